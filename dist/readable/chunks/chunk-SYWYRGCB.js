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
function formatPlain(node) {
  switch (node.type) {
    case "image":
    case "imageReference":
      return node.alt ?? "";
    case "break":
      return " ";
    case "html":
      return formatHtml(node.value);
    default:
      if ("value" in node) return node.value;
      return "children" in node ? node.children.map(formatPlain).join("") : "";
  }
}
function withoutComments(html) {
  let text = "";
  let from = 0;
  for (; ; ) {
    const start = html.indexOf("<!--", from);
    const end = start < 0 ? -1 : html.indexOf("-->", start + 4);
    if (end < 0) return text + html.slice(from);
    text += html.slice(from, start);
    from = end + 3;
  }
}
var FORMATTING = new Set(
  "a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var".split(
    " "
  )
);
var LINES = new Set("br p div li tr details summary h1 h2 h3 h4 h5 h6 blockquote".split(" "));
var CELLS = /* @__PURE__ */ new Set(["td", "th"]);
var ENTITIES = {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  nbsp: " ",
  "#39": "'"
};
function formatHtml(html) {
  return html.replace(/<!--[^]*?(?:-->|$)/g, "").replace(
    /<(\/?)([a-z][a-z0-9]*)(?=[\s/>])([^<>]*)>/gi,
    (tag, close, name, rest) => {
      const element = name.toLowerCase();
      if (!FORMATTING.has(element)) return tag;
      if (element === "img") return /\balt\s*=\s*(["'])(.*?)\1/is.exec(rest)?.[2] ?? "";
      if (CELLS.has(element) && close === "/") return " ";
      return LINES.has(element) && (close === "/" || element === "br") ? "\n" : "";
    }
  ).replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name) => ENTITIES[name] ?? "");
}

export {
  escapeMarkdown,
  escapeLinked,
  code,
  link,
  table,
  fenced,
  formatPlain,
  withoutComments,
  formatHtml
};
