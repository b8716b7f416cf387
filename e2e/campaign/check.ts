import { leak } from '../harness/secrets.js';
import { PLANTED } from './intent.js';
import type { Work } from './intent.js';
import type { Observation, Play } from './play.js';
import type { Weather } from './draw-faults.js';

/** The rules, by the names that reports give them. */
export const RULES = {
  twice: 'at most one build, execution, deployment or message for one intent',
  'false green': 'green only where all of the work has ended well',
  'wrong end': 'the outputs give the end that the work really had',
  untold: 'what was started has its id in the outputs, or an error says that it may be running',
  'false red': 'no fault that passes makes a step red',
  'too patient': 'what is denied is asked for once more at most',
  defect: 'no error that is a defect of ours',
  secret: 'no secret in anything that is written',
  endless: 'a step ends in its time',
  orphan: 'after a cancelled run nothing runs that was to be stopped',
} as const;

export type Rule = keyof typeof RULES;

export interface Violation {
  rule: Rule;
  says: string;
}

/** A step may take so long at most, in the sandbox's time: its own limit is an hour. */
const LONGEST_MS = 2 * 3_600_000;
const MAY_RUN = /may have been|answer (?:may have been|was) lost|is still running|[Cc]heck whether/;
/** Words for what has not ended. */
const RUNNING = /^(?:|in.?progress|pending|stopping|queued)$/i;
const CHECKED: readonly string[] = Object.values(PLANTED);

/** What of the play was not as it has to be. It knows the sandbox and what was written, and nothing of how it came about. */
export function violations(play: Play, weather: Weather, seen: Observation): Violation[] {
  const found: Violation[] = [];
  const say = (rule: Rule, says: string): void => {
    found.push({ rule, says });
  };
  const { intent } = play;
  const { works, failed } = seen;
  if (works.length > intent.pieces) say('twice', `there are ${works.length}: ${list(works)}`);
  if (!failed && (works.length < intent.pieces || works.some(({ end, good }) => end === undefined || !good)))
    say('false green', `green, and there is ${list(works)}`);
  const claimed = intent.claimed(seen.outputs) ?? '';
  if (!RUNNING.test(claimed) && !works.some(({ end }) => end === claimed))
    say('wrong end', `the outputs say ${claimed}, and there is ${list(works)}`);
  const told = JSON.stringify(Object.values(seen.outputs));
  for (const { id } of works) {
    if (told.includes(JSON.stringify(id).slice(1, -1)) || MAY_RUN.test(seen.errors)) continue;
    say('untold', `${id} is neither in the outputs nor in ${JSON.stringify(seen.errors)}`);
  }
  if (weather === 'passing' && failed && !play.bad && !excused(play, seen)) say('false red', seen.errors);
  if (/Unexpected \w*Error|defect in platform-tools/.test(seen.errors)) say('defect', seen.errors);
  for (const [place, text] of Object.entries(seen.written)) {
    const where = leak(text, CHECKED);
    if (where !== undefined) say('secret', `in the ${place}: ${where}`);
  }
  if (seen.elapsedMs > LONGEST_MS) say('endless', `${Math.round(seen.elapsedMs / 60_000)} minutes`);
  if (weather === 'lasting') {
    const more = refusedAgain(play, seen);
    if (more > 1) say('too patient', `${more} more requests after the first refusal`);
  }
  return found;
}

/** What was cancelled, after its post step: `running` are the works that have not ended. */
export function leftRunning(play: Play, works: readonly Work[], told: string): Violation[] {
  return works
    .filter(({ end }) => end === undefined)
    .filter(({ id }) => play.intent.stops || !(told.includes(id) || MAY_RUN.test(told)))
    .map(({ id }) => ({ rule: 'orphan', says: `${id} is running, and nobody says so` }));
}

/** Where nobody can know whether it was started, failing is right: nothing must be done twice. */
function excused({ intent }: Play, { requests, works }: Observation): boolean {
  if (intent.lostAnswer === 'repeated' || (intent.lostAnswer === 'found' && works.length > 0)) return false;
  const lost = ['reset', 'lost-response', 'broken-off', 'bad-json', 'web-page', 'InternalFailure'];
  return requests.some(
    ({ service, operation, fault }) =>
      `${service}:${operation}` === intent.starts && fault !== undefined && lost.includes(fault),
  );
}

/** How often the very same was asked for again after it had been denied. */
function refusedAgain({ faults }: Play, { requests }: Observation): number {
  const [rule] = faults;
  if (rule?.kind !== 'access-denied') return 0;
  const refusals = requests.filter(
    ({ service, operation, fault }) =>
      service === rule.service && operation === rule.operation && fault === 'AccessDeniedException',
  );
  const counts = new Map<string, number>();
  for (const { parameters } of refusals) {
    const key = JSON.stringify(parameters);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...[...counts.values()].map((count) => count - 1));
}

function list(works: readonly Work[]): string {
  return works.length === 0
    ? 'nothing'
    : works.map(({ id, end }) => `${id} (${end ?? 'still running'})`).join(', ');
}
