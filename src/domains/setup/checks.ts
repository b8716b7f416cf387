import type { Clock } from '../../core/clock.js';
import {
  CancelledError,
  DeadlineError,
  NotFoundError,
  PlatformError,
  RateLimitError,
} from '../../core/errors.js';
import { mapParallel } from '../../core/requests.js';
import { escapeLinked, escapeMarkdown, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { formatTable, onOneLine, WIDE, wrapText, formatCount } from '../../core/text.js';
import type { Screen } from '../../core/text.js';

/**
 * How a thing stands: `ok`; `missing`, without which a deployment could not work; `optional`, which is missing and can be
 * done without; `unchecked`, which could not be found out.
 */
export type SetupState = 'ok' | 'missing' | 'optional' | 'unchecked';

export interface SetupFinding {
  state: SetupState;
  /** One or two sentences: what is there, or what is wrong. */
  found: string;
  /** How to add what is missing; undefined where nothing has to be done. */
  nextStep?: string | undefined;
}

const findingOf =
  (state: SetupState) =>
  (found: string, nextStep?: string): SetupFinding => ({ state, found, nextStep });

/** Makes a finding of each state. */
export const finding = {
  ok: findingOf('ok'),
  missing: findingOf('missing'),
  optional: findingOf('optional'),
  unchecked: findingOf('unchecked'),
};

/** One thing that has to be there before the first deployment. */
export interface SetupCheck {
  /** What it belongs to: `AWS`, `Codebase web`, `Environment dev`. */
  area: string;
  subject: string;
  /** Checks without which this one can't be made. */
  needs?: readonly SetupCheck[];
  /** True where a deployment works without it. */
  optional?: boolean;
  run(): SetupFinding | Promise<SetupFinding>;
}

/** A row of the table. */
export interface SetupRow extends SetupFinding {
  area: string;
  subject: string;
  /** True where a check broke off, so that nothing is known about what a deployment needs. */
  brokeOff?: boolean;
}

/** What adds almost everything that the platform has. */
const IN_TERRAFORM = 'Check the configuration in platform-config.yml, and apply its Terraform.';

const OUT_OF_TIME: SetupFinding = {
  state: 'unchecked',
  found: 'The time ran out before.',
  nextStep: 'Give a larger timeout-minutes, or check one codebase and environment at a time.',
};
/** The most checks that run at a time: AWS limits how often it is asked. */
const AT_A_TIME = 8;

interface SetupRunnerOptions {
  signal: AbortSignal;
  clock: Clock;
  /** When to begin no further check, in milliseconds since the epoch. */
  deadline: number;
}

/** Makes each check once, after those that it needs; one that fails stops none that can be made without it. */
export class SetupRunner {
  private readonly started = new Map<SetupCheck, Promise<SetupRow>>();

  constructor(private readonly options: SetupRunnerOptions) {}

  /** @throws the signal's reason, and whatever is not a PlatformError */
  run(checks: readonly SetupCheck[]): Promise<SetupRow[]> {
    return mapParallel(checks, AT_A_TIME, (check) => this.start(check));
  }

  private start(check: SetupCheck): Promise<SetupRow> {
    const row = this.started.get(check) ?? this.make(check);
    this.started.set(check, row);
    return row;
  }

  private async make(check: SetupCheck): Promise<SetupRow> {
    const { area, subject, needs = [], optional = false } = check;
    const before = await Promise.all(needs.map((needed) => this.start(needed)));
    const unmet = before.find(({ state }) => state !== 'ok' && state !== 'optional');
    if (unmet !== undefined) {
      const first = unmet.area === area ? unmet.subject : `${unmet.subject} (${unmet.area})`;
      return { area, subject, state: 'unchecked', found: `Needs this first: ${first}.` };
    }
    const { signal, clock, deadline } = this.options;
    signal.throwIfAborted();
    if (clock.now() >= deadline) return { area, subject, ...OUT_OF_TIME, brokeOff: !optional };
    try {
      return { area, subject, ...(await check.run()) };
    } catch (error) {
      return { area, subject, ...readProblem(error, optional) };
    }
  }
}

/** What an error says about the thing that was looked for. */
function readProblem(error: unknown, optional: boolean): SetupFinding & { brokeOff?: boolean } {
  if (!(error instanceof PlatformError) || error instanceof CancelledError) throw error;
  const { message: found } = error;
  const nextStep = error.hint ?? (error instanceof NotFoundError ? IN_TERRAFORM : undefined);
  if (error.transient || error instanceof RateLimitError || error instanceof DeadlineError)
    return { state: 'unchecked', found: `Could not be checked: ${found}`, nextStep, brokeOff: !optional };
  return { state: optional ? 'optional' : 'missing', found, nextStep };
}

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
