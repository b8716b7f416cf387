import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { mapParallel } from '../../core/batch.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import { parseCommitTag, abbreviates } from '../images/image-name.js';
import type { DeploymentSource, MergedDeployment } from './merge-deployments.js';

/** A past deployment of a codebase to an environment. */
export interface HistoricDeployment {
  environment: string;
  /** Image tag: `commit-<sha>`, or one that can move, such as `branch-main`. */
  image: string | undefined;
  /** False where it is only likely that this was the image. */
  imageKnown: boolean;
  /** 7 to 40 hexadecimal digits. */
  commit: string | undefined;
  commitUrl: string | undefined;
  /** The commit that ran there before. */
  previousCommit: string | undefined;
  /** GitHub's page with the commits between the two, the older one first. */
  compareUrl: string | undefined;
  /** How its image stands to the one before; undefined where that is not known. */
  change: 'newer' | 'older' | 'same' | undefined;
  /** Whoever deployed it: a login on GitHub, or whoever started the pipeline. */
  by: string | undefined;
  /** Why the pipeline's execution began: CodePipeline's word. */
  trigger: string | undefined;
  /** A status of codebase-deploy. */
  outcome: string;
  /** ISO 8601, in UTC; both times are. */
  startedAt: string | undefined;
  endedAt: string | undefined;
  durationSeconds: number | undefined;
  url: string | undefined;
  /** Services on ECS that it is known to have deployed. */
  services: readonly string[];
  sources: readonly DeploymentSource[];
}

export interface DescribeOptions {
  images: Pick<ImageRegistry, 'describe'>;
  /** `<app>/<codebase>` in ECR. */
  imageRepository: string;
  /** `https://github.com/<owner>/<name>`. */
  repositoryUrl: string;
  logger: Logger;
  signal: AbortSignal;
}

const CONCURRENCY = 4;

/**
 * Returns the newest `limit` of the deployments, each compared with the one that succeeded before it in its environment.
 * @param merged - newest first; those beyond the limit are what the others are compared with
 */
export async function describeDeployments(
  merged: readonly MergedDeployment[],
  limit: number,
  options: DescribeOptions,
): Promise<HistoricDeployment[]> {
  const rows = merged.slice(0, limit).map((row, index) => ({
    row,
    before: merged
      .slice(index + 1)
      .find(({ environment, status }) => environment === row.environment && status === 'Succeeded'),
  }));
  const compared = rows.flatMap(({ row, before }) => (before === undefined ? [] : [row, before]));
  const pushed = await findPushTimes(compared, options);
  return rows.map(({ row, before }) => describe(row, before, pushed, options.repositoryUrl));
}

type PushTimes = ReadonlyMap<string, Date>;

/** When the images were pushed, by tag. An image that is gone, or can't be read, is left out. */
async function findPushTimes(
  deployments: readonly MergedDeployment[],
  { images, imageRepository, logger, signal }: DescribeOptions,
): Promise<PushTimes> {
  const tags = new Set(deployments.flatMap(({ image }) => image ?? []));
  // What another tag points to now is not what was deployed.
  const commits = [...tags].filter((tag) => parseCommitTag(tag) !== undefined);
  const found = await mapParallel(commits, CONCURRENCY, async (tag) => {
    try {
      const image = await images.describe(imageRepository, { tag });
      return image === undefined ? [] : [[tag, image.pushedAt] as const];
    } catch (error) {
      signal.throwIfAborted();
      logger.debug(`When ${imageRepository}:${tag} was pushed is not known: ${asError(error).message}`);
      return [];
    }
  });
  return new Map(found.flat());
}

function describe(
  row: MergedDeployment,
  before: MergedDeployment | undefined,
  pushed: PushTimes,
  repositoryUrl: string,
): HistoricDeployment {
  const { commit, startedAt, endedAt } = row;
  const change = before === undefined ? undefined : compare(row, before, pushed);
  const duration = startedAt && endedAt && endedAt.getTime() - startedAt.getTime();
  return {
    environment: row.environment,
    image: row.image,
    imageKnown: row.assumed !== true,
    commit,
    previousCommit: before?.commit,
    change,
    commitUrl: commit === undefined ? undefined : `${repositoryUrl}/commit/${commit}`,
    compareUrl: compareUrl(repositoryUrl, commit, before?.commit, change),
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
  pushed: PushTimes,
): HistoricDeployment['change'] {
  if (commit !== undefined && before.commit !== undefined && abbreviates(commit, before.commit))
    return 'same';
  const [now, then] = [pushed.get(image), pushed.get(before.image ?? '')];
  if (now === undefined || then === undefined || now.getTime() === then.getTime()) return undefined;
  return now > then ? 'newer' : 'older';
}

/** GitHub lists what the second commit has more than the first: the older one comes first. */
function compareUrl(
  repositoryUrl: string,
  commit: string | undefined,
  previous: string | undefined,
  change: HistoricDeployment['change'],
): string | undefined {
  if (commit === undefined || previous === undefined || change === 'same') return undefined;
  const range = change === 'older' ? `${commit}...${previous}` : `${previous}...${commit}`;
  return `${repositoryUrl}/compare/${range}`;
}
