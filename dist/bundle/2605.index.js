export const id = 2605;
export const ids = [2605];
export const modules = {

/***/ 1661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ parseMarkdown),
/* harmony export */   LN: () => (/* binding */ leavesOpen),
/* harmony export */   WB: () => (/* binding */ formatPlain),
/* harmony export */   ZV: () => (/* binding */ listBlocks),
/* harmony export */   dV: () => (/* binding */ formatHtml)
/* harmony export */ });
/* harmony import */ var mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8835);

const BLOCKS_ONLY = {
  disable: {
    null: [
      "attention",
      "autolink",
      "characterEscape",
      "characterReference",
      "codeText",
      "hardBreakEscape",
      "htmlText",
      "labelEnd",
      "labelStartImage",
      "labelStartLink"
    ]
  }
};
const TOO_DEEP = /^(?![ \t]*([-*])(?:[ \t]*\1)*[ \t]*\r?$)((?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){20})([^\r\n]+)/gm;
function listBlocks(markdown) {
  const text = markdown.replace(
    TOO_DEEP,
    (_, _mark, kept, rest) => `${kept}${"x".repeat(rest.length)}`
  );
  return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text, { extensions: [BLOCKS_ONLY] }).children.map((node) => ({
    type: node.type,
    depth: node.type === "heading" ? node.depth : void 0,
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0
  }));
}
function parseMarkdown(text) {
  return (0,mdast_util_from_markdown__WEBPACK_IMPORTED_MODULE_0__/* .fromMarkdown */ .Y)(text);
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
function leavesOpen(markdown) {
  const end = "<!-- end -->";
  const text = `${markdown}

${end}`;
  const last = listBlocks(text).at(-1);
  return last?.type !== "html" || text.slice(last.start, last.end) !== end;
}
const FORMATTING = new Set(
  "a abbr b blockquote br center code dd del details div dl dt em font h1 h2 h3 h4 h5 h6 hr i img ins kbd li ol p picture pre s samp small source span strike strong sub summary sup table tbody td tfoot th thead tr tt u ul var".split(
    " "
  )
);
const LINES = new Set("br p div li tr details summary h1 h2 h3 h4 h5 h6 blockquote".split(" "));
const CELLS = /* @__PURE__ */ new Set(["td", "th"]);
const ENTITIES = {
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



/***/ }),

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 66068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  o: () => (/* binding */ parseCommitMessage)
});

// EXTERNAL MODULE: ../../node_modules/@conventional-commits/parser/index.js
var parser = __webpack_require__(91249);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
;// CONCATENATED MODULE: ./src/domains/conventional-commits/commit-syntax.js


function syntaxTree(message) {
  return (0,parser.parser)(message);
}
function* nodesOf(node, ancestors = []) {
  yield { node, ancestors };
  const inner = [...ancestors, node];
  for (const child of node.children ?? []) yield* nodesOf(child, inner);
}
function nodesOfKind(node, kinds) {
  return [...nodesOf(node)].flatMap((placed) => kinds.includes(placed.node.type) ? [placed.node] : []);
}
const MOST_LINES = 5e3;
const MOST_FOOTER_READS = 2e4;
const FOOTER_LIKE = /^(?:BREAKING[ -]CHANGE|[^\s():!]+(?:\([^()]+\))?!?)(?::| #)/;
function readTree(message) {
  const lines = message.trim().split(/[\r\n]+/);
  const nothing = { offset: 0, found: void 0, expected: [] };
  if (lines.length > MOST_LINES || footerReads(lines) > MOST_FOOTER_READS)
    return { trouble: { reason: "size", ...nothing } };
  try {
    return { tree: syntaxTree(message) };
  } catch (error) {
    return { trouble: troubleOf(message, (0,errors/* asError */.zR)(error).message) ?? { reason: "size", ...nothing } };
  }
}
function footerReads(lines) {
  let reads = 0;
  let run = 0;
  let toTheEnd = true;
  for (const line of [...lines.slice(1)].reverse()) {
    if (/^\s/.test(line)) continue;
    if (!FOOTER_LIKE.test(line)) {
      run = 0;
      toTheEnd = false;
    } else if (!toTheEnd) {
      run += 1;
      reads += run;
    }
  }
  return reads;
}
function troubleOf(message, text) {
  const match = /^unexpected token ('[^]*'|EOF) at (\d+):(\d+), valid tokens \[([^]*)\]$/.exec(text);
  if (match === null) return void 0;
  const [, token = "", line, column, expected = ""] = match;
  const leading = message.length - message.trimStart().length;
  return {
    reason: "syntax",
    offset: leading + offsetOf(message.trim(), Number(line), Number(column)),
    found: token === "EOF" ? void 0 : token.slice(1, -1),
    expected: expected.split(", ")
  };
}
function offsetOf(text, line, column) {
  let start = 0;
  for (const [index, end] of [...text.matchAll(/\r\n|\r|\n/g)].entries()) {
    if (index + 1 >= line) break;
    start = end.index + end[0].length;
  }
  return start + column - 1;
}


;// CONCATENATED MODULE: ./src/domains/conventional-commits/parsed-commit.js

function commitsOfTree(tree) {
  const header = headerOf(tree);
  const body = nodesOfKind(tree, ["body"]).at(-1);
  const bodyText = body === void 0 ? "" : joined(nodesOfKind(body, ["text", "newline"]));
  const breaking = breakingText(tree, header.subject);
  const notes = breaking === "" ? [] : [{ title: "BREAKING CHANGE", text: breaking }];
  const others = [];
  for (const footer of typedFooters(tree)) {
    if (footer.token.toLowerCase() === "release-as")
      notes.push({ title: "RELEASE AS", text: nodesOfKind(footer.node, ["text"]).at(-1)?.value ?? "" });
    others.push(...commitsOfFooter(footer.node));
  }
  const shortened = postProcessed(notes, bodyText);
  const breakingNotes = shortened.flatMap(({ title, text }) => title === "BREAKING CHANGE" ? [text] : []);
  return [
    ...others,
    {
      ...header,
      breaking: breakingNotes.length > 0,
      breakingNotes,
      releaseAs: shortened.find(({ title }) => title === "RELEASE AS")?.text,
      references: referencesOf(tree)
    }
  ];
}
function headerOf(tree) {
  const found = { type: "", scope: void 0, subject: "", header: "" };
  for (const summary of nodesOfKind(tree, ["summary"])) {
    for (const { node } of nodesOf(summary)) {
      const value = node.value ?? "";
      if (node.type === "type") found.type = value;
      if (node.type === "scope") found.scope = value;
      if (node.type === "text") found.subject = value;
      found.header += headerPiece(node.type, value);
    }
  }
  return found;
}
function headerPiece(kind, value) {
  if (kind === "type") return value;
  if (kind === "scope") return `(${value})`;
  if (kind === "breaking-change") return "!";
  return kind === "text" ? `: ${value}` : "";
}
function breakingText(tree, subject) {
  let text = "";
  for (const { node, ancestors } of nodesOf(tree)) {
    if (node.type !== "breaking-change") continue;
    text = markedText({ node, ancestors }, subject) ?? text;
  }
  return text;
}
function markedText({ node, ancestors }, subject) {
  const parent = ancestors.at(-1);
  const footer = ancestors.at(-2);
  if (parent?.type === "summary") return subject;
  if (parent?.type === "body") {
    const pieces = nodesOfKind(parent, ["breaking-change", "text", "newline"]);
    const marker = pieces.findIndex(({ type }) => type === "breaking-change");
    return joined(pieces.slice(marker).filter(({ type }) => type !== "breaking-change"));
  }
  if (parent?.type !== "token" || footer === void 0 || !(node.value ?? "").includes("BREAKING"))
    return void 0;
  return nodesOfKind(footer, ["text", "newline"]).at(-1)?.value ?? "";
}
function typedFooters(tree) {
  return [...nodesOf(tree)].flatMap(({ node, ancestors }) => {
    const footer = ancestors.at(-2);
    return node.type === "type" && ancestors.at(-1)?.type === "token" && footer !== void 0 ? [{ token: node.value ?? "", node: footer }] : [];
  });
}
function commitsOfFooter(footer) {
  const kinds = ["type", "scope", "breaking-change", "separator", "text", "newline"];
  const text = nodesOfKind(footer, kinds).map((node) => footerPiece(node.type, node.value ?? ""));
  try {
    return commitsOfTree(syntaxTree(text.join("")));
  } catch {
    return [];
  }
}
function footerPiece(kind, value) {
  if (kind === "scope") return `(${value})`;
  if (kind !== "separator") return value;
  return value.includes("#") ? "" : `${value} `;
}
function referencesOf(tree) {
  return nodesOfKind(tree, ["footer"]).flatMap((footer) => {
    const reference = { action: "", issue: "" };
    let isReference = false;
    for (const { type, value = "" } of nodesOfKind(footer, ["type", "separator", "text"])) {
      if (type === "type") reference.action = value;
      if (type === "separator" && value.includes("#")) isReference = true;
      if (type !== "text") continue;
      if (value.startsWith("#")) isReference = true;
      reference.issue = value.replace(/^#/, "");
    }
    return isReference && /^[0-9]+$/.test(reference.issue) ? [reference] : [];
  });
}
function joined(nodes) {
  return nodes.map(({ value }) => value ?? "").join("");
}
function postProcessed(notes, body) {
  const shortened = notes.map(({ title, text }) => ({ title, text: shortenNote(text) }));
  const hyphenated = /BREAKING-CHANGE:\s*(.*)/.exec(body)?.[1] ?? "";
  if (hyphenated === "") return shortened;
  const note = shortened.find(({ title }) => title === "BREAKING CHANGE");
  if (note === void 0) shortened.push({ title: "BREAKING CHANGE", text: hyphenated.trim() });
  else note.text += `
${hyphenated.trim()}`;
  return shortened;
}
function shortenNote(note) {
  const lines = note.split(/\r?\n/);
  const kept = lines.slice(0, lines.includes("") ? lines.indexOf("") : void 0);
  const list = kept.findIndex((line, index) => index > 0 && /^#### |^[*-] /.test(line));
  if (list === -1)
    return kept.map((line) => `${line} `).join("").trim();
  const paragraph = kept.slice(0, list).map((line) => `${line} `).join("").trim();
  return `${paragraph}
${kept.slice(list).map((line) => `    ${line}
`).join("")}`.trim();
}


;// CONCATENATED MODULE: ./src/domains/conventional-commits/parse-commit-message.js


function parseCommitMessage(message, pullRequestBody = "") {
  const override = commitOverride(pullRequestBody);
  const text = override ?? message;
  const commits = [];
  const dropped = [];
  let header;
  for (const [index, part] of messageParts(text).entries()) {
    const read = readTree(part.text);
    if ("trouble" in read) {
      dropped.push(droppedPart(text, part, read.trouble));
      continue;
    }
    const found = commitsOfTree(read.tree);
    if (index === 0) header = found.at(-1);
    commits.push(...found);
  }
  return { commits, header, dropped, text, overridden: override !== void 0 };
}
function commitOverride(pullRequestBody) {
  const [, after = ""] = pullRequestBody.split("BEGIN_COMMIT_OVERRIDE");
  const [override = ""] = after.split("END_COMMIT_OVERRIDE");
  return override.trim() === "" ? void 0 : override.trim();
}
function droppedPart(text, part, { reason, found, expected, offset: offsetInPart }) {
  const offset = part.sourceOffset(offsetInPart);
  const lines = text.slice(0, offset).split(/\r\n|\r|\n/);
  const place = { offset, line: lines.length, column: (lines.at(-1) ?? "").length + 1 };
  return { reason, text: part.text, ...place, found, expected };
}
const NEXT_MESSAGE = /\r?\n\r?\n(?=(?:feat|fix|docs|style|refactor|perf|test|build|ci|chore|revert)(?:\(.*?\))?: )/g;
function messageParts(message) {
  const [first, ...others] = splitSpan({ start: 0, text: message }, "BEGIN_NESTED_COMMIT");
  const main = first === void 0 ? [] : [first];
  const nested = [];
  for (const other of others) {
    const [inside, after] = splitSpan(other, "END_NESTED_COMMIT");
    if (inside !== void 0) nested.push(inside);
    if (after !== void 0) main.push({ ...after, text: other.text.slice(after.start - other.start) });
  }
  return [...paragraphCommits(main), ...nested.map((span) => partOf([span], 0, span.text.length))];
}
function splitSpan({ start, text }, separator) {
  let next = start;
  return text.split(separator).map((piece) => {
    const span = { start: next, text: piece };
    next += piece.length + separator.length;
    return span;
  });
}
function paragraphCommits(spans) {
  const text = spans.map((span) => span.text).join("");
  const parts = [];
  let start = 0;
  for (const cut of text.matchAll(NEXT_MESSAGE)) {
    parts.push(partOf(spans, start, cut.index));
    start = cut.index + cut[0].length;
  }
  parts.push(partOf(spans, start, text.length));
  return parts.filter((part) => part.text !== "");
}
function partOf(spans, start, end) {
  const text = spans.map((span) => span.text).join("");
  return {
    text: text.slice(start, end),
    sourceOffset(offset) {
      let left = start + offset;
      for (const span of spans) {
        if (left < span.text.length) return span.start + left;
        left -= span.text.length;
      }
      const last = spans.at(-1);
      return last === void 0 ? 0 : last.start + last.text.length;
    }
  };
}



/***/ }),

/***/ 433:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ findUpgradePath),
/* harmony export */   w: () => (/* binding */ isPlaceholder)
/* harmony export */ });
/* harmony import */ var _core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);

const PLACEHOLDERS = new Set(
  "todo,to do,tbc,tbd,fixme,wip,xxx,na,n a,not applicable,none,no,nothing,nil,pending,placeholder,to be confirmed,to be decided,to be done,to be added,to follow,add here,add upgrade path here,upgrade path,describe the upgrade path,describe the upgrade path here".split(
    ","
  )
);
const NOTE_TO_ONESELF = /^[\W_]*(?:(?:tbc|tbd|fixme)\b|(?:todo|wip)[*_`\])]*(?:\s*[:.…–—(]|\s+-)|to be (?:written|added|confirmed|decided|done)\b|coming soon\b)/i;
const TO_BE_REPLACED = /^[*_\s]*(?:\[[^\][]{2,}\]|<[a-z]+ [a-z ]+>|\{\{[^{}]*\}\})[*_.\s]*$/i;
function findUpgradePath(markdown) {
  const blocks = (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listBlocks */ .ZV)(markdown);
  const found = blocks.flatMap((block, index) => {
    if (block.type !== "heading" || !isUpgradeHeading(markdown.slice(block.start, block.end))) return [];
    const after = blocks.slice(index + 1);
    const next = after.findIndex(({ type, depth = 0 }) => type === "heading" && depth <= (block.depth ?? 1));
    const section = next === -1 ? after : after.slice(0, next);
    const end = section.at(-1)?.end ?? block.end;
    const text = markdown.slice(block.start, end);
    const content = markdown.slice(block.end, end).replace(/^(?:[^\S\r\n]*(?:\r\n|\r|\n))+/, "");
    return [{ text, content, start: block.start, end }];
  });
  return found.find(({ content }) => !isPlaceholder(content)) ?? found[0];
}
function isPlaceholder(content, template) {
  const blocks = seenBlocks(content);
  const words = wordsOf(textOf(blocks));
  if (words === "" || PLACEHOLDERS.has(words) || blocks.every(saysNothing)) return true;
  const templateContent = template === void 0 ? void 0 : findUpgradePath(template)?.content;
  return templateContent !== void 0 && plainWords(templateContent) === words;
}
function isUpgradeHeading(heading) {
  return plainWords(heading.replace(/^#+/, "").replace(/[\r\n][^]*$/, "")) === "upgrade path";
}
function plainWords(markdown) {
  return wordsOf(textOf(seenBlocks(markdown)));
}
function textOf(blocks) {
  return blocks.map(({ text }) => text).join("\n");
}
function wordsOf(text) {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
}
function seenBlocks(markdown) {
  return (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listBlocks */ .ZV)(markdown).map(({ type, start, end }) => ({ type, text: markdown.slice(start, end) })).filter(({ type, text }) => type !== "definition" && type !== "heading" && !isComment(type, text)).map(({ type, text }) => ({ type, text: text.replace(/<!--[^]*?-->/g, "") }));
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



/***/ }),

/***/ 65318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   eG: () => (/* binding */ PENDING),
/* harmony export */   ob: () => (/* binding */ releaseFindings),
/* harmony export */   zH: () => (/* binding */ staleLabels)
/* harmony export */ });
const PENDING = "autorelease: pending";
const TAGGED = "autorelease: tagged";
const UNFINISHED = [PENDING, "autorelease: triggered"];
function isReleasePending({ labels }) {
  return labels.some((label) => UNFINISHED.includes(label));
}
function staleLabels(pulls, unreleased) {
  return pulls.filter(({ state, number }) => state === "closed" && number !== unreleased).flatMap(
    ({ number, labels, merged, url }) => UNFINISHED.filter((label) => labels.includes(label)).map((label) => ({
      code: "label-stale",
      message: merged ? `Pull request #${number} is merged and still carries the label "${label}": release-please makes no new release pull request as long as it does.` : `Pull request #${number} was closed without being merged and still carries the label "${label}".`,
      fix: merged ? `If its release exists, change the label: gh pr edit ${number} --remove-label "${label}" --add-label "${TAGGED}". If not, run release-please again first.` : `Remove the label: gh pr edit ${number} --remove-label "${label}".`,
      url
    }))
  );
}
function releaseFindings(facts) {
  return [...existence(facts), ...duplicateTags(facts), ...tagFindings(facts), ...versionFindings(facts)];
}
function existence(facts) {
  const { tag, releases, pull } = facts;
  if (releases.length === 0) return [missing(facts)];
  if (releases.length === 1) return [];
  return [
    {
      code: "release-duplicate",
      message: `There are ${releases.length} releases of ${tag}, where there has to be one: ${releases.map(({ url, draft }) => `${url}${draft ? " (a draft)" : ""}`).join(", ")}.`,
      fix: "Compare their notes and files, and delete all but one on their pages; leave the tag.",
      url: pull?.pull.url
    }
  ];
}
function duplicateTags({ tag, tagCommit, otherTags, releases, pull }) {
  if (tagCommit === void 0) return [];
  return otherTags.map((other) => ({
    code: "tag-duplicate",
    message: `The version of the tag ${tag} has the tag ${other} as well, where there has to be one.`,
    fix: `See which of them was made by hand, and delete it: git push --delete origin refs/tags/${other}`,
    url: releases[0]?.url ?? pull?.pull.url
  }));
}
function missing({ tag, version, pull }) {
  const unseen = "A draft is only seen with a token that may write contents.";
  if (pull === void 0) {
    return {
      code: "release-missing",
      message: `There is no release of the tag ${tag}.`,
      fix: `Make it: gh release create ${tag} --verify-tag --draft. ${unseen}`,
      url: void 0
    };
  }
  const { number, url } = pull.pull;
  const again = "then run the workflow of release-please again";
  const found = (message, fix) => ({
    code: "release-missing",
    message: `Release pull request #${number} is merged, and there is no release ${tag}. ${message}`,
    fix,
    url
  });
  const label = isReleasePending(pull.pull) ? again : `put the label "${PENDING}" on it (without "${TAGGED}"), ${again}`;
  if (!pull.titleReadable) {
    return found(
      "Its title was edited, so that release-please does not take it for one of its own.",
      `Give it the title that it had (chore(${pull.branch}): release ${version}), or the one of pull-request-title-pattern; ${label}.`
    );
  }
  if (!pull.bodyReadable) {
    return found(
      'Its body was edited, so that release-please can not read it any more: it needs the two lines "---", and between them a heading that begins with "## " and the version.',
      `Restore the body from the history of its edits; ${label}.`
    );
  }
  if (!isReleasePending(pull.pull)) {
    return found(
      `It does not carry the label "${PENDING}", so release-please does not look at it.`,
      `${label.slice(0, 1).toUpperCase()}${label.slice(1)}. ${unseen}`
    );
  }
  return found(
    "release-please has not run since, or it failed.",
    `See the log of its last run, and run its workflow again. ${unseen}`
  );
}
function tagFindings({ tag, tagCommit, releases, pull }) {
  const [release] = releases;
  const merge = pull?.pull.mergeCommit;
  if (tagCommit === void 0) {
    if (release === void 0) return [];
    const at = merge ?? release.target;
    return [
      {
        code: "tag-missing",
        message: release.draft ? `The draft ${tag} has no tag yet: release-please would compute the next release from the one before.` : `The release ${tag} is published, and its tag is gone.`,
        fix: `Make the tag: git tag ${tag} ${at} && git push origin ${tag}.${release.draft ? ' So that release-please does it itself, set "force-tag-creation": true in its configuration.' : ""}`,
        url: release.url
      }
    ];
  }
  if (pull === void 0 || merge === void 0 || merge === tagCommit) return [];
  return [
    {
      code: "tag-elsewhere",
      message: `The tag ${tag} is at ${tagCommit.slice(0, 7)}, and its pull request #${pull.pull.number} was merged as ${merge.slice(0, 7)}.`,
      fix: `See which one is right. If nothing was published from the tag yet: git tag --force ${tag} ${merge} && git push --force origin ${tag}. Else release the next version.`,
      url: release?.url ?? pull.pull.url
    }
  ];
}
function versionFindings({ tag, version, releases, pull }) {
  const disagree = (what, other, fix, url) => ({
    code: "version-disagrees",
    message: `${what} ${other}, and the tag is ${tag}.`,
    fix,
    url
  });
  const findings = [];
  if (pull?.otherVersion !== void 0) {
    findings.push(
      disagree(
        `The notes in the body of pull request #${pull.pull.number} are those of`,
        pull.otherVersion,
        "See which version was meant; correct title or body, and the release, accordingly.",
        pull.pull.url
      )
    );
  }
  for (const { name, body, url } of releases) {
    const named = versionIn(name);
    if (named !== void 0 && named !== version)
      findings.push(disagree("The release is called", named, "Correct the name of the release.", url));
    const noted = versionIn(/^\s*#{1,3} \[?v?\d\S*/.exec(body)?.[0] ?? "");
    if (noted !== void 0 && noted !== version)
      findings.push(
        disagree(
          "The notes of the release begin with",
          noted,
          "Put the notes of the right version there.",
          url
        )
      );
  }
  return findings;
}
function versionIn(text) {
  return /\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?(?:\+[0-9A-Za-z.-]+)?/.exec(text)?.[0];
}



/***/ })

};
