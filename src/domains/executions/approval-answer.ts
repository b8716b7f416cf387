import { executionUrl } from '../../core/console-links.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/poll.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { APPROVAL_ANSWERS } from './find-approval.js';
import type { FindApprovalDependencies, FoundApproval } from './find-approval.js';

export interface AnswerDependencies extends FindApprovalDependencies {
  logger: Logger;
}

/** An action's list may lag behind an answer that has just been taken. */
const [LOOK_INTERVAL_MS, LOOK_LIMIT_MS] = [2_000, 30_000];

/**
 * Accepts that an approval can't be answered any more, or gave no answer, where this run has answered it. The comment
 * shows whose it is: by default it names the run.
 * @throws PlatformError where somebody else has answered it, or where nobody can know
 */
export async function requireOwnAnswer(
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
