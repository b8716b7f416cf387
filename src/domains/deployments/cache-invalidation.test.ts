import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { ContentDelivery } from '../../providers/aws/cloudfront.js';
import {
  domainsOf,
  findDistributions,
  invalidateCaches,
  parseCacheInvalidation,
} from '../deployments/cache-invalidation.js';

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
