import { createHash } from 'node:crypto';
import type { StoredCommit } from './history.js';
import type { RepositoryRecord } from './repositories.js';
import type { Schema } from './schema.js';
import { nodeId, user } from './user-shape.js';

export function commitShape(commit: StoredCommit, repository: RepositoryRecord): Schema<'commit'> {
  const { sha, message, author, date, parents } = commit;
  const { url, page, api } = repository;
  const tree = createHash('sha1').update(sha).digest('hex');
  const name = author ?? 'A Committer';
  const signature = { name, email: `${name.replace(/\W+/g, '.')}@example.com`, date };
  const account = author === undefined ? null : user(author, api);
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${url}/commits/${sha}`,
    html_url: `${page}/commit/${sha}`,
    comments_url: `${url}/commits/${sha}/comments`,
    commit: {
      url: `${url}/git/commits/${sha}`,
      author: signature,
      committer: signature,
      message,
      comment_count: 0,
      tree: { sha: tree, url: `${url}/git/trees/${tree}` },
      verification: {
        verified: false,
        reason: 'unsigned',
        payload: null,
        signature: null,
        verified_at: null,
      },
    },
    author: account,
    committer: account,
    parents: parents.map((parent) => ({
      sha: parent,
      url: `${url}/commits/${parent}`,
      html_url: `${page}/commit/${parent}`,
    })),
  };
}
