import { afterEach, describe, expect, it } from '@jest/globals';
import { GitHubCommitRange } from './commit-range.js';
import { GitHubWire, json } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';

let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]) {
  wire = await new GitHubWire(...answers).start();
  return { wire, range: new GitHubCommitRange(wire.client(), 'uktrade/demo') };
}

const commits = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => ({
    sha: String(from + index).padStart(40, '0'),
    commit: { message: `Commit ${from + index}\n\nbody` },
  }));
const base = 'a'.repeat(40);
const head = 'b'.repeat(40);

describe('the commits between two', () => {
  it('are all of them, page by page, oldest first', async () => {
    const { wire: served, range } = await serve(
      json(200, { total_commits: 130, commits: commits(0, 100) }),
      json(200, { total_commits: 130, commits: commits(100, 30) }),
    );
    const found = await range.between(base, head, 3000);
    expect(found).toHaveLength(130);
    expect(found[129]).toEqual({ sha: '129'.padStart(40, '0'), message: 'Commit 129\n\nbody' });
    expect(served.lines).toEqual([
      `GET /api/v3/repos/uktrade/demo/compare/${base}...${head}?per_page=100&page=1`,
      `GET /api/v3/repos/uktrade/demo/compare/${base}...${head}?per_page=100&page=2`,
    ]);
  });

  it('are one request where they are few, and none where there is nothing between', async () => {
    const { wire: served, range } = await serve(json(200, { total_commits: 0, commits: [] }));
    expect(await range.between(base, base, 3000)).toEqual([]);
    expect(served.lines).toHaveLength(1);
  });

  it('are refused where GitHub lists not all of them', async () => {
    const { range } = await serve(
      json(200, { total_commits: 130, commits: commits(0, 100) }),
      json(200, { total_commits: 130, commits: [] }),
    );
    await expect(range.between(base, head, 3000)).rejects.toThrow('GitHub lists 100 of 130 commits');
  });

  it('are refused where they are too many', async () => {
    const { range } = await serve(json(200, { total_commits: 3001, commits: commits(0, 100) }));
    await expect(range.between(base, head, 3000)).rejects.toThrow(
      'There are 3001 commits between aaaaaaa and bbbbbbb; at most 3000 are looked through.',
    );
  });
});
