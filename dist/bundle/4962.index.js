export const id = 4962;
export const ids = [4962];
export const modules = {

/***/ 4962:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   S3ObjectStore: () => (/* binding */ S3ObjectStore)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(28299);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(46041);



class S3ObjectStore {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .S3Client */ .YxF({
      ...connection.clientConfig(),
      // A stand-in is reached under one name: it has no subdomain for each bucket.
      forcePathStyle: [process.env["AWS_ENDPOINT_URL_S3"], process.env["AWS_ENDPOINT_URL"]].some(Boolean)
    });
  }
  connection;
  client;
  async read(bucket, key) {
    const command = new _aws_sdk_client_s3__WEBPACK_IMPORTED_MODULE_2__/* .GetObjectCommand */ .jLs({ Bucket: bucket, Key: key });
    try {
      return await this.connection.call("s3:GetObject", async (options) => {
        const { Body } = await this.client.send(command, options);
        return await Body?.transformToString() ?? "";
      });
    } catch (error) {
      if ((0,_translate_js__WEBPACK_IMPORTED_MODULE_1__/* .awsErrorName */ .ZH)(error) === "NoSuchKey") return void 0;
      if (!(error instanceof _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk)) throw error;
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk(error.message, {
        cause: error.cause,
        hint: `${error.hint ?? ""} Without s3:ListBucket on the bucket, S3 says the same where there is no s3://${bucket}/${key}: it may be missing.`.trim()
      });
    }
  }
}



/***/ })

};
