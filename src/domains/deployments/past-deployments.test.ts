import { describe, expect, it } from '@jest/globals';
import type { ServiceDeploymentStatus } from '../../providers/aws/ecs-answers.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { listPastDeployments } from './past-deployments.js';

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
  const list = async (limit?: number) => {
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
