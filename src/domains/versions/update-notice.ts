import { readVersion, versionState } from './version.js';

/** What the command line remembers about its own latest version. */
export interface UpdateMemory {
  /** When it was last asked for, in milliseconds since the epoch: also where there was no answer. */
  askedAt: number;
  /** Undefined where there was none. */
  latest: string | undefined;
}

const EVERY_MS = 24 * 3_600_000;

/** Whoever reads machines' output, or has no network, is not to be told. */
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

/** Once a day. A memory of the future was written by a clock that went wrong. */
export function isDue(memory: UpdateMemory | undefined, now: number): boolean {
  return memory === undefined || memory.askedAt > now || now - memory.askedAt >= EVERY_MS;
}

/** The line for people, or undefined where there is nothing to say. */
export function updateNotice(current: string, latest: string | undefined): string | undefined {
  if (latest === undefined || readVersion(latest, 'semver') === undefined) return undefined;
  const { state } = versionState(current, latest, 'semver');
  if (state !== 'minor-behind' && state !== 'major-behind') return undefined;
  const breaking = state === 'major-behind' ? ', with breaking changes' : '';
  const version = latest.replace(/^v/, '');
  return `platform-tools ${version} is out${breaking} (this is ${current}): git fetch --tags && git checkout v${version}, see https://github.com/uktrade/platform-tools/releases`;
}

/** Undefined for whatever is not what `formatMemory` writes. */
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
