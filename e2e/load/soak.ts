import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startAction } from '../harness/action.js';
import type { RunningAction } from '../harness/action.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario } from '../harness/sandbox.js';
import { startSandbox } from '../../sandbox/index.js';

/** A follower as it is in one simulated hour. */
export interface SoakSample {
  hour: number;
  /** Resident memory, in megabytes. */
  memoryMb: number;
  /** Of V8's heap, what is in use once garbage is collected, in megabytes; undefined where that is not known. */
  heapMb?: number | undefined;
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
 * Lets the built action follow one build for so many simulated hours, and looks at its process. A second follower shows
 * what of its memory is in use, since collecting the garbage changes the memory of the process. Linux only, which has that
 * in files. @returns a sample for each hour
 */
export async function soak(hours: number): Promise<SoakSample[]> {
  const samples = await follow(hours, processState);
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-soak-'));
  try {
    const file = join(folder, 'heap');
    const heaps = await follow(hours, () => readHeap(file), file);
    return samples.map((sample) => ({
      ...sample,
      heapMb: heaps.find(({ hour }) => hour === sample.hour)?.heapMb,
    }));
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Followed<State> = State & { hour: number; logBytes: number };

/** @param heapFile - where the process is to write how much of its heap is in use */
async function follow<State>(
  hours: number,
  look: (pid: number) => Promise<State | undefined>,
  heapFile?: string,
): Promise<Followed<State>[]> {
  const build = { phases: { BUILD: hours * 3_600 - 1_200 }, log: { lines: hours * 60 } };
  const scenario = demoScenario({ images: [], builds: [build] });
  const started = Date.now();
  const sandbox = await startSandbox({ scenario, realNow: () => started });
  try {
    const running = await startFollower(sandbox.url, heapFile);
    const samples = new Map<number, Followed<State>>();
    const ended = running.done.then(({ exitCode, stdout }) => {
      if (exitCode !== 0) throw new Error(`The soak ended with ${String(exitCode)}: ${stdout.slice(-2_000)}`);
      return true;
    });
    const { pid } = running.child;
    for (let count = 0; pid !== undefined && count < MOST_SAMPLES; count += 1) {
      if (await Promise.race([ended, setTimeout(SAMPLE_EVERY_MS, false)])) break;
      const hour = Math.floor((sandbox.world.now() - started) / HOUR_MS);
      const seen = await look(pid);
      if (seen !== undefined)
        samples.set(hour, { ...seen, hour, logBytes: Buffer.byteLength(running.stdout()) });
    }
    return [...samples.values()].filter(({ hour }) => hour < hours);
  } finally {
    await sandbox.close();
  }
}

function startFollower(url: string, heapFile: string | undefined): Promise<RunningAction> {
  return startAction({
    command: 'codebase-build',
    inputs: { app: 'demo', codebase: 'web', commit: COMMIT, 'timeout-minutes': '1440' },
    env: {
      AWS_ENDPOINT_URL: url,
      AWS_ACCESS_KEY_ID: 'AKIASANDBOXTESTS0000',
      AWS_SECRET_ACCESS_KEY: 'sandbox-secret',
      AWS_REGION: 'eu-west-2',
      PLATFORM_TOOLS_CLOCK_URL: `${url}/_sandbox/clock`,
      ...(heapFile === undefined ? {} : { PLATFORM_TOOLS_HEAP_FILE: heapFile }),
    },
    identity: 'keys',
    ...(heapFile === undefined
      ? {}
      : { nodeArguments: ['--expose-gc', '--require', join(root, 'e2e/load/heap.cjs')] }),
    timeLimitMs: 'none',
  });
}

async function readHeap(file: string): Promise<{ heapMb: number } | undefined> {
  const bytes = Number(await readFile(file, 'utf8').catch(() => ''));
  return bytes === 0 ? undefined : { heapMb: bytes / 1_000_000 };
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
