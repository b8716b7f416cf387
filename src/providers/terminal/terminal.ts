import { asError, CancelledError, DeclinedError, UsageError } from '../../core/errors.js';
import { wrapText } from '../../core/text.js';

// What a terminal shows, and what is asked at one.

/* oxlint-disable no-control-regex -- control characters are what this is about */

// Colours (SGR) stay; every other escape sequence could move the cursor, set the title or write the clipboard.
const SEQUENCES =
  /\u001b\[[0-9;:]*m|\u001b\][^\u0007\u001b]*(?:\u0007|\u001b\\)?|\u001b[PX^_][\s\S]*?(?:\u001b\\|$)|\u001b\[[0-?]*[ -/]*[@-~]|\u001b.?/g;
const COLOUR = /^\u001b\[[0-9;:]*m$/;
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001a\u001c-\u001f\u007f-\u009f]/g;

/**
 * Takes everything out of a text that a terminal would obey, except colours.
 * @param links - the sequences of our own links, which stay
 */
export function inertText(text: string, links: ReadonlySet<string> = new Set()): string {
  return text
    .replace(SEQUENCES, (sequence) => (COLOUR.test(sequence) || links.has(sequence) ? sequence : ''))
    .replace(CONTROLS, '')
    .replace(/\r(?!\n)/g, '\n')
    .replace(/\r\n/g, '\n');
}

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

const COLOURS = /\u001b\[[0-9;:]*m/g;
const NO_MORE_COLOUR = /^\u001b\[(?:0*|2[2-9]|[34]9)m$/;

/** Takes the colours of remote logs out where the stream shows none; elsewhere each ends with its line. */
export function fitColours(text: string, colours: boolean): string {
  if (!colours) return text.replace(COLOURS, '');
  const isOpen = (line: string): boolean => !NO_MORE_COLOUR.test(line.match(COLOURS)?.at(-1) ?? '\u001b[m');
  return text.replace(/^.*$/gm, (line) => (isOpen(line) ? `${line}\u001b[0m` : line));
}

/** Nothing is made to fit into less. */
const LEAST_WIDTH = 20;

/** Prints lines on a stream, broken between words where it is a terminal. */
export function printText(text: string, stream: NodeJS.WriteStream, env: NodeJS.ProcessEnv): void {
  const shown = fitColours(text, hasColours(stream, env));
  stream.write(`${wrapText(shown, lineWidth(stream, env))}\n`);
}

/**
 * Returns how many characters fit on a line of a stream; Infinity where it is not a terminal, or none whose width is known.
 * `PLATFORM_TOOLS_FORCE_TTY` with a number says that it is one of that width.
 */
export function lineWidth(stream: { columns?: number; isTTY?: boolean }, env: NodeJS.ProcessEnv): number {
  const forced = Number(env['PLATFORM_TOOLS_FORCE_TTY'] ?? '');
  const widths = [forced, stream.isTTY === true ? stream.columns : undefined];
  return widths.find((width) => width !== undefined && width >= LEAST_WIDTH) ?? Infinity;
}

/** What can be known of a terminal. */
type Env = Readonly<Record<string, string | undefined>>;

/** Programs that say their name in TERM_PROGRAM, and the first version of each that knows links. */
const PROGRAMS: Readonly<Record<string, readonly number[]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620],
  vscode: [1, 72],
  ghostty: [0],
  zed: [0],
  Hyper: [0],
};

/** Terminals that say their name in TERM. */
const TERMS = ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'alacritty-direct', 'foot'];

/**
 * Returns whether a stream is a terminal that shows links (OSC 8). FORCE_HYPERLINK decides for a terminal where it is set:
 * 0 means no links. A pipe never has any. Who has no colours wants none, and in a multiplexer the terminal's own variables say nothing.
 * Source: the list at github.com/Alhadis/OSC8-Adoption, and the variables that those terminals set.
 */
export function hasLinks(stream: { isTTY?: boolean | undefined }, env: Env): boolean {
  if (stream.isTTY !== true) return false;
  const forced = env['FORCE_HYPERLINK'] ?? '';
  if (forced !== '') return !/^(0+|false|no)$/i.test(forced);
  if (isSet(env, 'NO_COLOR') || isSet(env, 'CI') || env['TERM'] === 'dumb') return false;
  if (/^(tmux|screen)/.test(env['TERM'] ?? '')) return false;
  if (isSet(env, 'WT_SESSION')) return true;
  const first = PROGRAMS[env['TERM_PROGRAM'] ?? ''];
  if (first !== undefined) return isAtLeast(env['TERM_PROGRAM_VERSION'] ?? '', first);
  if (isSet(env, 'VTE_VERSION')) return knowsLinks(env['VTE_VERSION'] ?? '');
  return TERMS.includes(env['TERM'] ?? '');
}

/** VTE is behind GNOME's terminal and many others. It says 0.52.1 as `5201`; in 0.50.0, the first one, links crash it. */
function knowsLinks(version: string): boolean {
  return /^\d+$/.test(version) && Number(version) > 5000;
}

/** Compares as many parts as the second has. */
function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted || (Number.isNaN(part) && wanted === 0);
  }
  return true;
}

function isSet(env: Env, name: string): boolean {
  return (env[name] ?? '') !== '';
}

const NOTHING_STARTED = 'Cancelled. Nothing was started.';

/** Whether there is a person to ask: standard input and standard error are a terminal. */
export function canAsk(): boolean {
  return process.stdin.isTTY && process.stderr.isTTY;
}

/**
 * Asks a yes-or-no question on standard error.
 * @throws DeclinedError when the answer is no; CancelledError on Ctrl-C; UsageError when there is no terminal to ask at
 */
export async function askAtTerminal(question: string, signal: AbortSignal): Promise<void> {
  requireTerminal(question);
  const { default: confirm } = await import('@inquirer/confirm');
  const agreed = await answered(
    confirm({ message: question, default: false }, { output: process.stderr, signal }),
    signal,
  );
  if (!agreed) throw new DeclinedError(NOTHING_STARTED);
}

/**
 * Asks a question that is answered with a name, so that nobody answers it by habit.
 * @throws as `askAtTerminal` does; any other answer is a no
 */
export async function askForName(question: string, name: string, signal: AbortSignal): Promise<void> {
  requireTerminal(question);
  const { default: input } = await import('@inquirer/input');
  const answer = await answered(
    input({ message: `${question}\n  Type ${name} to go ahead:` }, { output: process.stderr, signal }),
    signal,
  );
  if (answer.trim() === name) return;
  throw new DeclinedError(NOTHING_STARTED, {
    hint: `To go ahead, answer with the name of the environment: ${name}.`,
  });
}

/** Something that can be picked. */
export interface Choice {
  value: string;
  /** What is shown and searched. */
  label: string;
}

/**
 * Asks for one of several, which are searched by what is typed; the order is kept.
 * @throws CancelledError on Ctrl-C
 */
export async function pickAtTerminal(
  message: string,
  choices: readonly Choice[],
  signal: AbortSignal,
): Promise<string> {
  const { default: search } = await import('@inquirer/search');
  let typed = '';
  const source = (term: string | undefined): { value: string; name: string }[] => {
    typed = term ?? '';
    return matchingChoices(choices, typed).map(({ value, label }) => ({ value, name: label }));
  };
  const prompt = search({ message, source, pageSize: 10 }, { output: process.stderr, signal });
  const picked = settledChoice(await answered(prompt, signal), matchingChoices(choices, typed));
  return picked ?? pickAtTerminal(message, choices, signal);
}

/**
 * Returns what was picked. Who types and presses Enter at once, or pastes, has the prompt give the choice that was there before
 * the last key, although it shows the first that matches: then that one counts. Undefined where none matches.
 */
export function settledChoice(picked: string, matching: readonly Choice[]): string | undefined {
  return (matching.find(({ value }) => value === picked) ?? matching[0])?.value;
}

/** Returns the choices that contain every word of what was typed, in their order. */
export function matchingChoices(choices: readonly Choice[], typed: string): Choice[] {
  const words = typed.toLowerCase().split(/\s+/);
  return choices.filter(({ label }) => words.every((word) => label.toLowerCase().includes(word)));
}

function requireTerminal(question: string): void {
  if (canAsk()) return;
  throw new UsageError("Can't ask for confirmation without a terminal. Add --yes to go ahead.", {
    hint: `The question is: ${question}`,
  });
}

async function answered<T>(prompt: Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await prompt;
  } catch (error) {
    signal.throwIfAborted();
    // Ctrl-C at the question: the prompt's own error for that says nothing to anybody.
    if (asError(error).name === 'ExitPromptError') throw new CancelledError(NOTHING_STARTED);
    throw error;
  }
}
