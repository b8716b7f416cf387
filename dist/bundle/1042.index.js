export const id = 1042;
export const ids = [1042];
export const modules = {

/***/ 4868:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ endRemoteWork)
/* harmony export */ });
/* harmony import */ var _core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(24589);

const ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await __webpack_require__.e(/* import() */ 548).then(__webpack_require__.bind(__webpack_require__, 60548));
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await __webpack_require__.e(/* import() */ 4240).then(__webpack_require__.bind(__webpack_require__, 84240));
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      "The step that started it was killed."
    );
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await __webpack_require__.e(/* import() */ 248).then(__webpack_require__.bind(__webpack_require__, 20248));
    const { AccountSessions } = await __webpack_require__.e(/* import() */ 5816).then(__webpack_require__.bind(__webpack_require__, 25816));
    const containers = await new AccountSessions(await context.aws(awsInputsOf(inputs))).enter(role).containers();
    const control = serviceControl({ ...context, containers });
    const ended = await Promise.allSettled(
      services.map((saved) => (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(control, saved, context.logger))
    );
    const failed = ended.find((result) => result.status === "rejected");
    if (failed !== void 0) throw failed.reason;
  },
  run: async (work, inputs, context) => {
    const { runControl } = await __webpack_require__.e(/* import() */ 7406).then(__webpack_require__.bind(__webpack_require__, 67406));
    const { GitHubWorkflows } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(1396)]).then(__webpack_require__.bind(__webpack_require__, 31396));
    const { githubClient, getRepositoryName } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3981)]).then(__webpack_require__.bind(__webpack_require__, 13981));
    const repository = getRepositoryName(inputs.repository, context);
    const workflows = new GitHubWorkflows(githubClient(inputs["github-token"], context), repository);
    await (0,_core_remote_work_js__WEBPACK_IMPORTED_MODULE_0__/* .endSavedWork */ .aQ)(runControl({ workflows, clock: context.clock }), work, context.logger);
  }
};
async function endRemoteWork(inputs, work, context) {
  const end = ends[work.kind];
  await end(work, inputs, context);
}
function awsInputsOf(inputs) {
  return {
    "aws-region": inputs["aws-region"],
    "role-to-assume": inputs["role-to-assume"],
    "role-session-name": inputs["role-session-name"],
    "environment-role-to-assume": inputs["environment-role-to-assume"],
    "environment-profile": inputs["environment-profile"],
    profile: inputs.profile
  };
}



/***/ }),

/***/ 33504:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AW: () => (/* binding */ withChanges),
/* harmony export */   C7: () => (/* binding */ imageCell),
/* harmony export */   EG: () => (/* binding */ renderPlan),
/* harmony export */   et: () => (/* binding */ rollbackNotes),
/* harmony export */   fQ: () => (/* binding */ leftToTerraform),
/* harmony export */   nT: () => (/* binding */ formatPlan),
/* harmony export */   pE: () => (/* binding */ planFacts),
/* harmony export */   sA: () => (/* binding */ formatQuestion)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(31312);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74865);
/* harmony import */ var _changes_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54227);
/* harmony import */ var _images_reference_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(58807);
/* harmony import */ var _services_service_outcome_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(87422);
/* harmony import */ var _services_service_report_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43874);
/* harmony import */ var _codebase_services_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16475);
/* harmony import */ var _deploy_services_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5122);
/* harmony import */ var _deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(42532);
/* harmony import */ var _plan_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(41152);












function formatQuestion(plan) {
  const { env, image, reference, rollback } = plan;
  const from = reference.kind === "commit" ? "" : `, which is what ${(0,_images_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReference */ .P5)(reference)} stands for now`;
  const how = plan.strategy === "pipeline" ? `through the pipeline ${plan.pipeline}` : `straight to ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatCount */ .B4)(plan.services.length, "service")} of ECS`;
  if (rollback !== void 0) return `Roll ${(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOfCodebase */ .Hi)(plan)} back ${fromTo(plan)} in ${env}, ${how}?`;
  return `Deploy ${(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOfCodebase */ .Hi)(plan)} to ${env} with the image ${image.tag}${from}, ${how}?`;
}
function formatPlan(plan) {
  const { env, image } = plan;
  const first = (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDryRun */ .S8)(planHeading(plan));
  if (plan.strategy === "pipeline") {
    return `${first}
Would start the pipeline ${plan.pipeline} with ENVIRONMENT=${env} and IMAGE_TAG=${image.tag} (${image.digest}).`;
  }
  const groups = plan.groups.flatMap(({ name, services }) => [
    `Run group ${name}:`,
    ...services.map((service) => `  ${(0,_services_service_report_js__WEBPACK_IMPORTED_MODULE_5__/* .formatPlannedService */ .PM)(service)}`)
  ]);
  const left = plan.leftToTerraform.map(
    ({ service, command }) => `Deployed by Terraform: ${service} (${command})`
  );
  return [first, (0,_codebase_services_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSource */ .B)(plan, plan) ?? [], ...groups, ...left].flat().join("\n");
}
function fromTo({ image, rollback }) {
  return `${rollback?.from === void 0 ? "" : `from ${rollback.from} `}to ${image.tag}`;
}
function planHeading(plan) {
  if (plan.rollback !== void 0 && !(0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isEmptyPlan */ .lM)(plan))
    return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(`roll ${(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOfCodebase */ .Hi)(plan)} back ${fromTo(plan)} in ${plan.env}`);
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(
    `deploy ${(0,_plan_js__WEBPACK_IMPORTED_MODULE_9__/* .isEmptyPlan */ .lM)(plan) ? "nothing of " : ""}${(0,_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_8__/* .nameOfCodebase */ .Hi)(plan)} to ${plan.env}`
  );
}
function renderPlan(plan) {
  return withChanges(
    plan,
    (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
      outcome: "dry-run",
      heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)(planHeading(plan)),
      notes: [plan.strategy === "ecs" ? (0,_codebase_services_js__WEBPACK_IMPORTED_MODULE_6__/* .describeSource */ .B)(plan, plan) : void 0, rollbackNotes(plan)],
      facts: { title: "Deployment", rows: planFacts(plan) },
      sections: plan.strategy === "pipeline" ? [] : [plannedServices(plan), leftToTerraform(plan)]
    })
  );
}
function rollbackNotes({ rollback }) {
  return rollback === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)(rollback.notes.join(" "));
}
function planFacts(plan) {
  const { image, codebase, reference, rollback } = plan;
  const found = reference.kind === "commit" || rollback !== void 0 ? void 0 : (0,_images_reference_js__WEBPACK_IMPORTED_MODULE_3__/* .describeReference */ .P5)(reference);
  return [
    ["Environment", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)(plan.env)],
    ["Rolled back from", rollback?.from && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(rollback.from)],
    ["Image", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(image.tag)],
    ["Ran before, since", rollback?.ranSince && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)((0,_changes_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatMinute */ .Yi)(new Date(rollback.ranSince)))],
    ["Digest", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(image.digest)],
    [
      "Commit",
      image.commit && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .link */ .nf)(image.commit, `https://github.com/${codebase.repository}/commit/${image.commit}`)
    ],
    ["Found for", found && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)(found)],
    [
      "Pipeline",
      plan.strategy === "pipeline" ? (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .link */ .nf)(plan.pipeline, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_11__/* .pipelineUrl */ .EL)(plan.region, plan.pipeline)) : void 0
    ]
  ];
}
function plannedServices({ groups }) {
  if (groups.length === 0) return void 0;
  const rows = groups.flatMap(
    ({ name, services: members }) => members.map((plan) => [
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)((0,_deploy_services_js__WEBPACK_IMPORTED_MODULE_7__/* .nameOf */ .Vb)(plan)),
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)(name),
      imageCell(plan),
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(plan.image.tag),
      String(plan.before.desiredCount)
    ])
  );
  return { title: "Services", body: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .table */ .tp)(["Service", "Run group", "Now", "New image", "Tasks"], rows) };
}
function leftToTerraform(plan) {
  if (plan.strategy === "pipeline" || plan.leftToTerraform.length === 0) return void 0;
  const items = plan.leftToTerraform.map(
    ({ service, command }) => `- ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .escapeMarkdown */ .FV)(service)}: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)(command)}`
  );
  return {
    title: "Scheduled jobs",
    body: `Terraform deploys these, in the deploy repository:

${items.join("\n")}`
  };
}
function imageCell(plan) {
  return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_10__/* .code */ .aY)((0,_services_service_outcome_js__WEBPACK_IMPORTED_MODULE_4__/* .imageBefore */ .Fi)(plan) ?? "not known");
}
function withChanges({ changes, rollback }, page) {
  if (changes === void 0) return page;
  return `${page}
${(0,_changes_report_js__WEBPACK_IMPORTED_MODULE_2__/* .changesSummary */ .a7)(changes, { intended: rollback !== void 0 })}
`;
}



/***/ }),

/***/ 31761:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  N: () => (/* binding */ formatDeployment),
  _: () => (/* binding */ renderDeployment)
});

// EXTERNAL MODULE: ./src/core/duration.js
var core_duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/core/console-links.js
var console_links = __webpack_require__(31312);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-end.js
var execution_end = __webpack_require__(90861);
// EXTERNAL MODULE: ./src/domains/pipelines/execution-report.js
var execution_report = __webpack_require__(27208);
// EXTERNAL MODULE: ./src/domains/platform/resource-names.js
var resource_names = __webpack_require__(47946);
// EXTERNAL MODULE: ./src/domains/services/service-outcome.js
var service_outcome = __webpack_require__(87422);
// EXTERNAL MODULE: ./src/domains/services/service-report.js
var service_report = __webpack_require__(43874);
// EXTERNAL MODULE: ./src/domains/deployments/deploy-services.js
var deploy_services = __webpack_require__(5122);
// EXTERNAL MODULE: ./src/domains/deployments/plan-report.js
var plan_report = __webpack_require__(33504);
// EXTERNAL MODULE: ./src/domains/deployments/deployment-outcome.js
var deployment_outcome = __webpack_require__(42532);
;// CONCATENATED MODULE: ./src/domains/deployments/headline.js


function formatHeadline(deployment) {
  const { plan, status, failure } = deployment;
  const what = (0,deployment_outcome/* nameOfCodebase */.Hi)(plan);
  const { work, wasDone } = wordsFor(plan);
  if (isUnchanged(deployment))
    return `${plan.env} already runs ${plan.image.tag} of ${what}: nothing was deployed`;
  if (status === "LeftToTerraform") return `Nothing of ${what} was ${wasDone}`;
  if (failure === void 0) return status === "Succeeded" ? wordsFor(plan).done : `Started the ${work}`;
  if (status === "InProgress") return `Stopped following the ${work}, which is still running`;
  return (0,deployment_outcome/* isPipelineDeployment */.Cu)(deployment) ? `${what} was not ${wasDone}: ${executionCause(deployment)}` : servicesHeadline(deployment);
}
function isUnchanged(deployment) {
  if ((0,deployment_outcome/* isPipelineDeployment */.Cu)(deployment) || deployment.failure !== void 0) return false;
  const { outcomes } = deployment;
  return outcomes.length > 0 && outcomes.every(({ status }) => status === "ALREADY_RUNNING");
}
function wordsFor(plan) {
  const { env, image, rollback } = plan;
  const what = (0,deployment_outcome/* nameOfCodebase */.Hi)(plan);
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
  const what = (0,deployment_outcome/* nameOfCodebase */.Hi)(plan);
  const { wasDone } = wordsFor(plan);
  const cause = servicesCause(outcomes);
  if (cause === void 0) return `${what} was ${wasDone}, but old pages may still be cached`;
  if (status === "Stopping") return `${what} was not ${wasDone}: cancelled; ECS is rolling it back`;
  if (status === "RolledBack") {
    const state = stillRuns(env, outcomes.map(deployment_outcome/* finalImage */.eO)) ?? "all services still run their previous images";
    return `${what} was not ${wasDone}: ${cause}; ${state}`;
  }
  const partly = outcomes.some((outcome) => (0,service_outcome/* isSuccess */.oJ)(outcome.status) && !(0,deployment_outcome/* isRolledBack */.Gm)(outcome));
  return `${what} was ${partly ? "only partly" : "not"} ${wasDone}: ${cause}; ${(0,deployment_outcome/* imagesNow */.XT)(outcomes)}`;
}
function stillRuns(env, images) {
  const [image, ...others] = new Set(images);
  return image === void 0 || others.length > 0 ? void 0 : `${env} still runs ${image}`;
}
function servicesCause(outcomes) {
  const failed = outcomes.find(({ failure }) => failure !== void 0);
  return failed === void 0 ? void 0 : (0,service_outcome/* shortCause */.mU)(failed);
}


;// CONCATENATED MODULE: ./src/domains/deployments/report.js













function formatDeployment(deployment) {
  const duration = (0,core_duration/* formatDuration */.a3)(deployment.durationSeconds * 1e3);
  const headline = formatHeadline(deployment);
  if ((0,deployment_outcome/* isPipelineDeployment */.Cu)(deployment)) return `${headline} (${duration}). ${deployment.execution.url}`;
  if (deployment.outcomes.length === 0) return `${headline}: its scheduled jobs are deployed by Terraform.`;
  return `${headline} (${duration}). ${(0,deployment_outcome/* imagesNow */.XT)(deployment.outcomes)}`;
}
function renderDeployment(deployment) {
  const { plan } = deployment;
  const pipeline = (0,deployment_outcome/* isPipelineDeployment */.Cu)(deployment);
  return (0,plan_report/* withChanges */.AW)(
    plan,
    (0,summary/* renderSummary */.Br)({
      outcome: outcomeOf(deployment),
      heading: (0,markdown/* escapeMarkdown */.FV)(formatHeadline(deployment)),
      failure: pipeline ? executionFailure(deployment) : servicesFailure(deployment),
      notes: [(0,plan_report/* rollbackNotes */.et)(plan)],
      facts: {
        title: "Deployment",
        rows: [
          ...(0,plan_report/* planFacts */.pE)(plan),
          ...pipeline ? executionFacts(deployment) : [],
          ["Status", (0,markdown/* escapeMarkdown */.FV)(deployment.status)],
          ["Duration", (0,core_duration/* formatDuration */.a3)(deployment.durationSeconds * 1e3)]
        ]
      },
      sections: pipeline ? [stages(deployment)] : [services(deployment), (0,plan_report/* leftToTerraform */.fQ)(deployment.plan)],
      details: pipeline ? [otherActions(deployment)] : otherServices(deployment)
    })
  );
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
  const cause = (end && (0,execution_end/* describeFailedAction */.n8)(end)) ?? failure.message;
  return { cause, lines: failure.excerpt, nextStep: (0,summary/* renderNextStep */.YE)(failure) };
}
function servicesFailure({ outcomes, failure }) {
  if (failure === void 0) return void 0;
  const failed = outcomes.find((outcome) => outcome.failure !== void 0);
  return failed === void 0 ? { cause: failure.message, nextStep: (0,summary/* renderNextStep */.YE)(failure) } : (0,service_report/* renderServiceFailure */.AC)(failed);
}
function executionFacts({ execution, end, plan }) {
  const page = (id) => (0,markdown/* link */.nf)(id, (0,console_links/* executionUrl */.ME)(plan.region, execution.pipeline, id));
  const rollback = end?.rollback;
  return [
    ["Execution", (0,markdown/* link */.nf)(execution.id, execution.url)],
    ["Rollback", rollback && `${page(rollback.id)} (${(0,markdown/* escapeMarkdown */.FV)(rollback.status)} when last seen)`],
    ["Rolled back to", rollback?.rollbackTarget && page(rollback.rollbackTarget)]
  ];
}
function stages({ end }) {
  const body = (0,execution_report/* stagesTable */.ww)(end?.actions ?? []);
  return body === "" ? void 0 : { title: "Stages", body };
}
function otherActions({ end }) {
  const body = (0,execution_report/* failedActionsReport */.NA)((end?.failed ?? []).slice(1));
  return body === "" ? void 0 : { title: "Other failed actions", body };
}
function services({ outcomes }) {
  if (outcomes.length === 0) return void 0;
  const rows = outcomes.map((outcome) => [
    (0,markdown/* escapeMarkdown */.FV)((0,deploy_services/* nameOf */.Vb)(outcome.plan)),
    (0,markdown/* escapeMarkdown */.FV)(outcome.group),
    `${resultMark(outcome)} ${(0,markdown/* link */.nf)(outcome.status, outcome.url)}${outcome.rollback === void 0 ? "" : `, then rolled back: ${(0,markdown/* escapeMarkdown */.FV)(outcome.rollback.status)}`}`,
    (0,plan_report/* imageCell */.C7)(outcome.plan),
    (0,markdown/* code */.aY)((0,deployment_outcome/* finalImage */.eO)(outcome) ?? "not known"),
    outcome.taskDefinition === void 0 ? "" : (0,markdown/* code */.aY)((0,resource_names/* revisionName */.pd)(outcome.taskDefinition)),
    (0,core_duration/* formatDuration */.a3)(outcome.durationSeconds * 1e3)
  ]);
  const header = ["Service", "Run group", "Result", "Before", "Now", "Task definition", "Duration"];
  return { title: "Services", body: (0,markdown/* table */.tp)(header, rows) };
}
function resultMark(outcome) {
  const { status, failure, rollback } = outcome;
  if (failure !== void 0 || rollback?.failure !== void 0) return ":x:";
  if ((0,deployment_outcome/* isRolledBack */.Gm)(outcome)) return ":leftwards_arrow_with_hook:";
  if (status === "NOT_STARTED") return ":no_entry_sign:";
  return (0,service_outcome/* isSuccess */.oJ)(status) ? ":white_check_mark:" : ":hourglass_flowing_sand:";
}
function otherServices({ outcomes }) {
  const failed = outcomes.filter(({ failure }) => failure !== void 0);
  return failed.flatMap((outcome, index) => {
    const own = { title: (0,deploy_services/* nameOf */.Vb)(outcome.plan), body: (0,markdown/* escapeMarkdown */.FV)(outcome.failure?.message ?? "") };
    const rest = (0,service_report/* containerSections */.u0)(outcome.end?.failures ?? []);
    return index === 0 ? rest : [own, ...rest];
  });
}



/***/ }),

/***/ 27208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   J_: () => (/* binding */ pipelineSummary),
/* harmony export */   NA: () => (/* binding */ failedActionsReport),
/* harmony export */   Wc: () => (/* binding */ pipelineText),
/* harmony export */   lh: () => (/* binding */ pipelineOutputs),
/* harmony export */   ww: () => (/* binding */ stagesTable)
/* harmony export */ });
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74865);
/* harmony import */ var _builds_container_lines_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1440);
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(84377);
/* harmony import */ var _core_console_links_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31312);
/* harmony import */ var _execution_log_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(37530);






function pipelineOutputs({ run, earlier, order, joined }, region) {
  const id = run?.execution.id ?? earlier?.id;
  return {
    "execution-id": id,
    "execution-url": id === void 0 ? void 0 : (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, order.intent.pipeline, id),
    status: run?.status ?? "dry-run",
    "duration-seconds": run?.durationSeconds,
    found: joined
  };
}
function pipelineSummary(outcome, region) {
  const { run, failure } = outcome;
  const end = run?.end;
  const lines = end?.failed.find((action) => action.lastLines.length > 0)?.lastLines ?? [];
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderSummary */ .Br)({
    outcome: outcomeOf(outcome),
    heading: (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(heading(outcome)),
    failure: failure && {
      cause: failure.message,
      lines: (0,_builds_container_lines_js__WEBPACK_IMPORTED_MODULE_5__/* .failingLines */ .OZ)(lines),
      nextStep: (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .renderNextStep */ .YE)(failure)
    },
    notes: [run && rollbackLine(run, region)],
    facts: { title: "Execution", rows: facts(outcome, region) },
    sections: [end && section("Actions", stagesTable(end.actions))],
    details: [end && section("Failed actions", failedActionsReport(end.failed))]
  });
}
function section(title, body) {
  return body === "" ? void 0 : { title, body };
}
function pipelineText(outcome) {
  const { run } = outcome;
  return run === void 0 ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDryRun */ .S8)(heading(outcome)) : `${heading(outcome)}. ${run.execution.url}`;
}
const HEADLINES = {
  Succeeded: "succeeded",
  Failed: "failed",
  RolledBack: "failed, with an automatic rollback",
  Stopped: "was stopped",
  Superseded: "was superseded by a newer execution",
  Cancelled: "was cancelled",
  Stopping: "is being stopped",
  InProgress: "is still running, but no longer followed"
};
function heading({ order, run, earlier, failure, joined }) {
  const { pipeline } = order.intent;
  if (run === void 0) {
    return earlier === void 0 ? (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRunHeading */ .h7)(`start ${pipeline}`) : (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_0__/* .dryRunHeading */ .h7)(`join the execution of ${pipeline} (${earlier.status})`);
  }
  const before = joined ? " (joined)" : "";
  if (failure === void 0 && run.status === "InProgress")
    return joined ? `${pipeline} is still running${before}` : `Started ${pipeline}`;
  const after = run.status === "InProgress" ? "" : ` after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(run.durationSeconds * 1e3)}`;
  return `${pipeline} ${HEADLINES[run.status]}${after}${before}`;
}
function outcomeOf({ run, failure }) {
  if (run === void 0) return "dry-run";
  if (failure !== void 0) return "failure";
  return run.status === "Succeeded" ? "success" : "started";
}
function facts({ order, run, earlier }, region) {
  const { pipeline, variables, revisions } = order.intent;
  const id = run?.execution.id ?? earlier?.id;
  return [
    ["Pipeline", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(pipeline, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .pipelineUrl */ .EL)(region, pipeline))],
    ...Object.entries(variables).map(([name, value]) => [name, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(value)]),
    ...revisions.map(({ action, value }) => [`Source ${action}`, (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(value)]),
    ["Idempotency key", order.key && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(order.key.text)],
    ["Execution", id === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(id, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, pipeline, id))],
    ["Status", run && (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(run.status)],
    ["Duration", run && (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDuration */ .a3)(run.durationSeconds * 1e3)]
  ];
}
function rollbackLine({ end, execution }, region) {
  const rollback = end?.rollback;
  if (rollback === void 0) return "";
  const page = (id) => (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(id, (0,_core_console_links_js__WEBPACK_IMPORTED_MODULE_3__/* .executionUrl */ .ME)(region, execution.pipeline, id));
  const to = rollback.rollbackTarget === void 0 ? "" : ` to the state of ${page(rollback.rollbackTarget)}`;
  return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(rollback.status)} when last seen).`;
}
const MARKS = {
  Succeeded: ":white_check_mark:",
  Failed: ":x:",
  Abandoned: ":no_entry_sign:",
  InProgress: ":hourglass_flowing_sand:"
};
function stagesTable(actions) {
  if (actions.length === 0) return "";
  const rows = actions.map((action) => [
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(action.stage),
    (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(action.action, action.category === "Approval" ? void 0 : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    (0,_execution_log_js__WEBPACK_IMPORTED_MODULE_2__/* .actionDuration */ .Lc)(action) ?? ""
  ]);
  return (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .table */ .tp)(["Stage", "Action", "Result", "Duration"], rows);
}
function failedActionsReport(failed) {
  return failed.map(
    ({ action, lastLines }) => [
      `#### ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(`${action.stage} / ${action.action}`)}`,
      (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(action.error ?? action.summary ?? "CodePipeline gives no reason."),
      ...action.externalUrl === void 0 ? [] : [(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("What it ran", action.externalUrl)],
      ...lastLines.length === 0 ? [] : [`The last lines of its log:

${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(lastLines.join("\n"))}`]
    ].join("\n\n")
  ).join("\n\n");
}



/***/ }),

/***/ 43874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   AC: () => (/* binding */ renderServiceFailure),
/* harmony export */   KH: () => (/* binding */ serviceOutputs),
/* harmony export */   M1: () => (/* binding */ renderPlannedService),
/* harmony export */   PM: () => (/* binding */ formatPlannedService),
/* harmony export */   Wp: () => (/* binding */ plannedServiceOutputs),
/* harmony export */   hw: () => (/* binding */ formatService),
/* harmony export */   is: () => (/* binding */ renderService),
/* harmony export */   n6: () => (/* binding */ formatServiceDryRun),
/* harmony export */   u0: () => (/* binding */ containerSections)
/* harmony export */ });
/* harmony import */ var _core_duration_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(84377);
/* harmony import */ var _core_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(24068);
/* harmony import */ var _core_summary_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(74865);
/* harmony import */ var _platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(47946);
/* harmony import */ var _service_outcome_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(87422);





const SHOWN_FAILURES = 3;
function serviceOutputs(outcome) {
  const { plan, status, deployment, url, taskDefinition, durationSeconds } = outcome;
  return {
    status,
    "image-tag": plan.image.tag,
    "image-digest": plan.image.digest,
    "previous-image": (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan),
    "running-image": (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAfter */ .MV)(outcome),
    "task-definition": taskDefinition,
    deployment,
    "deployment-url": url,
    "duration-seconds": durationSeconds
  };
}
function plannedServiceOutputs(plan) {
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan);
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
  const { plan, status, durationSeconds, url } = outcome;
  const took = status === "ALREADY_RUNNING" ? "" : ` after ${(0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(durationSeconds * 1e3)}`;
  return `${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service} with ${plan.image.tag}: ${status}${took}. ${url}`;
}
function formatPlannedService(plan) {
  const { service } = (0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target);
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan) ?? "an unknown image";
  const { desiredCount } = plan.before;
  return `${service}: ${now} (${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(plan.running.taskDefinition)}) -> ${plan.image.tag} (${plan.image.digest}), ${desiredCount} task${desiredCount === 1 ? "" : "s"}`;
}
function formatServiceDryRun(plan) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .formatDryRun */ .S8)((0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(`deploy ${plan.image.tag} to ${(0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service}`));
}
function renderPlannedService(plan) {
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: "dry-run",
    heading: (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .dryRunHeading */ .h7)(
      `deploy ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)} to ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service)}`
    ),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running now", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan) ?? "not known")],
        ["Tasks", String(plan.before.desiredCount)]
      ]
    }
  });
}
function renderService(outcome) {
  const { plan, status, failure } = outcome;
  return (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderSummary */ .Br)({
    outcome: failure !== void 0 ? "failure" : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status) ? "success" : "started",
    heading: serviceHeading(outcome),
    failure: failure === void 0 ? void 0 : renderServiceFailure(outcome),
    facts: {
      title: "Deployment",
      rows: [
        ...imageFacts(plan),
        ["Running before", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(plan) ?? "not known")],
        ["Running now", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAfter */ .MV)(outcome) ?? "not known")],
        [
          "Task definition",
          outcome.taskDefinition === void 0 ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .revisionName */ .pd)(outcome.taskDefinition))
        ],
        ["Status", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)(status, outcome.url)],
        [
          "Reason",
          (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(outcome.end === void 0 ? "" : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .reasonsOf */ .zM)(outcome.end.deployment).join(" "))
        ],
        ["Duration", (0,_core_duration_js__WEBPACK_IMPORTED_MODULE_0__/* .formatDuration */ .a3)(outcome.durationSeconds * 1e3)]
      ]
    },
    details: containerSections(outcome.end?.failures ?? [])
  });
}
function serviceHeading(outcome) {
  const { plan, status, failure } = outcome;
  const name = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_platform_resource_names_js__WEBPACK_IMPORTED_MODULE_3__/* .ecsName */ .pC)(plan.target).service);
  const tag = (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag);
  if (status === "ALREADY_RUNNING") return `${name} already runs ${tag}`;
  if (status === "SCALED_TO_ZERO") return `${name} will run ${tag} once it is scaled up`;
  if ((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .isSuccess */ .oJ)(status)) return `Deployed ${tag} to ${name}`;
  if (failure === void 0) return `Started the deployment of ${tag} to ${name}`;
  if (isStillRunning(outcome))
    return `Stopped following the deployment of ${tag} to ${name}, which is still running`;
  if (status === "STOP_REQUESTED") return `${name} was not deployed: cancelled; ECS is rolling it back`;
  return `${name} was not deployed: ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)((0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .shortCause */ .mU)(outcome))}; ${runningNow(outcome)}`;
}
function runningNow(outcome) {
  const now = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageAfter */ .MV)(outcome);
  if (now === void 0) return "what runs now is not known";
  return `it ${now === (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .imageBefore */ .Fi)(outcome.plan) ? "still" : "now"} runs ${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(now)}`;
}
function isStillRunning({ status, end }) {
  return end === void 0 && status !== "NOT_STARTED" && status !== "STOP_REQUESTED";
}
function renderServiceFailure({ end, failure }) {
  const log = end?.failures.find((task) => task.log !== void 0)?.log;
  return {
    cause: end === void 0 ? failure?.message : (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeCause */ .V$)(end),
    lines: log?.lines,
    nextStep: failure && (0,_core_summary_js__WEBPACK_IMPORTED_MODULE_1__/* .renderNextStep */ .YE)(failure)
  };
}
function containerSections(failures) {
  const sections = distinct(failures).flatMap((failure) => {
    const { log, taskId } = failure;
    if (log === void 0) return [];
    const body = `${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .link */ .nf)("The whole log", log.url)}

${(0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .fenced */ .OF)(log.lines.join("\n"))}`;
    return [{ title: `Task ${taskId}: ${(0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTaskFailure */ .RO)(failure)}`, body }];
  });
  return sections.slice(1);
}
function imageFacts(plan) {
  return [
    ["Environment", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .escapeMarkdown */ .FV)(plan.target.env)],
    ["Image", (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.tag)],
    ["Digest", plan.image.digest === "" ? void 0 : (0,_core_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .code */ .aY)(plan.image.digest)]
  ];
}
function distinct(failures) {
  const kinds = /* @__PURE__ */ new Map();
  for (const failure of failures) {
    const kind = (0,_service_outcome_js__WEBPACK_IMPORTED_MODULE_2__/* .describeTaskFailure */ .RO)(failure);
    if (kinds.get(kind)?.log === void 0) kinds.set(kind, failure);
  }
  return [...kinds.values()].slice(0, SHOWN_FAILURES);
}



/***/ })

};
