import type { LogEvent } from './log-streams.js';

/** CloudWatch's most events, and most bytes, in one page. Source: GetLogEvents, CloudWatch Logs API. */
export const maximumEvents = 10_000;
const maximumBytes = 1_048_576;
/** What CloudWatch counts for an event besides its message. */
const overheadBytes = 26;

/** A place between two events, and which way to read from there. */
export interface LogPosition {
  direction: 'f' | 'b';
  /** The number of events before the place. */
  index: number;
  /** The empty pages already given at this place. */
  empties: number;
}

export interface PageRequest {
  events: readonly LogEvent[];
  /** The first event of interest, and the one after the last. */
  from: number;
  to: number;
  /** Undefined for a first page. */
  position: LogPosition | undefined;
  startFromHead: boolean;
  limit: number;
  emptyPages: number;
}

export interface Page {
  events: LogEvent[];
  forward: LogPosition;
  backward: LogPosition;
}

/**
 * One page. At the end the forward place is the one that was passed in, so that asking again with its token
 * gives the same token, or the events that have come since.
 */
export function readPage(request: PageRequest): Page {
  const { from, to, startFromHead } = request;
  const position: LogPosition =
    request.position ??
    (startFromHead ? { direction: 'f', index: from, empties: 0 } : { direction: 'b', index: to, empties: 0 });
  const index = Math.min(Math.max(position.index, from), Math.max(from, to));
  const more = position.direction === 'f' ? index < to : index > from;
  if (more && position.empties < request.emptyPages) {
    const next = { ...position, index, empties: position.empties + 1 };
    return position.direction === 'f'
      ? { events: [], forward: next, backward: { direction: 'b', index, empties: 0 } }
      : { events: [], forward: { direction: 'f', index, empties: 0 }, backward: next };
  }
  const [start, end] =
    position.direction === 'f'
      ? [index, pageEnd(request.events, index, to, request.limit)]
      : [pageStart(request.events, from, index, request.limit), index];
  return {
    events: request.events.slice(start, end),
    forward: { direction: 'f', index: end, empties: end === index ? position.empties : 0 },
    backward: { direction: 'b', index: start, empties: start === index ? position.empties : 0 },
  };
}

function pageEnd(events: readonly LogEvent[], start: number, to: number, limit: number): number {
  let bytes = 0;
  let end = start;
  while (end < to && end - start < limit) {
    bytes += sizeOf(events[end]);
    if (bytes > maximumBytes && end > start) break;
    end += 1;
  }
  return Math.max(start, end);
}

function pageStart(events: readonly LogEvent[], from: number, end: number, limit: number): number {
  let bytes = 0;
  let start = end;
  while (start > from && end - start < limit) {
    bytes += sizeOf(events[start - 1]);
    if (bytes > maximumBytes && start < end) break;
    start -= 1;
  }
  return start;
}

function sizeOf(event: LogEvent | undefined): number {
  return event === undefined ? 0 : Buffer.byteLength(event.message) + overheadBytes;
}

/** `f/` or `b/` and 56 digits, as CloudWatch's own tokens look. */
export function formatToken(position: LogPosition): string {
  const place = position.index.toString().padStart(20, '0');
  return `${position.direction}/${place}${position.empties.toString().padStart(36, '0')}`;
}

/** Undefined for what is not a token. */
export function parseToken(token: string): LogPosition | undefined {
  const match = /^(f|b)\/(\d{20})(\d{36})$/.exec(token);
  if (match === null) return undefined;
  return { direction: match[1] === 'f' ? 'f' : 'b', index: Number(match[2]), empties: Number(match[3]) };
}
