export const id = 6558;
export const ids = [6558];
export const modules = {

/***/ 26558:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   SecurityTokenService: () => (/* binding */ SecurityTokenService)
/* harmony export */ });
/* harmony import */ var _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62811);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(46041);




class SecurityTokenService {
  constructor(connection) {
    this.connection = connection;
    this.client = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .STSClient */ .iM(connection.clientConfig());
  }
  connection;
  client;
  async callerIdentity() {
    const answer = await this.connection.call(
      "sts:GetCallerIdentity",
      (options) => this.client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .GetCallerIdentityCommand */ .zI({}), options)
    );
    if (answer.Account === void 0 || answer.Arn === void 0) {
      throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("AWS answered sts:GetCallerIdentity without an account.");
    }
    return { account: answer.Account, arn: answer.Arn };
  }
  async assumeRole(roleArn, sessionName) {
    const answer = await this.connection.call(
      "sts:AssumeRole",
      (options) => this.client.send(new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleCommand */ .QL({ RoleArn: roleArn, RoleSessionName: sessionName }), options)
    );
    return toCredentials(answer.Credentials, roleArn);
  }
  /** Exchanges a workflow's OIDC token for the role's credentials, in one attempt: another one takes another token. */
  async assumeRoleWithWebIdentity(roleArn, sessionName, token) {
    const command = new _aws_sdk_client_sts__WEBPACK_IMPORTED_MODULE_3__/* .AssumeRoleWithWebIdentityCommand */ .WH({
      RoleArn: roleArn,
      RoleSessionName: sessionName,
      WebIdentityToken: token
    });
    const answer = await this.connection.call(
      "sts:AssumeRoleWithWebIdentity",
      async (options) => {
        try {
          return await this.client.send(command, options);
        } catch (error) {
          if (!(0,_translate_js__WEBPACK_IMPORTED_MODULE_2__/* .isDenied */ .GZ)(error)) throw error;
          throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .AccessDeniedError */ .Uk(`${roleArn} does not let this workflow in: ${error.message}`, {
            cause: error,
            hint: "The role's trust policy has to allow sts:AssumeRoleWithWebIdentity for token.actions.githubusercontent.com with this repository, branch or environment in `sub`; check role-to-assume for typing errors too."
          });
        }
      },
      void 0,
      { ..._core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetryPolicy */ .ur, attempts: 1 }
    );
    return toCredentials(answer.Credentials, roleArn);
  }
}
function toCredentials(answer, roleArn) {
  const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer ?? {};
  if (AccessKeyId === void 0 || SecretAccessKey === void 0 || SessionToken === void 0) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`STS answered without credentials for ${roleArn}.`);
  }
  return {
    accessKeyId: AccessKeyId,
    secretAccessKey: SecretAccessKey,
    sessionToken: SessionToken,
    ...Expiration === void 0 ? {} : { expiration: Expiration }
  };
}



/***/ })

};
