import { formatCount } from '../../core/duration.js';
import { PlatformError } from '../../core/errors.js';
import { escapeLinked, escapeMarkdown, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { formatTable, onOneLine, WIDE, wrapText } from '../../core/text-table.js';
import type { Screen } from '../../core/text-table.js';
import type { SetupRow, SetupState } from './checks.js';

const WORDS: Readonly<Record<SetupState, string>> = {
  ok: 'ok',
  missing: 'missing',
  optional: 'optional',
  unchecked: 'not checked',
};
const PICTURES: Readonly<Record<SetupState, string>> = {
  ok: ':white_check_mark:',
  missing: ':x:',
  optional: ':warning:',
  unchecked: ':grey_question:',
};
const HEADER = ['Where', 'Check', 'State', 'Found', 'Next step'];

/** What no row is about: AWS says whether something may be changed only when it is. */
export const NOT_TRIED =
  'Permissions to change something, such as to start a build, were not tried: compare the roles with docs/roles.md of platform-tools.';

/** Formats what is there and what is missing, for a terminal or a log: the checks of each area below its name. */
export function formatSetup(rows: readonly SetupRow[], screen: Screen = WIDE): string {
  if (screen.tsv) {
    const values = rows.map(({ area, subject, state, found, nextStep = '' }) => [
      ...[area, subject, WORDS[state], found, nextStep],
    ]);
    return formatTable(HEADER, values, screen);
  }
  const areas = [...new Set(rows.map(({ area }) => area))];
  return areas
    .map((area) => {
      const lines = rows.filter((row) => row.area === area).flatMap((row) => formatCheck(row, screen.width));
      return [onOneLine(area), ...lines].join('\n');
    })
    .join('\n\n');
}

function formatCheck({ subject, state, found, nextStep }: SetupRow, width: number): string[] {
  const margin = Math.max(...Object.values(WORDS).map((word) => word.length)) + 4;
  const texts = [`${subject}: ${found}`, ...(nextStep === undefined ? [] : [`Next step: ${nextStep}`])];
  const lines = texts.flatMap((text) =>
    wrapText(onOneLine(text), Math.max(width - margin, LEAST_WIDTH)).split('\n'),
  );
  return lines.map((line, index) => `  ${(index === 0 ? WORDS[state] : '').padEnd(margin - 2)}${line}`);
}

/** Narrower than this, lines are longer than the window. */
const LEAST_WIDTH = 24;

/** Renders what is there and what is missing for the job summary. */
export function renderSetup(app: string, rows: readonly SetupRow[]): string {
  const tableOf = (states: readonly SetupState[]): string | undefined => {
    const lines = states.flatMap((wanted) => rows.filter(({ state }) => state === wanted)).map(cellsOf);
    return lines.length === 0 ? undefined : table(HEADER, lines);
  };
  const passed = tableOf(['ok']);
  const fails = setupFailure(app, rows) !== undefined;
  const fine = rows.every(({ state }) => state === 'ok');
  return renderSummary({
    outcome: fails ? 'failure' : fine ? 'success' : 'warning',
    heading: escapeMarkdown(setupVerdict(rows)),
    notes: [tableOf(['missing', 'unchecked', 'optional']), fails ? undefined : NOT_TRIED],
    details: [passed === undefined ? undefined : { title: `Passed: ${count(rows, 'ok')}`, body: passed }],
  });
}

function cellsOf({ area, subject, state, found, nextStep }: SetupRow): string[] {
  return [
    ...[escapeMarkdown(area), escapeMarkdown(subject), `${PICTURES[state]} ${WORDS[state]}`],
    ...[escapeLinked(found), escapeLinked(nextStep ?? '')],
  ];
}

/** Says in a sentence whether a deployment can work. */
export function setupVerdict(rows: readonly SetupRow[]): string {
  const missing = count(rows, 'missing');
  const broken = rows.filter(({ brokeOff }) => brokeOff === true).length;
  const unchecked = count(rows, 'unchecked');
  const rest = unchecked === 0 ? '' : `, and ${formatCount(unchecked, 'check')} could not be made`;
  if (missing > 0)
    return `A deployment could not work yet: ${missing} of ${formatCount(rows.length, 'check')} failed${rest}.`;
  if (broken > 0) return `It is not known whether a deployment could work${rest}.`;
  if (unchecked > 0)
    return `Nothing was found that a deployment lacks, but ${formatCount(unchecked, 'check')} could not be made.`;
  return 'A deployment can work: nothing that it needs is missing.';
}

function count(rows: readonly SetupRow[], wanted: SetupState): number {
  return rows.filter(({ state }) => state === wanted).length;
}

/** Returns why a deployment could not work; undefined where nothing that it needs is missing. */
export function setupFailure(app: string, rows: readonly SetupRow[]): PlatformError | undefined {
  const missing = rows.filter(({ state }) => state === 'missing');
  const [first] = missing.length > 0 ? missing : rows.filter(({ brokeOff }) => brokeOff === true);
  if (first === undefined) return undefined;
  const more =
    missing.length > 1
      ? ` ${formatCount(missing.length - 1, 'more thing')} ${missing.length === 2 ? 'is' : 'are'} missing.`
      : '';
  const begins =
    first.state === 'missing'
      ? `A deployment of ${app} could not work yet.`
      : `It is not known whether a deployment of ${app} could work.`;
  return new PlatformError(
    `${begins} ${first.area}, ${first.subject}: ${first.found}${more}`,
    first.nextStep === undefined ? {} : { hint: first.nextStep },
  );
}
