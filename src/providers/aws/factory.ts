import type { BuildService } from './codebuild.js';
import type { PipelineService } from './codepipeline.js';
import type { AwsConnection } from './connection.js';
import type { ImageRegistry } from './ecr.js';
import type { LogReader } from './logs.js';
import type { AwsServices } from './services.js';
import type { ParameterStore } from './ssm.js';

/** Makes each service at its first use, and loads its SDK client only then. See AwsServices. */
export class ServiceFactory implements AwsServices {
  private parameterStore: Promise<ParameterStore> | undefined;
  private imageRegistry: Promise<ImageRegistry> | undefined;
  private buildService: Promise<BuildService> | undefined;
  private pipelineService: Promise<PipelineService> | undefined;
  private logReader: Promise<LogReader> | undefined;

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
    return (this.logReader ??= import('./logs.js').then(
      ({ CloudWatchLogReader }) => new CloudWatchLogReader(this.connection),
    ));
  }
}
