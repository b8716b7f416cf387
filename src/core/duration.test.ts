import { describe, expect, it } from '@jest/globals';
import { formatAgo, formatCount, formatDuration, formatElapsed, parseDuration } from './duration.js';

describe('formatDuration', () => {
  it.each([
    [-1, '0 s'],
    [499, '0 s'],
    [8_000, '8 s'],
    [59_600, '1 min'],
    [200_000, '3 min 20 s'],
    [3_600_000, '1 h'],
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
