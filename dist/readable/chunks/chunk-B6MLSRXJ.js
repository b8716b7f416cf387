const require = process.getBuiltinModule;
import {
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pull-requests/rules.ts
import { createContext, Script } from "node:vm";
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
var TIME_LIMIT_MS = 500;
var LEAST_WORK_MS = 250;
var MOST_CHARACTERS = 500;
var RUN = new Script("found = pattern.exec(text)");
var GuardedPattern = class _GuardedPattern {
  constructor(source, pattern, input) {
    this.source = source;
    this.input = input;
    this.context = { pattern, text: "", found: null };
    createContext(this.context);
  }
  source;
  input;
  context;
  /**
   * @param input the name of the input, for the errors
   * @throws PlatformError where it is not a regular expression, or a very long one
   */
  static from(input, source) {
    const hint = `Write a JavaScript regular expression without slashes around it, such as ^[A-Z].* \\([A-Z]+-[0-9]+\\)$.`;
    if (source.length > MOST_CHARACTERS)
      throw new UsageError(
        `The input ${input} has ${source.length} characters; ${MOST_CHARACTERS} are the most.`,
        { hint }
      );
    try {
      return new _GuardedPattern(source, compile(source), input);
    } catch (error) {
      const cause = asError(error);
      throw new UsageError(
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
    const began = workMs();
    while (!this.ends()) {
      if (workMs() - began < LEAST_WORK_MS) continue;
      throw new UsageError(
        `The input ${this.input} took over ${TIME_LIMIT_MS} ms for a text of ${text.length} characters.`,
        {
          hint: "Take out repetitions within repetitions, such as (a+)+: they are tried in every combination."
        }
      );
    }
    const { found } = this.context;
    return found === null ? void 0 : { ...found.groups };
  }
  /** Whether it comes to an end in its time. */
  ends() {
    try {
      RUN.runInContext(this.context, { timeout: TIME_LIMIT_MS });
      return true;
    } catch {
      return false;
    }
  }
};
function workMs() {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e3;
}
function compile(source) {
  try {
    return new RegExp(source, "u");
  } catch {
    return new RegExp(source);
  }
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
function at(line, column) {
  return { line: line?.number, column: line === void 0 ? void 0 : column, excerpt: line?.text };
}
function characterName(character) {
  if (character === void 0 || character === "") return "the end";
  if (character === " ") return "a space";
  if (character === "	") return "a tab";
  if (/^[\r\n]+$/.test(character)) return "the end of the line";
  return UNSEEN.test(character) ? codePoint(character) : JSON.stringify(character);
}
var UNSEEN = /(?! |\u200d)[\p{Cf}\p{Zs}\u2011]/u;
function codePoint(character) {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
}
function expectation(tokens) {
  const names = tokens.map((token) => token === "<type>" ? "a type such as feat" : JSON.stringify(token));
  return names.length > 1 ? `${names.slice(0, -1).join(", ")} or ${names.at(-1) ?? ""}` : names.join("");
}

export {
  DEFAULT_TYPES,
  DEFAULT_SUBJECT_PATTERN,
  GuardedPattern,
  problem,
  at,
  characterName,
  UNSEEN,
  codePoint,
  expectation
};
