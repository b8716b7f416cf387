import { describe, expect, it } from '@jest/globals';
import type { ImageRun } from './past-deployments.js';
import { describeSkipped, findPreviousRun } from './previous-image.js';

/** Runs from a word per deployment, oldest first: `b` lasted, `b!` failed, `b?` is running. */
function runsOf(words: string): ImageRun[] {
  const runs = words.split(' ').map((word, index): ImageRun => {
    const [key = ''] = word;
    const outcome = word.endsWith('!') ? 'failed' : word.endsWith('?') ? 'running' : 'lasted';
    return {
      key,
      label: `commit-${key}`,
      at: new Date(index * 3_600_000),
      outcome,
      image: key,
      problem: undefined,
    };
  });
  return runs.reverse();
}

describe('the image before the current one', () => {
  it.each([
    ['is the one before', 'a b', 'b', 'a', ''],
    ['is not the same image, deployed again', 'a b b b', 'b', 'a', ''],
    ['is not one that failed', 'a b! c', 'c', 'a', 'b failed'],
    ['is not one that failed at first and was undone later', 'a b! b a c', 'c', 'a', ''],
    ['after a rollback is one further back', 'z a b a', 'a', 'z', 'b undone'],
    [
      'after two rollbacks is one further back still',
      'y z a b a z',
      'z',
      'y',
      'a undone, b undone, a undone',
    ],
    ['after a rollback and a deployment is what ran before that', 'z a b a c', 'c', 'a', ''],
    ['may be one that was undone and deployed anew', 'z a b a b c', 'c', 'b', ''],
    ['of one that was undone and deployed anew is what ran in between', 'z b z a b', 'b', 'a', ''],
    ['of a deployment under way is what runs', 'z a b?', 'b', 'a', ''],
    ['of one that a failed deployment left in place is what ran before that', 'z a b!', 'a', 'z', 'b failed'],
    ['is the same after a rollback that failed', 'z a b a!', 'b', 'a', 'a failed-again'],
    ['is not known where there is none', 'b', 'b', undefined, ''],
    ['is not known where all others failed', 'a! b', 'b', undefined, 'a failed'],
    ['is not known after a rollback to the first one', 'a b a', 'a', undefined, 'b undone'],
  ])('%s', (_, words, current, expected, left) => {
    const found = findPreviousRun(runsOf(words), { key: current, label: '' });
    expect(found.previous?.key).toBe(expected);
    expect(found.skipped.map(({ run, reason }) => `${run.key} ${reason}`).join(', ')).toBe(left);
  });

  it.each([
    ['z a b a?', 'a', true],
    ['z a b b?', 'b', false],
    ['z a b c?', 'c', false],
    ['z a b a', 'a', false],
  ])('of %s is on its way: %s', (words, current, expected) => {
    expect(findPreviousRun(runsOf(words), { key: current, label: '' }).goingBack).toBe(expected);
  });

  it.each([
    ['a b', 'b', undefined],
    ['a b b', 'b', undefined],
    ['a b! a', 'a', undefined],
    ['a b c b', 'b', 3],
    ['a b c b b!', 'b', 3],
    ['a b c b', 'a', undefined],
  ])('was put back, of %s to %s, at %s', (words, current, at) => {
    const { returnedAt } = findPreviousRun(runsOf(words), { key: current, label: '' });
    expect(returnedAt?.getTime()).toBe(at === undefined ? undefined : at * 3_600_000);
  });

  it('ran since its last deployment', () => {
    const { previous } = findPreviousRun(runsOf('a b a c'), { key: 'c', label: '' });
    expect(previous?.at).toEqual(new Date(2 * 3_600_000));
  });
});

it('what is skipped is said once, with the reason', () => {
  const { skipped } = findPreviousRun(runsOf('z a b! c a'), { key: 'a', label: '' });
  expect(describeSkipped([...skipped, ...skipped], 4 * 3_600_000)).toEqual([
    'Skipped commit-c, deployed 1 hour ago: it was rolled back before.',
    'Skipped commit-b: its deployment 2 hours ago failed.',
  ]);
  const again = findPreviousRun(runsOf('z a b a!'), { key: 'b', label: '' }).skipped;
  expect(describeSkipped(again, 4 * 3_600_000)).toEqual([
    'commit-a ran before, but its deployment 1 hour ago failed.',
  ]);
});

it('what was skipped as undone is not skipped as failed, too', () => {
  const { skipped } = findPreviousRun(runsOf('z a b! c! b a'), { key: 'a', label: '' });
  expect(skipped.map(({ run, reason }) => [run.key, reason])).toEqual([
    ['b', 'undone'],
    ['c', 'failed'],
  ]);
});
