import { afterEach, describe, expect, it } from '@jest/globals';
import { startSandbox, type Sandbox } from '../../sandbox/index.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { PlatformError } from '../../src/core/errors.js';
import { FakeClock } from '../../src/testing/fake-clock.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import { readPages } from '../../src/testing/read-pages.js';
import type { AwsSessionOptions } from '../../src/providers/aws/identities.js';
import { type AwsSession, createAwsSession } from '../../src/providers/aws/session.js';

// The AWS providers with the real SDK over HTTP. No time passes but what a test lets pass: `later` moves the sandbox.

const START = Date.UTC(2026, 0, 5, 9);
const sha = 'c0ffee1234567890c0ffee1234567890c0ffee12';
const project = 'demo-web-codebase-image-build';
const pipeline = 'demo-web-manual-release';

const scenario = {
  applications: {
    demo: {
      environments: { dev: null, prod: { account: '210987654321' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          images: [{ tags: ['commit-1111111', 'branch-main'] }, { tags: [] }, { tags: ['commit-2222222'] }],
          'generate-images': { count: 2500 },
          builds: [
            {
              outcome: 'FAILED',
              message: 'exit status 3',
              phases: { QUEUED: 1, PROVISIONING: 1, BUILD: 5 },
              log: { 'page-lines': 4, 'empty-pages': 1, text: { BUILD: ['::error::not ours', 'naïve ☃'] } },
            },
          ],
          executions: [
            {
              outcome: 'Succeeded',
              stages: [
                { name: 'Approval', actions: [{ name: 'Approve', type: 'approval', 'approve-after': 5 }] },
                { name: 'Deploy-dev', actions: [{ name: 'Deploy-web', type: 'codebuild', seconds: 10 }] },
              ],
            },
          ],
        },
      },
    },
  },
} satisfies ScenarioInput;

describe('AWS providers against the sandbox', () => {
  let sandbox: Sandbox;
  let now = START;

  afterEach(() => sandbox.close());

  async function start(
    extra: Partial<ScenarioInput> = {},
    options: Partial<AwsSessionOptions> = {},
  ): Promise<AwsSession> {
    now = START;
    sandbox = await startSandbox({ scenario: { ...scenario, ...extra }, realNow: () => now });
    Object.assign(process.env, {
      AWS_ENDPOINT_URL: sandbox.url,
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 'secret',
      AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    });
    return createAwsSession({
      region: 'eu-west-2',
      roleToAssume: undefined,
      roleSessionName: 'platform-tools-1',
      clock: new FakeClock(START),
      logger: new MemoryLogger(),
      oidc: undefined,
      mask: () => undefined,
      ...options,
    });
  }

  function later(seconds: number): void {
    now += seconds * 1000;
  }

  function operations(): string[] {
    return sandbox.requests().map(({ operation }) => operation);
  }

  it('reads parameters one by one, by path and below it', async () => {
    const extra = Object.fromEntries(Array.from({ length: 23 }, (_, index) => [`/x/p${index}`, `${index}`]));
    const parameters = await (await start({ parameters: { ...extra, '/x/deep/er': 'd' } })).parameters();
    expect(
      JSON.parse((await parameters.get('/platform/applications/demo/environments/dev')) ?? ''),
    ).toMatchObject({
      name: 'dev',
      accountID: '123456789012',
    });
    await expect(parameters.get('/platform/nothing')).resolves.toBeUndefined();
    await expect(parameters.list('/x')).resolves.toHaveLength(23);
    await expect(parameters.list('/x', { recursive: true })).resolves.toHaveLength(24);
    await expect(parameters.list('/nothing')).resolves.toEqual([]);
  });

  it('finds images by tag, digest and page, and tags them', async () => {
    const images = await (await start()).images();
    const image = await images.describe('demo/web', { tag: 'branch-main' });
    expect(image?.tags).toEqual(expect.arrayContaining(['commit-1111111', 'branch-main']));
    const digest = image?.digest ?? '';
    await expect(images.findTags('demo/web', ['commit-111111', 'commit-1111111'])).resolves.toEqual([
      { tag: 'commit-1111111', digest },
    ]);
    await images.addTag('demo/web', digest, 'tag-1.2.3');
    await images.addTag('demo/web', digest, 'tag-1.2.3');
    await expect(images.describe('demo/web', { digest })).resolves.toMatchObject({
      tags: expect.arrayContaining(['tag-1.2.3']) as unknown,
    });
    let count = 0;
    let pages = 0;
    for await (const page of images.pages('demo/web')) {
      pages += 1;
      count += page.length;
      expect(page.every(({ tags }) => tags.length > 0)).toBe(true);
    }
    expect([pages, count]).toEqual([3, 2502]);
    await expect(images.describe('demo/nope', { tag: 'x' })).rejects.toThrow(
      'AWS refused ecr:DescribeImages with RepositoryNotFoundException',
    );
    await expect(images.uri('demo/web')).resolves.toBe(
      '123456789012.dkr.ecr.eu-west-2.amazonaws.com/demo/web',
    );
  });

  it('starts a build once, follows it to its failure, and reads its log to the end', async () => {
    const session = await start({
      faults: [{ service: 'codebuild', operation: 'StartBuild', kind: 'lost-response', first: 1 }],
    });
    const builds = await session.builds();
    await expect(builds.findProjects(['demo-web-codebase-pipeline-image-build', project])).resolves.toEqual([
      project,
    ]);
    const request = {
      project,
      sourceVersion: sha,
      environmentVariables: [],
      artifacts: 'none' as const,
      idempotencyToken: 'f'.repeat(64),
    };
    const started = await builds.start(request);
    expect(started).toMatchObject({ project, status: 'IN_PROGRESS' });
    expect(sandbox.requests().filter(({ operation }) => operation === 'StartBuild')).toHaveLength(2);
    later(3600);
    const ended = await builds.get(started.id);
    expect(ended).toMatchObject({ id: started.id, number: 1, status: 'FAILED' });
    expect(ended.phases.find(({ status }) => status === 'FAILED')).toMatchObject({ type: 'BUILD' });
    expect(ended.phases.flatMap(({ messages }) => messages).join()).toContain('exit status 3');
    await builds.stop(started.id);

    const logs = await session.logs();
    const pages = await readPages(
      (token) => logs.read(ended.log?.group ?? '', ended.log?.stream ?? '', token),
      (page) => page?.nextToken,
    );
    const lines = pages.flatMap((page) => page?.messages ?? []);
    expect(lines).toEqual(expect.arrayContaining(['::error::not ours\n', 'naïve ☃\n']));
    await expect(logs.read('no/such/group', 's', undefined)).resolves.toBeUndefined();
  });

  it('starts a pipeline execution and follows it', async () => {
    const pipelines = await (await start()).pipelines();
    await expect(pipelines.get('demo-web-nothing')).resolves.toBeUndefined();
    await expect(pipelines.get(pipeline)).resolves.toMatchObject({
      variables: expect.arrayContaining(['ENVIRONMENT', 'IMAGE_TAG']) as unknown,
    });
    const variables = { ENVIRONMENT: 'dev', IMAGE_TAG: 'commit-1111111' };
    const id = await pipelines.start({ pipeline, variables, token: 'e'.repeat(64) });
    await expect(pipelines.start({ pipeline, variables, token: 'e'.repeat(64) })).resolves.toBe(id);
    later(3);
    await expect(pipelines.getExecution(pipeline, id)).resolves.toMatchObject({ id, status: 'InProgress' });
    expect((await pipelines.listActions(pipeline, id)).map(({ action, status }) => [action, status])).toEqual(
      [
        ['GitCheckout', 'Succeeded'],
        ['Approve', 'InProgress'],
      ],
    );
    later(60);
    await expect(pipelines.getExecution(pipeline, id)).resolves.toMatchObject({ status: 'Succeeded' });
    const actions = await pipelines.listActions(pipeline, id);
    expect(actions.map(({ action, provider }) => [action, provider])).toEqual([
      ['GitCheckout', 'CodeStarSourceConnection'],
      ['Approve', 'Manual'],
      ['Deploy-web', 'CodeBuild'],
    ]);
    expect(actions[2]?.externalId).toMatch(/^[\w-]+:[\w-]+$/);
    await expect(pipelines.listExecutions(pipeline)).resolves.toMatchObject([{ id, status: 'Succeeded' }]);
    await pipelines.stop(pipeline, id, 'too late');
  });

  it('trades OIDC for a role, and lives through its expiry and the next account', async () => {
    const session = await start(
      { faults: [{ service: 'ssm', operation: 'GetParameter', kind: 'expired-token', at: 2 }] },
      { roleToAssume: 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role' },
    );
    const withOidc = createAwsSession({
      region: 'eu-west-2',
      roleToAssume: 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role',
      roleSessionName: 'platform-tools-1',
      clock: new FakeClock(START),
      logger: new MemoryLogger(),
      oidc: { requestUrl: `${sandbox.url}/_sandbox/oidc?api-version=2.0`, requestToken: 'token' },
      mask: () => undefined,
    });
    for (const each of [session, withOidc]) await expect(each.accountId()).resolves.toBe('123456789012');
    const parameters = await withOidc.parameters();
    await parameters.get('/copilot/applications/demo');
    await parameters.get('/copilot/applications/demo');
    expect(operations()).toEqual([
      'AssumeRole',
      'GetCallerIdentity',
      'AssumeRoleWithWebIdentity',
      'GetCallerIdentity',
      'GetParameter',
      'GetParameter',
      'AssumeRoleWithWebIdentity',
      'GetParameter',
    ]);
    const environment = withOidc.assume({
      arn: 'arn:aws:iam::210987654321:role/demo-prod-codebase-pipeline-deploy',
      session: 'prod-codebase-pipeline-deploy',
      region: 'eu-west-2',
      environment: { name: 'prod', trusted: [] },
    });
    await expect(environment.accountId()).resolves.toBe('210987654321');
  });

  it('says which action is denied to whom', async () => {
    const session = await start(
      { faults: [{ service: 'codebuild', operation: 'StartBuild', kind: 'access-denied' }] },
      { roleToAssume: 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role' },
    );
    const builds = await session.builds();
    const started = builds.start({
      project,
      sourceVersion: sha,
      environmentVariables: [],
      artifacts: 'none' as const,
      idempotencyToken: 'a'.repeat(64),
    });
    await expect(started).rejects.toThrow(PlatformError);
    await expect(started).rejects.toThrow(
      /^arn:aws:sts::123456789012:assumed-role\/github-oidc-demo-repo-role\/platform-tools-1 may not call codebuild:StartBuild on /,
    );
  });
});
