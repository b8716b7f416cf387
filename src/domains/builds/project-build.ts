import { NotFoundError, UsageError, withFurtherHint } from '../../core/errors.js';
import type { PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import { idempotencyToken, keyedToken } from '../../core/remote-work.js';
import type { RunIdentity } from '../../core/remote-work.js';
import type { Build, BuildOverrides, BuildRequest } from '../../providers/aws/codebuild.js';
import { hasBuildEnded } from './build-follower.js';
import { BuildRunner, checkOwnVariables, findKeyedBuild, markedVariables } from './build-runner.js';
import type { BuildIntent, BuildRun, BuildRunnerDependencies } from './build-runner.js';

interface ProjectBuildOrder {
  intent: BuildIntent;
  /** Undefined: the build is this run's own. */
  key: string | undefined;
  /** Start another build where the key's last one ended badly. */
  restartFailed: boolean;
  wait: boolean;
  stopOnCancel: boolean;
  showLog: boolean;
  dryRun: boolean;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

interface ProjectBuildDependencies extends BuildRunnerDependencies {
  /** The workflow run that asks for it; undefined on the command line. */
  workflow: RunIdentity | undefined;
  region: string;
  accountId: () => Promise<string>;
  confirm: (question: string) => Promise<void>;
}

/** What became of an order. Without `run`, it was a dry run that would start a build. */
export interface ProjectBuildOutcome {
  order: Pick<ProjectBuildOrder, 'key' | 'dryRun'> & {
    intent: Pick<BuildIntent, 'project' | 'sourceVersion'>;
  };
  /** The build had been started before. */
  joined: boolean;
  run: BuildRun | undefined;
  failure: PlatformError | undefined;
}

/**
 * Starts a build, or joins the one that was started for the key, and follows it to its end. A build that ends badly is
 * the outcome's `failure`.
 * @throws PlatformError when nothing could be started; CancelledError when we are cancelled
 */
export async function buildProject(
  deps: ProjectBuildDependencies,
  order: ProjectBuildOrder,
): Promise<ProjectBuildOutcome> {
  const { intent, key } = order;
  if (key !== undefined) checkOwnVariables(intent.environmentVariables);
  await checkProject(deps, intent.project);
  const { run, joined, after } = await new BuildRunner(deps).run({
    ...order,
    request: (last) => requestOf(order, last, deps.workflow),
    find: key === undefined ? undefined : () => findKeyedBuild(deps, key, intent),
    confirm: () => deps.confirm(`Start a build of the CodeBuild project ${describeOrder(order)}?`),
  });
  if (run === undefined) {
    // Says of a dry run what its heading does not.
    const parts = details(order);
    if (parts.length > 0) deps.logger.info(`The build would have ${parts.join(', ')}.`);
    if (after !== undefined)
      deps.logger.info(`It would come after build ${after.id}, which ended as ${after.status}.`);
  }
  return { order, joined, run, failure: run && withNextStep(run, order) };
}

/** Follows a build that somebody has started, to its end. It is never stopped. A bad end is the outcome's failure. */
export async function watchBuild(
  deps: Omit<BuildRunnerDependencies, 'save' | 'watching'>,
  build: Build,
  deadline: number,
): Promise<ProjectBuildOutcome> {
  const { project, sourceVersion } = build;
  const runner = new BuildRunner({ ...deps, save: () => undefined, watching: true });
  const run = await runner.watch(build, deadline);
  const order = { intent: { project, sourceVersion }, key: undefined, dryRun: false };
  return { order, joined: false, run, failure: run.failure };
}

/** @throws NotFoundError saying where it was looked for */
async function checkProject(
  { builds, accountId, region }: ProjectBuildDependencies,
  project: string,
): Promise<void> {
  const found = await builds.findProjects([project]);
  if (found.includes(project)) return;
  throw new NotFoundError(
    `There is no CodeBuild project "${project}" in the account ${await accountId()}, ${region}.`,
    { hint: 'Check the name in the input project, and role-to-assume and aws-region.' },
  );
}

function requestOf(
  { intent, key }: ProjectBuildOrder,
  after: Build | undefined,
  workflow: RunIdentity | undefined,
): BuildRequest {
  if (key === undefined)
    return {
      ...intent,
      idempotencyToken: idempotencyToken(workflow, ['project-build', JSON.stringify(intent)]),
    };
  return {
    ...intent,
    environmentVariables: markedVariables(key, intent),
    // The same for all who have seen the same last attempt, whatever else they ask for: one of them starts the next.
    idempotencyToken: keyedToken(key, ['project-build', intent.project, after?.id ?? '']),
  };
}

function describeOrder(order: ProjectBuildOrder): string {
  const { project, sourceVersion } = order.intent;
  const parts = details(order);
  const at = sourceVersion === undefined ? '' : ` at ${sourceVersion}`;
  return `${project}${at}${parts.length === 0 ? '' : `, with ${parts.join(', ')}`}`;
}

function details({ intent }: ProjectBuildOrder): string[] {
  const names = intent.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(', ');
  const others = [...describeOverrides(intent.overrides ?? {}), ...(names === '' ? [] : [names])];
  if (intent.artifacts === 'none') others.push('no artifacts');
  return others;
}

/** A bad end stays the key's, however often it is run again: that has to be said. */
function withNextStep({ build, failure }: BuildRun, { key }: ProjectBuildOrder): PlatformError | undefined {
  if (failure === undefined || key === undefined || !hasBuildEnded(build)) return failure;
  return withFurtherHint(
    failure,
    `It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`,
  );
}

/** Source: ComputeType of the CodeBuild API, less those that need settings of a fleet. */
const COMPUTE_TYPES = [
  'BUILD_GENERAL1_SMALL',
  'BUILD_GENERAL1_MEDIUM',
  'BUILD_GENERAL1_LARGE',
  'BUILD_GENERAL1_XLARGE',
  'BUILD_GENERAL1_2XLARGE',
  'BUILD_LAMBDA_1GB',
  'BUILD_LAMBDA_2GB',
  'BUILD_LAMBDA_4GB',
  'BUILD_LAMBDA_8GB',
  'BUILD_LAMBDA_10GB',
  'ATTRIBUTE_BASED_COMPUTE',
  'CUSTOM_INSTANCE_TYPE',
] as const;

/** Source: EnvironmentType of the CodeBuild API. */
const ENVIRONMENT_TYPES = [
  'LINUX_CONTAINER',
  'LINUX_GPU_CONTAINER',
  'ARM_CONTAINER',
  'WINDOWS_CONTAINER',
  'WINDOWS_SERVER_2019_CONTAINER',
  'WINDOWS_SERVER_2022_CONTAINER',
  'LINUX_LAMBDA_CONTAINER',
  'ARM_LAMBDA_CONTAINER',
  'LINUX_EC2',
  'ARM_EC2',
  'WINDOWS_EC2',
  'MAC_ARM',
] as const;

/**
 * Checks what can be checked before AWS is asked; whether image, compute type and environment type go together, CodeBuild
 * says.
 * @throws PlatformError naming the input, its value and the rule
 */
export function checkOverrides(given: BuildOverrides): BuildOverrides {
  const { buildspec, image, computeType, environmentType } = given;
  return {
    buildspec: buildspec === undefined ? undefined : checkBuildspec(buildspec),
    image: image === undefined ? undefined : checkImage(image),
    computeType: choose('compute-type', computeType, COMPUTE_TYPES),
    environmentType: choose('environment-type', environmentType, ENVIRONMENT_TYPES),
  };
}

/** The override in few words, for messages: a whole buildspec fills a page. */
function describeOverrides(overrides: BuildOverrides): string[] {
  const { buildspec, image, computeType, environmentType } = overrides;
  return [
    ...(buildspec === undefined
      ? []
      : [buildspec.includes('\n') ? 'a buildspec of its own' : `the buildspec ${buildspec}`]),
    ...(image === undefined ? [] : [`the image ${image}`]),
    ...(computeType === undefined ? [] : [`the compute type ${computeType}`]),
    ...(environmentType === undefined ? [] : [`the environment type ${environmentType}`]),
  ];
}

function choose(input: string, value: string | undefined, choices: readonly string[]): string | undefined {
  if (value === undefined || choices.includes(value)) return value;
  const suggestion = findNearest(value, choices);
  throw new UsageError(`The input ${input} is "${value}", which CodeBuild does not know.`, {
    hint: suggestion === undefined ? `Choose one of ${choices.join(', ')}.` : `Did you mean "${suggestion}"?`,
  });
}

/** A path, an ARN of S3, or a whole buildspec, which has several lines, or braces. */
function checkBuildspec(buildspec: string): string {
  if (/[\n{]/.test(buildspec)) return wholeBuildspec(buildspec);
  const s3 = /^(?:s3:\/\/|https?:\/\/)/.test(buildspec);
  const wrong = s3 || buildspec.startsWith('/') || buildspec.split('/').includes('..');
  if (!wrong) return buildspec;
  throw new UsageError(
    `The input buildspec is "${buildspec}", which is neither a path in the source, nor an ARN of S3, nor a whole buildspec.`,
    {
      hint: s3
        ? 'Name a file in S3 by its ARN: arn:aws:s3:::bucket/buildspec.yml.'
        : 'A path counts from the root of the source: ci/buildspec.yml.',
    },
  );
}

function wholeBuildspec(text: string): string {
  if (/^\s*(?:\{\s*)?["']?version["']?\s*:/m.test(text)) return text;
  throw new UsageError('The input buildspec has several lines, but no version: it is not a buildspec.', {
    hint: 'A whole buildspec begins with "version: 0.2"; a path or an ARN has one line.',
  });
}

function checkImage(image: string): string {
  if (/^\S{1,}$/.test(image)) return image;
  throw new UsageError(`The input image is ${JSON.stringify(image)}, which is not the name of an image.`, {
    hint: 'Write it as CodeBuild does: aws/codebuild/standard:7.0, or <registry>/<repository>:<tag>.',
  });
}

/** @throws PlatformError for what can't be the name of a project. Source: CreateProject, CodeBuild API. */
export function checkProjectName(name: string): string {
  if (/^[A-Za-z0-9][A-Za-z0-9_-]{1,149}$/.test(name)) return name;
  throw new UsageError(
    `The input project is ${JSON.stringify(name)}, which can't be the name of a project.`,
    {
      hint: 'It is made of letters, digits, hyphens and underscores; of an ARN, give what comes after "project/".',
    },
  );
}
