import type { ServiceName } from '../../providers/aws/ecs-types.js';

/** What the platform calls the AWS resources of applications. */

/** A service of an application in one of its environments. */
export interface ServiceTarget {
  app: string;
  env: string;
  service: string;
}

/** Returns the name of an environment's ECS cluster. */
export function clusterName(app: string, env: string): string {
  return `${app}-${env}-cluster`;
}

/** Returns a service's names in ECS. */
export function ecsName({ app, env, service }: ServiceTarget): ServiceName {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}

/** Returns where Terraform puts the service's task definition template. */
export function templateLocation({ app, env, service }: ServiceTarget): { bucket: string; key: string } {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}

/** Returns the log group of a service's containers. */
export function logGroup({ app, env, service }: ServiceTarget): string {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}

/** Returns where a container of a task writes its log. */
export function logLocation(
  target: ServiceTarget,
  container: string,
  taskId: string,
): { group: string; stream: string } {
  return {
    group: logGroup(target),
    stream: `platform/${container}/${taskId}`,
  };
}

/** Returns what the CodeBuild project of a codebase's images can be called: in current stacks, and in older ones. */
export function imageProjectNames(app: string, codebase: string): [current: string, older: string] {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}

/** Returns what a codebase's manual-release pipeline can be called: in current stacks, and in older ones. */
export function manualReleaseNames(app: string, codebase: string): [current: string, older: string] {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}

/** Returns what one of a codebase's configured pipelines can be called: in current stacks, and in older ones. */
export function codebasePipelineNames(
  app: string,
  codebase: string,
  pipeline: string,
): [current: string, older: string] {
  const current = `${app}-${codebase}-${pipeline}-codebase`;
  return [current, `${current}-pipeline`];
}

/** Returns `demo-dev-web-task-def:12` of the ARN of a task definition. */
export function revisionName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
