import { describe, expect, it } from '@jest/globals';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { GitHubClient } from '../../providers/github/client.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { tellChanges } from './deployment-changes.js';
import type { ChangingPlan } from './deployment-changes.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';

const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
const image = { tag: 'commit-1234567', digest: `sha256:${'a'.repeat(64)}`, commit: '1234567' };

function setUp(region: string | undefined) {
  const context = new FakeContext();
  const containers = new FakeContainers({ image: 'repo/web:commit-0000000' });
  const environment = fakeSession({ containers });
  const assumed: unknown[] = [];
  const session: AwsSession = {
    ...fakeSession({ images: new FakeRegistry({ 'demo/web': [{ ...image, tags: [image.tag] }] }) }),
    region: 'eu-west-2',
    assume: (...asked) => {
      assumed.push(asked);
      return environment;
    },
  };
  const github = new GitHubClient({
    ...{ apiUrl: 'http://127.0.0.1:9', token: undefined },
    ...{ clock: context.clock, logger: context.logger },
  });
  const plan: ChangingPlan = {
    ...{ app: 'demo', env: 'dev', image: { ...image, otherTags: [] } },
    environment: { name: 'dev', accountId: '222222222222', region, deploymentMode: undefined },
    codebase: {
      ...{ name: 'web', repository: 'uktrade/web', pipelineMode: 'aws_codepipeline' },
      ...{ requiresImageBuild: true, services: [], pipelines: [] },
    },
  };
  const tell = (way: { environment?: AwsSession } = {}) =>
    tellChanges(plan, { services: ['web'], ...way }, context, session, github);
  return { assumed, environment, tell };
}

describe('tellChanges', () => {
  it.each([
    ["the environment's own region", 'eu-west-1', 'eu-west-1'],
    ["the session's region where the environment names none", undefined, 'eu-west-2'],
  ])('looks at what runs in %s', async (_, region, expected) => {
    const { assumed, tell } = setUp(region);
    expect((await tell())?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    expect(assumed).toEqual([[ROLE, 'dev-codebase-pipeline-deploy', expected]]);
  });

  it('looks with the session that the deployment has already', async () => {
    const { assumed, tell, environment } = setUp('eu-west-1');
    expect((await tell({ environment }))?.services).toMatchObject([{ service: 'web', state: 'running' }]);
    expect(assumed).toEqual([]);
  });
});
