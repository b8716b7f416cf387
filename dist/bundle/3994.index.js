export const id = 3994;
export const ids = [3994];
export const modules = {

/***/ 53994:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudFrontContentDelivery: () => (/* binding */ CloudFrontContentDelivery)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(23169);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


class CloudFrontContentDelivery {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .CloudFrontClient */ .GHk(connection.clientConfig());
    }
    async distributionsOf(domains) {
        const found = new Map();
        let marker;
        do {
            const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .ListDistributionsCommand */ .jPJ(marker === undefined ? {} : { Marker: marker });
            const { DistributionList: page } = await this.connection.call('cloudfront:ListDistributions', (options) => this.client.send(command, options));
            for (const { Id, Aliases } of page?.Items ?? []) {
                for (const alias of Aliases?.Items ?? []) {
                    if (domains.includes(alias) && Id !== undefined)
                        found.set(alias, Id);
                }
            }
            marker = page?.IsTruncated === true ? page.NextMarker : undefined;
        } while (marker !== undefined && found.size < domains.length);
        return found;
    }
    async invalidate(distribution, paths, token) {
        const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .CreateInvalidationCommand */ .Yo6({
            DistributionId: distribution,
            InvalidationBatch: {
                CallerReference: token,
                Paths: { Quantity: paths.length, Items: [...paths] },
            },
        });
        const { Invalidation } = await this.connection.call('cloudfront:CreateInvalidation', (options) => this.client.send(command, options));
        if (Invalidation?.Id === undefined) {
            throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`CloudFront answered the invalidation of ${distribution} without an id.`);
        }
        return Invalidation.Id;
    }
    async invalidationStatus(distribution, id, signal) {
        const command = new _aws_sdk_client_cloudfront__WEBPACK_IMPORTED_MODULE_1__/* .GetInvalidationCommand */ .Wwh({ DistributionId: distribution, Id: id });
        const { Invalidation } = await this.connection.call('cloudfront:GetInvalidation', (options) => this.client.send(command, options), signal);
        return Invalidation?.Status ?? '';
    }
}


/***/ })

};
