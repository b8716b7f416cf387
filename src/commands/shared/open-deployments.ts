import { servicesUrl } from '../../core/console-links.js';
import type { InputValues } from '../../core/inputs.js';
import { deployingOutputs, plannedOutputs } from '../../domains/deployments/deployment-outcome.js';
import { Deployments } from '../../domains/deployments/deployments.js';
import type { CodebaseRepository, PlanDependencies } from '../../domains/deployments/plan.js';
import { clusterName } from '../../domains/platform/resource-names.js';
import { AccountSessions } from '../../domains/platform/account-sessions.js';
import { GitRepository } from '../../providers/git/repository.js';
import { GitHubDeployments } from '../../providers/github/deployments.js';
import { GitHubHistory } from '../../providers/github/history.js';
import { GitHubCommits } from '../../providers/github/repository.js';
import type { AwsInputValues, CommandContext, githubInputs } from '../command.js';
import type { deploymentOutputs } from './deployment-inputs.js';
import { githubClient } from './github.js';
import { deploymentMessages } from './slack.js';
import type { threadInputs } from './slack.js';

type Inputs = InputValues<typeof githubInputs> & AwsInputValues & Partial<InputValues<typeof threadInputs>>;
type Context = CommandContext<typeof deploymentOutputs>;

/** Returns what finding an image and planning its deployment takes. */
export function planDependencies(
  inputs: InputValues<typeof githubInputs>,
  context: CommandContext,
  accounts: AccountSessions,
): PlanDependencies {
  const { clock, directory, logger, signal } = context;
  const github = githubClient(inputs['github-token'], context);
  const repository = (name: string): CodebaseRepository => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new GitHubCommits({ github, repository: name, logger, signal }),
    history: github.authenticated ? new GitHubHistory(github, name) : undefined,
    deployments: github.authenticated ? new GitHubDeployments(github, name) : undefined,
  });
  return {
    accounts,
    logger,
    signal,
    repository,
    localCommits: new GitRepository(directory),
    publicImages: async () =>
      new (await import('../../providers/registry/public-registry.js')).PublicRegistry({ clock, signal }),
  };
}

/** Opens the deployments of codebases, for a verb that plans or makes one. */
export async function openDeployments(
  inputs: Inputs,
  context: Context,
  accounts?: AccountSessions,
): Promise<Deployments> {
  const opened = accounts ?? new AccountSessions(await context.aws(inputs));
  const { clock, workflow } = context;
  return new Deployments({
    ...planDependencies(inputs, context, opened),
    clock,
    run: workflow,
    messages: await deploymentMessages(inputs, context, opened.session),
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
