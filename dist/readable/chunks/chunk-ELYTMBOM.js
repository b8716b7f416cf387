const require = process.getBuiltinModule;
import {
  changesSummary,
  describeReference,
  describeSource,
  finalImage,
  formatMinute,
  imagesNow,
  isEmptyPlan,
  isPipelineDeployment,
  isRolledBack,
  nameOf,
  nameOfCodebase,
  wordsFor
} from "./chunk-4LSVGZVR.js";
import {
  containerSections,
  formatPlannedService,
  renderServiceFailure
} from "./chunk-E46KMTGZ.js";
import {
  failedActionsReport,
  stagesTable
} from "./chunk-WVJHQM2C.js";
import {
  imageBefore,
  isSuccess
} from "./chunk-DRNWTT6W.js";
import {
  code,
  dryRunHeading,
  escapeMarkdown,
  formatDryRun,
  link,
  renderNextStep,
  renderSummary,
  table
} from "./chunk-TU4MFQIT.js";
import {
  describeFailedAction
} from "./chunk-B75NW745.js";
import {
  revisionName
} from "./chunk-AJLZMZ6Q.js";
import {
  sentence
} from "./chunk-MQAOZO5B.js";
import {
  executionUrl,
  pipelineUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatCount,
  formatDuration
} from "./chunk-MLURCFNU.js";

// src/domains/deployments/plan-report.ts
function formatQuestion(plan) {
  const { env, image, reference, rollback } = plan;
  const from = reference.kind === "commit" ? "" : `, which is what ${describeReference(reference)} stands for now`;
  const how = plan.strategy === "pipeline" ? `through the pipeline ${plan.pipeline}` : `straight to ${formatCount(plan.services.length, "service")} of ECS`;
  if (rollback !== void 0) return `Roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${env}, ${how}?`;
  return `Deploy ${nameOfCodebase(plan)} to ${env} with the image ${image.tag}${from}, ${how}?`;
}
function formatPlan(plan) {
  const { env, image } = plan;
  const first = formatDryRun(planHeading(plan));
  if (plan.strategy === "pipeline") {
    return `${first}
Would start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
  }
  const groups = plan.groups.flatMap(({ name, services: services2 }) => [
    `Run group ${name}:`,
    ...services2.map((service) => `  ${formatPlannedService(service)}`)
  ]);
  return [first, describeSource(plan, plan) ?? [], ...groups].flat().join("\n");
}
function fromTo({ image, rollback }) {
  return `${rollback?.from === void 0 ? "" : `from ${rollback.from} `}to ${image.tag}`;
}
function planHeading(plan) {
  if (plan.rollback !== void 0 && !isEmptyPlan(plan))
    return dryRunHeading(`roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${plan.env}`);
  return dryRunHeading(
    `deploy ${isEmptyPlan(plan) ? "nothing of " : ""}${nameOfCodebase(plan)} to ${plan.env}`
  );
}
function renderPlan(plan) {
  return withChanges(
    plan,
    "What changes",
    renderSummary({
      outcome: "dry-run",
      heading: escapeMarkdown(planHeading(plan)),
      notes: [plan.strategy === "ecs" ? describeSource(plan, plan) : void 0, rollbackNotes(plan)],
      facts: { title: "Deployment", rows: planFacts(plan) },
      sections: plan.strategy === "pipeline" ? [] : [plannedServices(plan), leftToTerraform(plan)]
    })
  );
}
function rollbackNotes({ rollback }) {
  return rollback === void 0 ? void 0 : escapeMarkdown(rollback.notes.join(" "));
}
function planFacts(plan) {
  const { image, codebase, reference, rollback } = plan;
  const found = reference.kind === "commit" || rollback !== void 0 ? void 0 : describeReference(reference);
  return [
    ["Environment", escapeMarkdown(plan.env)],
    ["Rolled back from", rollback?.from && code(rollback.from)],
    ["Image", code(image.tag)],
    ["Ran before, since", rollback?.ranSince && escapeMarkdown(formatMinute(new Date(rollback.ranSince)))],
    ["Digest", code(image.digest)],
    [
      "Commit",
      image.commit && link(image.commit, `https://github.com/${codebase.repository}/commit/${image.commit}`)
    ],
    ["Found for", found && escapeMarkdown(found)],
    [
      "Pipeline",
      plan.strategy === "pipeline" ? link(plan.pipeline, pipelineUrl(plan.region, plan.pipeline)) : void 0
    ]
  ];
}
function plannedServices({ groups }) {
  if (groups.length === 0) return void 0;
  const rows = groups.flatMap(
    ({ name, services: members }) => members.map((plan) => [
      escapeMarkdown(nameOf(plan)),
      escapeMarkdown(name),
      imageCell(plan),
      code(plan.image.tag),
      String(plan.before.desiredCount)
    ])
  );
  return { title: "Services", body: table(["Service", "Run group", "Now", "New image", "Tasks"], rows) };
}
function leftToTerraform(plan) {
  if (plan.strategy === "pipeline" || plan.leftToTerraform.length === 0) return void 0;
  const items = plan.leftToTerraform.map(
    ({ service, command }) => `- ${escapeMarkdown(service)}: ${code(command)}`
  );
  return {
    title: "Scheduled jobs",
    body: `Terraform deploys these, in the deploy repository:

${items.join("\n")}`
  };
}
function imageCell(plan) {
  return code(imageBefore(plan) ?? "not known");
}
function withChanges({ changes, rollback }, title, page) {
  const section = changes && changesSummary(changes, { title, intended: rollback !== void 0 });
  return section === void 0 || section === "" ? page : `${page}
${section}
`;
}

// src/domains/deployments/headline.ts
function formatHeadline(deployment) {
  const { plan, status, failure } = deployment;
  const what = nameOfCodebase(plan);
  const { work, wasDone } = wordsFor(plan);
  if (isUnchanged(deployment))
    return `${plan.env} already runs ${plan.image.tag} of ${what}: nothing was deployed`;
  if (status === "LeftToTerraform") return `Nothing of ${what} was ${wasDone}`;
  if (failure === void 0) return status === "Succeeded" ? wordsFor(plan).done : `Started the ${work}`;
  if (status === "InProgress") return `Stopped following the ${work}, which is still running`;
  return isPipelineDeployment(deployment) ? `${what} was not ${wasDone}: ${executionCause(deployment)}` : servicesHeadline(deployment);
}
function isUnchanged(deployment) {
  if (isPipelineDeployment(deployment) || deployment.failure !== void 0) return false;
  const { outcomes } = deployment;
  return outcomes.length > 0 && outcomes.every(({ status }) => status === "ALREADY_RUNNING");
}
function executionCause({ plan, status, end }) {
  const [failed] = end?.failed ?? [];
  const cause = failed === void 0 ? "the execution failed" : `${failed.action.action} in the stage ${failed.action.stage} failed`;
  switch (status) {
    case "Failed":
      return cause;
    case "RolledBack":
      return `${cause}; ${rollbackState(plan, end?.rollback?.status)}`;
    case "Stopping":
      return "cancelled; the execution is being stopped";
    case "Stopped":
      return "the execution was stopped";
    case "Superseded":
      return "a newer execution superseded it";
    case "Cancelled":
      return "the execution was cancelled";
    default:
      return `its status is ${status}`;
  }
}
function rollbackState({ env, changes }, rollback) {
  if (rollback === "InProgress") return "CodePipeline is rolling it back";
  if (rollback !== void 0 && rollback !== "Succeeded") return "the rollback did not succeed";
  const running = (changes?.services ?? []).map(
    (service) => service.state === "running" ? service.image.tag : void 0
  );
  return stillRuns(env, running) ?? "CodePipeline rolled it back";
}
function servicesHeadline({ plan, status, outcomes }) {
  const { env } = plan;
  const what = nameOfCodebase(plan);
  const { wasDone } = wordsFor(plan);
  if (outcomes.every(({ failure }) => failure === void 0))
    return `${what} was ${wasDone}, but old pages may still be cached`;
  if (status === "Stopping") return `${what} was not ${wasDone}: cancelled; ECS is rolling it back`;
  if (status === "RolledBack") {
    const state = stillRuns(env, outcomes.map(finalImage)) ?? "all services still run their previous images";
    return `${what} was not ${wasDone}: ${state}`;
  }
  const partly = outcomes.some((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
  const each = outcomes.map(runningNow).join(", ");
  if (partly) return `${what} was only partly ${wasDone}: ${each}`;
  return `${what} was not ${wasDone}: ${stillRuns(env, outcomes.map(finalImage)) ?? each}`;
}
function stillRuns(env, images) {
  const [image, ...others] = new Set(images);
  return image === void 0 || others.length > 0 ? void 0 : `${env} still runs ${image}`;
}
function runningNow(outcome) {
  const [name, image] = [nameOf(outcome.plan), finalImage(outcome)];
  if (image === void 0) return `${name} runs an unknown image`;
  return `${name} ${image === imageBefore(outcome.plan) ? "still" : "now"} runs ${image}`;
}

// src/domains/deployments/report.ts
function formatDeployment(deployment) {
  const duration = formatDuration(deployment.durationSeconds * 1e3);
  const headline = formatHeadline(deployment);
  if (isPipelineDeployment(deployment)) return `${headline} (${duration}).`;
  if (deployment.outcomes.length === 0) return `${headline}: its scheduled jobs are deployed by Terraform.`;
  if (isUnchanged(deployment)) return `${headline}.`;
  return `${headline} (${duration}). ${imagesNow(deployment.outcomes)}`;
}
function renderDeployment(deployment) {
  const { plan } = deployment;
  const pipeline = isPipelineDeployment(deployment);
  return withChanges(
    plan,
    // The table of the services says what became of each.
    pipeline ? changesTitle(deployment) : void 0,
    renderSummary({
      outcome: outcomeOf(deployment),
      heading: escapeMarkdown(formatHeadline(deployment)),
      failure: pipeline ? executionFailure(deployment) : servicesFailure(deployment),
      notes: [rollbackNotes(plan)],
      facts: {
        title: "Deployment",
        rows: [
          ...planFacts(plan),
          ...pipeline ? executionFacts(deployment) : [],
          ["Status", escapeMarkdown(deployment.status)],
          ["Duration", formatDuration(deployment.durationSeconds * 1e3)]
        ]
      },
      sections: pipeline ? [stages(deployment)] : [services(deployment), leftToTerraform(deployment.plan)],
      details: pipeline ? [otherActions(deployment)] : otherServices(deployment)
    })
  );
}
function changesTitle({ status, failure }) {
  if (failure !== void 0) return "What was to change";
  return status === "Succeeded" ? "What changed" : "What changes";
}
function outcomeOf(deployment) {
  const { status, failure } = deployment;
  if (failure !== void 0) return "failure";
  if (isUnchanged(deployment)) return "unchanged";
  if (status === "LeftToTerraform") return "warning";
  return status === "Succeeded" ? "success" : "started";
}
function executionFailure(deployment) {
  const { end, failure } = deployment;
  if (failure === void 0) return void 0;
  const reason = end && describeFailedAction(end);
  const cause = reason === void 0 ? failure.message : sentence(reason);
  return { cause, lines: failure.excerpt, nextStep: renderNextStep(failure) };
}
function servicesFailure({ outcomes, failure }) {
  if (failure === void 0) return void 0;
  const failed = outcomes.find((outcome) => outcome.failure !== void 0);
  return failed === void 0 ? { cause: failure.message, nextStep: renderNextStep(failure) } : renderServiceFailure(failed);
}
function executionFacts({ execution, end, plan }) {
  const page = (id) => link(id, executionUrl(plan.region, execution.pipeline, id));
  const rollback = end?.rollback;
  return [
    ["Execution", link(execution.id, execution.url)],
    ["Rollback", rollback && `${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen)`],
    ["Rolled back to", rollback?.rollbackTarget && page(rollback.rollbackTarget)]
  ];
}
function stages({ end }) {
  const body = stagesTable(end?.actions ?? []);
  return body === "" ? void 0 : { title: "Stages", body };
}
function otherActions({ end }) {
  const body = failedActionsReport((end?.failed ?? []).slice(1));
  return body === "" ? void 0 : { title: "Other failed actions", body };
}
function services({ outcomes }) {
  if (outcomes.length === 0) return void 0;
  const rows = outcomes.map((outcome) => [
    escapeMarkdown(nameOf(outcome.plan)),
    escapeMarkdown(outcome.group),
    `${resultMark(outcome)} ${link(statusText(outcome), outcome.url)}${outcome.rollback === void 0 ? "" : `, then rolled back: ${escapeMarkdown(outcome.rollback.status)}`}`,
    imageCell(outcome.plan),
    code(finalImage(outcome) ?? "not known"),
    outcome.taskDefinition === void 0 ? "" : code(revisionName(outcome.taskDefinition)),
    formatDuration(outcome.durationSeconds * 1e3)
  ]);
  const header = ["Service", "Run group", "Result", "Before", "Now", "Task definition", "Duration"];
  return { title: "Services", body: table(header, rows) };
}
function statusText({ status }) {
  return status === "ALREADY_RUNNING" ? "unchanged" : status;
}
function resultMark(outcome) {
  const { status, failure, rollback } = outcome;
  if (failure !== void 0 || rollback?.failure !== void 0) return ":x:";
  if (isRolledBack(outcome)) return ":leftwards_arrow_with_hook:";
  if (status === "NOT_STARTED") return ":no_entry_sign:";
  return isSuccess(status) ? ":white_check_mark:" : ":hourglass_flowing_sand:";
}
function otherServices({ outcomes }) {
  const failed = outcomes.filter(({ failure }) => failure !== void 0);
  return failed.flatMap((outcome, index) => {
    const own = { title: nameOf(outcome.plan), body: escapeMarkdown(outcome.failure?.message ?? "") };
    const rest = containerSections(outcome.end?.failures ?? []);
    return index === 0 ? rest : [own, ...rest];
  });
}

export {
  formatQuestion,
  formatPlan,
  renderPlan,
  formatDeployment,
  renderDeployment
};
