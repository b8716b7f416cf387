const require = process.getBuiltinModule;
import {
  describeCause,
  describeTaskFailure,
  imageAfter,
  imageBefore,
  isSuccess,
  reasonsOf
} from "./chunk-DRNWTT6W.js";
import {
  code,
  dryRunHeading,
  escapeMarkdown,
  fenced,
  formatDryRun,
  link,
  renderNextStep,
  renderSummary
} from "./chunk-TU4MFQIT.js";
import {
  ecsName,
  revisionName
} from "./chunk-AJLZMZ6Q.js";
import {
  formatDuration
} from "./chunk-MLURCFNU.js";

// src/domains/services/service-report.ts
var SHOWN_FAILURES = 3;
function serviceOutputs(outcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": imageBefore(plan),
    "running-image": imageAfter(outcome),
    "task-definition": taskDefinition,
    deployment,
    "deployment-url": url,
    "duration-seconds": durationSeconds
  };
}
function plannedServiceOutputs(plan) {
  const now = imageBefore(plan);
  return {
    status: "dry-run",
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": now,
    "running-image": now,
    "task-definition": void 0,
    deployment: void 0,
    "deployment-url": void 0,
    "duration-seconds": void 0
  };
}
function formatService(outcome) {
  const { plan, status, durationSeconds } = outcome;
  const { service } = ecsName(plan.target);
  if (status === "ALREADY_RUNNING") return `${service} already runs ${plan.image.tag}: nothing was deployed.`;
  const after = formatDuration(durationSeconds * 1e3);
  return status === "SUCCESSFUL" ? `Deployed ${plan.image.tag} to ${service} in ${after}.` : `${service} with ${plan.image.tag}: ${status} after ${after}.`;
}
function formatPlannedService(plan) {
  const { service } = ecsName(plan.target);
  const now = imageBefore(plan) ?? "an unknown image";
  const { desiredCount } = plan.before;
  return `${service}: ${now} (${revisionName(plan.running.taskDefinition)}) -> ${plan.image.tag} (${plan.image.digest}), ${desiredCount} task${desiredCount === 1 ? "" : "s"}`;
}
function formatServiceDryRun(plan) {
  return formatDryRun(dryRunHeading(`deploy ${plan.image.tag} to ${ecsName(plan.target).service}`));
}
function renderPlannedService(plan) {
  return renderSummary({
    outcome: "dry-run",
    heading: dryRunHeading(
      `deploy ${code(plan.image.tag)} to ${escapeMarkdown(ecsName(plan.target).service)}`
    ),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running now", code(imageBefore(plan) ?? "not known")],
        ["Tasks", String(plan.before.desiredCount)]
      ]
    }
  });
}
function renderService(outcome) {
  const { plan, status, failure } = outcome;
  return renderSummary({
    outcome: failure !== void 0 ? "failure" : isSuccess(status) ? "success" : "started",
    heading: serviceHeading(outcome),
    failure: failure === void 0 ? void 0 : renderServiceFailure(outcome),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running before", code(imageBefore(plan) ?? "not known")],
        ["Running now", code(imageAfter(outcome) ?? "not known")],
        [
          "Task definition",
          outcome.taskDefinition === void 0 ? void 0 : code(revisionName(outcome.taskDefinition))
        ],
        ["Status", link(status === "ALREADY_RUNNING" ? "unchanged" : status, outcome.url)],
        [
          "Reason",
          escapeMarkdown(outcome.end === void 0 ? "" : reasonsOf(outcome.end.deployment).join(" "))
        ],
        ["Duration", formatDuration(outcome.durationSeconds * 1e3)]
      ]
    },
    details: containerSections(outcome.end?.failures ?? [])
  });
}
function serviceHeading(outcome) {
  const { plan, status, failure } = outcome;
  const name = escapeMarkdown(ecsName(plan.target).service);
  const tag = code(plan.image.tag);
  if (status === "ALREADY_RUNNING") return `${name} already runs ${tag}`;
  if (status === "SCALED_TO_ZERO") return `${name} will run ${tag} once it is scaled up`;
  if (isSuccess(status)) return `Deployed ${tag} to ${name}`;
  if (failure === void 0) return `Started the deployment of ${tag} to ${name}`;
  if (isStillRunning(outcome))
    return `Stopped following the deployment of ${tag} to ${name}, which is still running`;
  if (status === "STOP_REQUESTED") return `${name} was not deployed: cancelled; ECS is rolling it back`;
  return `${name} was not deployed: ${runningNow(outcome)}`;
}
function runningNow(outcome) {
  const now = imageAfter(outcome);
  if (now === void 0) return "what runs now is not known";
  return `it ${now === imageBefore(outcome.plan) ? "still" : "now"} runs ${code(now)}`;
}
function isStillRunning({ status, end }) {
  return end === void 0 && status !== "NOT_STARTED" && status !== "STOP_REQUESTED";
}
function renderServiceFailure({ end, failure }) {
  const log = end?.failures.find((task) => task.log !== void 0)?.log;
  return {
    cause: end === void 0 ? failure?.message : describeCause(end),
    lines: log?.lines,
    nextStep: failure && renderNextStep(failure)
  };
}
function containerSections(failures) {
  const sections = distinct(failures).flatMap((failure) => {
    const { log, taskId } = failure;
    if (log === void 0) return [];
    const body = `${link("The whole log", log.url)}

${fenced(log.lines.join("\n"))}`;
    return [{ title: `Task ${taskId}: ${describeTaskFailure(failure)}`, body }];
  });
  return sections.slice(1);
}
function imageFacts(plan) {
  return [
    ["Environment", escapeMarkdown(plan.target.env)],
    ["Image", code(plan.image.tag)],
    ["Digest", plan.image.digest === "" ? void 0 : code(plan.image.digest)]
  ];
}
function distinct(failures) {
  const kinds = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const kind = describeTaskFailure(failure);
    if (kinds.get(kind)?.log === void 0) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}

export {
  serviceOutputs,
  plannedServiceOutputs,
  formatService,
  formatPlannedService,
  formatServiceDryRun,
  renderPlannedService,
  renderService,
  renderServiceFailure,
  containerSections
};
