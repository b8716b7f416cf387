import { idempotencyToken } from '../../core/remote-work.js';
import type { RunIdentity } from '../../core/remote-work.js';
import { createPipelineFollower } from '../pipelines/execution-follower.js';
import { ExecutionRunner } from '../pipelines/execution-runner.js';
import type { SavedExecution, StartedExecution } from '../pipelines/execution-runner.js';
import { servicesFailure, servicesStatus, wordsFor } from './deployment-outcome.js';
import type { Deployment, PipelineDeployment, EcsDeployment, ServicesStatus } from './deployment-outcome.js';
import { isEmptyPlan, servicesDependencies } from './plan.js';
import type { PipelinePlan, EcsPlan, DeploymentPlan, PlanDependencies } from './plan.js';
import type { Clock } from '../../core/clock.js';
import type { PlatformError } from '../../core/errors.js';
import { servicesUrl } from '../../core/console-links.js';
import { clusterName } from '../platform/names.js';
import type { AccountRole } from '../platform/names.js';
import type { SavedService } from '../services/service-work.js';
import type { DeploymentLink, DeploymentNotifier } from '../slack/deployment-notifier.js';
import { invalidatePlanned } from './cache-invalidation.js';
import { failureFrom, nameOf, ServicesDeployment } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import { planMembers } from './plan-services.js';
import type { ServicePlan } from '../services/service-deployment.js';
import { GroupTerraform } from './terraform-outcome.js';
import type { TerraformRun } from './terraform-run.js';

/**
 * Does what was planned, by the strategy of the plan. Returns how it ended, good or bad.
 * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
 */
export async function runDeployment(
  deps: DeploymentsDependencies,
  plan: DeploymentPlan,
  options: DeployOptions,
): Promise<Deployment> {
  return plan.strategy === 'pipeline'
    ? deployThroughPipeline(deps, plan, options)
    : deployToEcs(deps, plan, options);
}

/** Posts to Slack that the deployment has been started. */
function announce({ messages }: DeploymentsDependencies, plan: DeploymentPlan, link: DeploymentLink): void {
  const { app, env, codebase, image, services, rollback } = plan;
  messages?.started({ app, env, codebase, image, services, rollback }, [link]);
}

async function deployThroughPipeline(
  deps: DeploymentsDependencies,
  plan: PipelinePlan,
  options: DeployOptions,
): Promise<PipelineDeployment> {
  const { session, clock, journal, logger, run, signal } = deps;
  const { app, env, codebase, image, pipeline, region } = plan;
  const pipelines = await session.pipelines();
  const follower = await createPipelineFollower(session, { clock, logger });
  const runner = new ExecutionRunner({ pipelines, follower, clock, logger, region });
  const request = {
    pipeline,
    variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
    token: idempotencyToken(run, ['codebase-deploy', app, env, codebase.name, image.tag]),
  };
  const execution = await runner.run(request, {
    ...options,
    signal,
    stopReason: 'The deployment was cancelled.',
    started: (started) => {
      journal.started(plan, started);
      announce(deps, plan, { text: 'Pipeline Execution', url: started.url });
    },
    save: (saved) => {
      journal.underWay(saved && { kind: 'execution', ...saved });
    },
  });
  return { plan, ...execution };
}

/** Deploys the services of a plan, and applies the Terraform of each run group before, where the plan has it. */
async function deployToEcs(
  deps: DeploymentsDependencies,
  plan: EcsPlan,
  options: DeployOptions,
): Promise<EcsDeployment> {
  if (isEmptyPlan(plan)) {
    const nothing = { outcomes: [], terraform: undefined, durationSeconds: 0, failure: undefined };
    return { plan, status: servicesStatus([]), ...nothing };
  }
  const { session, clock, journal, logger, signal } = deps;
  const { app, env, region, role } = plan;
  journal.started(plan, undefined);
  announce(deps, plan, { text: 'ECS Services', url: servicesUrl(clusterName(app, env), region) });
  const [there, began] = [session.assume(role), clock.now()];
  const [containers, tails] = [await there.containers(), await there.logTails()];
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
  { session, clock, logger, run, signal }: DeploymentsDependencies,
  { app, env, codebase, image, caches }: EcsPlan,
  { outcomes, began }: { outcomes: readonly GroupedOutcome[]; began: number },
  deadline: number,
): Promise<PlatformError | undefined> {
  const deployed = outcomes.map(({ plan, deployment = '' }) => `${nameOf(plan)} ${deployment}`);
  const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
  return invalidatePlanned({ session, clock, logger, run }, caches, { subject, deadline, signal });
}

/** What the post step has to end or to name if this process dies: an execution, or deployments straight to ECS. */
export type DeploymentWork =
  | ({ kind: 'execution' } & SavedExecution)
  | { kind: 'deployment'; role: AccountRole; services: readonly SavedService[] };

/** What has to be written down before the wait, to outlive a killed process. */
interface DeploymentJournal {
  started(plan: DeploymentPlan, execution: StartedExecution | undefined): void;
  deploying(arnsByService: ReadonlyMap<string, string>): void;
  /** Undefined once nothing is left to stop. */
  underWay(work: DeploymentWork | undefined): void;
}

export interface DeployOptions {
  /** Follow the deployment to its end. */
  wait: boolean;
  stopOnCancel: boolean;
  /** Straight to ECS: replace the tasks even of services that run exactly this. */
  force: boolean;
  /** Straight to ECS: after a failure, put the previous image back where the new one was deployed. */
  rollbackOnFailure: boolean;
  /** When to stop waiting, in milliseconds since the epoch. */
  deadline: number;
  /** Straight to ECS, where the plan has Terraform: runs it. */
  terraform: Pick<TerraformRun, 'run'> | undefined;
  /** Show it as a Deployment on GitHub. */
  githubDeployment: boolean;
  /** The link of the GitHub Deployment. */
  environmentUrl: string | undefined;
}

export interface DeploymentsDependencies extends PlanDependencies {
  /** Undefined where nothing is posted to Slack. */
  messages: DeploymentNotifier | undefined;
  journal: DeploymentJournal;
  /** The workflow run; undefined at a terminal. */
  run: (RunIdentity & { runUrl: string | undefined; actor: string }) | undefined;
  clock: Clock;
}
