import { QueryError, type Value } from './graphql-query.js';
import { changesOfPull } from '../git/changes.js';
import { signatureOf } from '../git/commit-shape.js';
import type { StoredCommit } from '../git/history.js';
import { pullsOf, type PullRecord } from '../pulls/pull-record.js';
import { newestFirst, latestOf, type ReleaseRecord } from '../releases/release-record.js';
import { releasePage } from '../releases/release-shape.js';
import type { RepositoryRecord } from '../repositories/repositories.js';

type Args = Readonly<Record<string, Value>>;

/** An object of GitHub's graph: each field gives a scalar, another object, a list of them, or null. */
export interface Node {
  type: string;
  fields: Readonly<Record<string, (args: Args) => unknown>>;
}

/** What the caller of a query may see. */
export interface Sight {
  pulls: boolean;
  contents: boolean;
  drafts: boolean;
}

export function repositoryNode(repository: RepositoryRecord, sight: Sight): Node {
  const { name, branch, refs, history } = repository;
  const seen = <T>(allowed: boolean, value: () => T): T => {
    if (!allowed) throw new QueryError('Resource not accessible by integration');
    return value();
  };
  const refOf = (asked: string): Node | null => {
    const commit = history.get(repository.objects.commitOf(refs.resolve(asked) ?? ''));
    return commit === undefined ? null : refNode(asked, commit, repository);
  };
  return {
    type: 'Repository',
    fields: {
      name: () => name.split('/')[1],
      nameWithOwner: () => name,
      defaultBranchRef: () => seen(sight.contents, () => refOf(branch)),
      ref: ({ qualifiedName }) =>
        seen(sight.contents, () => (typeof qualifiedName === 'string' ? refOf(qualifiedName) : null)),
      pullRequests: (args) =>
        seen(sight.pulls, () =>
          connection(selectPulls(args, repository), args, (pull) => pullNode(pull, repository)),
        ),
      releases: (args) =>
        seen(sight.contents, () => {
          const found = newestFirst(repository.releases).filter(({ draft }) => sight.drafts || !draft);
          return connection(ordered(found, args), args, (release) => releaseNode(release, repository));
        }),
    },
  };
}

function selectPulls(args: Args, { pulls }: RepositoryRecord): PullRecord[] {
  const states =
    args['states'] === undefined || args['states'] === null ? undefined : [args['states']].flat();
  const stateOf = ({ mergedAt, state }: PullRecord): string =>
    mergedAt === null ? state.toUpperCase() : 'MERGED';
  const found = pulls.filter(
    (pull) =>
      (args['baseRefName'] ?? pull.base) === pull.base &&
      (args['headRefName'] ?? pull.head) === pull.head &&
      (states?.includes(stateOf(pull)) ?? true),
  );
  return ordered([...found].reverse(), args);
}

/** @param newest the newest first, which is how they are ordered by their creation, descending */
function ordered<T>(newest: readonly T[], { orderBy }: Args): T[] {
  const wanted = typeof orderBy === 'object' && orderBy !== null && !Array.isArray(orderBy) ? orderBy : {};
  return wanted['direction'] === 'ASC' ? [...newest].reverse() : [...newest];
}

/** A page of a list; its cursor is how many items have been seen. */
function connection<T>(items: readonly T[], { first, after }: Args, toNode: (item: T) => Node): Node {
  const start = typeof after === 'string' ? Number(Buffer.from(after, 'base64').toString()) : 0;
  // GitHub wants a size, and gives a hundred at most.
  if (typeof first !== 'number' || first < 1 || first > 100)
    throw new QueryError('You must provide a `first` value between 1 and 100 to properly paginate.');
  const end = start + first;
  const page: Node = {
    type: 'PageInfo',
    fields: {
      hasNextPage: () => end < items.length,
      endCursor: () => (items.length === 0 ? null : Buffer.from(String(end)).toString('base64')),
    },
  };
  return {
    type: 'Connection',
    fields: {
      nodes: () => items.slice(start, end).map(toNode),
      totalCount: () => items.length,
      pageInfo: () => page,
    },
  };
}

function refNode(name: string, commit: StoredCommit, repository: RepositoryRecord): Node {
  return {
    type: 'Ref',
    fields: {
      name: () => name.replace(/^refs\/(heads|tags)\//, ''),
      target: () => commitNode(commit, repository),
    },
  };
}

function commitNode(commit: StoredCommit, repository: RepositoryRecord): Node {
  const { history, page } = repository;
  const { name, email, date } = signatureOf(commit);
  return {
    type: 'Commit',
    fields: {
      oid: () => commit.sha,
      message: () => commit.message,
      messageHeadline: () => commit.message.split('\n')[0],
      committedDate: () => date,
      url: () => `${page}/commit/${commit.sha}`,
      author: () => ({
        type: 'GitActor',
        fields: { name: () => name, email: () => email, user: () => accountNode(commit.author) },
      }),
      history: (args) => connection(history.upTo(commit), args, (each) => commitNode(each, repository)),
      associatedPullRequests: (args) =>
        connection(pullsOf(commit, repository), args, (pull) => pullNode(pull, repository)),
    },
  };
}

function accountNode(login: string | undefined): Node | null {
  return login === undefined ? null : { type: 'User', fields: { login: () => login } };
}

function pullNode(pull: PullRecord, repository: RepositoryRecord): Node {
  const merge = pull.mergeCommit === null ? undefined : repository.history.get(pull.mergeCommit);
  return {
    type: 'PullRequest',
    fields: {
      number: () => pull.number,
      title: () => pull.title,
      body: () => pull.body,
      url: () => `${repository.page}/pull/${pull.number}`,
      state: () => (pull.mergedAt === null ? pull.state.toUpperCase() : 'MERGED'),
      merged: () => pull.mergedAt !== null,
      mergedAt: () => pull.mergedAt,
      createdAt: () => pull.createdAt,
      baseRefName: () => pull.base,
      headRefName: () => pull.head,
      author: () => accountNode(pull.author),
      mergeCommit: () => (merge === undefined ? null : commitNode(merge, repository)),
      labels: (args) =>
        connection(pull.labels, args, (name) => ({ type: 'Label', fields: { name: () => name } })),
      files: (args) =>
        connection(changesOfPull(pull, repository), args, ({ path }) => ({
          type: 'PullRequestChangedFile',
          fields: { path: () => path },
        })),
    },
  };
}

/** A draft has its tag's commit as soon as there is that tag, and none before. */
function releaseNode(release: ReleaseRecord, repository: RepositoryRecord): Node {
  const ref = `refs/tags/${release.tag}`;
  const commit = repository.refs.get(ref) === undefined ? undefined : repository.history.find(ref);
  return {
    type: 'Release',
    fields: {
      name: () => release.name,
      tagName: () => release.tag,
      tag: () => (commit === undefined ? null : refNode(ref, commit, repository)),
      tagCommit: () => (commit === undefined ? null : commitNode(commit, repository)),
      url: () => releasePage(release, repository),
      description: () => release.body,
      isDraft: () => release.draft,
      isPrerelease: () => release.prerelease,
      isLatest: () => latestOf(repository.releases) === release,
      createdAt: () => release.createdAt,
      publishedAt: () => release.publishedAt,
    },
  };
}
