import { describe, expect, it } from '@jest/globals';
import { accepts, fuzz, targets } from '../../scripts/fuzz/fuzz.js';
import { measureSizes } from '../../scripts/fuzz/sizes.js';
import { markdownStructure, mrkdwnSequences, obeyedCommands, onlyLinks } from '../../scripts/fuzz/oracles.js';
import type { FuzzTarget } from '../../scripts/fuzz/target.js';

/** `npm run fuzz` tries a million; docs/security.md has the numbers. */
const CASES = 40;
const SHAPES = 4;
/** Of the processor, and a bound, not a measure: the slowest needs a third of it; what was not linear needed up to fifty times as much. */
const MOST_MS = 2_000;

describe.each(targets.map((target) => [target.name, target] as const))('%s', (_, target) => {
  it('break no rule', async () => {
    expect((await fuzz(target, { seed: 1, cases: CASES })).failure).toBeUndefined();
  }, 60_000);

  it('are read in time when they are long', async () => {
    const { slowest } = await measureSizes(target, SHAPES);
    expect(slowest.cpuMs).toBeLessThan(MOST_MS);
  }, 120_000);

  it('have examples that are right', async () => {
    const taken = await Promise.all(target.examples.map((example) => accepts(target, example)));
    expect(taken).toContain(true);
  });
});

describe('the fuzz itself', () => {
  const planted: FuzzTarget = {
    name: 'planted',
    examples: ['plain'],
    check(text) {
      if (text.includes('::')) throw new TypeError('planted');
    },
  };

  it('finds a fault, makes it short, and finds it again alone', async () => {
    const { failure } = await fuzz(planted, { seed: 3, cases: 2_000 });
    expect(failure).toMatchObject({ says: 'TypeError: planted', seed: 3 });
    const again = await fuzz(planted, { seed: 3, cases: 1, path: failure?.path ?? '' });
    expect(again).toMatchObject({ cases: 1, failure: { text: failure?.text } });
  });

  it.each([
    ['a\n::error::x', ['error']],
    ['  ::set-output name=a::b', ['set-output']],
    ['\u0085::add-mask::x', ['add-mask']],
    ['a ##[warning]x', ['warning']],
    ['::stop-commands::t\n::error::x\n::t::\n::notice::y', ['notice']],
    ['a ::error::x\r::unknown::x', []],
  ])('sees what the runner obeys in %j', (output, names) => {
    expect(obeyedCommands(output).map(({ name }) => name)).toEqual(names);
  });

  it('sees that the runner is left with its commands stopped', () => {
    expect(() => obeyedCommands('::stop-commands::t\n')).toThrow('commands stopped');
  });

  it.each(['www.evil.example', 'https://evil.example', '<img src=x>', '**x**', '[x](https://y)', '![x](y)'])(
    'sees that %j is more than words in Markdown',
    (text) => {
      expect(markdownStructure(text)).not.toBe(markdownStructure('x'));
    },
  );

  it.each(['<!here>', '<@U1>', '<javascript:x|y>', '<https://x|a\nb>'])('sees %j in Slack', (text) => {
    expect(mrkdwnSequences(text)).toHaveLength(1);
    expect(() => {
      onlyLinks(text);
    }).toThrow('is not a link of ours');
  });
});
