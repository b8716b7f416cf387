import Table from 'cli-table3';

/** Formats a table for a terminal, without colours of its own: the text is also written to files and pipes. */
export function formatTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const table = new Table({ head: [...header], style: { head: [], border: [], compact: true } });
  table.push(...rows.map((row) => row.map(onOneLine)));
  return table.toString();
}

/** Returns text from somewhere else on one line, with nothing in it that a terminal would obey. */
export function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, ' ');
}
