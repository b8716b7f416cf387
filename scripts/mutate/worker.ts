import { pathToFileURL } from 'node:url';

declare global {
  var activeMutant: number | undefined;
}

export interface Trial {
  bundle: string;
  /** None for the source as it is. */
  mutant?: number;
  /** Tests that are not run, since they fail without any mistake. */
  without: readonly string[];
}

export interface TrialResult {
  /** With a mutant the first test that fails, without one all of them. */
  failed: string[];
}

const TEST_LIMIT_MS = 3_000;

/** Loads the bundle anew and runs its tests, so that mistakes in what runs once are seen as well. */
async function run({ bundle, mutant, without }: Trial): Promise<TrialResult> {
  globalThis.declaredTests = [];
  globalThis.activeMutant = mutant;
  const failed: string[] = [];
  try {
    await import(`${pathToFileURL(bundle).href}?mutant=${mutant ?? 'none'}`);
  } catch {
    return { failed: ['(loading)'] };
  }
  for (const { name, timeLimitMs, run: runTest } of globalThis.declaredTests) {
    if (without.includes(name)) continue;
    try {
      await within(Math.min(timeLimitMs, TEST_LIMIT_MS), runTest());
    } catch {
      failed.push(name);
      if (mutant !== undefined) break;
    }
  }
  return { failed };
}

async function within(ms: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error('too late'));
    }, ms);
  });
  await Promise.race([work, late]).finally(() => {
    clearTimeout(timer);
  });
}

// A mistake may leave promises behind that nobody looks at; what the tests say counts.
process.on('unhandledRejection', () => undefined);
process.on('message', (trial: Trial) => {
  void run(trial).then((result) => process.send?.(result));
});
