export const id = 3;
export const ids = [3];
export const modules = {

/***/ 3:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SsmParameterStore: () => (/* binding */ SsmParameterStore)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(94028);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);


const PAGE_SIZE = 10;
class SsmParameterStore {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .SSMClient */ .jBj(connection.clientConfig());
  }
  connection;
  client;
  async get(name) {
    const command = new _aws_sdk_client_ssm__WEBPACK_IMPORTED_MODULE_1__/* .GetParameterCommand */ .lhy({ Name: name, WithDecryption: true });
    try {
      const answer = await this.connection.call(
        "ssm:GetParameter",
        (options) => this.client.send(command, options)
      );
      return answer.Parameter?.Value;
    } catch (error) {
      if (error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .NotFoundError */ .m_) return void 0;
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
        ...token === void 0 ? {} : { NextToken: token }
      });
      const page = await this.connection.call(
        "ssm:GetParametersByPath",
        (options) => this.client.send(command, options)
      );
      for (const { Name: name, Value: value } of page.Parameters ?? []) {
        if (name !== void 0 && value !== void 0) found.push({ name, value });
      }
      token = page.NextToken;
    } while (token !== void 0);
    return found;
  }
}



/***/ })

};
