import { resolve } from 'node:path';
import { formatCount } from '../../core/text.js';
import { PlatformError, UsageError } from '../../core/errors.js';
import { escapeMarkdown, table } from '../../core/markdown.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';
import type { TextFiles } from '../../providers/files/file-system.js';
import { checkPlatformConfig, formatProblem } from './platform-config.js';
import type { CheckedConfig } from './platform-config.js';
import type { PlatformConfig } from './schema.js';

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
  if (config !== undefined)
    return renderSummary({
      outcome: 'success',
      heading: escapeMarkdown(validationText(file, checked).replace(/\.$/, '')),
    });
  const failure = validationFailure(file, checked);
  const rows = problems.map(({ path, line, column, message }) => [
    `${line}:${column}`,
    escapeMarkdown(path),
    escapeMarkdown(message),
  ]);
  return renderSummary({
    outcome: 'failure',
    heading: escapeMarkdown(`${file} has ${formatCount(problems.length, 'problem')}`),
    failure: { nextStep: failure && renderNextStep(failure) },
    notes: [table(['Line', 'Where', 'Problem'], rows)],
  });
}
