import { PlatformError, UsageError } from '../../core/errors.js';
import type { InputDefinitions, InputValues } from '../../core/inputs.js';
import { parseTarget, TARGET_KINDS } from '../../domains/executions/target.js';
import type { Target } from '../../domains/executions/target.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { Applications } from '../../domains/platform/applications.js';
import type { Logger } from '../../core/logger.js';
import { awsInputs } from '../command.js';
import type { CommandContext } from '../command.js';

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
      'The id of an execution (with `pipeline`, or `app` and `codebase`) or of a build, its link to the AWS console, or `latest`: the newest that is running, else the newest.',
  },
  kind: {
    type: 'choice',
    choices: ['auto', ...TARGET_KINDS],
    default: 'auto',
    description:
      'What `latest` of a codebase is: an `execution` of its pipelines, or a `build` of its images. `auto` is an `execution`.',
  },
  project: { type: 'string', description: 'Name of a CodeBuild project: the latest of its builds.' },
} as const satisfies InputDefinitions;

type Inputs = InputValues<typeof executionInputs> & Partial<InputValues<typeof targetInputs>>;

/** Parses what is named, and opens the session for where that is. @throws UsageError, or PlatformError for another account's */
export async function openTarget(
  inputs: Inputs,
  context: Pick<CommandContext, 'aws'>,
): Promise<{ target: Target; session: AwsSession }> {
  const { id, kind, app, codebase, env, pipeline, project } = inputs;
  const target = parseTarget({ id, kind: kind ?? 'auto', app, codebase, env, pipeline, project });
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

/** What work is found with. */
export async function createFinder(session: AwsSession, logger: Logger) {
  return {
    applications: new Applications(await session.parameters(), session, logger),
    region: session.region,
    accountId: () => session.accountId(),
  };
}
