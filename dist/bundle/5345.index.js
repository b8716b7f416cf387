export const id = 5345;
export const ids = [5345];
export const modules = {

/***/ 75345:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createOctokit: () => (/* binding */ createOctokit)
/* harmony export */ });
/* harmony import */ var _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(61845);

/**
 * The toolkit's client, which goes through the proxy of the environment. This is the only file that imports the
 * toolkit, and it is imported late: half a megabyte that most runs don't need.
 */
function createOctokit({ apiUrl, token, debug }) {
    const log = { debug, info: debug, warn: debug, error: debug };
    const options = {
        ...(apiUrl === undefined ? {} : { baseUrl: apiUrl }),
        userAgent: 'platform-tools',
        log,
    };
    return new _actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .GitHub */ .gq(token === undefined || token === '' ? options : (0,_actions_github_lib_utils__WEBPACK_IMPORTED_MODULE_0__/* .getOctokitOptions */ .EG)(token, options));
}


/***/ })

};
