import { describe, expect, it } from '@jest/globals';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-answers.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { ImageIdentities } from '../services/service-image.js';
import { describeSkipped, findPreviousRun, readServiceRuns } from './previous-image.js';
import type { ImageRun } from './previous-image.js';

/** Runs from a word per deployment, oldest first: `b` lasted, `b!` failed, `b?` is running. */
function runsOf(words: string): ImageRun[] {
  const runs = words.split(' ').map((word, index): ImageRun => {
    const [key = ''] = word;
    const outcome = word.endsWith('!') ? 'failed' : word.endsWith('?') ? 'running' : 'lasted';
    return {
      key,
      label: `commit-${key}`,
      at: new Date(index * 3_600_000),
      outcome,
      image: key,
      problem: undefined,
    };
  });
  return runs.reverse();
}

describe('the image before the current one', () => {
  it.each([
    ['is the one before', 'a b', 'b', 'a', ''],
    ['is not the same image, deployed again', 'a b b b', 'b', 'a', ''],
    ['is not one that failed', 'a b! c', 'c', 'a', 'b failed'],
    ['is not one that failed at first and was undone later', 'a b! b a c', 'c', 'a', ''],
    ['after a rollback is one further back', 'z a b a', 'a', 'z', 'b undone'],
    [
      'after two rollbacks is one further back still',
      'y z a b a z',
      'z',
      'y',
      'a undone, b undone, a undone',
    ],
    ['after a rollback and a deployment is what ran before that', 'z a b a c', 'c', 'a', ''],
    ['may be one that was undone and deployed anew', 'z a b a b c', 'c', 'b', ''],
    ['of one that was undone and deployed anew is what ran in between', 'z b z a b', 'b', 'a', ''],
    ['of a deployment under way is what runs', 'z a b?', 'b', 'a', ''],
    ['of one that a failed deployment left in place is what ran before that', 'z a b!', 'a', 'z', 'b failed'],
    ['is the same after a rollback that failed', 'z a b a!', 'b', 'a', 'a failed-again'],
    ['is not known where there is none', 'b', 'b', undefined, ''],
    ['is not known where all others failed', 'a! b', 'b', undefined, 'a failed'],
    ['is not known after a rollback to the first one', 'a b a', 'a', undefined, 'b undone'],
  ])('%s', (_, words, current, expected, left) => {
    const found = findPreviousRun(runsOf(words), { key: current, label: '' });
    expect(found.previous?.key).toBe(expected);
    expect(found.skipped.map(({ run, reason }) => `${run.key} ${reason}`).join(', ')).toBe(left);
  });

  it.each([
    ['z a b a?', 'a', true],
    ['z a b b?', 'b', false],
    ['z a b c?', 'c', false],
    ['z a b a', 'a', false],
  ])('of %s is on its way: %s', (words, current, expected) => {
    expect(findPreviousRun(runsOf(words), { key: current, label: '' }).goingBack).toBe(expected);
  });

  it.each([
    ['a b', 'b', undefined],
    ['a b b', 'b', undefined],
    ['a b! a', 'a', undefined],
    ['a b c b', 'b', 3],
    ['a b c b b!', 'b', 3],
    ['a b c b', 'a', undefined],
  ])('was put back, of %s to %s, at %s', (words, current, at) => {
    const { returnedAt } = findPreviousRun(runsOf(words), { key: current, label: '' });
    expect(returnedAt?.getTime()).toBe(at === undefined ? undefined : at * 3_600_000);
  });

  it('ran since its last deployment', () => {
    const { previous } = findPreviousRun(runsOf('a b a c'), { key: 'c', label: '' });
    expect(previous?.at).toEqual(new Date(2 * 3_600_000));
  });
});

it('what is skipped is said once, with the reason', () => {
  const { skipped } = findPreviousRun(runsOf('z a b! c a'), { key: 'a', label: '' });
  expect(describeSkipped([...skipped, ...skipped], 4 * 3_600_000)).toEqual([
    'Skipped commit-c, deployed 1 hour ago: it was rolled back before.',
    'Skipped commit-b: its deployment 2 hours ago failed.',
  ]);
  const again = findPreviousRun(runsOf('z a b a!'), { key: 'b', label: '' }).skipped;
  expect(describeSkipped(again, 4 * 3_600_000)).toEqual([
    'commit-a ran before, but its deployment 1 hour ago failed.',
  ]);
});

it('what was skipped as undone is not skipped as failed, too', () => {
  const { skipped } = findPreviousRun(runsOf('z a b! c! b a'), { key: 'a', label: '' });
  expect(skipped.map(({ run, reason }) => [run.key, reason])).toEqual([
    ['b', 'undone'],
    ['c', 'failed'],
  ]);
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
