import type { Clock } from '../../core/clock.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { retry } from '../../core/retry.js';
import type { MintRefusal, TokenExchange } from '../../providers/package-index/trusted-publishing.js';

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
    if ('refused' in answer) throw refusal(answer.refused, claimsOf(oidcToken), deps);
    return answer.token;
  }, options);
  deps.mask(token);
  return token;
}

type Claims = Readonly<Record<string, unknown>>;

function refusal(
  refused: readonly MintRefusal[],
  claims: Claims,
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

function publisherHint(claims: Claims, project: string, indexUrl: string): string {
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

/** What the token says; nobody relies on it here but for a hint. */
function claimsOf(oidcToken: string): Claims {
  try {
    const value: unknown = JSON.parse(
      Buffer.from(oidcToken.split('.')[1] ?? '', 'base64url').toString('utf8'),
    );
    return typeof value === 'object' && value !== null ? (value as Claims) : {};
  } catch {
    return {};
  }
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
