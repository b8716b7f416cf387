import { asError, causeChain, PlatformError } from './errors.js';

/** A failure in the parts that every door shows: the sentence, the way out, and what lies underneath. */
export interface Failure {
  message: string;
  hint: string | undefined;
  /** The last log lines that tell why: remote text. */
  excerpt: readonly string[];
  /** The cause chain, a line each; whole stacks when the failure was unexpected. */
  details: string[];
}

/** PlatformErrors speak for themselves; anything else is a defect, and says so with all that is known. */
export function describeFailure(thrown: unknown): Failure {
  const error = asError(thrown);
  const chain = causeChain(error);
  if (error instanceof PlatformError) {
    return {
      message: error.message,
      hint: error.hint,
      excerpt: error.excerpt,
      details: chain.slice(1).map((cause) => `caused by ${cause.name}: ${cause.message}`),
    };
  }
  return {
    message: `Unexpected ${error.name}: ${error.message}`,
    excerpt: [],
    hint: 'This is a defect in platform-tools: please report it with the details below.',
    details: chain.flatMap((cause) => (cause.stack ?? `${cause.name}: ${cause.message}`).split('\n')),
  };
}
