import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bold, codeBlock, codeSpan, escapeMrkdwn, mrkdwnLink } from './mrkdwn.js';

/** As Slack shows text: the three entities stand for their characters. */
function shown(text: string): string {
  return text.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('escapeMrkdwn', () => {
  it('lets nobody be mentioned and nothing be linked', () => {
    expect(escapeMrkdwn('<!channel> <@U1> <https://evil.example|Build Logs> a & b')).toBe(
      '&lt;!channel&gt; &lt;@U1&gt; &lt;https://evil.example|Build Logs&gt; a &amp; b',
    );
  });

  it('takes away colours and other control characters', () => {
    expect(escapeMrkdwn('line\n[Container] line')).toBe('line\n[Container] line');
    expect(escapeMrkdwn('\u001b[31mred\u001b[0m\u0007\tx\r\ny\u202e')).toBe('red \tx\ny ');
  });

  it('is shown as it was, for all text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        const escaped = escapeMrkdwn(text);
        expect(escaped).not.toMatch(/[<>]|&(?!amp;|lt;|gt;)/);
        expect(shown(escaped)).toBe(text);
      }),
    );
  });
});

describe('mrkdwnLink', () => {
  it('links with a text', () => {
    expect(mrkdwnLink('a/b', 'https://github.com/a/b?x=1&y=2')).toBe(
      '<https://github.com/a/b?x=1&amp;y=2|a/b>',
    );
  });

  it('links to web pages only', () => {
    expect(mrkdwnLink('a > b', 'javascript:alert(1)')).toBe('a &gt; b');
    expect(mrkdwnLink('a', '!channel')).toBe('a');
  });

  it('has one opening, one bar and one end, for all texts and addresses', () => {
    fc.assert(
      fc.property(anyText, anyText, (text, path) => {
        const link = mrkdwnLink(text, `https://x.example/${path}`);
        expect(link).toMatch(/^<[^<>|\s]+\|[^<>|\n]*>$/);
      }),
    );
  });
});

describe('text in a type', () => {
  it('can not end it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(bold(text).slice(1, -1)).not.toContain('*');
        expect(codeSpan(text).slice(1, -1)).not.toMatch(/[`\n]/);
        expect(codeBlock(text).slice(3, -3)).not.toContain('`');
      }),
    );
  });
});
