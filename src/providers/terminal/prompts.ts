import { asError, CancelledError, DeclinedError, UsageError } from '../../core/errors.js';

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
