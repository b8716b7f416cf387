import { NotFoundError } from '../../core/errors.js';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

/** The files of one repository. */
export interface RepositoryFiles {
  /**
   * The text of a file; undefined where there is none.
   * @param ref a branch, tag or commit; undefined is the default branch
   * @throws PlatformError
   */
  read(path: string, ref?: string): Promise<string | undefined>;
}

/** The files of a repository on GitHub. */
export class GitHubFiles implements RepositoryFiles {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path: string, ref?: string): Promise<string | undefined> {
    try {
      const { data } = await this.github.call(`read ${path} of ${this.repository}`, (octokit, options) =>
        octokit.rest.repos.getContent({
          ...ownerAndName(this.repository),
          path,
          ...(ref === undefined ? {} : { ref }),
          ...options,
        }),
      );
      // A folder is a list, and a link to elsewhere has no content.
      if (Array.isArray(data) || !('content' in data)) return undefined;
      return Buffer.from(data.content, 'base64').toString('utf8');
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}
