import { parseCommitTag, abbreviates } from '../images/image-name.js';

/** Who knows of a deployment: CodePipeline, ECS or GitHub. */
export type DeploymentSource = 'pipeline' | 'ecs' | 'github';

/** A deployment to an environment, as one source knows it. */
export interface SourceDeployment {
  source: DeploymentSource;
  environment: string;
  /** Image tag: `commit-<sha>`, or one that can move, such as `branch-main`. */
  image: string | undefined;
  /** It is only likely that this was the image: a service was deployed again, perhaps with an older one. */
  assumed?: true;
  /** A commit that is deployed for want of an image: the one that a workflow ran for. */
  commit: string | undefined;
  /** A person: a login on GitHub, or whoever started the execution. */
  by: string | undefined;
  /** Why an execution began: CodePipeline's word. */
  trigger: string | undefined;
  /** One of the statuses of codebase-deploy: `Succeeded`, `Failed`, `RolledBack`, …, or a source's own word that is unknown. */
  status: string;
  startedAt: Date | undefined;
  /** Undefined while it is running. */
  endedAt: Date | undefined;
  url: string | undefined;
  /** Services on ECS that it is known to have deployed. */
  services: readonly string[];
}

/** A deployment as all the sources together know it. */
export type MergedDeployment = Omit<SourceDeployment, 'source'> & { sources: DeploymentSource[] };

/** Clocks differ, and an ECS deployment may begin a moment before its pipeline's action is seen to. */
const SLACK_MS = 2 * 60_000;
/** Run groups follow one another: for how long after a service the next one still belongs to the same deployment. */
const GROUP_MS = 15 * 60_000;
/** How long one without an end can have taken: a job that died leaves its record on GitHub open. */
const LONGEST_MS = 6 * 60 * 60_000;

/** Brings together what the sources say of the same deployments. Newest first. */
export function mergeDeployments(found: readonly SourceDeployment[]): MergedDeployment[] {
  const oldestFirst = found.toSorted((a, b) => timeOf(a.startedAt) - timeOf(b.startedAt));
  const from = (source: DeploymentSource) => oldestFirst.filter((one) => one.source === source);
  const rows: SourceDeployment[][] = from('pipeline').map((execution) => [execution]);
  // What was deployed again soon after is a deployment of its own, unless a pipeline says otherwise.
  const byPipeline = (row: readonly SourceDeployment[]) => row.some(({ source }) => source === 'pipeline');
  for (const group of groupServices(from('ecs')))
    addTo(rows, group, (row, own) => byPipeline(row) && isPartOf(row, own));
  // Those that name their image come first: the others take what fits their time.
  const records = from('github').sort(
    (a, b) => Number(a.image === undefined) - Number(b.image === undefined),
  );
  for (const record of records) addTo(rows, [record], (row, own) => isPartOf(own, row) || isPartOf(row, own));
  return rows.map(merge).sort((a, b) => timeOf(b.startedAt) - timeOf(a.startedAt));
}

/** Brings the service deployments of one image that belong together into one. */
function groupServices(services: readonly SourceDeployment[]): SourceDeployment[][] {
  const groups: SourceDeployment[][] = [];
  for (const service of services) {
    const group = groups.findLast(
      (one) =>
        fits(one, service) &&
        one.every((other) => !other.services.some((name) => service.services.includes(name))) &&
        timeOf(service.startedAt) -
          Math.max(...one.map(({ startedAt, endedAt }) => timeOf(endedAt ?? startedAt))) <=
          GROUP_MS,
    );
    if (group === undefined) groups.push([service]);
    else group.push(service);
  }
  return groups;
}

function addTo(
  rows: SourceDeployment[][],
  parts: SourceDeployment[],
  belongs: (row: readonly SourceDeployment[], parts: readonly SourceDeployment[]) => boolean,
): void {
  const distance = (row: readonly SourceDeployment[]): number => Math.abs(startOf(row) - startOf(parts));
  const [nearest] = rows
    .filter((row) => parts.every((part) => fits(row, part)) && belongs(row, parts))
    .sort((a, b) => distance(a) - distance(b));
  if (nearest === undefined) rows.push(parts);
  else nearest.push(...parts);
}

/** Same environment, and nothing says that the image is another one. */
function fits(row: readonly SourceDeployment[], part: SourceDeployment): boolean {
  return row.every(
    (other) => other.environment === part.environment && isSameImage(sureImage(other), sureImage(part)),
  );
}

function sureImage({ image, assumed }: SourceDeployment): string | undefined {
  return assumed === true ? undefined : image;
}

/** A tag that can move may have meant any commit. */
function isSameImage(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined || a === b) return true;
  const [one, other] = [parseCommitTag(a), parseCommitTag(b)];
  if (one === undefined || other === undefined) return one !== other;
  return abbreviates(one, other) || abbreviates(other, one);
}

/** Whether the part began while the whole was under way. */
function isPartOf(whole: readonly SourceDeployment[], part: readonly SourceDeployment[]): boolean {
  const start = startOf(part);
  const end = Math.max(...whole.map((one) => one.endedAt?.getTime() ?? timeOf(one.startedAt) + LONGEST_MS));
  return start >= startOf(whole) - SLACK_MS && start <= end + SLACK_MS;
}

function merge(parts: readonly SourceDeployment[]): MergedDeployment {
  const of = (source: DeploymentSource) => parts.filter((part) => part.source === source);
  const [pipeline, ecs, github] = [of('pipeline'), of('ecs'), of('github')];
  // What AWS did is exact; a record on GitHub lasts as long as the job that made it.
  const exact = pipeline.length > 0 ? pipeline : ecs.length > 0 ? ecs : github;
  const images = [...ecs, ...github, ...pipeline].filter((part) => part.image !== undefined);
  const known = images.filter(({ assumed }) => assumed !== true);
  const chosen =
    known.find((part) => parseCommitTag(part.image ?? '') !== undefined) ?? known[0] ?? images[0];
  const image = chosen?.image;
  const first = <T>(pick: (part: SourceDeployment) => T | undefined): T | undefined =>
    [...github, ...pipeline, ...ecs].map(pick).find((value) => value !== undefined);
  const running = exact.some(({ endedAt }) => endedAt === undefined);
  return {
    environment: parts[0]?.environment ?? '',
    image,
    ...(chosen?.assumed === true ? { assumed: true } : {}),
    commit: (image === undefined ? undefined : parseCommitTag(image)) ?? first(({ commit }) => commit),
    by: first(({ by }) => by),
    trigger: first(({ trigger }) => trigger),
    status: statusOf(pipeline, ecs, github),
    startedAt: exact.map(({ startedAt }) => startedAt).sort((a, b) => timeOf(a) - timeOf(b))[0],
    endedAt: running ? undefined : new Date(Math.max(...exact.map(({ endedAt }) => timeOf(endedAt)))),
    url: first(({ url }) => url),
    services: [...new Set(parts.flatMap(({ services }) => services))],
    sources: [...new Set(parts.map(({ source }) => source))],
  };
}

/** From the worst to the best; a word that is not known comes before the good ones. */
const WORST_FIRST = ['RolledBack', 'Failed', 'Stopped', 'Cancelled', 'Superseded', 'Stopping', 'InProgress'];

function statusOf(
  pipeline: readonly SourceDeployment[],
  ecs: readonly SourceDeployment[],
  github: readonly SourceDeployment[],
): string {
  const own = pipeline[0]?.status;
  const services = worst(ecs);
  if (own !== undefined) return own === 'Failed' && services === 'RolledBack' ? services : own;
  const record = worst(github);
  if (services === undefined) return record ?? 'Unknown';
  // A service that was never begun leaves no trace on ECS.
  return services === 'Succeeded' && record === 'Failed' ? record : services;
}

function worst(parts: readonly SourceDeployment[]): string | undefined {
  const statuses = parts.map(({ status }) => status);
  const known = WORST_FIRST.find((status) => statuses.includes(status));
  return known ?? statuses.find((status) => status !== 'Succeeded') ?? statuses[0];
}

function startOf(parts: readonly SourceDeployment[]): number {
  return Math.min(...parts.map(({ startedAt }) => timeOf(startedAt)));
}

function timeOf(date: Date | undefined): number {
  return date?.getTime() ?? 0;
}

/** How an image stands to the one before; undefined where that is not known. */
type DeploymentChange = 'newer' | 'older' | 'same' | undefined;

/** A past deployment of a codebase to an environment. Plain data. */
export interface HistoricDeployment extends Omit<
  MergedDeployment,
  'assumed' | 'status' | 'startedAt' | 'endedAt'
> {
  /** False where it is only likely that this was the image. */
  imageKnown: boolean;
  commitUrl: string | undefined;
  /** The commit that ran there before. */
  previousCommit: string | undefined;
  /** GitHub's page with the commits between the two, the older one first. */
  compareUrl: string | undefined;
  /** How its image stands to the one before. */
  change: DeploymentChange;
  /** A status of codebase-deploy. */
  outcome: string;
  /** ISO 8601, in UTC; both times are. */
  startedAt: string | undefined;
  endedAt: string | undefined;
  durationSeconds: number | undefined;
}

/** @param before - the one that succeeded before it in its environment */
export function describeDeployment(
  row: MergedDeployment,
  before: MergedDeployment | undefined,
  pushed: ReadonlyMap<string, Date>,
  repositoryUrl: string,
): HistoricDeployment {
  const { commit, startedAt, endedAt } = row;
  const change = before === undefined ? undefined : compare(row, before, pushed);
  // GitHub lists what the second commit has more than the first: the older one comes first.
  const range = change === 'older' ? [commit, before?.commit] : [before?.commit, commit];
  const isRange = commit !== undefined && before?.commit !== undefined && change !== 'same';
  const duration = startedAt && endedAt && endedAt.getTime() - startedAt.getTime();
  return {
    environment: row.environment,
    image: row.image,
    imageKnown: row.assumed !== true,
    commit,
    previousCommit: before?.commit,
    change,
    commitUrl: commit === undefined ? undefined : `${repositoryUrl}/commit/${commit}`,
    compareUrl: isRange ? `${repositoryUrl}/compare/${range.join('...')}` : undefined,
    by: row.by,
    trigger: row.trigger,
    outcome: row.status,
    startedAt: startedAt?.toISOString(),
    endedAt: endedAt?.toISOString(),
    durationSeconds: duration === undefined ? undefined : Math.max(0, Math.round(duration / 1000)),
    url: row.url,
    services: row.services,
    sources: row.sources,
  };
}

function compare(
  { image = '', commit }: MergedDeployment,
  before: MergedDeployment,
  pushed: ReadonlyMap<string, Date>,
): DeploymentChange {
  if (commit !== undefined && before.commit !== undefined && abbreviates(commit, before.commit))
    return 'same';
  const [now, then] = [pushed.get(image), pushed.get(before.image ?? '')];
  if (now === undefined || then === undefined || now.getTime() === then.getTime()) return undefined;
  return now > then ? 'newer' : 'older';
}
