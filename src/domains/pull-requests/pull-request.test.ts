import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { fakeOpenPull } from '../../testing/fake-pull-requests.js';
import { FakeRepository } from '../../testing/fake-repository.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { findPullRequests } from './pull-request.js';
import type { WhatToCheck } from './pull-request.js';

const nothing: WhatToCheck = {
  title: undefined,
  body: undefined,
  number: undefined,
  base: undefined,
  eventName: '',
  event: undefined,
};
const event = {
  pull_request: { number: 7, title: 'old', body: null, labels: [{ name: 'a' }], base: { ref: 'main' } },
};
const group = {
  merge_group: {
    head_sha: 'abc',
    head_ref: 'refs/heads/gh-readonly-queue/main/pr-7-0123456789abcdef0123456789abcdef01234567',
    base_sha: 'def',
    base_ref: 'refs/heads/main',
  },
};

function setUp(pulls = [fakeOpenPull(7, { title: 'new', labels: ['b'] })]) {
  const repository = new FakeRepository();
  repository.pulls = pulls;
  const logger = new MemoryLogger();
  const find = (what: Partial<WhatToCheck>, asked = true) =>
    findPullRequests({ ...nothing, ...what }, { pulls: asked ? repository : undefined, logger });
  return { repository, logger, find };
}

describe('what is checked', () => {
  it('is how the pull request is now, where GitHub can be asked', async () => {
    const { repository, find } = setUp();
    expect(await find({ event })).toEqual([
      { number: 7, title: 'new', body: '', labels: ['b'], base: 'main', head: undefined },
    ]);
    expect(repository.requests).toEqual(['pull 7']);
  });

  it('is the event, without a token', async () => {
    const { find } = setUp();
    expect(await find({ event }, false)).toMatchObject([
      { number: 7, title: 'old', body: '', labels: ['a'] },
    ]);
  });

  it('is the event where GitHub can not be asked, with a warning', async () => {
    const { repository, logger, find } = setUp();
    repository.failure = new PlatformError('HTTP 500.');
    expect(await find({ event })).toMatchObject([{ title: 'old' }]);
    expect(logger.texts('warning').join()).toContain('as it was when the workflow was started');
    repository.failure = new CancelledError('Stopped.');
    await expect(find({ event })).rejects.toThrow('Stopped.');
  });

  it('is the given text before that of the pull request', async () => {
    const { find } = setUp();
    expect(await find({ event, title: 'given', body: 'too' })).toMatchObject([
      { number: 7, title: 'given', body: 'too', labels: ['b'] },
    ]);
  });

  it('is the given number', async () => {
    const { find } = setUp();
    expect(await find({ number: 7 })).toMatchObject([{ number: 7, title: 'new' }]);
    await expect(find({ number: 8 })).rejects.toThrow('404');
    await expect(find({ number: 7 }, false)).rejects.toThrow('the input github-token is empty');
  });

  it('is a text alone', async () => {
    const { repository, find } = setUp();
    expect(await find({ title: 'given' })).toEqual([
      { number: undefined, title: 'given', body: '', labels: [], base: undefined, head: undefined },
    ]);
    expect(repository.requests).toEqual([]);
  });

  it('is each pull request of a merge group, its own first', async () => {
    const { repository, find } = setUp([
      fakeOpenPull(6, { mergeCommit: 'abc' }),
      fakeOpenPull(7),
      fakeOpenPull(5, { mergeCommit: 'abc', base: 'other' }),
    ]);
    expect(await find({ event: group })).toMatchObject([
      { number: 7, head: 'def', base: 'main' },
      { number: 6, head: 'def' },
    ]);
    expect(repository.requests).toEqual(['pulls of abc', 'pull 7']);
  });

  it('is that of the head commit where the branch has another name', async () => {
    const { find } = setUp([fakeOpenPull(6, { mergeCommit: 'abc' })]);
    const renamed = { merge_group: { ...group.merge_group, head_ref: 'refs/heads/queue' } };
    expect(await find({ event: renamed })).toMatchObject([{ number: 6 }]);
    const empty = setUp([]);
    await expect(empty.find({ event: renamed })).rejects.toThrow('belongs to no pull request');
    await expect(find({ event: group }, false)).rejects.toThrow('github-token is empty');
  });

  it.each([
    [{}, 'title and pull-request are empty'],
    [{ eventName: 'push', event: { ref: 'refs/heads/main' } }, 'the event "push" has no pull request'],
    [{ eventName: 'pull_request', event: { pull_request: {} } }, 'has no pull request'],
  ])('has to be somewhere: %j', async (what, message) => {
    await expect(setUp().find(what)).rejects.toThrow(message);
  });
});
