import type { PageCase } from './page-case.js';
import type { Page } from './record-page.js';

/** The page as Markdown: the summary as GitHub renders it, and the rest as plain text. */
export function renderPage({ verb, title, unordered }: PageCase, page: Page): string {
  const { exitCode, summary, annotations, log, command, terminal } = page;
  return `${[
    '<!-- Written by `npm run pages`. -->',
    `# ${verb}: ${title}`,
    `Exit code ${String(exitCode)}.`,
    '## Summary',
    summary.trim() === '' ? 'None.' : summary.trim(),
    '## Annotations',
    annotations.length === 0
      ? 'None.'
      : annotations
          .map(({ level, title: heading, message }) => fencedText(`${level}: ${heading}\n${message}`))
          .join('\n\n'),
    ...(unordered === true
      ? []
      : [
          '## Log',
          folded(log),
          '## Terminal',
          fencedText(`$ ${command}\n${terminalText(terminal)}[exit code ${String(terminal.exitCode)}]`),
        ]),
  ].join('\n\n')}\n`;
}

/** At a terminal, most of a long text is that of the log. */
const [SHOWN_FIRST, SHOWN_LAST] = [3, 20];

function terminalText({ stderr, stdout }: Page['terminal']): string {
  const lines = `${stderr}${stdout}`.split('\n');
  const left = lines.length - SHOWN_FIRST - SHOWN_LAST;
  if (left < 2) return lines.join('\n');
  return [...lines.slice(0, SHOWN_FIRST), `(${left} lines more)`, ...lines.slice(-SHOWN_LAST)].join('\n');
}

function folded(text: string): string {
  const lines = text.trimEnd();
  if (lines === '') return 'Nothing.';
  const count = lines.split('\n').length;
  return `<details><summary>${count} ${count === 1 ? 'line' : 'lines'}</summary>\n\n${fencedText(lines)}\n\n</details>`;
}

function fencedText(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${text.replace(/[^\S\n]+$/gm, '')}\n${fence}`;
}
