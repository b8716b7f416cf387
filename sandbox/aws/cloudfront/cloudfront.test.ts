import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  CloudFront,
  InvalidArgument,
  NoSuchDistribution,
  NoSuchInvalidation,
} from '@aws-sdk/client-cloudfront';
import { AssumeRoleCommand, STSClient } from '@aws-sdk/client-sts';
import { startSandbox } from '../../server/start.js';

const begin = Date.UTC(2026, 10, 22, 10);
const dnsAccount = '222222222222';

let sandbox: Awaited<ReturnType<typeof startSandbox>>;
let seconds: number;
let cloudfront: CloudFront;

function settings(accessKeyId = 'AKIATEST') {
  return {
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId, secretAccessKey: 'secret' },
  };
}

beforeEach(async () => {
  seconds = 0;
  sandbox = await startSandbox({
    scenario: {
      roles: 'open',
      cloudfront: {
        'page-size': 2,
        distributions: [
          { id: 'E1', aliases: ['web.dev.demo.example'], 'invalidation-seconds': 30 },
          { id: 'E2', aliases: [] },
          { aliases: ['a.example', 'b.example'] },
          { id: 'E4', aliases: ['c.example'], account: dnsAccount },
        ],
      },
      faults: [{ service: 'cloudfront', operation: 'GetInvalidation', kind: 'throttle', first: 1 }],
    },
    realNow: () => begin + seconds * 1000,
  });
  cloudfront = new CloudFront(settings());
});

afterEach(async () => {
  cloudfront.destroy();
  await sandbox.close();
});

const batch = (reference: string, paths: string[]) => ({
  DistributionId: 'E1',
  InvalidationBatch: { CallerReference: reference, Paths: { Quantity: paths.length, Items: paths } },
});

describe('ListDistributions', () => {
  it('gives aliases page by page', async () => {
    const first = (await cloudfront.listDistributions({})).DistributionList;
    expect(first).toMatchObject({ IsTruncated: true, NextMarker: 'E2', Quantity: 2 });
    expect(first?.Items?.map(({ Aliases }) => Aliases?.Items ?? [])).toEqual([['web.dev.demo.example'], []]);
    const second = (await cloudfront.listDistributions({ Marker: 'E2' })).DistributionList;
    expect(second).toMatchObject({ IsTruncated: false, Quantity: 1 });
    expect(second?.Items?.[0]?.Aliases?.Items).toEqual(['a.example', 'b.example']);
  });

  it("shows another account's distributions to its role only", async () => {
    const { Credentials } = await new STSClient(settings()).send(
      new AssumeRoleCommand({
        RoleArn: `arn:aws:iam::${dnsAccount}:role/demo-dev-pipeline-deployment-role`,
        RoleSessionName: 'demo-dev-cdn-cache-invalidation',
      }),
    );
    const dns = new CloudFront(settings(Credentials?.AccessKeyId));
    const { DistributionList } = await dns.listDistributions({});
    expect(DistributionList?.Items?.map(({ Id }) => Id)).toEqual(['E4']);
    await expect(dns.createInvalidation(batch('r', ['/*']))).rejects.toBeInstanceOf(NoSuchDistribution);
  });
});

describe('invalidations', () => {
  it('are in progress, then completed', async () => {
    const { Invalidation } = await cloudfront.createInvalidation(batch('run-1', ['/*', '/a&b']));
    expect(Invalidation).toMatchObject({
      Status: 'InProgress',
      InvalidationBatch: { CallerReference: 'run-1', Paths: { Quantity: 2, Items: ['/*', '/a&b'] } },
    });
    const get = () => cloudfront.getInvalidation({ DistributionId: 'E1', Id: Invalidation?.Id });
    await expect(get()).rejects.toMatchObject({ name: 'Throttling' });
    seconds = 29;
    expect((await get()).Invalidation?.Status).toBe('InProgress');
    seconds = 30;
    expect((await get()).Invalidation?.Status).toBe('Completed');
    expect(sandbox.requests().map(({ operation }) => operation)).toEqual([
      'CreateInvalidation',
      'GetInvalidation',
      'GetInvalidation',
      'GetInvalidation',
    ]);
  });

  it('are one for each reference', async () => {
    const first = await cloudfront.createInvalidation(batch('run-1', ['/*']));
    const again = await cloudfront.createInvalidation(batch('run-1', ['/*']));
    expect(again.Invalidation?.Id).toBe(first.Invalidation?.Id);
    const other = await cloudfront.createInvalidation(batch('run-2', ['/*']));
    expect(other.Invalidation?.Id).not.toBe(first.Invalidation?.Id);
    await expect(cloudfront.createInvalidation(batch('run-1', ['/a']))).rejects.toBeInstanceOf(
      InvalidArgument,
    );
  });

  it('are refused for wrong paths, distributions and ids', async () => {
    await expect(cloudfront.createInvalidation(batch('r', ['a']))).rejects.toBeInstanceOf(InvalidArgument);
    await expect(
      cloudfront.createInvalidation({ ...batch('r', ['/*']), DistributionId: 'E9' }),
    ).rejects.toBeInstanceOf(NoSuchDistribution);
    await expect(cloudfront.getInvalidation({ DistributionId: 'E1', Id: 'I9' })).rejects.toThrow();
    await expect(cloudfront.getInvalidation({ DistributionId: 'E1', Id: 'I9' })).rejects.toBeInstanceOf(
      NoSuchInvalidation,
    );
  });
});
