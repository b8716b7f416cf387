import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Writable } from 'node:stream';
import { platformHelperEnvironment } from './platform-helper-process.js';
import type { PlatformHelperRun } from './platform-helper-process.js';
import { startProcess } from '../harness/process.js';
import type { RunningProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { toolPath } from '../harness/tools.js';

export interface PlatformHelperJob {
  argv: readonly string[];
  /** The stand-in for AWS. */
  endpoint: string;
  /** The folder it is run in. */
  cwd: string;
  /** More environment; undefined takes a variable away. */
  env: Readonly<Record<string, string | undefined>>;
  /** What is typed. */
  stdin: string;
  /** What its downloads give, by URL; everything else is not found. */
  web?: Readonly<Record<string, string>>;
  /** The sandbox's clock, which does its sleeping. Without it, it really sleeps. */
  clock?: string;
}

type Answer = (run: PlatformHelperRun) => void;

/**
 * Runs platform-helper many times over for the price of one start: see driver.py. What holds for the program
 * as such is shown by platform-helper-harness.test.ts.
 */
export class PlatformHelperDriver {
  private readonly process: RunningProcess;
  private readonly waiting: { resolve: Answer; reject: (error: Error) => void }[] = [];
  private readonly stdin: Writable;
  private readonly ended: Promise<void>;

  constructor() {
    const python = join(dirname(toolPath('platform-helper')), 'python3');
    this.process = startProcess(python, [join(root, 'e2e/parity/driver.py')], {
      env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' },
      stdin: 'pipe',
      timeLimitMs: 'none',
    });
    const { stdin, stdout } = this.process.child;
    if (stdin === null || stdout === null) throw new Error('The driver of platform-helper has no pipes.');
    this.stdin = stdin;
    createInterface(stdout).on('line', (line) => {
      this.waiting.shift()?.resolve(JSON.parse(line) as PlatformHelperRun);
    });
    const fail = (reason: string): void => {
      for (const { reject } of this.waiting.splice(0))
        reject(new Error(`${reason}\n${this.process.stderr()}`));
    };
    this.ended = this.process.done.then(
      () => {
        fail('The process that runs platform-helper has ended.');
      },
      (error: unknown) => {
        fail(String(error));
        throw error;
      },
    );
    // When it has ended, the promise of the run says so.
    stdin.on('error', () => undefined);
  }

  /** Runs are done one after the other, in the order in which they were asked for. */
  run({ argv, endpoint, cwd, env, stdin, web = {}, clock }: PlatformHelperJob): Promise<PlatformHelperRun> {
    const all = { ...platformHelperEnvironment({ endpoint }, cwd), ...env };
    return new Promise((resolve, reject) => {
      this.waiting.push({ resolve, reject });
      this.stdin.write(`${JSON.stringify({ argv, cwd, env: all, stdin, web, clock: clock ?? null })}\n`);
    });
  }

  async stop(): Promise<void> {
    this.stdin.end();
    await this.ended;
  }
}
