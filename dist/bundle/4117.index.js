export const id = 4117;
export const ids = [4117];
export const modules = {

/***/ 14117:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ await_default)
/* harmony export */ });
/* harmony import */ var _domains_packages_check_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28384);
/* harmony import */ var _domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28500);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10417);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18830);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(88835);





var await_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
  name: "package-await",
  summary: "Wait until installers find a version of a package",
  description: "Reads, past all caches, what installers read: of PyPI the JSON API and the simple index, which go stale apart from each other, of npm the packument. It ends once all of them list every file, with `dist` each with its hash. Server errors and broken connections never end the wait; when the time is over, it names what lags where. It only reads.",
  inputs: {
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .packageInputs */ .Ym,
    dist: {
      type: "string",
      description: "Folder with the built files, every one of which is awaited with its hash. Without it: any files, as long as all indexes list the same ones."
    },
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .indexInputs */ .Mg,
    ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutInput */ .sR)(15)
  },
  outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOutputs */ .P2,
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const target = await (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .givenTarget */ .Pc)(inputs, context);
    const built = await (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .givenFiles */ .bp)(target, inputs.dist, context);
    const index = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .givenIndex */ .Wf)(inputs.registry, inputs);
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    context.publish({ name, version, url });
    const comparison = await (0,_domains_packages_check_package_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitPackage */ .r0)(target, built, { index, clock, logger, signal }, deadline);
    return {
      outputs: { name, version, files: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOutputs */ .bg)(comparison), url },
      summary: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPackageAwait */ .FJ)(target, comparison, url),
      text: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageAwait */ .iQ)(target)
    };
  }
});



/***/ })

};
