import { describe, expect, it } from '@jest/globals';
import type { Workflow } from '../../providers/runner/workflow.js';
import { checkedTag, defaultBranch, parseLevels, requestedTag } from './requested-tag.js';

const workflow = (event: unknown): Workflow =>
  ({ eventName: 'release', readEvent: () => event }) as unknown as Workflow;

describe('the tag of a release', () => {
  it.each([
    ['v1.2.3', undefined, 'v1.2.3'],
    ['v1.2.3', { release: { tag_name: 'v9.9.9' } }, 'v1.2.3'],
    [undefined, { release: { tag_name: 'v9.9.9' } }, 'v9.9.9'],
    ['refs/tags/v1.2.3', undefined, 'v1.2.3'],
  ])('is, of %j and the event %j, %s', (given, event, tag) => {
    expect(requestedTag(given, event === undefined ? undefined : workflow(event))).toBe(tag);
  });

  it.each([
    [undefined, 'the input tag is empty.'],
    [workflow(undefined), 'the event "release" is not about a release'],
    [workflow({ release: {} }), 'the event "release" is not about a release'],
    [workflow({ release: { tag_name: 7 } }), 'the event "release" is not about a release'],
    [workflow(null), 'the event "release" is not about a release'],
  ])('has to come from somewhere', (given, message) => {
    expect(() => requestedTag(undefined, given)).toThrow(message);
  });

  it.each([
    '',
    'refs/tags/',
    '-x',
    'a b',
    'a..b',
    'a~1',
    'a^',
    'a:b',
    'a?',
    'a*',
    'a[b',
    'a\\b',
    'a@{b',
    'a//b',
    '/a',
    'a/',
    '.a',
    'a.',
    'a.lock',
    'a\nb',
    'a\u007f',
  ])('is not %j', (tag) => {
    expect(() => checkedTag(tag)).toThrow('which git takes for no tag');
  });
});

describe('the branch', () => {
  it.each([
    [undefined, undefined],
    [workflow({ repository: { default_branch: 'trunk' } }), 'trunk'],
    [workflow({ repository: {} }), undefined],
    [workflow({}), undefined],
  ])('is what the event says', (given, branch) => {
    expect(defaultBranch(given)).toBe(branch);
  });
});

describe('the levels', () => {
  it.each([
    ['major,minor', ['major', 'minor']],
    ['minor, major', ['major', 'minor']],
    ['minor', ['minor']],
    [' major\nmajor ', ['major']],
  ])('are read from %j', (text, levels) => {
    expect(parseLevels(text)).toEqual(levels);
  });

  it.each(['', ',', 'patch', 'major;minor', 'Major', 'major,patch'])('are not read from %j', (text) => {
    expect(() => parseLevels(text)).toThrow('not major, minor, or both');
  });
});
