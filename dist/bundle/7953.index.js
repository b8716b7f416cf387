export const id = 7953;
export const ids = [7953];
export const modules = {

/***/ 20334:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   EnvironmentProxyAgent: () => (/* binding */ EnvironmentProxyAgent)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var agent_base__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(59514);
/* harmony import */ var http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(31286);
/* harmony import */ var https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(54129);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(45925);






class EnvironmentProxyAgent extends agent_base__WEBPACK_IMPORTED_MODULE_2__.Agent {
  constructor(env) {
    super({ keepAlive: true });
    this.env = env;
  }
  env;
  direct = {
    http: new node_http__WEBPACK_IMPORTED_MODULE_0__.Agent({ keepAlive: true }),
    https: new node_https__WEBPACK_IMPORTED_MODULE_1__.Agent({ keepAlive: true })
  };
  proxied = /* @__PURE__ */ new Map();
  connect(_request, options) {
    const scheme = options.secureEndpoint ? "https" : "http";
    const host = options.host ?? "localhost";
    const target = new URL(`${scheme}://${host.includes(":") ? `[${host}]` : host}:${String(options.port)}`);
    const proxy = (0,_proxy_js__WEBPACK_IMPORTED_MODULE_5__/* .proxyFor */ .iJ)(target, this.env);
    if (proxy === void 0) return this.direct[scheme];
    const key = `${scheme} ${proxy.href}`;
    const agent = this.proxied.get(key) ?? (options.secureEndpoint ? new https_proxy_agent__WEBPACK_IMPORTED_MODULE_4__.HttpsProxyAgent(proxy, { keepAlive: true }) : new http_proxy_agent__WEBPACK_IMPORTED_MODULE_3__.HttpProxyAgent(proxy, { keepAlive: true }));
    this.proxied.set(key, agent);
    return agent;
  }
  destroy() {
    for (const agent of [this.direct.http, this.direct.https, ...this.proxied.values()]) agent.destroy();
    super.destroy();
  }
}



/***/ })

};
