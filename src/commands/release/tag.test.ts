import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeContext } from '../../testing/fake-context.js';
import releaseTag from './tag.js';

const API = '/api/v3/repos/uktrade/demo';
const sha = (digit: string): string => digit.repeat(40);
let wire: GitHubWire | undefined;
let folder: string | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
  if (folder !== undefined) rmSync(folder, { recursive: true, force: true });
});

const release = (tag: string, more: object = {}) => ({
  id: 1,
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
const releases = json(200, [release('v1.2.3'), release('v1.2.2')]);
const refs = json(200, [ref('v1.2.2', '1'), ref('v1.2.3', '2'), ref('v1', '1')]);
const repository = json(200, { node_id: 'R_1' });
const done = json(200, { data: { updateRefs: { clientMutationId: null } } });

async function run(raw: RawInputs, answers: GitHubAnswer[], yes = true, event?: unknown) {
  wire = await new GitHubWire(...answers).start();
  const workflow: Workflow = {
    runId: '1',
    runAttempt: '1',
    job: 'x',
    step: 'x',
    sha: sha('2'),
    ref: 'refs/heads/main',
    actor: 'ada',
    repository: 'uktrade/demo',
    runUrl: '',
    eventName: 'release',
    readEvent: () => event,
  };
  const context = new FakeContext({ answers: [yes], workflow, github: { apiUrl: wire.url } });
  const inputs = parseInputs(releaseTag.name, releaseTag.inputs, { 'github-token': 's3cret', ...raw });
  return { context, result: await releaseTag.run(inputs, context) };
}

describe('release-tag', () => {
  it('moves the tags of the release that the event is about, and says from where', async () => {
    const { context, result } = await run({}, [releases, refs, repository, done], true, {
      release: { tag_name: 'v1.2.3' },
    });
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toEqual({
      tag: 'v1.2.3',
      version: '1.2.3',
      commit: sha('2'),
      moved: [
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
          from: null,
          'from-version': null,
          to: sha('2'),
          'to-version': '1.2.3',
        },
      ],
      kept: [],
      'major-tag': 'v1',
      'minor-tag': 'v1.2',
    });
    expect(context.questions).toEqual([
      'Move v1 (now 1.2.2) and v1.2 (new) to 2222222 (1.2.3) in uktrade/demo?',
    ]);
    expect(result.text).toBe(
      'v1: moved from 1111111 (1.2.2) to 2222222 (1.2.3)\nv1.2: created at 2222222 (1.2.3)',
    );
    expect(result.summary).toContain('| <code>v1</code> | 1111111 (1.2.2) | 2222222 (1.2.3) |');
    expect(wire?.lines).toEqual([
      `GET ${API}/releases?per_page=100&page=1`,
      `GET ${API}/git/matching-refs/tags%2Fv?per_page=100&page=1`,
      `GET ${API}`,
      'POST /api/graphql',
    ]);
  });

  it('changes nothing in a dry run, and says what it would do', async () => {
    const { context, result } = await run({ tag: 'v1.2.3', 'dry-run': 'true' }, [releases, refs]);
    expect(result.outputs).toMatchObject({ moved: [{ tag: 'v1' }, { tag: 'v1.2' }] });
    expect(result.text).toContain('v1: would move from 1111111 (1.2.2) to 2222222 (1.2.3)');
    expect(result.summary).toContain('Dry run: would move <code>v1</code> and <code>v1.2</code> to v1.2.3');
    expect(context.questions).toEqual([]);
    expect(wire?.lines).toHaveLength(2);
  });

  it('moves nothing without a yes', async () => {
    const { result } = await run({ tag: 'v1.2.3' }, [releases, refs], false);
    expect(result.failure?.message).toContain('the answer was not yes');
    expect(result.outputs).toMatchObject({ moved: [] });
    expect(wire?.lines).toHaveLength(2);
  });

  it('passes over a pre-release, and says so', async () => {
    const answer = json(200, [release('v1.2.3', { prerelease: true })]);
    const { context, result } = await run({ tag: 'v1.2.3' }, [answer]);
    expect(result.failure).toBeUndefined();
    expect(result.outputs).toMatchObject({ moved: [], kept: [], commit: undefined });
    expect(result.text).toBe('No tag was moved: the release v1.2.3 is marked as a pre-release.');
    expect(context.logger.texts('notice')).toEqual([]);
  });

  it('fails with all that stands in the way, and leaves the rest alone', async () => {
    const own = json(200, [release('v1.2.3'), release('v1')]);
    const { result } = await run({ tag: 'v1.2.3' }, [own, refs]);
    expect(result.failure?.message).toContain('No tag was moved. v1: it has a release of its own');
    expect(result.failure?.hint).toContain('gh release delete v1');
    expect(result.outputs).toMatchObject({ moved: [] });
    expect(result.summary).toContain('| <code>v1.2</code> | not moved |');
    expect(wire?.lines).toHaveLength(2);
  });

  it('says what GitHub says where it refuses', async () => {
    const refused = json(200, { data: null, errors: [{ type: 'FORBIDDEN', message: 'Not accessible' }] });
    const answers = [releases, refs, repository, refused, json(200, [ref('v1', '1')]), json(200, [])];
    const { result } = await run({ tag: 'v1.2.3' }, answers);
    expect(result.failure?.message).toBe('GitHub would not move v1 and v1.2 in uktrade/demo: Not accessible');
    expect(result.outputs).toMatchObject({ moved: [] });
  });

  it('moves nothing once it was cancelled', async () => {
    const cancelled: GitHubAnswer = (request, response) => {
      refs(request, response);
    };
    const context = new FakeContext({ answers: [true] });
    context.cancellation.abort(new CancelledError('Stopped.'));
    wire = await new GitHubWire(cancelled).start();
    const inputs = parseInputs(releaseTag.name, releaseTag.inputs, {
      tag: 'v1.2.3',
      repository: 'uktrade/demo',
    });
    await expect(releaseTag.run(inputs, context)).rejects.toThrow('Stopped.');
    expect(wire.lines).toEqual([]);
  });

  it.each([
    [{}, 'No release is named'],
    [{ tag: 'v1' }, 'The input tag is "v1", which is not the tag of a version.'],
    [{ tag: 'v1.2.3', levels: 'patch' }, 'The input levels is "patch"'],
    [{ tag: 'v1.2.3', repository: 'demo' }, 'The input repository is "demo"'],
    [{ tag: 'v1.2.3', remote: '--upload-pack=x' }, 'The input remote must not be an option'],
    [
      { tag: 'v1.2.3', remote: 'https://user:pass@example.com/x' },
      'The input remote must not be an option or hold credentials',
    ],
  ])('refuses %j before it asks for anything', async (raw, message) => {
    await expect(run(raw, [releases, refs])).rejects.toThrow(message);
    expect(wire?.lines).toEqual([]);
  });

  it('moves them through git, where a remote is given', async () => {
    folder = mkdtempSync(join(tmpdir(), 'release-tag-'));
    const git = (cwd: string, ...args: string[]): string => {
      const identity = [
        '-c',
        'user.name=Test',
        '-c',
        'user.email=test@example.com',
        '-c',
        'commit.gpgsign=false',
      ];
      return execFileSync('git', [...identity, ...args], { cwd, encoding: 'utf8', stdio: 'pipe' }).trim();
    };
    const [bare, checkout] = [join(folder, 'bare'), join(folder, 'checkout')];
    git(folder, 'init', '--quiet', '--bare', bare);
    git(folder, 'init', '--quiet', checkout);
    git(checkout, 'remote', 'add', 'origin', bare);
    git(checkout, 'commit', '--quiet', '--allow-empty', '-m', 'one');
    git(checkout, 'tag', 'v1.2.3');
    git(checkout, 'push', '--quiet', 'origin', 'v1.2.3');
    const context = new FakeContext({ answers: [true], directory: checkout });
    const inputs = parseInputs(releaseTag.name, releaseTag.inputs, { tag: 'v1.2.3', remote: 'origin' });
    const { failure } = await releaseTag.run(inputs, context);
    expect(failure).toBeUndefined();
    expect(context.questions[0]).toMatch(/ in origin\?$/);
    expect(git(bare, 'rev-parse', 'v1', 'v1.2')).toBe(
      `${git(checkout, 'rev-parse', 'HEAD')}\n`.repeat(2).trim(),
    );
  });
});
