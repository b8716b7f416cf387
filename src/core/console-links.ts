/** The addresses of pages in the AWS console. */

/** Returns CodePipeline's page of one execution. */
export function executionUrl(region: string, pipeline: string, id: string): string {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}

/** Returns CodePipeline's page of the pipeline. */
export function pipelineUrl(region: string, pipeline: string): string {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}

/** Returns CodePipeline's page of all pipelines. */
export function pipelinesUrl(region: string): string {
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

/** Returns ECS's page of all clusters. */
export function clustersUrl(region: string): string {
  return `${consoleUrl(region)}/ecs/v2/clusters?region=${region}`;
}

/** Returns ECS's page of a cluster's services. */
export function servicesUrl(cluster: string, region: string): string {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}

/** What a page of the console is about, as far as its address says. */
export type ConsolePage = { region: string | undefined; account: string | undefined } & (
  | { kind: 'execution'; pipeline: string; id: string | undefined }
  | { kind: 'build'; project: string; id: string | undefined }
  | { kind: 'deployment'; cluster: string; service: string }
);

const CONSOLES =
  /^(?:(\d{12})-[a-z0-9]+\.)?(?:([a-z]{2}(?:-[a-z]+)+-\d)\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)$/;

/**
 * Parses the address of a pipeline, an execution, a project, a build or a service in the AWS console, as this file makes
 * them and as a browser shows them: with tabs, queries, and the account in the host where several are signed in to.
 * Returns undefined for any other page.
 */
export function parseConsoleLink(link: string): ConsolePage | undefined {
  const url = URL.canParse(link) ? new URL(link) : undefined;
  const [host, account, inHost] = CONSOLES.exec(url?.hostname ?? '') ?? [];
  if (url === undefined || host === undefined || url.protocol !== 'https:') return undefined;
  const region = inHost ?? url.searchParams.get('region') ?? undefined;
  const path = url.pathname.split('/').slice(1).map(decoded);
  const [product, service, ...rest] = path;
  if (product === 'ecs' && rest[0] === 'clusters') {
    const [, cluster, , name] = rest;
    const known = cluster && name && rest[2] === 'services';
    return known ? { kind: 'deployment', cluster, service: name, region, account } : undefined;
  }
  if (product !== 'codesuite') return undefined;
  if (service === 'codepipeline' && rest[0] === 'pipelines' && rest[1]) {
    const id = rest[2] === 'executions' ? given(rest[3]) : undefined;
    return { kind: 'execution', pipeline: rest[1], id, region, account };
  }
  if (service !== 'codebuild') return undefined;
  // Older addresses lack the account.
  const [owner, of] = /^\d{12}$/.test(rest[0] ?? '') ? [rest[0], rest.slice(1)] : [account, rest];
  if (of[0] !== 'projects' || !of[1]) return undefined;
  const id = of[2] === 'build' ? given(of[3]) : undefined;
  return { kind: 'build', project: of[1], id, region, account: owner };
}

function given(part: string | undefined): string | undefined {
  return part === '' ? undefined : part;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
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
