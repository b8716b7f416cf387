import type { ImageLabels } from '../registry/image-registry.js';
import type { ContentDelivery } from './cloudfront.js';
import type { BuildService } from './codebuild.js';
import type { PipelineService } from './codepipeline.js';
import type { AwsConnection } from './connection.js';
import type { ImageRegistry } from './ecr.js';
import type { ContainerService } from './ecs.js';
import type { RoleReader } from './roles.js';
import type { LogReader, LogStreams, LogTail } from './logs.js';
import type { ObjectStore } from './s3.js';
import type { ParameterStore } from './ssm.js';

/**
 * The AWS services of a session. Every AwsSession is one, so a command writes
 *
 *     const aws = await context.aws(inputs);
 *     const codebase = new Codebase({ parameters: await aws.parameters(), images: await aws.images() });
 *
 * and its test passes hand-written fakes. A service is made at its first use, which is also when its SDK client is
 * loaded (one chunk of the bundle per client); asking again gives the same object. Nothing is requested yet.
 */
export interface AwsServices {
  parameters(): Promise<ParameterStore>;
  images(): Promise<ImageRegistry>;
  imageLabels(): Promise<ImageLabels>;
  builds(): Promise<BuildService>;
  pipelines(): Promise<PipelineService>;
  logs(): Promise<LogReader>;
  logTails(): Promise<LogTail>;
  logStreams(): Promise<LogStreams>;
  containers(): Promise<ContainerService>;
  objects(): Promise<ObjectStore>;
  contentDelivery(): Promise<ContentDelivery>;
  roles(): Promise<RoleReader>;
}

/** Makes each service at its first use, and loads its SDK client only then. See AwsServices. */
export class ServiceFactory implements AwsServices {
  constructor(
    protected readonly connection: AwsConnection,
    private readonly account: () => Promise<string>,
  ) {}

  readonly parameters = once(async () => new (await import('./ssm.js')).SsmParameterStore(this.connection));
  readonly images = once(
    async () => new (await import('./ecr.js')).EcrImageRegistry(this.connection, this.account),
  );
  readonly imageLabels = once(async () => new (await import('./ecr.js')).EcrImageLabels(this.connection));
  readonly builds = once(async () => new (await import('./codebuild.js')).CodeBuildService(this.connection));
  readonly pipelines = once(
    async () => new (await import('./codepipeline.js')).CodePipelineService(this.connection),
  );
  readonly logs = once(async () => new (await import('./logs.js')).CloudWatchLogReader(this.connection));
  readonly logTails = this.logs;
  readonly logStreams = this.logs;
  readonly containers = once(async () => new (await import('./ecs.js')).EcsContainerService(this.connection));
  readonly objects = once(async () => new (await import('./s3.js')).S3ObjectStore(this.connection));
  readonly contentDelivery = once(
    async () => new (await import('./cloudfront.js')).CloudFrontContentDelivery(this.connection),
  );
  readonly roles = once(async () => new (await import('./roles.js')).IamRoleReader(this.connection));
}

/** Remembers what was made first. */
function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
