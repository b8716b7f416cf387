import { describe, expect, it } from '@jest/globals';
import { UsageError } from '../../core/errors.js';
import { parseTarget } from './target.js';
import type { TargetInputs } from './target.js';

const UUID = '11111111-2222-4333-8444-555555555555';
const BUILD = `demo-web-codebase-image-build:${UUID}`;
const PAGES = 'https://eu-west-2.console.aws.amazon.com/codesuite';
const codebase = { app: 'demo', codebase: 'web' };
const parse = (inputs: Partial<TargetInputs>) => parseTarget({ id: 'latest', kind: 'auto', ...inputs });

describe('parseTarget', () => {
  it.each<[Partial<TargetInputs>, object]>([
    [codebase, { kind: 'execution', id: undefined, codebase, env: undefined }],
    [
      { ...codebase, env: 'dev' },
      { kind: 'execution', codebase, env: 'dev' },
    ],
    [
      { pipeline: 'p', ...codebase, env: 'dev' },
      { kind: 'execution', pipeline: 'p', codebase: undefined, env: undefined },
    ],
    [
      { project: 'p', ...codebase },
      { kind: 'build', id: undefined, project: 'p', codebase: undefined },
    ],
    [
      { kind: 'build', ...codebase },
      { kind: 'build', id: undefined, project: undefined, codebase },
    ],
    [
      { id: ` ${UUID} `, pipeline: 'p' },
      { kind: 'execution', id: UUID, pipeline: 'p' },
    ],
    [
      { id: UUID, ...codebase, env: 'dev' },
      { kind: 'execution', id: UUID, codebase, env: undefined },
    ],
    [
      { id: UUID, project: 'p' },
      { kind: 'build', id: `p:${UUID}` },
    ],
    [{ id: BUILD }, { kind: 'build', id: BUILD, project: 'demo-web-codebase-image-build' }],
    [
      { id: `arn:aws:codebuild:eu-west-1:123456789012:build/${BUILD}` },
      { kind: 'build', id: BUILD, region: 'eu-west-1', account: '123456789012' },
    ],
    [
      { id: `${PAGES}/codepipeline/pipelines/p/executions/${UUID}`, ...codebase },
      { kind: 'execution', id: UUID, pipeline: 'p', codebase: undefined, region: 'eu-west-2' },
    ],
    [{ id: `${PAGES}/codepipeline/pipelines/p/view` }, { kind: 'execution', id: undefined, pipeline: 'p' }],
    [
      { id: `${PAGES}/codebuild/123456789012/projects/p/build/p%3A${UUID}/log` },
      { kind: 'build', id: `p:${UUID}`, account: '123456789012' },
    ],
    [{ id: `${PAGES}/codebuild/projects/p/history` }, { kind: 'build', id: undefined, project: 'p' }],
  ])('takes %j', (inputs, target) => {
    expect(parse(inputs)).toMatchObject(target);
  });

  const ARN = `arn:aws:ecs:eu-west-2:222222222222:service-deployment/demo-dev-cluster/demo-dev-web/abc`;
  const services = 'https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters';
  const deployment = { kind: 'deployment', id: undefined, app: 'demo', env: 'dev', service: 'web' };

  it.each<[Partial<TargetInputs>, object]>([
    [
      { app: 'demo', env: 'dev', service: 'web' },
      { ...deployment, codebase: undefined },
    ],
    [
      { ...codebase, env: 'dev', service: 'web' },
      { ...deployment, codebase: undefined },
    ],
    [
      { ...codebase, env: 'dev', kind: 'deployment' },
      { ...deployment, service: undefined, codebase: 'web' },
    ],
    [{ id: ARN }, { ...deployment, id: ARN, owner: '222222222222' }],
    [{ id: `${services}/demo-dev-cluster/services/demo-dev-web/deployments?region=eu-west-2` }, deployment],
    [
      { id: `${services}/my-app-dev-cluster/services/my-app-dev-web/health`, app: 'my-app' },
      { ...deployment, app: 'my-app' },
    ],
  ])('takes %j for a deployment', (inputs, target) => {
    expect(parse(inputs)).toMatchObject(target);
  });

  it('looks for a deployment in the region of its environment, not in that of its ARN', () => {
    expect(parse({ id: ARN })).not.toHaveProperty('region');
  });

  it.each<[Partial<TargetInputs>, string]>([
    [{ kind: 'deployment' }, 'app and env and service (or codebase)'],
    [{ service: 'web', app: 'demo' }, 'needs env'],
    [{ id: ARN, kind: 'build' }, 'is a deployment'],
    [{ id: `${services}/my-app-dev-cluster/services/my-app-dev-web/health` }, 'which part of my-app-dev'],
    [{ id: `${services}/default/services/web/health` }, 'not of a service of the platform'],
    [{}, 'No execution, build or deployment is named'],
    [{ codebase: 'web' }, 'app is missing'],
    [{ app: 'Demo!', codebase: 'web' }, '"Demo!"'],
    [{ pipeline: 'p', project: 'q' }, 'both set'],
    [{ id: 'newest' }, '"newest"'],
    [{ id: UUID }, 'of which pipeline'],
    [{ id: UUID, kind: 'build', ...codebase }, 'of which project'],
    [{ id: UUID.slice(1), pipeline: 'p' }, 'not the id of'],
    [{ id: BUILD, kind: 'execution' }, 'is a build'],
    [{ kind: 'build', pipeline: 'p' }, 'is an execution'],
    [{ id: `${PAGES}/codepipeline/pipelines/p/executions/123` }, 'no whole execution id'],
    [{ id: `${PAGES}/codebuild/projects/p/build/q%3A${UUID}` }, 'no whole build id'],
    [{ id: `${PAGES}/codepipeline/pipelines/p/view`, pipeline: 'q' }, 'the link is of p'],
    [{ id: `${PAGES}/codebuild/projects/p/build/p%3A${UUID}`, project: 'q' }, 'the link is of p'],
    [{ id: 'https://example.com/' }, 'https://example.com/'],
    [{ id: 'arn:aws:codebuild:eu-west-2:123456789012:build/p' }, 'not the id of'],
  ])('refuses %j', (inputs, message) => {
    expect(() => parse(inputs)).toThrow(message);
    if (inputs.app !== 'Demo!') expect(() => parse(inputs)).toThrow(UsageError);
  });
});
