import * as v from 'valibot';
import type { Clock } from '../../core/clock.js';
import {
  AccessDeniedError,
  asError,
  IdentityError,
  NotFoundError,
  PlatformError,
  UsageError,
} from '../../core/errors.js';
import { idempotencyToken } from '../../core/remote-work.js';
import type { RunIdentity } from '../../core/remote-work.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/retry.js';
import type { ContentDelivery } from '../../providers/aws/cloudfront.js';
import { invalidationRole } from '../platform/names.js';
import type { AccountRole } from '../platform/names.js';
import type { AwsSession } from '../../providers/aws/session.js';

/** The domains whose caches are out of date after a deployment. */
export interface CacheInvalidation {
  /** The account of the domains' distributions: twelve digits. */
  dnsAccount: string;
  domains: { domain: string; paths: string[]; environment: string | undefined }[];
}

/** A domain with its distribution. */
export interface CachedDomain {
  domain: string;
  paths: string[];
  distribution: string;
}

export const cacheInvalidationExample =
  '{dns-account: "123456789012", domains: {web.example.com: {paths: ["/*"], environment: prod}}}';

const schema = v.strictObject({
  'dns-account': v.pipe(v.string(), v.regex(/^\d{12}$/, 'twelve digits, in quotes')),
  domains: v.record(
    v.string(),
    v.strictObject({
      paths: v.pipe(v.array(v.pipe(v.string(), v.startsWith('/'))), v.minLength(1)),
      environment: v.optional(v.string()),
    }),
  ),
});

const INTERVAL_MS = 5_000;

/** Parses the input; `domains` is as `cache_invalidation.domains` in platform-config.yml. @throws PlatformError */
export function parseCacheInvalidation(value: unknown): CacheInvalidation {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) {
    const { 'dns-account': dnsAccount, domains } = parsed.output;
    return {
      dnsAccount,
      domains: Object.entries(domains).map(([domain, { paths, environment }]) => ({
        domain,
        paths,
        environment,
      })),
    };
  }
  const issue = parsed.issues[0];
  throw new UsageError(
    `The input cache-invalidation is not valid: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}.`,
    { hint: `Write it like this: ${cacheInvalidationExample}` },
  );
}

/** Returns the environment's domains; one that names no environment belongs to all of them. */
export function domainsOf(input: CacheInvalidation | undefined, env: string): CacheInvalidation['domains'] {
  return (input?.domains ?? []).filter(({ environment }) => environment === undefined || environment === env);
}

/** What has to be invalidated once the services are deployed, and the role for it. */
export interface CachesPlan {
  role: AccountRole;
  domains: CachedDomain[];
}

/**
 * Finds the distributions of the environment's domains before anything is deployed, so that a wrong domain costs
 * nothing. Returns undefined where there are no domains, and with a warning where we may not look: the platform's role for it
 * trusts no workflow as it is, and that must not keep anybody from deploying.
 * @throws NotFoundError for a domain that no distribution of the account serves
 */
export async function findCaches(
  { session, logger }: { session: AwsSession; logger: Logger },
  { app, env }: { app: string; env: string },
  input: CacheInvalidation | undefined,
): Promise<CachesPlan | undefined> {
  const domains = domainsOf(input, env);
  if (input === undefined || domains.length === 0) return undefined;
  const role = invalidationRole(app, env, input.dnsAccount, session.region);
  const delivery = await session.assume(role).contentDelivery();
  try {
    return { role, domains: await findDistributions(delivery, domains) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warnOfRefusal(error, role, domains, logger);
    return undefined;
  }
}

function isRefusal(error: unknown): error is PlatformError {
  return error instanceof AccessDeniedError || error instanceof IdentityError;
}

function warnOfRefusal(
  error: PlatformError,
  { arn }: AccountRole,
  domains: readonly { domain: string; paths: readonly string[] }[],
  logger: Logger,
): void {
  const names = domains.map(({ domain }) => domain).join(', ');
  const commands = domains.map(
    ({ domain, paths }) =>
      `aws cloudfront create-invalidation --distribution-id <that of ${domain}> --paths ${paths.map((path) => `'${path}'`).join(' ')}`,
  );
  logger.warning(
    `The cache of ${names} will not be invalidated: ${error.message} Visitors may see old pages. Invalidate it by hand in the DNS account once the deployment has ended: ${commands.join('; ')}. To have it done here, let the trust policy of ${arn} name the identity that was refused.`,
    { title: 'Cache not invalidated' },
  );
}

/** Finds the distribution of each domain. @throws NotFoundError for a domain that none of the account serves */
export async function findDistributions(
  delivery: ContentDelivery,
  domains: CacheInvalidation['domains'],
): Promise<CachedDomain[]> {
  const found = await delivery.distributionsOf(domains.map(({ domain }) => domain));
  return domains.map(({ domain, paths }) => {
    const distribution = found.get(domain);
    if (distribution !== undefined) return { domain, paths, distribution };
    throw new NotFoundError(`No CloudFront distribution of the DNS account has the alias ${domain}.`, {
      hint: 'Check the domain in cache-invalidation, and dns-account: nothing was deployed.',
    });
  });
}

export interface InvalidationOptions {
  /** Makes the invalidation of a domain idempotent. */
  token: (domain: CachedDomain) => string;
  deadline: number;
  signal: AbortSignal;
}

/** Invalidates the paths of each domain, and waits until CloudFront has done it. */
export async function invalidateCaches(
  deps: { delivery: ContentDelivery; clock: Clock; logger: Logger },
  domains: readonly CachedDomain[],
  options: InvalidationOptions,
): Promise<void> {
  const { delivery, clock, logger } = deps;
  await Promise.all(
    domains.map(async (cached) => {
      const { domain, paths, distribution } = cached;
      const id = await delivery.invalidate(distribution, paths, options.token(cached));
      logger.info(`Invalidating ${paths.join(', ')} of ${domain} (${distribution}): ${id}`);
      await poll<undefined>({
        clock,
        subject: `the invalidation ${id} of ${domain}`,
        intervalMs: INTERVAL_MS,
        deadline: options.deadline,
        signal: options.signal,
        step: async () => {
          const status = await delivery.invalidationStatus(distribution, id, options.signal);
          return status === 'Completed' ? { done: true, value: undefined } : { done: false };
        },
      });
      logger.info(`The cache of ${domain} is invalidated.`);
    }),
  );
}

export interface PlannedInvalidationOptions {
  /** What was deployed, and when: a repeated request must have the same, a new deployment another. */
  subject: readonly string[];
  deadline: number;
  signal: AbortSignal;
}

/**
 * Invalidates the caches once the services are deployed. Returns why it failed: old pages in a cache are a failure,
 * although the services stay deployed. That we may not do it is a warning.
 */
export async function invalidatePlanned(
  deps: { session: AwsSession; clock: Clock; logger: Logger; run: RunIdentity | undefined },
  plan: CachesPlan | undefined,
  { subject, deadline, signal }: PlannedInvalidationOptions,
): Promise<PlatformError | undefined> {
  if (plan === undefined) return undefined;
  const { session, clock, logger, run } = deps;
  try {
    const delivery = await session.assume(plan.role).contentDelivery();
    await invalidateCaches({ delivery, clock, logger }, plan.domains, {
      // CloudFront answers a token that it knows with the old invalidation.
      token: ({ domain, distribution, paths }) =>
        idempotencyToken(run, ['cache-invalidation', ...subject, distribution, domain, ...paths]),
      deadline,
      signal,
    });
    return undefined;
  } catch (error) {
    if (isRefusal(error)) {
      warnOfRefusal(error, plan.role, plan.domains, logger);
      return undefined;
    }
    const names = plan.domains.map(({ domain }) => domain).join(', ');
    return new PlatformError(
      `All services were deployed, but the cache of ${names} was not invalidated: ${asError(error).message}`,
      { hint: 'Visitors may see old pages until it is invalidated in CloudFront.', cause: error },
    );
  }
}
