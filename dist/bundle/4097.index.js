export const id = 4097;
export const ids = [4097];
export const modules = {

/***/ 24097:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SsmParameterStore: () => (/* binding */ SsmParameterStore)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(34736);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(74296);


/** The most that SSM gives per page. */
const PAGE_SIZE = 10;
class SsmParameterStore {
    connection;
    client;
    constructor(connection) {
        this.connection = connection;
        this.client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .SSMClient */ .jBj(connection.clientConfig());
    }
    async get(name) {
        const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .GetParameterCommand */ .lhy({ Name: name, WithDecryption: true });
        try {
            const answer = await this.connection.call('ssm:GetParameter', (options) => this.client.send(command, options));
            return answer.Parameter?.Value;
        }
        catch (error) {
            if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_)
                return undefined;
            throw error;
        }
    }
    async list(path, { recursive = false } = {}) {
        const found = [];
        let token;
        do {
            const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .GetParametersByPathCommand */ .o_y({
                Path: path,
                Recursive: recursive,
                WithDecryption: true,
                MaxResults: PAGE_SIZE,
                ...(token === undefined ? {} : { NextToken: token }),
            });
            const page = await this.connection.call('ssm:GetParametersByPath', (options) => this.client.send(command, options));
            for (const { Name: name, Value: value } of page.Parameters ?? []) {
                if (name !== undefined && value !== undefined)
                    found.push({ name, value });
            }
            token = page.NextToken;
        } while (token !== undefined);
        return found;
    }
}


/***/ })

};
