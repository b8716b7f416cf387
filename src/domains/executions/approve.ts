import { executionUrl, pipelineUrl } from '../../core/console-links.js';
import { formatDuration } from '../../core/text.js';
import { asError, CancelledError, PlatformError, UnchangeableError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/retry.js';
import { shortenIds } from '../../core/remote-work.js';
import { code, escapeLinked, escapeMarkdown, link } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { PipelineService, ActionExecution } from '../../providers/aws/codepipeline.js';
import { parseCommitTag } from '../images/image-name.js';
import { approvalName, findApproval, APPROVAL_ANSWERS } from './find-approval.js';
import type { FindApprovalDependencies, FoundApproval } from './find-approval.js';
import type { ExecutionTarget } from './target.js';

export interface ApproveOrder {
  target: ExecutionTarget;
  /** The name of the approval, where several wait. */
  action: string | undefined;
  reject: boolean;
  /** What the console shows as the reason. */
  comment: string;
  dryRun: boolean;
}

export interface ApproveDependencies extends FindApprovalDependencies {
  pipelines: FindApprovalDependencies['pipelines'] & Pick<PipelineService, 'answerApproval'>;
  logger: Logger;
  /** Where the codebase's repository is: `https://github.com`. */
  serverUrl: string;
  /** `env` is the environment that is waited for, where that is known. */
  confirm: (question: string, env: string | undefined) => Promise<void>;
  onApproval: (found: FoundApproval) => void;
}

interface ApprovalOutcome {
  found: FoundApproval;
  url: string;
  status: 'Approved' | 'Rejected' | 'dry-run';
  reject: boolean;
  comment: string;
  /** The image of the pipeline's last successful execution to the same environment, where it is another one. */
  before: string | undefined;
  /** The commits from that image's to this one's. */
  changesUrl: string | undefined;
}

/** The most that CodePipeline takes. Source: ApprovalSummary of the CodePipeline API. */
const COMMENT_LENGTH = 512;

/** @throws UsageError where it is too long */
export function checkComment(comment: string): string {
  if (comment.length <= COMMENT_LENGTH) return comment;
  throw new UsageError(
    `The input comment has ${comment.length} characters. CodePipeline takes ${COMMENT_LENGTH} at most.`,
    {
      hint: 'Shorten it.',
    },
  );
}

/**
 * Approves, or rejects, the approval that waits, once that is confirmed.
 * @throws PlatformError where none or several wait, or somebody else has answered it meanwhile
 */
export async function approve(deps: ApproveDependencies, order: ApproveOrder): Promise<ApprovalOutcome> {
  const { clock, logger, region } = deps;
  const found = await findApproval(deps, order.target, order.action);
  const { pipeline, approval } = found;
  const url = executionUrl(region, pipeline, approval.execution);
  deps.onApproval(found);
  const before = await imageBefore(deps, found);
  const changesUrl = changesOf(deps, found, before);
  const waited =
    approval.since === undefined
      ? ''
      : `, waiting for ${formatDuration(clock.now() - approval.since.getTime())}`;
  const name = shortenIds(approvalName(found));
  logger.info(`Approval needed: ${name}${waited}: ${url}`);
  if (before !== undefined)
    logger.info(`Deployed before: ${before}${changesUrl === undefined ? '' : `. Changes: ${changesUrl}`}`);
  const outcome = { found, url, reject: order.reject, comment: order.comment, before, changesUrl };
  if (order.dryRun) return { ...outcome, status: 'dry-run' };
  // What is rejected stays as it is.
  const env = order.reject ? undefined : found.env;
  await deps.confirm(`${order.reject ? 'Reject' : 'Approve'} ${name}?`, env);
  try {
    await deps.pipelines.answerApproval(pipeline, approval, {
      approved: !order.reject,
      comment: order.comment,
    });
  } catch (error) {
    if (!(error instanceof PlatformError)) throw error;
    if (!(error instanceof UnchangeableError || error.transient)) throw notAnswered(name, order, error);
    await requireOwnAnswer(deps, found, order, error);
  }
  return { ...outcome, status: order.reject ? 'Rejected' : 'Approved' };
}

function notAnswered(name: string, { reject }: ApproveOrder, error: PlatformError): PlatformError {
  if (error.unanswered || error instanceof CancelledError) return error;
  return new PlatformError(`Could not ${reject ? 'reject' : 'approve'} ${name}: ${error.message}`, {
    hint: error.hint,
    cause: error.cause,
    saysCause: true,
    unchanged: true,
  });
}

/** Best effort: what is not known is not shown. */
async function imageBefore(
  { pipelines, logger }: ApproveDependencies,
  { pipeline, execution, image }: FoundApproval,
): Promise<string | undefined> {
  try {
    const earlier = (await pipelines.listExecutions(pipeline)).find(({ status }) => status === 'Succeeded');
    if (earlier === undefined || image === undefined) return undefined;
    const { variables = {} } = await pipelines.getExecution(pipeline, earlier.id);
    const same = variables['ENVIRONMENT'] === execution.variables?.['ENVIRONMENT'];
    return same && variables['IMAGE_TAG'] !== image ? variables['IMAGE_TAG'] : undefined;
  } catch (error) {
    logger.debug(`What ${pipeline} deployed before is not known: ${asError(error).message}`);
    return undefined;
  }
}

function changesOf(
  { serverUrl }: ApproveDependencies,
  { codebase, image }: FoundApproval,
  before: string | undefined,
): string | undefined {
  const [from, to] = [before, image].map((tag) => (tag === undefined ? undefined : parseCommitTag(tag)));
  if (codebase === undefined || from === undefined || to === undefined) return undefined;
  return `${serverUrl}/${codebase.repository}/compare/${from}...${to}`;
}

/** The job summary. */
export function approvalSummary(outcome: ApprovalOutcome, region: string): string {
  const { found, status, url, reject, comment, before, changesUrl } = outcome;
  const { pipeline, approval, image, env } = found;
  return renderSummary({
    outcome: status === 'dry-run' ? 'dry-run' : reject ? 'warning' : 'success',
    heading: escapeMarkdown(headingOf(outcome)),
    facts: {
      title: 'Approval',
      rows: [
        ['Pipeline', link(pipeline, pipelineUrl(region, pipeline))],
        ['Stage', escapeMarkdown(`${approval.stage} / ${approval.action}`)],
        ['Image', image && code(image)],
        ['Environment', env && escapeMarkdown(env)],
        ['Deployed before', before && code(before)],
        ['Changes', changesUrl && link('compare the commits', changesUrl)],
        ['Execution', link(approval.execution, url)],
        ['Comment', escapeLinked(comment)],
      ],
    },
  });
}

/** The end, as a person at a terminal reads it. */
export function approvalText(outcome: ApprovalOutcome): string {
  const heading = headingOf(outcome);
  if (outcome.status === 'dry-run') return formatDryRun(heading);
  const next = outcome.reject
    ? 'The execution fails.'
    : `The execution goes ahead: follow it with execution-watch.`;
  return `${heading}. ${next}\n${outcome.url}`;
}

function headingOf({ found, status, reject }: ApprovalOutcome): string {
  const { pipeline, approval, image, env } = found;
  const to = env === undefined ? '' : ` to ${env}`;
  const what = `${image ?? approval.action}${to} (${approval.action} of ${pipeline})`;
  if (status === 'dry-run') return dryRunHeading(`${reject ? 'reject' : 'approve'} ${what}`);
  return `${status} ${what}`;
}

interface AnswerDependencies extends FindApprovalDependencies {
  logger: Logger;
}

/** An action's list may lag behind an answer that has just been taken. */
const [LOOK_INTERVAL_MS, LOOK_LIMIT_MS] = [2_000, 30_000];

/**
 * Accepts that an approval can't be answered any more, or gave no answer, where this run has answered it. The comment
 * shows whose it is: by default it names the run.
 * @throws PlatformError where somebody else has answered it, or where nobody can know
 */
async function requireOwnAnswer(
  deps: AnswerDependencies,
  { pipeline, approval }: FoundApproval,
  { reject, comment }: { reject: boolean; comment: string },
  refusal: PlatformError,
): Promise<void> {
  const { execution, stage, action } = approval;
  const see = `See ${executionUrl(deps.region, pipeline, execution)}`;
  const name = `${stage} / ${action} of ${pipeline}`;
  if (!refusal.unanswered && !refusal.transient)
    throw new PlatformError(
      `${refusal.message} Somebody else has answered it, or another execution waits there now.`,
      { hint: `Nothing was changed. ${see}`, cause: refusal },
    );
  const unknown = (cause: Error): PlatformError =>
    new PlatformError(
      `This run may have been the one that answered ${name}: CodePipeline's own answer was lost.`,
      { hint: `Check whether it was ${reject ? 'rejected' : 'approved'}. ${see}`, cause },
    );
  const { status, summary = '' } = await findAnswered(deps, pipeline, approval).catch((error: unknown) => {
    throw unknown(asError(error));
  });
  if (status !== (reject ? 'Failed' : 'Succeeded') || (summary !== '' && !summary.includes(comment)))
    throw new PlatformError(`Somebody else has answered ${name}: ${answerText(status, summary)}.`, {
      hint: `Nothing was changed. ${see}`,
      cause: refusal,
    });
  // Without a comment, the same answer may be anybody's.
  if (summary === '' || comment === '') throw unknown(refusal);
  deps.logger.info(`Found the answer of this run at ${name}: CodePipeline's own answer was lost.`);
}

async function findAnswered(
  { pipelines, clock }: AnswerDependencies,
  pipeline: string,
  { execution, stage, action }: FoundApproval['approval'],
): Promise<ActionExecution> {
  return poll({
    clock,
    subject: action,
    intervalMs: LOOK_INTERVAL_MS,
    deadline: clock.now() + LOOK_LIMIT_MS,
    step: async () => {
      const actions = await pipelines.listActions(pipeline, execution);
      const found = actions.find((each) => each.stage === stage && each.action === action);
      return found === undefined || found.status === 'InProgress'
        ? { done: false }
        : { done: true, value: found };
    },
  });
}

function answerText(status: ActionExecution['status'], summary: string): string {
  const answer = `it was ${APPROVAL_ANSWERS[status] ?? status}`;
  return summary === '' ? answer : `${answer}, with the comment "${summary}"`;
}
