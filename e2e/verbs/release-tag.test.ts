import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { ReleaseTagger } from '../../src/domains/releases/release-tagger.js';
import type { TaggerPlan } from '../../src/domains/releases/floating-tags.js';
import { COMMITS, tagCases } from '../../src/testing/tag-cases.js';
import type { Place, TagCase } from '../../src/testing/tag-cases.js';
import { parseVersionTag, ReleaseIndex } from '../../src/domains/releases/version-tag.js';
import { FakeClock } from '../../src/testing/fake-clock.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import { GitHubClient } from '../../src/providers/github/client.js';
import { GitHubReleases, GitHubTags } from '../../src/providers/github/releases.js';
import { runAction, startAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { git } from '../harness/git.js';
import {
  askGitHub,
  GITHUB_TOKEN,
  githubEnv,
  githubOperations,
  requested,
  withEvent,
} from '../harness/github-sandbox.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const REPOSITORY = '/repos/uktrade/demo-web';
const MOVE = 'graphql/update-refs';
const sha = (digit: string): string => digit.repeat(40);
let sandbox: RunningSandbox;
let folder: string | undefined;

afterEach(async () => {
  await sandbox.close();
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
  folder = undefined;
});

type GitHubInput = NonNullable<ScenarioInput['github']>;
type RepositoryInput = NonNullable<GitHubInput['repositories']>[string];

const standard: RepositoryInput = {
  private: true,
  commits: ['1', '2', '3'].map((digit) => ({ sha: sha(digit), message: `Commit ${digit}` })),
  tags: {
    'v1.2.2': { sha: sha('1'), annotated: true },
    'v1.2.3': { sha: sha('2'), annotated: true },
    v1: { sha: sha('1'), annotated: true },
    'v1.2': sha('1'),
  },
  releases: [{ tag: 'v1.2.2' }, { tag: 'v1.2.3' }],
};

/** GitHub with the one permission that the verb declares. */
async function start(repository: Partial<RepositoryInput> = {}, more: ScenarioInput = {}): Promise<void> {
  sandbox = await sandboxWith({
    github: {
      tokens: [GITHUB_TOKEN],
      permissions: {
        actions: 'none',
        deployments: 'none',
        issues: 'none',
        'pull-requests': 'none',
        contents: 'write',
      },
      repositories: { 'uktrade/demo-web': { ...standard, ...repository } },
    },
    ...more,
  });
}

const step = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) => ({
  command: 'release-tag',
  inputs: { tag: 'v1.2.3', 'github-token': GITHUB_TOKEN, ...inputs },
  env: { ...githubEnv(sandbox), ...env },
});

async function standing(): Promise<Record<string, string>> {
  const refs = (await askGitHub(sandbox, `GET ${REPOSITORY}/git/matching-refs/tags/v`)) as {
    ref: string;
    object: { sha: string };
  }[];
  return Object.fromEntries(refs.map(({ ref, object }) => [ref.replace('refs/tags/', ''), object.sha]));
}

async function expectMoved(): Promise<void> {
  expect(await standing()).toMatchObject({ v1: sha('2'), 'v1.2': sha('2') });
}

function expectGreen(run: ActionRun): void {
  expect({ exitCode: run.exitCode, errors: run.annotations, stderr: run.stderr }).toEqual({
    exitCode: 0,
    errors: [],
    stderr: '',
  });
  expect(run.stdout.replace(`::add-mask::${GITHUB_TOKEN}`, '')).not.toContain(GITHUB_TOKEN);
}

const moves = () => sandbox.requests().filter(({ operation }) => operation === MOVE);

describe('release-tag', () => {
  it('moves both tags when a release is published, in one request that says what they held', async () => {
    await start();
    const before = await standing();
    const asked = sandbox.requests().length;
    const payload = { action: 'published', release: { tag_name: 'v1.2.3', draft: false } };
    const run = await withEvent('release', payload, (env) => runAction(step({ tag: '' }, env)));
    expectGreen(run);
    expect(githubOperations(sandbox, asked)).toEqual([
      'repos/list-releases',
      'git/list-matching-refs',
      // What the annotated tags stand for: the release's, v1, and the versions from the newest on.
      'git/get-tag',
      'git/get-tag',
      'git/get-tag',
      'repos/get',
      MOVE,
    ]);
    expect(moves().map(({ parameters }) => parameters['variables'])).toEqual([
      {
        repositoryId: expect.any(String) as unknown,
        refUpdates: [
          { name: 'refs/tags/v1', beforeOid: before['v1'], afterOid: sha('2'), force: true },
          { name: 'refs/tags/v1.2', beforeOid: sha('1'), afterOid: sha('2'), force: true },
        ],
      },
    ]);
    await expectMoved();
    expect(run.outputs).toMatchObject({
      tag: 'v1.2.3',
      version: '1.2.3',
      commit: sha('2'),
      'major-tag': 'v1',
      'minor-tag': 'v1.2',
      kept: '[]',
    });
    expect(JSON.parse(run.outputs['moved'] ?? '')).toEqual([
      {
        tag: 'v1',
        level: 'major',
        from: sha('1'),
        'from-version': '1.2.2',
        to: sha('2'),
        'to-version': '1.2.3',
      },
      {
        tag: 'v1.2',
        level: 'minor',
        from: sha('1'),
        'from-version': '1.2.2',
        to: sha('2'),
        'to-version': '1.2.3',
      },
    ]);
    expect(run.stdout).toContain('v1: moved from 1111111 (1.2.2) to 2222222 (1.2.3)');
    expect(run.summary).toContain('| <code>v1.2</code> | 1111111 (1.2.2) | 2222222 (1.2.3) |');
  });

  it('has nothing left to do the second time', async () => {
    await start();
    expectGreen(await runAction(step()));
    const again = await runAction(step());
    expectGreen(again);
    expect(again.outputs['moved']).toBe('[]');
    expect(again.stdout).toContain('v1: unchanged at 2222222 (1.2.3), since it is up to date');
    expect(moves()).toHaveLength(1);
  });

  it('changes nothing in a dry run', async () => {
    await start();
    const before = await standing();
    const run = await runAction(step({ 'dry-run': 'true' }));
    expectGreen(run);
    expect(run.stdout).toContain('v1: would move from 1111111 (1.2.2) to 2222222 (1.2.3)');
    expect(JSON.parse(run.outputs['moved'] ?? '')).toHaveLength(2);
    expect(sandbox.changes()).toEqual([]);
    expect(await standing()).toEqual(before);
  });

  it('moves the minor tag alone for a backport', async () => {
    await start({
      tags: { 'v1.4.2': sha('1'), 'v1.5.0': sha('2'), 'v1.4.3': sha('3'), v1: sha('2'), 'v1.4': sha('1') },
      releases: [{ tag: 'v1.4.2' }, { tag: 'v1.5.0' }, { tag: 'v1.4.3' }],
    });
    const run = await runAction(step({ tag: 'v1.4.3' }));
    expectGreen(run);
    expect(await standing()).toMatchObject({ v1: sha('2'), 'v1.4': sha('3') });
    expect(run.stdout).toContain('v1: unchanged at 2222222 (1.5.0), since v1.5.0 is newer');
  });

  it.each([
    ['a draft', { releases: [{ tag: 'v1.2.3', draft: true }] }, {}, 'The release v1.2.3 is a draft'],
    ['no release', { releases: [] }, {}, 'No release found for tag v1.2.3.'],
    [
      'a floating tag with a release of its own, which locks it',
      { releases: [{ tag: 'v1.2.3' }, { tag: 'v1', immutable: true }] },
      {},
      'v1: it has a release of its own',
    ],
    [
      'a floating tag that may be ahead',
      { tags: { 'v1.2.3': sha('2'), v1: sha('3') }, releases: [{ tag: 'v1.2.3' }] },
      {},
      'so that moving it could be a downgrade',
    ],
    [
      'a tag that is not a version',
      {},
      { tag: 'v1' },
      'The input tag is "v1", which is not the tag of a version.',
    ],
    ['a level that is none', {}, { levels: 'patch' }, 'The input levels is "patch"'],
    ['no tag at all', {}, { tag: '' }, 'No release is named'],
    ['an option for a tag', {}, { tag: '--force' }, 'which is not a valid tag name'],
  ] as [string, Partial<RepositoryInput>, Record<string, string>, string][])(
    'refuses %s, and moves nothing',
    async (_, repository, inputs, message) => {
      await start(repository);
      const before = await standing();
      const run = await runAction(step(inputs));
      expect(run.exitCode).toBe(1);
      expect(run.annotations.map((annotation) => annotation.message).join()).toContain(message);
      expect(sandbox.changes()).toEqual([]);
      expect(await standing()).toEqual(before);
    },
  );

  it('passes over a pre-release, and is green', async () => {
    await start({ releases: [{ tag: 'v1.2.3', prerelease: true }] });
    const run = await runAction(step());
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.stdout).toContain('No tag was moved: the release v1.2.3 is marked as a pre-release.');
    expect(sandbox.changes()).toEqual([]);
  });

  it('says which permission is missing', async () => {
    await start({}, {});
    await sandbox.close();
    sandbox = await sandboxWith({
      github: {
        permissions: { contents: 'read' },
        repositories: { 'uktrade/demo-web': standard },
      },
    });
    const run = await runAction(step());
    expect(run.exitCode).toBe(1);
    const said = run.annotations.map(({ message }) => message).join();
    expect(said).toContain('GitHub would not move v1 and v1.2 in uktrade/demo-web: Resource not accessible');
    expect(said).toContain('permissions');
    expect(run.outputs['moved']).toBe('[]');
  });
});

describe('the rules of floating tags on GitHub', () => {
  /** The scenario of a case of the table that the bare git repository goes through as well. */
  async function startCase({ tags, releases = {} }: TagCase): Promise<void> {
    const names = [...new Set([...Object.keys(tags), ...Object.keys(releases)])];
    const kindOf = (name: string) =>
      releases[name] ?? (parseVersionTag(name) === undefined ? 'none' : 'published');
    await start({
      commits: [
        { sha: commitAt('elsewhere'), message: 'Elsewhere', parents: [] },
        ...Array.from({ length: COMMITS }, (_, index) => ({
          sha: commitAt(index),
          message: `Commit ${index}`,
          parents: index === 0 ? [] : [commitAt(index - 1)],
        })),
      ],
      tags: Object.fromEntries(
        Object.entries(tags).map(([name, place]) => [
          name,
          typeof place === 'object' ? { sha: commitAt(place.annotated), annotated: true } : commitAt(place),
        ]),
      ),
      releases: names
        .filter((name) => kindOf(name) !== 'none')
        .map((tag) => ({ tag, draft: kindOf(tag) === 'draft', prerelease: kindOf(tag) === 'prerelease' })),
    });
    // GitHub makes the tag of a published release, so it is deleted where the case is about that.
    for (const name of names.filter((tag) => kindOf(tag) === 'published' && !(tag in tags)))
      await askGitHub(sandbox, `DELETE ${REPOSITORY}/git/refs/tags/${name}`);
  }

  const commitAt = (place: Place): string =>
    place === 'elsewhere' ? 'e'.repeat(40) : String(place).padStart(40, 'a');

  async function commits(): Promise<Record<string, string>> {
    const tags = (await askGitHub(sandbox, `GET ${REPOSITORY}/tags?per_page=100`)) as {
      name: string;
      commit: { sha: string };
    }[];
    return Object.fromEntries(tags.map(({ name, commit }) => [name, commit.sha]));
  }

  it.each(tagCases.map((given) => [given.title, given] as const))('%s', async (_title, given) => {
    await startCase(given);
    const before = await commits();
    const client = new GitHubClient({
      apiUrl: `${sandbox.url}/github`,
      token: GITHUB_TOKEN,
      clock: new FakeClock(),
      logger: new MemoryLogger(),
    });
    const tagger = new ReleaseTagger({
      tags: new GitHubTags(client, 'uktrade/demo-web'),
      releases: new ReleaseIndex(new GitHubReleases(client, 'uktrade/demo-web')),
    });
    const outcome = await tagger
      .plan(given.release, given.levels ?? ['major', 'minor'])
      .then(async (plan) => {
        await tagger.move(plan);
        return plan;
      })
      .catch((error: unknown) => String(error));
    const moved = Object.entries(given.moved ?? {}).map(([name, place]) => [name, commitAt(place)]);
    expect(await commits()).toEqual({ ...before, ...Object.fromEntries(moved) });
    if (given.refused !== undefined) {
      expect(outcome).toContain(given.refused);
      return;
    }
    const plan = outcome as TaggerPlan;
    expect(plan.skipped ?? '').toContain(given.skipped ?? '');
    expect(Object.fromEntries(plan.kept.map(({ name, reason }) => [name, reason]))).toEqual(
      Object.fromEntries(
        Object.entries(given.kept ?? {}).map(([name, reason]) => [name, expect.stringContaining(reason)]),
      ),
    );
    expect(moves()).toHaveLength(given.moved === undefined ? 0 : 1);
  });
});

describe('release-tag that is interrupted', () => {
  it.each([
    ['the answer to the move is lost', { kind: 'lost-response', operation: MOVE, first: 1 }, 1],
    ['the move does not get through', { kind: 'reset', operation: MOVE, first: 1 }, 2],
    ['the server fails at the move', { kind: 'error-500', operation: MOVE, first: 1 }, 2],
    ['every lookup fails once', { kind: 'error-500', operation: 'git/list-matching-refs', first: 1 }, 1],
    [
      'the answer with the releases is lost',
      { kind: 'lost-response', operation: 'repos/list-releases', first: 1 },
      1,
    ],
  ] as const)('moves once where %s', async (_, fault, requests) => {
    await start({}, { faults: [{ service: 'github', ...fault }] });
    const run = await runAction(step());
    expectGreen(run);
    expect(JSON.parse(run.outputs['moved'] ?? '')).toHaveLength(2);
    expect(moves()).toHaveLength(requests);
    await expectMoved();
  });

  it.each(['SIGKILL', 'SIGINT'] as const)('goes on after %s in the middle of the move', async (signal) => {
    const fault = { service: 'github', operation: MOVE, kind: 'timeout', first: 1 } as const;
    await start({}, { faults: [fault] });
    const running = await startAction(step());
    await requested(sandbox, MOVE);
    running.child.kill(signal);
    expect((await running.done).exitCode).not.toBe(0);
    expectGreen(await runAction(step()));
    await expectMoved();
  });

  it('finishes what somebody moved by half', async () => {
    await start();
    await askGitHub(sandbox, `PATCH ${REPOSITORY}/git/refs/tags/v1`, { sha: sha('2'), force: true });
    const run = await runAction(step());
    expectGreen(run);
    expect(JSON.parse(run.outputs['moved'] ?? '')).toMatchObject([{ tag: 'v1.2' }]);
    await expectMoved();
  });

  it('fails for good where GitHub is down, and says so', async () => {
    await start({}, { faults: [{ service: 'github', operation: MOVE, kind: 'error-500' }] });
    const run = await runAction(step());
    expect(run.exitCode).toBe(1);
    expect(moves()).toHaveLength(3);
    expect(run.annotations[0]?.message).toContain(
      'GitHub could not move v1 and v1.2 in uktrade/demo-web for now',
    );
  });
});

describe('release-tag on the command line', () => {
  async function checkout(): Promise<{ bare: string; directory: string }> {
    folder = mkdtempSync(join(tmpdir(), 'release-tag-'));
    const [bare, directory] = [join(folder, 'bare'), join(folder, 'checkout')];
    await git(folder, 'init', '--quiet', '--bare', bare);
    await git(folder, 'init', '--quiet', directory);
    await git(directory, 'remote', 'add', 'origin', bare);
    for (const tag of ['v1.2.2', 'v1.2.3']) {
      await git(directory, 'commit', '--quiet', '--allow-empty', '-m', tag);
      await git(directory, 'tag', tag);
    }
    await git(directory, 'tag', 'v1', 'v1.2.2');
    await git(directory, 'push', '--quiet', 'origin', '--tags');
    return { bare, directory };
  }

  it('moves through git, after a yes', async () => {
    await start();
    const { bare, directory } = await checkout();
    const argv = ['release', 'tag', '--tag', 'v1.2.3', '--remote', 'origin'];
    const refused = await runCli(argv, {}, directory);
    expect(refused.exitCode).toBe(2);
    expect(await git(bare, 'rev-parse', 'v1')).toBe(await git(directory, 'rev-parse', 'v1.2.2'));
    const dry = await runCli([...argv, '--dry-run'], {}, directory);
    expect(dry.exitCode).toBe(0);
    expect(await git(bare, 'tag', '--list', 'v1.2')).toBe('');
    const run = await runCli([...argv, '--yes'], {}, directory);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain('v1: moved from');
    const release = await git(directory, 'rev-parse', 'v1.2.3');
    expect((await git(bare, 'rev-parse', 'v1', 'v1.2')).split('\n')).toEqual([release, release]);
    expect(sandbox.requests()).toEqual([]);
  });

  it('moves through the API of the environment', async () => {
    await start();
    const argv = ['release', 'tag', '--tag', 'v1.2.3', '--repository', 'uktrade/demo-web', '--yes'];
    const run = await runCli([...argv, '--json'], {
      ...githubEnv(sandbox),
      PLATFORM_TOOLS_GITHUB_TOKEN: GITHUB_TOKEN,
    });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(JSON.parse(run.stdout)).toMatchObject({
      'major-tag': 'v1',
      moved: [{ tag: 'v1' }, { tag: 'v1.2' }],
    });
    await expectMoved();
  });
});
