import { pipelinesUrl } from '../../core/console-links.js';
import { Applications } from '../../domains/platform/applications.js';
import { planPush } from '../../domains/codebases/plan.js';
import { planOutputs, planSummary, planText } from '../../domains/codebases/report.js';
import { parseEnvironments } from '../../domains/platform/names.js';
import { applicationPermissions } from '../shared/permissions.js';
import { awsInputs, defineCommand, dryRunInput, timeoutInput } from '../command.js';

export default defineCommand({
  name: 'codebase-plan',
  summary: 'Show which pipelines of a codebase a push starts, and where they deploy to',
  undone: 'The pipelines of the push are not known',
  examples: [
    { does: 'Say where a push to main deploys to', flags: '--app demo --codebase web --ref refs/heads/main' },
  ],
  opens: 'the pipelines in the AWS console',
  description:
    "Looks up which of the codebase's pipelines a push of a branch or git tag starts, to which environments they deploy, in which order, and which of these need approval; as JSON for a job matrix. Where several pipelines match, their environments follow one another as configured; one that several of them name comes once, at its first place, and needs approval if any of them says so. Nothing matching is not an error: `environments` is then `[]`, also for pull requests. It only reads.",
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
    ref: {
      type: 'string',
      description:
        "What was pushed, as a full ref: `refs/heads/main` or `refs/tags/1.2.3`. Default: the workflow's own, if it runs in the codebase's repository.",
    },
    environments: {
      type: 'structured',
      example: '[dev, {name: prod, requires_approval: true}]',
      parse: parseEnvironments,
      description:
        'Environments to deploy to instead of those that the push starts: names, or `{name, requires_approval}`. Default of `requires_approval`: as the pipelines that name the environment say.',
    },
    'start-at': {
      type: 'string',
      description: 'The first environment to deploy to; those before it are left out.',
    },
    ...awsInputs,
    ...dryRunInput,
    ...timeoutInput(10, false),
  },
  outputs: {
    environments: {
      description:
        'JSON: a list of `{name, requiresApproval, pipeline}` in the order in which they are deployed; `[]` where the push starts nothing.',
    },
    pipeline: {
      description:
        'Name of the pipeline that the push starts; names separated by commas, where several match.',
    },
    'image-reference': {
      description:
        'The tag that the image of the pushed ref has in ECR. `branch-<branch>` with hyphens for slashes, or `tag-<tag>`; `latest` where the platform builds no image. Empty for other refs.',
    },
    'pipeline-image': {
      description:
        "The image tag that the platform's own pipelines deploy after such a push: `tag-latest` for any git tag, `branch-<branch>`, or `latest` where it builds no image. Empty for other refs.",
    },
    strategy: {
      description: "`ecs` where the codebase's pipeline mode is `github_actions`, else `pipeline`.",
    },
    strategies: {
      description:
        'JSON list of all deployment strategies that the platform has set up: `["pipeline","ecs"]` where the pipeline mode is `dual_codepipeline_github`.',
    },
    'requires-build': { description: '`false` where the codebase is configured to need no image build.' },
  },
  permissions: { aws: applicationPermissions, github: { 'id-token': 'write' } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    if (inputs['dry-run']) logger.debug('codebase-plan only reads, with dry-run and without.');
    const deadline = context.deadline(inputs['timeout-minutes']);
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    const { app, codebase, environments, ref } = inputs;
    const request = { app, codebase, environments, ref, startAt: inputs['start-at'] };
    const plan = await planPush(request, { applications, workflow, logger, clock, signal, deadline });
    context.page(pipelinesUrl(session.region));
    return { outputs: planOutputs(plan), text: planText(plan), summary: planSummary(plan) };
  },
});
