import { formatDuration } from '../../core/duration.js';
import { code, escapeMarkdown, fenced, table } from '../../core/markdown.js';
import type { BuildPhase } from '../../providers/aws/codebuild.js';

/** The phases as GitHub draws them: a mermaid gantt, in the time zone of whoever looks. Empty without phases. */
export function phaseTimeline(phases: readonly BuildPhase[]): string {
  const bars = phases.flatMap((phase) => {
    const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
    if (start === undefined || end === undefined || end < start) return [];
    const state = phase.status === undefined || phase.status === 'SUCCEEDED' ? 'done' : 'crit';
    return [`    ${barName(phase.type)} (${formatDuration(end - start)}) :${state}, ${start}, ${end}`];
  });
  if (bars.length === 0) return '';
  // Mermaid reads `x` as milliseconds since the epoch.
  return fenced(['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...bars].join('\n'), 'mermaid');
}

/** The same as a table, with what CodeBuild said about each phase. */
export function phaseTable(phases: readonly BuildPhase[]): string {
  if (phases.length === 0) return '';
  return table(
    ['Phase', 'Status', 'Duration', 'Message'],
    // COMPLETED is the end, and no phase with a status of its own.
    phases
      .filter(({ type }) => type !== 'COMPLETED')
      .map((phase) => [
        code(phase.type),
        escapeMarkdown(phase.status ?? ''),
        phase.startTime && phase.endTime ? formatDuration(+phase.endTime - +phase.startTime) : '',
        escapeMarkdown(
          phase.messages
            .map((message) => message.replace(/^([A-Z_]+: )\1+/, '$1'))
            .join('; ')
            .slice(0, 1_000),
        ),
      ]),
  );
}

/** Mermaid has no escape for its own punctuation, and reads words such as `title` as its own: both are avoided. */
function barName(type: string): string {
  return `Phase ${type.replace(/[^A-Za-z0-9_]+/g, ' ').slice(0, 60)}`.trim();
}
