import * as v from 'valibot';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';

/** What GitHub calls a state of a deployment; those that we use. */
export type DeploymentState = 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

export interface NewDeployment {
  /** What is deployed: a commit, in as many digits as are known. */
  ref: string;
  /** The name of the environment, which GitHub makes where there is none. */
  environment: string;
  /** One line, which GitHub shows. */
  description: string;
  /** Anything that those who listen to deployments may want to know. */
  payload: Readonly<Record<string, unknown>>;
}

export interface DeploymentStatus {
  state: DeploymentState;
  /** One line, which GitHub shows; it is cut to what GitHub takes, 140 characters. */
  description: string;
  /** Where to look at what was deployed. */
  environmentUrl?: string;
  /** Where to read how it went. */
  logUrl?: string;
}

/** The deployments of a repository, as GitHub keeps them. */
export interface DeploymentService {
  /** Returns its id. @throws PlatformError, NotFoundError */
  create(deployment: NewDeployment): Promise<number>;
  /** Also after the command was cancelled. @throws PlatformError, NotFoundError */
  report(id: number, status: DeploymentStatus): Promise<void>;
}

/** Source: "Create a deployment status" in GitHub's REST API. */
const LONGEST_DESCRIPTION = 140;

export class GitHubDeployments implements DeploymentService {
  constructor(
    private readonly github: GitHubClient,
    /** `owner/name`. */
    private readonly repository: string,
  ) {}

  async create({ ref, environment, description, payload }: NewDeployment): Promise<number> {
    const data = await this.github.read(
      `create a deployment in ${this.repository}`,
      v.object({ id: v.optional(v.number()), message: v.optional(v.string()) }),
      (octokit, options) =>
        octokit.rest.repos.createDeployment({
          ...ownerAndName(this.repository),
          ref,
          environment,
          description: shorten(description),
          payload: { ...payload },
          // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
          auto_merge: false,
          required_contexts: [],
          ...options,
        }),
      // A second one, made because the answer to the first was lost, would stay in progress for ever.
      { attempts: 1 },
    );
    if (data.id !== undefined) return data.id;
    // GitHub says so (with 202) where it merged something instead, which auto_merge rules out.
    throw new Error(`GitHub created no deployment: ${data.message ?? 'it did not say why'}`);
  }

  async report(id: number, status: DeploymentStatus): Promise<void> {
    const { state, description, environmentUrl, logUrl } = status;
    await this.github.call(
      `set the deployment in ${this.repository} to ${state}`,
      (octokit, options) =>
        octokit.rest.repos.createDeploymentStatus({
          ...ownerAndName(this.repository),
          deployment_id: id,
          state,
          description: shorten(description),
          ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
          ...(logUrl === undefined ? {} : { log_url: logUrl }),
          ...options,
        }),
      { regardless: true },
    );
  }
}

function shorten(text: string): string {
  const line = text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
  return line.length > LONGEST_DESCRIPTION ? `${line.slice(0, LONGEST_DESCRIPTION - 1)}…` : line;
}
