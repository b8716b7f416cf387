export const id = 5621;
export const ids = [5621];
export const modules = {

/***/ 5621:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ validate_default)
/* harmony export */ });
/* harmony import */ var _domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(65893);
/* harmony import */ var _providers_files_file_system_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(45448);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(10417);



var validate_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
  name: "config-validate",
  summary: "Check the codebase pipelines and environments of platform-config.yml",
  examples: [
    { does: "Check the file in this folder", flags: "" },
    { does: "Check another one", flags: "--config ../demo-deploy/platform-config.yml" }
  ],
  description: "Checks `platform-config.yml` of a deploy repository: what it says of environments and codebase pipelines against the schema of the platform, and its parts against one another (environments that are not there, pipelines or services that are there twice). Each problem is named with its line and column. It reads the file alone; extensions and environment pipelines are left to platform-helper.",
  inputs: {
    config: {
      type: "string",
      default: "platform-config.yml",
      description: "Path of the file."
    }
  },
  outputs: {
    problems: { description: "JSON: a list of `{path, line, column, message}`; `[]` where there are none." }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const file = inputs.config;
    const checked = await (0,_domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .readConfig */ .Xg)(file, { directory: context.directory, files: new _providers_files_file_system_js__WEBPACK_IMPORTED_MODULE_1__/* .LocalTextFiles */ .C() });
    return {
      outputs: { problems: checked.problems },
      text: (0,_domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validationText */ .nP)(file, checked),
      summary: (0,_domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validationSummary */ ._f)(file, checked),
      failure: (0,_domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_0__/* .validationFailure */ .Q9)(file, checked)
    };
  }
});



/***/ })

};
