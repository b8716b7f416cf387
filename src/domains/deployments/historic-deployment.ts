import { compareDeployments, compareUrl } from './merge-deployments.js';
import type { DeploymentSource, MergedDeployment, DeploymentChange } from './merge-deployments.js';
import type { PushTimes } from '../images/codebase-images.js';
import { containsText, formatTable, onOneLine, WIDE, formatDuration } from '../../core/text.js';
import type { Cell, Screen } from '../../core/text.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderNextStep, renderSummary } from '../../core/summary.js';
import type { PlatformError } from '../../core/errors.js';

/** A past deployment of a codebase to an environment. */
export interface HistoricDeployment {
  environment: string;
  /** Image tag: `commit-<sha>`, or one that can move, such as `branch-main`. */
  image: string | undefined;
  /** False where it is only likely that this was the image. */
  imageKnown: boolean;
  /** 7 to 40 hexadecimal digits. */
  commit: string | undefined;
  commitUrl: string | undefined;
  /** The commit that ran there before. */
  previousCommit: string | undefined;
  /** GitHub's page with the commits between the two, the older one first. */
  compareUrl: string | undefined;
  /** How its image stands to the one before; undefined where that is not known. */
  change: DeploymentChange;
  /** Whoever deployed it: a login on GitHub, or whoever started the pipeline. */
  by: string | undefined;
  /** Why the pipeline's execution began: CodePipeline's word. */
  trigger: string | undefined;
  /** A status of codebase-deploy. */
  outcome: string;
  /** ISO 8601, in UTC; both times are. */
  startedAt: string | undefined;
  endedAt: string | undefined;
  durationSeconds: number | undefined;
  url: string | undefined;
  /** Services on ECS that it is known to have deployed. */
  services: readonly string[];
  sources: readonly DeploymentSource[];
}

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

/** @param before - the one that succeeded before it in its environment */
export function describeDeployment(
  row: MergedDeployment,
  before: MergedDeployment | undefined,
  pushed: PushTimes,
  repositoryUrl: string,
): HistoricDeployment {
  const { commit, startedAt, endedAt } = row;
  const change = before === undefined ? undefined : compareDeployments(row, before, pushed);
  const duration = startedAt && endedAt && endedAt.getTime() - startedAt.getTime();
  return {
    environment: row.environment,
    image: row.image,
    imageKnown: row.assumed !== true,
    commit,
    previousCommit: before?.commit,
    change,
    commitUrl: commit === undefined ? undefined : `${repositoryUrl}/commit/${commit}`,
    compareUrl: compareUrl(repositoryUrl, commit, before?.commit, change),
    by: row.by,
    trigger: row.trigger,
    outcome: row.status,
    startedAt: startedAt?.toISOString(),
    endedAt: endedAt?.toISOString(),
    durationSeconds: duration === undefined ? undefined : Math.max(0, Math.round(duration / 1000)),
    url: row.url,
    services: row.services,
    sources: row.sources,
  };
}

/** Returns the deployments to show. */
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
  const numbered = isLinked
    ? formatTable(TEXT_HEADER, rows, screen)
    : formatTable(
        ['#', ...TEXT_HEADER],
        rows.map((row, index) => [String(index + 1), ...row]),
        screen,
      );
  const shown = deployments.length === 0 ? [] : [numbered];
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
  const more = moreOf(history);
  return renderSummary({
    outcome: failure !== undefined ? 'failure' : 'info',
    heading:
      failure === undefined
        ? `Deployments of ${escapeMarkdown(nameOf(request))}`
        : `The deployments of ${escapeMarkdown(nameOf(request))} could not be read`,
    notes: [
      deployments.length > 0
        ? table(HEADER, rows)
        : failure === undefined
          ? escapeMarkdown(nothing(request))
          : undefined,
      more === undefined ? undefined : escapeMarkdown(more),
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
