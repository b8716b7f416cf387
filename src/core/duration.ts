/** Formats a length of time in words: `8 s`, `3 min 20 s`, `2 h 5 min`. */
export function formatDuration(milliseconds: number): string {
  const total = Math.max(0, Math.round(milliseconds / 1000));
  const [hours, minutes, rest] = [Math.floor(total / 3600), Math.floor(total / 60) % 60, total % 60];
  if (hours > 0) return minutes > 0 ? `${hours} h ${minutes} min` : `${hours} h`;
  if (minutes > 0) return rest > 0 ? `${minutes} min ${rest} s` : `${minutes} min`;
  return `${rest} s`;
}

/** Formats the time since something began, as a clock shows it: `0:08`, `3:20`, `125:00` (minutes and seconds). */
export function formatElapsed(milliseconds: number): string {
  const total = Math.max(0, Math.floor(milliseconds / 1000));
  return `${Math.floor(total / 60)}:${String(total % 60).padStart(2, '0')}`;
}

/** How long a wait in which nothing changes stays silent. */
export const SIGN_OF_LIFE_MS = 3 * 60_000;

/** Formats a number with its noun: `1 minute`, `2 minutes`, `0 tasks`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** Formats how long ago something was, roughly: `just now`, `20 seconds ago`, `3 minutes ago`, `1 hour ago`, `2 days ago`. */
export function formatAgo(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const [minutes, hours] = [Math.floor(seconds / 60), Math.floor(seconds / 3600)];
  if (seconds < 1) return 'just now';
  if (minutes < 1) return `${formatCount(seconds, 'second')} ago`;
  if (hours < 1) return `${formatCount(minutes, 'minute')} ago`;
  return hours < 48
    ? `${formatCount(hours, 'hour')} ago`
    : `${formatCount(Math.floor(hours / 24), 'day')} ago`;
}

const UNITS = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/** Parses `45s`, `10m`, `2h` or `1d`. Returns milliseconds; undefined for anything else. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhd])$/.exec(text.trim()) ?? [];
  return count === undefined ? undefined : Number(count) * UNITS[unit as keyof typeof UNITS];
}
