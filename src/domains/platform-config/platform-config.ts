import { resolve } from 'node:path';
import * as v from 'valibot';
import { isMap, isNode, LineCounter } from 'yaml';
import type { Document } from 'yaml';
import { asError, PlatformError, UsageError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import { isRecord } from '../../core/raw-inputs.js';
import { lineAt, formatCount } from '../../core/text.js';
import { escapeMarkdown, table } from '../../core/markdown.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';
import { composeYaml } from '../../core/yaml.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import {
  checkReferences,
  findKeyProblems,
  findLists,
  findLostAliases,
  knownKeys,
  platformConfigSchema,
} from './schema.js';
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
const SECOND = 'a second document begins here; write all of it into one, without ---';
/** Problems are ours to tell. */
const QUIETLY = { prettyErrors: false, logLevel: 'silent' } as const;
const NESTED = 'maps and lists stand within each other more than a hundred deep';

/**
 * Checks a whole platform-config.yml: the codebase pipelines and environments against their schema, and against one another.
 * @param text - the file
 * @throws PlatformError for the layout of another schema version
 */
export function checkPlatformConfig(text: string): CheckedConfig {
  const lines = new LineCounter();
  // platform-helper and Terraform both take merge keys (`<<: *name`), which YAML 1.2 does not have.
  const composed = composeYaml(text, { ...QUIETLY, lineCounter: lines, merge: true });
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
  for (const { message, pos } of document.errors)
    at(pos[0], [], `This is not YAML: ${message.split('\n')[0] ?? ''}`);
  if (second !== undefined) at(second, [], SECOND);
  if (problems.length > 0) return { config: undefined, problems };
  for (const { offset, name } of findLostAliases(document))
    at(offset, [], `the alias *${name} has no anchor before it (&${name}); write the value out`);
  const value = problems.length > 0 ? undefined : valueOf(document);
  if (problems.length === 0 && !isRecord(value)) at(0, [], value === null ? EMPTY : EXPECTED);
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
  const composed = composeYaml(text, QUIETLY);
  const name: unknown = composed.deep === undefined ? composed.document.get('application') : undefined;
  return v.is(platformConfigSchema.entries.application, name) ? name : undefined;
}

/** What the document holds. @throws PlatformError for aliases that lead to too much */
function valueOf(document: Document.Parsed): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 }) as unknown;
  } catch (error) {
    throw new PlatformError(
      `platform-config.yml has an alias that can't be resolved: ${asError(error).message}.`,
      { hint: 'Write the value out instead of *name.', cause: error },
    );
  }
}

/** @throws PlatformError for a layout that is older or newer than ours */
function refuseOtherLayout(value: unknown): void {
  const version = isRecord(value) ? value['schema_version'] : undefined;
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

function pathOf(issue: v.BaseIssue<unknown>): (string | number)[] {
  return (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
}

/** Where the value at a path begins, or its key; where there is none, where what should hold it does. */
function offsetOf(document: Document.Parsed, path: Path, key = false): number {
  if (key) {
    const map = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
    const pair = isMap(map) ? map.items.find((item) => String(item.key) === path.at(-1)) : undefined;
    if (isNode(pair?.key) && pair.key.range) return pair.key.range[0];
  }
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return node.range[0];
  }
  return document.contents?.range[0] ?? 0;
}

/** @param known - the keys that may stand beside it */
function describeIssue(issue: v.BaseIssue<unknown>, known: readonly string[]): string {
  const key = String(pathOf(issue).at(-1) ?? '');
  if (issue.type === 'strict_object' && issue.expected === 'never') {
    const nearest = findNearest(key, known);
    return `${JSON.stringify(key)} is not known here; ${nearest === undefined ? `there are ${known.join(', ')}` : `did you mean ${JSON.stringify(nearest)}?`}`;
  }
  if (issue.received === 'undefined') return `${JSON.stringify(key)} is missing`;
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

export interface ConfigPlace {
  /** What a relative path counts from: absolute. */
  directory: string;
  files: TextFiles;
}

/** Reads and checks a platform-config.yml. @throws UsageError where there is none; PlatformError for an old layout */
export async function readConfig(file: string, { directory, files }: ConfigPlace): Promise<CheckedConfig> {
  const text = await files.read(resolve(directory, file));
  if (text !== undefined) return checkPlatformConfig(text);
  throw new UsageError(`The input config is "${file}", which does not exist.`, {
    hint: `Paths count from ${directory}. The file is at the top of the deploy repository.`,
  });
}

/** The same where only a file without problems is of use. @throws PlatformError that names the first problem */
export async function readValidConfig(file: string, place: ConfigPlace): Promise<PlatformConfig> {
  const checked = await readConfig(file, place);
  if (checked.config !== undefined) return checked.config;
  throw validationFailure(file, checked) ?? new PlatformError(`${file} is empty.`);
}

/** Returns the error of a file with problems; undefined for one without. */
export function validationFailure(file: string, { problems }: CheckedConfig): PlatformError | undefined {
  const [first, ...others] = problems;
  if (first === undefined) return undefined;
  const more = others.length === 0 ? '' : ` And ${formatCount(others.length, 'more problem')}.`;
  const problem = formatProblem(file, first);
  return new PlatformError(`${problem.endsWith('?') ? problem : `${problem}.`}${more}`, {
    excerpt: others.map((problem) => formatProblem(file, problem)),
    hint: 'Mend the file, and run config-validate again.',
  });
}

/** The result for a terminal; the failure tells of the problems. */
export function validationText(file: string, { config }: CheckedConfig): string {
  if (config === undefined) return '';
  const codebases = Object.keys(config.codebase_pipelines ?? {}).length;
  const environments = Object.keys(config.environments ?? {}).filter((name) => name !== '*').length;
  return `${file} is valid: ${formatCount(codebases, 'codebase')}, ${formatCount(environments, 'environment')}.`;
}

/** The result as a job summary. */
export function validationSummary(file: string, checked: CheckedConfig): string {
  const { config, problems } = checked;
  const heading = validationText(file, checked).replace(/\.$/, '');
  if (config !== undefined) return renderSummary({ outcome: 'success', heading: escapeMarkdown(heading) });
  const failure = validationFailure(file, checked);
  const rows = problems.map(({ path, line, column, message }) => [
    `${line}:${column}`,
    ...[path, message].map(escapeMarkdown),
  ]);
  return renderSummary({
    outcome: 'failure',
    heading: escapeMarkdown(`${file} has ${formatCount(problems.length, 'problem')}`),
    failure: { nextStep: failure && renderNextStep(failure) },
    notes: [table(['Line', 'Where', 'Problem'], rows)],
  });
}

/** `platform-config.yml:12:5: codebase_pipelines.web: "repository" is missing` */
export function formatProblem(file: string, { path, line, column, message }: ConfigProblem): string {
  return `${file}:${line}:${column}: ${path === '' ? '' : `${path}: `}${message}`;
}
