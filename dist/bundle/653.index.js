export const id = 653;
export const ids = [653];
export const modules = {

/***/ 2653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudWatchLogReader: () => (/* binding */ CloudWatchLogReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2684);
/* harmony import */ var _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2386);


class CloudWatchLogReader {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .CloudWatchLogsClient */ .TFr(connection.clientConfig());
    }
    async read(group, stream, token, signal) {
        const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .GetLogEventsCommand */ .h7S({
            logGroupName: group,
            logStreamName: stream,
            startFromHead: true,
            ...(token === undefined ? {} : { nextToken: token }),
        });
        try {
            const page = await this.connection.call('logs:GetLogEvents', (options) => this.client.send(command, options), signal);
            return {
                messages: (page.events ?? []).map(({ message }) => message ?? ''),
                nextToken: page.nextForwardToken ?? token ?? '',
            };
        }
        catch (error) {
            if (error instanceof _kernel_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
}


/***/ })

};
