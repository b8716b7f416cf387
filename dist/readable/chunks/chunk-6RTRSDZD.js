const require = process.getBuiltinModule;
import {
  ForeignPageError
} from "./chunk-FYQ2MTT5.js";
import {
  TransportError,
  codeOf
} from "./chunk-C4G6JYPX.js";
import {
  NotFoundError,
  PlatformError,
  asError,
  causeChain
} from "./chunk-VZX7JWXQ.js";

// src/providers/aws/translate.ts
var throttling = /* @__PURE__ */ new Set([
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
var passing = /* @__PURE__ */ new Set([
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
var network = /* @__PURE__ */ new Set([
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
var expired = /* @__PURE__ */ new Set(["ExpiredToken", "ExpiredTokenException", "TokenRefreshRequired"]);
var denied = /* @__PURE__ */ new Set([
  "AccessDenied",
  "AccessDeniedException",
  "AuthorizationError",
  "NotAuthorized",
  "NotAuthorizedException",
  "UnauthorizedOperation"
]);
var rejectedCredentials = /* @__PURE__ */ new Set([
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
var noCredentials = /* @__PURE__ */ new Set(["CredentialsProviderError", "ProviderError", "TokenProviderError"]);
var missing = /* @__PURE__ */ new Set([
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
var CREDENTIALS_HINT = "In a workflow, set role-to-assume and give the job the permission id-token: write, or run aws-actions/configure-aws-credentials before. At a terminal, run aws sso login and set AWS_PROFILE, or name a profile with --profile.";
function translate(error, action) {
  if (error instanceof PlatformError) return error;
  const cause = asError(error);
  if (noCredentials.has(cause.name)) return missingCredentials(cause);
  const page = causeChain(cause).find((link) => link instanceof ForeignPageError);
  if (page !== void 0) return unreadable(action, page.status, cause);
  const unreachable = networkFailure(error, action);
  if (unreachable !== void 0) return unreachable;
  const status = statusOf(cause);
  if (status === void 0 && !("$fault" in cause)) return error;
  if (status === 407) {
    return new PlatformError(`The proxy wants to be authenticated with before it lets ${action} through.`, {
      cause,
      hint: "Put the name and password into HTTPS_PROXY: http://name:password@host:port."
    });
  }
  if (isPassing(cause, status)) {
    return new PlatformError(`AWS could not serve ${action} for now: ${describe(cause, status)}.`, {
      cause,
      transient: true,
      hint: "It was tried several times. Try again later; health.aws.amazon.com shows wider problems."
    });
  }
  if (!("$fault" in cause)) return unreadable(action, status, cause);
  if (missing.has(cause.name)) return new NotFoundError(failed(action, cause), { cause });
  if (expired.has(cause.name)) return expiredCredentials(action, cause);
  if (rejectedCredentials.has(cause.name)) {
    return new PlatformError(`AWS rejected the credentials that ${action} was signed with (${cause.name}).`, {
      cause,
      hint: CREDENTIALS_HINT
    });
  }
  return new PlatformError(failed(action, cause), { cause });
}
function isExpired(error) {
  return error instanceof Error && expired.has(error.name);
}
function isDenied(error) {
  return error instanceof Error && denied.has(error.name);
}
function awsErrorName(error) {
  return error instanceof PlatformError && error.cause instanceof Error ? error.cause.name : void 0;
}
function missingCredentials(cause) {
  const message = cause.message.startsWith("Could not load credentials from any providers") ? "No usable AWS credentials were found." : `No usable AWS credentials were found: ${fullSentence(cause.message)}`;
  return new PlatformError(message, { cause, saysCause: true, hint: CREDENTIALS_HINT });
}
function expiredCredentials(action, cause) {
  return new PlatformError(
    `The AWS credentials have expired (${action}: ${cause.name}), and there are no newer ones.`,
    {
      cause,
      saysCause: true,
      hint: "In a workflow, set role-to-assume and give the job `permissions: id-token: write`: such credentials are renewed during long waits. At a terminal, run `aws sso login` again."
    }
  );
}
function networkFailure(error, action) {
  const cause = asError(error);
  const transport = causeChain(cause).find((link) => link instanceof TransportError);
  const code = transport?.code ?? codeOf(error);
  const transient = network.has(code);
  if (transport === void 0 && !transient) return void 0;
  const host = transport?.host ?? "AWS";
  return new PlatformError(
    `${action} got no answer from ${host}: ${describeCode(code, transport?.cause ?? cause)}.`,
    {
      cause,
      transient,
      hint: transient ? "Check the network, aws-region, and the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY." : "If a proxy or a private endpoint has a certificate of its own, name its authority in NODE_EXTRA_CA_CERTS."
    }
  );
}
function unreadable(action, status, cause) {
  return new PlatformError(`The answer to ${action} (HTTP ${status ?? "unknown"}) is not one of AWS's.`, {
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
  return `AWS refused ${action} with ${cause.name}: ${fullSentence(cause.message)}`;
}
function describe(cause, status) {
  return status === void 0 ? cause.name : `${cause.name}, HTTP ${status}`;
}
function describeCode(code, cause) {
  return code === "TimeoutError" ? `it took too long (${cause.message})` : code;
}
function fullSentence(text) {
  const trimmed = text.trim();
  return trimmed === "" ? "no reason given." : /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

export {
  throttling,
  translate,
  isExpired,
  isDenied,
  awsErrorName,
  missingCredentials,
  fullSentence
};
