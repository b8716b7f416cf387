import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  formatTable,
  onOneLine,
  shortLine,
  wrapText,
  formatAgo,
  formatCount,
  formatDuration,
  formatElapsed,
  parseDuration,
  containsText,
  sentence,
} from './text.js';

describe('formatTable', () => {
  it('shows each row on its line, and nothing that a terminal would obey', () => {
    const text = formatTable(['Name', 'State'], [['web', 'up\n\u001b[31mred']]);
    expect(text).toBe('NAME  STATE\nweb   up [31mred');
    // oxlint-disable-next-line no-control-regex
    expect(text).not.toMatch(/\u001b/);
  });

  const header = ['Environment', 'Service', 'Image', 'Since', 'By', 'Tasks', 'Health', 'Behind'];
  const row = [
    'dev',
    'web',
    'commit-1234567',
    '3 days ago',
    'octocat',
    '2 of 2',
    'healthy',
    'commit-7654321, prod',
  ];

  it.each([86, 100, 160])('fits on %d columns, and loses nothing', (width) => {
    const text = formatTable(header, [row, row], { width, tsv: false });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(text.replaceAll(/[^a-z0-9]/gi, '')).toContain('octocat');
    const starts = [...(text.split('\n')[0] ?? '').matchAll(/\S+/g)].map(({ index }) => index);
    const cells = text.split('\n').map((line) => starts.map((at, i) => line.slice(at, starts[i + 1])));
    for (const [column, value] of row.entries()) {
      const whole = cells.map((line) => line[column] ?? '').join('');
      expect(whole.replaceAll(' ', '')).toContain(value.replaceAll(' ', ''));
    }
  });

  it('breaks between words rather than in them', () => {
    const wide = [
      'dev',
      'web',
      'commit-1234567',
      '61 minutes ago',
      '',
      '2 of 2',
      'healthy',
      'commit-7654321, prod',
    ];
    const text = formatTable(header, [wide], { width: 84, tsv: false });
    for (const word of ['commit-7654321,', 'minutes', 'commit-1234567 ']) expect(text).toContain(word);
    expect(text).not.toMatch(/^ +,/m);
  });

  it('leaves out a column without any value, but not for a pipe', () => {
    expect(formatTable(['A', 'B', 'C'], [['1', '', '3']])).toBe('A  C\n1  3');
    expect(formatTable(['A', 'B', 'C'], [['1', '', '3']], { width: 80, tsv: true })).toBe('1\t\t3');
  });

  it('has each line of a cell lead to its page, where something can be clicked', () => {
    const rows = [[{ text: 'commit-1234567 or so', url: 'https://example.com/1' }, 'dev']];
    const link = (text: string, url: string): string => `<${text}|${url}>`;
    expect(formatTable(['Image', 'Where'], rows, { width: 21, tsv: false, link }).split('\n')).toEqual([
      'IMAGE           WHERE',
      '<commit-1234567|https://example.com/1>  dev',
      '<or so|https://example.com/1>',
    ]);
    expect(formatTable(['Image', 'Where'], rows, { width: 20, tsv: true, link })).toBe(
      'commit-1234567 or so\tdev',
    );
    expect(formatTable(['Image', 'Where'], rows)).toContain('commit-1234567 or so');
  });

  it.each([40, 60, 80, 84])('breaks no value on %d columns: each row becomes a few lines', (width) => {
    const text = formatTable(header, [row, ['prod', ...row.slice(1)]], { width, tsv: false });
    for (const value of ['Image: commit-1234567', 'By: octocat', 'commit-7654321,'])
      expect(text).toContain(value);
    for (const line of text.split('\n').filter((each) => each.includes(' ')))
      expect(line.length).toBeLessThanOrEqual(width);
  });

  it('becomes a few lines for each row where it can not fit', () => {
    const text = formatTable(header, [row, ['prod', ...row.slice(1)]], { width: 40, tsv: false });
    expect(text).toContain('Environment: dev\nService: web\nImage: commit-1234567\n');
    expect(text).toContain('\n\nEnvironment: prod\n');
    const link = (shown: string, url: string): string => `<${shown}|${url}>`;
    const linked = [['dev', { text: 'commit-1234567', url: 'https://example.com/1' }]];
    expect(formatTable(['Environment', 'Image'], linked, { width: 24, tsv: false, link })).toBe(
      'Environment: dev\nImage: <commit-1234567|https://example.com/1>',
    );
  });

  it('becomes lines without the values that are empty, with links only where they fit', () => {
    const link = (shown: string, url: string): string => `<${shown}|${url}>`;
    const url = 'https://example.com/1';
    const rows = [
      [
        { text: 'one two three', url },
        { text: 'commit-1234567', url },
      ],
      [{ text: 'one two three', url }, ''],
      [{ text: 'dev', url }, 'commit-1234567'],
    ];
    const screen = { width: 24, tsv: false };
    expect(formatTable(['Environment', 'Image'], rows, { ...screen, link }).split('\n')).toEqual([
      'Environment: one two',
      'three',
      'Image: <commit-1234567|https://example.com/1>',
      '',
      'Environment: one two',
      'three',
      '',
      'Environment: <dev|https://example.com/1>',
      'Image: commit-1234567',
    ]);
    expect(formatTable(['Environment', 'Image'], rows, screen)).toMatch(/\nImage: commit-1234567\n\n/);
    expect(
      formatTable(['Environment', 'Image'], [[{ text: 'a two three', url }, rows[0]?.[1] ?? '']], {
        ...screen,
        link,
      }),
    ).toContain('Environment: <a two three|https://example.com/1>');
  });

  it('leaves out columns in which no row has anything, except for a pipe', () => {
    const rows = [['web', '', 'up']];
    expect(formatTable(['Name', 'By', 'State'], rows)).not.toContain('By');
    expect(formatTable(['Name', 'By', 'State'], rows, { width: 80, tsv: true })).toBe('web\t\tup');
  });

  it('is lines of values with tabs between them for a pipe', () => {
    const text = formatTable(header, [row, ['a\tb', 'c\nd']], { width: 20, tsv: true });
    expect(text).toBe(`${row.join('\t')}\na b\tc d`);
  });
});

describe('wrapText', () => {
  it('breaks between words alone, and keeps lines that are there', () => {
    expect(wrapText('one two three\nfour', 8)).toBe('one two\nthree\nfour');
    expect(wrapText('a-very-long-word b', 6)).toBe('a-very-long-word\nb');
    expect(wrapText('one two a-very-long-word b', 8)).toBe('one two a-very-long-word\nb');
    expect(wrapText('do: a && b', 10)).toBe('do: a && b');
    expect(wrapText('do: a && b', 9)).toBe('do:\na && b');
  });

  it('keeps a first column of up to half the width', () => {
    expect(wrapText('ab  c d e', 8)).toBe('ab  c d\n    e');
    expect(wrapText('abc  d e f', 8)).toBe('abc  d e\nf');
    expect(wrapText('    - one two', 9)).toBe('    - one\n    two');
  });

  it.each([
    ['  - one two three', '  - one two\n    three'],
    ['  10. one twos', '  10. one\n      twos'],
    ['  | one  two three', '  | one  two\n  | three'],
    ['[web] one two three', '[web] one two\n      three'],
    ['ENV  one two three', 'ENV  one two\n     three'],
    ['    one two', '    one two'],
    ['one-two-three  four', 'one-two-three\nfour'],
  ])('keeps the margin of %j', (line, wrapped) => {
    expect(wrapText(line, 13)).toBe(wrapped);
  });

  it('leaves commands whole, on a line of their own', () => {
    expect(wrapText('To deploy it: cd here && terraform apply', 16)).toBe(
      'To deploy it:\ncd here && terraform apply',
    );
    expect(wrapText('\u001b[1m$ one two three', 8)).toBe('\u001b[1m$ one two three');
  });

  it('counts no colours and no links', () => {
    const link = '\u001b]8;;https://example.com\u001b\\two\u001b]8;;\u001b\\';
    expect(wrapText(`\u001b[31mone\u001b[39m ${link} three`, 7)).toBe(
      `\u001b[31mone\u001b[39m ${link}\nthree`,
    );
  });
});

describe('shortLine', () => {
  it.each([
    ['abcdef', 'abcdef'],
    ['abcdefg', 'abcde…'],
    [' a\nb ', 'a b'],
    ['😀😀😀😀😀😀', '😀😀😀😀😀😀'],
  ])('has at most six characters of %j', (text, line) => {
    expect(shortLine(text, 6)).toBe(line);
  });
});

describe('onOneLine', () => {
  it('leaves nothing that breaks, hides or turns round a line, and cuts between characters', () => {
    expect(onOneLine(' a\u001b[31m\n\u202eb\u2028c\t')).toBe('a [31m b c');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, longest) => {
        const line = shortLine(text, longest);
        expect(Array.from(line).length).toBeLessThanOrEqual(longest);
        expect(line).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
      }),
    );
  });
});

describe('formatDuration', () => {
  it.each([
    [-5, '0 s'],
    [-1, '0 s'],
    [499, '0 s'],
    [8_000, '8 s'],
    [59_600, '1 min'],
    [59_999, '1 min'],
    [61_000, '1 min 1 s'],
    [200_000, '3 min 20 s'],
    [3_600_000, '1 h'],
    [3_660_000, '1 h 1 min'],
    [7_500_000, '2 h 5 min'],
    [7_259_000, '2 h'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});

describe('formatElapsed', () => {
  it.each([
    [-1, '0:00'],
    [8_999, '0:08'],
    [200_000, '3:20'],
    [7_500_000, '125:00'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatElapsed(milliseconds)).toBe(text);
  });
});

describe('formatAgo', () => {
  it.each([
    [-1, 'just now'],
    [499, 'just now'],
    [1_000, '1 second ago'],
    [59_000, '59 seconds ago'],
    [60_000, '1 minute ago'],
    [3_660_000, '1 hour ago'],
    [47 * 3_600_000, '47 hours ago'],
    [48 * 3_600_000, '2 days ago'],
  ])('%d ms is %s', (milliseconds, text) => {
    expect(formatAgo(milliseconds)).toBe(text);
  });
});

describe('formatCount', () => {
  it('counts in the singular and the plural', () => {
    expect([0, 1, 2, 0.5].map((count) => formatCount(count, 'minute'))).toEqual([
      '0 minutes',
      '1 minute',
      '2 minutes',
      '0.5 minutes',
    ]);
    expect(formatCount(2, 'reply', 'replies')).toBe('2 replies');
  });
});

describe('parseDuration', () => {
  it.each([
    ['45s', 45_000],
    ['10m', 600_000],
    [' 2h ', 7_200_000],
    ['1d', 86_400_000],
    ['10', undefined],
    ['m', undefined],
    ['1.5h', undefined],
    ['-1m', undefined],
  ])('reads %p', (text, expected) => {
    expect(parseDuration(text)).toBe(expected);
  });
});

describe('a wanted text', () => {
  it.each([
    [undefined, true],
    ['', true],
    ['OCTO', true],
    ['octocats', false],
  ])('%s is in one of several: %s', (wanted, expected) => {
    expect(containsText([undefined, 'dev', 'Octocat'], wanted)).toBe(expected);
  });
});

it('begins a sentence', () => {
  expect([sentence('build demo:1'), sentence('')]).toEqual(['Build demo:1', '']);
});
