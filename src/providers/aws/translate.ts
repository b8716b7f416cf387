import { AccessDeniedError, asError, causeChain, NotFoundError, PlatformError } from '../../core/errors.js';
import * as names from './error-names.js';
import { codeOf, TransportError } from '../http/client.js';
import type { ProfileKind } from './identities.js';
import { ForeignPageError } from './transport.js';

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
  if (names.noCredentials.has(cause.name)) return missingCredentials(cause);
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
  if (names.missing.has(cause.name)) return new NotFoundError(failed(action, cause), { cause });
  if (names.expired.has(cause.name)) return expiredCredentials(action, cause);
  if (names.rejectedCredentials.has(cause.name)) {
    return new PlatformError(`AWS rejected the credentials that ${action} was signed with (${cause.name}).`, {
      cause,
      hint: CREDENTIALS_HINT,
    });
  }
  return new PlatformError(failed(action, cause), { cause });
}

/** True when AWS says that the credentials have run out. */
export function isExpired(error: unknown): boolean {
  return error instanceof Error && names.expired.has(error.name);
}

/** True when IAM said no. */
export function isDenied(error: unknown): error is Error {
  return error instanceof Error && names.denied.has(error.name);
}

/** The name of the AWS error that a translated one stands for; undefined for anything else. */
export function awsErrorName(error: unknown): string | undefined {
  return error instanceof PlatformError && error.cause instanceof Error ? error.cause.name : undefined;
}

/** IAM said no: which action, to whom, in AWS's words, and where the policy is that allows it. */
export function accessDenied(action: string, principal: string, cause: Error): AccessDeniedError {
  const [, role, user] = /:assumed-role\/([^/]+)|:user\/(.+)$/.exec(principal) ?? [];
  const who = role !== undefined ? `the role ${role}` : user !== undefined ? `the user ${user}` : 'that role';
  return new AccessDeniedError(`${principal} may not call ${action}${refusal(cause.message)}`, {
    cause,
    hint:
      action === 'sts:AssumeRole'
        ? "The role's trust policy has to name that principal, whose own policy has to allow sts:AssumeRole on the role."
        : `Allow ${action} in a policy of ${who}: the folder docs/iam of platform-tools has a policy for each verb.`,
  });
}

/** What AWS says besides who may not do what, which is said already: the resource, and the kind of policy. */
function refusal(message: string): string {
  const [, resource, reason] =
    /^User: \S+ is not authorized to perform: \S+(?: on resource: (\S+))?(?: (?:because|with) ([^]+))?$/.exec(
      message.trim(),
    ) ?? [];
  if (resource === undefined && reason === undefined) return `: ${sentence(message)}`;
  const plain = reason === undefined || /^no identity-based policy allows the \S+ action\.?$/.test(reason);
  return `${resource === undefined ? '' : ` on ${resource}`}${plain ? '.' : `: ${sentence(reason)}`}`;
}

const PROFILE_HINTS: Readonly<Record<ProfileKind, (name: string) => string>> = {
  sso: (name) => `Run aws sso login --profile ${name}.`,
  process: (name) =>
    `Run the credential_process of the profile ${name} in ~/.aws/config by hand, to see what it says.`,
  other: (name) => `Check the profile ${name} in ~/.aws/config and ~/.aws/credentials.`,
};

/** @param profile - the AWS profile that should have had them */
export function missingCredentials(
  cause: Error,
  profile?: { name: string; kind: ProfileKind },
): PlatformError {
  if (profile === undefined)
    return new PlatformError(
      // What the SDK says where it has found nothing at all.
      cause.message.startsWith('Could not load credentials from any providers')
        ? 'No usable AWS credentials were found.'
        : `No usable AWS credentials were found: ${sentence(cause.message)}`,
      {
        cause,
        saysCause: true,
        hint: CREDENTIALS_HINT,
      },
    );
  const { name, kind } = profile;
  // The SDK does not pass on what the program said.
  const reason = kind === 'process' ? 'its credential_process gave none.' : sentence(cause.message);
  return new PlatformError(`No usable AWS credentials were found in the profile ${name}: ${reason}`, {
    cause,
    hint: PROFILE_HINTS[kind](name),
  });
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
  const transient = names.network.has(code);
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
    names.throttling.has(cause.name) ||
    names.passing.has(cause.name) ||
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
  return `AWS refused ${action} with ${cause.name}: ${sentence(cause.message)}`;
}

function describe(cause: Error, status: number | undefined): string {
  return status === undefined ? cause.name : `${cause.name}, HTTP ${status}`;
}

function describeCode(code: string, cause: Error): string {
  return code === 'TimeoutError' ? `it took too long (${cause.message})` : code;
}

function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' ? 'no reason given.' : /[.!?]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}
