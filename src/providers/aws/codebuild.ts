import {
  BatchGetBuildsCommand,
  BatchGetProjectsCommand,
  CodeBuildClient,
  type ComputeType,
  type EnvironmentType,
  ListBuildsForProjectCommand,
  StartBuildCommand,
  type StartBuildCommandInput,
  StopBuildCommand,
} from '@aws-sdk/client-codebuild';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import type { Paced } from '../../core/request-pace.js';
import { type Build, toBuild } from './codebuild-answers.js';
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

export type { Build, BuildPhase, BuildStatus } from './codebuild-answers.js';

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

  restMs(): number {
    return this.connection.restMs('codebuild:BatchGetBuilds');
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
    const command = new StartBuildCommand(startParameters(request));
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
    const { builds = [] } = await this.connection.call(
      'codebuild:BatchGetBuilds',
      (options) => this.client.send(new BatchGetBuildsCommand({ ids }), options),
      signal,
    );
    const byId = new Map(builds.map((build) => [build.id, build]));
    const found = ids.flatMap((id) => byId.get(id) ?? []);
    return { builds: found.map(toBuild), nextToken };
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
  const {
    project,
    sourceVersion,
    environmentVariables,
    artifacts,
    overrides = {},
    idempotencyToken,
  } = request;
  const { buildspec, image, computeType, environmentType } = overrides;
  return {
    projectName: project,
    sourceVersion,
    ...(artifacts === 'none' ? { artifactsOverride: { type: 'NO_ARTIFACTS' } } : {}),
    buildspecOverride: buildspec,
    imageOverride: image,
    computeTypeOverride: computeType as ComputeType,
    environmentTypeOverride: environmentType as EnvironmentType,
    idempotencyToken,
    ...(environmentVariables.length === 0
      ? {}
      : { environmentVariablesOverride: environmentVariables.map((variable) => ({ ...variable })) }),
  };
}
