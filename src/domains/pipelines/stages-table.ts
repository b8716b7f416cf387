import { escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { actionDuration } from './action-duration.js';
import type { FailedAction } from './execution-end.js';

const MARKS: Readonly<Record<ActionExecution['status'], string>> = {
  Succeeded: ':white_check_mark:',
  Failed: ':x:',
  Abandoned: ':no_entry_sign:',
  InProgress: ':hourglass_flowing_sand:',
};

/** The actions of an execution as a Markdown table, earliest first; empty without any. */
export function stagesTable(actions: readonly ActionExecution[]): string {
  if (actions.length === 0) return '';
  const rows = actions.map((action) => [
    escapeMarkdown(action.stage),
    link(action.action, action.category === 'Approval' ? undefined : action.externalUrl),
    `${MARKS[action.status]} ${action.status}`,
    actionDuration(action) ?? '',
  ]);
  return table(['Stage', 'Action', 'Result', 'Duration'], rows);
}

/** What the failed actions said, and the last lines of their logs, as Markdown; empty without any. */
export function failedActionsReport(failed: readonly FailedAction[]): string {
  return failed
    .map(({ action, lastLines }) =>
      [
        `#### ${escapeMarkdown(`${action.stage} / ${action.action}`)}`,
        escapeMarkdown(action.error ?? action.summary ?? 'CodePipeline gives no reason.'),
        ...(action.externalUrl === undefined ? [] : [link('What it ran', action.externalUrl)]),
        ...(lastLines.length === 0 ? [] : [`The last lines of its log:\n\n${fenced(lastLines.join('\n'))}`]),
      ].join('\n\n'),
    )
    .join('\n\n');
}
