import { PlatformError } from '../../core/errors.js';
import type { MessageReference } from '../../providers/slack/messages.js';

const CHANNEL = /^[CDG][A-Z0-9]{2,20}$/;
/** Seconds since the epoch, and six digits that make it unique in its channel. */
const TS = /^\d{9,11}\.\d{6}$/;

/** As outputs and inputs carry it: `<channel>:<ts>`, `C0123456789:1767225600.000100`. */
export function formatMessageReference({ channel, ts }: MessageReference): string {
  return `${channel}:${ts}`;
}

/** @throws PlatformError naming the input, its value and the form */
export function parseMessageReference(text: string): MessageReference {
  const [channel = '', ts = '', ...more] = text.split(':');
  if (CHANNEL.test(channel) && isTimestamp(ts) && more.length === 0) return { channel, ts };
  const example = 'C0123456789:1767225600.000100';
  throw new PlatformError(
    `The input message-ref is ${JSON.stringify(text)}, not <channel id>:<ts> such as ${example}.`,
    {
      hint: isTimestamp(text)
        ? "Put the channel's id and a colon before it."
        : 'Take it from the output message-ref of the step that posted the message.',
    },
  );
}

/** True for Slack's name of a message within its channel. */
export function isTimestamp(text: string): boolean {
  return TS.test(text);
}

/** True for the id of a channel, as opposed to its name. */
export function isChannelId(text: string): boolean {
  return CHANNEL.test(text);
}
