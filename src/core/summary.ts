import { CancelledError, DeadlineError, PlatformError } from './errors.js';
import { escapeMarkdown, escapeLinked, link, table, fenced } from './markdown.js';

/** How a run ended, which is the picture in front of its heading. */
export type SummaryOutcome =
  | 'success'
  | 'failure'
  | 'warning'
  | 'started'
  | 'dry-run'
  | 'unchanged'
  | 'skipped'
  | 'info';

const PICTURES: Readonly<Record<SummaryOutcome, string>> = {
  success: ':white_check_mark:',
  failure: ':x:',
  warning: ':warning:',
  started: ':rocket:',
  'dry-run': ':mag:',
  unchanged: ':white_check_mark:',
  skipped: ':fast_forward:',
  // An answer, by which nothing was done.
  info: ':information_source:',
};

/** The most log lines that a summary shows before everything else. */
const MOST_LINES = 15;

/** Why the run failed, in the order in which a reader needs it. Plain text, except `nextStep`. */
export interface SummaryFailure {
  /** One sentence: what went wrong. Left out where the heading says it already. */
  cause?: string | undefined;
  /** The failing phase's or container's own last lines; of more than 15 the last 15 are shown. */
  lines?: readonly string[] | undefined;
  /** What the reader has to do, as Markdown. */
  nextStep?: string | undefined;
}

/** A part with a title of its own. `body` is Markdown. */
export interface SummarySection {
  title: string;
  body: string;
}

/** One row: what it is about as plain text, its value as Markdown; a row without a value is left out. */
export type SummaryFact = readonly [name: string, value: string | undefined];

/** A job summary: failure first, then the facts, then everything else, the long parts folded. */
export interface SummaryPage {
  outcome: SummaryOutcome;
  /** Markdown, one line: what is true now. A full stop at its end is left out. */
  heading: string;
  failure?: SummaryFailure | undefined;
  /** Paragraphs of Markdown below the heading. */
  notes?: readonly (string | undefined)[] | undefined;
  /** A short table. `title` heads its first column, as in "Deployment"; "Details" heads the second. */
  facts?: { title: string; rows: readonly SummaryFact[] } | undefined;
  sections?: readonly (SummarySection | undefined)[] | undefined;
  /** Long parts, folded. */
  details?: readonly (SummarySection | undefined)[] | undefined;
}

const NOTHING_CHANGED = 'Nothing was changed.';

/** Formats the heading of a dry run, the same for all verbs. @param would - as in `deploy demo/web to dev` */
export function dryRunHeading(would: string): string {
  return `Dry run: would ${would}`;
}

/** Formats a dry run for the log and for a terminal. @param heading - what `dryRunHeading` gave */
export function formatDryRun(heading: string): string {
  return `${heading}. ${NOTHING_CHANGED}`;
}

/** Renders what an error says to do next, and where to look, as Markdown; undefined where it says neither. */
export function renderNextStep({ hint, links }: Pick<PlatformError, 'hint' | 'links'>): string | undefined {
  const pages = links.map(({ title, url }) => link(title, url)).join(' and ');
  const parts = [hint === undefined ? '' : escapeLinked(hint), pages === '' ? '' : `Look at ${pages}.`];
  return parts.filter((part) => part !== '').join(' ') || undefined;
}

/** Renders a job summary in GitHub's Markdown. That of a dry run says that nothing was changed. */
export function renderSummary(page: SummaryPage): string {
  const { outcome, heading, failure, notes = [], facts, sections = [], details = [] } = page;
  const parts = [
    `### ${PICTURES[outcome]} ${heading.replace(/\.$/, '')}`,
    ...(failure === undefined ? [] : renderFailure(failure)),
    outcome === 'dry-run' ? NOTHING_CHANGED : undefined,
    ...notes,
    facts === undefined ? undefined : renderFacts(facts.title, facts.rows),
    ...sections.map((section) => section && `#### ${escapeMarkdown(section.title)}\n\n${section.body}`),
    ...details.map((section) => section && renderDetails(section)),
  ];
  return `${parts.filter((part) => part !== undefined && part !== '').join('\n\n')}\n`;
}

/** Renders a part that is folded until somebody opens it. */
function renderDetails({ title, body }: SummarySection): string {
  return `<details><summary>${escapeMarkdown(title)}</summary>\n\n${body}\n\n</details>`;
}

function renderFailure({ cause, lines = [], nextStep }: SummaryFailure): (string | undefined)[] {
  return [
    cause === undefined ? undefined : `**${escapeMarkdown(cause)}**`,
    lines.length === 0 ? undefined : fenced(lines.slice(-MOST_LINES).join('\n')),
    nextStep === undefined ? undefined : `**Next step:** ${nextStep}`,
  ];
}

function renderFacts(title: string, rows: readonly SummaryFact[]): string | undefined {
  const known = rows.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [[escapeMarkdown(name), value]],
  );
  return known.length === 0 ? undefined : table([escapeMarkdown(title), 'Details'], known);
}

/** How far a command has come. */
export interface Progress {
  /** Whether something was asked for that may be running now. */
  mayBeRunning: boolean;
  /** Whether the page of what it works on is known. */
  hasPage: boolean;
}

/**
 * Returns the heading of a summary about a command that threw: what did not happen, where that is certain.
 * @param command - undefined where none was named
 */
export function failureHeading(
  name: string,
  error: unknown,
  command: { inputs: object; undone: string } | undefined,
  { mayBeRunning, hasPage }: Progress,
): string {
  if (error instanceof CancelledError) return `${name} was cancelled`;
  if (error instanceof DeadlineError) return `${name} ran out of time`;
  const failed = `${name} failed`;
  if (!(error instanceof PlatformError) || error.unanswered || mayBeRunning || command === undefined)
    return failed;
  if (error.unchanged) return command.undone;
  // What changes something names its page once it has begun.
  return hasPage && 'dry-run' in command.inputs ? failed : command.undone;
}
