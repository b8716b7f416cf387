const require = process.getBuiltinModule;

// src/core/console-links.ts
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function clustersUrl(region) {
  return `${consoleUrl(region)}/ecs/v2/clusters?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
var CONSOLES = /^(?:(\d{12})-[a-z0-9]+\.)?(?:([a-z]{2}(?:-[a-z]+)+-\d)\.)?console\.(?:aws\.amazon\.com|amazonaws\.cn|amazonaws-us-gov\.com)$/;
function parseConsoleLink(link) {
  const url = URL.canParse(link) ? new URL(link) : void 0;
  const [host, account, inHost] = CONSOLES.exec(url?.hostname ?? "") ?? [];
  if (url === void 0 || host === void 0 || url.protocol !== "https:") return void 0;
  const region = inHost ?? url.searchParams.get("region") ?? void 0;
  const path = url.pathname.split("/").slice(1).map(decoded);
  const [product, service, ...rest] = path;
  if (product === "ecs" && rest[0] === "clusters") {
    const [, cluster, , name] = rest;
    const known = cluster && name && rest[2] === "services";
    return known ? { kind: "deployment", cluster, service: name, region, account } : void 0;
  }
  if (product !== "codesuite") return void 0;
  if (service === "codepipeline" && rest[0] === "pipelines" && rest[1]) {
    const id2 = rest[2] === "executions" ? given(rest[3]) : void 0;
    return { kind: "execution", pipeline: rest[1], id: id2, region, account };
  }
  if (service !== "codebuild") return void 0;
  const [owner, of] = /^\d{12}$/.test(rest[0] ?? "") ? [rest[0], rest.slice(1)] : [account, rest];
  if (of[0] !== "projects" || !of[1]) return void 0;
  const id = of[2] === "build" ? given(of[3]) : void 0;
  return { kind: "build", project: of[1], id, region, account: owner };
}
function given(part) {
  return part === "" ? void 0 : part;
}
function decoded(part) {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}

export {
  executionUrl,
  pipelineUrl,
  pipelinesUrl,
  buildUrl,
  buildLogUrl,
  logUrl,
  serviceUrl,
  clustersUrl,
  servicesUrl,
  parseConsoleLink
};
