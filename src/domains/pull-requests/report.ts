import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Verdict } from './judge-pull-request.js';
import { hasErrors } from './judge-pull-request.js';
import { caretLines, placeOf } from './problem.js';
import type { Problem } from './problem.js';
import { effectText } from './release-effect.js';

/** The outputs, by name. Of several pull requests, the first one's; `breaking` and `problems` are of all. */
export function checkOutputs(verdicts: readonly Verdict[]) {
  const checked = verdicts.filter(({ skippedFor }) => skippedFor === undefined);
  const first = checked[0];
  const commit = first?.checked?.commit;
  return {
    type: commit?.type,
    scope: commit?.scope,
    subject: commit?.subject.replace(/ \(#\d+\)$/, ''),
    ticket: first?.ticket,
    breaking: first === undefined ? undefined : checked.some((verdict) => verdict.checked?.breaking === true),
    bump: first?.effect?.bump,
    'corrected-title': first?.checked?.corrected,
    problems: checked.flatMap((verdict) =>
      verdict.problems.map(({ rule, severity, where, line, column, message }) => ({
        'pull-request': verdict.candidate.number ?? null,
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
export function nameOf({ candidate: { number } }: Verdict): string {
  return number === undefined ? 'The pull request' : `Pull request #${number}`;
}

/** A problem in one paragraph. */
function problemText(found: Problem): string {
  const { message, found: seen, expected } = found;
  const facts = [
    ...(seen === undefined ? [] : [`found ${seen}`]),
    ...(expected === undefined ? [] : [`expected ${expected}`]),
  ];
  const where = placeOf(found);
  return `${where.charAt(0).toUpperCase()}${where.slice(1)}: ${message}${facts.length === 0 ? '' : ` It ${facts.join(', ')}.`.replace('It found', 'Found').replace('It expected', 'Expected')}`;
}

/** Says all that was found: an annotation for each problem, and the lines that are meant. */
export function logVerdict(verdict: Verdict, logger: Logger): void {
  const name = nameOf(verdict);
  if (verdict.skippedFor !== undefined) {
    logger.notice(`${name} is not checked: it has the label ${JSON.stringify(verdict.skippedFor)}.`);
    return;
  }
  for (const found of verdict.problems) {
    const annotation = { title: `${name}: ${found.rule}` };
    if (found.severity === 'error') logger.error(problemText(found), annotation);
    else logger.warning(problemText(found), annotation);
    const lines = caretLines(found);
    if (lines !== undefined) logger.remote(lines, '    ');
  }
  const corrected = verdict.checked?.corrected;
  if (corrected !== undefined) {
    logger.info('A title that would pass:');
    logger.remote(corrected, '    ');
  }
  if (verdict.overriddenBy !== undefined)
    logger.notice(
      `${name} is a breaking change and goes before ${pendingCount(verdict)} that could have been released without it: it has the label ${JSON.stringify(verdict.overriddenBy)}.`,
    );
}

export function pendingCount({ unreleased }: Verdict): string {
  const count = unreleased?.pending.length ?? 0;
  return count === 1 ? 'one change' : `${count} changes`;
}

/** What a person at a terminal sees at the end, where nothing failed. */
export function checkText(verdicts: readonly Verdict[]): string {
  return verdicts
    .map((verdict) => {
      const name = nameOf(verdict);
      if (verdict.skippedFor !== undefined) return `${name} is not checked.`;
      const passes = hasErrors(verdict) ? 'does not pass.' : 'passes.';
      return `${name} ${passes} ${verdict.effect === undefined ? '' : effectText(verdict.effect)}`.trim();
    })
    .join('\n');
}

/** The failure of the check, where a pull request does not pass. */
export function checkFailure(verdicts: readonly Verdict[]): PlatformError | undefined {
  const failed = verdicts.filter(hasErrors);
  if (failed.length === 0) return undefined;
  const counts = failed.map((verdict) => {
    const errors = verdict.problems.filter(({ severity }) => severity === 'error');
    const rules = [...new Set(errors.map(({ rule }) => rule))].join(', ');
    const count = errors.length === 1 ? 'one problem' : `${errors.length} problems`;
    return `${nameOf(verdict)} has ${count}: ${rules}.`;
  });
  const corrected = failed.flatMap(({ checked }) => checked?.corrected ?? []);
  return new PlatformError(counts.join(' '), {
    hint:
      corrected.length === 0
        ? 'Each of them is told above, with its place and what to do.'
        : `A title that would pass: ${corrected.join(' | ')}`,
  });
}
