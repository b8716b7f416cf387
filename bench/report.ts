import type { Chart } from '../e2e/load/chart.js';

/** One thing that was measured: its table, and what it looks like. */
export interface Section {
  title: string;
  /** What was measured, and how. */
  text: string;
  head: readonly string[];
  rows: readonly (readonly string[])[];
  chart?: Chart;
}

export function renderTable({ head, rows }: Pick<Section, 'head' | 'rows'>): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
