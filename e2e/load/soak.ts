import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { startAction } from '../harness/action.js';
import { COMMIT, demoScenario } from '../harness/sandbox.js';
import { startSandbox } from '../../sandbox/index.js';

/** A follower as it is in one simulated hour. */
export interface SoakSample {
  hour: number;
  /** Resident memory, in megabytes. */
  memoryMb: number;
  /** Open files and sockets. */
  handles: number;
  /** What it has written to its log by then, in bytes. */
  logBytes: number;
}

const HOUR_MS = 3_600_000;
const SAMPLE_EVERY_MS = 20;
/** An hour of real time. */
const MOST_SAMPLES = 3_600_000 / SAMPLE_EVERY_MS;

/**
 * Lets the built action follow one build for so many simulated hours, and looks at its process. Linux only, which has that
 * in files. @returns a sample for each hour
 */
export async function soak(hours: number): Promise<SoakSample[]> {
  const build = { phases: { BUILD: hours * 3_600 - 1_200 }, log: { lines: hours * 60 } };
  const scenario = demoScenario({ images: [], builds: [build] });
  const started = Date.now();
  const sandbox = await startSandbox({ scenario, realNow: () => started });
  try {
    const running = await startAction({
      command: 'codebase-build',
      inputs: { app: 'demo', codebase: 'web', commit: COMMIT, 'timeout-minutes': '1440' },
      env: {
        AWS_ENDPOINT_URL: sandbox.url,
        AWS_ACCESS_KEY_ID: 'AKIASANDBOXTESTS0000',
        AWS_SECRET_ACCESS_KEY: 'sandbox-secret',
        AWS_REGION: 'eu-west-2',
        PLATFORM_TOOLS_CLOCK_URL: `${sandbox.url}/_sandbox/clock`,
      },
      identity: 'keys',
      timeLimitMs: 'none',
    });
    const samples = new Map<number, SoakSample>();
    const ended = running.done.then(({ exitCode, stdout }) => {
      if (exitCode !== 0) throw new Error(`The soak ended with ${String(exitCode)}: ${stdout.slice(-2_000)}`);
      return true;
    });
    const { pid } = running.child;
    for (let count = 0; pid !== undefined && count < MOST_SAMPLES; count += 1) {
      if (await Promise.race([ended, setTimeout(SAMPLE_EVERY_MS, false)])) break;
      const hour = Math.floor((sandbox.world.now() - started) / HOUR_MS);
      const seen = await processState(pid);
      if (seen !== undefined)
        samples.set(hour, { hour, ...seen, logBytes: Buffer.byteLength(running.stdout()) });
    }
    // In the last hour it is ending.
    return [...samples.values()].filter(({ hour }) => hour < hours);
  } finally {
    await sandbox.close();
  }
}

/** Undefined once it has ended. */
async function processState(pid: number): Promise<{ memoryMb: number; handles: number } | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8');
    const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]);
    // It has ended, and nobody has asked for its exit code yet.
    if (Number.isNaN(kilobytes)) return undefined;
    return {
      memoryMb: Math.round(kilobytes / 1024),
      handles: (await readdir(`/proc/${pid}/fd`)).length,
    };
  } catch {
    return undefined;
  }
}
