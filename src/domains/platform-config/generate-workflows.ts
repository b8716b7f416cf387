import { join, posix } from 'node:path';
import { parseDocument } from 'yaml';
import { formatCount } from '../../core/text.js';
import { PlatformError, UsageError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import { findTooDeep } from '../../core/yaml.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import type { FileSystem } from '../../providers/files/file-system.js';
import type { PlatformConfig } from './schema.js';
import { writeWorkflow } from './workflow-text.js';
import type { WorkflowChoices, WorkflowStyle } from './workflow-text.js';

const START =
  '# platform-tools: generated from platform-config.yml; changes down to the end mark are overwritten';
const END = '# platform-tools: end of what is generated';

export interface GenerateOptions extends WorkflowChoices {
  /** One codebase, whose repository `path` is; undefined for all, each in a folder named after its repository. */
  codebase: string | undefined;
  /** Absolute. */
  output: string;
  files: Pick<FileSystem, 'kind'>;
  texts: TextFiles;
}

export interface CodebaseWorkflow {
  codebase: string;
  /** `owner/name`. */
  repository: string;
  style: WorkflowStyle;
  /** From the output folder, with slashes. */
  path: string;
  status: 'created' | 'updated' | 'unchanged';
  content: string;
  notes: readonly string[];
}

/**
 * Writes the workflows of codebases as texts; nothing is changed on the disk. What stands outside of the marked part of a file
 * that is there is kept.
 * @throws UsageError for a codebase that is not there; PlatformError for a file without marks, or one that would not be YAML
 */
export async function planWorkflows(
  config: PlatformConfig,
  { codebase, style, terraform, output, files, texts }: GenerateOptions,
): Promise<CodebaseWorkflow[]> {
  const codebases = Object.entries(config.codebase_pipelines ?? {}).filter(
    ([name]) => codebase === undefined || name === codebase,
  );
  if (codebases.length === 0) throw noCodebase(codebase, Object.keys(config.codebase_pipelines ?? {}));
  const planned: CodebaseWorkflow[] = [];
  for (const [name, { repository }] of codebases) {
    const folder = codebase === undefined ? `${repository.split('/')[1] ?? name}/` : '';
    const path = `${folder}.github/workflows/deploy-${name}.yml`;
    await refuseLinks(output, path, files);
    const described = config.codebase_pipelines?.[name];
    if (described === undefined) continue;
    const part = writeWorkflow(config, name, described, { style, terraform });
    const current = await texts.read(join(output, path));
    const content = current === undefined ? newFile(name, part.text) : replacePart(path, current, part.text);
    const status = current === undefined ? 'created' : current === content ? 'unchanged' : 'updated';
    planned.push({ codebase: name, repository, path, status, content, ...part });
  }
  return planned;
}

/**
 * Plans the workflows of all codebases of one repository, for its own checkout.
 * @param repository its name, without the owner
 * @throws PlatformError where none is; and as `planWorkflows`
 */
export async function planRepository(
  config: PlatformConfig,
  repository: string,
  options: Omit<GenerateOptions, 'codebase'>,
): Promise<CodebaseWorkflow[]> {
  const codebases = Object.entries(config.codebase_pipelines ?? {}).filter(
    ([, { repository: full }]) => full.split('/')[1]?.toLowerCase() === repository.toLowerCase(),
  );
  if (codebases.length === 0)
    throw new PlatformError(`No codebase in platform-config.yml has the repository ${repository}.`, {
      hint: 'Add it to codebase_pipelines, or leave out workflows.',
    });
  const planned: CodebaseWorkflow[] = [];
  for (const [codebase] of codebases)
    planned.push(...(await planWorkflows(config, { ...options, codebase })));
  return planned;
}

function noCodebase(codebase: string | undefined, known: readonly string[]): PlatformError {
  if (codebase === undefined)
    return new PlatformError(
      'platform-config.yml has no codebase_pipelines, so there is nothing to generate.',
    );
  const nearest = findNearest(codebase, known);
  return new UsageError(`There is no codebase "${codebase}" in platform-config.yml.`, {
    hint:
      nearest === undefined
        ? `There are: ${known.join(', ')}.`
        : `Did you mean "${nearest}"? There are: ${known.join(', ')}.`,
  });
}

/** A link could lead out of the folder. @throws PlatformError */
async function refuseLinks(output: string, path: string, files: Pick<FileSystem, 'kind'>): Promise<void> {
  for (let part = path; part !== '.'; part = posix.dirname(part)) {
    const kind = await files.kind(join(output, part));
    const wanted = part === path ? 'file' : 'directory';
    if (kind !== undefined && kind !== wanted)
      throw new PlatformError(
        `${part} is in the way: it is ${kind === 'link' ? 'a link' : `not a ${wanted}`}.`,
        {
          hint: 'Move it away. Nothing was changed.',
        },
      );
  }
}

function newFile(codebase: string, part: string): string {
  return [
    `# Builds and deploys the codebase ${codebase}. Your own jobs go below the end mark, indented like the others.`,
    `name: 'Deploy ${codebase}'`,
    '',
    ...marked(part),
    '',
  ].join('\n');
}

function marked(part: string): string[] {
  return [START, part, END];
}

/** @throws PlatformError where the marks are not there once each, or the outcome is not YAML */
function replacePart(path: string, current: string, part: string): string {
  const [start, end] = [current.indexOf(START), current.indexOf(END)];
  const [wrong, nextStep] = describeMarks(current) ?? [];
  if (wrong !== undefined)
    throw new PlatformError(`${path} is there already, and ${wrong}.`, {
      hint: `${nextStep ?? ''} Nothing was changed.`,
    });
  // As git checks it out on Windows.
  const lineEnd = current.startsWith('\r\n', start + START.length) ? '\r\n' : '\n';
  const own = marked(part).join('\n').replaceAll('\n', lineEnd);
  const content = `${current.slice(0, start)}${own}${current.slice(end + END.length)}`;
  const problem =
    findTooDeep(content) === undefined
      ? parseDocument(content, { prettyErrors: false, logLevel: 'error' }).errors[0]?.message
      : 'it is nested too deeply';
  if (problem === undefined) return content;
  throw new PlatformError(
    `${path} would not be valid YAML with what stands outside of the marks: ${problem.split('\n')[0] ?? ''}`,
    {
      hint: 'on, permissions and jobs belong to the generated part; add jobs below its end mark. Nothing was changed.',
    },
  );
}

/** What is wrong with the marks of a text, and what to do; undefined where each is there once, the start first. */
function describeMarks(text: string): [problem: string, nextStep: string] | undefined {
  const [starts = 0, ends = 0] = [START, END].map((mark) => text.split(mark).length - 1);
  if (starts + ends === 0)
    return ['was not generated: it lacks the marks', 'Move it away, or give another output folder.'];
  const again = 'Or delete the file, and generate it again.';
  if (starts > 1 || ends > 1) return ['has the generated part more than once', `Keep one of them. ${again}`];
  if (starts === ends && text.indexOf(START) < text.indexOf(END)) return undefined;
  const lost = ends === 1 ? START : END;
  return ['has no generated part between its marks', `Put the line back: "${lost}". ${again}`];
}

/** Writes what differs, all of it or nothing. @throws PlatformError */
export async function writeWorkflows(
  workflows: readonly CodebaseWorkflow[],
  output: string,
  files: FileSystem,
  signal: AbortSignal,
): Promise<void> {
  const changed = workflows.filter(({ status }) => status !== 'unchanged');
  await files.writeAll(
    changed.map(({ path, content }) => ({ path: join(output, path), content, executable: false })),
    signal,
  );
}

/** Returns the error of `check`: files that do not follow from platform-config.yml. */
export function checkFailure(workflows: readonly CodebaseWorkflow[]): PlatformError | undefined {
  const stale = workflows.filter(({ status }) => status !== 'unchanged');
  if (stale.length === 0) return undefined;
  const paths = stale.map(
    ({ path, status }) => `${path} (${status === 'created' ? 'missing' : 'out of date'})`,
  );
  return new PlatformError(`${formatCount(stale.length, 'workflow')} not up to date: ${paths.join(', ')}.`, {
    hint: 'Run pipeline-generate without check, and commit what it writes.',
  });
}

/** Says for a terminal what became of each file, and what is left to do. */
export function formatWorkflows(
  workflows: readonly CodebaseWorkflow[],
  outcome: 'success' | 'dry-run' | 'failure',
): string {
  const files = workflows.flatMap(({ path, status, notes }) => [
    `${path}: ${outcome === 'success' || status === 'unchanged' ? status : `would be ${status}`}`,
    ...notes.map((note) => `  - ${note}`),
  ]);
  const heading = headingOf(workflows, outcome);
  return [outcome === 'dry-run' ? formatDryRun(heading) : `${heading}.`, ...files].join('\n');
}

function headingOf(
  workflows: readonly CodebaseWorkflow[],
  outcome: 'success' | 'dry-run' | 'failure',
): string {
  const changed = workflows.filter(({ status }) => status !== 'unchanged').length;
  const some = formatCount(changed, 'workflow');
  switch (outcome) {
    case 'success':
      return changed === 0 ? 'Nothing to write: every workflow is up to date' : `Wrote ${some}`;
    case 'dry-run':
      return dryRunHeading(changed === 0 ? 'write nothing' : `write ${some}`);
    case 'failure':
      return `${some} ${changed === 1 ? 'is' : 'are'} missing or out of date`;
  }
}

/** Renders the job summary: the files, then what a person has to do. */
export function renderWorkflows(
  workflows: readonly CodebaseWorkflow[],
  outcome: 'success' | 'dry-run' | 'failure',
): string {
  const rows = workflows.map(({ codebase, repository, path, status }) => [
    escapeMarkdown(codebase),
    escapeMarkdown(repository),
    code(path),
    outcome === 'success' || status === 'unchanged' ? status : `would be ${status}`,
  ]);
  const next = checkFailure(workflows);
  const notes = workflows.flatMap(({ codebase, notes: each }) =>
    each.map((note) => `- ${escapeMarkdown(`${codebase}: ${note}`)}`),
  );
  return renderSummary({
    outcome,
    heading: headingOf(workflows, outcome),
    failure: outcome === 'failure' ? { nextStep: next && renderNextStep(next) } : undefined,
    notes: [table(['Codebase', 'Repository', 'File', 'Status'], rows)],
    sections: [notes.length === 0 ? undefined : { title: 'What is left to do', body: notes.join('\n') }],
  });
}
