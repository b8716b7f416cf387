import { getOctokitOptions, GitHub } from '@actions/github/lib/utils';
import type { ScenarioInput } from '../scenario/scenario.js';
import { startSandbox, type Sandbox } from '../server/start.js';

type GitHubScenario = NonNullable<ScenarioInput['github']>;
type RepositoryScenario = NonNullable<GitHubScenario['repositories']>[string];

const quiet = {
  debug: () => undefined,
  info: () => undefined,
  warn: () => undefined,
  error: () => undefined,
};

/** The repository that tests work on. */
export const at = { owner: 'uktrade', repo: 'demo-web' };

/** Forty times the same digit. */
export const sha = (digit: string): string => digit.repeat(40);

export interface StartedGitHub {
  sandbox: Sandbox;
  octokit: InstanceType<typeof GitHub>;
  /** Lets so many seconds pass. */
  pass: (seconds: number) => void;
}

/**
 * For tests: a sandbox with one repository, and GitHub's own client for it.
 * @param settings of GitHub besides its repository; `token: null` for a client without one
 */
export async function startGitHub(
  repository: RepositoryScenario,
  settings: Omit<GitHubScenario, 'repositories'> & {
    token?: string | null;
    faults?: ScenarioInput['faults'];
  } = {},
): Promise<StartedGitHub> {
  const { token = 'a-token', faults = [], ...github } = settings;
  let now = Date.parse('2026-01-31T12:00:00Z');
  const sandbox = await startSandbox({
    scenario: { github: { ...github, repositories: { 'uktrade/demo-web': repository } }, faults },
    realNow: () => now,
  });
  const options = { baseUrl: `${sandbox.url}/github`, log: quiet };
  const octokit = new GitHub(token === null ? options : getOctokitOptions(token, options));
  return {
    sandbox,
    octokit,
    pass: (seconds) => {
      now += seconds * 1000;
    },
  };
}

/** What a refused request was told: HTTP status and message; of one that succeeded, `answered`. */
export async function refusalOf(request: Promise<unknown>): Promise<string> {
  return request.then(
    () => 'answered',
    (error: unknown) => {
      const { status, response } = error as {
        status: number;
        response?: { data?: { message?: string; errors?: { code: string; field?: string }[] } };
      };
      const problems = (response?.data?.errors ?? []).map(({ code, field }) => ` ${field ?? ''} ${code}`);
      return `${status} ${response?.data?.message ?? ''}${problems.join()}`;
    },
  );
}
