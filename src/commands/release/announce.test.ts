import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { WireServer } from '../../testing/aws-server.js';
import type { WireAnswer } from '../../testing/aws-server.js';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import { FakeContext } from '../../testing/fake-context.js';
import releaseAnnounce from './announce.js';

const answer = (body: unknown): WireAnswer => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(body),
});
const HISTORY = 'POST /conversations.history';
const POST = 'POST /chat.postMessage';
const release = {
  id: 1,
  tag_name: 'v1.2.3',
  name: 'v1.2.3',
  body: '- a',
  draft: false,
  prerelease: false,
  target_commitish: 'main',
  published_at: '2026-01-31T12:00:00Z',
  html_url: 'https://github.com/uktrade/demo/releases/tag/v1.2.3',
};

let github: GitHubWire;
let slack: WireServer;
let address: string | undefined;

beforeEach(async () => {
  slack = await new WireServer().start();
  address = process.env['SLACK_API_URL'];
  process.env['SLACK_API_URL'] = slack.url;
});
afterEach(async () => {
  if (address === undefined) delete process.env['SLACK_API_URL'];
  else process.env['SLACK_API_URL'] = address;
  await slack.close();
  await github.close();
});

async function announce(raw: RawInputs, answers = [true], found: object = release) {
  github = await new GitHubWire(json(200, found)).start();
  const workflow: Workflow = {
    runId: '1',
    runAttempt: '1',
    job: 'j',
    step: 's',
    repository: 'uktrade/demo',
    sha: '',
    ref: '',
    actor: 'someone',
    runUrl: '',
    eventName: 'release',
    readEvent: () => ({ release: { tag_name: 'v1.2.3' } }),
  };
  const context = new FakeContext({ answers, workflow, github: { apiUrl: github.url } });
  const given = { 'slack-channel': 'C123', 'slack-token': 'xoxb-1', ...raw };
  const inputs = parseInputs(releaseAnnounce.name, releaseAnnounce.inputs, given);
  return { context, result: await releaseAnnounce.run(inputs, context) };
}

describe('release-announce', () => {
  it("looks, asks, and posts the event's release", async () => {
    slack.reply(HISTORY, answer({ ok: true, messages: [] }));
    slack.reply(POST, answer({ ok: true, channel: 'C123', ts: '1767225600.000100' }));
    const permalink = 'https://demo.slack.com/archives/C123/p1767225600000100';
    slack.reply('POST /chat.getPermalink', answer({ ok: true, permalink }));
    const { context, result } = await announce({});
    expect(github.lines).toEqual([expect.stringContaining('/repos/uktrade/demo/releases/tags/v1.2.3')]);
    expect(context.questions).toEqual(['Announce the release v1.2.3 of uktrade/demo in C123?']);
    expect(slack.operations).toEqual([HISTORY, POST, 'POST /chat.getPermalink']);
    expect(result.outputs).toEqual({ 'message-ref': 'C123:1767225600.000100', posted: true, updated: false });
    expect(result.text).toBe(`Announced uktrade/demo v1.2.3 in C123: ${permalink}`);
    expect(result.summary).toContain(`](${permalink})`);
    expect(result.summary).toContain('• a');
  });

  it('posts nothing where the answer is no', async () => {
    slack.reply(HISTORY, answer({ ok: true, messages: [] }));
    await expect(announce({}, [false])).rejects.toThrow('Nothing was changed');
    expect(slack.operations).toEqual([HISTORY]);
  });

  it('asks nothing in a dry run', async () => {
    slack.reply(HISTORY, answer({ ok: true, messages: [] }));
    const { context, result } = await announce({ 'dry-run': 'true' }, []);
    expect(context.questions).toEqual([]);
    expect(slack.operations).toEqual([HISTORY]);
    expect(result.text).toContain('Dry run: would announce uktrade/demo v1.2.3 in C123');
  });

  it('refuses a draft before it asks Slack', async () => {
    await expect(announce({}, [true], { ...release, draft: true })).rejects.toThrow('is a draft');
    expect(slack.operations).toEqual([]);
  });
});
