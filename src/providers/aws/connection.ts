import { setMaxListeners } from 'node:events';
import type { Clock } from '../../core/clock.js';
import { PlatformError, AccessDeniedError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { RequestPace } from '../../core/requests.js';
import { PatientRetry, retry } from '../../core/retry.js';
import type { RetryOptions, RetryPolicy } from '../../core/retry.js';
import type { Credentials, CredentialSource } from './credentials.js';
import { awsErrorName, isDenied, isExpired, translate, fullSentence, throttling } from './translate.js';
import type { Transport } from './transport.js';

export interface ConnectionOptions {
  region: string;
  /** undefined for the calls that need no signature. */
  credentials: CredentialSource | undefined;
  /** The ARN we act as, for errors. Where it is not known, they say "The AWS principal in use". */
  principal?: () => Promise<string>;
  transport: Transport;
  clock: Clock;
  logger: Logger;
  /** Aborted when the command is cancelled: ends the pauses of look-ups. What is asked after that gets less time. */
  signal?: AbortSignal | undefined;
}

/** What every SDK client is made with. */
export interface ClientConfig {
  region: string;
  maxAttempts: 1;
  requestHandler: Transport;
  credentials?: (() => Promise<Credentials>) & { memoized: true };
}

/** What a call passes on to the SDK client's `send`. */
export interface SendOptions {
  abortSignal?: AbortSignal;
}

/** The one way in which requests go to AWS: signed with credentials that renew, retried, their errors translated. */
export class AwsConnection {
  private readonly patience = new PatientRetry();
  /** By look-up, since AWS limits each kind of request on its own. */
  private readonly paces = new Map<string, RequestPace>();

  constructor(private readonly options: ConnectionOptions) {}

  get region(): string {
    return this.options.region;
  }

  clientConfig(): ClientConfig {
    const { region, transport, credentials } = this.options;
    return {
      region,
      // The SDK's own retries would sleep real time and multiply with ours.
      maxAttempts: 1,
      requestHandler: transport,
      ...(credentials === undefined
        ? {}
        : // Marked as memoized, or the SDK would keep its own copy that we could not renew.
          { credentials: Object.assign(() => credentials.get(), { memoized: true as const }) }),
    };
  }

  /**
   * Runs one SDK call: up to five times while its errors are transient, and for 45 s if it looks something up.
   * @param action the call as IAM names it: `codebuild:StartBuild`
   * @param send makes the SDK call; it has to be fit for repetition (idempotency tokens)
   * @throws PlatformError, NotFoundError; the signal's reason once it is aborted
   */
  async call<T>(
    action: string,
    send: (options: SendOptions) => Promise<T>,
    signal?: AbortSignal,
    policy?: RetryPolicy,
  ): Promise<T> {
    const { clock, logger } = this.options;
    const cancelled = this.options.signal?.aborted === true;
    const patient = policy === undefined && isLookUp(action) && !cancelled;
    const pauses = signal ?? (patient ? this.options.signal : undefined);
    const lost = { answer: false };
    const options: RetryOptions = {
      clock,
      policy,
      signal: pauses,
      onRetry: (error, attempt, waitMs) => {
        lost.answer ||= !throttling.has(awsErrorName(error) ?? '');
        logger.debug(`${action}: attempt ${attempt} failed, next in ${waitMs} ms: ${String(error)}`);
      },
    };
    const ends = signal ?? (isLookUp(action) && !cancelled ? afterGrace(this.options) : undefined);
    const attempt = (): Promise<T> => this.attempt(action, send, ends);
    if (isLookUp(action)) {
      const paced = (): Promise<T> => this.paced(action, attempt, pauses);
      return patient ? this.patience.run(paced, options) : retry(paced, options);
    }
    try {
      return await retry(attempt, options);
    } catch (error) {
      throw lost.answer && error instanceof PlatformError && !error.transient
        ? mayHaveBeenTaken(error)
        : error;
    }
  }

  /** How long the next look-up of any of these actions had better wait, in milliseconds, since AWS throttles it. */
  restMs(...actions: readonly string[]): number {
    const now = this.options.clock.now();
    return Math.max(...actions.map((action) => this.paceOf(action).restMs(now)));
  }

  private paceOf(action: string): RequestPace {
    const pace = this.paces.get(action) ?? new RequestPace();
    this.paces.set(action, pace);
    return pace;
  }

  /** What is throttled is asked for more slowly from then on. */
  private async paced<T>(action: string, attempt: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    const { clock } = this.options;
    const pace = this.paceOf(action);
    await pace.ready(clock, signal);
    return pace.run(clock, attempt, (error) => throttling.has(awsErrorName(error) ?? ''));
  }

  private async attempt<T>(
    action: string,
    send: (options: SendOptions) => Promise<T>,
    signal: AbortSignal | undefined,
    renewed = false,
  ): Promise<T> {
    const source = this.options.credentials;
    signal?.throwIfAborted();
    const credentials = await source?.get();
    try {
      return await send(signal === undefined ? {} : { abortSignal: signal });
    } catch (error) {
      signal?.throwIfAborted();
      const renew = isExpired(error) && !renewed && source !== undefined && credentials !== undefined;
      if (renew && (await source.renew(credentials))) {
        this.options.logger.debug(`${action}: the credentials had expired and were renewed.`);
        return this.attempt(action, send, signal, true);
      }
      if (isDenied(error)) {
        const principal = await this.options.principal?.().catch(() => undefined);
        throw accessDenied(action, principal ?? 'The AWS principal in use', error);
      }
      throw translate(error, action);
    }
  }
}

const graces = new WeakMap<AbortSignal, AbortSignal>();

/** Returns a signal that is aborted a little after the given one: by then, look-ups under way have their answers. */
function afterGrace({ signal, transport }: ConnectionOptions): AbortSignal | undefined {
  if (signal === undefined) return undefined;
  const known = graces.get(signal);
  if (known !== undefined) return known;
  const late = new AbortController();
  // As many look-ups as there are codebases and services wait for it at once.
  setMaxListeners(0, late.signal);
  const end = (): void => {
    late.abort(signal.reason);
  };
  signal.addEventListener('abort', () => setTimeout(end, transport.graceMs).unref(), { once: true });
  graces.set(signal, late.signal);
  return late.signal;
}

/** A refusal says nothing of the attempts before it, whose answers did not arrive. The kind of the error is kept. */
function mayHaveBeenTaken(error: PlatformError): PlatformError {
  return Object.assign(error, {
    message: `${error.message} An earlier attempt got no answer and may have been taken.`,
    unanswered: true,
  });
}

/** True for a call that changes nothing; a role's credentials are looked up as well. */
function isLookUp(action: string): boolean {
  return /:(Get|List|Describe|BatchGet|AssumeRole)/.test(action);
}

/** @throws PlatformError for an endpoint that is not a URL */
export function checkEndpoints(env: NodeJS.ProcessEnv): void {
  for (const [name, value] of Object.entries(env)) {
    if (!name.startsWith('AWS_ENDPOINT_URL') || value === undefined || value === '') continue;
    if (URL.canParse(value) && /^https?:/.test(value)) continue;
    throw new PlatformError(`The environment variable ${name} is "${value}", not a URL.`, {
      hint: 'Write it as http://host:port or https://host, or unset it to talk to AWS itself.',
    });
  }
}

/** IAM said no: which action, to whom, in AWS's words, and where the policy is that allows it. */
function accessDenied(action: string, principal: string, cause: Error): AccessDeniedError {
  const [, role, user] = /:assumed-role\/([^/]+)|:user\/(.+)$/.exec(principal) ?? [];
  const who = role !== undefined ? `the role ${role}` : user !== undefined ? `the user ${user}` : 'that role';
  return new AccessDeniedError(`${principal} may not call ${action}${refusal(cause.message)}`, {
    cause,
    hint:
      action === 'sts:AssumeRole'
        ? "The role's trust policy has to name that principal, whose own policy has to allow sts:AssumeRole on the role."
        : `Allow ${action} in a policy of ${who}: the folder docs/iam of platform-tools has a policy for each verb.`,
  });
}

/** What AWS says besides who may not do what, which is said already: the resource, and the kind of policy. */
function refusal(message: string): string {
  const [, resource, reason] =
    /^User: \S+ is not authorized to perform: \S+(?: on resource: (\S+))?(?: (?:because|with) ([^]+))?$/.exec(
      message.trim(),
    ) ?? [];
  if (resource === undefined && reason === undefined) return `: ${fullSentence(message)}`;
  const plain = reason === undefined || /^no identity-based policy allows the \S+ action\.?$/.test(reason);
  return `${resource === undefined ? '' : ` on ${resource}`}${plain ? '.' : `: ${fullSentence(reason)}`}`;
}
