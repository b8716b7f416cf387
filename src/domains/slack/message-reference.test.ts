import { describe, expect, it } from '@jest/globals';
import { formatMessageReference, parseMessageReference } from './message-reference.js';
import { messageTarget } from './message-target.js';

const reference = { channel: 'C0123456789', ts: '1767225600.000100' };
const text = 'C0123456789:1767225600.000100';

describe('a message-ref', () => {
  it('is read as it is written', () => {
    expect(formatMessageReference(reference)).toBe(text);
    expect(parseMessageReference(text)).toEqual(reference);
  });

  it.each(['', 'C0123456789', 'C0123456789:', '#general:1767225600.000100', `${text}:1`, 'C1:1767225600'])(
    'is refused as %j',
    (wrong) => {
      expect(() => parseMessageReference(wrong)).toThrow(
        `The input message-ref is ${JSON.stringify(wrong)}, not <channel id>:<ts> such as ${text}.`,
      );
    },
  );

  it('without its channel is a mistake with a way out', () => {
    expect(() => parseMessageReference('1767225600.000100')).toThrow(
      expect.objectContaining({ hint: "Put the channel's id and a colon before it." }),
    );
  });
});

describe('messageTarget', () => {
  it('is a channel, or a message that is there', () => {
    expect(messageTarget('C0123456789', undefined)).toEqual({ channel: 'C0123456789' });
    expect(messageTarget('#deployments', undefined)).toEqual({ channel: '#deployments' });
    expect(messageTarget(undefined, text)).toEqual({ reference });
    expect(messageTarget('C0123456789', text)).toEqual({ reference });
  });

  it('has to be one of the two', () => {
    expect(() => messageTarget(undefined, undefined)).toThrow(
      'Neither slack-channel nor message-ref says where the message belongs.',
    );
    expect(() => messageTarget('C999', text)).toThrow('name two channels');
    expect(() => messageTarget('general', undefined)).toThrow('The input slack-channel is "general"');
  });
});
