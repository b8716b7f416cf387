import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { obeyedLines, remoteText } from '../harness/file-commands.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const sha = (digit: string): string => digit.repeat(40);
const REPOSITORY = 'uktrade/demo-web';
const TOKEN = 'ghs_secret-token';
const OK = 'feat: Add thing (DBTP-1)';
const BREAKING = 'feat!: Drop thing (DBTP-1)';
const UPGRADE = 'Text.\n\n## Upgrade path\n\n1. Run it.\n';

let sandbox: RunningSandbox | undefined;
let folder: string | undefined;

afterEach(async () => {
  await sandbox?.close();
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
  sandbox = folder = undefined;
});

interface Pull {
  number?: number;
  title?: string;
  body?: string;
  labels?: string[];
}

/** A private repository whose token may do exactly what the verb declares. */
function scenario(pull: Pull = {}, pending: string[] = [], more: ScenarioInput = {}): ScenarioInput {
  const later = pending.map((message, index) => ({ sha: sha(String(index + 3)), message }));
  return {
    github: {
      permissions: {
        contents: 'read',
        'pull-requests': 'read',
        actions: 'none',
        deployments: 'none',
        issues: 'none',
      },
      repositories: {
        [REPOSITORY]: {
          private: true,
          commits: [
            { sha: sha('1'), message: 'feat: First (DBTP-1) (#1)' },
            { sha: sha('2'), message: 'chore(main): release 1.0.0 (#2)' },
            ...later,
          ],
          refs: { main: later.at(-1)?.sha ?? sha('2') },
          tags: { 'v1.0.0': { sha: sha('2'), annotated: true }, v1: sha('2') },
          pulls: [
            { number: 7, title: OK, merged: false, ...pull },
            {
              number: 9,
              title: 'chore(main): release 1.1.0',
              labels: ['autorelease: pending'],
              merged: false,
              head: 'release-please--branches--main',
            },
          ],
        },
      },
    },
    ...more,
  };
}

const pullRequestEvent = (pull: Pull = {}) => ({
  action: 'edited',
  pull_request: {
    number: 7,
    title: 'stale title',
    body: null,
    labels: [],
    base: { ref: 'main' },
    head: { ref: 'change-7' },
    ...pull,
  },
});

async function run(
  event: { name: string; payload: unknown },
  inputs: Record<string, string> = {},
  given: ScenarioInput = scenario(),
) {
  sandbox = await sandboxWith(given);
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-event-'));
  const path = join(folder, 'event.json');
  await writeFile(path, JSON.stringify(event.payload));
  return runAction({
    command: 'pull-request-check',
    inputs: { 'github-token': TOKEN, ...inputs },
    env: {
      ...sandbox.env,
      GITHUB_API_URL: `${sandbox.url}/github`,
      GITHUB_EVENT_NAME: event.name,
      GITHUB_EVENT_PATH: path,
    },
  });
}

const onPullRequest = (pull: Pull = {}) => ({ name: 'pull_request', payload: pullRequestEvent(pull) });
const requests = (): unknown[] =>
  (sandbox?.requests() ?? []).map(({ operation, parameters: given }) => {
    const { owner, repo, ...parameters } = given;
    return [operation, `${String(owner)}/${String(repo)}`, parameters];
  });

describe('on pull_request', () => {
  it('checks the pull request as it is now', async () => {
    const { exitCode, outputs, summary, annotations, stdout } = await run(onPullRequest());
    expect({ exitCode, annotations }).toEqual({ exitCode: 0, annotations: [] });
    expect(outputs).toEqual({
      type: 'feat',
      scope: '',
      subject: 'Add thing (DBTP-1)',
      ticket: 'DBTP-1',
      breaking: 'false',
      bump: 'minor',
      'corrected-title': '',
      problems: '[]',
      skipped: 'false',
      'release-first-overridden': 'false',
    });
    expect(summary).toContain('### :white_check_mark: Pull request #7 passes: feat: Add thing (DBTP-1)');
    expect(summary).toContain('| Features | feat: Add thing (DBTP-1) (#7) |');
    expect(requests()).toEqual([['pulls/get', REPOSITORY, { pull_number: '7' }]]);
    expect(stdout.split('\n').filter((line) => line.includes(TOKEN))).toEqual([`::add-mask::${TOKEN}`]);
  });

  it('tells all problems at once, each at its place, with a title that would pass', async () => {
    const title = 'feature : add ::error:: <b>thing</b>.';
    const given = scenario({ title, body: 'Text.\n\nfoo(bar(baz))\n::warning::b(c(' });
    const { exitCode, outputs, summary, annotations, stdout } = await run(onPullRequest(), {}, given);
    expect(exitCode).toBe(1);
    const corrected = 'feat: Add ::error:: <b>thing</b> (DBTP-1234)';
    const found = JSON.parse(outputs['problems'] ?? '') as { rule: string; line: number; column: number }[];
    expect(found.map(({ rule, line, column }) => [rule, line, column])).toEqual([
      ['syntax', 1, 8],
      ['type', 1, 1],
      ['full-stop', 1, 37],
      ['ticket', 1, 37],
      ['subject-case', 1, 11],
      ['body-syntax', 3, 8],
    ]);
    expect(outputs['corrected-title']).toBe(corrected);
    expect(annotations.map(({ title: name }) => name)).toEqual(['pull-request-check failed']);
    for (const { rule } of found) expect(remoteText(stdout)).toContain(`Pull request #7, ${rule}: `);
    expect(remoteText(stdout)).toContain('Pull request #7, syntax: Title, column 8');
    expect(annotations.at(-1)?.message).toContain(`A title that would pass: ${corrected}`);
    // What others wrote stays text, for the runner and for the summary.
    expect(
      obeyedLines(stdout).some(
        (line) => /^\s*::/.test(line) && line.includes('add ::error::') && !line.startsWith('::error title='),
      ),
    ).toBe(false);
    expect(remoteText(stdout)).toContain(`    ${title}\n    ${' '.repeat(7)}^\n`);
    expect(remoteText(stdout)).toContain('    foo(bar(baz))\n           ^\n');
    expect(summary.replace(/^```[^]*?^```$/gm, '')).not.toContain('<b>');
    expect(summary).toContain('release-please would leave this change out of the notes');
  });

  it.each(['autorelease: pending', 'dependencies'])('does not check what has the label %s', async (label) => {
    const given = scenario({ title: 'Bump x', labels: [label] });
    const { exitCode, outputs, annotations } = await run(onPullRequest(), {}, given);
    expect([exitCode, outputs['skipped'], outputs['type']]).toEqual([0, 'true', '']);
    expect(annotations).toMatchObject([
      { level: 'notice', message: expect.stringContaining(label) as unknown },
    ]);
  });

  it('falls back on the event, with a warning', async () => {
    const faults = [{ service: 'github', operation: 'pulls/get', kind: 'error-500' as const }];
    const given = scenario({ title: 'not read' }, [], { faults });
    const { exitCode, outputs, annotations } = await run(onPullRequest({ title: OK }), {}, given);
    expect([exitCode, outputs['type']]).toEqual([0, 'feat']);
    expect(annotations).toMatchObject([{ level: 'warning' }]);
  });

  it('works on pull_request_target alike', async () => {
    const { exitCode } = await run({ name: 'pull_request_target', payload: pullRequestEvent() });
    expect(exitCode).toBe(0);
  });
});

describe('a breaking change', () => {
  const rules = { 'require-release-first': 'true', 'require-upgrade-path': 'true' };
  const pending = ['feat: Second (DBTP-2) (#3)', 'docs: Tell (DBTP-2) (#4)'];

  it('waits for what can be released without it', async () => {
    const given = scenario({ title: BREAKING, body: UPGRADE }, pending);
    const { exitCode, outputs, summary, annotations } = await run(onPullRequest(), rules, given);
    expect([exitCode, outputs['breaking'], outputs['bump']]).toEqual([1, 'true', 'major']);
    expect(annotations[0]?.message).toContain(
      'a change on main since v1.0.0 could still be released without it: 3333333 "feat: Second (DBTP-2) (#3)". Merge the release pull request #9',
    );
    expect(summary).toContain('feat: Second (DBTP-2) (#3)');
    expect(summary).not.toContain('docs: Tell');
    const path = (name: string): unknown => ['repos/get-content', REPOSITORY, { path: name, ref: 'main' }];
    expect(requests()).toEqual([
      ['pulls/get', REPOSITORY, { pull_number: '7' }],
      path('.github/pull_request_template.md'),
      path('.github/PULL_REQUEST_TEMPLATE.md'),
      path('pull_request_template.md'),
      path('docs/pull_request_template.md'),
      ['git/list-matching-refs', REPOSITORY, { ref: 'tags/', per_page: '100', page: '1' }],
      [
        'repos/compare-commits-with-basehead',
        REPOSITORY,
        { basehead: 'v1.0.0...main', per_page: '100', page: '1' },
      ],
      ['pulls/list', REPOSITORY, { state: 'closed', base: 'main', per_page: '100', page: '1' }],
      ['pulls/list', REPOSITORY, { state: 'open', base: 'main', per_page: '100', page: '1' }],
    ]);
  });

  it('goes in with the label, and the summary records it', async () => {
    const given = scenario({ title: BREAKING, body: UPGRADE, labels: ['release-first: override'] }, pending);
    const { exitCode, outputs, summary } = await run(onPullRequest(), rules, given);
    expect([exitCode, outputs['release-first-overridden']]).toEqual([0, 'true']);
    expect(summary).toContain('The label <code>release-first: override</code> lets this breaking change in');
  });

  it('goes in where nothing is pending', async () => {
    const given = scenario({ title: BREAKING, body: UPGRADE }, pending.slice(1));
    const { exitCode, summary } = await run(onPullRequest(), rules, given);
    expect(exitCode).toBe(0);
    expect(summary).toContain('Nothing on <code>main</code> since <code>v1.0.0</code>');
  });

  it('sees all pages of what is pending', async () => {
    const many = Array.from({ length: 260 }, (_, index) => ({
      sha: (index + 3).toString(16).padStart(40, '0'),
      message: index === 0 ? 'feat: Old one (DBTP-2)' : 'chore: Tidy (off-ticket)',
    }));
    const given = scenario({ title: BREAKING, body: UPGRADE });
    const repository = given.github?.repositories?.[REPOSITORY];
    if (repository?.commits === undefined) throw new Error('The scenario has no commits.');
    repository.commits.push(...many);
    repository.refs = { main: many.at(-1)?.sha ?? '' };
    const { exitCode, annotations } = await run(onPullRequest(), rules, given);
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('feat: Old one (DBTP-2)');
    expect(sandbox?.operations().filter((name) => name.includes('compare'))).toHaveLength(3);
  });

  it('tells its users how to upgrade', async () => {
    const { exitCode, annotations } = await run(
      onPullRequest(),
      { 'require-upgrade-path': 'true' },
      scenario({ title: BREAKING, body: '## Upgrade path\n\nTBC\n' }),
    );
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain(
      'Body, line 1, column 1: This is a breaking change, and its section',
    );
  });

  it('fails where the token may not read what the rule needs', async () => {
    const given = scenario({ title: BREAKING, body: UPGRADE });
    if (given.github?.permissions === undefined) throw new Error('The scenario has no permissions.');
    given.github.permissions.contents = 'none';
    const { exitCode, annotations } = await run(onPullRequest(), { 'require-release-first': 'true' }, given);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toMatch(/GitHub would not list the tags/);
  });
});

describe('on merge_group', () => {
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: sha('e'),
      head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${sha('2')}`,
      base_sha: sha('2'),
      base_ref: 'refs/heads/main',
    },
  };

  it('checks every pull request of the group', async () => {
    const given = scenario();
    const repository = given.github?.repositories?.[REPOSITORY];
    if (repository?.pulls === undefined || repository.commits === undefined)
      throw new Error('No repository.');
    repository.pulls.push({ number: 8, title: 'Second thing', merged: false });
    repository.commits.push({ sha: sha('e'), message: 'merge group', parents: [sha('2')], pulls: [7, 8] });
    const { exitCode, outputs, summary, annotations } = await run(
      { name: 'merge_group', payload },
      {},
      given,
    );
    expect([exitCode, outputs['type'], outputs['ticket']]).toEqual([1, 'feat', 'DBTP-1']);
    expect(summary).toContain(':white_check_mark: Pull request #7 passes');
    expect(summary).toContain(':x: Pull request #8 does not pass: Second thing');
    expect(annotations.map(({ message }) => message.split('\n')[0])).toEqual([
      'Pull request #8 has 2 problems: syntax, ticket.',
    ]);
    expect(requests()).toEqual([
      [
        'repos/list-pull-requests-associated-with-commit',
        REPOSITORY,
        { commit_sha: sha('e'), per_page: '100' },
      ],
    ]);
  });
});

describe('bad inputs', () => {
  it.each([
    [{ 'subject-pattern': '(' }, 'The input subject-pattern is "(", not a regular expression'],
    [{ 'subject-pattern': '^(A|d|dd)+x$', title: `feat: A${'d'.repeat(60)}` }, 'took over 500 ms'],
    [{ types: 'feat:, fix' }, 'The input types has the entry "feat:"'],
    [{ 'pull-request': 'seven' }, 'The input pull-request is "seven"'],
    [{ 'squash-message': 'all' }, 'not one of title-and-body, title'],
  ])('%j', async (inputs, message) => {
    const { exitCode, annotations } = await run(onPullRequest(), inputs);
    expect(exitCode).toBe(1);
    expect(annotations.at(-1)?.message).toContain(message);
  });

  it('an event without a pull request', async () => {
    const { exitCode, annotations } = await run({ name: 'push', payload: { ref: 'refs/heads/main' } });
    expect(exitCode).toBe(1);
    expect(annotations[0]?.message).toContain('the event "push" has no pull request');
  });
});

describe('on the command line', () => {
  it.each([[['pull-request', 'check']], [['pull-request-check']]])('is called %j', async (words) => {
    const passes = await runCli([...words, '--title', OK]);
    expect(passes).toEqual({
      exitCode: 0,
      stdout: 'The pull request passes. The next version will be at least a minor one.\n',
      stderr: '',
    });
    const fails = await runCli([...words, '--title', 'feat : add', '--json']);
    expect(fails.exitCode).toBe(1);
    expect(JSON.parse(fails.stdout)).toMatchObject({ 'corrected-title': 'feat: Add (DBTP-1234)' });
    expect(fails.stderr).toContain('    feat : add\n        ^\n');
  });

  it('shows the verb in its help, by its noun', async () => {
    const { stdout } = await runCli(['pull-request', '--help']);
    expect(stdout).toContain('platform-tools pull-request');
    expect(stdout).toMatch(/^ {2}pull-request check /m);
    expect((await runCli(['help', 'pull-request-check'])).stdout).toContain('--subject-pattern');
  });

  it('reads a pull request from GitHub', async () => {
    sandbox = await sandboxWith(scenario({ title: 'Add' }));
    const { exitCode, stderr } = await runCli(
      ['pull-request', 'check', '--pull-request', '7', '--repository', REPOSITORY, '--open'],
      { GITHUB_API_URL: `${sandbox.url}/github`, PLATFORM_TOOLS_GITHUB_TOKEN: TOKEN },
    );
    expect(exitCode).toBe(1);
    expect(stderr).toContain('Pull request #7 has 2 problems: syntax, ticket.');
    expect(stderr).toContain(`To see it in a browser: https://github.com/${REPOSITORY}/pull/7`);
    expect(stderr).not.toContain(TOKEN);
  });

  it('wants something to check', async () => {
    const { exitCode, stderr } = await runCli(['pull-request', 'check']);
    expect([exitCode, stderr]).toEqual([2, expect.stringContaining('There is no title to check')]);
  });
});
