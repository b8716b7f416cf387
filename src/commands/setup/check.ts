import { GitHubClient } from '../../providers/github/client.js';
import type { JobFacts } from '../../domains/setup/access-checks.js';
import type { SlackIdentity } from '../../providers/slack/messages.js';
import type { CommandContext } from '../command.js';
import { checkSetup } from '../../domains/setup/check-setup.js';
import type { SetupRow } from '../../domains/setup/checks.js';
import {
  NOT_TRIED,
  formatSetup,
  renderSetup,
  setupFailure,
  setupVerdict,
} from '../../domains/setup/checks.js';
import { awsInputs, defineCommand, environmentInputs, githubInputs, timeoutInput } from '../command.js';
import { GitHubSetup } from '../../providers/github/repository.js';
import { applicationPermissions } from '../shared/permissions.js';
import { channelPermissions, messageInputs } from '../shared/slack.js';

const account = 'environment';
const when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
const ecs = 'arn:aws:ecs:<region>:<env-account>';
const pipelines = 'arn:aws:codepipeline:<region>:<account>';
const project = 'arn:aws:codebuild:<region>:<account>:project/<app>-<cb>';

const GUIDE = 'https://github.com/uktrade/platform-tools/blob/main/docs/getting-started.md';

export default defineCommand({
  name: 'setup-check',
  summary: 'Check what a first deployment still needs, and say how to add it',
  undone: 'The setup was not checked',
  examples: [
    { does: 'Check all codebases and environments', flags: '--app demo' },
    { does: 'Check one codebase and one environment', flags: '--app demo --codebase web --env dev' },
  ],
  opens: 'the guide to a first deployment',
  description:
    'Looks at all that a deployment needs, with the identity that it is run with: credentials, parameters, the roles of the environments, image repository, build project, pipelines, task definition templates, cluster and services; in a workflow the runner and the claims of the OIDC token; on GitHub the token, the environments and their reviewers; with `slack-token` that token, its scopes and the channels. Each thing is one row of one table, with what was found and the next step. A check that fails stops none of the others. The verb fails if a deployment could not work. It only reads: permissions to change something are not tried.',
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    codebase: { type: 'string', description: 'Codebase to check. Default: all.' },
    env: { type: 'string', description: 'Environment to check. Default: all.' },
    ...githubInputs,
    ...messageInputs,
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10, false),
  },
  outputs: {
    ready: { description: '`true` where nothing is missing that a deployment needs.' },
    checks: {
      description:
        'JSON: a list of `{area, subject, state, found, nextStep}`. `state` is `ok`, `missing`, `optional` (missing, and a deployment works without it) or `unchecked`.',
    },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      ...channelPermissions,
      {
        actions: ['sts:GetCallerIdentity'],
        resources: ['*'],
        when: 'always; AWS allows it to everybody',
      },
      {
        actions: ['iam:GetRole'],
        resources: [
          'arn:aws:iam::<account>:role/github-oidc-<app>-repo-role',
          'arn:aws:iam::<env-account>:role/github-oidc-<app>-repo-role',
        ],
        when: 'in a workflow, each role about itself: whether its trust policy lets deployments in',
        optional: true,
      },
      {
        actions: ['ecr:BatchGetImage', 'ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/<cb>'],
      },
      {
        actions: ['codebuild:BatchGetProjects'],
        resources: [`${project}-codebase-image-build`, `${project}-codebase-pipeline-image-build`],
        when: 'the codebase has an image build',
      },
      {
        actions: ['codepipeline:GetPipeline'],
        resources: [
          `${pipelines}:<app>-<cb>-manual-release`,
          `${pipelines}:<app>-<cb>-manual-release-pipeline`,
        ],
        when: 'the codebase is deployed through its pipeline',
      },
      {
        actions: ['codepipeline:ListPipelineExecutions'],
        resources: [`${pipelines}:<app>-<cb>-*`],
        when: 'the codebase has pipelines',
      },
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
      },
      {
        actions: ['s3:GetObject'],
        resources: ['arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*'],
        when,
        account,
      },
      {
        actions: ['ecs:DescribeServices', 'ecs:ListServiceDeployments'],
        resources: [`${ecs}:service/<app>-<env>-cluster/<app>-<env>-*`],
        when,
        account,
      },
      { actions: ['ecs:DescribeTaskDefinition'], resources: ['*'], when, account },
      { actions: ['ecs:DescribeTasks'], resources: [`${ecs}:task/<app>-<env>-cluster/*`], when, account },
      {
        actions: ['logs:DescribeLogStreams'],
        resources: ['arn:aws:logs:<region>:<env-account>:log-group:/platform/*'],
        when,
        account,
      },
      {
        actions: ['ecs:DescribeServiceDeployments', 'ecs:DescribeServiceRevisions'],
        resources: [
          `${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
          `${ecs}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`,
        ],
        when: `${when}: whether deployments can be explained better`,
        account,
        optional: true,
      },
      {
        actions: ['ecs:ListTasks'],
        resources: [`${ecs}:container-instance/<app>-<env>-cluster/*`],
        when: `${when}: whether tasks are found at once`,
        account,
        optional: true,
      },
    ],
    github: {
      'id-token': 'write',
      actions: {
        access: 'read',
        when: "a codebase's repository is private, and its environments are to be checked",
      },
      contents: {
        access: 'read',
        when: "a codebase's repository is private, and the token is to be checked",
      },
      deployments: {
        access: 'read',
        when: "a codebase's repository is private, and the token is to be checked",
      },
      'pull-requests': {
        access: 'read',
        when: "a codebase's repository is private, and the token is to be checked",
      },
    },
  },
  async run(inputs, context) {
    const { app, codebase, env } = inputs;
    context.page(GUIDE);
    const { clock, logger, screen, signal, workflow } = context;
    const client = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    const rows = await checkSetup(
      { app, codebase, env },
      {
        session: await context.aws(inputs),
        publicImages: async () =>
          new (await import('../../providers/registry/image-registry.js')).PublicRegistry({ clock, signal }),
        job: workflow && jobFacts(context),
        role: inputs['role-to-assume'],
        github: {
          authenticated: client.authenticated,
          fallback: workflow?.repository,
          repository: (name) => new GitHubSetup(client, name),
        },
        slack: { identity: slackIdentity(inputs['slack-token'], context), channel: inputs['slack-channel'] },
        logger,
        clock,
        signal,
        deadline: context.deadline(inputs['timeout-minutes']),
      },
    );
    if (workflow === undefined) for (const row of rows) sayForTerminal(row);
    const failure = setupFailure(app, rows);
    logger.result(formatSetup(rows, screen));
    return {
      outputs: {
        ready: failure === undefined,
        checks: rows.map(({ area, subject, state, found, nextStep }) => ({
          area,
          subject,
          state,
          found,
          nextStep,
        })),
      },
      text: failure === undefined ? `${setupVerdict(rows)} ${NOT_TRIED}` : setupVerdict(rows),
      summary: renderSetup(app, rows),
      failure,
    };
  },
});

function jobFacts({
  github,
  oidcToken,
  runner,
}: Pick<CommandContext, 'github' | 'oidcToken' | 'runner'>): JobFacts {
  return {
    hosted: runner.hosted,
    runnerVersion: runner.version,
    serverUrl: github.serverUrl,
    idToken: () => oidcToken('sts.amazonaws.com'),
  };
}

function slackIdentity(
  token: string | undefined,
  { clock, logger, signal }: Pick<CommandContext, 'clock' | 'logger' | 'signal'>,
): (() => Promise<SlackIdentity>) | undefined {
  if (token === undefined) return undefined;
  return async () => {
    const { SlackWebApi } = await import('../../providers/slack/web-api.js');
    return new SlackWebApi({ token, clock, logger }).identity(signal);
  };
}

/** Leaves out of a next step what is for a workflow. */
function sayForTerminal(row: SetupRow): void {
  row.nextStep = row.nextStep?.replace(/\bIn a workflow, [^.]*\. At a terminal, (\w)/, (_, first: string) =>
    first.toUpperCase(),
  );
}
