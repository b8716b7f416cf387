import {
  findHighestVersion,
  versionOfTag,
  readVersion,
  getVersionState,
} from '../../domains/versions/version.js';
import { SystemClock } from '../../core/clock.js';
import { CacheFile } from '../../providers/files/text-files.js';
import { readGitHubServer } from '../../providers/runner/workflow.js';
import type { Logger } from '../../core/logger.js';

/** One page: nobody waits for more. */
const MOST_RELEASES = 100;
const STATE = 'version-check.json';
const REPOSITORY = 'uktrade/platform-tools';
/** The most time that the request may take; it runs beside the command. */
const PATIENCE_MS = 2_000;
/** The most time to wait for it after the command has ended. */
const LAST_WAIT_MS = 300;

/** A check for a newer version of the command line that runs beside the command. */
export interface UpdateCheck {
  /** Returns the line to show after the command. It waits for 300 ms at most, and never throws. */
  finish(): Promise<string | undefined>;
}

/**
 * Asks GitHub at most once a day which version is the latest, and never where nobody would read the notice. Any problem
 * (no network, no folder, a broken file) is ignored: the notice is not worth a warning.
 */
export function startUpdateCheck(version: string, surroundings: Surroundings): UpdateCheck {
  if (!wantsNotice(surroundings)) return { finish: () => Promise.resolve(undefined) };
  const giveUp = new AbortController();
  const timer = setTimeout(() => {
    giveUp.abort();
  }, PATIENCE_MS);
  const checking = check(surroundings.env, giveUp.signal).catch(() => undefined);
  const file = new CacheFile(STATE, surroundings.env);
  return {
    finish: async () => {
      const last = setTimeout(() => {
        giveUp.abort();
      }, LAST_WAIT_MS);
      // An aborted request may take time to end.
      const given = new Promise<undefined>((resolve) => {
        giveUp.signal.addEventListener('abort', () => {
          resolve(undefined);
        });
        if (giveUp.signal.aborted) resolve(undefined);
      });
      const latest = (await Promise.race([checking, given])) ?? (await readMemory(file))?.latest;
      clearTimeout(last);
      clearTimeout(timer);
      giveUp.abort();
      return updateNotice(version, latest);
    },
  };
}

/** The latest version as far as it is known, asked for where that is due. */
async function check(env: Surroundings['env'], signal: AbortSignal): Promise<string | undefined> {
  const file = new CacheFile(STATE, env);
  if (!file.exists) return undefined;
  const memory = await readMemory(file);
  const now = Date.now();
  if (!isDue(memory, now)) return memory?.latest;
  // Before the question, so that a network that swallows it is asked once a day, too; without a memory nobody is asked.
  await file.write(formatMemory({ askedAt: now, latest: memory?.latest }));
  const latest = await askGitHub(env, signal);
  if (latest !== undefined) await file.write(formatMemory({ askedAt: now, latest }));
  return latest ?? memory?.latest;
}

async function askGitHub(env: Surroundings['env'], signal: AbortSignal): Promise<string | undefined> {
  const [{ GitHubClient }, { GitHubReleases }, { isResolvable }] = await Promise.all([
    import('../../providers/github/client.js'),
    import('../../providers/github/releases.js'),
    import('../../providers/http/hosts.js'),
  ]);
  const { apiUrl } = readGitHubServer(env);
  // A request's own look-up of the name would keep the process waiting for a name server that is silent.
  const host = new URL(apiUrl).hostname;
  if (!(await isResolvable(host, { timeoutMs: PATIENCE_MS, signal }))) return undefined;
  const github = new GitHubClient({
    apiUrl,
    token: undefined,
    clock: new SystemClock(),
    logger: silent,
    signal,
    timeoutMs: PATIENCE_MS,
  });
  const tags = await new GitHubReleases(github, REPOSITORY).listPublishedTags(MOST_RELEASES);
  return findHighestVersion(tags.map(versionOfTag), 'semver');
}

async function readMemory(file: CacheFile): Promise<UpdateMemory | undefined> {
  const text = await file.read();
  return text === undefined ? undefined : parseMemory(text);
}

const nothing = (): void => undefined;

/** Drops everything: nobody asked for this request. */
const silent: Logger = {
  debug: nothing,
  info: nothing,
  notice: nothing,
  warning: nothing,
  error: nothing,
  group: nothing,
  endGroup: nothing,
  remote: nothing,
  result: nothing,
  status: nothing,
};

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
