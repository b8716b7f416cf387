import { createHash, randomUUID } from 'node:crypto';
import { UsageError } from './errors.js';

/** The parts of a workflow run that a token is made from: the same values always give the same token. */
export interface RunIdentity {
  runId: string;
  runAttempt: string;
  job: string;
  /** Distinguishes the steps of a job, and the jobs of a matrix, which all have the same name. */
  step: string;
}

/**
 * Returns a token that makes starting remote work idempotent: 64 hex digits, which every AWS token format takes.
 * In a workflow it is made from run, attempt, job, step and target: a start that is repeated after a lost response, or by
 * a restarted process, finds the work already started. Another step is another intent: deploying A, then B, then A again
 * must not find the first execution. Outside of a workflow, each call is a new intent.
 */
export function idempotencyToken(run: RunIdentity | undefined, target: readonly string[]): string {
  const parts = run === undefined ? [randomUUID()] : [run.runId, run.runAttempt, run.job, run.step];
  // JSON keeps ['ab', 'c'] and ['a', 'bc'] apart.
  return createHash('sha256')
    .update(JSON.stringify([...parts, ...target]))
    .digest('hex');
}

/**
 * Returns the token of work that has a key of its own: starting it with the same key, from any run, starts the same work.
 * `target` is what is started, and after which failed attempt.
 */
export function keyedToken(key: string, target: readonly string[]): string {
  return fingerprint(['key', key, ...target]);
}

/** Returns 64 hex digits that only the same value has. The order of keys counts: sort maps before. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** What a variable can hold in CodeBuild and in CodePipeline, and what is readable in a message. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;

/** @throws PlatformError naming the input and the rule */
export function checkIdempotencyKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new UsageError(
    `The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which is not a valid key.`,
    {
      hint: 'Expected 1 to 128 printable ASCII characters, for example the tag of the release.',
    },
  );
}
