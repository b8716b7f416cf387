import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, PlatformError } from '../../core/errors.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { fakeSession } from '../../testing/fake-context.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ContentDelivery } from '../../providers/aws/cloudfront.js';
import {
  domainsOf,
  findCaches,
  findDistributions,
  invalidateCaches,
  invalidatePlanned,
  parseCacheInvalidation,
} from './cache-invalidation.js';

const input = {
  'dns-account': '123456789012',
  domains: {
    'web.example.com': { paths: ['/*'], environment: 'prod' },
    'all.example.com': { paths: ['/a', '/b'] },
  },
};

function fakeDelivery(statuses: string[]) {
  const invalidated: unknown[] = [];
  const delivery: ContentDelivery = {
    distributionsOf: (domains) =>
      Promise.resolve(
        new Map(domains.filter((name) => name.startsWith('web')).map((name) => [name, `D-${name}`])),
      ),
    invalidate: (distribution, paths, token) => {
      invalidated.push({ distribution, paths, token });
      return Promise.resolve('I1');
    },
    invalidationStatus: () => Promise.resolve(statuses.shift() ?? 'Completed'),
  };
  return { delivery, invalidated };
}

describe('the input cache-invalidation', () => {
  it('is read, and narrowed to an environment', () => {
    const read = parseCacheInvalidation(input);
    expect(read.dnsAccount).toBe('123456789012');
    expect(domainsOf(read, 'prod').map(({ domain }) => domain)).toEqual([
      'web.example.com',
      'all.example.com',
    ]);
    expect(domainsOf(read, 'dev').map(({ domain }) => domain)).toEqual(['all.example.com']);
    expect(domainsOf(undefined, 'dev')).toEqual([]);
  });

  it.each([
    ['an account that is a number', { ...input, 'dns-account': 123 }, /dns-account/],
    ['a path without a slash', { ...input, domains: { x: { paths: ['a'] } } }, /domains\.x\.paths\.0/],
    ['no paths', { ...input, domains: { x: { paths: [] } } }, /domains\.x\.paths/],
    ['something else', [], /cache-invalidation/],
  ])('is refused with %s', (_, value, message) => {
    expect(() => parseCacheInvalidation(value)).toThrow(message);
  });
});

describe('the caches of a deployment', () => {
  const target = { app: 'demo', env: 'prod' };
  const wanted = parseCacheInvalidation({
    'dns-account': '123456789012',
    domains: { 'web.example.com': { paths: ['/*'] } },
  });

  function setUp(delivery: Partial<ContentDelivery> = {}) {
    const entered: string[] = [];
    const dns = fakeSession({ contentDelivery: { ...fakeDelivery([]).delivery, ...delivery } });
    const session: AwsSession = {
      ...fakeSession({}),
      assume: ({ arn }) => {
        entered.push(arn);
        return dns;
      },
    };
    return { session, entered, logger: new MemoryLogger() };
  }

  it('are found in the DNS account, or not needed', async () => {
    const { session, entered, logger } = setUp();
    expect(await findCaches({ session, logger }, target, undefined)).toBeUndefined();
    expect(entered).toEqual([]);
    expect(await findCaches({ session, logger }, target, wanted)).toMatchObject({
      domains: [{ domain: 'web.example.com', distribution: 'D-web.example.com' }],
    });
    expect(entered).toEqual(['arn:aws:iam::123456789012:role/demo-prod-pipeline-deployment-role']);
  });

  it('that may not be looked at are a warning with the next step', async () => {
    const { session, logger } = setUp({
      distributionsOf: () => Promise.reject(new AccessDeniedError('Not allowed to sts:AssumeRole.')),
    });
    expect(await findCaches({ session, logger }, target, wanted)).toBeUndefined();
    expect(logger.texts('warning')).toEqual([
      expect.stringMatching(
        /^The cache of web\.example\.com will not be invalidated: Not allowed to sts:AssumeRole\. .*pipeline-deployment-role/,
      ),
    ]);
  });

  it('are invalidated at the end, and a failure says that the services are deployed', async () => {
    const options = {
      subject: ['web'],
      deadline: Number.MAX_SAFE_INTEGER,
      signal: new AbortController().signal,
    };
    const good = setUp();
    const plan = await findCaches(good, target, wanted);
    const deps = { clock: new FakeClock(), run: undefined };
    expect(await invalidatePlanned({ ...good, ...deps }, plan, options)).toBeUndefined();
    expect(await invalidatePlanned({ ...good, ...deps }, undefined, options)).toBeUndefined();
    const bad = setUp({ invalidate: () => Promise.reject(new PlatformError('CloudFront is busy.')) });
    expect((await invalidatePlanned({ ...bad, ...deps }, plan, options))?.message).toBe(
      'All services were deployed, but the cache of web.example.com was not invalidated: CloudFront is busy.',
    );
  });
});

describe('invalidating caches', () => {
  it('refuses a domain that no distribution serves', async () => {
    const { delivery } = fakeDelivery([]);
    const wanted = parseCacheInvalidation(input).domains;
    await expect(findDistributions(delivery, wanted)).rejects.toThrow(/alias all\.example\.com/);
  });

  it('waits until CloudFront has done it', async () => {
    const { delivery, invalidated } = fakeDelivery(['InProgress', 'InProgress', 'Completed']);
    const clock = new FakeClock();
    const logger = new MemoryLogger();
    const domains = [{ domain: 'web.example.com', paths: ['/*'], distribution: 'D1' }];
    await invalidateCaches({ delivery, clock, logger }, domains, {
      token: ({ domain }) => `token-${domain}`,
      deadline: clock.now() + 60_000,
      signal: new AbortController().signal,
    });
    expect(invalidated).toEqual([{ distribution: 'D1', paths: ['/*'], token: 'token-web.example.com' }]);
    expect(clock.sleeps).toHaveLength(2);
    expect(logger.texts('info').at(-1)).toContain('is invalidated');
  });
});

describe('a DNS account that refuses us', () => {
  const refused = new AccessDeniedError('someone may not call sts:AssumeRole: no.');
  const role = 'arn:aws:iam::123456789012:role/demo-prod-pipeline-deployment-role';
  const setUp = (delivery: ContentDelivery) => ({
    session: fakeSession({}, { roles: { [role]: fakeSession({ contentDelivery: delivery }) } }),
    logger: new MemoryLogger(),
  });
  const nextStep =
    "aws cloudfront create-invalidation --distribution-id <that of web.example.com> --paths '/*'";

  it('is a warning with the next step, and the deployment goes on', async () => {
    const deps = setUp({
      ...fakeDelivery([]).delivery,
      distributionsOf: () => Promise.reject(refused),
    });
    const target = { app: 'demo', env: 'prod' };
    expect(await findCaches(deps, target, parseCacheInvalidation(input))).toBeUndefined();
    const [warning = ''] = deps.logger.texts('warning');
    expect(warning).toContain('The cache of web.example.com, all.example.com will not be invalidated: ');
    expect(warning).toContain(refused.message);
    expect(warning).toContain(nextStep);
    expect(warning).toContain(role);
  });

  it('later on leaves the deployment good, too', async () => {
    const deps = setUp({ ...fakeDelivery([]).delivery, invalidate: () => Promise.reject(refused) });
    const plan = {
      role: { arn: role, session: 's1', region: 'eu-west-2' },
      domains: [{ domain: 'web.example.com', paths: ['/*'], distribution: 'D1' }],
    };
    const options = { subject: [], deadline: 1e15, signal: new AbortController().signal };
    const run = invalidatePlanned({ ...deps, clock: new FakeClock(), run: undefined }, plan, options);
    expect(await run).toBeUndefined();
    expect(deps.logger.texts('warning').join()).toContain(nextStep);
  });

  it('for another reason is a failure', async () => {
    const deps = setUp({
      ...fakeDelivery([]).delivery,
      distributionsOf: () => Promise.reject(new Error('defect')),
    });
    const look = findCaches(deps, { app: 'demo', env: 'prod' }, parseCacheInvalidation(input));
    await expect(look).rejects.toThrow('defect');
  });
});
