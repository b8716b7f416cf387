import { beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformError, UnchangeableError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { SlackMessage } from '../../providers/slack/messages.js';
import { ReleaseAnnouncer } from './announcer.js';
import type { AnnouncementRequest, AnnouncementResult } from './announcer.js';
import { FakeChannel } from '../../testing/fake-channel.js';

let slack: FakeChannel;
let clock: FakeClock;
let logger: MemoryLogger;

beforeEach(() => {
  slack = new FakeChannel();
  clock = new FakeClock();
  logger = new MemoryLogger();
});

function message(digest = 'a', tag = 'v1.2.3', repository = 'uktrade/demo'): SlackMessage {
  return {
    text: digest,
    blocks: [],
    metadata: { event_type: 'platform_tools_release', event_payload: { repository, tag, digest } },
  };
}

async function announce(order: Partial<AnnouncementRequest> = {}): Promise<AnnouncementResult> {
  const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal: new AbortController().signal });
  const whole = { channel: 'C1', message: message(), since: 0, postUnchecked: false, ...order };
  return announcer.announce(whole, await announcer.find(whole));
}

const posts = (): number => slack.calls.filter((call) => call === 'post').length;

describe('an announcement', () => {
  it('is posted once, then left alone, then updated', async () => {
    expect(await announce()).toEqual({
      reference: { channel: 'C1', ts: '1767225600.000000' },
      posted: true,
      updated: false,
    });
    expect(await announce()).toMatchObject({ posted: false, updated: false });
    expect(await announce({ message: message('b') })).toMatchObject({ posted: false, updated: true });
    expect(slack.messages.map(({ message: { text } }) => text)).toEqual(['b']);
    expect(posts()).toBe(1);
  });

  it('stays as it was, with a warning, where the workspace forbids to change it', async () => {
    slack.plant(message());
    slack.updateError = new UnchangeableError('edit_window_closed');
    expect(await announce({ message: message('b') })).toMatchObject({ posted: false, updated: false });
    expect(logger.texts('warning')).toEqual([expect.stringContaining('was not updated')]);
    expect(posts()).toBe(0);
    slack.updateError = new PlatformError('cant_update_message');
    await expect(announce({ message: message('b') })).rejects.toThrow('cant_update_message');
  });

  it.each([
    ['of another tag', message('a', 'v1.2.4')],
    ['of another repository', message('a', 'v1.2.3', 'uktrade/other')],
    ['without metadata', { text: 'a', blocks: [] }],
    [
      'with other metadata',
      { text: 'a', blocks: [], metadata: { event_type: 'x', event_payload: { tag: 'v1.2.3' } } },
    ],
  ])('is not found in a message %s', async (_, other) => {
    slack.plant(other);
    expect((await announce()).posted).toBe(true);
  });

  it('is found pages away', async () => {
    slack.plant(message());
    for (let n = 0; n < 9; n += 1) slack.plant({ text: 'x', blocks: [] });
    expect((await announce()).posted).toBe(false);
    expect(slack.calls).toEqual(['history', 'history 2', 'history 4', 'history 6', 'history 8']);
  });

  it('that is there twice is updated where it was first', async () => {
    slack.plant(message());
    slack.plant(message());
    expect((await announce({ message: message('b') })).reference.ts).toBe('1767225600.000000');
    expect(logger.texts('warning')).toEqual([
      'The release was announced 2 times: using the first announcement.',
    ]);
  });

  it('is looked for again where the answer to a question took its time', async () => {
    const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal: new AbortController().signal });
    const order = { channel: 'C1', message: message(), since: 0, postUnchecked: false };
    const standing = await announcer.find(order);
    slack.plant(message());
    clock.advance(60_000);
    expect((await announcer.announce(order, standing)).posted).toBe(false);
    expect(posts()).toBe(0);
  });
});

describe('a lost answer', () => {
  it('is no reason to post again where the message is there', async () => {
    slack.fates = ['answer-lost'];
    expect(await announce()).toMatchObject({ posted: true });
    expect(slack.messages).toHaveLength(1);
    expect(posts()).toBe(1);
  });

  it('nor where it is listed late', async () => {
    slack.fates = ['answer-lost'];
    slack.hiddenLooks = 3;
    expect(await announce()).toMatchObject({ posted: true });
    expect(slack.messages).toHaveLength(1);
  });

  it('is one where the message never shows', async () => {
    slack.fates = ['lost'];
    expect(await announce()).toMatchObject({ posted: true });
    expect(slack.messages).toHaveLength(1);
    expect(posts()).toBe(2);
  });

  it('is one once only', async () => {
    slack.fates = ['lost', 'lost'];
    await expect(announce()).rejects.toThrow('ECONNRESET');
    expect(posts()).toBe(2);
  });

  it('leaves it open where Slack can not be asked either', async () => {
    slack.fates = ['answer-lost'];
    slack.lookErrors = [undefined, new PlatformError('HTTP 503', { transient: true })];
    await expect(announce()).rejects.toMatchObject({
      message: expect.stringContaining('The announcement may or may not be in C1') as unknown,
      hint: expect.stringContaining('Run this step again') as unknown,
    });
    expect((await announce()).posted).toBe(false);
    expect(slack.messages).toHaveLength(1);
  });

  it('is not what a refusal is', async () => {
    slack.fates = [new PlatformError('is_archived')];
    await expect(announce()).rejects.toThrow('is_archived');
    expect(slack.calls).toEqual(['history', 'post']);
  });
});

describe('a channel that can not be read', () => {
  beforeEach(() => {
    slack.unreadable = new PlatformError('missing_scope.', { hint: 'Give the scopes.' });
  });

  it('is a reason to post nothing', async () => {
    await expect(announce()).rejects.toMatchObject({
      message: "Can't check whether the release was announced before, so nothing was posted. missing_scope.",
      hint: 'Give the scopes. Or set if-history-unreadable to post: the release is then announced again each time the step runs.',
    });
    expect(posts()).toBe(0);
  });

  it('unless an input says otherwise, with a warning; a lost answer is never followed by another post', async () => {
    expect(await announce({ postUnchecked: true })).toMatchObject({ posted: true });
    expect(logger.texts('warning')).toHaveLength(1);
    slack.fates = ['answer-lost'];
    await expect(announce({ postUnchecked: true })).rejects.toThrow('may or may not be in C1');
    expect(posts()).toBe(2);
  });

  it('is one with more messages than are looked through', async () => {
    slack.unreadable = undefined;
    for (let n = 0; n < 101; n += 1) slack.plant({ text: 'x', blocks: [] });
    await expect(announce()).rejects.toThrow('more than 50 pages of messages since the release');
    slack.plant(message());
    expect((await announce()).posted).toBe(false);
  });
});
