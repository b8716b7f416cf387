import { describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { FakeHistory, forbidden } from '../../testing/fake-history.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { findCommitChanges } from './changes.js';

const sha = (number: number): string => String(number).repeat(40);
const repositoryUrl = 'https://github.com/uktrade/demo-web';

/** Commits 0 to 5 on one line. */
function setUp() {
  const history = new FakeHistory([0, 1, 2, 3, 4, 5].map((number) => ({ sha: sha(number) })));
  const logger = new MemoryLogger();
  const cancellation = new AbortController();
  const find = (base: number, head: number) =>
    findCommitChanges(sha(base), sha(head), {
      repositoryUrl,
      history,
      pulls: history,
      logger,
      signal: cancellation.signal,
    });
  return { history, logger, cancellation, find };
}

describe('the commits between two images', () => {
  it('are those that go away where the new one is older, with the page that shows them', async () => {
    const { find } = setUp();
    const { relation, url, added, removed } = await find(3, 2);
    expect([relation, url]).toEqual(['downgrade', `${repositoryUrl}/compare/${sha(2)}...${sha(3)}`]);
    expect(added).toEqual({ total: 0, commits: [] });
    expect(removed).toMatchObject({ total: 1, commits: [{ sha: sha(3) }] });
  });

  it('are both kinds where the new one is from another branch', async () => {
    const { find, history } = setUp();
    const compare = history.compare.bind(history);
    history.compare = async (base, head) => ({
      ...(await compare(...(base < head ? ([base, head] as const) : ([head, base] as const)))),
      status: 'diverged',
      aheadBy: 1,
      behindBy: 1,
    });
    const { relation, url, added, removed } = await find(2, 3);
    expect([relation, url]).toEqual(['diverged', `${repositoryUrl}/compare/${sha(2)}...${sha(3)}`]);
    expect([added.total, removed.total]).toEqual([1, 1]);
  });

  it('are shown without an author where GitHub knows none', async () => {
    const { find, history } = setUp();
    const compare = history.compare.bind(history);
    history.compare = async (base, head) => {
      const found = await compare(base, head);
      return { ...found, commits: found.commits.map((commit) => ({ ...commit, author: undefined })) };
    };
    expect((await find(1, 2)).added.commits).toMatchObject([{ sha: sha(2), author: undefined }]);
  });

  it('are a link where GitHub can not be asked, and that is nothing to mention', async () => {
    const { logger } = setUp();
    const changes = await findCommitChanges(sha(1), sha(2), {
      repositoryUrl,
      history: undefined,
      pulls: undefined,
      logger,
      signal: new AbortController().signal,
    });
    expect(changes.relation).toBeUndefined();
    expect(changes.url).toBe(`${repositoryUrl}/compare/${sha(1)}...${sha(2)}`);
    expect(logger.entries).toEqual([]);
  });

  it('are a link where GitHub refuses, with the reason for those who look for it', async () => {
    const { find, history, logger } = setUp();
    history.failures.compare = forbidden;
    expect((await find(1, 2)).relation).toBeUndefined();
    expect(logger.texts('debug')).toEqual([
      `The commits between ${sha(1)} and ${sha(2)} are not known: ${forbidden.message}`,
    ]);
  });

  it('are listed without pull requests where those are refused, with the reason', async () => {
    const { find, history, logger } = setUp();
    history.failures.pulls = forbidden;
    expect((await find(1, 2)).added).toMatchObject({ total: 1, commits: [{ pulls: [] }] });
    expect(logger.texts('debug')).toEqual([`Pull requests are left out: ${forbidden.message}`]);
  });

  it.each(['compare', 'ofCommit'] as const)('end with a cancellation during %s', async (request) => {
    const { find, history, cancellation } = setUp();
    const stopped = new CancelledError('Stopped.');
    Object.assign(history, {
      [request]: () => {
        cancellation.abort(stopped);
        return Promise.reject(new Error('gone'));
      },
    });
    await expect(find(1, 2)).rejects.toBe(stopped);
  });
});
