import { beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError, NotFoundError, PlatformError, UnchangeableError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Build } from '../../providers/aws/codebuild.js';
import { BuildNotifier } from './build-notifier.js';
import { FakeSlack } from '../../testing/fake-slack.js';

const subject = {
  app: 'demo',
  codebase: { name: 'web', repository: 'uktrade/web' },
  commit: 'c0ffee1234567890c0ffee1234567890c0ffee12',
};
const FIRST = 'C1:1767225601.000000';

function build(status: Build['status'], ...phases: [string, string?][]): Build {
  return {
    id: 'demo-web:1',
    arn: 'arn:aws:codebuild:eu-west-2:111122223333:build/demo-web:1',
    project: 'demo-web',
    number: 1,
    status,
    currentPhase: undefined,
    phases: phases.map(([type, state]) => ({
      type,
      status: state,
      startTime: undefined,
      endTime: undefined,
      messages: [],
    })),
    startTime: new Date(0),
    endTime: status === 'IN_PROGRESS' ? undefined : new Date(63_000),
    log: undefined,
    logUrl: undefined,
  };
}

const running = build('IN_PROGRESS', ['SUBMITTED', 'SUCCEEDED'], ['BUILD']);
const succeeded = build('SUCCEEDED', ['SUBMITTED', 'SUCCEEDED'], ['BUILD', 'SUCCEEDED'], ['COMPLETED']);
const failed = build('FAILED', ['BUILD', 'FAILED'], ['COMPLETED']);
const transient = new PlatformError('Slack is busy.', { transient: true });

let slack: FakeSlack;
let logger: MemoryLogger;
let posted: string[];
let channel: () => Promise<string>;
let messages: BuildNotifier;

beforeEach(() => {
  slack = new FakeSlack();
  logger = new MemoryLogger();
  posted = [];
  channel = () => Promise.resolve('C1');
  messages = new BuildNotifier({
    slack,
    channel: () => channel(),
    clock: new FakeClock(),
    logger,
    serverUrl: 'https://github.com',
    posted: (reference) => posted.push(reference),
  });
});

/** Lets what was sent in the background arrive. */
const arrive = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('BuildNotifier', () => {
  it('posts once, and changes the message with each phase and at the end', async () => {
    messages.started(subject, build('IN_PROGRESS', ['SUBMITTED']));
    await arrive();
    expect(posted).toEqual([FIRST]);
    messages.progressed(running);
    await arrive();
    messages.progressed(running);
    await arrive();
    const outcome = { run: { build: succeeded, lastLines: [] }, image: { tag: 'commit-c0ffee1' } };
    await expect(messages.follow(Promise.resolve(outcome))).resolves.toBe(outcome);
    expect(slack.calls.map(({ call, text }) => [call, text])).toEqual([
      ['post', ':package::large_blue_circle: STARTED - Building demo/web at c0ffee123456'],
      ['update', ':package::large_blue_circle: STARTED - Building demo/web at c0ffee123456'],
      [
        'update',
        ':package::large_green_circle: COMPLETE - Built demo/web at c0ffee123456 as commit-c0ffee1 in 1 min 3 s',
      ],
    ]);
    expect(slack.calls[1]?.body).toContain(':white_check_mark: SUBMITTED  :hourglass_flowing_sand: BUILD');
    expect(slack.calls[2]?.body).toContain('|Build Logs>');
    expect(slack.calls[2]?.body).not.toContain('COMPLETED');
  });

  it('says only the last of several changes that wait for Slack', async () => {
    messages.started(subject, build('IN_PROGRESS', ['SUBMITTED']));
    messages.progressed(running);
    await messages.follow(Promise.resolve({ run: { build: succeeded, lastLines: [] } }));
    expect(slack.calls.map(({ call }) => call)).toEqual(['post', 'update']);
    expect(slack.calls[0]?.body).toContain(':hourglass_flowing_sand: BUILD');
    expect(slack.calls[1]?.text).toContain('COMPLETE');
  });

  it('tells all the channel of a failure, with what the build itself said last', async () => {
    messages.started(subject, running);
    const failure = new PlatformError('Build demo-web:1 failed in phase BUILD.');
    const lastLines = ['first', 'npm ERR! <b>', '[Container] 2026/01/01 00:00:00 Phase complete: BUILD'];
    await messages.follow(Promise.resolve({ run: { build: failed, lastLines }, failure }));
    const [, own, comment] = slack.calls;
    expect(own).toMatchObject({ call: 'update' });
    expect(own?.text).toMatch(/^:package::red_circle: FAILED/);
    expect(comment).toMatchObject({ call: 'post', thread: '1767225601.000000', broadcast: true });
    expect(comment?.body).toContain('Build demo-web:1 failed in phase BUILD.');
    expect(comment?.body).toContain('```\nfirst\nnpm ERR! &lt;b&gt;\n```');
  });

  it('leaves the message as it is if the build is not followed', async () => {
    messages.started(subject, running);
    await messages.follow(Promise.resolve({ run: { build: running, lastLines: [] } }));
    expect(slack.calls).toHaveLength(1);
  });

  it('says so where the build goes on and can not be followed', async () => {
    messages.started(subject, running);
    const failure = new PlatformError('Stopped waiting.');
    await messages.follow(Promise.resolve({ run: { build: running, lastLines: [] }, failure }));
    expect(slack.calls[1]?.text).toContain('STILL RUNNING');
    expect(slack.calls[2]).toMatchObject({ broadcast: true });
  });

  it('says that it was cancelled, to nobody but the message', async () => {
    messages.started(subject, running);
    const error = new CancelledError('Cancelled.');
    await expect(messages.follow(Promise.reject(error))).rejects.toBe(error);
    expect(slack.calls.slice(1).map(({ text }) => text)).toEqual([
      ':package::white_circle: CANCELLED - Building demo/web at c0ffee123456',
    ]);
  });

  it('says nothing about a build that was not started', async () => {
    await messages.follow(Promise.resolve({ image: { tag: 'commit-c0ffee1' } }));
    await expect(messages.follow(Promise.reject(new Error('no project')))).rejects.toThrow('no project');
    expect(slack.calls).toEqual([]);
  });

  it('warns once of a problem that may pass, and posts what it could not post before', async () => {
    slack.failures = [transient, transient];
    messages.started(subject, build('IN_PROGRESS', ['SUBMITTED']));
    await arrive();
    messages.progressed(running);
    await arrive();
    await messages.follow(Promise.resolve({ run: { build: succeeded, lastLines: [] } }));
    expect(logger.texts('warning')).toEqual([
      'Some Slack messages are missing; nothing else is affected. Slack is busy.',
    ]);
    expect(slack.calls.at(-1)).toMatchObject({
      call: 'post',
      text: expect.stringContaining('COMPLETE') as unknown,
    });
    expect(posted).toHaveLength(1);
  });

  it('posts only the end anew where the first message may have been posted', async () => {
    slack.failures = [new PlatformError('No answer.', { transient: true, unanswered: true })];
    messages.started(subject, build('IN_PROGRESS', ['SUBMITTED']));
    // One that waits for Slack already, and one after that.
    await Promise.resolve();
    messages.progressed(running);
    await arrive();
    messages.progressed(build('IN_PROGRESS', ['BUILD', 'SUCCEEDED']));
    await arrive();
    await messages.follow(Promise.resolve({ run: { build: succeeded, lastLines: [] } }));
    expect(slack.calls.map(({ call, text }) => [call, text.replace(/ - .*/, '')])).toEqual([
      ['post', ':package::large_blue_circle: STARTED'],
      ['post', ':package::large_green_circle: COMPLETE'],
    ]);
  });

  it('updates no more where Slack refuses that, and still comments on a failure', async () => {
    slack.failures = [undefined, new UnchangeableError('edit_window_closed')];
    messages.started(subject, build('IN_PROGRESS', ['SUBMITTED']));
    await arrive();
    messages.progressed(running);
    await arrive();
    messages.progressed(build('IN_PROGRESS', ['BUILD', 'FAILED']));
    const failure = new PlatformError('Build failed.');
    await messages.follow(Promise.resolve({ run: { build: failed, lastLines: [] }, failure }));
    expect(slack.calls.map(({ call, thread }) => [call, thread !== undefined])).toEqual([
      ['post', false],
      ['update', false],
      ['post', true],
    ]);
  });

  it('does not try again what Slack refuses, or where there is no channel', async () => {
    channel = () =>
      Promise.reject(new NotFoundError('The SSM parameter /x does not exist.', { hint: 'Make it.' }));
    messages.started(subject, build('IN_PROGRESS', ['SUBMITTED']));
    await arrive();
    messages.progressed(running);
    const failure = new PlatformError('Build failed.');
    await messages.follow(Promise.resolve({ run: { build: failed, lastLines: [] }, failure }));
    expect(slack.calls).toEqual([]);
    expect(logger.texts('warning')).toEqual([
      'Some Slack messages are missing; nothing else is affected. The SSM parameter /x does not exist. Make it.',
    ]);
  });

  it('waits for a silent Slack no longer than a minute', async () => {
    slack.silent = true;
    messages.started(subject, running);
    await messages.follow(Promise.resolve({ run: { build: succeeded, lastLines: [] } }));
    expect(logger.texts('warning')).toEqual([
      'Some Slack messages are missing; nothing else is affected. Slack did not take the last messages within 60 seconds.',
    ]);
  });
});
