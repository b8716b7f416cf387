import { asError, PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { mapParallel } from '../../core/requests.js';
import { requireTime } from '../../core/retry.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';
import { containsText, formatDuration, formatTable, onOneLine, WIDE } from '../../core/text.js';
import type { Cell, Screen } from '../../core/text.js';
import { findPushTimes } from '../images/codebase-images.js';
import type { Codebase } from '../platform/applications.js';
import { readEcs, readGitHub, readPipelines } from './history-sources.js';
import type { HistoryDependencies, SourceAnswer } from './history-sources.js';
import { describeDeployment, mergeDeployments } from './merge-deployments.js';
import type { HistoricDeployment, MergedDeployment } from './merge-deployments.js';

export interface DeploymentHistory {
  /** Newest first. */
  deployments: HistoricDeployment[];
  /** True where there are older ones. */
  more: boolean;
  /** What is missing, and why. */
  notices: string[];
  /** Set where there is nothing to show, and a source could not be read. */
  failure: PlatformError | undefined;
}

export interface HistoryRequest {
  app: string;
  codebase: string;
  /** Undefined for all. */
  env: string | undefined;
  limit: number;
  /** A text that what is shown has in it; the others are looked up as well. */
  filter?: string | undefined;
}

/** Environments whose services are read at the same time. */
const CONCURRENCY = 2;
/** Also where it is a token's fault, the others are shown: then the notice says what to do, and no failure does. */
const GITHUB = 'GitHub Deployments';
/** Read beyond the limit, so that the oldest ones shown have one before them. */
const BASELINES = 3;

/**
 * Reads the newest deployments of a codebase from all that know of them. Changes nothing. A source that can't be read is
 * a notice, and the others are shown all the same.
 * @throws NotFoundError without application, environment or codebase; DeadlineError when it takes too long
 */
export async function findHistory(
  deps: HistoryDependencies,
  request: HistoryRequest,
): Promise<DeploymentHistory> {
  const { applications } = deps;
  const { app, env, limit } = request;
  const application = await applications.load(app);
  const environments =
    env === undefined ? application.environments : [applications.environment(application, env)];
  const codebase = await applications.codebase(app, request.codebase);
  const goOn = (): void => {
    const work = `Reading the deployments of ${app}/${codebase.name}`;
    requireTime(deps, work, 'Raise timeout-minutes, or lower limit.');
  };
  const place = { app, env, codebase, environments, limit: limit + BASELINES, goOn };
  const answers = [
    ...(await Promise.all([
      readSource('The pipelines', () => readPipelines(deps, place), goOn),
      readSource(GITHUB, () => readGitHub(deps, place), goOn),
    ])),
    ...(await mapParallel(environments, CONCURRENCY, (environment) =>
      readSource(`What ECS knows of ${environment.name}`, () => readEcs(deps, place, environment), goOn),
    )),
  ];
  const merged = mergeDeployments(answers.flatMap(({ deployments }) => deployments));
  const [error] = answers.flatMap((answer) => answer.error ?? []);
  return {
    deployments: await describeNewest(deps, merged, { app, codebase, limit }),
    more: merged.length > limit || answers.some(({ more }) => more),
    notices: answers.flatMap(({ notices }) => notices),
    // Deployments that can't be read are not the same as none.
    failure: merged.length === 0 && error !== undefined ? unreadable(request, error) : undefined,
  };
}

/** Describes the newest `limit` deployments; those beyond it are only what the others are compared with. */
async function describeNewest(
  deps: HistoryDependencies,
  merged: readonly MergedDeployment[],
  { app, codebase, limit }: { app: string; codebase: Codebase; limit: number },
): Promise<HistoricDeployment[]> {
  const rows = merged.slice(0, limit).map((row, index) => ({
    row,
    before: merged
      .slice(index + 1)
      .find(({ environment, status }) => environment === row.environment && status === 'Succeeded'),
  }));
  const compared = rows.flatMap(({ row, before }) => (before === undefined ? [] : [row, before]));
  const tags = compared.flatMap(({ image }) => image ?? []);
  const pushed = await findPushTimes(deps, `${app}/${codebase.name}`, tags);
  const repositoryUrl = `${deps.serverUrl}/${codebase.repository}`;
  return rows.map(({ row, before }) => describeDeployment(row, before, pushed, repositoryUrl));
}

function unreadable({ app, codebase }: HistoryRequest, cause: PlatformError): PlatformError {
  const message = `Could not read the deployments of ${app}/${codebase}. ${cause.message}`;
  return new PlatformError(message, { hint: cause.hint, cause });
}

/** Reads one source. What goes wrong is a notice; only cancellation and the deadline are thrown. */
async function readSource(
  name: string,
  read: () => Promise<SourceAnswer>,
  goOnNow: () => void,
): Promise<SourceAnswer> {
  try {
    return await read();
  } catch (thrown) {
    goOnNow();
    const cause = asError(thrown);
    const error = cause instanceof PlatformError ? cause : new PlatformError(cause.message, { cause });
    const notice = `${name} can't be read: ${error.message}`;
    const hint = name === GITHUB ? error.hint : undefined;
    const notices = [hint === undefined ? notice : `${notice.replace(/\.$/, '')}. ${hint}`];
    return { deployments: [], more: false, notices, error };
  }
}

export function narrowHistory(
  deployments: readonly HistoricDeployment[],
  filter: string | undefined,
): HistoricDeployment[] {
  return deployments.filter(({ environment, image, commit, by, outcome, services }) =>
    containsText([environment, image, commit, by, outcome, ...services], filter),
  );
}

const HEADER = ['When (UTC)', 'Environment', 'Image', 'Changes', 'By', 'Outcome', 'Duration'];
/** A terminal is narrower. */
const TEXT_HEADER = ['When (UTC)', 'Env', ...HEADER.slice(2, -1), 'Took'];
const SHORT_COMMIT = 7;

/**
 * Formats past deployments for a terminal.
 * @param screen - with TSV the rows alone, each with its link
 */
export function formatHistory(
  request: HistoryRequest,
  history: DeploymentHistory,
  screen: Screen = WIDE,
): string {
  const { deployments } = history;
  const rows = deployments.map((deployment): Cell[] => [
    ...[{ text: whenOf(deployment), url: deployment.url }, deployment.environment],
    { text: imageOf(deployment), url: deployment.commitUrl },
    { text: rangeOf(deployment), url: deployment.compareUrl },
    ...[byOf(deployment), deployment.outcome, durationOf(deployment)],
  ]);
  if (screen.tsv) {
    const values = rows.map((row, index) => [...row, deployments[index]?.url ?? '']);
    return formatTable([...HEADER, 'Link'], values, screen);
  }
  // Where the cells can't lead there, the addresses stand below: they are longer than a table of a terminal is wide.
  const isLinked = screen.link !== undefined;
  const links = deployments.flatMap(({ url }, index) =>
    url === undefined || isLinked ? [] : [`${index + 1}: ${url}`],
  );
  const numbered = rows.map((row, index) => [String(index + 1), ...row]);
  const listed = isLinked
    ? formatTable(TEXT_HEADER, rows, screen)
    : formatTable(['#', ...TEXT_HEADER], numbered, screen);
  const shown = deployments.length === 0 ? [] : [listed];
  return [...shown, ...links.map(onOneLine), ...historyNotes(request, history)].join('\n');
}

/** Lists what is said beside the rows. */
export function historyNotes(request: HistoryRequest, history: DeploymentHistory): string[] {
  const none = history.deployments.length === 0 ? [nothing(request)] : [];
  return [...none, moreOf(history) ?? [], ...history.notices].flat().map(onOneLine);
}

/** Renders past deployments for the job summary. */
export function renderHistory(request: HistoryRequest, history: DeploymentHistory): string {
  const { deployments, notices, failure } = history;
  const rows = deployments.map((deployment) => [
    link(whenOf(deployment), deployment.url),
    escapeMarkdown(deployment.environment),
    deployment.commitUrl === undefined
      ? code(imageOf(deployment))
      : link(imageOf(deployment), deployment.commitUrl),
    deployment.compareUrl === undefined ? '' : link(rangeOf(deployment), deployment.compareUrl),
    ...[byOf(deployment), deployment.outcome, durationOf(deployment)].map(escapeMarkdown),
  ]);
  const name = escapeMarkdown(nameOf(request));
  const none = failure === undefined ? escapeMarkdown(nothing(request)) : undefined;
  const more = moreOf(history);
  return renderSummary({
    outcome: failure === undefined ? 'info' : 'failure',
    heading:
      failure === undefined ? `Deployments of ${name}` : `The deployments of ${name} could not be read`,
    notes: [
      deployments.length > 0 ? table(HEADER, rows) : none,
      more && escapeMarkdown(more),
      notices.map((notice) => `- ${escapeMarkdown(notice)}`).join('\n'),
      failure && renderNextStep(failure),
    ],
  });
}

function nameOf({ app, codebase, env }: HistoryRequest): string {
  return `${app}/${codebase}${env === undefined ? '' : ` to ${env}`}`;
}

function nothing(request: HistoryRequest): string {
  const { filter } = request;
  return `No deployments of ${nameOf(request)} ${filter === undefined ? 'found' : `have "${filter}" in them`}.`;
}

function moreOf({ more, deployments }: DeploymentHistory): string | undefined {
  return more && deployments.length > 0 ? 'There are older deployments: raise limit to see them.' : undefined;
}

/** `2026-01-31 12:05`. */
function whenOf({ startedAt }: HistoricDeployment): string {
  return startedAt === undefined ? 'unknown' : startedAt.slice(0, 16).replace('T', ' ');
}

function imageOf({ image, imageKnown, commit }: HistoricDeployment): string {
  const name = commit?.slice(0, SHORT_COMMIT) ?? image ?? 'unknown';
  return imageKnown ? name : `${name} (likely)`;
}

/** `1111111...2222222`, the older one first. */
function rangeOf({ compareUrl, change }: HistoricDeployment): string {
  if (compareUrl === undefined) return change === 'same' ? 'no change' : '';
  const [older = '', newer = ''] = (compareUrl.split('/').at(-1) ?? '').split('...');
  const range = `${older.slice(0, SHORT_COMMIT)}...${newer.slice(0, SHORT_COMMIT)}`;
  return change === 'older' ? `${range} (downgrade)` : range;
}

/** A rollback has nobody behind it. */
function byOf({ by, trigger }: HistoricDeployment): string {
  return by ?? (trigger === 'AutomatedRollback' ? 'automatic rollback' : '');
}

function durationOf({ durationSeconds }: HistoricDeployment): string {
  return durationSeconds === undefined ? '' : formatDuration(durationSeconds * 1000);
}
