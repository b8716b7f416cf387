/** Text from somewhere else on one line, at most `longest` characters, with nothing that a terminal or a reader's eye obeys. */
export function plainLine(text: string, longest: number): string {
  const line = text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ').trim();
  const characters = Array.from(line);
  return characters.length > longest ? `${characters.slice(0, longest - 1).join('')}…` : line;
}

/** The subject of a commit message: its first line that says anything. */
export function subjectOf(message: string): string {
  const first = message.split(/\r\n|[\r\n\u2028\u2029]/).find((line) => plainLine(line, 1) !== '');
  return plainLine(first ?? '', LONGEST_SUBJECT);
}

const LONGEST_SUBJECT = 100;

/** `2026-01-31 09:30 UTC`. */
export function minuteOf(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
