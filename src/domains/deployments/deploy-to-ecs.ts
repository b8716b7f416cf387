import type { Clock } from '../../core/clock.js';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { servicesUrl } from '../../core/console-links.js';
import type { RunIdentity } from '../../core/remote-work.js';
import type { SavedExecution, StartedExecution } from '../pipelines/execution-runner.js';
import type { AccountRole } from '../platform/environments.js';
import { clusterName } from '../platform/names.js';
import type { SavedService } from '../services/service-work.js';
import type { DeploymentLink, DeploymentNotifier } from '../slack/deployment-notifier.js';
import { invalidatePlanned } from './cache-invalidation.js';
import { failureFrom, nameOf, ServicesDeployment } from './deploy-services.js';
import type { GroupedOutcome } from './deploy-services.js';
import { servicesFailure, servicesStatus, wordsFor } from './deployment-outcome.js';
import type { EcsDeployment, ServicesStatus } from './deployment-outcome.js';
import { isEmptyPlan, servicesDependencies } from './plan.js';
import type { EcsPlan, DeploymentPlan, PlanDependencies } from './plan.js';
import { planMembers } from './plan-services.js';
import type { TerraformService } from './plan-services.js';
import type { ServicePlan } from '../services/service-plan.js';
import { terraformFailure } from './terraform-report.js';
import type { TerraformRun, TerraformOutcome, TerraformRequest } from './terraform-run.js';

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

/** Applies the Terraform of services, one run group at a time, and keeps how it went. */
export class GroupTerraform {
  private readonly done: TerraformOutcome;

  constructor(
    private readonly run: Pick<TerraformRun, 'run'>,
    private readonly request: Omit<TerraformRequest, 'mode'>,
  ) {
    const { env, imageTag } = request;
    this.done = { mode: 'apply', env, imageTag, services: [], failures: [], durationMs: 0 };
  }

  /** Applies what the group has. @throws PlatformError where that fails */
  async apply(group: string): Promise<void> {
    const services = this.of(group);
    if (services.length === 0) return;
    try {
      const outcome = await this.run.run({ ...this.request, mode: 'apply', services });
      this.done.services.push(...outcome.services);
      this.done.failures.push(...outcome.failures);
      this.done.durationMs += outcome.durationMs;
    } catch (error) {
      if (error instanceof PlatformError) this.done.failures.push({ service: undefined, error });
      // Which of them it was in the middle of, nobody knows; none is as it was before for sure.
      if (error instanceof CancelledError)
        this.done.services.push(
          ...services.map((each) => ({ ...each, status: 'FAILED' as const, resources: undefined })),
        );
      throw error;
    }
    const failure = terraformFailure(this.done);
    if (failure !== undefined) throw failure;
  }

  /** How it went for all services, those included that were not come to. */
  outcome(): TerraformOutcome {
    const known = new Set(this.done.services.map(({ service }) => service));
    const others = this.request.services.filter(({ service }) => !known.has(service));
    return {
      ...this.done,
      services: [
        ...this.done.services,
        ...others.map((service) => ({ ...service, status: 'NOT_RUN' as const, resources: undefined })),
      ],
    };
  }

  private of(group: string): TerraformService[] {
    return this.request.services.filter((service) => service.group === group);
  }
}
