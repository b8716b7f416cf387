const require = process.getBuiltinModule;
import {
  findUpgradePath,
  formatPlain,
  isPlaceholder,
  listBlocks,
  parseMarkdown
} from "./chunk-GS56TTB7.js";
import {
  escapeMarkdown
} from "./chunk-2LIWUV4G.js";

// src/domains/releases/release-notes.ts
var LONGEST_HEADING = 1e3;
function splitNotes(body, version) {
  const path = findUpgradePath(body);
  const upgrade = path === void 0 ? void 0 : { start: path.start, end: path.end };
  const blocks = listBlocks(body);
  const breaking = findBreaking(body, blocks);
  const content = breaking === void 0 ? "" : cut(body, breaking.content, [upgrade]);
  return {
    breaking: content.trim(),
    upgradePath: path?.content.trim() ?? "",
    rest: cut(body, { start: 0, end: body.length }, [
      breaking?.whole,
      upgrade,
      findVersionHeading(body, blocks, version)
    ]).trim()
  };
}
function findBreaking(body, blocks) {
  const index = blocks.findIndex(
    (block) => (
      // Notes can hold thousands of headings, and each would be parsed.
      block.type === "heading" && /breaking/i.test(body.slice(block.start, block.end)) && new RegExp("^\\P{L}*breaking changes?\\P{L}*$", "iu").test(titleOf(body, block))
    )
  );
  const heading = blocks[index];
  if (heading === void 0) return void 0;
  const next = blocks.slice(index + 1).find(({ depth = Infinity }) => depth <= (heading.depth ?? 1));
  const end = next?.start ?? body.length;
  return { whole: { start: heading.start, end }, content: { start: heading.end, end } };
}
function findVersionHeading(body, [first], version) {
  if (first === void 0) return void 0;
  const title = titleOf(body, first).replace(/\(?\d{4}-\d\d-\d\d\)?/, "").trim();
  return title.replace(/^v/, "") === version.replace(/^v/, "") ? first : void 0;
}
function titleOf(body, { type, start, end }) {
  if (type !== "heading" || end - start > LONGEST_HEADING) return "";
  return formatPlain(parseMarkdown(body.slice(start, end))).trim();
}
function cut(body, { start, end }, gone) {
  const ranges = gone.filter((range) => range !== void 0).toSorted((one, other) => one.start - other.start);
  let text = "";
  let at = start;
  for (const range of ranges) {
    if (range.end <= at || range.start >= end) continue;
    text += body.slice(at, Math.max(at, range.start));
    at = range.end;
  }
  return text + body.slice(Math.min(at, end), end);
}
var LONGEST_NOTES = 125e3;
var HEADING = "## Upgrade path";
var BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
var END = /<!-- \/upgrade-path:\d+:\d+ -->/g;
var endMarker = (number, nonce) => `<!-- /upgrade-path:${number}:${nonce} -->`;
function readUpgradePath(notes) {
  const { parts, broken } = findParts(notes);
  const rest = findUpgradePath(withoutParts(notes, parts));
  return {
    pulls: parts.flatMap(({ number, text }) => isPlaceholder(text) ? [] : [number]),
    byHand: rest !== void 0 && !isPlaceholder(rest.content),
    broken
  };
}
function writeUpgradePath(notes, entries) {
  const { parts } = findParts(notes);
  const written = /* @__PURE__ */ new Set();
  let result = "";
  let from = 0;
  let last;
  for (const part of parts) {
    const entry = entries.find(({ number }) => number === part.number);
    result += notes.slice(from, part.start);
    if (entry === void 0) result += notes.slice(part.start, part.end);
    else if (!written.has(entry.number)) result += render(entry);
    if (entry !== void 0) written.add(entry.number);
    last = result.length;
    from = part.end;
  }
  result += notes.slice(from);
  const added = entries.filter(({ number }) => !written.has(number)).map(render);
  if (added.length === 0) return result;
  if (last !== void 0) return insert(result, last, added.join("\n\n"));
  const section = findUpgradePath(result);
  if (section !== void 0) return insert(result, section.end, added.join("\n\n"));
  return insert(result, result.length, [HEADING, ...added].join("\n\n"));
}
function render({ number, title, url, text }) {
  let nonce = 0;
  while (text.includes(endMarker(number, nonce))) nonce += 1;
  const heading = `### [${escapeMarkdown(title)}](${url})`;
  return [
    `<!-- upgrade-path:${number}:${nonce} -->
${heading}

`,
    text,
    text.endsWith("\n") ? "" : "\n",
    endMarker(number, nonce)
  ].join("");
}
function insert(notes, at, text) {
  const before = notes.slice(0, at);
  const after = notes.slice(at);
  return before + gap(lineEndsBefore(before), before) + text + gap(/^(?:\r?\n)*/.exec(after)?.[0].match(/\n/g)?.length ?? 0, after) + after;
}
function gap(lineEnds, neighbour) {
  return neighbour === "" ? "" : "\n".repeat(Math.max(0, 2 - lineEnds));
}
function lineEndsBefore(text) {
  let count = 0;
  for (let at = text.length; text[at - 1] === "\n"; at -= text[at - 2] === "\r" ? 2 : 1) count += 1;
  return count;
}
function findParts(notes) {
  const parts = [];
  const broken = [];
  const ends = /* @__PURE__ */ new Map();
  for (const { 0: marker, index } of notes.matchAll(END)) {
    const known = ends.get(marker);
    if (known === void 0) ends.set(marker, [index]);
    else known.push(index);
  }
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
    const [marker, number = "", nonce = ""] = match;
    const end = endMarker(number, nonce);
    const from = begin.lastIndex;
    const at = ends.get(end)?.find((offset) => offset >= from);
    if (at === void 0) {
      broken.push(Number(number));
      continue;
    }
    parts.push({
      number: Number(number),
      start: match.index,
      end: at + end.length,
      text: notes.slice(match.index + marker.length, at)
    });
    begin.lastIndex = at + end.length;
  }
  return { parts, broken };
}
function withoutParts(notes, parts) {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts.map((start, index) => notes.slice(start, parts[index]?.start)).join("");
}

export {
  splitNotes,
  LONGEST_NOTES,
  readUpgradePath,
  writeUpgradePath
};
