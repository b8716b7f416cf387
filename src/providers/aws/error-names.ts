/** Names that AWS services give to the same kinds of error. Errors are recognised by these, never by their text. */

/** Too many requests. Source: the SDK's own retry strategy, less LimitExceededException, which here means a quota. */
export const throttling = new Set([
  'BandwidthLimitExceeded',
  'EC2ThrottledException',
  'PriorRequestNotComplete',
  'ProvisionedThroughputExceededException',
  'RequestLimitExceeded',
  'RequestThrottled',
  'RequestThrottledException',
  'SlowDown',
  'ThrottledException',
  'Throttling',
  'ThrottlingException',
  'TooManyRequestsException',
  'TransactionInProgressException',
]);

/** AWS's side had a problem, or took our clock to be wrong; the SDK sets its clock right before the next attempt. */
export const passing = new Set([
  'IDPCommunicationError',
  'IDPCommunicationErrorException',
  'InternalError',
  'InternalFailure',
  'InternalServerException',
  'RequestExpired',
  'RequestInTheFuture',
  'RequestTimeTooSkewed',
  'RequestTimeout',
  'RequestTimeoutException',
  'ServerException',
  'ServiceUnavailable',
  'ServiceUnavailableException',
  'TimeoutError',
]);

/** The connection failed in a way that the next attempt may not. Codes of Node's network errors. */
export const network = new Set([
  'EAI_AGAIN',
  'ECONNABORTED',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETDOWN',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  'TimeoutError',
]);

export const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);

export const denied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'NotAuthorized',
  'NotAuthorizedException',
  'UnauthorizedOperation',
]);

/** AWS doesn't know the key, or its secret doesn't fit. */
export const rejectedCredentials = new Set([
  'IncompleteSignature',
  'IncompleteSignatureException',
  'InvalidAccessKeyId',
  'InvalidClientTokenId',
  'InvalidSignatureException',
  'MissingAuthenticationToken',
  'MissingAuthenticationTokenException',
  'SignatureDoesNotMatch',
  'UnrecognizedClientException',
]);

/** What the SDK throws when it finds no credentials, or can't use those it found. */
export const noCredentials = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError']);

export const missing = new Set([
  'ClusterNotFoundException',
  'ImageNotFoundException',
  'NoSuchBucket',
  'NoSuchDistribution',
  'NoSuchKey',
  'ParameterNotFound',
  'PipelineExecutionNotFoundException',
  'PipelineNotFoundException',
  'RepositoryNotFoundException',
  'ResourceNotFoundException',
  'ServiceDeploymentNotFoundException',
  'ServiceNotFoundException',
]);
