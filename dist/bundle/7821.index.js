export const id = 7821;
export const ids = [7821,3981];
export const modules = {

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "Fails after this many minutes. What was started keeps running."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

/***/ 13981:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J: () => (/* binding */ repositoryInput),
/* harmony export */   getRepositoryName: () => (/* binding */ getRepositoryName),
/* harmony export */   githubClient: () => (/* binding */ githubClient)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(85959);


const repositoryInput = {
  repository: {
    type: "string",
    description: "Repository on GitHub, `owner/name`. Default: the workflow's own."
  }
};
function githubClient(token, { clock, logger, signal, github }) {
  return new _providers_github_client_js__WEBPACK_IMPORTED_MODULE_1__.GitHubClient({ apiUrl: github.apiUrl, token, clock, logger, signal });
}
function getRepositoryName(given, { workflow }) {
  const name = given ?? workflow?.repository ?? "";
  if (/^[A-Za-z0-9-]+\/[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    name === "" ? "The input repository is empty, and there is no workflow to take it from." : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: "Set repository to owner/name, as in uktrade/platform-tools." }
  );
}



/***/ }),

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

/***/ 24068:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   FV: () => (/* binding */ escapeMarkdown),
/* harmony export */   OF: () => (/* binding */ fenced),
/* harmony export */   aY: () => (/* binding */ code),
/* harmony export */   nf: () => (/* binding */ link),
/* harmony export */   tp: () => (/* binding */ table)
/* harmony export */ });
function escapeMarkdown(text) {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]+/g, " ").replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*[\]|~]/g, "\\$&").replaceAll("](", "]\\(").replace(/(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])/g, "\\_").replace(/:(?=\/\/|[\w+-]+:)/g, "\\:").trim().replace(/^[-+=#]/, "\\$&").replace(/^(\d+)([.)])/, "$1\\$2").replaceAll("$", "&#36;");
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
  const line = (cells) => `| ${cells.join(" | ")} |`;
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



/***/ }),

/***/ 74865:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Br: () => (/* binding */ renderSummary),
/* harmony export */   S8: () => (/* binding */ formatDryRun),
/* harmony export */   h7: () => (/* binding */ dryRunHeading)
/* harmony export */ });
/* harmony import */ var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24068);

const PICTURES = {
  success: ":white_check_mark:",
  failure: ":x:",
  warning: ":warning:",
  started: ":rocket:",
  "dry-run": ":mag:",
  unchanged: ":white_check_mark:",
  skipped: ":fast_forward:"
};
const MOST_LINES = 15;
const NOTHING_CHANGED = "Nothing was changed.";
function dryRunHeading(would) {
  return `Dry run: would ${would}`;
}
function formatDryRun(heading) {
  return `${heading}. ${NOTHING_CHANGED}`;
}
function renderSummary(page) {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading}`,
    ...failure === void 0 ? [] : renderFailure(failure),
    outcome === "dry-run" ? NOTHING_CHANGED : void 0,
    ...notes,
    facts === void 0 ? void 0 : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(section.title)}

${section.body}`),
    ...details.map((section) => section && renderDetails(section))
  ];
  return `${parts.filter((part) => part !== void 0 && part !== "").join("\n\n")}
`;
}
function renderDetails({ title, body }) {
  return `<details><summary>${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title)}</summary>

${body}

</details>`;
}
function renderFailure({ cause, lines = [], nextStep }) {
  return [
    cause === void 0 ? void 0 : `**${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(cause)}**`,
    lines.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .fenced */ .OF)(lines.slice(-MOST_LINES).join("\n")),
    nextStep === void 0 ? void 0 : `**Next step:** ${nextStep}`
  ];
}
function renderFacts(title, rows) {
  const known = rows.flatMap(
    ([name, value]) => value === void 0 || value === "" ? [] : [[(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(name), value]]
  );
  return known.length === 0 ? void 0 : (0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .table */ .tp)([(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__/* .escapeMarkdown */ .FV)(title), ""], known);
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

/***/ 80523:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   MF: () => (/* binding */ readUpgradePath),
/* harmony export */   TU: () => (/* binding */ LONGEST_NOTES),
/* harmony export */   Yf: () => (/* binding */ splitNotes),
/* harmony export */   tl: () => (/* binding */ writeUpgradePath)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(24068);
/* harmony import */ var _core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1661);
/* harmony import */ var _conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(433);



const LONGEST_HEADING = 1e3;
function splitNotes(body, version) {
  const path = (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findUpgradePath */ .N)(body);
  const upgrade = path === void 0 ? void 0 : { start: path.start, end: path.end };
  const blocks = (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .listBlocks */ .ZV)(body);
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
    (block) => new RegExp("^\\P{L}*breaking changes?\\P{L}*$", "iu").test(titleOf(body, block) ?? "")
  );
  const heading = blocks[index];
  if (heading === void 0) return void 0;
  const next = blocks.slice(index + 1).find(({ type, depth = 1 }) => type === "heading" && depth <= (heading.depth ?? 1));
  const end = next?.start ?? body.length;
  return { whole: { start: heading.start, end }, content: { start: heading.end, end } };
}
function findVersionHeading(body, [first], version) {
  if (first === void 0) return void 0;
  const title = titleOf(body, first)?.replace(/\(?\d{4}-\d\d-\d\d\)?/, "").trim();
  return title?.replace(/^v/, "") === version.replace(/^v/, "") ? first : void 0;
}
function titleOf(body, { type, start, end }) {
  if (type !== "heading" || end - start > LONGEST_HEADING) return void 0;
  return (0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .formatPlain */ .WB)((0,_core_markdown_tree_js__WEBPACK_IMPORTED_MODULE_0__/* .parseMarkdown */ .Dd)(body.slice(start, end))).trim();
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
const LONGEST_NOTES = 125e3;
const HEADING = "## Upgrade path";
const BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
const endMarker = (number, nonce) => `<!-- /upgrade-path:${number}:${nonce} -->`;
function readUpgradePath(notes) {
  const { parts, broken } = findParts(notes);
  const rest = (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findUpgradePath */ .N)(withoutParts(notes, parts));
  return {
    pulls: parts.flatMap(({ number, text }) => (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(text) ? [] : [number]),
    byHand: rest !== void 0 && !(0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .isPlaceholder */ .w)(rest.content),
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
  const section = (0,_conventional_commits_upgrade_path_js__WEBPACK_IMPORTED_MODULE_1__/* .findUpgradePath */ .N)(result);
  if (section !== void 0) return insert(result, section.end, added.join("\n\n"));
  return insert(result, result.length, [HEADING, ...added].join("\n\n"));
}
function render({ number, title, url, text }) {
  let nonce = 0;
  while (text.includes(endMarker(number, nonce))) nonce += 1;
  const heading = `### [${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_2__/* .escapeMarkdown */ .FV)(title)}](${url})`;
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
  return before + gap(/(?:\r?\n)*$/.exec(before)?.[0], before) + text + gap(/^(?:\r?\n)*/.exec(after)?.[0], after) + after;
}
function gap(lineEnds, neighbour) {
  if (neighbour === "") return "";
  return "\n".repeat(Math.max(0, 2 - (lineEnds?.match(/\n/g) ?? []).length));
}
function findParts(notes) {
  const parts = [];
  const broken = [];
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
    const [marker, number = "", nonce = ""] = match;
    const end = endMarker(number, nonce);
    const at = notes.indexOf(end, begin.lastIndex);
    if (at < 0) {
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
  return [...parts].reverse().reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), notes);
}



/***/ }),

/***/ 34935:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dd: () => (/* binding */ eventTag),
/* harmony export */   OP: () => (/* binding */ versionTags),
/* harmony export */   OR: () => (/* binding */ defaultBranch),
/* harmony export */   V1: () => (/* binding */ isPrerelease),
/* harmony export */   Yr: () => (/* binding */ listOtherSpellings),
/* harmony export */   Zy: () => (/* binding */ compareVersions),
/* harmony export */   _Q: () => (/* binding */ parseVersionTag),
/* harmony export */   bi: () => (/* binding */ sameFamily),
/* harmony export */   dq: () => (/* binding */ requestedTag),
/* harmony export */   hl: () => (/* binding */ parseLevels),
/* harmony export */   tW: () => (/* binding */ sameLine),
/* harmony export */   y9: () => (/* binding */ floatingTagName),
/* harmony export */   z7: () => (/* binding */ validateTag)
/* harmony export */ });
/* harmony import */ var semver__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(90084);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);


const FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;
function parseVersionTag(tag) {
  const { prefix = "", v = "", version: text = "" } = FORM.exec(tag)?.groups ?? {};
  const version = text === "" ? null : semver__WEBPACK_IMPORTED_MODULE_0__.parse(text);
  return version === null ? void 0 : { tag, prefix, v, version, text };
}
function floatingTagName({ prefix, v, version }, level) {
  return `${prefix}${v}${version.major}${level === "minor" ? `.${version.minor}` : ""}`;
}
function listOtherSpellings(tag, names) {
  const own = parseVersionTag(tag);
  return versionTags(names).filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text).map((other) => other.tag);
}
function sameFamily(a, b) {
  return a.prefix === b.prefix && a.v === b.v;
}
function sameLine(a, b, level) {
  return sameFamily(a, b) && a.version.major === b.version.major && (level === "major" || a.version.minor === b.version.minor);
}
function compareVersions(a, b) {
  return semver__WEBPACK_IMPORTED_MODULE_0__.compareBuild(a.version, b.version);
}
function isPrerelease({ version }) {
  return version.prerelease.length > 0;
}
function versionTags(names) {
  return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}
const LEVELS = ["major", "minor"];
function eventTag(workflow) {
  const release = field(workflow?.readEvent(), "release");
  const tag = field(release, "tag_name");
  return typeof tag === "string" && tag !== "" ? tag : void 0;
}
function defaultBranch(workflow) {
  const branch = field(field(workflow?.readEvent(), "repository"), "default_branch");
  return typeof branch === "string" && branch !== "" ? branch : void 0;
}
function requestedTag(given, workflow) {
  const tag = given ?? eventTag(workflow);
  if (tag !== void 0) return validateTag(tag);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(
    workflow === void 0 ? "Can't tell which release: the input tag is empty." : `Can't tell which release: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`,
    { hint: "Set tag to the tag of the release: v1.2.3." }
  );
}
function validateTag(tag) {
  const name = tag.replace(/^refs\/tags\//, "");
  if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== "")
    return name;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input tag is ${JSON.stringify(tag)}, which is not a valid tag name.`, {
    hint: "Set tag to the tag of the release: v1.2.3."
  });
}
function parseLevels(text) {
  const names = text.split(/[\s,]+/).filter((name) => name !== "");
  const levels = LEVELS.filter((level) => names.includes(level));
  if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name))) return levels;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_1__/* .UsageError */ .eb(`The input levels is ${JSON.stringify(text)}. Expected major, minor, or both.`, {
    hint: "Write levels: major,minor for v1 and v1.2."
  });
}
function field(value, name) {
  return typeof value === "object" && value !== null ? value[name] : void 0;
}



/***/ }),

/***/ 85959:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubClient: () => (/* binding */ GitHubClient),
/* harmony export */   createOctokit: () => (/* binding */ createOctokit),
/* harmony export */   ownerAndName: () => (/* binding */ ownerAndName)
/* harmony export */ });
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(70687);
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(70458);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(35142);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(57475);




const TIMEOUT_MS = 1e4;
const LAST_WORDS_MS = 3e3;
class GitHubClient {
  constructor(options) {
    this.options = options;
  }
  options;
  loading;
  patience = new _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .PatientRetry */ .MH();
  /** False for requests that GitHub takes from anybody, few as they may be. */
  get authenticated() {
    return (this.options.token ?? "") !== "";
  }
  /**
   * Runs one call of the API.
   * @param action as the errors name it: `compare two commits of uktrade/demo`
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call(action, send, settings = {}) {
    const { clock, logger } = this.options;
    const cancelled = settings.regardless === true && this.options.signal?.aborted === true;
    const signal = cancelled ? void 0 : this.options.signal;
    const timeoutMs = cancelled ? LAST_WORDS_MS : this.options.timeoutMs ?? TIMEOUT_MS;
    const options = {
      clock,
      policy: {
        ..._core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur,
        attempts: cancelled ? 1 : settings.attempts ?? 3,
        capMs: settings.lookUp === true ? _core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .defaultRetryPolicy */ .ur.capMs : 2e3
      },
      ...signal === void 0 ? {} : { signal },
      ...settings.once === true ? { again: _errors_js__WEBPACK_IMPORTED_MODULE_2__/* .neverSent */ .vQ } : {},
      onRetry: (error, attempt2, waitMs) => {
        logger.debug(`GitHub, attempt ${attempt2}; the next one in ${waitMs} ms: ${String(error)}`);
      }
    };
    const attempt = () => this.attempt(action, send, { signal, timeoutMs });
    return settings.lookUp === true && !cancelled ? this.patience.run(attempt, options) : (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_0__/* .retry */ .L5)(attempt, options);
  }
  /**
   * Runs one call whose answer is checked; it is a look-up unless `settings` limit its attempts: one of another shape is not GitHub's, or not whole, and so is asked for again.
   * @throws as `call` does
   */
  async read(action, shape, send, settings = {}) {
    const check = async (octokit, options) => {
      const { data } = await send(octokit, options);
      const parsed = valibot__WEBPACK_IMPORTED_MODULE_3__/* .safeParse */ .xLC(shape, data);
      if (parsed.success) return parsed.output;
      throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .unreadableAnswer */ .Cw)(action, valibot__WEBPACK_IMPORTED_MODULE_3__/* .getDotPath */ .BuJ(parsed.issues[0]));
    };
    const lookUp = settings.attempts === void 0 && settings.once !== true;
    return this.call(action, check, lookUp ? { ...settings, lookUp } : settings);
  }
  async attempt(action, send, { signal, timeoutMs }) {
    signal?.throwIfAborted();
    const octokit = await this.octokit();
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      return await send(octokit, {
        request: { signal: signal === void 0 ? timeout : AbortSignal.any([signal, timeout]) }
      });
    } catch (error) {
      signal?.throwIfAborted();
      throw (0,_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .translateGitHub */ .kI)(error, action, timeout.aborted ? timeoutMs : void 0);
    }
  }
  octokit() {
    const { apiUrl, token, logger } = this.options;
    return this.loading ??= createOctokit({
      apiUrl,
      token,
      debug: (message) => {
        logger.debug(message);
      }
    });
  }
}
async function createOctokit({
  apiUrl,
  token,
  debug
}) {
  const { getOctokitOptions, GitHub } = await Promise.all(/* import() */[__webpack_require__.e(8031), __webpack_require__.e(9913)]).then(__webpack_require__.bind(__webpack_require__, 49913));
  const options = {
    baseUrl: apiUrl,
    userAgent: "platform-tools",
    log: { debug, info: debug, warn: debug, error: debug },
    request: { fetch: readWhole }
  };
  return new GitHub(token === void 0 || token === "" ? options : getOctokitOptions(token, options));
}
const MAXIMUM_BYTES = 1e8;
function readWhole(address, init = {}) {
  return (0,_http_client_js__WEBPACK_IMPORTED_MODULE_1__/* .fetchResponse */ ._c)(address, init, { maximumBytes: MAXIMUM_BYTES });
}
function ownerAndName(repository) {
  const [owner = "", repo = ""] = repository.split("/");
  return { owner, repo };
}



/***/ }),

/***/ 57475:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Cw: () => (/* binding */ unreadableAnswer),
/* harmony export */   c2: () => (/* binding */ statusOf),
/* harmony export */   gR: () => (/* binding */ graphqlFailure),
/* harmony export */   kI: () => (/* binding */ translateGitHub),
/* harmony export */   vQ: () => (/* binding */ neverSent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function translateGitHub(error, action, timedOutMs) {
  if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk) return error;
  const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
  if (timedOutMs !== void 0) {
    return unavailable(`no answer within ${timedOutMs / 1e3} s`, action, cause);
  }
  if (!isRequestFailure(cause)) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub's answer could not be read, when asked to ${action}: ${cause.message}`, {
      cause
    });
  }
  const { response, status } = cause;
  if (response === void 0) return unavailable(oneLine(cause.message), action, cause);
  if (status >= 500) return unavailable(`HTTP ${status}`, action, cause);
  if (isRateLimit(response.headers, status)) return rateLimit(action, cause, response.headers);
  const said = `GitHub would not ${action}: HTTP ${status}, ${oneLine(messageOf(response.data))}`;
  if (status === 401) return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause, hint: "Check the input github-token." });
  if (status === 403) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold."
    });
  }
  if (status === 404) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, {
      cause,
      hint: "It does not exist, or the token may not see it: a workflow’s own token sees its own repository and public ones."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
const UNSENT = /* @__PURE__ */ new Set(["ECONNREFUSED", "EAI_AGAIN", "ENOTFOUND", "EHOSTUNREACH", "ENETUNREACH", "ENETDOWN"]);
function neverSent(error) {
  return (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .causeChain */ .DD)(error).some((cause) => "code" in cause && UNSENT.has(String(cause.code)));
}
function statusOf(error) {
  const cause = error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? error.cause : void 0;
  const refused = typeof cause === "object" && cause !== null && "status" in cause && "response" in cause && cause.response !== void 0;
  return refused ? Number(cause.status) : void 0;
}
function unavailable(reason, action, cause) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub could not ${action} for now: ${reason}.`, {
    cause,
    transient: true,
    hint: "Check the network and the settings HTTPS_PROXY and NO_PROXY; githubstatus.com tells of wider problems."
  });
}
function unreadableAnswer(action, path) {
  const reason = `its answer is not as expected${path === null ? "" : ` (${path})`}`;
  return unavailable(reason, action, void 0);
}
function rateLimit(action, cause, headers) {
  const hint = "Give github-token, if it is empty: without a token there are 60 requests an hour. Else try again later.";
  const message = `GitHub would not ${action}: the rate limit of its API is used up.`;
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE(message, { cause, hint }, waitMs(headers));
}
const LEAST_WAIT_MS = 6e4;
function waitMs(headers) {
  const [after, reset] = [Number(headers["retry-after"]), Number(headers["x-ratelimit-reset"])];
  if (after >= 0) return after * 1e3;
  const left = reset * 1e3 - Date.parse(String(headers["date"]));
  return String(headers["x-ratelimit-remaining"]) === "0" && left >= 0 ? left + 1e3 : LEAST_WAIT_MS;
}
function isRequestFailure(error) {
  return "status" in error && typeof error.status === "number";
}
function isRateLimit(headers, status) {
  if (status !== 403 && status !== 429) return false;
  return status === 429 || headers["retry-after"] !== void 0 || String(headers["x-ratelimit-remaining"]) === "0";
}
function messageOf(data) {
  if (typeof data !== "object" || data === null || !("message" in data)) return "with no reason given.";
  const { message } = data;
  return typeof message === "string" && message !== "" ? message : "with no reason given.";
}
function oneLine(text) {
  const line = text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
  return line.length > 200 ? `${line.slice(0, 199)}…` : line;
}
function graphqlFailure(error, action) {
  const cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error);
  if (!isGraphQLFailure(cause)) return void 0;
  const [first] = cause.errors;
  const type = first?.type ?? "";
  const said = `GitHub would not ${action}: ${oneLine(first?.message ?? "it gave no reason")}`;
  if (type === "NOT_FOUND") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(said, { cause, hint: "It does not exist, or the token may not see it." });
  }
  if (type === "FORBIDDEN" || type === "INSUFFICIENT_SCOPES") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, {
      cause,
      hint: "The token lacks the permission: see the verb's README for what the job's `permissions` have to hold."
    });
  }
  if (type === "RATE_LIMITED") {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`GitHub would not ${action}: the rate limit of its API is used up.`, {
      cause,
      hint: "Try again later."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(said, { cause });
}
function isGraphQLFailure(error) {
  return "errors" in error && Array.isArray(error.errors) && "data" in error;
}



/***/ }),

/***/ 35142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IL: () => (/* binding */ createProxyAgent),
/* harmony export */   _c: () => (/* binding */ fetchResponse),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wX: () => (/* binding */ TransportError),
/* harmony export */   wg: () => (/* binding */ RedirectedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45925);




const MOST_REDIRECTS = 5;
const MAXIMUM_BYTES = 5e6;
const SAFE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function sendRequest(url, request = {}) {
  const { timeoutMs, signal } = request;
  const agent = await createProxyAgent(request.env ?? process.env);
  const timeout = timeoutMs === void 0 ? void 0 : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((each) => each !== void 0);
  try {
    return await follow(url, request, { agent, signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeoutMs === void 0 || timeout?.aborted !== true) throw error;
    const message = `no answer within ${timeoutMs / 1e3} seconds`;
    throw Object.assign(new Error(message, { cause: error }), { code: "ETIMEDOUT" });
  } finally {
    agent?.destroy();
  }
}
async function createProxyAgent(env) {
  if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyConfigured */ .$o)(env)) return void 0;
  const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9126), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 20334));
  return new EnvironmentProxyAgent(env);
}
class RedirectedError extends Error {
  /** @param origin such as `https://login.example.com` */
  constructor(origin) {
    super(`redirected to ${origin}`);
    this.origin = origin;
  }
  origin;
  name = "RedirectedError";
}
class TransportError extends Error {
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`);
    this.host = host;
    this.code = code;
    this.cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(cause);
  }
  host;
  name = "TransportError";
  /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
  code;
  cause;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "";
}
async function fetchResponse(address, { method, headers, body, signal }, options) {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === "string" ? body : void 0,
    signal: signal ?? void 0
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  const received = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== void 0) received.set(name, [value].flat().join(", "));
  const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
  return new Response(empty ? null : answer.body, { status: answer.status, headers: received });
}
function requireJson(body) {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error("the answer is not whole", { cause: error }), { code: "ECONNRESET" });
  }
}
async function follow(start, request, connection) {
  const method = request.method ?? "GET";
  let url = start;
  let headers = request.headers ?? {};
  for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
    const answer = await send(url, { ...request, method, headers }, connection);
    const { location } = answer.headers;
    const repeatable = SAFE_METHODS.has(method) || answer.status >= 307;
    if (request.redirects === "none" || !REDIRECTS.has(answer.status) || !repeatable || location === void 0)
      return answer;
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    const leaves = next.origin !== url.origin;
    if (leaves && (request.redirects === "same-origin" || request.body !== void 0))
      throw new RedirectedError(next.origin);
    if (leaves) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${MOST_REDIRECTS} times`);
}
function withoutAuthorization(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization")
  );
}
function send(url, { method, headers, body, maximumBytes = MAXIMUM_BYTES }, { agent, signal }) {
  const client = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    // A kept connection may close while a request is on its way: what must not be sent twice gets one of its own.
    agent: agent ?? (SAFE_METHODS.has(method) ? void 0 : false),
    signal,
    method,
    headers: { "user-agent": "platform-tools", ...headers, ...length }
  };
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, options, (response) => {
      const chunks = [];
      let read = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumBytes)
          outgoing.destroy(new Error(`the answer is longer than ${maximumBytes / 1e6} MB`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        const contentType = (received["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
        resolve({ status, headers: received, contentType, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}



/***/ }),

/***/ 45925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SETTINGS = ["https_proxy", "http_proxy", "all_proxy"];
function proxyFor(url, env) {
  const scheme = url.protocol.replace(":", "");
  const value = read(env, `${scheme}_proxy`) ?? read(env, "all_proxy");
  if (value === void 0 || isLocal(url.hostname)) return void 0;
  if (isExempt(url, read(env, "no_proxy") ?? "")) return void 0;
  return new URL(withScheme(value));
}
function proxyConfigured(env) {
  return SETTINGS.some((name) => read(env, name) !== void 0);
}
function checkProxies(env) {
  for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
    const value = env[name]?.trim() ?? "";
    const url = withScheme(value);
    if (value === "" || URL.canParse(url) && /^https?:/i.test(url)) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
      hint: "Write it as http://host:port, or unset it."
    });
  }
}
function withScheme(value) {
  return value.includes("://") ? value : `http://${value}`;
}
function read(env, name) {
  const value = (env[name] ?? env[name.toUpperCase()])?.trim();
  return value === "" ? void 0 : value;
}
function isLocal(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname) || // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
  /^169\.254\.\d+\.\d+$/.test(hostname);
}
function isExempt(url, list) {
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return list.toLowerCase().split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== void 0 && entryPort !== port) return false;
    const domain = host.replace(/^\*?\./, "");
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}



/***/ })

};
