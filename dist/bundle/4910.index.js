export const id = 4910;
export const ids = [4910];
export const modules = {

/***/ 94910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ deploy_default)
/* harmony export */ });
/* harmony import */ var _domains_deployments_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42532);
/* harmony import */ var _domains_deployments_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41152);
/* harmony import */ var _domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(33504);
/* harmony import */ var _domains_deployments_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(43064);
/* harmony import */ var _domains_images_reference_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(58807);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10417);
/* harmony import */ var _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17971);
/* harmony import */ var _shared_open_deployments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71118);
/* harmony import */ var _shared_remote_work_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4868);









var deploy_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
  name: "codebase-deploy",
  summary: "Deploy an image of a codebase to an environment",
  description: "Finds the image of a commit, git tag or branch, and deploys it with the deployment strategy that the codebase is configured for. Through a pipeline: starts the codebase's manual-release pipeline and follows exactly that execution: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Straight to ECS: deploys the codebase's services, run groups in order and the services of a group at once, and follows each of its own service deployments, as `service-deploy` does; if one fails, its group finishes and later ones don't start. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is.",
  inputs: _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentInputs */ .dP,
  outputs: _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentOutputs */ .C0,
  permissions: _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentPermissions */ .AS,
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const reference = (0,_domains_images_reference_js__WEBPACK_IMPORTED_MODULE_4__/* .parseImageReference */ .o_)({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
    const deployments = await (0,_shared_open_deployments_js__WEBPACK_IMPORTED_MODULE_7__/* .openDeployments */ .X)(inputs, context);
    const { app, env, codebase, strategy, services, wait } = inputs;
    const plan = await deployments.plan({
      ...{ app, env, codebase, strategy, services, wait, reference },
      imageReference: inputs["image-reference"],
      cacheInvalidation: inputs["cache-invalidation"]
    });
    const outputs = { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutValues */ .lO)(_shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentOutputs */ .C0), ...(0,_domains_deployments_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedOutputs */ .hu)(plan) };
    if (inputs["dry-run"]) {
      return {
        outputs: { ...outputs, status: "dry-run" },
        text: (0,_domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatPlan */ .nT)(plan),
        summary: (0,_domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .renderPlan */ .EG)(plan)
      };
    }
    if (!(0,_domains_deployments_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyPlan */ .lM)(plan)) await context.confirm((0,_domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_2__/* .formatQuestion */ .sA)(plan));
    const deployment = await deployments.deploy(plan, {
      ...{ wait, deadline, force: inputs.force },
      stopOnCancel: inputs["stop-on-cancel"],
      rollbackOnFailure: inputs["rollback-on-failure"],
      githubDeployment: inputs["github-deployment"],
      environmentUrl: inputs["environment-url"]
    });
    return {
      outputs: { ...outputs, ...(0,_domains_deployments_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .endOutputs */ .Oi)(deployment) },
      summary: (0,_domains_deployments_report_js__WEBPACK_IMPORTED_MODULE_3__/* .renderDeployment */ ._)(deployment),
      text: (0,_domains_deployments_report_js__WEBPACK_IMPORTED_MODULE_3__/* .formatDeployment */ .N)(deployment),
      ...deployment.failure === void 0 ? {} : { failure: deployment.failure }
    };
  },
  stop: _shared_remote_work_js__WEBPACK_IMPORTED_MODULE_8__/* .endRemoteWork */ .Z
});



/***/ })

};
