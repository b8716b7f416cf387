export const id = 5671;
export const ids = [5671];
export const modules = {

/***/ 95671:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ check_default)
/* harmony export */ });
/* harmony import */ var _domains_packages_check_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(28384);
/* harmony import */ var _domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(28500);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10417);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(18830);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(88835);






var check_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
  name: "package-check",
  summary: "Find out whether a version of a package is published",
  description: "Reads what installers read: of PyPI the JSON API and the simple index, of npm the packument. With `dist`, every built file is compared by its hash. The state is `published`, `absent`, `partial` or `different`; whatever keeps it from being certain (server errors, time limits, unreadable answers, pages of proxies) makes it `unknown`, and the step fails. It only reads.",
  inputs: {
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .packageInputs */ .Ym,
    dist: {
      type: "string",
      description: "Folder with the built files, to compare them with the published ones: wheels and source distributions, or the tarball of `npm pack`. All of them have to be of this version."
    },
    "fail-on": {
      type: "string",
      description: "States in which the step fails as well, separated by commas: `published`, `absent`, `partial`, `different`. `unknown` fails always."
    },
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .indexInputs */ .Mg
  },
  outputs: {
    state: { description: "`published`, `absent`, `partial`, `different` or `unknown`." },
    ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOutputs */ .P2
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const failOn = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailOn */ .XV)(inputs["fail-on"]);
    const target = await (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .givenTarget */ .Pc)(inputs, context);
    const built = await (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .givenFiles */ .bp)(target, inputs.dist, context);
    const index = (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .givenIndex */ .Wf)(inputs.registry, inputs);
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    const checked = await (0,_domains_packages_check_package_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPackage */ .lY)(target, built, { index, clock, logger, signal });
    if (checked.state === "unknown") {
      const { failure } = checked;
      return {
        outputs: { state: checked.state, name, version, files: [], url },
        summary: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderUnknownPackage */ .PU)(target, failure.message),
        failure
      };
    }
    for (const lag of (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .lagTexts */ .LJ)(checked)) logger.warning(lag, { title: `${name} ${version}` });
    const text = (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .formatPackageCheck */ .ex)(target, checked);
    const outputs = { state: checked.state, name, version, files: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOutputs */ .bg)(checked), url };
    const failed = failOn.includes(checked.state);
    const summary = (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .renderPackageCheck */ .lg)(target, checked, url, failed);
    if (!failed) return { outputs, summary, text };
    const hint = `fail-on includes ${checked.state}.`;
    return { outputs, summary, text, failure: new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(text, { hint }) };
  }
});



/***/ })

};
