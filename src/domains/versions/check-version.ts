import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { VersionScheme, VersionState } from './version.js';
import { versionState } from './version.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';

export interface VersionCheckOrder {
  /** What is checked, for sentences: `uktrade/platform-tools`, `dbt-platform-helper`. Undefined where nobody says. */
  name: string | undefined;
  current: string;
  scheme: VersionScheme;
  majorBehind: 'fail' | 'warn';
  onError: 'fail' | 'warn';
}

export interface VersionReport extends VersionState {
  order: VersionCheckOrder;
  /** Undefined where it is not known. */
  latest: string | undefined;
  failure?: PlatformError;
}

/**
 * Compares a version with the latest one, and warns: minor versions behind is a warning, a major one and what is not
 * known are what the order says.
 * @param findLatest undefined where nothing was ever published
 */
export async function checkVersion(
  order: VersionCheckOrder,
  findLatest: () => Promise<string | undefined>,
  { logger, signal }: { logger: Logger; signal: AbortSignal },
): Promise<VersionReport> {
  const { found, cause } = await latestOrReason(findLatest, signal);
  const state: VersionState =
    found === undefined
      ? { state: 'unknown', behind: undefined, reason: reasonOf(cause) }
      : versionState(order.current, found, order.scheme);
  const report = { order, latest: found, ...state };
  const problem = problemOf(report, cause);
  if (problem === undefined) return report;
  const fails =
    (state.state === 'major-behind' && order.majorBehind === 'fail') ||
    (state.state === 'unknown' && order.onError === 'fail');
  if (fails) return { ...report, failure: problem };
  const title = order.name === undefined ? 'Version' : `Version of ${order.name}`;
  logger.warning(`${problem.message} ${problem.hint ?? ''}`.trim(), { title });
  return report;
}

/** One line about where the version stands. */
export function sentence({ state, order, latest, behind, reason }: VersionReport): string {
  const { name = 'Version', current } = order;
  switch (state) {
    case 'up-to-date':
      return `${name} ${current} is the latest version.`;
    case 'development':
      return `${name} ${current} is a development version; the latest one is ${latest ?? 'not known'}.`;
    case 'unknown':
      return `Whether ${order.name ?? 'version'} ${current} is up to date is not known: ${(reason ?? '').replace(/\.$/, '')}.`;
    default:
      return `${name} ${current} is a ${behind ?? ''} version behind ${latest ?? ''}.`;
  }
}

function problemOf(report: VersionReport, cause: unknown): PlatformError | undefined {
  const { state, order, latest } = report;
  if (state === 'up-to-date' || state === 'development') return undefined;
  const update = `Update ${order.name === undefined ? '' : `${order.name} `}to ${latest ?? ''}.`;
  const hints = {
    'minor-behind': update,
    'major-behind': `${update} The notes of its major versions say what breaks; major-behind: warn makes this a warning.`,
    unknown:
      (cause instanceof PlatformError ? cause.hint : undefined) ??
      'Check the inputs current, registry and package.',
  };
  return new PlatformError(sentence(report), {
    hint: hints[state],
    ...(cause === undefined ? {} : { cause }),
  });
}

async function latestOrReason(
  findLatest: () => Promise<string | undefined>,
  signal: AbortSignal,
): Promise<{ found: string | undefined; cause?: unknown }> {
  try {
    return { found: await findLatest() };
  } catch (error) {
    if (signal.aborted || !(error instanceof PlatformError)) throw error;
    return { found: undefined, cause: error };
  }
}

function reasonOf(cause: unknown): string {
  return cause === undefined ? 'nothing is published' : asError(cause).message;
}

const ICONS = {
  'up-to-date': ':white_check_mark:',
  'minor-behind': ':warning:',
  'major-behind': ':warning:',
  development: ':construction:',
  unknown: ':grey_question:',
} as const;

export function versionOutputs({ state, order, latest, behind }: VersionReport) {
  return { state, current: order.current, latest, behind };
}

/** The job summary. */
export function versionSummary(report: VersionReport): string {
  const { order, latest, state, failure } = report;
  const rows = [
    ['Current', code(order.current)],
    ['Latest', latest === undefined ? '' : code(latest)],
    ['State', code(state)],
  ];
  const icon = failure === undefined ? ICONS[state] : ':x:';
  const parts = [
    `## ${icon} ${escapeMarkdown(sentence(report))}`,
    ...(failure?.hint === undefined ? [] : [escapeMarkdown(failure.hint)]),
    table(
      ['', ''],
      rows.map(([name = '', value = '']) => [`**${name}**`, value]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
