import * as v from 'valibot';
import { RepositoryPart } from './client.js';
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

const DeploymentAnswer = v.pipe(
  v.object({
    id: v.number(),
    sha: v.string(),
    environment: v.string(),
    payload: v.unknown(),
    creator: v.nullish(v.object({ login: v.string(), type: v.optional(v.string()) })),
    created_at: v.string(),
  }),
  v.transform(({ payload, creator, created_at: createdAt, ...deployment }): ListedDeployment => ({
    ...deployment,
    payload: parsePayload(payload),
    creator: creator ? { login: creator.login, bot: creator.type !== 'User' } : undefined,
    createdAt: new Date(createdAt),
  })),
);
const StatusAnswer = v.pipe(
  v.object({ state: v.string(), created_at: v.string(), log_url: v.nullish(v.string()) }),
  v.transform(({ state, created_at: createdAt, log_url: logUrl }): ListedStatus => ({
    state,
    createdAt: new Date(createdAt),
    logUrl: logUrl === null || logUrl === '' ? undefined : logUrl,
  })),
);

/** Source: "Create a deployment status" in GitHub's REST API. */
const LONGEST_DESCRIPTION = 140;

export class GitHubDeployments extends RepositoryPart implements DeploymentService, DeploymentRecords {
  async create({ ref, environment, description, payload }: NewDeployment): Promise<number> {
    const data = await this.request(
      `create a deployment in ${this.repository}`,
      v.object({ id: v.optional(v.number()), message: v.optional(v.string()) }),
      ({ rest }, target) =>
        rest.repos.createDeployment({
          ref,
          environment,
          description: shortLine(description, LONGEST_DESCRIPTION),
          payload: { ...payload },
          // Or GitHub would merge the default branch into what is deployed, and wait for checks that passed long ago.
          auto_merge: false,
          required_contexts: [],
          ...target,
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
    await this.request(
      `set the deployment in ${this.repository} to ${state}`,
      v.object({ state: v.string() }),
      ({ rest }, target) =>
        rest.repos.createDeploymentStatus({
          deployment_id: id,
          state,
          description: shortLine(description, LONGEST_DESCRIPTION),
          ...(environmentUrl === undefined ? {} : { environment_url: environmentUrl }),
          ...(logUrl === undefined ? {} : { log_url: logUrl }),
          ...target,
        }),
      { regardless: true, attempts: 3 },
    );
  }

  async list(environment: string | undefined, page: number): Promise<DeploymentsPage> {
    const filter = environment === undefined ? {} : { environment };
    const deployments = await this.request(
      `list the deployments of ${this.repository}`,
      v.array(DeploymentAnswer),
      ({ rest }, target) =>
        rest.repos.listDeployments({ ...filter, per_page: DEPLOYMENTS_PER_PAGE, page, ...target }),
    );
    return { deployments, more: deployments.length >= DEPLOYMENTS_PER_PAGE };
  }

  statuses(id: number): Promise<ListedStatus[]> {
    return this.request(
      `list the statuses of a deployment in ${this.repository}`,
      v.array(StatusAnswer),
      ({ rest }, target) =>
        rest.repos.listDeploymentStatuses({ deployment_id: id, per_page: STATUSES, ...target }),
    );
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
