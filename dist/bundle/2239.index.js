export const id = 2239;
export const ids = [2239];
export const modules = {

/***/ 82239:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/* harmony import */ var _domains_packages_await_package_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(75280);
/* harmony import */ var _domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(51730);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(53155);
/* harmony import */ var _inputs_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(96520);
/* harmony import */ var _package_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85563);





/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = ((0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .defineCommand */ .NB)({
    name: 'package-await',
    summary: 'Wait until installers find a version of a package',
    description: 'Reads, past all caches, what installers read: of PyPI the JSON API and the simple index, which go stale apart from each other, of npm the packument. It ends once all of them list every file, with `dist` each with its hash. Server errors and broken connections never end the wait; when the time is over, it names what lags where. It only reads.',
    inputs: {
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .packageInputs */ .Ym,
        dist: {
            type: 'string',
            description: 'Folder with the built files, every one of which is awaited with its hash. Without it: any files, as long as all indexes list the same ones.',
        },
        ..._inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .indexInputs */ .Mg,
        ...(0,_command_js__WEBPACK_IMPORTED_MODULE_2__/* .timeoutInput */ .sR)(15),
    },
    outputs: _inputs_js__WEBPACK_IMPORTED_MODULE_3__/* .packageOutputs */ .P2,
    permissions: { aws: [], github: { contents: 'read' } },
    async run(inputs, context) {
        const { clock, logger, signal } = context;
        const deadline = clock.now() + inputs['timeout-minutes'] * 60_000;
        const target = await (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .givenTarget */ .Pc)(inputs, context);
        const built = await (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .givenFiles */ .bp)(target, inputs.dist, context);
        const index = (0,_package_js__WEBPACK_IMPORTED_MODULE_4__/* .givenIndex */ .Wf)(inputs.registry, inputs);
        const { name, version } = target;
        const url = index.pageUrl(name, version);
        context.publish({ name, version, url });
        const comparison = await (0,_domains_packages_await_package_js__WEBPACK_IMPORTED_MODULE_0__/* .awaitPackage */ .r)(target, built, { index, clock, logger, signal }, deadline);
        return {
            outputs: { name, version, files: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .fileOutputs */ .bg)(comparison), url },
            summary: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitSummary */ .FR)(target, comparison, url),
            text: (0,_domains_packages_package_report_js__WEBPACK_IMPORTED_MODULE_1__/* .awaitText */ .UM)(target),
        };
    },
}));


/***/ }),

/***/ 88822:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   w: () => (/* binding */ poll)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(27253);


const TRANSIENT_BASE_MS = 500;
const TRANSIENT_CAP_MS = 10_000;
/**
 * The one poller. Transient errors never end the wait: they are backed off with full jitter, which starts anew after
 * each success. Nor do rate limits, which are waited out. Anything else ends it at once, as does the signal (with its
 * reason).
 * @throws DeadlineError when the deadline passes first
 */
async function poll(options) {
    const random = options.random ?? Math.random;
    const started = options.clock.now();
    let failures = 0;
    let lastFailure;
    for (;;) {
        options.signal?.throwIfAborted();
        try {
            const step = await options.step();
            if (step.done)
                return step.value;
            failures = 0;
            lastFailure = undefined;
        }
        catch (error) {
            if (!(0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) && !(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE))
                throw error;
            failures += 1;
            lastFailure = error;
            options.onTransient?.(error);
        }
        const backoff = failures === 0
            ? intervalMs(options, started) * (1 - random() / 4)
            : (0,_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .backoffMs */ .jo)(failures, { baseMs: TRANSIENT_BASE_MS, capMs: TRANSIENT_CAP_MS, random });
        const pause = backoff + (lastFailure instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .RateLimitError */ .OE ? lastFailure.waitMs : 0);
        const left = options.deadline - options.clock.now();
        if (left <= 0)
            throw deadlinePassed(options, started, lastFailure);
        await options.clock.sleep(Math.min(pause, left), options.signal);
    }
}
function intervalMs({ intervalMs: given, clock }, started) {
    return typeof given === 'number' ? given : given(clock.now() - started);
}
function deadlinePassed(options, started, cause) {
    const minutes = Math.round((options.clock.now() - started) / 6_000) / 10;
    return new _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`Stopped waiting for ${options.subject} after ${minutes} minutes; it has not ended.`, {
        hint: 'Raise timeout-minutes if it needs longer; what was started goes on by itself.',
        ...(cause === undefined ? {} : { cause }),
    });
}


/***/ }),

/***/ 75280:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   r: () => (/* binding */ awaitPackage),
/* harmony export */   y: () => (/* binding */ refuseDifferent)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _core_poll_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(88822);
/* harmony import */ var _package_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(88127);
/* harmony import */ var _read_listings_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(32645);




const INTERVAL_MS = 5_000;
/**
 * Waits until every index that installers read lists every file, with the hashes of the built ones. Errors that may
 * pass never end the wait.
 * @param built - undefined: any files, as long as all indexes list the same ones
 * @throws DeadlineError naming what lags; PlatformError for a file that is published with another content
 */
async function awaitPackage(target, built, deps, deadline) {
    const { clock, logger, signal } = deps;
    const subject = `${target.name} ${target.version}`;
    let last;
    try {
        return await (0,_core_poll_js__WEBPACK_IMPORTED_MODULE_1__/* .poll */ .w)({
            clock,
            subject,
            intervalMs: INTERVAL_MS,
            deadline,
            signal,
            step: async () => {
                last = await look(target, built, deps);
                refuseDifferent(target, last.comparison);
                if (last.lags.length === 0)
                    return { done: true, value: last.comparison };
                logger.status(`Waiting for ${subject}: ${last.lags.join('; ')}`);
                // Nothing could be read: that is for the poller to back off from.
                const [failure] = last.failures;
                if (failure !== undefined && last.failures.length === deps.index.faces.length)
                    throw failure;
                return { done: false };
            },
        });
    }
    catch (error) {
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3) || last === undefined)
            throw error;
        throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .DeadlineError */ .j3(`${subject} is not everywhere that installers look: ${last.lags.join('; ')}.`, {
            hint: 'Indexes catch up by themselves; wait again with package-await, or raise timeout-minutes.',
            cause: last.failures[0] ?? error,
        });
    }
}
/** @throws PlatformError for a file whose published content is another one */
function refuseDifferent({ name, version }, { files }) {
    const different = files.filter(({ state }) => state === 'different');
    if (different.length === 0)
        return;
    const list = different.map(({ filename, differences }) => `${filename}: ${differences.join(', ')}`);
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${name} ${version} is published with other content: ${list.join('; ')}.`, {
        hint: 'A published file is never replaced: release a new version, or rebuild exactly what was released.',
    });
}
async function look(target, built, { index, signal }) {
    const answers = await Promise.all(index.faces.map((face) => (0,_read_listings_js__WEBPACK_IMPORTED_MODULE_3__/* .readListing */ .v)(target, face, signal).catch((error) => {
        signal.throwIfAborted();
        if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient))
            throw error;
        return error;
    })));
    const failures = answers.flatMap((answer) => (answer instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? [answer] : []));
    const listings = answers.flatMap((answer) => (answer instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk ? [] : [answer]));
    const comparison = (0,_package_state_js__WEBPACK_IMPORTED_MODULE_2__/* .compare */ .U)(built, listings);
    const unlisted = comparison.files.length === 0 ? listings.map(({ face }) => `${face} lists no file of it`) : [];
    const lags = [
        ...failures.map(({ message }) => message.replace(/\.$/, '')),
        ...unlisted,
        ...comparison.files.flatMap((file) => lagsOf(file, built !== undefined)),
    ];
    return { comparison, lags, failures };
}
/** A file that was not built here counts only where nothing was: others may still be publishing it. */
function lagsOf({ filename, state, missingFrom }, known) {
    return known && state === 'other' ? [] : missingFrom.map((face) => `${face} lacks ${filename}`);
}


/***/ })

};
