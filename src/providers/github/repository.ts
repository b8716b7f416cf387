import * as v from 'valibot';
import { asError, NotFoundError, PlatformError, unlessMissing } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { CommitFinder } from '../git/repository.js';
import { RepositoryPart } from './client.js';
import type { GitHubClient } from './client.js';
import { statusOf } from './errors.js';

/** The files of one repository. */
export interface RepositoryFiles {
  /**
   * The text of a file; undefined where there is none.
   * @param ref a branch, tag or commit; undefined is the default branch
   * @throws PlatformError
   */
  read(path: string, ref?: string): Promise<string | undefined>;
}

/** A folder is a list, and a link to elsewhere has no content. */
const ContentAnswer = v.union([v.array(v.unknown()), v.object({ content: v.optional(v.string()) })]);

/** The files of a repository on GitHub. */
export class GitHubFiles extends RepositoryPart implements RepositoryFiles {
  /** Source: "Get repository content" in GitHub's REST API: up to 1 MB in base64. */
  async read(path: string, ref?: string): Promise<string | undefined> {
    const at = ref === undefined ? {} : { ref };
    const data = await unlessMissing(
      this.request(`read ${path} of ${this.repository}`, ContentAnswer, ({ rest }, target) =>
        rest.repos.getContent({ path, ...at, ...target }),
      ),
    );
    if (data === undefined || Array.isArray(data) || data.content === undefined) return undefined;
    return Buffer.from(data.content, 'base64').toString('utf8');
  }
}

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/));

/**
 * The commits of a repository on GitHub. What GitHub does not know, or does not show, is a debug line and "not known".
 * Source: "Get a commit" in GitHub's REST API.
 */
export class GitHubCommits extends RepositoryPart implements CommitFinder {
  constructor(
    github: GitHubClient,
    repository: string,
    private readonly options: { logger: Logger; signal?: AbortSignal },
  ) {
    super(github, repository);
  }

  isComplete(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async resolve(shortSha: string): Promise<string | undefined> {
    if (!/^[0-9a-f]{4,40}$/i.test(shortSha)) return undefined;
    const { logger, signal } = this.options;
    try {
      const { sha } = await this.request(
        `look up the commit ${shortSha} of ${this.repository}`,
        v.object({ sha: Sha }),
        // One file at most: of a commit only the SHA is wanted.
        ({ rest }, target) => rest.repos.getCommit({ ref: shortSha, per_page: 1, ...target }),
        { attempts: 3, help: true },
      );
      // GitHub takes branches and tags for commits too: only a commit that starts with the digits counts.
      return sha.startsWith(shortSha.toLowerCase()) ? sha : undefined;
    } catch (error) {
      signal?.throwIfAborted();
      // 404: no such repository, or not for us. 422: no such commit, or more than one.
      if (statusOf(error) !== 404 && statusOf(error) !== 422) throw error;
      logger.debug(asError(error).message);
      return undefined;
    }
  }
}

/** An environment of a repository, as far as its rules are read. */
export interface GitHubEnvironment {
  name: string;
  /** Logins of people and names of teams who may approve; undefined where nobody has to. */
  reviewers: string[] | undefined;
  /** True where only some branches and tags may deploy to it. */
  restricted: boolean;
}

/** What a token may see of a repository. */
export interface RepositorySetup {
  /** The repository's environments; `unreadable` says why the token may not see them. @throws PlatformError for anything else */
  environments(): Promise<GitHubEnvironment[] | { unreadable: PlatformError }>;
  /** The permissions, of those with which we read, that the token lacks: `contents: read`. @throws PlatformError */
  lackingPermissions(): Promise<string[]>;
}

const Reviewer = v.object({
  reviewer: v.optional(v.object({ login: v.optional(v.string()), slug: v.optional(v.string()) }), {}),
});
const Rule = v.object({ type: v.string(), reviewers: v.optional(v.array(Reviewer)) });
/** Source: "List environments" in GitHub's REST API. */
const EnvironmentsAnswer = v.object({
  environments: v.optional(
    v.array(
      v.object({
        name: v.string(),
        protection_rules: v.optional(v.array(Rule), []),
        deployment_branch_policy: v.nullish(v.unknown()),
      }),
    ),
    [],
  ),
});

type Look = Parameters<RepositoryPart['request']>[2];

/** The setup of a repository on GitHub. */
export class GitHubSetup extends RepositoryPart implements RepositorySetup {
  async environments(): Promise<GitHubEnvironment[] | { unreadable: PlatformError }> {
    try {
      const { environments } = await this.request(
        `list the environments of ${this.repository}`,
        EnvironmentsAnswer,
        ({ rest }, target) => rest.repos.getAllEnvironments({ per_page: 100, ...target }),
      );
      return environments.map(({ name, protection_rules: rules, deployment_branch_policy: policy }) => ({
        name,
        reviewers: rules
          .find(({ type }) => type === 'required_reviewers')
          ?.reviewers?.flatMap(({ reviewer }) => reviewer.login ?? reviewer.slug ?? []),
        restricted: policy !== null && policy !== undefined,
      }));
    } catch (error) {
      if (!(error instanceof PlatformError) || !isRefused(error)) throw error;
      return { unreadable: error };
    }
  }

  async lackingPermissions(): Promise<string[]> {
    const looks: Record<string, Look> = {
      contents: ({ rest }, target) => rest.repos.listCommits({ per_page: 1, ...target }),
      'pull-requests': ({ rest }, target) => rest.pulls.list({ per_page: 1, ...target }),
      deployments: ({ rest }, target) => rest.repos.listDeployments({ per_page: 1, ...target }),
    };
    const lacking: string[] = [];
    for (const [permission, look] of Object.entries(looks))
      if (!(await this.may(permission, look))) lacking.push(`${permission}: read`);
    return lacking;
  }

  private async may(permission: string, look: Look): Promise<boolean> {
    try {
      await this.request(`read the ${permission} of ${this.repository}`, v.unknown(), look);
      return true;
    } catch (error) {
      // 409: the repository is empty, and may be read.
      if (statusOf(error) === 409) return true;
      if (!(error instanceof PlatformError) || !isRefused(error)) throw error;
      return false;
    }
  }
}

/** GitHub says of what a token may not see that it is not there. */
function isRefused(error: PlatformError): boolean {
  return error instanceof NotFoundError || statusOf(error) === 401 || statusOf(error) === 403;
}
