const require = process.getBuiltinModule;
import {
  createPipelineFollower
} from "./chunk-QZLDE3T6.js";
import {
  GitHubHistory,
  GitHubPullRequests
} from "./chunk-SUQUA5MV.js";
import {
  deploymentOutputs
} from "./chunk-PT4NQ7RU.js";
import {
  GitHubDeployments
} from "./chunk-GPFR54KO.js";
import {
  GitHubCommits
} from "./chunk-MW47YXFJ.js";
import {
  deploymentMessages
} from "./chunk-LVEDGKQF.js";
import {
  withoutValues
} from "./chunk-RQSEHUKM.js";
import {
  GroupTerraform,
  terraformSection
} from "./chunk-YBU7FBU4.js";
import {
  chooseRollback,
  resolveReference
} from "./chunk-OFGO2UZZ.js";
import "./chunk-GZ27WYAJ.js";
import "./chunk-E3KFW6EF.js";
import {
  findRunningServices
} from "./chunk-OSEJFA5D.js";
import "./chunk-GBLZCN43.js";
import {
  ServicesDeployment,
  deployingOutputs,
  describeForSlack,
  endOutputs,
  failureFrom,
  finalImage,
  formatPlan,
  formatQuestion,
  imageCell,
  imagesNow,
  isPipelineDeployment,
  isRolledBack,
  isUnchanged,
  leftToTerraform,
  nameOf,
  nameOfCodebase,
  planFacts,
  plannedOutputs,
  renderPlan,
  rollbackNotes,
  servicesFailure,
  servicesStatus,
  stillRuns,
  withChanges,
  wordsFor
} from "./chunk-SEDAXP5Y.js";
import "./chunk-6VGI66V4.js";
import "./chunk-YMXQ75AQ.js";
import {
  containerSections,
  imageBefore,
  isSuccess,
  renderServiceFailure
} from "./chunk-ZNPJ5CUF.js";
import "./chunk-X23R7GNX.js";
import {
  isEmptyPlan,
  planDeployment,
  productionOf,
  servicesDependencies
} from "./chunk-BS22MCT6.js";
import {
  planMembers
} from "./chunk-CBBKZMGK.js";
import "./chunk-X3LL2UAE.js";
import {
  invalidatePlanned
} from "./chunk-EGJ5MYDF.js";
import {
  logChanges
} from "./chunk-YMMMOESI.js";
import "./chunk-Z6BDMULU.js";
import "./chunk-I6ZOZ7VX.js";
import "./chunk-PE3MF6X3.js";
import "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-XYMLOVCB.js";
import {
  GitRepository
} from "./chunk-DFQFLJRP.js";
import "./chunk-QA7HPE2J.js";
import {
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  ExecutionRunner
} from "./chunk-C7IQ54S7.js";
import {
  describeActionFailure,
  failedActionsReport,
  stagesTable
} from "./chunk-SCQNRUUF.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import {
  clusterName,
  deployRole,
  revisionName
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
import "./chunk-ONXVFS32.js";
import "./chunk-YZSXA4BS.js";
import {
  idempotencyToken
} from "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import {
  executionUrl,
  servicesUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import {
  abbreviates,
  isFullSha
} from "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import {
  formatDuration,
  sentence,
  shortLine
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  DeadlineError,
  PlatformError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/changes/changes.ts
var COMPARED = 3;
async function findChanges(options) {
  const { env, image } = options;
  const now = await findRunningServices(options.services, options);
  const next = image.commit;
  const bases = new Set(
    now.flatMap((service) => service.state === "running" ? runningCommit(service.image, options) : [])
  );
  const commits = [];
  for (const base of bases) {
    const history = commits.length < COMPARED ? options.history : void 0;
    if (next !== void 0) commits.push(await findCommitChanges(base, next, { ...options, history }));
  }
  const pushedAt = await timeOfNew(now, commits, options);
  const services2 = now.map((service) => {
    if (service.state === "unknown") return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== void 0 && relation !== "same";
    return other || next !== void 0 && !abbreviates(base, next);
  });
  return { env, image, services: services2, commits: shown };
}
function directionOf(running, next, commits, pushedAt) {
  if (running.digest === next.digest) return "same";
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== void 0 && relation !== "same") return relation;
  if (running.digest === void 0 && isSameCommit(running, next)) return "same";
  return running.pushedAt && pushedAt && pushedAt < running.pushedAt ? "older" : "changed";
}
function isSameCommit({ commit }, next) {
  return commit !== void 0 && next.commit !== void 0 && abbreviates(commit, next.commit);
}
function runningCommit(running, { repository, image }) {
  const { commit, digest } = running;
  if (commit === void 0 || commit === image.commit || running.repository !== repository) return [];
  return digest === image.digest && isSameCommit(running, image) ? [] : [commit];
}
async function timeOfNew(now, commits, options) {
  const { image, images, repository, signal } = options;
  const unclear = now.some(
    (service) => service.state === "running" && service.image.pushedAt !== void 0 && directionOf(service.image, image, commits, void 0) === "changed"
  );
  if (!unclear) return void 0;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}
var LISTED_COMMITS = 20;
var LOOKUPS = 4;
var LONGEST_TITLE = 100;
var LONGEST_AUTHOR = 40;
var NONE = { total: 0, commits: [] };
var relations = {
  identical: "same",
  ahead: "upgrade",
  behind: "downgrade",
  diverged: "diverged"
};
async function findCommitChanges(base, head, options) {
  const { repositoryUrl, history, logger, signal } = options;
  const url = `${repositoryUrl}/compare/${base}...${head}`;
  const linkAlone = { base, head, url, relation: void 0, added: NONE, removed: NONE };
  if (history === void 0) return linkAlone;
  try {
    const forth = await history.compare(base, head);
    const back = forth.behindBy > 0 ? await history.compare(head, base) : void 0;
    const pullsOf = pullsReader(options);
    const relation = relations[forth.status];
    return {
      ...linkAlone,
      // GitHub shows nothing for what goes away, so that a downgrade's page is the other way round.
      url: relation === "downgrade" ? `${repositoryUrl}/compare/${head}...${base}` : url,
      relation,
      added: await list(forth, pullsOf),
      removed: await list(back, pullsOf)
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${asError(error).message}`);
    return linkAlone;
  }
}
async function list(comparison, pullsOf) {
  if (comparison === void 0) return NONE;
  const shown = comparison.commits.slice(-LISTED_COMMITS).reverse();
  const commits = await mapParallel(shown, LOOKUPS, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === void 0 ? void 0 : shortLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pullsOf(sha)
  }));
  return { total: comparison.aheadBy, commits };
}
function pullsReader({ pulls, logger, signal }) {
  let refused = false;
  return async (sha) => {
    if (pulls === void 0 || refused) return [];
    try {
      const found = (await pulls.ofCommit(sha)).filter(({ merged }) => merged);
      return found.map(({ number, title, url }) => ({ number, title: shortLine(title, LONGEST_TITLE), url }));
    } catch (error) {
      signal.throwIfAborted();
      refused = true;
      logger.debug(`Pull requests are left out: ${asError(error).message}`);
      return [];
    }
  };
}
function commitSubject(message) {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => shortLine(line, 1) !== "");
  return shortLine(first ?? "", LONGEST_TITLE);
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
  const [failed] = end?.failed ?? [];
  const reason = failed && describeActionFailure(failed.action);
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
  const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
  const repository = (name) => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new GitHubCommits(github, name, { logger, signal }),
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
    publicImages: async () => new (await import("./image-registry-YNX6O7S4.js")).PublicRegistry({ clock, signal })
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
