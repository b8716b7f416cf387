import * as v from 'valibot';
import type { Clock } from '../../core/clock.js';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/poll.js';
import type { ContentDelivery } from '../../providers/aws/cloudfront.js';

/** The domains whose caches a deployment outdates. */
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

/** Reads the input; `domains` is as `cache_invalidation.domains` in platform-config.yml. @throws PlatformError */
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
  throw new PlatformError(
    `The input cache-invalidation is not what it should be: ${v.getDotPath(issue) ?? 'it'}: ${issue.message}.`,
    { hint: `An example of its form: ${cacheInvalidationExample}` },
  );
}

/** The domains of the environment; one without an environment is of all of them. */
export function domainsOf(input: CacheInvalidation | undefined, env: string): CacheInvalidation['domains'] {
  return (input?.domains ?? []).filter(({ environment }) => environment === undefined || environment === env);
}

/** The role in the DNS account, and the name of its session. */
export function invalidationRole(
  app: string,
  env: string,
  dnsAccount: string,
): { arn: string; session: string } {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
  };
}

/** @throws NotFoundError for a domain that no distribution of the account serves */
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
