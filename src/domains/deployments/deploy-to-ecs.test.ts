import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { GroupTerraform } from './deploy-to-ecs.js';
import type { TerraformOutcome, TerraformRequest } from './terraform-run.js';

const services = [
  { service: 'web', group: 'first', scheduledJob: false },
  { service: 'nightly', group: 'second', scheduledJob: true },
  { service: 'api', group: 'second', scheduledJob: false },
];

function setUp(end: (request: TerraformRequest) => Promise<TerraformOutcome>) {
  const asked: string[][] = [];
  const run = {
    run: (request: TerraformRequest) => {
      asked.push(request.services.map(({ service }) => service));
      return end(request);
    },
  };
  const terraform = new GroupTerraform(run, { env: 'dev', services, imageTag: 'commit-1', deadline: 1 });
  const statuses = (): string[] =>
    terraform.outcome().services.map(({ service, status }) => `${service} ${status}`);
  return { asked, statuses, terraform };
}

const applied = ({ mode, env, imageTag, services: members }: TerraformRequest): Promise<TerraformOutcome> =>
  Promise.resolve({
    mode,
    env,
    imageTag,
    services: members.map((each) => ({ ...each, status: 'APPLIED', resources: undefined })),
    failures: [],
    durationMs: 5,
  });

describe('GroupTerraform', () => {
  it('applies the services of one group at a time, and knows which are left', async () => {
    const { asked, statuses, terraform } = setUp(applied);
    await terraform.apply('first');
    expect(statuses()).toEqual(['web APPLIED', 'nightly NOT_RUN', 'api NOT_RUN']);
    await terraform.apply('second');
    await terraform.apply('none of it');
    expect(asked).toEqual([['web'], ['nightly', 'api']]);
    expect(statuses()).toEqual(['web APPLIED', 'nightly APPLIED', 'api APPLIED']);
    expect(terraform.outcome().durationMs).toBe(10);
    expect(terraform.outcome().failures).toEqual([]);
  });

  it('throws what failed, and keeps it', async () => {
    const error = new PlatformError('Terraform apply of web in dev failed (exit code 1).');
    const { terraform } = setUp(async (request) => ({
      ...(await applied(request)),
      failures: [{ service: 'web', error }],
    }));
    await expect(terraform.apply('first')).rejects.toBe(error);
    expect(terraform.outcome().failures.map((failure) => failure.error)).toEqual([error]);
  });

  it.each([
    ['cancelled', new CancelledError('Cancelled by SIGINT.'), 'web FAILED'],
    ['without docker', new PlatformError('docker is not on the PATH.'), 'web NOT_RUN'],
  ])('says of a group that was %s what may have happened to it', async (_, error, web) => {
    const { statuses, terraform } = setUp(() => Promise.reject(error));
    await expect(terraform.apply('first')).rejects.toBe(error);
    expect(statuses()).toEqual([web, 'nightly NOT_RUN', 'api NOT_RUN']);
    expect(terraform.outcome().failures.map((failure) => failure.error)).toEqual([error]);
  });
});
