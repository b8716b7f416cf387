import type { Clock } from '../../core/clock.js';
import { asError, CancelledError, NotFoundError, PlatformError } from '../../core/errors.js';
import { idempotencyToken, keyedToken } from '../../core/idempotency.js';
import type { RunIdentity } from '../../core/idempotency.js';
import type { Logger } from '../../core/logger.js';
import { isTransient } from '../../core/retry.js';
import type { Build, BuildRequest, BuildService } from '../../providers/aws/codebuild.js';
import type { LogReader } from '../../providers/aws/logs.js';
import { hasBuildEnded } from './build-outcome.js';
import { BuildRunner } from './build-runner.js';
import { buildUrl } from '../../core/console-links.js';
import type { BuildRun } from './build-runner.js';
import { describeOverrides } from './build-inputs.js';
import { checkOwnVariables, KeyedBuilds, markedVariables } from './build-key.js';
import type { BuildIntent } from './build-key.js';

export interface ProjectBuildOrder {
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

export interface ProjectBuildDependencies {
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
  /** Told of the build the moment it exists: `found` when somebody else has started it. */
  onBuild: (build: Build, found: boolean) => void;
  onSettled: () => void;
}

/** What became of an order. Without `run`, it was only tried. */
export interface ProjectBuildOutcome {
  order: ProjectBuildOrder;
  /** The key's build was there already: none was started. */
  found: boolean;
  run?: BuildRun;
  failure?: PlatformError;
}

/** A look for the key's build is out of date after so long: CodeBuild remembers tokens for five minutes. */
const LOOK_AGAIN_MS = 60_000;

/** Builds of any CodeBuild project. */
export class ProjectBuilds {
  private readonly keyed: KeyedBuilds;

  constructor(private readonly deps: ProjectBuildDependencies) {
    this.keyed = new KeyedBuilds(deps);
  }

  /**
   * Starts a build, or finds the one that was started for the key, and follows it to its end. A build that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when we are cancelled
   */
  async build(order: ProjectBuildOrder): Promise<ProjectBuildOutcome> {
    const { deps } = this;
    const { project } = order.intent;
    if (order.key !== undefined) checkOwnVariables(order.intent.environmentVariables);
    await this.checkProject(project);
    const looked = deps.clock.now();
    let earlier = await this.earlier(order);
    if (earlier !== undefined && isWanted(earlier, order)) return this.join(order, earlier);
    if (order.dryRun) return this.describe(order, earlier);
    await deps.confirm(`Start a build of the CodeBuild project ${project}${this.details(order)}?`);
    if (deps.clock.now() - looked > LOOK_AGAIN_MS) {
      earlier = await this.earlier(order);
      if (earlier !== undefined && isWanted(earlier, order)) return this.join(order, earlier);
    }
    if (earlier !== undefined) {
      deps.logger.info(
        `Build ${earlier.id} of the idempotency-key ended as ${earlier.status}; starting another.`,
      );
    }
    return this.start(order, earlier);
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

  private async earlier({ key, intent }: ProjectBuildOrder): Promise<Build | undefined> {
    return key === undefined ? undefined : this.keyed.find(key, intent);
  }

  private async start(order: ProjectBuildOrder, after: Build | undefined): Promise<ProjectBuildOutcome> {
    const request = this.request(order, after);
    this.deps.logger.info(`Starting a build of ${request.project}${this.details(order)}`);
    try {
      const run = await this.runner(false).run(request, order);
      return outcomeOf(order, false, run);
    } catch (error) {
      const found = await this.unnoticed(order, after, error);
      if (found === undefined) throw error;
      return this.join(order, found);
    }
  }

  /** With a key it can be known whether a build was started although the answer says, or is, nothing. */
  private async unnoticed(
    order: ProjectBuildOrder,
    after: Build | undefined,
    error: unknown,
  ): Promise<Build | undefined> {
    const cancelled = error instanceof CancelledError || this.deps.signal.aborted;
    if (order.key === undefined || cancelled || !(error instanceof PlatformError)) return undefined;
    const found = await this.earlier(order).catch((failure: unknown) => {
      // Then nothing is known but that the start failed, which is what to tell.
      if (!isTransient(failure)) throw failure;
      this.deps.logger.debug(`Could not look for the build: ${asError(failure).message}`);
      return undefined;
    });
    return found?.id === after?.id ? undefined : found;
  }

  private async join(order: ProjectBuildOrder, build: Build): Promise<ProjectBuildOutcome> {
    const ended = !hasBuildEnded(build) ? 'which goes on' : `which ended as ${build.status}`;
    this.deps.logger.info(
      `The idempotency-key has a build already, ${build.id}, ${ended}: none is started. ${buildUrl(build)}`,
    );
    if (order.dryRun) return { order, found: true, run: { build, lastLines: [] } };
    const run = await this.runner(true).join(build, order);
    return outcomeOf(order, true, run);
  }

  private runner(found: boolean): BuildRunner {
    const { deps } = this;
    return new BuildRunner({
      ...deps,
      onStarted: (build) => {
        deps.onBuild(build, found);
        const number = build.number === undefined ? '' : ` (number ${build.number})`;
        deps.logger.info(`Build ${build.id}${number}: ${buildUrl(build)}`);
      },
    });
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

  private details({ intent }: ProjectBuildOrder): string {
    const names = intent.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(', ');
    const others = [...describeOverrides(intent.overrides ?? {}), ...(names === '' ? [] : [names])];
    if (intent.artifacts === 'none') others.push('no artifacts');
    const at = intent.sourceVersion === undefined ? '' : ` at ${intent.sourceVersion}`;
    return `${at}${others.length === 0 ? '' : `, with ${others.join(', ')}`}`;
  }

  private describe(order: ProjectBuildOrder, earlier: Build | undefined): ProjectBuildOutcome {
    const after =
      earlier === undefined ? '' : `, after build ${earlier.id}, which ended as ${earlier.status}`;
    this.deps.logger.info(
      `Dry run: would start a build of ${order.intent.project}${this.details(order)}${after}.`,
    );
    return { order, found: false };
  }
}

/** Whether the key's build is the one that is asked for: anything but a bad end that is to be tried again. */
function isWanted(build: Build, { restartFailed }: ProjectBuildOrder): boolean {
  return !restartFailed || !hasBuildEnded(build) || build.status === 'SUCCEEDED';
}

function outcomeOf(order: ProjectBuildOrder, found: boolean, run: BuildRun): ProjectBuildOutcome {
  const { failure, build } = run;
  if (failure === undefined) return { order, found, run };
  if (order.key === undefined || !hasBuildEnded(build)) return { order, found, run, failure };
  return { order, found, run, failure: withWayOut(failure, order.key) };
}

/** A bad end stays the key's, however often it is run again: that has to be said. */
function withWayOut(failure: PlatformError, key: string): PlatformError {
  return new PlatformError(failure.message, {
    hint: `${failure.hint ?? ''} It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`.trim(),
    excerpt: failure.excerpt,
    cause: failure,
  });
}
