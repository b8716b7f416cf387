import { leak } from '../harness/secrets.js';
import { isChange } from '../harness/sandbox.js';
import { PLANTED } from './intents/intent.js';
import type { Work } from './intents/intent.js';
import type { Observation, Play } from './play.js';
import type { Weather } from './draw-faults.js';

/** The rules, by the names that reports give them. */
export const RULES = {
  twice: 'at most one build, execution, deployment, message or file for one intent',
  'false green': 'green only where all of the work has ended well',
  'wrong end': 'the outputs give the end that the work really had',
  unreported: 'what was started has its id in the outputs, or an error says that it may be running',
  'false red': 'no fault that passes makes a step red',
  'too patient': 'what is denied is asked for once more at most',
  defect: 'no error that is a defect of ours',
  secret: 'no secret in anything that is written',
  endless: 'a step ends in its time',
  orphan: 'after a cancelled run nothing runs that was to be stopped',
  meddling: 'a verb that only reads changes nothing',
  misread: 'what is read is what is there',
  'not mended': 'a run after one that was cut off ends right',
} as const;

export type Rule = keyof typeof RULES;

export interface Violation {
  rule: Rule;
  says: string;
}

/** A step may take so long at most, in the sandbox's time: its own limit is an hour. */
const LONGEST_MS = 2 * 3_600_000;
const MAY_RUN =
  /may have been|answer (?:may have been|was) lost|(?:is|may) still (?:be )?running|[Cc]heck whether/;
/** Words for what has not ended. */
const RUNNING = /^(?:|(?:rollback.)?in.?progress|(?:stop|rollback).requested|pending|stopping|queued)$/i;
/** Changes at Slack and at a package index. */
const PUBLISHES = /^(?:Upload$|chat\.(?:post|update))/;
const CHECKED: readonly string[] = Object.values(PLANTED);

/**
 * What of the play was not as it has to be. It knows the sandbox and what was written, and nothing of how it came about.
 * @param fair - the outputs of the same verb in fair weather
 */
export function violations(
  play: Play,
  weather: Weather,
  seen: Observation,
  fair: Readonly<Record<string, string>> = {},
): Violation[] {
  const found: Violation[] = [];
  const say = (rule: Rule, says: string): void => {
    found.push({ rule, says });
  };
  const { intent } = play;
  const { works, failed } = seen;
  const claimed = intent.claimed(seen.outputs) ?? '';
  if (!RUNNING.test(claimed) && !works.some(({ end }) => end === claimed))
    say('wrong end', `the outputs say ${claimed}, and there is ${list(works)}`);
  for (const violation of intent.starts === undefined
    ? readingFaults(play, seen, weather, fair)
    : madeFaults(play, seen))
    found.push(violation);
  if (weather === 'passing' && failed && !play.bad && !excused(play, seen)) say('false red', seen.errors);
  if (/Unexpected \w*Error|defect in platform-tools/.test(seen.errors)) say('defect', seen.errors);
  for (const violation of leaks(seen)) found.push(violation);
  if (seen.elapsedMs > LONGEST_MS) say('endless', `${Math.round(seen.elapsedMs / 60_000)} minutes`);
  if (weather === 'lasting') {
    const more = refusedAgain(play, seen);
    if (more > 1) say('too patient', `${more} more requests after the first refusal`);
  }
  return found;
}

/** Secrets in what was written. */
export function leaks({ written }: Pick<Observation, 'written'>): Violation[] {
  return Object.entries(written).flatMap(([place, text]) => {
    const where = leak(text, CHECKED);
    return where === undefined ? [] : [{ rule: 'secret', says: `in the ${place}: ${where}` } as const];
  });
}

/** What is wrong with the work that was made. */
function madeFaults(
  { intent }: Play,
  { works, sideEffects, failed, outputs, errors }: Observation,
): Violation[] {
  const found: Violation[] = sideEffects
    .filter(({ count, most }) => count > most)
    .map(({ what, count, most }) => ({
      rule: 'twice',
      says: `there are ${count} ${what}, at most ${most} may be`,
    }));
  if (works.length > intent.pieces)
    found.push({ rule: 'twice', says: `there are ${works.length}: ${list(works)}` });
  if (!failed && (works.length < intent.pieces || works.some(({ end, good }) => end === undefined || !good)))
    found.push({ rule: 'false green', says: `green, and there is ${list(works)}` });
  const told = JSON.stringify(Object.values(outputs));
  for (const { id } of works) {
    if (told.includes(JSON.stringify(id).slice(1, -1)) || errors.includes(id) || MAY_RUN.test(errors))
      continue;
    found.push({
      rule: 'unreported',
      says: `${id} is neither in the outputs nor in ${JSON.stringify(errors)}`,
    });
  }
  return found;
}

/** What is wrong with what was read, or with what is followed. */
function readingFaults(
  { intent }: Play,
  { works, failed, outputs, requests }: Observation,
  weather: Weather,
  fair: Readonly<Record<string, string>>,
): Violation[] {
  const found: Violation[] = [];
  const changes = requests
    .filter((request) => isChange(request) || PUBLISHES.test(request.operation))
    .map(({ operation }) => operation);
  if (changes.length > 0) found.push({ rule: 'meddling', says: changes.join(', ') });
  if (!failed && works.some(({ end, good }) => end === undefined || !good))
    found.push({ rule: 'false green', says: `green, and there is ${list(works)}` });
  const { reads } = intent;
  if (failed || reads === undefined || !(reads.exact || weather === 'passing')) return found;
  for (const name of reads.outputs)
    if (outputs[name] !== fair[name])
      found.push({
        rule: 'misread',
        says: `${name} is ${outputs[name] ?? 'missing'} instead of ${fair[name] ?? 'missing'}`,
      });
  return found;
}

/** What was cancelled, after its post step: `running` are the works that have not ended. */
export function leftRunning(play: Play, works: readonly Work[], told: string): Violation[] {
  // What others have started is theirs.
  if (play.intent.starts === undefined) return [];
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
      intent.starts !== undefined &&
      `${service}:${operation}` === intent.starts &&
      fault !== undefined &&
      lost.includes(fault),
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
