import * as v from 'valibot';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import { ownerAndName } from './client.js';
import type { CallOptions, GitHubClient, Octokit } from './client.js';
import { statusOf } from './errors.js';

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

type Look = (octokit: Octokit, options: CallOptions) => Promise<{ data: unknown }>;

/** The setup of a repository on GitHub. */
export class GitHubSetup implements RepositorySetup {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  async environments(): Promise<GitHubEnvironment[] | { unreadable: PlatformError }> {
    try {
      const { environments } = await this.github.read(
        `list the environments of ${this.repository}`,
        EnvironmentsAnswer,
        (octokit, options) =>
          octokit.rest.repos.getAllEnvironments({
            ...ownerAndName(this.repository),
            per_page: 100,
            ...options,
          }),
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
    const repository = { ...ownerAndName(this.repository), per_page: 1 };
    const looks: Record<string, Look> = {
      contents: (octokit, options) => octokit.rest.repos.listCommits({ ...repository, ...options }),
      'pull-requests': (octokit, options) => octokit.rest.pulls.list({ ...repository, ...options }),
      deployments: (octokit, options) => octokit.rest.repos.listDeployments({ ...repository, ...options }),
    };
    const lacking: string[] = [];
    for (const [permission, look] of Object.entries(looks))
      if (!(await this.may(permission, look))) lacking.push(`${permission}: read`);
    return lacking;
  }

  private async may(permission: string, look: Look): Promise<boolean> {
    try {
      await this.github.call(`read the ${permission} of ${this.repository}`, look, { lookUp: true });
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
