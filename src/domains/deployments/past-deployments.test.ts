import { describe, expect, it } from '@jest/globals';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-answers.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { ImageIdentities } from '../services/service-image.js';
import { listPastDeployments, readServiceRuns } from './past-deployments.js';
import type { ImageRun } from './past-deployments.js';

const TARGET = { app: 'demo', env: 'dev', service: 'web' };
const MINUTE_MS = 60_000;

/** A service with commit-0000000, and what has been done to it since. */
function setUp({ placeholder = false, describes = false } = {}) {
  const containers = new FakeContainers(placeholder ? { container: 'placeholder' } : {});
  if (!describes) containers.refused.add('ecs:DescribeServiceRevisions');
  const register = (commit: string) =>
    containers.addDefinition({
      family: containers.family,
      containerDefinitions: [{ name: 'web', image: `repo/web:commit-${commit}` }],
    }).arn;
  const run = (definition: string, status: ServiceDeploymentStatus = 'SUCCESSFUL') => {
    containers.addDeployment(definition, { looks: [{ status }] });
    if (status === 'SUCCESSFUL') containers.current.taskDefinition = definition;
  };
  const deploy = (commit: string, status?: ServiceDeploymentStatus) => {
    const definition = register(commit);
    run(definition, status);
    return definition;
  };
  const list = async (limit = 20) => {
    const { signal } = new AbortController();
    const found = await listPastDeployments({ containers, signal }, TARGET, limit);
    return found.map(({ status, image, revision, certainty }) => [
      ...[status, image?.slice('repo/web:commit-'.length), revision?.number, certainty],
    ]);
  };
  return { containers, deploy, list, register, run };
}

describe('listPastDeployments', () => {
  it.each([
    ['where ECS may not say which revisions they are', false],
    ['where ECS says which revisions they are', true],
  ])('lists the newest first with their images, %s', async (_, describes) => {
    const { deploy, list } = setUp({ describes });
    deploy('1111111');
    deploy('2222222', 'ROLLBACK_SUCCESSFUL');
    deploy('3333333');
    expect(await list()).toEqual([
      ['SUCCESSFUL', '3333333', 4, 'known'],
      ['ROLLBACK_SUCCESSFUL', '2222222', 3, 'known'],
      ['SUCCESSFUL', '1111111', 2, 'known'],
      ['SUCCESSFUL', '0000000', 1, 'known'],
    ]);
    expect(await list(2)).toHaveLength(2);
  });

  it('has no image for a placeholder', async () => {
    const { deploy, list } = setUp({ placeholder: true });
    deploy('1111111');
    expect((await list())[1]).toEqual(['SUCCESSFUL', undefined, 1, 'known']);
  });

  it('knows what the newest one has deployed, also where that is an older revision', async () => {
    const { deploy, list, run } = setUp();
    const older = deploy('1111111');
    deploy('2222222');
    run(older);
    expect((await list())[0]).toEqual(['SUCCESSFUL', '1111111', 2, 'known']);
  });

  it('only assumes what a later deployment without a new revision has deployed', async () => {
    const { deploy, list, run } = setUp();
    const older = deploy('1111111');
    deploy('2222222');
    run(older);
    deploy('3333333');
    expect((await list()).slice(0, 3)).toEqual([
      ['SUCCESSFUL', '3333333', 4, 'known'],
      ['SUCCESSFUL', '2222222', 3, 'assumed'],
      ['SUCCESSFUL', '2222222', 3, 'known'],
    ]);
  });

  it('only assumes the revision of a deployment that came long after it', async () => {
    const { containers, deploy, list } = setUp();
    deploy('1111111');
    deploy('2222222');
    const late = containers.list[1];
    if (late !== undefined) late.createdAt = new Date(late.createdAt.getTime() + 16 * MINUTE_MS);
    expect((await list())[1]).toEqual(['SUCCESSFUL', '1111111', 2, 'assumed']);
  });

  it('only assumes which of two revisions that were registered together was deployed', async () => {
    const { containers, list, register, run } = setUp();
    register('1111111');
    run(register('2222222'));
    // Somebody has just deployed the first one again.
    containers.current.currentDeployment = 'not listed yet';
    expect((await list())[0]).toEqual(['SUCCESSFUL', '2222222', 3, 'assumed']);
  });

  it('does not know the revision where one in between was deleted', async () => {
    const { containers, deploy, list, run } = setUp();
    const deleted = deploy('1111111');
    run(deleted);
    deploy('2222222');
    containers.definitions.splice(1, 1);
    expect((await list()).map(([, image]) => image)).toEqual(['2222222', undefined, undefined, '0000000']);
  });

  it('reads no further back than the deployments that are wanted', async () => {
    const { containers, deploy, list } = setUp();
    for (let one = 1; one <= 30; one += 1) deploy(String(1_000_000 + one));
    const asked: string[] = [];
    const read = containers.taskDefinition.bind(containers);
    containers.taskDefinition = (name) => {
      asked.push(name);
      return read(name);
    };
    expect(await list(3)).toHaveLength(3);
    expect(asked.length).toBeLessThan(8);
  });

  it('has none for a service that is not there', async () => {
    const { containers, list } = setUp();
    containers.service = () => Promise.resolve(undefined);
    expect(await list()).toEqual([]);
  });
});

describe('what was deployed to a service', () => {
  const target = { app: 'demo', env: 'dev', service: 'web' };
  const digest = `sha256:${'d'.repeat(64)}`;
  const at = (number: number): Date => new Date(1_000_000 * number);
  const minute = (number: number): string => `1970-01-01 ${at(number).toISOString().slice(11, 16)} UTC`;

  /** A service with commit-0000000, and deployments of images since. */
  function setUp({ describes = true, container = 'web' } = {}) {
    const containers = new FakeContainers({ container });
    if (!describes) containers.refused.add('ecs:DescribeServiceRevisions');
    const deploy = (image: string, status: ServiceDeploymentStatus = 'SUCCESSFUL', name = 'web'): string => {
      const { arn } = containers.addDefinition({
        family: containers.family,
        containerDefinitions: [{ name, image }],
      });
      again(arn, status);
      return arn;
    };
    const again = (definition: string, status: ServiceDeploymentStatus): void => {
      containers.addDeployment(definition, { looks: [{ status }] });
      if (status === 'SUCCESSFUL') containers.current.taskDefinition = definition;
    };
    const identities = new ImageIdentities(new FakeRegistry({}), { account: '1', region: 'eu-west-2' });
    const read = (limit = 20) =>
      readServiceRuns({ containers, identities, signal: new AbortController().signal }, target, limit);
    return { containers, deploy, again, read };
  }

  it('is a run for each deployment, newest first, with how it ended', async () => {
    const { deploy, read } = setUp();
    deploy('repo/web:commit-1111111', 'ROLLBACK_SUCCESSFUL');
    deploy('repo/web:commit-2222222', 'IN_PROGRESS');
    const { runs, current, service, more, rollingBack } = await read();
    expect([service, more, rollingBack]).toEqual(['web', false, false]);
    expect(current?.label).toBe('commit-0000000');
    const run = (label: string, number: number, outcome: ImageRun['outcome']): ImageRun => ({
      key: `repo/web:${label}`,
      label,
      at: at(number),
      outcome,
      image: `repo/web:${label}`,
      problem: undefined,
    });
    expect(runs).toEqual([
      run('commit-2222222', 3, 'running'),
      run('commit-1111111', 2, 'failed'),
      run('commit-0000000', 1, 'lasted'),
    ]);
    expect((await read(2)).more).toBe(true);
  });

  it("has neither a current image nor a run of Terraform's placeholder", async () => {
    const { read } = setUp({ container: 'placeholder' });
    expect(await read()).toMatchObject({ current: undefined, runs: [] });
  });

  it.each(['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOP_REQUESTED'] as const)(
    'is being put back while its newest deployment is %s',
    async (status) => {
      const { deploy, read, containers } = setUp();
      deploy('repo/web:commit-1111111');
      const newest = containers.list.at(-1);
      if (newest !== undefined) newest.status = status;
      expect((await read()).rollingBack).toBe(true);
    },
  );

  it('is not being put back where nothing was deployed yet', async () => {
    const { read, containers } = setUp();
    containers.list.length = 0;
    expect(await read()).toMatchObject({ runs: [], rollingBack: false });
  });

  it('is not known where the task definition is gone', async () => {
    const { deploy, read, containers } = setUp();
    deploy('repo/web:commit-1111111', 'ROLLBACK_FAILED');
    const [, newest] = containers.definitions;
    containers.definitions.splice(1, 1);
    expect(newest?.revision).toBe(2);
    const [run] = (await read()).runs;
    expect(run).toEqual({
      key: containers.list[1]?.arn,
      label: 'an unknown image',
      at: at(2),
      outcome: 'failed',
      image: undefined,
      problem: `which image was deployed at ${minute(2)} is not known, as its task definition is gone`,
    });
  });

  it.each([
    ['repo/web:latest', 'latest', 'latest'],
    ['repo/web', 'repo/web', 'without a tag'],
  ])('is not known where the task definition names %s', async (image, label, tag) => {
    const { deploy, read } = setUp();
    deploy(image);
    expect((await read()).runs[0]).toMatchObject({
      label,
      outcome: 'lasted',
      image: undefined,
      problem: `which image ${tag} named at ${minute(2)} is not known, as the task definition has no digest`,
    });
  });

  it('is known where the task definition has a digest', async () => {
    const { deploy, read } = setUp();
    deploy(`repo/web:latest@${digest}`);
    deploy(`repo/web@${digest}`);
    expect((await read()).runs.slice(0, 2)).toMatchObject([
      { key: digest, label: digest, image: `repo/web@${digest}`, problem: undefined },
      { key: digest, label: 'latest', image: `repo/web:latest@${digest}`, problem: undefined },
    ]);
  });

  it('is not known of another try of a revision that has failed, where ECS does not say it', async () => {
    const { deploy, again, read, containers } = setUp({ describes: false });
    const arn = deploy('repo/web:commit-1111111', 'ROLLBACK_SUCCESSFUL');
    again(arn, 'SUCCESSFUL');
    containers.current.taskDefinition = containers.definitions[0]?.arn ?? '';
    deploy('repo/web:commit-2222222');
    expect((await read()).runs[1]).toEqual({
      key: containers.list[2]?.arn,
      label: 'commit-1111111',
      at: at(3),
      outcome: 'lasted',
      image: undefined,
      problem: `whether commit-1111111 was deployed at ${minute(3)}, or an older image put back, is not known: its first deployment failed`,
    });
  });

  it('is known of another deployment of a revision that has run', async () => {
    const { deploy, again, read } = setUp({ describes: false });
    const arn = deploy('repo/web:commit-1111111');
    again(arn, 'SUCCESSFUL');
    deploy('repo/web:commit-2222222');
    expect((await read()).runs[1]).toMatchObject({ label: 'commit-1111111', problem: undefined });
  });
});
