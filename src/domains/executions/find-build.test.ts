import { describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { FakeBuilds } from '../../testing/fake-builds.js';
import type { FakeBuildScript } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import type { Application, Codebase } from '../platform/applications.js';
import { findBuild } from './find-build.js';
import type { BuildTarget } from './target.js';

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
