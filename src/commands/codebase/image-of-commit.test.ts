import { afterEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeBuilds, FakeLogs } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import { fakeExecution, fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import type { FakeImage } from '../../testing/fake-registry.js';
import { GitHubWire, json } from '../../testing/github-server.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import build from './build.js';
import deploy from './deploy.js';

const SHA = '123456789abcdef0123456789abcdef012345678';
const TWIN = '1234567fffffffffffffffffffffffffffffffff';
const FIRST = `sha256:${'a'.repeat(64)}`;
const SECOND = `sha256:${'b'.repeat(64)}`;
const wires: GitHubWire[] = [];

afterEach(async () => {
  await Promise.all(wires.splice(0).map((wire) => wire.close()));
});

/** GitHub with these commits: an abbreviation of none or of several gets 422, as the real one answers. */
async function gitHub(shas: readonly string[]): Promise<GitHubWire> {
  const wire = new GitHubWire((request, response) => {
    const [digits = ''] = (request.url ?? '').split('/').slice(-1).join('').split('?');
    const found = shas.filter((sha) => sha.startsWith(digits));
    const answer =
      found.length === 1
        ? json(200, { sha: found[0] })
        : json(422, { message: `No commit found for SHA: ${digits}` });
    answer(request, response);
  });
  wires.push(wire);
  return wire.start();
}

interface World {
  images: FakeImage[];
  /** The commits on GitHub; undefined where it can't be reached. */
  commits?: string[];
  commit?: string;
}

/** What both verbs make of one commit. */
async function both({ images, commits, commit = SHA }: World) {
  const wire = commits === undefined ? undefined : await gitHub(commits);
  const workflow: Workflow = {
    runId: '1',
    runAttempt: '1',
    job: 'deploy',
    step: 'step',
    repository: 'uktrade/web',
    sha: SHA,
    ref: 'refs/pull/1/merge',
    actor: 'alice',
    runUrl: 'https://github.com/uktrade/web/actions/runs/1',
    eventName: 'push',
    readEvent: () => undefined,
  };
  const clock = new FakeClock();
  const builds = new FakeBuilds(clock);
  builds.projects = ['demo-web-codebase-image-build'];
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      allEnvironments: [{ name: 'dev', accountID: '111122223333' }],
    },
    '/copilot/applications/demo/codebases/web': { name: 'web', repository: 'uktrade/web' },
  });
  const pipelines = new FakePipelines(
    [{ execution: fakeExecution('e-1', { status: 'Succeeded' }) }],
    [fakePipeline('demo-web-manual-release')],
  );
  const registry = new FakeRegistry({ 'demo/web': images });
  const logs = new FakeLogs(clock, []);
  const session = fakeSession({ parameters, images: registry, builds, logs, pipelines });
  const context = () =>
    new FakeContext({
      session,
      workflow,
      clock,
      directory: '/',
      answers: [true],
      github: wire === undefined ? {} : { apiUrl: wire.url },
    });
  const inputs = { app: 'demo', codebase: 'web', commit, 'dry-run': 'true' };
  const building = context();
  const built = await build.run(parseInputs(build.name, build.inputs, inputs), building);
  const deploying = context();
  const deployed = await deploy
    .run(parseInputs(deploy.name, deploy.inputs, { ...inputs, env: 'dev' }), deploying)
    .then(
      ({ outputs }) => ({ tag: outputs['image-tag'], digest: outputs['image-digest'] }),
      (error: unknown) => (error as Error).message,
    );
  return {
    built: { tag: built.outputs['image-tag'], digest: built.outputs['image-digest'] },
    deployed,
    notices: [building, deploying].map(({ logger }) =>
      logger
        .texts('info')
        .filter((text) => text.startsWith('Assuming ') || text.includes(' does not count ')),
    ),
  };
}

const twoImages: FakeImage[] = [
  { digest: FIRST, tags: ['commit-1234567'], pushedAt: new Date(2000) },
  { digest: SECOND, tags: ['commit-123456789'], pushedAt: new Date(1000) },
];

describe('codebase-build and codebase-deploy find the same image', () => {
  it('of a commit that was built twice: the newest', async () => {
    const image = { tag: 'commit-1234567', digest: FIRST };
    expect(await both({ images: twoImages, commits: [SHA] })).toEqual({
      built: image,
      deployed: image,
      notices: [[], []],
    });
  });

  it('where an older tag could be that of several commits', async () => {
    const image = { tag: 'commit-123456789', digest: SECOND };
    const notice = `commit-1234567 in demo/web does not count as the image of commit ${SHA}: several commits start with 1234567.`;
    expect(await both({ images: twoImages, commits: [SHA, TWIN] })).toEqual({
      built: image,
      deployed: image,
      notices: [[notice], [notice]],
    });
  });

  it('where GitHub can not be asked, and say what they assume', async () => {
    const image = { tag: 'commit-123456789', digest: SECOND };
    const notice = `Assuming that commit-123456789 is the image of commit ${SHA}: neither git nor GitHub could confirm it.`;
    expect(await both({ images: twoImages })).toEqual({
      built: image,
      deployed: image,
      notices: [[notice], [notice]],
    });
  });

  it('of an abbreviated commit', async () => {
    const image = { tag: 'commit-123456789', digest: SECOND };
    expect(await both({ images: twoImages, commits: [SHA], commit: '123456789' })).toMatchObject({
      built: { tag: 'commit-1234567' },
      deployed: { tag: 'commit-1234567' },
    });
    const [, second] = twoImages;
    expect(
      await both({ images: second === undefined ? [] : [second], commits: [SHA], commit: '1234567' }),
    ).toMatchObject({ built: image, deployed: image });
  });

  it('nowhere in the image of another commit', async () => {
    const notice = `commit-1234567 in demo/web does not count as the image of commit ${SHA}: 1234567 is short for commit ${TWIN}.`;
    expect(await both({ images: [{ digest: FIRST, tags: ['commit-1234567'] }], commits: [TWIN] })).toEqual({
      built: { tag: undefined, digest: undefined },
      deployed: `No image found for commit ${SHA} in demo/web.`,
      notices: [[notice], [notice]],
    });
  });
});
