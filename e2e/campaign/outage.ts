import { fairWeather } from './campaign.js';
import { leaks, violations } from './check.js';
import type { Violation } from './check.js';
import { mended } from './cut-off.js';
import type { Intent } from './intents/intent.js';
import { Stage } from './play.js';

/** How a run went whose runner had no network for a while, from one of its requests on. */
export interface OutageResult {
  intent: string;
  /** The number of the request, counted from 1. */
  at: number;
  /** Whether the run ended well all the same. */
  outlasted: boolean;
  violations: Violation[];
}

const TWO_HOURS_MS = 7_200_000;

/** One run without network for two minutes. Where it fails, the run's next attempt follows, in fair weather. */
export async function withoutNetwork(intent: Intent, at: number): Promise<OutageResult> {
  const { outputs } = await fairWeather(intent);
  const stage = await Stage.open({ seed: 1, intent, bad: false, identity: 'oidc', faults: [] });
  try {
    const first = await stage.run({ outage: at });
    const found = violations(stage.play, 'storm', first, outputs);
    if (first.failed) {
      const done = stage.pass(0);
      const again = await stage.run({ attempt: 2 });
      const steps = [first, again];
      const told = steps.flatMap(({ written }) => Object.values(written)).join('\n');
      found.push(...leaks(again), ...mended(intent, again, { done, end: stage.pass(TWO_HOURS_MS), told }));
    }
    return { intent: intent.name, at, outlasted: !first.failed, violations: found };
  } finally {
    await stage.close();
  }
}
