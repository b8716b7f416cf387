import { asError, causeChain, NotFoundError, PlatformError } from '../../core/errors.js';
import { codeOf, TransportError } from '../http/client.js';
import { ForeignPageError } from './transport.js';

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
const passing = new Set([
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
const network = new Set([
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

const expired = new Set(['ExpiredToken', 'ExpiredTokenException', 'TokenRefreshRequired']);

const denied = new Set([
  'AccessDenied',
  'AccessDeniedException',
  'AuthorizationError',
  'NotAuthorized',
  'NotAuthorizedException',
  'UnauthorizedOperation',
]);

/** AWS doesn't know the key, or its secret doesn't fit. */
const rejectedCredentials = new Set([
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
const noCredentials = new Set(['CredentialsProviderError', 'ProviderError', 'TokenProviderError']);

const missing = new Set([
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

const CREDENTIALS_HINT =
  'In a workflow, set role-to-assume and give the job the permission id-token: write, or run ' +
  'aws-actions/configure-aws-credentials before. At a terminal, run aws sso login and set AWS_PROFILE, or name a profile with --profile.';

/**
 * Turns what the SDK threw into an error that the user can act on, by its name. `action` is the call as IAM names it
 * (`codebuild:StartBuild`). Errors of ours, and those that are not AWS's at all, come back as they are.
 */
export function translate(error: unknown, action: string): unknown {
  if (error instanceof PlatformError) return error;
  const cause = asError(error);
  if (noCredentials.has(cause.name)) return missingCredentials(cause);
  const page = causeChain(cause).find((link) => link instanceof ForeignPageError);
  if (page !== undefined) return unreadable(action, page.status, cause);
  const unreachable = networkFailure(error, action);
  if (unreachable !== undefined) return unreachable;
  const status = statusOf(cause);
  if (status === undefined && !('$fault' in cause)) return error;
  if (status === 407) {
    return new PlatformError(`The proxy wants to be authenticated with before it lets ${action} through.`, {
      cause,
      hint: 'Put the name and password into HTTPS_PROXY: http://name:password@host:port.',
    });
  }
  if (isPassing(cause, status)) {
    return new PlatformError(`AWS could not serve ${action} for now: ${describe(cause, status)}.`, {
      cause,
      transient: true,
      hint: 'It was tried several times. Try again later; health.aws.amazon.com shows wider problems.',
    });
  }
  if (!('$fault' in cause)) return unreadable(action, status, cause);
  if (missing.has(cause.name)) return new NotFoundError(failed(action, cause), { cause });
  if (expired.has(cause.name)) return expiredCredentials(action, cause);
  if (rejectedCredentials.has(cause.name)) {
    return new PlatformError(`AWS rejected the credentials that ${action} was signed with (${cause.name}).`, {
      cause,
      hint: CREDENTIALS_HINT,
    });
  }
  return new PlatformError(failed(action, cause), { cause });
}

/** True when AWS says that the credentials have run out. */
export function isExpired(error: unknown): boolean {
  return error instanceof Error && expired.has(error.name);
}

/** True when IAM said no. */
export function isDenied(error: unknown): error is Error {
  return error instanceof Error && denied.has(error.name);
}

/** The name of the AWS error that a translated one stands for; undefined for anything else. */
export function awsErrorName(error: unknown): string | undefined {
  return error instanceof PlatformError && error.cause instanceof Error ? error.cause.name : undefined;
}

export function missingCredentials(cause: Error): PlatformError {
  // What the SDK says where it has found nothing at all.
  const message = cause.message.startsWith('Could not load credentials from any providers')
    ? 'No usable AWS credentials were found.'
    : `No usable AWS credentials were found: ${fullSentence(cause.message)}`;
  return new PlatformError(message, { cause, saysCause: true, hint: CREDENTIALS_HINT });
}

function expiredCredentials(action: string, cause: Error): PlatformError {
  return new PlatformError(
    `The AWS credentials have expired (${action}: ${cause.name}), and there are no newer ones.`,
    {
      cause,
      saysCause: true,
      hint:
        'In a workflow, set role-to-assume and give the job `permissions: id-token: write`: such credentials are ' +
        'renewed during long waits. At a terminal, run `aws sso login` again.',
    },
  );
}

function networkFailure(error: unknown, action: string): PlatformError | undefined {
  const cause = asError(error);
  const transport = causeChain(cause).find((link) => link instanceof TransportError);
  const code = transport?.code ?? codeOf(error);
  const transient = network.has(code);
  if (transport === undefined && !transient) return undefined;
  const host = transport?.host ?? 'AWS';
  return new PlatformError(
    `${action} got no answer from ${host}: ${describeCode(code, transport?.cause ?? cause)}.`,
    {
      cause,
      transient,
      hint: transient
        ? 'Check the network, aws-region, and the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY.'
        : 'If a proxy or a private endpoint has a certificate of its own, name its authority in NODE_EXTRA_CA_CERTS.',
    },
  );
}

/** Something answered, but not in AWS's way: a proxy or firewall with a page of its own, or a wrong endpoint. */
function unreadable(action: string, status: number | undefined, cause: Error): PlatformError {
  return new PlatformError(`The answer to ${action} (HTTP ${status ?? 'unknown'}) is not one of AWS's.`, {
    cause,
    // It may be a gateway's page in the middle of a long wait.
    transient: true,
    hint: 'Check the settings AWS_ENDPOINT_URL, HTTPS_PROXY and NO_PROXY: something else answered.',
  });
}

function isPassing(cause: Error, status: number | undefined): boolean {
  return (
    throttling.has(cause.name) ||
    passing.has(cause.name) ||
    status === 429 ||
    (status !== undefined && status >= 500) ||
    clockWasCorrected(cause)
  );
}

function metadataOf(error: Error): Readonly<Record<string, unknown>> {
  if (!('$metadata' in error) || typeof error.$metadata !== 'object' || error.$metadata === null) return {};
  return error.$metadata as Readonly<Record<string, unknown>>;
}

function statusOf(error: Error): number | undefined {
  const status = metadataOf(error)['httpStatusCode'];
  return typeof status === 'number' ? status : undefined;
}

/** The SDK found our clock wrong by minutes and has set its own right: a signature that failed for that is worth another try. */
function clockWasCorrected(error: Error): boolean {
  return metadataOf(error)['clockSkewCorrected'] === true;
}

function failed(action: string, cause: Error): string {
  return `AWS refused ${action} with ${cause.name}: ${fullSentence(cause.message)}`;
}

function describe(cause: Error, status: number | undefined): string {
  return status === undefined ? cause.name : `${cause.name}, HTTP ${status}`;
}

function describeCode(code: string, cause: Error): string {
  return code === 'TimeoutError' ? `it took too long (${cause.message})` : code;
}

export function fullSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? 'no reason given.' : /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
