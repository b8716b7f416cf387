import { createHash, randomUUID } from 'node:crypto';

/** The part of a workflow run that makes a token: the same values always give the same token. */
export interface RunIdentity {
  runId: string;
  runAttempt: string;
  job: string;
  /** What tells the steps of a job apart, and the jobs of a matrix, which all have the same name. */
  step: string;
}

/**
 * A token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it follows from run, attempt, job, step and target, so that a start repeated after a lost response, or
 * by a restarted process, finds the work already started, while another step is another intent: deploying A, then B,
 * then A again must not find the first execution. Outside of a workflow, each call is a new intent.
 */
export function idempotencyToken(run: RunIdentity | undefined, target: readonly string[]): string {
  const parts = run === undefined ? [randomUUID()] : [run.runId, run.runAttempt, run.job, run.step];
  // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
  return createHash('sha256')
    .update(JSON.stringify([...parts, ...target]))
    .digest('hex');
}
