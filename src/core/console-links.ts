/** The addresses of pages in the AWS console. */

/** Returns CodePipeline's page of one execution. */
export function executionUrl(region: string, pipeline: string, id: string): string {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}

/** Returns CodePipeline's page of the pipeline. */
export function pipelineUrl(region: string, pipeline: string): string {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}

function pipelinesUrl(region: string): string {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}

/**
 * Returns CodeBuild's page of a build; region and account are those of its ARN,
 * `arn:aws:codebuild:<region>:<account>:build/<project>:<uuid>`.
 */
export function buildUrl({ arn, project, id }: { arn: string; project: string; id: string }): string {
  const [, , , region = '', account = ''] = arn.split(':');
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}

/** Returns where a build's log is read: CloudWatch's page once there is one, before that the log on the build's page. */
export function buildLogUrl(build: {
  arn: string;
  project: string;
  id: string;
  logUrl: string | undefined;
}): string {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}

/**
 * Returns CloudWatch's page of a log stream, or of a group, in the region of the ARN (a build's, say).
 * Source: the console's own addresses; it decodes the fragment twice, the second time with `$` for `%`.
 */
export function logUrl(arn: string, log: { group: string; stream?: string }): string {
  const [, , , region = ''] = arn.split(':');
  const events = log.stream === undefined ? '' : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}

/** Returns ECS's page of a service's deployments. */
export function serviceUrl(
  { cluster, service }: { cluster: string; service: string },
  region: string,
): string {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}

/** Returns ECS's page of a cluster's services. */
export function servicesUrl(cluster: string, region: string): string {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}

/** The console of the partition that the region belongs to. */
function consoleUrl(region: string): string {
  if (region.startsWith('cn-')) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith('us-gov-')) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}

function fragment(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}
