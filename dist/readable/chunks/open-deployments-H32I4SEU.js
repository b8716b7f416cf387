const require = process.getBuiltinModule;
import {
  ServiceDeployer
} from "./chunk-RCPJXLEI.js";
import {
  MissingRights,
  SHARED_MS,
  containerSections,
  formatPlannedService,
  imageAfter,
  imageBefore,
  isSuccess,
  renderServiceFailure
} from "./chunk-AGUE23XG.js";
import {
  PrefixedLogger
} from "./chunk-PXVWOWLK.js";
import {
  createPipelineFollower,
  failedActionsReport,
  stagesTable
} from "./chunk-VJ2Q5RRD.js";
import {
  SharedClock
} from "./chunk-YMXQ75AQ.js";
import {
  GitHubHistory
} from "./chunk-QFJWRACG.js";
import {
  GitHubPullRequests
} from "./chunk-VHD7W7BI.js";
import {
  deploymentOutputs
} from "./chunk-A45DBCFX.js";
import {
  GitHubDeployments
} from "./chunk-NS4PIPPW.js";
import {
  GitHubCommits
} from "./chunk-IGVEITAY.js";
import {
  deploymentMessages
} from "./chunk-2IJDAXJ6.js";
import {
  withoutValues
} from "./chunk-R6Q65QLX.js";
import {
  GroupTerraform,
  terraformSection
} from "./chunk-TZ672ACU.js";
import {
  changesSummary,
  chooseRollback,
  formatMinute,
  isEmptyPlan,
  logChanges,
  planDeployment,
  productionOf,
  resolveReference,
  servicesDependencies
} from "./chunk-7MBVODHH.js";
import "./chunk-DIKCZOHI.js";
import {
  planMembers
} from "./chunk-IAFU65NJ.js";
import "./chunk-4N3TKJRH.js";
import "./chunk-53D6UXP2.js";
import {
  invalidatePlanned
} from "./chunk-6U2QTO3A.js";
import "./chunk-K4ECFRPZ.js";
import {
  describeSource
} from "./chunk-7IJX642R.js";
import "./chunk-JPYJ7CAM.js";
import "./chunk-QYNVMW5Q.js";
import {
  describeReference
} from "./chunk-FWZGOY2W.js";
import {
  findChanges
} from "./chunk-SVCR4INJ.js";
import "./chunk-4PCGMTVU.js";
import {
  isFullSha
} from "./chunk-YDSZB5ER.js";
import "./chunk-6IPJA32Z.js";
import {
  githubClient
} from "./chunk-YHPGE76O.js";
import "./chunk-CFQRA44X.js";
import "./chunk-P2YEED74.js";
import "./chunk-OIBOIRFY.js";
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-YUQO4U3K.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import {
  ExecutionRunner
} from "./chunk-VKBCK6AL.js";
import {
  describeFailedAction
} from "./chunk-IB74K3O5.js";
import "./chunk-FTPFDWWQ.js";
import {
  clusterName,
  deployRole,
  ecsName,
  revisionName
} from "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-A3EZZ7MA.js";
import {
  RequestBudget
} from "./chunk-UU4BMKO6.js";
import "./chunk-6HA2IION.js";
import {
  idempotencyToken,
  sentence
} from "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import {
  executionUrl,
  pipelineUrl,
  serviceUrl,
  servicesUrl
} from "./chunk-SNKO2L4S.js";
import {
  GitRepository
} from "./chunk-EE7QT6V3.js";
import {
  formatCount,
  formatDuration
} from "./chunk-NMZOEGNW.js";
import "./chunk-6OGYSHPV.js";
import {
  CancelledError,
  DeadlineError,
  PlatformError,
  asError
} from "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";

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
  async deployGroup({ name, services: services2 }, options, unprepared) {
    let ready;
    try {
      ready = await options.prepare?.(name) ?? services2;
    } catch (error) {
      unprepared();
      return services2.map((service) => this.notStarted(service, error));
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
  const services2 = [...deployments].map(([service, deployment]) => ({
    service,
    status: "IN_PROGRESS",
    deployment
  }));
  return { services: services2 };
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

// src/domains/deployments/deployment-run.ts
async function runDeployment(deps, plan, options) {
  return plan.strategy === "pipeline" ? deployThroughPipeline(deps, plan, options) : deployToEcs(deps, plan, options);
}
function announce({ messages }, plan, link2) {
  const { app, env, codebase, image, services: services2, rollback } = plan;
  messages?.started({ app, env, codebase, image, services: services2, rollback }, [link2]);
}
async function deployThroughPipeline(deps, plan, options) {
  const { session, clock, journal, logger, run, signal } = deps;
  const { app, env, codebase, image, pipeline, region } = plan;
  const pipelines = await session.pipelines();
  const follower = await createPipelineFollower(session, { clock, logger });
  const runner = new ExecutionRunner({ pipelines, follower, clock, logger, region });
  const request = {
    pipeline,
    variables: { ENVIRONMENT: env, IMAGE_TAG: image.tag },
    token: idempotencyToken(run, ["codebase-deploy", app, env, codebase.name, image.tag])
  };
  const execution = await runner.run(request, {
    ...options,
    signal,
    stopReason: "The deployment was cancelled.",
    started: (started) => {
      journal.started(plan, started);
      announce(deps, plan, { text: "Pipeline Execution", url: started.url });
    },
    save: (saved) => {
      journal.underWay(saved && { kind: "execution", ...saved });
    }
  });
  return { plan, ...execution };
}
async function deployToEcs(deps, plan, options) {
  if (isEmptyPlan(plan)) {
    const nothing = { outcomes: [], terraform: void 0, durationSeconds: 0, failure: void 0 };
    return { plan, status: servicesStatus([]), ...nothing };
  }
  const { session, clock, journal, logger, signal } = deps;
  const { app, env, region, role } = plan;
  journal.started(plan, void 0);
  announce(deps, plan, { text: "ECS Services", url: servicesUrl(clusterName(app, env), region) });
  const [there, began] = [session.assume(role), clock.now()];
  const [containers, tails] = [await there.containers(), await there.logTails()];
  let saved = [];
  const terraform = openTerraform(plan, options);
  let unprepared;
  const outcomes = await new ServicesDeployment({ containers, tails, clock, logger, region }).deploy(plan, {
    ...options,
    signal,
    prepare: terraform && ((group) => prepareGroup(deps, plan, terraform, group).catch((error) => {
      unprepared = failureFrom(error);
      throw error;
    })),
    found: journal.deploying.bind(journal),
    save: (services2) => {
      saved = services2;
      journal.underWay(services2.length === 0 ? void 0 : { kind: "deployment", role, services: services2 });
    }
  });
  const failure = servicesFailure(wordsFor(plan).wasDone, outcomes) ?? unprepared ?? (options.wait ? await invalidateCaches(deps, plan, { outcomes, began }, options.deadline) : void 0);
  if (failure !== void 0 && signal.aborted && options.stopOnCancel && saved.length > 0) throw failure;
  const status = ecsStatus(plan, outcomes, unprepared);
  const durationSeconds = Math.round((clock.now() - began) / 1e3);
  return { plan, status, outcomes, terraform: terraform?.outcome(), durationSeconds, failure };
}
function openTerraform({ env, image, terraform: services2 }, { deadline, terraform }) {
  if (services2 === void 0 || terraform === void 0) return void 0;
  return new GroupTerraform(terraform, { env, services: services2, imageTag: image.tag, deadline });
}
async function prepareGroup(deps, plan, terraform, group) {
  await terraform.apply(group);
  const members = (plan.terraform ?? []).filter((each) => each.group === group && !each.scheduledJob);
  const names = members.map(({ service }) => service);
  const request = { ...plan, exact: plan.rollback !== void 0 };
  return names.length === 0 ? [] : planMembers(await servicesDependencies(deps, plan), request, names, false);
}
function ecsStatus({ terraform }, outcomes, unprepared) {
  const status = outcomes.length === 0 && terraform !== void 0 ? "Succeeded" : servicesStatus(outcomes);
  return status === "Succeeded" && unprepared !== void 0 ? "Failed" : status;
}
function invalidateCaches({ session, clock, logger, run, signal }, { app, env, codebase, image, caches }, { outcomes, began }, deadline) {
  const deployed = outcomes.map(({ plan, deployment = "" }) => `${nameOf(plan)} ${deployment}`);
  const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
  return invalidatePlanned({ session, clock, logger, run }, caches, { subject, deadline, signal });
}

// src/domains/deployments/deployments.ts
var Deployments = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Looks everything up, says what will change, and changes nothing.
   * @throws NotFoundError without application, environment, codebase or image; PlatformError for what can't be deployed
   */
  async plan(request) {
    return this.show(await this.lookUp(request));
  }
  /** The same without a word about what will change. @throws as `plan` */
  async lookUp(request) {
    return this.planChosen(request, (place) => resolveReference(this.deps, place, request.reference));
  }
  /** Plans to go back to an earlier image. @throws as `plan`; PlatformError where it is not known which one that is */
  async planRollback(request) {
    const named = { ...request, reference: void 0, findTerraform: void 0, compareOnly: false };
    return this.show(await this.planChosen(named, (place) => chooseRollback(this.deps, place, request)));
  }
  show(plan) {
    const { changes, rollback } = plan;
    if (changes !== void 0) logChanges(changes, this.deps.logger, { intended: rollback !== void 0 });
    return plan;
  }
  async planChosen(request, choose) {
    const plan = await planDeployment(this.deps, request, choose);
    return { ...plan, changes: await this.findChanges(plan) };
  }
  /**
   * Does what was planned; nothing, without a message, where the plan is empty. Returns how it ended, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    if (isEmptyPlan(plan)) return runDeployment(this.deps, plan, options);
    const { messages } = this.deps;
    const recorded = this.record(plan, options);
    return messages === void 0 ? recorded : messages.follow(recorded, describeForSlack);
  }
  /** No problem with the changes fails a deployment; only cancellation is thrown. */
  async findChanges(plan) {
    const { session, logger, signal } = this.deps;
    const { app, env, environment, codebase, image, services: services2 } = plan;
    if (services2.length === 0) return void 0;
    logger.status(`Looking at what runs in ${env}`);
    const repository = this.deps.repository(codebase.repository);
    try {
      const where = { app, env, services: services2, image, repository: `${app}/${codebase.name}` };
      return await findChanges({
        ...where,
        logger,
        signal,
        containers: () => session.assume(deployRole(app, environment, session.region)).containers(),
        images: await session.images(),
        repositoryUrl: repository.url,
        history: repository.history,
        pulls: repository.pulls
      });
    } catch (error) {
      signal.throwIfAborted();
      logger.warning(`Could not find out what changes: ${asError(error).message}`);
      return void 0;
    }
  }
  /** Shows it as a Deployment on GitHub, if that is wanted. */
  record(plan, options) {
    const { logger, run, repository } = this.deps;
    const work = () => runDeployment(this.deps, plan, options);
    if (!options.githubDeployment) return work();
    const about = { environmentUrl: options.environmentUrl, logUrl: run?.runUrl, actor: run?.actor };
    return recordOnGitHub({ logger, repository: repository(plan.codebase.repository), ...about }, plan, work);
  }
};
var GitHubDeployment = class {
  constructor(deployments, options) {
    this.deployments = deployments;
    this.options = options;
  }
  deployments;
  options;
  id;
  /** Does the work, and tells GitHub how it begins and ends. @returns what the work returns; throws what it throws */
  async during(deployment, work) {
    await this.begin(deployment);
    try {
      const outcome = await work();
      const { state, description } = stateOf(outcome);
      await this.report(state, description);
      return outcome;
    } catch (error) {
      const cancelled = error instanceof CancelledError;
      await this.report(cancelled ? "inactive" : "failure", asError(error).message);
      throw error;
    }
  }
  async begin(deployment) {
    try {
      this.id = await this.deployments.create(deployment);
      this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
      await this.report("in_progress", deployment.description);
    } catch (error) {
      this.warn("GitHub does not show this deployment", error);
    }
  }
  async report(state, description) {
    const { environmentUrl, logUrl } = this.options;
    if (this.id === void 0) return;
    try {
      await this.deployments.report(this.id, { state, description, environmentUrl, logUrl });
    } catch (error) {
      this.id = void 0;
      this.warn(`GitHub does not know that this deployment is "${state}"`, error);
    }
  }
  warn(what, error) {
    const hint = error instanceof PlatformError && error.hint !== void 0 ? ` ${error.hint}` : "";
    this.options.logger.warning(`${what}: ${asError(error).message}${hint}`);
  }
};
async function recordOnGitHub({ repository: { commits, deployments }, actor, ...options }, plan, work) {
  const { logger } = options;
  const { app, env, codebase, image, rollback } = plan;
  if (deployments === void 0) {
    logger.warning("GitHub does not show this deployment: github-deployment needs a github-token.");
    return work();
  }
  const ref = await findDeployedRef(plan, commits, logger);
  if (ref === void 0) {
    logger.warning(
      `GitHub does not show this deployment: which commit the image ${image.tag} was built from is not known.`
    );
    return work();
  }
  const from = rollback?.from === void 0 ? "" : ` from ${rollback.from}`;
  const description = rollback === void 0 ? `${app}/${codebase.name} ${image.tag} to ${env}` : `${app}/${codebase.name} back${from} to ${image.tag} in ${env}`;
  const payload = { app, codebase: codebase.name, image: image.tag, digest: image.digest, actor };
  const record = new GitHubDeployment(deployments, options);
  return record.during({ ref, environment: env, description, payload }, work);
}
async function findDeployedRef({ image, reference }, commits, logger) {
  const { commit } = image;
  if (commit === void 0)
    return reference.kind === "tag" && reference.value !== "latest" ? reference.value : void 0;
  if (isFullSha(commit)) return commit;
  try {
    return await commits.resolve(commit) ?? commit;
  } catch (error) {
    if (error instanceof CancelledError || !(error instanceof PlatformError)) throw error;
    logger.debug(error.message);
    return commit;
  }
}
var OVERTAKEN = ["Superseded", "Cancelled"];
function stateOf({ status, failure }) {
  if (failure === void 0) {
    return status === "InProgress" ? { state: "in_progress", description: "Started; its end is not awaited." } : { state: "success", description: status };
  }
  const description = failure.message;
  if (OVERTAKEN.includes(status)) return { state: "inactive", description };
  const unknown = failure instanceof CancelledError || failure instanceof DeadlineError;
  return { state: unknown || status === "InProgress" ? "error" : "failure", description };
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
  if (plan.strategy === "pipeline") {
    return `${first}
Would start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
  }
  const groups = plan.groups.flatMap(({ name, services: services2 }) => [
    `Run group ${name}:`,
    ...services2.map((service) => `  ${formatPlannedService(service)}`),
    ...terraformOnly(plan, name).map((service) => `  ${service.service}: ${service.what}`)
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
function terraformOnly({ terraform = [], groups }, group) {
  const planned = groups.flatMap(({ services: services2 }) => services2.map(nameOf));
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

// src/domains/deployments/report.ts
function formatDeployment(deployment) {
  const duration = formatDuration(deployment.durationSeconds * 1e3);
  const headline = formatHeadline(deployment);
  if (deployment.status === "InProgress" && deployment.failure === void 0) return `${headline}.`;
  if (isPipelineDeployment(deployment)) return `${headline} (${duration}).`;
  if (deployment.status === "LeftToTerraform")
    return `${headline}: its scheduled jobs are deployed by Terraform.`;
  if (isUnchanged(deployment)) return `${headline}.`;
  return `${headline} (${duration}). ${imagesNow(deployment.outcomes)}`.trimEnd();
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
      failure: pipeline ? executionFailure(deployment) : servicesFailure2(deployment),
      notes: [rollbackNotes(plan)],
      facts: {
        title: "Deployment",
        rows: [
          ...planFacts(plan),
          ...pipeline ? executionFacts(deployment) : [],
          ...isUnchanged(deployment) ? [] : endFacts(deployment)
        ]
      },
      sections: pipeline ? [stages(deployment)] : [
        services(deployment),
        deployment.terraform && terraformSection(deployment.terraform),
        leftToTerraform(deployment.plan)
      ],
      details: pipeline ? [otherActions(deployment)] : otherServices(deployment)
    })
  );
}
function endFacts({ status, durationSeconds }) {
  return [
    ["Status", escapeMarkdown(status)],
    ["Duration", formatDuration(durationSeconds * 1e3)]
  ];
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
function servicesFailure2({ outcomes, failure }) {
  if (failure === void 0) return void 0;
  const failed = outcomes.find((outcome) => outcome.failure !== void 0);
  return failed === void 0 ? { cause: failure.message, lines: failure.excerpt, nextStep: renderNextStep(failure) } : renderServiceFailure(failed);
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
function servicesHeadline({ plan, status, outcomes, terraform }) {
  const { env } = plan;
  const what = nameOfCodebase(plan);
  const { wasDone } = wordsFor(plan);
  const [unapplied] = terraform?.failures ?? [];
  if (unapplied !== void 0 && status === "Failed") {
    const cause = `Terraform${unapplied.service === void 0 ? "" : ` of ${unapplied.service}`} failed`;
    const done = outcomes.filter((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
    return done.length === 0 ? `${what} was not ${wasDone}: ${cause}` : `${what} was only partly ${wasDone}: ${cause}, after ${done.map(({ plan: each2 }) => nameOf(each2)).join(", ")}`;
  }
  if (status === "Succeeded") return `${what} was ${wasDone}, but old pages may still be cached`;
  if (status === "Stopping") return `${what} was not ${wasDone}: cancelled; ECS is rolling it back`;
  if (status === "RolledBack") {
    const state = stillRuns(env, outcomes.map(finalImage)) ?? "all services still run their previous images";
    return `${what} was not ${wasDone}: ${state}`;
  }
  const partly = outcomes.some((outcome) => isSuccess(outcome.status) && !isRolledBack(outcome));
  if (outcomes.length === 0) return `${what} was not ${wasDone}`;
  const each = outcomes.map(runningNow).join(", ");
  if (partly) return `${what} was only partly ${wasDone}: ${each}`;
  return `${what} was not ${wasDone}: ${stillRuns(env, outcomes.map(finalImage)) ?? each}`;
}
function runningNow(outcome) {
  const [name, image] = [nameOf(outcome.plan), finalImage(outcome)];
  if (image === void 0) return `${name} runs an unknown image`;
  return `${name} ${image === imageBefore(outcome.plan) ? "still" : "now"} runs ${image}`;
}

// src/commands/shared/open-deployments.ts
function planDependencies(inputs, context, session) {
  const { clock, directory, logger, signal } = context;
  const github = githubClient(inputs["github-token"], context);
  const repository = (name) => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new GitHubCommits({ github, repository: name, logger, signal }),
    history: github.authenticated ? new GitHubHistory(github, name) : void 0,
    pulls: github.authenticated ? new GitHubPullRequests(github, name) : void 0,
    deployments: github.authenticated ? new GitHubDeployments(github, name) : void 0
  });
  return {
    session,
    logger,
    signal,
    repository,
    localCommits: new GitRepository(directory),
    publicImages: async () => new (await import("./image-registry-KQ44SHVU.js")).PublicRegistry({ clock, signal })
  };
}
async function openDeployments(inputs, context, session) {
  const opened = session ?? await context.aws(inputs);
  const { clock, workflow } = context;
  return new Deployments({
    ...planDependencies(inputs, context, opened),
    clock,
    run: workflow,
    messages: await deploymentMessages(inputs, context, opened),
    journal: {
      started: (plan, execution) => {
        const id = execution === void 0 ? {} : { "execution-id": execution.id, "execution-url": execution.url };
        context.publish({ ...plannedOutputs(plan), ...id });
        if (execution !== void 0) context.page(execution.url);
        else if (plan.strategy === "ecs")
          context.page(servicesUrl(clusterName(plan.app, plan.env), plan.region));
      },
      deploying: (found) => {
        context.publish(deployingOutputs(found));
      },
      underWay: (work) => {
        context.remoteWork(work);
      }
    }
  });
}
async function carryOut(deployments, plan, inputs, context, options) {
  const outputs = { ...withoutValues(deploymentOutputs), ...plannedOutputs(plan) };
  if (inputs["dry-run"])
    return {
      outputs: { ...outputs, status: "dry-run" },
      text: formatPlan(plan),
      summary: renderPlan(plan)
    };
  if (!isEmptyPlan(plan))
    await context.confirm(formatQuestion(plan), () => Promise.resolve(productionOf(plan)));
  const deployment = await deployments.deploy(plan, {
    wait: inputs.wait,
    deadline: options.deadline,
    terraform: options.terraform,
    force: inputs.force,
    stopOnCancel: inputs["stop-on-cancel"],
    rollbackOnFailure: inputs["rollback-on-failure"],
    githubDeployment: inputs["github-deployment"],
    environmentUrl: inputs["environment-url"]
  });
  return {
    outputs: { ...outputs, ...endOutputs(deployment) },
    summary: renderDeployment(deployment),
    text: formatDeployment(deployment),
    failure: deployment.failure
  };
}
export {
  carryOut,
  openDeployments,
  planDependencies
};
