export const id = 8071;
export const ids = [8071,5816];
export const modules = {

/***/ 84096:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ runUnlessAborted),
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(49470);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(70687);



const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 1e4;
async function poll(options) {
  const random = options.random ?? Math.random;
  const started = options.clock.now();
  let failures = 0;
  let lastFailure;
  for (; ; ) {
    options.signal?.throwIfAborted();
    try {
      const step = await options.step();
      if (step.done) return step.value;
      failures = 0;
      lastFailure = void 0;
    } catch (error) {
      if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE)) throw error;
      failures += 1;
      lastFailure = error;
      options.onTransient?.(error);
    }
    const backoff = failures === 0 ? intervalMs(options, started) * (1 - random() / 4) : (0,_retry_js__WEBPACK_IMPORTED_MODULE_2__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
    const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
    const left = options.deadline - options.clock.now();
    if (left <= 0) throw deadlinePassed(options, started, lastFailure);
    await options.clock.sleep(Math.min(pause, left), options.signal);
  }
}
function intervalMs({ intervalMs: given, clock }, started) {
  return typeof given === "number" ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
  const minutes = Math.round((options.clock.now() - started) / 6e3) / 10;
  const doing = options.whereabouts?.();
  const url = options.url?.();
  return new _errors_js__WEBPACK_IMPORTED_MODULE_1__/* .DeadlineError */ .j3(
    `Stopped waiting for ${options.subject} after ${(0,_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(minutes, "minute")}; it has not ended.${doing === void 0 ? "" : ` ${doing}`}`,
    {
      hint: `Raise timeout-minutes if it needs longer; what was started keeps running.${url === void 0 ? "" : ` See ${url}`}`,
      ...cause === void 0 ? {} : { cause }
    }
  );
}
async function runUnlessAborted(signal, work) {
  try {
    return await work();
  } catch (error) {
    if (!signal.aborted) throw error;
    return void 0;
  }
}



/***/ }),

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
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input commit is "${given}", which ${problem}.`, {
    hint: sha.startsWith("commit-") ? 'Leave out "commit-": the input is the commit, not the tag of the image.' : `Give the SHA of a commit, as git log shows it; ${otherwise}`
  });
}
const UNREADABLE = /* @__PURE__ */ Symbol("unreadable");
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
      if (full === void 0 || full === UNREADABLE) continue;
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
      if (means === UNREADABLE) continue;
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
      return UNREADABLE;
    }
  }
}



/***/ }),

/***/ 82995:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B0: () => (/* binding */ listCommitTags),
/* harmony export */   Ci: () => (/* binding */ formatPipelineTag),
/* harmony export */   Po: () => (/* binding */ parseCommitTag),
/* harmony export */   Tp: () => (/* binding */ isMovingTag),
/* harmony export */   _l: () => (/* binding */ isImageTag),
/* harmony export */   bO: () => (/* binding */ chooseCommitTag),
/* harmony export */   iR: () => (/* binding */ parseEcrRepository),
/* harmony export */   "if": () => (/* binding */ parseImageName),
/* harmony export */   jv: () => (/* binding */ formatImageTag),
/* harmony export */   z3: () => (/* binding */ longestFirst)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);


const IMAGE_TAG = /^\w[\w.-]{0,127}$/;
const ECR_REGISTRY = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/;
const SHORTEST_ABBREVIATION = 7;
const COMMIT_TAG = /^commit-([0-9a-f]{7,40})$/;
function parseImageName(text) {
  const [tagged = text, digest] = text.split("@");
  const [, name = tagged, tag] = /^(.*):([^:/]+)$/.exec(tagged) ?? [];
  const [first = name, ...rest] = name.split("/");
  const hasRegistry = rest.length > 0 && (/[.:]/.test(first) || first === "localhost");
  return hasRegistry ? { registry: first, repository: rest.join("/"), tag, digest } : { registry: void 0, repository: name, tag, digest };
}
function parseEcrRepository(image) {
  const { registry, repository } = parseImageName(image);
  const match = registry?.match(ECR_REGISTRY);
  const [, account, region] = match ?? [];
  return account === void 0 || region === void 0 ? void 0 : { account, region, repository };
}
function isImageTag(text) {
  return IMAGE_TAG.test(text);
}
function formatImageTag(kind, name) {
  return `${kind}-${kind === "branch" ? name.replaceAll("/", "-") : name}`;
}
function formatPipelineTag(kind, name, requiresImageBuild) {
  if (!requiresImageBuild) return "latest";
  return formatImageTag(kind, kind === "tag" ? "latest" : name);
}
function isMovingTag(tag) {
  return tag === "latest" || tag === "tag-latest" || tag.startsWith("branch-");
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
  return b.length - a.length || a.localeCompare(b);
}



/***/ }),

/***/ 25816:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AccountSessions: () => (/* binding */ AccountSessions),
/* harmony export */   b: () => (/* binding */ invalidationRole),
/* harmony export */   s: () => (/* binding */ deployRole)
/* harmony export */ });
function deployRole(app, { name, accountId, region }, defaultRegion) {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] }
  };
}
function invalidationRole(app, env, dnsAccount, region) {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region
  };
}
class AccountSessions {
  /** @param session that of the application's account */
  constructor(session) {
    this.session = session;
  }
  session;
  sessions = /* @__PURE__ */ new Map();
  /** Returns the session with the role. Nothing is requested before its first use. */
  enter(role) {
    const key = `${role.arn} ${role.region}`;
    const session = this.sessions.get(key) ?? this.session.assume(role);
    this.sessions.set(key, session);
    return session;
  }
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BI: () => (/* binding */ codebasePipelineNames),
/* harmony export */   QT: () => (/* binding */ logGroup),
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
function logGroup({ app, env, service }) {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}
function logLocation(target, container, taskId) {
  return {
    group: logGroup(target),
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
function codebasePipelineNames(app, codebase, pipeline) {
  const current = `${app}-${codebase}-${pipeline}-codebase`;
  return [current, `${current}-pipeline`];
}
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
}



/***/ }),

/***/ 25387:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Gc: () => (/* binding */ checkImageTag),
/* harmony export */   MC: () => (/* binding */ imageRepositories),
/* harmony export */   ZG: () => (/* binding */ verifyImage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _images_image_name_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82995);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);



function checkImageTag(tag) {
  if ((0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .isImageTag */ ._l)(tag)) return tag;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(`The input image-tag is "${tag}", which is not the tag of an image.`, {
    hint: "Give the tag alone, as ECR shows it: commit-1234567."
  });
}
async function verifyImage(images, request, templateImage) {
  const place = (0,_images_image_name_js__WEBPACK_IMPORTED_MODULE_1__/* .parseEcrRepository */ .iR)(templateImage);
  const named = place?.repository;
  const [first] = request.repositories;
  if (named !== void 0 && first !== void 0 && !request.repositories.includes(named)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs images of the ECR repository ${named}, as its task definition template says, not of ${request.repositories.join(" or ")}.`,
      { hint: "Check that the service belongs to this codebase." }
    );
  }
  const { account, region } = request.registry;
  if (place !== void 0 && (place.account !== account || place.region !== region)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs images of the account ${place.account} in ${place.region}, as its task definition template says: whether ${place.repository} has the tag ${request.tag} there can't be seen from the account ${account} in ${region}.`,
      {
        hint: "Take the role-to-assume and the aws-region of the account and region that the template names."
      }
    );
  }
  const repository = named ?? first;
  if (repository === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The service runs ${templateImage}, which is not in a private ECR repository: whether it has the tag ${request.tag} can't be seen there.`,
      { hint: "Give codebase or repository, so that the tag is looked up in that ECR repository." }
    );
  }
  const { tag, digest } = request;
  const image = await find(images, repository, digest === void 0 ? { tag } : { digest });
  if (image === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `The ECR repository ${repository} has no image with the ${digest === void 0 ? `tag ${tag}` : `digest ${digest}`}.`,
      {
        hint: "Nothing was changed. Build the image first, or check the tag: codebase list --with-images shows those there are."
      }
    );
  }
  return { tag, digest: image.digest };
}
async function find(images, repository, reference) {
  try {
    return await images.describe(repository, reference);
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The ECR repository ${repository} does not exist in this account and region.`, {
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: error
    });
  }
}
function imageRepositories(app, codebase, repository) {
  if (repository !== void 0 && !/^[a-z0-9]+([._/-]+[a-z0-9]+)*$/.test(repository)) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The input repository is "${repository}", which is not the name of an ECR repository.`,
      {
        hint: "Give the name without the registry: demo/web."
      }
    );
  }
  if (codebase === void 0) return repository === void 0 ? [] : [repository];
  const ofCodebase = `${app}/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("codebase", codebase)}`;
  if (repository !== void 0 && repository !== ofCodebase) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
      `The inputs codebase "${codebase}" (which is ${ofCodebase}) and repository "${repository}" name two repositories.`,
      { hint: "Give one of the two." }
    );
  }
  return [ofCodebase];
}



/***/ }),

/***/ 40279:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $b: () => (/* binding */ planService),
/* harmony export */   dx: () => (/* binding */ findActiveService),
/* harmony export */   yI: () => (/* binding */ findRunningRevision),
/* harmony export */   zN: () => (/* binding */ planOneService)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(25816);
/* harmony import */ var _platform_applications_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27468);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(47946);
/* harmony import */ var _task_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71973);
/* harmony import */ var _service_image_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25387);
/* harmony import */ var _service_type_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(57940);







async function planService(deps, target, form) {
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCopilot */ .DA)(deps.environment);
  const template = await (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .readTemplate */ .xV)(deps.objects, target);
  (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .refuseUnknown */ .BW)(await deps.containers.unknownPaths(template), target);
  const image = await deps.image((0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .templateImage */ .Y1)(template, target.service));
  const before = await findActiveService(deps, target);
  return {
    target,
    image,
    definition: (0,_task_definition_js__WEBPACK_IMPORTED_MODULE_2__/* .pinImage */ .nH)(template, target, image, form),
    before,
    running: await findRunningRevision(deps.containers, before, target)
  };
}
async function planOneService({ accounts, logger }, request) {
  const { app, env, service } = request;
  const { session } = accounts;
  const tag = (0,_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .checkImageTag */ .Gc)(request.tag);
  const repositories = (0,_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .imageRepositories */ .MC)(app, request.codebase, request.repository);
  const parameters = await session.parameters();
  const applications = new _platform_applications_js__WEBPACK_IMPORTED_MODULE_1__/* .Applications */ .s(parameters, session, logger);
  const environment = applications.environment(await applications.load(app), env);
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseCopilot */ .DA)(environment);
  const types = await _service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .ServiceTypes */ .zv.load(parameters, logger, app, env);
  types.check(service);
  (0,_service_type_js__WEBPACK_IMPORTED_MODULE_4__/* .refuseScheduledJob */ .FJ)(types, request, tag);
  const role = (0,_platform_account_sessions_js__WEBPACK_IMPORTED_MODULE_5__/* .deployRole */ .s)(app, environment, session.region);
  const there = accounts.enter(role);
  const images = await session.images();
  const registry = { account: await session.accountId(), region: session.region };
  const dependencies = {
    containers: await there.containers(),
    objects: await there.objects(),
    image: (found) => (0,_service_image_js__WEBPACK_IMPORTED_MODULE_3__/* .verifyImage */ .ZG)(images, { tag, repositories, registry }, found),
    environment
  };
  return { plan: await planService(dependencies, { app, env, service }, request.form), role };
}
async function findRunningRevision(containers, service, { service: container }) {
  const definition = await containers.taskDefinition(service.taskDefinition);
  return {
    taskDefinition: service.taskDefinition,
    image: definition?.containers.find(({ name }) => name === container)?.image,
    since: service.taskSets.find(({ status }) => status === "PRIMARY")?.createdAt
  };
}
async function findActiveService(deps, target) {
  const { cluster, service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_6__/* .ecsName */ .pC)(target);
  const hint = "Terraform makes it: apply the service to this environment first.";
  let found;
  try {
    found = await deps.containers.service({ cluster, service });
  } catch (error) {
    if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no ECS cluster ${cluster}.`, { hint, cause: error });
  }
  if (found === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no ECS service ${service} in the cluster ${cluster}.`, { hint });
  }
  if (found.status !== "ACTIVE") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The ECS service ${service} is ${found.status}, not ACTIVE.`, {
      hint: "It is being taken away, or has been: apply it again with Terraform."
    });
  }
  if (found.controller !== "ECS") {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `The ECS service ${service} has the deployment controller ${found.controller}, not ECS: its tasks are replaced from outside, and an update would not deploy it.`,
      {
        hint: found.controller === "CODE_DEPLOY" ? "Deploy it with CodeDeploy, or have Terraform make it with the deployment controller ECS." : "Deploy it with what controls it, or have Terraform make it with the deployment controller ECS."
      }
    );
  }
  return found;
}



/***/ }),

/***/ 57940:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DA: () => (/* binding */ refuseCopilot),
/* harmony export */   FJ: () => (/* binding */ refuseScheduledJob),
/* harmony export */   KK: () => (/* binding */ terraformCommand),
/* harmony export */   qW: () => (/* binding */ findModeProblem),
/* harmony export */   zv: () => (/* binding */ ServiceTypes)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38188);
/* harmony import */ var _platform_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(75111);
/* harmony import */ var _platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(69267);





const SCHEDULED_JOB = "Scheduled Job";
const serviceSchema = valibot__WEBPACK_IMPORTED_MODULE_4__/* .object */ .Ikc({ type: valibot__WEBPACK_IMPORTED_MODULE_4__/* .string */ .YjP() });
class ServiceTypes {
  constructor(path, types) {
    this.path = path;
    this.types = types;
  }
  path;
  types;
  static async load(parameters, logger, app, env) {
    const path = `/platform/applications/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("app", app)}/environments/${(0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("env", env)}/services`;
    const types = /* @__PURE__ */ new Map();
    for (const { name, value } of await parameters.list(path)) {
      const service = name.slice(name.lastIndexOf("/") + 1);
      const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .parseParameter */ .hR)(value, serviceSchema);
      if (!parsed.ok) logger.debug(`Skipped ${name}: ${parsed.problem}.`);
      types.set(service, parsed.ok ? parsed.value.type : void 0);
    }
    return new ServiceTypes(path, types);
  }
  /**
   * Fine where the environment has the service, or where nothing says which services it has: then ECS knows.
   * @throws NotFoundError naming the services that exist
   */
  check(service) {
    (0,_platform_names_js__WEBPACK_IMPORTED_MODULE_2__/* .validateName */ .y)("service", service);
    if (this.types.has(service) || this.types.size === 0) return;
    const { names } = this;
    const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(service, names);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
      `There is no service "${service}": ${this.path}/${service} is not in Parameter Store.`,
      {
        hint: `${suggestion === void 0 ? "" : `Did you mean "${suggestion}"? `}There are: ${names.join(", ")}.`
      }
    );
  }
  /** Names of the environment's services, by the alphabet; empty where nothing says which it has. */
  get names() {
    return [...this.types.keys()].sort();
  }
  /** Names of the services in the run groups that run on ECS; without run groups, those of the environment. */
  onEcs(groups) {
    const named = groups.flatMap(({ services }) => services);
    const candidates = named.length > 0 ? named : this.names;
    return [...new Set(candidates)].filter((service) => !this.isScheduledJob(service));
  }
  isScheduledJob(service) {
    return this.types.get(service) === SCHEDULED_JOB;
  }
}
function terraformCommand({ env, service }, tag) {
  return `cd terraform/services/${env}/${service} && terraform apply -var=scheduled_job_image_tag=${tag}`;
}
function refuseScheduledJob(types, target, tag) {
  if (!types.isScheduledJob(target.service)) return;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `${target.service} is a scheduled job: it has no ECS service, and its task definition belongs to Terraform.`,
    {
      hint: `In the deploy repository, run: ${terraformCommand(target, tag)} (its manifest comes from: platform-helper internal service generate --name ${target.service} --env ${target.env}).`
    }
  );
}
function findModeProblem({
  deploymentMode: mode
}) {
  if (mode === void 0) return { kind: "copilot", says: "no service_deployment_mode, which means copilot" };
  if (mode === "copilot") return { kind: "copilot", says: "the service_deployment_mode copilot" };
  if ((0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_3__/* .isDeploymentMode */ .ts)(mode)) return void 0;
  return { kind: "unknown", says: `the service_deployment_mode ${JSON.stringify(mode)}, which is not known` };
}
function refuseCopilot(environment) {
  const problem = findModeProblem(environment);
  if (problem === void 0) return;
  const { kind, says } = problem;
  const why = kind === "copilot" ? "its services are made and deployed by Copilot, so they can't be deployed straight to ECS" : "its services can't be deployed straight to ECS";
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment ${environment.name} has ${says}: ${why}.`, {
    hint: "Deploy through the codebase's pipeline (strategy: pipeline), or change service-deployment-mode in platform-config.yml and apply it first."
  });
}



/***/ }),

/***/ 21277:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D9: () => (/* binding */ findOwnDeployment),
/* harmony export */   Mt: () => (/* binding */ hasDeploymentEnded),
/* harmony export */   RO: () => (/* binding */ VISIBLE_AFTER_MS),
/* harmony export */   Vg: () => (/* binding */ toWork),
/* harmony export */   ae: () => (/* binding */ observeDeployment),
/* harmony export */   be: () => (/* binding */ filterByDefinition),
/* harmony export */   nC: () => (/* binding */ findNewTaskSet)
/* harmony export */ });
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84096);

const MARGIN_MS = 6e4;
const REVISIONS = 20;
const VISIBLE_AFTER_MS = 12e4;
function findNewTaskSet({ taskSets }, { taskDefinition, before }) {
  const primary = taskSets.find(({ status }) => status === "PRIMARY");
  return primary?.taskDefinition === taskDefinition && !before.taskSets.includes(primary.id) ? primary : void 0;
}
function toWork(update, service) {
  const made = findNewTaskSet(service, update);
  return {
    ...update,
    arn: made === void 0 ? void 0 : newDeployment(update, service),
    taskSet: made === void 0 ? void 0 : { id: made.id, createdAt: made.createdAt?.toISOString() },
    joinedSince: void 0,
    idle: service.desiredCount === 0
  };
}
function newDeployment({ before }, { currentDeployment }) {
  return currentDeployment === void 0 || before.deployments.includes(currentDeployment) ? void 0 : currentDeployment;
}
async function findOwnDeployment(containers, work, signal) {
  const { name, taskDefinition, before } = work;
  const made = timeOf(work);
  const createdAfter = made === void 0 ? void 0 : new Date(made - MARGIN_MS);
  const [service, listed] = await Promise.all([
    containers.service(name, signal),
    containers.deployments(name, { createdAfter, signal })
  ]);
  const primary = service?.taskSets.find(({ status }) => status === "PRIMARY");
  if (service !== void 0 && primary !== void 0 && primary.id === work.taskSet?.id) {
    const current = newDeployment(work, service);
    if (current !== void 0) return current;
  }
  const fresh = listed.filter(({ arn }) => !before.deployments.includes(arn));
  const ours = await filterByDefinition(containers, fresh, taskDefinition, signal) ?? filterByTime(fresh, work, service);
  return ours.sort((a, b) => distance(a, made) - distance(b, made))[0]?.arn;
}
async function filterByDefinition(containers, deployments, taskDefinition, signal) {
  const revisions = [...new Set(deployments.map(({ targetRevision }) => targetRevision))].slice(0, REVISIONS);
  const definitions = await containers.taskDefinitionsOf(revisions, signal);
  return definitions && deployments.filter(({ targetRevision }) => definitions.get(targetRevision) === taskDefinition);
}
function filterByTime(deployments, work, service) {
  const made = timeOf(work);
  if (made === void 0) return [];
  const others = (service?.taskSets ?? []).filter(({ id }) => id !== work.taskSet?.id && !work.before.taskSets.includes(id)).map(({ createdAt }) => createdAt?.getTime());
  return deployments.filter(
    (one) => distance(one, made) <= MARGIN_MS && others.every((other) => other === void 0 || distance(one, made) <= distance(one, other))
  );
}
function timeOf({ taskSet }) {
  return taskSet?.createdAt === void 0 ? void 0 : Date.parse(taskSet.createdAt);
}
function distance({ createdAt }, time) {
  return time === void 0 ? 0 : Math.abs(createdAt.getTime() - time);
}
async function observeDeployment(containers, work, arn, signal) {
  const [described, service] = await Promise.all([
    containers.deployment(arn, signal),
    // Its answer is only for the messages, and must not cost us the deployment's.
    (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_0__/* .runUnlessAborted */ .h)(signal, () => containers.service(work.name, signal))
  ]);
  if (described !== void 0) return { deployment: described, service };
  const made = timeOf(work);
  const createdAfter = made === void 0 ? void 0 : new Date(made - MARGIN_MS);
  const listed = await containers.deployments(work.name, { createdAfter, signal });
  const brief = listed.find((one) => one.arn === arn);
  return brief === void 0 ? void 0 : { deployment: fromBrief(brief, work, service), service };
}
function fromBrief({ arn, status, statusReason, createdAt, targetRevision }, { taskSet, taskDefinition }, service) {
  const sets = service?.taskSets ?? [];
  const own = sets.find(({ id }) => id === taskSet?.id) ?? sets.find((set) => set.taskDefinition === taskDefinition);
  const others = sets.filter((set) => set !== own);
  const isRollback = status.startsWith("ROLLBACK");
  return {
    ...{ arn, status, statusReason, createdAt, stage: void 0 },
    target: {
      arn: targetRevision,
      requested: isRollback ? 0 : own?.desired ?? 0,
      running: own?.running ?? 0,
      pending: own?.pending ?? 0
    },
    sources: others.map((set) => ({
      arn: set.taskDefinition,
      requested: set.desired,
      running: set.running,
      pending: set.pending
    })),
    rollback: isRollback ? { reason: own?.reason ?? statusReason, revision: void 0 } : void 0,
    circuitBreaker: own === void 0 || own.failed === 0 ? void 0 : { failures: own.failed, threshold: void 0 }
  };
}
function hasDeploymentEnded(status) {
  return ["SUCCESSFUL", "STOPPED", "ROLLBACK_SUCCESSFUL", "ROLLBACK_FAILED"].includes(status);
}



/***/ }),

/***/ 71973:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BW: () => (/* binding */ refuseUnknown),
/* harmony export */   Bz: () => (/* binding */ referenceOf),
/* harmony export */   Y1: () => (/* binding */ templateImage),
/* harmony export */   gk: () => (/* binding */ isSameDefinition),
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
function withoutNulls(value) {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== "object" || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(present.map(([key, item]) => [key, withoutNulls(item)]));
}
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
  const where = whereOf(target);
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
    if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk(
        `There is no task definition template ${where}, or it may not be read: ${error.message}`,
        { hint: `${hint} ${error.hint ?? ""}`.trim(), cause: error.cause }
      );
    }
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
  const parsed = (0,_platform_parameters_js__WEBPACK_IMPORTED_MODULE_2__/* .parseParameter */ .hR)(text, valibot__WEBPACK_IMPORTED_MODULE_4__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_4__/* .unknown */ .L5J(), valibot__WEBPACK_IMPORTED_MODULE_4__/* .transform */ .pdi(withoutNulls), templateSchema));
  if (parsed.ok) return parsed.value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: "Terraform writes it: apply the service again."
  });
}
function checkTemplate(template, target, where) {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
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
function refuseUnknown(paths, target) {
  const [first] = paths;
  if (first === void 0) return;
  const suggestion = (0,_core_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findNearest */ .qg)(first, REQUEST_KEYS);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
    `The task definition template ${whereOf(target)} has ${paths.join(", ")}, which RegisterTaskDefinition does not know.`,
    {
      hint: suggestion === void 0 ? "Nothing was changed. Correct it in the service's configuration and apply it again." : `Did Terraform mean "${suggestion}"?`
    }
  );
}
function whereOf(target) {
  const { bucket, key } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_5__/* .templateLocation */ .aE)(target);
  return `s3://${bucket}/${key}`;
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
