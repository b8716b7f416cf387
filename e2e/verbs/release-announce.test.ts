import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction, startAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { COMMIT, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

const CHANNEL = 'C0RELEASES1';
const TOKEN = 'xoxb-e2e-announce-token';
const GITHUB_TOKEN = 'ghs_announceTokenOfTheTests0001';
const POST = 'chat.postMessage';

interface Shown {
  ts: string;
  text: string;
  blocks: { type: string; text?: { text: string; verbatim?: boolean }; elements?: { text: string }[] }[];
  earlier: string[];
  metadata?: { event_type: string; event_payload: Record<string, unknown> };
}

const body = `## [1.2.3](https://github.com/uktrade/demo-web/compare/v1.2.2...v1.2.3) (2026-01-31)

### ⚠ BREAKING CHANGES

* gone is \`old\`, thanks to <!channel> and @channel

### Features

* **web:** Add thing ([#7](https://github.com/uktrade/demo-web/issues/7))

## Upgrade path

1. Run \`x\``;

let sandbox: RunningSandbox;
let env: Record<string, string>;

afterEach(() => sandbox.close());

type Extra = Readonly<Record<string, unknown>>;

async function start(release: Extra = {}, more: Extra = {}): Promise<void> {
  sandbox = await sandboxWith({
    github: {
      permissions: {
        contents: 'read',
        deployments: 'none',
        'pull-requests': 'none',
        issues: 'none',
        actions: 'none',
      },
      repositories: {
        'uktrade/demo-web': {
          private: true,
          commits: [{ sha: COMMIT, message: 'feat: begin' }],
          releases: [{ tag: 'v1.2.3', body, 'published-at': '2026-01-31T12:00:00Z', ...release }],
        },
      },
    },
    ...more,
  });
  env = {
    ...sandbox.env,
    SLACK_API_URL: `${sandbox.url}/slack/api/`,
    GITHUB_API_URL: `${sandbox.url}/github`,
  };
}

const inputs = {
  tag: 'v1.2.3',
  'slack-channel': CHANNEL,
  'slack-token': TOKEN,
  'github-token': GITHUB_TOKEN,
};

const announce = (given: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  runAction({ command: 'release-announce', inputs: { ...inputs, ...given }, env });

async function messages(): Promise<Shown[]> {
  return (await (await fetch(`${sandbox.url}/_sandbox/slack`)).json()) as Shown[];
}

const calls = (): string[] =>
  sandbox
    .requests()
    .filter(({ service, operation }) => service === 'slack' && operation !== 'chat.getPermalink')
    .map(({ operation }) => operation);
const count = (operation: string): number => calls().filter((name) => name === operation).length;
const problems = ({ annotations }: ActionRun): string[] =>
  annotations.filter(({ level }) => level === 'error').map(({ message }) => message);

function expectGreen(run: ActionRun): void {
  expect({ exitCode: run.exitCode, problems: problems(run), stderr: run.stderr }).toEqual({
    exitCode: 0,
    problems: [],
    stderr: '',
  });
}

const slackFault = (fault: Extra): Extra => ({ faults: [{ service: 'slack', ...fault }] });

describe('release-announce', () => {
  it('posts once what breaks, how to upgrade, and the rest, mentioning nobody', async () => {
    await start();
    const run = await announce();
    expectGreen(run);
    const [message, ...rest] = (await messages()) as [Shown];
    expect(rest).toEqual([]);
    expect(run.outputs).toEqual({
      'message-ref': `${CHANNEL}:${message.ts}`,
      posted: 'true',
      updated: 'false',
    });
    expect(message.text).toBe('demo-web 1.2.3: v1.2.3');
    expect(message.blocks[0]?.text).toMatchObject({
      verbatim: true,
      text: `:package: *demo-web 1.2.3*: <https://github.com/uktrade/demo-web/releases/tag/v1.2.3|v1.2.3>

*:warning: Breaking changes*
• gone is \`old\`, thanks to &lt;!channel&gt; and @\u2060channel

*:arrow_up: Upgrade path*
1. Run \`x\`

*Features*

• *web:* Add thing (<https://github.com/uktrade/demo-web/issues/7|#7>)`,
    });
    expect(message.metadata).toEqual({
      event_type: 'platform_tools_release',
      event_payload: {
        repository: 'uktrade/demo-web',
        tag: 'v1.2.3',
        digest: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
      },
    });
    expect(calls()).toEqual(['conversations.history', POST]);
    const history = sandbox.requests().find(({ operation }) => operation === 'conversations.history');
    expect(history?.parameters).toEqual({
      channel: CHANNEL,
      include_all_metadata: 'true',
      limit: '200',
      oldest: `${Date.UTC(2026, 0, 24, 12) / 1000}.000000`,
    });
  });

  it('finds its message again: left alone where nothing changed, updated where the notes did', async () => {
    await start();
    const first = await announce();
    const again = await announce();
    expectGreen(again);
    expect(again.outputs).toEqual({ ...first.outputs, posted: 'false' });
    const updated = await announce({ template: 'New: {headline}' });
    expectGreen(updated);
    expect(updated.outputs).toEqual({ ...first.outputs, posted: 'false', updated: 'true' });
    const shown = await messages();
    expect(shown).toHaveLength(1);
    expect(shown[0]?.blocks[0]?.text?.text).toBe('New: demo-web 1.2.3');
    // What was written for programs goes along.
    expectGreen(await announce({ template: 'New: {headline}' }));
    expect(count(POST)).toBe(1);
    expect(count('chat.update')).toBe(1);
  });

  it('finds it many pages away, among messages of all kinds', async () => {
    await start();
    await announce();
    const post = (n: number): Promise<unknown> =>
      fetch(`${sandbox.url}/slack/api/chat.postMessage`, {
        method: 'POST',
        headers: { authorization: 'Bearer xoxb-another-app-0001' },
        body: new URLSearchParams({ channel: CHANNEL, text: `Message ${n}` }),
      }).then((answer) => answer.text());
    for (let n = 0; n < 410; n += 1) await post(n);
    const again = await announce();
    expectGreen(again);
    expect(again.outputs['posted']).toBe('false');
    expect(calls().slice(-3)).toEqual(Array(3).fill('conversations.history'));
  });

  it('takes the tag from the event, and marks a pre-release', async () => {
    await start({ prerelease: true });
    const run = await announce({ template: '{version}{prerelease} {url}' });
    expectGreen(run);
    const [message] = await messages();
    expect(message?.blocks[0]?.text?.text).toBe(
      '1.2.3 (pre-release) https://github.com/uktrade/demo-web/releases/tag/v1.2.3',
    );
    expect(message?.blocks.at(-1)?.elements?.map(({ text }) => text)).toContain(':construction: Pre-release');
  });

  it('shows the message and changes nothing in a dry run', async () => {
    await start();
    const run = await announce({ 'dry-run': 'true' });
    expectGreen(run);
    expect(await messages()).toEqual([]);
    expect(run.stdout).toContain('Dry run: would announce uktrade/demo-web v1.2.3 in C0RELEASES1');
    expect(run.stdout).toContain('*:arrow_up: Upgrade path*');
    expect(run.outputs).toEqual({ 'message-ref': '', posted: 'false', updated: 'false' });
  });

  it('asks at a terminal, and takes its token from the environment', async () => {
    await start();
    const argv = [
      'release',
      'announce',
      '--tag',
      'v1.2.3',
      '--repository',
      'uktrade/demo-web',
      '--slack-channel',
      CHANNEL,
    ];
    const secrets = { ...env, PLATFORM_TOOLS_SLACK_TOKEN: TOKEN, PLATFORM_TOOLS_GITHUB_TOKEN: GITHUB_TOKEN };
    expect((await runCli(argv, secrets)).exitCode).toBe(2);
    expect(await messages()).toEqual([]);
    const posted = await runCli([...argv, '--yes', '--json'], secrets);
    expect(JSON.parse(posted.stdout)).toMatchObject({ posted: true });
  });
});

describe('never twice', () => {
  it('where the answer got lost', async () => {
    await start({}, slackFault({ operation: POST, kind: 'lost-response', at: 1 }));
    const run = await announce();
    expectGreen(run);
    expect(await messages()).toHaveLength(1);
    expect(run.outputs).toMatchObject({
      'message-ref': expect.stringContaining(CHANNEL) as unknown,
      posted: 'true',
    });
    expect(calls()).toEqual(['conversations.history', POST, 'conversations.history']);
  });

  it('nor lost, where the message never arrived', async () => {
    await start({}, slackFault({ operation: POST, kind: 'reset', at: 1 }));
    expectGreen(await announce());
    expect(await messages()).toHaveLength(1);
    expect(count(POST)).toBe(2);
  });

  it('where a run died right after it had posted', async () => {
    await start(
      {},
      {
        faults: [
          { service: 'slack', operation: POST, kind: 'lost-response', at: 1 },
          {
            service: 'slack',
            operation: 'conversations.history',
            kind: 'timeout',
            'timeout-ms': 8_000,
            at: 2,
          },
        ],
      },
    );
    // Posted, and then killed before anybody heard of it.
    const running = await startAction({ command: 'release-announce', inputs, env });
    await until(async () => (await messages()).length > 0, 'a message');
    running.child.kill('SIGKILL');
    await running.done;
    const again = await announce();
    expectGreen(again);
    expect(again.outputs['posted']).toBe('false');
    expect(await messages()).toHaveLength(1);
  });

  it('where Slack asks to wait, or has trouble', async () => {
    await start(
      {},
      {
        faults: [
          { service: 'slack', kind: 'throttle', first: 2, 'retry-after': 5 },
          { service: 'slack', operation: 'conversations.history', kind: 'error-500', first: 1 },
        ],
      },
    );
    expectGreen(await announce());
    expect(await messages()).toHaveLength(1);
  });

  it.each([
    [['chat:write'], 'missing_scope'],
    [['chat:write', 'channels:history'], 'lacks the scope metadata.message:read'],
  ])('where the token has the scopes %j: nothing is posted, with the way out', async (scopes, reason) => {
    await start({}, { slack: { scopes } });
    const run = await announce();
    expect(run.exitCode).toBe(1);
    expect(problems(run)[0]).toContain(reason);
    expect(problems(run)[0]).toContain(
      'channels:history (groups:history for a private channel) and metadata.message:read',
    );
    expect(await messages()).toEqual([]);
    const blind = await announce({ 'if-history-unreadable': 'post' });
    expectGreen(blind);
    expect(blind.annotations).toMatchObject([{ level: 'warning', title: 'Slack' }]);
    expect(await messages()).toHaveLength(1);
  });
});

describe('what is not announced', () => {
  it.each<[string, Extra, Readonly<Record<string, string>>, string]>([
    ['no release', {}, { tag: 'v9.9.9' }, 'No release v9.9.9 found in uktrade/demo-web'],
    ['a name for a channel', {}, { 'slack-channel': '#releases' }, 'not the id of a channel'],
    ['an unknown placeholder', {}, { template: '{verson}' }, 'Did you mean {version}?'],
    ['no tag and no event', {}, { tag: '' }, 'No release is named'],
    ['no channel', {}, { 'slack-channel': '' }, 'slack-channel'],
  ])('%s', async (_, release, given, message) => {
    await start(release);
    const run = await announce(given);
    expect(run.exitCode).toBe(1);
    expect(problems(run)[0]).toContain(message);
    expect(calls()).toEqual([]);
  });

  it('a draft', async () => {
    await start({ draft: true }, {});
    await sandbox.close();
    sandbox = await sandboxWith({
      github: {
        repositories: {
          'uktrade/demo-web': {
            commits: [{ sha: COMMIT, message: 'feat: begin' }],
            releases: [{ tag: 'v1.2.3', body, draft: true }],
          },
        },
      },
    });
    env = {
      ...sandbox.env,
      SLACK_API_URL: `${sandbox.url}/slack/api/`,
      GITHUB_API_URL: `${sandbox.url}/github`,
    };
    const run = await announce();
    expect(problems(run)[0]).toContain('is a draft');
    expect(calls()).toEqual([]);
  });
});
