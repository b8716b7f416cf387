import { COMMIT } from '../harness/sandbox.js';
import { PLANTED } from './intents/intent.js';

/** Who a run is: the repository's role by OIDC, or access keys. */
export type RunIdentity = 'oidc' | 'keys';

/** Which attempt of which run, and on what runner; default: the first of 4242. */
export interface RunAttempt {
  attempt?: number;
  runId?: string;
  /** The disk is full, and its folders are such that not even an administrator may write there. */
  unwritable?: boolean;
}

/** The environment of a step, as the runner gives it; `own` is what the intent needs besides. */
export function stepEnvironment(
  identity: RunIdentity,
  url: string,
  own: Readonly<Record<string, string>> = {},
  { attempt = 1, runId = '4242', unwritable = false }: RunAttempt = {},
): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    AWS_ENDPOINT_URL: url,
    AWS_REGION: 'eu-west-2',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED: 'true',
    ...(identity === 'keys'
      ? { AWS_ACCESS_KEY_ID: 'AKIACAMPAIGN00000001', AWS_SECRET_ACCESS_KEY: PLANTED.awsSecret }
      : {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/_sandbox/oidc?api-version=2.0`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: PLANTED.idToken,
        }),
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: runId,
    GITHUB_RUN_ATTEMPT: String(attempt),
    GITHUB_JOB: 'deploy',
    GITHUB_OUTPUT: '/tmp/set_output_campaign',
    GITHUB_REPOSITORY: 'uktrade/demo-web',
    GITHUB_SHA: COMMIT,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_ACTOR: 'someone',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: `${url}/github`,
    GITHUB_WORKSPACE: unwritable ? '/sys' : '/tmp',
    ...(unwritable ? { HOME: '/sys', TMPDIR: '/sys', RUNNER_TEMP: '/sys' } : {}),
    RUNNER_ENVIRONMENT: 'github-hosted',
    ...own,
  };
}
