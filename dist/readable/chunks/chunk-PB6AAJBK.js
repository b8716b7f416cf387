const require = process.getBuiltinModule;
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/core/text.ts
import { stripVTControlCharacters } from "node:util";
function formatDuration(milliseconds) {
  const total = Math.max(0, Math.round(milliseconds / 1e3));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}
function formatElapsed(milliseconds) {
  const total = Math.max(0, Math.floor(milliseconds / 1e3));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, "0")}`;
}
function formatCount(count, noun, plural = `${noun}s`) {
  return `${count} ${count === 1 ? noun : plural}`;
}
function formatAgo(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1e3));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (seconds < 1) return "just now";
  if (minutes < 1) return `${formatCount(seconds, "second")} ago`;
  if (hours < 1) return `${formatCount(minutes, "minute")} ago`;
  return hours < 48 ? `${formatCount(hours, "hour")} ago` : `${formatCount(Math.floor(hours / 24), "day")} ago`;
}
var UNITS = { s: 1e3, m: 6e4, h: 36e5, d: 864e5 };
function parseDuration(text) {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === void 0 ? void 0 : Number(count) * UNITS[unit];
}
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
function sentence(text) {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
function onOneLine(text) {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
}
function shortLine(text, longest) {
  const characters = Array.from(onOneLine(text));
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : characters.join("");
}
function wrapText(text, width) {
  return text.split("\n").map((line) => wrapLine(line, width)).join("\n");
}
function wrapLine(line, width) {
  if (lengthOf(line) <= width || /^ *\$ /.test(stripVTControlCharacters(line))) return line;
  const [, said, command] = /^(.*:) ([^:]* && .*)$/.exec(line) ?? [];
  if (said !== void 0 && command !== void 0) return `${wrapLine(said, width)}
${command}`;
  const column = marginOf(line);
  const margin = column.length > width / 2 ? /^ */.exec(line)?.[0] ?? "" : column;
  const below = margin.replace(/[^ |]/g, " ");
  const words = line.slice(margin.length).matchAll(/( *)([^ ]+)/g);
  const lines = [];
  for (const [, gap = "", word = ""] of words) {
    const last = lines.at(-1);
    if (last === void 0) lines.push(`${margin}${word}`);
    else if (lengthOf(last) + gap.length + lengthOf(word) <= width || lengthOf(word) > width)
      lines.splice(-1, 1, `${last}${gap}${word}`);
    else lines.push(`${below}${word}`);
  }
  return lines.join("\n");
}
function marginOf(line) {
  const [margin = ""] = /^ *(?:(?:[-|]|\d+\.|\[\S+\]) +|\S+(?: \S+){0,2} {2,})?/.exec(line) ?? [];
  return margin;
}
function lengthOf(text) {
  return stripVTControlCharacters(text).length;
}
function containsText(texts, wanted = "") {
  return texts.some((text) => text?.toLowerCase().includes(wanted.toLowerCase()));
}
var DEEPEST = 100;
function repeatedKey(offset, key) {
  const name = typeof key === "string" && /^\w[\w.-]{0,63}$/.test(key) ? `"${key}"` : "the same name";
  return { offset, message: `${name} is there twice.`, hint: "Keep one of the two." };
}
var FLATTER = `Write it with at most ${DEEPEST} maps and lists within each other.`;
function tooDeep(offset) {
  return { offset, message: "the value is nested too deeply.", hint: FLATTER };
}
function faultError(name, text, { offset, message, hint }) {
  return new UsageError(`${name}, line ${lineAt(text, offset)}: ${message}`, { hint });
}
function lineAt(text, offset) {
  return text.slice(0, offset).split("\n").length;
}

export {
  formatDuration,
  formatElapsed,
  formatCount,
  formatAgo,
  parseDuration,
  WIDE,
  formatTable,
  sentence,
  onOneLine,
  shortLine,
  wrapText,
  marginOf,
  containsText,
  DEEPEST,
  repeatedKey,
  tooDeep,
  faultError,
  lineAt
};
