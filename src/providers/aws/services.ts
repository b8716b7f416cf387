import type { ImageLabels } from '../registry/image-registry.js';
import type { ContentDelivery } from './cloudfront.js';
import type { BuildService } from './codebuild.js';
import type { PipelineService } from './codepipeline.js';
import type { AwsConnection } from './connection.js';
import type { ImageRegistry } from './ecr.js';
import type { ContainerService } from './ecs.js';
import type { RoleReader } from './roles.js';
import type { CloudWatchLogReader, LogReader, LogStreams, LogTail } from './logs.js';
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
  private parameterStore: Promise<ParameterStore> | undefined;
  private imageRegistry: Promise<ImageRegistry> | undefined;
  private labels: Promise<ImageLabels> | undefined;
  private buildService: Promise<BuildService> | undefined;
  private pipelineService: Promise<PipelineService> | undefined;
  private logReader: Promise<CloudWatchLogReader> | undefined;
  private containerService: Promise<ContainerService> | undefined;
  private objectStore: Promise<ObjectStore> | undefined;
  private delivery: Promise<ContentDelivery> | undefined;
  private roleReader: Promise<RoleReader> | undefined;

  constructor(
    protected readonly connection: AwsConnection,
    private readonly account: () => Promise<string>,
  ) {}

  parameters(): Promise<ParameterStore> {
    return (this.parameterStore ??= import('./ssm.js').then(
      ({ SsmParameterStore }) => new SsmParameterStore(this.connection),
    ));
  }

  images(): Promise<ImageRegistry> {
    return (this.imageRegistry ??= import('./ecr.js').then(
      ({ EcrImageRegistry }) => new EcrImageRegistry(this.connection, this.account),
    ));
  }

  imageLabels(): Promise<ImageLabels> {
    return (this.labels ??= import('./ecr.js').then(
      ({ EcrImageLabels }) => new EcrImageLabels(this.connection),
    ));
  }

  builds(): Promise<BuildService> {
    return (this.buildService ??= import('./codebuild.js').then(
      ({ CodeBuildService }) => new CodeBuildService(this.connection),
    ));
  }

  pipelines(): Promise<PipelineService> {
    return (this.pipelineService ??= import('./codepipeline.js').then(
      ({ CodePipelineService }) => new CodePipelineService(this.connection),
    ));
  }

  logs(): Promise<LogReader> {
    return this.cloudWatchLogs();
  }

  logTails(): Promise<LogTail> {
    return this.cloudWatchLogs();
  }

  logStreams(): Promise<LogStreams> {
    return this.cloudWatchLogs();
  }

  containers(): Promise<ContainerService> {
    return (this.containerService ??= import('./ecs.js').then(
      ({ EcsContainerService }) => new EcsContainerService(this.connection),
    ));
  }

  objects(): Promise<ObjectStore> {
    return (this.objectStore ??= import('./s3.js').then(
      ({ S3ObjectStore }) => new S3ObjectStore(this.connection),
    ));
  }

  contentDelivery(): Promise<ContentDelivery> {
    return (this.delivery ??= import('./cloudfront.js').then(
      ({ CloudFrontContentDelivery }) => new CloudFrontContentDelivery(this.connection),
    ));
  }

  roles(): Promise<RoleReader> {
    return (this.roleReader ??= import('./roles.js').then(
      ({ IamRoleReader }) => new IamRoleReader(this.connection),
    ));
  }

  private cloudWatchLogs(): Promise<CloudWatchLogReader> {
    return (this.logReader ??= import('./logs.js').then(
      ({ CloudWatchLogReader }) => new CloudWatchLogReader(this.connection),
    ));
  }
}
