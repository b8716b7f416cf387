import { pullsOf } from '../pulls/pull-record.js';
import { newestFirst } from './release-record.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { Schema } from '../schema.js';

/** The notes that GitHub writes by itself: the pull requests since the release before. */
export function generateNotes(
  asked: { tag: string; target?: string | undefined; previous?: string | undefined },
  repository: RepositoryRecord,
): Schema<'release-notes-content'> {
  const { history, page, branch, releases } = repository;
  const { tag } = asked;
  const head = history.find(`refs/tags/${tag}`) ?? history.find(asked.target ?? branch);
  const before = newestFirst(releases).find((release) => release.tag !== tag && !release.draft)?.tag;
  const previous = asked.previous ?? before;
  const base = previous === undefined ? undefined : history.find(`refs/tags/${previous}`);
  const commits =
    head === undefined || base === undefined
      ? history.upTo(head).reverse()
      : (history.compare(base, head)?.ahead ?? []);
  const pulls = new Set(commits.flatMap((commit) => pullsOf(commit, repository)));
  const changes = [...pulls].map(
    ({ title, author, number }) => `* ${title} by @${author} in ${page}/pull/${number}`,
  );
  const changelog = previous === undefined ? `commits/${tag}` : `compare/${previous}...${tag}`;
  const list = changes.length === 0 ? '' : `## What's Changed\n${changes.join('\n')}\n\n`;
  return { name: tag, body: `${list}**Full Changelog**: ${page}/${changelog}` };
}
