import { afterEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const CHANNEL = 'C0DEPLOYS01';
const TOKEN = 'xoxb-e2e-secret-token';
const LABEL = 'uk.gov.trade.digital.build.timestamp';
const SHORT = COMMIT.slice(0, 7);

/** A message as the sandbox's Slack shows it. */
interface Shown {
  channel: string;
  ts: string;
  text: string;
  blocks: { type: string; text?: { text: string }; elements?: { text: string }[] }[];
  threadTs?: string;
  broadcast: boolean;
  author: string;
  earlier: string[];
}

let sandbox: RunningSandbox;
let env: Record<string, string>;

afterEach(() => sandbox.close());

type Extra = Readonly<Record<string, unknown>>;

async function start(codebase: Extra = {}, more: Extra = {}): Promise<void> {
  const scenario = demoScenario(codebase);
  Object.assign(scenario.applications?.['demo']?.environments?.['dev'] ?? {}, {
    'service-deployment-mode': 'platform',
  });
  sandbox = await sandboxWith({
    ...scenario,
    parameters: { '/codebuild/slack_oauth_channel': CHANNEL },
    ...more,
  });
  env = { ...sandbox.env, SLACK_API_URL: `${sandbox.url}/slack/api/` };
}

async function messages(): Promise<Shown[]> {
  const answer = await fetch(`${sandbox.url}/_sandbox/slack`);
  return (await answer.json()) as Shown[];
}

const step = (command: string, inputs: Readonly<Record<string, string>>): Promise<ActionRun> =>
  runAction({ command, inputs: { 'slack-token': TOKEN, ...inputs }, env });

const build = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  step('codebase-build', { app: 'demo', codebase: 'web', ...inputs });

const deploy = (inputs: Readonly<Record<string, string>> = {}): Promise<ActionRun> =>
  step('codebase-deploy', {
    app: 'demo',
    env: 'dev',
    codebase: 'web',
    commit: COMMIT,
    strategy: 'pipeline',
    ...inputs,
  });

/** Green, with these warnings about Slack; the token is nowhere to be read. */
function expectGreen(run: ActionRun, warnings: unknown[] = []): void {
  const about = run.annotations.filter(({ level, title }) => level === 'error' || title === 'Slack');
  expect({ exitCode: run.exitCode, about, stderr: run.stderr }).toEqual({
    exitCode: 0,
    about: warnings,
    stderr: '',
  });
  expect(run.stdout.replace(`::add-mask::${TOKEN}`, '')).not.toContain(TOKEN);
}

const body = ({ blocks }: Shown): string => blocks[0]?.text?.text ?? '';
const context = ({ blocks }: Shown): string[] => blocks.at(-1)?.elements?.map(({ text }) => text) ?? [];
const oneWarning = (part: string): unknown[] => [
  { level: 'warning', title: 'Slack', message: expect.stringContaining(part) },
];

const succeeding = {
  stages: [{ name: 'Deploy', actions: [{ name: 'web', type: 'codebuild', seconds: 5 }] }],
};
const failing = {
  stages: [
    {
      name: 'Deploy',
      actions: [{ name: 'web', type: 'codebuild', seconds: 5, fail: 'web did not get stable <b>' }],
    },
  ],
};

describe('the thread of a build', () => {
  it('goes on through a deployment and a failed one, message by message, where the builder began it', async () => {
    await start({ images: [], executions: [succeeding, failing] });
    const built = await build();
    expectGreen(built);
    expect(built.outputs['message-ref']).toBe('');
    expect(built.stdout).toContain('The image builder itself posts about this build to Slack');
    expectGreen(await deploy());
    const failed = await deploy({ env: 'prod' });
    expect(failed.exitCode).toBe(1);

    const [own, ...comments] = await messages();
    expect(own).toMatchObject({ author: 'builder', channel: CHANNEL, text: `Building: demo/web@${SHORT}` });
    const thread = { channel: CHANNEL, threadTs: own?.ts, author: TOKEN, earlier: [] };
    expect(comments).toMatchObject([
      {
        ...thread,
        broadcast: false,
        text: `:rocket::large_blue_circle: STARTED - Deploying commit-${SHORT} of demo/web to dev`,
      },
      {
        ...thread,
        broadcast: false,
        text: expect.stringMatching(
          new RegExp(
            `^:rocket::large_green_circle: COMPLETE - Deployed commit-${SHORT} of demo/web to dev in \\d+ s$`,
          ),
        ),
      },
      {
        ...thread,
        broadcast: false,
        text: `:rocket::large_blue_circle: STARTED - Deploying commit-${SHORT} of demo/web to prod`,
      },
      {
        ...thread,
        broadcast: true,
        text: expect.stringMatching(
          new RegExp(
            `^:rocket::red_circle: FAILED - Deploying commit-${SHORT} of demo/web to prod after \\d+ s$`,
          ),
        ),
      },
    ]);
    expect(comments).toHaveLength(4);
    const [first, , , last] = comments as [Shown, Shown, Shown, Shown];
    expect(context(first)).toEqual([
      '*Repository*: <https://github.com/uktrade/demo-web|uktrade/demo-web>',
      `*Revision*: <https://github.com/uktrade/demo-web/commit/${COMMIT}|${COMMIT.slice(0, 12)}>`,
      expect.stringMatching(/^<https:\/\/eu-west-2\.console\.aws\.amazon\.com\/.*\|Pipeline Execution>$/),
      '<https://github.com/uktrade/demo-web/actions/runs/4242|Workflow Run>',
    ]);
    expect(body(last)).toContain('web did not get stable &lt;b&gt;');
    expect(context(last).at(-1)).toMatch(/^<https:.*codebuild.*\|Build Log>$/);
  });

  it('is begun by the build step where the builder is quiet, and taken up by its message-ref', async () => {
    await start({ images: [], pipeline_mode: 'github_actions', executions: [failing] });
    const built = await build();
    expectGreen(built);
    const reference = built.outputs['message-ref'] ?? '';
    const failed = await deploy({ 'message-ref': reference });
    expect(failed.exitCode).toBe(1);

    const [own, started, ended, ...rest] = (await messages()) as [Shown, Shown, Shown];
    expect(rest).toEqual([]);
    expect(reference).toBe(`${CHANNEL}:${own.ts}`);
    expect(own.earlier.length).toBeGreaterThan(1);
    expect(own.earlier[0]).toBe(
      `:package::large_blue_circle: STARTED - Building demo/web at ${COMMIT.slice(0, 12)}`,
    );
    expect(own.text).toMatch(
      new RegExp(
        `^:package::large_green_circle: COMPLETE - Built demo/web at ${COMMIT.slice(0, 12)} as commit-${SHORT} in `,
      ),
    );
    expect(body(own)).toMatch(/:white_check_mark: PRE_BUILD {2}:white_check_mark: BUILD/);
    expect(context(own).at(-1)).toMatch(
      /^<https:\/\/.*\/build\/demo-web-codebase-image-build%3A.*\|Build Logs>$/,
    );
    expect(started).toMatchObject({ threadTs: own.ts, broadcast: false });
    expect(started.text).toContain('STARTED');
    expect(ended).toMatchObject({ threadTs: own.ts, broadcast: true });
    expect(ended.text).toContain('FAILED');
  });

  it('goes on with a deployment straight to ECS', async () => {
    await start({ images: [], pipeline_mode: 'github_actions', services: [{ first: ['web'] }] });
    const built = await build();
    expectGreen(built);
    const deployed = await deploy({ strategy: 'auto', 'message-ref': built.outputs['message-ref'] ?? '' });
    expectGreen(deployed);
    const [own, started, ended, ...rest] = (await messages()) as [Shown, Shown, Shown];
    expect(rest).toEqual([]);
    expect([started.threadTs, ended.threadTs]).toEqual([own.ts, own.ts]);
    expect(started.text).toBe(
      `:rocket::large_blue_circle: STARTED - Deploying commit-${SHORT} of demo/web (web) to dev`,
    );
    expect(ended.text).toMatch(/COMPLETE - Deployed commit-\w+ of demo\/web \(web\) to dev in/);
  });

  it('tells all the channel of a build that failed, with its last lines', async () => {
    const script = {
      outcome: 'FAILED',
      'fail-phase': 'BUILD',
      message: 'exit status 3',
      log: { text: { BUILD: ['npm ERR! <!channel> missing'] } },
    };
    await start({ images: [], builds: [script] });
    const run = await build({ notifications: 'workflow' });
    expect(run.exitCode).toBe(1);
    const [own, comment, ...rest] = (await messages()) as [Shown, Shown];
    expect(rest).toEqual([]);
    expect(own.text).toMatch(/^:package::red_circle: FAILED - Building demo\/web/);
    expect(body(own)).toContain(':x: BUILD');
    expect(comment).toMatchObject({ threadTs: own.ts, broadcast: true });
    expect(body(comment)).toContain('exit status 3');
    expect(body(comment)).toContain('npm ERR! &lt;!channel&gt; missing');
  });

  it('needs no label: without one there is a new message, changed at the end', async () => {
    await start({ executions: [succeeding, failing] });
    expectGreen(await deploy());
    expect((await deploy({ env: 'prod' })).exitCode).toBe(1);
    const [good, bad, alarm, ...rest] = (await messages()) as [Shown, Shown, Shown];
    expect(rest).toEqual([]);
    expect(good.earlier).toEqual([expect.stringContaining('STARTED')]);
    expect(good.text).toContain('COMPLETE');
    expect(good).not.toHaveProperty('threadTs');
    expect(bad.earlier).toEqual([expect.stringContaining('STARTED')]);
    expect(bad.text).toContain('FAILED');
    expect(alarm).toMatchObject({ threadTs: bad.ts, broadcast: true });
  });

  it('leads through an index of platforms, and through the public registry where the private one is closed', async () => {
    const image = { tags: [`commit-${SHORT}`], labels: { [LABEL]: '1767225600.000100' }, 'multi-arch': true };
    const additional_ecr_repository = 'public.ecr.aws/uktrade/demo';
    const denied = { service: 'ecr', operation: 'GetDownloadUrlForLayer', kind: 'access-denied', after: 1 };
    await start(
      { images: [image], additional_ecr_repository, executions: [succeeding] },
      { faults: [denied] },
    );
    env = { ...env, PLATFORM_TOOLS_PUBLIC_REGISTRY_URL: sandbox.url };
    expectGreen(await deploy());
    expectGreen(await deploy());
    const operations = sandbox.operations();
    expect(operations.filter((name) => name === 'ecr-layers:GetLayer')).toHaveLength(1);
    expect(operations.filter((name) => name === 'public-ecr:GetBlob')).toHaveLength(1);
    // The message that the label names is not there any more: the first comment becomes a message.
    expect(sandbox.requests().find(({ service }) => service === 'slack')?.parameters).toMatchObject({
      thread_ts: '1767225600.000100',
    });
    expect((await messages()).filter(({ threadTs }) => threadTs === undefined)).toHaveLength(2);
  });

  it('is not looked for in another channel than the builder posts in', async () => {
    const image = { tags: [`commit-${SHORT}`], labels: { [LABEL]: '1767225600.000100' } };
    await start({ images: [image], executions: [succeeding] });
    expectGreen(await deploy({ 'slack-channel': 'C0OTHER0001' }));
    const [message, ...rest] = await messages();
    expect(message).toMatchObject({ channel: 'C0OTHER0001' });
    expect(message).not.toHaveProperty('threadTs');
    expect(rest).toEqual([]);
  });
});

describe('a problem with Slack', () => {
  const always: [string, Extra, string][] = [
    ['connections that break', { kind: 'reset' }, 'got no answer: ECONNRESET'],
    ['HTTP 500', { kind: 'error-500' }, 'HTTP 500'],
    ['ok: false for the token', { kind: 'error', code: 'invalid_auth' }, 'refused: invalid_auth'],
    ['ok: false for the channel', { kind: 'error', code: 'not_in_channel' }, 'refused: not_in_channel'],
    ['limits that never end', { kind: 'throttle', 'retry-after': 5 }, 'rate limited (Retry-After: 5 s)'],
    ['limits of an hour', { kind: 'throttle', 'retry-after': 3600 }, 'rate limited (Retry-After: 3600 s)'],
  ];

  it.each(always)(
    'such as %s leaves build and deployment green, with one warning',
    async (_, fault, part) => {
      const faults = [{ service: 'slack', ...fault }];
      await start({ images: [], executions: [succeeding] }, { faults });
      const built = await build({ notifications: 'workflow' });
      expectGreen(built, oneWarning(part));
      expect(built.outputs).toMatchObject({ status: 'SUCCEEDED', 'message-ref': '' });
      const deployed = await deploy();
      expectGreen(deployed, oneWarning(part));
      expect(deployed.outputs['status']).toBe('Succeeded');
    },
  );

  it('such as nobody there leaves them green, with one warning', async () => {
    await start({ images: [], executions: [succeeding] });
    env = { ...env, SLACK_API_URL: 'http://127.0.0.1:9/api/' };
    expectGreen(await build({ notifications: 'workflow' }), oneWarning('got no answer: ECONNREFUSED'));
    expectGreen(await deploy(), oneWarning('got no answer: ECONNREFUSED'));
  });

  it('such as a missing channel parameter leaves them green, with one warning', async () => {
    await start({ images: [], executions: [succeeding] }, { parameters: {} });
    const part = 'The SSM parameter /codebuild/slack_oauth_channel';
    expectGreen(await build({ notifications: 'workflow' }), oneWarning(part));
    expectGreen(await deploy(), oneWarning(part));
  });

  it('such as a limit is waited for as long as Slack says', async () => {
    const faults = [{ service: 'slack', kind: 'throttle', first: 2, 'retry-after': 20 }];
    await start({ executions: [succeeding] }, { faults });
    expectGreen(await deploy());
    const calls = sandbox.requests().filter(({ service }) => service === 'slack') as unknown as {
      status: number;
      time: string;
    }[];
    expect(calls.map(({ status }) => status)).toEqual([429, 429, 200, 200]);
    const times = calls.map(({ time }) => Date.parse(time));
    for (const index of [1, 2])
      expect((times[index] ?? 0) - (times[index - 1] ?? 0)).toBeGreaterThanOrEqual(20_000);
    expect((await messages())[0]?.text).toContain('COMPLETE');
  });
});

describe('notify-post-message and notify-add-comment', () => {
  it('post, replace and comment, with one message-ref through all of them', async () => {
    await start();
    const posted = await step('notify-post-message', {
      'slack-channel': CHANNEL,
      message: ':wave: *Hello*',
      repository: 'uktrade/demo',
      commit: COMMIT,
    });
    expectGreen(posted);
    const reference = posted.outputs['message-ref'] ?? '';
    const replaced = await step('notify-post-message', { 'message-ref': reference, message: 'Replaced' });
    expectGreen(replaced);
    expect(replaced.outputs['message-ref']).toBe(reference);
    const commented = await step('notify-add-comment', {
      'message-ref': reference,
      title: 'In short',
      message: `${'A line of the comment.\n'.repeat(1_000)}The end.`,
      broadcast: 'true',
    });
    expectGreen(commented);
    expect(commented.outputs['message-ref']).toBe(reference);

    const [own, comment, continued, ...rest] = (await messages()) as [Shown, Shown, Shown];
    expect(rest).toEqual([]);
    expect(reference).toBe(`${CHANNEL}:${own.ts}`);
    expect(own).toMatchObject({ text: 'Replaced', earlier: [':wave: *Hello*'] });
    expect(comment).toMatchObject({ text: 'In short', threadTs: own.ts, broadcast: true });
    expect(continued).toMatchObject({ threadTs: own.ts, broadcast: false });
    expect(continued.blocks.at(-1)?.text?.text).toMatch(/The end\.$/);
  });

  it('fail where Slack refuses, or warn if they are asked to', async () => {
    await start({}, { slack: { channels: { [CHANNEL]: { archived: true } } } });
    const inputs = { 'slack-channel': CHANNEL, message: 'Hello' };
    const failed = await step('notify-post-message', inputs);
    expect(failed.exitCode).toBe(1);
    expect(failed.annotations).toEqual([
      {
        level: 'error',
        title: 'notify-post-message failed',
        message: `Slack's chat.postMessage for ${CHANNEL} was refused: is_archived.\nName a channel that is not archived.`,
      },
    ]);
    const warned = await step('notify-post-message', { ...inputs, 'on-error': 'warn' });
    expectGreen(warned, oneWarning('is_archived'));
    expect(warned.outputs['message-ref']).toBe('');
  });

  it.each([
    ['notify-post-message', { message: 'x' }, 'No channel for the message'],
    [
      'notify-post-message',
      { message: 'x', 'slack-channel': 'general' },
      'The input slack-channel is "general"',
    ],
    ['notify-add-comment', { message: 'x', 'message-ref': '1.2' }, 'The input message-ref is "1.2"'],
    [
      'notify-add-comment',
      { message: 'x', 'message-ref': 'C1:1', 'slack-token': '' },
      'needs the input slack-token',
    ],
  ])('%s refuses %j before anything is sent', async (command, inputs, message) => {
    await start();
    const run = await step(command, { 'on-error': 'warn', ...inputs });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
    expect(sandbox.requests()).toEqual([]);
  });

  it('take the token of a command line from the environment, and ask before they post', async () => {
    await start();
    const argv = ['notify', 'post-message', '--slack-channel', CHANNEL, '--message', 'Hello'];
    const refused = await runCli(argv, { ...env, PLATFORM_TOOLS_SLACK_TOKEN: TOKEN });
    expect(refused.exitCode).toBe(2);
    expect(await messages()).toEqual([]);
    const flagged = await runCli([...argv, '--slack-token', 'anything'], env);
    expect(flagged.stderr).toContain('has no flag --slack-token');
    const posted = await runCli([...argv, '--yes', '--json'], { ...env, PLATFORM_TOOLS_SLACK_TOKEN: TOKEN });
    const [message] = await messages();
    expect(JSON.parse(posted.stdout)).toEqual({ 'message-ref': `${CHANNEL}:${message?.ts ?? ''}` });
  });
});
