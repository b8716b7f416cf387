export const id = 9777;
export const ids = [9777];
export const modules = {

/***/ 39777:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var _commands_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10417);
/* harmony import */ var _commands_registry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(81493);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(79598);
/* harmony import */ var _commands_run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(12982);
/* harmony import */ var _terminal_host_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(75545);
/* harmony import */ var _core_clock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(39347);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(49470);







const SPEED = 10;
const STEPS = [
  { name: "codebase-list", inputs: { app: "demo", "with-images": true } },
  {
    name: "codebase-build",
    inputs: { app: "demo", codebase: "web", commit: "c0ffee1234567890c0ffee1234567890c0ffee12" }
  },
  {
    name: "codebase-deploy",
    inputs: { app: "demo", env: "dev", codebase: "web", commit: "c0ffee1234567890c0ffee1234567890c0ffee12" }
  }
];
async function runDemo(settings) {
  const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(458), __webpack_require__.e(3900), __webpack_require__.e(9922), __webpack_require__.e(4823)]).then(__webpack_require__.bind(__webpack_require__, 74823));
  const sandbox = await startSandbox({});
  const { signal, release } = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_2__/* .cancellationSignal */ .w)();
  const started = Date.now();
  Object.assign(process.env, sandboxEnvironment(sandbox.url));
  for (const name of Object.keys(process.env))
    if (name.startsWith("AWS_ENDPOINT_URL_")) Reflect.deleteProperty(process.env, name);
  const host = { ...(0,_terminal_host_js__WEBPACK_IMPORTED_MODULE_4__/* .terminalHost */ .P)({ ...settings, yes: true }, signal), clock: new _core_clock_js__WEBPACK_IMPORTED_MODULE_6__/* .SystemClock */ .A(SPEED) };
  try {
    host.logger.info(`A sandbox stands in for AWS at ${sandbox.url}`);
    const outputs = {};
    for (const { name, inputs } of STEPS) {
      host.logger.group(
        `
$ platform-tools ${(0,_commands_command_js__WEBPACK_IMPORTED_MODULE_0__/* .commandWords */ .Bl)({ name, noun: _commands_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u[name]?.noun }).join(" ")} ${flags(inputs)}`
      );
      const result = await (0,_commands_run_command_js__WEBPACK_IMPORTED_MODULE_3__/* .runCommand */ .d)(await load(name), inputs, host, process.env);
      host.logger.close();
      if (result.failure !== void 0) throw result.failure;
      if (result.text !== void 0 && !settings.json) process.stdout.write(`${result.text.trimEnd()}
`);
      outputs[name] = result.outputs;
    }
    const seconds = ((Date.now() - started) / 1e3).toFixed(1);
    host.logger.group(
      `
Demo complete in ${seconds} s: ${sandbox.requests().length} AWS requests, all answered on this machine.`
    );
    if (settings.json) process.stdout.write(`${JSON.stringify(outputs, null, 2)}
`);
  } finally {
    host.logger.close();
    release();
    await sandbox.close();
  }
}
async function load(name) {
  const entry = _commands_registry_js__WEBPACK_IMPORTED_MODULE_1__/* .registry */ .u[name];
  if (entry === void 0) throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_5__/* .PlatformError */ .Wk(`There is no command "${name}".`);
  return entry.load();
}
function flags(inputs) {
  return Object.entries(inputs).map(([name, value]) => value === true ? `--${name}` : `--${name} ${value}`).join(" ");
}
function sandboxEnvironment(url) {
  return {
    AWS_ENDPOINT_URL: url,
    AWS_ACCESS_KEY_ID: "AKIASANDBOXDEMO00000",
    AWS_SECRET_ACCESS_KEY: "sandbox",
    AWS_SESSION_TOKEN: "",
    AWS_REGION: "eu-west-2",
    AWS_PROFILE: "",
    AWS_CONFIG_FILE: "/dev/null",
    AWS_SHARED_CREDENTIALS_FILE: "/dev/null",
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: "true",
    HTTP_PROXY: "",
    HTTPS_PROXY: "",
    http_proxy: "",
    https_proxy: "",
    GITHUB_ACTIONS: ""
  };
}



/***/ })

};
