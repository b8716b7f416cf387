import { PlatformError } from '../../core/errors.js';

/**
 * Asks a yes-or-no question on standard error.
 * @throws PlatformError when the answer is no, or when there is no terminal to ask at
 */
export async function askAtTerminal(question: string, signal: AbortSignal): Promise<void> {
  if (!process.stdin.isTTY || !process.stderr.isTTY) {
    throw new PlatformError(`There is no terminal to ask at: ${question}`, {
      hint: 'Add --yes to go on without being asked.',
    });
  }
  const { default: confirm } = await import('@inquirer/confirm');
  const agreed = await confirm(
    { message: question, default: false },
    { output: process.stderr, signal },
  ).catch((error: unknown) => {
    signal.throwIfAborted();
    throw new PlatformError('The question was not answered; nothing was changed.', { cause: error });
  });
  if (!agreed)
    throw new PlatformError('You said no; nothing was changed.', {
      hint: 'Run it again when you are ready.',
    });
}
