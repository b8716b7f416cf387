import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { formatToken, parseToken, readPage, type LogPosition } from './log-pages.js';

const eventsOf = (messages: string[]) => messages.map((message, timestamp) => ({ timestamp, message }));

function readAll(messages: string[], limit: number, emptyPages: number) {
  const events = eventsOf(messages);
  const read: string[] = [];
  let position: LogPosition | undefined;
  // Between two pages with an event each there can be as many empty ones.
  const most = (messages.length + 2) * (emptyPages + 1);
  for (let pages = 0; pages <= most; pages += 1) {
    const page = readPage({
      events,
      from: 0,
      to: events.length,
      position,
      startFromHead: true,
      limit,
      emptyPages,
    });
    read.push(...page.events.map(({ message }) => message));
    if (position !== undefined && formatToken(position) === formatToken(page.forward)) return { read, pages };
    position = page.forward;
  }
  throw new Error(`After ${most} pages there is still another one.`);
}

describe('pages of a log', () => {
  it('read from the head until the token stays the same, give every event once', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string(), { maxLength: 60 }),
        fc.integer({ min: 1, max: 20 }),
        fc.integer({ min: 0, max: 3 }),
        (messages, limit, emptyPages) => {
          expect(readAll(messages, limit, emptyPages).read).toEqual(messages);
        },
      ),
    );
  });

  it('end before a megabyte', () => {
    const { read, pages } = readAll(
      Array.from({ length: 30 }, () => 'x'.repeat(100_000)),
      10_000,
      0,
    );
    expect(read).toHaveLength(30);
    expect(pages).toBe(3);
  });

  it('begin with the latest events unless asked for the head', () => {
    const events = eventsOf(['a', 'b', 'c']);
    const request = { events, from: 0, to: 3, startFromHead: false, limit: 2, emptyPages: 0 };
    const latest = readPage({ ...request, position: undefined });
    expect(latest.events.map(({ message }) => message)).toEqual(['b', 'c']);
    const older = readPage({ ...request, position: latest.backward });
    expect(older.events.map(({ message }) => message)).toEqual(['a']);
    const oldest = readPage({ ...request, position: older.backward });
    expect(oldest.events).toEqual([]);
    expect(oldest.backward).toEqual(older.backward);
  });

  it('give the events that have come since to the token of the end', () => {
    const request = { from: 0, position: undefined, startFromHead: true, limit: 10, emptyPages: 0 };
    const first = readPage({ ...request, events: eventsOf(['a', 'b']), to: 1 });
    const second = readPage({ ...request, events: eventsOf(['a', 'b']), to: 2, position: first.forward });
    expect(second.events.map(({ message }) => message)).toEqual(['b']);
  });

  it('have tokens that look like CloudWatch’s, and know what is none', () => {
    const token = formatToken({ direction: 'f', index: 12, empties: 3 });
    expect(token).toMatch(/^f\/\d{56}$/);
    expect(parseToken(token)).toEqual({ direction: 'f', index: 12, empties: 3 });
    expect(parseToken('f/12')).toBeUndefined();
  });
});
