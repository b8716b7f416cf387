import * as v from 'valibot';
import { mapParallel } from '../../core/batch.js';
import type {
  DeploymentRecords,
  ListedDeployment,
  ListedStatus,
} from '../../providers/github/deployments.js';
import { parseCommitTag, abbreviates } from '../images/image-name.js';
import type { SourceDeployment } from './merge-deployments.js';

/** Which of a repository's GitHub Deployments are looked for. */
export interface RecordsRequest {
  app: string;
  codebase: string;
  /** Environments of the application. A workflow's job may have others, `pypi` say. */
  environments: readonly string[];
  /** Other codebases are in the same repository: a deployment that does not say whose it is may be theirs. */
  shared: boolean;
  limit: number;
}

export interface FoundRecords {
  deployments: SourceDeployment[];
  /** True where older ones were left unread. */
  more: boolean;
}

const CONCURRENCY = 4;
/** Deployments of other codebases of the same repository may come in between. */
const MOST_PAGES = 10;

/** What our own deployments attach; those that GitHub makes for a job have nothing. */
const Payload = v.object({
  app: v.string(),
  codebase: v.string(),
  image: v.string(),
  actor: v.optional(v.string()),
});

/**
 * Reads the newest GitHub Deployments of the codebase to the environments, each with its statuses.
 * @param goOn - called between requests; what it throws ends the reading
 */
export async function findGitHubRecords(
  records: DeploymentRecords,
  request: RecordsRequest,
  goOn: () => void,
): Promise<FoundRecords> {
  const { environments, limit } = request;
  const own: ListedDeployment[] = [];
  let more = true;
  for (let page = 1; page <= MOST_PAGES && own.length <= limit && more; page += 1) {
    goOn();
    const listed = await records.list(environments.length === 1 ? environments[0] : undefined, page);
    own.push(...listed.deployments.filter((deployment) => isOfCodebase(deployment, request)));
    more = listed.more;
  }
  const deployments = await mapParallel(own.slice(0, limit), CONCURRENCY, async (deployment) => {
    goOn();
    return toSource(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit };
}

/**
 * Returns who made the newest of the listed deployments that has brought the commit, and when.
 * @param listed - to one environment, newest first
 */
export function findRecordOf(
  listed: readonly ListedDeployment[],
  { before, commit, ...place }: { app: string; codebase: string; commit: string; before: number },
): { by: string | undefined; at: Date } | undefined {
  const found = listed.find((deployment) => {
    const { sha, payload, environment, createdAt } = deployment;
    if (createdAt.getTime() > before) return false;
    if (!isOfCodebase(deployment, { ...place, environments: [environment], shared: false })) return false;
    const own = v.safeParse(Payload, payload);
    const deployed = own.success ? parseCommitTag(own.output.image) : undefined;
    return abbreviates(deployed ?? sha, commit);
  });
  return found && { by: creatorOf(found), at: found.createdAt };
}

/** With the token of a workflow it is an app, which deploys for somebody. */
function creatorOf({ creator, payload }: ListedDeployment): string | undefined {
  if (creator?.bot === false) return creator.login;
  const own = v.safeParse(Payload, payload);
  const actor = own.success ? own.output.actor : undefined;
  return actor?.endsWith('[bot]') === true ? undefined : actor;
}

function isOfCodebase(
  { environment, payload }: ListedDeployment,
  { app, codebase, environments, shared }: Omit<RecordsRequest, 'limit'>,
): boolean {
  if (!environments.includes(environment)) return false;
  const own = v.safeParse(Payload, payload);
  return own.success ? own.output.app === app && own.output.codebase === codebase : !shared;
}

function toSource(deployment: ListedDeployment, statuses: readonly ListedStatus[]): SourceDeployment {
  const { sha, environment, payload, createdAt } = deployment;
  const own = v.safeParse(Payload, payload);
  // The newest is first. A success is followed by "inactive" once another deployment has replaced it.
  const end = statuses.find(({ state }) => state !== 'inactive') ?? statuses[0];
  const status = statusOf(end?.state);
  return {
    source: 'github',
    environment,
    image: own.success ? own.output.image : undefined,
    commit: sha,
    by: creatorOf(deployment),
    trigger: undefined,
    status: status === 'InProgress' && statuses[0]?.state === 'inactive' ? 'Superseded' : status,
    startedAt: createdAt,
    endedAt: endOf(statuses, end),
    url: statuses.find(({ logUrl }) => logUrl !== undefined)?.logUrl,
    services: [],
  };
}

const BEGUN: readonly string[] = ['queued', 'pending', 'waiting', 'in_progress'];

/** GitHub's word in those of codebase-deploy. One that is not known stays as it is. */
function statusOf(state: string | undefined): string {
  if (state === undefined || BEGUN.includes(state)) return 'InProgress';
  if (state === 'success') return 'Succeeded';
  if (state === 'failure' || state === 'error') return 'Failed';
  return state === 'inactive' ? 'Superseded' : state;
}

function endOf(statuses: readonly ListedStatus[], end: ListedStatus | undefined): Date | undefined {
  if (end !== undefined && !BEGUN.includes(end.state)) return end.createdAt;
  return statuses[0]?.state === 'inactive' ? statuses[0].createdAt : undefined;
}
