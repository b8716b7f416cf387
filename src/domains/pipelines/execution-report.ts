import { escapeMarkdown, link, table } from '../../core/markdown.js';
import { formatDuration } from '../../core/duration.js';
import { executionUrl } from './console.js';
import type { ExecutionRun } from './run-execution.js';
import { failedActionsReport, stagesTable } from './stages-table.js';

/** How each status reads after the name of what was run. */
export const HEADLINES: Readonly<Record<ExecutionRun['status'], string>> = {
  Succeeded: 'succeeded',
  Failed: 'failed',
  RolledBack: 'failed, with an automatic rollback',
  Stopped: 'was stopped',
  Superseded: 'was superseded by a newer execution',
  Cancelled: 'was cancelled',
  Stopping: 'is being stopped',
  InProgress: 'no longer followed, and goes on',
};

/** The job summary of an execution, below its heading: `rows` tell what it is for. */
export function executionParts(
  run: ExecutionRun,
  rows: readonly (readonly string[])[],
  region: string,
): string[] {
  const { execution, status, end, failure } = run;
  return [
    failure === undefined ? '' : `> ${escapeMarkdown(failure.message)}`,
    table(
      ['', ''],
      [
        ...rows,
        ['Execution', link(execution.id, execution.url)],
        ['Status', escapeMarkdown(status)],
        ['Duration', formatDuration(run.durationSeconds * 1000)],
      ],
    ),
    rollbackLine(run, region),
    end === undefined ? '' : stagesTable(end.actions),
    end === undefined ? '' : failedActionsReport(end.failed),
  ];
}

/** The parts of a summary that are not empty, each a paragraph. */
export function joined(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function rollbackLine({ end, execution }: ExecutionRun, region: string): string {
  const rollback = end?.rollback;
  if (rollback === undefined) return '';
  const page = (id: string): string => link(id, executionUrl(region, execution.pipeline, id));
  const to = rollback.rollbackTarget === undefined ? '' : ` to the state of ${page(rollback.rollbackTarget)}`;
  return `CodePipeline rolls back${to} with the execution ${page(rollback.id)} (${escapeMarkdown(rollback.status)} when last seen).`;
}
