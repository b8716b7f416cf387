import { Applications } from '../../domains/platform/applications.js';
import { planDeployment } from '../../domains/deployments/deployment-plan.js';
import { subjectOf } from '../../domains/deployments/told-execution.js';
import { parseImageReference } from '../../domains/images/reference.js';
import { ImageResolver } from '../../domains/images/resolve-image.js';
import type { InputValues } from '../../core/inputs.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { GitRepository } from '../../providers/git/repository.js';
import type { GitHubClient } from '../../providers/github/client.js';
import { GitHubCommits } from '../../providers/github/repository.js';
import { changesSummary } from '../../domains/changes/changes-summary.js';
import { deployInputs, deployOutputs, deployPermissions } from './deploy-definition.js';
import { defineCommand } from '../command.js';
import { githubClient } from '../shared/github.js';
import { tellChanges } from '../shared/deployment-changes.js';
import { recorded } from '../shared/deployment-record.js';
import { deploymentMessages } from '../shared/slack.js';
import type { CommandContext } from '../command.js';
import { throughPipeline } from './deploy-through-pipeline.js';
import { toServices } from './deploy-to-services.js';
import { stopServiceDeployments } from '../shared/stop-service-deployments.js';

type Inputs = InputValues<typeof deployInputs>;
type Context = CommandContext<typeof deployOutputs>;

export default defineCommand({
  name: 'codebase-deploy',
  summary: 'Deploy an image of a codebase to an environment',
  description:
    "Finds the image of a commit, git tag or branch, and deploys it, in the way that the codebase is configured for. Through a pipeline: starts the codebase's manual-release pipeline and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Straight to ECS: deploys the codebase's services, run groups in order and the services of a group at once, and follows each of its own service deployments, as `service-deploy` does; if one fails, its group finishes and later ones don't start. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is.",
  inputs: deployInputs,
  outputs: deployOutputs,
  permissions: deployPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs['timeout-minutes']);
    const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const session = await context.aws(inputs);
    const github = githubClient(inputs['github-token'], context);
    const messages = await deploymentMessages(inputs, context, session);
    const plan = await planDeployment(await planDependencies(context, session, github), {
      app: inputs.app,
      env: inputs.env,
      codebase: inputs.codebase,
      strategy: inputs.strategy,
      reference,
    });
    const settings = { wait: inputs.wait, stopOnCancel: inputs['stop-on-cancel'], deadline };
    const way =
      plan.strategy === 'pipeline'
        ? await throughPipeline(plan, settings, context, session, inputs.services)
        : await toServices(plan, { ...settings, ...servicesSettings(inputs) }, context, session);
    const changes = await tellChanges(plan, way, context, session, github);
    const changed = changes === undefined ? '' : `\n${changesSummary(changes)}\n`;
    if (inputs['dry-run']) {
      context.logger.info(way.dryRun.text);
      return { outputs: way.dryRun.outputs, summary: `${way.dryRun.summary}${changed}` };
    }
    if (way.nothing !== undefined) return way.nothing;
    await context.confirm(way.question);
    const record = { wanted: inputs['github-deployment'], environmentUrl: inputs['environment-url'] };
    const subject = { ...subjectOf(plan), services: way.services };
    const deploying = recorded(record, plan, context, github, () =>
      way.deploy((links) => messages?.started(subject, links)),
    );
    const { result } = await (messages?.tell(deploying, ({ told }) => told) ?? deploying);
    return { ...result, summary: `${result.summary ?? ''}${changed}` };
  },
  async stop(inputs, work, context) {
    await stopServiceDeployments(inputs, work, context);
    if (work.kind !== 'codepipeline-execution' || work.pipeline === undefined) return;
    const pipelines = await (await context.aws(inputs)).pipelines();
    await pipelines.stop(work.pipeline, work.id, 'The deployment was cancelled.');
    context.logger.info(`Asked CodePipeline to stop the execution ${work.id} of ${work.pipeline}.`);
  },
});

/** The inputs that are for deployments straight to ECS only. */
function servicesSettings(inputs: Inputs) {
  return {
    services: inputs.services,
    imageReference: inputs['image-reference'],
    force: inputs.force,
    rollbackOnFailure: inputs['rollback-on-failure'],
    cacheInvalidation: inputs['cache-invalidation'],
  };
}

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
    logger,
  };
}
