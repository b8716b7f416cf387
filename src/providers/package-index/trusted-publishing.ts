import * as v from 'valibot';
import { asError, PlatformError } from '../../core/errors.js';
import { sendRequest } from '../http/client.js';
import type { HttpResponse } from '../http/client.js';

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

function jsonOrUndefined({ body }: HttpResponse): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
