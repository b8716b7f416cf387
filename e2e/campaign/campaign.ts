// First of all: see there.
import './steady-random.js';
import { seededRandom } from '../../sandbox/faults/random.js';
import { leftRunning, violations } from './check.js';
import type { Violation } from './check.js';
import { drawFaults } from './draw-faults.js';
import type { Weather } from './draw-faults.js';
import type { Intent } from './intent.js';
import { awsIntents } from './intents-aws.js';
import { otherIntents } from './intents-elsewhere.js';
import { Stage } from './play.js';
import type { Observation, Play } from './play.js';

export const intents: readonly Intent[] = [...awsIntents, ...otherIntents];

/** How one play went. */
export interface PlayResult {
  seed: number;
  intent: string;
  weather: Weather | 'cancelled';
  requests: number;
  /** Requests that went wrong. */
  faults: number;
  failed: boolean;
  violations: Violation[];
}

/** What a verb asks for in fair weather, which is what can go wrong: by the name of the intent. */
const known = new Map<string, Promise<string[]>>();

/**
 * Plays one seed: everything in it follows from the number.
 * @param show - is given what was seen of the main step
 */
export async function playSeed(
  seed: number,
  show?: (play: Play, seen: Observation) => void,
): Promise<PlayResult> {
  const random = seededRandom(seed * 2_654_435_761);
  // The first numbers of neighbouring seeds are alike.
  random();
  const intent = intents[seed % intents.length];
  if (intent === undefined) throw new RangeError('There are no intents.');
  const bad = intent.canEndBadly && random() < 0.3;
  const identity = random() < 0.5 ? 'oidc' : 'keys';
  const kind = random();
  const weather: Weather = kind < 0.5 ? 'passing' : kind < 0.7 ? 'lasting' : 'storm';
  const operations = await operationsOf(intent);
  const play: Play = { seed, intent, bad, identity, faults: drawFaults(random, weather, intent, operations) };
  const cancelled = random() < 0.2;
  const stage = await Stage.open(play);
  try {
    const seen = await stage.run(cancelled ? 1 + Math.floor(random() * 30) : Infinity);
    show?.(play, seen);
    const found = cancelled ? await afterCancelling(stage, weather, seen) : violations(play, weather, seen);
    return {
      seed,
      intent: intent.name,
      weather: cancelled ? 'cancelled' : weather,
      failed: seen.failed,
      requests: seen.requests.length,
      faults: seen.requests.filter(({ fault }) => fault !== undefined).length,
      violations: found,
    };
  } finally {
    await stage.close();
  }
}

/** A run that was cancelled is red without being wrong; what matters is what it leaves, and that in fair weather only. */
async function afterCancelling(stage: Stage, weather: Weather, seen: Observation): Promise<Violation[]> {
  const { play } = stage;
  const found = violations(play, 'storm', seen);
  if (seen.saved === '' && (weather !== 'passing' || !seen.failed)) return found;
  const post = await stage.post(seen.saved);
  const told = [...Object.values(seen.written), ...Object.values(post.written)].join('\n');
  if (weather !== 'passing') return found;
  return [...found, ...leftRunning(play, post.works, told)];
}

async function operationsOf(intent: Intent): Promise<string[]> {
  const cached = known.get(intent.name);
  if (cached !== undefined) return cached;
  const asked = askedInFairWeather(intent);
  known.set(intent.name, asked);
  return asked;
}

async function askedInFairWeather(intent: Intent): Promise<string[]> {
  const stage = await Stage.open({ seed: 1, intent, bad: false, identity: 'oidc', faults: [] });
  try {
    const { requests } = await stage.run();
    return [...new Set(requests.map(({ service, operation }) => `${service}:${operation}`))].sort();
  } finally {
    await stage.close();
  }
}
