import { afterEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeContext } from '../../testing/fake-context.js';
import releaseCheck from './check.js';

const API = '/api/v3/repos/uktrade/demo';
const sha = (digit: string): string => digit.repeat(40);
let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

const release = (id: number, tag: string, more: object = {}) => ({
  id,
  tag_name: tag,
  name: tag,
  body: '',
  draft: false,
  prerelease: false,
  target_commitish: 'main',
  html_url: `https://github.com/uktrade/demo/releases/tag/${tag}`,
  published_at: '2026-01-31T12:00:00Z',
  ...more,
});
const ref = (name: string, digit: string) => ({
  ref: `refs/tags/${name}`,
  object: { type: 'commit', sha: sha(digit) },
});
const pull = (number: number, digit: string, more: object) => ({
  number,
  title: '',
  body: '',
  labels: [],
  state: 'closed',
  merged_at: '2026-01-31T12:00:00Z',
  merge_commit_sha: sha(digit),
  base: { ref: 'main' },
  head: { ref: 'change' },
  html_url: `https://github.com/uktrade/demo/pull/${number}`,
  ...more,
});
const releasePull = pull(10, '3', {
  title: 'chore(main): release 2.0.0',
  body: ':robot:\n---\n\n\n## [2.0.0](x) (2026-01-31)\n\n---\nx',
  labels: [{ name: 'autorelease: tagged' }],
  head: { ref: 'release-please--branches--main' },
});
const breaking = (body: string) => pull(7, '2', { title: 'feat!: Drop | it (DBTP-7)', body });
const draft = release(5, 'v2.0.0', { draft: true, published_at: null, body: '## [2.0.0](x)' });
const refs = json(200, [ref('v1.9.0', '1'), ref('v2.0.0', '3')]);
const releases = json(200, [draft, release(4, 'v1.9.0')]);
const commit = (digit: string, message: string) => ({
  sha: sha(digit),
  commit: { message, author: { name: 'Ada' } },
  author: null,
  html_url: `https://github.com/uktrade/demo/commit/${sha(digit)}`,
});
const comparison = json(200, {
  status: 'ahead',
  ahead_by: 2,
  behind_by: 0,
  total_commits: 2,
  commits: [commit('2', 'feat!: Drop | it (DBTP-7) (#7)'), commit('3', 'chore(main): release 2.0.0 (#10)')],
});
const SECTION = '## Upgrade path\r\n\r\n1. Do\r\n';
const looks = (body: string): GitHubAnswer[] => [
  json(200, [releasePull, breaking(body)]),
  refs,
  releases,
  comparison,
];

async function run(raw: RawInputs, answers: GitHubAnswer[], yes = true, event: unknown = {}) {
  wire = await new GitHubWire(...answers).start();
  const workflow: Workflow = {
    runId: '1',
    runAttempt: '1',
    job: 'x',
    step: 'x',
    sha: sha('3'),
    ref: 'refs/heads/main',
    actor: 'ada',
    repository: 'uktrade/demo',
    runUrl: '',
    eventName: 'push',
    readEvent: () => event,
  };
  const context = new FakeContext({ answers: [yes], workflow, github: { apiUrl: wire.url } });
  const inputs = parseInputs(releaseCheck.name, releaseCheck.inputs, { 'github-token': 's3cret', ...raw });
  return { context, result: await releaseCheck.run(inputs, context) };
}

describe('release-check', () => {
  it('fails where the notes lack the upgrade path, and names the pull request', async () => {
    const { result } = await run({}, looks(SECTION));
    expect(result.failure?.message).toBe(
      "v2.0.0 did not pass the check: The upgrade path of the breaking pull request #7 (feat!: Drop | it (DBTP-7)) is not in the notes of v2.0.0. Don't publish the draft yet.",
    );
    expect(result.failure?.hint).toBe('Run release-check with write-upgrade-path: true.');
    expect(result.outputs).toEqual({
      tag: 'v2.0.0',
      version: '2.0.0',
      'previous-tag': 'v1.9.0',
      breaking: true,
      'release-id': 5,
      'release-url': 'https://github.com/uktrade/demo/releases/tag/v2.0.0',
      draft: true,
      'upgrade-path': 'missing',
      'breaking-pull-requests': [7],
      findings: [
        {
          code: 'upgrade-path-missing',
          message:
            'The upgrade path of the breaking pull request #7 (feat!: Drop | it (DBTP-7)) is not in the notes of v2.0.0.',
          fix: 'Run release-check with write-upgrade-path: true.',
          url: 'https://github.com/uktrade/demo/pull/7',
        },
      ],
    });
    expect(result.summary).toContain('Drop \\| it');
    expect(wire?.lines).toEqual([
      `GET ${API}/pulls?state=closed&base=main&per_page=100&page=1`,
      `GET ${API}/git/matching-refs/tags%2F?per_page=100&page=1`,
      `GET ${API}/releases?per_page=100&page=1`,
      `GET ${API}/compare/${sha('1')}...${sha('3')}?per_page=100&page=1`,
    ]);
  });

  it('writes it where it is asked to, after a question', async () => {
    const written = json(200, { ...draft, body: 'x' });
    const { context, result } = await run({ 'write-upgrade-path': 'true' }, [
      ...looks(SECTION),
      json(200, draft),
      written,
    ]);
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({ 'upgrade-path': 'written', findings: [] });
    expect(context.questions).toEqual(['Write the upgrade path of #7 into the notes of the draft v2.0.0?']);
    expect(wire?.requests.at(-1)).toMatchObject({
      line: `PATCH ${API}/releases/5`,
      body: {
        body: '## [2.0.0](x)\n\n## Upgrade path\n\n<!-- upgrade-path:7:0 -->\n### [feat!: Drop \\| it (DBTP-7)](https://github.com/uktrade/demo/pull/7)\n\n1. Do\n<!-- /upgrade-path:7:0 -->',
      },
    });
  });

  it('writes nothing in a dry run, and says what it would', async () => {
    const { context, result } = await run(
      { 'write-upgrade-path': 'true', 'dry-run': 'true' },
      looks(SECTION),
    );
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({ 'upgrade-path': 'written' });
    expect(result.text).toContain('Upgrade path: would be written into the notes, from #7');
    expect(context.questions).toEqual([]);
    expect(wire?.lines).toHaveLength(4);
  });

  it('writes nothing without a yes', async () => {
    const { result } = await run({ 'write-upgrade-path': 'true' }, looks(SECTION), false);
    expect(result.failure?.message).toContain('the answer was not yes');
    expect(result.outputs).toMatchObject({ 'upgrade-path': 'missing' });
    expect(wire?.lines).toHaveLength(4);
  });

  it('writes what can be written, though something else is wrong', async () => {
    const stale = { ...releasePull, labels: [{ name: 'autorelease: pending' }] };
    const answers = [
      json(200, [stale, breaking(SECTION)]),
      ...looks(SECTION).slice(1),
      json(200, draft),
      json(200, draft),
    ];
    const { result } = await run({ 'write-upgrade-path': 'true' }, answers);
    expect(result.failure?.message).toContain('still carries the label "autorelease: pending"');
    expect(result.outputs).toMatchObject({ 'upgrade-path': 'written', findings: [{ code: 'label-stale' }] });
    expect(wire?.lines.at(-1)).toBe(`PATCH ${API}/releases/5`);
  });

  it("takes the event's release, on whatever branch", async () => {
    const { result } = await run({}, looks(SECTION), true, { release: { tag_name: 'v2.0.0' } });
    expect(result.outputs).toMatchObject({ tag: 'v2.0.0', 'upgrade-path': 'missing' });
    expect(wire?.lines[0]).toBe(`GET ${API}/pulls?state=closed&per_page=100&page=1`);
  });

  it('has nothing to check before the first release, and says so', async () => {
    const answers = [json(200, []), json(200, []), json(200, [])];
    const { context, result } = await run({}, answers, true, { repository: { default_branch: 'trunk' } });
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({ tag: undefined, 'upgrade-path': 'not-needed', findings: [] });
    expect(result.text).toBe('Nothing to check: no release pull request has been merged yet.');
    expect(context.logger.texts('notice')).toEqual([]);
    expect(wire?.lines[0]).toContain('base=trunk');
  });

  it.each([
    [{ tag: 'a b' }, 'which is not a valid tag name'],
    [{ repository: 'demo' }, 'The input repository is "demo"'],
  ])('refuses %j before it asks for anything', async (raw, message) => {
    await expect(run(raw, looks(SECTION))).rejects.toThrow(message);
    expect(wire?.lines).toEqual([]);
  });
});
