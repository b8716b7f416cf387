import { dirname, join } from 'node:path';
import { platformHelperEnvironment } from './platform-helper-process.js';
import type { PlatformHelperRun } from './platform-helper-process.js';
import { JobProcess } from '../harness/process.js';
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

/**
 * Runs platform-helper many times over for the price of one start: see driver.py. What holds for the program
 * as such is shown by platform-helper-harness.test.ts.
 */
export class PlatformHelperDriver {
  private readonly process = new JobProcess<PlatformHelperRun>(
    join(dirname(toolPath('platform-helper')), 'python3'),
    [join(root, 'e2e/parity/driver.py')],
    { env: { PATH: '/usr/local/bin:/usr/bin:/bin', LANG: 'C.UTF-8', PYTHONDONTWRITEBYTECODE: '1' } },
  );

  /** Runs are done one after the other, in the order in which they were asked for. */
  run({ argv, endpoint, cwd, env, stdin, web = {}, clock }: PlatformHelperJob): Promise<PlatformHelperRun> {
    const all = { ...platformHelperEnvironment({ endpoint }, cwd), ...env };
    return this.process.run({ argv, cwd, env: all, stdin, web, clock: clock ?? null });
  }

  stop(): Promise<void> {
    return this.process.stop();
  }
}
