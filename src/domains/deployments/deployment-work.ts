import type { Clock } from '../../core/clock.js';
import type { RunIdentity } from '../../core/remote-work.js';
import type { SavedExecution, StartedExecution } from '../pipelines/execution-runner.js';
import type { AccountRole } from '../platform/environments.js';
import type { SavedService } from '../services/service-work.js';
import type { DeploymentNotifier } from '../slack/deployment-notifier.js';
import type { DeploymentPlan, PlanDependencies } from './plan.js';
import type { TerraformRun } from './terraform-run.js';

/** What the post step has to end or to name if this process dies: an execution, or deployments straight to ECS. */
export type DeploymentWork =
  | ({ kind: 'execution' } & SavedExecution)
  | { kind: 'deployment'; role: AccountRole; services: readonly SavedService[] };

/** What has to be written down before the wait, to outlive a killed process. */
export interface DeploymentJournal {
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
