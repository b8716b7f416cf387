export const id = 1155;
export const ids = [1155];
export const modules = {

/***/ 71155:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   runDemo: () => (/* binding */ runDemo)
/* harmony export */ });
/* harmony import */ var _commands_shared_command_words_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(52495);
/* harmony import */ var _commands_registry_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(30927);
/* harmony import */ var _cancellation_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34632);
/* harmony import */ var _commands_shared_run_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97414);
/* harmony import */ var _terminal_door_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(48417);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(74296);






/** What the demo runs, in this order; names and commit are those of the sandbox's built-in scenario. */
const STEPS = [
    { name: 'codebase-list', inputs: { app: 'demo', 'with-images': true } },
    {
        name: 'codebase-build',
        inputs: { app: 'demo', codebase: 'web', commit: 'c0ffee1234567890c0ffee1234567890c0ffee12' },
    },
    {
        name: 'codebase-deploy',
        inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: 'c0ffee1234567890c0ffee1234567890c0ffee12' },
    },
];
/**
 * Lists, builds and deploys the demo codebase against a sandbox in this process, with the real AWS SDK over HTTP.
 * Nothing outside this machine is reached, whatever credentials and settings the user has.
 */
async function runDemo(settings) {
    const { startSandbox } = await Promise.all(/* import() */[__webpack_require__.e(7934), __webpack_require__.e(5867)]).then(__webpack_require__.bind(__webpack_require__, 15867));
    const sandbox = await startSandbox({});
    const { signal, release } = (0,_cancellation_js__WEBPACK_IMPORTED_MODULE_1__/* .cancellationSignal */ .w)();
    const started = Date.now();
    Object.assign(process.env, sandboxEnvironment(sandbox.url));
    for (const name of Object.keys(process.env))
        if (name.startsWith('AWS_ENDPOINT_URL_'))
            Reflect.deleteProperty(process.env, name);
    const door = { ...(0,_terminal_door_js__WEBPACK_IMPORTED_MODULE_3__/* .terminalDoor */ .b)({ ...settings, yes: true }, signal) };
    try {
        door.logger.info(`A sandbox stands in for AWS at ${sandbox.url}`);
        const outputs = {};
        for (const { name, inputs } of STEPS) {
            door.logger.group(`\n$ platform-tools ${(0,_commands_shared_command_words_js__WEBPACK_IMPORTED_MODULE_5__/* .commandWords */ .B)({ name, noun: _commands_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u[name]?.noun }).join(' ')} ${flags(inputs)}`);
            const result = await (0,_commands_shared_run_command_js__WEBPACK_IMPORTED_MODULE_2__/* .runCommand */ .d)(await load(name), inputs, door, process.env);
            door.logger.close();
            if (result.failure !== undefined)
                throw result.failure;
            if (result.text !== undefined && !settings.json)
                process.stdout.write(`${result.text.trimEnd()}\n`);
            outputs[name] = result.outputs;
        }
        const seconds = ((Date.now() - started) / 1000).toFixed(1);
        door.logger.group(`\nDemo complete in ${seconds} s: ${sandbox.requests().length} AWS requests, all answered on this machine.`);
        if (settings.json)
            process.stdout.write(`${JSON.stringify(outputs, null, 2)}\n`);
    }
    finally {
        door.logger.close();
        release();
        await sandbox.close();
    }
}
async function load(name) {
    const entry = _commands_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .registry */ .u[name];
    if (entry === undefined)
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_4__/* .PlatformError */ .Wk(`There is no command "${name}".`);
    return entry.load();
}
function flags(inputs) {
    return Object.entries(inputs)
        .map(([name, value]) => (value === true ? `--${name}` : `--${name} ${value}`))
        .join(' ');
}
/** Everything that could lead the SDK elsewhere is overruled. */
function sandboxEnvironment(url) {
    return {
        AWS_ENDPOINT_URL: url,
        AWS_ACCESS_KEY_ID: 'AKIASANDBOXDEMO00000',
        AWS_SECRET_ACCESS_KEY: 'sandbox',
        AWS_SESSION_TOKEN: '',
        AWS_REGION: 'eu-west-2',
        AWS_PROFILE: '',
        AWS_CONFIG_FILE: '/dev/null',
        AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
        AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
        HTTP_PROXY: '',
        HTTPS_PROXY: '',
        http_proxy: '',
        https_proxy: '',
        // The sandbox's demo time runs this much faster than ours.
        PLATFORM_TOOLS_CLOCK_SPEED: '10',
        GITHUB_ACTIONS: '',
    };
}


/***/ })

};
