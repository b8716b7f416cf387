import { leaks } from './check.js';
import type { Violation } from './check.js';
import type { Intent, Work } from './intents/intent.js';
import { Stage } from './play.js';
import type { Observation } from './play.js';

export interface TwiceResult {
  intent: string;
  requests: number;
  violations: Violation[];
}

const OVERTAKEN = /replaced it\.|Its outcome is not known/;

/** Two runs of a workflow do the same at the same moment, in fair weather. */
export async function twiceAtOnce(intent: Intent): Promise<TwiceResult> {
  const stage = await Stage.open({ seed: 1, intent, bad: false, identity: 'oidc', faults: [] });
  try {
    const seen = await stage.together({ runId: '4242' }, { runId: '4243' });
    const [first] = seen;
    const violations = [...seen.flatMap(leaks), ...togetherFaults(intent, seen, stage.pass(7_200_000))];
    return { intent: intent.name, requests: first?.requests.length ?? 0, violations };
  } finally {
    await stage.close();
  }
}

/** What is wrong with what two runs have made together. */
function togetherFaults(intent: Intent, seen: readonly Observation[], end: readonly Work[]): Violation[] {
  const found: Violation[] = [];
  const say = (rule: Violation['rule'], says: string): void => {
    found.push({ rule, says });
  };
  const good = end.filter((work) => work.good);
  const twice = intent.again === 'another' || intent.twiceAtOnce === true;
  const most = intent.pieces * (twice ? 2 : 1);
  if (intent.starts !== undefined && good.length > most) say('twice', JSON.stringify(end));
  if (intent.pieces > 0 && good.length < intent.pieces) say('false red', JSON.stringify(end));
  // One of them may find nothing left to do; or have been replaced by the other, or not be told apart, and say so.
  const red = seen.filter(({ failed }) => failed);
  const left = red.filter(({ errors }) => intent.onlyOnce !== true && !OVERTAKEN.test(errors));
  if (left.length > 0 || red.length === seen.length)
    say('false red', red.map(({ errors }) => errors).join('\n'));
  for (const { failed, outputs } of seen) {
    const told = JSON.stringify(Object.values(outputs));
    const own = end.filter(({ id }) => told.includes(JSON.stringify(id).slice(1, -1)));
    if (!failed && own.some((work) => !work.good)) say('false green', JSON.stringify(own));
    if (!failed && intent.pieces > 0 && own.length === 0) say('unreported', told);
  }
  return found;
}
