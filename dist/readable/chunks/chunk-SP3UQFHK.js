const require = process.getBuiltinModule;
import {
  NpmRegistry,
  PypiIndex,
  pypiAddresses
} from "./chunk-YYHTHA5S.js";
import {
  checkedUrl,
  indexUrl
} from "./chunk-ZIZOLKH2.js";
import {
  canonicalVersion,
  isProjectName,
  normalizedProject,
  parseDistribution,
  sameVersion
} from "./chunk-XNPLOTIO.js";
import {
  require_semver
} from "./chunk-SHW4GFQW.js";
import {
  LocalDistFolder
} from "./chunk-MLRZ5IRF.js";
import {
  LocalTextFiles
} from "./chunk-3IMU2CVN.js";
import {
  defineCommand
} from "./chunk-RQSEHUKM.js";
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  poll,
  retry
} from "./chunk-F5MUN3NT.js";
import {
  DeadlineError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/commands/package/check.ts
import { resolve } from "node:path";

// src/domains/packages/package-files.ts
function compareFiles(built, listings) {
  const expected = (built ?? []).map((file) => compareFile(file.filename, file, listings));
  const listed = new Set(listings.flatMap(({ files }) => files.map(({ filename }) => filename)));
  const others = [...listed].filter((filename) => !expected.some((file) => file.filename === filename)).sort().map((filename) => ({
    ...compareFile(filename, void 0, listings),
    built: built === void 0 ? void 0 : false
  }));
  return { state: stateOf(built === void 0 ? others : expected), files: [...expected, ...others] };
}
function stateOf(files) {
  if (files.some(({ state }) => state === "different")) return "different";
  const missing = files.filter(({ state }) => state === "missing").length;
  if (missing === files.length) return "absent";
  return missing > 0 ? "partial" : "published";
}
function compareFile(filename, built, listings) {
  const found = listings.flatMap(({ face, files }) => {
    const file = files.find((candidate) => candidate.filename === filename);
    return file === void 0 ? [] : [{ face, file }];
  });
  const differences = built === void 0 ? [] : found.flatMap((entry) => difference(entry, built));
  return {
    filename,
    state: differences.length > 0 ? "different" : found.length > 0 ? "published" : "missing",
    built: built !== void 0,
    sha256: built?.hashes.sha256 ?? found.map(({ file }) => file.hashes["sha256"]).find((hash) => hash !== void 0),
    yanked: found.some(({ file }) => file.yanked),
    missingFrom: listings.map(({ face }) => face).filter((face) => !found.some((entry) => entry.face === face)),
    differences
  };
}
var ALGORITHMS = ["sha256", "sha512", "sha1"];
function difference({ face, file }, built) {
  const comparable = ALGORITHMS.filter((algorithm) => file.hashes[algorithm] !== void 0);
  if (comparable.length === 0) {
    throw new PlatformError(
      `${face} lists ${file.filename} without a hash, so its content can't be compared.`,
      {
        hint: "Let the index publish SHA-256 hashes; without dist, only the names of files are looked at."
      }
    );
  }
  return comparable.flatMap((algorithm) => {
    const [published, own] = [file.hashes[algorithm] ?? "", built.hashes[algorithm]];
    return published === own ? [] : [`${face} has ${algorithm} ${published}, not ${own}`];
  });
}
async function readListing(target, face, signal) {
  const listing = await face.list(target.name, target.version, signal);
  const files = listing.project === "absent" ? [] : listing.files.filter((file) => isOf(target, file));
  return { face: face.title, files };
}
function isOf(target, { filename }) {
  if (target.registry === "npm") return true;
  const found = parseDistribution(filename, target.name);
  return found !== void 0 && sameVersion(found.version, target.version);
}
function rejectDifferent({ name, version }, { files }) {
  const different = files.filter(({ state }) => state === "different");
  if (different.length === 0) return;
  const list = different.map(
    ({ filename, differences }) => `${filename}: ${differences.map(shortenHashes).join(", ")}`
  );
  throw new PlatformError(`${name} ${version} is published with other content: ${list.join("; ")}.`, {
    hint: "A published file is never replaced: release a new version, or rebuild exactly what was released."
  });
}
function shortenHashes(text2) {
  return text2.replace(/\b([0-9a-f]{12})[0-9a-f]{52}\b/g, "$1…");
}
function fileOutputs({ files }) {
  return files.map(({ filename, state, built, sha256, yanked, missingFrom }) => ({
    filename,
    state,
    built: built ?? null,
    sha256: sha256 ?? null,
    yanked,
    missingFrom
  }));
}
async function listBuiltFiles(target, folder, dist) {
  const entries = await dist.entries(folder);
  const kinds = entries.map((entry) => ({ entry, found: kindOf(target, entry) }));
  const strays = kinds.flatMap(
    ({ entry, found }) => "problem" in found ? [`${entry.filename} (${found.problem})`] : []
  );
  if (strays.length > 0) {
    throw new PlatformError(
      `The folder dist, ${folder}, holds what is not of ${target.name} ${target.version}: ${strays.join(", ")}.`,
      { hint: "Build into an empty folder; or set name and version to what was built." }
    );
  }
  if (entries.length === 0) {
    throw new PlatformError(
      `The folder dist, ${folder}, holds no file of ${target.name} ${target.version}.`,
      {
        hint: "Build the package first, and set dist to the folder with its files."
      }
    );
  }
  if (target.registry === "npm" && entries.length > 1) {
    throw new PlatformError(
      `The folder dist, ${folder}, holds more than the one tarball of an npm package.`,
      {
        hint: "Run npm pack with an empty folder as --pack-destination."
      }
    );
  }
  const files = await Promise.all(
    kinds.map(async ({ entry, found }) => ({
      filename: target.registry === "npm" ? tarballName(target) : entry.filename,
      path: entry.path,
      kind: "kind" in found ? found.kind : "tarball",
      ...await dist.fingerprint(entry.path)
    }))
  );
  return files.sort((a, b) => order(a) - order(b) || a.filename.localeCompare(b.filename));
}
function tarballName({ name, version }) {
  return `${name.replace(/^@[^/]+\//, "")}-${version}.tgz`;
}
function order({ kind }) {
  return kind === "sdist" ? 1 : 0;
}
function kindOf(target, entry) {
  if (!entry.isFile) return { problem: "no file" };
  if (target.registry === "npm") {
    const packed = `${target.name.replace(/^@/, "").replace("/", "-")}-${target.version}.tgz`;
    return [packed, tarballName(target)].includes(entry.filename) ? { kind: "tarball" } : { problem: `npm pack would name it ${packed}` };
  }
  const found = parseDistribution(entry.filename, target.name);
  if (found === void 0) return { problem: "neither a wheel nor a source distribution" };
  if (found.project !== target.name) return { problem: `of ${found.project}` };
  if (!sameVersion(found.version, target.version)) return { problem: `of version ${found.version}` };
  return { kind: found.kind };
}

// src/domains/packages/check-package.ts
async function checkPackage(target, built, deps) {
  const { index, clock, logger, signal } = deps;
  try {
    const listings = await Promise.all(
      index.faces.map(
        (face) => retry(() => readListing(target, face, signal), {
          clock,
          signal,
          onRetry: (error) => {
            logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
          }
        })
      )
    );
    return compareFiles(built, listings);
  } catch (error) {
    signal.throwIfAborted();
    if (!(error instanceof PlatformError)) throw error;
    return {
      state: "unknown",
      failure: new PlatformError(
        `Whether ${target.name} ${target.version} is published is unknown: ${error.message}`,
        { cause: error, hint: error.hint }
      )
    };
  }
}
var INTERVAL_MS = 5e3;
async function awaitPackage(target, built, deps, deadline) {
  const { clock, logger, signal } = deps;
  const subject = `${target.name} ${target.version}`;
  let last;
  try {
    return await poll({
      clock,
      subject,
      intervalMs: INTERVAL_MS,
      deadline,
      signal,
      step: async () => {
        last = await look(target, built, deps);
        rejectDifferent(target, last.comparison);
        if (last.lags.length === 0) return { done: true, value: last.comparison };
        logger.status(`Waiting for ${subject}: ${last.lags.join("; ")}`);
        const [failure] = last.failures;
        if (failure !== void 0 && last.failures.length === deps.index.faces.length) throw failure;
        return { done: false };
      }
    });
  } catch (error) {
    if (!(error instanceof DeadlineError) || last === void 0) throw error;
    const [failure] = last.failures;
    throw new DeadlineError(
      `${subject} is not on every index that installers read: ${last.lags.join("; ")}.`,
      {
        hint: "Indexes catch up by themselves; wait again with package-await, or raise timeout-minutes.",
        ...failure === void 0 ? {} : { cause: failure }
      }
    );
  }
}
async function look(target, built, { index, signal }) {
  const answers = await Promise.all(
    index.faces.map(
      (face) => readListing(target, face, signal).catch((error) => {
        signal.throwIfAborted();
        if (!(error instanceof PlatformError && error.transient)) throw error;
        return error;
      })
    )
  );
  const failures = answers.flatMap((answer) => answer instanceof PlatformError ? [answer] : []);
  const listings = answers.flatMap((answer) => answer instanceof PlatformError ? [] : [answer]);
  const comparison = compareFiles(built, listings);
  const unlisted = comparison.files.length === 0 ? listings.map(({ face }) => `${face} lists no file of it`) : [];
  const lags = [
    ...failures.map(({ message }) => message.replace(/\.$/, "")),
    ...unlisted,
    ...comparison.files.flatMap(lagsOf)
  ];
  return { comparison, lags, failures };
}
function lagsOf({ filename, built, missingFrom }) {
  return built === false ? [] : missingFrom.map((face) => `${face} lacks ${filename}`);
}
var SENTENCES = {
  published: "is published",
  absent: "is not published",
  partial: "is published in part",
  different: "is published with other content",
  unknown: "may or may not be published: an index could not be read"
};
function formatPackageCheck({ name, version }, comparison) {
  const details = [
    names("Missing", comparison.files, ({ state }) => state === "missing"),
    names("Different", comparison.files, ({ state }) => state === "different"),
    names("Yanked", comparison.files, ({ yanked }) => yanked),
    ...lagTexts(comparison)
  ];
  const text2 = `${name} ${version} ${SENTENCES[comparison.state]}.`;
  return [text2, ...details.filter((detail) => detail !== void 0)].join("\n");
}
function lagTexts({ files }) {
  return files.filter(({ state, missingFrom }) => state !== "missing" && missingFrom.length > 0).map(({ filename, missingFrom }) => `${filename} is not yet in ${missingFrom.join(" and ")}.`);
}
function renderPackageCheck(target, comparison, url, failed) {
  const { state } = comparison;
  const outcomes = {
    published: "success",
    absent: "info",
    partial: "warning",
    different: "warning"
  };
  const outcome = failed ? "failure" : outcomes[state];
  return renderPackage(outcome, `${packageName(target)} ${SENTENCES[state]}`, target, comparison, url);
}
function renderUnknownPackage(target, reason) {
  return renderSummary({
    outcome: "failure",
    heading: escapeMarkdown(`${packageName(target)} ${SENTENCES.unknown}`),
    failure: { cause: reason }
  });
}
function formatPackageAwait(target) {
  return `${packageName(target)} is on every index that installers read.`;
}
function renderPackageAwait(target, comparison, url) {
  return renderPackage("success", formatPackageAwait(target).replace(/\.$/, ""), target, comparison, url);
}
function renderPackage(outcome, heading, target, { files }, url) {
  const rows = files.map(({ filename, state, built, sha256, yanked, missingFrom }) => [
    code(filename),
    [state, built === false ? "not built here" : "", yanked ? "yanked" : ""].filter(Boolean).join(", "),
    escapeMarkdown(missingFrom.join(", ")),
    sha256 === void 0 ? "" : code(sha256)
  ]);
  const list = rows.length === 0 ? "No index lists a file of this version." : table(["File", "State", "Missing from", "SHA-256"], rows);
  return renderSummary({
    outcome,
    heading: escapeMarkdown(heading),
    notes: [list, link(packageName(target), url)]
  });
}
function packageName({ name, version }) {
  return `${name} ${version}`;
}
function names(title, files, choose) {
  const chosen = files.filter(choose).map(({ filename }) => filename);
  return chosen.length === 0 ? void 0 : `${title}: ${chosen.join(", ")}`;
}

// src/domains/packages/package-target.ts
var import_semver = __toESM(require_semver(), 1);
import { join } from "node:path";

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
  let lines = string.slice(0, ptr).split(/\r?\n/);
  return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
  let lines = string.split(/\r?\n/);
  let codeblock = "";
  let numberLen = (Math.log10(line + 1) | 0) + 1;
  for (let i = line - 1; i <= line + 1; i++) {
    let l = lines[i - 1];
    if (!l)
      continue;
    codeblock += i.toString().padEnd(numberLen, " ");
    codeblock += ":  ";
    codeblock += l;
    codeblock += "\n";
    if (i === line) {
      codeblock += " ".repeat(numberLen + column + 2);
      codeblock += "^\n";
    }
  }
  return codeblock;
}
var TomlError = class _TomlError extends Error {
  line;
  column;
  codeblock;
  constructor(message, options) {
    const [line, column] = getLineColFromPtr(options.toml, options.ptr);
    const codeblock = makeCodeBlock(options.toml, line, column);
    super(`Invalid TOML document: ${message}

${codeblock}`, options);
    this.line = line;
    this.column = column;
    this.codeblock = codeblock;
  }
  /** @internal */
  static x(message, ctx, ptr) {
    throw new _TomlError(message, { toml: ctx.s, ptr: ptr ?? ctx.p });
  }
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
  let startPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p++);
  let first = c;
  let isLiteral = c === 39;
  let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
  if (isMultiline) {
    if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10)
      ctx.p++;
    else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)
      ctx.p += 2;
  }
  let parsed2 = "";
  let sliceStart = ctx.p;
  let state = 0;
  for (; ctx.p < ctx.s.length; ctx.p++) {
    c = ctx.s.charCodeAt(ctx.p);
    if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) {
      state = state && 3;
    } else if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in strings", ctx);
    } else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
      if (isMultiline) {
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
        if (ctx.s.charCodeAt(ctx.p + 3) === first)
          ctx.p++;
      }
      if (!state) {
        let s = ctx.s.slice(sliceStart, ctx.p);
        parsed2 = parsed2 ? parsed2 + s : s;
      }
      ctx.p += isMultiline ? 3 : 1;
      return parsed2;
    } else if (!state) {
      if (!isLiteral && c === 92) {
        parsed2 += ctx.s.slice(sliceStart, sliceStart = ctx.p);
        state = 1;
      }
    } else if (state === 1) {
      if (c === 120 || c === 117 || c === 85) {
        let errPtr = ctx.p++ - 1;
        let value = 0;
        let len = c === 120 ? 2 : c === 117 ? 4 : 8;
        for (let j = 0; j < len; j++, ctx.p++) {
          let hex = ctx.s.charCodeAt(ctx.p);
          let digit = (
            /* 0-9 */
            hex >= 48 && hex <= 57 ? hex - 48 : (
              /* A-F */
              hex >= 65 && hex <= 70 ? hex - 65 + 10 : (
                /* a-f */
                hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1
              )
            )
          );
          if (digit < 0)
            TomlError.x("invalid non-hex character in unicode escape", ctx);
          value = value << 4 | digit;
        }
        if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) {
          TomlError.x("invalid unicode escape", ctx, errPtr);
        }
        parsed2 += String.fromCodePoint(value);
        sliceStart = ctx.p--;
        state = 0;
      } else if (isMultiline && (c === 32 || c === 9)) {
        state = 2;
      } else {
        if (c === 98)
          parsed2 += "\b";
        else if (c === 116)
          parsed2 += "	";
        else if (c === 110)
          parsed2 += "\n";
        else if (c === 102)
          parsed2 += "\f";
        else if (c === 114)
          parsed2 += "\r";
        else if (c === 101)
          parsed2 += "\x1B";
        else if (c === 34)
          parsed2 += '"';
        else if (c === 92)
          parsed2 += "\\";
        else
          TomlError.x("unrecognised escape sequence", ctx);
        sliceStart = ctx.p + 1;
        state = 0;
      }
    } else if (c !== 32 && c !== 9) {
      if (state === 2)
        TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
      state = !isLiteral && c === 92 ? 1 : 0;
      sliceStart = ctx.p;
    }
  }
  TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
var DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class _TomlDate extends Date {
  #hasDate = false;
  #hasTime = false;
  #offset = null;
  constructor(date, fasttype, unsafeDelim) {
    let hasDate = true;
    let hasTime = true;
    let offset = "Z";
    let c;
    if (typeof date === "string") {
      if (fasttype)
        prep: {
          if (fasttype < 3) {
            if (+date.slice(11, 13) > 23) {
              date = "";
              break prep;
            }
            if (fasttype === 2) {
              offset = null;
              date += "Z";
            } else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) {
              offset = date.slice(date.length - 6);
            }
            if (unsafeDelim)
              date = date.slice(0, 10) + "T" + date.slice(11);
          } else if (fasttype === 4) {
            date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
          }
          hasDate = fasttype !== 4;
          hasTime = fasttype !== 3;
        }
      else {
        let match = date.match(DATE_TIME_RE);
        if (match) {
          if (!match[1]) {
            hasDate = false;
            date = `0000-01-01T${date}`;
          }
          hasTime = !!match[2];
          hasTime && date[10] === " " && (date = date.replace(" ", "T"));
          if (match[2] && +match[2] > 23) {
            date = "";
          } else {
            offset = match[3] || null;
            if (!offset && hasTime)
              date += "Z";
          }
        } else {
          date = "";
        }
      }
    }
    super(date);
    if (!isNaN(this.getTime())) {
      this.#hasDate = hasDate;
      this.#hasTime = hasTime;
      this.#offset = offset;
    }
  }
  isDateTime() {
    return this.#hasDate && this.#hasTime;
  }
  isLocal() {
    return !this.#hasDate || !this.#hasTime || !this.#offset;
  }
  isDate() {
    return this.#hasDate && !this.#hasTime;
  }
  isTime() {
    return this.#hasTime && !this.#hasDate;
  }
  isValid() {
    return this.#hasDate || this.#hasTime;
  }
  toISOString() {
    let iso = super.toISOString();
    if (this.isDate())
      return iso.slice(0, 10);
    if (this.isTime())
      return iso.slice(11, 23);
    if (this.#offset === null)
      return iso.slice(0, -1);
    if (this.#offset === "Z" || this.#offset === "z")
      return iso;
    let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
    offset = this.#offset[0] === "-" ? offset : -offset;
    let offsetDate = new Date(this.getTime() - offset * 6e4);
    return offsetDate.toISOString().slice(0, -1) + this.#offset;
  }
  static wrapAsOffsetDateTime(jsDate, offset = "Z") {
    let date = new _TomlDate(jsDate);
    date.#offset = offset;
    return date;
  }
  static wrapAsLocalDateTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#offset = null;
    return date;
  }
  static wrapAsLocalDate(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasTime = false;
    date.#offset = null;
    return date;
  }
  static wrapAsLocalTime(jsDate) {
    let date = new _TomlDate(jsDate);
    date.#hasDate = false;
    date.#offset = null;
    return date;
  }
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
  return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
  return char === 32 || char === 9 || char === 10 || char === 13 || // Structure end or next value delimiter
  delim && (char === delim || char === 44) || // Comment
  char === 35;
}
function extractValue(ctx, end) {
  let errPtr = ctx.p;
  let c = ctx.s.charCodeAt(ctx.p);
  if (c === 91 || c === 123) {
    ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
    let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
    ctx.d++;
    return value;
  }
  if (c === 34 || c === 39) {
    return parseString(ctx);
  }
  if (c === 116) {
    if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, true;
  }
  if (c === 102) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101)
      TomlError.x("invalid value", ctx, errPtr);
    return ctx.p++, false;
  }
  if (c === 43 || c === 45) {
    return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) {
    return parseDate(ctx, c, end);
  }
  if (ctx.s.charCodeAt(ctx.p + 2) === 58) {
    return parseTime(ctx, c, end);
  }
  return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
  let c = startChr;
  let state = 0;
  let hasUnderscores = false;
  if (c === 105) {
    if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, (sign || 1) / 0;
  }
  if (c === 110) {
    if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110)
      TomlError.x("invalid value", ctx, startPtr);
    return ctx.p++, NaN;
  }
  if (c === 48) {
    if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr))
      return ctx.bi === true ? 0n : 0;
    if (!sign) {
      if (c === 120)
        return parseIntegerBaseN(ctx, startPtr, 16, endChr);
      else if (c === 98)
        return parseIntegerBaseN(ctx, startPtr, 2, endChr);
      else if (c === 111)
        return parseIntegerBaseN(ctx, startPtr, 8, endChr);
    }
    if (c === 46)
      state = 2;
    else if (c === 101 || c === 69)
      state = 4;
    else
      TomlError.x("illegal leading zero", ctx, startPtr);
  } else if (!isDigit(c))
    TomlError.x("invalid value", ctx, startPtr);
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (!state)
      state = 1;
    if (c === 95) {
      if (!(state & 1))
        TomlError.x("illegal underscore", ctx);
      state += 11;
      hasUnderscores = true;
    } else if (state === 1 && c === 46)
      state = 2;
    else if ((state === 1 || state === 3) && (c === 101 || c === 69))
      state = 4;
    else if (state === 4 && (c === 43 || c === 45)) {
      state = 6;
    } else if (!isDigit(c))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (state > 9)
      state -= 11;
    else if (!(state & 1))
      state++;
  }
  if (!state) {
    let val = (startChr - 48) * (sign || 1);
    return ctx.bi === true ? BigInt(val) : val;
  }
  if (!(state & 1))
    TomlError.x("unfinished numeric value", ctx, startPtr);
  let str = ctx.s.slice(startPtr, ctx.p);
  if (hasUnderscores)
    str = str.replaceAll("_", "");
  return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
  let c, underscore = 1;
  while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
    if (c === 95) {
      if (underscore & 1)
        TomlError.x("illegal underscore", ctx);
      underscore = 3;
    } else if (!isDigit(c, base))
      TomlError.x(`illegal character in numeric literal`, ctx);
    else if (underscore & 1)
      underscore--;
  }
  if (underscore & 1)
    TomlError.x("unfinished numeric value", ctx);
  let str = ctx.s.slice(startPtr + 2, ctx.p);
  if (underscore)
    str = str.replaceAll("_", "");
  return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
  if (ctx.bi !== true)
    int: {
      let val = parseInt(str, base);
      if (!Number.isSafeInteger(val)) {
        if (ctx.bi)
          break int;
        TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
      }
      return val;
    }
  return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
  let startPtr = ctx.p++, unsafeSeparator;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) {
    return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
  }
  ctx.p += 5;
  if (!isDigit(ctx.s.charCodeAt(ctx.p++)))
    TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
  if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) {
    let t2 = ctx.s.slice(startPtr, ctx.p);
    return readDate(ctx, t2, 3, false, startPtr);
  }
  if (ctx.s.charCodeAt(ctx.p += 3) !== 58)
    TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
  if (ctx.s.charCodeAt(ctx.p += 3) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  if (c = ctx.s.charCodeAt(ctx.p)) {
    if (c === 90 || c === 122) {
      let t2 = ctx.s.slice(startPtr, ++ctx.p);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, "[+00:00]");
    }
    if (c === 43 || c === 45) {
      let t2 = ctx.s.slice(startPtr, ctx.p += 6);
      return readDate(ctx, t2, 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
    }
  }
  let t = ctx.s.slice(startPtr, ctx.p);
  return readDate(ctx, t, 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
  let start = ctx.p;
  if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) {
    return parseNumber(ctx, --ctx.p, c, 0, endChr);
  }
  if (ctx.s.charCodeAt(ctx.p += 4) === 58)
    ctx.p += 3;
  if (ctx.s.charCodeAt(ctx.p) === 46)
    while (isDigit(ctx.s.charCodeAt(++ctx.p)))
      ;
  let t = ctx.s.slice(start, ctx.p);
  return readDate(ctx, t, 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
  if (ctx.ld) {
    let date = new TomlDate(str, type, unsafeDelim);
    if (!date.isValid())
      TomlError.x("invalid date", ctx, errPtr);
    return date;
  }
  try {
    if (temporalSuffix)
      str += temporalSuffix;
    switch (type) {
      case 1:
        return Temporal.ZonedDateTime.from(str);
      case 2:
        return Temporal.PlainDateTime.from(str);
      case 3:
        return Temporal.PlainDate.from(str);
      case 4:
        return Temporal.PlainTime.from(str);
    }
  } catch (e) {
    TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
  }
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
  for (; ctx.p < ctx.s.length; ctx.p++) {
    let c = ctx.s.charCodeAt(ctx.p);
    if (c === 10)
      break;
    if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
      ctx.p++;
      break;
    }
    if (c < 32 && c !== 9 || c === 127) {
      TomlError.x("control characters are not allowed in comments", ctx);
    }
  }
}
function skipVoid(ctx, banNewLines, banComments) {
  let c;
  while (ctx.p < ctx.s.length) {
    while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)))
      ctx.p++;
    if (banComments || c !== 35)
      break;
    skipComment(ctx);
  }
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
  let startPtr;
  let state = 0;
  let parsed2 = [];
  let sliceStart;
  let c = ctx.s.charCodeAt(startPtr = ctx.p);
  do {
    if (c === end) {
      if (!state)
        TomlError.x("unexpected end of key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      return ctx.p++, parsed2;
    } else if (c === 46) {
      if (!state)
        TomlError.x("illegal empty bare key", ctx);
      if (state === 1)
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
      state = 0;
    } else if (!state && (c === 34 || c === 39)) {
      if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2))
        TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
      parsed2.push(parseString(ctx));
      state = 2;
      ctx.p--;
    } else if (c === 32 || c === 9) {
      if (state === 1) {
        parsed2.push(ctx.s.slice(sliceStart, ctx.p));
        state = 2;
      }
    } else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) {
      TomlError.x("illegal character in key", ctx);
    } else if (!state) {
      state = 1;
      sliceStart = ctx.p;
    }
  } while (c = ctx.s.charCodeAt(++ctx.p));
  TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
  let startPtr = ctx.p++;
  let res = /* @__PURE__ */ Object.create(null);
  let seen = /* @__PURE__ */ new Set();
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
      ctx.p++;
      return res;
    }
    let k;
    let t = res;
    let hasOwn = false;
    let errPtr = ctx.p;
    let key = parseKey(ctx);
    for (let i = 0; i < key.length; i++) {
      if (i)
        t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      k = key[i];
      if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) {
        TomlError.x("trying to redefine an already defined value", ctx, errPtr);
      }
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor")) {
        t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
        break;
      }
      if (!hasOwn && unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
      }
    }
    if (hasOwn) {
      TomlError.x("trying to redefine an already defined value", ctx, errPtr);
    }
    skipVoid(ctx, true, true);
    let value = extractValue(
      ctx,
      125
      /* } */
    );
    if (t && typeof (t[k] = value) === "object")
      seen.add(value);
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
  let startPtr = ctx.p++;
  let res = [];
  let c;
  while (ctx.p < ctx.s.length) {
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
      ctx.p++;
      return res;
    }
    res.push(extractValue(
      ctx,
      93
      /* ] */
    ));
    skipVoid(ctx);
    if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) {
      return res;
    }
    if (c !== 44)
      TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
  }
  TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table3, meta, type) {
  let t = table3;
  let m = meta;
  let k;
  let hasOwn = false;
  let state;
  for (let i = 0; i < key.length; i++) {
    if (i) {
      t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
      m = (state = m[k]).c;
      if (type === 0 && (state.t === 1 || state.t === 2)) {
        return null;
      }
      if (state.t === 2) {
        let l = t.length - 1;
        t = t[l];
        m = m[l].c;
      }
    }
    k = key[i];
    if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) {
      return null;
    }
    if (!hasOwn) {
      let unsafe = k === "__proto__";
      if (ctx.uk && (unsafe || k === "constructor"))
        return false;
      if (unsafe) {
        Object.defineProperty(t, k, { enumerable: true, configurable: true, writable: true });
        Object.defineProperty(m, k, { enumerable: true, configurable: true, writable: true });
      }
      m[k] = {
        t: i < key.length - 1 && type === 2 ? 3 : type,
        d: false,
        i: 0,
        c: /* @__PURE__ */ Object.create(null)
      };
    }
  }
  state = m[k];
  if (state.t !== type && !(type === 1 && state.t === 3)) {
    return null;
  }
  if (type === 2) {
    if (!state.d) {
      state.d = true;
      t[k] = [];
    }
    t[k].push(t = /* @__PURE__ */ Object.create(null));
    state.c[state.i++] = state = { t: 1, d: false, i: 0, c: /* @__PURE__ */ Object.create(null) };
  }
  if (state.d) {
    return null;
  }
  state.d = true;
  if (type === 1) {
    t = hasOwn ? t[k] : t[k] = /* @__PURE__ */ Object.create(null);
  } else if (type === 0 && hasOwn) {
    return null;
  }
  return [k, t, state.c];
}
function validateTablePeek(ctx, peek, ptr) {
  if (peek === null || ctx.uk === 2)
    TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
  let ctx = {
    s: toml,
    p: 0,
    d: options.maxDepth ?? 1e3,
    bi: options.integersAsBigInt ?? false,
    ld: options.useLegacyDate ?? true,
    uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
  };
  let res = /* @__PURE__ */ Object.create(null);
  let meta = /* @__PURE__ */ Object.create(null);
  let tmp;
  let skipping = false;
  let tbl = res;
  let m = meta;
  if (toml.charCodeAt(0) === 65279)
    ctx.p++;
  skipVoid(ctx);
  while (ctx.p < toml.length) {
    if (toml.charCodeAt(ctx.p) === 91) {
      let isTableArray = toml.charCodeAt(++ctx.p) === 91;
      tmp = ctx.p += +isTableArray;
      skipping = false;
      let k = parseKey(
        ctx,
        93
        /* ] */
      );
      if (isTableArray) {
        if (toml.charCodeAt(ctx.p) !== 93) {
          TomlError.x("expected end of table array declaration", ctx);
        }
        ctx.p++;
      }
      let p = peekTable(
        ctx,
        k,
        res,
        meta,
        isTableArray ? 2 : 1
        /* Type.EXPLICIT */
      );
      if (!p) {
        validateTablePeek(ctx, p, tmp);
        skipping = true;
      } else {
        m = p[2];
        tbl = p[1];
      }
    } else {
      tmp = ctx.p;
      let k = parseKey(ctx);
      let p = peekTable(
        ctx,
        k,
        tbl,
        m,
        0
        /* Type.DOTTED */
      );
      if (!p && !skipping)
        validateTablePeek(ctx, p, tmp);
      skipVoid(ctx, true, true);
      let v = extractValue(ctx, void 0);
      if (p && !skipping)
        p[1][p[0]] = v;
    }
    skipVoid(ctx, true);
    if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) {
      TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
    }
    skipVoid(ctx);
  }
  return res;
}

// node_modules/smol-toml/dist/stringify.js
var HAS_WELLFORMED = !!"".isWellFormed;

// src/domains/packages/package-target.ts
var PROJECT_FILES = {
  pypi: "pyproject.toml",
  npm: "package.json"
};
function parseProjectFile(registry, text2, path) {
  return registry === "pypi" ? readPyproject(parsed(parse, text2, path)) : readPackageJson(parsed(JSON.parse, text2, path));
}
function parsed(parse2, text2, path) {
  let value;
  try {
    value = parse2(text2.replace(/^\uFEFF/, ""));
  } catch (error) {
    const reason = asError(error).message.split("\n")[0] ?? "";
    throw new PlatformError(`${path} could not be read: ${reason}.`, {
      hint: "Mend the file, or set name and version.",
      cause: error
    });
  }
  return table2(value);
}
function readPyproject(file) {
  const project = table2(file["project"]);
  const tool = table2(file["tool"]);
  const poetry = table2(tool["poetry"]);
  const name = text(project["name"]) ?? text(poetry["name"]);
  const version = text(project["version"]) ?? text(poetry["version"]);
  if (table2(tool["poetry-dynamic-versioning"])["enable"] === true)
    return { name, version: void 0, dynamic: "poetry-dynamic-versioning computes its version" };
  const dynamic = project["dynamic"];
  if (version === void 0 && Array.isArray(dynamic) && dynamic.includes("version"))
    return { name, version, dynamic: 'it says `dynamic = ["version"]`' };
  return { name, version };
}
function readPackageJson(file) {
  const version = text(file["version"]);
  if (version === "0.0.0-development" || version === "0.0.0-semantically-released")
    return {
      name: text(file["name"]),
      version: void 0,
      dynamic: `its version is the placeholder ${version}`
    };
  return { name: text(file["name"]), version };
}
function table2(value) {
  return isRecord(value) ? value : {};
}
function text(value) {
  return typeof value === "string" && value !== "" ? value : void 0;
}
async function getPackageTarget(given, folder, files) {
  const { registry } = given;
  const path = join(folder, PROJECT_FILES[registry]);
  const complete = given.name !== void 0 && given.version !== void 0;
  const file = complete ? void 0 : await readProjectFile(given, path, files);
  const name = checkedName(registry, given.name ?? file?.name, given.name === void 0 ? path : void 0);
  if (given.version !== void 0)
    return { registry, name, version: checkedVersion(registry, given.version, void 0) };
  if (file?.dynamic !== void 0) throw dynamicVersion(path, file.dynamic);
  rejectOtherProject(registry, name, file, path);
  return { registry, name, version: checkedVersion(registry, file?.version, path) };
}
async function readProjectFile({ registry, name, version }, path, files) {
  const text2 = await files.read(path);
  if (text2 !== void 0) return parseProjectFile(registry, text2, path);
  const empty = [...name === void 0 ? ["package"] : [], ...version === void 0 ? ["version"] : []];
  const named = empty.length === 1 ? `The input ${empty[0] ?? ""} is` : "The inputs package and version are";
  throw new UsageError(`${named} empty, and there is no ${path} to read from instead.`, {
    hint: "Set package and version, or set path to the folder of the project. In a workflow, run actions/checkout before."
  });
}
function rejectOtherProject(registry, name, file, path) {
  const own = file?.name;
  if (own === void 0 || comparedName(registry, own) === name) return;
  throw new UsageError(
    `The input package is ${JSON.stringify(name)}, but ${path} is of ${JSON.stringify(own)}.`,
    {
      hint: "Set version as well, or path to the folder of that project."
    }
  );
}
function dynamicVersion(path, reason) {
  return new PlatformError(`${path} does not hold the package's version: ${reason}.`, {
    hint: "Set version: from the release's tag (`${{ github.ref_name }}`; a leading v is left out), or from the tool that computes it."
  });
}
function checkedName(registry, name, path) {
  const source = path === void 0 ? "The input package" : `The name in ${path}`;
  if (name === void 0)
    throw unusable(path, `There is no name in ${path ?? "the input package"}.`, { hint: "Set package." });
  const possible = registry === "pypi" ? isProjectName(name) : isNpmName(name);
  if (possible) return comparedName(registry, name);
  throw unusable(path, `${source} is ${JSON.stringify(name)}, which is not the name of a package.`, {
    hint: registry === "pypi" ? "It has letters, digits, and . _ - between them: dbt-platform-helper." : "It has lower-case letters, digits, and . _ -, and may have a scope: @uktrade/demo."
  });
}
function checkedVersion(registry, version, path) {
  if (version === void 0)
    throw unusable(path, `There is no version in ${path ?? "the input version"}.`, {
      hint: "Set version."
    });
  const checked = registry === "pypi" ? canonicalVersion(version) : (0, import_semver.valid)(version) ?? void 0;
  if (checked !== void 0) return checked;
  const source = path === void 0 ? "The input version" : `The version in ${path}`;
  throw unusable(path, `${source} is ${JSON.stringify(version)}, which is not a version.`, {
    hint: registry === "pypi" ? "Write it as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1." : "Write it as Semantic Versioning has it: 1.2.3, 1.2.3-rc.1."
  });
}
function unusable(path, message, options) {
  return path === void 0 ? new UsageError(message, options) : new PlatformError(message, options);
}
function comparedName(registry, name) {
  return registry === "pypi" ? normalizedProject(name) : name;
}
function isNpmName(name) {
  return name.length <= 214 && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-zA-Z0-9~-][a-zA-Z0-9._~-]*$/.test(name);
}

// src/commands/package/check.ts
var packageInputs = {
  registry: {
    type: "choice",
    choices: ["pypi", "npm"],
    default: "pypi",
    description: "Where the package is published."
  },
  package: {
    type: "string",
    formerName: "name",
    description: "Name of the package. Default: the one in `pyproject.toml` or `package.json`."
  },
  version: {
    type: "string",
    description: "The version; a leading `v`, as in a tag, is left out. Default: the one in `pyproject.toml` (`[project]`, `[tool.poetry]`) or `package.json`."
  },
  path: {
    type: "string",
    default: ".",
    description: "Folder of `pyproject.toml` or `package.json`; only read where `package` or `version` is not given."
  }
};
var indexInputs = {
  "index-url": {
    type: "string",
    description: "Address of the index. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`)."
  },
  "simple-url": {
    type: "string",
    description: "Address of the simple index, where it is not `<index-url>/simple/`."
  },
  "index-api": {
    type: "choice",
    choices: ["json-and-simple", "simple"],
    default: "json-and-simple",
    description: "What is read of an index of Python packages: `json-and-simple` as PyPI has them; `simple` for an index that has only that, as most private ones."
  }
};
var packageOutputs = {
  name: { description: "Name of the package, as the registry compares names." },
  version: { description: "The version, as the registry writes it." },
  files: {
    description: "JSON: a list of `{filename, state, built, sha256, yanked, missingFrom}`. `state` is `published`, `missing` or `different`; `built` is `false` for a published file that is not among the built ones, and `null` without built files; `missingFrom` names the indexes that do not list it yet."
  },
  url: { description: "The version's page." }
};
var STATES = ["published", "absent", "partial", "different"];
function parseFailOn(text2) {
  const words = (text2 ?? "").split(/[\s,]+/).filter((word) => word !== "");
  const wrong = words.find((word) => !STATES.includes(word));
  if (wrong === void 0) return words;
  throw new UsageError(`The input fail-on has ${JSON.stringify(wrong)} in it, which is not a state.`, {
    hint: `It takes ${STATES.join(", ")}, separated by commas; unknown always fails.`
  });
}
function givenTarget(inputs, context) {
  const given = { registry: inputs.registry, name: inputs.package, version: inputs.version };
  return getPackageTarget(given, resolve(context.directory, inputs.path), new LocalTextFiles());
}
async function givenFiles(target, dist, context) {
  if (dist === void 0) return void 0;
  return listBuiltFiles(target, resolve(context.directory, dist), new LocalDistFolder());
}
function givenAddresses(inputs, uploadUrl) {
  const simpleUrl = inputs["simple-url"];
  if (simpleUrl !== void 0) checkedUrl(simpleUrl, "The input simple-url");
  if (uploadUrl !== void 0) checkedUrl(uploadUrl, "The input upload-url");
  return pypiAddresses(indexUrl("pypi", inputs["index-url"]), { simpleUrl, uploadUrl });
}
function givenIndex(registry, inputs) {
  return registry === "npm" ? new NpmRegistry(indexUrl("npm", inputs["index-url"])) : new PypiIndex(givenAddresses(inputs), inputs["index-api"] === "json-and-simple");
}
var check_default = defineCommand({
  name: "package-check",
  summary: "Find out whether a version of a package is published",
  undone: "The package was not checked",
  examples: [
    { does: "Look up whether a version is on PyPI", flags: "--package dbt-platform-helper --version 1.2.3" },
    { does: "Compare what was built with what is on npm", flags: "--registry npm --dist dist" }
  ],
  opens: "the version's page on the index",
  description: "Reads what installers read: of PyPI the JSON API and the simple index, of npm the packument. With `dist`, every built file is compared by its hash. The state is `published`, `absent`, `partial` or `different`; whatever keeps it from being certain (server errors, time limits, unreadable answers, pages of proxies) makes it `unknown`, and the step fails. It only reads.",
  inputs: {
    ...packageInputs,
    dist: {
      type: "string",
      description: "Folder with the built files, to compare them with the published ones: wheels and source distributions, or the tarball of `npm pack`. All of them have to be of this version."
    },
    "fail-on": {
      type: "string",
      description: "States in which the step fails as well, separated by commas: `published`, `absent`, `partial`, `different`. `unknown` always fails it."
    },
    ...indexInputs
  },
  outputs: {
    state: { description: "`published`, `absent`, `partial`, `different` or `unknown`." },
    ...packageOutputs
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const failOn = parseFailOn(inputs["fail-on"]);
    const target = await givenTarget(inputs, context);
    const built = await givenFiles(target, inputs.dist, context);
    const index = givenIndex(inputs.registry, inputs);
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    const checked = await checkPackage(target, built, { index, clock, logger, signal });
    if (checked.state === "unknown") {
      const { failure } = checked;
      return {
        outputs: { state: checked.state, name, version, files: [], url },
        summary: renderUnknownPackage(target, failure.message),
        failure
      };
    }
    if (checked.state !== "absent") context.page(url);
    for (const lag of lagTexts(checked)) logger.warning(lag, { title: `${name} ${version}` });
    const text2 = formatPackageCheck(target, checked);
    const outputs = { state: checked.state, name, version, files: fileOutputs(checked), url };
    const failed = failOn.includes(checked.state);
    const summary = renderPackageCheck(target, checked, url, failed);
    if (!failed) return { outputs, summary, text: text2 };
    const hint = `fail-on includes ${checked.state}.`;
    return { outputs, summary, text: text2, failure: new PlatformError(text2, { hint }) };
  }
});

export {
  rejectDifferent,
  fileOutputs,
  checkPackage,
  awaitPackage,
  formatPackageAwait,
  renderPackageAwait,
  renderPackage,
  packageName,
  packageInputs,
  indexInputs,
  packageOutputs,
  givenTarget,
  givenFiles,
  givenAddresses,
  givenIndex,
  check_default
};
