import { defineCommand } from '../command.js';
import { rollbackInputs, rollbackOutputs } from '../shared/deployment-inputs.js';
import { rollbackPermissions } from '../shared/permissions.js';

export default defineCommand({
  name: 'codebase-rollback',
  summary: 'Roll an environment back to the image that ran before',
  undone: 'Nothing was rolled back',
  examples: [
    { does: 'Roll back to the image that ran before', flags: '--app demo --env dev --codebase web' },
    {
      does: 'Roll back to an image by name',
      flags: '--app demo --env dev --codebase web --to commit-1234567',
    },
    { does: 'Show what that would change', flags: '--app demo --env dev --codebase web --dry-run' },
  ],
  opens: "the execution's page, or the services on ECS",
  description:
    'Finds the image that ran before the current one and deploys it, with the deployment strategy that the codebase is configured for. Only an image whose deployment succeeded counts. One that was rolled back counts as undone, so a second rollback goes one further back and never forward again. Another attempt of the same workflow run, which may have gone back before it was cut off, goes no further by itself. All services go back to one and the same image. Where it is not known which image that is, nothing is changed, and the error says why and what to do.',
  inputs: rollbackInputs,
  outputs: rollbackOutputs,
  permissions: rollbackPermissions,
  async run(inputs, context) {
    const deadline = context.deadline(inputs['timeout-minutes']);
    const { parseRollbackTarget } = await import('../../domains/images/codebase-images.js');
    const { carryOut, openDeployments } = await import('../shared/open-deployments.js');
    const to = parseRollbackTarget(inputs.to);
    const deployments = await openDeployments(inputs, context);
    const { app, env, codebase, strategy, services, wait } = inputs;
    const plan = await deployments.planRollback({
      app,
      env,
      codebase,
      strategy,
      services,
      to,
      wait,
      anotherAttempt: Number(context.workflow?.runAttempt ?? '1') > 1,
      imageReference: inputs['image-reference'],
      cacheInvalidation: inputs['cache-invalidation'],
    });
    const images = { image: plan.image.tag, 'previous-image': plan.rollback?.from };
    if (!inputs['dry-run']) context.publish(images);
    const { outputs, ...result } = await carryOut(deployments, plan, inputs, context, { deadline });
    return { ...result, outputs: { ...images, ...outputs } };
  },
  // Only the post step needs it.
  stop: async (...left) => (await import('../shared/remote-work.js')).endRemoteWork(...left),
});
