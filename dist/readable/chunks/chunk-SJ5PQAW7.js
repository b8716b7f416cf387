const require = process.getBuiltinModule;

// src/core/text-table.ts
var WIDE = { width: 1e4, tsv: false };
var GAP = "  ";
function formatTable(header, rows, screen = WIDE) {
  const cells = rows.map((row) => row.map(linkedText));
  if (screen.tsv) return cells.map((row) => row.map(({ text }) => text).join("	")).join("\n");
  const isUsed = (_, column) => cells.length === 0 || cells.some((row) => row[column]?.text !== "");
  const titles = header.filter(isUsed);
  const shown = cells.map((row) => row.filter(isUsed));
  const texts = shown.map((row) => row.map(({ text }) => text));
  const widths = fitColumns([titles, ...texts], screen.width);
  if (widths === void 0) return formatRecords(titles, shown, screen);
  const heads = titles.map((title) => ({ text: title.toUpperCase(), url: void 0 }));
  return [heads, ...shown].flatMap((row) => formatRow(row, widths, screen.link)).join("\n");
}
function linkedText(cell) {
  const { text, url } = typeof cell === "string" ? { text: cell, url: void 0 } : cell;
  return { text: onOneLine(text), url };
}
function formatRow(row, widths, link) {
  const columns = row.map(({ text }, column) => wrapText(text, widths[column] ?? text.length).split("\n"));
  const height = Math.max(...columns.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = row.map(({ url }, column) => {
      const text = columns[column]?.[line] ?? "";
      const shown = url === void 0 || text === "" ? text : link?.(text, url) ?? text;
      return `${shown}${" ".repeat(Math.max(0, (widths[column] ?? 0) - text.length))}`;
    });
    return parts.join(GAP).trimEnd();
  });
}
function fitColumns(rows, width) {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const room = width - GAP.length * (widths.length - 1);
  const unbroken = widths.map((_, column) => longestWord(rows, column));
  if (sum(unbroken) > room) return void 0;
  for (let over = sum(widths) - room; over > 0; over -= 1) {
    const slack = widths.map((each, column) => each > (unbroken[column] ?? 0) ? each : 0);
    const widest = slack.indexOf(Math.max(...slack));
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
  return widths;
}
function longestWord(rows, column) {
  return Math.max(...rows.flatMap((row) => (row[column] ?? "").split(" ").map((word) => word.length)));
}
function sum(numbers) {
  return numbers.reduce((total, each) => total + each, 0);
}
function formatRecords(header, rows, { width, link }) {
  const lineOf = (title, { text, url }) => {
    const line = `${title}: ${text}`;
    if (url === void 0 || link === void 0 || line.length > width) return wrapText(line, width);
    return `${title}: ${link(text, url)}`;
  };
  const records = rows.map(
    (row) => row.flatMap((cell, column) => cell.text === "" ? [] : [lineOf(header[column] ?? "", cell)]).join("\n")
  );
  return records.join("\n\n");
}
function onOneLine(text) {
  return text.replace(new RegExp("\\p{Cc}+", "gu"), " ");
}
function wrapText(text, width) {
  return text.split("\n").map(
    (paragraph) => paragraph.split(" ").reduce((lines, word) => {
      const last = lines.slice(lines.lastIndexOf("\n") + 1);
      if (lines === "") return word;
      return last.length + 1 + word.length <= width ? `${lines} ${word}` : `${lines}
${word}`;
    }, "")
  ).join("\n");
}

export {
  WIDE,
  formatTable,
  onOneLine,
  wrapText
};
