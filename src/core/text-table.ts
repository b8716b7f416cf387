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

/** Breaks a text between words into lines of at most so many characters; a word that is longer has a line of its own. */
export function wrapText(text: string, width: number): string {
  return text
    .split('\n')
    .map((paragraph) =>
      paragraph.split(' ').reduce((lines, word) => {
        const last = lines.slice(lines.lastIndexOf('\n') + 1);
        if (lines === '') return word;
        return last.length + 1 + word.length <= width ? `${lines} ${word}` : `${lines}\n${word}`;
      }, ''),
    )
    .join('\n');
}
