import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { hasErrors } from './judge-pull-request.js';
import type { Verdict } from './judge-pull-request.js';
import { placeOf } from './problem.js';
import { effectText } from './release-effect.js';
import { nameOf, pendingCount } from './report.js';

/** The job summary, in GitHub's Markdown. */
export function checkSummary(verdicts: readonly Verdict[]): string {
  return `${verdicts.map(section).join('\n\n')}\n`;
}

function section(verdict: Verdict): string {
  const { candidate, skippedFor, checked } = verdict;
  const icon =
    skippedFor !== undefined ? ':next_track_button:' : hasErrors(verdict) ? ':x:' : ':white_check_mark:';
  const title = `## ${icon} ${nameOf(verdict)}: ${escapeMarkdown(candidate.title)}`;
  if (skippedFor !== undefined) return `${title}\n\nNot checked: it has the label ${code(skippedFor)}.`;
  const corrected = checked?.corrected;
  return [
    title,
    ...problemsTable(verdict),
    ...(corrected === undefined ? [] : [`A title that would pass:\n\n${fenced(corrected)}`]),
    ...effectSection(verdict),
    ...unreleasedSection(verdict),
  ].join('\n\n');
}

function problemsTable({ problems }: Verdict): string[] {
  if (problems.length === 0) return [];
  const rows = problems.map((found) => [
    found.severity === 'error' ? ':x:' : ':warning:',
    code(found.rule),
    placeOf(found),
    escapeMarkdown(found.message),
    found.found === undefined ? '' : code(found.found),
    found.expected === undefined ? '' : code(found.expected),
  ]);
  return [table(['', 'Rule', 'Where', 'Problem', 'Found', 'Expected'], rows)];
}

function effectSection({ effect, checked }: Verdict): string[] {
  if (effect === undefined || checked === undefined) return [];
  if (checked.parsed.commits.length === 0)
    return ['**As it is, release-please would leave it out of the notes.**'];
  const rows = effect.entries.map(({ heading, header }) => [escapeMarkdown(heading), escapeMarkdown(header)]);
  return [
    `### What release-please makes of it\n\n${effectText(effect)}`,
    ...(rows.length === 0 ? [] : [table(['In the notes under', 'Line'], rows)]),
  ];
}

function unreleasedSection(verdict: Verdict): string[] {
  const { unreleased, overriddenBy } = verdict;
  if (unreleased === undefined) return [];
  const { branch, lastRelease, pending, releasePullRequests } = unreleased;
  if (lastRelease === undefined)
    return [
      `### Release first\n\nThere is no release on ${code(branch)} yet, so that nothing has to come first.`,
    ];
  if (pending.length === 0)
    return [
      `### Release first\n\nNothing on ${code(branch)} since ${code(lastRelease)} has to be released first.`,
    ];
  const rows = pending.map(({ sha, header, url }) => [link(sha.slice(0, 7), url), escapeMarkdown(header)]);
  const releases = releasePullRequests.map(({ number, title, url }) => link(`#${number} ${title}`, url));
  return [
    `### Release first\n\n${pendingCount(verdict)} on ${code(branch)} since ${code(lastRelease)} could be released without this breaking one:`,
    table(['Commit', 'Change'], rows),
    releases.length === 0
      ? 'There is no open release pull request.'
      : `Release pull request: ${releases.join(', ')}`,
    ...(overriddenBy === undefined
      ? []
      : [
          `:warning: **Overridden**: the label ${code(overriddenBy)} lets this breaking change in before them.`,
        ]),
  ];
}
