import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { holds } from './target.js';

/** A command that GitHub's runner obeys. */
export interface RunnerCommand {
  name: string;
  data: string;
}

/** Source: the extensions that the runner registers, actions/runner, `IActionCommandExtension`. */
const COMMANDS = [
  ...['add-mask', 'add-matcher', 'add-path', 'debug', 'echo', 'endgroup', 'error', 'group', 'notice'],
  ...[
    'internal-set-repo-path',
    'remove-matcher',
    'save-state',
    'set-env',
    'set-output',
    'stop-commands',
    'warning',
  ],
];
/** White space as .NET's `TrimStart` has it. */
const WHITE_SPACE = /^[\t-\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/;

/**
 * Lists the commands that the runner obeys in what a step prints, apart from `stop-commands` and its end.
 * Source: `ActionCommand.TryParseV2`, `TryParse` and `ActionCommandManager` of actions/runner.
 */
export function obeyedCommands(output: string): RunnerCommand[] {
  const obeyed: RunnerCommand[] = [];
  let stopToken: string | undefined;
  // .NET reads a line up to a line feed, a carriage return, or both.
  for (const line of output.split(/\r\n|\r|\n/)) {
    const known = stopToken === undefined ? COMMANDS : [...COMMANDS, stopToken];
    const command = commandOf(line, known);
    if (command === undefined) continue;
    if (stopToken !== undefined) {
      if (command.name === stopToken) stopToken = undefined;
    } else if (command.name === 'stop-commands') stopToken = command.data.toLowerCase();
    else obeyed.push(command);
  }
  holds(stopToken === undefined, 'the runner was left with its commands stopped');
  return obeyed;
}

function commandOf(line: string, known: readonly string[]): RunnerCommand | undefined {
  const trimmed = line.replace(WHITE_SPACE, '');
  const end = trimmed.startsWith('::') ? trimmed.indexOf('::', 2) : -1;
  const second = end < 0 ? undefined : commandNamed(trimmed.slice(2, end), trimmed.slice(end + 2), known);
  if (second !== undefined) return second;
  const start = line.indexOf('##[');
  const bracket = start < 0 ? -1 : line.indexOf(']', start);
  return bracket < 0
    ? undefined
    : commandNamed(line.slice(start + 3, bracket), line.slice(bracket + 1), known);
}

function commandNamed(info: string, data: string, known: readonly string[]): RunnerCommand | undefined {
  const name = (info.split(' ')[0] ?? '').toLowerCase();
  return known.includes(name) ? { name, data } : undefined;
}

/**
 * Returns the tags of a text as GitHub would show it, without its words: two texts with the same tags have the same structure.
 * Addresses are left out, once they are known to be of the web. An address of mail is a link whatever one does, and says itself
 * where it leads.
 */
export function markdownStructure(markdown: string): string {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const shown = html.replace(/<a href="mailto:[^"]*">([^<]*)<\/a>/g, '$1');
  return [...shown.matchAll(/<[^>]*>?/g)]
    .map(([tag]) => tag.replace(/href="https?:\/\/[^"]*"/, 'href'))
    .join('');
}

/** Slack's special sequences in a text: everything between angle brackets. Source: "Formatting text for app surfaces". */
export function mrkdwnSequences(text: string): string[] {
  const sequences = [...text.matchAll(/<([^<>]*)>/g)].map(([, inner = '']) => inner);
  // What closes nothing is a quotation, or only itself.
  holds(!text.replace(/<[^<>]*>/g, '').includes('<'), 'an angle bracket is open');
  holds(!/&(?!amp;|lt;|gt;)/.test(text), 'an ampersand is not escaped');
  return sequences;
}

/** Only links, which lead to the web, and whose words end where the link ends. */
export function onlyLinks(text: string): void {
  for (const sequence of mrkdwnSequences(text))
    holds(/^https?:\/\/[^\s|<>]+(?:\|[^|<>\n]*)?$/.test(sequence), `<${sequence}> is not a link of ours`);
}

/** What JavaScript's own objects have must stay as it is. */
export function unpolluted(): void {
  for (const prototype of [Object.prototype, Array.prototype, String.prototype])
    holds(Object.keys(prototype).length === 0, 'a prototype got a new property');
}
