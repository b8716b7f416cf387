import type { PlatformError } from '../../core/errors.js';
import { servicesUrl } from '../../core/console-links.js';
import { clusterName } from '../platform/names.js';
import type { SavedService } from '../services/service-work.js';
import type { DeploymentLink } from '../slack/deployment-notification.js';
import { invalidatePlanned } from './cache-invalidation.js';
import { failureFrom, nameOf, ServicesDeployment } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import { servicesFailure, servicesStatus, wordsFor } from './deployment-outcome.js';
import type { EcsDeployment, ServicesStatus } from './deployment-outcome.js';
import type { DeploymentsDependencies, DeployOptions } from './deployment-work.js';
import { GroupTerraform } from './group-terraform.js';
import { isEmptyPlan, servicesDependencies } from './plan.js';
import type { EcsPlan } from './plan.js';
import { planMembers } from './plan-services.js';
import type { ServicePlan } from '../services/service-plan.js';

/**
 * Deploys the services of a plan, and applies the Terraform of each run group before, where the plan has it. Returns how it
 * ended, good or bad.
 * @param announce - called once it has been started
 * @throws CancelledError when it should have been stopped and could not
 */
export async function deployToEcs(
  deps: DeploymentsDependencies,
  plan: EcsPlan,
  options: DeployOptions,
  announce: (link: DeploymentLink) => void,
): Promise<EcsDeployment> {
  if (isEmptyPlan(plan)) {
    const nothing = { outcomes: [], terraform: undefined, durationSeconds: 0, failure: undefined };
    return { plan, status: servicesStatus([]), ...nothing };
  }
  const { accounts, clock, journal, logger, signal } = deps;
  const { app, env, region, role } = plan;
  journal.started(plan, undefined);
  announce({ text: 'ECS Services', url: servicesUrl(clusterName(app, env), region) });
  const [session, began] = [accounts.enter(role), clock.now()];
  const [containers, tails] = [await session.containers(), await session.logTails()];
  let saved: readonly SavedService[] = [];
  const terraform = openTerraform(plan, options);
  // A group of scheduled jobs or new services alone has no outcome that could say so.
  let unprepared: PlatformError | undefined;
  const outcomes = await new ServicesDeployment({ containers, tails, clock, logger, region }).deploy(plan, {
    ...options,
    signal,
    prepare:
      terraform &&
      ((group) =>
        prepareGroup(deps, plan, terraform, group).catch((error: unknown) => {
          unprepared = failureFrom(error);
          throw error;
        })),
    found: journal.deploying.bind(journal),
    save: (services) => {
      saved = services;
      journal.underWay(services.length === 0 ? undefined : { kind: 'deployment', role, services });
    },
  });
  const failure =
    servicesFailure(wordsFor(plan).wasDone, outcomes) ??
    unprepared ??
    (options.wait ? await invalidateCaches(deps, plan, { outcomes, began }, options.deadline) : undefined);
  // What should have been stopped and could not be is left to the post step.
  if (failure !== undefined && signal.aborted && options.stopOnCancel && saved.length > 0) throw failure;
  const status = ecsStatus(plan, outcomes, unprepared);
  const durationSeconds = Math.round((clock.now() - began) / 1000);
  return { plan, status, outcomes, terraform: terraform?.outcome(), durationSeconds, failure };
}

function openTerraform(
  { env, image, terraform: services }: EcsPlan,
  { deadline, terraform }: DeployOptions,
): GroupTerraform | undefined {
  if (services === undefined || terraform === undefined) return undefined;
  return new GroupTerraform(terraform, { env, services, imageTag: image.tag, deadline });
}

/** Applies a group's Terraform, and plans its services anew: their templates may have changed, and they may be new. */
async function prepareGroup(
  deps: DeploymentsDependencies,
  plan: EcsPlan,
  terraform: GroupTerraform,
  group: string,
): Promise<ServicePlan[]> {
  await terraform.apply(group);
  const members = (plan.terraform ?? []).filter((each) => each.group === group && !each.scheduledJob);
  const names = members.map(({ service }) => service);
  const request = { ...plan, exact: plan.rollback !== undefined };
  return names.length === 0 ? [] : planMembers(await servicesDependencies(deps, plan), request, names, false);
}

function ecsStatus(
  { terraform }: EcsPlan,
  outcomes: readonly GroupedOutcome[],
  unprepared: PlatformError | undefined,
): ServicesStatus {
  const status = outcomes.length === 0 && terraform !== undefined ? 'Succeeded' : servicesStatus(outcomes);
  return status === 'Succeeded' && unprepared !== undefined ? 'Failed' : status;
}

function invalidateCaches(
  { accounts, clock, logger, run, signal }: DeploymentsDependencies,
  { app, env, codebase, image, caches }: EcsPlan,
  { outcomes, began }: { outcomes: readonly GroupedOutcome[]; began: number },
  deadline: number,
): Promise<PlatformError | undefined> {
  const deployed = outcomes.map(({ plan, deployment = '' }) => `${nameOf(plan)} ${deployment}`);
  const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
  return invalidatePlanned({ accounts, clock, logger, run }, caches, { subject, deadline, signal });
}
