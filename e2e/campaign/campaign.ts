// First of all: see there.
import './steady-random.js';
import { seededRandom } from '../../sandbox/faults/random.js';
import { leftRunning, violations } from './check.js';
import type { Violation } from './check.js';
import { drawFaults } from './draw-faults.js';
import type { Weather } from './draw-faults.js';
import { INTERRUPTS } from './interruption.js';
import type { Intent } from './intents/intent.js';
import { intents } from './intents/intents.js';
import { Stage } from './play.js';
import type { Observation, Play } from './play.js';

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

/** What a verb does in fair weather: what it asks for can go wrong, and what it says then is right. */
export interface FairWeather {
  operations: readonly string[];
  /** Each request in order, as `service:operation`. */
  requests: readonly string[];
  outputs: Readonly<Record<string, string>>;
}

/** By the name of the intent. */
const known = new Map<string, Promise<FairWeather>>();
/** How far the clock of a runner may be off, in milliseconds. */
const SKEWS = [-1_200_000, -30_000, 45_000, 900_000] as const;

/**
 * Plays one seed: everything in it follows from the number.
 * @param show - is given what was seen of the main step
 * @param among - what it may be; default: all intents
 */
export async function playSeed(
  seed: number,
  show?: (play: Play, seen: Observation) => void,
  among = intents,
): Promise<PlayResult> {
  const random = seededRandom(seed * 2_654_435_761);
  // The first numbers of neighbouring seeds are alike.
  random();
  const intent = among[seed % among.length];
  if (intent === undefined) throw new RangeError('There are no intents.');
  const fair = await fairWeather(intent);
  const bad = intent.canEndBadly && random() < 0.3;
  const identity = random() < 0.5 ? 'oidc' : 'keys';
  const kind = random();
  const weather: Weather = kind < 0.5 ? 'passing' : kind < 0.7 ? 'lasting' : 'storm';
  const faults = drawFaults(random, { weather, identity, operations: fair.operations });
  const skewMs = random() < 0.2 ? SKEWS[Math.floor(random() * SKEWS.length)] : 0;
  const play: Play = { seed, intent, bad, identity, faults, ...(skewMs === undefined ? {} : { skewMs }) };
  const cancelled = random() < 0.2;
  const at = 1 + Math.floor(random() * fair.requests.length);
  const end = INTERRUPTS[Math.floor(random() * INTERRUPTS.length)] ?? 'cancelled';
  const stage = await Stage.open(play);
  try {
    const seen = await stage.run(cancelled ? { interrupt: { kind: end, at } } : {});
    show?.(play, seen);
    const found = seen.interrupted
      ? await afterCancelling(stage, weather, seen, fair)
      : violations(play, weather, seen, fair.outputs);
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
async function afterCancelling(
  stage: Stage,
  weather: Weather,
  seen: Observation,
  fair: FairWeather,
): Promise<Violation[]> {
  const { play } = stage;
  const found = violations(play, 'storm', seen, fair.outputs).filter(({ rule }) => rule !== 'unreported');
  const post = await stage.post(seen.saved);
  if (weather !== 'passing') return found;
  const told = [...Object.values(seen.written), ...Object.values(post.written)].join('\n');
  return [...found, ...leftRunning(play, post.works, told)];
}

/** What the verb does in fair weather. */
export async function fairWeather(intent: Intent): Promise<FairWeather> {
  const cached = known.get(intent.name);
  if (cached !== undefined) return cached;
  const asked = playFair(intent);
  known.set(intent.name, asked);
  return asked;
}

async function playFair(intent: Intent): Promise<FairWeather> {
  const stage = await Stage.open({ seed: 1, intent, bad: false, identity: 'oidc', faults: [] });
  try {
    const { requests, outputs, failed, errors } = await stage.run();
    if (failed && intent.reads === undefined)
      throw new Error(`${intent.name} fails in fair weather: ${errors}`);
    const asked = requests.map(({ service, operation }) => `${service}:${operation}`);
    return { operations: [...new Set(asked)].sort(), requests: asked, outputs };
  } finally {
    await stage.close();
  }
}
