import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

const TOKEN = 'xoxb-e2e-secret-token';

let sandbox: RunningSandbox;
let workspace = '';

beforeEach(async () => {
  sandbox = await sandboxWith({ ...demoScenario(), parameters: {} });
  workspace = await mkdtemp(join(tmpdir(), 'workspace-'));
});

afterEach(async () => {
  await sandbox.close();
  await rm(workspace, { recursive: true });
});

const post = (rootInputs: string): Promise<ActionRun> =>
  runAction({
    command: 'notify-post-message',
    inputs: {},
    rootInputs: `slack-channel: C0DEPLOYS01\nslack-token: ${TOKEN}\n${rootInputs}`,
    env: { ...sandbox.env, SLACK_API_URL: `${sandbox.url}/slack/api/`, GITHUB_WORKSPACE: workspace },
  });

async function postedTexts(): Promise<string[]> {
  const answer = await fetch(`${sandbox.url}/_sandbox/slack`);
  const messages = (await answer.json()) as { blocks: { text?: { text: string } }[] }[];
  return messages.flatMap(({ blocks }) => blocks.flatMap(({ text }) => text?.text ?? []));
}

describe('the inputs of the root action', () => {
  it.each([
    ['message: Deployed fix for #12 to prod', 'The input inputs, line 3: the value is cut off at "#"'],
    ['message: *bold* news', 'The input inputs, line 3: aliases (*name) are not supported.'],
    ['message: &x one', 'The input inputs, line 3: anchors (&name) are not supported.'],
    ['message: one\nMessage: two', 'The input message is given twice: as "message" and as "Message".'],
    ['message-file: absent.md', 'The input message-file is "absent.md", which does not exist.'],
    ['message: one\nmessage-file: x.md', 'The inputs message and message-file are both given.'],
  ])('refuse %j, and nothing is posted', async (text, message) => {
    const run = await post(text);
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
    expect(await postedTexts()).toEqual([]);
  });

  it('take names in any letter case, and values as they are written', async () => {
    const run = await post('MESSAGE: 1.10\nOn-Error: warn');
    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({
      exitCode: 0,
      annotations: [],
    });
    expect(await postedTexts()).toEqual(['1.10']);
  });

  it('take what is too long for them from a file', async () => {
    await writeFile(join(workspace, 'message.md'), `Deployed #12.\n${'word '.repeat(28_000)}\nThe end.`);
    const run = await post('message-file: message.md');
    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({
      exitCode: 0,
      annotations: [],
    });
    const texts = (await postedTexts()).join('\n');
    expect(texts).toMatch(/^Deployed #12\./);
    expect(texts).toContain('The end.');
  });
});

describe('a secret with several lines', () => {
  it('is masked line by line, and as it is encoded', async () => {
    const secret = 'first-secret line\nsecond&secret="line"';
    const run = await runAction({
      command: 'notify-post-message',
      inputs: { 'slack-channel': 'C0DEPLOYS01', message: 'x', 'slack-token': secret },
      env: { ...sandbox.env, SLACK_API_URL: `${sandbox.url}/slack/api/` },
    });
    const masked = [...run.stdout.matchAll(/^::add-mask::(.*)$/gm)].map((match) =>
      match[1]?.replaceAll('%25', '%'),
    );
    expect(masked).toEqual(
      expect.arrayContaining([
        'first-secret line',
        'second&secret="line"',
        encodeURIComponent('second&secret="line"'),
        JSON.stringify('second&secret="line"').slice(1, -1),
        Buffer.from(secret).toString('base64'),
        Buffer.from(secret).toString('base64url'),
      ]),
    );
    const shown = run.stdout.replace(/^::add-mask::.*$/gm, '');
    for (const line of secret.split('\n')) expect(`${shown}${run.summary}`).not.toContain(line);
  });
});
