import { PlatformError } from '../../core/errors.js';
import type { MessageReference } from '../../providers/slack/messages.js';
import { isChannelId, parseMessageReference } from './message-reference.js';

/** Where a message goes: to a channel as a new one, or in the place of one that is there. */
export type MessageTarget = { channel: string } | { reference: MessageReference };

/** @throws PlatformError without either, or for the two contradicting each other */
export function messageTarget(channel: string | undefined, reference: string | undefined): MessageTarget {
  if (channel !== undefined) checkChannel(channel);
  if (reference === undefined) {
    if (channel !== undefined) return { channel };
    throw new PlatformError('Neither slack-channel nor message-ref says where the message belongs.', {
      hint: 'Set slack-channel to post a new message, or message-ref to replace one.',
    });
  }
  const parsed = parseMessageReference(reference);
  if (channel !== undefined && isChannelId(channel) && channel !== parsed.channel) {
    throw new PlatformError(
      `The inputs slack-channel (${channel}) and message-ref (${reference}) name two channels.`,
      { hint: 'Leave out slack-channel: a message can be replaced only where it is.' },
    );
  }
  return { reference: parsed };
}

/** @throws PlatformError naming the input, its value and the rule */
export function checkChannel(channel: string): void {
  if (isChannelId(channel) || /^#[^\s#]{1,80}$/.test(channel)) return;
  throw new PlatformError(
    `The input slack-channel is ${JSON.stringify(channel)}, neither the id of a channel (C0123456789) nor a name with #.`,
    { hint: "The id is at the end of the channel's details in Slack." },
  );
}
