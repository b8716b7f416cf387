import { asError } from '../../kernel/errors.js';
import type { Logger } from '../../kernel/logger.js';
import type { CommitFinder } from '../git/repository.js';
import type { WebAnswer } from '../web/web-get.js';
import { webGet } from '../web/web-get.js';

export interface GitHubCommitsOptions {
  /** Without a slash at the end: `https://api.github.com`. */
  apiUrl: string;
  /** `owner/name`. */
  repository: string;
  /** The workflow's token, or another one; without it the API is asked anonymously (public repositories only). */
  token: string | undefined;
  logger: Logger;
  signal?: AbortSignal;
}

const TIMEOUT_MS = 10_000;

/**
 * The commits of a repository on GitHub. It is a help, never a need: whatever goes wrong is a debug line and
 * "not known". Source: "Get a commit" in GitHub's REST API.
 */
export class GitHubCommits implements CommitFinder {
  constructor(private readonly options: GitHubCommitsOptions) {}

  async resolve(shortSha: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return undefined;
    const { repository, logger } = this.options;
    try {
      const { status, body } = await this.request(shortSha);
      if (status === 200) return fullSha(JSON.parse(body), shortSha);
      // 404: no such repository, or not for us. 422: no such commit, or more than one.
      logger.debug(`GitHub does not know the commit ${shortSha} of ${repository}: HTTP ${status}.`);
      return undefined;
    } catch (error) {
      this.options.signal?.throwIfAborted();
      const { message } = asError(error);
      logger.debug(`GitHub could not be asked for the commit ${shortSha} of ${repository}: ${message}.`);
      return undefined;
    }
  }

  private request(shortSha: string): Promise<WebAnswer> {
    const { apiUrl, repository, token, signal } = this.options;
    const path = repository.split('/').map(encodeURIComponent).join('/');
    return webGet(new URL(`${apiUrl}/repos/${path}/commits/${shortSha}`), {
      timeoutMs: TIMEOUT_MS,
      headers: {
        accept: 'application/vnd.github+json',
        'x-github-api-version': '2022-11-28',
        ...(token === undefined || token === '' ? {} : { authorization: `Bearer ${token}` }),
      },
      ...(signal === undefined ? {} : { signal }),
    });
  }
}

/** GitHub takes branches and tags for commits too: only a commit that starts with the digits counts. */
function fullSha(body: unknown, shortSha: string): string | undefined {
  if (typeof body !== 'object' || body === null || !('sha' in body)) return undefined;
  const { sha } = body;
  return typeof sha === 'string' && /^[0-9a-f]{40}$/.test(sha) && sha.startsWith(shortSha.toLowerCase())
    ? sha
    : undefined;
}
