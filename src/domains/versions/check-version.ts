import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { VersionScheme, VersionState } from './version.js';
import { getVersionState } from './version.js';
import { code, escapeMarkdown } from '../../core/markdown.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';

export interface VersionCheckOrder {
  /** What is checked, for sentences: `uktrade/platform-tools`, `dbt-platform-helper`. Undefined where it is not given. */
  name: string | undefined;
  current: string;
  scheme: VersionScheme;
  majorBehind: 'fail' | 'warn';
  onError: 'fail' | 'warn';
}

export interface VersionReport extends VersionState {
  order: VersionCheckOrder;
  /** Undefined where it could not be found. */
  latest: string | undefined;
  /** What is a warning or a failure; undefined where nothing is. */
  problem: PlatformError | undefined;
  failure: PlatformError | undefined;
}

type VersionFacts = Omit<VersionReport, 'problem' | 'failure'>;

/**
 * Compares a version with the latest one. Minor versions behind is a warning; for a major version behind, and where the
 * latest version can't be found, the order says whether it is a warning or a failure.
 * @param findLatest gives undefined where there is no stable version
 */
export async function checkVersion(
  order: VersionCheckOrder,
  findLatest: () => Promise<string | undefined>,
  { logger, signal }: { logger: Logger; signal: AbortSignal },
): Promise<VersionReport> {
  const { found, cause } = await findLatestOrCause(findLatest, signal);
  const state: VersionState =
    found === undefined
      ? { state: 'unknown', behind: undefined, reason: describeUnknown(order.name, cause) }
      : getVersionState(order.current, found, order.scheme);
  const facts = { order, latest: found, ...state };
  const problem = problemOf(facts, cause);
  const report = { ...facts, problem, failure: undefined };
  if (problem === undefined) return report;
  const fails =
    (state.state === 'major-behind' && order.majorBehind === 'fail') ||
    (state.state === 'unknown' && order.onError === 'fail');
  if (fails) return { ...report, failure: problem };
  const title = order.name === undefined ? 'Version' : `Version of ${order.name}`;
  logger.warning(`${problem.message} ${problem.hint ?? ''}`.trim(), { title });
  return report;
}

/** Says in one sentence how the version compares with the latest one. */
export function describeVersion({ state, order, latest, behind, reason }: VersionFacts): string {
  const { name = 'Version', current } = order;
  switch (state) {
    case 'up-to-date':
      return `${name} ${current} is the latest version.`;
    case 'development':
      return `${name} ${current} is a development version; the latest release is ${latest ?? 'unknown'}.`;
    case 'unknown':
      return `${(reason ?? '').replace(/\.$/, '')}.`;
    default:
      return `${name} ${current} is a ${behind ?? ''} version behind ${latest ?? ''}.`;
  }
}

function problemOf(report: VersionFacts, cause: unknown): PlatformError | undefined {
  const { state, order, latest } = report;
  if (state === 'up-to-date' || state === 'development') return undefined;
  const update = `Update ${order.name === undefined ? '' : `${order.name} `}to ${latest ?? ''}.`;
  const hints = {
    'minor-behind': update,
    'major-behind': `${update} Its release notes list breaking changes. To get a warning instead, set major-behind to warn.`,
    unknown:
      (cause instanceof PlatformError ? cause.hint : undefined) ??
      'Check the inputs current, registry and package.',
  };
  return new PlatformError(describeVersion(report), {
    hint: hints[state],
    cause,
  });
}

async function findLatestOrCause(
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

function describeUnknown(name: string | undefined, cause: unknown): string {
  const subject = name === undefined ? '' : ` of ${name}`;
  return cause === undefined
    ? `No published version${subject} found`
    : `Could not find the latest version${subject}: ${asError(cause).message}`;
}

const OUTCOMES = {
  'up-to-date': 'success',
  'minor-behind': 'warning',
  'major-behind': 'warning',
  development: 'success',
  unknown: 'warning',
} as const;

export function versionOutputs({ state, order, latest, behind }: VersionReport) {
  return { state, current: order.current, latest, behind };
}

/** Renders the job summary. */
export function renderVersionSummary(report: VersionReport): string {
  const { order, latest, state, failure } = report;
  return renderSummary({
    outcome: failure === undefined ? OUTCOMES[state] : 'failure',
    heading: escapeMarkdown(describeVersion(report)),
    failure: failure && { nextStep: renderNextStep(failure) },
    facts: {
      title: 'Version',
      rows: [
        ['Current', code(order.current)],
        ['Latest', latest === undefined ? undefined : code(latest)],
        ['State', code(state)],
      ],
    },
  });
}
