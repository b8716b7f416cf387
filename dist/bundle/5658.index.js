export const id = 5658;
export const ids = [5658];
export const modules = {

/***/ 17285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $7: () => (/* binding */ abbreviates),
/* harmony export */   C3: () => (/* binding */ validateCommit),
/* harmony export */   WM: () => (/* binding */ isCommit),
/* harmony export */   Wf: () => (/* binding */ isFullSha),
/* harmony export */   YM: () => (/* binding */ CommitLookup)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const COMMIT = /^[0-9a-f]{7,40}$/;
const FULL_LENGTH = 40;
function isCommit(text) {
  return COMMIT.test(text);
}
function isFullSha(text) {
  return text.length === FULL_LENGTH && COMMIT.test(text);
}
function abbreviates(one, other) {
  return one.startsWith(other) || other.startsWith(one);
}
function validateCommit(given, otherwise) {
  const sha = given.toLowerCase();
  if (COMMIT.test(sha)) return sha;
  const problem = /^[0-9a-f]+$/.test(sha) ? `has ${sha.length} digits, not 7 to 40` : "is not made of hexadecimal digits (0-9, a-f)";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
class CommitLookup {
  constructor(finders, logger) {
    this.finders = finders;
    this.logger = logger;
  }
  finders;
  logger;
  answers = /* @__PURE__ */ new Map();
  /** Returns all 40 digits of a commit, or undefined where nobody knows them. */
  async findFullSha(commit) {
    if (isFullSha(commit)) return commit;
    for (const finder of this.finders) {
      const full = await this.ask(finder, commit);
      if (full === void 0) continue;
      this.logger.debug(`Commit ${commit} is ${full}.`);
      return full;
    }
    return void 0;
  }
  /**
   * Checks whether an abbreviation means this commit. Who knows the commit decides. A shallow clone can't: a commit
   * that it lacks may start with the same digits. It can only tell that it has two of them itself.
   */
  async check(abbreviation, fullSha) {
    if (abbreviation === fullSha) return { state: "confirmed" };
    let answer = { state: "unknown" };
    for (const finder of this.finders) {
      const means = await this.ask(finder, abbreviation);
      if (means === fullSha) {
        if (await finder.isComplete()) return { state: "confirmed" };
        continue;
      }
      if (await this.ask(finder, fullSha) === fullSha) return { state: "rejected", means: void 0 };
      if (means !== void 0) answer = { state: "rejected", means };
    }
    return answer;
  }
  ask(finder, digits) {
    const known = this.answers.get(finder) ?? /* @__PURE__ */ new Map();
    this.answers.set(finder, known);
    const answer = known.get(digits) ?? this.resolve(finder, digits);
    known.set(digits, answer);
    return answer;
  }
  async resolve(finder, digits) {
    try {
      const full = (await finder.resolve(digits))?.toLowerCase();
      return full !== void 0 && isFullSha(full) && full.startsWith(digits) ? full : void 0;
    } catch (error) {
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk)) throw error;
      this.logger.debug(`Could not look up commit ${digits}: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`);
      return void 0;
    }
  }
}



/***/ }),

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ listCommitTags),
/* harmony export */   Po: () => (/* binding */ parseCommitTag),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   "if": () => (/* binding */ parseImageName),
/* harmony export */   jv: () => (/* binding */ formatImageTag),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);


const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
const SHORTEST_ABBREVIATION = 7;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
function parseImageName(text) {
  const [tagged = "", digest] = text.split("@");
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = "", ...rest] = name.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return hasRegistry ? { registry: first, repository: rest.join("/"), tag, digest } : { registry: void 0, repository: name, tag, digest };
}
function isImageTag(text) {
  return IMAGE_TAG.test(text);
}
function formatImageTag(kind, name) {
  return `${kind}-${kind === "branch" ? name.replaceAll("/", "-") : name}`;
}
function parseCommitTag(tag) {
  return COMMIT_TAG.exec(tag)?.[1];
}
function listCommitTags(fullSha) {
  const full = fullSha.toLowerCase();
  if (!(0,_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isFullSha */ .Wf)(full)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The commit "${fullSha}" is not a full SHA of 40 hexadecimal digits.`, {
      hint: "Give all of it: git rev-parse <commit>."
    });
  }
  return Array.from(
    { length: full.length - SHORTEST_ABBREVIATION + 1 },
    (_, index) => `commit-${full.slice(0, SHORTEST_ABBREVIATION + index)}`
  );
}
function chooseCommitTag(tags, preferred) {
  const candidates = tags.filter((tag) => parseCommitTag(tag) !== void 0);
  if (preferred !== void 0 && candidates.includes(preferred)) return preferred;
  return candidates.sort(longestFirst)[0];
}
function longestFirst(a, b) {
  return b.length - a.length || (a < b ? -1 : 1);
}



/***/ }),

/***/ 69267:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   VW: () => (/* binding */ environmentSchema),
/* harmony export */   Yf: () => (/* binding */ platformEnvironmentSchema),
/* harmony export */   gy: () => (/* binding */ codebaseSchema),
/* harmony export */   hR: () => (/* binding */ parseParameter),
/* harmony export */   ip: () => (/* binding */ deploymentModeSchema)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);


const pipelineModes = ["aws_codepipeline", "dual_codepipeline_github", "github_actions"];
const deploymentModes = [
  "copilot",
  "dual-deploy-copilot-traffic",
  "dual-deploy-platform-traffic",
  "platform"
];
const optionalText = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), ""),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((text) => text === "" ? void 0 : text)
);
const accountId = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .union */ .KCZ([valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .number */ .aig(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .integer */ .ndf())]),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi((id) => String(id).padStart(12, "0"))
);
const environmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
  accountID: accountId,
  region: optionalText
});
const platformEnvironmentSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  service_deployment_mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J()),
  allEnvironments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_1__/* .unknown */ .L5J())
});
const deploymentModeSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(deploymentModes);
const runGroups = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP()))), []),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(
    (groups) => groups.flatMap((group) => Object.entries(group).map(([name, services]) => ({ name, services })))
  )
);
const pipelineSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
    name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(),
    branch: optionalText,
    tag: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false),
    environments: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(
      valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({ name: valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), requires_approval: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), false) })),
      []
    )
  }),
  valibot__WEBPACK_IMPORTED_MODULE_1__/* .transform */ .pdi(({ name, branch, tag, environments }) => ({
    name,
    branch,
    tag,
    environments: environments.map((environment) => ({
      name: environment.name,
      requiresApproval: environment.requires_approval
    }))
  }))
);
const codebaseSchema = valibot__WEBPACK_IMPORTED_MODULE_1__/* .object */ .Ikc({
  name: optionalText,
  repository: valibot__WEBPACK_IMPORTED_MODULE_1__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_1__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__/* .minLength */ .BpQ(1)),
  pipeline_mode: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .picklist */ .KIO(pipelineModes), "aws_codepipeline"),
  slack_channel: optionalText,
  additional_ecr_repository: optionalText,
  requires_image_build: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .boolean */ .zMY(), true),
  services: runGroups,
  pipelines: valibot__WEBPACK_IMPORTED_MODULE_1__/* .nullish */ .cl6(valibot__WEBPACK_IMPORTED_MODULE_1__/* .array */ .YOg(pipelineSchema), [])
});
function parseParameter(text, schema) {
  let json;
  try {
    json = JSON.parse(text);
  } catch (error) {
    return { ok: false, problem: `it is not JSON (${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).name})` };
  }
  const result = valibot__WEBPACK_IMPORTED_MODULE_1__/* .safeParse */ .xLC(schema, json);
  if (result.success) return { ok: true, value: result.output };
  const issue = result.issues[0];
  const path = valibot__WEBPACK_IMPORTED_MODULE_1__/* .getDotPath */ .BuJ(issue);
  return {
    ok: false,
    problem: `${path ?? "it"}: expected ${issue.expected ?? "something else"}, found ${issue.received}`
  };
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SL: () => (/* binding */ clusterName),
/* harmony export */   U: () => (/* binding */ logLocation),
/* harmony export */   aE: () => (/* binding */ templateLocation),
/* harmony export */   eY: () => (/* binding */ manualReleaseNames),
/* harmony export */   p6: () => (/* binding */ imageProjectNames),
/* harmony export */   pC: () => (/* binding */ ecsName),
/* harmony export */   pd: () => (/* binding */ revisionName)
/* harmony export */ });
function clusterName(app, env) {
  return `${app}-${env}-cluster`;
}
function ecsName({ app, env, service }) {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}
function templateLocation({ app, env, service }) {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}
function logLocation({ app, env, service }, container, taskId) {
  return {
    group: `/platform/ecs/service/${app}/${env}/${service}`,
    stream: `platform/${container}/${taskId}`
  };
}
function imageProjectNames(app, codebase) {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}
function manualReleaseNames(app, codebase) {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ }),

/***/ 75658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ findOwnDeployment),
/* harmony export */   IE: () => (/* binding */ unlistedWork),
/* harmony export */   Mt: () => (/* binding */ hasDeploymentEnded),
/* harmony export */   RO: () => (/* binding */ VISIBLE_AFTER_MS),
/* harmony export */   fD: () => (/* binding */ registerDefinition),
/* harmony export */   i4: () => (/* binding */ startDeployment),
/* harmony export */   stopDeployments: () => (/* binding */ stopDeployments)
/* harmony export */ });
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(47946);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71973);


async function registerDefinition({ containers, logger }, plan) {
  const { definition } = plan;
  const same = (registered2) => (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_0__/* .isSameDefinition */ .gk)(definition, registered2);
  const newest = await containers.taskDefinition(definition.family);
  if (newest !== void 0 && same(newest)) {
    logger.info(`Using the task definition ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionName */ .pd)(newest.arn)}, which is identical.`);
    return newest;
  }
  const registered = await containers.register(definition, same);
  logger.info(`Registered the task definition ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .revisionName */ .pd)(registered.arn)}`);
  return registered;
}
async function startDeployment(deps, plan, revision, forced) {
  const { containers, logger } = deps;
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsName */ .pC)(plan.target);
  const [before, listed] = await Promise.all([containers.service(name), containers.deployments(name)]);
  const search = {
    name,
    taskDefinition: revision,
    known: new Set(listed.map(({ arn }) => arn)),
    since: void 0
  };
  let force = forced;
  if (before?.taskDefinition === revision && !forced) {
    if (before.desiredCount === 0) return { kind: "scaled-to-zero" };
    const [joined] = await filterByDefinition(containers, filterRunning(listed), revision);
    if (joined !== void 0) {
      logger.info(`Joined the deployment of the same task definition that is already running: ${joined.arn}`);
      return { kind: "deployment", search, arn: joined.arn };
    }
    if (await runsIt(deps, plan, before)) return { kind: "already-running" };
    force = true;
  }
  const after = await containers.update(name, revision, { force });
  if (after.desiredCount === 0) return { kind: "scaled-to-zero" };
  const since = after.taskSets.find(({ status }) => status === "PRIMARY")?.createdAt;
  return { kind: "deployment", search: { ...search, since }, arn: void 0 };
}
async function runsIt({ containers, logger }, plan, service) {
  const primary = service.taskSets.find(({ status }) => status === "PRIMARY");
  const unsettled = primary?.rolloutState === "FAILED" || primary?.rolloutState === "IN_PROGRESS";
  if (unsettled || service.runningCount < service.desiredCount) {
    logger.info(
      `The service has this task definition already, but only ${service.runningCount} of ${service.desiredCount} tasks run, or its last rollout did not complete. Deploying it again.`
    );
    return false;
  }
  const name = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_1__/* .ecsName */ .pC)(plan.target);
  const tasks = await containers.tasks(name.cluster, await containers.taskArns(name, "RUNNING"));
  const digests = tasks.filter(({ taskDefinition }) => taskDefinition === service.taskDefinition).flatMap(({ containers: all }) => all.filter(({ name: container }) => container === plan.target.service)).flatMap(({ imageDigest }) => imageDigest === void 0 ? [] : [imageDigest]);
  const other = digests.find((digest) => plan.image.digest !== "" && digest !== plan.image.digest);
  if (other === void 0) return true;
  logger.info(
    `The tag ${plan.image.tag} has moved from ${other} to ${plan.image.digest}. Replacing the service's tasks.`
  );
  return false;
}
function hasDeploymentEnded(status) {
  return ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"].includes(status);
}
const MARGIN_MS = 6e4;
const REVISIONS = 20;
const VISIBLE_AFTER_MS = 12e4;
const LOOK_EVERY_MS = 5e3;
async function findOwnDeployment(containers, search, signal) {
  const { since } = search;
  const createdAfter = since === void 0 ? void 0 : new Date(since.getTime() - MARGIN_MS);
  const listed = await containers.deployments(search.name, { createdAfter, signal });
  const fresh = listed.filter(({ arn }) => !search.known.has(arn));
  const ours = await filterByDefinition(containers, fresh, search.taskDefinition, signal);
  const distance = ({ createdAt }) => since === void 0 ? 0 : Math.abs(createdAt.getTime() - since.getTime());
  return ours.sort((a, b) => distance(a) - distance(b))[0]?.arn;
}
async function filterByDefinition(containers, deployments, taskDefinition, signal) {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}
function filterRunning(deployments) {
  return deployments.filter(({ status }) => status === "PENDING" || status === "IN_PROGRESS");
}
function unlistedWork({
  name,
  taskDefinition
}) {
  return `${name.cluster}/${name.service} ${taskDefinition}`;
}
async function stopDeployments(deps, works) {
  const { containers, logger } = deps;
  for (const work of works.split("\n")) {
    const deployments = await findRunning(deps, work);
    if (deployments.length === 0)
      logger.warning(`ECS lists no running deployment of ${work}. Nothing to stop.`);
    for (const deployment of deployments) {
      await containers.stopDeployment(deployment);
      logger.notice(`Stopping the deployment ${deployment}, which was still running when its step ended.`);
    }
  }
}
async function findRunning({ containers, clock }, work) {
  const [, cluster, service, taskDefinition] = /^([^\s/]+)\/(\S+) (\S+)$/.exec(work) ?? [];
  if (cluster === void 0 || service === void 0 || taskDefinition === void 0) return [work];
  const until = clock.now() + VISIBLE_AFTER_MS;
  for (; ; ) {
    const listed = await containers.deployments({ cluster, service });
    const found = await filterByDefinition(containers, filterRunning(listed), taskDefinition);
    if (found.length > 0 || clock.now() >= until) return found.map(({ arn }) => arn);
    await clock.sleep(LOOK_EVERY_MS);
  }
}



/***/ }),

/***/ 71973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Y1: () => (/* binding */ templateImage),
/* harmony export */   gk: () => (/* binding */ isSameDefinition),
/* harmony export */   iR: () => (/* binding */ parseEcrRepository),
/* harmony export */   nH: () => (/* binding */ pinImage),
/* harmony export */   xV: () => (/* binding */ readTemplate)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(69267);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(47946);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(82995);






const REQUEST_KEYS = "family taskRoleArn executionRoleArn networkMode containerDefinitions volumes placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection".split(" ");
const DESCRIPTION_KEYS = "taskDefinitionArn revision status requiresAttributes compatibilities registeredAt registeredBy deregisteredAt deleteRequestedAt".split(" ");
const templateSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
  family: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)),
  containerDefinitions: valibot__WEBPACK_IMPORTED_MODULE_4__/* .array */ .YOg(
    valibot__WEBPACK_IMPORTED_MODULE_4__/* .looseObject */ ._H3({
      name: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(),
      image: valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .minLength */ .BpQ(1)),
      dockerLabels: valibot__WEBPACK_IMPORTED_MODULE_4__/* .optional */ .lqM(valibot__WEBPACK_IMPORTED_MODULE_4__/* .record */ .g1P(valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP()))
    })
  )
});
async function readTemplate(objects, target) {
  const { bucket, key } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__/* .templateLocation */ .aE)(target);
  const where = `s3://${bucket}/${key}`;
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no bucket ${bucket}, which holds the task definition templates.`, {
      hint,
      cause: error
    });
  }
  if (text === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no task definition template ${where}.`, { hint });
  return checkTemplate(parseTemplate(text, where), target, where);
}
function parseTemplate(text, where) {
  const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParameter */ .hR)(text, templateSchema);
  if (parsed.ok) return parsed.value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: "Terraform writes it: apply the service again."
  });
}
function checkTemplate(template, target, where) {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  const unknown = known.map(([key]) => key).find((key) => !REQUEST_KEYS.includes(key));
  if (unknown !== void 0) {
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(unknown, REQUEST_KEYS);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The task definition template ${where} has the key "${unknown}", which RegisterTaskDefinition does not know.`,
      suggestion === void 0 ? {} : { hint: `Did Terraform mean "${suggestion}"?` }
    );
  }
  const names = template.containerDefinitions.map(({ name }) => name);
  if (!names.includes(target.service)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The task definition template ${where} has no container "${target.service}", only: ${names.join(", ") || "none"}.`,
      {
        hint: "The service's container must have the service's name. Check the service's configuration and apply it again."
      }
    );
  }
  return Object.fromEntries(known);
}
function templateImage(template, service) {
  const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? "";
  return withoutReference(image);
}
function pinImage(template, target, image, form) {
  const { app, env, service } = target;
  const containerDefinitions = template.containerDefinitions.map((container) => {
    if (container.name !== service) return container;
    const base = withoutReference(container.image);
    return {
      ...container,
      image: form === "digest" ? `${base}@${image.digest}` : `${base}:${image.tag}`,
      dockerLabels: {
        ...container.dockerLabels,
        "com.datadoghq.tags.env": env,
        "com.datadoghq.tags.service": `${app}-${service}`,
        "com.datadoghq.tags.version": image.tag
      }
    };
  });
  return { ...template, containerDefinitions };
}
function parseEcrRepository(image) {
  const { registry = "", repository } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  const match = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/.exec(registry);
  const [, account, region] = match ?? [];
  return account === void 0 || region === void 0 ? void 0 : { account, region, repository };
}
function withoutReference(image) {
  const { registry, repository } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  return registry === void 0 ? repository : `${registry}/${repository}`;
}
function referenceOf(image) {
  const { tag, digest } = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_3__/* .parseImageName */ ["if"])(image);
  return [tag, digest].filter((part) => part !== void 0).join("@") || image;
}
function isSameDefinition(wanted, registered) {
  if (registered.content["status"] !== void 0 && registered.content["status"] !== "ACTIVE") return false;
  return canonical(wanted) === canonical(registered.content);
}
function canonical(definition) {
  return JSON.stringify(normalise({ ...definition }, "definition"));
}
const ORDERED = ["command", "entryPoint", "dnsServers", "dnsSearchDomains", "links"];
const LEFT_OUT = [...DESCRIPTION_KEYS, "tags"];
const DEFAULTS = {
  definition: { enableFaultInjection: false },
  containerDefinitions: { cpu: 0, essential: true },
  portMappings: { protocol: "tcp", hostPort: 0 },
  healthCheck: { interval: 30, timeout: 5, retries: 3 },
  mountPoints: { readOnly: false },
  volumesFrom: { readOnly: false },
  efsVolumeConfiguration: { rootDirectory: "/", transitEncryption: "DISABLED" }
};
function normalise(value, kind) {
  if (Array.isArray(value)) return normaliseList(value, kind);
  if (typeof value !== "object" || value === null) return value;
  const defaults = DEFAULTS[kind] ?? {};
  const entries = Object.entries(value).filter(([key]) => kind !== "definition" || !LEFT_OUT.includes(key)).map(([key, item]) => [key, normalise(item, key)]).filter(([key, item]) => !isEmpty(item) && item !== defaults[key]).filter(([key, item]) => !isSamePort(kind, key, item, value)).map(([key, item]) => [key, asText(kind, key, item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => a < b ? -1 : 1));
}
function normaliseList(list, kind) {
  const items = list.map((item) => normalise(item, kind));
  if (ORDERED.includes(kind)) return items;
  const texts = items.map((item) => [JSON.stringify(item), item]);
  return texts.sort(([a], [b]) => a < b ? -1 : 1).map(([, item]) => item);
}
function isEmpty(item) {
  if (item === void 0 || item === null) return true;
  return typeof item === "object" && Object.keys(item).length === 0;
}
function isSamePort(kind, key, item, mapping) {
  return kind === "portMappings" && key === "hostPort" && "containerPort" in mapping && mapping.containerPort === item;
}
function asText(kind, key, item) {
  return kind === "definition" && (key === "cpu" || key === "memory") ? String(item) : item;
}



/***/ })

};
