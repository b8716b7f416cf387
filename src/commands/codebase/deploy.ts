import { endOutputs, plannedOutputs } from '../../domains/deployments/deployment-outcome.js';
import { isEmptyPlan, productionOf } from '../../domains/deployments/plan.js';
import { formatPlan, formatQuestion, renderPlan } from '../../domains/deployments/plan-report.js';
import { formatDeployment, renderDeployment } from '../../domains/deployments/report.js';
import { parseImageReference } from '../../domains/images/reference.js';
import { defineCommand, withoutValues } from '../command.js';
import { deploymentInputs, deploymentOutputs, deploymentPermissions } from '../shared/deployment-inputs.js';
import { openDeployments } from '../shared/open-deployments.js';
import { endRemoteWork } from '../shared/remote-work.js';

export default defineCommand({
  name: 'codebase-deploy',
  summary: 'Deploy an image of a codebase to an environment',
  examples: [
    {
      does: 'Deploy a commit to dev, after a question',
      flags: '--app demo --env dev --codebase web --commit 1234567',
    },
    {
      does: 'Show what deploying a release would change',
      flags: '--app demo --env prod --codebase web --tag 1.2.3 --dry-run',
    },
    {
      does: 'Deploy the newest image of main, without a question',
      flags: '--app demo --env dev --codebase web --branch main --yes',
    },
  ],
  opens: "the execution's page, or the services on ECS",
  description:
    "Finds the image of a commit, git tag or branch, and deploys it with the deployment strategy that the codebase is configured for. Through a pipeline: starts the codebase's manual-release pipeline and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Straight to ECS: deploys the codebase's services, run groups in order and the services of a group at once, and follows each of its own service deployments, as `service-deploy` does; if one fails, its group finishes and later ones don't start. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is.",
  inputs: deploymentInputs,
  outputs: deploymentOutputs,
  permissions: deploymentPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs['timeout-minutes']);
    const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const deployments = await openDeployments(inputs, context);
    const { app, env, codebase, strategy, services, wait } = inputs;
    const plan = await deployments.plan({
      app,
      env,
      codebase,
      strategy,
      services,
      wait,
      reference,
      imageReference: inputs['image-reference'],
      cacheInvalidation: inputs['cache-invalidation'],
    });
    const outputs = { ...withoutValues(deploymentOutputs), ...plannedOutputs(plan) };
    if (inputs['dry-run']) {
      return {
        outputs: { ...outputs, status: 'dry-run' },
        text: formatPlan(plan),
        summary: renderPlan(plan),
      };
    }
    if (!isEmptyPlan(plan))
      await context.confirm(formatQuestion(plan), () => Promise.resolve(productionOf(plan)));
    const deployment = await deployments.deploy(plan, {
      wait,
      deadline,
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
  },
  stop: endRemoteWork,
});
