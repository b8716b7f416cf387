import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { renderMessages } from './notifier.js';

describe('renderMessages', () => {
  it('makes one message with its small print below', () => {
    expect(renderMessages({ body: 'Hello', context: ['*Repository*: a/b', ''] })).toEqual([
      {
        text: 'Hello',
        blocks: [
          { type: 'section', text: { type: 'mrkdwn', text: 'Hello' } },
          { type: 'context', elements: [{ type: 'mrkdwn', text: '*Repository*: a/b' }] },
        ],
      },
    ]);
  });

  it('says the title where the blocks can not be seen', () => {
    expect(renderMessages({ title: 'In short', body: 'At length' })[0].text).toBe('In short');
  });

  it('keeps within all of the limits of Slack, however long the body', () => {
    const body = fc.integer({ min: 1, max: 60_000 }).map((length) => 'word and '.repeat(length / 9 + 1));
    fc.assert(
      fc.property(body, fc.array(fc.string({ maxLength: 3_000 }), { maxLength: 12 }), (text, context) => {
        const messages = renderMessages({ body: text, context });
        const sections = messages.flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'section' ? [block.text.text] : [])),
        );
        expect(sections.join(' ').replace(/\s+/g, ' ').trim()).toBe(text.trim());
        for (const message of messages) {
          expect(message.text.length).toBeLessThanOrEqual(3_000);
          expect(message.blocks.length).toBeLessThanOrEqual(50);
          const texts = message.blocks.flatMap((block) =>
            block.type === 'section' ? [block.text] : block.elements,
          );
          for (const { text: part } of texts) expect(part.length).toBeLessThanOrEqual(3_000);
        }
        const [, ...rest] = messages;
        for (const { blocks } of rest) expect(blocks.every(({ type }) => type === 'section')).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('keeps a message below the sum that Slack takes', () => {
    const [first] = renderMessages({
      body: 'x '.repeat(20_000),
      context: Array<string>(10).fill('y'.repeat(500)),
    });
    expect(JSON.stringify(first.blocks).length).toBeLessThan(13_000);
  });
});
