import { PlatformError } from '../core/errors.js';
import { WIDE } from '../core/text.js';
import { FakeClock } from './fake-clock.js';
import { MemoryLogger } from './memory-logger.js';
import type { Credentials } from '../providers/aws/credentials.js';
import type { AwsServices, AwsSession } from '../providers/aws/session.js';
import type { GitHubServer, RunnerFacts, Workflow } from '../providers/runner/workflow.js';
import type {
  AwsInputValues,
  CommandContext,
  FindProduction,
  OutputDefinitions,
  OutputValues,
  RemoteWork,
} from '../commands/command.js';

export interface FakeContextOptions {
  /** What `aws()` gives; without it a command that asks for AWS fails. See `fakeSession`. */
  session?: AwsSession;
  /** The answers to `confirm`, in order; a question beyond them fails as on a machine with nobody to ask. */
  answers?: readonly boolean[];
  workflow?: Workflow;
  /** Default: github.com's pages, and an API where nothing answers. */
  github?: Partial<GitHubServer>;
  directory?: string;
  clock?: FakeClock;
  /** What `oidcToken` gives; without it the job can't have one. */
  oidcToken?: (audience: string) => Promise<string>;
}

/** A command's surroundings for tests: records what the command did with them. */
export class FakeContext<O extends OutputDefinitions = OutputDefinitions> implements CommandContext<O> {
  readonly clock: FakeClock;
  readonly logger = new MemoryLogger();
  readonly screen = WIDE;
  readonly workflow: Workflow | undefined;
  readonly github: GitHubServer;
  readonly runner: RunnerFacts = { hosted: true, version: undefined };
  readonly directory: string;
  /** Abort it with a CancelledError to play SIGINT. */
  readonly cancellation = new AbortController();
  readonly signal = this.cancellation.signal;
  /** Everything that was published, in order. */
  readonly published: Partial<OutputValues<O>>[] = [];
  /** The pages that were named, in order. */
  readonly pages: string[] = [];
  /** Every call of remoteWork, in order. */
  readonly remoteWorks: (RemoteWork | undefined)[] = [];
  /** The questions that were asked. */
  readonly questions: string[] = [];
  /** The environments that had to be typed, beside the questions. */
  readonly productions: (string | undefined)[] = [];
  /** The inputs with which a session was asked for. */
  readonly awsInputs: AwsInputValues[] = [];
  /** Every secret that was masked. */
  readonly masked: string[] = [];
  readonly oidcToken: (audience: string) => Promise<string>;
  private readonly session: AwsSession | undefined;
  private readonly answers: boolean[];

  constructor(options: FakeContextOptions = {}) {
    this.clock = options.clock ?? new FakeClock();
    this.workflow = options.workflow;
    this.github = { serverUrl: 'https://github.com', apiUrl: 'http://127.0.0.1:9', ...options.github };
    this.directory = options.directory ?? '/nowhere';
    this.session = options.session;
    this.answers = [...(options.answers ?? [])];
    this.oidcToken =
      options.oidcToken ?? (() => Promise.reject(new PlatformError('The job can have no OIDC token.')));
  }

  deadline(minutes: number): number {
    return this.clock.now() + minutes * 60_000;
  }

  aws(inputs: AwsInputValues): Promise<AwsSession> {
    this.awsInputs.push(inputs);
    return this.session === undefined
      ? Promise.reject(new Error('The command asked for AWS, and the test gave no session.'))
      : Promise.resolve(this.session);
  }

  publish(outputs: Partial<OutputValues<O>>): void {
    this.published.push(outputs);
  }

  page(url: string): void {
    this.pages.push(url);
  }

  remoteWork(work: RemoteWork | undefined): void {
    this.remoteWorks.push(work);
  }

  mask(secret: string): void {
    this.masked.push(secret);
  }

  async confirm(question: string, production?: FindProduction): Promise<void> {
    this.questions.push(question);
    this.productions.push(await production?.());
    if (this.answers.shift() !== true)
      throw new PlatformError('Nothing was changed: the answer was not yes.');
  }
}

export interface FakeSessionOptions {
  region?: string;
  accountId?: string;
  credentials?: Credentials;
  /** The sessions of assumed roles, by ARN. */
  roles?: Readonly<Record<string, AwsSession>>;
}

type ServiceFakes = {
  [K in keyof AwsServices]?: Awaited<ReturnType<AwsServices[K]>>;
};

/** A session with the given services; asking for any other fails, so that a test notices it. */
export function fakeSession(services: ServiceFakes, options: FakeSessionOptions = {}): AwsSession {
  function give<T>(name: string, service: T | undefined): Promise<T> {
    return service === undefined
      ? Promise.reject(new Error(`The command asked for ${name}, and the test gave none.`))
      : Promise.resolve(service);
  }
  return {
    region: options.region ?? 'eu-west-2',
    accountId: () => Promise.resolve(options.accountId ?? '111122223333'),
    credentials: () => give('credentials', options.credentials),
    assume({ arn }) {
      const session = options.roles?.[arn];
      if (session === undefined) throw new Error(`The test has no session for the role ${arn}.`);
      return session;
    },
    entrance: () => Promise.resolve(undefined),
    parameters: () => give('parameters', services.parameters),
    images: () => give('images', services.images),
    imageLabels: () => give('image labels', services.imageLabels),
    builds: () => give('builds', services.builds),
    pipelines: () => give('pipelines', services.pipelines),
    logs: () => give('logs', services.logs),
    logTails: () => give('logTails', services.logTails),
    logStreams: () => give('logStreams', services.logStreams),
    containers: () => give('containers', services.containers),
    objects: () => give('objects', services.objects),
    contentDelivery: () => give('contentDelivery', services.contentDelivery),
    roles: () => give('roles', services.roles),
  };
}
