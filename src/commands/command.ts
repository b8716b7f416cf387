import type { SavedBuild } from '../domains/builds/build-runner.js';
import type { DeploymentWork } from '../domains/deployments/deployment-run.js';
import type { SavedRun } from '../domains/workflows/own-run.js';
import type { Clock } from '../core/clock.js';
import type { PlatformError } from '../core/errors.js';
import type { InputDefinitions, InputValues } from '../core/inputs.js';
import type { Logger } from '../core/logger.js';
import type { Screen } from '../core/text.js';
import { parseEnvironmentMap } from '../domains/platform/names.js';
import type { AwsSession } from '../providers/aws/session.js';
import type { GitHubServer, RunnerFacts, Workflow } from '../providers/runner/workflow.js';

interface OutputDefinition {
  /** One sentence in Markdown, with the format where it is not plain text. */
  description: string;
}
export type OutputDefinitions = Readonly<Record<string, OutputDefinition>>;
/** undefined means: there is none in this run (written as an empty output). Structures are written as JSON. */
export type OutputValue =
  | string
  | number
  | boolean
  | readonly unknown[]
  | Readonly<Record<string, unknown>>
  | undefined;
export type OutputValues<O extends OutputDefinitions> = { readonly [K in keyof O]: OutputValue };

/** One statement of the policy that a verb needs; `docs/iam/<verb>.json` is generated from these. */
export interface AwsPermission {
  /** IAM actions: `codebuild:StartBuild`. */
  actions: readonly string[];
  /** ARN patterns with `<app>`, `<cb>`, `<env>`, `<account>` and `<region>` as placeholders; `*` where IAM knows no resource. */
  resources: readonly string[];
  /** When it is needed, if not always; for example `skip-if-image-exists`. */
  when?: string;
  /** The account of the role that needs it. Default: the pipelines' account, which `role-to-assume` is of. */
  account?: 'environment' | 'dns';
  /** True for what makes the verb better and is never needed: the verb works where it is refused. */
  optional?: true;
  /** A condition of IAM, as in a policy. */
  condition?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A permission of the job's token; `when` says when it is needed, if not always. */
type GitHubPermission = 'read' | 'write' | { access: 'read' | 'write'; when: string };

export interface CommandPermissions {
  aws: readonly AwsPermission[];
  /** Permissions of the job's token, by name: `{ 'id-token': 'write' }`. */
  github: Readonly<Record<string, GitHubPermission>>;
}

/** What the post step has to end or to name if this process dies; kept in the action's state. */
export type RemoteWork = ({ kind: 'build' } & SavedBuild) | DeploymentWork | ({ kind: 'run' } & SavedRun);

export type FindProduction = () => Promise<string | undefined>;
export interface CommandContext<O extends OutputDefinitions = OutputDefinitions> {
  readonly clock: Clock;
  readonly logger: Logger;
  /** Aborted with a CancelledError on SIGINT or SIGTERM. */
  readonly signal: AbortSignal;
  /** What `text` is printed on. */
  readonly screen: Screen;
  /** The run this command is part of; undefined on the command line. */
  readonly workflow: Workflow | undefined;
  readonly github: GitHubServer;
  /** Of no meaning outside of a workflow. */
  readonly runner: RunnerFacts;
  /** The folder the command works in: absolute. */
  readonly directory: string;
  /** Returns when a command that may take so many minutes has to give up, in milliseconds since the epoch. */
  deadline(minutes: number): number;
  /** The session for the common AWS inputs. Nothing is requested before its first use. */
  aws(inputs: AwsInputValues): Promise<AwsSession>;
  /** Writes outputs now, before the end: ids and URLs of remote work, so that they survive a killed process. */
  publish(outputs: Partial<OutputValues<O>>): void;
  /** Names the page of what is shown or worked on, once it is known: `--open` opens it. Only the first one counts. */
  page(url: string): void;
  /** Keeps what the post step has to know if this process is killed; undefined once that is nothing. */
  remoteWork(work: RemoteWork | undefined): void;
  /**
   * Asks before something is changed; workflows and `--yes` have said yes already. For `production` its name is the answer.
   * @throws PlatformError when the answer is no, or when there is nobody to ask
   */
  confirm(question: string, production?: FindProduction): Promise<void>;
  /**
   * Returns a fresh OIDC token that identifies this job, masked. It is a secret, and valid for a few minutes.
   * @param audience - whom it is for: `pypi`, `sts.amazonaws.com`
   * @throws PlatformError when the job can't have one
   */
  oidcToken(audience: string): Promise<string>;
  /** Masks a secret that was received during the run. */
  mask(secret: string): void;
}

export interface CommandResult<O extends OutputDefinitions> {
  outputs: OutputValues<O>;
  /** The job summary, in GitHub's Markdown. */
  summary?: string;
  /** What a person at a terminal sees at the end; not printed with `--json`. */
  text?: string;
  /** Set when the work ended badly: outputs and summary are written all the same, then the command fails with it. */
  failure?: PlatformError | undefined;
}

export interface CommandDefinition<
  I extends InputDefinitions = InputDefinitions,
  O extends OutputDefinitions = OutputDefinitions,
> {
  /** `<noun>-<verb>`; also the name of the file and of the folder in `actions/`. */
  name: string;
  /** The noun in `name`, where it has a hyphen: `pull-request`. Default: what stands before the first hyphen. */
  noun?: string;
  /** One line, at most 120 characters, without a full stop. */
  summary: string;
  /** What is true where it ends before anything was started, without a full stop: `No build was started`. */
  undone: string;
  /** A paragraph in Markdown for the documentation. */
  description: string;
  /** Up to three uses for help and documentation: `does` without a full stop, `flags` after noun and verb. */
  examples?: readonly { does: string; flags: string }[];
  /** What `--open` opens at a terminal: `the page of the build`. The verb says where that is with `context.page`. */
  opens?: string;
  inputs: I;
  outputs: O;
  permissions: CommandPermissions;
  run(inputs: InputValues<I>, context: CommandContext<O>): Promise<CommandResult<O>>;
  /** Stops remote work that is still running after its process was killed; called by the post step. */
  stop?(inputs: InputValues<I>, work: RemoteWork, context: CommandContext<O>): Promise<void>;
}

/** Fixes the types of a definition without writing them out. */
export function defineCommand<const I extends InputDefinitions, const O extends OutputDefinitions>(
  definition: CommandDefinition<I, O>,
): CommandDefinition<I, O> {
  return definition;
}

/** The inputs that every verb with AWS access takes. */
export const awsInputs = {
  'aws-region': {
    type: 'string',
    description: 'AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`.',
  },
  'role-to-assume': {
    type: 'string',
    description:
      'ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out.',
  },
  'role-session-name': {
    type: 'string',
    description: 'Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`.',
  },
  profile: {
    type: 'string',
    terminalOnly: true,
    description: 'AWS profile to work with. Default: the environment variable `AWS_PROFILE`.',
  },
} as const satisfies InputDefinitions;

/** The inputs of a verb that works in an environment's account as well. */
export const environmentInputs = {
  'environment-role-to-assume': {
    type: 'structured',
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap('environment-role-to-assume', value),
    description:
      "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In the map, `*` is for all others. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`.",
  },
  'environment-profile': {
    type: 'structured',
    terminalOnly: true,
    example: '{prod: demo-prod}',
    parse: (value) => parseEnvironmentMap('environment-profile', value),
    description:
      "AWS profile for an environment in another account: a name, or a map from environments to names, with `*` for all others. Default: the profiles in `~/.aws/config` that are for the environment's account.",
  },
} as const satisfies InputDefinitions;

export type AwsInputValues = InputValues<typeof awsInputs> & Partial<InputValues<typeof environmentInputs>>;

/** The inputs of a verb that can be tried without changing anything. */
export const dryRunInput = {
  'dry-run': {
    type: 'boolean',
    default: false,
    description: 'Look up and check everything, show what would be done, and change nothing.',
  },
} as const satisfies InputDefinitions;

/** The input of a verb that asks the GitHub API. */
export const githubInputs = {
  'github-token': {
    type: 'string',
    secret: true,
    workflowDefault: '${{ github.token }}',
    description: 'Token for the GitHub API.',
  },
} as const satisfies InputDefinitions;

/** The input of a verb that works on a repository on GitHub. */
export const repositoryInput = {
  repository: {
    type: 'string',
    description: 'Repository on GitHub, `owner/name`. In a workflow, the default is its own.',
  },
} as const satisfies InputDefinitions;

/**
 * How long a verb may take as a whole.
 * @param starts - whether it starts or follows something that takes time
 */
export function timeoutInput(minutes: number, starts = true) {
  return {
    'timeout-minutes': {
      type: 'number',
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: `Fails after this many minutes.${starts ? ' What was started keeps running.' : ''}`,
    },
  } as const satisfies InputDefinitions;
}

/** All outputs, none of them with a value yet. */
export function withoutValues<O extends OutputDefinitions>(outputs: O): OutputValues<O> {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, undefined])) as OutputValues<O>;
}

/**
 * Splits a name into noun and verb: `codebase build`, `notify add-comment`, `pull-request check`.
 * The noun ends at the first hyphen, unless it is given.
 */
export function commandWords({
  name,
  noun = name.split('-')[0] ?? name,
}: {
  name: string;
  noun?: string | undefined;
}): [string, string] {
  return [noun, name.slice(noun.length + 1)];
}
