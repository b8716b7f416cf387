import * as v from 'valibot';
import { isMap as isYamlMap, isNode, LineCounter, visit } from 'yaml';
import type { Document, ErrorCode } from 'yaml';
import { asError, PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import { lineAt } from '../../core/json.js';
import { composeYaml } from '../../core/yaml.js';
import { platformConfigSchema, findKeyProblems, checkReferences } from './schema.js';
import type { PlatformConfig, Path, Report } from './schema.js';

/** Something in platform-config.yml that the platform would refuse, or that can't work. */
export interface ConfigProblem {
  /** Where it is: `codebase_pipelines.web.pipelines.0`. */
  path: string;
  /** Both from 1. */
  line: number;
  column: number;
  /** One sentence, without the place. */
  message: string;
}

export interface CheckedConfig {
  /** Undefined where there are problems. */
  config: PlatformConfig | undefined;
  /** In the order of the file. */
  problems: ConfigProblem[];
}

/** The schema version that is read here. */
const SCHEMA = 1;
const EXPECTED = 'expected a map of settings: schema_version, application, environments and others';
const EMPTY = `the file has no settings; ${EXPECTED}`;
const NESTED = 'maps and lists stand within each other more than a hundred deep';

/**
 * Checks a whole platform-config.yml: the codebase pipelines and environments against their schema, and against one another.
 * @param text - the file
 * @throws PlatformError for the layout of another schema version
 */
export function checkPlatformConfig(text: string): CheckedConfig {
  const lines = new LineCounter();
  // platform-helper and Terraform both take merge keys (`<<: *name`), which YAML 1.2 does not have.
  const composed = composeYaml(text, {
    lineCounter: lines,
    prettyErrors: false,
    logLevel: 'error',
    merge: true,
  });
  if (composed.deep !== undefined) {
    const problem = { path: '', line: lineAt(text, composed.deep), column: 1, message: NESTED };
    return { config: undefined, problems: [problem] };
  }
  const { document, second } = composed;
  const problems: ConfigProblem[] = [];
  const at = (offset: number, path: Path, message: string): void => {
    const { line, col: column } = lines.linePos(offset);
    problems.push({ path: path.join('.'), line: Math.max(1, line), column: Math.max(1, column), message });
  };
  for (const { code, message, pos } of document.errors) at(pos[0], [], describeSyntax(code, message));
  if (second !== undefined) at(second, [], describeSyntax('MULTIPLE_DOCS', ''));
  if (problems.length > 0) return { config: undefined, problems };
  for (const { offset, name } of findLostAliases(document))
    at(offset, [], `the alias *${name} has no anchor before it (&${name}); write the value out`);
  const value = problems.length > 0 ? undefined : valueOf(document);
  if (problems.length === 0 && !isMap(value)) at(0, [], value === null ? EMPTY : EXPECTED);
  if (problems.length > 0) return { config: undefined, problems };
  refuseOtherLayout(value);
  const report: Report = (path, message) => {
    at(offsetOf(document, path), path, message);
  };
  const lists = [...findLists(value, platformConfigSchema)];
  for (const list of lists) report(list, 'expected a map, got a list');
  const parsed = v.safeParse(platformConfigSchema, value);
  if (!parsed.success) {
    for (const issue of parsed.issues) {
      const path = pathOf(issue);
      // What is wrong with its items, by their numbers, says nothing.
      if (lists.some((list) => list.every((key, index) => path[index] === key))) continue;
      const missing = issue.received === 'undefined';
      const unknown = issue.type === 'strict_object' && issue.expected === 'never';
      at(
        offsetOf(document, path, unknown),
        missing || unknown ? path.slice(0, -1) : path,
        describeIssue(issue, knownKeys(path.slice(0, -1))),
      );
    }
  } else if (lists.length === 0) checkReferences(parsed.output, report);
  for (const { offset, path, message } of findKeyProblems(document)) {
    const { line, col } = lines.linePos(offset);
    // The schema may have found something in the same name; this says why.
    const known = problems.findIndex((each) => each.line === line && each.column === col);
    if (known >= 0) problems.splice(known, 1);
    at(offset, path, message);
  }
  problems.sort((one, other) => one.line - other.line || one.column - other.column);
  return { config: problems.length === 0 && parsed.success ? parsed.output : undefined, problems };
}

/** Returns the application of a platform-config.yml, whatever else is wrong with it; undefined where it names none. */
export function readApplicationName(text: string): string | undefined {
  const composed = composeYaml(text, { logLevel: 'silent', prettyErrors: false });
  const name: unknown = composed.deep === undefined ? composed.document.get('application') : undefined;
  return v.is(platformConfigSchema.entries.application, name) ? name : undefined;
}

/** The aliases without an anchor before them. */
function findLostAliases(document: Document.Parsed): { offset: number; name: string }[] {
  const found: { offset: number; name: string }[] = [];
  visit(document, {
    Alias: (_key, alias) => {
      if (alias.resolve(document) === undefined)
        found.push({ offset: alias.range?.[0] ?? 0, name: alias.source });
    },
  });
  return found;
}

/** What the document holds. @throws PlatformError for aliases that lead to too much */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    throw new PlatformError(
      `platform-config.yml has an alias that can't be resolved: ${asError(error).message}.`,
      {
        hint: 'Write the value out instead of *name.',
        cause: error,
      },
    );
  }
}

/** @throws PlatformError for a layout that is older or newer than ours */
function refuseOtherLayout(value: unknown): void {
  const version = isMap(value) ? value['schema_version'] : undefined;
  if (typeof version === 'number' && version > SCHEMA)
    throw new PlatformError(
      `This platform-config.yml has schema version ${version}, and this version of platform-tools knows ${SCHEMA}.`,
      { hint: 'Use a newer version of platform-tools.' },
    );
  if (version !== undefined && version !== 0) return;
  // Source: platform-helper's own words.
  throw new PlatformError('This platform-config.yml has the layout before schema version 1.', {
    hint: 'Upgrade to platform-helper 13 by its instructions, then to 14 or newer. Run `platform-helper config migrate`, and commit the result.',
  });
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Where the value at a path begins, or its key; where there is none, where what should hold it does. */
function offsetOf(document: Document.Parsed, path: Path, key = false): number {
  if (key) {
    const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isYamlMap(map) ? map.items.find((item) => String(item.key) === path.at(-1)) : undefined;
    if (isNode(pair?.key) && pair.key.range !== undefined && pair.key.range !== null)
      return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range !== undefined && node.range !== null) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

/** @param known - the keys that may stand beside it */
function describeIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  const key = String(pathOf(issue).at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const nearest = findNearest(key, known);
    return `${quote(key)} is not known here; ${nearest === undefined ? `there are ${known.join(', ')}` : `did you mean ${quote(nearest)}?`}`;
  }
  if (issue.received === 'undefined') return `${quote(key)} is missing`;
  if (issue.message.startsWith('expected ')) return issue.message;
  if (issue.type === 'min_length') return 'expected a text that is not empty';
  if (issue.expected === 'string' && (typeof issue.input === 'number' || typeof issue.input === 'boolean'))
    return `expected a text, got ${typeof issue.input === 'number' ? 'the number ' : ''}${issue.received}; put it in quotes`;
  const expected = (issue.expected ?? 'something else').replace(/^\(|\)$/g, '').replaceAll(' | ', ', ');
  return `expected ${WORDS[expected] ?? expected}, got ${WORDS[issue.received] ?? issue.received}`;
}

/** Types, in the words of somebody who writes YAML. */
const WORDS: Readonly<Record<string, string>> = {
  Object: 'a map',
  Array: 'a list',
  string: 'a text',
  boolean: 'true or false',
  null: 'nothing',
};

function describeSyntax(code: ErrorCode, message: string): string {
  if (code === 'MULTIPLE_DOCS') return 'a second document begins here; write all of it into one, without ---';
  return `This is not YAML: ${message.split('\n')[0] ?? ''}`;
}

/** A schema, as far as it is walked through: a map of known keys, a map of any, a list, or something around one of these. */
interface SchemaPart {
  type: string;
  entries?: Readonly<Record<string, SchemaPart>>;
  value?: SchemaPart;
  item?: SchemaPart;
  wrapped?: SchemaPart;
}

/** Finds lists in the place of maps. Some of them pass the schema, as maps with numbers for names. */
function* findLists(value: unknown, part: SchemaPart | undefined, path: Path = []): Generator<Path> {
  const { entries, value: values, item } = unwrap(part);
  if (isMap(value))
    for (const [key, child] of Object.entries(value))
      yield* findLists(child, entries?.[key] ?? values, [...path, key]);
  if (!Array.isArray(value)) return;
  if (entries !== undefined || values !== undefined) yield path;
  else for (const [index, child] of value.entries()) yield* findLists(child, item, [...path, index]);
}

/** The keys that the map at a path may have; none where it is not a map with known ones. */
function knownKeys(path: Path): string[] {
  let part: SchemaPart | undefined = platformConfigSchema;
  for (const key of path) {
    const { entries, value, item }: Partial<SchemaPart> = unwrap(part);
    part = entries?.[key] ?? value ?? item;
  }
  return Object.keys(unwrap(part).entries ?? {});
}

function unwrap(part: SchemaPart | undefined): Partial<SchemaPart> {
  return part?.wrapped === undefined ? (part ?? {}) : unwrap(part.wrapped);
}

function quote(name: string): string {
  return JSON.stringify(name);
}

/** `platform-config.yml:12:5: codebase_pipelines.web: "repository" is missing` */
export function formatProblem(file: string, { path, line, column, message }: ConfigProblem): string {
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
}
