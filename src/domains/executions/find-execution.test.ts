import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import type { Execution } from '../../providers/aws/codepipeline.js';
import { fakeExecution } from '../../testing/fake-pipelines.js';
import type { Application, Codebase } from '../platform/applications.js';
import { findExecution } from './find-execution.js';
import type { ExecutionTarget } from './target.js';

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
