const require = process.getBuiltinModule;
import {
  LocalFileSystem
} from "./chunk-MLRZ5IRF.js";
import {
  GitHubHistory
} from "./chunk-SUQUA5MV.js";
import "./chunk-3IMU2CVN.js";
import {
  DeploymentOrigins
} from "./chunk-5PFFWVWZ.js";
import {
  GitHubDeployments
} from "./chunk-GPFR54KO.js";
import {
  newestImageOfEach
} from "./chunk-EP5NIJWD.js";
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
import "./chunk-E3KFW6EF.js";
import {
  findRunningServices,
  healthOf,
  isSameImage
} from "./chunk-OSEJFA5D.js";
import "./chunk-Z6BDMULU.js";
import {
  ServiceTypes
} from "./chunk-PE3MF6X3.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  findModeProblem,
  isDeploymentMode
} from "./chunk-6KB7Z5L3.js";
import "./chunk-XYMLOVCB.js";
import "./chunk-QA7HPE2J.js";
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import "./chunk-SCQNRUUF.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  clusterName,
  deployRole
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
  clustersUrl,
  servicesUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import {
  poll,
  requireTime
} from "./chunk-F5MUN3NT.js";
import {
  WIDE,
  containsText,
  formatAgo,
  formatCount,
  formatTable
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/codebase/status.ts
import { resolve } from "node:path";

// src/domains/deployments/status-report.ts
var HEADER = ["Environment", "Service", "Codebase", "Image", "Since", "By", "Tasks", "Health", "Behind"];
var TEXT_HEADER = ["Env", "Service", "Codebase", "Image", "Age", ...HEADER.slice(5)];
var DUAL = {
  "dual-deploy-copilot-traffic": "Copilot's services take the traffic and are not shown; these are the platform's.",
  "dual-deploy-platform-traffic": "The platform's services, which are shown, take the traffic; Copilot's run beside them."
};
function formatStatus(app, found, now, screen = WIDE) {
  const codebaseOf = codebaseNames(found);
  const rows = found.flatMap(
    ({ environment, services }) => services.filter(({ reason }) => reason === void 0).map((service) => [
      ...[environment, service.service, ...screen.tsv ? [] : [codebaseOf(service)]],
      { text: service.image ?? "unknown", url: service.commitUrl },
      screen.tsv ? service.since ?? "" : ageOf(service, now).replace(/ ago$/, ""),
      ...[service.deployedBy ?? "", tasksOf(service), healthText(service)],
      { text: [...aheadOf(service), ...describeDrift(service)].join(", "), url: service.branch?.url },
      // The last one for a pipe: what is before it is where it has always been.
      ...screen.tsv ? [service.codebase] : []
    ])
  );
  if (screen.tsv) return formatTable(HEADER, rows, screen);
  const from = found.length === 1 ? 1 : 0;
  const table2 = () => formatTable(
    TEXT_HEADER.slice(from),
    rows.map((row) => row.slice(from)),
    screen
  );
  const shown = rows.length === 0 ? [] : [table2()];
  return [...shown, ...statusNotes(app, found)].join("\n");
}
function statusNotes(app, found) {
  const shown = found.some(({ services }) => services.some(({ reason }) => reason === void 0));
  const none = shown ? [] : [`No services of ${app} to show.`];
  const unshown = statusProblems(found).map(([name, problem]) => `${name}: ${problem}`);
  return [...none, ...unshown];
}
function leftOutServices(found, shown) {
  const count = (all) => all.reduce((sum, { services }) => sum + services.length, 0);
  return count(shown) === count(found) ? void 0 : `Showing ${count(shown)} of ${count(found)} services.`;
}
function renderStatus(app, found, now) {
  const codebaseOf = codebaseNames(found);
  const rows = found.flatMap(
    ({ environment, services }) => services.filter(({ reason }) => reason === void 0).map((service) => [
      ...[environment, service.service, codebaseOf(service)].map(escapeMarkdown),
      imageOf(service),
      ...[escapeMarkdown(ageOf(service, now)), escapeMarkdown(service.deployedBy ?? "")],
      ...[tasksOf(service), escapeMarkdown(healthText(service))],
      [
        ...aheadOf(service).map(escapeMarkdown),
        ...describeDrift(service).map((text) => link(text, service.branch?.url))
      ].join(", ")
    ])
  );
  const unread = statusProblems(found);
  const fine = unread.length === 0 && isFine(found);
  const failed = statusFailure(app, found) !== void 0;
  const none = failed ? void 0 : `No services of ${escapeMarkdown(app)} to show.`;
  return renderSummary({
    outcome: failed ? "failure" : fine ? "success" : "warning",
    heading: `What runs in ${escapeMarkdown(app)}${failed ? " could not be read" : ""}`,
    notes: [
      rows.length === 0 ? none : table(HEADER, rows),
      unread.map(([name, problem]) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(problem)}`).join("\n")
    ]
  });
}
function statusProblems(found) {
  return found.flatMap(({ environment, mode, problem, services }) => {
    const reasons = /* @__PURE__ */ new Map();
    for (const { service, reason: cause, nextStep } of services) {
      if (cause === void 0) continue;
      const reason = nextStep === void 0 ? cause : `${cause} ${nextStep}`;
      reasons.set(reason, [...reasons.get(reason) ?? [], service]);
    }
    const dual = DUAL[mode];
    return [
      ...problem === void 0 ? [] : [[environment, problem]],
      ...dual === void 0 ? [] : [[environment, dual]],
      ...[...reasons].map(([reason, names]) => [
        `${environment}, ${names.join(", ")}`,
        reason
      ])
    ];
  });
}
function statusFailure(app, found) {
  const services = found.flatMap((environment) => environment.services);
  const refused = found.flatMap(
    ({ environment, problem, mode }) => mode === "copilot" || problem === void 0 ? [] : [{ mode, reason: `${environment}: ${problem}` }]
  );
  const unread = services.every(({ reason: reason2, missing }) => reason2 !== void 0 && !missing);
  if (!unread || services.length === 0 && refused.length === 0) return void 0;
  const reason = refused[0]?.reason ?? services[0]?.reason ?? "";
  const otherwise = services.length === 0 && refused.every(({ mode }) => !isDeploymentMode(mode)) ? "Correct service-deployment-mode in platform-config.yml, and apply it." : "Check that the role may assume the deploy roles of the environments (docs/roles.md).";
  return new PlatformError(`Could not read what runs in ${app}. ${reason}`, {
    hint: services.find(({ nextStep }) => nextStep !== void 0)?.nextStep ?? otherwise
  });
}
function isFine(found) {
  const fine = ["healthy", "deploying", "stopped"];
  return found.every(({ services }) => services.every(({ health }) => fine.includes(health)));
}
function aheadOf({ isNewest, newestImage = "", behind }) {
  return [...isNewest === false ? [newestImage] : [], ...behind];
}
function codebaseNames(found) {
  const areShared = found.some(({ services }) => {
    const names = services.filter(({ reason }) => reason === void 0).map(({ service }) => service);
    return new Set(names).size < names.length;
  });
  return ({ codebase }) => areShared ? codebase : "";
}
function describeDrift({ branch }) {
  if (branch === void 0) return [];
  const name = branch.name === "HEAD" ? "the default branch" : branch.name;
  const { behind, ahead } = branch;
  return [
    ...behind > 0 ? [`${name} by ${formatCount(behind, "commit")}`] : [],
    ...ahead > 0 ? [`${formatCount(ahead, "commit")} not on ${name}`] : []
  ];
}
function imageOf({ image, commitUrl }) {
  if (image === void 0) return "unknown";
  return commitUrl === void 0 ? code(image) : link(image, commitUrl);
}
function ageOf({ since }, now) {
  return since === void 0 ? "" : formatAgo(now - Date.parse(since));
}
function tasksOf({ desired, running }) {
  return `${running ?? "?"} of ${desired ?? "?"}`;
}
function healthText({ health, rollingOut }) {
  return rollingOut === void 0 ? health : `${health} ${rollingOut}`;
}
var INTERVAL_MS = 1e4;
var LOOKS_PER_ORIGINS = 6;
function findDrawing({ redraw }) {
  if (redraw !== void 0) return redraw;
  throw new UsageError("The input watch needs a terminal to draw on.", {
    hint: "Leave it out: the table is printed once then. In a loop of your own, add --json."
  });
}
async function watchStatus(options) {
  const { look, newOrigins, draw, clock, logger, signal } = options;
  let origins = newOrigins();
  let looks = 0;
  return poll({
    clock,
    signal,
    subject: "the status",
    deadline: Number.MAX_SAFE_INTEGER,
    intervalMs: INTERVAL_MS,
    step: async () => {
      looks += 1;
      if (looks % LOOKS_PER_ORIGINS === 0) origins = newOrigins();
      const text = await look(origins);
      const time = new Date(clock.now()).toISOString().slice(11, 19);
      draw(`${text}
As of ${time} UTC, every ${INTERVAL_MS / 1e3} seconds. Press Ctrl-C to leave.`);
      return { done: false };
    },
    onTransient: (error) => {
      logger.warning(`Could not look at what runs: ${asError(error).message}`);
    }
  });
}

// src/domains/deployments/status-page.ts
var HEADER2 = ["Service", "Health", "Image", "Deployed", "Tasks", "Behind"];
var COLOURS = {
  healthy: "govuk-tag--green",
  // Blue, as tags are.
  deploying: "",
  degraded: "govuk-tag--yellow",
  failed: "govuk-tag--red",
  stopped: "govuk-tag--grey",
  unknown: "govuk-tag--grey"
};
var ILL = /* @__PURE__ */ new Set(["degraded", "failed", "unknown"]);
var OWN_STYLES = `
.label{display:none}
td,tbody th{overflow-wrap:anywhere}
.nowrap{overflow-wrap:normal}
@media (min-width:52.0625em){
.rows{table-layout:fixed}
.rows thead th{width:17%}
.rows thead th:nth-child(2){width:15%}
.rows thead th:nth-child(4){width:22%}
.rows thead th:nth-child(5){width:11%}
}
@media (max-width:52em){
.rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rows,.rows tbody,.rows tr,.rows th,.rows td{display:block}
.rows tbody tr{margin-bottom:20px;border-top:2px solid #0b0c0c}
.rows tbody th,.rows tbody td{padding:8px 0;display:flex;gap:15px}
.rows .label{display:inline;flex:0 0 6.5em;font-weight:bold}
}`;
function renderStatusPage({ app, found, now, styles }) {
  const title = `What runs in ${app}`;
  return `<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="#1d70b8">
<style>${styles}${OWN_STYLES}</style>
</head>
<body class="govuk-template__body">
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<header class="govuk-service-navigation">
<div class="govuk-width-container"><div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name"><span>${escapeHtml(app)}</span></span>
</div></div>
</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-l">${escapeHtml(title)}</h1>
<p class="govuk-body">As it was on ${formatTime(now)}. This page does not refresh itself.</p>
${renderAttention(found)}
${found.map(renderEnvironment).join("\n")}
</main>
</div>
</body>
</html>
`;
}
function renderAttention(found) {
  const count = found.reduce((sum, { services }) => sum + services.length, 0);
  const items = found.flatMap(({ environment, mode, problem, services }) => [
    // What Copilot deploys is not ours to look at.
    ...problem === void 0 || mode === "copilot" ? [] : [`${environment}: could not be read`],
    ...services.filter(({ health }) => ILL.has(health)).map(
      ({ service, health, missing }) => `${service} in ${environment}: ${missing ? "not found" : health}`
    )
  ]);
  if (items.length === 0)
    return `<p class="govuk-body">${count === 0 ? "There are no services to show." : `${formatCount(count, "service")}. None needs attention.`}</p>`;
  return `<div class="govuk-warning-text">
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> This needs attention</strong>
</div>
<ul class="govuk-list govuk-list--bullet">
${items.map((item) => `<li>${escapeHtml(item)}</li>`).join("\n")}
</ul>`;
}
function renderEnvironment(status) {
  const { environment } = status;
  const shown = status.services.filter(({ reason }) => reason === void 0);
  const services = status.services.map((service) => ({ ...service, nextStep: void 0 }));
  const notes = statusProblems([{ ...status, services }]).map(
    ([name, problem]) => `<p class="govuk-body">${escapeHtml([name.slice(environment.length).replace(/^, /, ""), hideAccounts(problem)].filter((text) => text !== "").join(": "))}</p>`
  );
  const empty = shown.length === 0 && notes.length === 0 ? ['<p class="govuk-body">No services.</p>'] : [];
  return [
    `<h2 class="govuk-heading-m">${escapeHtml(environment)}</h2>`,
    ...shown.length === 0 ? empty : [renderTable(environment, shown)],
    ...notes.length === 0 ? [] : [`<div class="govuk-inset-text">
${notes.join("\n")}
</div>`]
  ].join("\n");
}
function renderTable(environment, services) {
  const heads = HEADER2.map(
    (name) => `<th scope="col" role="columnheader" class="govuk-table__header">${name}</th>`
  );
  return `<table class="govuk-table rows" role="table">
<caption class="govuk-table__caption govuk-visually-hidden">Services in ${escapeHtml(environment)}</caption>
<thead class="govuk-table__head" role="rowgroup">
<tr role="row">${heads.join("")}</tr>
</thead>
<tbody role="rowgroup">
${services.map((service) => renderRow(service, nameOf(service, services))).join("\n")}
</tbody>
</table>`;
}
function nameOf({ service, codebase }, services) {
  const isShared = services.filter((each) => each.service === service).length > 1;
  return isShared ? `${service} (${codebase})` : service;
}
function renderRow(service, name) {
  const { health, rollingOut, image, commitUrl, running, desired } = service;
  const tag = `<strong class="govuk-tag ${COLOURS[health]} nowrap">${health}</strong>`;
  const cells = [
    rollingOut === void 0 ? tag : `${tag} ${escapeHtml(rollingOut)}`,
    image === void 0 ? "unknown" : renderLink(image, commitUrl),
    renderDeployed(service),
    escapeHtml(`${running ?? "?"} of ${desired ?? "?"}`),
    renderBehind(service)
  ].map(
    (cell, index) => `<td role="cell" class="govuk-table__cell">${labelOf(HEADER2[index + 1])}<span>${cell}</span></td>`
  );
  return `<tr role="row"><th scope="row" role="rowheader" class="govuk-table__header">${labelOf("Service")}<span>${escapeHtml(name)}</span></th>${cells.join("")}</tr>`;
}
function labelOf(column = "") {
  return `<span class="label" aria-hidden="true">${column}</span>`;
}
function renderDeployed({ since, deployedAt, deployedBy }) {
  const time = Date.parse(since ?? deployedAt ?? "");
  const by = deployedBy === void 0 ? "" : `by ${escapeHtml(deployedBy)}`;
  return [Number.isNaN(time) ? "" : formatTime(time), by].filter((text) => text !== "").join(" ") || "unknown";
}
function renderBehind(service) {
  const { isNewest, newestImage, behind, branch } = service;
  const parts = [
    ...isNewest === false && newestImage !== void 0 ? [escapeHtml(`newest image ${newestImage}`)] : [],
    ...behind.map(escapeHtml),
    ...describeDrift(service).map((text) => renderLink(text, branch?.url))
  ];
  if (parts.length > 0) return parts.join(", ");
  return isNewest === void 0 ? "unknown" : "nothing";
}
function renderLink(text, url) {
  if (url === void 0 || !/^https?:\/\//.test(url)) return escapeHtml(text);
  return `<a class="govuk-link" href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}
function formatTime(time) {
  const date = new Date(time);
  const format = (options) => new Intl.DateTimeFormat("en-GB", { timeZone: "Europe/London", ...options }).format(date);
  const day = format({ day: "numeric", month: "long", year: "numeric" });
  const clock = format({ hour: "numeric", minute: "2-digit", hourCycle: "h12" }).replace(/\s/g, "").toLowerCase();
  return `<time datetime="${date.toISOString()}">${day} at ${clock}</time>`;
}
function hideAccounts(text) {
  return text.replace(/\b\d{12}\b/g, "…");
}
var ENTITIES = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;"
};
function escapeHtml(text) {
  return text.replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, " ").replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? "");
}

// src/domains/deployments/status.ts
var CONCURRENCY = 4;
async function findStatus(deps, { app, env, codebase }) {
  const { applications } = deps;
  const application = await applications.load(app);
  const environments = env === void 0 ? application.environments : [applications.environment(application, env)];
  const codebases = codebase === void 0 ? await applications.codebases(app) : [await applications.codebase(app, codebase)];
  const newest = newestImageOfEach(app, codebases, deps.images, deps.logger, () => {
    goOn(app, deps);
  });
  newest.catch(() => void 0);
  const found = await mapParallel(
    environments,
    CONCURRENCY,
    (environment) => readEnvironment(deps, { app, environment, newest }, codebases)
  );
  await newest;
  return compareEnvironments(found);
}
function goOn(app, deps) {
  const hint = "Raise timeout-minutes, or name an environment and a codebase.";
  requireTime(deps, `Looking at what runs in ${app}`, hint);
}
async function readEnvironment(deps, place, codebases) {
  const { app, environment } = place;
  const { name, deploymentMode: mode = "copilot" } = environment;
  const unread = findModeProblem(environment);
  if (unread !== void 0) {
    const problem = `${unread.kind === "copilot" ? "Deployed by Copilot. " : ""}It has ${unread.says}, so its services are not read.`;
    return { environment: name, mode, problem, services: [] };
  }
  deps.logger.status(`Looking at what runs in ${name}`);
  try {
    const types = await ServiceTypes.load(deps.parameters, deps.logger, app, name);
    const services = [];
    for (const codebase of codebases)
      services.push(...await readCodebase(deps, { ...place, types }, codebase));
    return { environment: name, mode, problem: void 0, services };
  } catch (error) {
    goOn(app, deps);
    return { environment: name, mode, problem: asError(error).message, services: [] };
  }
}
async function readCodebase(deps, { app, environment, types, newest }, codebase) {
  goOn(app, deps);
  const repository = `${app}/${codebase.name}`;
  const place = { app, env: environment.name, repository };
  const now = await findRunningServices(types.onEcs(codebase.services), {
    ...place,
    images: deps.images,
    signal: deps.signal,
    containers: () => deps.containers(environment)
  });
  const own = codebase.services.some(({ services }) => services.length > 0) ? now : now.filter((service) => service.state === "unknown" || service.image.repository === repository);
  return mapParallel(own, CONCURRENCY, async (service) => {
    const described = describeService(service, codebase, deps.serverUrl, (await newest).get(codebase.name));
    return { ...described, ...await deps.origins.find(codebase, place.env, described) };
  });
}
function describeService(service, codebase, serverUrl, newest) {
  const known = service.state === "running" ? service : void 0;
  const commit = known?.image.commit;
  return {
    codebase: codebase.name,
    service: service.service,
    health: healthOf(service),
    reason: service.state === "unknown" ? service.reason : void 0,
    nextStep: service.state === "unknown" ? service.hint : void 0,
    missing: service.state === "unknown" && service.missing === true,
    image: known?.image.tag ?? known?.image.digest,
    digest: known?.image.digest,
    commit,
    commitUrl: commit === void 0 ? void 0 : `${serverUrl}/${codebase.repository}/commit/${commit}`,
    since: known?.since?.toISOString(),
    desired: known?.tasks.desired,
    running: known?.tasks.running,
    rollingOut: known?.rollingOut,
    newestImage: newest?.tag,
    isNewest: known && newest && isSameImage(known.image, newest),
    behind: [],
    pushedAt: known?.image.pushedAt
  };
}
function compareEnvironments(found) {
  const everywhere = found.flatMap(
    ({ environment, services }) => services.map((service) => ({ environment, ...service }))
  );
  return found.map((environment) => ({
    ...environment,
    services: environment.services.map(({ pushedAt, ...service }) => ({
      ...service,
      behind: everywhere.filter(
        (other) => other.codebase === service.codebase && other.service === service.service && other.pushedAt !== void 0 && pushedAt !== void 0 && other.pushedAt.getTime() > pushedAt.getTime()
      ).map((other) => other.environment)
    }))
  }));
}
function narrowStatus(found, { filter, limit }) {
  let left = limit;
  return found.map((environment) => {
    const wanted = environment.services.filter(
      ({ codebase, service, image, deployedBy, health }) => containsText([environment.environment, codebase, service, image, deployedBy, health], filter)
    );
    const services = wanted.slice(0, left);
    left -= services.length;
    return { ...environment, services };
  });
}

// src/commands/codebase/status.ts
var status_default = defineCommand({
  name: "codebase-status",
  summary: "Show what runs in each environment: image, commit, age, tasks and health",
  undone: "What runs is not known",
  examples: [
    { does: "Show what runs in all environments", flags: "--app demo" },
    { does: "Watch what runs in prod", flags: "--app demo --env prod --watch" },
    { does: "Write a web page for people without AWS access", flags: "--app demo --html status.html" }
  ],
  opens: "the services of the environment, or all clusters, on ECS",
  description: "Shows for each service of a codebase, in each environment: the image that runs, its commit, since when, who deployed it, how many tasks run, and whether a deployment is under way. Shows too whether the codebase's newest image or another environment is ahead, and by how many commits it is behind its branch. Who deployed and the branch are known from GitHub, with a token. An environment that can't be read is named with the reason, and the others are shown all the same. With `html` it writes a web page for people without AWS access: one file in GOV.UK style that needs no script and nothing from elsewhere. In AWS it only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    env: { type: "string", description: "Environment to look at. Default: all." },
    codebase: { type: "string", description: "Codebase to look at. Default: all." },
    filter: {
      type: "string",
      description: "Show only services with this text in environment, codebase, service, image, person or health, in capital or small letters."
    },
    limit: {
      type: "number",
      default: 1e3,
      minimum: 1,
      maximum: 1e3,
      description: "How many services to show at most."
    },
    html: {
      type: "string",
      description: "File to write a web page to: `status.html`, or `_site/index.html`. It replaces the file that is there. The page names services, images, and who deployed; account numbers are left out."
    },
    watch: {
      type: "boolean",
      default: false,
      terminalOnly: true,
      description: "Show it again every ten seconds, in the same place, until Ctrl-C."
    },
    ...githubInputs,
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10, false)
  },
  outputs: {
    environments: {
      description: "JSON: a list of `{environment, mode, problem, services}`. Each of `services` is `{codebase, service, health, reason, missing, nextStep, image, digest, commit, commitUrl, since, deployedBy, deployedAt, desired, running, rollingOut, newestImage, isNewest, behind, branch}`. `branch` is `{name, behind, ahead, url}`: how many commits of the deployed branch do not run, and the other way round. `health` is `healthy`, `deploying`, `degraded`, `failed`, `stopped` or `unknown`."
    },
    html: { description: "Where the web page is: an absolute path. Empty without `html`." }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      {
        actions: ["ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/*"]
      },
      {
        actions: ["codepipeline:GetPipelineExecution", "codepipeline:ListPipelineExecutions"],
        resources: ["arn:aws:codepipeline:<region>:<account>:<app>-*"],
        when: "GitHub does not know who deployed: says who started the pipeline",
        optional: true
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["ecs:DescribeServices"],
        resources: ["arn:aws:ecs:<region>:<env-account>:service/<app>-<env>-cluster/<app>-<env>-*"],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: "environment"
      },
      {
        actions: ["ecs:DescribeTaskDefinition"],
        resources: ["*"],
        when: "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`",
        account: "environment"
      }
    ],
    github: {
      "id-token": "write",
      contents: {
        access: "read",
        when: "a codebase's repository is private, and its branch is to be compared"
      },
      deployments: {
        access: "read",
        when: "a codebase's repository is private, and who deployed is to be shown"
      }
    }
  },
  async run(inputs, context) {
    const { app, env, codebase, filter, limit, watch } = inputs;
    const { clock, logger, screen, signal } = context;
    const draw = watch ? findDrawing(screen) : void 0;
    const files = new LocalFileSystem();
    const html = await findPagePath(inputs.html, context.directory, files);
    const session = await context.aws(inputs);
    const parameters = await session.parameters();
    const client = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    const deps = {
      applications: new Applications(parameters, session, logger),
      containers: (environment) => session.assume(deployRole(app, environment, session.region)).containers(),
      images: await session.images(),
      parameters,
      serverUrl: context.github.serverUrl,
      logger,
      clock,
      signal
    };
    const newOrigins = () => openOrigins(app, session, client, context);
    let note;
    let failure;
    const look = async (origins) => {
      const deadline = clock.now() + inputs["timeout-minutes"] * 6e4;
      const all = await findStatus({ ...deps, origins, deadline }, { app, env, codebase });
      const found2 = narrowStatus(all, { filter, limit });
      note = leftOutServices(all, found2);
      failure = statusFailure(app, all);
      context.page(consolePage(app, found2, session.region));
      if (html !== void 0) await writePage(html, { app, found: found2, now: clock.now() }, { files, signal });
      return found2;
    };
    if (draw !== void 0)
      await watchStatus({
        look: async (origins) => formatStatus(app, await look(origins), clock.now(), screen),
        newOrigins,
        draw,
        clock,
        logger,
        signal
      });
    const found = await look(newOrigins());
    if (html !== void 0) logger.info(`The web page is in ${html}.`);
    if (note !== void 0) logger.info(note);
    if (screen.tsv) for (const text of statusNotes(app, found)) logger.warning(text);
    return {
      outputs: { environments: found, html },
      text: formatStatus(app, found, clock.now(), screen),
      summary: renderStatus(app, found, clock.now()),
      failure
    };
  }
});
function openOrigins(app, session, client, { github, logger, signal }) {
  return new DeploymentOrigins({
    app,
    serverUrl: github.serverUrl,
    logger,
    signal,
    pipelines: () => session.pipelines(),
    records: client.authenticated ? (name) => new GitHubDeployments(client, name) : void 0,
    distances: client.authenticated ? (name) => new GitHubHistory(client, name) : void 0
  });
}
function consolePage(app, [only, another], region) {
  return only !== void 0 && another === void 0 ? servicesUrl(clusterName(app, only.environment), region) : clustersUrl(region);
}
async function writePage(path, page, { files, signal }) {
  const { GOVUK_STYLES: styles } = await import("./govuk-styles-H3UV36UB.js");
  const content = renderStatusPage({ ...page, styles });
  await files.writeAll([{ path, content, executable: false }], signal);
}
async function findPagePath(html, directory, files) {
  if (html === void 0) return void 0;
  const path = resolve(directory, html);
  const kind = await files.kind(path);
  if (kind === void 0 ? /[/\\]$/.test(html) : kind !== "file")
    throw new UsageError(`The input html is "${html}", which is not a file.`, {
      hint: `Name the file to write, such as ${html.replace(/[/\\]+$/, "")}/index.html.`
    });
  return path;
}
export {
  status_default as default
};
