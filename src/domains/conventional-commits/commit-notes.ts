/** A note of a commit. */
export interface CommitNote {
  title: 'BREAKING CHANGE' | 'RELEASE AS';
  text: string;
}

/** The notes as they reach the release notes: shortened, and with what the body says of a `BREAKING-CHANGE:`. */
export function postProcessed(notes: readonly CommitNote[], body: string): CommitNote[] {
  const shortened = notes.map(({ title, text }) => ({ title, text: shortenNote(text) }));
  const hyphenated = /BREAKING-CHANGE:\s*(.*)/.exec(body)?.[1] ?? '';
  if (hyphenated === '') return shortened;
  const note = shortened.find(({ title }) => title === 'BREAKING CHANGE');
  if (note === undefined) shortened.push({ title: 'BREAKING CHANGE', text: hyphenated.trim() });
  else note.text += `\n${hyphenated.trim()}`;
  return shortened;
}

/**
 * What release-please keeps of a note: the lines before the first empty one, on one line, up to a list or a heading of
 * the fourth level, whose lines stay lines.
 */
function shortenNote(note: string): string {
  const lines = note.split(/\r?\n/);
  const kept = lines.slice(0, lines.includes('') ? lines.indexOf('') : undefined);
  const list = kept.findIndex((line, index) => index > 0 && /^#### |^[*-] /.test(line));
  if (list === -1)
    return kept
      .map((line) => `${line} `)
      .join('')
      .trim();
  const paragraph = kept
    .slice(0, list)
    .map((line) => `${line} `)
    .join('')
    .trim();
  return `${paragraph}\n${kept
    .slice(list)
    .map((line) => `    ${line}\n`)
    .join('')}`.trim();
}
