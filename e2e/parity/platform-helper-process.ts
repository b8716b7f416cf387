import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startProcess } from '../harness/process.js';
import { toolPath } from '../harness/tool-path.js';

/*
 * Runs the platform's Python tool (dbt-platform-helper, as published on PyPI) against a stand-in for AWS, to compare
 * what it starts with what we start. What there is to know about version 15.38.0:
 *
 * - It asks PyPI for its newest version, unless PLATFORM_TOOLS_SKIP_VERSION_CHECK is set to anything.
 * - Each run begins with sts:GetCallerIdentity and iam:ListAccountAliases; the application is read from SSM, twice over.
 * - Its questions are answered on standard input. Errors go to standard error or output, in colour only on a terminal.
 * - boto3 takes AWS_ENDPOINT_URL and AWS_MAX_ATTEMPTS, and the region from AWS_DEFAULT_REGION, not from AWS_REGION.
 * - A start takes about two seconds, mostly imports.
 */

export interface PlatformHelperRun {
  exitCode: number | null;
  stdout: string;
  stderr: string;
}

export interface PlatformHelperOptions {
  /** The stand-in for AWS. */
  endpoint: string;
  /** What to say to every question; default `y`. */
  answer?: 'y' | 'n';
  /** Default: an empty folder. */
  cwd?: string;
  /** More environment, AWS credentials for one. */
  env?: Readonly<Record<string, string>>;
}

/** Runs `platform-helper <argv>`: `['codebase', 'deploy', '--app', 'demo', …]`. */
export async function runPlatformHelper(
  argv: readonly string[],
  options: PlatformHelperOptions,
): Promise<PlatformHelperRun> {
  const home = await mkdtemp(join(tmpdir(), 'platform-helper-'));
  try {
    return await spawnPlatformHelper(argv, options, home);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

async function spawnPlatformHelper(
  argv: readonly string[],
  options: PlatformHelperOptions,
  home: string,
): Promise<PlatformHelperRun> {
  const { child, done } = startProcess(toolPath('platform-helper'), argv, {
    cwd: options.cwd ?? home,
    env: platformHelperEnvironment(options, home),
    stdin: 'pipe',
  });
  // It may end before it has asked anything: then nobody reads the answers.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(`${options.answer ?? 'y'}\n`.repeat(3));
  return done;
}

/** All that the tool gets: nothing of this machine's own environment. */
export function platformHelperEnvironment(
  options: PlatformHelperOptions,
  home: string,
): Record<string, string> {
  // A port where nothing listens: whatever does not go to this machine fails at once.
  const nowhere = 'http://127.0.0.1:9';
  return {
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: home,
    LANG: 'C.UTF-8',
    PYTHONDONTWRITEBYTECODE: '1',
    PLATFORM_TOOLS_SKIP_VERSION_CHECK: 'true',
    HTTP_PROXY: nowhere,
    HTTPS_PROXY: nowhere,
    NO_PROXY: '127.0.0.1,localhost',
    AWS_ENDPOINT_URL: options.endpoint,
    AWS_ACCESS_KEY_ID: 'AKIASANDBOXTESTS0000',
    AWS_SECRET_ACCESS_KEY: 'sandbox-secret',
    AWS_DEFAULT_REGION: 'eu-west-2',
    AWS_MAX_ATTEMPTS: '1',
    AWS_CONFIG_FILE: '/dev/null',
    AWS_SHARED_CREDENTIALS_FILE: '/dev/null',
    AWS_EC2_METADATA_DISABLED: 'true',
    ...options.env,
  };
}
