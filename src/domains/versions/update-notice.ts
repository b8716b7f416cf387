import { readVersion, getVersionState } from './version.js';

/** What the command line keeps about its own latest version, in a file. */
export interface UpdateMemory {
  /** When GitHub was last asked, in milliseconds since the epoch, whether it answered or not. */
  askedAt: number;
  /** Undefined where GitHub did not answer. */
  latest: string | undefined;
}

const EVERY_MS = 24 * 3_600_000;

/** Where the command line runs, which decides whether its reader hears of a newer version. */
export interface Surroundings {
  env: Readonly<Record<string, string | undefined>>;
  /** Whether a person reads standard error. */
  terminal: boolean;
  json: boolean;
}

export function wantsNotice({ env, terminal, json }: Surroundings): boolean {
  const set = (name: string): boolean => (env[name] ?? '') !== '';
  return terminal && !json && !['CI', 'GITHUB_ACTIONS', 'PLATFORM_TOOLS_SKIP_VERSION_CHECK'].some(set);
}

/** Says whether to ask again: once a day. A time in the future was written by a wrong clock. */
export function isDue(memory: UpdateMemory | undefined, now: number): boolean {
  return memory === undefined || memory.askedAt > now || now - memory.askedAt >= EVERY_MS;
}

/** Returns the line about a newer version, or undefined where there is none. */
export function updateNotice(current: string, latest: string | undefined): string | undefined {
  if (latest === undefined || readVersion(latest, 'semver') === undefined) return undefined;
  const { state } = getVersionState(current, latest, 'semver');
  if (state !== 'minor-behind' && state !== 'major-behind') return undefined;
  const breaking = state === 'major-behind' ? ', with breaking changes' : '';
  const version = latest.replace(/^v/, '');
  return `platform-tools ${version} is out${breaking} (this is ${current}): git fetch --tags && git checkout v${version}, see https://github.com/uktrade/platform-tools/releases`;
}

/** Reads what `formatMemory` wrote; undefined for anything else. */
export function parseMemory(text: string): UpdateMemory | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== 'object' || value === null) return undefined;
  const { askedAt, latest } = value as { askedAt?: unknown; latest?: unknown };
  const time = typeof askedAt === 'string' ? Date.parse(askedAt) : Number.NaN;
  if (Number.isNaN(time)) return undefined;
  return { askedAt: time, latest: typeof latest === 'string' ? latest : undefined };
}

export function formatMemory({ askedAt, latest }: UpdateMemory): string {
  return `${JSON.stringify({ askedAt: new Date(askedAt).toISOString(), latest })}\n`;
}
