export const id = 6116;
export const ids = [6116];
export const modules = {

/***/ 46116:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentProxyAgent: () => (/* binding */ EnvironmentProxyAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0___default = /*#__PURE__*/__webpack_require__.n(node_http__WEBPACK_IMPORTED_MODULE_0__);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1___default = /*#__PURE__*/__webpack_require__.n(node_https__WEBPACK_IMPORTED_MODULE_1__);
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(98894);
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_2___default = /*#__PURE__*/__webpack_require__.n(agent_base__WEBPACK_IMPORTED_MODULE_2__);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(81970);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_3___default = /*#__PURE__*/__webpack_require__.n(http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3669);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_4___default = /*#__PURE__*/__webpack_require__.n(https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(66056);






/** An agent that asks the environment, for each connection, which proxy it has to go through, if any. */
class EnvironmentProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_2__.Agent {
    env;
    direct = {
        http: new (node_http__WEBPACK_IMPORTED_MODULE_0___default().Agent)({ keepAlive: true }),
        https: new (node_https__WEBPACK_IMPORTED_MODULE_1___default().Agent)({ keepAlive: true }),
    };
    proxied = new Map();
    constructor(env) {
        super({ keepAlive: true });
        this.env = env;
    }
    connect(_request, options) {
        const scheme = options.secureEndpoint ? 'https' : 'http';
        const host = options.host ?? 'localhost';
        const target = new URL(`${scheme}://${host.includes(':') ? `[${host}]` : host}:${String(options.port)}`);
        const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyFor */ .iJ)(target, this.env);
        if (proxy === undefined)
            return this.direct[scheme];
        const key = `${scheme} ${proxy.href}`;
        const agent = this.proxied.get(key) ??
            (options.secureEndpoint
                ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__.HttpsProxyAgent(proxy, { keepAlive: true })
                : new http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__.HttpProxyAgent(proxy, { keepAlive: true }));
        this.proxied.set(key, agent);
        return agent;
    }
    destroy() {
        for (const agent of [this.direct.http, this.direct.https, ...this.proxied.values()])
            agent.destroy();
        super.destroy();
    }
}


/***/ })

};
