export const id = 9345;
export const ids = [9345];
export const modules = {

/***/ 89345:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ stop_default)
});

// EXTERNAL MODULE: ./src/domains/builds/build-follower.js
var build_follower = __webpack_require__(82424);
// EXTERNAL MODULE: ./src/domains/executions/find-build.js
var find_build = __webpack_require__(97473);
// EXTERNAL MODULE: ./src/domains/executions/find-execution.js
var find_execution = __webpack_require__(80947);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/builds/build-outcome.js
var build_outcome = __webpack_require__(82108);
;// CONCATENATED MODULE: ./src/domains/executions/stop-build.js


function stoppableBuild({ builds, follower }, build, options) {
  const { id, project, status, currentPhase, sourceVersion } = build;
  const of = sourceVersion === void 0 ? "" : ` (${sourceVersion.slice(0, 40)})`;
  const phase = currentPhase === void 0 ? "" : ` in its phase ${currentPhase}`;
  return {
    ...{ kind: "build", id, name: project, status, url: (0,console_links/* buildUrl */.c$)(build) },
    subject: `the build ${id}${of}`,
    state: (0,build_outcome/* hasBuildEnded */.bY)(build) ? "ended" : "running",
    leaves: [
      `It is interrupted${phase}, and no later phase runs. What it has pushed by then, such as an image, stays.`
    ],
    stop: () => builds.stop(id),
    async follow() {
      const { build: end } = await follower.follow(id, { ...options, showLog: false });
      const stopped = end.status === "STOPPED";
      const remains = stopped ? ["What it has pushed by then, such as an image, stays."] : [];
      return { status: end.status, stopped, remains };
    }
  };
}


// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/services/current-deployment.js
var current_deployment = __webpack_require__(10853);
// EXTERNAL MODULE: ./src/domains/services/follow-deployment.js
var follow_deployment = __webpack_require__(82475);
// EXTERNAL MODULE: ./src/domains/services/service-outcome.js
var service_outcome = __webpack_require__(87422);
// EXTERNAL MODULE: ./src/domains/services/service-work.js
var service_work = __webpack_require__(21277);
// EXTERNAL MODULE: ./src/domains/services/stop-deployment.js
var stop_deployment = __webpack_require__(20248);
// EXTERNAL MODULE: ./src/domains/services/task-definition.js
var task_definition = __webpack_require__(71973);
;// CONCATENATED MODULE: ./src/domains/executions/stop-deployment.js








function stoppableDeployment(deps, found, options) {
  const { plan, work, deployment } = found;
  const { status, arn } = deployment;
  const { service } = work.name;
  const ended = (0,service_work/* hasDeploymentEnded */.Mt)(status);
  const stopping = status === "STOP_REQUESTED" || status.startsWith("ROLLBACK");
  return {
    ...{ kind: "deployment", id: arn, name: service, status, url: (0,console_links/* serviceUrl */.Rs)(work.name, found.region) },
    subject: `the deployment of ${work.tag} to ${service}`,
    state: ended ? "ended" : stopping ? "stopping" : "running",
    leaves: [
      work.previous === void 0 ? "What it ran before is not known: only ECS itself can roll it back (ecs:StopServiceDeployment)." : `${service} goes back to ${(0,service_outcome/* imageBefore */.Fi)(plan) ?? "its former image"} (${(0,resource_names/* revisionName */.pd)(work.previous)}).`,
      "Other services stay as they are."
    ],
    stop: () => (0,stop_deployment/* stopDeployment */.U)(deps, work),
    follow: () => followStopped(deps, found, options)
  };
}
async function followStopped(deps, found, options) {
  const { plan, work } = found;
  const all = { ...options, found: () => void 0 };
  const end = await new follow_deployment/* DeploymentFollower */.i(deps, plan, work).follow(all);
  const { status } = end.deployment;
  if (status === "SUCCESSFUL") return { status, stopped: false, remains: [] };
  if (end.replacedBy === void 0)
    return { status, stopped: true, remains: remainsOf(end, work.name.service) };
  const { containers } = deps;
  const { environment, region } = found;
  const back = await (0,current_deployment/* findCurrentDeployment */.e)(
    { containers, environment, region },
    plan.target,
    end.replacedBy.arn
  );
  const after = await new follow_deployment/* DeploymentFollower */.i(deps, back.plan, back.work).follow(all);
  const done = after.deployment.status === "SUCCESSFUL";
  const now = `${work.name.service} ${done ? "runs" : `did not get back to (${after.deployment.status})`} ${back.work.tag} (${(0,resource_names/* revisionName */.pd)(back.work.taskDefinition)}).`;
  return { status, stopped: true, remains: [now] };
}
function remainsOf({ after }, service) {
  if (after === void 0) return [];
  const { image, taskDefinition } = after.running;
  const runs = image === void 0 ? "an unknown image" : (0,task_definition/* referenceOf */.Bz)(image);
  return [`${service} runs ${runs} (${(0,resource_names/* revisionName */.pd)(taskDefinition)}).`];
}


// EXTERNAL MODULE: ./src/domains/pipelines/execution-end.js
var execution_end = __webpack_require__(90861);
;// CONCATENATED MODULE: ./src/domains/executions/stop-execution.js



async function stoppableExecution({ pipelines, follower, region }, found, { reason, ...options }) {
  const { pipeline, execution } = found;
  const { id, status } = execution;
  const ended = (0,execution_end/* hasExecutionEnded */.jV)(execution);
  const actions = ended ? [] : await pipelines.listActions(pipeline, id);
  const doing = actions.filter((action) => action.status === "InProgress");
  const waits = doing.length > 0 && doing.every(({ category }) => category === "Approval");
  const abandon = options.abandon || waits;
  return {
    ...{ kind: "execution", id, name: pipeline, status, url: (0,console_links/* executionUrl */.ME)(region, pipeline, id) },
    subject: (0,find_execution/* describeExecution */.ki)(found),
    // What is being stopped can still be abandoned.
    state: ended ? "ended" : status === "Stopping" && !abandon ? "stopping" : "running",
    leaves: [...doneSentence(actions), ...doingSentences(doing, abandon), "No later action runs."],
    stop: () => pipelines.stop(pipeline, id, reason, abandon),
    async follow() {
      const end = await follower.follow(pipeline, id, options);
      const stopped = end.status === "Stopped";
      return { status: end.status, stopped, remains: stopped ? stop_execution_remainsOf(end.actions) : [] };
    }
  };
}
function doneSentence(actions) {
  const done = actions.filter(({ status, category }) => status === "Succeeded" && isWork(category));
  return done.length === 0 ? ["Nothing of it is done yet."] : [`Done, and stays: ${namesOf(done)}.`];
}
function isWork(category) {
  return category !== "Source" && category !== "Approval";
}
function doingSentences(doing, abandon) {
  const approvals = doing.filter(({ category }) => category === "Approval");
  const others = doing.filter((action) => !approvals.includes(action));
  const builds = others.flatMap(({ externalId }) => externalId ?? []);
  return [
    ...approvals.length === 0 ? [] : [
      abandon ? `Waits for an approval, which is withdrawn: ${namesOf(approvals)}.` : `Waits for an approval, and stops once that is answered, or with abandon: ${namesOf(approvals)}.`
    ],
    ...others.length === 0 ? [] : [
      abandon ? `Under way, and may go on by themselves: ${namesOf(others)}.${builds.length === 0 ? "" : ` Stop their builds as well: ${builds.join(", ")}.`}` : `Under way, and finished first: ${namesOf(others)}.`
    ]
  ];
}
function stop_execution_remainsOf(actions) {
  const done = actions.filter(({ status, category }) => status === "Succeeded" && isWork(category));
  const abandoned = actions.filter(({ status, category }) => status === "Abandoned" && isWork(category));
  return [
    done.length === 0 ? "No action that deploys or builds was finished." : `Done, and stays: ${namesOf(done)}.`,
    ...abandoned.length === 0 ? [] : [`Abandoned, and may go on by themselves: ${namesOf(abandoned)}.`]
  ];
}
function namesOf(actions) {
  return actions.map(({ stage, action }) => `${stage} / ${action}`).join(", ");
}


// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/remote-work.js
var remote_work = __webpack_require__(24589);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/executions/stop.js




async function stopWork(work, { dryRun, confirm, logger }) {
  if (work.state === "ended") return { work, end: void 0, dryRun: false };
  logger.info(
    `${(0,remote_work/* sentence */.em)(work.subject)} ${work.state === "stopping" ? "is being stopped already" : "is running"}: ${work.url}`
  );
  for (const line of work.leaves) logger.info(`  ${line}`);
  if (dryRun) return { work, end: void 0, dryRun };
  if (work.state === "running") {
    await confirm(`Stop ${work.subject}? ${work.leaves.join(" ")}`.trim());
    await work.stop();
    logger.info("Stopping.");
  }
  try {
    return { work, end: await work.follow(), dryRun };
  } catch (error) {
    throw stillStopping(work, error);
  }
}
function stillStopping({ subject, url }, error) {
  const options = { hint: `It is being stopped: ${url}`, cause: error };
  if (error instanceof errors/* CancelledError */.cc)
    return new errors/* CancelledError */.cc(`${error.message} Stopped waiting for ${subject} to end.`, options);
  return error instanceof errors/* DeadlineError */.j3 ? new errors/* DeadlineError */.j3(error.message, options) : error;
}
function stopOutputs({ work, end, dryRun }) {
  const { kind, id, url, name, status } = work;
  return { kind, id, url, name, status: dryRun ? "dry-run" : end?.status ?? status };
}
function stopSummary(outcome) {
  const { work, end, dryRun } = outcome;
  const notes = dryRun ? work.leaves : end?.remains ?? [];
  return (0,summary/* renderSummary */.Br)({
    outcome: dryRun ? "dry-run" : end === void 0 ? "unchanged" : end.stopped ? "success" : "warning",
    heading: (0,markdown/* escapeMarkdown */.FV)(headingOf(outcome)),
    notes: [...notes.map(markdown/* escapeMarkdown */.FV), (0,markdown/* link */.nf)("Its page in the AWS console", work.url)]
  });
}
function stopText(outcome) {
  const { work, end, dryRun } = outcome;
  const heading = headingOf(outcome);
  if (dryRun) return [(0,summary/* formatDryRun */.S8)(heading), ...work.leaves].join("\n");
  return [`${heading}.`, ...end?.remains ?? [], work.url].join("\n");
}
function headingOf({ work, end, dryRun }) {
  if (dryRun) return (0,summary/* dryRunHeading */.h7)(`stop ${work.subject}`);
  if (end === void 0) return `Nothing to stop: ${work.subject} has ended already (${work.status})`;
  if (end.stopped) return `Stopped ${work.subject}`;
  return `${(0,remote_work/* sentence */.em)(work.subject)} ended before it could be stopped (${end.status})`;
}


// EXTERNAL MODULE: ./src/domains/pipelines/execution-follower.js + 1 modules
var execution_follower = __webpack_require__(91577);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
// EXTERNAL MODULE: ./src/commands/execution/permissions.js
var permissions = __webpack_require__(81917);
// EXTERNAL MODULE: ./src/commands/execution/target.js + 2 modules
var execution_target = __webpack_require__(43466);
;// CONCATENATED MODULE: ./src/commands/execution/stop.js











var stop_default = (0,command/* defineCommand */.NB)({
  name: "execution-stop",
  summary: "Stop an execution, build or deployment that is running",
  examples: [
    { does: "Say what stopping the latest would leave", flags: "--app demo --codebase web --dry-run" },
    { does: "Stop the latest execution of a pipeline", flags: "--pipeline demo-web-manual-release" },
    { does: "Stop the deployment of a service on ECS", flags: "--app demo --env dev --service web" }
  ],
  description: "Stops a pipeline execution, a build or a deployment to ECS: by its id, its link to the AWS console, or the latest of a pipeline, project, service or codebase. Says beforehand what that will leave: what is done and stays, and what is under way. Asks, stops it, waits until it has ended, and says how. What has ended already is left as it is, so that it can be run again.",
  inputs: {
    ...execution_target/* targetInputs */.lY,
    abandon: {
      type: "boolean",
      default: false,
      description: "Do not wait for the actions of an execution that are under way: they may go on by themselves. An approval is always withdrawn."
    },
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(60)
  },
  outputs: {
    kind: { description: "What was stopped: `execution`, `build` or `deployment`." },
    id: { description: "Its id." },
    url: { description: "Its page in the AWS console." },
    name: { description: "Name of the pipeline or project, or of the service in ECS." },
    status: {
      description: "How it has ended, in AWS's own word: `Stopped` or `STOPPED`, `ROLLBACK_SUCCESSFUL` of a deployment that ECS has rolled back, or another one where it ended before it could be stopped; `dry-run` in a dry run."
    }
  },
  permissions: {
    aws: [
      ...permissions/* followPermissions */.ao,
      ...permissions/* deploymentPermissions */.AS,
      ...permissions/* stopDeploymentPermissions */.ql,
      {
        actions: ["codepipeline:StopPipelineExecution"],
        resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
      },
      {
        actions: ["codebuild:StopBuild"],
        resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"],
        when: "a build is stopped"
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { logger, signal, workflow } = context;
    const { abandon } = inputs;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { target, session } = await (0,execution_target/* openTarget */.Ap)(inputs, context);
    const reason = workflow === void 0 ? "Stopped with platform-tools." : `Stopped by ${workflow.actor} in ${workflow.runUrl}`;
    const options = { abandon, reason, deadline, signal };
    const work = await findStoppable(target, session, context, options);
    const { kind, id, url, name } = work;
    context.publish({ kind, id, url, name });
    const outcome = await stopWork(work, {
      ...{ logger, dryRun: inputs["dry-run"] },
      confirm: (question) => context.confirm(question)
    });
    return { outputs: stopOutputs(outcome), summary: stopSummary(outcome), text: stopText(outcome) };
  }
});
async function findStoppable(target, session, context, options) {
  switch (target.kind) {
    case "execution":
      return stoppableExecutionOf(target, session, context, options);
    case "build":
      return stoppableBuildOf(target, session, context, options);
    case "deployment": {
      const { found, deps } = await (0,execution_target/* openDeployment */.Q6)(target, session, context);
      return stoppableDeployment(deps, found, options);
    }
  }
}
async function stoppableExecutionOf(target, session, context, options) {
  const { logger } = context;
  const pipelines = await session.pipelines();
  const found = await (0,find_execution/* findExecution */.mA)({ pipelines, ...await (0,execution_target/* createFinder */.pW)(session, logger) }, target);
  for (const other of found.alsoRunning)
    logger.info(`Also running, and not stopped: ${(0,find_execution/* describeExecution */.ki)(other)}`);
  const follower = await (0,execution_follower/* createPipelineFollower */.B)(session, context);
  return stoppableExecution({ pipelines, follower, region: session.region }, found, options);
}
async function stoppableBuildOf(target, session, { clock, logger }, options) {
  const builds = await session.builds();
  const found = await (0,find_build/* findBuild */.w)({ builds, ...await (0,execution_target/* createFinder */.pW)(session, logger) }, target);
  for (const other of found.alsoRunning) logger.info(`Also running, and not stopped: the build ${other.id}`);
  const follower = new build_follower/* BuildFollower */.d({ builds, logs: await session.logs(), logger, clock });
  return stoppableBuild({ builds, follower }, found.build, options);
}



/***/ }),

/***/ 82304:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   BM: () => (/* binding */ checkGivenCommit),
/* harmony export */   Ls: () => (/* binding */ builderPosts),
/* harmony export */   Yt: () => (/* binding */ findImageProject),
/* harmony export */   jf: () => (/* binding */ chooseCommit),
/* harmony export */   vU: () => (/* binding */ withNotifications)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(47946);
/* harmony import */ var _images_commit_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(17285);



const NO_NAMES = "branches and tags are not built by their names.";
async function chooseCommit(given, repository, { commits, workflow, logger }) {
  const sha = given === void 0 ? workflowCommit(workflow, repository, logger) : (0,_images_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCommit */ .C3)(given, NO_NAMES);
  return { sha, fullSha: await commits.findFullSha(sha) };
}
function checkGivenCommit(given, workflow) {
  if (given !== void 0) (0,_images_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .validateCommit */ .C3)(given, NO_NAMES);
  else if (workflow === void 0) throw missingCommit();
}
function missingCommit() {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb("The input commit is missing, and there is no workflow run to take it from.", {
    hint: 'Name the commit: --commit "$(git rev-parse HEAD)".'
  });
}
function workflowCommit(workflow, repository, logger) {
  if (workflow === void 0) throw missingCommit();
  if (workflow.repository.toLowerCase() !== repository.toLowerCase()) {
    logger.warning(
      `The commit to build is that of this workflow's repository, ${workflow.repository}, but the codebase is in ${repository}. Set the input commit if the build does not find it.`
    );
  }
  if ((0,_images_commit_js__WEBPACK_IMPORTED_MODULE_1__/* .isCommit */ .WM)(workflow.sha)) return workflow.sha;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
    `The input commit is missing, and the workflow's own commit is "${workflow.sha}", which is no SHA.`,
    {
      hint: "Set the input commit."
    }
  );
}
const SWITCH = "NOTIFICATIONS_ENABLED";
function withNotifications(variables, notifications, pipelineMode, logger) {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== "auto") {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .UsageError */ .eb(
        `The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`,
        { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` }
      );
    }
    logger.info(`${SWITCH} is taken from environment-variables.`);
    return [...variables];
  }
  const off = notifications === "workflow" || notifications === "auto" && pipelineMode === "github_actions";
  return off ? [...variables, { name: SWITCH, value: "false", type: "PLAINTEXT" }] : [...variables];
}
function builderPosts(build, variables) {
  const started = variables.find(({ name }) => name === SWITCH);
  return (started?.value ?? build.variables?.[SWITCH] ?? "true") !== "false";
}
async function findImageProject(app, codebase, builds) {
  const names = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_2__/* .imageProjectNames */ .p6)(app, codebase);
  const found = await builds.findProjects(names);
  const project = names.find((name) => found.includes(name));
  if (project !== void 0) return project;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(
    `There is no CodeBuild project for codebase "${codebase}" of ${app}: neither ${names.join(" nor ")} exists.`,
    {
      hint: "Terraform makes it with the codebase pipeline: apply that, or check account and region."
    }
  );
}



/***/ }),

/***/ 97473:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ findBuild)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _builds_codebase_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(82304);
/* harmony import */ var _builds_build_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(82108);
/* harmony import */ var _find_execution_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(80947);




async function findBuild(deps, target) {
  const { id } = target;
  const place = async () => `in the account ${await deps.accountId()}, ${deps.region}`;
  if (id !== void 0) {
    const build2 = await (0,_find_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(deps.builds.get(id));
    if (build2 !== void 0) return { build: build2, alsoRunning: [] };
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no build "${id}" ${await place()}.`, {
      hint: "Check the id, and role-to-assume and aws-region."
    });
  }
  const project = await projectOf(deps, target);
  const page = await (0,_find_execution_js__WEBPACK_IMPORTED_MODULE_3__/* .unlessMissing */ .F2)(deps.builds.list(project, void 0));
  if (page === void 0)
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`There is no CodeBuild project "${project}" ${await place()}.`, {
      hint: "Check the name, and role-to-assume and aws-region."
    });
  const running = page.builds.filter((build2) => !(0,_builds_build_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .hasBuildEnded */ .bY)(build2));
  const build = running[0] ?? page.builds[0];
  if (build !== void 0) return { build, alsoRunning: running.slice(1) };
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_(`The project ${project} has had no build yet.`, {
    hint: "Start one with codebase-build or project-build."
  });
}
async function projectOf({ applications, builds }, { project, codebase: name }) {
  if (project !== void 0 || name === void 0) return project ?? "";
  await applications.load(name.app);
  const { name: codebase } = await applications.codebase(name.app, name.codebase);
  return (0,_builds_codebase_build_inputs_js__WEBPACK_IMPORTED_MODULE_1__/* .findImageProject */ .Yt)(name.app, codebase, builds);
}



/***/ })

};
