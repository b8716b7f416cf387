import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  bold,
  codeBlock,
  codeSpan,
  escapeMrkdwn,
  mrkdwnLink,
  shorten,
  splitText,
  renderContext,
} from './mrkdwn.js';

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

const withoutSpace = (text: string): string => text.replace(/\s+/g, '');

describe('splitText', () => {
  it('leaves alone what fits', () => {
    expect(splitText('one\ntwo', 40)).toEqual(['one\ntwo']);
    expect(splitText(' \n ', 40)).toEqual([]);
  });

  it('cuts between lines', () => {
    const lines = ['a'.repeat(20), 'b'.repeat(20), 'c'.repeat(20)];
    expect(splitText(lines.join('\n'), 50)).toEqual([`${lines[0]}\n${lines[1]}`, lines[2]]);
  });

  it('cuts a long line between words, and a long word anywhere', () => {
    const words = splitText(Array.from({ length: 30 }, (_, index) => `word${index}`).join(' '), 48);
    expect(words.every((piece) => piece.startsWith('word') && /\d$/.test(piece))).toBe(true);
    expect(splitText('x'.repeat(100), 48)).toEqual(['x'.repeat(40), 'x'.repeat(40), 'x'.repeat(20)]);
  });

  it('never cuts within a link, an escaped character or an emoji', () => {
    const link = '<https://example.com/a|the text of a link>';
    const pieces = splitText(`${'x'.repeat(30)}${link} and ${'y'.repeat(60)}`, 60);
    expect(pieces.some((piece) => piece.includes(link))).toBe(true);
    for (const piece of splitText('&amp;'.repeat(40), 50)) expect(withoutSpace(piece)).toMatch(/^(&amp;)+$/);
    for (const piece of splitText(`x${'🚀'.repeat(60)}`, 49)) expect(piece).toMatch(/^x?🚀+$/u);
  });

  it('closes a block of code that it cuts, and opens it again', () => {
    const pieces = splitText(`before\n\`\`\`\n${'line of code\n'.repeat(10)}\`\`\`\nafter`, 60);
    expect(pieces.length).toBeGreaterThan(2);
    for (const piece of pieces) {
      expect(piece.split('```').length % 2).toBe(1);
      expect(piece.length).toBeLessThanOrEqual(60);
    }
  });

  it('keeps to the limit and loses nothing, whatever the text', () => {
    const text = fc.string({
      unit: fc.oneof(
        fc.constantFrom('a', ' ', '\n', '<', '>', '|', '&amp;', '🚀', '*', '<https://x.uk/|l>'),
        fc.string({ unit: 'binary' }),
      ),
      minLength: 0,
      maxLength: 400,
    });
    fc.assert(
      fc.property(text, fc.integer({ min: 40, max: 120 }), (whole, limit) => {
        fc.pre(!whole.includes('`'));
        const pieces = splitText(whole, limit);
        expect(withoutSpace(pieces.join(''))).toBe(withoutSpace(whole));
        for (const piece of pieces) {
          expect(piece.length).toBeLessThanOrEqual(limit);
          expect(piece.trim()).not.toBe('');
        }
      }),
    );
  });
});

describe('shorten', () => {
  it('ends what is too long with an ellipsis, within the limit', () => {
    expect(shorten('short', 10)).toBe('short');
    expect(shorten('one two three', 10)).toBe('one two…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
        expect(shorten(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });
});

const github = 'https://github.com';
const arn = 'arn:aws:codebuild:eu-west-2:123456789012:build/demo-web:6e1c0a1e-0000-4000-8000-000000000000';

describe('renderContext', () => {
  it('links repository, revision and build log', () => {
    const context = { repository: 'uktrade/demo', commit: 'c0ffee1', buildArn: arn };
    expect(renderContext(context, github)).toEqual([
      '*Repository*: <https://github.com/uktrade/demo|uktrade/demo>',
      '*Revision*: <https://github.com/uktrade/demo/commit/c0ffee1|c0ffee1>',
      '<https://eu-west-2.console.aws.amazon.com/codesuite/codebuild/123456789012/projects/demo-web/build/demo-web%3A6e1c0a1e-0000-4000-8000-000000000000|Build Logs>',
    ]);
    expect(renderContext({}, github)).toEqual([]);
  });

  it('shows the first digits of a commit, and links the whole', () => {
    const commit = 'c0ffee1234567890c0ffee1234567890c0ffee12';
    expect(renderContext({ repository: 'uktrade/demo', commit }, github)[1]).toBe(
      `*Revision*: <https://github.com/uktrade/demo/commit/${commit}|c0ffee123456>`,
    );
  });

  it.each([
    [{ repository: 'demo' }, 'The input repository is "demo". Expected owner/name.'],
    [{ repository: 'uktrade/..' }, 'The input repository is "uktrade/..". Expected owner/name.'],
    [{ repository: 'a/b', commit: 'main' }, 'The input commit is "main". Expected a commit SHA'],
    [{ commit: 'c0ffee1' }, 'The input commit needs the input repository'],
    [
      { buildArn: 'demo-web:1' },
      'The input build-arn is "demo-web:1". Expected the ARN of a CodeBuild build.',
    ],
    [{ buildArn: arn.replace('eu-west-2', 'x|y') }, 'Expected the ARN of a CodeBuild build.'],
  ])('refuses %j', (context, message) => {
    expect(() => renderContext(context, github)).toThrow(message);
  });
});
