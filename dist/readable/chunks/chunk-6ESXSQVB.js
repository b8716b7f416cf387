const require = process.getBuiltinModule;
import {
  escapeMarkdown,
  withoutComments
} from "./chunk-SYWYRGCB.js";

// src/core/markdown-lines.ts
function* linesOf(text) {
  const lineEnd = /\r\n|\n|\r|$/g;
  for (let start = text.startsWith("\uFEFF") ? 1 : 0; start < text.length; start = lineEnd.lastIndex) {
    lineEnd.lastIndex = start;
    const end = lineEnd.exec(text)?.index ?? text.length;
    const line = text.slice(start, end);
    yield {
      text: withoutTabs(line),
      first: start + line.length - line.replace(/^[ \t]+/, "").length,
      start,
      end
    };
    if (end === text.length) return;
  }
}
function withoutTabs(line) {
  if (!line.includes("	")) return line;
  let column = 0;
  const parts = line.split("	").map((part, index, all) => {
    const spaces = index === all.length - 1 ? 0 : 4 - (column + part.length) % 4;
    column += part.length + spaces;
    return part + " ".repeat(spaces);
  });
  return parts.join("");
}
function matchAt(pattern, { text }, at) {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? void 0;
}
function indentAt({ text }, at) {
  let end = at;
  while (text[end] === " ") end += 1;
  return end - at;
}
function isBlankAt(line, at) {
  return at + indentAt(line, at) >= line.text.length;
}
var BLOCK_NAMES = "address article aside base basefont blockquote body caption center col colgroup dd details dialog dir div dl dt fieldset figcaption figure footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr html iframe legend li link main menu menuitem nav noframes ol optgroup option p param search section summary table tbody td tfoot th thead title tr track ul";
var UNQUOTED = "[^\"'/<=>` ]+";
var VALUE = ` *= *(?:${UNQUOTED} *= *)*(?:${UNQUOTED}|"[^"]*"|'[^']*'|(?=/))`;
var WHOLE_TAG = new RegExp(
  `^<(?:[a-z][a-z0-9-]*(?: +[a-z_:][\\w.:-]*(?:${VALUE})?)* */?|/[a-z][a-z0-9-]* *)> *$`,
  "i"
);
var KINDS = [
  [/^<(?:script|pre|style|textarea)(?=[ >]|$)/i, /<\/(?:script|pre|style|textarea)>/i],
  [/^<!--/, /-->/],
  [/^<\?/, /\?>/],
  [/^<![a-z]/i, />/],
  [/^<!\[CDATA\[/, /\]\]>/],
  [new RegExp(`^</?(?:${BLOCK_NAMES.replaceAll(" ", "|")})(?= |/?>|$)`, "i"), "blank line"]
];
function findHtmlEnd(line, interrupts) {
  if (!line.startsWith("<")) return void 0;
  const known = KINDS.find(([begin]) => begin.test(line))?.[1];
  return known ?? (!interrupts && WHOLE_TAG.test(line) ? "blank line" : void 0);
}
var RULE = / {0,3}([-*_])(?: *\1){2,} *$/y;
var QUOTE = / {0,3}> ?/y;
var ITEM = /( {0,3})(?:([-+*])|(\d{1,9})([.)]))(?= |$)/y;
function continueContainer(container, line, at) {
  if (container.marker === ">") return matchAt(QUOTE, line, at) === void 0 ? void 0 : QUOTE.lastIndex;
  if (isBlankAt(line, at)) {
    if (container.blank === "first line") container.blank = "all lines";
    return Math.min(at + container.size, line.text.length);
  }
  if (container.blank === "all lines" || indentAt(line, at) < container.size) return void 0;
  container.blank = "no";
  return at + container.size;
}
function beginContainer(line, at, interrupts) {
  if (matchAt(QUOTE, line, at) !== void 0)
    return { container: { marker: ">", size: 0, blank: "no" }, at: QUOTE.lastIndex };
  const [opening, indent = "", bullet, number, delimiter = ""] = matchAt(ITEM, line, at) ?? [];
  if (opening === void 0 || bullet !== void 0 && matchAt(RULE, line, at) !== void 0)
    return void 0;
  const after = at + opening.length;
  const blank = isBlankAt(line, after);
  if (interrupts && (blank || number !== void 0 && number !== "1")) return void 0;
  const spaces = indentAt(line, after);
  const gap2 = blank || spaces > 4 ? 1 : spaces;
  return {
    container: {
      marker: bullet ?? delimiter,
      size: indent.length + opening.trimStart().length + gap2,
      blank: blank ? "first line" : "no"
    },
    at: Math.min(after + gap2, line.text.length)
  };
}
var LONGEST_LABEL = 999;
var LABEL = new RegExp(
  `\\[((?:[^\\\\[\\]]|\\\\[\\[\\]\\\\]|\\\\(?![\\[\\]\\\\])){1,${LONGEST_LABEL}})\\]:[ \\n]*`,
  "y"
);
var TITLE_ENDS = { '"': '"', "'": "'", "(": ")" };
function definitionLengths(lines) {
  if (lines[0]?.startsWith("[") !== true) return [];
  const text = lines.join("\n");
  const lengths = [];
  let at = 0;
  while (text[at] === "[") {
    const end = definitionEnd(text, at);
    if (end === void 0) break;
    lengths.push(text.slice(at, end).split("\n").length);
    at = end + 1;
  }
  return lengths;
}
function definitionEnd(text, start) {
  LABEL.lastIndex = start;
  const label = LABEL.exec(text)?.[1];
  if (label === void 0 || label.length > LONGEST_LABEL || label.trim() === "") return void 0;
  const address = addressEnd(text, LABEL.lastIndex);
  if (address === void 0) return void 0;
  const title = skip(text, address, " \n");
  const closing = TITLE_ENDS[text[title] ?? ""];
  if (title > address && closing !== void 0) {
    const end = quotedEnd(text, title + 1, closing, "");
    const lineEnd = end === void 0 ? void 0 : lineEndAt(text, end);
    if (lineEnd !== void 0) return lineEnd;
  }
  return lineEndAt(text, address);
}
function addressEnd(text, start) {
  if (text[start] === "<") return quotedEnd(text, start + 1, ">", "<\n");
  let open = 0;
  let at = start;
  for (; at < text.length && text[at] !== " " && text[at] !== "\n"; at += 1) {
    const character = text[at] ?? "";
    if (character === "\\" && /[()\\]/.test(text[at + 1] ?? "")) at += 1;
    else if (character === "(") open += 1;
    else if (character === ")") open -= 1;
    if (open < 0 || character < " " || character === "") return void 0;
  }
  return open === 0 && at > start ? at : void 0;
}
function quotedEnd(text, start, closing, refused) {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at] ?? "";
    if (character === closing) return at + 1;
    if (refused.includes(character)) return void 0;
    if (character === "\\" && (text[at + 1] === closing || text[at + 1] === "\\" || closing === ">" && text[at + 1] === "<"))
      at += 1;
  }
  return void 0;
}
function lineEndAt(text, start) {
  const at = skip(text, start, " ");
  return at >= text.length || text[at] === "\n" ? at : void 0;
}
function skip(text, start, characters) {
  let at = start;
  while (at < text.length && characters.includes(text[at] ?? "")) at += 1;
  return at;
}

// src/core/markdown-blocks.ts
var DEEPEST = 50;
var FENCE = / {0,3}(`{3,}(?=[^`]*$)|~{3,})/y;
var FENCE_END = / {0,3}(`{3,}|~{3,}) *$/y;
var HEADING = / {0,3}(#{1,6})(?= |$)/y;
var UNDERLINE = / {0,3}(=+|-+) *$/y;
function listBlocks(markdown) {
  const reader = new BlockReader();
  for (const line of linesOf(markdown)) reader.read(line);
  return reader.end(markdown.length);
}
var BlockReader = class {
  blocks = [];
  containers = [];
  leaf;
  read(line) {
    let at = 0;
    let depth = 0;
    for (const container of this.containers) {
      const next = continueContainer(container, line, at);
      if (next === void 0) break;
      at = next;
      depth += 1;
      if (container.marker === ">") this.extend(line);
    }
    const within = depth === this.containers.length;
    if (within && this.continueLeaf(line, at)) return;
    const after = this.beginContainers(line, at, depth, within && this.leaf?.kind === "paragraph");
    if (after !== void 0) {
      if (!isBlankAt(line, after)) this.readText(line, after, this.containers.length);
    } else if (isBlankAt(line, at)) this.close(depth);
    else if (!within || !this.endHeading(line, at)) this.readText(line, at, depth);
  }
  /** @param length - of the text, all of which belongs to a fence or a comment that is still open */
  end(length) {
    const { leaf } = this;
    const last = this.blocks.at(-1);
    const open = leaf?.kind === "fence" || leaf?.kind === "html" && leaf.ending !== "blank line";
    if (open && last !== void 0) last.end = length;
    this.close(0);
    return this.blocks;
  }
  /** Closes what is open within so many containers, and all others. */
  close(depth) {
    if (this.leaf?.kind === "paragraph" && this.containers.length === 0) this.addText(this.leaf.lines);
    this.leaf = void 0;
    this.containers.length = depth;
  }
  /** Whether the line belongs to what is open, whatever it says. */
  continueLeaf(line, at) {
    const { leaf } = this;
    if (leaf === void 0 || leaf.kind === "paragraph") return false;
    const blank = isBlankAt(line, at);
    if (leaf.kind === "indented") {
      if (!blank && indentAt(line, at) < 4) return false;
      if (!blank) this.extend(line);
      return true;
    }
    if (leaf.kind === "html" && leaf.ending === "blank line" && blank) return false;
    this.extend(line);
    const ends = leaf.kind === "fence" ? matchAt(FENCE_END, line, at)?.[1]?.startsWith(leaf.marker) === true : leaf.ending !== "blank line" && leaf.ending.test(line.text.slice(at));
    if (ends) this.leaf = void 0;
    return true;
  }
  /** Opens the quotations and list items that begin there. @returns the column after them; undefined where none does */
  beginContainers(line, from, depth, interrupts) {
    let at;
    while ((at === void 0 ? depth : this.containers.length) < DEEPEST) {
      const begun = beginContainer(line, at ?? from, interrupts && at === void 0);
      if (begun === void 0) break;
      const { marker } = begun.container;
      if (at === void 0) {
        const sibling = marker !== ">" && this.containers[depth]?.marker === marker;
        this.close(depth);
        if (depth === 0 && !sibling) this.add({ type: marker === ">" ? "blockquote" : "list" }, line);
      }
      this.containers.push(begun.container);
      this.extend(line);
      at = begun.at;
    }
    return at;
  }
  /** Makes a heading of the paragraph above a line of `===` or `---`. */
  endHeading(line, at) {
    const { leaf } = this;
    const underline = leaf?.kind === "paragraph" ? matchAt(UNDERLINE, line, at)?.[1] : void 0;
    if (leaf?.kind !== "paragraph" || underline === void 0) return false;
    const texts = leaf.lines.map(({ text }) => text);
    if (definitionLengths(texts).reduce((sum, length) => sum + length, 0) === texts.length) return false;
    this.close(this.containers.length);
    const last = this.blocks.at(-1);
    if (this.containers.length === 0 && last !== void 0)
      Object.assign(last, { type: "heading", depth: underline.startsWith("=") ? 1 : 2 });
    this.extend(line);
    return true;
  }
  /** Reads a line that opens no container, or what follows those that it opens. */
  readText(line, at, depth) {
    const { leaf } = this;
    const text = { text: line.text.slice(at).trimStart(), start: line.first, end: line.end };
    const goesOn = leaf?.kind === "paragraph";
    const begun = goesOn && indentAt(line, at) >= 4 ? void 0 : beginLeaf(line, at, goesOn);
    if (goesOn && begun === void 0) {
      leaf.lines.push(text);
      if (this.containers.length > 0) this.extend(line);
      return;
    }
    this.close(depth);
    if (depth > 0) this.extend(line);
    else if (begun !== void 0) this.add(begun, line);
    this.leaf = begun === void 0 ? { kind: "paragraph", lines: [text] } : begun.leaf;
  }
  add({ type, depth, leaf }, { first, start, end }) {
    this.blocks.push({
      type,
      depth,
      start: leaf?.kind === "indented" || type === "html" ? start : first,
      end
    });
  }
  extend({ end }) {
    const block = this.blocks.at(-1);
    if (block !== void 0) block.end = end;
  }
  /** Adds a paragraph, and the definitions before it. */
  addText(lines) {
    let from = 0;
    const add = (type, length) => {
      const [first, last] = [lines[from], lines[from + length - 1]];
      if (first !== void 0 && last !== void 0)
        this.blocks.push({ type, depth: void 0, start: first.start, end: last.end });
      from += length;
    };
    for (const length of definitionLengths(lines.map(({ text }) => text))) add("definition", length);
    if (from < lines.length) add("paragraph", lines.length - from);
  }
};
function beginLeaf(line, at, interrupts) {
  if (indentAt(line, at) >= 4) return { type: "code", leaf: { kind: "indented" } };
  const marks = matchAt(HEADING, line, at)?.[1];
  if (marks !== void 0) return { type: "heading", depth: marks.length };
  if (matchAt(RULE, line, at) !== void 0) return { type: "thematicBreak" };
  const fence = matchAt(FENCE, line, at)?.[1];
  if (fence !== void 0) return { type: "code", leaf: { kind: "fence", marker: fence } };
  const html = line.text.slice(at).trimStart();
  const ending = findHtmlEnd(html, interrupts);
  if (ending === void 0) return void 0;
  const ended = ending !== "blank line" && ending.test(html);
  return { type: "html", leaf: ended ? void 0 : { kind: "html", ending } };
}
function leavesOpen(markdown) {
  const end = "<!-- end -->";
  const text = `${markdown}

${end}`;
  const last = listBlocks(text).at(-1);
  return last?.type !== "html" || text.slice(last.start, last.end) !== end;
}
function insertBlock(markdown, at, text) {
  const before = markdown.slice(0, at);
  const after = markdown.slice(at);
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

// src/domains/conventional-commits/upgrade-path.ts
var PLACEHOLDERS = new Set(
  "todo,to do,tbc,tbd,fixme,wip,xxx,na,n a,not applicable,none,no,nothing,nil,pending,placeholder,to be confirmed,to be decided,to be done,to be added,to follow,add here,add upgrade path here,upgrade path,describe the upgrade path,describe the upgrade path here".split(
    ","
  )
);
var NOTE_TO_ONESELF = /^[\W_]*(?:(?:tbc|tbd|fixme)\b|(?:todo|wip)[*_`\])]*(?:\s*[:.…–—(]|\s+-)|to be (?:written|added|confirmed|decided|done)\b|coming soon\b)/i;
var TO_BE_REPLACED = /^[*_\s]*(?:\[[^\][]{2,}\]|<[a-z]+ [a-z ]+>|\{\{[^{}]*\}\})[*_.\s]*$/i;
function findUpgradePath(markdown) {
  const blocks = listBlocks(markdown);
  let first;
  for (const [index, block] of blocks.entries()) {
    if (block.type !== "heading" || !isUpgradeHeading(markdown.slice(block.start, block.end))) continue;
    const end = sectionEnd(blocks, index);
    const text = markdown.slice(block.start, end);
    const content = markdown.slice(block.end, end).replace(/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/, "");
    const path = { text, content, start: block.start, end };
    if (!isPlaceholder(content)) return path;
    first ??= path;
  }
  return first;
}
function sectionEnd(blocks, index) {
  const depth = blocks[index]?.depth ?? 1;
  let last = index;
  for (let next = blocks[last + 1]; next !== void 0; next = blocks[last + 1]) {
    if (next.type === "heading" && (next.depth ?? 0) <= depth) break;
    last += 1;
  }
  return blocks[last]?.end ?? 0;
}
function isPlaceholder(content, template) {
  const blocks = seenBlocks(content);
  const words = wordsIn(blocks);
  if (words === "" || PLACEHOLDERS.has(words) || blocks.every(saysNothing)) return true;
  const templateContent = template === void 0 ? void 0 : findUpgradePath(template)?.content;
  return templateContent !== void 0 && wordsIn(seenBlocks(templateContent)) === words;
}
function isUpgradeHeading(heading) {
  const words = withoutComments(heading).toLowerCase();
  const upgrade = words.indexOf("upgrade");
  if (upgrade < 0 || !words.includes("path", upgrade)) return false;
  return wordsIn(seenBlocks(heading.replace(/^#+/, "").replace(/[\r\n][^]*$/, ""))) === "upgrade path";
}
function wordsIn(blocks) {
  return wordsOf(blocks.map(({ text }) => text).join("\n"));
}
function wordsOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function seenBlocks(markdown) {
  return listBlocks(markdown).map(({ type, start, end }) => ({ type, text: markdown.slice(start, end) })).filter(({ type, text }) => type !== "definition" && type !== "heading" && !isComment(type, text)).map(({ type, text }) => ({ type, text: withoutComments(text) }));
}
function saysNothing({ type, text }) {
  if (type === "code") return wordsOf(text.replace(/^(?:`{3,}|~{3,}).*/, "")) === "";
  const parts = type === "list" ? text.split(/[\r\n]+/) : [text];
  return parts.map(
    (part) => type === "list" ? part.replace(/^\s*(?:[-+*]|\d+[.)])(?:\s+\[[ x]\])?(?=\s|$)/i, "") : part
  ).every((part) => {
    const words = wordsOf(part);
    return words === "" || PLACEHOLDERS.has(words) || NOTE_TO_ONESELF.test(part) || TO_BE_REPLACED.test(part);
  });
}
function isComment(type, text) {
  return type === "html" && text.replace(/<!--[^]*?(?:-->|$)/g, "").trim() === "";
}
var HEADING2 = "## Upgrade path";
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
  if (last !== void 0) return insertBlock(result, last, added.join("\n\n"));
  const section = findUpgradePath(result);
  if (section !== void 0) return insertBlock(result, section.end, added.join("\n\n"));
  return insertBlock(result, result.length, [HEADING2, ...added].join("\n\n"));
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
  listBlocks,
  leavesOpen,
  findUpgradePath,
  isPlaceholder,
  readUpgradePath,
  writeUpgradePath
};
