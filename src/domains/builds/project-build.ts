import type { Clock } from '../../core/clock.js';
import { buildUrl } from '../../core/console-links.js';
import { NotFoundError, PlatformError, UsageError, withFurtherHint } from '../../core/errors.js';
import { idempotencyToken, keyedToken, fingerprint } from '../../core/remote-work.js';
import type { RunIdentity } from '../../core/remote-work.js';
import type { Logger } from '../../core/logger.js';
import type { Build, BuildRequest, BuildService, BuildVariable } from '../../providers/aws/codebuild.js';
import type { LogReader } from '../../providers/aws/logs.js';
import { describeOverrides } from './build-inputs.js';
import { hasBuildEnded } from './build-follower.js';
import { BuildRunner } from './build-runner.js';
import type { BuildRun, SavedBuild } from './build-runner.js';

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

interface ProjectBuildDependencies {
  builds: BuildService;
  logs: LogReader;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** The workflow run that asks for it; undefined on the command line. */
  workflow: RunIdentity | undefined;
  region: string;
  accountId: () => Promise<string>;
  confirm: (question: string) => Promise<void>;
  /** Called with the build the moment it exists: `joined` when it had been started before. */
  onBuild: (build: Build, joined: boolean) => void;
  /** Keeps what the post step has to know; undefined: nothing. */
  save: (saved: SavedBuild | undefined) => void;
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

/** Builds of any CodeBuild project. */
export class ProjectBuilds {
  private readonly keyed: KeyedBuilds;

  constructor(private readonly deps: ProjectBuildDependencies) {
    this.keyed = new KeyedBuilds(deps);
  }

  /**
   * Starts a build, or joins the one that was started for the key, and follows it to its end. A build that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when we are cancelled
   */
  async build(order: ProjectBuildOrder): Promise<ProjectBuildOutcome> {
    const { deps } = this;
    const { intent, key } = order;
    if (key !== undefined) checkOwnVariables(intent.environmentVariables);
    await this.checkProject(intent.project);
    const runner = new BuildRunner({ ...deps, onWork: deps.onBuild });
    const { run, joined, after } = await runner.run({
      ...order,
      request: (last) => this.request(order, last),
      find: key === undefined ? undefined : () => this.keyed.find(key, intent),
      confirm: () => deps.confirm(`Start a build of the CodeBuild project ${describeOrder(order)}?`),
    });
    if (run === undefined) this.describe(order, after);
    return { order, joined, run, failure: run && withNextStep(run, order) };
  }

  /** @throws NotFoundError saying where it was looked for */
  private async checkProject(project: string): Promise<void> {
    const found = await this.deps.builds.findProjects([project]);
    if (found.includes(project)) return;
    const account = await this.deps.accountId();
    throw new NotFoundError(
      `There is no CodeBuild project "${project}" in the account ${account}, ${this.deps.region}.`,
      { hint: 'Check the name in the input project, and role-to-assume and aws-region.' },
    );
  }

  private request({ intent, key }: ProjectBuildOrder, after: Build | undefined): BuildRequest {
    if (key === undefined) {
      const token = idempotencyToken(this.deps.workflow, ['project-build', JSON.stringify(intent)]);
      return { ...intent, idempotencyToken: token };
    }
    return {
      ...intent,
      environmentVariables: markedVariables(key, intent),
      // The same for all who have seen the same last attempt, whatever else they ask for: one of them starts the next.
      idempotencyToken: keyedToken(key, ['project-build', intent.project, after?.id ?? '']),
    };
  }

  /** Says of a dry run what its heading does not. */
  private describe(order: ProjectBuildOrder, earlier: Build | undefined): void {
    const { logger } = this.deps;
    const parts = details(order);
    if (parts.length > 0) logger.info(`The build would have ${parts.join(', ')}.`);
    if (earlier !== undefined)
      logger.info(`It would come after build ${earlier.id}, which ended as ${earlier.status}.`);
  }
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

interface KeyedBuildsDependencies {
  builds: Pick<BuildService, 'list'>;
  logger: Logger;
  signal: AbortSignal;
}

/** Builds that were started for a key: CodeBuild itself forgets its tokens after five minutes, but no variables. */
class KeyedBuilds {
  constructor(private readonly deps: KeyedBuildsDependencies) {}

  /**
   * The newest build of the project that was started for the key, or undefined where there is none among the newest
   * thousand. A build that was retried in the console has the variables of the first one, and counts.
   * @throws PlatformError when it was started with another request
   */
  async find(key: string, intent: BuildIntent): Promise<Build | undefined> {
    const { builds, logger, signal } = this.deps;
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
