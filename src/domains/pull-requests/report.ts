import { sentence } from '../../core/text.js';
import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import type { SummaryPage, SummarySection } from '../../core/summary.js';
import { hasErrors } from './check-pull-request.js';
import type { PullRequestResult } from './check-pull-request.js';
import { formatEffect } from './release-effect.js';
import type { Problem } from './rules.js';

/** The outputs, by name. Of several pull requests, the first one's; `breaking` and `problems` are of all. */
export function pullRequestOutputs(results: readonly PullRequestResult[]) {
  const checked = results.filter(({ skippedFor }) => skippedFor === undefined);
  const first = checked[0];
  const commit = first?.checked?.commit;
  return {
    type: commit?.type,
    scope: commit?.scope,
    subject: commit?.subject.replace(/ \(#\d+\)$/, ''),
    ticket: first?.ticket,
    breaking: first === undefined ? undefined : checked.some((result) => result.checked?.breaking === true),
    bump: first?.effect?.bump,
    'corrected-title': first?.checked?.corrected,
    problems: checked.flatMap((result) =>
      result.problems.map(({ rule, severity, where, line, column, message }) => ({
        'pull-request': result.candidate.number ?? null,
        rule,
        severity,
        where,
        line: line ?? null,
        column: column ?? null,
        message,
      })),
    ),
    skipped: first === undefined,
    'release-first-overridden': checked.some(({ overriddenBy }) => overriddenBy !== undefined),
  };
}

/** `Pull request #7`, or `The title`. */
function pullRequestName({ candidate: { number } }: PullRequestResult): string {
  return number === undefined ? 'The pull request' : `Pull request #${number}`;
}

/** `title, column 5` or `body, line 3, column 8`. */
function formatPlace({ where, line, column }: Problem): string {
  const parts: string[] = [where];
  if (where === 'body' && line !== undefined) parts.push(`line ${line}`);
  if (column !== undefined) parts.push(`column ${column}`);
  return parts.join(', ');
}

const MOST_WIDTH = 100;

/**
 * The line that is meant and a caret under the character; of a long line, the part around it.
 * @param width - how many characters fit on a line: where it was broken, the caret would stand below another character
 */
export function formatCaretLines({ excerpt, column }: Problem, width: number): string | undefined {
  if (excerpt === undefined) return undefined;
  const most = Math.min(width, MOST_WIDTH);
  if (column === undefined) return excerpt.slice(0, most);
  const start = Math.max(0, column - 1 - Math.floor(most * 0.6));
  const lead = start > 0 ? '…' : '';
  const shown = excerpt.slice(start, start + most - lead.length).replaceAll('\t', ' ');
  return `${lead}${shown}\n${' '.repeat(lead.length + column - 1 - start)}^`;
}

/** Formats a problem as one paragraph. */
function formatProblem(found: Problem): string {
  const { message, found: seen, expected } = found;
  const facts = [
    ...(seen === undefined ? [] : [`found ${seen}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
  ];
  const more = facts.length === 0 ? '' : ` ${sentence(facts.join(', '))}.`;
  return `${sentence(formatPlace(found))}: ${message}${more}`;
}

/**
 * Logs each problem with the line that it is about. The failure is the one annotation, and says a single problem itself.
 * @param width - how many characters fit on a line
 */
export function logPullRequest(result: PullRequestResult, logger: Logger, width: number): void {
  const name = pullRequestName(result);
  if (result.skippedFor !== undefined) {
    logger.notice(`${name} is not checked: it has the label ${JSON.stringify(result.skippedFor)}.`);
    return;
  }
  const single = errorsOf(result).length === 1;
  for (const found of result.problems) {
    if (found.severity !== 'error') logger.warning(formatProblem(found), { title: `${name}: ${found.rule}` });
    else if (!single)
      logger.info(
        `${result.candidate.number === undefined ? '' : `${name}, `}${found.rule}: ${formatProblem(found)}`,
      );
    const lines = formatCaretLines(found, width - CARET_MARGIN.length);
    if (lines !== undefined) logger.remote(lines, CARET_MARGIN);
  }
  if (result.overriddenBy !== undefined)
    logger.notice(
      `${name} is a breaking change and goes before ${formatPendingCount(result)} that could have been released without it: it has the label ${JSON.stringify(result.overriddenBy)}.`,
    );
}

const CARET_MARGIN = '    ';

function formatPendingCount({ unreleased }: PullRequestResult): string {
  const count = unreleased?.pending.length ?? 0;
  return count === 1 ? 'one change' : `${count} changes`;
}

/** What a person at a terminal sees at the end, where nothing failed. */
export function formatPullRequests(results: readonly PullRequestResult[]): string {
  return results
    .map((result) => {
      const name = pullRequestName(result);
      if (result.skippedFor !== undefined) return `${name} is not checked.`;
      const passes = hasErrors(result) ? 'does not pass.' : 'passes.';
      return `${name} ${passes} ${result.effect === undefined ? '' : formatEffect(result.effect)}`.trim();
    })
    .join('\n');
}

/** The failure of the check, where a pull request does not pass. */
export function pullRequestFailure(results: readonly PullRequestResult[]): PlatformError | undefined {
  const failed = results.filter(hasErrors);
  if (failed.length === 0) return undefined;
  const counts = failed.map((result) => {
    const errors = errorsOf(result);
    const [first] = errors;
    const name = pullRequestName(result);
    if (first !== undefined && errors.length === 1)
      return `${name} does not pass (${first.rule}). ${formatProblem(first)}`;
    return `${name} has ${errors.length} problems: ${[...new Set(errors.map(({ rule }) => rule))].join(', ')}.`;
  });
  const corrected = failed.flatMap(({ checked }) => checked?.corrected ?? []);
  const several = failed.some((result) => errorsOf(result).length > 1);
  const log = several ? 'The log lists each of them, with its place and what to do.' : undefined;
  const hint = corrected.length === 0 ? log : `A title that would pass: ${corrected.join(' | ')}`;
  return new PlatformError(counts.join(' '), hint === undefined ? {} : { hint });
}

function errorsOf({ problems }: PullRequestResult): Problem[] {
  return problems.filter(({ severity }) => severity === 'error');
}

/** Renders the job summary: one page for each pull request. */
export function renderPullRequests(results: readonly PullRequestResult[]): string {
  return results.map((result) => renderSummary(page(result))).join('\n');
}

function page(result: PullRequestResult): SummaryPage {
  const { candidate, skippedFor, checked, overriddenBy } = result;
  const name = pullRequestName(result);
  const title = escapeMarkdown(candidate.title);
  if (skippedFor !== undefined)
    return {
      outcome: 'skipped',
      heading: `${name} was not checked: ${title}`,
      notes: [`It has the label ${code(skippedFor)}.`],
    };
  const failed = hasErrors(result);
  const corrected = checked?.corrected;
  return {
    outcome: failed ? 'failure' : 'success',
    heading: `${name} ${failed ? 'does not pass' : 'passes'}: ${title}`,
    notes: [
      problemsTable(result),
      corrected === undefined ? undefined : `A title that would pass:\n\n${fenced(corrected)}`,
      overriddenBy === undefined
        ? undefined
        : `:warning: The label ${code(overriddenBy)} lets this breaking change in before earlier changes are released.`,
    ],
    sections: [effectSection(result), unreleasedSection(result)],
  };
}

function problemsTable({ problems }: PullRequestResult): string | undefined {
  if (problems.length === 0) return undefined;
  const rows = problems.map((found) => [
    `${found.severity === 'error' ? ':x:' : ':warning:'} ${code(found.rule)}`,
    formatPlace(found),
    escapeMarkdown(found.message),
    found.found === undefined ? '' : code(found.found),
    found.expected === undefined ? '' : code(found.expected),
  ]);
  return table(['Rule', 'Where', 'Problem', 'Found', 'Expected'], rows);
}

function effectSection({ effect, checked }: PullRequestResult): SummarySection | undefined {
  if (effect === undefined || checked === undefined) return undefined;
  const title = 'In the release notes';
  if (checked.parsed.commits.length === 0)
    return { title, body: '**release-please would leave this change out of the notes.**' };
  const rows = effect.entries.map(({ heading, header }) => [escapeMarkdown(heading), escapeMarkdown(header)]);
  const list = rows.length === 0 ? '' : `\n\n${table(['Heading', 'Line'], rows)}`;
  return { title, body: `${escapeMarkdown(formatEffect(effect))}${list}` };
}

function unreleasedSection(result: PullRequestResult): SummarySection | undefined {
  const { unreleased } = result;
  if (unreleased === undefined) return undefined;
  const { branch, lastRelease, pending, releasePullRequests } = unreleased;
  const title = 'Release first';
  if (lastRelease === undefined)
    return {
      title,
      body: `There is no release on ${code(branch)} yet, so nothing has to be released first.`,
    };
  if (pending.length === 0)
    return {
      title,
      body: `Nothing on ${code(branch)} since ${code(lastRelease)} has to be released first.`,
    };
  const rows = pending.map(({ sha, header, url }) => [link(sha.slice(0, 7), url), escapeMarkdown(header)]);
  const releases = releasePullRequests.map((pull) => link(`#${pull.number} ${pull.title}`, pull.url));
  const body = [
    `${formatPendingCount(result)} on ${code(branch)} since ${code(lastRelease)} could be released without this breaking change:`,
    table(['Commit', 'Change'], rows),
    releases.length === 0
      ? 'There is no open release pull request.'
      : `Release pull request: ${releases.join(', ')}`,
  ];
  return { title, body: body.join('\n\n') };
}
