import { PlatformError, UsageError } from '../../core/errors.js';
import type { InputDefinitions, InputValues } from '../../core/inputs.js';
import { parseTarget, TARGET_KINDS } from '../../domains/executions/target.js';
import type { DeploymentTarget, Target } from '../../domains/executions/target.js';
import { deployRole } from '../../domains/platform/names.js';
import { Applications } from '../../domains/platform/applications.js';
import type { Environment } from '../../domains/platform/applications.js';
import type { AwsSession } from '../../providers/aws/session.js';
import type { Logger } from '../../core/logger.js';
import { awsInputs, environmentInputs } from '../command.js';
import type { CommandContext, AwsPermission } from '../command.js';
import { applicationPermissions, environmentPermissions } from '../shared/permissions.js';

/** The inputs that name an execution of a pipeline. */
export const executionInputs = {
  id: {
    type: 'string',
    default: 'latest',
    description:
      'The id of an execution (with `pipeline`, or `app` and `codebase`), its link to the AWS console, or `latest`.',
  },
  app: { type: 'string', description: 'Name of the application.' },
  codebase: { type: 'string', description: 'Name of the codebase: any of its pipelines.' },
  env: {
    type: 'string',
    description: 'With `latest` of a codebase: only executions that deploy to this environment.',
  },
  pipeline: { type: 'string', description: 'Name of the pipeline, instead of `app` and `codebase`.' },
  ...awsInputs,
} as const satisfies InputDefinitions;

/** The inputs that name work which is running, of any kind. */
export const targetInputs = {
  ...executionInputs,
  id: {
    type: 'string',
    default: 'latest',
    description:
      'An id, the ARN of a service deployment, a link to the AWS console, or `latest`. The id is that of a build, or of an execution (with `pipeline`, or `app` and `codebase`). `latest` is the newest that is running, else the newest.',
  },
  kind: {
    type: 'choice',
    choices: ['auto', ...TARGET_KINDS],
    default: 'auto',
    description:
      'What `latest` of a codebase is: an `execution` of its pipelines, a `build` of its images, or a `deployment` straight to ECS. `auto` is an `execution`.',
  },
  service: {
    type: 'string',
    description:
      'Name of a service on ECS, with `app` and `env`: its deployment that is under way, else its newest.',
  },
  project: { type: 'string', description: 'Name of a CodeBuild project: the latest of its builds.' },
  ...environmentInputs,
} as const satisfies InputDefinitions;

type Inputs = InputValues<typeof executionInputs> & Partial<InputValues<typeof targetInputs>>;

/** Parses what is named, and opens the session for where that is. @throws UsageError, or PlatformError for another account's */
export async function openTarget(
  inputs: Inputs,
  context: Pick<CommandContext, 'aws'>,
): Promise<{ target: Target; session: AwsSession }> {
  const { id, kind, app, codebase, env, pipeline, project, service } = inputs;
  const target = parseTarget({ id, kind: kind ?? 'auto', app, codebase, env, pipeline, project, service });
  const { region, account } = target;
  const given = inputs['aws-region'];
  if (region !== undefined && given !== undefined && given !== region)
    throw new UsageError(`The input id is of the region ${region}, but aws-region is ${given}.`, {
      hint: `Set aws-region to ${region}, or leave it out.`,
    });
  const session = await (region === undefined
    ? context.aws(inputs)
    : context.aws({ ...inputs, 'aws-region': region }));
  const own = account === undefined ? undefined : await session.accountId();
  if (account !== own)
    throw new PlatformError(
      `What id names is in the account ${account ?? ''}, but these credentials are for ${own ?? ''}.`,
      { hint: 'Work with a role or profile of that account: set role-to-assume or profile.' },
    );
  return { target, session };
}

/** Returns the application that the work belongs to, where its name says that. */
export function appOf(target: Target): string | undefined {
  return target.kind === 'deployment' ? target.app : target.codebase?.app;
}

/** What work is found with. */
export async function createFinder(session: AwsSession, logger: Logger) {
  return {
    applications: new Applications(await session.parameters(), session, logger),
    region: session.region,
    accountId: () => session.accountId(),
  };
}

/** What a deployment to ECS is found, followed and stopped with, in the environment's account. */
export async function openDeployment(
  target: DeploymentTarget,
  session: AwsSession,
  { clock, logger }: Pick<CommandContext, 'clock' | 'logger'>,
) {
  const enter = (environment: Environment): AwsSession =>
    session.assume(deployRole(target.app, environment, session.region));
  const finder = await createFinder(session, logger);
  const containers = (environment: Environment) => enter(environment).containers();
  const { findDeployment } = await import('../../domains/executions/ecs-deployment.js');
  const found = await findDeployment({ ...finder, containers }, target);
  const there = enter(found.environment);
  const ecs = { containers: await there.containers(), tails: await there.logTails() };
  return { found, deps: { ...ecs, clock, logger, region: there.region } };
}

const pipelines = ['arn:aws:codepipeline:<region>:<account>:<pipeline>'] as const;

const projects = ['arn:aws:codebuild:<region>:<account>:project/<project>'] as const;

/** What finding an execution takes, by id or as the latest. */
export const findPermissions = [
  ...applicationPermissions.map((permission) => ({ ...permission, when: '`codebase`' })),
  {
    actions: ['codepipeline:GetPipelineExecution', 'codepipeline:ListPipelineExecutions'],
    resources: pipelines,
  },
  {
    actions: ['sts:GetCallerIdentity'],
    resources: ['*'],
    when: 'there is no such execution, or a link names an account. AWS allows it to everybody',
  },
] satisfies readonly AwsPermission[];

/** What finding and following an execution or a build takes. */
export const followPermissions = [
  ...findPermissions,
  { actions: ['codepipeline:ListActionExecutions'], resources: pipelines },
  {
    actions: ['codebuild:ListBuildsForProject'],
    resources: projects,
    when: 'the latest build is looked for',
  },
  {
    actions: ['codebuild:BatchGetProjects'],
    resources: ['arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*'],
    when: 'the latest build of a codebase is looked for',
  },
  {
    actions: ['codebuild:BatchGetBuilds'],
    resources: projects,
    when: 'a build is named, or the logs of the builds of an execution are to be shown',
  },
  {
    actions: ['logs:GetLogEvents'],
    resources: ['arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*'],
    when: 'logs of builds are to be shown',
  },
] satisfies readonly AwsPermission[];

/** The actions of deploying a service that finding and following its deployment take as well. */
const FOLLOWS = [
  'sts:AssumeRole',
  'ecs:DescribeTaskDefinition',
  'ecs:DescribeServices',
  'ecs:ListServiceDeployments',
  'ecs:DescribeTasks',
  'logs:GetLogEvents',
  'ecs:DescribeServiceDeployments',
  'ecs:DescribeServiceRevisions',
  'ecs:ListTasks',
];

/** What finding and following a deployment to ECS takes. */
export const followDeploymentPermissions: readonly AwsPermission[] = ofDeployments(FOLLOWS);

/** What stopping one takes besides. */
export const stopDeploymentPermissions: readonly AwsPermission[] = ofDeployments([
  'ecs:UpdateService',
  'ecs:StopServiceDeployment',
  'iam:PassRole',
]);

function ofDeployments(actions: readonly string[]): AwsPermission[] {
  return environmentPermissions.flatMap((permission: AwsPermission) => {
    const own = permission.actions.filter((action) => actions.includes(action));
    if (own.length === 0) return [];
    // Without that of an input which only verbs that deploy have.
    const when = permission.when?.replace(/^stop-on-cancel; /, '');
    const of = 'a deployment to ECS is named';
    return [{ ...permission, actions: own, when: when === undefined ? of : `${of}; ${when}` }];
  });
}
