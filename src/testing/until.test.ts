import { describe, expect, it } from '@jest/globals';
import { blockFor, until } from './until.js';

describe('until', () => {
  it('looks until the condition holds', async () => {
    let looks = 0;
    await until(() => Promise.resolve((looks += 1) === 3), 'a third look');
    expect(looks).toBe(3);
  });

  it('names what it waited for in vain', async () => {
    await expect(until(() => false, 'the end', 0.03)).rejects.toThrow(
      'It did not come to the end within 0.03 seconds.',
    );
  });
});

describe('blockFor', () => {
  it('returns what the work returns, and throws what it throws', () => {
    expect(blockFor(1, () => 'done')).toBe('done');
    expect(() =>
      blockFor(1, () => {
        throw new TypeError('failed');
      }),
    ).toThrow(new TypeError('failed'));
  });

  it('breaks off what does not end', () => {
    expect(() => blockFor(0.05, () => /^(?:a+)+$/.test(`${'a'.repeat(50)}b`))).toThrow('timed out');
  });
});
