import { findStatus } from '../../domains/deployments/status.js';
import { formatStatus, renderStatus, statusFailure } from '../../domains/deployments/status-report.js';
import { AccountSessions, deployRole } from '../../domains/platform/account-sessions.js';
import { Applications } from '../../domains/platform/applications.js';
import { awsInputs, defineCommand, environmentInputs, timeoutInput } from '../command.js';
import { applicationPermissions } from '../shared/permissions.js';

export default defineCommand({
  name: 'codebase-status',
  summary: 'Show what runs in each environment: image, commit, age, tasks and health',
  examples: [
    { does: 'Show what runs in all environments', flags: '--app demo' },
    { does: 'Show what runs in prod', flags: '--app demo --env prod' },
    { does: 'Show one codebase, as JSON', flags: '--app demo --codebase web --json' },
  ],
  description:
    "Shows for each service of a codebase, in each environment: the image that runs, its commit, since when, how many tasks run, whether a deployment is under way, and whether the codebase's newest image or another environment is ahead. An environment that can't be read is named with the reason, and the others are shown all the same. It only reads.",
  inputs: {
    app: { type: 'string', required: true, description: 'Name of the application.' },
    env: { type: 'string', description: 'Environment to look at. Default: all.' },
    codebase: { type: 'string', description: 'Codebase to look at. Default: all.' },
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10),
  },
  outputs: {
    environments: {
      description:
        'JSON: a list of `{environment, mode, problem, services}`; each of `services` is `{codebase, service, health, reason, missing, nextStep, image, digest, commit, commitUrl, since, desired, running, rollingOut, newestImage, isNewest, behind}`. `health` is `healthy`, `deploying`, `degraded`, `failed`, `stopped` or `unknown`.',
    },
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ['ecr:DescribeImages'],
        resources: ['arn:aws:ecr:<region>:<account>:repository/<app>/*'],
      },
      {
        actions: ['sts:AssumeRole'],
        resources: ['arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy'],
      },
      {
        actions: ['ecs:DescribeServices'],
        resources: ['arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*'],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: 'environment',
      },
      {
        actions: ['ecs:DescribeTaskDefinition'],
        resources: ['*'],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: 'environment',
      },
    ],
    github: { 'id-token': 'write' },
  },
  async run(inputs, context) {
    const { app, env, codebase } = inputs;
    const { clock, github, logger, signal } = context;
    const deadline = context.deadline(inputs['timeout-minutes']);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const accounts = new AccountSessions(session);
    const found = await findStatus(
      {
        applications: new Applications(parameters, session, logger),
        containers: (environment) =>
          accounts.enter(deployRole(app, environment, session.region)).containers(),
        images: await session.images(),
        ...{ parameters, serverUrl: github.serverUrl, logger, clock, signal, deadline },
      },
      { app, env, codebase },
    );
    return {
      outputs: { environments: found },
      text: formatStatus(app, found, clock.now()),
      summary: renderStatus(app, found, clock.now()),
      failure: statusFailure(app, found),
    };
  },
});
