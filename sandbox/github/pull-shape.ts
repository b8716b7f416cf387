import type { StoredCommit } from './history.js';
import type { RepositoryRecord } from './repositories.js';
import type { PullSeed } from './scenario-github.js';
import type { Schema } from './schema.js';
import { idOf, nodeId, user } from './user-shape.js';

type Pull = Schema<'pull-request-simple'>;

export function pullShape(pull: PullSeed, commit: StoredCommit, repository: RepositoryRecord): Pull {
  const { number, title, author, merged } = pull;
  const { url: base, page, api, name } = repository;
  const id = idOf(`${name} ${number}`);
  const url = `${base}/pulls/${number}`;
  const issue = `${base}/issues/${number}`;
  const links: Links = {
    html_url: `${page}/pull/${number}`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${base}/statuses/${commit.sha}`,
  };
  return {
    id,
    node_id: nodeId('PullRequest', id),
    number,
    url,
    ...links,
    diff_url: `${page}/pull/${number}.diff`,
    patch_url: `${page}/pull/${number}.patch`,
    state: merged ? 'closed' : 'open',
    locked: false,
    title,
    user: user(author, api),
    body: null,
    labels: [],
    milestone: null,
    created_at: commit.date,
    updated_at: commit.date,
    closed_at: merged ? commit.date : null,
    merged_at: merged ? commit.date : null,
    merge_commit_sha: merged ? commit.sha : null,
    assignee: null,
    head: endOf(repository, `change-${number}`, commit.sha),
    base: endOf(repository, 'main', commit.parents[0] ?? commit.sha),
    _links: linksOf(url, links),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: false,
  };
}

function endOf(repository: RepositoryRecord, ref: string, sha: string): Pull['head'] {
  const { shape } = repository;
  return { label: `${shape.owner.login}:${ref}`, ref, repo: shape, sha, user: shape.owner };
}

type Links = Pick<
  Pull,
  | 'html_url'
  | 'issue_url'
  | 'commits_url'
  | 'review_comments_url'
  | 'review_comment_url'
  | 'comments_url'
  | 'statuses_url'
>;

function linksOf(url: string, links: Links): Pull['_links'] {
  return {
    self: { href: url },
    html: { href: links.html_url },
    issue: { href: links.issue_url },
    comments: { href: links.comments_url },
    commits: { href: links.commits_url },
    statuses: { href: links.statuses_url },
    review_comments: { href: links.review_comments_url },
    review_comment: { href: links.review_comment_url },
  };
}
