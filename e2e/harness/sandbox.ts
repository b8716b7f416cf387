import { startSandbox } from '../../sandbox/index.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { checkPermissions } from './permissions.js';

/** One request that the sandbox received. */
export interface SandboxRequest {
  service: string;
  operation: string;
  /** Of a request to GitHub: the HTTP method. */
  method?: string;
  parameters: Readonly<Record<string, unknown>>;
  /** ARN of who asks AWS. */
  caller?: string;
}

export interface RunningSandbox {
  url: string;
  /** What a process needs to work against this sandbox, and to leave its waiting to it. */
  env: Record<string, string>;
  requests: () => readonly SandboxRequest[];
  /** The operations of all requests, in order: `codebuild:StartBuild`. */
  operations: () => string[];
  /** The requests that change something: all but lookups, assumed roles and the like. */
  changes: () => readonly SandboxRequest[];
  /** Stops the time once the condition is met: from then on whoever sleeps does so until `release`. */
  holdOnce: (due: () => boolean) => void;
  release: () => void;
  /** Lets so many milliseconds pass. */
  skip: (ms: number) => void;
  close: () => Promise<void>;
}

/** For processes that sleep by themselves: minutes of a build become a second. */
const TIME_SCALE = 60;

/** The roles that a workflow comes with; what they may do: sandbox/server/access/platform-roles.ts. */
export const ROLES = {
  /** The repository's, which the deployment roles of its own account trust. */
  oidc: 'arn:aws:iam::123456789012:role/github-oidc-demo-repo-role',
  /** One that the deployment roles trust wherever they are. */
  trusted: 'arn:aws:iam::123456789012:role/demo-web-codebase-release',
} as const;

/** The environment of a job with `id-token: write` and without access keys, from that of a process with keys. */
export function jobEnvironment(env: Readonly<Record<string, string>>): Record<string, string> {
  const { AWS_ACCESS_KEY_ID: id, AWS_SECRET_ACCESS_KEY: secret, ...rest } = env;
  if (id !== KEYS.AWS_ACCESS_KEY_ID || secret !== KEYS.AWS_SECRET_ACCESS_KEY) return { ...env };
  return {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${env['AWS_ENDPOINT_URL'] ?? ''}/_sandbox/oidc?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token',
    ...rest,
  };
}

/** A user's, who may do everything. */
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIASANDBOXTESTS0000', AWS_SECRET_ACCESS_KEY: 'sandbox-secret' };

export const COMMIT = 'c0ffee1234567890c0ffee1234567890c0ffee12';

/**
 * The time stands still, except for the sleeps of the processes that are given `env`, which take no time at all.
 * With `flowing` it passes quickly on top of that. `started` is where it stands, in milliseconds since the epoch.
 */
export async function sandboxWith(
  scenario: ScenarioInput,
  { flowing = false, started = Date.now() } = {},
): Promise<RunningSandbox> {
  const sandbox = await startSandbox(
    flowing ? { scenario: { 'time-scale': TIME_SCALE, ...scenario } } : { scenario, realNow: () => started },
  );
  const { time } = sandbox.world;
  const requests = (): readonly SandboxRequest[] => sandbox.requests();
  return {
    url: sandbox.url,
    env: sandboxEnvironment(sandbox.url),
    requests,
    operations: () => requests().map(({ service, operation }) => `${service}:${operation}`),
    changes: () => requests().filter(isChange),
    holdOnce: (due) => {
      time.holdOnce(due);
    },
    release: () => {
      time.release();
    },
    skip: (ms) => {
      time.skipTo(time.now() + ms);
    },
    close: async () => {
      time.release();
      await sandbox.close();
      await checkPermissions(sandbox);
    },
  };
}

/** These are asked for with POST, and change nothing. */
const gitHubLookups: ReadonlySet<string> = new Set(['graphql', 'repos/generate-release-notes']);

/** Whether a request changes something: all but lookups, assumed roles and the like. */
export function isChange({ service, operation, method }: SandboxRequest): boolean {
  if (service === 'github') return method !== 'GET' && !gitHubLookups.has(operation);
  return /^(Start|Stop|Put|Update|Register|Create|Delete)/.test(operation);
}

function sandboxEnvironment(url: string): Record<string, string> {
  return {
    AWS_ENDPOINT_URL: url,
    ...KEYS,
    AWS_REGION: 'eu-west-2',
    PLATFORM_TOOLS_CLOCK_URL: `${url}/_sandbox/clock`,
  };
}

/** An application as most tests want it: two environments, two codebases, one image, quick builds and deployments. */
export function demoScenario(codebase: Readonly<Record<string, unknown>> = {}): ScenarioInput {
  const mode = { 'service-deployment-mode': 'platform' };
  return {
    applications: {
      demo: {
        environments: {
          dev: { account: '111111111111', ...mode },
          prod: { account: '222222222222', ...mode },
        },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            images: [{ tags: [`commit-${COMMIT.slice(0, 7)}`, 'branch-main'] }],
            ...codebase,
          },
          api: { repository: 'uktrade/demo-api' },
        },
      },
    },
  };
}
