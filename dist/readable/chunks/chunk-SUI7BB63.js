const require = process.getBuiltinModule;

// src/core/markdown.ts
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").replace(/www(?=\.)/gi, "$&\\").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
}
var SHOWN_ADDRESS = 60;
function escapeLinked(text) {
  return text.split(/(https?:\/\/[^\s/<>()]*[^\s/<>().,;:!?'"](?:\/[^\s<>()]*[^\s<>().,;:!?'"])?)/).map((part, index) => {
    if (index % 2 === 0) return escapeInner(part);
    return link(part.length > SHOWN_ADDRESS ? part.replace(/^https?:\/\/([^/]*).*$/, "$1") : part, part);
  }).join("").trim();
}
function escapeInner(text) {
  const [, before = "", after = ""] = /^(\s*)[^]*?(\s*)$/.exec(text) ?? [];
  return text.trim() === "" ? text : `${before}${escapeMarkdown(text)}${after}`;
}
function code(text) {
  return `<code>${escapeMarkdown(text)}</code>`;
}
function link(text, url) {
  const label = escapeMarkdown(text);
  if (url === void 0 || !/^https?:\/\/[^\s/]/.test(url)) return label;
  const address = url.replace(/[\s<>()[\]|\\"'`]/g, (character) => encodeCharacter(character));
  return `[${label}](${address})`;
}
function table(header, rows) {
  const shown = header.map(
    (_, column) => rows.length === 0 || rows.some((row) => (row[column] ?? "") !== "")
  );
  const line = (cells) => `| ${cells.filter((_, column) => shown[column]).join(" | ")} |`;
  return [line(header), line(header.map(() => "---")), ...rows.map(line)].join("\n");
}
function fenced(text, language = "text") {
  const longest = Math.max(2, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${fence}${language}
${text.replace(/\n$/, "")}
${fence}`;
}
function encodeCharacter(character) {
  return `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, "0")}`;
}

export {
  escapeMarkdown,
  escapeLinked,
  code,
  link,
  table,
  fenced
};
