import { createHash, randomUUID } from 'node:crypto';

/** The part of a workflow run that makes a token: the same values always give the same token. */
export interface RunIdentity {
  runId: string;
  runAttempt: string;
  job: string;
}

/**
 * A token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it follows from run, attempt, job and target, so that a start repeated after a lost response,
 * or by a restarted process, finds the work already started. Outside of one, each call is a new intent.
 */
export function idempotencyToken(run: RunIdentity | undefined, target: readonly string[]): string {
  const parts = run === undefined ? [randomUUID()] : [run.runId, run.runAttempt, run.job];
  // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
  return createHash('sha256')
    .update(JSON.stringify([...parts, ...target]))
    .digest('hex');
}
