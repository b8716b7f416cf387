import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../harness/root.js';
import type { PlayResult } from './campaign.js';
import { RULES } from './check.js';
import type { Observation, Play } from './play.js';

const FILE = 'docs/reliability.md';
/** What is written is between these; all else of the page is by hand. */
const [BEGIN, END] = ['<!-- campaign: written by npm run campaign -->', '<!-- end of campaign -->'];

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
  const broken = results.filter(({ violations }) => violations.length > 0);
  const perRule = Object.entries(RULES).map(([rule, text]) => {
    const count = sum((result) => result.violations.filter((violation) => violation.rule === rule).length);
    return `| ${rule} | ${text} | ${number(count)} |`;
  });
  return [
    `${number(results.length)} plays, seeds ${first} to ${first + results.length - 1}: ${number(sum(({ requests }) => requests))} requests, of which ${number(sum(({ faults }) => faults))} went wrong; ${number(Math.round(seconds))} seconds. ` +
      (broken.length === 0 ? 'No rule was broken.' : `Seeds in which a rule was broken: ${seeds(broken)}.`),
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

/** Puts the numbers into the page. */
export async function writeReport(markdown: string): Promise<void> {
  const path = join(root, FILE);
  const page = await readFile(path, 'utf8');
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new Error(`${FILE} has no place for a campaign.`);
  await writeFile(path, `${before}${BEGIN}\n\n${markdown}\n\n${END}${after}`);
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
