export const id = 4909;
export const ids = [4909];
export const modules = {

/***/ 54909:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domains_packages_check_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74330);
/* harmony import */ var _domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51730);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(74296);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(53155);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(96520);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(85563);






/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_command_js__WEBPACK_IMPORTED_MODULE_3__/* .defineCommand */ .NB)({
    name: 'package-check',
    summary: 'Find out whether a version of a package is published',
    description: 'Reads what installers read: of PyPI the JSON API and the simple index, of npm the packument. With `dist`, every built file is compared by its hash. The state is `published`, `absent`, `partial` or `different`; whatever keeps it from being certain (server errors, time limits, unreadable answers, pages of proxies) makes it `unknown`, and the step fails. It only reads.',
    inputs: {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .packageInputs */ .Ym,
        dist: {
            type: 'string',
            description: 'Folder with the built files, to compare them with the published ones: wheels and source distributions, or the tarball of `npm pack`. All of them have to be of this version.',
        },
        'fail-on': {
            type: 'string',
            description: 'States in which the step fails as well, separated by commas: `published`, `absent`, `partial`, `different`. `unknown` fails always.',
        },
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .indexInputs */ .Mg,
    },
    outputs: {
        state: { description: '`published`, `absent`, `partial`, `different` or `unknown`.' },
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .packageOutputs */ .P2,
    },
    permissions: { aws: [], github: { contents: 'read' } },
    async run(inputs, context) {
        const { clock, logger, signal } = context;
        const failOn = (0,_inputs_js__WEBPACK_IMPORTED_MODULE_4__/* .parseFailOn */ .XV)(inputs['fail-on']);
        const target = await (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .givenTarget */ .Pc)(inputs, context);
        const built = await (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .givenFiles */ .bp)(target, inputs.dist, context);
        const index = (0,_package_js__WEBPACK_IMPORTED_MODULE_5__/* .givenIndex */ .Wf)(inputs.registry, inputs);
        const { name, version } = target;
        const url = index.pageUrl(name, version);
        const checked = await (0,_domains_packages_check_package_js__WEBPACK_IMPORTED_MODULE_0__/* .checkPackage */ .l)(target, built, { index, clock, logger, signal });
        if (checked.state === 'unknown') {
            const { failure } = checked;
            return {
                outputs: { state: checked.state, name, version, files: [], url },
                summary: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .unknownSummary */ .nK)(target, failure.message),
                failure,
            };
        }
        for (const lag of (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .lagTexts */ .LJ)(checked))
            logger.warning(lag, { title: `${name} ${version}` });
        const text = (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .checkText */ .qW)(target, checked);
        const outputs = { state: checked.state, name, version, files: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOutputs */ .bg)(checked), url };
        const summary = (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .checkSummary */ .Z4)(target, checked, url);
        if (!failOn.includes(checked.state))
            return { outputs, summary, text };
        const hint = `fail-on holds ${checked.state}.`;
        return { outputs, summary, text, failure: new _core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .PlatformError */ .Wk(text, { hint }) };
    },
}));


/***/ }),

/***/ 74330:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   l: () => (/* binding */ checkPackage)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27253);
/* harmony import */ var _package_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88127);
/* harmony import */ var _read_listings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32645);




/**
 * Looks the version up on every index that installers read. What may pass is tried several times; whatever can't be
 * read or compared after that makes the answer `unknown`, even where another index seems to know.
 * @throws CancelledError
 */
async function checkPackage(target, built, deps) {
    const { index, clock, logger, signal } = deps;
    try {
        const listings = await Promise.all(index.faces.map((face) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => (0,_read_listings_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .v)(target, face, signal), {
            clock,
            signal,
            onRetry: (error) => {
                logger.debug(`${error instanceof Error ? error.message : String(error)} Trying again.`);
            },
        })));
        return (0,_package_state_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(built, listings);
    }
    catch (error) {
        signal.throwIfAborted();
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk))
            throw error;
        return {
            state: 'unknown',
            failure: new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`Whether ${target.name} ${target.version} is published is unknown: ${error.message}`, { cause: error, ...(error.hint === undefined ? {} : { hint: error.hint }) }),
        };
    }
}


/***/ })

};
