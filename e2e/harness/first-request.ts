import { join } from 'node:path';
import { runProcess } from './process.js';
import { root } from './root.js';

/** What a process had used when it was about to send its first request, or when it ended. */
export interface ProcessUse {
  /** Time of the processors, in milliseconds: it depends little on what else the machine does. */
  cpuMs: number;
  /** Since the process began, in milliseconds. */
  wallMs: number;
  peakBytes: number;
  /** How much V8 has set aside for new objects; only at the end. */
  newSpaceBytes?: number;
  /** The files of JavaScript that were read, and how many characters each has; only where they are asked for. */
  scripts: readonly { url: string; length: number }[];
}

const HOOK = join(root, 'e2e/harness/first-request.cjs');

/** The inputs of a step, by verb. */
const stepInputs: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'codebase-build': { app: 'demo', codebase: 'web' },
  'codebase-deploy': { app: 'demo', codebase: 'web', env: 'dev', tag: '1.2.3' },
};

/** The environment of a step that comes with access keys; nothing listens at its endpoint. */
export function stepEnvironment(command: string): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    AWS_REGION: 'eu-west-2',
    AWS_ACCESS_KEY_ID: 'AKIASANDBOXTESTS0000',
    AWS_SECRET_ACCESS_KEY: 'sandbox-secret',
    AWS_ENDPOINT_URL: 'http://127.0.0.1:9',
    GITHUB_ACTIONS: 'true',
    GITHUB_RUN_ID: '1',
    GITHUB_REPOSITORY: 'uktrade/demo-web',
    GITHUB_SHA: 'c0ffee1234567890c0ffee1234567890c0ffee12',
    INPUT_COMMAND: command,
    INPUT_INPUTS: JSON.stringify(stepInputs[command] ?? {}),
  };
}

/**
 * Runs a script of Node's to its first connection, which it never makes.
 * @param until `end`: a process that sends nothing, to its end
 * @throws Error with what it printed, where it did not get there
 */
export async function useUntilFirstRequest(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  {
    node = process.execPath,
    until = 'request',
  }: { node?: string; until?: 'request' | 'scripts' | 'end' } = {},
): Promise<ProcessUse> {
  const wanted =
    until === 'request' ? {} : { [until === 'end' ? 'FIRST_REQUEST_END' : 'FIRST_REQUEST_SCRIPTS']: '1' };
  const { stdout, stderr } = await runProcess(node, ['--require', HOOK, ...argv], {
    env: { ...env, ...wanted },
  });
  const [, line] = /^first-request (.*)$/m.exec(stderr) ?? [];
  if (line === undefined) throw new Error(`${argv.join(' ')} sent no request:\n${stdout}\n${stderr}`);
  return JSON.parse(line) as ProcessUse;
}
