import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  CodeBuildClient,
  type Build as SdkBuild,
  type BuildPhase as SdkPhase,
  StartBuildCommand,
  StopBuildCommand,
} from '@aws-sdk/client-codebuild';
import { NotFoundError, PlatformError } from '../../kernel/errors.js';
import type { AwsConnection } from './connection.js';
import { logUrl } from './log-url.js';
import { awsErrorName } from './translate.js';

/** CodeBuild's own words. Source: StatusType of the CodeBuild API. */
export type BuildStatus = 'SUCCEEDED' | 'FAILED' | 'FAULT' | 'TIMED_OUT' | 'IN_PROGRESS' | 'STOPPED';

export interface BuildPhase {
  /** `SUBMITTED`, `QUEUED`, `PROVISIONING`, `DOWNLOAD_SOURCE`, `INSTALL`, `PRE_BUILD`, `BUILD`, `POST_BUILD`, …, `COMPLETED`. */
  type: string;
  /** Undefined while the phase goes on. */
  status: string | undefined;
  startTime: Date | undefined;
  endTime: Date | undefined;
  /** What CodeBuild says about it: status code and message of each context that has one. */
  messages: string[];
}

export interface Build {
  /** `<project>:<uuid>`. */
  id: string;
  arn: string;
  project: string;
  /** The number CodeBuild gave it, counting up per project. */
  number: number | undefined;
  status: BuildStatus;
  /** The phase it is in. */
  currentPhase: string | undefined;
  phases: BuildPhase[];
  startTime: Date | undefined;
  endTime: Date | undefined;
  /** Where its log is; undefined until CodeBuild has made the stream. Never build these names: take them from here. */
  log: { group: string; stream: string } | undefined;
  /** CloudWatch's page for the log. */
  logUrl: string | undefined;
  /** Its variables of the type PLAINTEXT, the project's own included. */
  variables?: Readonly<Record<string, string>>;
}

export type BuildVariableType = 'PLAINTEXT' | 'PARAMETER_STORE' | 'SECRETS_MANAGER';

export interface BuildVariable {
  name: string;
  value: string;
  type: BuildVariableType;
}

export interface BuildRequest {
  project: string;
  /** A commit, or whatever else the project's source takes. */
  sourceVersion: string;
  environmentVariables: readonly BuildVariable[];
  idempotencyToken: string;
}

/** CodeBuild. */
export interface BuildService {
  /** Which of the projects exist, in the order asked: one BatchGetProjects. */
  findProjects(names: readonly string[]): Promise<string[]>;
  /**
   * Starts a build with `artifactsOverride: {type: NO_ARTIFACTS}`. Asking again with the same token within
   * five minutes returns the build that was started then.
   */
  start(request: BuildRequest): Promise<Build>;
  /** @throws NotFoundError when there is no such build */
  get(id: string, signal?: AbortSignal): Promise<Build>;
  /** Stops a build; fine when it has ended already. */
  stop(id: string): Promise<void>;
}

export class CodeBuildService implements BuildService {
  private readonly client: CodeBuildClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new CodeBuildClient(connection.clientConfig());
  }

  async findProjects(names: readonly string[]): Promise<string[]> {
    const command = new BatchGetProjectsCommand({ names: [...names] });
    const answer = await this.connection.call('codebuild:BatchGetProjects', (options) =>
      this.client.send(command, options),
    );
    const found = new Set((answer.projects ?? []).map(({ name }) => name));
    return names.filter((name) => found.has(name));
  }

  async start(request: BuildRequest): Promise<Build> {
    const command = new StartBuildCommand({
      projectName: request.project,
      sourceVersion: request.sourceVersion,
      artifactsOverride: { type: 'NO_ARTIFACTS' },
      idempotencyToken: request.idempotencyToken,
      ...(request.environmentVariables.length === 0
        ? {}
        : {
            environmentVariablesOverride: request.environmentVariables.map((variable) => ({ ...variable })),
          }),
    });
    const { build } = await this.connection.call('codebuild:StartBuild', (options) =>
      this.client.send(command, options),
    );
    if (build === undefined) {
      throw new PlatformError(`CodeBuild answered the start of ${request.project} without a build.`);
    }
    return toBuild(build);
  }

  async get(id: string, signal?: AbortSignal): Promise<Build> {
    const command = new BatchGetBuildsCommand({ ids: [id] });
    const answer = await this.connection.call(
      'codebuild:BatchGetBuilds',
      (options) => this.client.send(command, options),
      signal,
    );
    const build = answer.builds?.[0];
    if (build === undefined) {
      throw new NotFoundError(`There is no CodeBuild build "${id}" in ${this.connection.region}.`);
    }
    return toBuild(build);
  }

  async stop(id: string): Promise<void> {
    try {
      await this.connection.call('codebuild:StopBuild', (options) =>
        this.client.send(new StopBuildCommand({ id }), options),
      );
    } catch (error) {
      // CodeBuild has no error of its own for builds that have ended; whether this one has, the build tells.
      if (awsErrorName(error) !== 'InvalidInputException') throw error;
      if ((await this.get(id)).status === 'IN_PROGRESS') throw error;
    }
  }
}

function toBuild(build: SdkBuild): Build {
  const { id, arn, projectName, buildStatus } = build;
  if (id === undefined || arn === undefined || projectName === undefined || buildStatus === undefined) {
    throw new PlatformError(
      `CodeBuild described the build "${id ?? ''}" without its id, ARN, project or status.`,
    );
  }
  const { groupName: group, streamName: stream, deepLink } = build.logs ?? {};
  const log = group === undefined || stream === undefined ? undefined : { group, stream };
  return {
    id,
    arn,
    project: projectName,
    number: build.buildNumber,
    status: buildStatus,
    currentPhase: build.currentPhase,
    phases: (build.phases ?? []).map(toPhase),
    startTime: build.startTime,
    endTime: build.endTime,
    log,
    // Before the stream exists, CodeBuild gives a link that leads nowhere.
    logUrl: log === undefined ? undefined : (deepLink ?? logUrl(arn, log)),
    ...plainVariables(build),
  };
}

function plainVariables({ environment }: SdkBuild): Pick<Build, 'variables'> {
  if (environment?.environmentVariables === undefined) return {};
  const plain = environment.environmentVariables.filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT');
  return { variables: Object.fromEntries(plain.map(({ name, value }) => [name ?? '', value ?? ''])) };
}

function toPhase(phase: SdkPhase): BuildPhase {
  return {
    type: phase.phaseType ?? 'UNKNOWN',
    status: phase.phaseStatus,
    startTime: phase.startTime,
    endTime: phase.endTime,
    messages: (phase.contexts ?? [])
      .map(({ statusCode, message }) => [statusCode, message].filter((part) => part?.trim()).join(': '))
      .filter((text) => text !== ''),
  };
}
