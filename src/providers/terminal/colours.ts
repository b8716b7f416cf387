/**
 * Returns whether a stream shows colours: where it is a terminal, unless `NO_COLOR` says otherwise; elsewhere where
 * `FORCE_COLOR` does. Sources: no-color.org, force-color.org.
 */
export function hasColours(stream: { isTTY?: boolean | undefined }, env: NodeJS.ProcessEnv): boolean {
  if ((env['NO_COLOR'] ?? '') !== '') return false;
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') return forced !== '0' && forced !== 'false';
  return stream.isTTY === true && env['TERM'] !== 'dumb';
}

/* oxlint-disable no-control-regex -- colours begin with one */
const COLOURS = /\u001b\[[0-9;:]*m/g;
const NO_MORE_COLOUR = /^\u001b\[(?:0*|2[2-9]|[34]9)m$/;

/** Takes the colours of remote logs out where the stream shows none; elsewhere each ends with its line. */
export function fitColours(text: string, colours: boolean): string {
  if (!colours) return text.replace(COLOURS, '');
  const isOpen = (line: string): boolean => !NO_MORE_COLOUR.test(line.match(COLOURS)?.at(-1) ?? '\u001b[m');
  return text.replace(/^.*$/gm, (line) => (isOpen(line) ? `${line}\u001b[0m` : line));
}
