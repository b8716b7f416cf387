import type { PlayResult } from './campaign.js';
import { RULES } from './check.js';
import type { Rule, Violation } from './check.js';
import type { CutOffResult } from './cut-off.js';
import type { LongResult } from './long.js';
import type { OutageResult } from './outage.js';
import type { Observation, Play } from './play.js';
import type { TwiceResult } from './twice.js';

/** The rule that only a next attempt can break. */
const AFTERWARDS: Rule = 'not mended';

/** The numbers of a campaign, in Markdown. */
export function renderCampaign(
  results: readonly PlayResult[],
  { first, seconds }: { first: number; seconds: number },
): string {
  const sum = (of: (result: PlayResult) => number, among = results): number =>
    among.reduce((total, result) => total + of(result), 0);
  const names = [...new Set(results.map(({ intent }) => intent))].sort();
  const rows = names.map((name) => {
    const own = results.filter(({ intent }) => intent === name);
    const cells = [
      own.length,
      sum(({ requests }) => requests, own),
      sum(({ faults }) => faults, own),
      own.filter(({ weather }) => weather === 'cancelled').length,
      sum((result) => result.violations.length, own),
    ];
    return `| ${name} | ${cells.map(number).join(' | ')} |`;
  });
  const bad = results.filter(({ violations }) => violations.length > 0);
  const inPlays = Object.entries(RULES).filter(([rule]) => rule !== AFTERWARDS);
  const perRule = inPlays.map(([rule, text]) => {
    const count = sum((result) => result.violations.filter((violation) => violation.rule === rule).length);
    return `| ${rule} | ${text} | ${number(count)} |`;
  });
  return [
    `${number(results.length)} plays, seeds ${first} to ${first + results.length - 1}: ${number(sum(({ requests }) => requests))} requests, of which ${number(sum(({ faults }) => faults))} went wrong; ${number(Math.round(seconds))} seconds. ` +
      (bad.length === 0 ? 'No rule was broken.' : `Seeds in which a rule was broken: ${seeds(bad)}.`),
    '',
    '| Intent | Plays | Requests | Faults | Cancelled | Broken rules |',
    '| --- | --: | --: | --: | --: | --: |',
    ...rows,
    '',
    '| Rule | What it says | Broken |',
    '| --- | --- | --: |',
    ...perRule,
  ].join('\n');
}

/** Says how much of it was done, where the time was over before all of it was. */
function doneOf(done: number, all: number): string {
  return done === all ? number(done) : `${number(done)} of ${number(all)}`;
}

/** The runs that were cut off, in Markdown; `all`: how many there are to cut off. */
export function renderCutOff(results: readonly CutOffResult[], all: number): string {
  const names = [...new Set(results.map(({ intent }) => intent))].sort();
  const rows = names.map((name) => {
    const own = results.filter(({ intent }) => intent === name);
    const requests = own[0]?.requests ?? 0;
    return [name, number(requests), number(own.length), number(broken(own))];
  });
  const found = broken(results);
  return [
    `${doneOf(results.length, all)} runs were cut off; ${found === 0 ? 'no rule was broken' : `rules were broken ${number(found)} ${found === 1 ? 'time' : 'times'}`}.`,
    '',
    ...table(['Intent', 'Requests in fair weather', 'Runs cut off', 'Broken rules'], rows),
  ].join('\n');
}

/** The runs that had no network for a while, in Markdown; `all`: how many there are. */
export function renderOutage(results: readonly OutageResult[], all: number): string {
  const names = [...new Set(results.map(({ intent }) => intent))].sort();
  const rows = names.map((name) => {
    const own = results.filter(({ intent }) => intent === name);
    const outlasted = own.filter((result) => result.outlasted).length;
    return [name, number(own.length), number(outlasted), number(own.length - outlasted), number(broken(own))];
  });
  const found = broken(results);
  return [
    `${doneOf(results.length, all)} runs were without network; ${found === 0 ? 'no rule was broken' : `rules were broken ${number(found)} ${found === 1 ? 'time' : 'times'}`}.`,
    '',
    ...table(['Intent', 'Runs', 'Went through', 'Failed, and right when run again', 'Broken rules'], rows),
  ].join('\n');
}

/** What came of two runs at once, in Markdown. */
export function renderTwice(results: readonly (TwiceResult & { makes: string })[]): string {
  const rows = results.map(({ intent, requests, makes, violations }) => [
    intent,
    number(requests),
    makes,
    number(violations.length),
  ]);
  return table(['Intent', 'Requests of both', 'What is made', 'Broken rules'], rows).join('\n');
}

/** What came of waiting for hours, in Markdown. */
export function renderLong(results: readonly LongResult[]): string {
  const rows = results.map(({ intent, hours, requests, sessions, violations }) => [
    intent,
    number(hours),
    number(requests),
    number(sessions),
    number(violations.length),
  ]);
  return table(['Intent', 'Hours', 'Requests', 'Sessions obtained', 'Broken rules'], rows).join('\n');
}

function broken(results: readonly { violations: readonly Violation[] }[]): number {
  return results.reduce((total, { violations }) => total + violations.length, 0);
}

/** The first column is text, the others are numbers where they look like it. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  const aligned = head.map((_, index) =>
    index > 0 && rows.every((cells) => /^[\d,.]+$/.test(cells[index] ?? '')) ? '--:' : '---',
  );
  return [line(head), line(aligned), ...rows.map(line)];
}

/** All of one play: the faults that were drawn, every request with what became of it, and how it ended. */
export function renderPlay({ intent, bad, identity, faults }: Play, seen: Observation): string {
  return [
    `${intent.name}, ${bad ? 'ends badly' : 'ends well'}, as ${identity}`,
    ...faults.map((rule) => `  fault ${JSON.stringify(rule)}`),
    ...seen.requests.map(
      ({ time, service, operation, status, fault }) =>
        `  ${time} ${service}:${operation} ${status ?? 'no answer'}${fault === undefined ? '' : ` (${fault})`}`,
    ),
    `  ${seen.failed ? 'red' : 'green'}, outputs ${JSON.stringify(seen.outputs)}`,
    ...(seen.errors === '' ? [] : [`  ${seen.errors}`]),
  ].join('\n');
}

function seeds(results: readonly PlayResult[]): string {
  return results
    .slice(0, 20)
    .map(({ seed }) => seed)
    .join(', ');
}

function number(value: number): string {
  return value.toLocaleString('en-GB');
}
