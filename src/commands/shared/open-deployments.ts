import { GitHubClient } from '../../providers/github/client.js';
import { servicesUrl } from '../../core/console-links.js';
import type { InputValues } from '../../core/inputs.js';
import {
  deployingOutputs,
  endOutputs,
  plannedOutputs,
} from '../../domains/deployments/deployment-outcome.js';
import { Deployments } from '../../domains/deployments/deployments.js';
import { isEmptyPlan, productionOf } from '../../domains/deployments/plan.js';
import type { CodebaseRepository, DeploymentPlan, PlanDependencies } from '../../domains/deployments/plan.js';
import { formatPlan, formatQuestion, renderPlan } from '../../domains/deployments/plan-report.js';
import { formatDeployment, renderDeployment } from '../../domains/deployments/report.js';
import type { TerraformRun } from '../../domains/deployments/terraform-run.js';
import { clusterName } from '../../domains/platform/names.js';
import { GitRepository } from '../../providers/git/repository.js';
import { GitHubDeployments } from '../../providers/github/deployments.js';
import { GitHubHistory, GitHubPullRequests } from '../../providers/github/history.js';
import { GitHubCommits } from '../../providers/github/repository.js';
import { withoutValues } from '../command.js';
import type { AwsInputValues, CommandContext, githubInputs } from '../command.js';
import { deploymentOutputs } from './deployment-inputs.js';
import type { deploymentInputs } from './deployment-inputs.js';
import { deploymentMessages } from './slack.js';
import type { threadInputs } from './slack.js';
import type { AwsSession } from '../../providers/aws/session.js';

type Inputs = InputValues<typeof githubInputs> & AwsInputValues & Partial<InputValues<typeof threadInputs>>;
type Context = CommandContext<typeof deploymentOutputs>;

/** Returns what finding an image and planning its deployment takes. */
export function planDependencies(
  inputs: InputValues<typeof githubInputs>,
  context: CommandContext,
  session: AwsSession,
): PlanDependencies {
  const { clock, directory, logger, signal } = context;
  const github = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
  const repository = (name: string): CodebaseRepository => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new GitHubCommits(github, name, { logger, signal }),
    history: github.authenticated ? new GitHubHistory(github, name) : undefined,
    pulls: github.authenticated ? new GitHubPullRequests(github, name) : undefined,
    deployments: github.authenticated ? new GitHubDeployments(github, name) : undefined,
  });
  return {
    session,
    logger,
    signal,
    repository,
    localCommits: new GitRepository(directory),
    publicImages: async () =>
      new (await import('../../providers/registry/image-registry.js')).PublicRegistry({ clock, signal }),
  };
}

/** Opens the deployments of codebases, for a verb that plans or makes one. */
export async function openDeployments(
  inputs: Inputs,
  context: Context,
  session?: AwsSession,
): Promise<Deployments> {
  const opened = session ?? (await context.aws(inputs));
  const { clock, workflow } = context;
  return new Deployments({
    ...planDependencies(inputs, context, opened),
    clock,
    run: workflow,
    messages: await deploymentMessages(inputs, context, opened),
    journal: {
      started: (plan, execution) => {
        const id =
          execution === undefined ? {} : { 'execution-id': execution.id, 'execution-url': execution.url };
        context.publish({ ...plannedOutputs(plan), ...id });
        if (execution !== undefined) context.page(execution.url);
        else if (plan.strategy === 'ecs')
          context.page(servicesUrl(clusterName(plan.app, plan.env), plan.region));
      },
      deploying: (found) => {
        context.publish(deployingOutputs(found));
      },
      underWay: (work) => {
        context.remoteWork(work);
      },
    },
  });
}

type DeploymentChoices = Pick<
  InputValues<typeof deploymentInputs>,
  | 'dry-run'
  | 'environment-url'
  | 'force'
  | 'github-deployment'
  | 'rollback-on-failure'
  | 'stop-on-cancel'
  | 'wait'
>;

/**
 * Shows a plan, in a dry run; else asks, deploys it and waits for its end.
 * @param options - `deadline` in milliseconds since the epoch; `terraform` applies that of each run group before the group
 * @returns what the verb returns, with the outputs that all verbs have which deploy a codebase
 */
export async function carryOut(
  deployments: Deployments,
  plan: DeploymentPlan,
  inputs: DeploymentChoices,
  context: Context,
  options: { deadline: number; terraform?: TerraformRun | undefined },
) {
  const outputs = { ...withoutValues(deploymentOutputs), ...plannedOutputs(plan) };
  if (inputs['dry-run'])
    return {
      outputs: { ...outputs, status: 'dry-run' },
      text: formatPlan(plan),
      summary: renderPlan(plan),
    };
  if (!isEmptyPlan(plan))
    await context.confirm(formatQuestion(plan), () => Promise.resolve(productionOf(plan)));
  const deployment = await deployments.deploy(plan, {
    wait: inputs.wait,
    deadline: options.deadline,
    terraform: options.terraform,
    force: inputs.force,
    stopOnCancel: inputs['stop-on-cancel'],
    rollbackOnFailure: inputs['rollback-on-failure'],
    githubDeployment: inputs['github-deployment'],
    environmentUrl: inputs['environment-url'],
  });
  return {
    outputs: { ...outputs, ...endOutputs(deployment) },
    summary: renderDeployment(deployment),
    text: formatDeployment(deployment),
    failure: deployment.failure,
  };
}
