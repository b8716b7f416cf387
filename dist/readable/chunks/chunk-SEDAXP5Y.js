const require = process.getBuiltinModule;
import {
  ServiceDeployer
} from "./chunk-6VGI66V4.js";
import {
  SharedClock
} from "./chunk-YMXQ75AQ.js";
import {
  MissingRights,
  SHARED_MS,
  formatPlannedService,
  imageAfter,
  imageBefore,
  isSuccess
} from "./chunk-ZNPJ5CUF.js";
import {
  PrefixedLogger
} from "./chunk-X23R7GNX.js";
import {
  isEmptyPlan
} from "./chunk-BS22MCT6.js";
import {
  changesSummary,
  formatMinute,
  isDowngrade
} from "./chunk-YMMMOESI.js";
import {
  describeSource
} from "./chunk-PE3MF6X3.js";
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import {
  ecsName
} from "./chunk-RPOPKNME.js";
import {
  pipelineUrl,
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import {
  describeReference
} from "./chunk-7LB5367B.js";
import {
  RequestBudget
} from "./chunk-VD2EG4VJ.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  DeadlineError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/deployments/deploy-services.ts
var ROLLBACK_MS = 15 * 6e4;
var ServicesDeployment = class {
  constructor(deps) {
    this.deps = deps;
    this.rights = new MissingRights(deps.containers, deps.logger);
  }
  deps;
  saved = /* @__PURE__ */ new Map();
  /** ARNs of the deployments, by service. */
  found = /* @__PURE__ */ new Map();
  rights;
  /**
   * After a failure the group finishes, and later ones don't start. Returns one outcome for each service, good or bad.
   */
  async deploy({ groups }, options) {
    const outcomes = [];
    let unprepared = false;
    const hasFailed = () => unprepared || outcomes.some(({ failure }) => failure !== void 0);
    for (const group of groups) {
      const failed = hasFailed();
      const blocked = failed || options.signal.aborted;
      const reason = failed ? void 0 : options.signal.reason;
      if (!blocked && groups.length > 1)
        this.deps.logger.info(
          [
            "Run group ",
            group.name,
            group.services.length > 0 ? ": " : "",
            group.services.map(nameOf).join(", ")
          ].join("")
        );
      const ended = blocked ? group.services.map((service) => this.notStarted(service, reason)) : await this.deployGroup(group, options, () => {
        unprepared = true;
      });
      outcomes.push(...ended.map((outcome) => ({ ...outcome, group: group.name, rollback: void 0 })));
    }
    if (!hasFailed() || !options.rollbackOnFailure || options.signal.aborted) return outcomes;
    return this.rollBack(outcomes, options);
  }
  async deployGroup({ name, services }, options, unprepared) {
    let ready;
    try {
      ready = await options.prepare?.(name) ?? services;
    } catch (error) {
      unprepared();
      return services.map((service) => this.notStarted(service, error));
    }
    const shared = this.sharedLooks(ready);
    return Promise.all(ready.map((service) => this.deployService(service, shared, options)));
  }
  /** Undefined for one service alone. */
  sharedLooks({ length }) {
    const { clock } = this.deps;
    return length < 2 ? void 0 : { clock: new SharedClock(clock, SHARED_MS), budget: new RequestBudget(clock) };
  }
  async deployService(plan, shared, options) {
    try {
      return await this.deployer(plan, shared).deploy(plan, this.serviceOptions(plan, options));
    } catch (error) {
      return this.notStarted(plan, error);
    }
  }
  serviceOptions(plan, options) {
    const name = nameOf(plan);
    return {
      ...options,
      found: (arn) => {
        this.found.set(name, arn);
        options.found(this.found);
      },
      save: (saved) => {
        if (saved === void 0) this.saved.delete(name);
        else this.saved.set(name, saved);
        options.save([...this.saved.values()]);
      }
    };
  }
  deployer(plan, shared) {
    const logger = new PrefixedLogger(this.deps.logger, `[${nameOf(plan)}] `);
    return new ServiceDeployer({ ...this.deps, logger, shared, rights: this.rights });
  }
  notStarted(plan, error) {
    const work = this.saved.get(nameOf(plan));
    const failure = failureFrom(error);
    return {
      plan,
      // One that could not be stopped was started.
      status: failure instanceof CancelledError && work !== void 0 ? "IN_PROGRESS" : "NOT_STARTED",
      taskDefinition: void 0,
      deployment: this.found.get(nameOf(plan)),
      url: serviceUrl(ecsName(plan.target), this.deps.region),
      durationSeconds: 0,
      end: void 0,
      failure
    };
  }
  /** Later groups first, as they may rely on earlier ones. */
  async rollBack(outcomes, options) {
    const changed = outcomes.filter(canRollBack);
    const ended = /* @__PURE__ */ new Map();
    const deadline = Math.max(options.deadline, this.deps.clock.now() + ROLLBACK_MS);
    for (const group of [...new Set(changed.map((outcome) => outcome.group))].reverse()) {
      const plans = changed.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
      this.deps.logger.warning(`Rolling back ${plans.map(nameOf).join(", ")} to the previous image.`);
      const settings = { ...options, deadline, force: false, wait: true };
      const shared = this.sharedLooks(plans);
      const outcomes2 = plans.map((plan) => this.rollBackService(plan, shared, settings));
      for (const outcome of await Promise.all(outcomes2)) ended.set(nameOf(outcome.plan), outcome);
    }
    return outcomes.map((outcome) => ({ ...outcome, rollback: ended.get(nameOf(outcome.plan)) }));
  }
  async rollBackService(plan, shared, options) {
    const previous = { ...plan, image: { tag: imageBefore(plan) ?? "the previous image", digest: "" } };
    try {
      const settings = this.serviceOptions(plan, options);
      return await this.deployer(plan, shared).deployDefinition(
        previous,
        plan.running.taskDefinition,
        settings
      );
    } catch (error) {
      return this.notStarted(previous, error);
    }
  }
};
function canRollBack({ status, taskDefinition, plan, end }) {
  if (taskDefinition === void 0 || taskDefinition === plan.running.taskDefinition) return false;
  if (plan.running.image === void 0) return false;
  switch (status) {
    case "NOT_STARTED":
    case "ALREADY_RUNNING":
    case "ROLLBACK_REQUESTED":
    case "ROLLBACK_IN_PROGRESS":
    case "ROLLBACK_SUCCESSFUL":
    case "ROLLBACK_FAILED":
      return false;
    case "STOPPED":
      return end?.replacedBy === void 0;
    case "SUCCESSFUL":
    case "SCALED_TO_ZERO":
    case "PENDING":
    case "IN_PROGRESS":
    case "STOP_REQUESTED":
      return true;
  }
}
function nameOf({ target }) {
  return target.service;
}
function failureFrom(error) {
  if (error === void 0 || error instanceof PlatformError) return error;
  return new PlatformError(`Unexpected: ${asError(error).message}`, { cause: error });
}

// src/domains/deployments/deployment-outcome.ts
function servicesStatus(outcomes) {
  if (outcomes.length === 0) return "LeftToTerraform";
  const failures = outcomes.filter(({ failure }) => failure !== void 0);
  if (failures.length === 0) {
    if (outcomes.some(({ status }) => status === "NOT_STARTED")) return "Failed";
    return outcomes.some(({ status }) => status === "IN_PROGRESS") ? "InProgress" : "Succeeded";
  }
  const isStopping = ({ status, failure }) => status === "STOP_REQUESTED" && failure instanceof CancelledError;
  if (failures.some(isStopping)) return "Stopping";
  const running = failures.filter(isStillRunning);
  const isUnstarted = ({ status, failure }) => status === "NOT_STARTED" && failure instanceof CancelledError;
  if (running.length > 0 && failures.every((one) => isStillRunning(one) || isUnstarted(one)))
    return "InProgress";
  return outcomes.some(isUndone) && outcomes.every(hasPreviousImage) ? "RolledBack" : "Failed";
}
function isUndone(outcome) {
  const { status } = outcome;
  return isRolledBack(outcome) || status !== "NOT_STARTED" && !isSuccess(status);
}
function hasPreviousImage(outcome) {
  const { plan, status } = outcome;
  const image = finalImage(outcome);
  if (image === void 0) return status === "NOT_STARTED" || status === "ROLLBACK_SUCCESSFUL";
  return image === imageBefore(plan);
}
function isStillRunning({ status, failure }) {
  if (status === "NOT_STARTED") return false;
  return failure instanceof DeadlineError || failure instanceof CancelledError;
}
function finalImage(outcome) {
  return imageAfter(outcome.rollback ?? outcome);
}
function plannedOutputs(plan) {
  const image = { "image-tag": plan.image.tag, "image-digest": plan.image.digest };
  return plan.strategy === "pipeline" ? { strategy: plan.strategy, pipeline: plan.pipeline, ...image } : {
    strategy: plan.strategy,
    ...image,
    "left-to-terraform": plan.leftToTerraform.map(({ service }) => service)
  };
}
function deployingOutputs(deployments) {
  const services = [...deployments].map(([service, deployment]) => ({
    service,
    status: "IN_PROGRESS",
    deployment
  }));
  return { services };
}
function endOutputs(deployment) {
  const { status, durationSeconds } = deployment;
  const end = { status, "duration-seconds": durationSeconds };
  return isPipelineDeployment(deployment) ? { ...end, "execution-id": deployment.execution.id, "execution-url": deployment.execution.url } : {
    ...end,
    services: servicesOutput(deployment.outcomes),
    ...deployment.terraform && { terraform: deployment.terraform.services }
  };
}
function servicesOutput(outcomes) {
  return outcomes.map((outcome) => ({
    service: nameOf(outcome.plan),
    group: outcome.group,
    status: outcome.status,
    image: finalImage(outcome),
    previousImage: imageBefore(outcome.plan),
    taskDefinition: outcome.taskDefinition,
    deployment: outcome.deployment,
    url: outcome.url,
    rollback: outcome.rollback?.status
  }));
}
function servicesFailure(wasDone, outcomes) {
  const failed = outcomes.filter(({ failure }) => failure !== void 0);
  const [first] = failed;
  if (first?.failure === void 0) return void 0;
  const waiting = outcomes.filter(({ status, failure }) => status === "NOT_STARTED" && failure === void 0);
  const stuck = outcomes.filter(({ rollback }) => rollback?.failure !== void 0);
  const count = `${failed.length} of ${formatCount(outcomes.length, "service")}`;
  const message = [
    // Of one alone its own sentence says everything.
    ...outcomes.length === 1 ? [] : [
      `${count} ${failed.length === 1 ? "was" : "were"} not ${wasDone}: ${failed.map(({ plan }) => nameOf(plan)).join(", ")}.`
    ],
    // The services of a group may have failed for one and the same reason.
    ...new Set(failed.slice(0, 3).map(({ failure }) => failure?.message ?? "")),
    ...waiting.length === 0 ? [] : [`Not started: ${waiting.map(({ plan }) => nameOf(plan)).join(", ")}.`],
    ...stuck.length === 0 ? [] : [`Not set back to the previous image: ${stuck.map(({ plan }) => nameOf(plan)).join(", ")}.`]
  ].join(" ");
  const now = outcomes.length === 1 ? "" : `Images now: ${imagesNow(outcomes)}. `;
  const hint = `${now}${first.failure.hint ?? ""}`.trim();
  const { links, excerpt } = first.failure;
  const details = { ...hint === "" ? {} : { hint }, links, cause: first.failure, excerpt };
  const cancelled = failed.every(({ failure }) => failure instanceof CancelledError);
  return cancelled ? new CancelledError(message, details) : new PlatformError(message, details);
}
function imagesNow(outcomes) {
  return outcomes.map((outcome) => `${nameOf(outcome.plan)}: ${finalImage(outcome) ?? "not known"}`).join(", ");
}
function isPipelineDeployment(deployment) {
  return deployment.plan.strategy === "pipeline";
}
function isRolledBack({ rollback }) {
  return rollback !== void 0 && rollback.failure === void 0;
}
function wordsFor(plan) {
  const { env, image, rollback } = plan;
  const what = nameOfCodebase(plan);
  return rollback === void 0 ? {
    work: `deployment of ${what} to ${env}`,
    wasDone: `deployed to ${env}`,
    done: `Deployed ${what} to ${env}`
  } : {
    work: `rollback of ${what} in ${env} to ${image.tag}`,
    wasDone: `rolled back in ${env}`,
    done: `Rolled ${what} back to ${image.tag} in ${env}`
  };
}
function nameOfCodebase({ app, codebase }) {
  return `${app}/${codebase.name}`;
}
function isUnchanged(deployment) {
  if (isPipelineDeployment(deployment) || deployment.failure !== void 0) return false;
  const { outcomes, terraform } = deployment;
  if (terraform?.services.some(({ status }) => status === "APPLIED") === true) return false;
  return outcomes.length > 0 && outcomes.every(({ status }) => status === "ALREADY_RUNNING");
}
function stillRuns(env, images) {
  const [image, ...others] = new Set(images);
  return image === void 0 || others.length > 0 ? void 0 : `${env} still runs ${image}`;
}
function describeForSlack(deployment) {
  const { status, failure } = deployment;
  const end = isPipelineDeployment(deployment) ? deployment.end : void 0;
  const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== void 0);
  const failed = end?.failed.find(({ action }) => action.externalUrl !== void 0)?.action;
  const url = (failed ?? logged.at(-1))?.externalUrl;
  return {
    failure,
    stillRunning: status === "InProgress",
    links: url === void 0 ? [] : [{ text: "Build Log", url }]
  };
}

// src/domains/deployments/plan-report.ts
function formatQuestion(plan) {
  const { env, image, reference, rollback } = plan;
  const from = reference.kind === "commit" ? "" : `, which is what ${describeReference(reference)} stands for now`;
  const how = plan.strategy === "pipeline" ? `through the pipeline ${plan.pipeline}` : `straight to ${formatCount(plan.services.length, "service")} of ECS${plan.terraform === void 0 ? "" : `, with Terraform of ${formatCount(plan.terraform.length, "service")}`}`;
  if (rollback !== void 0) return `Roll ${nameOfCodebase(plan)} back ${fromTo(plan)} in ${env}, ${how}?`;
  return `Deploy ${nameOfCodebase(plan)} to ${env} with the image ${image.tag}${from}, ${how}?`;
}
function formatPlan(plan) {
  const { env, image } = plan;
  const first = formatDryRun(planHeading(plan));
  if (plan.strategy === "pipeline")
    return `${first}
Would start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
  const groups = plan.groups.flatMap(({ name, services }) => [
    `Run group ${name}:`,
    ...services.map((service) => `  ${formatPlannedService(service)}`),
    ...terraformOnly(plan, name).map((service) => `  ${service.service}: ${service.what}`)
  ]);
  return [first, describeSource(plan, plan) ?? [], ...groups].flat().join("\n");
}
function fromTo({ image, rollback }) {
  return `${rollback?.from === void 0 ? "" : `from ${rollback.from} `}to ${image.tag}`;
}
function planHeading(plan) {
  const what = nameOfCodebase(plan);
  if (isEmptyPlan(plan)) return dryRunHeading(`deploy nothing of ${what} to ${plan.env}`);
  return dryRunHeading(
    plan.rollback === void 0 ? `deploy ${what} to ${plan.env}` : `roll ${what} back ${fromTo(plan)} in ${plan.env}`
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
  const { commit } = image;
  const found = reference.kind === "commit" || rollback !== void 0 ? void 0 : describeReference(reference);
  const pipeline = plan.strategy === "pipeline" ? link(plan.pipeline, pipelineUrl(plan.region, plan.pipeline)) : void 0;
  return [
    ["Environment", escapeMarkdown(plan.env)],
    ["Rolled back from", rollback?.from && code(rollback.from)],
    ["Image", code(image.tag)],
    ["Ran before, since", rollback?.ranSince && escapeMarkdown(formatMinute(new Date(rollback.ranSince)))],
    ["Digest", code(image.digest)],
    ["Commit", commit && link(commit, `https://github.com/${codebase.repository}/commit/${commit}`)],
    ["Found for", found && escapeMarkdown(found)],
    ["Pipeline", pipeline]
  ];
}
function terraformOnly({ terraform = [], groups }, group) {
  const planned = groups.flatMap(({ services }) => services.map(nameOf));
  return terraform.filter((each) => each.group === group && !planned.includes(each.service)).map(({ service, scheduledJob }) => ({
    service,
    what: scheduledJob ? "scheduled job, Terraform brings the image to it" : "new, Terraform makes it first"
  }));
}
function plannedServices(all) {
  const { changes, groups, image } = all;
  if (groups.length === 0) return void 0;
  const isCompared = changes !== void 0 && changes.services.length > 0;
  const rows = groups.flatMap(({ name, services: members }) => [
    ...members.map((plan) => [
      ...[escapeMarkdown(nameOf(plan)), escapeMarkdown(name)],
      ...isCompared ? [] : [imageCell(plan), code(plan.image.tag)],
      String(plan.before.desiredCount)
    ]),
    ...terraformOnly(all, name).map(({ service, what }) => [
      ...[escapeMarkdown(service), escapeMarkdown(name)],
      ...isCompared ? [what] : [what, code(image.tag), ""]
    ])
  ]);
  const header = ["Service", "Run group", ...isCompared ? [] : ["Now", "New image"], "Tasks"];
  return { title: "Services", body: table(header, rows) };
}
function leftToTerraform(plan) {
  if (plan.strategy === "pipeline" || plan.leftToTerraform.length === 0) return void 0;
  const jobs = plan.leftToTerraform.map(
    ({ service, command }) => `- ${escapeMarkdown(service)}: ${code(command)}`
  );
  const body = `Terraform deploys these, in the deploy repository:

${jobs.join("\n")}`;
  return { title: "Scheduled jobs", body };
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
function checkOutdated(plan) {
  const services = (plan.changes?.services ?? []).map((service) => {
    if (service.state === "unknown")
      return { service: service.service, running: void 0, direction: "unknown", reason: service.reason };
    const { image, direction } = service;
    return { service: service.service, running: image.tag ?? image.digest, direction, reason: void 0 };
  });
  const newer = services.filter(({ direction }) => direction !== "unknown" && isDowngrade(direction));
  return { plan, services, newer };
}
function formatCheck({ plan, services, newer }) {
  const { env, image } = plan;
  const codebase = `${plan.app}/${plan.codebase.name}`;
  if (newer.length > 0) {
    const images = [...new Set(newer.map(({ running = "a newer image" }) => running))].join(", ");
    return `${image.tag} of ${codebase} is outdated: ${env} already runs the newer ${images} (${newer.map(({ service }) => service).join(", ")}).`;
  }
  if (services.some(({ direction }) => direction !== "unknown"))
    return `${image.tag} of ${codebase} is not outdated: nothing newer runs in ${env}.`;
  return `Could not compare ${image.tag} of ${codebase} with ${env}: what runs there is not known.`;
}
function outdatedFailure(check) {
  if (check.newer.length === 0) return void 0;
  return new PlatformError(formatCheck(check), {
    hint: "Deploy the newer commit instead. To go back to the older image on purpose, run codebase-rollback or codebase-deploy."
  });
}
function renderCheck(check) {
  const { plan, services } = check;
  const failure = outdatedFailure(check);
  const known = services.some(({ direction }) => direction !== "unknown");
  const rows = services.map(({ service, running, direction, reason }) => [
    escapeMarkdown(service),
    running === void 0 ? escapeMarkdown(reason ?? "") : code(running),
    escapeMarkdown(DIRECTIONS[direction])
  ]);
  const body = table(["Service", "Runs", "The image is"], rows);
  return renderSummary({
    outcome: failure === void 0 ? known ? "success" : "warning" : "failure",
    heading: escapeMarkdown(formatCheck(check)),
    failure: failure && { nextStep: escapeMarkdown(failure.hint ?? "") },
    facts: { title: "Image", rows: [["Tag", code(plan.image.tag)]] },
    sections: [services.length === 0 ? void 0 : { title: `What runs in ${plan.env}`, body }]
  });
}
var DIRECTIONS = {
  same: "the same",
  upgrade: "newer",
  downgrade: "older",
  older: "older (by the times of the images)",
  diverged: "from another branch",
  changed: "another one",
  unknown: "not known"
};

export {
  ServicesDeployment,
  nameOf,
  failureFrom,
  servicesStatus,
  finalImage,
  plannedOutputs,
  deployingOutputs,
  endOutputs,
  servicesFailure,
  imagesNow,
  isPipelineDeployment,
  isRolledBack,
  wordsFor,
  nameOfCodebase,
  isUnchanged,
  stillRuns,
  describeForSlack,
  formatQuestion,
  formatPlan,
  renderPlan,
  rollbackNotes,
  planFacts,
  leftToTerraform,
  imageCell,
  withChanges,
  checkOutdated,
  formatCheck,
  outdatedFailure,
  renderCheck
};
