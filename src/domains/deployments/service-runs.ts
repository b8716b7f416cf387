import { NotFoundError } from '../../core/errors.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import { formatMinute } from '../changes/report.js';
import type { PrivateRegistry } from '../images/image-name.js';
import { chooseCommitTag, isMovingTag, parseEcrRepository, parseImageName } from '../images/image-name.js';
import type { ServiceTarget } from '../platform/names.js';
import { findActiveService, findRunningRevision } from '../services/service-plan.js';
import type { ServicePlanDependencies } from '../services/service-plan.js';
import { hasDeploymentEnded } from '../services/service-work.js';
import { listPastDeployments } from './past-deployments.js';
import type { PastDeployment, PastDeploymentsDependencies } from './past-deployments.js';
import type { IdentifiedImage, ImageRun } from './previous-image.js';

/** What a service of ECS runs, and what was deployed to it before. */
export interface ServiceRuns {
  service: string;
  /** Undefined for Terraform's placeholder. */
  current: IdentifiedImage | undefined;
  /** Newest first. */
  runs: ImageRun[];
  /** ECS is putting the image before a failed deployment back right now. */
  rollingBack: boolean;
  /** True where older deployments were left unread. */
  more: boolean;
}

export interface ServiceRunsDependencies extends PastDeploymentsDependencies {
  environment: ServicePlanDependencies['environment'];
  identities: ImageIdentities;
}

/** Reads what was deployed to a service. @throws NotFoundError without the service */
export async function readServiceRuns(
  deps: ServiceRunsDependencies,
  target: ServiceTarget,
  limit: number,
): Promise<ServiceRuns> {
  const { containers, identities, environment } = deps;
  const service = await findActiveService({ containers, environment }, target);
  const { image } = await findRunningRevision(containers, service, target);
  const past = await listPastDeployments(deps, target, limit);
  const proven = new Set(past.filter(isProven).map(({ revision }) => revision?.arn));
  const runs: ImageRun[] = [];
  for (const deployment of past)
    if (deployment.revision === undefined || deployment.image !== undefined)
      runs.push(await describeRun(deployment, proven, identities));
  return {
    service: target.service,
    current: image === undefined ? undefined : await identities.identify(image),
    runs,
    rollingBack: ['ROLLBACK_REQUESTED', 'ROLLBACK_IN_PROGRESS', 'STOP_REQUESTED'].includes(
      past[0]?.status ?? '',
    ),
    more: past.length === limit,
  };
}

function isProven({ certainty, status }: PastDeployment): boolean {
  return certainty === 'known' && status === 'SUCCESSFUL';
}

async function describeRun(
  { arn, createdAt, image, revision, certainty, status }: PastDeployment,
  proven: ReadonlySet<string | undefined>,
  identities: ImageIdentities,
): Promise<ImageRun> {
  const outcome = status === 'SUCCESSFUL' ? 'lasted' : hasDeploymentEnded(status) ? 'failed' : 'running';
  const when = formatMinute(createdAt);
  if (image === undefined) {
    const problem = `which image was deployed at ${when} is not known, as its task definition is gone`;
    return { key: arn, label: 'an unknown image', at: createdAt, outcome, image, problem };
  }
  const found = await identities.identify(image);
  // It may be another try of the newest revision, or an older one put back: only a revision that has run counts.
  if (outcome === 'lasted' && certainty === 'assumed' && !proven.has(revision?.arn)) {
    const problem = `whether ${found.label} was deployed at ${when}, or an older image put back, is not known: its first deployment failed`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: undefined, problem };
  }
  const { tag, digest } = parseImageName(image);
  if (digest === undefined && (tag === undefined || isMovingTag(tag))) {
    const problem = `which image ${tag ?? 'without a tag'} named at ${when} is not known, as the task definition has no digest`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: undefined, problem };
  }
  return { ...found, at: createdAt, outcome, image, problem: undefined };
}

/** Tells images from one another: the same one may have been deployed by its tag and by its digest. */
export class ImageIdentities {
  private readonly found = new Map<string, Promise<IdentifiedImage>>();

  constructor(
    private readonly images: Pick<ImageRegistry, 'describe'>,
    private readonly registry: PrivateRegistry,
  ) {}

  identify(image: string): Promise<IdentifiedImage> {
    const known = this.found.get(image) ?? this.lookUp(image);
    this.found.set(image, known);
    return known;
  }

  private async lookUp(image: string): Promise<IdentifiedImage> {
    const { repository, tag, digest } = parseImageName(image);
    const named = { key: digest ?? image, label: tag ?? digest ?? image };
    const place = parseEcrRepository(image);
    const { account, region } = this.registry;
    if (place?.account !== account || place.region !== region) return named;
    if (digest === undefined && (tag === undefined || isMovingTag(tag))) return named;
    const described = await this.describe(repository, digest === undefined ? { tag: tag ?? '' } : { digest });
    if (described === undefined) return named;
    return { key: described.digest, label: labelOf(described.tags, tag) ?? described.digest };
  }

  /** It may be gone from ECR, along with its repository. */
  private async describe(repository: string, reference: Parameters<ImageRegistry['describe']>[1]) {
    try {
      return await this.images.describe(repository, reference);
    } catch (error) {
      if (error instanceof NotFoundError) return undefined;
      throw error;
    }
  }
}

/** Returns the tag to call an image by: its commit tag, else another one that stays with it. */
export function labelOf(tags: readonly string[], preferred?: string): string | undefined {
  const staying = tags.filter((tag) => !isMovingTag(tag));
  const own = preferred !== undefined && staying.includes(preferred) ? preferred : undefined;
  return chooseCommitTag(staying, own) ?? own ?? staying.sort()[0];
}
