import * as v from 'valibot';
import type { Clock } from '../../core/clock.js';
import { asError, PlatformError } from '../../core/errors.js';
import { defaultRetryPolicy, isTransient, retry } from '../../core/retry.js';
import { tokenClaims } from '../../core/secrets.js';
import { sendRequest, TransportError } from '../http/client.js';
import type { Workflow } from '../runner/workflow.js';
import { awsErrorName, translate } from './translate.js';
import { defaultTimeouts } from './transport.js';

/** Who the token is for, unless it is said. Source: "Configuring OpenID Connect in Amazon Web Services", GitHub's documentation. */
const AUDIENCE = 'sts.amazonaws.com';
const SUBJECT = "The request for the workflow's OIDC token";

/** Where a workflow's OIDC token comes from: ACTIONS_ID_TOKEN_REQUEST_URL and ACTIONS_ID_TOKEN_REQUEST_TOKEN. */
export interface OidcSource {
  requestUrl: string;
  requestToken: string;
}

/** What a token that there is none of could come from: the parts of a workflow that matter. */
type Run = Pick<Workflow, 'eventName' | 'repository' | 'readEvent'>;

/** Why this run has no OIDC token. @param run - undefined outside of GitHub Actions */
export function missingIdToken(run: Run | undefined): PlatformError {
  if (run === undefined) {
    return new PlatformError('There is no OIDC token outside of GitHub Actions.', {
      hint: 'Give a token instead: at a terminal in the environment, see --help.',
    });
  }
  if (run.eventName === 'pull_request' && isFromFork(run)) {
    return new PlatformError('A pull request from a fork gets no OIDC token.', {
      hint: 'Run this on a push, a release or by hand, in the repository itself.',
    });
  }
  return new PlatformError('The job may not have an OIDC token.', {
    hint: 'Give it `permissions: id-token: write`; in a called workflow the calling job needs it too.',
  });
}

function isFromFork({ repository, readEvent }: Run): boolean {
  const event = readEvent() as
    | { pull_request?: { head?: { repo?: { full_name?: string } | null } } }
    | undefined;
  const head = event?.pull_request?.head;
  return head !== undefined && head.repo?.full_name !== repository;
}

interface TokenOptions {
  clock: Clock;
  mask: (secret: string) => void;
  audience?: string;
  env?: NodeJS.ProcessEnv;
}

/**
 * A fresh OIDC token that says which workflow this is. Masked before it is returned.
 * @throws PlatformError when GitHub gives none
 */
export async function fetchIdToken(source: OidcSource, options: TokenOptions): Promise<string> {
  return retry(() => attemptToken(source, options), { clock: options.clock });
}

async function attemptToken(source: OidcSource, options: TokenOptions): Promise<string> {
  options.mask(source.requestToken);
  const url = new URL(source.requestUrl);
  url.searchParams.set('audience', options.audience ?? AUDIENCE);
  const token = await requestToken(url, source.requestToken, options.env);
  options.mask(token);
  return token;
}

/** An exchange in which the token, GitHub or STS had a bad moment is worth another one, with another token. */
const EXCHANGES = { ...defaultRetryPolicy, baseMs: 500 };
const DOUBTED_TOKEN = new Set([
  'ExpiredToken',
  'ExpiredTokenException',
  'IDPRejectedClaim',
  'InvalidIdentityToken',
  'InvalidIdentityTokenException',
]);

/**
 * Exchanges a workflow's OIDC token, a fresh one for each attempt.
 * @param role - ARN of the role that it is exchanged for
 * @throws PlatformError naming the identity provider and the trust policy where no attempt succeeds; what `exchange`
 * throws for good
 */
export async function exchangeIdToken<T>(
  source: OidcSource,
  role: string,
  options: TokenOptions,
  exchange: (token: string) => Promise<T>,
): Promise<T> {
  const again = (error: unknown): boolean =>
    isTransient(error) || DOUBTED_TOKEN.has(awsErrorName(error) ?? '');
  let issuer = 'token.actions.githubusercontent.com';
  let attempts = 0;
  try {
    return await retry(
      async (attempt) => {
        attempts = attempt;
        const token = await attemptToken(source, options);
        issuer = issuerOf(token) ?? issuer;
        return exchange(token);
      },
      { clock: options.clock, policy: EXCHANGES, again },
    );
  } catch (error) {
    if (!again(error)) throw error;
    throw new PlatformError(
      `Could not exchange the workflow's OIDC token for credentials of ${role}, in ${attempts} attempts with a new token each: ${asError(error).message}`,
      {
        hint: `The role's account needs the identity provider ${issuer} with the audience ${options.audience ?? AUDIENCE}, and the role's trust policy has to allow sts:AssumeRoleWithWebIdentity for this repository. In an outage (githubstatus.com, health.aws.amazon.com), try again later.`,
        cause: error,
      },
    );
  }
}

/** Returns the token's issuer, without its scheme, as IAM calls the identity provider; undefined where it can't be read. */
function issuerOf(token: string): string | undefined {
  const { iss } = tokenClaims(token);
  return typeof iss === 'string' ? iss.replace(/^https:\/\//, '') : undefined;
}

async function requestToken(url: URL, bearer: string, env: NodeJS.ProcessEnv | undefined): Promise<string> {
  const { status, body } = await sendRequest(url, {
    headers: { authorization: `Bearer ${bearer}`, accept: 'application/json' },
    timeoutMs: defaultTimeouts.requestMs,
    redirects: 'none',
    env,
  }).catch((error: unknown) => {
    throw translate(new TransportError(url.host, error), SUBJECT);
  });
  if (/^\s*</.test(body)) throw unreadablePage(url.host, status);
  if (status !== 200) {
    throw new PlatformError(`${SUBJECT} was answered with HTTP ${status} by ${url.host}.`, {
      transient: status >= 500 || status === 429 || status < 400,
      hint: 'The job needs `permissions: id-token: write`, and in a called workflow the calling job needs it too.',
    });
  }
  const answer = parseAnswer(body, url.host);
  if (v.is(TokenAnswer, answer)) return answer.value;
  throw new PlatformError(`${SUBJECT} got an answer from ${url.host} without a token in it.`, {
    transient: true,
    hint: 'Run the job again; www.githubstatus.com shows known problems.',
  });
}

/** A gateway answered, with a page of its own. */
function unreadablePage(host: string, status: number): PlatformError {
  return new PlatformError(`${SUBJECT} got an HTML page from ${host} (HTTP ${status}).`, {
    transient: true,
    hint: 'Check the settings HTTPS_PROXY and NO_PROXY; www.githubstatus.com shows known problems.',
  });
}

const TokenAnswer = v.object({ value: v.pipe(v.string(), v.minLength(1)) });

/** @throws PlatformError, transient, for JSON that breaks off */
function parseAnswer(body: string, host: string): unknown {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (!body.startsWith('{')) return undefined;
    throw new PlatformError(`${SUBJECT} got an answer from ${host} that is not whole.`, {
      cause: error,
      transient: true,
    });
  }
}

/** @throws PlatformError for what is not a URL */
export function checkTokenUrl(url: string): void {
  if (URL.canParse(url)) return;
  throw new PlatformError(`The environment variable ACTIONS_ID_TOKEN_REQUEST_URL is "${url}", not a URL.`, {
    hint: 'GitHub sets it for jobs with `permissions: id-token: write`; nothing else should.',
  });
}
