import { describe, expect, it } from '@jest/globals';
import { formatTable, wrapText } from './text-table.js';

describe('formatTable', () => {
  it('shows each row on its line, and nothing that a terminal would obey', () => {
    const text = formatTable(['Name', 'State'], [['web', 'up\n\u001b[31mred']]);
    expect(text).toContain('│ web  │ up [31mred │');
    // eslint-disable-next-line no-control-regex
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

  it.each([80, 100, 160])('fits on %d columns, and loses nothing', (width) => {
    const text = formatTable(header, [row, row], { width, tsv: false });
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
    expect(text.replaceAll(/[^a-z0-9]/gi, '')).toContain('octocat');
    const cells = text.split('\n').map((line) => line.split('│').map((cell) => cell.trim()));
    for (const [column, value] of row.entries()) {
      const whole = cells.map((line) => line[column + 1] ?? '').join('');
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
    const text = formatTable(header, [wide], { width: 100, tsv: false });
    for (const word of ['commit-7654321, ', 'minutes', 'commit-1234567 ']) expect(text).toContain(word);
    expect(text).not.toMatch(/│ ,/);
  });

  it('becomes a few lines for each row where it can not fit', () => {
    const text = formatTable(header, [row, ['prod', ...row.slice(1)]], { width: 60, tsv: false });
    expect(text).toContain('Environment: dev\nService: web\nImage: commit-1234567\n');
    expect(text).toContain('\n\nEnvironment: prod\n');
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
  });
});
