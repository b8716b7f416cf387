import type { ServiceName } from '../../providers/aws/ecs.js';

/** What the platform calls the parts of a service. */

/** A service of an application in one of its environments. */
export interface ServiceTarget {
  app: string;
  env: string;
  service: string;
}

/** As ECS is asked for it. */
export function ecsName({ app, env, service }: ServiceTarget): ServiceName {
  return { cluster: `${app}-${env}-cluster`, service: `${app}-${env}-${service}` };
}

/** Where Terraform puts the service's task definition template. */
export function templateLocation({ app, env, service }: ServiceTarget): { bucket: string; key: string } {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}

/** Where a container of a task writes its log. */
export function logLocation(
  { app, env, service }: ServiceTarget,
  container: string,
  taskId: string,
): { group: string; stream: string } {
  return {
    group: `/platform/ecs/service/${app}/${env}/${service}`,
    stream: `platform/${container}/${taskId}`,
  };
}

/** The service's page of deployments in the console. */
export function serviceUrl(target: ServiceTarget, region: string): string {
  const { cluster, service } = ecsName(target);
  return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

/** The environment's page of services in the console. */
export function servicesUrl(app: string, env: string, region: string): string {
  return `https://${region}.console.aws.amazon.com/ecs/v2/clusters/${app}-${env}-cluster/services?region=${region}`;
}

/** `demo-dev-web-task-def:12` of the ARN of a task definition. */
export function revisionName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}
