/** An error as AWS sends it: `code` is its name on the wire (`ResourceNotFoundException`). */
export class AwsFault extends Error {
  override readonly name = 'AwsFault';

  constructor(
    readonly code: string,
    message: string,
    readonly status = 400,
    /** What a Retry-After says, where the protocol has one. */
    readonly retryAfterSeconds?: number,
  ) {
    super(message);
  }
}

/**
 * An error that AWS gives before the operation has seen the request: throttled, denied, expired, unknown. Made with
 * its name in the JSON protocols; the query protocol has other names for the same things.
 */
export class CommonFault extends AwsFault {}

/**
 * What AWS takes, or may take, and the sandbox does not know how to answer. It has a code of its own, so that nobody
 * mistakes it for an answer of AWS.
 */
export class NotServedFault extends AwsFault {
  /** @param hint what is served instead */
  constructor(what: string, hint?: string) {
    const message = `${what} is not served by the sandbox.`;
    super('NotServedBySandbox', hint === undefined ? message : `${message} ${hint}`);
  }
}
