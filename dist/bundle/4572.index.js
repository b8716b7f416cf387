export const id = 4572;
export const ids = [4572];
export const modules = {

/***/ 34572:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudFrontContentDelivery: () => (/* binding */ CloudFrontContentDelivery)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66765);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);


class CloudFrontContentDelivery {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .CloudFrontClient */ .GHk(connection.clientConfig());
  }
  connection;
  client;
  async distributionsOf(domains) {
    const found = /* @__PURE__ */ new Map();
    let marker;
    do {
      const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .ListDistributionsCommand */ .jPJ(marker === void 0 ? {} : { Marker: marker });
      const { DistributionList: page } = await this.connection.call(
        "cloudfront:ListDistributions",
        (options) => this.client.send(command, options)
      );
      for (const { Id, Aliases } of page?.Items ?? []) {
        for (const alias of Aliases?.Items ?? []) {
          if (domains.includes(alias) && Id !== void 0) found.set(alias, Id);
        }
      }
      marker = page?.IsTruncated === true ? page.NextMarker : void 0;
    } while (marker !== void 0 && found.size < domains.length);
    return found;
  }
  async invalidate(distribution, paths, token) {
    const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .CreateInvalidationCommand */ .Yo6({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: token,
        Paths: { Quantity: paths.length, Items: [...paths] }
      }
    });
    const { Invalidation } = await this.connection.call(
      "cloudfront:CreateInvalidation",
      (options) => this.client.send(command, options)
    );
    if (Invalidation?.Id === void 0) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CloudFront answered the invalidation of ${distribution} without an id.`);
    }
    return Invalidation.Id;
  }
  async invalidationStatus(distribution, id, signal) {
    const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .GetInvalidationCommand */ .Wwh({ DistributionId: distribution, Id: id });
    const { Invalidation } = await this.connection.call(
      "cloudfront:GetInvalidation",
      (options) => this.client.send(command, options),
      signal
    );
    return Invalidation?.Status ?? "";
  }
}



/***/ })

};
