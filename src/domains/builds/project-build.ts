import type { Clock } from '../../core/clock.js';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import { idempotencyToken, keyedToken } from '../../core/idempotency.js';
import type { RunIdentity } from '../../core/idempotency.js';
import type { Logger } from '../../core/logger.js';
import type { Build, BuildRequest, BuildService } from '../../providers/aws/codebuild.js';
import type { LogReader } from '../../providers/aws/logs.js';
import { describeOverrides } from './build-inputs.js';
import { checkOwnVariables, KeyedBuilds, markedVariables } from './build-key.js';
import type { BuildIntent } from './build-key.js';
import { hasBuildEnded } from './build-outcome.js';
import { BuildRunner } from './build-runner.js';
import type { BuildRun, SavedBuild } from './build-runner.js';

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
  /** Called with the build the moment it exists: `joined` when it had been started before. */
  onBuild: (build: Build, joined: boolean) => void;
  /** Keeps what the post step has to know; undefined: nothing. */
  save: (saved: SavedBuild | undefined) => void;
}

/** What became of an order. Without `run`, it was a dry run that would start a build. */
export interface ProjectBuildOutcome {
  order: Pick<ProjectBuildOrder, 'intent' | 'key' | 'dryRun'>;
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
  return new PlatformError(failure.message, {
    hint: `${failure.hint ?? ''} It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`.trim(),
    links: failure.links,
    excerpt: failure.excerpt,
    cause: failure,
  });
}
