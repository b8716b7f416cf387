import * as v from 'valibot';
import type { Clock } from '../../core/clock.js';
import { asError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { retry } from '../../core/retry.js';
import { tokenClaims } from '../../core/secrets.js';
import { sendRequest } from '../http/client.js';
import type { HttpResponse } from '../http/client.js';
import { jsonOrUndefined } from './package-index.js';

/** What the index answers to a job's OIDC token. */
export type MintAnswer = { token: string } | { refused: readonly MintRefusal[] };

export interface MintRefusal {
  /** The index's own word: `invalid-publisher`, `invalid-token`, `not-enabled`, … */
  code: string;
  description: string;
}

/** Gets tokens for uploads from an index that trusts a workflow. */
export interface TokenExchange {
  /** Whom the OIDC token has to be for. @throws PlatformError when the index offers no trusted publishing */
  audience(signal?: AbortSignal): Promise<string>;
  /**
   * A short-lived token for an OIDC token, which can be used once only.
   * @throws PlatformError when there is no such answer; `transient` where that may pass: then take another OIDC token
   */
  mint(oidcToken: string, signal?: AbortSignal): Promise<MintAnswer>;
}

const TIMEOUT_MS = 20_000;
const Audience = v.object({ audience: v.pipe(v.string(), v.minLength(1)) });
const Minted = v.object({ token: v.pipe(v.string(), v.minLength(1)) });
const Refused = v.object({
  errors: v.array(v.object({ code: v.string(), description: v.optional(v.string(), '') })),
});

/**
 * Trusted publishing as PyPI has it: `GET <index>/_/oidc/audience`, `POST <index>/_/oidc/mint-token`.
 * Source: https://docs.pypi.org/trusted-publishers/using-a-publisher/
 */
export class TrustedPublishing implements TokenExchange {
  /** @param base - the index, without a slash at the end */
  constructor(
    private readonly base: string,
    private readonly env?: NodeJS.ProcessEnv,
  ) {}

  async audience(signal?: AbortSignal): Promise<string> {
    const subject = `the request for the audience of ${this.base}`;
    const answer = await this.answer(subject, signal, () =>
      sendRequest(new URL(`${this.base}/_/oidc/audience`), {
        ...this.request(signal),
        redirects: 'same-origin',
      }),
    );
    const parsed = v.safeParse(Audience, answer.status === 200 ? jsonOrUndefined(answer) : undefined);
    if (parsed.success) return parsed.output.audience;
    throw new PlatformError(`${this.base} offers no trusted publishing (HTTP ${answer.status}).`, {
      hint: 'Check index-url, or upload with a token: set pypi-token.',
    });
  }

  async mint(oidcToken: string, signal?: AbortSignal): Promise<MintAnswer> {
    const subject = `the request for an upload token of ${this.base}`;
    const body = JSON.stringify({ token: oidcToken });
    const answer = await this.answer(subject, signal, () =>
      sendRequest(new URL(`${this.base}/_/oidc/mint-token`), {
        ...this.request(signal),
        method: 'POST',
        body,
        redirects: 'none',
      }),
    );
    const value = jsonOrUndefined(answer);
    const minted = v.safeParse(Minted, value);
    if (answer.status === 200 && minted.success) return { token: minted.output.token };
    const refused = v.safeParse(Refused, value);
    if (refused.success && refused.output.errors.length > 0) return { refused: refused.output.errors };
    throw new PlatformError(
      `${this.base} answered ${subject} with HTTP ${answer.status}, and with no token.`,
      {
        hint: 'Check index-url and the settings HTTPS_PROXY and NO_PROXY: something else may have answered.',
      },
    );
  }

  private request(signal: AbortSignal | undefined) {
    return {
      timeoutMs: TIMEOUT_MS,
      headers: { accept: 'application/json', 'content-type': 'application/json' },
      signal,
      env: this.env,
    };
  }

  private async answer(
    subject: string,
    signal: AbortSignal | undefined,
    ask: () => Promise<HttpResponse>,
  ): Promise<HttpResponse> {
    const answer = await ask().catch((error: unknown) => {
      signal?.throwIfAborted();
      throw new PlatformError(`There was no answer to ${subject}: ${asError(error).message}`, {
        transient: true,
        hint: 'Check index-url and the settings HTTPS_PROXY and NO_PROXY.',
        cause: error,
      });
    });
    if (answer.status < 500 && answer.status !== 429) return answer;
    throw new PlatformError(`HTTP ${answer.status} was the answer to ${subject}.`, {
      transient: true,
      hint: 'Run the step again later; status.python.org shows wider problems.',
    });
  }
}

/** PyPI's minted tokens last 15 minutes; one upload has to fit into the rest. */
const USED_FOR_MS = 5 * 60_000;

/** A token for uploads, got when it is first needed, and again when it is no longer fresh. */
export class UploadToken {
  private current: { token: string; since: number } | undefined;

  constructor(
    private readonly get: () => Promise<string>,
    private readonly clock: Clock,
  ) {}

  async value(): Promise<string> {
    const now = this.clock.now();
    if (this.current === undefined || now - this.current.since > USED_FOR_MS)
      this.current = { token: await this.get(), since: now };
    return this.current.token;
  }
}

export interface TrustedTokenDependencies {
  exchange: TokenExchange;
  /** A fresh OIDC token of the job. @throws PlatformError when it can't have one */
  oidcToken: (audience: string) => Promise<string>;
  /** Keeps the minted token out of all logs. */
  mask: (secret: string) => void;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  /** The project's name. */
  project: string;
  /** The index, without a slash at the end. */
  indexUrl: string;
}

/**
 * A token for uploads, which lasts a quarter of an hour, for the job's OIDC token. The latter can be used once, so that
 * after a lost answer both are asked for anew.
 * @throws PlatformError naming the step that was refused and what to do next
 */
export async function getTrustedToken(deps: TrustedTokenDependencies): Promise<string> {
  const { exchange, clock, logger, signal } = deps;
  const options = {
    clock,
    signal,
    onRetry: (error: unknown) => {
      logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
    },
  };
  const audience = await retry(() => exchange.audience(signal), options);
  const token = await retry(async () => {
    const oidcToken = await deps.oidcToken(audience);
    const answer = await exchange.mint(oidcToken, signal);
    if ('refused' in answer) throw refusal(answer.refused, tokenClaims(oidcToken), deps);
    return answer.token;
  }, options);
  deps.mask(token);
  return token;
}

function refusal(
  refused: readonly MintRefusal[],
  claims: Readonly<Record<string, unknown>>,
  { project, indexUrl }: TrustedTokenDependencies,
): PlatformError {
  const codes = refused.map(({ code }) => code);
  const reasons = refused.map(({ code, description }) => `${code}${shown(code, description)}`).join('; ');
  const message = `${indexUrl} refused to let this workflow publish ${project}: ${reasons}.`;
  if (codes.includes('not-enabled'))
    return new PlatformError(message, {
      hint: 'Trusted publishing is switched off there for now: set pypi-token.',
    });
  if (!codes.some((code) => code === 'invalid-publisher' || code === 'invalid-pending-publisher'))
    return new PlatformError(message, { hint: 'Run the job again; status.python.org shows known problems.' });
  return new PlatformError(message, { hint: publisherHint(claims, project, indexUrl) });
}

/** The description of a payload that can't be read may quote it. */
function shown(code: string, description: string): string {
  if (code === 'invalid-payload' || description === '') return '';
  return ` (${description.replace(/eyJ[\w-]+\.[\w.-]+/g, '***')})`;
}

function publisherHint(claims: Readonly<Record<string, unknown>>, project: string, indexUrl: string): string {
  const workflow = text(claims['workflow_ref']);
  const called = text(claims['job_workflow_ref']);
  if (called !== '' && workflow !== '' && called !== workflow)
    return `The job is in the reusable workflow ${called}, for which trusted publishing does not work: put the step package-publish into a job of ${workflow}.`;
  const environment = text(claims['environment']);
  const facts = [
    `repository ${text(claims['repository']) || 'unknown'}`,
    `workflow ${/\/([^/@]+)@/.exec(workflow)?.[1] ?? 'unknown'}`,
    environment === '' ? 'no environment' : `environment ${environment}`,
  ];
  return `Add a trusted publisher at ${indexUrl}/manage/project/${project}/settings/publishing/ (for a new project at ${indexUrl}/manage/account/publishing/) with ${facts.join(', ')}.`;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
