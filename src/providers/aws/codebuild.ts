import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  CodeBuildClient,
  type ComputeType,
  type EnvironmentType,
  type ExportedEnvironmentVariable,
  ListBuildsForProjectCommand,
  StartBuildCommand,
  type StartBuildCommandInput,
  StopBuildCommand,
  type Build as SdkBuild,
  type BuildPhase as SdkPhase,
} from '@aws-sdk/client-codebuild';
import { logUrl } from '../../core/console-links.js';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Paced } from '../../core/retry.js';
import type { AwsConnection } from './connection.js';
import { awsErrorName } from './translate.js';

export type BuildVariableType = 'PLAINTEXT' | 'PARAMETER_STORE' | 'SECRETS_MANAGER';

export interface BuildVariable {
  name: string;
  value: string;
  type: BuildVariableType;
}

/** What a build may do in another way than its project says. */
export interface BuildOverrides {
  /** A path in the source, a whole buildspec as YAML, or the ARN of one in S3. */
  buildspec?: string | undefined;
  image?: string | undefined;
  /** `BUILD_GENERAL1_SMALL`, …: ComputeType of the CodeBuild API. */
  computeType?: string | undefined;
  /** `LINUX_CONTAINER`, …: EnvironmentType of the CodeBuild API. */
  environmentType?: string | undefined;
}

export interface BuildRequest {
  project: string;
  /** A commit, or whatever else the project's source takes; undefined: the project's default. */
  sourceVersion: string | undefined;
  environmentVariables: readonly BuildVariable[];
  /** `project`: those of the project; `none`: it leaves none behind. */
  artifacts: 'project' | 'none';
  overrides?: BuildOverrides;
  idempotencyToken: string;
}

/** One page of a project's builds. */
export interface BuildPage {
  /** Newest first. */
  builds: Build[];
  /** Where the next page starts; undefined on the last one. */
  nextToken: string | undefined;
}

/** CodeBuild. Paced is the look at a build. */
export interface BuildService extends Paced {
  /** Which of the projects exist, in the order asked: one BatchGetProjects. */
  findProjects(names: readonly string[]): Promise<string[]>;
  /** Starts a build. Asking again with the same token within five minutes returns the build that was started then. */
  start(request: BuildRequest): Promise<Build>;
  /** @throws NotFoundError when there is no such build */
  get(id: string, signal?: AbortSignal): Promise<Build>;
  /** The newest builds of a project, 100 at most: one ListBuildsForProject, one BatchGetBuilds. */
  list(project: string, token: string | undefined, signal?: AbortSignal): Promise<BuildPage>;
  /** Stops a build; fine when it has ended already. */
  stop(id: string): Promise<void>;
}

export class CodeBuildService implements BuildService {
  private readonly client: CodeBuildClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new CodeBuildClient(connection.clientConfig());
  }

  restMs = (): number => this.connection.restMs('codebuild:BatchGetBuilds');

  async findProjects(names: readonly string[]): Promise<string[]> {
    const command = new BatchGetProjectsCommand({ names: [...names] });
    const answer = await this.connection.call('codebuild:BatchGetProjects', (options) =>
      this.client.send(command, options),
    );
    const found = new Set((answer.projects ?? []).map(({ name }) => name));
    return names.filter((name) => found.has(name));
  }

  async start(request: BuildRequest): Promise<Build> {
    const command = new StartBuildCommand(startParameters(request));
    const { build } = await this.connection.call('codebuild:StartBuild', (options) =>
      this.client.send(command, options),
    );
    if (build === undefined)
      throw new PlatformError(`CodeBuild answered the start of ${request.project} without a build.`);
    return toBuild(build);
  }

  async get(id: string, signal?: AbortSignal): Promise<Build> {
    const [build] = await this.describe([id], signal);
    if (build === undefined)
      throw new NotFoundError(`There is no CodeBuild build "${id}" in ${this.connection.region}.`);
    return build;
  }

  async list(project: string, token: string | undefined, signal?: AbortSignal): Promise<BuildPage> {
    const list = new ListBuildsForProjectCommand({
      projectName: project,
      sortOrder: 'DESCENDING',
      nextToken: token,
    });
    const { ids = [], nextToken } = await this.connection.call(
      'codebuild:ListBuildsForProject',
      (options) => this.client.send(list, options),
      signal,
    );
    // BatchGetBuilds refuses an empty list, and answers in no particular order.
    if (ids.length === 0) return { builds: [], nextToken };
    const byId = new Map((await this.describe(ids, signal)).map((build) => [build.id, build]));
    return { builds: ids.flatMap((id) => byId.get(id) ?? []), nextToken };
  }

  private async describe(ids: string[], signal: AbortSignal | undefined): Promise<Build[]> {
    const answer = await this.connection.call(
      'codebuild:BatchGetBuilds',
      (options) => this.client.send(new BatchGetBuildsCommand({ ids }), options),
      signal,
    );
    return (answer.builds ?? []).map(toBuild);
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

function startParameters(request: BuildRequest): StartBuildCommandInput {
  const { project, sourceVersion, artifacts, overrides, idempotencyToken } = request;
  const variables = request.environmentVariables.map((variable) => ({ ...variable }));
  return {
    projectName: project,
    sourceVersion,
    artifactsOverride: artifacts === 'none' ? { type: 'NO_ARTIFACTS' } : undefined,
    buildspecOverride: overrides?.buildspec,
    imageOverride: overrides?.image,
    computeTypeOverride: overrides?.computeType as ComputeType,
    environmentTypeOverride: overrides?.environmentType as EnvironmentType,
    environmentVariablesOverride: variables.length === 0 ? undefined : variables,
    idempotencyToken,
  };
}

/** CodeBuild's own words. Source: StatusType of the CodeBuild API. */
export type BuildStatus = 'SUCCEEDED' | 'FAILED' | 'FAULT' | 'TIMED_OUT' | 'IN_PROGRESS' | 'STOPPED';

export interface BuildPhase {
  /** `SUBMITTED`, `QUEUED`, `PROVISIONING`, `DOWNLOAD_SOURCE`, `INSTALL`, `PRE_BUILD`, `BUILD`, `POST_BUILD`, …, `COMPLETED`. */
  type: string;
  /** Undefined while the phase continues. */
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
  variables?: Readonly<Record<string, string>> | undefined;
  /** What it was asked to build: a commit, a branch, …; undefined where the project's own default was taken. */
  sourceVersion?: string | undefined;
  /** What that turned out to be: the commit, where the source is a repository. */
  resolvedVersion?: string | undefined;
  /** What its buildspec exports (`env.exported-variables`), as far as it has got. */
  exportedVariables?: Readonly<Record<string, string>> | undefined;
}

/** A build as CodeBuild describes it. @throws PlatformError where the description lacks what every build has */
export function toBuild(build: SdkBuild): Build {
  const { id, arn, projectName, buildStatus } = build;
  if (id === undefined || arn === undefined || projectName === undefined || buildStatus === undefined)
    throw new PlatformError(
      `CodeBuild described the build "${id ?? ''}" without its id, ARN, project or status.`,
    );
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
    variables: toValues(
      build.environment?.environmentVariables?.filter(({ type = 'PLAINTEXT' }) => type === 'PLAINTEXT'),
    ),
    sourceVersion: build.sourceVersion,
    resolvedVersion: build.resolvedSourceVersion,
    exportedVariables: toValues(build.exportedEnvironmentVariables),
  };
}

function toValues(variables: readonly ExportedEnvironmentVariable[] | undefined): Build['variables'] {
  return variables && Object.fromEntries(variables.map(({ name = '', value = '' }) => [name, value]));
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
