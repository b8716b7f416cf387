import { parseArgs } from 'node:util';
import { asError, PlatformError } from '../src/core/errors.js';
import { startSandbox, type SandboxOptions } from './server/start.js';

export { startSandbox, type Sandbox } from './server/start.js';

const help = `Usage: node dist/sandbox/index.js [--port PORT] [--scenario FILE]

A local stand-in for AWS, GitHub, Slack, PyPI and npm, on 127.0.0.1. Prints one line of JSON when it is ready, and ends on SIGINT or SIGTERM.

  --port PORT      port to listen on; 0 takes a free one (default: 0)
  --scenario FILE  YAML file with the state, scripted builds and pipelines, and faults (default: the demo)
  --help           this text

GET /_sandbox/requests lists every request received; DELETE /_sandbox/requests forgets them.
`;

/**
 * The command line of the sandbox. Ends once the sandbox has been closed by SIGINT or SIGTERM; a mistake of the user
 * is printed, and the exit code set to 1.
 */
export async function runSandbox(argv: readonly string[]): Promise<void> {
  try {
    const options = readArguments(argv);
    if (options === undefined) process.stdout.write(help);
    else await serveUntilStopped(options);
  } catch (error) {
    process.exitCode = 1;
    const hint = error instanceof PlatformError ? error.hint : undefined;
    const text = error instanceof PlatformError ? error.message : (asError(error).stack ?? String(error));
    process.stderr.write(`${text}\n${hint === undefined ? '' : `${hint}\n`}`);
  }
}

async function serveUntilStopped(options: SandboxOptions): Promise<void> {
  const stopped = new Promise<void>((resolve) => {
    process.once('SIGINT', () => {
      resolve();
    });
    process.once('SIGTERM', () => {
      resolve();
    });
  });
  const sandbox = await startSandbox(options);
  const { url, world } = sandbox;
  const ready = {
    url,
    endpoints: {
      aws: url,
      oidc: `${url}/_sandbox/oidc`,
      requests: `${url}/_sandbox/requests`,
      slack: `${url}/slack/api/`,
      github: `${url}/github`,
      pypi: `${url}/pypi-index`,
      npm: `${url}/npm`,
    },
    account: world.account,
    region: world.region,
    timeScale: world.scenario['time-scale'],
    pid: process.pid,
  };
  process.stdout.write(`${JSON.stringify(ready)}\n`);
  await stopped;
  await sandbox.close();
}

/** @returns undefined when only help is wanted */
function readArguments(argv: readonly string[]): SandboxOptions | undefined {
  const { port, scenario, help: wantsHelp } = parse(argv);
  if (wantsHelp === true) return undefined;
  if (port !== undefined && !(/^\d{1,5}$/.test(port) && Number(port) <= 65_535)) {
    throw new PlatformError(`--port is "${port}", not a port from 0 to 65535.`, {
      hint: 'Leave it out to take a free one.',
    });
  }
  return {
    port: Number(port ?? 0),
    ...(scenario === undefined ? {} : { scenario }),
  };
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      options: {
        port: { type: 'string' },
        scenario: { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values;
  } catch (error) {
    throw new PlatformError(asError(error).message, { hint: 'See --help.', cause: error });
  }
}
