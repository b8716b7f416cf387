export const id = 8393;
export const ids = [8393];
export const modules = {

/***/ 70687:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L5: () => (/* binding */ retry),
/* harmony export */   MH: () => (/* binding */ PatientRetry),
/* harmony export */   dg: () => (/* binding */ isTransient),
/* harmony export */   jo: () => (/* binding */ backoffMs),
/* harmony export */   ur: () => (/* binding */ defaultRetryPolicy)
/* harmony export */ });
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const defaultRetryPolicy = {
  attempts: 5,
  baseMs: 200,
  capMs: 5e3,
  random: Math.random
};
function backoffMs(failures, policy) {
  const ceiling = Math.min(policy.capMs, policy.baseMs * 2 ** Math.min(failures - 1, 30));
  return Math.floor(policy.random() * ceiling);
}
function isTransient(error) {
  return error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk && error.transient;
}
async function retry(operation, options) {
  const policy = options.policy ?? defaultRetryPolicy;
  const { budgetMs = 0 } = policy;
  let spentMs = 0;
  for (let attempt = 1; ; attempt += 1) {
    const began = options.clock.now();
    try {
      return await operation(attempt);
    } catch (error) {
      const again = options.again ?? isTransient;
      spentMs += options.clock.now() - began;
      if (!again(error) || attempt >= policy.attempts && spentMs >= budgetMs) throw error;
      const waitMs = backoffMs(attempt, policy);
      spentMs += waitMs;
      options.onRetry?.(error, attempt, waitMs);
      await options.clock.sleep(waitMs, options.signal);
    }
  }
}
const LOOK_UP_BUDGET_MS = 45e3;
class PatientRetry {
  exhausted = false;
  async run(operation, options) {
    const policy = {
      ...options.policy ?? defaultRetryPolicy,
      budgetMs: this.exhausted ? void 0 : LOOK_UP_BUDGET_MS
    };
    try {
      const answer = await retry(operation, { ...options, policy });
      this.exhausted = false;
      return answer;
    } catch (error) {
      this.exhausted = isTransient(error);
      throw error;
    }
  }
}



/***/ }),

/***/ 58393:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ exchangeIdToken),
/* harmony export */   fetchIdToken: () => (/* binding */ fetchIdToken),
/* harmony export */   missingIdToken: () => (/* binding */ missingIdToken)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(70458);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);
/* harmony import */ var _core_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70687);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35142);
/* harmony import */ var _translate_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(46041);
/* harmony import */ var _transport_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(85407);






const AUDIENCE = "sts.amazonaws.com";
const SUBJECT = "The request for the workflow's OIDC token";
function missingIdToken(run) {
  if (run === void 0) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("There is no OIDC token outside of GitHub Actions.", {
      hint: "Give a token instead: at a terminal in the environment, see --help."
    });
  }
  if (run.eventName === "pull_request" && isFromFork(run)) {
    return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("A pull request from a fork gets no OIDC token.", {
      hint: "Run this on a push, a release or by hand, in the repository itself."
    });
  }
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk("The job may not have an OIDC token.", {
    hint: "Give it `permissions: id-token: write`; in a called workflow the calling job needs it too."
  });
}
function isFromFork({ repository, readEvent }) {
  const event = readEvent();
  const head = event?.pull_request?.head;
  return head !== void 0 && head.repo?.full_name !== repository;
}
async function fetchIdToken(source, options) {
  return (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(() => attemptToken(source, options), { clock: options.clock });
}
async function attemptToken(source, options) {
  options.mask(source.requestToken);
  const url = new URL(source.requestUrl);
  url.searchParams.set("audience", options.audience ?? AUDIENCE);
  const token = await requestToken(url, source.requestToken, options.env);
  options.mask(token);
  return token;
}
const EXCHANGES = { ..._core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .defaultRetryPolicy */ .ur, baseMs: 500 };
const DOUBTED_TOKEN = /* @__PURE__ */ new Set([
  "ExpiredTokenException",
  "IDPRejectedClaim",
  "InvalidIdentityToken",
  "InvalidIdentityTokenException"
]);
async function exchangeIdToken(source, role, options, exchange) {
  const again = (error) => (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .isTransient */ .dg)(error) || DOUBTED_TOKEN.has((0,_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .awsErrorName */ .ZH)(error) ?? "");
  let issuer = "token.actions.githubusercontent.com";
  let attempts = 0;
  try {
    return await (0,_core_retry_js__WEBPACK_IMPORTED_MODULE_1__/* .retry */ .L5)(
      async (attempt) => {
        attempts = attempt;
        const token = await attemptToken(source, options);
        issuer = issuerOf(token) ?? issuer;
        return exchange(token);
      },
      { clock: options.clock, policy: EXCHANGES, again }
    );
  } catch (error) {
    if (!again(error)) throw error;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(
      `Could not exchange the workflow's OIDC token for credentials of ${role}, in ${attempts} attempts with a new token each: ${(0,_core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .asError */ .zR)(error).message}`,
      {
        hint: `The role's account needs the identity provider ${issuer} with the audience ${options.audience ?? AUDIENCE}, and the role's trust policy has to allow sts:AssumeRoleWithWebIdentity for this repository. In an outage (githubstatus.com, health.aws.amazon.com), try again later.`,
        cause: error
      }
    );
  }
}
function issuerOf(token) {
  try {
    const claims = JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString("utf8"));
    return typeof claims?.iss === "string" ? claims.iss.replace(/^https:\/\//, "") : void 0;
  } catch {
    return void 0;
  }
}
async function requestToken(url, bearer, env) {
  const { status, body } = await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .sendRequest */ .w$)(url, {
    headers: { authorization: `Bearer ${bearer}`, accept: "application/json" },
    timeoutMs: _transport_js__WEBPACK_IMPORTED_MODULE_4__/* .defaultTimeouts */ .c0.requestMs,
    redirects: "none",
    env
  }).catch((error) => {
    throw (0,_translate_js__WEBPACK_IMPORTED_MODULE_3__/* .translate */ .Tl)(new _http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX(url.host, error), SUBJECT);
  });
  if (/^\s*</.test(body)) throw unreadablePage(url.host, status);
  if (status !== 200) {
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${SUBJECT} was answered with HTTP ${status} by ${url.host}.`, {
      transient: status >= 500 || status === 429,
      hint: "The job needs `permissions: id-token: write`, and in a called workflow the calling job needs it too."
    });
  }
  const answer = parseAnswer(body, url.host);
  if (valibot__WEBPACK_IMPORTED_MODULE_5__.is(TokenAnswer, answer)) return answer.value;
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${SUBJECT} got an answer from ${url.host} without a token in it.`, {
    hint: "Run the job again; www.githubstatus.com shows known problems."
  });
}
function unreadablePage(host, status) {
  return new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${SUBJECT} got an HTML page from ${host} (HTTP ${status}).`, {
    transient: true,
    hint: "Check the settings HTTPS_PROXY and NO_PROXY; www.githubstatus.com shows known problems."
  });
}
const TokenAnswer = valibot__WEBPACK_IMPORTED_MODULE_5__/* .object */ .Ikc({ value: valibot__WEBPACK_IMPORTED_MODULE_5__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_5__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_5__/* .minLength */ .BpQ(1)) });
function parseAnswer(body, host) {
  try {
    return JSON.parse(body);
  } catch (error) {
    if (!body.startsWith("{")) return void 0;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`${SUBJECT} got an answer from ${host} that is not whole.`, {
      cause: error,
      transient: true
    });
  }
}



/***/ }),

/***/ 46041:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  Ib: () => (/* binding */ accessDenied),
  ZH: () => (/* binding */ awsErrorName),
  GZ: () => (/* binding */ isDenied),
  _d: () => (/* binding */ isExpired),
  nm: () => (/* binding */ missingCredentials),
  Tl: () => (/* binding */ translate)
});

// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
;// CONCATENATED MODULE: ./src/providers/aws/error-names.js
const throttling = /* @__PURE__ */ new Set([
  "BandwidthLimitExceeded",
  "EC2ThrottledException",
  "PriorRequestNotComplete",
  "ProvisionedThroughputExceededException",
  "RequestLimitExceeded",
  "RequestThrottled",
  "RequestThrottledException",
  "SlowDown",
  "ThrottledException",
  "Throttling",
  "ThrottlingException",
  "TooManyRequestsException",
  "TransactionInProgressException"
]);
const passing = /* @__PURE__ */ new Set([
  "IDPCommunicationError",
  "IDPCommunicationErrorException",
  "InternalError",
  "InternalFailure",
  "InternalServerException",
  "RequestExpired",
  "RequestInTheFuture",
  "RequestTimeTooSkewed",
  "RequestTimeout",
  "RequestTimeoutException",
  "ServerException",
  "ServiceUnavailable",
  "ServiceUnavailableException",
  "TimeoutError"
]);
const network = /* @__PURE__ */ new Set([
  "EAI_AGAIN",
  "ECONNABORTED",
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETDOWN",
  "ENETUNREACH",
  "ENOTFOUND",
  "EPIPE",
  "ETIMEDOUT",
  "TimeoutError"
]);
const expired = /* @__PURE__ */ new Set(["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"]);
const denied = /* @__PURE__ */ new Set([
  "AccessDenied",
  "AccessDeniedException",
  "AuthorizationError",
  "NotAuthorized",
  "NotAuthorizedException",
  "UnauthorizedOperation"
]);
const rejectedCredentials = /* @__PURE__ */ new Set([
  "IncompleteSignature",
  "IncompleteSignatureException",
  "InvalidAccessKeyId",
  "InvalidClientTokenId",
  "InvalidSignatureException",
  "MissingAuthenticationToken",
  "MissingAuthenticationTokenException",
  "SignatureDoesNotMatch",
  "UnrecognizedClientException"
]);
const noCredentials = /* @__PURE__ */ new Set(["CredentialsProviderError", "ProviderError", "TokenProviderError"]);
const missing = /* @__PURE__ */ new Set([
  "ClusterNotFoundException",
  "ImageNotFoundException",
  "NoSuchBucket",
  "NoSuchDistribution",
  "NoSuchKey",
  "ParameterNotFound",
  "PipelineExecutionNotFoundException",
  "PipelineNotFoundException",
  "RepositoryNotFoundException",
  "ResourceNotFoundException",
  "ServiceDeploymentNotFoundException",
  "ServiceNotFoundException"
]);


// EXTERNAL MODULE: ./src/providers/http/client.js
var client = __webpack_require__(35142);
// EXTERNAL MODULE: ./src/providers/aws/transport.js
var transport = __webpack_require__(85407);
;// CONCATENATED MODULE: ./src/providers/aws/translate.js




const CREDENTIALS_HINT = "In a workflow, set role-to-assume and give the job `permissions: id-token: write`, or run aws-actions/configure-aws-credentials before. At a terminal, run `aws sso login` and set AWS_PROFILE.";
function translate(error, action) {
  if (error instanceof errors/* PlatformError */.Wk) return error;
  const cause = (0,errors/* asError */.zR)(error);
  if (noCredentials.has(cause.name)) return missingCredentials(cause);
  const page = (0,errors/* causeChain */.DD)(cause).find((link) => link instanceof transport/* ForeignPageError */.iB);
  if (page !== void 0) return unreadable(action, page.status, cause);
  const unreachable = networkFailure(error, action);
  if (unreachable !== void 0) return unreachable;
  const status = statusOf(cause);
  if (status === void 0 && !("$fault" in cause)) return error;
  if (status === 407) {
    return new errors/* PlatformError */.Wk(`The proxy wants to be authenticated with before it lets ${action} through.`, {
      cause,
      hint: "Put the name and password into HTTPS_PROXY: http://name:password@host:port."
    });
  }
  if (isPassing(cause, status)) {
    return new errors/* PlatformError */.Wk(`AWS could not serve ${action} for now: ${describe(cause, status)}.`, {
      cause,
      transient: true,
      hint: "It was tried several times. Try again later; health.aws.amazon.com tells of wider problems."
    });
  }
  if (!("$fault" in cause)) return unreadable(action, status, cause);
  if (missing.has(cause.name)) return new errors/* NotFoundError */.m_(failed(action, cause), { cause });
  if (expired.has(cause.name)) return expiredCredentials(action, cause);
  if (rejectedCredentials.has(cause.name)) {
    return new errors/* PlatformError */.Wk(`AWS rejected the credentials that ${action} was signed with (${cause.name}).`, {
      cause,
      hint: CREDENTIALS_HINT
    });
  }
  return new errors/* PlatformError */.Wk(failed(action, cause), { cause });
}
function isExpired(error) {
  return error instanceof Error && expired.has(error.name);
}
function isDenied(error) {
  return error instanceof Error && denied.has(error.name);
}
function awsErrorName(error) {
  return error instanceof errors/* PlatformError */.Wk && error.cause instanceof Error ? error.cause.name : void 0;
}
function accessDenied(action, principal, cause) {
  return new errors/* AccessDeniedError */.Uk(`${principal} may not call ${action}: ${sentence(cause.message)}`, {
    cause,
    hint: action === "sts:AssumeRole" ? "The role's trust policy has to name that principal, whose own policy has to allow sts:AssumeRole on the role." : `Allow ${action} in the policy of that role; docs/iam/<verb>.json holds what each verb needs.`
  });
}
function missingCredentials(cause, profile) {
  const where = profile === void 0 ? "" : ` in the profile ${profile}`;
  return new errors/* PlatformError */.Wk(`No usable AWS credentials were found${where}: ${sentence(cause.message)}`, {
    cause,
    hint: profile === void 0 ? CREDENTIALS_HINT : `Run aws sso login --profile ${profile}.`
  });
}
function expiredCredentials(action, cause) {
  return new errors/* PlatformError */.Wk(
    `The AWS credentials have expired (${action}: ${cause.name}), and there are no newer ones.`,
    {
      cause,
      hint: "In a workflow, set role-to-assume and give the job `permissions: id-token: write`: such credentials are renewed during long waits. At a terminal, run `aws sso login` again."
    }
  );
}
function networkFailure(error, action) {
  const cause = (0,errors/* asError */.zR)(error);
  const transport = (0,errors/* causeChain */.DD)(cause).find((link) => link instanceof client/* TransportError */.wX);
  const code = transport?.code ?? (0,client/* codeOf */.$N)(error);
  const transient = network.has(code);
  if (transport === void 0 && !transient) return void 0;
  const host = transport?.host ?? "AWS";
  return new errors/* PlatformError */.Wk(
    `${action} got no answer from ${host}: ${describeCode(code, transport?.cause ?? cause)}.`,
    {
      cause,
      transient,
      hint: transient ? "Check the network, aws-region, and the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY." : "If a proxy or a private endpoint has a certificate of its own, name its authority in NODE_EXTRA_CA_CERTS."
    }
  );
}
function unreadable(action, status, cause) {
  return new errors/* PlatformError */.Wk(`The answer to ${action} (HTTP ${status ?? "unknown"}) is not one of AWS's.`, {
    cause,
    // It may be a gateway's page in the middle of a long wait.
    transient: true,
    hint: "Check the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY: something else answered."
  });
}
function isPassing(cause, status) {
  return throttling.has(cause.name) || passing.has(cause.name) || status === 429 || status !== void 0 && status >= 500 || clockWasCorrected(cause);
}
function metadataOf(error) {
  if (!("$metadata" in error) || typeof error.$metadata !== "object" || error.$metadata === null) return {};
  return error.$metadata;
}
function statusOf(error) {
  const status = metadataOf(error)["httpStatusCode"];
  return typeof status === "number" ? status : void 0;
}
function clockWasCorrected(error) {
  return metadataOf(error)["clockSkewCorrected"] === true;
}
function failed(action, cause) {
  return `AWS refused ${action} with ${cause.name}: ${sentence(cause.message)}`;
}
function describe(cause, status) {
  return status === void 0 ? cause.name : `${cause.name}, HTTP ${status}`;
}
function describeCode(code, cause) {
  return code === "TimeoutError" ? `it took too long (${cause.message})` : code;
}
function sentence(text) {
  const trimmed = text.trim();
  return trimmed === "" ? "no reason given." : /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}



/***/ }),

/***/ 85407:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   c0: () => (/* binding */ defaultTimeouts),
/* harmony export */   iB: () => (/* binding */ ForeignPageError),
/* harmony export */   oK: () => (/* binding */ Transport)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57075);
/* harmony import */ var node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(38321);
/* harmony import */ var _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(18771);
/* harmony import */ var _http_client_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(35142);




const defaultTimeouts = { connectMs: 5e3, requestMs: 3e4 };
async function proxyAgents(env) {
  const agent = await (0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .createProxyAgent */ .IL)(env);
  return agent && { httpAgent: agent, httpsAgent: agent };
}
class Transport extends _smithy_node_http_handler__WEBPACK_IMPORTED_MODULE_3__.NodeHttpHandler {
  constructor(timeouts = defaultTimeouts, env = process.env) {
    super(async () => ({
      connectionTimeout: timeouts.connectMs,
      requestTimeout: timeouts.requestMs,
      throwOnRequestTimeout: true,
      // A response that stalls halfway must end too.
      socketTimeout: timeouts.requestMs,
      ...await proxyAgents(env)
    }));
  }
  async handle(...[request, options]) {
    try {
      const answer = await super.handle(request, options);
      const body = await (0,node_stream_consumers__WEBPACK_IMPORTED_MODULE_1__.buffer)(answer.response.body);
      if (isForeignPage(body, answer.response)) throw new ForeignPageError(answer.response.statusCode);
      if (!isWhole(body, answer.response.headers["content-type"] ?? ""))
        throw Object.assign(new Error("the answer is not whole"), { code: "ECONNRESET" });
      answer.response.body = node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable.from([body]);
      return answer;
    } catch (error) {
      if ((0,_http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .codeOf */ .$N)(error) === "AbortError" || error instanceof ForeignPageError) throw error;
      const port = request.port === void 0 ? "" : `:${request.port}`;
      throw new _http_client_js__WEBPACK_IMPORTED_MODULE_2__/* .TransportError */ .wX(`${request.hostname}${port}`, error);
    }
  }
}
class ForeignPageError extends Error {
  constructor(status) {
    super(`an HTML page, HTTP ${status}`);
    this.status = status;
  }
  status;
  name = "ForeignPageError";
}
function isForeignPage(body, { statusCode, headers }) {
  if (statusCode >= 500 || statusCode === 407 || statusCode === 429) return false;
  if ("x-amz-request-id" in headers || "x-amzn-requestid" in headers) return false;
  return /^\s*<(?:!doctype html|html)\b/i.test(body.subarray(0, 200).toString("utf8").replace("\uFEFF", ""));
}
function isWhole(body, contentType) {
  const isJson = contentType.startsWith("application/x-amz-json");
  if (!isJson && !contentType.startsWith("text/xml")) return true;
  const text = body.toString("utf8").trim();
  if (text === "") return true;
  if (!isJson) {
    const [, root] = /<(\w[\w:.-]*)/.exec(text) ?? [];
    return root === void 0 || text.endsWith(`</${root}>`) || text === `<${root}/>`;
  }
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}



/***/ }),

/***/ 35142:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $N: () => (/* binding */ codeOf),
/* harmony export */   IL: () => (/* binding */ createProxyAgent),
/* harmony export */   _c: () => (/* binding */ fetchResponse),
/* harmony export */   w$: () => (/* binding */ sendRequest),
/* harmony export */   wX: () => (/* binding */ TransportError),
/* harmony export */   wg: () => (/* binding */ RedirectedError)
/* harmony export */ });
/* harmony import */ var node_http__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37067);
/* harmony import */ var node_https__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44708);
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(49470);
/* harmony import */ var _proxy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45925);




const MOST_REDIRECTS = 5;
const MAXIMUM_BYTES = 5e6;
const SAFE_METHODS = /* @__PURE__ */ new Set(["GET", "HEAD"]);
const REDIRECTS = /* @__PURE__ */ new Set([301, 302, 303, 307, 308]);
async function sendRequest(url, request = {}) {
  const { timeoutMs, signal } = request;
  const agent = await createProxyAgent(request.env ?? process.env);
  const timeout = timeoutMs === void 0 ? void 0 : AbortSignal.timeout(timeoutMs);
  const signals = [signal, timeout].filter((each) => each !== void 0);
  try {
    return await follow(url, request, { agent, signal: AbortSignal.any(signals) });
  } catch (error) {
    signal?.throwIfAborted();
    if (timeoutMs === void 0 || timeout?.aborted !== true) throw error;
    const message = `no answer within ${timeoutMs / 1e3} seconds`;
    throw Object.assign(new Error(message, { cause: error }), { code: "ETIMEDOUT" });
  } finally {
    agent?.destroy();
  }
}
async function createProxyAgent(env) {
  if (!(0,_proxy_js__WEBPACK_IMPORTED_MODULE_3__/* .proxyConfigured */ .$o)(env)) return void 0;
  const { EnvironmentProxyAgent } = await Promise.all(/* import() */[__webpack_require__.e(9126), __webpack_require__.e(7953)]).then(__webpack_require__.bind(__webpack_require__, 20334));
  return new EnvironmentProxyAgent(env);
}
class RedirectedError extends Error {
  /** @param origin such as `https://login.example.com` */
  constructor(origin) {
    super(`redirected to ${origin}`);
    this.origin = origin;
  }
  origin;
  name = "RedirectedError";
}
class TransportError extends Error {
  constructor(host, cause) {
    const code = codeOf(cause);
    super(`${host}: ${code}`);
    this.host = host;
    this.code = code;
    this.cause = (0,_core_errors_js__WEBPACK_IMPORTED_MODULE_2__/* .asError */ .zR)(cause);
  }
  host;
  name = "TransportError";
  /** Node's code, `ECONNRESET` say, or `TimeoutError`. */
  code;
  cause;
}
function codeOf(error) {
  if (typeof error !== "object" || error === null) return "";
  if ("code" in error && typeof error.code === "string") return error.code;
  return "name" in error && typeof error.name === "string" ? error.name : "";
}
async function fetchResponse(address, { method, headers, body, signal }, options) {
  const answer = await sendRequest(new URL(address), {
    ...options,
    method,
    headers,
    body: typeof body === "string" ? body : void 0,
    signal: signal ?? void 0
  });
  if (answer.status < 300 && /^application\/(.+\+)?json$/.test(answer.contentType)) requireJson(answer.body);
  const received = new Headers();
  for (const [name, value] of Object.entries(answer.headers))
    if (value !== void 0) received.set(name, [value].flat().join(", "));
  const empty = answer.status === 204 || answer.status === 205 || answer.status === 304;
  return new Response(empty ? null : answer.body, { status: answer.status, headers: received });
}
function requireJson(body) {
  try {
    JSON.parse(body);
  } catch (error) {
    throw Object.assign(new Error("the answer is not whole", { cause: error }), { code: "ECONNRESET" });
  }
}
async function follow(start, request, connection) {
  const method = request.method ?? "GET";
  let url = start;
  let headers = request.headers ?? {};
  for (let left = MOST_REDIRECTS; left >= 0; left -= 1) {
    const answer = await send(url, { ...request, method, headers }, connection);
    const { location } = answer.headers;
    const repeatable = SAFE_METHODS.has(method) || answer.status >= 307;
    if (request.redirects === "none" || !REDIRECTS.has(answer.status) || !repeatable || location === void 0)
      return answer;
    const next = new URL(location, url);
    if (next.protocol !== "https:" && next.protocol !== url.protocol)
      throw new Error(`redirected to ${next.protocol}//, which is not https`);
    const leaves = next.origin !== url.origin;
    if (leaves && (request.redirects === "same-origin" || request.body !== void 0))
      throw new RedirectedError(next.origin);
    if (leaves) headers = withoutAuthorization(headers);
    url = next;
  }
  throw new Error(`redirected more than ${MOST_REDIRECTS} times`);
}
function withoutAuthorization(headers) {
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => name.toLowerCase() !== "authorization")
  );
}
function send(url, { method, headers, body, maximumBytes = MAXIMUM_BYTES }, { agent, signal }) {
  const client = url.protocol === "https:" ? node_https__WEBPACK_IMPORTED_MODULE_1__ : node_http__WEBPACK_IMPORTED_MODULE_0__;
  const length = body === void 0 ? {} : { "content-length": String(Buffer.byteLength(body)) };
  const options = {
    // A kept connection may close while a request is on its way: what must not be sent twice gets one of its own.
    agent: agent ?? (SAFE_METHODS.has(method) ? void 0 : false),
    signal,
    method,
    headers: { "user-agent": "platform-tools", ...headers, ...length }
  };
  return new Promise((resolve, reject) => {
    const outgoing = client.request(url, options, (response) => {
      const chunks = [];
      let read = 0;
      response.on("data", (chunk) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > maximumBytes)
          outgoing.destroy(new Error(`the answer is longer than ${maximumBytes / 1e6} MB`));
      });
      response.on("error", reject);
      response.on("end", () => {
        const { statusCode: status = 0, headers: received } = response;
        const contentType = (received["content-type"] ?? "").split(";")[0]?.trim().toLowerCase() ?? "";
        resolve({ status, headers: received, contentType, body: Buffer.concat(chunks).toString("utf8") });
      });
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });
}



/***/ }),

/***/ 45925:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $o: () => (/* binding */ proxyConfigured),
/* harmony export */   iJ: () => (/* binding */ proxyFor),
/* harmony export */   rX: () => (/* binding */ checkProxies)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

const SETTINGS = ["https_proxy", "http_proxy", "all_proxy"];
function proxyFor(url, env) {
  const scheme = url.protocol.replace(":", "");
  const value = read(env, `${scheme}_proxy`) ?? read(env, "all_proxy");
  if (value === void 0 || isLocal(url.hostname)) return void 0;
  if (isExempt(url, read(env, "no_proxy") ?? "")) return void 0;
  return new URL(withScheme(value));
}
function proxyConfigured(env) {
  return SETTINGS.some((name) => read(env, name) !== void 0);
}
function checkProxies(env) {
  for (const name of SETTINGS.flatMap((setting) => [setting, setting.toUpperCase()])) {
    const value = env[name]?.trim() ?? "";
    const url = withScheme(value);
    if (value === "" || URL.canParse(url) && /^https?:/i.test(url)) continue;
    throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The environment variable ${name} is not the URL of a proxy.`, {
      hint: "Write it as http://host:port, or unset it."
    });
  }
}
function withScheme(value) {
  return value.includes("://") ? value : `http://${value}`;
}
function read(env, name) {
  const value = (env[name] ?? env[name.toUpperCase()])?.trim();
  return value === "" ? void 0 : value;
}
function isLocal(hostname) {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname) || // Where EC2 and ECS hand out credentials: link-local, so no proxy could reach it.
  /^169\.254\.\d+\.\d+$/.test(hostname);
}
function isExempt(url, list) {
  const port = url.port === "" ? url.protocol === "https:" ? "443" : "80" : url.port;
  return list.toLowerCase().split(/[\s,]+/).some((entry) => {
    if (entry === "") return false;
    if (entry === "*") return true;
    const [, host = entry, entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry) ?? [];
    if (entryPort !== void 0 && entryPort !== port) return false;
    const domain = host.replace(/^\*?\./, "");
    return url.hostname === domain || url.hostname.endsWith(`.${domain}`);
  });
}



/***/ })

};
