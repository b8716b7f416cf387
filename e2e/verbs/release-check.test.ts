import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction, startAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { obeyedLines } from '../harness/file-commands.js';
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
const WRITE = 'repos/update-release';
const sha = (digit: string): string => digit.repeat(40);
let sandbox: RunningSandbox;

afterEach(() => sandbox.close());

type GitHubInput = NonNullable<ScenarioInput['github']>;
type RepositoryInput = NonNullable<GitHubInput['repositories']>[string];
type PullInput = NonNullable<RepositoryInput['pulls']>[number];

/** Lists, fences, nested headings, Windows line ends: what is to survive byte for byte. */
const CONTENT =
  '1. Stop it.\r\n   - really\r\n\r\n### Then\r\n\r\n```sh\r\n## not a heading\r\nmake upgrade\r\n```\r\n\r\n| a | b |\r\n| - | - |\r\n| 1 | <2> |';
const bodyWith = (content: string): string =>
  `What it does.\r\n\r\n## Upgrade path\r\n\r\n${content}\r\n\r\n## Checklist\r\n\r\n- [x] Done\r\n`;
const NOTES =
  '## [2.0.0](https://github.com/uktrade/demo-web/compare/v1.9.0...v2.0.0) (2026-01-31)\n\n\n### ⚠ BREAKING CHANGES\n\n* drop it\n';

const releasePull = {
  number: 10,
  title: 'chore(main): release 2.0.0',
  body: `:robot: I have created a release *beep* *boop*\n---\n\n\n${NOTES}\n\n---\nThis PR was generated with [Release Please](https://github.com/googleapis/release-please).`,
  labels: ['autorelease: tagged'],
  head: 'release-please--branches--main',
} satisfies PullInput;
const breakingPull = {
  number: 7,
  title: 'feat!: Drop it (DBTP-7)',
  body: bodyWith(CONTENT),
} satisfies PullInput;
const secondPull = {
  number: 8,
  title: 'fix!: ::error::Rename <it> (DBTP-8)',
  body: bodyWith('- Rename it.'),
} satisfies PullInput;

const standard = {
  private: true,
  commits: [
    { sha: sha('1'), message: 'chore(main): release 1.9.0' },
    { sha: sha('2'), message: 'feat!: Drop it (DBTP-7) (#7)', pulls: [7] },
    { sha: sha('3'), message: 'fix!: ::error::Rename <it> (DBTP-8) (#8)', pulls: [8] },
    { sha: sha('4'), message: 'fix: Thing (DBTP-9) (#9)', pulls: [9] },
    { sha: sha('5'), message: 'chore(main): release 2.0.0 (#10)', pulls: [10] },
  ],
  pulls: [breakingPull, secondPull, { number: 9, title: 'fix: Thing (DBTP-9)' }, releasePull] as PullInput[],
  tags: { 'v1.9.0': sha('1'), 'v2.0.0': { sha: sha('5'), annotated: true } },
  releases: [
    { tag: 'v1.9.0' },
    { tag: 'v2.0.0', name: 'v2.0.0', body: NOTES, draft: true, commit: sha('5') },
  ],
} satisfies RepositoryInput;

/** GitHub with exactly the permissions that the verb declares, unless others are given. */
async function start(
  repository: Partial<RepositoryInput> = {},
  more: ScenarioInput = {},
  permissions: GitHubInput['permissions'] = {},
): Promise<void> {
  sandbox = await sandboxWith({
    github: {
      tokens: [GITHUB_TOKEN],
      permissions: {
        actions: 'none',
        deployments: 'none',
        issues: 'none',
        contents: 'write',
        'pull-requests': 'read',
        ...permissions,
      },
      repositories: { 'uktrade/demo-web': { ...standard, ...repository } },
    },
    ...more,
  });
}

const step = (inputs: Record<string, string> = {}, env: Record<string, string> = {}) => ({
  command: 'release-check',
  inputs: { 'github-token': GITHUB_TOKEN, ...inputs },
  env: { ...githubEnv(sandbox), ...env },
});
const writing = (inputs: Record<string, string> = {}) => step({ 'write-upgrade-path': 'true', ...inputs });

interface ReleaseShape {
  id: number;
  tag_name: string;
  body: string;
}

async function draft(): Promise<ReleaseShape> {
  const releases = (await askGitHub(sandbox, `GET ${REPOSITORY}/releases`)) as ReleaseShape[];
  const found = releases.find(({ tag_name: tag }) => tag === 'v2.0.0');
  if (found === undefined) throw new Error('no draft');
  return found;
}

const part = (number: number, title: string, content: string): string =>
  `<!-- upgrade-path:${number}:0 -->\n### [${title}](https://github.com/uktrade/demo-web/pull/${number})\n\n${content}\n<!-- /upgrade-path:${number}:0 -->`;
const FIRST = part(7, 'feat!: Drop it (DBTP-7)', CONTENT);
const SECOND = part(8, 'fix!: :\\:error::Rename &lt;it&gt; (DBTP-8)', '- Rename it.');

function expectGreen(run: ActionRun): void {
  expect({ exitCode: run.exitCode, errors: run.annotations, stderr: run.stderr }).toEqual({
    exitCode: 0,
    errors: [],
    stderr: '',
  });
  expect(run.stdout.replace(`::add-mask::${GITHUB_TOKEN}`, '')).not.toContain(GITHUB_TOKEN);
}

/** Red, for these reasons; with what the outputs say. */
function expectRed(run: ActionRun, ...codes: string[]): { message: string; fix: string }[] {
  expect(run.exitCode).toBe(1);
  const findings = JSON.parse(run.outputs['findings'] ?? '[]') as {
    code: string;
    message: string;
    fix: string;
  }[];
  expect(findings.map(({ code }) => code)).toEqual(codes);
  const said = run.annotations.map(({ message }) => message).join();
  for (const { message, fix } of findings) {
    expect(said).toContain(message);
    expect(said).toContain(fix);
  }
  return findings;
}

const writes = (): number => sandbox.requests().filter(({ operation }) => operation === WRITE).length;

describe('release-check of a breaking draft', () => {
  it('fails where the notes lack the upgrade path, and changes nothing', async () => {
    await start();
    const run = await runAction(step());
    expectRed(run, 'upgrade-path-missing', 'upgrade-path-missing');
    expect(run.outputs).toMatchObject({
      tag: 'v2.0.0',
      version: '2.0.0',
      'previous-tag': 'v1.9.0',
      breaking: 'true',
      draft: 'true',
      'upgrade-path': 'missing',
      'breaking-pull-requests': '[7,8]',
    });
    expect(run.annotations[0]?.message).toContain("Don't publish the draft yet.");
    expect(githubOperations(sandbox)).toEqual([
      'pulls/list',
      'git/list-matching-refs',
      'repos/list-releases',
      'git/get-tag',
      'repos/compare-commits-with-basehead',
    ]);
    expect(sandbox.changes()).toEqual([]);
    // The title of a pull request is no command, and no markup.
    expect(obeyedLines(run.stdout).filter((line) => line.startsWith('::error::Rename'))).toEqual([]);
    expect(run.summary).not.toContain('<it>');
  });

  it('writes the sections whole, byte for byte, once; then it can be published', async () => {
    await start();
    const run = await runAction(writing());
    expectGreen(run);
    expect(run.outputs).toMatchObject({ 'upgrade-path': 'written', findings: '[]', draft: 'true' });
    const { id, body } = await draft();
    expect(run.outputs).toMatchObject({ 'release-id': String(id) });
    expect(body).toContain(CONTENT);
    expect(body).toBe(`${NOTES}\n## Upgrade path\n\n${FIRST}\n\n${SECOND}`);
    expect(
      sandbox.changes().map(({ operation, parameters }) => [operation, Object.keys(parameters).sort()]),
    ).toEqual([[WRITE, ['body', 'owner', 'release_id', 'repo']]]);

    const again = await runAction(writing());
    expectGreen(again);
    expect(again.outputs['upgrade-path']).toBe('present');
    expect(writes()).toBe(1);
    expect((await draft()).body).toBe(body);

    await askGitHub(sandbox, `PATCH ${REPOSITORY}/releases/${id}`, { draft: false });
    const payload = { action: 'published', release: { tag_name: 'v2.0.0' } };
    const published = await withEvent('release', payload, (env) => runAction(step({}, env)));
    expectGreen(published);
    expect(published.outputs).toMatchObject({ tag: 'v2.0.0', draft: 'false', 'upgrade-path': 'present' });
  });

  it('writes again what was edited, and leaves alone what maintainers wrote around it', async () => {
    await start({}, {}, { 'pull-requests': 'write' });
    expectGreen(await runAction(writing()));
    const { id, body } = await draft();
    const edited = `Thanks to all.\r\n\r\n${body.replace('<!-- upgrade-path:8:0 -->', 'Between.\n\n<!-- upgrade-path:8:0 -->')}\n\nGoodbye.`;
    await askGitHub(sandbox, `PATCH ${REPOSITORY}/releases/${id}`, { body: edited });
    await askGitHub(sandbox, `PATCH ${REPOSITORY}/pulls/7`, { body: bodyWith('Just do it.') });
    const run = await runAction(writing());
    expectGreen(run);
    expect(run.outputs['upgrade-path']).toBe('written');
    expect((await draft()).body).toBe(edited.replace(CONTENT, 'Just do it.'));
  });

  it('changes nothing in a dry run, and says what it would do', async () => {
    await start();
    const run = await runAction(writing({ 'dry-run': 'true' }));
    expectGreen(run);
    expect(run.outputs['upgrade-path']).toBe('written');
    expect(run.stdout).toContain('Upgrade path: would be written into the notes, from #7, #8');
    expect(sandbox.changes()).toEqual([]);
    expect((await draft()).body).toBe(NOTES);
  });

  it.each([
    ['no section', 'Nothing here.', 'upgrade-path-missing', 'has no section "## Upgrade path"'],
    ['a placeholder', bodyWith('TBD'), 'upgrade-path-missing', 'that says nothing'],
    ['an open block of code', '## Upgrade path\n\n```sh\nmake', 'upgrade-path-open', 'is not closed'],
    [
      '65,000 characters twice over',
      bodyWith('Do it. '.repeat(18_000)),
      'notes-too-long',
      'GitHub takes 125000',
    ],
  ])('writes nothing where a pull request has %s', async (_, body, code, message) => {
    await start({ pulls: [{ ...breakingPull, body }, secondPull, releasePull] });
    const [finding] = expectRed(await runAction(writing()), code);
    expect(finding?.message).toContain(message);
    expect(finding?.message).toContain('#7');
    expect(sandbox.changes()).toEqual([]);
  });

  it('takes what a maintainer wrote by hand', async () => {
    const body = `${NOTES}\n## Upgrade path\n\nRead the guide.`;
    await start({ releases: [{ tag: 'v1.9.0' }, { tag: 'v2.0.0', body, draft: true }] });
    const run = await runAction(step());
    expectGreen(run);
    expect(run.outputs['upgrade-path']).toBe('present');
  });
});

describe('release-check that is interrupted', () => {
  it.each([
    ['the answer to the writing is lost', { kind: 'lost-response', operation: WRITE, first: 1 }, 1],
    ['the writing does not get through', { kind: 'reset', operation: WRITE, first: 1 }, 2],
    ['the server fails at the writing', { kind: 'error-500', operation: WRITE, first: 1 }, 2],
    [
      'the answer with the pull requests is lost',
      { kind: 'lost-response', operation: 'pulls/list', first: 1 },
      1,
    ],
    [
      'every kind of lookup fails once',
      { kind: 'error-500', operation: 'repos/compare-commits-with-basehead', first: 1 },
      1,
    ],
  ] as const)('writes once where %s', async (_, fault, requests) => {
    await start({}, { faults: [{ service: 'github', ...fault }] });
    expectGreen(await runAction(writing()));
    expect(writes()).toBe(requests);
    expect((await draft()).body.match(/<!-- upgrade-path:7:0 -->/g)).toHaveLength(1);
  });

  it.each(['SIGKILL', 'SIGINT'] as const)('goes on after %s in the middle of the writing', async (signal) => {
    await start({}, { faults: [{ service: 'github', operation: WRITE, kind: 'timeout', first: 1 }] });
    const running = await startAction(writing());
    await requested(sandbox, WRITE);
    running.child.kill(signal);
    expect((await running.done).exitCode).not.toBe(0);
    expectGreen(await runAction(writing()));
    expect((await draft()).body).toContain(FIRST);
  });

  it('fails for good where GitHub is down, and says so', async () => {
    await start({}, { faults: [{ service: 'github', operation: WRITE, kind: 'error-500' }] });
    const run = await runAction(writing());
    expect(run.exitCode).toBe(1);
    expect(run.outputs['upgrade-path']).toBe('missing');
    expect(run.annotations[0]?.message).toContain('GitHub could not write the notes of a release');
  });
});

describe('release-check of what release-please left behind', () => {
  const fine = {
    commits: standard.commits.filter(({ message }) => !message.includes('!:')),
    pulls: [
      { number: 9, title: 'fix: Thing (DBTP-9)' },
      {
        ...releasePull,
        title: 'chore(main): release 1.9.1',
        body: releasePull.body.replaceAll('2.0.0', '1.9.1'),
      },
    ] as PullInput[],
    tags: { 'v1.9.0': sha('1'), 'v1.9.1': sha('5') },
    releases: [{ tag: 'v1.9.0' }, { tag: 'v1.9.1', draft: true }],
  } satisfies Partial<RepositoryInput>;
  const pulls = (more: Partial<PullInput>): PullInput[] =>
    fine.pulls.map((pull) => (pull.number === 10 ? { ...pull, ...more } : pull));
  const unreleased = { tags: { 'v1.9.0': sha('1') }, releases: [{ tag: 'v1.9.0' }] };

  it('is green where all is as it should be', async () => {
    await start(fine);
    const run = await runAction(step());
    expectGreen(run);
    expect(run.outputs).toMatchObject({
      tag: 'v1.9.1',
      breaking: 'false',
      'upgrade-path': 'not-needed',
      findings: '[]',
    });
    expect(run.summary).toContain('passed the release check');
  });

  it.each([
    [
      'a body that was edited',
      { ...unreleased, pulls: pulls({ labels: ['autorelease: pending'], body: 'Nice.' }) },
      ['release-missing'],
      'Restore the body',
    ],
    [
      'a label that was taken away',
      { ...unreleased, pulls: pulls({ labels: [] }) },
      ['release-missing'],
      'ut the label',
    ],
    [
      'a label that is stale',
      { pulls: pulls({ labels: ['autorelease: pending'] }) },
      ['label-stale'],
      'gh pr edit 10 --remove-label "autorelease: pending"',
    ],
    [
      'two drafts',
      { releases: [...fine.releases, { tag: 'v1.9.1', draft: true }] },
      ['release-duplicate'],
      'delete all but one',
    ],
    [
      'a draft without a tag',
      { tags: { 'v1.9.0': sha('1') } },
      ['tag-missing'],
      '"force-tag-creation": true',
    ],
    [
      'a tag at another commit',
      { tags: { 'v1.9.0': sha('1'), 'v1.9.1': sha('4') } },
      ['tag-elsewhere'],
      'git tag --force',
    ],
  ] as [string, Partial<RepositoryInput>, string[], string][])(
    'names %s, with the way out',
    async (_, more, codes, fix) => {
      await start({ ...fine, ...more });
      const [finding] = expectRed(await runAction(step()), ...codes);
      expect(finding?.fix).toContain(fix);
      expect(sandbox.changes()).toEqual([]);
    },
  );

  it('does not see a draft without the permission, and says so', async () => {
    await start(fine, {}, { contents: 'read' });
    const [finding] = expectRed(await runAction(step()), 'release-missing');
    expect(finding?.fix).toContain('A draft is only seen with a token that may write contents.');
  });

  it('has nothing to do before the first release', async () => {
    await start({ pulls: [], tags: {}, releases: [], commits: standard.commits.slice(0, 1) });
    const run = await runAction(step());
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([]);
    expect(run.outputs).toMatchObject({ tag: '', 'upgrade-path': 'not-needed' });
  });

  it.each([
    [{ tag: 'v2' }, 'The input tag is "v2", which is not the tag of a version.'],
    [{ tag: '--force' }, 'which is not a valid tag name'],
    [{ repository: 'demo' }, 'The input repository is "demo"'],
    [{ 'write-upgrade-path': 'yes' }, 'The input write-upgrade-path is "yes"'],
  ])('refuses %j', async (inputs, message) => {
    await start(fine);
    const run = await runAction(step(inputs));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
    expect(sandbox.changes()).toEqual([]);
  });

  it('is the same on the command line, which asks before it writes', async () => {
    await start();
    const argv = ['release', 'check', '--repository', 'uktrade/demo-web', '--write-upgrade-path'];
    const env = { ...githubEnv(sandbox), PLATFORM_TOOLS_GITHUB_TOKEN: GITHUB_TOKEN };
    const refused = await runCli(argv, env);
    expect(refused.exitCode).toBe(2);
    expect(writes()).toBe(0);
    const run = await runCli([...argv, '--yes'], env);
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain('Upgrade path: written into the notes, from #7, #8');
    expect((await draft()).body).toContain(FIRST);
    expect(`${run.stdout}${run.stderr}`).not.toContain(GITHUB_TOKEN);
  });
});
