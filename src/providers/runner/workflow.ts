import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { PlatformError } from '../../core/errors.js';

/** The facts about a workflow run that commands use; read from the runner's environment at the edge. */
export interface Workflow {
  runId: string;
  runAttempt: string;
  job: string;
  /**
   * The name of the file for this step's outputs. The runner makes a new one for each step of each job, so it distinguishes
   * what `GITHUB_JOB` does not: several steps, the jobs of a matrix, several calls of a reusable workflow.
   */
  step: string;
  /** `owner/name` of the repository the workflow runs in. */
  repository: string;
  /** The full commit the run is for. */
  sha: string;
  /** `refs/heads/main`, `refs/tags/v1.2.3`, `refs/pull/7/merge`. */
  ref: string;
  /** Who started it. */
  actor: string;
  /** The run's page. */
  runUrl: string;
  /** What started it: `push`, `pull_request`, `merge_group`, `release`, `workflow_dispatch`, … */
  eventName: string;
  /** The event's payload as GitHub sent it, read when it is asked for; undefined where it can't be read. */
  readEvent: () => unknown;
}

/** The runner that a job is on. */
export interface RunnerFacts {
  /** True for one of GitHub's own. */
  hosted: boolean;
  /** As in the path of its Node: runners that update themselves have a folder for each version. */
  version: string | undefined;
}

/** Reads what the runner says about itself. @param node - the path of the Node binary that it runs us with */
export function readRunner(env: NodeJS.ProcessEnv, node: string): RunnerFacts {
  return {
    hosted: env['RUNNER_ENVIRONMENT'] === 'github-hosted',
    version: /(\d+\.\d+\.\d+)[/\\]externals[/\\]/.exec(node)?.[1],
  };
}

/** Where GitHub's pages and its API are, without a slash at the end. */
export interface GitHubServer {
  serverUrl: string;
  apiUrl: string;
}

/**
 * Reads `GITHUB_SERVER_URL` and `GITHUB_API_URL`, which the runner sets; the defaults are github.com's.
 * @throws PlatformError where one of them is not an http or https address
 */
export function readGitHubServer(env: NodeJS.ProcessEnv): GitHubServer {
  return {
    serverUrl: readAddress(env, 'GITHUB_SERVER_URL', 'https://github.com'),
    apiUrl: readAddress(env, 'GITHUB_API_URL', 'https://api.github.com'),
  };
}

/**
 * Reads the run from the runner's environment; undefined outside of GitHub Actions.
 * Source: "Default environment variables" in GitHub's documentation.
 */
export function readWorkflow(env: NodeJS.ProcessEnv): Workflow | undefined {
  if (env['GITHUB_ACTIONS'] !== 'true') return undefined;
  const { serverUrl } = readGitHubServer(env);
  const repository = env['GITHUB_REPOSITORY'] ?? '';
  const runId = env['GITHUB_RUN_ID'] ?? '';
  return {
    runId,
    runAttempt: env['GITHUB_RUN_ATTEMPT'] ?? '1',
    job: env['GITHUB_JOB'] ?? '',
    step: basename(env['GITHUB_OUTPUT'] ?? ''),
    repository,
    sha: env['GITHUB_SHA'] ?? '',
    ref: env['GITHUB_REF'] ?? '',
    actor: env['GITHUB_ACTOR'] ?? '',
    runUrl: `${serverUrl}/${repository}/actions/runs/${runId}`,
    eventName: env['GITHUB_EVENT_NAME'] ?? '',
    readEvent: () => readJson(env['GITHUB_EVENT_PATH']),
  };
}

function readAddress(env: NodeJS.ProcessEnv, name: string, fallback: string): string {
  const text = env[name] ?? '';
  if (text === '') return fallback;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const secret = url !== undefined && `${url.username}${url.password}` !== '';
  if (url !== undefined && /^https?:$/.test(url.protocol) && !secret && url.search === '' && url.hash === '')
    return text.replace(/\/+$/, '');
  throw new PlatformError(
    secret
      ? `${name} contains a user name or a password.`
      : `${name} is ${JSON.stringify(text)}. Expected an address such as ${fallback}.`,
    { hint: `Correct it, or unset it to use ${fallback}.` },
  );
}

function readJson(path: string | undefined): unknown {
  if (path === undefined) return undefined;
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
