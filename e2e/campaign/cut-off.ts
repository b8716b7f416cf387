import { leaks, leftRunning, violations } from './check.js';
import type { Violation } from './check.js';
import { fairWeather } from './campaign.js';
import type { Interrupt } from './interruption.js';
import type { Intent, Work } from './intents/intent.js';
import { Stage } from './play.js';
import type { Observation } from './play.js';

/** How a run went that was cut off at one request, with its post step and the run after it. */
export interface CutOffResult {
  intent: string;
  interrupt: Interrupt;
  /** How many requests the verb makes in fair weather. */
  requests: number;
  violations: Violation[];
}

/** Until somebody runs it again, and until everything has ended. */
const [A_WHILE_MS, TWO_HOURS_MS] = [30_000, 7_200_000];

/** One run that is cut off, its post step, and half a minute later the same run's next attempt, in fair weather. */
export async function cutOff(intent: Intent, interrupt: Interrupt): Promise<CutOffResult> {
  const { outputs, requests } = await fairWeather(intent);
  const stage = await Stage.open({ seed: 1, intent, bad: false, identity: 'oidc', faults: [] });
  try {
    const first = await stage.run({ interrupt });
    const post = await stage.post(first.saved);
    const done = stage.pass(A_WHILE_MS);
    const again = await stage.run({ attempt: 2 });
    const steps = [first, post, again];
    const told = steps.flatMap(({ written }) => Object.values(written)).join('\n');
    const after = [...Object.values(first.written), ...Object.values(post.written)].join('\n');
    const found = [
      ...violations(stage.play, 'storm', first, outputs).filter(({ rule }) => rule !== 'unreported'),
      ...leftRunning(stage.play, post.works, after),
      ...steps.flatMap(leaks),
      ...mended(intent, again, { done, end: stage.pass(TWO_HOURS_MS), told }),
    ];
    return { intent: intent.name, interrupt, requests: requests.length, violations: found };
  } finally {
    await stage.close();
  }
}

interface Aftermath {
  /** What there was before the next attempt, and what came of all in the end. */
  done: readonly Work[];
  end: readonly Work[];
  /** All that was said. */
  told: string;
}

/** What the next attempt has not put right. */
export function mended(intent: Intent, again: Observation, { done, end, told }: Aftermath): Violation[] {
  const found: Violation[] = [];
  const say = (rule: Violation['rule'], says: string): void => {
    found.push({ rule, says });
  };
  const good = end.filter((work) => work.good);
  const before = done.filter((work) => work.good);
  const complete = intent.pieces > 0 && before.length >= intent.pieces;
  if (again.failed && !(intent.onlyOnce === true && complete)) say('not mended', again.errors);
  if (good.length < intent.pieces) say('not mended', `there is ${JSON.stringify(end)}`);
  const most = intent.pieces * (intent.again === 'another' ? 2 : 1);
  if (intent.starts !== undefined && good.length > most) say('twice', `there is ${JSON.stringify(end)}`);
  for (const { id, end: ended } of end) if (ended === undefined) say('orphan', `${id} never ends`);
  if (intent.lostAnswer === 'fails' || intent.starts === undefined) return found;
  for (const { id } of end)
    if (![JSON.stringify(id).slice(1, -1), id, encodeURIComponent(id)].some((text) => told.includes(text)))
      say('unreported', id);
  return found;
}
