import { formatElapsed } from '../core/text.js';
import type { Annotation, Logger } from '../core/logger.js';

/** One thing that was said: its level and text. `remote` entries hold the text as it came, after the prefix. */
export interface LogEntry {
  level:
    | 'debug'
    | 'info'
    | 'notice'
    | 'warning'
    | 'error'
    | 'group'
    | 'endGroup'
    | 'remote'
    | 'result'
    | 'status';
  text: string;
  title?: string;
  prefix?: string;
}

/** Keeps what was said, in order. For tests, and for callers that want the log as data. */
export class MemoryLogger implements Logger {
  readonly entries: LogEntry[] = [];

  /** The texts of the given levels (all of them when none is given), in order. */
  texts(...levels: LogEntry['level'][]): string[] {
    return this.entries
      .filter((entry) => levels.length === 0 || levels.includes(entry.level))
      .map((entry) => entry.text);
  }

  debug(message: string): void {
    this.entries.push({ level: 'debug', text: message });
  }

  info(message: string): void {
    this.entries.push({ level: 'info', text: message });
  }

  notice(message: string, annotation: Annotation = {}): void {
    this.entries.push({ level: 'notice', text: message, ...annotation });
  }

  warning(message: string, annotation: Annotation = {}): void {
    this.entries.push({ level: 'warning', text: message, ...annotation });
  }

  error(message: string, annotation: Annotation = {}): void {
    this.entries.push({ level: 'error', text: message, ...annotation });
  }

  group(title: string): void {
    this.entries.push({ level: 'group', text: title });
  }

  endGroup(): void {
    this.entries.push({ level: 'endGroup', text: '' });
  }

  remote(text: string, prefix?: string): void {
    this.entries.push({ level: 'remote', text, ...(prefix === undefined ? {} : { prefix }) });
  }

  result(text: string, prefix?: string): void {
    this.entries.push({ level: 'result', text, ...(prefix === undefined ? {} : { prefix }) });
  }

  status(text: string, elapsedMs?: number): void {
    const elapsed = elapsedMs === undefined ? '' : ` ${formatElapsed(elapsedMs)}`;
    this.entries.push({ level: 'status', text: `${text}${elapsed}` });
  }
}
