import type { ContentDelivery } from './cloudfront.js';
import type { BuildService } from './codebuild.js';
import type { PipelineService } from './codepipeline.js';
import type { ImageLabels } from '../registry/manifest.js';
import type { ImageRegistry } from './ecr.js';
import type { ContainerService } from './ecs.js';
import type { LogReader, LogTail } from './logs.js';
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
  containers(): Promise<ContainerService>;
  objects(): Promise<ObjectStore>;
  contentDelivery(): Promise<ContentDelivery>;
}
