import { types } from 'node:util';
import { hideCredentials } from './secrets.js';

/** A page to look at: `the whole log`. */
export interface ErrorLink {
  title: string;
  url: string;
}

/** What a PlatformError carries besides its sentence. */
export interface PlatformErrorOptions {
  /** The next step, as one sentence that a user can act on. */
  hint?: string | undefined;
  /** Pages that say more; nothing is lost where they are left out. */
  links?: readonly ErrorLink[] | undefined;
  /** The error underneath; always pass it when there is one. */
  cause?: unknown;
  /** True where the sentence says all that the cause does, in better words: the cause is not shown. */
  saysCause?: boolean | undefined;
  /** The last lines of the log that shows the reason. They are remote text, so they are shown inertly. */
  excerpt?: readonly string[] | undefined;
  /** True when the same call may succeed later: throttling, 5xx, timeouts, connection resets. */
  transient?: boolean | undefined;
  /** True where an earlier attempt got no answer, so that what this one was refused may have been done all the same. */
  unanswered?: boolean | undefined;
  /** True where it is certain that nothing was changed, although the work was begun. */
  unchanged?: boolean | undefined;
}

/**
 * An error that the user can understand and act on. Its message names the input, its value (never a
 * secret: credentials in it are hidden) and the rule; its hint is the next step. Anything else that is thrown counts as unexpected.
 */
export class PlatformError extends Error {
  override readonly name: string = 'PlatformError';
  readonly hint: string | undefined;
  readonly links: readonly ErrorLink[];
  readonly excerpt: readonly string[];
  readonly saysCause: boolean;
  readonly transient: boolean;
  readonly unanswered: boolean;
  readonly unchanged: boolean;

  constructor(message: string, options: PlatformErrorOptions = {}) {
    super(hideCredentials(message), options.cause === undefined ? undefined : { cause: options.cause });
    this.hint = options.hint === undefined ? undefined : hideCredentials(options.hint);
    this.links = options.links ?? [];
    this.excerpt = options.excerpt ?? [];
    this.saysCause = options.saysCause ?? false;
    this.transient = options.transient ?? false;
    this.unanswered = options.unanswered ?? false;
    this.unchanged = options.unchanged ?? false;
  }
}

/** Returns the same failure with a further sentence about the next step. */
export function withFurtherHint(failure: PlatformError, sentence: string): PlatformError {
  const { message, links, excerpt } = failure;
  return new PlatformError(message, {
    hint: `${failure.hint ?? ''} ${sentence}`.trim(),
    links,
    excerpt,
    cause: failure,
  });
}

/** The thing asked for does not exist, or not yet. Callers decide whether that is a failure. */
export class NotFoundError extends PlatformError {
  override readonly name = 'NotFoundError';
}

/** Resolves to undefined where what was asked for does not exist. */
export async function unlessMissing<T>(lookUp: Promise<T>): Promise<T | undefined> {
  try {
    return await lookUp;
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

/** Who we are may not do this. Callers decide whether that is a failure. */
export class AccessDeniedError extends PlatformError {
  override readonly name = 'AccessDeniedError';
}

/** There are no credentials to ask with: a role can't be assumed, say. It tells nothing of what was asked for. */
export class IdentityError extends PlatformError {
  override readonly name = 'IdentityError';
}

/** The thing exists and can't be changed any more. Callers decide whether that is a failure. */
export class UnchangeableError extends PlatformError {
  override readonly name = 'UnchangeableError';
}

/**
 * Refused because of too many requests. Another attempt at once would make it worse, so it is not `transient`; a caller
 * that has the time can wait for `waitMs`.
 */
export class RateLimitError extends PlatformError {
  override readonly name = 'RateLimitError';

  /** @param waitMs - for how long not to ask again, in milliseconds */
  constructor(
    message: string,
    options: PlatformErrorOptions,
    readonly waitMs: number,
  ) {
    super(message, options);
  }
}

/** An input, or the way the verb was called, is wrong. Nothing was asked for yet. */
export class UsageError extends PlatformError {
  override readonly name = 'UsageError';
}

/** The user was asked, and said no. */
export class DeclinedError extends PlatformError {
  override readonly name = 'DeclinedError';
}

/** The user, or the runner on the user's behalf, asked us to stop. Also the `reason` of an aborted signal. */
export class CancelledError extends PlatformError {
  override readonly name = 'CancelledError';
}

/** A wait that reached its deadline; the work itself may still be running. */
export class DeadlineError extends PlatformError {
  override readonly name = 'DeadlineError';
}

/** True for any error. `instanceof` alone misses those of another realm, such as Node's own inside a test runner. */
function isError(thrown: unknown): thrown is Error {
  return thrown instanceof Error || types.isNativeError(thrown);
}

/** Turns whatever was thrown into an Error, keeping it as the cause where it was none. */
export function asError(thrown: unknown): Error {
  return isError(thrown) ? thrown : new Error(textOf(thrown), { cause: thrown });
}

/** An object that came as JSON may have anything as its `toString`. */
function textOf(thrown: unknown): string {
  try {
    return String(thrown);
  } catch {
    return 'an object without words';
  }
}

/** The error and its causes, outermost first; stops at a cycle. */
export function causeChain(error: unknown): Error[] {
  const chain: Error[] = [];
  let next: unknown = error;
  while (next !== undefined && next !== null) {
    const current = asError(next);
    if (chain.includes(current)) break;
    chain.push(current);
    // What was no error is the cause of the one that stands for it.
    if (current !== next) break;
    next = current.cause;
  }
  return chain;
}

/** A failure in the parts that are shown: the sentence, the next step, and what lies underneath. */
interface Failure {
  message: string;
  hint: string | undefined;
  links: readonly ErrorLink[];
  /** The last lines of the log that shows the reason: remote text. */
  excerpt: readonly string[];
  /** The cause chain, a line each; whole stacks when the failure was unexpected. */
  details: string[];
}

/**
 * Describes what was thrown. A PlatformError is shown as it is, without causes that only repeat it; anything else is a
 * defect, shown with all that is known.
 */
export function describeError(thrown: unknown): Failure {
  const error = asError(thrown);
  const chain = causeChain(error);
  if (error instanceof PlatformError) {
    return {
      message: error.message,
      hint: error.hint,
      links: error.links,
      excerpt: error.excerpt,
      details: chain
        .slice(1)
        .filter((cause, index) => !repeats(cause, chain.slice(0, index + 1)))
        .map((cause) => hideCredentials(`caused by ${cause.name}: ${cause.message}`)),
    };
  }
  return {
    message: hideCredentials(`Unexpected ${error.name}: ${error.message}`),
    links: [],
    excerpt: [],
    hint: 'This is a defect in platform-tools: please report it with the details below.',
    details: chain.flatMap((cause) =>
      hideCredentials(cause.stack ?? `${cause.name}: ${cause.message}`).split('\n'),
    ),
  };
}

/** True where the message, or what comes after its last colon (`An API error occurred: is_archived`), stands above. */
function repeats(cause: Error, outer: readonly Error[]): boolean {
  if (outer.some((error) => error instanceof PlatformError && error.saysCause)) return true;
  // It says in fewer words what AWS says of the refusal.
  const above = outer.at(-1);
  if (above instanceof AccessDeniedError || above instanceof IdentityError) return true;
  // GitHub's client adds where its documentation is.
  const text = hideCredentials(cause.message).replace(/ - https:\/\/docs\.github\.com\/\S*$/, '');
  const tail = /: (\S{4,})$|^connect ([A-Z]{4,}) /.exec(text)?.slice(1).join('');
  return outer.some(
    ({ message }) => message.includes(text) || (tail !== undefined && message.includes(tail)),
  );
}

/** Somebody else moved a tag between our look at it and our own move. Nothing was moved by us. */
export class TagsChangedError extends PlatformError {
  override readonly name = 'TagsChangedError';
}

/** The error for moves of which nothing was made, since the tags are no longer what they were. */
export function tagsChanged(names: readonly string[], cause: unknown): TagsChangedError {
  const several = names.length > 1;
  return new TagsChangedError(
    `The tag${several ? 's' : ''} ${names.join(', ')} changed while this ran, so nothing was moved.`,
    { cause, hint: 'Run it again: it looks anew, and decides by what is there then.' },
  );
}
