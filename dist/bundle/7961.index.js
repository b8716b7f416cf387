export const id = 7961;
export const ids = [7961,9882];
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

/***/ 23131:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ check_default),
  pullRequestCheckInputs: () => (/* binding */ pullRequestCheckInputs),
  pullRequestCheckOutputs: () => (/* binding */ pullRequestCheckOutputs)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: external "node:vm"
var external_node_vm_ = __webpack_require__(30714);
;// CONCATENATED MODULE: ./src/domains/pull-requests/guarded-pattern.js


const TIME_LIMIT_MS = 500;
const MOST_CHARACTERS = 500;
const RUN = new external_node_vm_.Script("found = pattern.exec(text)");
class GuardedPattern {
  constructor(source, pattern, input) {
    this.source = source;
    this.input = input;
    this.context = { pattern, text: "", found: null };
    (0,external_node_vm_.createContext)(this.context);
  }
  source;
  input;
  context;
  /**
   * @param input the name of the input, for the errors
   * @throws PlatformError where it is no regular expression, or a very long one
   */
  static from(input, source) {
    const hint = `Write a JavaScript regular expression without slashes around it, such as ^[A-Z].* \\([A-Z]+-[0-9]+\\)$.`;
    if (source.length > MOST_CHARACTERS)
      throw new errors/* UsageError */.eb(
        `The input ${input} has ${source.length} characters; ${MOST_CHARACTERS} are the most.`,
        { hint }
      );
    try {
      return new GuardedPattern(source, compile(source), input);
    } catch (error) {
      const cause = (0,errors/* asError */.zR)(error);
      throw new errors/* UsageError */.eb(
        `The input ${input} is ${JSON.stringify(source)}, not a regular expression: ${cause.message}.`,
        { cause, hint }
      );
    }
  }
  test(text) {
    return this.match(text) !== void 0;
  }
  /**
   * The match with its named groups, if there is one.
   * @throws PlatformError where the pattern does not come to an end
   */
  match(text) {
    this.context.text = text;
    try {
      RUN.runInContext(this.context, { timeout: TIME_LIMIT_MS });
    } catch (error) {
      throw new errors/* UsageError */.eb(
        `The input ${this.input} took over ${TIME_LIMIT_MS} ms for a text of ${text.length} characters.`,
        {
          cause: (0,errors/* asError */.zR)(error),
          hint: "Take out repetitions within repetitions, such as (a+)+: they are tried in every combination."
        }
      );
    }
    const { found } = this.context;
    return found === null ? void 0 : { ...found.groups };
  }
}
function compile(source) {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
}


// EXTERNAL MODULE: ./src/domains/conventional-commits/parse-commit-message.js + 2 modules
var parse_commit_message = __webpack_require__(66068);
// EXTERNAL MODULE: ./src/domains/conventional-commits/upgrade-path.js
var upgrade_path = __webpack_require__(433);
;// CONCATENATED MODULE: ./src/domains/pull-requests/pull-request-text.js
function squashMessage(text, body = text.body) {
  const header = `${text.title.trim()}${text.number === void 0 ? "" : ` (#${text.number})`}`;
  return text.squashMessage === "title" || body.trim() === "" ? header : `${header}

${body}`;
}
function bodyLines(body) {
  const lines = [];
  let offset = 0;
  for (const [index, piece] of body.split(/(\r\n|\r|\n)/).entries()) {
    if (index % 2 === 0) lines.push({ text: piece, number: index / 2 + 1, offset });
    offset += piece.length;
  }
  return lines;
}
const WIDTH = 72;
function wrapped(body) {
  return bodyLines(body).map(({ text }) => wrapLine(text)).join("\n");
}
function wrapLine(line) {
  if (line.length <= WIDTH) return line;
  const lines = [];
  let current;
  for (const word of line.split(" ")) {
    if (current === void 0) current = word;
    else if (current.length + 1 + word.length <= WIDTH) current += ` ${word}`;
    else {
      lines.push(current);
      current = word;
    }
  }
  return [...lines, current ?? ""].join("\n");
}
function problem(rule, where, message, rest = {}) {
  return {
    rule,
    severity: "error",
    where,
    line: void 0,
    column: void 0,
    found: void 0,
    expected: void 0,
    excerpt: void 0,
    ...rest,
    message
  };
}
function formatPlace({ where, line, column }) {
  const parts = [where];
  if (where === "body" && line !== void 0) parts.push(`line ${line}`);
  if (column !== void 0) parts.push(`column ${column}`);
  return parts.join(", ");
}
const MOST_BEFORE = 60;
const MOST_WIDTH = 100;
function formatCaretLines({ excerpt, column }) {
  if (excerpt === void 0) return void 0;
  if (column === void 0) return excerpt.slice(0, MOST_WIDTH);
  const start = Math.max(0, column - 1 - MOST_BEFORE);
  const shown = excerpt.slice(start, start + MOST_WIDTH).replaceAll("	", " ");
  const lead = start > 0 ? "…" : "";
  return `${lead}${shown}
${" ".repeat(lead.length + column - 1 - start)}^`;
}
function characterName(character) {
  if (character === void 0 || character === "") return "the end";
  if (character === " ") return "a space";
  if (character === "	") return "a tab";
  if (/^[\r\n]+$/.test(character)) return "the end of the line";
  return UNSEEN.test(character) ? codePoint(character) : JSON.stringify(character);
}
const UNSEEN = /(?! |\u200d)[\p{Cf}\p{Zs}\u2011]/u;
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function expectation(tokens) {
  const names = tokens.map((token) => token === "<type>" ? "a type such as feat" : JSON.stringify(token));
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}` : names.join("");
}


;// CONCATENATED MODULE: ./src/domains/pull-requests/breaking-change.js


const MARKER = /^BREAKING[ -]CHANGE:\s*/;
const NEXT_THING = /^(?:#{1,6}\s|(?:-{3,}|\*{3,}|_{3,})\s*$|<!--|[A-Za-z][A-Za-z-]*(?:\([^()]*\))?!?(?:: | #)|(?:BEGIN|END)_)/;
const ALMOST = /^[\s>#*_\-`[\]]*break(?:ing)?(?:[\s_-]*changes?)?[*_`\]]*\s*[:：][*_`]*\s*(?<text>.*)$/iu;
const NEGATIONS = /^(?:no|none|nope|n\/?a|nothing|not applicable|false|-|\[\s?\])?[.\s]*(?:<!--.*)?$/i;
const SHOWN = 120;
function breakingProblems(body, parsed, titleBreaks) {
  const lines = bodyLines(body);
  const notes = parsed.commits.flatMap(({ breakingNotes }) => breakingNotes);
  const markers = lines.filter(({ text }) => MARKER.test(text));
  if (notes.length === 0 && (titleBreaks || markers.length > 0)) return [lostProblem(markers[0])];
  return [
    ...markers.flatMap((marker) => markerProblems(marker, lines, notes)),
    ...markers.length > 0 ? [] : almostProblems(lines, titleBreaks).filter((each) => !counts(each, notes))
  ];
}
function lostProblem(marker) {
  return problem(
    "breaking-lost",
    "body",
    'release-please would not count this as a breaking change: the text after "BREAKING CHANGE:" is empty. Write it on the same line.',
    at(marker, (marker?.text.length ?? 0) + 1)
  );
}
function markerProblems(marker, lines, notes) {
  const own = marker.text.replace(MARKER, "").trim();
  const { paragraph, after } = following(marker, lines);
  const meant = [own, ...paragraph.map(({ text }) => text.trim())].filter((text) => text !== "");
  const missing = [...meant.filter((text) => !isKept(text, notes)), ...after.map(({ text }) => text.trim())];
  if (meant.length === 0)
    return [
      problem(
        "breaking-empty",
        "body",
        'The notes would name this breaking change without a text: release-please reads up to the first empty line. Write the text behind "BREAKING CHANGE:", on the same line.',
        at(marker, marker.text.length + 1)
      )
    ];
  if (missing.length === 0) return [];
  const first = after[0] ?? paragraph[0] ?? marker;
  const cut = missing.join(" ");
  const severity = meant.some((text) => isKept(text, notes)) ? "warning" : "error";
  return [
    problem(
      "breaking-cut",
      "body",
      `The notes would leave out part of this breaking change: they keep the text before the first empty line, and only the last line of an indented text. Left out: ${JSON.stringify(cut.length > SHOWN ? `${cut.slice(0, SHOWN)}…` : cut)}`,
      { ...at(first, void 0), severity }
    )
  ];
}
function following(marker, lines) {
  const rest = lines.slice(marker.number);
  const end = rest.findIndex(({ text }) => NEXT_THING.test(text));
  const meant = end === -1 ? rest : rest.slice(0, end);
  const empty = meant.findIndex(({ text }) => text === "");
  const isText = ({ text }) => text.trim() !== "";
  return {
    paragraph: (empty === -1 ? meant : meant.slice(0, empty)).filter(isText),
    after: (empty === -1 ? [] : meant.slice(empty)).filter(isText)
  };
}
function counts({ excerpt = "" }, notes) {
  const [, text = ""] = /BREAKING-CHANGE:\s*(.*)/.exec(excerpt) ?? [];
  return text.trim() !== "" && isKept(text.trim(), notes);
}
function isKept(text, notes) {
  const plain = squeezed(text);
  return notes.some((note) => squeezed(note).includes(plain));
}
function squeezed(text) {
  return text.replace(/\s+/g, " ").trim();
}
function almostProblems(lines, titleBreaks) {
  return lines.flatMap((line) => {
    const text = ALMOST.exec(line.text)?.groups?.["text"];
    if (text === void 0 || NEGATIONS.test(text)) return [];
    const message = titleBreaks ? 'The notes would show the title as the breaking change, and not this text: release-please knows "BREAKING CHANGE:" only, at the very beginning of a line.' : 'release-please would not count this as a breaking change: it knows "BREAKING CHANGE:" only, at the very beginning of a line.';
    const rest = { found: JSON.stringify(line.text.slice(0, line.text.length - text.length).trim()) };
    return [
      problem("breaking-spelling", "body", message, {
        ...at(line, 1),
        ...rest,
        expected: '"BREAKING CHANGE:"',
        severity: titleBreaks ? "warning" : "error"
      })
    ];
  });
}
function at(line, column) {
  return { line: line?.number, column: line === void 0 ? void 0 : column, excerpt: line?.text };
}
const HOW = 'Say under a heading "## Upgrade path" what users have to do; the notes of the release will carry that section.';
function upgradePathProblems(body, template) {
  const found = (0,upgrade_path/* findUpgradePath */.N)(body);
  if (found === void 0)
    return [
      problem(
        "upgrade-path",
        "body",
        `This is a breaking change, and the body has no section "Upgrade path". ${HOW}`
      )
    ];
  if (!(0,upgrade_path/* isPlaceholder */.w)(found.content, template)) return [];
  const line = bodyLines(body).findLast(({ offset }) => offset <= found.start);
  return [
    problem(
      "upgrade-path",
      "body",
      `This is a breaking change, and its section "Upgrade path" is still empty. ${HOW}`,
      {
        line: line?.number,
        column: line === void 0 ? void 0 : 1,
        excerpt: line?.text
      }
    )
  ];
}


// EXTERNAL MODULE: ../../node_modules/semver/index.js
var semver = __webpack_require__(90084);
;// CONCATENATED MODULE: ./src/domains/pull-requests/hidden-breaking.js



const HIDDEN_RULE = "breaking-hidden";
const hidden_breaking_MARKER = /BREAKING[ -]CHANGE/;
const AT_START = /^BREAKING[ -]CHANGE:/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
function hiddenBreakingProblems(text, body, parsed, titleBreaks) {
  const before = breakingNotes(parsed);
  if (before.length === 0) return [];
  return hiddenLines(body).flatMap(({ line, place }) => {
    const mended = `${body.slice(0, line.offset)}${line.text.replace(/BREAKING/g, "breaking")}${body.slice(line.offset + line.text.length)}`;
    const after = breakingNotes((0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text, mended), mended));
    if (after.join("\n") === before.join("\n")) return [];
    const effect = titleBreaks ? "takes this line for the text of the breaking change" : "takes this line for a breaking change";
    return [
      problem(
        HIDDEN_RULE,
        "body",
        `release-please ${effect}, although it is ${place}. If it is not meant as one, write "breaking change" in small letters.`,
        { line: line.number, column: line.text.search(hidden_breaking_MARKER) + 1, excerpt: line.text, severity: "warning" }
      )
    ];
  });
}
function nameVersion(problems, effect, lastVersion) {
  return problems.map(
    (each) => each.rule === HIDDEN_RULE ? { ...each, message: `${each.message} ${versionSentence(effect, lastVersion)}` } : each
  );
}
function versionSentence({ releaseAs }, last) {
  if (releaseAs !== void 0) return `The next version will be ${releaseAs}, as "Release-As" says.`;
  const major = last === void 0 ? null : semver.inc(last, "major");
  if (last === void 0 || major === null)
    return "As it is, the next version will be a major one (below 1.0.0 a minor one, if release-please is set to that).";
  const minor = semver.inc(last, "minor");
  return semver.major(last) > 0 ? `As it is, the next version after ${last} will be ${major}.` : `As it is, the next version after ${last} will be ${major}, or ${minor ?? ""} if release-please is set to bump-minor-pre-major.`;
}
function breakingNotes({ commits }) {
  return commits.flatMap(({ breakingNotes: notes }) => notes);
}
function hiddenLines(body) {
  const hidden = [];
  let fence;
  let commented = false;
  for (const line of bodyLines(body)) {
    const [, marks] = FENCE.exec(line.text) ?? [];
    if (marks !== void 0 && fence === void 0 && !commented) fence = marks;
    else if (fence !== void 0 && marks?.startsWith(fence) === true) fence = void 0;
    const opened = fence === void 0 ? line.text.lastIndexOf("<!--") : -1;
    const inside = commented || opened !== -1 && opened < line.text.search(hidden_breaking_MARKER);
    if (hidden_breaking_MARKER.test(line.text)) {
      if (fence !== void 0) hidden.push({ line, place: "in a block of code" });
      else if (inside) hidden.push({ line, place: "in a comment" });
      else if (!AT_START.test(line.text)) hidden.push({ line, place: "in the middle of a line" });
    }
    if (opened !== -1) commented = true;
    if (commented && line.text.lastIndexOf("-->") > opened) commented = false;
  }
  return hidden;
}


;// CONCATENATED MODULE: ./src/domains/pull-requests/check-body.js


const MOST_REPORTED = 20;
function bodySyntaxProblems(text) {
  const found = [];
  let { body } = text;
  while (found.length < MOST_REPORTED) {
    const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text, body), body);
    const dropped = parsed.dropped[0];
    if (dropped === void 0) return found.length > 0 ? found : wrappingProblems(text);
    const offset = bodyOffset(parsed, dropped, body);
    const line = bodyLines(body).findLast((candidate) => candidate.offset <= offset);
    if (line === void 0 || dropped.reason === "size") return [...found, sizeProblem(dropped)];
    const original = bodyLines(text.body)[line.number - 1]?.text ?? line.text;
    found.push(lineProblem(dropped, line.number, offset - line.offset + 1, original));
    const mended = mend(body, line.offset, dropped);
    if (mended === void 0) return found;
    body = mended;
  }
  return found;
}
function bodyOffset(parsed, { offset }, body) {
  const start = parsed.overridden ? body.indexOf(parsed.text) : body.length - parsed.text.length;
  return Math.min(Math.max(0, start + offset), body.length);
}
function mend(body, lineStart, { expected }) {
  if (!expected.includes(")") || body.charAt(lineStart) === " ") return void 0;
  return `${body.slice(0, lineStart)} ${body.slice(lineStart + 1)}`;
}
function lineProblem({ found, expected }, line, column, excerpt) {
  const inScope = expected.includes(")");
  const message = inScope ? 'release-please would leave the whole change out of the notes: a word with a bracket right behind it, at the beginning of a line, has to be closed before the next bracket and the end of the line. Put a space, or "- ", in front of the line.' : "release-please can not read the commit that begins here, and would leave it out of the notes.";
  return problem("body-syntax", "body", message, {
    line,
    column,
    found: characterName(found),
    expected: expectation(expected.filter((token) => token !== found)),
    excerpt
  });
}
function sizeProblem({ text }) {
  const lines = text.split("\n").length;
  return problem(
    "body-size",
    "body",
    `release-please can not cope with this text of ${lines} lines: too many, or too many of them like "key: value" with a paragraph below. Move logs and data into a comment, or put two spaces in front of their lines.`
  );
}
function wrappingProblems(text) {
  const body = wrapped(text.body);
  const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text, body), text.body);
  return parsed.dropped.map((dropped) => {
    const place = bodyLines(body).findLast(({ offset }) => offset <= bodyOffset(parsed, dropped, body));
    const word = place?.text.split(" ")[0] ?? "";
    const line = bodyLines(text.body).find(({ text: whole }) => word !== "" && whole.includes(` ${word}`));
    return problem(
      "body-wrap",
      "body",
      `GitHub breaks lines of over 72 characters when it squashes, and ${JSON.stringify(word.slice(0, 60))} would come to the beginning of a line; there release-please takes its bracket for that of a footer, and leaves the whole change out of the notes. Break the line elsewhere.`,
      {
        line: line?.number,
        column: line === void 0 ? void 0 : line.text.indexOf(` ${word}`) + 2,
        excerpt: line?.text
      }
    );
  });
}
function otherCommitProblems(body, parsed, types) {
  const others = parsed.commits.filter(
    (commit) => commit !== parsed.header && types.includes(commit.type.toLowerCase())
  );
  return [
    ...parsed.overridden ? overrideProblems(body, parsed, types) : [],
    ...others.map((commit) => anotherCommit(body, commit)),
    ...parsed.commits.flatMap(
      ({ releaseAs }) => releaseAs === void 0 ? [] : [forcedVersion(body, releaseAs)]
    )
  ];
}
function anotherCommit(body, { header, breaking }) {
  const effect = breaking ? "one more, breaking change" : "one more change";
  return problem(
    "another-commit",
    "body",
    `release-please reads this line as ${effect} for the notes: ${JSON.stringify(header)}. If it is not meant as one, put "- " in front of it.`,
    { ...find(body, (text) => sameWords(text, header)), severity: "warning" }
  );
}
function forcedVersion(body, version) {
  const place = find(body, (text) => /^release-as\b/i.test(text));
  if (/\d+\.\d+\.\d+/.test(version))
    return problem("release-as", "body", `This forces the next version to be ${version}.`, {
      ...place,
      severity: "warning"
    });
  return problem("release-as", "body", "release-please would fail from then on: this is no version.", {
    ...place,
    found: JSON.stringify(version),
    expected: "a version such as 1.2.3"
  });
}
function overrideProblems(body, { header }, types) {
  const place = find(body, (text) => text.includes("BEGIN_COMMIT_OVERRIDE"));
  const message = "The text after BEGIN_COMMIT_OVERRIDE takes the place of title and body in the notes; the title does not count.";
  const found = [problem("override", "body", message, { ...place, severity: "warning" })];
  if (header === void 0 || types.includes(header.type)) return found;
  return [
    ...found,
    problem("type", "body", `The override's type ${JSON.stringify(header.type)} is none that is used here.`, {
      ...place,
      found: JSON.stringify(header.type),
      expected: types.join(", ")
    })
  ];
}
function find(body, matches) {
  const line = bodyLines(body).find(({ text }) => matches(text));
  return { line: line?.number, column: line === void 0 ? void 0 : 1, excerpt: line?.text };
}
function sameWords(line, header) {
  const plain = (text) => text.replace(/[\s!]+/g, "");
  return header !== "" && plain(line).startsWith(plain(header));
}


// EXTERNAL MODULE: ./src/core/inputs.js
var inputs = __webpack_require__(38188);
;// CONCATENATED MODULE: ./src/domains/pull-requests/title.js

const DEFAULT_TYPES = [
  "feat",
  "fix",
  "perf",
  "revert",
  "deps",
  "docs",
  "chore",
  "build",
  "ci",
  "test",
  "refactor",
  "style"
];
const DEFAULT_SUBJECT_PATTERN = "^[A-Z].* \\([A-Za-z]+-[A-Za-z0-9]+\\)$";
const SYNONYMS = {
  feat: ["feature", "features", "enhancement"],
  fix: ["bug", "bugfix", "hotfix", "fixes"],
  perf: ["performance"],
  docs: ["documentation"],
  deps: ["dependency", "dependencies"],
  test: ["tests", "testing"],
  refactor: ["refactoring", "cleanup"],
  style: ["formatting"],
  build: ["infra"]
};
function findSynonym(word, types) {
  const lower = word.toLowerCase();
  return types.find((type) => SYNONYMS[type]?.includes(lower));
}
const HEADER = /^(?<type>[^\s():!]+)\s*(?<early>!)?\s*(?:\((?<scope>[^:!]*?)\)*)?\s*(?<bang>!)?\s*[:：](?<gap>\s*)(?<subject>.*)$/u;
const WITHOUT_COLON = /^\[?(?<type>[A-Za-z]+)\]?(?:\((?<scope>[^():]*)\))?(?<bang>!)?(?<gap>[;,.]?\s+(?:[-–—]\s+)?)(?<subject>.+)$/u;
const TICKET = /^[A-Z][A-Z0-9]*-\d+$/;
const TICKET_IN_FRONT = /^[[({]?\b([A-Z][A-Z0-9]*-\d+)\b[\])}]?\s*(?:[:–—-]\s*)?/;
const VERBS = {
  fix: /^(?:fix|mend|repair|correct|resolve|prevent|stop|handle)/i,
  docs: /^(?:document|describe|explain)/i,
  revert: /^revert/i,
  chore: /^(?:bump|upgrade|update|remove|rename|move|tidy|clean)/i
};
function titleParts(title, types) {
  const groups = (HEADER.exec(title) ?? plausible(WITHOUT_COLON.exec(title), types))?.groups;
  if (groups === void 0 || TICKET.test(groups["type"] ?? "")) return withoutType(title);
  const { type = "", scope, early, bang, gap = "", subject = "" } = groups;
  return {
    type,
    scope: plainScope(scope),
    scopeColumn: title.indexOf("(") + 2,
    breaking: early !== void 0 || bang !== void 0,
    gap,
    subject,
    subjectColumn: title.length - subject.length + 1
  };
}
function undecorated(title) {
  return title.replace(
    new RegExp("^(?:\\p{Extended_Pictographic}|\\p{Emoji_Modifier}|\\u200d|\\ufe0f|:[a-z0-9_+-]+:|(?<!^)\\s)+", "u"),
    ""
  );
}
function ticketLast(title, types) {
  const [front = "", ticket] = TICKET_IN_FRONT.exec(title) ?? [];
  const rest = title.slice(front.length);
  const type = HEADER.exec(rest)?.groups?.["type"] ?? "";
  if (ticket === void 0 || meantType(type, types) === void 0) return title;
  return rest.endsWith(`(${ticket})`) ? rest : `${rest} (${ticket})`;
}
function plainScope(scope = "") {
  const plain = scope.replace(/[()]+/g, "-").replace(/^[-\s]+|[-\s]+$/g, "");
  return plain === "" ? void 0 : plain;
}
function meantType(word, types) {
  const lower = word.toLowerCase();
  return types.includes(lower) ? lower : findSynonym(word, types) ?? (0,inputs/* findNearest */.qg)(word, types);
}
function guessedType(subject, types) {
  const guess = Object.entries(VERBS).find(([, verbs]) => verbs.test(subject))?.[0] ?? "feat";
  return types.includes(guess) ? guess : types[0];
}
function plausible(match, types) {
  const word = match?.groups?.["type"] ?? "";
  const known = types.includes(word.toLowerCase()) || findSynonym(word, types) !== void 0;
  return known && (word === word.toLowerCase() || match?.[0].startsWith("[") === true) ? match : null;
}
function withoutType(title) {
  return {
    type: "",
    scope: void 0,
    scopeColumn: 1,
    breaking: false,
    gap: " ",
    subject: title,
    subjectColumn: 1
  };
}
const PLACEHOLDER = "(DBTP-1234)";
const TICKET_AT_END = /\s*[[({]?\b([A-Za-z]+-\d+|off-ticket)\b[\])}]?$/i;
const TICKETS_AT_END = /\s*[[({]?\b((?:[A-Za-z]+-\d+\s*(?:[,;/&+]|\band\b)\s*)+[A-Za-z]+-\d+)[\])}]?$/;
const TICKET_INSIDE = /\s*[[({]([A-Z][A-Z0-9]+-\d+|off-ticket)[\])}]/;
const NUMBER_AT_END = /\s*\(#\d+\)$/;
const FULL_STOP = /(?<=[^.\s])\s*\.$/;
const REPAIRS = [
  {
    rule: "ticket",
    message: "The subject does not end in a ticket in brackets.",
    expected: `a space and a ticket such as ${PLACEHOLDER} or (off-ticket)`,
    apply: withTicket,
    column: (subject) => subject.length + 1
  },
  {
    rule: "subject-case",
    message: "The subject does not begin with a capital letter.",
    expected: "a capital letter",
    apply: (subject) => subject.replace(new RegExp("^\\p{Ll}", "u"), (letter) => letter.toUpperCase()),
    // A ticket in front moves to the end.
    column: (subject) => subject.length - subject.replace(TICKET_IN_FRONT, "").length + 1
  }
];
function repairSubject(subject, pattern) {
  const trimmed = subject.trim();
  const text = trimmed.replace(FULL_STOP, "");
  const stop = text === trimmed ? [] : [fullStop(trimmed)];
  const repaired = applied(text, REPAIRS);
  if (!pattern.test(repaired)) return { faults: [], repaired: void 0 };
  const needed = REPAIRS.filter(
    (repair) => !pattern.test(
      applied(
        text,
        REPAIRS.filter((other) => other !== repair)
      )
    )
  );
  const faults = needed.map(({ rule, message, expected, column }) => {
    const at = column(text);
    return { rule, message, expected, column: at, found: text.charAt(at - 1) };
  });
  const least = applied(text, needed);
  return { faults: [...stop, ...faults], repaired: pattern.test(least) ? least : repaired };
}
function fullStop(subject) {
  const message = "The subject ends in a full stop.";
  return { rule: "full-stop", message, column: subject.length, found: ".", expected: "no full stop" };
}
function applied(subject, repairs) {
  return repairs.reduce((text, { apply }) => apply(text), subject);
}
function withTicket(given) {
  const subject = given.replace(NUMBER_AT_END, "");
  if (/ \([A-Za-z]+-[A-Za-z0-9]+\)$/.test(subject)) return subject;
  const several = TICKETS_AT_END.exec(subject);
  if (several?.[1] !== void 0 && several.index > 0)
    return `${subject.slice(0, several.index)} (${several[1].split(/[^A-Za-z0-9-]+(?:and\s+)?/).join(") (")})`;
  const atEnd = TICKET_AT_END.exec(subject);
  if (atEnd?.[1] !== void 0 && atEnd.index > 0)
    return `${subject.slice(0, atEnd.index).trimEnd()} (${atEnd[1]})`;
  const atStart = TICKET_IN_FRONT.exec(subject);
  if (atStart?.[1] !== void 0 && atStart[0].length < subject.length)
    return `${subject.slice(atStart[0].length)} (${atStart[1]})`;
  const inside = TICKET_INSIDE.exec(subject);
  if (inside?.[1] !== void 0 && inside.index > 0)
    return `${subject.replace(inside[0], "")} (${inside[1]})`;
  return `${subject} ${PLACEHOLDER}`;
}


;// CONCATENATED MODULE: ./src/domains/pull-requests/check-title.js



const check_title_MOST_CHARACTERS = 256;
const HIDDEN = /[\p{Cc}\p{Cf}]/u;
function checkTitle(given, rules) {
  const title = given.trim();
  const problems = problemsOf(title, rules);
  if (problems.length === 0) return { problems, corrected: void 0 };
  const corrected = correctedTitle(title, rules);
  return {
    problems,
    corrected: corrected !== void 0 && problemsOf(corrected, rules).length === 0 ? corrected : void 0
  };
}
function problemsOf(title, rules) {
  const shape = shapeProblem(title);
  if (shape !== void 0) return [shape];
  const parts = titleParts(title, rules.types);
  const found = [
    ...syntaxProblems(title),
    ...typeProblems(title, parts, rules.types),
    ...scopeProblems(title, parts, rules.scopes),
    ...gapProblems(title, parts),
    ...subjectProblems(title, parts, rules)
  ];
  const unseen = found.length > 0 ? unseenProblems(title) : [];
  return [...unseen, ...found].map((each) => ({ ...each, line: 1, excerpt: title }));
}
function unseenProblems(title) {
  const character = UNSEEN.exec(title);
  if (character === null) return [];
  return [
    problem("character", "title", "The character here looks like another one, or like nothing.", {
      column: character.index + 1,
      found: codePoint(character[0]),
      expected: "a plain character, or none"
    })
  ];
}
function shapeProblem(title) {
  if (title.trim() === "") return problem("empty", "title", "The title is empty.");
  const lineEnd = /[\r\n\u2028\u2029]/.exec(title);
  if (lineEnd !== null)
    return problem("lines", "title", "The title has more than one line.", {
      line: 1,
      column: lineEnd.index + 1,
      excerpt: title.slice(0, lineEnd.index)
    });
  if (title.length <= check_title_MOST_CHARACTERS) return void 0;
  const message = `The title has ${title.length} characters; GitHub takes ${check_title_MOST_CHARACTERS} at most.`;
  return problem("length", "title", message);
}
function syntaxProblems(title) {
  return (0,parse_commit_message/* parseCommitMessage */.o)(title).dropped.map(
    ({ column, found, expected, reason }) => problem(
      "syntax",
      "title",
      reason === "syntax" ? "release-please can not read this title, and would leave the change out of the notes." : "release-please would not come to an end with this title.",
      {
        column,
        found: characterName(found),
        expected: expectation(expected.filter((token) => token !== found))
      }
    )
  );
}
function typeProblems(title, { type, subject }, types) {
  if (type === "" && (0,parse_commit_message/* parseCommitMessage */.o)(title).dropped.length > 0) return [];
  if (types.includes(type)) return [];
  const word = type === "" ? title.split(/[:(!]/)[0] ?? "" : type;
  const meant = type === "" ? guessedType(subject, types) : meantType(type, types);
  const message = meant !== void 0 && meant === type.toLowerCase() ? `The type "${word}" is not written in lower case.` : `"${word}" is no type that is used here${meant === void 0 ? "" : `; "${meant}" may be meant`}.`;
  return [
    problem("type", "title", message, { column: 1, found: JSON.stringify(word), expected: types.join(", ") })
  ];
}
function scopeProblems(title, { scope, scopeColumn }, scopes) {
  const written = /^[^():]*\(([^()]*)\)!?\s*:/.exec(title)?.[1];
  if (written !== void 0 && (written !== written.trim() || HIDDEN.test(written)))
    return [
      problem("scope", "title", "The scope is empty, or has white space or hidden characters around it.", {
        column: title.indexOf("(") + 2,
        found: JSON.stringify(written),
        expected: "a word such as (api), or no brackets"
      })
    ];
  if (scope === void 0 || scopes === void 0 || scopes.includes(scope)) return [];
  const found = JSON.stringify(scope);
  return [
    problem("scope", "title", `${found} is no scope that is used here.`, {
      column: Math.min(scopeColumn, title.length),
      found,
      expected: scopes.join(", ")
    })
  ];
}
function gapProblems(title, { type, gap, subject, subjectColumn }) {
  if (type === "" || subject === "" || gap === " " || !title.includes(":")) return [];
  const rest = {
    column: subjectColumn - gap.length,
    found: gap.length > 1 ? `${gap.length} characters of white space` : characterName(gap || subject.charAt(0)),
    expected: "one space"
  };
  return [problem("space", "title", "There is not exactly one space after the colon.", rest)];
}
function subjectProblems(title, parts, { subject: pattern }) {
  const { subject, subjectColumn } = parts;
  if (subject.trim() === "")
    return [
      problem("subject", "title", "There is no subject after the colon.", {
        column: title.length + 1,
        found: "the end",
        expected: "what the change does"
      })
    ];
  if (pattern.test(subject)) return [];
  const { faults } = repairSubject(subject, pattern);
  if (faults.length === 0) {
    const message = "The subject does not match the pattern for subjects.";
    const rest = { column: subjectColumn, found: JSON.stringify(subject), expected: pattern.source };
    return [problem("subject", "title", message, rest)];
  }
  return faults.map(
    ({ rule, message, column, found, expected }) => problem(rule, "title", message, {
      column: subjectColumn + column - 1,
      found: characterName(found),
      expected
    })
  );
}
function correctedTitle(title, rules) {
  const [line = ""] = title.split(/[\r\n\u2028\u2029]/);
  if (line.length > 2 * check_title_MOST_CHARACTERS) return void 0;
  const seen = line.replace(new RegExp("(?!\\u200d)\\p{Cf}", "gu"), "").replaceAll("‑", "-");
  const plain = undecorated(seen.replace(/\s+/g, " ").trim());
  const text = ticketLast(withoutQuotation(plain, rules), rules.types);
  const parts = titleParts(text, rules.types);
  const type = parts.type === "" ? guessedType(text, rules.types) : meantType(parts.type, rules.types);
  if (type === void 0 || parts.subject.trim() === "") return void 0;
  const { repaired } = rules.subject.test(parts.subject.trim()) ? { repaired: parts.subject.trim() } : repairSubject(parts.subject, rules.subject);
  if (repaired === void 0) return void 0;
  const scope = parts.scope === void 0 || isForeign(parts.scope, rules) ? "" : `(${parts.scope})`;
  return `${type}${scope}${parts.breaking ? "!" : ""}: ${repaired}`;
}
function withoutQuotation(title, { types }) {
  const { text, after, reverts } = unquoted(title);
  if (text === void 0 || reverts && !types.includes("revert")) return title;
  return `${reverts ? `revert: ${titleParts(text, types).subject}` : text} ${after}`.trim();
}
function unquoted(title) {
  const found = { text: void 0, after: "", reverts: false };
  let rest = title;
  for (; ; ) {
    const [, word = "", quoted] = /^(revert|reapply)\s+["“](.+)$/i.exec(rest) ?? [];
    if (quoted === void 0) return found;
    const end = Math.max(quoted.lastIndexOf('"'), quoted.lastIndexOf("”"));
    const after = withoutNumber(end === -1 ? "" : quoted.slice(end + 1));
    rest = withoutNumber(end === -1 ? quoted : quoted.slice(0, end));
    found.after = `${after} ${found.after}`.trim();
    found.text = rest;
    if (word.toLowerCase() === "revert") found.reverts = !found.reverts;
  }
}
function withoutNumber(text) {
  return text.replace(/\s*\(#\d+\)\s*$/, "").trim();
}
function isForeign(scope, { scopes }) {
  return scopes !== void 0 && !scopes.includes(scope);
}


// EXTERNAL MODULE: ./src/domains/releases/release-findings.js
var release_findings = __webpack_require__(65318);
// EXTERNAL MODULE: ./src/domains/releases/version-tag.js
var version_tag = __webpack_require__(34935);
;// CONCATENATED MODULE: ./src/domains/pull-requests/release-effect.js




const HEADINGS = {
  feat: "Features",
  fix: "Bug fixes",
  perf: "Performance",
  revert: "Reverts",
  deps: "Dependencies"
};
const BREAKING = "BREAKING CHANGES";
const BANG = /^\w*(?:\(.*\))?!: .*$/;
function releaseEffect(commits) {
  const entries = commits.flatMap(({ type, header, subject, breakingNotes }) => {
    const notes = breakingNotes.length === 0 && BANG.test(header) ? [subject] : breakingNotes;
    const heading = HEADINGS[type.toLowerCase()];
    return [
      ...notes.map((note) => ({ heading: BREAKING, header: note })),
      ...heading === void 0 && notes.length === 0 ? [] : [{ heading: heading ?? type, header }]
    ];
  });
  return {
    bump: bumpOf(commits, entries.length > 0),
    releaseAs: commits.find(({ releaseAs }) => releaseAs !== void 0)?.releaseAs,
    entries
  };
}
function bumpOf(commits, hasEntries) {
  if (commits.some(({ breaking }) => breaking)) return "major";
  if (commits.some(({ type }) => type === "feat" || type === "feature")) return "minor";
  return hasEntries ? "patch" : "none";
}
function formatEffect({ bump, releaseAs }) {
  if (releaseAs !== void 0) return `It forces the next version to be ${releaseAs}.`;
  switch (bump) {
    case "major":
      return "The next version will be a major one (below 1.0.0 a minor one, if release-please is set to that).";
    case "minor":
      return "The next version will be at least a minor one.";
    case "patch":
      return "The next version will be at least a patch.";
    case "none":
      return "It won't trigger a release or appear in the release notes.";
  }
}
const RELEASABLE = /* @__PURE__ */ new Set(["feat", "feature", "fix", "deps", "perf", "revert"]);
const MOST_TAGS = 20;
const MOST_OPEN_PULL_REQUESTS = 1e3;
const MOST_CLOSED_PULL_REQUESTS = 200;
async function unreleasedChanges(branch, head, { history, pulls }) {
  const last = await lastRelease((0,version_tag/* versionTags */.OP)(await history.tags()), head, history);
  if (last === void 0) return { branch, lastRelease: void 0, pending: [], releasePullRequests: [] };
  const pending = await pendingChanges(last.comparison.commits, branch, pulls);
  const releasePullRequests = pending.length === 0 ? [] : await openReleases(branch, pulls);
  return { branch, lastRelease: last.tag, pending, releasePullRequests };
}
async function lastRelease(tags, head, history) {
  const components = [...new Set(tags.map(({ prefix }) => prefix).filter((prefix) => prefix !== ""))];
  const look = (component) => newestOn(tags.filter(({ prefix }) => prefix === component).slice(0, MOST_TAGS), head, history);
  const looks = [await look("")];
  if (looks[0]?.found !== void 0) return looks[0].found;
  for (const component of components) looks.push(await look(component));
  const found = looks.flatMap((seen) => seen.found ?? []);
  if (found.length > 0) return found.reduce((a, b) => b.comparison.aheadBy < a.comparison.aheadBy ? b : a);
  const missing = looks.find((seen) => seen.missing !== void 0)?.missing;
  if (missing !== void 0) throw missing;
  return void 0;
}
async function newestOn(tags, head, history) {
  let missing;
  for (const { tag } of tags) {
    const comparison = await history.between(tag, head).catch((error) => {
      if (!(error instanceof errors/* NotFoundError */.m_)) throw error;
      missing = error;
      return void 0;
    });
    if (comparison?.behindBy === 0) return { found: { tag, comparison } };
  }
  return { missing };
}
async function pendingChanges(commits, branch, pulls) {
  if (commits.length === 0) return [];
  const closed = await pulls.list({ state: "closed", base: branch, limit: MOST_CLOSED_PULL_REQUESTS });
  const bodies = new Map(closed.map(({ mergeCommit, body }) => [mergeCommit, body]));
  return commits.flatMap(
    ({ sha, message, url }) => (0,parse_commit_message/* parseCommitMessage */.o)(message, bodies.get(sha) ?? message).commits.flatMap(
      ({ type, breaking, header }) => RELEASABLE.has(type.toLowerCase()) && !breaking ? [{ sha, header, url }] : []
    )
  );
}
async function openReleases(branch, pulls) {
  const open = await pulls.list({ state: "open", base: branch, limit: MOST_OPEN_PULL_REQUESTS });
  const head = `release-please--branches--${branch}`;
  return open.filter(
    (pull) => pull.labels.includes(release_findings/* PENDING */.eG) && (pull.head === head || pull.head.startsWith(`${head}--`))
  );
}


;// CONCATENATED MODULE: ./src/domains/pull-requests/check-pull-request.js









function checkPullRequestText(text, rules) {
  const { problems: titleProblems, corrected } = checkTitle(text.title, rules);
  const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text), text.body);
  const readable = /^[^\r\n]+$/.test(text.title.trim()) && (0,parse_commit_message/* parseCommitMessage */.o)(text.title.trim()).dropped.length === 0;
  const title = readable ? text.title : corrected ?? "feat: Title";
  const bodyProblems = checkBody({ ...text, title }, rules.types);
  const problems = [...titleProblems, ...bodyProblems];
  if (!problems.some(({ severity }) => severity === "error")) problems.push(...lostProblems(text, parsed));
  return {
    problems,
    corrected,
    parsed,
    commit: parsed.header,
    breaking: parsed.commits.some(({ breaking }) => breaking)
  };
}
function checkBody(text, types) {
  const { body } = text;
  const parsed = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage(text), body);
  const syntax = bodySyntaxProblems(text);
  const counts = text.squashMessage === "title-and-body" || parsed.overridden;
  if (!counts) return syntax;
  const titleBreaks = /^[^:]*!:/.test(parsed.header?.header ?? "");
  const others = otherCommitProblems(body, parsed, types);
  const breaking = syntax.some(({ severity }) => severity === "error") ? [] : [
    ...breakingProblems(countedBody(body, parsed), parsed, titleBreaks),
    ...hiddenBreakingProblems(text, body, parsed, titleBreaks)
  ];
  return [...syntax, ...breaking, ...others].sort((a, b) => (a.line ?? 0) - (b.line ?? 0));
}
function countedBody(body, { overridden, text }) {
  if (!overridden) return body;
  const start = body.indexOf(text);
  const blank = (piece) => piece.replace(/[^\r\n]/g, " ");
  return `${blank(body.slice(0, start))}${text}${blank(body.slice(start + text.length))}`;
}
function lostProblems(text, parsed) {
  if (parsed.overridden) return [];
  const title = (0,parse_commit_message/* parseCommitMessage */.o)(squashMessage({ ...text, body: "" })).header;
  const { header } = parsed;
  if (header !== void 0 && title?.type === header.type && title.subject === header.subject) return [];
  return [problem("lost", "title", "release-please would not find this change in the message.")];
}
const check_pull_request_TICKET = /\((?<ticket>[A-Za-z]+-[A-Za-z0-9]+)\)\s*$/;
const TEMPLATES = [
  ".github/pull_request_template.md",
  ".github/PULL_REQUEST_TEMPLATE.md",
  "pull_request_template.md",
  "docs/pull_request_template.md"
];
async function checkPullRequest(candidate, rules, sources) {
  const skippedFor = candidate.labels.find((label) => isOneOf(label, rules.ignoreLabels));
  const nothing = { ticket: void 0, effect: void 0, unreleased: void 0, overriddenBy: void 0 };
  if (skippedFor !== void 0)
    return { candidate, skippedFor, checked: void 0, ...nothing, problems: [] };
  const checked = checkPullRequestText({ ...candidate, squashMessage: rules.squashMessage }, rules);
  const effect = releaseEffect(checked.parsed.commits);
  const found = {
    candidate,
    skippedFor,
    checked,
    ...nothing,
    ticket: ticketOf(checked, rules),
    effect,
    problems: nameVersion(checked.problems, effect, await lastVersion(checked, sources.unreleased))
  };
  if (!checked.breaking) return found;
  if (rules.requireUpgradePath)
    found.problems.push(...upgradePathProblems(candidate.body, await template(candidate, sources.files)));
  if (!rules.requireReleaseFirst) return found;
  const unreleased = await unreleasedFor(candidate, sources.unreleased);
  if (unreleased.pending.length === 0) return { ...found, unreleased };
  const overriddenBy = candidate.labels.find((label) => isOneOf(label, [rules.releaseFirstOverrideLabel]));
  if (overriddenBy !== void 0) return { ...found, unreleased, overriddenBy };
  return { ...found, unreleased, problems: [...found.problems, releaseFirstProblem(unreleased, rules)] };
}
async function lastVersion({ problems }, sources) {
  if (sources === void 0 || !problems.some(({ rule }) => rule === HIDDEN_RULE)) return void 0;
  try {
    const tags = (0,version_tag/* versionTags */.OP)(await sources.history.tags());
    return (tags.find(({ prefix }) => prefix === "") ?? tags[0])?.version.version;
  } catch (error) {
    if (error instanceof errors/* PlatformError */.Wk) return void 0;
    throw error;
  }
}
function isOneOf(label, names) {
  return names.some((name) => name.toLowerCase() === label.toLowerCase());
}
function ticketOf({ commit }, { subject: pattern }) {
  if (commit === void 0) return void 0;
  const subject = commit.subject.replace(/ \(#\d+\)$/, "");
  return pattern.match(subject)?.["ticket"] ?? check_pull_request_TICKET.exec(subject)?.groups?.["ticket"];
}
async function template({ base }, files) {
  if (files === void 0) return void 0;
  for (const path of TEMPLATES) {
    const text = await files.read(path, base);
    if (text !== void 0) return text;
  }
  return void 0;
}
function unreleasedFor({ base, head }, sources) {
  if (sources === void 0)
    throw new errors/* PlatformError */.Wk("require-release-first has to ask GitHub, and the repository is not known.", {
      hint: "Give repository and github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN."
    });
  if (base === void 0)
    throw new errors/* UsageError */.eb(
      "require-release-first has to know the target branch, and the input base is empty.",
      {
        hint: "Give base, as in base: main."
      }
    );
  return unreleasedChanges(base, head ?? base, sources);
}
const LISTED = 5;
function releaseFirstProblem({ branch, lastRelease, pending, releasePullRequests }, { releaseFirstOverrideLabel: label }) {
  const names = pending.slice(-LISTED).map(({ sha, header }) => `${sha.slice(0, 7)} ${JSON.stringify(header)}`);
  const more = pending.length > LISTED ? ` and ${pending.length - LISTED} more` : "";
  const [release] = releasePullRequests;
  const way = release === void 0 ? "There is no open release pull request: wait for release-please, or see whether its last run failed" : `Merge the release pull request ${releasePullRequests.map(({ number }) => `#${number}`).join(", ")} and wait for its tag`;
  return problem(
    "release-first",
    "target branch",
    `A breaking change, while ${pending.length === 1 ? "a change" : `${pending.length} changes`} on ${branch} since ${lastRelease ?? "the beginning"} could still be released without it: ${names.join(", ")}${more}. ${way}, then run this again; or put the label ${JSON.stringify(label)} on this pull request.`
  );
}
function hasErrors({ problems }) {
  return problems.some(({ severity }) => severity === "error");
}


// EXTERNAL MODULE: ../../node_modules/valibot/dist/index.mjs
var dist = __webpack_require__(70458);
;// CONCATENATED MODULE: ./src/domains/pull-requests/find-pull-requests.js


const PullRequestEvent = dist/* object */.Ikc({
  pull_request: dist/* object */.Ikc({
    number: dist/* number */.aig(),
    title: dist/* string */.YjP(),
    body: dist/* nullish */.cl6(dist/* string */.YjP(), ""),
    labels: dist/* optional */.lqM(dist/* array */.YOg(dist/* object */.Ikc({ name: dist/* string */.YjP() })), []),
    base: dist/* object */.Ikc({ ref: dist/* string */.YjP() })
  })
});
const MergeGroupEvent = dist/* object */.Ikc({
  merge_group: dist/* object */.Ikc({
    head_sha: dist/* string */.YjP(),
    head_ref: dist/* string */.YjP(),
    base_sha: dist/* string */.YjP(),
    base_ref: dist/* string */.YjP()
  })
});
function eventPullRequest(event) {
  const parsed = dist/* safeParse */.xLC(PullRequestEvent, event);
  if (!parsed.success) return void 0;
  const { number, title, body, labels, base } = parsed.output.pull_request;
  return { number, title, body, labels: labels.map(({ name }) => name), base: base.ref };
}
function eventMergeGroup(event) {
  const parsed = dist/* safeParse */.xLC(MergeGroupEvent, event);
  if (!parsed.success) return void 0;
  const group = parsed.output.merge_group;
  const number = /\/pr-(\d+)-[0-9a-f]+$/.exec(group.head_ref)?.[1];
  return {
    number: number === void 0 ? void 0 : Number(number),
    headSha: group.head_sha,
    base: group.base_ref.replace(/^refs\/heads\//, ""),
    baseSha: group.base_sha
  };
}
function pullRequestNumber(text) {
  if (text === void 0) return void 0;
  const number = Number(/^#?(\d{1,10})$/.exec(text)?.[1] ?? "0");
  if (number > 0) return number;
  throw new errors/* UsageError */.eb(`The input pull-request is ${JSON.stringify(text)}, not the number of one.`, {
    hint: "Give its number, as in pull-request: 7."
  });
}
async function findPullRequests(what, sources) {
  const group = eventMergeGroup(what.event);
  const event = eventPullRequest(what.event);
  if (what.number !== void 0) return [asGiven(what, await pullsOf(sources).get(what.number))];
  if (group !== void 0 && what.title === void 0) return ofGroup(group, pullsOf(sources));
  if (event !== void 0) return [asGiven(what, await asItIsNow(event, sources))];
  if (what.title !== void 0) {
    const { title, body = "", base } = what;
    return [{ number: void 0, title, body, labels: [], base: base ?? group?.base, head: group?.baseSha }];
  }
  throw new errors/* UsageError */.eb(
    what.eventName === "" ? "There is no title to check: the inputs title and pull-request are empty, and this is no workflow." : `There is no title to check: the input title is empty, and the event ${JSON.stringify(what.eventName)} has no pull request.`,
    { hint: "Give a title, or run it on pull_request, pull_request_target or merge_group." }
  );
}
async function asItIsNow(event, { pulls, logger }) {
  if (pulls === void 0) {
    logger.debug("Without github-token the pull request is read from the event.");
    return event;
  }
  try {
    return await pulls.get(event.number);
  } catch (error) {
    if (!(error instanceof errors/* PlatformError */.Wk) || error instanceof errors/* CancelledError */.cc) throw error;
    logger.warning(
      `The pull request is checked as it was when the workflow was started, since GitHub could not be asked how it is now. ${error.message}`
    );
    return event;
  }
}
async function ofGroup(group, pulls) {
  const found = (await pulls.ofCommit(group.headSha)).filter(({ base }) => base === group.base);
  const own = group.number === void 0 ? [] : [found.find(({ number }) => number === group.number) ?? await pulls.get(group.number)];
  const all = [...own, ...found.filter(({ number }) => number !== group.number)];
  if (all.length === 0)
    throw new errors/* PlatformError */.Wk(`The merge group at ${group.headSha} belongs to no pull request.`, {
      hint: "Its branch is not named gh-readonly-queue/<base>/pr-<number>-<commit>. Give the input pull-request."
    });
  return all.map((pull) => ({ ...candidate(pull), head: group.baseSha }));
}
function asGiven(what, pull) {
  const found = candidate(pull);
  return {
    ...found,
    title: what.title ?? found.title,
    body: what.body ?? found.body,
    base: what.base ?? found.base
  };
}
function candidate({ number, title, body, labels, base }) {
  return { number, title, body, labels, base, head: void 0 };
}
function pullsOf({ pulls }) {
  if (pulls !== void 0) return pulls;
  throw new errors/* UsageError */.eb("The pull request has to be read from GitHub, and the input github-token is empty.", {
    hint: "Give github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN."
  });
}


// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/pull-requests/report.js






function pullRequestOutputs(results) {
  const checked = results.filter(({ skippedFor }) => skippedFor === void 0);
  const first = checked[0];
  const commit = first?.checked?.commit;
  return {
    type: commit?.type,
    scope: commit?.scope,
    subject: commit?.subject.replace(/ \(#\d+\)$/, ""),
    ticket: first?.ticket,
    breaking: first === void 0 ? void 0 : checked.some((result) => result.checked?.breaking === true),
    bump: first?.effect?.bump,
    "corrected-title": first?.checked?.corrected,
    problems: checked.flatMap(
      (result) => result.problems.map(({ rule, severity, where, line, column, message }) => ({
        "pull-request": result.candidate.number ?? null,
        rule,
        severity,
        where,
        line: line ?? null,
        column: column ?? null,
        message
      }))
    ),
    skipped: first === void 0,
    "release-first-overridden": checked.some(({ overriddenBy }) => overriddenBy !== void 0)
  };
}
function pullRequestName({ candidate: { number } }) {
  return number === void 0 ? "The pull request" : `Pull request #${number}`;
}
function formatProblem(found) {
  const { message, found: seen, expected } = found;
  const facts = [
    ...seen === void 0 ? [] : [`found ${seen}`],
    ...expected === void 0 ? [] : [`expected ${expected}`]
  ];
  const where = formatPlace(found);
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${message}${facts.length === 0 ? "" : ` It ${facts.join(", ")}.`.replace("It found", "Found").replace("It expected", "Expected")}`;
}
function logPullRequest(result, logger) {
  const name = pullRequestName(result);
  if (result.skippedFor !== void 0) {
    logger.notice(`${name} is not checked: it has the label ${JSON.stringify(result.skippedFor)}.`);
    return;
  }
  for (const found of result.problems) {
    const annotation = { title: `${name}: ${found.rule}` };
    if (found.severity === "error") logger.error(formatProblem(found), annotation);
    else logger.warning(formatProblem(found), annotation);
    const lines = formatCaretLines(found);
    if (lines !== void 0) logger.remote(lines, "    ");
  }
  const corrected = result.checked?.corrected;
  if (corrected !== void 0) {
    logger.info("A title that would pass:");
    logger.remote(corrected, "    ");
  }
  if (result.overriddenBy !== void 0)
    logger.notice(
      `${name} is a breaking change and goes before ${formatPendingCount(result)} that could have been released without it: it has the label ${JSON.stringify(result.overriddenBy)}.`
    );
}
function formatPendingCount({ unreleased }) {
  const count = unreleased?.pending.length ?? 0;
  return count === 1 ? "one change" : `${count} changes`;
}
function formatPullRequests(results) {
  return results.map((result) => {
    const name = pullRequestName(result);
    if (result.skippedFor !== void 0) return `${name} is not checked.`;
    const passes = hasErrors(result) ? "does not pass." : "passes.";
    return `${name} ${passes} ${result.effect === void 0 ? "" : formatEffect(result.effect)}`.trim();
  }).join("\n");
}
function pullRequestFailure(results) {
  const failed = results.filter(hasErrors);
  if (failed.length === 0) return void 0;
  const counts = failed.map((result) => {
    const errors = result.problems.filter(({ severity }) => severity === "error");
    const rules = [...new Set(errors.map(({ rule }) => rule))].join(", ");
    const count = errors.length === 1 ? "one problem" : `${errors.length} problems`;
    return `${pullRequestName(result)} has ${count}: ${rules}.`;
  });
  const corrected = failed.flatMap(({ checked }) => checked?.corrected ?? []);
  return new errors/* PlatformError */.Wk(counts.join(" "), {
    hint: corrected.length === 0 ? "The log lists each of them, with its place and what to do." : `A title that would pass: ${corrected.join(" | ")}`
  });
}
function renderPullRequests(results) {
  return results.map((result) => (0,summary/* renderSummary */.Br)(page(result))).join("\n");
}
function page(result) {
  const { candidate, skippedFor, checked, overriddenBy } = result;
  const name = pullRequestName(result);
  const title = (0,markdown/* escapeMarkdown */.FV)(candidate.title);
  if (skippedFor !== void 0)
    return {
      outcome: "skipped",
      heading: `${name} was not checked: ${title}`,
      notes: [`It has the label ${(0,markdown/* code */.aY)(skippedFor)}.`]
    };
  const failed = hasErrors(result);
  const corrected = checked?.corrected;
  return {
    outcome: failed ? "failure" : "success",
    heading: `${name} ${failed ? "does not pass" : "passes"}: ${title}`,
    notes: [
      problemsTable(result),
      corrected === void 0 ? void 0 : `A title that would pass:

${(0,markdown/* fenced */.OF)(corrected)}`,
      overriddenBy === void 0 ? void 0 : `:warning: The label ${(0,markdown/* code */.aY)(overriddenBy)} lets this breaking change in before earlier changes are released.`
    ],
    sections: [effectSection(result), unreleasedSection(result)]
  };
}
function problemsTable({ problems }) {
  if (problems.length === 0) return void 0;
  const rows = problems.map((found) => [
    found.severity === "error" ? ":x:" : ":warning:",
    (0,markdown/* code */.aY)(found.rule),
    formatPlace(found),
    (0,markdown/* escapeMarkdown */.FV)(found.message),
    found.found === void 0 ? "" : (0,markdown/* code */.aY)(found.found),
    found.expected === void 0 ? "" : (0,markdown/* code */.aY)(found.expected)
  ]);
  return (0,markdown/* table */.tp)(["", "Rule", "Where", "Problem", "Found", "Expected"], rows);
}
function effectSection({ effect, checked }) {
  if (effect === void 0 || checked === void 0) return void 0;
  const title = "In the release notes";
  if (checked.parsed.commits.length === 0)
    return { title, body: "**release-please would leave this change out of the notes.**" };
  const rows = effect.entries.map(({ heading, header }) => [(0,markdown/* escapeMarkdown */.FV)(heading), (0,markdown/* escapeMarkdown */.FV)(header)]);
  const list = rows.length === 0 ? "" : `

${(0,markdown/* table */.tp)(["Heading", "Line"], rows)}`;
  return { title, body: `${formatEffect(effect)}${list}` };
}
function unreleasedSection(result) {
  const { unreleased } = result;
  if (unreleased === void 0) return void 0;
  const { branch, lastRelease, pending, releasePullRequests } = unreleased;
  const title = "Release first";
  if (lastRelease === void 0)
    return {
      title,
      body: `There is no release on ${(0,markdown/* code */.aY)(branch)} yet, so nothing has to be released first.`
    };
  if (pending.length === 0)
    return {
      title,
      body: `Nothing on ${(0,markdown/* code */.aY)(branch)} since ${(0,markdown/* code */.aY)(lastRelease)} has to be released first.`
    };
  const rows = pending.map(({ sha, header, url }) => [(0,markdown/* link */.nf)(sha.slice(0, 7), url), (0,markdown/* escapeMarkdown */.FV)(header)]);
  const releases = releasePullRequests.map((pull) => (0,markdown/* link */.nf)(`#${pull.number} ${pull.title}`, pull.url));
  const body = [
    `${formatPendingCount(result)} on ${(0,markdown/* code */.aY)(branch)} since ${(0,markdown/* code */.aY)(lastRelease)} could be released without this breaking change:`,
    (0,markdown/* table */.tp)(["Commit", "Change"], rows),
    releases.length === 0 ? "There is no open release pull request." : `Release pull request: ${releases.join(", ")}`
  ];
  return { title, body: body.join("\n\n") };
}


// EXTERNAL MODULE: ./src/providers/github/history.js
var github_history = __webpack_require__(74378);
// EXTERNAL MODULE: ./src/providers/github/pulls.js
var github_pulls = __webpack_require__(69882);
// EXTERNAL MODULE: ./src/providers/github/repository.js
var github_repository = __webpack_require__(94448);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/shared/github.js
var shared_github = __webpack_require__(13981);
;// CONCATENATED MODULE: ./src/commands/pull-request/check.js











const pullRequestCheckInputs = {
  title: {
    type: "string",
    description: "The title to check. Default: the pull request's."
  },
  body: {
    type: "string",
    file: true,
    description: "The body to check. Default: the pull request's."
  },
  "pull-request": {
    type: "string",
    description: "Number of the pull request. Default: the event's, or those of the merge group."
  },
  base: {
    type: "string",
    description: "The target branch. Default: the pull request's."
  },
  types: {
    type: "string",
    default: DEFAULT_TYPES.join(", "),
    description: "The types that titles may have, separated by commas. They should be those of `changelog-sections` in release-please's configuration: release-please leaves other types out of the notes."
  },
  scopes: {
    type: "string",
    description: "The scopes that titles may have, separated by commas. Default: any, and none."
  },
  "subject-pattern": {
    type: "string",
    default: DEFAULT_SUBJECT_PATTERN,
    description: "Regular expression (JavaScript) for what follows the colon. A named group `ticket` marks the ticket; without one, the ticket is what is in brackets at the end."
  },
  "squash-message": {
    type: "choice",
    choices: ["title-and-body", "title"],
    default: "title-and-body",
    description: "What the repository's settings put into the message of a squashed pull request. With `title`, only a commit override is read in the body."
  },
  "ignore-labels": {
    type: "string",
    default: "autorelease: pending, dependencies",
    description: "Labels, separated by commas: a pull request with one of them is not checked."
  },
  "require-release-first": {
    type: "boolean",
    default: false,
    description: "Refuse a breaking change while changes on the target branch could still be released without it."
  },
  "release-first-override-label": {
    type: "string",
    default: "release-first: override",
    description: "The label that lets a breaking change in all the same; the summary records it."
  },
  "require-upgrade-path": {
    type: "boolean",
    default: false,
    description: "Refuse a breaking change whose body has no section `## Upgrade path` that says something."
  },
  ...shared_github/* repositoryInput */.J,
  ...command/* githubInputs */.dN
};
const pullRequestCheckOutputs = {
  type: { description: "The type: `feat`. Empty where there is none, or nothing was checked." },
  scope: { description: "The scope; empty where there is none." },
  subject: { description: "What follows the colon." },
  ticket: { description: "The ticket: `DBTP-1234`, or `off-ticket`; empty where there is none." },
  breaking: {
    description: "`true` where release-please counts it as a breaking change, by its title or its body; else `false`."
  },
  bump: {
    description: "What it does to the next version: `major`, `minor`, `patch` or `none`; release-please's default."
  },
  "corrected-title": { description: "A title that would pass, where this one does not and one is known." },
  problems: {
    description: "JSON: a list of `{pull-request, rule, severity, where, line, column, message}`; `[]` where all is well."
  },
  skipped: { description: "`true` where nothing was checked because of a label; else `false`." },
  "release-first-overridden": {
    description: "`true` where the override label let a breaking change in before a release; else `false`."
  }
};
var check_default = (0,command/* defineCommand */.NB)({
  name: "pull-request-check",
  noun: "pull-request",
  summary: "Check a pull request's title and body with release-please's own parser",
  description: "Reads title and body as release-please will read the squashed commit, with its own parser, so that what passes here is never dropped from the release notes. Checks the repository's rules for titles too. Lists all problems at once, each with its place, what was found and what was expected, and suggests a title that would pass. On `merge_group` it checks every pull request of the group. It can also require that what is on the target branch is released before a breaking change, and that a breaking change says how to upgrade. It only reads, and runs nothing of the pull request.",
  inputs: pullRequestCheckInputs,
  outputs: pullRequestCheckOutputs,
  permissions: {
    aws: [],
    github: { contents: "read", "pull-requests": "read" }
  },
  async run(inputs, context) {
    const { logger, workflow } = context;
    const rules = readRules(inputs);
    const { pulls, sources } = connect(inputs, context);
    const candidates = await findPullRequests(
      {
        title: inputs.title,
        body: inputs.body,
        number: pullRequestNumber(inputs["pull-request"]),
        base: inputs.base,
        eventName: workflow?.eventName ?? "",
        event: workflow?.readEvent()
      },
      { pulls, logger }
    );
    const results = [];
    for (const candidate of candidates) {
      const result = await checkPullRequest(candidate, rules, sources);
      logPullRequest(result, logger);
      results.push(result);
    }
    const failure = pullRequestFailure(results);
    return {
      outputs: pullRequestOutputs(results),
      summary: renderPullRequests(results),
      text: formatPullRequests(results),
      ...failure === void 0 ? {} : { failure }
    };
  }
});
function readRules(inputs) {
  return {
    types: parseWords("types", inputs.types),
    scopes: inputs.scopes === void 0 ? void 0 : parseWords("scopes", inputs.scopes),
    subject: GuardedPattern.from("subject-pattern", inputs["subject-pattern"]),
    squashMessage: inputs["squash-message"],
    ignoreLabels: parseLabels(inputs["ignore-labels"]),
    requireReleaseFirst: inputs["require-release-first"],
    releaseFirstOverrideLabel: inputs["release-first-override-label"],
    requireUpgradePath: inputs["require-upgrade-path"]
  };
}
function connect(inputs, context) {
  const nothing = { pulls: void 0, sources: { unreleased: void 0, files: void 0 } };
  if (inputs.repository === void 0 && context.workflow === void 0) return nothing;
  const repository = (0,shared_github.getRepositoryName)(inputs.repository, context);
  const github = (0,shared_github.githubClient)(inputs["github-token"], context);
  const pulls = new github_pulls.GitHubPullRequests(github, repository);
  const unreleased = { history: new github_history/* GitHubHistory */.u(github, repository), pulls };
  if (!github.authenticated) return { ...nothing, sources: { unreleased, files: void 0 } };
  return { pulls, sources: { unreleased, files: new github_repository/* GitHubFiles */.H(github, repository) } };
}
function parseWords(input, text) {
  const words = text.split(/[\s,]+/).filter((word) => word !== "");
  const odd = words.find((word) => /[():!]/.test(word));
  if (odd !== void 0)
    throw new errors/* UsageError */.eb(`The input ${input} has the entry ${JSON.stringify(odd)}, with a mark in it.`, {
      hint: `Separate the entries by commas: ${input}: feat, fix.`
    });
  if (words.length === 0)
    throw new errors/* UsageError */.eb(`The input ${input} has no entry.`, { hint: "Leave it out for the default." });
  return words;
}
function parseLabels(text) {
  return text.split(/[\r\n,]+/).map((label) => label.trim()).filter((label) => label !== "");
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

/***/ 69882:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   GitHubPullRequests: () => (/* binding */ GitHubPullRequests)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(85959);


const PAGE = 100;
const PullRequestAnswer = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  number: valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(),
  title: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  body: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  labels: valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()) })),
  state: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
  merged_at: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  merge_commit_sha: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullable */ .mee(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()),
  base: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
  head: valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ ref: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP() }),
  html_url: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()
});
class GitHubPullRequests {
  constructor(github, repository) {
    this.github = github;
    this.repository = repository;
  }
  github;
  repository;
  async get(number) {
    const data = await this.github.read(
      `look up pull request ${number} of ${this.repository}`,
      PullRequestAnswer,
      (octokit, options) => octokit.rest.pulls.get({ ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository), pull_number: number, ...options })
    );
    return toPullRequest(data);
  }
  async ofCommit(sha) {
    const data = await this.github.read(
      `list the pull requests of a commit of ${this.repository}`,
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PullRequestAnswer),
      (octokit, options) => octokit.rest.repos.listPullRequestsAssociatedWithCommit({
        ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
        commit_sha: sha,
        per_page: PAGE,
        ...options
      })
    );
    return data.map(toPullRequest);
  }
  async list({ state, base, limit }) {
    const found = [];
    for (let page = 1; found.length < limit; page += 1) {
      const data = await this.github.read(
        `list the pull requests of ${this.repository}`,
        valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(PullRequestAnswer),
        (octokit, options) => octokit.rest.pulls.list({
          ...(0,_client_js__WEBPACK_IMPORTED_MODULE_0__.ownerAndName)(this.repository),
          state,
          ...base === void 0 ? {} : { base },
          per_page: PAGE,
          page,
          ...options
        })
      );
      found.push(...data.map(toPullRequest));
      if (data.length < PAGE) break;
    }
    return found.slice(0, limit);
  }
}
function toPullRequest(answer) {
  const merged = answer.merged_at !== null;
  return {
    number: answer.number,
    title: answer.title,
    body: answer.body ?? "",
    labels: answer.labels.flatMap(({ name }) => name === void 0 ? [] : [name]),
    state: answer.state === "open" ? "open" : "closed",
    merged,
    // Of an open one, it is the commit of a merge that GitHub tried out.
    mergeCommit: merged ? answer.merge_commit_sha ?? void 0 : void 0,
    base: answer.base.ref,
    head: answer.head.ref,
    url: answer.html_url
  };
}



/***/ })

};
