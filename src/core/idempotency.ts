import { createHash, randomUUID } from 'node:crypto';
import { PlatformError } from './errors.js';

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

/**
 * The token of work that has a key of its own: whoever starts it with the same key, from whichever run, starts the same
 * work. `target` says what is started, and after which failed attempt.
 */
export function keyedToken(key: string, target: readonly string[]): string {
  return fingerprint(['key', key, ...target]);
}

/** 64 hex digits that the same value always has, and no other. Of maps, the order counts: sort what has none. */
export function fingerprint(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** What a value of a variable can hold in CodeBuild as in CodePipeline, and what can be read in a message. */
const KEY = /^[\x21-\x7e](?:[\x20-\x7e]{0,126}[\x21-\x7e])?$/;

/** @throws PlatformError naming the input and the rule */
export function checkIdempotencyKey(key: string): string {
  if (KEY.test(key)) return key;
  throw new PlatformError(
    `The input idempotency-key is ${JSON.stringify(key.slice(0, 140))}, which can't be one.`,
    {
      hint: 'It is 1 to 128 printable ASCII characters: the tag of the release, say.',
    },
  );
}
