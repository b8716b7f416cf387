const require = process.getBuiltinModule;
import {
  PrefixedLogger
} from "./chunk-5KO3O3KP.js";
import {
  codebaseRepositories,
  holdsImage,
  isReachable
} from "./chunk-24FIBNQI.js";
import {
  findManualRelease
} from "./chunk-LSE76TEP.js";
import {
  findRunningServices
} from "./chunk-VRUWR6AY.js";
import {
  GitHubHistory
} from "./chunk-BMMOKCTJ.js";
import {
  isProduction
} from "./chunk-DB6FZKXT.js";
import {
  ServiceDeployer
} from "./chunk-P2PBOOIB.js";
import {
  MissingRights,
  imageAfter,
  imageBefore,
  isSuccess
} from "./chunk-DRNWTT6W.js";
import {
  createPipelineFollower
} from "./chunk-XGYEHWRN.js";
import {
  findActiveService,
  findRunningRevision,
  planService,
  verifyImage
} from "./chunk-RWGVIMBK.js";
import {
  readTemplate,
  templateImage
} from "./chunk-HO752VZA.js";
import {
  CommitImages
} from "./chunk-3OHLHIPA.js";
import {
  idempotencyToken
} from "./chunk-DLS7BPQM.js";
import {
  deploymentMessages,
  threadInputs,
  threadPermissions
} from "./chunk-XD6FZHKH.js";
import {
  listPastDeployments
} from "./chunk-YC5XJIZZ.js";
import {
  GitHubDeployments,
  deployingPipelines,
  findPastExecutions,
  isUnderWay
} from "./chunk-ZCAZKRVJ.js";
import {
  ServiceTypes,
  refuseCopilot,
  refuseScheduledJob,
  terraformCommand
} from "./chunk-IC3MXMYF.js";
import {
  mapParallel
} from "./chunk-YPBGLJM5.js";
import {
  defaultStrategy
} from "./chunk-ONR2CEUC.js";
import {
  abbreviates,
  chooseCommitTag,
  formatImageTag,
  isFullSha,
  isImageTag,
  isMovingTag,
  parseCommitTag,
  parseEcrRepository,
  parseImageName,
  validateCommit
} from "./chunk-ZBLKLML4.js";
import {
  applicationPermissions,
  cachePermissions,
  environmentPermissions
} from "./chunk-SFELV43I.js";
import {
  Applications
} from "./chunk-P5LP2FZS.js";
import {
  GitRepository
} from "./chunk-MZN6T7GT.js";
import {
  findNearest
} from "./chunk-MCX4PYX5.js";
import {
  code,
  escapeMarkdown,
  link,
  table
} from "./chunk-TU4MFQIT.js";
import {
  awsInputs,
  dryRunInput,
  environmentInputs,
  githubInputs,
  timeoutInput
} from "./chunk-MPDNUCEB.js";
import {
  ExecutionRunner
} from "./chunk-CN67RFPV.js";
import {
  hasDeploymentEnded
} from "./chunk-7ADEZYSV.js";
import {
  clusterName,
  ecsName
} from "./chunk-AJLZMZ6Q.js";
import {
  AccountSessions,
  deployRole,
  invalidationRole
} from "./chunk-OF5TZ7VQ.js";
import {
  poll
} from "./chunk-3L6B7RIO.js";
import {
  serviceUrl,
  servicesUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatAgo,
  formatCount
} from "./chunk-MLURCFNU.js";
import {
  GitHubCommits
} from "./chunk-FWH7B7Y2.js";
import {
  githubClient
} from "./chunk-TEROR7BK.js";
import {
  array,
  getDotPath,
  minLength,
  optional,
  pipe,
  record,
  regex,
  safeParse,
  startsWith,
  strictObject,
  string
} from "./chunk-W5IPJRKD.js";
import {
  AccessDeniedError,
  CancelledError,
  DeadlineError,
  IdentityError,
  NotFoundError,
  PlatformError,
  UsageError,
  asError
} from "./chunk-5SMT2XMS.js";

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
    const hasFailed = () => outcomes.some(({ failure }) => failure !== void 0);
    for (const { name, services } of groups) {
      const failed = hasFailed();
      const blocked = failed || options.signal.aborted;
      const reason = failed ? void 0 : options.signal.reason;
      if (!blocked && groups.length > 1)
        this.deps.logger.info(`Run group ${name}: ${services.map(nameOf).join(", ")}`);
      const ended = blocked ? services.map((service) => this.notStarted(service, reason)) : await Promise.all(services.map((service) => this.deployService(service, options)));
      outcomes.push(...ended.map((outcome) => ({ ...outcome, group: name, rollback: void 0 })));
    }
    if (!hasFailed() || !options.rollbackOnFailure || options.signal.aborted) return outcomes;
    return this.rollBack(outcomes, options);
  }
  async deployService(plan, options) {
    try {
      return await this.deployer(plan).deploy(plan, this.serviceOptions(plan, options));
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
  deployer(plan) {
    const logger = new PrefixedLogger(this.deps.logger, `[${nameOf(plan)}] `);
    return new ServiceDeployer({ ...this.deps, logger, rights: this.rights });
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
    const changed2 = outcomes.filter(canRollBack);
    const ended = /* @__PURE__ */ new Map();
    const deadline = Math.max(options.deadline, this.deps.clock.now() + ROLLBACK_MS);
    for (const group of [...new Set(changed2.map((outcome) => outcome.group))].reverse()) {
      const plans = changed2.filter((outcome) => outcome.group === group).map(({ plan }) => plan);
      this.deps.logger.warning(`Rolling back ${plans.map(nameOf).join(", ")} to the previous image.`);
      const settings = { ...options, deadline, force: false, wait: true };
      for (const outcome of await Promise.all(plans.map((plan) => this.rollBackService(plan, settings))))
        ended.set(nameOf(outcome.plan), outcome);
    }
    return outcomes.map((outcome) => ({ ...outcome, rollback: ended.get(nameOf(outcome.plan)) }));
  }
  async rollBackService(plan, options) {
    const previous = { ...plan, image: { tag: imageBefore(plan) ?? "the previous image", digest: "" } };
    try {
      const settings = this.serviceOptions(plan, options);
      return await this.deployer(plan).deployDefinition(previous, plan.running.taskDefinition, settings);
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
  return isPipelineDeployment(deployment) ? { ...end, "execution-id": deployment.execution.id, "execution-url": deployment.execution.url } : { ...end, services: servicesOutput(deployment.outcomes) };
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
    ...failed.slice(0, 3).map(({ failure }) => failure?.message ?? ""),
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

// src/domains/images/reference.ts
function parseImageReference(inputs) {
  const { commit, tag, branch } = inputs;
  const given = Object.entries({ commit, tag, branch }).flatMap(([name, value]) => {
    const trimmed = value?.trim() ?? "";
    return trimmed === "" ? [] : [{ kind: name, value: trimmed }];
  });
  const [only] = given;
  if (only === void 0) return void 0;
  if (given.length > 1) {
    const named = given.map(({ kind, value }) => `${kind} "${value}"`).join(" and ");
    throw new UsageError(`The inputs ${named} are both set, but only one can name the image.`, {
      hint: "Give exactly one of commit, tag and branch."
    });
  }
  if (only.kind === "commit") {
    const value = validateCommit(
      only.value,
      "git tags go into the input tag, branches into the input branch."
    );
    return { kind: "commit", value };
  }
  validateName(only.kind, only.value);
  return only;
}
function chooseReference(given, { requiresImageBuild }) {
  if (given !== void 0) return given;
  if (!requiresImageBuild) return { kind: "tag", value: "latest" };
  throw new UsageError("None of the inputs commit, tag and branch says which image to deploy.", {
    hint: "Give exactly one: commit (7 to 40 hexadecimal digits), tag (a git tag) or branch."
  });
}
function describeReference({ kind, value }) {
  return `${kind} ${value}`;
}
function validateName(kind, value) {
  const prefix = kind === "branch" ? "refs/heads/" : "refs/tags/";
  if (value.startsWith(prefix)) {
    throw new UsageError(`The input ${kind} is "${value}", a full ref.`, {
      hint: `Give the name alone: ${value.slice(prefix.length)} (github.ref_name has it).`
    });
  }
  const imageTag = formatImageTag(kind, value);
  if (isImageTag(imageTag)) return;
  throw new UsageError(
    `The input ${kind} is "${value}", but no image can have the tag "${imageTag}": image tags have letters, digits, "_", "." and "-", at most 128.`,
    { hint: "Name the image by its commit instead." }
  );
}

// src/domains/changes/commit-changes.ts
var LISTED_COMMITS = 20;
var CONCURRENCY = 4;
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
    const pulls = new PullRequests(history, logger, signal);
    const relation = relations[forth.status];
    return {
      ...linkAlone,
      // GitHub shows nothing for what goes away, so that a downgrade's page is the other way round.
      url: relation === "downgrade" ? `${repositoryUrl}/compare/${head}...${base}` : url,
      relation,
      added: await list(forth.aheadBy, forth.commits, pulls),
      removed: back === void 0 ? NONE : await list(back.aheadBy, back.commits, pulls)
    };
  } catch (error) {
    signal.throwIfAborted();
    logger.debug(`The commits between ${base} and ${head} are not known: ${asError(error).message}`);
    return linkAlone;
  }
}
async function list(total, oldestFirst, pulls) {
  const shown = oldestFirst.slice(-LISTED_COMMITS).reverse();
  const commits = await mapParallel(shown, CONCURRENCY, async ({ sha, message, author, url }) => ({
    sha,
    subject: commitSubject(message),
    author: author === void 0 ? void 0 : plainLine(author, LONGEST_AUTHOR),
    url,
    pulls: await pulls.of(sha)
  }));
  return { total, commits };
}
var PullRequests = class {
  constructor(history, logger, signal) {
    this.history = history;
    this.logger = logger;
    this.signal = signal;
  }
  history;
  logger;
  signal;
  refused = false;
  async of(sha) {
    if (this.refused) return [];
    try {
      const found = await this.history.pullRequests(sha);
      return found.filter(({ merged }) => merged).map(changed);
    } catch (error) {
      this.signal.throwIfAborted();
      this.refused = true;
      this.logger.debug(`Pull requests are left out: ${asError(error).message}`);
      return [];
    }
  }
};
function changed({ number, title, url }) {
  return { number, title: plainLine(title, LONGEST_TITLE), url };
}
function plainLine(text, longest) {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, " ").trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join("")}…` : line;
}
function commitSubject(message) {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => plainLine(line, 1) !== "");
  return plainLine(first ?? "", LONGEST_TITLE);
}

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
  const services = now.map((service) => {
    if (service.state === "unknown") return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== void 0 && relation !== "same";
    return other || next !== void 0 && !abbreviates(base, next);
  });
  return { env, image, services, commits: shown };
}
function isDowngrade(direction) {
  return direction === "downgrade" || direction === "older";
}
function directionOf(running, next, commits, pushedAt) {
  if (running.digest === next.digest) return "same";
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== void 0 && relation !== "same") return relation;
  if (running.digest === void 0 && isSameCommit(running, next)) return "same";
  const older = running.pushedAt !== void 0 && pushedAt !== void 0 && pushedAt.getTime() < running.pushedAt.getTime();
  return older ? "older" : "changed";
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
  const unclear2 = now.some(
    (service) => service.state === "running" && service.image.pushedAt !== void 0 && directionOf(service.image, image, commits, void 0) === "changed"
  );
  if (!unclear2) return void 0;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return void 0;
  }
}

// src/domains/changes/report.ts
var words = {
  same: "unchanged",
  upgrade: "upgrade",
  downgrade: "downgrade",
  diverged: "diverged: some commits are removed too",
  older: "downgrade (older image)",
  changed: "changed"
};
function directionText(direction) {
  return words[direction];
}
function logChanges(changes, logger, { intended = false } = {}) {
  logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
  for (const line of serviceLines(changes.services)) logger.info(`  ${line}`);
  for (const comparison of changes.commits) {
    logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
    const listed = commitLines(comparison);
    if (listed.length > 0) logger.remote(`${listed.join("\n")}
`, "    ");
  }
  logger.endGroup();
  const warning = intended ? void 0 : downgradeWarning(changes);
  if (warning !== void 0) logger.warning(warning, { title: "This is a downgrade" });
}
function downgradeWarning({ services, env, image, commits }) {
  const back = services.flatMap(
    (service) => service.state === "running" && isDowngrade(service.direction) ? [service.service] : []
  );
  if (back.length === 0) return void 0;
  const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
  const away = removed === 0 ? "" : `, which takes ${formatCommits(removed)} away`;
  return `${image.tag} is older than what runs in ${env}: a downgrade of ${back.join(", ")}${away}.`;
}
function serviceLines(services) {
  const reasons2 = /* @__PURE__ */ new Map();
  const lines = [];
  for (const service of services) {
    if (service.state === "unknown")
      reasons2.set(service.reason, [...reasons2.get(service.reason) ?? [], service.service]);
    else lines.push(`${service.service}: ${runningText(service)}; ${directionText(service.direction)}`);
  }
  for (const [reason, names] of reasons2)
    lines.push(`${names.join(", ")}: what runs now is not known. ${reason}`);
  return lines;
}
function runningText(service) {
  const { image, since, stopped, rollingOut } = service;
  const digest = image.digest === void 0 || image.tag === void 0 ? "" : ` (${shortDigest(image.digest)})`;
  return [
    `${image.tag ?? image.digest ?? "an image without a tag"}${digest}`,
    since === void 0 ? "" : ` since ${formatMinute(since)}`,
    stopped ? ", scaled to zero" : "",
    rollingOut === void 0 ? "" : `, while ${rollingOut} is being rolled out`
  ].join("");
}
function shortDigest(digest) {
  return digest.slice(0, "sha256:".length + 12);
}
function comparisonText({ base, head, relation, added, removed }) {
  const between = `between ${base.slice(0, 7)} and ${head.slice(0, 7)}:`;
  switch (relation) {
    case void 0:
      return `Commits ${between}`;
    case "same":
      return `No commits ${between}`;
    case "upgrade":
      return `${formatCommits(added.total)} ${between}`;
    case "downgrade":
      return `Downgrade, ${formatCommits(removed.total)} less ${between}`;
    case "diverged":
      return `Diverged, ${formatCommits(added.total)} more and ${formatCommits(removed.total)} less ${between}`;
  }
}
function formatCommits(number) {
  return formatCount(number, "commit");
}
function commitLines({ added, removed }) {
  return [...listLines("+", added), ...listLines("-", removed)];
}
function listLines(sign, { total, commits }) {
  const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
  const more = total - commits.length;
  return more > 0 && commits.length > 0 ? [...lines, `${sign} and ${formatCommits(more)} before those`] : lines;
}
function commitText({ sha, subject, author, pulls }) {
  const by = author === void 0 ? "" : ` (${author})`;
  const numbers = pulls.map(({ number }) => ` #${number}`).join("");
  return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? "" : numbers}`;
}
function changesSummary(changes, { title, intended }) {
  const { services, commits } = changes;
  if (services.length === 0) return "";
  const warning = intended ? void 0 : downgradeWarning(changes);
  const rows = services.map((service) => serviceRow(service, changes));
  const header = ["Service", "Ran before", "Since", "New image", "Change"];
  const parts = [
    ...warning === void 0 ? [] : [`> :warning: **Downgrade**: ${escapeMarkdown(warning)}`],
    ...title === void 0 ? [] : [table(header, rows), ...reasons(services)],
    ...commits.map((comparison) => comparisonSection(comparison)),
    ...pullSection(commits)
  ];
  return parts.length === 0 ? "" : [`#### ${title ?? "Commits"}`, ...parts].join("\n\n");
}
function serviceRow(service, { image }) {
  const next = imageCell(image.tag, image.digest);
  if (service.state === "unknown") return [code(service.service), "not known", "", next, ""];
  const { image: running, since, direction, stopped, rollingOut } = service;
  const notes = [
    ...stopped ? ["scaled to zero"] : [],
    ...rollingOut === void 0 ? [] : [`${rollingOut} was being rolled out`]
  ];
  return [
    code(service.service),
    [imageCell(running.tag, running.digest), ...notes.map(escapeMarkdown)].join(", "),
    since === void 0 ? "" : escapeMarkdown(formatMinute(since)),
    next,
    directionCell(direction)
  ];
}
function imageCell(tag, digest) {
  const parts = [...tag === void 0 ? [] : [tag], ...digest === void 0 ? [] : [shortDigest(digest)]];
  return parts.length === 0 ? "an image without a tag" : parts.map(code).join(" ");
}
function directionCell(direction) {
  const text = escapeMarkdown(directionText(direction));
  return isDowngrade(direction) || direction === "diverged" ? `:warning: ${text}` : text;
}
function reasons(services) {
  const texts = services.flatMap((service) => service.state === "unknown" ? [service.reason] : []);
  return [...new Set(texts)].map((reason) => `What runs is not known: ${escapeMarkdown(reason)}`);
}
function comparisonSection(comparison) {
  const { url, added, removed } = comparison;
  const heading = link(comparisonText(comparison).replace(/:$/, ""), url);
  const lists = [...commitList("New", added), ...commitList("Taken away", removed)];
  return [heading, ...lists].join("\n\n");
}
function commitList(title, { total, commits }) {
  if (commits.length === 0) return [];
  const more = total - commits.length;
  const items = [
    ...commits.map((commit) => `- ${commitItem(commit)}`),
    ...more > 0 ? [`- and ${formatCommits(more)} before those`] : []
  ];
  return [`${title}:`, items.join("\n")];
}
function commitItem({ sha, subject, author, url, pulls }) {
  const by = author === void 0 ? "" : `, ${code(author)}`;
  const numbers = pulls.map((pull) => ` ${link(`#${pull.number}`, pull.url)}`).join("");
  return `${link(sha.slice(0, 7), url)} ${escapeMarkdown(subject)}${by}${numbers}`;
}
function pullSection(comparisons) {
  const pulls = /* @__PURE__ */ new Map();
  const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
  for (const pull of commits.flatMap((commit) => commit.pulls)) pulls.set(pull.url, pull);
  const subjects = new Set(commits.map(({ subject }) => subject));
  const others = [...pulls.values()].filter(({ title }) => !subjects.has(title));
  if (others.length === 0) return [];
  const items = others.sort((a, b) => b.number - a.number).map(({ number, title, url }) => `- ${link(`#${number}`, url)} ${escapeMarkdown(title)}`);
  return [`Pull requests:

${items.join("\n")}`];
}
function formatMinute(time) {
  return `${time.toISOString().slice(0, 16).replace("T", " ")} UTC`;
}

// src/domains/images/resolve-image.ts
var ImageResolver = class {
  constructor(deps) {
    this.deps = deps;
    this.commitImages = new CommitImages(deps);
  }
  deps;
  commitImages;
  /**
   * Looks into the codebase's own repository, then into the additional one: where there is one, the platform's deployments
   * take their images from there.
   * @throws NotFoundError without repository or image; PlatformError when the reference is ambiguous
   */
  async resolve(source, reference2) {
    const { own } = source.repositories;
    const inOwn = await this.find(source, reference2, { kind: "private", name: own });
    if (inOwn instanceof NotFoundError || inOwn === void 0) {
      const elsewhere = await this.reachable(source);
      const image = elsewhere && await this.findElsewhere(source, reference2, elsewhere);
      if (image !== void 0) return image;
      if (inOwn !== void 0 && elsewhere === void 0) throw missingRepository(own, inOwn);
      throw missingImage(source, reference2, elsewhere);
    }
    return inOwn;
  }
  /** Returns the error of a repository that does not exist. */
  async find(source, reference2, place2) {
    try {
      return reference2.kind === "commit" ? await this.findByCommit(place2, reference2.value) : await this.findByTag(source, place2, reference2.kind, reference2.value);
    } catch (error) {
      if (error instanceof NotFoundError) return error;
      throw error;
    }
  }
  async findElsewhere(source, reference2, place2) {
    let image;
    try {
      image = await this.find(source, reference2, place2);
    } catch (error) {
      if (!(error instanceof AccessDeniedError) || !source.requiresImageBuild) throw error;
      this.deps.logger.notice(`Could not look into ${place2.name}: ${error.message}`, {
        title: "Additional repository"
      });
    }
    if (image === void 0 || image instanceof NotFoundError) return void 0;
    this.deps.logger.info(
      `The image is in ${place2.name}, the codebase's additional repository, not in ${source.repositories.own}.`
    );
    return image;
  }
  async findByTag(source, place2, kind, value) {
    const found = await this.findTagged(place2, wantedTags(source, kind, value));
    if (found === void 0) return void 0;
    const { repository, tag: wanted, digest, tags } = found;
    const commitTag = chooseCommitTag(tags);
    const commit = commitTag && parseCommitTag(commitTag);
    if (commitTag === void 0 && kind === "branch") throw withoutCommitTag(found);
    if (commitTag === void 0 && source.requiresImageBuild)
      this.deps.logger.warning(
        `The image ${wanted} in ${repository} (${digest}) has no commit tag, so the commit that it was built from is not known. It is deployed under the tag ${wanted}.`,
        { title: "Image without a commit tag" }
      );
    const keeps = kind === "tag" && !source.requiresImageBuild;
    const tag = keeps ? wanted : commitTag ?? wanted;
    return { tag, digest, commit, otherTags: tags.filter((other) => other !== tag) };
  }
  async findTagged({ kind, name }, tags) {
    const publicImages = kind === "public" ? await this.deps.publicImages() : void 0;
    for (const tag of tags) {
      if (publicImages === void 0) {
        const image = await this.deps.images.describe(name, { tag });
        if (image !== void 0) return { repository: name, tag, digest: image.digest, tags: image.tags };
      } else {
        const digest = await publicImages.findDigest(name, tag);
        if (digest !== void 0) return { repository: name, tag, digest, tags: [tag] };
      }
    }
    return void 0;
  }
  async reachable({ repositories }) {
    const { additional } = repositories;
    if (additional?.kind !== "private" || additional.registry === void 0) return additional;
    return isReachable(additional, await this.deps.registry()) ? additional : void 0;
  }
  async findByCommit({ kind, name }, commit) {
    const commitImages = kind === "private" ? this.commitImages : new CommitImages({
      ...this.deps,
      images: publicCommitTags(await this.deps.publicImages(), commit)
    });
    const image = await commitImages.find(name, commit);
    return image && { ...image, otherTags: [] };
  }
};
var USUAL_LENGTHS = [7, 8, 9, 10];
function publicCommitTags(publicImages, given) {
  const likely = (tag) => {
    const digits = parseCommitTag(tag) ?? "";
    return digits === given || isFullSha(digits) || USUAL_LENGTHS.includes(digits.length);
  };
  const findTags = async (repository, tags) => {
    const found = [];
    for (const tag of tags.filter(likely)) {
      const digest = await publicImages.findDigest(repository, tag);
      if (digest !== void 0) found.push({ tag, digest });
    }
    return found;
  };
  return {
    findTags,
    // Nothing says when an image was pushed.
    describe: () => Promise.resolve(void 0),
    pages: async function* (repository) {
      for (const { tag, digest } of await findTags(repository, [`commit-${given}`]))
        yield [{ digest, tags: [tag], pushedAt: /* @__PURE__ */ new Date(0) }];
    }
  };
}
function wantedTags({ requiresImageBuild }, kind, value) {
  const usual = formatImageTag(kind, value);
  if (requiresImageBuild || kind === "branch") return [usual];
  return [value, usual].filter(isImageTag);
}
function missingImage(source, reference2, elsewhere) {
  const { app, codebase, repositories, requiresImageBuild } = source;
  const { kind, value } = reference2;
  const { own, additional } = repositories;
  const places = elsewhere === void 0 ? own : `${own} or ${elsewhere.name}`;
  const unread = additional !== void 0 && elsewhere === void 0 ? ` The additional repository ${additional.name} is in another account or region, which is not looked into.` : "";
  const message = `No image found for ${describeReference(reference2)} in ${places}.${unread}`;
  if (!requiresImageBuild) {
    return new NotFoundError(message, {
      hint: "The platform builds no image for this codebase (requires_image_build: false). Give a tag that the image has, or leave tag out to deploy latest."
    });
  }
  const build = `codebase build --app ${app} --codebase ${codebase} --commit ${kind === "commit" ? value : "<commit>"}`;
  const otherwise = kind === "commit" ? "" : ` If it has been built, the image may not be tagged ${formatImageTag(kind, value)}: give the commit instead.`;
  return new NotFoundError(message, { hint: `Build it first: ${build}.${otherwise}` });
}
function missingRepository(repository, cause) {
  return new NotFoundError(`The ECR repository ${repository} does not exist in this account and region.`, {
    hint: "Terraform makes it with the codebase; check that role and aws-region are those of the application.",
    cause
  });
}
function withoutCommitTag({ repository, tag, digest, tags }) {
  return new PlatformError(
    `The image ${tag} in ${repository} (${digest}) has no commit tag, only: ${tags.join(", ")}.`,
    { hint: "Build the commit again, so that its image is tagged commit-<sha>, and deploy that." }
  );
}

// src/domains/deployments/cache-invalidation.ts
var cacheInvalidationExample = '{dns-account: "123456789012", domains: {web.example.com: {paths: ["/*"], environment: prod}}}';
var schema = strictObject({
  "dns-account": pipe(string(), regex(/^\d{12}$/, "twelve digits, in quotes")),
  domains: record(
    string(),
    strictObject({
      paths: pipe(array(pipe(string(), startsWith("/"))), minLength(1)),
      environment: optional(string())
    })
  )
});
var INTERVAL_MS = 5e3;
function parseCacheInvalidation(value) {
  const parsed = safeParse(schema, value);
  if (parsed.success) {
    const { "dns-account": dnsAccount, domains } = parsed.output;
    return {
      dnsAccount,
      domains: Object.entries(domains).map(([domain, { paths, environment }]) => ({
        domain,
        paths,
        environment
      }))
    };
  }
  const issue = parsed.issues[0];
  throw new UsageError(
    `The input cache-invalidation is not valid: ${getDotPath(issue) ?? "it"}: ${issue.message}.`,
    { hint: `Write it like this: ${cacheInvalidationExample}` }
  );
}
function domainsOf(input, env) {
  return (input?.domains ?? []).filter(({ environment }) => environment === void 0 || environment === env);
}
async function findCaches({ accounts, logger }, { app, env }, input) {
  const domains = domainsOf(input, env);
  if (input === void 0 || domains.length === 0) return void 0;
  const role = invalidationRole(app, env, input.dnsAccount, accounts.session.region);
  const delivery = await accounts.enter(role).contentDelivery();
  try {
    return { role, domains: await findDistributions(delivery, domains) };
  } catch (error) {
    if (!isRefusal(error)) throw error;
    warnOfRefusal(error, role, domains, logger);
    return void 0;
  }
}
function isRefusal(error) {
  return error instanceof AccessDeniedError || error instanceof IdentityError;
}
function warnOfRefusal(error, { arn }, domains, logger) {
  const names = domains.map(({ domain }) => domain).join(", ");
  const commands = domains.map(
    ({ domain, paths }) => `aws cloudfront create-invalidation --distribution-id <that of ${domain}> --paths ${paths.map((path) => `'${path}'`).join(" ")}`
  );
  logger.warning(
    `The cache of ${names} will not be invalidated: ${error.message} Visitors may see old pages. Invalidate it by hand in the DNS account once the deployment has ended: ${commands.join("; ")}. To have it done here, let the trust policy of ${arn} name the identity that was refused.`,
    { title: "Cache not invalidated" }
  );
}
async function findDistributions(delivery, domains) {
  const found = await delivery.distributionsOf(domains.map(({ domain }) => domain));
  return domains.map(({ domain, paths }) => {
    const distribution = found.get(domain);
    if (distribution !== void 0) return { domain, paths, distribution };
    throw new NotFoundError(`No CloudFront distribution of the DNS account has the alias ${domain}.`, {
      hint: "Check the domain in cache-invalidation, and dns-account: nothing was deployed."
    });
  });
}
async function invalidateCaches(deps, domains, options) {
  const { delivery, clock, logger } = deps;
  await Promise.all(
    domains.map(async (cached) => {
      const { domain, paths, distribution } = cached;
      const id = await delivery.invalidate(distribution, paths, options.token(cached));
      logger.info(`Invalidating ${paths.join(", ")} of ${domain} (${distribution}): ${id}`);
      await poll({
        clock,
        subject: `the invalidation ${id} of ${domain}`,
        intervalMs: INTERVAL_MS,
        deadline: options.deadline,
        signal: options.signal,
        step: async () => {
          const status = await delivery.invalidationStatus(distribution, id, options.signal);
          return status === "Completed" ? { done: true, value: void 0 } : { done: false };
        }
      });
      logger.info(`The cache of ${domain} is invalidated.`);
    })
  );
}
async function invalidatePlanned(deps, plan, { subject, deadline, signal }) {
  if (plan === void 0) return void 0;
  const { accounts, clock, logger, run } = deps;
  try {
    const delivery = await accounts.enter(plan.role).contentDelivery();
    await invalidateCaches({ delivery, clock, logger }, plan.domains, {
      // CloudFront answers a token that it knows with the old invalidation.
      token: ({ domain, distribution, paths }) => idempotencyToken(run, ["cache-invalidation", ...subject, distribution, domain, ...paths]),
      deadline,
      signal
    });
    return void 0;
  } catch (error) {
    if (isRefusal(error)) {
      warnOfRefusal(error, plan.role, plan.domains, logger);
      return void 0;
    }
    const names = plan.domains.map(({ domain }) => domain).join(", ");
    return new PlatformError(
      `All services were deployed, but the cache of ${names} was not invalidated: ${asError(error).message}`,
      { hint: "Visitors may see old pages until it is invalidated in CloudFront.", cause: error }
    );
  }
}

// src/domains/deployments/codebase-image.ts
async function findCodebaseImage({ images, publicImages, registry }, { tag, digest: exact, repositories }, template) {
  const { own, additional } = repositories;
  const names = [own, ...additional === void 0 ? [] : [additional.name]];
  if (parseEcrRepository(template) !== void 0)
    return verifyImage(images, { tag, digest: exact, repositories: names, registry }, template);
  if (!holdsImage(repositories, registry, template)) {
    throw new PlatformError(
      `The service runs images of ${template}, as its task definition template says, not of ${names.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const digest = await (await publicImages()).findDigest(template, tag);
  if (digest !== void 0 && (exact === void 0 || exact === digest)) return { tag, digest };
  if (digest !== void 0)
    throw new PlatformError(
      `The public repository ${template} has ${digest} under the tag ${tag}, not ${exact ?? ""}.`,
      {
        hint: "Nothing was changed. The tag has moved since: deploy by another tag, or build the image again."
      }
    );
  throw new NotFoundError(`The public repository ${template} has no image with the tag ${tag}.`, {
    hint: "Nothing was changed. The codebase's build has to push there too: additional_ecr_repository in platform-config.yml."
  });
}
function chooseForm({ tag }, wanted) {
  return parseCommitTag(tag) === void 0 ? "digest" : wanted;
}

// src/domains/deployments/codebase-services.ts
var GROUP = "services";
var LOOKUPS = 5;
async function findCodebaseServices(deps, request) {
  const { codebase, wanted } = request;
  if (codebase.services.some(({ services }) => services.length > 0))
    return { source: "run-groups", groups: codebase.services };
  if (wanted !== void 0)
    return { source: "input", groups: [{ name: GROUP, services: [...new Set(wanted)] }] };
  return { source: "templates", groups: [{ name: GROUP, services: await findByTemplate(deps, request) }] };
}
async function findByTemplate({ objects, registry, types, logger }, { app, env, codebase, repositories }) {
  const { names } = types;
  const unreadable = [];
  const found = await mapParallel(names, LOOKUPS, async (service) => {
    try {
      const template = await readTemplate(objects, { app, env, service });
      return holdsImage(repositories, registry, templateImage(template, service)) ? [service] : [];
    } catch (error) {
      if (error instanceof NotFoundError || error instanceof AccessDeniedError) {
        if (types.isScheduledJob(service)) logger.debug(`Left out ${service}: ${error.message}`);
        else unreadable.push(`${service} (${error.message.replace(/\.$/, "")})`);
        return [];
      }
      if (error instanceof PlatformError && !(error instanceof IdentityError))
        throw unclear(codebase.name, service, error);
      throw error;
    }
  });
  const services = found.flat();
  const left = unreadable.length === 0 ? "" : ` Not looked at: ${unreadable.join(", ")}.`;
  if (services.length > 0) {
    if (left !== "")
      logger.warning(
        `Some services of ${env} have no task definition template that can be read, and are left out.${left}`,
        { title: "Services left out" }
      );
    return services;
  }
  const reason = names.length === 0 ? `no parameter says which services ${env} has` : `no task definition template of ${env} names an image of ${repositories.own}${repositories.additional === void 0 ? "" : ` or ${repositories.additional.name}`}`;
  throw new PlatformError(
    `The codebase ${codebase.name} has no run groups, and ${reason}: nothing says what to deploy.${left}`,
    {
      hint: "Name the services in the input services, or in codebase_pipelines.<codebase>.services in platform-config.yml."
    }
  );
}
function unclear(codebase, service, cause) {
  return new PlatformError(
    `The codebase ${codebase} has no run groups, and whether ${service} runs its image can't be seen: ${cause.message}`,
    {
      hint: `Name the services to deploy in the input services. ${cause.hint ?? ""}`.trim(),
      cause
    }
  );
}
function describeSource({ app, env, codebase }, { source }) {
  switch (source) {
    case "run-groups":
      return void 0;
    case "input":
      return `${app}/${codebase.name} has no run groups: the services given are deployed in one group.`;
    case "templates":
      return `${app}/${codebase.name} has no run groups: all services of ${env} whose task definition template names its image are deployed in one group.`;
  }
}

// src/domains/deployments/plan-services.ts
var LOOKUPS2 = 5;
function groupServices(codebase, configured, wanted, isScheduledJob) {
  const all = [...new Set(configured.flatMap(({ services }) => services))];
  const unknown = wanted?.find((service) => !all.includes(service));
  if (unknown !== void 0) {
    const suggestion = findNearest(unknown, all);
    throw new NotFoundError(`The input services names "${unknown}", which is not a service of ${codebase}.`, {
      hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${all.join(", ")}.`
    });
  }
  const chosen = all.filter((service) => wanted === void 0 || wanted.includes(service));
  const left = new Set(chosen.filter((service) => !isScheduledJob(service)));
  const groups = configured.flatMap(({ name, services }) => {
    const mine = [...new Set(services)].filter((service) => left.delete(service));
    return mine.length === 0 ? [] : [{ name, services: mine }];
  });
  return { groups, scheduledJobs: chosen.filter(isScheduledJob) };
}
async function findGroups(deps, { app, env, environment, codebase, wanted }, tag) {
  const { types } = deps;
  refuseCopilot(environment);
  for (const service of wanted ?? []) refuseScheduledJob(types, { app, env, service }, tag);
  const repositories = codebaseRepositories(app, codebase);
  const { source, groups } = await findCodebaseServices(deps, { app, env, codebase, repositories, wanted });
  const grouped = groupServices(codebase.name, groups, wanted, (name) => types.isScheduledJob(name));
  for (const service of grouped.groups.flatMap(({ services }) => services)) types.check(service);
  return { source, ...grouped };
}
async function planServices(deps, request) {
  const { app, env, environment, codebase, image, form, exact } = request;
  const grouped = await findGroups(deps, request, image.tag);
  const said = describeSource({ app, env, codebase }, grouped);
  if (said !== void 0) deps.logger.info(said);
  const repositories = codebaseRepositories(app, codebase);
  const wanted = { tag: image.tag, digest: exact ? image.digest : void 0, repositories };
  const names = grouped.groups.flatMap(({ services }) => services);
  const plans = await mapParallel(
    names,
    LOOKUPS2,
    (service) => planService(
      {
        ...deps,
        environment,
        image: (template) => findCodebaseImage(deps, wanted, template)
      },
      { app, env, service },
      form
    )
  );
  const byName = new Map(plans.map((planned) => [planned.target.service, planned]));
  return {
    source: grouped.source,
    groups: grouped.groups.map(({ name, services }) => ({
      name,
      services: services.flatMap((service) => byName.get(service) ?? [])
    })),
    leftToTerraform: grouped.scheduledJobs.map((service) => ({
      service,
      command: terraformCommand({ env, service }, image.tag)
    }))
  };
}
function parseServices(value) {
  const names = typeof value === "string" ? value.split(/[\s,]+/).filter((name) => name !== "") : value;
  if (Array.isArray(names) && names.every((name) => typeof name === "string")) {
    if (names.length > 0) return names;
    throw new UsageError(`The input services is ${JSON.stringify(value)}, which names no service.`, {
      hint: "Leave services out to deploy all of them, or skip the step where there is nothing to deploy."
    });
  }
  throw new UsageError(`The input services is ${JSON.stringify(value)}, not a list of names.`, {
    hint: "Write it as [web, api], or web, api."
  });
}

// src/domains/deployments/plan.ts
async function planImage(deps, request, choose) {
  const { app, env } = request;
  const { session } = deps.accounts;
  const applications = new Applications(await session.parameters(), session, deps.logger);
  const environment = applications.environment(await applications.load(app), env);
  const codebase = await applications.codebase(app, request.codebase);
  const place2 = { app, env, environment, codebase };
  return { ...place2, ...await choose(place2) };
}
async function resolveReference(deps, { app, codebase }, given) {
  const { logger, publicImages } = deps;
  const { session } = deps.accounts;
  const finders = [deps.localCommits, deps.repository(codebase.repository).commits];
  const reference2 = chooseReference(given, codebase);
  const registry = async () => ({ account: await session.accountId(), region: session.region });
  const images = await session.images();
  const resolver = new ImageResolver({ images, logger, finders, publicImages, registry });
  const repositories = codebaseRepositories(app, codebase);
  const { name, requiresImageBuild } = codebase;
  const source = { app, codebase: name, repositories, requiresImageBuild };
  const image = await resolver.resolve(source, reference2);
  const built = reference2.kind === "commit" || image.commit === void 0 ? "" : `, built from the commit ${image.commit}`;
  logger.info(
    `${describeReference(reference2).replace(/^\w/, (first) => first.toUpperCase())} is the image ${image.tag} (${shortDigest(image.digest)})${built}.`
  );
  return { reference: reference2, image, rollback: void 0 };
}
async function planPipeline({ accounts, logger }, planned, { services }) {
  if (services !== void 0) {
    throw new PlatformError("A pipeline deploys all services of the codebase: services can't choose some.", {
      hint: "Leave services out, or set strategy to ecs."
    });
  }
  const { app, codebase, image } = planned;
  if (parseCommitTag(image.tag) === void 0)
    logger.info(
      `The pipeline deploys what ${image.tag} names when it comes to it: now that is ${image.digest}, but the tag can move.`
    );
  const { name } = await findManualRelease(await accounts.session.pipelines(), app, codebase.name);
  return {
    ...planned,
    strategy: "pipeline",
    pipeline: name,
    services: codebase.services.flatMap((group) => group.services),
    region: accounts.session.region
  };
}
async function planEcs({ accounts, logger, publicImages }, planned, request) {
  const { app, env, environment } = planned;
  const { session } = accounts;
  const role = deployRole(app, environment, session.region);
  const there = accounts.enter(role);
  const services = await planServices(
    {
      containers: await there.containers(),
      objects: await there.objects(),
      images: await session.images(),
      publicImages,
      logger,
      registry: { account: await session.accountId(), region: session.region },
      types: await ServiceTypes.load(await session.parameters(), logger, app, env)
    },
    {
      ...planned,
      wanted: request.services,
      form: chooseForm(planned.image, request.imageReference),
      exact: planned.rollback !== void 0
    }
  );
  if (!request.wait && services.groups.length > 1) {
    throw new PlatformError(
      `With wait: false the order of the ${services.groups.length} run groups can't be kept.`,
      { hint: "Leave wait at true, or name the services of one run group in services." }
    );
  }
  for (const { service, command } of services.leftToTerraform)
    logger.info(
      `The scheduled job ${service} is deployed by Terraform, in the deploy repository: ${command}`
    );
  const caches = services.groups.length === 0 ? void 0 : await findCaches({ accounts, logger }, { app, env }, request.cacheInvalidation);
  const names = services.groups.flatMap((group) => group.services.map(({ target }) => target.service));
  return { ...planned, ...services, strategy: "ecs", services: names, region: there.region, role, caches };
}
function chosenStrategy({ strategy }, { pipelineMode }) {
  return strategy === "auto" ? defaultStrategy(pipelineMode) : strategy;
}
function productionOf({ env, codebase }) {
  return isProduction(env, [codebase]) ? env : void 0;
}
function isEmptyPlan(plan) {
  return plan.strategy === "ecs" && plan.groups.length === 0;
}

// src/commands/shared/deployment-inputs.ts
var place = {
  app: { type: "string", required: true, description: "Name of the application." },
  env: { type: "string", required: true, description: "Environment to deploy to." },
  codebase: { type: "string", required: true, description: "Name of the codebase." }
};
var reference = {
  commit: {
    type: "string",
    description: "Deploy the image of this commit: 7 to 40 hexadecimal digits. Exactly one of `commit`, `tag` and `branch`; none means `latest` where the codebase has no image build (`requires_image_build: false`)."
  },
  tag: {
    type: "string",
    description: "Deploy the image of this git tag, or `latest`. An image without a commit tag is deployed under this tag, with a warning. Where the codebase has no image build, the tag of the image as it is."
  },
  branch: { type: "string", description: "Deploy the newest image of this branch." }
};
var course = {
  strategy: {
    type: "choice",
    choices: ["auto", "pipeline", "ecs"],
    default: "auto",
    description: "Deployment strategy: `pipeline` deploys through the codebase's manual-release pipeline, `ecs` straight to the services. `auto` is `ecs` where the codebase's `pipeline_mode` is `github_actions`, else `pipeline`."
  },
  services: {
    type: "structured",
    file: true,
    example: "[web, api]",
    parse: parseServices,
    description: "With `ecs`: deploy only these services, in the order of their run groups. Default: all of them; of a codebase without run groups, all services of the environment whose task definition template names its image, in one group."
  },
  "image-reference": {
    type: "choice",
    choices: ["tag", "digest"],
    default: "tag",
    description: "With `ecs`: whether task definitions name the image by its `tag` or its `digest`. An image without a commit tag is always named by its digest."
  },
  force: {
    type: "boolean",
    default: false,
    description: "With `ecs`: replace the tasks even of services that already run exactly this image."
  },
  "rollback-on-failure": {
    type: "boolean",
    default: false,
    description: "With `ecs`: when a service fails, roll back the services that were updated already to their previous image."
  },
  "cache-invalidation": {
    type: "structured",
    file: true,
    example: cacheInvalidationExample,
    parse: parseCacheInvalidation,
    description: "With `ecs`: paths of CloudFront domains to invalidate once all services are deployed. `domains` is as `cache_invalidation.domains` in platform-config.yml (domains of other environments are ignored), `dns-account` is the environment's `accounts.dns.id` there. A pipeline does this itself."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the deployment has started.",
    description: "Follow the deployment to its end. If `false`, return as soon as the deployment has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the deployment when the run is cancelled (with `ecs`, the services roll back to their previous version). If `false`, the deployment keeps running."
  },
  "github-deployment": {
    type: "boolean",
    default: false,
    description: "Show it as a Deployment in the codebase's repository on GitHub. Its status is `in_progress`, then `success`, `failure`, `error`, or `inactive` where another one replaced it. GitHub already makes one, for the workflow's own commit, for a job with an `environment`."
  },
  "environment-url": {
    type: "string",
    description: "URL of what was deployed: the link of the GitHub Deployment."
  },
  ...threadInputs,
  ...githubInputs,
  ...awsInputs,
  ...environmentInputs,
  ...dryRunInput,
  ...timeoutInput(180)
};
var deploymentInputs = { ...place, ...reference, ...course };
var rollbackInputs = {
  ...place,
  env: { type: "string", required: true, description: "Environment to roll back." },
  to: {
    type: "string",
    description: "The image to go back to: a commit, a git tag, or the tag or digest of an image. Default: the image that ran before the current one."
  },
  ...course
};
var deploymentOutputs = {
  "execution-id": { description: "Id of the pipeline execution. Set as soon as it has started." },
  "execution-url": { description: "The execution's page in the AWS console." },
  strategy: { description: "The deployment strategy: `pipeline` or `ecs`." },
  pipeline: {
    description: "Name of the pipeline; empty with `ecs`, as are id and URL of the execution."
  },
  services: {
    description: "With `ecs`: JSON list of `{service, group, status, image, previousImage, taskDefinition, deployment, url, rollback?}`. `status` is ECS's word, `ALREADY_RUNNING`, `SCALED_TO_ZERO` or `NOT_STARTED`; `image` is what the service is set to in the end; `rollback` is ECS's word for putting the previous image back."
  },
  "left-to-terraform": {
    description: "With `ecs`: JSON list of the scheduled jobs. Terraform deploys them."
  },
  "image-tag": {
    description: "The tag of the image, as the pipeline gets it: `commit-<sha>`, or the tag that it was found by where it has no commit tag."
  },
  "image-digest": { description: "Digest of the image: `sha256:…`." },
  status: {
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`. `InProgress` where it is still running, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run. With `ecs`, `Succeeded`, `Failed`, `RolledBack` (what was started was undone: every service is set to the image that it had), `InProgress` and `Stopping` mean the same; `LeftToTerraform` where there are scheduled jobs only, and nothing was deployed."
  },
  "duration-seconds": {
    description: "Whole seconds from the start to the end, or until it was no longer followed."
  }
};
var rollbackOutputs = {
  image: { description: "Tag (or digest) of the image that was gone back to." },
  "previous-image": {
    description: "Tag (or digest) of the image that ran before the rollback; empty where services ran different ones."
  },
  ...deploymentOutputs
};
var pipelineArn = "arn:aws:codepipeline:<region>:<account>:<app>-<cb>-manual-release";
var deploymentPermissions = {
  aws: [
    ...applicationPermissions,
    ...threadPermissions,
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
    },
    {
      actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
      resources: ["arn:aws:ecr:<region>:<account>:repository/*"],
      when: "the codebase has an `additional_ecr_repository` in this account, and the image is only there or a service's task definition template names it; that repository is enough"
    },
    {
      actions: [
        "codepipeline:GetPipeline",
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions",
        "codepipeline:StartPipelineExecution"
      ],
      resources: [pipelineArn, `${pipelineArn}-pipeline`]
    },
    {
      actions: ["codepipeline:StopPipelineExecution"],
      resources: [pipelineArn, `${pipelineArn}-pipeline`],
      when: "stop-on-cancel"
    },
    {
      actions: ["codebuild:BatchGetBuilds"],
      resources: ["arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["logs:GetLogEvents"],
      resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"],
      when: "the logs of the builds that the pipeline runs are to be shown"
    },
    {
      actions: ["sts:GetCallerIdentity"],
      resources: ["*"],
      when: "with `ecs`: the registry that a task definition template names is compared with the account; AWS allows it to everybody"
    },
    ...environmentPermissions,
    {
      actions: ["sts:AssumeRole"],
      resources: ["arn:aws:iam::<dns-account>:role/<app>-<env>-pipeline-deployment-role"],
      when: "`cache-invalidation`",
      optional: true
    },
    ...cachePermissions
  ],
  github: {
    contents: "read",
    "id-token": "write",
    "pull-requests": {
      access: "read",
      when: "the repository is private, and the pull requests of what will change are to be listed"
    },
    deployments: { access: "write", when: "`github-deployment`" }
  }
};
var rollbackPermissions = {
  aws: [
    ...deploymentPermissions.aws,
    {
      actions: [
        "codepipeline:GetPipelineExecution",
        "codepipeline:ListActionExecutions",
        "codepipeline:ListPipelineExecutions"
      ],
      resources: ["arn:aws:codepipeline:<region>:<account>:<app>-<cb>-*"],
      when: "with `pipeline`: all pipelines of the codebase have to be looked at, to know what ran before"
    }
  ],
  github: deploymentPermissions.github
};

// src/domains/deployments/previous-image.ts
var NAME_IT = "Name the image to go back to in the input to: a commit or a git tag.";
function findPreviousRun(runs, current) {
  const standing = [];
  for (const run of [...runs].reverse()) {
    if (run.outcome !== "lasted") continue;
    const earlier = standing.findIndex(({ key }) => key === run.key);
    if (earlier === -1) standing.push(run);
    else standing.splice(earlier, Infinity, run);
  }
  const own = standing.findIndex(({ key }) => key === current.key);
  const previous = own === -1 ? standing.at(-1) : standing[own - 1];
  const since = previous === void 0 ? runs : runs.slice(0, runs.indexOf(previous));
  const left = [...since].reverse().filter(({ key }) => key !== current.key && key !== previous?.key);
  const lasted = left.filter(({ outcome }) => outcome === "lasted");
  const failed = left.filter(
    ({ key, outcome }) => outcome === "failed" && !lasted.some((run) => run.key === key)
  );
  const again = since.filter(({ key, outcome }) => outcome === "failed" && key === previous?.key);
  return {
    previous,
    skipped: [
      ...lasted.map((run) => ({ run, reason: "undone" })),
      ...failed.map((run) => ({ run, reason: "failed" })),
      ...again.map((run) => ({ run, reason: "failed-again" }))
    ],
    goingBack: runs[0]?.outcome === "running" && own !== -1 && own < standing.length - 1,
    returnedAt: findReturn(runs, current)
  };
}
function findReturn(runs, current) {
  const [newest, ...older] = runs.filter(({ outcome }) => outcome === "lasted");
  if (newest?.key !== current.key) return void 0;
  const other = older.findIndex(({ key }) => key !== current.key);
  const ranBefore = other !== -1 && older.slice(other).some(({ key }) => key === current.key);
  return ranBefore ? newest.at : void 0;
}
function refuseSecondReturn({ returnedAt }, { label }, env) {
  if (returnedAt === void 0) return;
  throw new PlatformError(
    `${env} went back to ${label} at ${formatMinute(returnedAt)} already, and this is another attempt of the same run.`,
    { hint: `If an earlier attempt did that, nothing is left to do. ${NAME_IT}` }
  );
}
function describeSkipped(skipped, now) {
  const sentences = skipped.map(({ run, reason }) => {
    const ago = formatAgo(now - run.at.getTime());
    switch (reason) {
      case "failed":
        return `Skipped ${run.label}: its deployment ${ago} failed.`;
      case "failed-again":
        return `${run.label} ran before, but its deployment ${ago} failed.`;
      case "undone":
        return `Skipped ${run.label}, deployed ${ago}: it was rolled back before.`;
    }
  });
  return [...new Set(sentences)];
}

// src/domains/deployments/service-runs.ts
async function readServiceRuns(deps, target, limit) {
  const { containers, identities, environment } = deps;
  const service = await findActiveService({ containers, environment }, target);
  const { image } = await findRunningRevision(containers, service, target);
  const past = await listPastDeployments(deps, target, limit);
  const proven = new Set(past.filter(isProven).map(({ revision }) => revision?.arn));
  const runs = [];
  for (const deployment of past)
    if (deployment.revision === void 0 || deployment.image !== void 0)
      runs.push(await describeRun(deployment, proven, identities));
  return {
    service: target.service,
    current: image === void 0 ? void 0 : await identities.identify(image),
    runs,
    rollingBack: ["ROLLBACK_REQUESTED", "ROLLBACK_IN_PROGRESS", "STOP_REQUESTED"].includes(
      past[0]?.status ?? ""
    ),
    more: past.length === limit
  };
}
function isProven({ certainty, status }) {
  return certainty === "known" && status === "SUCCESSFUL";
}
async function describeRun({ arn, createdAt, image, revision, certainty, status }, proven, identities) {
  const outcome = status === "SUCCESSFUL" ? "lasted" : hasDeploymentEnded(status) ? "failed" : "running";
  const when = formatMinute(createdAt);
  if (image === void 0) {
    const problem = `which image was deployed at ${when} is not known, as its task definition is gone`;
    return { key: arn, label: "an unknown image", at: createdAt, outcome, image, problem };
  }
  const found = await identities.identify(image);
  if (outcome === "lasted" && certainty === "assumed" && !proven.has(revision?.arn)) {
    const problem = `whether ${found.label} was deployed at ${when}, or an older image put back, is not known: its first deployment failed`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: void 0, problem };
  }
  const { tag, digest } = parseImageName(image);
  if (digest === void 0 && (tag === void 0 || isMovingTag(tag))) {
    const problem = `which image ${tag ?? "without a tag"} named at ${when} is not known, as the task definition has no digest`;
    return { key: arn, label: found.label, at: createdAt, outcome, image: void 0, problem };
  }
  return { ...found, at: createdAt, outcome, image, problem: void 0 };
}
var ImageIdentities = class {
  constructor(images, registry) {
    this.images = images;
    this.registry = registry;
  }
  images;
  registry;
  found = /* @__PURE__ */ new Map();
  identify(image) {
    const known = this.found.get(image) ?? this.lookUp(image);
    this.found.set(image, known);
    return known;
  }
  async lookUp(image) {
    const { repository, tag, digest } = parseImageName(image);
    const named = { key: digest ?? image, label: tag ?? digest ?? image };
    const place2 = parseEcrRepository(image);
    const { account, region } = this.registry;
    if (place2?.account !== account || place2.region !== region) return named;
    if (digest === void 0 && (tag === void 0 || isMovingTag(tag))) return named;
    const described = await this.describe(repository, digest === void 0 ? { tag: tag ?? "" } : { digest });
    if (described === void 0) return named;
    return { key: described.digest, label: labelOf(described.tags, tag) ?? described.digest };
  }
  /** It may be gone from ECR, along with its repository. */
  async describe(repository, reference2) {
    try {
      return await this.images.describe(repository, reference2);
    } catch (error) {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    }
  }
};
function labelOf(tags, preferred) {
  const staying = tags.filter((tag) => !isMovingTag(tag));
  const own = preferred !== void 0 && staying.includes(preferred) ? preferred : void 0;
  return chooseCommitTag(staying, own) ?? own ?? staying.sort()[0];
}

// src/domains/deployments/previous-release.ts
var FEW = 10;
var MANY = 50;
async function findPreviousRelease(deps, place2, { anotherAttempt }) {
  const { env } = place2;
  const few = await readReleaseRuns(deps, place2, FEW);
  if (few.missing.length > 0) throw untold(env, few.missing.join(" "));
  if (few.underWay !== void 0) throw underWay(env, few.underWay);
  const current = await findCurrent(deps, place2, few.runs);
  let found = findPreviousRun(few.runs, current);
  if (found.previous === void 0 && few.more)
    found = findPreviousRun((await readReleaseRuns(deps, place2, MANY)).runs, current);
  const { previous, skipped } = found;
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === void 0)
    throw new NotFoundError(
      `There is nothing to go back to: the pipelines are not known to have deployed any image but ${current.label} to ${env}.`,
      { hint: NAME_IT }
    );
  if (previous.problem !== void 0) throw untold(env, `${previous.problem}.`);
  return { previous, from: current.label, skipped };
}
function untold(env, why) {
  return new PlatformError(`What ran in ${env} before is not known: ${why}`, { hint: NAME_IT });
}
function underWay(env, { pipeline, id, imageTag = "an image" }) {
  return new PlatformError(`${pipeline} is deploying ${imageTag} to ${env} right now: execution ${id}.`, {
    hint: "Wait for its end, or stop it, and try again. Or name the image to go back to in the input to."
  });
}
async function readReleaseRuns({ accounts, logger, signal }, { app, env, codebase }, limit) {
  const { session } = accounts;
  logger.status(`Looking at what the pipelines deployed to ${env}`);
  const pipelines = await session.pipelines();
  const goOn = () => {
    signal.throwIfAborted();
  };
  const found = await findPastExecutions({ pipelines, signal, goOn }, deployingPipelines(app, codebase), {
    env,
    limit
  });
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const { own, additional } = codebaseRepositories(app, codebase);
  const elsewhere = !codebase.requiresImageBuild && additional?.kind === "public";
  const repository = elsewhere ? additional.name : await images.uri(own);
  const identities = new ImageIdentities(images, registry);
  const runs = await Promise.all(
    found.executions.map((execution) => describeRelease(execution, repository, identities))
  );
  const [newest] = found.executions;
  return {
    runs,
    underWay: newest !== void 0 && isUnderWay(newest.status) ? newest : void 0,
    more: found.more,
    missing: missingOf(found)
  };
}
function missingOf({ holes, notices, error }) {
  if (error !== void 0) throw error;
  return holes ? notices : [];
}
async function describeRelease({ id, pipeline, imageTag, imageDigest, status, startedAt }, repository, identities) {
  const at = startedAt ?? /* @__PURE__ */ new Date(0);
  const outcome = status === "Succeeded" ? "lasted" : isUnderWay(status) ? "running" : "failed";
  const where = `${pipeline} at ${formatMinute(at)} (execution ${id})`;
  const unknown = { key: id, label: imageTag ?? "an unknown image", at, outcome, image: void 0 };
  if (imageDigest !== void 0) {
    const image2 = `${repository}@${imageDigest}`;
    return { ...await identities.identify(image2), at, outcome, image: image2, problem: void 0 };
  }
  if (imageTag === void 0) return { ...unknown, problem: `which image ${where} deployed is not recorded` };
  if (isMovingTag(imageTag)) {
    const problem = `${where} deployed ${imageTag}, a tag that moves from image to image, so which one it named then is not known`;
    return { ...unknown, problem };
  }
  const image = `${repository}:${imageTag}`;
  return { ...await identities.identify(image), at, outcome, image, problem: void 0 };
}
async function findCurrent(deps, place2, runs) {
  const { env } = place2;
  const [newest] = runs;
  const lasted = runs.find(({ outcome }) => outcome === "lasted");
  const running = await findRunningImages(deps, place2);
  const [image, ...others] = running;
  if (image === void 0) {
    if (newest === void 0) return { key: "", label: "what runs" };
    if (newest.outcome === "lasted") return newest;
    throw untold(
      env,
      `the newest deployment, of ${newest.label}, failed, and what runs can't be seen.${lasted === void 0 ? "" : ` The last one that succeeded was of ${lasted.label}.`}`
    );
  }
  if (others.length > 0)
    throw untold(
      env,
      `its services run different images: ${running.map(({ service, label }) => `${service} runs ${label}`).join(", ")}.`
    );
  const since = lasted === void 0 ? runs : runs.slice(0, runs.indexOf(lasted) + 1);
  const isOwn = ({ key, label, problem }) => key === image.key || label === image.label || problem !== void 0;
  const own = since.find(isOwn);
  if (own === void 0)
    throw untold(
      env,
      `it runs ${image.label}, which ${lasted === void 0 ? "no execution is known to have deployed" : `is not what the pipelines deployed last (${lasted.label})`}.`
    );
  return { key: own.key, label: image.label };
}
async function findRunningImages({ accounts, signal }, { app, env, environment, codebase }) {
  if (environment.deploymentMode === "copilot") return [];
  const { session } = accounts;
  const images = await session.images();
  const names = codebase.services.flatMap(({ services }) => services);
  const now = await findRunningServices(names, {
    app,
    env,
    images,
    signal,
    repository: `${app}/${codebase.name}`,
    containers: () => accounts.enter(deployRole(app, environment, session.region)).containers()
  });
  const seen = now.flatMap((service) => identifyRunning(service) ?? []);
  const isFirst = ({ key }, index) => seen.findIndex((other) => other.key === key) === index;
  return seen.filter(isFirst);
}
function identifyRunning(service) {
  if (service.state === "unknown") return void 0;
  const { digest, repository, tag } = service.image;
  const key = digest ?? (tag === void 0 || isMovingTag(tag) ? void 0 : `${repository}:${tag}`);
  return key === void 0 ? void 0 : { key, label: tag ?? key, service: service.service };
}

// src/domains/deployments/previous-services.ts
var LOOKUPS3 = 4;
var FEW2 = 20;
var ALL = 100;
async function findPreviousOfServices(deps, place2, { services: wanted, anotherAttempt }) {
  const { services, read } = await openServices(deps, place2, wanted);
  const runs = await mapParallel(services, LOOKUPS3, async (service) => {
    const few = await read(service, FEW2);
    return few.more && isOpen(few) ? read(service, ALL) : few;
  });
  const found = runs.map((one) => checkPrevious(place2, one, anotherAttempt));
  const [first] = found;
  if (first === void 0)
    throw new PlatformError(
      `The codebase ${place2.codebase.name} has no services but scheduled jobs in ${place2.env}, and Terraform deploys those.`,
      { hint: "Apply them with the tag of the image before, in the deploy repository." }
    );
  if (found.some(({ previous }) => previous.key !== first.previous.key)) throw differing(place2, found);
  return {
    previous: first.previous,
    from: commonLabel(found.map(({ runs: runs2 }) => runs2)),
    skipped: found.flatMap(({ skipped }) => skipped)
  };
}
async function readAllRuns(deps, place2, wanted) {
  const { services, read } = await openServices(deps, place2, wanted);
  const found = await mapParallel(services, LOOKUPS3, (service) => read(service, ALL));
  const runs = found.flatMap((one) => one.runs).sort((a, b) => b.at.getTime() - a.at.getTime());
  return { runs, from: commonLabel(found) };
}
function commonLabel(found) {
  const [label, ...others] = new Set(found.map(({ current }) => current?.label));
  return others.length === 0 ? label : void 0;
}
function isOpen({ current, runs }) {
  return current !== void 0 && findPreviousRun(runs, current).previous === void 0;
}
async function openServices({ accounts, logger, signal }, { app, env, environment, codebase }, wanted) {
  const { session } = accounts;
  const there = accounts.enter(deployRole(app, environment, session.region));
  const registry = { account: await session.accountId(), region: session.region };
  const types = await ServiceTypes.load(await session.parameters(), logger, app, env);
  const request = { app, env, environment, codebase, wanted };
  const objects = await there.objects();
  const { groups } = await findGroups({ objects, registry, types, logger }, request, "<tag>");
  logger.status(`Looking at what ran in ${env}`);
  const containers = await there.containers();
  const identities = new ImageIdentities(await session.images(), registry);
  return {
    services: groups.flatMap(({ services }) => services),
    read: (service, limit) => readServiceRuns({ containers, environment, identities, signal }, { app, env, service }, limit)
  };
}
function checkPrevious({ env }, runs, anotherAttempt) {
  const { service, current, rollingBack } = runs;
  if (current === void 0)
    throw new PlatformError(`${service} was never deployed to ${env}: it runs Terraform's placeholder.`, {
      hint: "There is nothing to go back to. Deploy an image first, with codebase-deploy."
    });
  if (rollingBack)
    throw new PlatformError(`ECS is putting ${current.label} back as ${service} in ${env} right now.`, {
      hint: "Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to."
    });
  const found = findPreviousRun(runs.runs, current);
  const { previous, goingBack } = found;
  if (goingBack)
    throw new PlatformError(`${service} is going back to ${current.label} in ${env} already.`, {
      hint: "Wait for it, and look at what runs then with codebase-status. To go further back, name an image in the input to."
    });
  if (anotherAttempt) refuseSecondReturn(found, current, env);
  if (previous === void 0)
    throw new NotFoundError(
      `There is nothing to go back to: ${service} is not known to have run any image but ${current.label} in ${env}.`,
      {
        hint: `ECS remembers the deployments of 90 days. ${NAME_IT}`
      }
    );
  if (previous.problem !== void 0)
    throw new PlatformError(
      `What ${service} ran in ${env} before ${current.label} is not known: ${previous.problem}.`,
      { hint: NAME_IT }
    );
  return { ...found, previous, runs };
}
function differing({ env }, found) {
  const each = found.map(({ previous, runs }) => `${runs.service} to ${previous.label}`);
  const common = commonImage(found);
  const advice = common === void 0 ? "Name one image for all in the input to." : `All of them have run ${common}: to go back to that, name it in the input to.`;
  return new PlatformError(`The services would go back to different images in ${env}: ${each.join(", ")}.`, {
    hint: `${advice} Or roll some back by themselves, named in the input services.`
  });
}
function commonImage(found) {
  const [first, ...others] = found.map(({ runs }) => runs);
  const isEverywhere = ({ key }) => others.every(({ runs }) => runs.some((run) => run.key === key && run.outcome === "lasted"));
  return first?.runs.find(
    (run) => run.outcome === "lasted" && run.problem === void 0 && isEverywhere(run) && !found.every(({ runs }) => runs.current?.key === run.key)
  )?.label;
}

// src/domains/deployments/rollback.ts
var LOOKED_AT = 50;
var DIGEST = /^sha256:[0-9a-f]{64}$/;
function parseRollbackTarget(text) {
  const value = text?.trim() ?? "";
  if (value === "") return void 0;
  if (DIGEST.test(value)) return { kind: "digest", value };
  if (isMovingTag(value))
    throw new UsageError(`The input to is "${value}", which always names the newest image.`, {
      hint: "Give the commit or git tag to go back to. To deploy the newest image, use codebase-deploy."
    });
  const commit = parseCommitTag(value) ?? value;
  if (/^[0-9a-f]{7,40}$/i.test(commit))
    return { kind: "commit", value: validateCommit(commit, "a git tag or digest is taken as well.") };
  const tag = value.replace(/^tag-/, "");
  if (isImageTag(formatImageTag("tag", tag))) return { kind: "tag", value: tag };
  throw new UsageError(`The input to is "${value}", which can't name an image.`, {
    hint: "Give a commit (7 to 40 hexadecimal digits), a git tag, or the tag or digest of an image."
  });
}
async function chooseRollback(deps, place2, request) {
  const { to } = request;
  const chosen = to === void 0 ? await choosePrevious(deps, place2, request) : await chooseNamed(deps, place2, request, to);
  const { rollback, image } = chosen;
  if (chosenStrategy(request, place2.codebase) === "pipeline" && !isImageTag(image.tag))
    throw new PlatformError(
      `The image ${image.digest} has no tag that stays with it, and a pipeline deploys tags only.`,
      {
        hint: "Name another image in the input to, or build its commit again and deploy it with codebase-deploy."
      }
    );
  const from = rollback?.from === void 0 ? "" : ` from ${rollback.from}`;
  deps.logger.info(`Going back${from} to ${image.tag} (${shortDigest(image.digest)}) in ${place2.env}.`);
  for (const note of rollback?.notes ?? []) deps.logger.info(note);
  return chosen;
}
async function choosePrevious(deps, place2, request) {
  const pipeline = chosenStrategy(request, place2.codebase) === "pipeline";
  const { previous, from, skipped } = pipeline ? await findPreviousRelease(deps, place2, request) : await findPreviousOfServices(deps, place2, request);
  const image = await pinRun(deps, place2, previous);
  const notes = describeSkipped(skipped, deps.clock.now());
  return { ...withReference(image), rollback: { from, ranSince: previous.at.toISOString(), notes } };
}
async function chooseNamed(deps, place2, request, to) {
  const pipeline = chosenStrategy(request, place2.codebase) === "pipeline";
  const { runs, from } = pipeline ? await readReleases(deps, place2) : await readAllRuns(deps, place2, request.services);
  const ran = runs.filter((run) => matches(run, to));
  const best = ran.find(({ outcome }) => outcome === "lasted") ?? ran[0];
  const chosen = best === void 0 ? await findNamed(deps, place2, to) : withReference(await pinRun(deps, place2, best));
  const { tag, digest } = chosen.image;
  const same = runs.filter(({ key }) => key === digest);
  const lasted = same.find(({ outcome }) => outcome === "lasted");
  const untried = same.length > 0 ? `${tag} has been deployed to ${place2.env} before, and that failed.` : `${tag} is not known to have run in ${place2.env} before.`;
  const notes = lasted === void 0 ? [untried] : [];
  return { ...chosen, rollback: { from, ranSince: lasted?.at.toISOString(), notes } };
}
async function readReleases(deps, place2) {
  const running = await findRunningImages(deps, place2);
  const from = running.length === 1 ? running[0]?.label : void 0;
  try {
    return { runs: (await readReleaseRuns(deps, place2, LOOKED_AT)).runs, from };
  } catch (error) {
    deps.signal.throwIfAborted();
    deps.logger.warning(`What ran in ${place2.env} before can't be read: ${asError(error).message}`);
    return { runs: [], from };
  }
}
function matches({ key, label, image }, to) {
  if (image === void 0) return false;
  if (to.kind === "digest") return key === to.value;
  const commit = parseCommitTag(label);
  if (to.kind === "commit") return commit !== void 0 && abbreviates(commit, to.value);
  return label === to.value || label === formatImageTag("tag", to.value);
}
async function findNamed(deps, place2, to) {
  if (to.kind !== "digest") return resolveReference(deps, place2, to);
  const repository = `${place2.app}/${place2.codebase.name}`;
  const image = await findPinned(deps, repository, { digest: to.value });
  if (image !== void 0) return withReference(image);
  throw new NotFoundError(`No image found for the digest ${to.value} in ${repository}.`, {
    hint: "Look at the images there are: codebase list --with-images."
  });
}
async function pinRun(deps, { app, codebase }, { image = "", label }) {
  const { repository, tag = "", digest } = parseImageName(image);
  let found;
  if (parseEcrRepository(image) === void 0) {
    const name = image.replace(/@.*$/, "").replace(/:[^:/]*$/, "");
    const current = await (await deps.publicImages()).findDigest(name, tag);
    if (current !== void 0 && (digest === void 0 || digest === current))
      found = { tag, digest: current, commit: parseCommitTag(tag), otherTags: [] };
  } else found = await findPinned(deps, repository, digest === void 0 ? { tag } : { digest });
  if (found !== void 0) return found;
  throw new NotFoundError(`The image ${label}, which ran before, is no longer in ${repository}.`, {
    hint: `Name another image in the input to, or build its commit again (codebase build --app ${app} --codebase ${codebase.name} --commit <commit>) and deploy it with codebase-deploy.`
  });
}
async function findPinned({ accounts }, repository, reference2) {
  const images = await accounts.session.images();
  const found = await images.describe(repository, reference2);
  if (found === void 0) return void 0;
  const tag = labelOf(found.tags, "tag" in reference2 ? reference2.tag : void 0) ?? found.digest;
  const otherTags = found.tags.filter((other) => other !== tag);
  return { tag, digest: found.digest, commit: parseCommitTag(tag), otherTags };
}
function withReference(image) {
  const { commit, tag } = image;
  const reference2 = commit === void 0 ? { kind: "tag", value: tag.replace(/^tag-/, "") } : { kind: "commit", value: commit };
  return { image, reference: reference2 };
}

// src/domains/deployments/github-deployment.ts
var GitHubDeployment = class {
  constructor(options) {
    this.options = options;
  }
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
      this.id = await this.options.deployments.create(deployment);
      this.options.logger.debug(`GitHub's deployment ${this.id} to ${deployment.environment}.`);
    } catch (error) {
      this.warn("GitHub does not show this deployment", error);
      return;
    }
    await this.report("in_progress", deployment.description);
  }
  async report(state, description) {
    const { deployments, environmentUrl, logUrl } = this.options;
    if (this.id === void 0) return;
    try {
      await deployments.report(this.id, {
        state,
        description,
        environmentUrl,
        logUrl
      });
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
async function recordOnGitHub({ repository, actor, ...options }, plan, work) {
  const { logger } = options;
  const { app, env, codebase, image, rollback } = plan;
  const { deployments } = repository;
  if (deployments === void 0) {
    logger.warning("GitHub does not show this deployment: github-deployment needs a github-token.");
    return work();
  }
  const ref = await findDeployedRef(plan, repository.commits, logger);
  if (ref === void 0) {
    logger.warning(
      `GitHub does not show this deployment: which commit the image ${image.tag} was built from is not known.`
    );
    return work();
  }
  const from = rollback?.from === void 0 ? "" : ` from ${rollback.from}`;
  const description = rollback === void 0 ? `${app}/${codebase.name} ${image.tag} to ${env}` : `${app}/${codebase.name} back${from} to ${image.tag} in ${env}`;
  const payload = { app, codebase: codebase.name, image: image.tag, digest: image.digest, actor };
  const details = { ref, environment: env, description, payload };
  return new GitHubDeployment({ deployments, ...options }).during(details, work);
}
async function findDeployedRef({ image, reference: reference2 }, commits, logger) {
  const { commit } = image;
  if (commit === void 0)
    return reference2.kind === "tag" && reference2.value !== "latest" ? reference2.value : void 0;
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
    const plan = await this.lookUp(request);
    this.show(plan);
    return plan;
  }
  /** The same without a word about what will change. @throws as `plan` */
  async lookUp(request) {
    return this.planChosen(request, (place2) => resolveReference(this.deps, place2, request.reference));
  }
  /** Plans to go back to an earlier image. @throws as `plan`; PlatformError where it is not known which one that is */
  async planRollback(request) {
    const plan = await this.planChosen(
      { ...request, reference: void 0 },
      (place2) => chooseRollback(this.deps, place2, request)
    );
    this.show(plan);
    return plan;
  }
  show({ changes, rollback }) {
    if (changes !== void 0) logChanges(changes, this.deps.logger, { intended: rollback !== void 0 });
  }
  async planChosen(request, choose) {
    const planned = await planImage(this.deps, request, choose);
    const plan = chosenStrategy(request, planned.codebase) === "pipeline" ? await planPipeline(this.deps, planned, request) : await planEcs(this.deps, planned, request);
    return { ...plan, changes: await this.findChanges(plan) };
  }
  /**
   * Does what was planned; nothing, without a message, where the plan is empty. Returns how it ended, good or bad.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async deploy(plan, options) {
    if (isEmptyPlan(plan)) return this.run(plan, options);
    const { messages } = this.deps;
    const recorded = this.record(plan, options);
    return messages === void 0 ? recorded : messages.follow(recorded, describeForSlack);
  }
  /** No problem with the changes fails a deployment; only cancellation is thrown. */
  async findChanges(plan) {
    const { accounts, logger, signal } = this.deps;
    const { app, env, environment, codebase, image, services } = plan;
    if (services.length === 0) return void 0;
    logger.status(`Looking at what runs in ${env}`);
    const repository = this.deps.repository(codebase.repository);
    try {
      const where = { app, env, services, image, repository: `${app}/${codebase.name}` };
      return await findChanges({
        ...where,
        logger,
        signal,
        containers: () => accounts.enter(deployRole(app, environment, accounts.session.region)).containers(),
        images: await accounts.session.images(),
        repositoryUrl: repository.url,
        history: repository.history
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
    const work = () => this.run(plan, options);
    if (!options.githubDeployment) return work();
    const about = { environmentUrl: options.environmentUrl, logUrl: run?.runUrl, actor: run?.actor };
    return recordOnGitHub({ logger, repository: repository(plan.codebase.repository), ...about }, plan, work);
  }
  run(plan, options) {
    return plan.strategy === "pipeline" ? this.runPipeline(plan, options) : this.deployToEcs(plan, options);
  }
  async runPipeline(plan, options) {
    const { accounts, clock, journal, logger, run, signal } = this.deps;
    const { app, env, codebase, image, pipeline, region } = plan;
    const { session } = accounts;
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
        this.announce(plan, { text: "Pipeline Execution", url: started.url });
      },
      save: (saved) => {
        journal.underWay(saved && { kind: "execution", ...saved });
      }
    });
    return { plan, ...execution };
  }
  async deployToEcs(plan, options) {
    if (isEmptyPlan(plan))
      return { plan, status: servicesStatus([]), outcomes: [], durationSeconds: 0, failure: void 0 };
    const { accounts, clock, journal, logger, signal } = this.deps;
    const { app, env, region, role } = plan;
    journal.started(plan, void 0);
    this.announce(plan, { text: "ECS Services", url: servicesUrl(clusterName(app, env), region) });
    const [session, began] = [accounts.enter(role), clock.now()];
    const [containers, tails] = [await session.containers(), await session.logTails()];
    let saved = [];
    const outcomes = await new ServicesDeployment({ containers, tails, clock, logger, region }).deploy(plan, {
      ...options,
      signal,
      found: journal.deploying.bind(journal),
      save: (services) => {
        saved = services;
        journal.underWay(services.length === 0 ? void 0 : { kind: "deployment", role, services });
      }
    });
    const failure = servicesFailure(wordsFor(plan).wasDone, outcomes) ?? (options.wait ? await this.invalidateCaches(plan, outcomes, began, options.deadline) : void 0);
    if (failure !== void 0 && signal.aborted && options.stopOnCancel && saved.length > 0) throw failure;
    const status = servicesStatus(outcomes);
    return { plan, status, outcomes, durationSeconds: Math.round((clock.now() - began) / 1e3), failure };
  }
  invalidateCaches({ app, env, codebase, image, caches }, outcomes, began, deadline) {
    const { accounts, clock, logger, run, signal } = this.deps;
    const deployed = outcomes.map(({ plan, deployment = "" }) => `${nameOf(plan)} ${deployment}`);
    const subject = [app, env, codebase.name, image.tag, String(began), ...deployed];
    return invalidatePlanned({ accounts, clock, logger, run }, caches, { subject, deadline, signal });
  }
  announce(plan, link2) {
    const { app, env, codebase, image, services, rollback } = plan;
    this.deps.messages?.started({ app, env, codebase, image, services, rollback }, [link2]);
  }
};
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

// src/commands/shared/open-deployments.ts
function planDependencies(inputs, context, accounts) {
  const { clock, directory, logger, signal } = context;
  const github = githubClient(inputs["github-token"], context);
  const repository = (name) => ({
    url: `${context.github.serverUrl}/${name}`,
    commits: new GitHubCommits({ github, repository: name, logger, signal }),
    history: github.authenticated ? new GitHubHistory(github, name) : void 0,
    deployments: github.authenticated ? new GitHubDeployments(github, name) : void 0
  });
  return {
    accounts,
    logger,
    signal,
    repository,
    localCommits: new GitRepository(directory),
    publicImages: async () => new (await import("./public-registry-EWIVR75N.js")).PublicRegistry({ clock, signal })
  };
}
async function openDeployments(inputs, context) {
  const session = await context.aws(inputs);
  const { clock, workflow } = context;
  return new Deployments({
    ...planDependencies(inputs, context, new AccountSessions(session)),
    clock,
    run: workflow,
    messages: await deploymentMessages(inputs, context, session),
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

export {
  nameOf,
  finalImage,
  plannedOutputs,
  endOutputs,
  imagesNow,
  isPipelineDeployment,
  isRolledBack,
  wordsFor,
  nameOfCodebase,
  isDowngrade,
  changesSummary,
  formatMinute,
  parseImageReference,
  describeReference,
  findCodebaseServices,
  describeSource,
  groupServices,
  resolveReference,
  productionOf,
  isEmptyPlan,
  deploymentInputs,
  rollbackInputs,
  deploymentOutputs,
  rollbackOutputs,
  deploymentPermissions,
  rollbackPermissions,
  parseRollbackTarget,
  planDependencies,
  openDeployments
};
