const require = process.getBuiltinModule;
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";

// src/domains/pull-requests/title.ts
var DEFAULT_TYPES = [
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
var DEFAULT_SUBJECT_PATTERN = "^[A-Z].* \\([A-Za-z]+-[A-Za-z0-9]+\\)$";
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

export {
  DEFAULT_TYPES,
  DEFAULT_SUBJECT_PATTERN,
  titleParts,
  undecorated,
  ticketLast,
  meantType,
  guessedType,
  repairSubject
};
