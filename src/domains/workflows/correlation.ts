import type { WorkflowRun } from '../../providers/github/workflows.js';

/** What may not stand next to the key: `v1.2` is not in `v1.2.3`, nor `1` in `docs-1`. */
const WORD = '[A-Za-z0-9._/+-]';

/** True where the run's title holds the key as a word of its own. */
export function showsKey({ title }: Pick<WorkflowRun, 'title'>, key: string): boolean {
  const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&');
  return new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`).test(title);
}

/** One line for an error that lists runs: remote text. */
export function describeRun({ id, title, actor, createdAt, url }: WorkflowRun): string {
  return `${id} ${JSON.stringify(title.slice(0, 80))} by ${actor} at ${createdAt}: ${url}`;
}
