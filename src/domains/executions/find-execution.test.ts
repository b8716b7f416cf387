import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import type { Execution } from '../../providers/aws/codepipeline.js';
import { FakeBuilds } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeExecution } from '../../testing/fake-pipelines.js';
import type { Application, Codebase } from '../platform/applications.js';
import { findExecution, findBuild } from './find-execution.js';
import type { ExecutionTarget, BuildTarget } from './target.js';

const target: ExecutionTarget = {
  kind: 'execution',
  id: undefined,
  pipeline: undefined,
  env: undefined,
  codebase: { app: 'demo', codebase: 'web' },
};
const codebase: Codebase = {
  name: 'web',
  repository: 'uktrade/demo-web',
  pipelineMode: 'aws_codepipeline',
  services: [],
  requiresImageBuild: true,
  pipelines: [
    { name: 'main', branch: 'main', tag: false, environments: [{ name: 'dev', requiresApproval: false }] },
  ],
};
const MAIN = 'demo-web-main-codebase';
const RELEASE = 'demo-web-manual-release';

function at(minute: number, parts: Partial<Execution> & { id: string }): Execution {
  return fakeExecution(parts.id, { startTime: new Date(minute * 60_000), ...parts });
}

/** Pipelines by name, each with its executions, newest first; any other does not exist. */
function deps(pipelines: Readonly<Record<string, readonly Execution[]>>) {
  const list = (name: string): readonly Execution[] => {
    const found = pipelines[name];
    if (found === undefined) throw new NotFoundError(`no pipeline ${name}`);
    return found;
  };
  return {
    pipelines: {
      listExecutions: (name: string) =>
        Promise.resolve().then(() => list(name).map(({ variables, ...one }) => (variables ? one : one))),
      getExecution: (name: string, id: string) =>
        Promise.resolve().then(() => {
          const found = list(name).find((one) => one.id === id);
          if (found === undefined) throw new NotFoundError(`no execution ${id}`);
          return found;
        }),
    },
    applications: {
      load: () => Promise.resolve<Application>({ name: 'demo', layout: 'platform', environments: [] }),
      codebase: () => Promise.resolve(codebase),
    },
    region: 'eu-west-2',
    accountId: () => Promise.resolve('123456789012'),
  };
}

describe('findExecution', () => {
  it('takes the newest that is running before newer ones that have ended, with its variables', async () => {
    const found = await findExecution(
      deps({
        [MAIN]: [at(3, { id: 'ended', status: 'Succeeded' }), at(1, { id: 'old' })],
        [RELEASE]: [at(2, { id: 'running', variables: { IMAGE_TAG: 'commit-1' } })],
      }),
      target,
    );
    expect(found).toMatchObject({
      pipeline: RELEASE,
      execution: { id: 'running', variables: { IMAGE_TAG: 'commit-1' } },
      alsoRunning: [{ pipeline: MAIN, execution: { id: 'old' } }],
    });
  });

  it('takes the newest where none is running', async () => {
    const ended = { status: 'Failed' as const };
    const lists = {
      [MAIN]: [at(1, { id: 'a', ...ended })],
      [`${RELEASE}-pipeline`]: [at(2, { id: 'b', ...ended })],
    };
    expect((await findExecution(deps(lists), target)).execution.id).toBe('b');
  });

  it('looks for an environment in the configuration of a pipeline and in the variables of a release', async () => {
    const lists = deps({
      [MAIN]: [at(3, { id: 'main' })],
      [RELEASE]: [
        at(5, { id: 'other', variables: { ENVIRONMENT: 'staging' } }),
        at(4, { id: 'prod', variables: { ENVIRONMENT: 'prod' } }),
      ],
    });
    expect((await findExecution(lists, { ...target, env: 'dev' })).execution.id).toBe('main');
    expect((await findExecution(lists, { ...target, env: 'prod' })).execution.id).toBe('prod');
    await expect(findExecution(lists, { ...target, env: 'nope' })).rejects.toThrow(/No execution to nope/);
  });

  it('finds an id in any of the pipelines, with the time that only the list says', async () => {
    const lists = deps({ [MAIN]: [at(1, { id: 'a' })], [RELEASE]: [at(2, { id: 'b' })] });
    expect(await findExecution(lists, { ...target, id: 'b' })).toMatchObject({
      pipeline: RELEASE,
      execution: { startTime: new Date(120_000) },
    });
    await expect(findExecution(lists, { ...target, id: 'c' })).rejects.toThrow(
      /no execution "c" of demo-web-main-codebase, .* in the account 123456789012, eu-west-2/,
    );
  });

  it('says what to give where the codebase is deployed straight to ECS', async () => {
    const without = { ...codebase, pipelineMode: 'github_actions' as const };
    for (const lists of [deps({}), deps({ [MAIN]: [] })]) {
      const applications = { ...lists.applications, codebase: () => Promise.resolve(without) };
      await expect(findExecution({ ...lists, applications }, target)).rejects.toMatchObject({
        hint: expect.stringContaining('give env and service') as unknown,
      });
    }
  });

  it('tells a pipeline that does not exist from one without executions', async () => {
    const own = { ...target, codebase: undefined, pipeline: 'p' };
    await expect(findExecution(deps({}), own)).rejects.toThrow('There is no pipeline p in the account');
    await expect(findExecution(deps({ p: [] }), own)).rejects.toThrow('No execution was found of p in');
  });
});

describe('find build', () => {
  const codebase: Codebase = {
    name: 'web',
    repository: 'uktrade/demo-web',
    pipelineMode: 'github_actions',
    pipelines: [],
    requiresImageBuild: true,
    services: [],
  };
  const target: BuildTarget = { kind: 'build', id: undefined, project: 'p', codebase: undefined };
  const ended: FakeBuildScript = { durationMs: 0 };

  /** CodeBuild with these builds of the project `p`, oldest first. */
  function deps(...scripts: FakeBuildScript[]) {
    const builds = new FakeBuilds(new FakeClock());
    builds.scripts.push(...scripts);
    scripts.forEach((_, index) => builds.add(`p:${index + 1}`));
    const loaded: string[] = [];
    return {
      builds,
      loaded,
      applications: {
        load: (name: string) => {
          loaded.push(name);
          return Promise.resolve<Application>({ name, layout: 'platform', environments: [] });
        },
        codebase: () => Promise.resolve(codebase),
      },
      region: 'eu-west-2',
      accountId: () => Promise.resolve('123456789012'),
    };
  }

  describe('findBuild', () => {
    it('takes the newest that is running before newer ones that have ended, and names the others', async () => {
      const found = await findBuild(deps(ended, {}, {}, ended), target);
      expect(found.build.id).toBe('p:3');
      expect(found.alsoRunning.map(({ id }) => id)).toEqual(['p:2']);
    });

    it('takes the newest where none is running', async () => {
      const found = await findBuild(deps(ended, ended), target);
      expect([found.build.id, found.alsoRunning]).toEqual(['p:2', []]);
    });

    it('takes the one with the id, whatever else is running', async () => {
      const found = await findBuild(deps(ended, {}), { ...target, project: undefined, id: 'p:1' });
      expect([found.build.id, found.alsoRunning]).toEqual(['p:1', []]);
    });

    it('says where a build of that id was looked for', async () => {
      await expect(findBuild(deps(), { ...target, id: 'p:9' })).rejects.toMatchObject({
        message: 'There is no build "p:9" in the account 123456789012, eu-west-2.',
        hint: 'Check the id, and role-to-assume and aws-region.',
      });
    });

    it('distinguishes a project without builds from one that does not exist', async () => {
      await expect(findBuild(deps(), target)).rejects.toMatchObject({
        message: 'The project p has had no build yet.',
        hint: 'Start one with codebase-build or project-build.',
      });
      const none = deps();
      none.builds.onCall = () => {
        throw new NotFoundError('There is no project.');
      };
      await expect(findBuild(none, target)).rejects.toMatchObject({
        message: 'There is no CodeBuild project "p" in the account 123456789012, eu-west-2.',
        hint: 'Check the name, and role-to-assume and aws-region.',
      });
    });

    it('keeps any other error', async () => {
      const broken = deps();
      broken.builds.onCall = () => {
        throw new Error('The network is down.');
      };
      await expect(findBuild(broken, target)).rejects.toThrow('The network is down.');
      await expect(findBuild(broken, { ...target, id: 'p:1' })).rejects.toThrow('The network is down.');
    });

    it("looks in the project of the codebase, once the application's name is known to be right", async () => {
      const found = deps();
      found.builds.projects = ['demo-web-codebase-image-build'];
      found.builds.add('demo-web-codebase-image-build:1');
      const ofCodebase = { ...target, project: undefined, codebase: { app: 'demo', codebase: 'web' } };
      expect((await findBuild(found, ofCodebase)).build.id).toBe('demo-web-codebase-image-build:1');
      expect(found.loaded).toEqual(['demo']);
      const named = await findBuild(deps({}), { ...ofCodebase, project: 'p' });
      expect(named.build.id).toBe('p:1');
    });
  });
});
