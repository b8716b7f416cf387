import { Applications } from '../domains/application/applications.js';
import { BuildFollower } from '../domains/build/follow-build.js';
import { CodebaseDeployment } from '../domains/codebase/deploy.js';
import type { StartedExecution } from '../domains/codebase/deploy.js';
import { confirmationQuestion, dryRunText, planDeployment } from '../domains/codebase/deployment-plan.js';
import { deploymentSummary, deploymentText, dryRunSummary } from '../domains/codebase/deployment-summary.js';
import { subjectOf, toldExecution } from '../domains/codebase/told-execution.js';
import { readReference } from '../domains/image/reference.js';
import { ImageResolver } from '../domains/image/resolve-image.js';
import { PipelineFollower } from '../domains/pipeline/follow-execution.js';
import type { InputValues } from '../kernel/input.js';
import type { AwsSession } from '../providers/aws/session.js';
import { GitRepository } from '../providers/git/repository.js';
import { GitHubClient } from '../providers/github/client.js';
import { GitHubCommits } from '../providers/github/commits.js';
import { changesSummary } from '../domains/changes/changes-summary.js';
import { deployInputs, deployOutputs, deployPermissions } from './codebase-deploy-definition.js';
import { defineCommand } from './command.js';
import { tellChanges } from './deployment-changes.js';
import { recorded } from './deployment-record.js';
import { deploymentMessages } from './slack.js';
import type { CommandContext } from './command.js';

type Inputs = InputValues<typeof deployInputs>;
type Context = CommandContext<typeof deployOutputs>;

export default defineCommand({
  name: 'codebase-deploy',
  summary: 'Deploy an image of a codebase to an environment',
  description:
    "Finds the image of a commit, git tag or branch, starts the codebase's manual-release pipeline with it, and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Only an execution that succeeded is a success; one that failed, was stopped, superseded, cancelled or rolled back automatically is reported as what it is.",
  inputs: deployInputs,
  outputs: deployOutputs,
  permissions: deployPermissions,
  async run(inputs, context) {
    const deadline = context.clock.now() + inputs['timeout-minutes'] * 60_000;
    const reference = readReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const session = await context.aws(inputs);
    const github = gitHubOf(inputs, context);
    const messages = await deploymentMessages(inputs, context, session);
    const plan = await planDeployment(await planDependencies(context, session, github), {
      app: inputs.app,
      env: inputs.env,
      codebase: inputs.codebase,
      strategy: inputs.strategy,
      reference,
    });
    const outputs = {
      pipeline: plan.pipeline,
      'image-tag': plan.image.tag,
      'image-digest': plan.image.digest,
    };
    const services = plan.codebase.services.flatMap((group) => group.services);
    const changes = await tellChanges(plan, services, context, session, github);
    const changed = changes === undefined ? '' : `\n${changesSummary(changes)}\n`;
    if (inputs['dry-run']) {
      context.logger.info(dryRunText(plan));
      return {
        outputs: { ...nothingStarted, ...outputs },
        summary: `${dryRunSummary(plan, session.region)}${changed}`,
      };
    }
    await context.confirm(confirmationQuestion(plan));
    const record = { wanted: inputs['github-deployment'], environmentUrl: inputs['environment-url'] };
    const deployer = await deploymentOf(context, session);
    const options = {
      run: context.workflow,
      wait: inputs.wait,
      stopOnCancel: inputs['stop-on-cancel'],
      deadline,
      signal: context.signal,
      started: ({ id, url, pipeline }: StartedExecution) => {
        context.publish({ 'execution-id': id, 'execution-url': url, ...outputs });
        if (inputs['stop-on-cancel']) context.remoteWork({ kind: 'codepipeline-execution', id, pipeline });
        messages?.started(subjectOf(plan), [{ text: 'Pipeline Execution', url }]);
      },
    };
    const deploying = recorded(record, plan, context, github, () => deployer.deploy(plan, options));
    const deployment = await (messages?.tell(deploying, toldExecution) ?? deploying);
    context.remoteWork(undefined);
    return {
      outputs: {
        ...outputs,
        'execution-id': deployment.execution.id,
        'execution-url': deployment.execution.url,
        status: deployment.status,
        'duration-seconds': deployment.durationSeconds,
      },
      summary: `${deploymentSummary(deployment, session.region)}${changed}`,
      text: deploymentText(deployment),
      ...(deployment.failure === undefined ? {} : { failure: deployment.failure }),
    };
  },
  async stop(inputs, work, context) {
    if (work.kind !== 'codepipeline-execution' || work.pipeline === undefined) return;
    const pipelines = await (await context.aws(inputs)).pipelines();
    await pipelines.stop(work.pipeline, work.id, 'The deployment was cancelled.');
    context.logger.info(`Asked CodePipeline to stop the execution ${work.id} of ${work.pipeline}.`);
  },
});

const nothingStarted = {
  'execution-id': undefined,
  'execution-url': undefined,
  status: 'dry-run',
  'duration-seconds': undefined,
};

async function planDependencies(context: Context, session: AwsSession, github: GitHubClient) {
  const { logger, directory, signal } = context;
  const images = await session.images();
  return {
    applications: new Applications(await session.parameters(), session, logger),
    images: ({ repository }: { repository: string }) =>
      new ImageResolver({
        images,
        logger,
        finders: [new GitRepository(directory), new GitHubCommits({ github, repository, logger, signal })],
      }),
    pipelines: await session.pipelines(),
    logger,
  };
}

function gitHubOf(inputs: Inputs, { clock, logger, signal, workflow }: Context): GitHubClient {
  const token = inputs['github-token'];
  return new GitHubClient({ apiUrl: workflow?.apiUrl, token, clock, logger, signal });
}

async function deploymentOf(context: Context, session: AwsSession): Promise<CodebaseDeployment> {
  const { clock, logger } = context;
  const { region } = session;
  const pipelines = await session.pipelines();
  const builds = new BuildFollower({
    builds: await session.builds(),
    logs: await session.logs(),
    logger,
    clock,
  });
  const follower = new PipelineFollower({ pipelines, builds, logger, clock, region });
  return new CodebaseDeployment({ pipelines, follower, clock, logger, region });
}
