import { GitHubClient } from '../../providers/github/client.js';
import { formatCount } from '../../core/text.js';
import {
  findHistory,
  formatHistory,
  historyNotes,
  narrowHistory,
  renderHistory,
} from '../../domains/deployments/history.js';
import { deployRole } from '../../domains/platform/names.js';
import { Applications } from '../../domains/platform/applications.js';
import { GitHubDeployments } from '../../providers/github/deployments.js';
import { awsInputs, defineCommand, environmentInputs, githubInputs, timeoutInput } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";

export default defineCommand({
  name: 'codebase-history',
  summary: 'Show past deployments: when, where, image, commits, by whom, outcome and duration',
  undone: 'The deployments were not listed',
  examples: [
    { does: 'Show the latest deployments of a codebase', flags: '--app demo --codebase web' },
    { does: 'Show those to prod', flags: '--app demo --codebase web --env prod' },
  ],
  opens: "the newest deployment's page",
  description:
    "Shows the newest deployments of a codebase, one line each: when, to which environment, the image, the commits since the one before, who deployed it, how it ended and how long it took. It brings together what the codebase's pipelines, its services on ECS and GitHub Deployments know. What can't be read is named, and the rest is shown all the same. It only reads.",
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    codebase: { type: 'string', required: true, description: 'Name of the codebase.' },
    env: { type: 'string', description: 'Show deployments to this environment only. Default: all.' },
    limit: {
      type: 'number',
      default: 10,
      minimum: 1,
      maximum: 100,
      description: 'How many deployments to show at most: the newest.',
    },
    filter: {
      type: 'string',
      description:
        'Of the deployments within `limit`, show only those with this text in environment, image, commit, service, person or outcome, in capital or small letters.',
    },
    ...githubInputs,
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10, false),
  },
  outputs: {
    deployments: {
      description:
        'JSON: a list of deployments, newest first. Each is `{environment, image, imageKnown, commit, commitUrl, previousCommit, compareUrl, change, by, trigger, outcome, startedAt, endedAt, durationSeconds, url, services, sources}`. `outcome` is `Succeeded`, `Failed`, `RolledBack`, `Stopped`, `Superseded`, `Cancelled` or `InProgress`; `change` is `newer`, `older` or `same`, compared with the image before. What is not known is left out.',
    },
    more: { description: '`true` where there are older deployments than those shown.' },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: [
          'codepipeline:GetPipelineExecution',
          'codepipeline:ListActionExecutions',
          'codepipeline:ListPipelineExecutions',
        ],
        resources: ['arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*'],
      },
      {
        actions: ['ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
        when: 'to tell a downgrade: without it, the link to the changes may be the wrong way round',
        optional: true,
      },
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
      },
      {
        actions: ['ecs:DescribeServices', 'ecs:ListServiceDeployments'],
        resources: ['arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*'],
        when,
        account: 'environment',
      },
      {
        actions: ['ecs:DescribeTaskDefinition'],
        resources: ['*'],
        when,
        account: 'environment',
      },
      {
        actions: ['ecs:DescribeServiceRevisions'],
        resources: [
          'arn:aws:ecs:<region>:<env-account>:service-revision/<app>-<env>-cluster/<app>-<env>-*/*',
        ],
        when: `${when}: says exactly what a service deployment has deployed`,
        account: 'environment',
        optional: true,
      },
    ],
    github: {
      'id-token': 'write',
      deployments: { access: 'read', when: "the codebase's repository is private" },
    },
  },
  async run(inputs, context) {
    const { app, codebase, env, filter, limit } = inputs;
    const { clock, github, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const client = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    const request = { app, codebase, env, limit, filter };
    const found = await findHistory(
      {
        containers: (environment) =>
          session.assume(deployRole(app, environment, session.region)).containers(),
        applications: new Applications(parameters, session, logger),
        pipelines: await session.pipelines(),
        images: await session.images(),
        records: client.authenticated ? (name) => new GitHubDeployments(client, name) : undefined,
        parameters,
        serverUrl: github.serverUrl,
        region: session.region,
        logger,
        clock,
        signal,
        deadline,
      },
      request,
    );
    const history = { ...found, deployments: narrowHistory(found.deployments, filter) };
    if (history.deployments.length < found.deployments.length)
      logger.info(
        `Showing ${history.deployments.length} of the newest ${formatCount(found.deployments.length, 'deployment')}.`,
      );
    const newest = history.deployments.find(({ url }) => url !== undefined);
    if (newest?.url !== undefined) context.page(newest.url);
    // A pipe gets the rows alone.
    if (context.screen.tsv) for (const note of historyNotes(request, history)) logger.warning(note);
    return {
      outputs: { deployments: history.deployments, more: history.more },
      text: formatHistory(request, history, context.screen),
      summary: renderHistory(request, history),
      failure: history.failure,
    };
  },
});
