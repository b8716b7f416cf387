import { changesOfPull } from '../git/changes.js';
import { comparisonOf, headOf, type PullRecord } from './pull-record.js';
import type { LabelRecord, RepositoryRecord } from '../repositories/repositories.js';
import type { Schema } from '../schema.js';
import { githubTime } from '../time.js';
import { idOf, nodeId, user } from '../user-shape.js';

/** In a list, and on its own. */
type Pull = Schema<'pull-request-simple'> & Pick<Schema<'pull-request'>, 'state' | 'user' | 'head' | 'base'>;

export function pullShape(pull: PullRecord, repository: RepositoryRecord): Pull {
  const { number, title, author, state } = pull;
  const { url: base, page, api, name } = repository;
  const id = idOf(`${name} ${number}`);
  const url = `${base}/pulls/${number}`;
  const issue = `${base}/issues/${number}`;
  const head = headOf(pull, repository)?.sha ?? pull.headSha;
  const links: Links = {
    html_url: `${page}/pull/${number}`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${base}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${base}/statuses/${head}`,
  };
  const time = (date: string): string => githubTime(Date.parse(date));
  return {
    id,
    node_id: nodeId('PullRequest', id),
    number,
    url,
    ...links,
    diff_url: `${page}/pull/${number}.diff`,
    patch_url: `${page}/pull/${number}.patch`,
    state,
    locked: false,
    title,
    user: user(author, api),
    body: pull.body === '' ? null : pull.body,
    labels: pull.labels.map((label) => labelShape(label, repository)),
    milestone: null,
    created_at: time(pull.createdAt),
    updated_at: time(pull.updatedAt),
    closed_at: pull.closedAt === null ? null : time(pull.closedAt),
    merged_at: pull.mergedAt === null ? null : time(pull.mergedAt),
    merge_commit_sha: pull.mergeCommit,
    assignee: null,
    head: endOf(repository, pull.head, head),
    base: endOf(repository, pull.base, repository.refs.get(`refs/heads/${pull.base}`) ?? head),
    _links: linksOf(url, links),
    author_association: 'MEMBER',
    auto_merge: null,
    draft: pull.draft,
  };
}

/** A pull request on its own, which has more to it than one in a list. */
export function wholePullShape(pull: PullRecord, repository: RepositoryRecord): Schema<'pull-request'> {
  const changes = changesOfPull(pull, repository);
  const merged = pull.mergedAt !== null;
  return {
    ...pullShape(pull, repository),
    merged,
    mergeable: pull.state === 'open' ? true : null,
    rebaseable: pull.state === 'open' ? true : null,
    mergeable_state: pull.state === 'open' ? 'clean' : 'unknown',
    merged_by: merged ? user('someone', repository.api) : null,
    comments: repository.comments.filter((comment) => comment.pull === pull.number).length,
    review_comments: 0,
    maintainer_can_modify: false,
    commits: comparisonOf(pull, repository)?.ahead.length ?? 0,
    additions: changes.length,
    deletions: 0,
    changed_files: changes.length,
  };
}

/** @param name of a label that the repository has, or had */
export function labelShape(name: string, { labels, url }: RepositoryRecord) {
  const found: Partial<LabelRecord> = labels.find((label) => label.name === name) ?? {};
  const id = idOf(`${url} ${name}`);
  return {
    id,
    node_id: nodeId('Label', id),
    url: `${url}/labels/${encodeURIComponent(name)}`,
    name,
    color: found.color ?? 'ededed',
    default: false,
    description: found.description ?? '',
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
