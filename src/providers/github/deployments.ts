import * as v from 'valibot';
import { ownerAndName } from './client.js';
import type { GitHubClient } from './client.js';
import { shortLine } from '../../core/text.js';

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
  environmentUrl?: string | undefined;
  /** Where to read how it went. */
  logUrl?: string | undefined;
}

/** The deployments of a repository, as GitHub keeps them. */
export interface DeploymentService {
  /** Returns its id. @throws PlatformError, NotFoundError */
  create(deployment: NewDeployment): Promise<number>;
  /** Also after the command was cancelled. @throws PlatformError, NotFoundError */
  report(id: number, status: DeploymentStatus): Promise<void>;
}

/** A deployment as GitHub lists it. */
export interface ListedDeployment {
  id: number;
  /** The commit: 40 hexadecimal digits. */
  sha: string;
  environment: string;
  /** What its maker attached: anything. */
  payload: unknown;
  /** Who made it: a person's login, or an app's, such as `github-actions[bot]`. */
  creator: { login: string; bot: boolean } | undefined;
  createdAt: Date;
}

/** How a deployment stood at a time. */
export interface ListedStatus {
  /** A `DeploymentState`, or another word of GitHub's: `queued`, `pending`. */
  state: string;
  createdAt: Date;
  /** Where to read how it went; undefined where nobody said. */
  logUrl: string | undefined;
}

export interface DeploymentsPage {
  deployments: ListedDeployment[];
  /** True where there may be another page. */
  more: boolean;
}

/** The past deployments of a repository. */
export interface DeploymentRecords {
  /**
   * A page of at most 100, newest first; pages count from 1.
   * @param environment undefined for all of them
   * @throws PlatformError, NotFoundError
   */
  list(environment: string | undefined, page: number): Promise<DeploymentsPage>;
  /** The newest statuses of a deployment, newest first. @throws PlatformError, NotFoundError */
  statuses(id: number): Promise<ListedStatus[]>;
}

/** Source: "List deployments" in GitHub's REST API. */
const DEPLOYMENTS_PER_PAGE = 100;
/** Enough for a deployment's end: what comes after it is that newer ones replaced it. */
const STATUSES = 30;

const DeploymentsAnswer = v.array(
  v.object({
    id: v.number(),
    sha: v.string(),
    environment: v.string(),
    payload: v.unknown(),
    creator: v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) })),
    created_at: v.string(),
  }),
);
const StatusesAnswer = v.array(
  v.object({ state: v.string(), created_at: v.string(), log_url: v.nullish(v.string()) }),
);

/** Source: "Create a deployment status" in GitHub's REST API. */
const LONGEST_DESCRIPTION = 140;

export class GitHubDeployments implements DeploymentService, DeploymentRecords {
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
          description: shortLine(description, LONGEST_DESCRIPTION),
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
    await this.github.read(
      `set the deployment in ${this.repository} to ${state}`,
      v.object({ state: v.string() }),
      (octokit, options) =>
        octokit.rest.repos.createDeploymentStatus({
          ...ownerAndName(this.repository),
          deployment_id: id,
          state,
          description: shortLine(description, LONGEST_DESCRIPTION),
          ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
          ...(logUrl === undefined ? {} : { log_url: logUrl }),
          ...options,
        }),
      { regardless: true, attempts: 3 },
    );
  }

  async list(environment: string | undefined, page: number): Promise<DeploymentsPage> {
    const data = await this.github.read(
      `list the deployments of ${this.repository}`,
      DeploymentsAnswer,
      (octokit, options) =>
        octokit.rest.repos.listDeployments({
          ...ownerAndName(this.repository),
          ...(environment === undefined ? {} : { environment }),
          per_page: DEPLOYMENTS_PER_PAGE,
          page,
          ...options,
        }),
    );
    const deployments = data.map(
      ({ id, sha, environment: name, payload, creator, created_at: createdAt }) => ({
        id,
        sha,
        environment: name,
        payload: parsePayload(payload),
        creator: creator ? { login: creator.login, bot: creator.type !== 'User' } : undefined,
        createdAt: new Date(createdAt),
      }),
    );
    return { deployments, more: data.length >= DEPLOYMENTS_PER_PAGE };
  }

  async statuses(id: number): Promise<ListedStatus[]> {
    const data = await this.github.read(
      `list the statuses of a deployment in ${this.repository}`,
      StatusesAnswer,
      (octokit, options) =>
        octokit.rest.repos.listDeploymentStatuses({
          ...ownerAndName(this.repository),
          deployment_id: id,
          per_page: STATUSES,
          ...options,
        }),
    );
    return data.map(({ state, created_at: createdAt, log_url: logUrl }) => ({
      state,
      createdAt: new Date(createdAt),
      logUrl: logUrl === null || logUrl === '' ? undefined : logUrl,
    }));
  }
}

/** An app's payload arrives as it was sent: an object, or a text of JSON. */
function parsePayload(payload: unknown): unknown {
  if (typeof payload !== 'string') return payload;
  try {
    return JSON.parse(payload) as unknown;
  } catch {
    return payload;
  }
}
