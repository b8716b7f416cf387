import { execFile } from 'node:child_process';
import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';

/** How long GitHub's command line may take to find its token: it can be in a keyring that asks its user. */
const TIMEOUT_MS = 2_000;

export interface GhTokenOptions {
  /** The host that the token is for: `github.com`. */
  host: string;
  env: NodeJS.ProcessEnv;
  logger: Pick<Logger, 'debug'>;
}

/**
 * Returns the token that GitHub's command line is signed in with; undefined where it is not installed, not signed in, or does
 * not answer within two seconds.
 */
export function ghToken({ host, env, logger }: GhTokenOptions): Promise<string | undefined> {
  return new Promise((resolve) => {
    const options = {
      env: { ...env, GH_PROMPT_DISABLED: '1', GH_NO_UPDATE_NOTIFIER: '1' },
      timeout: TIMEOUT_MS,
      killSignal: 'SIGKILL' as const,
      maxBuffer: 64 * 1024,
      windowsHide: true,
    };
    execFile('gh', ['auth', 'token', '--hostname', host], options, (error, stdout) => {
      const token = stdout.trim();
      if (error === null && /^\S{10,}$/.test(token)) {
        resolve(token);
        return;
      }
      // What it has printed may hold a part of a token: only the kind of the failure is said.
      if (error !== null) {
        const code = 'code' in error ? String(error.code) : asError(error).name;
        logger.debug(`gh auth token gave no token (${error.killed === true ? 'no answer in time' : code}).`);
      }
      resolve(undefined);
    });
  });
}

/**
 * Returns the host whose token may be used for an API; undefined for an API that is not that host's: its token is not for
 * anybody else.
 */
export function hostOfApi(serverUrl: string, apiUrl: string): string | undefined {
  const [server, api] = [serverUrl, apiUrl].map((url) => (URL.canParse(url) ? new URL(url) : undefined));
  if (server?.protocol !== 'https:' || api?.protocol !== 'https:') return undefined;
  return api.host === server.host || api.host === `api.${server.host}` ? server.host : undefined;
}
