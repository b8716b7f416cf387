import { code, escapeMarkdown, table } from '../../core/markdown.js';
import type { PreparedFile } from './prepare-codebase.js';

/** What was done, in a sentence for a person at a terminal. */
export function preparedText(files: readonly PreparedFile[], dryRun: boolean): string {
  const kept = files.filter(({ status }) => status === 'kept').length;
  if (kept === files.length)
    return 'The codebase is prepared already. Set `force` (--force) to replace its files.';
  if (dryRun) return 'Nothing was written: this is a dry run.';
  return 'The codebase is prepared. Look at the files in .copilot, and commit them.';
}

/** What was done, for the job summary in GitHub's Markdown. */
export function preparedSummary(files: readonly PreparedFile[], dryRun: boolean): string {
  const rows = files.map(({ path, status }) => [code(path), escapeMarkdown(status)]);
  const title = dryRun ? 'Codebase preparation, tried out' : 'Codebase prepared';
  return `## ${title}\n\n${table(['File', 'Status'], rows)}\n\n${preparedText(files, dryRun)}\n`;
}
