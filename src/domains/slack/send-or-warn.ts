import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { MessageReference } from '../../providers/slack/messages.js';

/**
 * Sends a message; undefined where Slack did not take it and that is to be a warning only.
 * @throws what `send` throws with `fail`, and what is no problem of Slack's in any case
 */
export async function sendOrWarn(
  send: () => Promise<MessageReference>,
  { onError, logger, signal }: { onError: 'fail' | 'warn'; logger: Logger; signal: AbortSignal },
): Promise<MessageReference | undefined> {
  try {
    return await send();
  } catch (error) {
    if (onError === 'fail' || signal.aborted || !(error instanceof PlatformError)) throw error;
    const hint = error.hint === undefined ? '' : ` ${error.hint}`;
    logger.warning(`The message was not sent. ${error.message}${hint}`, { title: 'Slack' });
    return undefined;
  }
}
