import { repositoryName } from '../../domains/platform/names.js';
import type { InputDefinitions } from '../../core/inputs.js';
import { endSavedWork } from '../../core/remote-work.js';
import type { AwsInputValues, CommandContext, RemoteWork } from '../command.js';

/** The inputs of a verb whose work can have a key of its own. `work` is what it starts: `build`. */
export function keyedInputs(work: string) {
  return {
    'idempotency-key': {
      type: 'string',
      description: `Key for what the ${work} is for, such as the tag of a release. A later run with the same key joins the ${work} that was started for it, instead of starting another. The same key with a different request is refused. Default: each step of each run starts its own.`,
    },
    'restart-failed': {
      type: 'boolean',
      default: false,
      description: `With \`idempotency-key\`: start another ${work} where the last one with this key did not succeed. Otherwise the step fails as that one did.`,
    },
  } as const satisfies InputDefinitions;
}

type Context = Pick<CommandContext, 'aws' | 'clock' | 'github' | 'logger' | 'signal' | 'workflow'>;
type Inputs = Partial<AwsInputValues> & {
  readonly repository?: string | undefined;
  readonly 'github-token'?: string | undefined;
};
type Ends = {
  [K in RemoteWork['kind']]: (
    work: Extract<RemoteWork, { kind: K }>,
    inputs: Inputs,
    context: Context,
  ) => Promise<void>;
};

/** How each kind of remote work is ended that a killed process has left. The code of a kind is loaded when it is needed. */
const ends: Ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await import('../../domains/builds/build-runner.js');
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await endSavedWork(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await import('../../domains/pipelines/execution-runner.js');
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      'The step that started it was killed.',
    );
    await endSavedWork(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await import('../../domains/services/service-work.js');
    const session = await context.aws(awsInputsOf(inputs));
    const containers = await session.assume(role).containers();
    const control = serviceControl({ ...context, containers });
    const ended = await Promise.allSettled(
      services.map((saved) => endSavedWork(control, saved, context.logger)),
    );
    // One that could not be stopped keeps none of the others from being stopped.
    const failed = ended.find((result) => result.status === 'rejected');
    if (failed !== undefined) throw failed.reason;
  },
  run: async (work, inputs, context) => {
    const { runControl } = await import('../../domains/workflows/own-run.js');
    const { GitHubWorkflows } = await import('../../providers/github/workflows.js');
    const { GitHubClient } = await import('../../providers/github/client.js');
    const repository = repositoryName(inputs.repository, context.workflow);
    const github = new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] });
    const workflows = new GitHubWorkflows(github, repository);
    await endSavedWork(runControl({ workflows, clock: context.clock }), work, context.logger);
  },
};

/** Stops what a killed step had started, or says where it is still running. Called by the post step. */
export async function endRemoteWork(inputs: Inputs, work: RemoteWork, context: Context): Promise<void> {
  // The table has the function of each kind; the compiler can't follow one kind through both.
  const end = ends[work.kind] as (work: RemoteWork, inputs: Inputs, context: Context) => Promise<void>;
  await end(work, inputs, context);
}

/** The verbs of one kind of work have different inputs: those of AWS are missing in GitHub's. */
function awsInputsOf(inputs: Inputs): AwsInputValues {
  return {
    'aws-region': inputs['aws-region'],
    'role-to-assume': inputs['role-to-assume'],
    'role-session-name': inputs['role-session-name'],
    'environment-role-to-assume': inputs['environment-role-to-assume'],
    'environment-profile': inputs['environment-profile'],
    profile: inputs.profile,
  };
}
