export const id = 248;
export const ids = [248];
export const modules = {

/***/ 31312:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EL: () => (/* binding */ pipelineUrl),
/* harmony export */   ME: () => (/* binding */ executionUrl),
/* harmony export */   Rs: () => (/* binding */ serviceUrl),
/* harmony export */   _j: () => (/* binding */ servicesUrl),
/* harmony export */   c$: () => (/* binding */ buildUrl),
/* harmony export */   g5: () => (/* binding */ buildLogUrl),
/* harmony export */   gO: () => (/* binding */ logUrl)
/* harmony export */ });
function executionUrl(region, pipeline, id) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(id)}`;
}
function pipelineUrl(region, pipeline) {
  return `${pipelinesUrl(region)}/${encodeURIComponent(pipeline)}/view`;
}
function pipelinesUrl(region) {
  return `${consoleUrl(region)}/codesuite/codepipeline/pipelines`;
}
function buildUrl({ arn, project, id }) {
  const [, , , region = "", account = ""] = arn.split(":");
  return `${consoleUrl(region)}/codesuite/codebuild/${account}/projects/${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`;
}
function buildLogUrl(build) {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
function logUrl(arn, log) {
  const [, , , region = ""] = arn.split(":");
  const events = log.stream === void 0 ? "" : `/log-events/${fragment(log.stream)}`;
  const path = `log-groups/log-group/${fragment(log.group)}${events}`;
  return `${consoleUrl(region)}/cloudwatch/home?region=${region}#logsV2:${path}`;
}
function serviceUrl({ cluster, service }, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services/${service}/deployments?region=${region}`;
}
function servicesUrl(cluster, region) {
  return `${consoleUrl(region)}/ecs/v2/clusters/${cluster}/services?region=${region}`;
}
function consoleUrl(region) {
  if (region.startsWith("cn-")) return `https://${region}.console.amazonaws.cn`;
  if (region.startsWith("us-gov-")) return `https://${region}.console.amazonaws-us-gov.com`;
  return `https://${region}.console.aws.amazon.com`;
}
function fragment(text) {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll("%", "$");
}



/***/ }),

/***/ 47946:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
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
function revisionName(arn) {
  return arn.slice(arn.lastIndexOf("/") + 1);
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

/***/ 20248:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ stopDeployment),
/* harmony export */   p: () => (/* binding */ deploymentName),
/* harmony export */   serviceControl: () => (/* binding */ serviceControl)
/* harmony export */ });
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);
/* harmony import */ var _service_work_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(21277);




const LOOKS = 5;
const LOOK_EVERY_MS = 500;
const RECOVER_LOOKS = 4;
const RECOVER_EVERY_MS = 5e3;
async function stopDeployment(deps, work, looks = LOOKS) {
  const { containers, clock } = deps;
  let arn = work.arn ?? await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnDeployment */ .D9)(containers, work);
  for (let look = 1; arn === void 0 && look < looks; look += 1) {
    await clock.sleep(LOOK_EVERY_MS);
    arn = await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnDeployment */ .D9)(containers, work);
  }
  if (arn !== void 0) {
    const listed = await containers.deployments(work.name);
    const found = listed.find((one) => one.arn === arn);
    if (found !== void 0 && (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .hasDeploymentEnded */ .Mt)(found.status)) return;
    if (await containers.stopDeployment(arn)) return;
  }
  await goBack(deps, work);
}
async function goBack({ containers, logger }, work) {
  const { name, previous, taskDefinition } = work;
  const service = await containers.service(name);
  const primary = service?.taskSets.find(({ status }) => status === "PRIMARY");
  if (primary?.taskDefinition !== taskDefinition) {
    logger.info(`${name.service} is not set to ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(taskDefinition)} any more.`);
    return;
  }
  if (previous === void 0 || previous === taskDefinition) {
    const reason = previous === void 0 ? "its former task definition is only a placeholder" : "it had the same task definition before";
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name.service} can't be set back: ${reason}.`, {
      hint: "Stopping the deployment itself takes the permission ecs:StopServiceDeployment."
    });
  }
  await containers.update(name, previous);
  logger.info(`Set ${name.service} back to ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .revisionName */ .pd)(previous)}.`);
}
function serviceControl(deps) {
  const { containers, clock } = deps;
  return {
    name: ({ arn, ...work }) => `${deploymentName(work)}${arn === void 0 ? "" : ` (${arn})`}`,
    url: ({ name, region }) => (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .serviceUrl */ .Rs)(name, region),
    // The post step has the time.
    stop: (work) => stopDeployment(deps, work, _service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .VISIBLE_AFTER_MS */ .RO / LOOK_EVERY_MS),
    async recover(update) {
      const { name } = update;
      for (let look = 1; look <= RECOVER_LOOKS; look += 1) {
        const service = await containers.service(name);
        if (service !== void 0 && (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findNewTaskSet */ .nC)(service, update) !== void 0) {
          const work = (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .toWork */ .Vg)(update, service);
          return [{ ...work, arn: work.arn ?? await (0,_service_work_js__WEBPACK_IMPORTED_MODULE_1__/* .findOwnDeployment */ .D9)(containers, work) }];
        }
        if (look < RECOVER_LOOKS) await clock.sleep(RECOVER_EVERY_MS);
      }
      return [];
    }
  };
}
function deploymentName({ tag, name }) {
  return `the deployment of ${tag} to ${name.service}`;
}



/***/ })

};
