export const id = 386;
export const ids = [386];
export const modules = {

/***/ 2386:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DD: () => (/* binding */ causeChain),
/* harmony export */   Wk: () => (/* binding */ PlatformError),
/* harmony export */   cc: () => (/* binding */ CancelledError),
/* harmony export */   j3: () => (/* binding */ DeadlineError),
/* harmony export */   m_: () => (/* binding */ NotFoundError),
/* harmony export */   zR: () => (/* binding */ asError)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_util__WEBPACK_IMPORTED_MODULE_0__);

/**
 * An error that the user can understand and act on. Its message names the input, its value (never a
 * secret) and the rule; its hint names the way out. Anything else that is thrown counts as unexpected.
 */
class PlatformError extends Error {
    name = 'PlatformError';
    hint;
    excerpt;
    transient;
    constructor(message, options = {}) {
        super(message, 'cause' in options ? { cause: options.cause } : {});
        this.hint = options.hint;
        this.excerpt = options.excerpt ?? [];
        this.transient = options.transient ?? false;
    }
}
/** The thing asked for does not exist, or not yet. Callers decide whether that is a failure. */
class NotFoundError extends PlatformError {
    name = 'NotFoundError';
}
/** The user, or the runner on the user's behalf, asked us to stop. Also the `reason` of an aborted signal. */
class CancelledError extends PlatformError {
    name = 'CancelledError';
}
/** A wait that reached its deadline; what was waited for may still be going on. */
class DeadlineError extends PlatformError {
    name = 'DeadlineError';
}
/** True for any error. `instanceof` alone misses those of another realm, such as Node's own inside a test runner. */
function isError(thrown) {
    return thrown instanceof Error || node_util__WEBPACK_IMPORTED_MODULE_0__.types.isNativeError(thrown);
}
/** Turns whatever was thrown into an Error, keeping it as the cause where it was none. */
function asError(thrown) {
    return isError(thrown) ? thrown : new Error(String(thrown), { cause: thrown });
}
/** The error and its causes, outermost first; stops at a cycle. */
function causeChain(error) {
    const chain = [];
    let next = error;
    while (next !== undefined && next !== null) {
        const current = asError(next);
        if (chain.includes(current))
            break;
        chain.push(current);
        next = current.cause === current ? undefined : current.cause;
        if (!isError(next) && current.message === String(next))
            break;
    }
    return chain;
}


/***/ })

};
