import http from 'node:http';
import https from 'node:https';
import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import { retry } from '../../core/retry.js';
import type { Workflow } from '../runner/workflow.js';
import { translate } from './translate.js';
import { defaultTimeouts, proxyAgents, TransportError } from './transport.js';

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
    { pull_request?: { head?: { repo?: { full_name?: string } | null } } } | undefined;
  const head = event?.pull_request?.head;
  return head !== undefined && head.repo?.full_name !== repository;
}

/**
 * A fresh OIDC token that says which workflow this is. Masked before it is returned.
 * @throws PlatformError when GitHub gives none
 */
export async function fetchIdToken(
  source: OidcSource,
  options: { clock: Clock; mask: (secret: string) => void; audience?: string; env?: NodeJS.ProcessEnv },
): Promise<string> {
  options.mask(source.requestToken);
  const url = new URL(source.requestUrl);
  url.searchParams.set('audience', options.audience ?? AUDIENCE);
  const agents = await proxyAgents(options.env ?? process.env);
  const agent = url.protocol === 'https:' ? agents?.httpsAgent : agents?.httpAgent;
  const body = await retry(() => request(url, source.requestToken, agent), { clock: options.clock });
  const token = readToken(body);
  if (token === undefined) {
    throw new PlatformError(`${SUBJECT} got an answer from ${url.host} without a token in it.`, {
      hint: 'Run the job again; www.githubstatus.com tells of problems.',
    });
  }
  options.mask(token);
  return token;
}

async function request(url: URL, bearer: string, agent: http.Agent | undefined): Promise<string> {
  const { status, body } = await get(url, bearer, agent).catch((error: unknown) => {
    throw translate(new TransportError(url.host, error), SUBJECT);
  });
  if (status === 200) return body;
  throw new PlatformError(`${SUBJECT} was answered with HTTP ${status} by ${url.host}.`, {
    transient: status >= 500 || status === 429,
    hint: 'The job needs `permissions: id-token: write`, and in a called workflow the calling job needs it too.',
  });
}

function get(
  url: URL,
  bearer: string,
  agent: http.Agent | undefined,
): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const client = url.protocol === 'https:' ? https : http;
    const outgoing = client.get(url, {
      agent,
      timeout: defaultTimeouts.requestMs,
      headers: {
        authorization: `Bearer ${bearer}`,
        accept: 'application/json',
        'user-agent': 'platform-tools',
      },
    });
    outgoing.on('error', reject);
    outgoing.on('timeout', () => {
      outgoing.destroy(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' }));
    });
    outgoing.on('response', (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => (body += chunk));
      response.on('error', reject);
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, body });
      });
    });
  });
}

function readToken(body: string): string | undefined {
  try {
    const answer: unknown = JSON.parse(body);
    if (typeof answer !== 'object' || answer === null || !('value' in answer)) return undefined;
    return typeof answer.value === 'string' && answer.value !== '' ? answer.value : undefined;
  } catch {
    return undefined;
  }
}
