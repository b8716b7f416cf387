const require = process.getBuiltinModule;
import {
  creatorOf,
  isRecordOf,
  payloadOf
} from "./chunk-5PFFWVWZ.js";
import {
  GitHubDeployments
} from "./chunk-GPFR54KO.js";
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  environmentInputs,
  githubInputs,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  listPastDeployments
} from "./chunk-GZ27WYAJ.js";
import {
  findPastExecutions,
  findPerson
} from "./chunk-E3KFW6EF.js";
import {
  ImageTags
} from "./chunk-OSEJFA5D.js";
import "./chunk-YMMMOESI.js";
import {
  deployingPipelines
} from "./chunk-Z6BDMULU.js";
import "./chunk-I6ZOZ7VX.js";
import {
  ServiceTypes
} from "./chunk-PE3MF6X3.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  findModeProblem
} from "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import {
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import "./chunk-SCQNRUUF.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import {
  deployRole,
  ecsName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import {
  executionUrl,
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import {
  findPushTimes
} from "./chunk-7LB5367B.js";
import {
  abbreviates,
  parseCommitTag,
  parseImageName
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  requireTime
} from "./chunk-F5MUN3NT.js";
import {
  WIDE,
  containsText,
  formatCount,
  formatDuration,
  formatTable,
  onOneLine
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/deployments/history-sources.ts
var SERVICES_AT_ONCE = 2;
var RECORDS_AT_ONCE = 4;
var MOST_PAGES = 10;
async function readPipelines(deps, place) {
  const { pipelines, signal, logger, region } = deps;
  const { app, codebase, env, limit, goOn } = place;
  logger.status(`Reading the pipeline executions of ${app}/${codebase.name}`);
  const read = { pipelines, signal, goOn };
  const found = await findPastExecutions(read, deployingPipelines(app, codebase), { env, limit });
  const { executions, ...rest } = found;
  return { ...rest, deployments: executions.map((execution) => fromExecution(execution, region)) };
}
function fromExecution(execution, region) {
  const { environment, imageTag, trigger, status, startedAt, endedAt, pipeline, id } = execution;
  return {
    source: "pipeline",
    environment,
    image: imageTag,
    commit: void 0,
    status,
    startedAt,
    endedAt,
    services: [],
    by: findPerson(trigger),
    trigger: trigger?.type,
    url: executionUrl(region, pipeline, id)
  };
}
async function readEcs(deps, { app, codebase, limit, goOn }, environment) {
  const { parameters, logger, signal } = deps;
  const { name: env, region = deps.region } = environment;
  const problem = findModeProblem(environment);
  if (problem !== void 0) {
    const says = `The services of ${env} are not read: it has ${problem.says}.`;
    return { deployments: [], more: false, notices: problem.kind === "copilot" ? [] : [says] };
  }
  logger.status(`Reading the service deployments of ${app}/${codebase.name} in ${env}`);
  const containers = await deps.containers(environment);
  const types = await ServiceTypes.load(parameters, logger, app, env);
  const tags = new ImageTags(deps, `${app}/${codebase.name}`);
  const ofGroups = codebase.services.some(({ services }) => services.length > 0);
  const found = await mapParallel(types.onEcs(codebase.services), SERVICES_AT_ONCE, async (service) => {
    goOn();
    const target = { app, env, service };
    const past = await listPastDeployments({ containers, signal }, target, limit);
    const own = past.filter((deployment) => isOfCodebase(deployment, ofGroups ? void 0 : tags.repository));
    const deployments = [];
    for (const deployment of own)
      deployments.push(fromService(deployment, target, region, await tags.find(deployment.image)));
    return { deployments, more: past.length >= limit };
  });
  return {
    deployments: found.flatMap(({ deployments }) => deployments),
    more: found.some(({ more }) => more),
    notices: []
  };
}
function isOfCodebase({ image, revision }, repository) {
  if (image === void 0) return revision === void 0 && repository === void 0;
  return repository === void 0 || parseImageName(image).repository === repository;
}
function fromService({ status, certainty, createdAt, startedAt, finishedAt }, target, region, image) {
  return {
    source: "ecs",
    environment: target.env,
    image,
    commit: void 0,
    by: void 0,
    trigger: void 0,
    ...certainty === "assumed" ? { assumed: true } : {},
    status: STATUSES[status] ?? status,
    startedAt: startedAt ?? createdAt,
    endedAt: finishedAt,
    url: serviceUrl(ecsName(target), region),
    services: [target.service]
  };
}
var STATUSES = {
  PENDING: "InProgress",
  IN_PROGRESS: "InProgress",
  SUCCESSFUL: "Succeeded",
  STOP_REQUESTED: "Stopping",
  STOPPED: "Stopped",
  // It has failed already, and the service is being put back.
  ROLLBACK_REQUESTED: "Stopping",
  ROLLBACK_IN_PROGRESS: "Stopping",
  ROLLBACK_SUCCESSFUL: "RolledBack",
  ROLLBACK_FAILED: "Failed"
};
async function readGitHub({ applications, logger, records: open }, { app, codebase: { name: codebase, repository }, limit, goOn, ...place }) {
  if (open === void 0) {
    const notice = "GitHub Deployments, which say who deployed, are not read without a github-token.";
    return { deployments: [], more: false, notices: [notice] };
  }
  logger.status(`Reading the GitHub Deployments of ${repository}`);
  const environments = place.environments.map(({ name }) => name);
  const codebases = await applications.codebases(app);
  const shared = codebases.some((other) => other.repository === repository && other.name !== codebase);
  const records = open(repository);
  const own = [];
  let more = true;
  for (let page = 1; page <= MOST_PAGES && own.length <= limit && more; page += 1) {
    goOn();
    const listed = await records.list(environments.length === 1 ? environments[0] : void 0, page);
    const isOwn = (one) => isRecordOf(one, { app, codebase, environments, shared });
    own.push(...listed.deployments.filter(isOwn));
    more = listed.more;
  }
  const deployments = await mapParallel(own.slice(0, limit), RECORDS_AT_ONCE, async (deployment) => {
    goOn();
    return fromRecord(deployment, await records.statuses(deployment.id));
  });
  return { deployments, more: more || own.length > limit, notices: [] };
}
function fromRecord(deployment, statuses) {
  const { sha, environment, payload, createdAt } = deployment;
  const end = statuses.find(({ state }) => state !== "inactive") ?? statuses[0];
  const status = statusOf(end?.state);
  return {
    source: "github",
    environment,
    image: payloadOf(payload)?.image,
    commit: sha,
    by: creatorOf(deployment),
    trigger: void 0,
    status: status === "InProgress" && statuses[0]?.state === "inactive" ? "Superseded" : status,
    startedAt: createdAt,
    endedAt: endOf(statuses, end),
    url: statuses.find(({ logUrl }) => logUrl !== void 0)?.logUrl,
    services: []
  };
}
var BEGUN = ["queued", "pending", "waiting", "in_progress"];
function statusOf(state) {
  if (state === void 0 || BEGUN.includes(state)) return "InProgress";
  if (state === "success") return "Succeeded";
  if (state === "failure" || state === "error") return "Failed";
  return state === "inactive" ? "Superseded" : state;
}
function endOf(statuses, end) {
  if (end !== void 0 && !BEGUN.includes(end.state)) return end.createdAt;
  return statuses[0]?.state === "inactive" ? statuses[0].createdAt : void 0;
}

// src/domains/deployments/merge-deployments.ts
var SLACK_MS = 2 * 6e4;
var GROUP_MS = 15 * 6e4;
var LONGEST_MS = 6 * 60 * 6e4;
function mergeDeployments(found) {
  const oldestFirst = found.toSorted((a, b) => timeOf(a.startedAt) - timeOf(b.startedAt));
  const from = (source) => oldestFirst.filter((one) => one.source === source);
  const rows = from("pipeline").map((execution) => [execution]);
  const byPipeline = (row) => row.some(({ source }) => source === "pipeline");
  for (const group of groupServices(from("ecs")))
    addTo(rows, group, (row, own) => byPipeline(row) && isPartOf(row, own));
  const records = from("github").sort(
    (a, b) => Number(a.image === void 0) - Number(b.image === void 0)
  );
  for (const record of records) addTo(rows, [record], (row, own) => isPartOf(own, row) || isPartOf(row, own));
  return rows.map(merge).sort((a, b) => timeOf(b.startedAt) - timeOf(a.startedAt));
}
function groupServices(services) {
  const groups = [];
  for (const service of services) {
    const group = groups.findLast(
      (one) => fits(one, service) && one.every((other) => !other.services.some((name) => service.services.includes(name))) && timeOf(service.startedAt) - Math.max(...one.map(({ startedAt, endedAt }) => timeOf(endedAt ?? startedAt))) <= GROUP_MS
    );
    if (group === void 0) groups.push([service]);
    else group.push(service);
  }
  return groups;
}
function addTo(rows, parts, belongs) {
  const distance = (row) => Math.abs(startOf(row) - startOf(parts));
  const [nearest] = rows.filter((row) => parts.every((part) => fits(row, part)) && belongs(row, parts)).sort((a, b) => distance(a) - distance(b));
  if (nearest === void 0) rows.push(parts);
  else nearest.push(...parts);
}
function fits(row, part) {
  return row.every(
    (other) => other.environment === part.environment && isSameImage(sureImage(other), sureImage(part))
  );
}
function sureImage({ image, assumed }) {
  return assumed === true ? void 0 : image;
}
function isSameImage(a, b) {
  if (a === void 0 || b === void 0 || a === b) return true;
  const [one, other] = [parseCommitTag(a), parseCommitTag(b)];
  if (one === void 0 || other === void 0) return one !== other;
  return abbreviates(one, other) || abbreviates(other, one);
}
function isPartOf(whole, part) {
  const start = startOf(part);
  const end = Math.max(...whole.map((one) => one.endedAt?.getTime() ?? timeOf(one.startedAt) + LONGEST_MS));
  return start >= startOf(whole) - SLACK_MS && start <= end + SLACK_MS;
}
function merge(parts) {
  const of = (source) => parts.filter((part) => part.source === source);
  const [pipeline, ecs, github] = [of("pipeline"), of("ecs"), of("github")];
  const exact = pipeline.length > 0 ? pipeline : ecs.length > 0 ? ecs : github;
  const images = [...ecs, ...github, ...pipeline].filter((part) => part.image !== void 0);
  const known = images.filter(({ assumed }) => assumed !== true);
  const chosen = known.find((part) => parseCommitTag(part.image ?? "") !== void 0) ?? known[0] ?? images[0];
  const image = chosen?.image;
  const first = (pick) => [...github, ...pipeline, ...ecs].map(pick).find((value) => value !== void 0);
  const running = exact.some(({ endedAt }) => endedAt === void 0);
  return {
    environment: parts[0]?.environment ?? "",
    image,
    ...chosen?.assumed === true ? { assumed: true } : {},
    commit: (image === void 0 ? void 0 : parseCommitTag(image)) ?? first(({ commit }) => commit),
    by: first(({ by }) => by),
    trigger: first(({ trigger }) => trigger),
    status: statusOf2(pipeline, ecs, github),
    startedAt: exact.map(({ startedAt }) => startedAt).sort((a, b) => timeOf(a) - timeOf(b))[0],
    endedAt: running ? void 0 : new Date(Math.max(...exact.map(({ endedAt }) => timeOf(endedAt)))),
    url: first(({ url }) => url),
    services: [...new Set(parts.flatMap(({ services }) => services))],
    sources: [...new Set(parts.map(({ source }) => source))]
  };
}
var WORST_FIRST = ["RolledBack", "Failed", "Stopped", "Cancelled", "Superseded", "Stopping", "InProgress"];
function statusOf2(pipeline, ecs, github) {
  const own = pipeline[0]?.status;
  const services = worst(ecs);
  if (own !== void 0) return own === "Failed" && services === "RolledBack" ? services : own;
  const record = worst(github);
  if (services === void 0) return record ?? "Unknown";
  return services === "Succeeded" && record === "Failed" ? record : services;
}
function worst(parts) {
  const statuses = parts.map(({ status }) => status);
  const known = WORST_FIRST.find((status) => statuses.includes(status));
  return known ?? statuses.find((status) => status !== "Succeeded") ?? statuses[0];
}
function startOf(parts) {
  return Math.min(...parts.map(({ startedAt }) => timeOf(startedAt)));
}
function timeOf(date) {
  return date?.getTime() ?? 0;
}
function describeDeployment(row, before, pushed, repositoryUrl) {
  const { commit, startedAt, endedAt } = row;
  const change = before === void 0 ? void 0 : compare(row, before, pushed);
  const range = change === "older" ? [commit, before?.commit] : [before?.commit, commit];
  const isRange = commit !== void 0 && before?.commit !== void 0 && change !== "same";
  const duration = startedAt && endedAt && endedAt.getTime() - startedAt.getTime();
  return {
    environment: row.environment,
    image: row.image,
    imageKnown: row.assumed !== true,
    commit,
    previousCommit: before?.commit,
    change,
    commitUrl: commit === void 0 ? void 0 : `${repositoryUrl}/commit/${commit}`,
    compareUrl: isRange ? `${repositoryUrl}/compare/${range.join("...")}` : void 0,
    by: row.by,
    trigger: row.trigger,
    outcome: row.status,
    startedAt: startedAt?.toISOString(),
    endedAt: endedAt?.toISOString(),
    durationSeconds: duration === void 0 ? void 0 : Math.max(0, Math.round(duration / 1e3)),
    url: row.url,
    services: row.services,
    sources: row.sources
  };
}
function compare({ image = "", commit }, before, pushed) {
  if (commit !== void 0 && before.commit !== void 0 && abbreviates(commit, before.commit))
    return "same";
  const [now, then] = [pushed.get(image), pushed.get(before.image ?? "")];
  if (now === void 0 || then === void 0 || now.getTime() === then.getTime()) return void 0;
  return now > then ? "newer" : "older";
}

// src/domains/deployments/history.ts
var CONCURRENCY = 2;
var GITHUB = "GitHub Deployments";
var BASELINES = 3;
async function findHistory(deps, request) {
  const { applications } = deps;
  const { app, env, limit } = request;
  const application = await applications.load(app);
  const environments = env === void 0 ? application.environments : [applications.environment(application, env)];
  const codebase = await applications.codebase(app, request.codebase);
  const goOn = () => {
    const work = `Reading the deployments of ${app}/${codebase.name}`;
    requireTime(deps, work, "Raise timeout-minutes, or lower limit.");
  };
  const place = { app, env, codebase, environments, limit: limit + BASELINES, goOn };
  const answers = [
    ...await Promise.all([
      readSource("The pipelines", () => readPipelines(deps, place), goOn),
      readSource(GITHUB, () => readGitHub(deps, place), goOn)
    ]),
    ...await mapParallel(
      environments,
      CONCURRENCY,
      (environment) => readSource(`What ECS knows of ${environment.name}`, () => readEcs(deps, place, environment), goOn)
    )
  ];
  const merged = mergeDeployments(answers.flatMap(({ deployments }) => deployments));
  const [error] = answers.flatMap((answer) => answer.error ?? []);
  return {
    deployments: await describeNewest(deps, merged, { app, codebase, limit }),
    more: merged.length > limit || answers.some(({ more }) => more),
    notices: answers.flatMap(({ notices }) => notices),
    // Deployments that can't be read are not the same as none.
    failure: merged.length === 0 && error !== void 0 ? unreadable(request, error) : void 0
  };
}
async function describeNewest(deps, merged, { app, codebase, limit }) {
  const rows = merged.slice(0, limit).map((row, index) => ({
    row,
    before: merged.slice(index + 1).find(({ environment, status }) => environment === row.environment && status === "Succeeded")
  }));
  const compared = rows.flatMap(({ row, before }) => before === void 0 ? [] : [row, before]);
  const tags = compared.flatMap(({ image }) => image ?? []);
  const pushed = await findPushTimes(deps, `${app}/${codebase.name}`, tags);
  const repositoryUrl = `${deps.serverUrl}/${codebase.repository}`;
  return rows.map(({ row, before }) => describeDeployment(row, before, pushed, repositoryUrl));
}
function unreadable({ app, codebase }, cause) {
  const message = `Could not read the deployments of ${app}/${codebase}. ${cause.message}`;
  return new PlatformError(message, { hint: cause.hint, cause });
}
async function readSource(name, read, goOnNow) {
  try {
    return await read();
  } catch (thrown) {
    goOnNow();
    const cause = asError(thrown);
    const error = cause instanceof PlatformError ? cause : new PlatformError(cause.message, { cause });
    const notice = `${name} can't be read: ${error.message}`;
    const hint = name === GITHUB ? error.hint : void 0;
    const notices = [hint === void 0 ? notice : `${notice.replace(/\.$/, "")}. ${hint}`];
    return { deployments: [], more: false, notices, error };
  }
}
function narrowHistory(deployments, filter) {
  return deployments.filter(
    ({ environment, image, commit, by, outcome, services }) => containsText([environment, image, commit, by, outcome, ...services], filter)
  );
}
var HEADER = ["When (UTC)", "Environment", "Image", "Changes", "By", "Outcome", "Duration"];
var TEXT_HEADER = ["When (UTC)", "Env", ...HEADER.slice(2, -1), "Took"];
var SHORT_COMMIT = 7;
function formatHistory(request, history, screen = WIDE) {
  const { deployments } = history;
  const rows = deployments.map((deployment) => [
    ...[{ text: whenOf(deployment), url: deployment.url }, deployment.environment],
    { text: imageOf(deployment), url: deployment.commitUrl },
    { text: rangeOf(deployment), url: deployment.compareUrl },
    ...[byOf(deployment), deployment.outcome, durationOf(deployment)]
  ]);
  if (screen.tsv) {
    const values = rows.map((row, index) => [...row, deployments[index]?.url ?? ""]);
    return formatTable([...HEADER, "Link"], values, screen);
  }
  const isLinked = screen.link !== void 0;
  const links = deployments.flatMap(
    ({ url }, index) => url === void 0 || isLinked ? [] : [`${index + 1}: ${url}`]
  );
  const numbered = rows.map((row, index) => [String(index + 1), ...row]);
  const listed = isLinked ? formatTable(TEXT_HEADER, rows, screen) : formatTable(["#", ...TEXT_HEADER], numbered, screen);
  const shown = deployments.length === 0 ? [] : [listed];
  return [...shown, ...links.map(onOneLine), ...historyNotes(request, history)].join("\n");
}
function historyNotes(request, history) {
  const none = history.deployments.length === 0 ? [nothing(request)] : [];
  return [...none, moreOf(history) ?? [], ...history.notices].flat().map(onOneLine);
}
function renderHistory(request, history) {
  const { deployments, notices, failure } = history;
  const rows = deployments.map((deployment) => [
    link(whenOf(deployment), deployment.url),
    escapeMarkdown(deployment.environment),
    deployment.commitUrl === void 0 ? code(imageOf(deployment)) : link(imageOf(deployment), deployment.commitUrl),
    deployment.compareUrl === void 0 ? "" : link(rangeOf(deployment), deployment.compareUrl),
    ...[byOf(deployment), deployment.outcome, durationOf(deployment)].map(escapeMarkdown)
  ]);
  const name = escapeMarkdown(nameOf(request));
  const none = failure === void 0 ? escapeMarkdown(nothing(request)) : void 0;
  const more = moreOf(history);
  return renderSummary({
    outcome: failure === void 0 ? "info" : "failure",
    heading: failure === void 0 ? `Deployments of ${name}` : `The deployments of ${name} could not be read`,
    notes: [
      deployments.length > 0 ? table(HEADER, rows) : none,
      more && escapeMarkdown(more),
      notices.map((notice) => `- ${escapeMarkdown(notice)}`).join("\n"),
      failure && renderNextStep(failure)
    ]
  });
}
function nameOf({ app, codebase, env }) {
  return `${app}/${codebase}${env === void 0 ? "" : ` to ${env}`}`;
}
function nothing(request) {
  const { filter } = request;
  return `No deployments of ${nameOf(request)} ${filter === void 0 ? "found" : `have "${filter}" in them`}.`;
}
function moreOf({ more, deployments }) {
  return more && deployments.length > 0 ? "There are older deployments: raise limit to see them." : void 0;
}
function whenOf({ startedAt }) {
  return startedAt === void 0 ? "unknown" : startedAt.slice(0, 16).replace("T", " ");
}
function imageOf({ image, imageKnown, commit }) {
  const name = commit?.slice(0, SHORT_COMMIT) ?? image ?? "unknown";
  return imageKnown ? name : `${name} (likely)`;
}
function rangeOf({ compareUrl, change }) {
  if (compareUrl === void 0) return change === "same" ? "no change" : "";
  const [older = "", newer = ""] = (compareUrl.split("/").at(-1) ?? "").split("...");
  const range = `${older.slice(0, SHORT_COMMIT)}...${newer.slice(0, SHORT_COMMIT)}`;
  return change === "older" ? `${range} (downgrade)` : range;
}
function byOf({ by, trigger }) {
  return by ?? (trigger === "AutomatedRollback" ? "automatic rollback" : "");
}
function durationOf({ durationSeconds }) {
  return durationSeconds === void 0 ? "" : formatDuration(durationSeconds * 1e3);
}

// src/commands/codebase/history.ts
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var history_default = defineCommand({
  name: "codebase-history",
  summary: "Show past deployments: when, where, image, commits, by whom, outcome and duration",
  undone: "The deployments were not listed",
  examples: [
    { does: "Show the latest deployments of a codebase", flags: "--app demo --codebase web" },
    { does: "Show those to prod", flags: "--app demo --codebase web --env prod" }
  ],
  opens: "the newest deployment's page",
  description: "Shows the newest deployments of a codebase, one line each: when, to which environment, the image, the commits since the one before, who deployed it, how it ended and how long it took. It brings together what the codebase's pipelines, its services on ECS and GitHub Deployments know. What can't be read is named, and the rest is shown all the same. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", required: true, description: "Name of the codebase." },
    env: { type: "string", description: "Show deployments to this environment only. Default: all." },
    limit: {
      type: "number",
      default: 10,
      minimum: 1,
      maximum: 100,
      description: "How many deployments to show at most: the newest."
    },
    filter: {
      type: "string",
      description: "Of the deployments within `limit`, show only those with this text in environment, image, commit, service, person or outcome, in capital or small letters."
    },
    ...githubInputs,
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10, false)
  },
  outputs: {
    deployments: {
      description: "JSON: a list of deployments, newest first. Each is `{environment, image, imageKnown, commit, commitUrl, previousCommit, compareUrl, change, by, trigger, outcome, startedAt, endedAt, durationSeconds, url, services, sources}`. `outcome` is `Succeeded`, `Failed`, `RolledBack`, `Stopped`, `Superseded`, `Cancelled` or `InProgress`; `change` is `newer`, `older` or `same`, compared with the image before. What is not known is left out."
    },
    more: { description: "`true` where there are older deployments than those shown." }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: [
          "codepipeline:GetPipelineExecution",
          "codepipeline:ListActionExecutions",
          "codepipeline:ListPipelineExecutions"
        ],
        resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"]
      },
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"],
        when: "to tell a downgrade: without it, the link to the changes may be the wrong way round",
        optional: true
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments"],
        resources: ["arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*"],
        when,
        account: "environment"
      },
      {
        actions: ["ecs:DescribeTaskDefinition"],
        resources: ["*"],
        when,
        account: "environment"
      },
      {
        actions: ["ecs:DescribeServiceRevisions"],
        resources: [
          "arn:aws:ecs:<region>:<env-account>:service-revision/<app>-<env>-cluster/<app>-<env>-*/*"
        ],
        when: `${when}: says exactly what a service deployment has deployed`,
        account: "environment",
        optional: true
      }
    ],
    github: {
      "id-token": "write",
      deployments: { access: "read", when: "the codebase's repository is private" }
    }
  },
  async run(inputs, context) {
    const { app, codebase, env, filter, limit } = inputs;
    const { clock, github, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const client = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    const request = { app, codebase, env, limit, filter };
    const found = await findHistory(
      {
        containers: (environment) => session.assume(deployRole(app, environment, session.region)).containers(),
        applications: new Applications(parameters, session, logger),
        pipelines: await session.pipelines(),
        images: await session.images(),
        records: client.authenticated ? (name) => new GitHubDeployments(client, name) : void 0,
        parameters,
        serverUrl: github.serverUrl,
        region: session.region,
        logger,
        clock,
        signal,
        deadline
      },
      request
    );
    const history = { ...found, deployments: narrowHistory(found.deployments, filter) };
    if (history.deployments.length < found.deployments.length)
      logger.info(
        `Showing ${history.deployments.length} of the newest ${formatCount(found.deployments.length, "deployment")}.`
      );
    const newest = history.deployments.find(({ url }) => url !== void 0);
    if (newest?.url !== void 0) context.page(newest.url);
    if (context.screen.tsv) for (const note of historyNotes(request, history)) logger.warning(note);
    return {
      outputs: { deployments: history.deployments, more: history.more },
      text: formatHistory(request, history, context.screen),
      summary: renderHistory(request, history),
      failure: history.failure
    };
  }
});
export {
  history_default as default
};
