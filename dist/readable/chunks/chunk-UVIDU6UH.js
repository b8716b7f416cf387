const require = process.getBuiltinModule;
import {
  UNSEEN,
  at,
  characterName,
  codePoint,
  expectation,
  problem
} from "./chunk-B6MLSRXJ.js";
import {
  parseCommitMessage
} from "./chunk-QLZZBWTF.js";
import {
  findUpgradePath,
  isPlaceholder
} from "./chunk-6ESXSQVB.js";
import {
  PENDING
} from "./chunk-STV5F7D4.js";
import {
  bodyLines,
  mostRounds,
  squashMessage,
  wrapped
} from "./chunk-SURAKO2P.js";
import {
  versionTags
} from "./chunk-HLXAHXS3.js";
import {
  require_semver
} from "./chunk-SHW4GFQW.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/pull-requests/breaking-change.ts
var import_semver = __toESM(require_semver(), 1);
var MARKER = /^BREAKING[ -]CHANGE:\s*/;
var NEXT_THING = /^(?:#{1,6}\s|(?:-{3,}|\*{3,}|_{3,})\s*$|<!--|[A-Za-z][A-Za-z-]*(?:\([^()]*\))?!?(?:: | #)|(?:BEGIN|END)_)/;
var ALMOST = /^[\s>#*_\-`[\]]*break(?:ing)?(?:[\s_-]*changes?)?[*_`\]]*\s*[:：][*_`]*\s*(?<text>.*)$/iu;
var NEGATIONS = /^(?:no|none|nope|n\/?a|nothing|not applicable|false|-|\[\s?\])?[.\s]*(?:<!--.*)?$/i;
var SHOWN = 120;
function breakingProblems(body, parsed, titleBreaks) {
  const lines = bodyLines(body);
  const notes = parsed.commits.flatMap(({ breakingNotes: breakingNotes2 }) => breakingNotes2.map(squeezed));
  const markers = lines.filter(({ text }) => MARKER.test(text));
  if (notes.length === 0 && (titleBreaks || markers.length > 0)) return [lostProblem(markers[0])];
  return [
    ...markers.flatMap((marker) => markerProblems(marker, lines, notes)),
    ...markers.length > 0 ? [] : almostProblems(meantLines(body, lines), titleBreaks).filter((each) => !counts(each, notes))
  ];
}
function meantLines(body, lines) {
  const inert = findInertLines(body);
  return lines.filter(({ number }) => !inert.has(number));
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
  return notes.some((note) => note.includes(plain));
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
var HIDDEN_RULE = "breaking-hidden";
var ANY_MARKER = /BREAKING[ -]CHANGE/;
var AT_START = /^BREAKING[ -]CHANGE(?::| #)/;
var FENCE = /^ {0,3}(`{3,}|~{3,})/;
var [PRE, PRE_END] = [/<pre\b/i, /<\/pre>/i];
var NEGATED = /^BREAKING[ -]CHANGE(?::| #)\s*(?:no|none|nope|n\/?a|nothing|not applicable|false|-)[.!\s]*$/i;
function hiddenBreakingProblems(text, body, parsed, titleBreaks) {
  const before = breakingNotes(parsed);
  if (before.length === 0) return [];
  return hiddenLines(body).slice(0, mostRounds(body)).flatMap(({ line, place }) => {
    const mended = `${body.slice(0, line.offset)}${line.text.replace(/BREAKING/g, "breaking")}${body.slice(line.offset + line.text.length)}`;
    const after = breakingNotes(parseCommitMessage(squashMessage(text, mended), mended));
    if (after.join("\n") === before.join("\n")) return [];
    const effect = titleBreaks ? "takes this line for the text of the breaking change" : "takes this line for a breaking change";
    return [
      problem(
        HIDDEN_RULE,
        "body",
        `release-please ${effect}, although it is ${place}. If it is not meant as one, write "breaking change" in small letters.`,
        { ...at(line, line.text.search(ANY_MARKER) + 1), severity: "warning" }
      )
    ];
  });
}
function nameVersion(problems, effect, lastVersion2) {
  return problems.map(
    (each) => each.rule === HIDDEN_RULE ? { ...each, message: `${each.message} ${versionSentence(effect, lastVersion2)}` } : each
  );
}
function versionSentence({ releaseAs }, last) {
  if (releaseAs !== void 0) return `The next version will be ${releaseAs}, as "Release-As" says.`;
  const major = last === void 0 ? null : import_semver.default.inc(last, "major");
  if (last === void 0 || major === null)
    return "As it is, the next version will be a major one (below 1.0.0 a minor one, if release-please is set to that).";
  const minor = import_semver.default.inc(last, "minor");
  return import_semver.default.major(last) > 0 ? `As it is, the next version after ${last} will be ${major}.` : `As it is, the next version after ${last} will be ${major}, or ${minor ?? ""} if release-please is set to bump-minor-pre-major.`;
}
function breakingNotes({ commits }) {
  return commits.flatMap(({ breakingNotes: notes }) => notes);
}
function hiddenLines(body) {
  const inert = findInertLines(body);
  return bodyLines(body).flatMap((line) => {
    if (!ANY_MARKER.test(line.text)) return [];
    const place = inert.get(line.number) ?? (AT_START.test(line.text) ? void 0 : "in the middle of a line") ?? (NEGATED.test(line.text) ? "answered with no" : void 0);
    return place === void 0 ? [] : [{ line, place }];
  });
}
function findInertLines(body) {
  const found = /* @__PURE__ */ new Map();
  let fence;
  let [commented, preformatted] = [false, false];
  for (const { text, number } of bodyLines(body)) {
    const [, marks] = FENCE.exec(text) ?? [];
    if (marks !== void 0 && fence === void 0 && !commented) fence = marks;
    else if (fence !== void 0 && marks?.startsWith(fence) === true) fence = void 0;
    const opened = fence === void 0 ? text.lastIndexOf("<!--") : -1;
    const inside = commented || opened !== -1 && opened < text.search(/break/i);
    if (fence === void 0 && PRE.test(text)) preformatted = true;
    if (fence !== void 0 || preformatted) found.set(number, "in a block of code");
    else if (inside) found.set(number, "in a comment");
    if (opened !== -1) commented = true;
    if (commented && text.lastIndexOf("-->") > opened) commented = false;
    if (PRE_END.test(text)) preformatted = false;
  }
  return found;
}

// src/domains/pull-requests/check-body.ts
var MOST_REPORTED = 20;
function bodySyntaxProblems(text, asIs) {
  const found = [];
  let { body } = text;
  let parsed = asIs;
  const most = mostRounds(body);
  while (found.length < most) {
    const dropped = parsed.dropped[0];
    if (dropped === void 0) return found.length > 0 ? found : wrappingProblems(text, asIs);
    const offset = bodyOffset(parsed, dropped, body);
    const line = bodyLines(body).findLast((candidate) => candidate.offset <= offset);
    if (line === void 0 || dropped.reason === "size") return [...found, sizeProblem(dropped)];
    const original = bodyLines(text.body)[line.number - 1]?.text ?? line.text;
    found.push(lineProblem(dropped, line.number, offset - line.offset + 1, original));
    const mended = mend(body, line.offset, dropped);
    if (mended === void 0) return found;
    body = mended;
    parsed = parseCommitMessage(squashMessage(text, body), body);
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
  const message = inScope ? 'release-please would leave the whole change out of the notes: a word with a bracket right behind it, at the beginning of a line, has to be closed before the next bracket and the end of the line. Put a space, or "- ", in front of the line.' : "release-please can't read the commit that begins here, and would leave it out of the notes.";
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
    `release-please can't cope with this text of ${lines} lines: too many, or too many of them like "key: value" with a paragraph below. Move logs and data into a comment, or put two spaces in front of their lines.`
  );
}
function wrappingProblems(text, asIs) {
  const body = wrapped(text.body);
  if (body === text.body) return [];
  const parsed = parseCommitMessage(squashMessage(text, body), text.body);
  const breaks = parsed.header?.breaking;
  if (breaks !== void 0 && breaks !== asIs.header?.breaking)
    return [breakingByWrapping(text.body, !breaks)];
  return parsed.dropped.map((dropped) => {
    const place = bodyLines(body).findLast(({ offset }) => offset <= bodyOffset(parsed, dropped, body));
    const word = place?.text.split(" ")[0] ?? "";
    const line = bodyLines(text.body).find(({ text: whole }) => word !== "" && whole.includes(` ${word}`));
    return problem(
      "body-wrap",
      "body",
      `GitHub breaks lines of over 72 characters when it squashes, and ${JSON.stringify(word.slice(0, 60))} would come to the beginning of a line; there release-please takes its bracket for that of a footer, and leaves the whole change out of the notes. Break the line elsewhere.`,
      at(line, (line?.text.indexOf(` ${word}`) ?? 0) + 2)
    );
  });
}
function breakingByWrapping(body, lost) {
  const effect = lost ? "without a text behind it there, release-please would not count this as a breaking change" : "there release-please would take it for a breaking change";
  const message = `GitHub breaks lines of over 72 characters when it squashes, and "BREAKING CHANGE:" would come to the beginning of a line; ${effect}. Break the line elsewhere.`;
  return problem(
    "body-wrap",
    "body",
    message,
    find(body, (line) => /BREAKING[ -]CHANGE/i.test(line))
  );
}
function otherCommitProblems(body, parsed, types) {
  const others = parsed.commits.filter(
    (commit) => commit !== parsed.header && (types.includes(commit.type.toLowerCase()) || /^[^:]*!:/.test(commit.header))
  );
  return [
    ...parsed.overridden ? overrideProblems(body, parsed, types) : [],
    ...others.slice(0, MOST_REPORTED).map((commit) => anotherCommit(body, commit)),
    ...others.length > MOST_REPORTED ? [moreCommits(others.length)] : [],
    ...[...new Set(parsed.commits.map(({ releaseAs }) => releaseAs))].filter((version) => version !== void 0).slice(0, MOST_REPORTED).map((version) => forcedVersion(body, version))
  ];
}
function moreCommits(count) {
  const message = `release-please reads ${count} lines as further changes for the notes; the first ${MOST_REPORTED} are listed.`;
  return problem("another-commit", "body", message, { severity: "warning" });
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
  return problem("release-as", "body", "release-please would fail from then on: this is not a version.", {
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
    problem("type", "body", `The override's type ${JSON.stringify(header.type)} is not used here.`, {
      ...place,
      found: JSON.stringify(header.type),
      expected: types.join(", ")
    })
  ];
}
function find(body, matches) {
  return at(
    bodyLines(body).find(({ text }) => matches(text)),
    1
  );
}
function sameWords(line, header) {
  const plain = (text) => text.replace(/[\s!]+/g, "");
  return header !== "" && plain(line).startsWith(plain(header));
}
var HOW = 'Say under a heading "## Upgrade path" what users have to do; the notes of the release will carry that section.';
function upgradePathProblems(body, template2) {
  const found = findUpgradePath(body);
  if (found === void 0)
    return [
      problem(
        "upgrade-path",
        "body",
        `This is a breaking change, and the body has no section "Upgrade path". ${HOW}`
      )
    ];
  if (!isPlaceholder(found.content, template2)) return [];
  const line = bodyLines(body).findLast(({ offset }) => offset <= found.start);
  return [
    problem(
      "upgrade-path",
      "body",
      `This is a breaking change, and its section "Upgrade path" is still empty. ${HOW}`,
      at(line, 1)
    )
  ];
}

// src/domains/pull-requests/title.ts
var SYNONYMS = {
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
  return Object.entries(SYNONYMS).find(([type, words]) => types.includes(type) && words.includes(lower))?.[0];
}
var HEADER = /^(?<type>[^\s():!]+)\s*(?<early>!+)?\s*(?:\((?<scope>[^:!]*?)\)*)?\s*(?<bang>!+)?\s*[:：](?<gap>\s*)(?<subject>.*)$/u;
var WITHOUT_COLON = /^\[?(?<type>[A-Za-z]+)\]?(?:\((?<scope>[^():]*)\))?(?<bang>!)?(?<gap>[;,.]?\s+(?:[-–—]\s+)?)(?<subject>.+)$/u;
var TICKET = /^[A-Z][A-Z0-9]*-\d+$/;
var TICKET_IN_FRONT = /^[[({]?\b([A-Z][A-Z0-9]*-\d+)\b[\])}]?\s*(?:[:–—-]\s*)?/;
var VERBS = {
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
  const plain = scope.replace(/[()]+/g, "-").replace(/^[^\p{L}\p{N}@*]+|[^\p{L}\p{N}*]+$/gu, "");
  return plain === "" ? void 0 : plain;
}
function meantType(word, types) {
  const lower = word.toLowerCase();
  return types.includes(lower) ? lower : findSynonym(word, types) ?? findNearest(word, types);
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
var PLACEHOLDER = "(DBTP-1234)";
var TICKET_AT_END = /\s*[[({]?\b([A-Za-z]+-\d+|off-ticket)\b[\])}]?$/i;
var TICKETS_AT_END = /\s*[[({]?\b((?:[A-Za-z]+-\d+\s*(?:[,;/&+]|\band\b)\s*)+[A-Za-z]+-\d+)[\])}]?$/;
var TICKET_INSIDE = /\s*[[({]([A-Z][A-Z0-9]+-\d+|off-ticket)[\])}]/;
var NUMBER_AT_END = /\s*\(#\d+\)$/;
var FULL_STOP = /(?<=[^.\s])\s*\.$/;
var REPAIRS = [
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
    const at2 = column(text);
    return { rule, message, expected, column: at2, found: text.charAt(at2 - 1) };
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

// src/domains/pull-requests/check-title.ts
var MOST_CHARACTERS = 256;
var HIDDEN = /[\p{Cc}\p{Cf}\p{Default_Ignorable_Code_Point}]/u;
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
  if (title.length <= MOST_CHARACTERS) return void 0;
  const message = `The title has ${title.length} characters; GitHub takes ${MOST_CHARACTERS} at most.`;
  return problem("length", "title", message);
}
function syntaxProblems(title) {
  return parseCommitMessage(title).dropped.map(
    ({ column, found, expected, reason }) => problem(
      "syntax",
      "title",
      reason === "syntax" ? "release-please can't read this title, and would leave the change out of the notes." : "release-please would not come to an end with this title.",
      {
        column,
        found: characterName(found),
        expected: expectation(expected.filter((token) => token !== found))
      }
    )
  );
}
function typeProblems(title, { type, subject }, types) {
  if (type === "" && parseCommitMessage(title).dropped.length > 0) return [];
  if (types.includes(type)) return [];
  const word = type === "" ? title.split(/[:(!]/)[0] ?? "" : type;
  const meant = type === "" ? guessedType(subject, types) : meantType(type, types);
  const message = meant !== void 0 && meant === type.toLowerCase() ? `The type "${word}" is not written in lower case.` : `"${word}" is not a type that is used here${meant === void 0 ? "" : `; "${meant}" may be meant`}.`;
  return [
    problem("type", "title", message, { column: 1, found: JSON.stringify(word), expected: types.join(", ") })
  ];
}
function scopeProblems(title, { scope, scopeColumn }, scopes) {
  const written = /^[^():]*\(([^()]*)\)!?\s*:/.exec(title)?.[1];
  if (written !== void 0 && (written !== written.trim() || HIDDEN.test(written) || !isWord(written)))
    return [
      problem(
        "scope",
        "title",
        "The scope is empty, or has white space, hidden characters or nothing but punctuation in its place.",
        {
          column: title.indexOf("(") + 2,
          found: JSON.stringify(written),
          expected: "a word such as (api), or no brackets"
        }
      )
    ];
  if (scope === void 0 || scopes === void 0 || scopes.includes(scope)) return [];
  const found = JSON.stringify(scope);
  return [
    problem("scope", "title", `${found} is not a scope that is used here.`, {
      column: Math.min(scopeColumn, title.length),
      found,
      expected: scopes.join(", ")
    })
  ];
}
function isWord(written) {
  return written === "" || written.split(/[,/]/).every((part) => /[\p{L}\p{N}*]/u.test(part));
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
  if (line.length > 2 * MOST_CHARACTERS) return void 0;
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
var QUOTATIONS = /* @__PURE__ */ new Map([
  ['"', ['"', "”"]],
  ["“", ['"', "”"]],
  ["„", ["“", "”"]],
  ["‘", ["’"]],
  ["«", ["»"]],
  ["'", ["'"]],
  ["`", ["`"]]
]);
function unquoted(title) {
  const found = { text: void 0, after: "", reverts: false };
  let rest = title.replace(/\\(?=["'`])/g, "");
  for (; ; ) {
    const [, word = "", mark = "", quoted] = /^(revert|reapply)\s+(["“„'‘`«])(.+)$/i.exec(rest) ?? [];
    if (quoted === void 0) return found;
    const end = Math.max(...(QUOTATIONS.get(mark) ?? []).map((closing) => quoted.lastIndexOf(closing)));
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

// src/domains/pull-requests/release-effect.ts
var HEADINGS = new Map(
  Object.entries({
    feat: "Features",
    fix: "Bug fixes",
    perf: "Performance",
    revert: "Reverts",
    deps: "Dependencies"
  })
);
var BREAKING = "BREAKING CHANGES";
var BANG = /^\w*(?:\(.*\))?!: .*$/;
function releaseEffect(commits) {
  const entries = commits.flatMap(({ type, header, subject, breakingNotes: breakingNotes2 }) => {
    const notes = breakingNotes2.length === 0 && BANG.test(header) ? [subject] : breakingNotes2;
    const heading = HEADINGS.get(type.toLowerCase());
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
var RELEASABLE = /* @__PURE__ */ new Set(["feat", "feature", "fix", "deps", "perf", "revert"]);
var MOST_TAGS = 20;
var MOST_OPEN_PULL_REQUESTS = 1e3;
var MOST_CLOSED_PULL_REQUESTS = 200;
async function unreleasedChanges(branch, head, { history, pulls }) {
  const last = await lastRelease(versionTags(await history.tags()), head, history);
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
      if (!(error instanceof NotFoundError)) throw error;
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
    ({ sha, message, url }) => parseCommitMessage(message, bodies.get(sha) ?? message).commits.flatMap(
      ({ type, breaking, header }) => RELEASABLE.has(type.toLowerCase()) && !breaking ? [{ sha, header, url }] : []
    )
  );
}
async function openReleases(branch, pulls) {
  const open = await pulls.list({ state: "open", base: branch, limit: MOST_OPEN_PULL_REQUESTS });
  const head = `release-please--branches--${branch}`;
  return open.filter(
    (pull) => pull.labels.includes(PENDING) && (pull.head === head || pull.head.startsWith(`${head}--`))
  );
}

// src/domains/pull-requests/check-pull-request.ts
function checkPullRequestText(text, rules) {
  const { problems: titleProblems, corrected } = checkTitle(text.title, rules);
  const parsed = parseCommitMessage(squashMessage(text), text.body);
  const readable = /^[^\r\n]+$/.test(text.title.trim()) && parseCommitMessage(text.title.trim()).dropped.length === 0;
  const title = readable ? text.title : corrected ?? "feat: Title";
  const bodyProblems = checkBody(
    { ...text, title },
    title === text.title ? parsed : parseCommitMessage(squashMessage({ ...text, title }), text.body),
    rules.types
  );
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
function checkBody(text, parsed, types) {
  const { body } = text;
  const syntax = bodySyntaxProblems(text, parsed);
  const counts2 = text.squashMessage === "title-and-body" || parsed.overridden;
  if (!counts2) return syntax;
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
  const title = parseCommitMessage(squashMessage({ ...text, body: "" })).header;
  const { header } = parsed;
  if (header !== void 0 && title?.type === header.type && title.subject === header.subject) return [];
  return [problem("lost", "title", "release-please would not find this change in the message.")];
}
var TICKET2 = /\((?<ticket>[A-Za-z]+-[A-Za-z0-9]+)\)\s*$/;
var TEMPLATES = [
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
    const tags = versionTags(await sources.history.tags());
    return (tags.find(({ prefix }) => prefix === "") ?? tags[0])?.version.version;
  } catch (error) {
    if (error instanceof PlatformError) return void 0;
    throw error;
  }
}
function isOneOf(label, names) {
  return names.some((name) => name.toLowerCase() === label.toLowerCase());
}
function ticketOf({ commit }, { subject: pattern }) {
  if (commit === void 0) return void 0;
  const subject = commit.subject.replace(/ \(#\d+\)$/, "");
  return pattern.match(subject)?.["ticket"] ?? TICKET2.exec(subject)?.groups?.["ticket"];
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
    throw new PlatformError("require-release-first has to ask GitHub, and the repository is not known.", {
      hint: "Give repository and github-token; on a command line PLATFORM_TOOLS_GITHUB_TOKEN."
    });
  if (base === void 0)
    throw new UsageError(
      "require-release-first has to know the target branch, and the input base is empty.",
      {
        hint: "Give base, as in base: main."
      }
    );
  return unreleasedChanges(base, head ?? base, sources);
}
var LISTED = 5;
function releaseFirstProblem({ branch, lastRelease: lastRelease2, pending, releasePullRequests }, { releaseFirstOverrideLabel: label }) {
  const names = pending.slice(-LISTED).map(({ sha, header }) => `${sha.slice(0, 7)} ${JSON.stringify(header)}`);
  const more = pending.length > LISTED ? ` and ${pending.length - LISTED} more` : "";
  const [release] = releasePullRequests;
  const way = release === void 0 ? "There is no open release pull request: wait for release-please, or see whether its last run failed" : `Merge the release pull request ${releasePullRequests.map(({ number }) => `#${number}`).join(", ")} and wait for its tag`;
  return problem(
    "release-first",
    "target branch",
    `A breaking change, while ${pending.length === 1 ? "a change" : `${pending.length} changes`} on ${branch} since ${lastRelease2 ?? "the beginning"} could still be released without it: ${names.join(", ")}${more}. ${way}, then run this again; or put the label ${JSON.stringify(label)} on this pull request.`
  );
}
function hasErrors({ problems }) {
  return problems.some(({ severity }) => severity === "error");
}

export {
  formatEffect,
  checkPullRequestText,
  checkPullRequest,
  hasErrors
};
