export interface LogEvent {
  /** Scenario time, in milliseconds since the epoch. */
  timestamp: number;
  message: string;
}

/** What a stream holds, now and later; what of it can be seen follows from the time. */
export interface LogStream {
  /** Before this moment the stream does not exist. */
  createdAt: number;
  /** Events from this moment on never come: what wrote them was stopped. */
  until: number;
  /** How long events take to arrive, in milliseconds. */
  delayMs: number;
  /** At most so many events in a page, where the scenario wants small pages. */
  pageLines: number | undefined;
  /** So many empty pages come before each page that has events. */
  emptyPages: number;
  /** All events that will ever be, by time. Called only once the stream is read. */
  events: () => readonly LogEvent[];
}

/** CloudWatch Logs: groups and their streams. */
export class LogStreams {
  private readonly groups = new Map<string, Map<string, LogStream>>();

  /** @param now scenario time, in milliseconds since the epoch */
  constructor(private readonly now: () => number) {}

  /** Makes the group unless it exists. */
  createGroup(group: string): Map<string, LogStream> {
    const found = this.groups.get(group) ?? new Map<string, LogStream>();
    this.groups.set(group, found);
    return found;
  }

  put(group: string, name: string, stream: LogStream): void {
    this.createGroup(group).set(name, stream);
  }

  /** Nothing that would have been written from this moment on comes. */
  cutOff(group: string, name: string, at: number): void {
    const stream = this.groups.get(group)?.get(name);
    if (stream !== undefined) stream.until = Math.min(stream.until, at);
  }

  remove(group: string, name: string): void {
    this.groups.get(group)?.delete(name);
  }

  hasGroup(group: string): boolean {
    return this.groups.has(group);
  }

  /** Undefined while the stream does not exist (yet). */
  find(group: string, name: string): LogStream | undefined {
    const stream = this.groups.get(group)?.get(name);
    return stream !== undefined && stream.createdAt <= this.now() ? stream : undefined;
  }

  /** The group's streams that exist by now, by name. */
  list(group: string): [string, LogStream][] {
    const now = this.now();
    return [...(this.groups.get(group) ?? [])]
      .filter(([, stream]) => stream.createdAt <= now)
      .sort(([a], [b]) => (a < b ? -1 : 1));
  }

  /** How many of the stream's events have arrived. */
  arrived(stream: LogStream): number {
    const now = this.now();
    if (stream.createdAt > now) return 0;
    const events = stream.events();
    return Math.min(firstAt(events, stream.until), firstAt(events, now - stream.delayMs + 1));
  }
}

/** The index of the first event at the time or later. */
export function firstAt(events: readonly LogEvent[], time: number): number {
  let low = 0;
  let high = events.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((events[middle]?.timestamp ?? time) < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
