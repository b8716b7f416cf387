import { code, escapeMarkdown, table } from '../../core/markdown.js';
import { sentence } from './check-version.js';
import type { VersionReport } from './check-version.js';

const ICONS = {
  'up-to-date': ':white_check_mark:',
  'minor-behind': ':warning:',
  'major-behind': ':warning:',
  development: ':construction:',
  unknown: ':grey_question:',
} as const;

export function versionOutputs({ state, order, latest, behind }: VersionReport) {
  return { state, current: order.current, latest, behind };
}

/** The job summary. */
export function versionSummary(report: VersionReport): string {
  const { order, latest, state, failure } = report;
  const rows = [
    ['Current', code(order.current)],
    ['Latest', latest === undefined ? '' : code(latest)],
    ['State', code(state)],
  ];
  const icon = failure === undefined ? ICONS[state] : ':x:';
  const parts = [
    `## ${icon} ${escapeMarkdown(sentence(report))}`,
    ...(failure?.hint === undefined ? [] : [escapeMarkdown(failure.hint)]),
    table(
      ['', ''],
      rows.map(([name = '', value = '']) => [`**${name}**`, value]),
    ),
  ];
  return `${parts.join('\n\n')}\n`;
}
