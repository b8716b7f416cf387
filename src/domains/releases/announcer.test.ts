import { beforeEach, describe, expect, it } from '@jest/globals';
import { PlatformError, UnchangeableError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeRelease } from '../../testing/fake-releases.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { SlackMessage } from '../../providers/slack/messages.js';
import { ReleaseAnnouncer, formatAnnouncement, renderAnnouncement } from './announcer.js';
import type { AnnouncementRequest, AnnouncementResult, AnnouncementState } from './announcer.js';
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

async function announce(
  order: Partial<AnnouncementRequest> = {},
  { signal } = new AbortController(),
): Promise<AnnouncementResult> {
  const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal });
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
    expect(logger.texts()).toEqual([
      'The release was announced with a different text: updating the announcement.',
    ]);
  });

  it('stays as it was, with a warning, where the workspace forbids to change it', async () => {
    slack.plant(message());
    slack.updateError = new UnchangeableError('edit_window_closed');
    expect(await announce({ message: message('b') })).toMatchObject({ posted: false, updated: false });
    expect(logger.entries.at(-1)).toEqual({
      level: 'warning',
      text: 'The announcement was not updated: the workspace limits how long messages can be edited.',
      title: 'Slack',
    });
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

  it.each([
    ['looked for again where the answer to a question took its time', 30_001, ['history', 'history']],
    ['posted where the answer came soon', 30_000, ['history', 'post']],
  ])('is %s', async (_, waited, calls) => {
    const announcer = new ReleaseAnnouncer({ slack, clock, logger, signal: new AbortController().signal });
    const order = { channel: 'C1', message: message(), since: 0, postUnchecked: false };
    const standing = await announcer.find(order);
    slack.plant(message());
    clock.advance(waited);
    expect((await announcer.announce(order, standing)).posted).toBe(calls.includes('post'));
    expect(slack.calls).toEqual(calls);
  });

  it.each([
    [Date.UTC(2025, 11, 31), false],
    [Date.UTC(2026, 0, 2), true],
  ])('is not older than the release: looked for since %d', async (since, posted) => {
    slack.plant(message());
    expect((await announce({ since })).posted).toBe(posted);
  });
});

describe('a lost answer', () => {
  const uncertain = {
    message: 'The announcement may or may not be in C1: Slack did not answer. got no answer: ECONNRESET.',
    hint: 'Run this step again: it searches for the announcement before it posts.',
  };

  it('is no reason to post again where the message is there', async () => {
    slack.fates = ['answer-lost'];
    expect(await announce()).toEqual({
      reference: { channel: 'C1', ts: '1767225600.000000' },
      posted: true,
      updated: false,
    });
    expect(slack.messages).toHaveLength(1);
    expect(posts()).toBe(1);
    expect(logger.texts('info')).toEqual([
      'Slack may have posted the announcement: searching the channel for it. got no answer: ECONNRESET.',
    ]);
  });

  it('nor where it is listed late', async () => {
    slack.fates = ['answer-lost'];
    slack.hiddenLooks = 3;
    expect(await announce()).toMatchObject({ posted: true });
    expect(slack.messages).toHaveLength(1);
    expect(clock.sleeps).toEqual([1_000, 4_000, 10_000]);
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
    await expect(announce()).rejects.toMatchObject(uncertain);
    expect((await announce()).posted).toBe(false);
    expect(slack.messages).toHaveLength(1);
  });

  it('leaves it open where the channel can not be read any more', async () => {
    slack.fates = ['lost'];
    clock.onSleep = () => {
      slack.unreadable = new PlatformError('not_in_channel');
    };
    await expect(announce()).rejects.toMatchObject(uncertain);
    expect(posts()).toBe(1);
  });

  it('is not waited for where the job is cancelled meanwhile', async () => {
    const job = new AbortController();
    slack.fates = ['answer-lost'];
    clock.onSleep = () => {
      slack.history = () => {
        job.abort(new Error('cancelled'));
        return Promise.reject(new PlatformError('aborted'));
      };
    };
    await expect(announce({}, job)).rejects.toThrow('cancelled');
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

  it.each([
    ['Give the scopes.', ' Give the scopes.', 'Give the scopes. '],
    [undefined, '', ''],
  ])('says what to do about it, where that is known: %s', async (hint, warned, hinted) => {
    slack.unreadable = new PlatformError('missing_scope.', hint === undefined ? {} : { hint });
    await announce({ postUnchecked: true });
    expect(logger.entries).toEqual([
      {
        level: 'warning',
        text: `Can't check whether the release was announced before, so this may be a second announcement. missing_scope.${warned}`,
        title: 'Slack',
      },
    ]);
    await expect(announce()).rejects.toMatchObject({
      hint: `${hinted}Or set if-history-unreadable to post: the release is then announced again each time the step runs.`,
    });
  });

  it('unless an input says otherwise; a lost answer is neither looked for nor followed by another post', async () => {
    expect(await announce({ postUnchecked: true })).toMatchObject({ posted: true });
    slack.fates = ['answer-lost'];
    await expect(announce({ postUnchecked: true })).rejects.toThrow('may or may not be in C1');
    expect(slack.calls).toEqual(['history', 'post', 'history', 'post']);
    expect(clock.sleeps).toEqual([]);
  });

  it('is one with more messages than are looked through', async () => {
    slack.unreadable = undefined;
    for (let n = 0; n < 101; n += 1) slack.plant({ text: 'x', blocks: [] });
    await expect(announce()).rejects.toThrow('more than 50 pages of messages since the release');
    slack.plant(message());
    expect((await announce()).posted).toBe(false);
  });
});

describe('what became of an announcement', () => {
  const found = (same: boolean): AnnouncementState => ({
    state: 'found',
    same,
    reference: { channel: 'C1', ts: '1.2' },
  });
  const none: AnnouncementState = { state: 'none' };
  const result = (posted: boolean, updated: boolean): AnnouncementResult => ({
    reference: { channel: 'C1', ts: '1.2' },
    posted,
    updated,
  });
  const text: SlackMessage = {
    text: 'Demo',
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: '*Demo 1.2.3*' } },
      { type: 'section', text: { type: 'mrkdwn', text: '• a' } },
      {
        type: 'context',
        elements: [
          { type: 'mrkdwn', text: 'uktrade/demo' },
          { type: 'mrkdwn', text: 'Notes' },
        ],
      },
    ],
  };
  const body = '*Demo 1.2.3*\n\n• a\n\nuktrade/demo  Notes';
  const runOf = (state: AnnouncementState, outcome: AnnouncementResult | undefined) => ({
    release: fakeRelease('v1.2.3'),
    repository: 'uktrade/demo',
    channel: 'C1',
    message: text,
    state,
    result: outcome,
  });

  it.each([
    [none, result(true, false), ':white_check_mark:', 'Announced uktrade/demo v1.2.3 in C1'],
    [
      found(false),
      result(false, true),
      ':white_check_mark:',
      'Updated the announcement of uktrade/demo v1.2.3 in C1',
    ],
    [
      found(true),
      result(false, false),
      ':white_check_mark:',
      'uktrade/demo v1.2.3 was already announced in C1',
    ],
    [none, undefined, ':mag:', 'Dry run: would announce uktrade/demo v1.2.3 in C1'],
    [found(false), undefined, ':mag:', 'Dry run: would update the announcement of uktrade/demo v1.2.3 in C1'],
    [
      found(true),
      undefined,
      ':mag:',
      'Dry run: would change nothing, since uktrade/demo v1.2.3 was already announced in C1',
    ],
  ])('is said in the summary and at a terminal (%#)', (state, outcome, picture, heading) => {
    const run = runOf(state, outcome);
    const facts = [
      '| Announcement | Details |\n| --- | --- |',
      '| Release | [v1.2.3](https://github.com/uktrade/demo/releases/tag/v1.2.3) |',
      '| Repository | <code>uktrade/demo</code> |',
      '| Channel | <code>C1</code> |',
      ...(outcome === undefined ? [] : ['| Message | <code>1\\.2</code> |']),
    ].join('\n');
    const dry = outcome === undefined ? 'Nothing was changed.\n\n' : '';
    expect(renderAnnouncement(run)).toBe(
      `### ${picture} ${heading}\n\n${dry}${facts}\n\n<details><summary>Text</summary>\n\n\`\`\`text\n${body}\n\`\`\`\n\n</details>\n`,
    );
    const same = outcome === undefined && heading.includes('change nothing');
    expect(formatAnnouncement(run)).toBe(
      same ? `${heading}.` : outcome === undefined ? `${heading}. Nothing was changed.\n\n${body}` : heading,
    );
  });
});
