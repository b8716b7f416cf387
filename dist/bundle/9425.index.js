export const id = 9425;
export const ids = [9425];
export const modules = {

/***/ 29425:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   isResolvable: () => (/* binding */ isResolvable)
/* harmony export */ });
/* harmony import */ var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(71553);
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(77030);


async function isResolvable(host, { timeoutMs, signal, servers }) {
  if (host === "localhost" || (0,node_net__WEBPACK_IMPORTED_MODULE_1__.isIP)(host.replace(/^\[|\]$/g, "")) !== 0) return true;
  if (signal.aborted) return false;
  const resolver = new node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.Resolver({ timeout: timeoutMs, tries: 1 });
  const giveUp = () => {
    resolver.cancel();
  };
  signal.addEventListener("abort", giveUp, { once: true });
  try {
    if (servers !== void 0) resolver.setServers(servers);
    await Promise.any([resolver.resolve4(host), resolver.resolve6(host)]);
    return true;
  } catch {
    return false;
  } finally {
    signal.removeEventListener("abort", giveUp);
    resolver.cancel();
  }
}



/***/ })

};
