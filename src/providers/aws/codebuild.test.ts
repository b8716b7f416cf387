import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { fault, json, WireServer, wireSession } from '../../testing/aws-server.js';

const request = {
  project: 'demo-web-codebase-image-build',
  sourceVersion: '0123456789abcdef0123456789abcdef01234567',
  environmentVariables: [],
  artifacts: 'none' as const,
  idempotencyToken: 'a'.repeat(64),
};

const started = {
  id: 'demo-web-codebase-image-build:8f3f',
  arn: 'arn:aws:codebuild:eu-west-2:123456789012:build/demo-web-codebase-image-build:8f3f',
  projectName: 'demo-web-codebase-image-build',
  buildNumber: 42,
  buildStatus: 'IN_PROGRESS',
  currentPhase: 'QUEUED',
  startTime: 1767225600.123,
};

describe('CodeBuildService', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
  });
  afterEach(() => server.close());

  it('starts a build with exactly what was asked for', async () => {
    server.reply('StartBuild', json({ build: started }));
    const builds = await wireSession(server).session.builds();
    const build = await builds.start(request);
    expect(server.bodies('StartBuild')).toEqual([
      {
        projectName: request.project,
        sourceVersion: request.sourceVersion,
        artifactsOverride: { type: 'NO_ARTIFACTS' },
        idempotencyToken: request.idempotencyToken,
      },
    ]);
    expect(server.requests[0]).toMatchObject({ accessKeyId: 'AKIAAMBIENT', signedFor: 'codebuild' });
    expect(build).toEqual({
      id: started.id,
      arn: started.arn,
      project: started.projectName,
      number: 42,
      status: 'IN_PROGRESS',
      currentPhase: 'QUEUED',
      phases: [],
      startTime: new Date(1767225600123),
      endTime: undefined,
      log: undefined,
      logUrl: undefined,
    });
  });

  it('sends environment variables in their order, with their types', async () => {
    server.reply('StartBuild', json({ build: started }));
    const builds = await wireSession(server).session.builds();
    const environmentVariables = [
      { name: 'NOTIFICATIONS_ENABLED', value: 'false', type: 'PLAINTEXT' as const },
      { name: 'TOKEN', value: '/demo/token', type: 'PARAMETER_STORE' as const },
    ];
    await builds.start({ ...request, environmentVariables });
    expect(server.bodies('StartBuild')).toEqual([
      expect.objectContaining({ environmentVariablesOverride: environmentVariables }),
    ]);
  });

  it('starts a build with as little as a project, or with all that can be otherwise', async () => {
    server.reply('StartBuild', json({ build: started }), json({ build: started }));
    const builds = await wireSession(server).session.builds();
    const least = { ...request, sourceVersion: undefined, artifacts: 'project' as const };
    await builds.start(least);
    const overrides = {
      buildspec: 'ci/publish.yml',
      image: 'aws/codebuild/standard:7.0',
      computeType: 'BUILD_GENERAL1_LARGE',
      environmentType: 'ARM_CONTAINER',
    };
    await builds.start({ ...least, overrides });
    const { project: projectName, idempotencyToken } = request;
    expect(server.bodies('StartBuild')).toEqual([
      { projectName, idempotencyToken },
      {
        projectName,
        buildspecOverride: 'ci/publish.yml',
        imageOverride: 'aws/codebuild/standard:7.0',
        computeTypeOverride: 'BUILD_GENERAL1_LARGE',
        environmentTypeOverride: 'ARM_CONTAINER',
        idempotencyToken,
      },
    ]);
  });

  it('lists builds newest first, whatever order they are described in', async () => {
    const build = (id: string) => ({ ...started, id });
    server.reply(
      'ListBuildsForProject',
      json({ ids: ['p:3', 'p:2', 'p:1'], nextToken: 'more' }),
      json({ ids: [] }),
    );
    server.reply('BatchGetBuilds', json({ builds: [build('p:1'), build('p:3')], buildsNotFound: ['p:2'] }));
    const builds = await wireSession(server).session.builds();
    const first = await builds.list('p', undefined);
    expect([first.builds.map(({ id }) => id), first.nextToken]).toEqual([['p:3', 'p:1'], 'more']);
    // An empty page asks for no builds: CodeBuild would refuse that.
    expect(await builds.list('p', 'more')).toEqual({ builds: [], nextToken: undefined });
    expect(server.bodies('ListBuildsForProject')).toEqual([
      { projectName: 'p', sortOrder: 'DESCENDING' },
      { projectName: 'p', sortOrder: 'DESCENDING', nextToken: 'more' },
    ]);
    expect(server.bodies('BatchGetBuilds')).toEqual([{ ids: ['p:3', 'p:2', 'p:1'] }]);
  });

  it('reads what was built, with which variables, and what it exports', async () => {
    server.reply(
      'BatchGetBuilds',
      json({
        builds: [
          {
            ...started,
            sourceVersion: 'v1.2.3',
            resolvedSourceVersion: request.sourceVersion,
            environment: {
              environmentVariables: [
                { name: 'A', value: '1', type: 'PLAINTEXT' },
                { name: 'B', value: '/b', type: 'PARAMETER_STORE' },
              ],
            },
            exportedEnvironmentVariables: [{ name: 'VERSION', value: '1.2.3' }, { name: 'EMPTY' }],
          },
        ],
      }),
    );
    const builds = await wireSession(server).session.builds();
    await expect(builds.get(started.id)).resolves.toMatchObject({
      sourceVersion: 'v1.2.3',
      resolvedVersion: request.sourceVersion,
      variables: { A: '1' },
      exportedVariables: { VERSION: '1.2.3', EMPTY: '' },
    });
  });

  it('repeats a start whose answer was lost, with the same token', async () => {
    server.reply('StartBuild', 'reset', json({ build: started }));
    const builds = await wireSession(server).session.builds();
    await expect(builds.start(request)).resolves.toMatchObject({ id: started.id });
    const [first, second] = server.bodies('StartBuild');
    expect(first).toMatchObject({ idempotencyToken: request.idempotencyToken });
    expect(second).toEqual(first);
  });

  it.each([
    [
      'an answer that got lost',
      'reset' as const,
      /ValidationException: No\. An earlier attempt got no answer and may have been taken\.$/,
      true,
    ],
    ['too many requests', fault('ThrottlingException'), /ValidationException: No\.$/, false],
  ])(
    'that is refused after %s says whether it may have been taken',
    async (_, before, message, unanswered) => {
      server.reply('StartBuild', before, fault('ValidationException', 'No.'));
      const builds = await wireSession(server).session.builds();
      const start = builds.start(request);
      await expect(start).rejects.toThrow(message);
      await expect(start).rejects.toMatchObject({ unanswered });
    },
  );

  it('reads phases, their messages, and where the log is', async () => {
    server.reply(
      'BatchGetBuilds',
      json({
        builds: [
          {
            ...started,
            buildStatus: 'FAILED',
            endTime: 1767225700,
            phases: [
              {
                phaseType: 'SUBMITTED',
                phaseStatus: 'SUCCEEDED',
                startTime: 1767225600,
                endTime: 1767225601,
              },
              {
                phaseType: 'BUILD',
                phaseStatus: 'FAILED',
                startTime: 1767225610,
                endTime: 1767225690,
                contexts: [
                  { statusCode: '', message: '' },
                  { statusCode: 'COMMAND_EXECUTION_ERROR', message: 'exit status 1' },
                ],
              },
              { phaseType: 'COMPLETED', startTime: 1767225690 },
            ],
            logs: { groupName: 'codebuild/p/log-group', streamName: '8f3f', deepLink: 'https://console/log' },
          },
        ],
      }),
    );
    const builds = await wireSession(server).session.builds();
    const build = await builds.get(started.id);
    expect(build.phases.map(({ type, status, messages }) => [type, status, messages])).toEqual([
      ['SUBMITTED', 'SUCCEEDED', []],
      ['BUILD', 'FAILED', ['COMMAND_EXECUTION_ERROR: exit status 1']],
      ['COMPLETED', undefined, []],
    ]);
    expect(build.phases[1]?.endTime).toEqual(new Date(1767225690000));
    expect(build.log).toEqual({ group: 'codebuild/p/log-group', stream: '8f3f' });
    expect(build.logUrl).toBe('https://console/log');
  });

  it('gives no link to a log that has no stream yet', async () => {
    const logs = { deepLink: 'https://console/#logEvent:group=null;stream=null', groupName: 'g' };
    server.reply('BatchGetBuilds', json({ builds: [{ ...started, logs }] }));
    const builds = await wireSession(server).session.builds();
    await expect(builds.get(started.id)).resolves.toMatchObject({ log: undefined, logUrl: undefined });
  });

  it('says which build does not exist', async () => {
    server.reply('BatchGetBuilds', json({ builds: [], buildsNotFound: ['demo:1'] }));
    const builds = await wireSession(server).session.builds();
    const found = builds.get('demo:1');
    await expect(found).rejects.toThrow(NotFoundError);
    await expect(found).rejects.toThrow('There is no CodeBuild build "demo:1" in eu-west-2.');
  });

  it('finds projects in one request, in the order asked', async () => {
    server.reply(
      'BatchGetProjects',
      json({ projects: [{ name: 'b' }, { name: 'a' }], projectsNotFound: ['c'] }),
    );
    const builds = await wireSession(server).session.builds();
    await expect(builds.findProjects(['a', 'c', 'b'])).resolves.toEqual(['a', 'b']);
    expect(server.bodies('BatchGetProjects')).toEqual([{ names: ['a', 'c', 'b'] }]);
  });

  it('takes a build that has ended for stopped', async () => {
    server
      .reply('StopBuild', fault('InvalidInputException', 'Build is not in progress'))
      .reply('BatchGetBuilds', json({ builds: [{ ...started, buildStatus: 'SUCCEEDED' }] }));
    const builds = await wireSession(server).session.builds();
    await builds.stop(started.id);
    expect(server.operations).toEqual(['StopBuild', 'BatchGetBuilds']);
  });

  it('reports a stop that was refused while the build goes on', async () => {
    server
      .reply('StopBuild', fault('InvalidInputException', 'Invalid id'))
      .reply('BatchGetBuilds', json({ builds: [started] }));
    const builds = await wireSession(server).session.builds();
    await expect(builds.stop(started.id)).rejects.toThrow(
      'AWS refused codebuild:StopBuild with InvalidInputException: Invalid id.',
    );
  });
});
