import {
  domainsOf,
  findDistributions,
  invalidateCaches,
  invalidationRole,
} from '../../domains/deployments/cache-invalidation.js';
import type { CachedDomain, CacheInvalidation } from '../../domains/deployments/cache-invalidation.js';
import { nameOf, ServicesDeployment } from '../../domains/deployments/deploy-services.js';
import type { GroupedOutcome } from '../../domains/deployments/deploy-services.js';
import { planServices, plannedServicesText } from '../../domains/deployments/deploy-services-plan.js';
import type { ServicesPlan } from '../../domains/deployments/deploy-services-plan.js';
import { confirmationQuestion } from '../../domains/deployments/deployment-plan.js';
import type { DeploymentPlan } from '../../domains/deployments/deployment-plan.js';
import {
  servicesFailure,
  servicesOutput,
  servicesStatus,
} from '../../domains/deployments/services-report.js';
import {
  servicesDryRunSummary,
  servicesSummary,
  servicesText,
} from '../../domains/deployments/services-summary.js';
import { deployRole, servicesUrl } from '../../domains/services/names.js';
import { failureAnnotations } from '../../domains/services/service-report.js';
import { ServiceTypes } from '../../domains/services/service-type.js';
import { asError, PlatformError } from '../../core/errors.js';
import { idempotencyToken } from '../../core/idempotency.js';
import type { ContentDelivery } from '../../providers/aws/cloudfront.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { deployOutputs } from './deploy-definition.js';
import { withoutValues } from '../command.js';
import type { CommandContext, CommandResult } from '../command.js';
import type { DeploymentSettings, DeploymentWay, WayOutcome } from './deployment-way.js';

type Context = CommandContext<typeof deployOutputs>;
type Started = Parameters<DeploymentWay['deploy']>[0];

export interface ServicesSettings extends DeploymentSettings {
  /** Names of the services to deploy; undefined for all. */
  services: readonly string[] | undefined;
  imageReference: 'tag' | 'digest';
  force: boolean;
  rollbackOnFailure: boolean;
  cacheInvalidation: CacheInvalidation | undefined;
}

/** All that is known before, and who does it. */
interface Prepared {
  plan: DeploymentPlan;
  services: ServicesPlan;
  settings: ServicesSettings;
  context: Context;
  environment: AwsSession;
  role: { arn: string; session: string; region: string };
  caches: { domains: CachedDomain[]; delivery: ContentDelivery } | undefined;
}

/** Deploys the codebase's services to ECS directly. @throws PlatformError for what can't be deployed */
export async function toServices(
  plan: DeploymentPlan,
  settings: ServicesSettings,
  context: Context,
  session: AwsSession,
): Promise<DeploymentWay> {
  const prepared = await prepare(plan, settings, context, session);
  const { services } = prepared;
  const outputs = { ...withoutValues(deployOutputs), ...plannedOutputs(prepared), status: 'dry-run' };
  const left = services.leftToTerraform.map(({ service, command }) => `${service}: ${command}`);
  if (left.length > 0) {
    context.logger.notice(
      `Scheduled jobs are left to Terraform, in the deploy repository: ${left.join('; ')}`,
    );
  }
  const nothing = services.groups.length === 0 ? nothingToDeploy(prepared) : undefined;
  const count = services.groups.reduce((sum, group) => sum + group.services.length, 0);
  return {
    services: services.groups.flatMap((group) => group.services.map(nameOf)),
    environment: prepared.environment,
    ...(nothing === undefined ? {} : { nothing }),
    question: confirmationQuestion(plan, `straight to ${count} services of ECS`),
    dryRun: {
      text: [
        `Dry run: would deploy ${plan.app}/${plan.codebase.name} to ${plan.env}, and has changed nothing.`,
        plannedServicesText(services),
      ].join('\n'),
      summary: servicesDryRunSummary(plan, services),
      outputs,
    },
    deploy: (started) => deploy(prepared, started),
  };
}

async function prepare(
  plan: DeploymentPlan,
  settings: ServicesSettings,
  context: Context,
  session: AwsSession,
): Promise<Prepared> {
  const { app, env, environment: where } = plan;
  const region = where.region ?? session.region;
  const role = { ...deployRole(app, env, where.accountId), region };
  const environment = session.assume(role.arn, role.session, region);
  const services = await planServices(
    {
      containers: await environment.containers(),
      objects: await environment.objects(),
      images: await session.images(),
      registry: { account: await session.accountId(), region: session.region },
      types: await ServiceTypes.load(await session.parameters(), context.logger, app, env),
    },
    plan,
    settings.services,
    settings.imageReference,
  );
  if (!settings.wait && services.groups.length > 1) {
    throw new PlatformError(
      `With wait: false the order of the ${services.groups.length} run groups can't be kept.`,
      {
        hint: 'Leave wait at true, or name the services of one run group in services.',
      },
    );
  }
  const caches = services.groups.length === 0 ? undefined : await cachesOf(plan, settings, session);
  return { plan, services, settings, context, environment, role, caches };
}

/** Looked up before anything is deployed, so that a wrong domain costs nothing. */
async function cachesOf(
  { app, env }: DeploymentPlan,
  { cacheInvalidation }: ServicesSettings,
  session: AwsSession,
): Promise<Prepared['caches']> {
  const wanted = domainsOf(cacheInvalidation, env);
  if (cacheInvalidation === undefined || wanted.length === 0) return undefined;
  const role = invalidationRole(app, env, cacheInvalidation.dnsAccount);
  const delivery = await session.assume(role.arn, role.session).contentDelivery();
  return { domains: await findDistributions(delivery, wanted), delivery };
}

/** Scheduled jobs only. */
function nothingToDeploy(prepared: Prepared): CommandResult<typeof deployOutputs> {
  const { plan, services } = prepared;
  const report = { plan, services, outcomes: [], durationSeconds: 0, failure: undefined };
  return {
    outputs: {
      ...{ ...withoutValues(deployOutputs), ...plannedOutputs(prepared) },
      ...{ status: servicesStatus([]), services: [], 'duration-seconds': 0 },
    },
    summary: servicesSummary(report),
    text: servicesText(report),
  };
}

function plannedOutputs({ plan, services }: Prepared) {
  return {
    strategy: 'ecs',
    'image-tag': plan.image.tag,
    'image-digest': plan.image.digest,
    'left-to-terraform': services.leftToTerraform.map(({ service }) => service),
  };
}

async function deploy(prepared: Prepared, started: Started): Promise<WayOutcome> {
  const { plan, services, settings, context, environment, role } = prepared;
  const { clock, logger, signal } = context;
  const planned = plannedOutputs(prepared);
  context.publish(planned);
  started([{ text: 'ECS Services', url: servicesUrl(plan.app, plan.env, environment.region) }]);
  const began = clock.now();
  const deployment = new ServicesDeployment({
    containers: await environment.containers(),
    tails: await environment.logTails(),
    ...{ clock, logger, region: environment.region },
  });
  let underWay: readonly string[] = [];
  const outcomes = await deployment.deploy(services, {
    ...settings,
    signal,
    underWay: (arns) => {
      underWay = arns;
      if (!settings.stopOnCancel) return;
      const work = { kind: 'ecs-service-deployments', id: arns.join('\n'), role } as const;
      context.remoteWork(arns.length === 0 ? undefined : work);
    },
  });
  for (const outcome of outcomes) {
    for (const { title, message } of failureAnnotations(outcome)) logger.error(message, { title });
  }
  const failure = servicesFailure(plan.env, outcomes) ?? (await invalidate(prepared, outcomes, began));
  // What was to be stopped and could not be is left to the post step.
  if (failure !== undefined && signal.aborted && settings.stopOnCancel && underWay.length > 0) throw failure;
  const durationSeconds = Math.round((clock.now() - began) / 1000);
  const status = servicesStatus(outcomes);
  const report = { plan, services, outcomes, durationSeconds, failure };
  const result = {
    outputs: {
      ...{ ...withoutValues(deployOutputs), ...planned },
      status,
      services: servicesOutput(outcomes),
      'duration-seconds': durationSeconds,
    },
    summary: servicesSummary(report),
    text: servicesText(report),
    ...(failure === undefined ? {} : { failure }),
  };
  return { status, failure, told: { failure, goesOn: status === 'InProgress', links: [] }, result };
}

/** After a success; the deployment stays one, but old pages in a cache are a failure all the same. */
async function invalidate(
  { plan, settings, context, caches }: Prepared,
  outcomes: readonly GroupedOutcome[],
  began: number,
): Promise<PlatformError | undefined> {
  if (caches === undefined || !settings.wait) return undefined;
  const { clock, logger, signal, workflow } = context;
  const { app, env, codebase, image } = plan;
  // CloudFront answers a reference that it knows with the old invalidation: only a repeated call may have the same.
  const deployments = outcomes.map(
    ({ plan: service, deployment = '' }) => `${nameOf(service)} ${deployment}`,
  );
  const ours = [app, env, codebase.name, image.tag, String(began), ...deployments];
  try {
    await invalidateCaches({ delivery: caches.delivery, clock, logger }, caches.domains, {
      token: ({ domain, distribution, paths }) =>
        idempotencyToken(workflow, ['cache-invalidation', ...ours, distribution, domain, ...paths]),
      deadline: settings.deadline,
      signal,
    });
    return undefined;
  } catch (error) {
    const names = caches.domains.map(({ domain }) => domain).join(', ');
    return new PlatformError(
      `All services were deployed, but the cache of ${names} could not be invalidated: ${asError(error).message}`,
      { hint: 'Until it is invalidated in CloudFront, visitors may see old pages.', cause: error },
    );
  }
}
