import type { Signature, StoredCommit } from './history.js';
import type { RepositoryRecord } from '../repositories/repositories.js';
import type { Schema } from '../schema.js';
import { githubTime } from '../time.js';
import { nodeId, user } from '../user-shape.js';

const unsigned = {
  verified: false,
  reason: 'unsigned',
  payload: null,
  signature: null,
  verified_at: null,
};

export function signatureOf({ author, signature, date }: StoredCommit): Signature {
  if (signature !== undefined) return { ...signature, date: githubTime(Date.parse(signature.date)) };
  const name = author ?? 'A Committer';
  return { name, email: `${name.replace(/\W+/g, '.')}@example.com`, date: githubTime(Date.parse(date)) };
}

export function commitShape(commit: StoredCommit, repository: RepositoryRecord): Schema<'commit'> {
  const { sha, message, author } = commit;
  const { url, page, api } = repository;
  const signature = signatureOf(commit);
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
      tree: treeOf(commit, repository),
      verification: unsigned,
    },
    author: account,
    committer: account,
    parents: parentsOf(commit, repository),
  };
}

/** A commit as git has it, without GitHub's accounts. */
export function gitCommitShape(commit: StoredCommit, repository: RepositoryRecord): Schema<'git-commit'> {
  const { sha, message } = commit;
  const signature = signatureOf(commit);
  return {
    sha,
    node_id: nodeId('Commit', sha),
    url: `${repository.url}/git/commits/${sha}`,
    html_url: `${repository.page}/commit/${sha}`,
    author: signature,
    committer: signature,
    message,
    tree: treeOf(commit, repository),
    parents: parentsOf(commit, repository),
    verification: unsigned,
  };
}

function treeOf({ tree }: StoredCommit, { url }: RepositoryRecord) {
  return { sha: tree, url: `${url}/git/trees/${tree}` };
}

function parentsOf({ parents }: StoredCommit, { url, page }: RepositoryRecord) {
  return parents.map((sha) => ({ sha, url: `${url}/commits/${sha}`, html_url: `${page}/commit/${sha}` }));
}
