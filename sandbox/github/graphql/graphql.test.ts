import { afterEach, describe, expect, it } from '@jest/globals';
import { refusalOf, sha, startGitHub, type StartedGitHub } from '../start-github.js';

const repository = {
  commits: [
    { sha: sha('1'), message: 'feat: One (#7)\n\nMore', pulls: [7], author: 'ada' },
    { sha: sha('2'), message: 'fix: Two' },
  ],
  pulls: [
    { number: 7, title: 'feat: One', labels: ['a', 'b'], files: ['x.ts', 'y.ts'] },
    { number: 8, title: 'Open', merged: false },
  ],
  releases: [
    { tag: 'v1.0.0', commit: sha('1') },
    { tag: 'v1.1.0', draft: true, body: 'Soon' },
  ],
};

let started: StartedGitHub;

async function ask(
  query: string,
  variables: Record<string, unknown> = {},
  ...args: Partial<Parameters<typeof startGitHub>>
): Promise<unknown> {
  started = await startGitHub(args[0] ?? repository, args[1]);
  return started.octokit.graphql(query, { owner: 'uktrade', repo: 'demo-web', ...variables });
}

/** What the API says is wrong with a query. */
async function complaint(...args: Parameters<typeof ask>): Promise<string> {
  return ask(...args).then(
    () => 'answered',
    (error: unknown) => (error as Error).message,
  );
}

afterEach(async () => {
  await started.sandbox.close();
});

const inRepository = (fields: string) =>
  `query q($owner: String!, $repo: String!, $num: Int = 5, $cursor: String) {
     repository(owner: $owner, name: $repo) { ${fields} } # a comment
   }`;

describe('GraphQL', () => {
  it('gives what is asked for, under the names that are asked for', async () => {
    const query = inRepository(`
      __typename
      default: defaultBranchRef { name }
      ref(qualifiedName: "main") { target { ... on Commit {
        sha: oid
        history(first: 1, after: $cursor) {
          nodes { messageHeadline author { name user { login } } associatedPullRequests(first: 3) { nodes { number } } }
          pageInfo { hasNextPage endCursor }
          totalCount
        }
      } ... on Tag { name } } }`);
    const first = (await ask(query)) as {
      repository: { ref: { target: { history: { pageInfo: { endCursor: string } } } } };
    };
    expect(first).toEqual({
      repository: {
        __typename: 'Repository',
        default: { name: 'main' },
        ref: {
          target: {
            sha: sha('2'),
            history: {
              nodes: [
                {
                  messageHeadline: 'fix: Two',
                  author: { name: 'A Committer', user: null },
                  associatedPullRequests: { nodes: [] },
                },
              ],
              pageInfo: { hasNextPage: true, endCursor: expect.any(String) as unknown },
              totalCount: 2,
            },
          },
        },
      },
    });
    const cursor = first.repository.ref.target.history.pageInfo.endCursor;
    await started.sandbox.close();
    expect(await ask(query, { cursor })).toMatchObject({
      repository: {
        ref: {
          target: {
            history: {
              nodes: [
                {
                  messageHeadline: 'feat: One (#7)',
                  author: { user: { login: 'ada' } },
                  associatedPullRequests: { nodes: [{ number: 7 }] },
                },
              ],
              pageInfo: { hasNextPage: false },
            },
          },
        },
      },
    });
  });

  it('knows pull requests by their state and their branches', async () => {
    const pulls = (filter: string) =>
      inRepository(`pullRequests(first: 10, ${filter}) {
      nodes { number state labels(first: 10) { nodes { name } } files(first: 1) { nodes { path } pageInfo { hasNextPage } }
        mergeCommit { oid } } }`);
    expect(await ask(pulls('states: [MERGED], baseRefName: "main"'))).toEqual({
      repository: {
        pullRequests: {
          nodes: [
            {
              number: 7,
              state: 'MERGED',
              labels: { nodes: [{ name: 'a' }, { name: 'b' }] },
              files: { nodes: [{ path: 'x.ts' }], pageInfo: { hasNextPage: true } },
              mergeCommit: { oid: sha('1') },
            },
          ],
        },
      },
    });
    await started.sandbox.close();
    expect(await ask(pulls('states: OPEN, headRefName: "change-8"'))).toMatchObject({
      repository: { pullRequests: { nodes: [{ number: 8, mergeCommit: null }] } },
    });
  });

  it('shows drafts, which have no tag yet, to those who may write', async () => {
    const query = inRepository(`releases(first: $num, orderBy: {field: CREATED_AT, direction: DESC}) {
      nodes { tagName tag { name } tagCommit { oid } isDraft description } }`);
    const published = {
      tagName: 'v1.0.0',
      tag: { name: 'v1.0.0' },
      tagCommit: { oid: sha('1') },
      isDraft: false,
      description: '',
    };
    const draft = { tagName: 'v1.1.0', tag: null, tagCommit: null, isDraft: true, description: 'Soon' };
    expect(await ask(query, { num: 5 })).toEqual({
      repository: { releases: { nodes: [draft, published] } },
    });
    await started.sandbox.close();
    expect(await ask(query, { num: 5 }, repository, { permissions: { contents: 'read' } })).toEqual({
      repository: { releases: { nodes: [published] } },
    });
  });

  it.each([
    ['mutation { addStar { id } }', /no GraphQL mutation/],
    [inRepository('stargazers { totalCount }'), /'stargazers' doesn't exist on type 'Repository'/],
    [inRepository('releases { totalCount }'), /`first`/],
    [inRepository('defaultBranchRef'), /must have selections/],
    [inRepository('...Parts'), /inline fragments only/],
    [inRepository('name').slice(0, -4), /its end where/],
    ['{ viewer { login } }', /'viewer' doesn't exist on type 'Query'/],
    ['{ repository(owner: "uktrade", name: "none") { name } }', /Could not resolve to a Repository/],
    ['{ repository(owner: "uktrade" name: ) { name } }', /where a value should be/],
    ['§', /cannot read/],
  ])('says what it cannot do: %s', async (query, expected) => {
    expect(await complaint(query)).toMatch(expected);
  });

  it('keeps to the permissions', async () => {
    const query = inRepository('pullRequests(first: 1) { totalCount }');
    const permissions = { 'pull-requests': 'none' } as const;
    expect(await complaint(query, {}, { ...repository, private: true }, { permissions })).toMatch(
      /Resource not accessible by integration/,
    );
    await started.sandbox.close();
    expect(await refusalOf(ask(query, {}, repository, { token: null }))).toMatch(/^401/);
    await started.sandbox.close();
    expect(await refusalOf(ask(query, {}, repository, { tokens: ['other'] }))).toBe('401 Bad credentials');
  });
});
