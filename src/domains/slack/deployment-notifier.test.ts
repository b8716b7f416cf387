import { beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { DeploymentNotifier } from './deployment-notifier.js';
import type { NotificationThread, NotifiedDeployment } from './deployment-notifier.js';
import { FakeSlack } from '../../testing/fake-slack.js';

const subject = {
  app: 'demo',
  env: 'dev',
  codebase: { name: 'web', repository: 'uktrade/web' },
  services: ['web', 'worker'],
  image: { tag: 'commit-c0ffee1', digest: 'sha256:1', commit: 'c0ffee1' },
};
const link = { text: 'Pipeline Execution', url: 'https://aws.example/e?a=1&b=2' };
const complete: NotifiedDeployment = { failure: undefined, stillRunning: false, links: [] };
const WHAT = 'commit-c0ffee1 of demo/web (web, worker) to dev';

let slack: FakeSlack;
let logger: MemoryLogger;
let thread: NotificationThread;
let messages: DeploymentNotifier;

beforeEach(() => {
  slack = new FakeSlack();
  logger = new MemoryLogger();
  thread = { channel: 'C1', thread: '1.000000' };
  messages = new DeploymentNotifier({
    slack,
    findThread: () => Promise.resolve(thread),
    clock: new FakeClock(),
    logger,
    serverUrl: 'https://github.com',
    runUrl: 'https://github.com/uktrade/web/actions/runs/1',
  });
});

async function notify(outcome: NotifiedDeployment): Promise<void> {
  messages.started(subject, [link]);
  await messages.follow(Promise.resolve('done'), () => outcome);
}

describe('DeploymentNotifier, in a thread', () => {
  it('comments at the start and at the end, for the thread alone', async () => {
    await notify(complete);
    expect(slack.calls).toMatchObject([
      {
        text: `:rocket::large_blue_circle: STARTED - Deploying ${WHAT}`,
        thread: '1.000000',
        broadcast: false,
      },
      {
        text: `:rocket::large_green_circle: COMPLETE - Deployed ${WHAT} in 0 s`,
        thread: '1.000000',
        broadcast: false,
      },
    ]);
    expect(slack.calls[0]?.body).toContain('<https://aws.example/e?a=1&amp;b=2|Pipeline Execution>');
    expect(slack.calls[0]?.body).toContain('<https://github.com/uktrade/web/actions/runs/1|Workflow Run>');
  });

  it.each([
    ['commit-0000000', ' from commit-0000000'],
    [undefined, ''],
  ])('calls a rollback one, from %s', async (from, said) => {
    messages.started({ ...subject, rollback: { from } }, [link]);
    await messages.follow(Promise.resolve('done'), () => complete);
    expect(slack.calls.map(({ text }) => text)).toEqual([
      `:rocket::large_blue_circle: STARTED - Rolling back demo/web (web, worker) in dev${said} to commit-c0ffee1`,
      `:rocket::large_green_circle: COMPLETE - Rolled back demo/web (web, worker) in dev${said} to commit-c0ffee1 in 0 s`,
    ]);
  });

  it('tells all the channel of a failure, with its reason and where to look', async () => {
    const failure = new PlatformError('It failed: ```<!here>', { excerpt: ['exit 3'] });
    await notify({
      failure,
      stillRunning: false,
      links: [{ text: 'Build Log', url: 'https://aws.example/log' }],
    });
    expect(slack.calls[1]).toMatchObject({ thread: '1.000000', broadcast: true });
    expect(slack.calls[1]?.text).toContain(':rocket::red_circle: FAILED');
    expect(slack.calls[1]?.body).toContain('```\nIt failed: ˋˋˋ&lt;!here&gt;\nexit 3\n```');
    expect(slack.calls[1]?.body).toContain('<https://aws.example/log|Build Log>');
  });

  it('begins a message of its own where that of the thread is gone', async () => {
    slack.failures = [new NotFoundError('thread_not_found')];
    await notify(complete);
    expect(slack.calls.map(({ call, thread }) => [call, thread])).toEqual([
      ['post', '1.000000'],
      ['post', undefined],
      ['update', undefined],
    ]);
    expect(logger.texts('warning')).toEqual([]);
  });
});

describe('DeploymentNotifier, without a thread', () => {
  beforeEach(() => {
    thread = { channel: 'C1', thread: undefined };
  });

  it('changes its own message at the end', async () => {
    await notify(complete);
    expect(slack.calls).toMatchObject([
      { call: 'post', channel: 'C1' },
      { call: 'update', channel: 'C1', ts: '1767225601.000000' },
    ]);
  });

  it('changes it and tells all the channel of a failure', async () => {
    await notify({ ...complete, failure: new PlatformError('It failed.') });
    expect(slack.calls).toMatchObject([
      { call: 'post' },
      { call: 'update' },
      { call: 'post', thread: '1767225601.000000', broadcast: true },
    ]);
  });

  it('adds nothing where nobody meant to wait', async () => {
    await notify({ failure: undefined, stillRunning: true, links: [] });
    expect(slack.calls).toHaveLength(1);
  });

  it('says what is cancelled quietly, and what goes on unattended aloud', async () => {
    await notify({ ...complete, failure: new CancelledError('Cancelled.') });
    expect(slack.calls.at(-1)).toMatchObject({ call: 'update' });
    expect(slack.calls.at(-1)?.text).toContain('CANCELLED');
    await notify({ failure: new PlatformError('Stopped waiting.'), stillRunning: true, links: [] });
    expect(slack.calls.at(-1)).toMatchObject({ broadcast: true });
    expect(slack.calls.at(-1)?.text).toContain('STILL RUNNING');
  });

  it('tells of what is thrown, and throws it on', async () => {
    messages.started(subject, []);
    const error = new Error('a defect');
    await expect(messages.follow(Promise.reject(error), () => complete)).rejects.toBe(error);
    expect(slack.calls.at(-1)?.body).toContain('a defect');
  });

  it('says nothing where nothing was started', async () => {
    const error = new Error('no image');
    await expect(messages.follow(Promise.reject(error), () => complete)).rejects.toBe(error);
    expect(slack.calls).toEqual([]);
  });

  it('warns once, whatever happens to how many messages', async () => {
    slack.failures = [
      new PlatformError('busy', { transient: true }),
      undefined,
      new PlatformError('busy', { transient: true }),
    ];
    await notify({ ...complete, failure: new PlatformError('It failed.') });
    expect(logger.texts('warning')).toEqual([
      'Some Slack messages are missing; nothing else is affected. busy',
    ]);
    expect(slack.calls.at(-1)?.text).toContain('FAILED');
  });
});
