import type { Logger } from '../../core/logger.js';
import type { Pipeline } from '../../providers/aws/codepipeline.js';
import type { ContainerService } from '../../providers/aws/ecs.js';
import type { CommitFinder } from '../../providers/git/repository.js';
import type { DeploymentService } from '../../providers/github/deployments.js';
import type { CommitHistory, PullRequests } from '../../providers/github/history.js';
import type { PublicImages } from '../../providers/registry/image-registry.js';
import type { Changes } from '../changes/changes.js';
import type { ImageReference } from '../images/codebase-images.js';
import { parseCommitTag } from '../images/image-name.js';
import type { ResolvedImage } from '../images/resolve-image.js';
import { findManualRelease } from '../pipelines/pipeline-request.js';
import { Applications } from '../platform/applications.js';
import type { Codebase, Environment } from '../platform/applications.js';
import { deployRole } from '../platform/names.js';
import type { AccountRole } from '../platform/names.js';
import { ServiceTypes } from '../services/service-catalogue.js';
import type { ImageReferenceForm } from '../services/task-definition.js';
import { findCaches } from './cache-invalidation.js';
import type { CacheInvalidation, CachesPlan } from './cache-invalidation.js';
import { PlatformError } from '../../core/errors.js';
import { chooseForm } from '../services/service-image.js';
import { planServices } from './plan-services.js';
import type { ServicesPlan, ServicesPlanDependencies, TerraformService } from './plan-services.js';
import { isProduction, defaultStrategy } from '../platform/parameters.js';
import type { DeploymentStrategy } from '../platform/parameters.js';
import type { AwsSession } from '../../providers/aws/session.js';

export interface DeploymentRequest {
  app: string;
  env: string;
  codebase: string;
  /** Undefined for what the platform deploys of a codebase without an image build. */
  reference: ImageReference | undefined;
  /** `auto` is the strategy that the codebase is configured for. */
  strategy: 'auto' | DeploymentStrategy;
  /** Names of the services to deploy; undefined for all. Straight to ECS only. */
  services: readonly string[] | undefined;
  imageReference: ImageReferenceForm;
  cacheInvalidation: CacheInvalidation | undefined;
  /** Whether the deployment will be followed to its end. */
  wait: boolean;
  /** Finds the services whose Terraform is applied before each run group; undefined where it is not. Straight to ECS only. */
  findTerraform: ((place: DeploymentPlace) => Promise<readonly TerraformService[]>) | undefined;
  /** Nothing will be deployed: a service that is not there yet is left out. */
  compareOnly: boolean;
}

/** Where what is deployed. */
export interface DeploymentPlace {
  app: string;
  env: string;
  environment: Environment;
  codebase: Codebase;
}

/** What a deployment that goes back to an earlier image undoes. Plain data. */
interface RollbackOrigin {
  /** Tag or digest of the image that runs; undefined where services run different ones, or it is not known. */
  from: string | undefined;
  /** When the image to go back to was deployed: ISO 8601; undefined where it is not known to have run here. */
  ranSince: string | undefined;
  /** What else a person has to know, in sentences: what was skipped, and why. */
  notes: readonly string[];
}

/** An image to deploy, and how it was found. */
export interface ChosenImage {
  reference: ImageReference;
  image: ResolvedImage;
  /** Undefined for a deployment that is not a rollback. */
  rollback: RollbackOrigin | undefined;
}

export type ImageChoice = (place: DeploymentPlace) => Promise<ChosenImage>;

/** What is deployed where, whatever the strategy. */
export interface PlannedImage extends DeploymentPlace, ChosenImage {}

interface CommonPlan extends PlannedImage {
  /** Names of the services that get the image. */
  services: readonly string[];
  /** Region of the pipeline, or of the services. */
  region: string;
  /** What runs now against what will; undefined where that could not be found out. */
  changes: Changes | undefined;
}

/** Through the codebase's manual-release pipeline. */
export interface PipelinePlan extends CommonPlan {
  strategy: 'pipeline';
  /** Name of the pipeline. */
  pipeline: string;
}

/** Straight to the services. */
export interface EcsPlan extends CommonPlan, ServicesPlan {
  strategy: 'ecs';
  role: AccountRole;
  form: ImageReferenceForm;
  caches: CachesPlan | undefined;
}

/** Everything that is known before a deployment is started. Plain data. */
export type DeploymentPlan = PipelinePlan | EcsPlan;

/** A codebase's repository on GitHub, as a deployment needs it. */
export interface CodebaseRepository {
  /** `https://github.com/<owner>/<name>`. */
  url: string;
  commits: CommitFinder;
  /** Undefined without a token. */
  history: CommitHistory | undefined;
  /** Undefined without a token. */
  pulls: Pick<PullRequests, 'ofCommit'> | undefined;
  /** Undefined without a token. */
  deployments: DeploymentService | undefined;
}

export interface PlanDependencies {
  session: AwsSession;
  /** The commits that are checked out here. */
  localCommits: CommitFinder;
  repository: (name: string) => CodebaseRepository;
  publicImages: () => Promise<PublicImages>;
  logger: Logger;
  signal: AbortSignal;
}

/**
 * Finds application, environment, codebase and image, and plans the deployment by the strategy that is asked for.
 * @throws NotFoundError without one of them, naming what exists; PlatformError for what can't be deployed
 */
export async function planDeployment(
  deps: PlanDependencies,
  request: DeploymentRequest,
  choose: ImageChoice,
): Promise<Omit<PipelinePlan, 'changes'> | Omit<EcsPlan, 'changes'>> {
  const { app, env } = request;
  const { session } = deps;
  const applications = new Applications(await session.parameters(), session, deps.logger);
  applications.begin(app, request.codebase);
  const environment = applications.environment(await applications.load(app), env);
  const codebase = await applications.codebase(app, request.codebase);
  const place = { app, env, environment, codebase };
  if (chosenStrategy(request, codebase) === 'ecs')
    return planEcs(deps, { ...place, ...(await choose(place)) }, request);
  // Its pipeline is looked up while its image is found. Without an image, what is wrong with the pipeline is of no interest.
  const release = session.pipelines().then((pipelines) => findManualRelease(pipelines, app, codebase.name));
  release.catch(() => undefined);
  return planPipeline(deps, { ...place, ...(await choose(place)) }, { ...request, release });
}

/** Plans a deployment through the codebase's pipeline. @throws NotFoundError without one */
async function planPipeline(
  { session, logger }: PlanDependencies,
  planned: PlannedImage,
  { services, release }: Pick<DeploymentRequest, 'services'> & { release: Promise<Pipeline> },
): Promise<Omit<PipelinePlan, 'changes'>> {
  if (services !== undefined) {
    throw new PlatformError("A pipeline deploys all services of the codebase: services can't choose some.", {
      hint: 'Leave services out, or set strategy to ecs.',
    });
  }
  const { codebase, image } = planned;
  if (parseCommitTag(image.tag) === undefined)
    logger.info(
      `The pipeline deploys what ${image.tag} names when it comes to it: now that is ${image.digest}, but the tag can move.`,
    );
  const { name } = await release;
  return {
    ...planned,
    strategy: 'pipeline',
    pipeline: name,
    services: codebase.services.flatMap((group) => group.services),
    region: session.region,
  };
}

/** Plans a deployment straight to ECS. @throws PlatformError for the first service that can't be deployed */
async function planEcs(
  deps: PlanDependencies,
  planned: PlannedImage,
  request: DeploymentRequest,
): Promise<Omit<EcsPlan, 'changes'>> {
  const { session, logger } = deps;
  const { app, env, environment } = planned;
  const { compareOnly, imageReference, wait } = request;
  const role = deployRole(app, environment, session.region);
  const form = chooseForm(planned.image, imageReference);
  const services = await planServices(await servicesDependencies(deps, planned), {
    ...planned,
    wanted: request.services,
    form,
    exact: planned.rollback !== undefined,
    terraform: await request.findTerraform?.(planned),
    compareOnly,
  });
  if (!wait && !compareOnly && services.groups.length > 1) {
    throw new PlatformError(
      `With wait: false the order of the ${services.groups.length} run groups can't be kept.`,
      { hint: 'Leave wait at true, or name the services of one run group in services.' },
    );
  }
  for (const { service, command } of services.leftToTerraform)
    logger.info(
      `The scheduled job ${service} is deployed by Terraform, in the deploy repository: ${command}`,
    );
  const caches =
    services.groups.length === 0
      ? undefined
      : await findCaches({ session, logger }, { app, env }, request.cacheInvalidation);
  return { ...planned, ...services, strategy: 'ecs', form, region: role.region, role, caches };
}

/** Returns what it takes to plan services, before a deployment and during it. */
export async function servicesDependencies(
  { session, logger, publicImages }: PlanDependencies,
  { app, env, environment }: DeploymentPlace,
): Promise<ServicesPlanDependencies & { containers: ContainerService }> {
  const there = session.assume(deployRole(app, environment, session.region));
  return {
    containers: await there.containers(),
    objects: await there.objects(),
    images: await session.images(),
    publicImages,
    logger,
    registry: { account: await session.accountId(), region: session.region },
    types: await ServiceTypes.load(await session.parameters(), logger, app, env),
  };
}

/** Returns the strategy that is asked for, or that the codebase is configured for. */
export function chosenStrategy(
  { strategy }: Pick<DeploymentRequest, 'strategy'>,
  { pipelineMode }: Codebase,
): DeploymentStrategy {
  return strategy === 'auto' ? defaultStrategy(pipelineMode) : strategy;
}

/** Returns the environment of a deployment that is to production; undefined for any other. */
export function productionOf({ env, codebase }: DeploymentPlan): string | undefined {
  return isProduction(env, [codebase]) ? env : undefined;
}

/** Returns true where nothing is left to deploy: the codebase has scheduled jobs only. */
export function isEmptyPlan(plan: DeploymentPlan): boolean {
  return plan.strategy === 'ecs' && plan.groups.length === 0;
}
