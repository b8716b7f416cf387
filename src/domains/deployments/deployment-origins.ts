import * as v from 'valibot';
import { asError, NotFoundError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Execution, PipelineService } from '../../providers/aws/codepipeline.js';
import type { DeploymentRecords, ListedDeployment } from '../../providers/github/deployments.js';
import type { CommitDistance } from '../../providers/github/history.js';
import { parseCommitTag, abbreviates } from '../images/image-name.js';
import { findPerson } from '../pipelines/past-executions.js';
import { deployingPipelines } from '../pipelines/pipeline-request.js';
import { isUnderWay } from '../pipelines/execution-end.js';
import type { Codebase } from '../platform/applications.js';

/** Where the image that runs has come from, and how far its branch has gone on; as far as that can be found out. */
export interface DeploymentOrigin {
  /** A login on GitHub, or the person who started the pipeline. */
  deployedBy: string | undefined;
  /** When that deployment began: ISO 8601, in UTC. */
  deployedAt: string | undefined;
  /** What the branch has that does not run. */
  branch: BranchDrift | undefined;
}

export interface BranchDrift {
  /** The branch that is deployed to the environment; `HEAD`, the repository's default branch, where none is configured. */
  name: string;
  /** How many commits of the branch do not run. */
  behind: number;
  /** How many commits run that the branch has not. */
  ahead: number;
  /** GitHub's page with the commits that do not run. */
  url: string;
}

/** A service that runs. */
export interface RunningService {
  commit: string | undefined;
  /** When its image began to be rolled out: ISO 8601, in UTC. */
  since: string | undefined;
}

export interface DeploymentOriginsDependencies {
  app: string;
  /** Undefined without a token for GitHub. */
  records: ((repository: string) => DeploymentRecords) | undefined;
  distances: ((repository: string) => CommitDistance) | undefined;
  pipelines: () => Promise<Pick<PipelineService, 'getExecution' | 'listExecutions'>>;
  serverUrl: string;
  logger: Logger;
  signal: AbortSignal;
}

export const NO_ORIGIN: DeploymentOrigin = {
  deployedBy: undefined,
  deployedAt: undefined,
  branch: undefined,
};

/** A rollout begins while the execution that brings it is under way; clocks differ. */
const SLACK_MS = 2 * 60_000;

/**
 * Finds out who deployed what runs, and how far behind its branch it is. It is a help, never a need: what can't be read is a
 * debug line, and after a refusal that kind is not asked for again. Only cancellation is thrown.
 */
export class DeploymentOrigins {
  private readonly answers = new Map<string, Promise<unknown>>();
  private readonly refused = new Set<string>();

  constructor(private readonly deps: DeploymentOriginsDependencies) {}

  async find(codebase: Codebase, env: string, service: RunningService): Promise<DeploymentOrigin> {
    if (service.commit === undefined && service.since === undefined) return NO_ORIGIN;
    const [branch, record] = await Promise.all([
      this.drift(codebase, env, service.commit),
      this.recordOf(codebase, env, service),
    ]);
    if (record !== undefined) return { branch, deployedBy: record.by, deployedAt: record.at.toISOString() };
    const execution = await this.executionOf(codebase, env, service);
    return {
      branch,
      deployedBy: findPerson(execution?.trigger),
      deployedAt: execution?.startTime?.toISOString(),
    };
  }

  private async drift(
    codebase: Codebase,
    env: string,
    commit: string | undefined,
  ): Promise<BranchDrift | undefined> {
    const { distances, serverUrl } = this.deps;
    if (distances === undefined || commit === undefined) return undefined;
    const name = branchOf(codebase, env);
    const { repository } = codebase;
    const found = await this.once(`compare ${repository} ${commit} ${name}`, () =>
      distances(repository).distance(commit, name),
    );
    if (found === undefined) return undefined;
    const url = `${serverUrl}/${repository}/compare/${commit}...${encodeURI(name)}`;
    return { name, behind: found.aheadBy, ahead: found.behindBy, url };
  }

  private async recordOf({ name, repository }: Codebase, env: string, { commit, since }: RunningService) {
    const { records, app } = this.deps;
    if (records === undefined || commit === undefined) return undefined;
    const listed = await this.once(`deployments ${repository} ${env}`, () =>
      records(repository).list(env, 1),
    );
    const before = since === undefined ? Infinity : Date.parse(since) + SLACK_MS;
    return findRecordOf(listed?.deployments ?? [], { app, codebase: name, commit, before });
  }

  /** The execution under way when the image began to be rolled out, if a person started it. */
  private async executionOf(
    codebase: Codebase,
    env: string,
    { since, commit }: RunningService,
  ): Promise<Execution | undefined> {
    if (since === undefined) return undefined;
    const pipelines = await this.once('pipelines', () => this.deps.pipelines());
    const time = Date.parse(since);
    for (const { names, environments } of deployingPipelines(this.deps.app, codebase)) {
      if (pipelines === undefined || environments?.includes(env) === false) continue;
      for (const name of names) {
        const executions = await this.once(`executions ${name}`, () => pipelines.listExecutions(name));
        const candidates = (executions ?? []).filter((one) => isAt(one, time) && findPerson(one.trigger));
        for (const { id, ...listed } of candidates) {
          const found = await this.once(`execution ${id}`, () => pipelines.getExecution(name, id));
          if (found !== undefined && isOf(found, env, commit)) return { ...listed, id };
        }
      }
    }
    return undefined;
  }

  /** Asks once for each thing. */
  private async once<T>(what: string, ask: () => Promise<T>): Promise<T | undefined> {
    const [kind = ''] = what.split(' ');
    const known = this.answers.get(what) as Promise<T | undefined> | undefined;
    if (known !== undefined) return known;
    if (this.refused.has(kind)) return undefined;
    const answer = this.attempt(what, kind, ask);
    this.answers.set(what, answer);
    return answer;
  }

  private async attempt<T>(what: string, kind: string, ask: () => Promise<T>): Promise<T | undefined> {
    const { logger, signal } = this.deps;
    try {
      return await ask();
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`Not known (${what}): ${asError(error).message}`);
      if (!isTransient(error) && !(error instanceof NotFoundError)) this.refused.add(kind);
      return undefined;
    }
  }
}

/** The branch whose commits are deployed to the environment, else that of another pipeline, else the default branch. */
function branchOf({ pipelines }: Pick<Codebase, 'pipelines'>, env: string): string {
  const branches = pipelines.flatMap(({ branch, environments }) =>
    branch === undefined || branch.includes('*')
      ? []
      : [{ branch, own: environments.some(({ name }) => name === env) }],
  );
  return (branches.find(({ own }) => own) ?? branches[0])?.branch ?? 'HEAD';
}

/** Whether the execution was under way at that time. */
function isAt({ startTime, lastUpdateTime, status }: Execution, time: number): boolean {
  if (startTime === undefined || startTime.getTime() - SLACK_MS > time) return false;
  return isUnderWay(status) || lastUpdateTime === undefined || lastUpdateTime.getTime() + SLACK_MS >= time;
}

/** Whether its variables are of the environment and the image, as far as they say. */
function isOf({ variables }: Execution, env: string, commit: string | undefined): boolean {
  const deployed = parseCommitTag(variables?.['IMAGE_TAG'] ?? '');
  const isEnvironment = (variables?.['ENVIRONMENT'] ?? env) === env;
  return isEnvironment && (deployed === undefined || commit === undefined || abbreviates(deployed, commit));
}

/** What our own deployments attach; those that GitHub makes for a job have nothing. */
const Payload = v.object({
  app: v.string(),
  codebase: v.string(),
  image: v.string(),
  actor: v.optional(v.string()),
});

export function payloadOf(payload: unknown): v.InferOutput<typeof Payload> | undefined {
  const own = v.safeParse(Payload, payload);
  return own.success ? own.output : undefined;
}

/**
 * Returns who made the newest of the listed deployments that has brought the commit, and when.
 * @param listed - to one environment, newest first
 */
function findRecordOf(
  listed: readonly ListedDeployment[],
  { before, commit, ...place }: { app: string; codebase: string; commit: string; before: number },
): { by: string | undefined; at: Date } | undefined {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isRecordOf(deployment, { ...place, environments: [environment], shared: false })) return false;
    const deployed = parseCommitTag(payloadOf(payload)?.image ?? '');
    return abbreviates(deployed ?? sha, commit);
  });
  return found && { by: creatorOf(found), at: found.createdAt };
}

/** With the token of a workflow it is an app, which deploys for somebody. */
export function creatorOf({ creator, payload }: ListedDeployment): string | undefined {
  if (creator?.bot === false) return creator.login;
  const actor = payloadOf(payload)?.actor;
  return actor?.endsWith('[bot]') === true ? undefined : actor;
}

/**
 * Whether a GitHub Deployment is one of the codebase to one of the environments.
 * @param shared - other codebases are in the same repository: one that does not say whose it is may be theirs
 */
export function isRecordOf(
  { environment, payload }: ListedDeployment,
  {
    app,
    codebase,
    environments,
    shared,
  }: { app: string; codebase: string; environments: readonly string[]; shared: boolean },
): boolean {
  if (!environments.includes(environment)) return false;
  const own = payloadOf(payload);
  return own === undefined ? !shared : own.app === app && own.codebase === codebase;
}
