import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { startSandbox } from '../../sandbox/index.js';
import { wireSession } from '../../src/testing/aws-server.js';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let seconds = 0;

beforeEach(async () => {
  seconds = 0;
  const distributions = Array.from({ length: 5 }, (_, index) => ({
    id: `E${index}`,
    aliases: [`a${index}.example.com`, `b${index}.example.com`],
  }));
  sandbox = await startSandbox({
    scenario: { cloudfront: { distributions, 'page-size': 2 } },
    realNow: () => Date.UTC(2026, 0, 1) + seconds * 1000,
  });
});
afterEach(() => sandbox.close());

const delivery = () => wireSession(sandbox).session.contentDelivery();

describe('CloudFrontContentDelivery', () => {
  it('finds distributions by any alias over all pages, and no further than needed', async () => {
    const cloudFront = await delivery();
    await expect(cloudFront.distributionsOf(['b3.example.com', 'none.example.com'])).resolves.toEqual(
      new Map([['b3.example.com', 'E3']]),
    );
    const all = sandbox.requests().length;
    await cloudFront.distributionsOf(['a0.example.com']);
    expect([all, sandbox.requests().length]).toEqual([3, 4]);
  });

  it('invalidates once for one token, and says when that is done', async () => {
    const cloudFront = await delivery();
    const id = await cloudFront.invalidate('E1', ['/*', '/a'], 'token');
    await expect(cloudFront.invalidate('E1', ['/*', '/a'], 'token')).resolves.toBe(id);
    await expect(cloudFront.invalidationStatus('E1', id)).resolves.toBe('InProgress');
    seconds = 60;
    await expect(cloudFront.invalidationStatus('E1', id)).resolves.toBe('Completed');
  });
});
