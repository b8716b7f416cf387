import { buildUrl } from '../../core/console-links.js';
import { NotFoundError, PlatformError, UsageError, withFurtherHint } from '../../core/errors.js';
import { idempotencyToken, keyedToken, fingerprint } from '../../core/remote-work.js';
import type { RunIdentity } from '../../core/remote-work.js';
import type { Build, BuildRequest, BuildVariable } from '../../providers/aws/codebuild.js';
import { describeOverrides } from './build-inputs.js';
import { hasBuildEnded } from './build-follower.js';
import { BuildRunner } from './build-runner.js';
import type { BuildRun, BuildRunnerDependencies } from './build-runner.js';

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

/** The variables of a build that say which key it was started for, and with which request. */
const KEY_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_KEY';
const REQUEST_VARIABLE = 'PLATFORM_TOOLS_IDEMPOTENCY_REQUEST';

/** How many builds are looked at, 100 a page: about two requests for each page. */
const PAGES = 10;

/** What is asked of a project, without the token. */
type BuildIntent = Omit<BuildRequest, 'idempotencyToken'>;

/**
 * Returns the newest build of the project that was started for the key, or undefined where there is none among the newest
 * thousand: CodeBuild itself forgets its tokens after five minutes, but no variables. A build that was retried in the
 * console has the variables of the first one, and counts.
 * @throws PlatformError when it was started with another request
 */
async function findKeyedBuild(
  { builds, logger, signal }: ProjectBuildDependencies,
  key: string,
  intent: BuildIntent,
): Promise<Build | undefined> {
  let token: string | undefined;
  for (let page = 1; page <= PAGES; page += 1) {
    const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
    const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
    if (own !== undefined) return sameRequest(own, key, intent);
    if (nextToken === undefined) return undefined;
    token = nextToken;
  }
  logger.info(
    `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`,
  );
  return undefined;
}

/** The variables to start the build with, so that it can be found again. */
function markedVariables(key: string, intent: BuildIntent): BuildVariable[] {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: 'PLAINTEXT' },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: 'PLAINTEXT' },
  ];
}

/** @throws PlatformError when the user's own variables would be taken for ours */
function checkOwnVariables(variables: readonly BuildVariable[]): void {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === undefined) return;
  throw new UsageError(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: 'Leave it out, and set idempotency-key.',
  });
}

function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {},
}: BuildIntent) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables
    .map(({ name, value, type }) => [name, type, value])
    .sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
  return fingerprint([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null),
  ]);
}

function sameRequest(build: Build, key: string, intent: BuildIntent): Build {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${buildUrl(build)}` },
  );
}

/** What differs from the build; never a value. */
function differences(build: Build, intent: BuildIntent): string {
  const known = [
    ...(build.sourceVersion === intent.sourceVersion ? [] : ['source-version']),
    ...intent.environmentVariables
      .filter(({ name, value, type }) => type === 'PLAINTEXT' && build.variables?.[name] !== value)
      .map(({ name }) => `the variable ${name}`),
  ];
  if (known.length > 0) return known.join(', ');
  return 'its variables, its buildspec, or another setting';
}
