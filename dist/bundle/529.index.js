export const id = 529;
export const ids = [529];
export const modules = {

/***/ 30529:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ rollback_default)
/* harmony export */ });
/* harmony import */ var _domains_deployments_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(42532);
/* harmony import */ var _domains_deployments_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(41152);
/* harmony import */ var _domains_deployments_rollback_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(54956);
/* harmony import */ var _domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(33504);
/* harmony import */ var _domains_deployments_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(43064);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(10417);
/* harmony import */ var _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(17971);
/* harmony import */ var _shared_open_deployments_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(71118);
/* harmony import */ var _shared_remote_work_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4868);









var rollback_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .defineCommand */ .NB)({
  name: "codebase-rollback",
  summary: "Go back to the image that ran before in an environment",
  description: "Finds the image that ran before the current one and deploys it, with the deployment strategy that the codebase is configured for. Only an image whose deployment succeeded counts. One that was rolled back counts as undone, so a second rollback goes one further back and never forward again. All services go back to one and the same image. Where it can not be told which image that is, nothing is changed, and the error says why and what to do.",
  inputs: _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbackInputs */ .Cw,
  outputs: _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbackOutputs */ .Hj,
  permissions: _shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .deploymentPermissions */ .AS,
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const to = (0,_domains_deployments_rollback_js__WEBPACK_IMPORTED_MODULE_2__/* .parseRollbackTarget */ .R)(inputs.to);
    const deployments = await (0,_shared_open_deployments_js__WEBPACK_IMPORTED_MODULE_7__/* .openDeployments */ .X)(inputs, context);
    const { app, env, codebase, strategy, services, wait } = inputs;
    const plan = await deployments.planRollback({
      ...{ app, env, codebase, strategy, services, to, wait },
      imageReference: inputs["image-reference"],
      cacheInvalidation: inputs["cache-invalidation"]
    });
    const outputs = { ...(0,_command_js__WEBPACK_IMPORTED_MODULE_5__/* .withoutValues */ .lO)(_shared_deployment_inputs_js__WEBPACK_IMPORTED_MODULE_6__/* .rollbackOutputs */ .Hj), ...(0,_domains_deployments_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .plannedOutputs */ .hu)(plan), ...imagesOf(plan) };
    if (inputs["dry-run"]) {
      return {
        outputs: { ...outputs, status: "dry-run" },
        text: (0,_domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_3__/* .formatPlan */ .nT)(plan),
        summary: (0,_domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_3__/* .renderPlan */ .EG)(plan)
      };
    }
    if (!(0,_domains_deployments_plan_js__WEBPACK_IMPORTED_MODULE_1__/* .isEmptyPlan */ .lM)(plan)) await context.confirm((0,_domains_deployments_plan_report_js__WEBPACK_IMPORTED_MODULE_3__/* .formatQuestion */ .sA)(plan));
    context.publish(imagesOf(plan));
    const deployment = await deployments.deploy(plan, {
      ...{ wait, deadline, force: inputs.force },
      stopOnCancel: inputs["stop-on-cancel"],
      rollbackOnFailure: inputs["rollback-on-failure"],
      githubDeployment: inputs["github-deployment"],
      environmentUrl: inputs["environment-url"]
    });
    return {
      outputs: { ...outputs, ...(0,_domains_deployments_deployment_outcome_js__WEBPACK_IMPORTED_MODULE_0__/* .endOutputs */ .Oi)(deployment) },
      summary: (0,_domains_deployments_report_js__WEBPACK_IMPORTED_MODULE_4__/* .renderDeployment */ ._)(deployment),
      text: (0,_domains_deployments_report_js__WEBPACK_IMPORTED_MODULE_4__/* .formatDeployment */ .N)(deployment),
      ...deployment.failure === void 0 ? {} : { failure: deployment.failure }
    };
  },
  stop: _shared_remote_work_js__WEBPACK_IMPORTED_MODULE_8__/* .endRemoteWork */ .Z
});
function imagesOf({ image, rollback }) {
  return { image: image.tag, "previous-image": rollback?.from };
}



/***/ })

};
