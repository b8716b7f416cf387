export const id = 2653;
export const ids = [2653];
export const modules = {

/***/ 63910:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   g: () => (/* binding */ logUrl)
/* harmony export */ });
/**
 * CloudWatch's page for a log stream, in the region and partition of the ARN (a build's, say).
 * Source: the console's own addresses; it decodes the fragment twice, the second time with `$` for `%`.
 */
function logUrl(arn, log) {
    const [, , , region = ''] = arn.split(':');
    return (`https://${consoleHost(region)}/cloudwatch/home?region=${region}` +
        `#logsV2:log-groups/log-group/${fragment(log.group)}/log-events/${fragment(log.stream)}`);
}
function consoleHost(region) {
    if (region.startsWith('cn-'))
        return `${region}.console.amazonaws.cn`;
    if (region.startsWith('us-gov-'))
        return `${region}.console.amazonaws-us-gov.com`;
    return `${region}.console.aws.amazon.com`;
}
function fragment(text) {
    return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}


/***/ }),

/***/ 2653:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   CloudWatchLogReader: () => (/* binding */ CloudWatchLogReader)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70303);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);
/* harmony import */ var _log_url_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(63910);



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
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
    async tail(group, stream, limit, signal) {
        const command = new _aws_sdk_client_cloudwatch_logs__WEBPACK_IMPORTED_MODULE_1__/* .GetLogEventsCommand */ .h7S({
            logGroupName: group,
            logStreamName: stream,
            startFromHead: false,
            limit,
        });
        try {
            const page = await this.connection.call('logs:GetLogEvents', (options) => this.client.send(command, options), signal);
            return (page.events ?? []).map(({ message }) => message ?? '');
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
    url(group, stream) {
        return (0,_log_url_js__WEBPACK_IMPORTED_MODULE_2__/* .logUrl */ .g)(`arn:aws:logs:${this.connection.region}`, { group, stream });
    }
}


/***/ })

};
