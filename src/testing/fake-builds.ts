import type { Clock } from '../core/clock.js';
import { NotFoundError } from '../core/errors.js';
import type {
  Build,
  BuildPage,
  BuildPhase,
  BuildRequest,
  BuildService,
  BuildStatus,
} from '../providers/aws/codebuild.js';
import type { LogPage, LogReader } from '../providers/aws/logs.js';

export interface FakeBuildScript {
  /** How long the build takes, in milliseconds. Default: 60 s. */
  durationMs?: number;
  outcome?: BuildStatus;
  /** The phase that ends badly, where the outcome is a bad one, and what CodeBuild says about it. */
  failed?: { phase: string; messages: string[] };
  /** Without it the build never gets a log. Default: it has one. */
  log?: boolean;
  /** What the build exports once it has ended. */
  exported?: Record<string, string>;
}

interface FakeBuild {
  project: string;
  startedAt: number;
  script: FakeBuildScript;
  request: BuildRequest | undefined;
}

const PAGE_SIZE = 100;
/** How long CodeBuild remembers an idempotency token. */
const TOKEN_MS = 5 * 60_000;
const PHASES = ['SUBMITTED', 'INSTALL', 'BUILD', 'POST_BUILD'];

/** CodeBuild in memory, for tests: builds go on with the clock. */
export class FakeBuilds implements BuildService {
  /** Every call in order, by its name. */
  readonly calls: string[] = [];
  readonly started: BuildRequest[] = [];
  readonly stopped: string[] = [];
  projects: string[] = [];
  /** Runs within each call, before its effect: fails it, or changes the world. */
  onCall: ((call: string) => void) | undefined;
  /** Runs after the effect of a call, before its answer: what happens while an answer is under way. */
  onAnswer: ((call: string) => void) | undefined;
  /** What the next builds do, instead of the usual. */
  readonly scripts: FakeBuildScript[] = [];
  private readonly builds = new Map<string, FakeBuild>();
  private readonly tokens = new Map<string, { id: string; at: number }>();

  constructor(
    private readonly clock: Clock,
    private readonly script: FakeBuildScript = {},
  ) {}

  findProjects(names: readonly string[]): Promise<string[]> {
    return this.answer('findProjects', () => names.filter((name) => this.projects.includes(name)));
  }

  start(request: BuildRequest): Promise<Build> {
    return this.answer('start', () => {
      const known = this.tokens.get(request.idempotencyToken);
      if (known !== undefined && this.clock.now() - known.at < TOKEN_MS) return this.state(known.id);
      this.started.push(request);
      const id = `${request.project}:${String(this.started.length).padStart(8, '0')}`;
      this.tokens.set(request.idempotencyToken, { id, at: this.clock.now() });
      return this.add(id, request);
    });
  }

  list(project: string, token: string | undefined, signal?: AbortSignal): Promise<BuildPage> {
    signal?.throwIfAborted();
    return this.answer('list', () => {
      const ids = [...this.builds].filter(([, build]) => build.project === project).map(([id]) => id);
      const from = Number(token ?? 0);
      const more = from + PAGE_SIZE < ids.length;
      return {
        builds: ids
          .reverse()
          .slice(from, from + PAGE_SIZE)
          .map((id) => this.state(id)),
        nextToken: more ? String(from + PAGE_SIZE) : undefined,
      };
    });
  }

  get(id: string, signal?: AbortSignal): Promise<Build> {
    signal?.throwIfAborted();
    return this.answer('get', () => this.state(id));
  }

  stop(id: string): Promise<void> {
    return this.answer('stop', () => {
      this.stopped.push(id);
    });
  }

  /** A build that has just started without anybody's request. */
  add(id: string, request?: BuildRequest): Build {
    const script = this.scripts.shift() ?? this.script;
    this.builds.set(id, { project: id.split(':')[0] ?? '', startedAt: this.clock.now(), script, request });
    return this.state(id);
  }

  private async answer<T>(call: string, effect: () => T): Promise<T> {
    this.calls.push(call);
    await Promise.resolve();
    this.onCall?.(call);
    const result = effect();
    this.onAnswer?.(call);
    return result;
  }

  private state(id: string): Build {
    const build = this.builds.get(id);
    if (build === undefined) throw new NotFoundError(`There is no build ${id}.`);
    const { durationMs = 60_000, outcome = 'SUCCEEDED', log = true, exported } = build.script;
    const { request } = build;
    const ended = this.clock.now() - build.startedAt >= durationMs;
    const endTime = new Date(build.startedAt + durationMs);
    return {
      id,
      arn: `arn:aws:codebuild:eu-west-2:111122223333:build/${id}`,
      project: build.project,
      number: 7,
      status: ended ? outcome : 'IN_PROGRESS',
      currentPhase: ended ? 'COMPLETED' : 'BUILD',
      phases: ended ? phasesOf(build, durationMs) : [],
      startTime: new Date(build.startedAt),
      endTime: ended ? endTime : undefined,
      log: log ? { group: 'group', stream: 'stream' } : undefined,
      logUrl: log ? 'https://logs.example/stream' : undefined,
      ...(ended && exported !== undefined ? { exportedVariables: exported } : {}),
      ...(request?.sourceVersion === undefined ? {} : { sourceVersion: request.sourceVersion }),
      ...(request === undefined
        ? {}
        : {
            variables: Object.fromEntries(
              request.environmentVariables
                .filter(({ type }) => type === 'PLAINTEXT')
                .map(({ name, value }) => [name, value]),
            ),
          }),
    };
  }
}

function phasesOf({ script, startedAt }: FakeBuild, durationMs: number): BuildPhase[] {
  const share = durationMs / PHASES.length;
  return PHASES.map((type, index) => ({
    type,
    status: script.failed?.phase === type ? 'FAILED' : 'SUCCEEDED',
    startTime: new Date(startedAt + index * share),
    endTime: new Date(startedAt + (index + 1) * share),
    messages: script.failed?.phase === type ? script.failed.messages : [],
  }));
}

/** CloudWatch Logs in memory, for tests: one stream, whose pages appear with the clock. */
export class FakeLogs implements LogReader {
  /** How many times it was read. */
  reads = 0;
  onRead: (() => void) | undefined;

  /** @param pages - the messages of each page, and when it appears, in milliseconds of the clock */
  constructor(
    private readonly clock: Clock,
    private readonly pages: readonly { messages: string[]; at?: number }[],
    private readonly streamAt = 0,
  ) {}

  async read(
    _group: string,
    _stream: string,
    token: string | undefined,
    signal?: AbortSignal,
  ): Promise<LogPage | undefined> {
    signal?.throwIfAborted();
    this.reads += 1;
    await Promise.resolve();
    this.onRead?.();
    if (this.clock.now() < this.streamAt) return undefined;
    const index = Number(token ?? 0);
    const page = this.pages[index];
    if (page === undefined || this.clock.now() < (page.at ?? 0))
      return { messages: [], newest: undefined, nextToken: String(index) };
    return { messages: page.messages, newest: page.at, nextToken: String(index + 1) };
  }
}
