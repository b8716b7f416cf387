import type { Schema } from '../schema.js';
import { idOf, nodeId, user } from '../user-shape.js';

type Repository = Schema<'repository'>;

/** The names of the fields that hold nothing but an address below the repository's own. */
type AddressField = Extract<keyof Repository, `${string}_url`>;

/** What stands behind the repository's address in each field. */
const addresses = {
  archive_url: '/{archive_format}{/ref}',
  assignees_url: '/assignees{/user}',
  blobs_url: '/git/blobs{/sha}',
  branches_url: '/branches{/branch}',
  collaborators_url: '/collaborators{/collaborator}',
  comments_url: '/comments{/number}',
  commits_url: '/commits{/sha}',
  compare_url: '/compare/{base}...{head}',
  contents_url: '/contents/{+path}',
  contributors_url: '/contributors',
  deployments_url: '/deployments',
  downloads_url: '/downloads',
  events_url: '/events',
  forks_url: '/forks',
  git_commits_url: '/git/commits{/sha}',
  git_refs_url: '/git/refs{/sha}',
  git_tags_url: '/git/tags{/sha}',
  hooks_url: '/hooks',
  issue_comment_url: '/issues/comments{/number}',
  issue_events_url: '/issues/events{/number}',
  issues_url: '/issues{/number}',
  keys_url: '/keys{/key_id}',
  labels_url: '/labels{/name}',
  languages_url: '/languages',
  merges_url: '/merges',
  milestones_url: '/milestones{/number}',
  notifications_url: '/notifications{?since,all,participating}',
  pulls_url: '/pulls{/number}',
  releases_url: '/releases{/id}',
  stargazers_url: '/stargazers',
  statuses_url: '/statuses/{sha}',
  subscribers_url: '/subscribers',
  subscription_url: '/subscription',
  tags_url: '/tags',
  teams_url: '/teams',
  trees_url: '/git/trees{/sha}',
} as const satisfies Partial<Record<AddressField, string>>;

/** @param name `owner/name`; `url` is its address in the API */
export function repository(
  name: string,
  url: string,
  api: string,
  facts: { private: boolean; at: string; branch: string },
): Repository {
  const [owner = '', short = ''] = name.split('/');
  const id = idOf(name);
  const page = `https://github.com/${name}`;
  return {
    id,
    node_id: nodeId('Repository', id),
    name: short,
    full_name: name,
    owner: user(owner, api, 'Organization'),
    private: facts.private,
    html_url: page,
    description: null,
    fork: false,
    url,
    ...below(url),
    git_url: `git://github.com/${name}.git`,
    ssh_url: `git@github.com:${name}.git`,
    clone_url: `${page}.git`,
    svn_url: page,
    mirror_url: null,
    homepage: null,
    language: null,
    license: null,
    ...counts,
    default_branch: facts.branch,
    archived: false,
    disabled: false,
    has_issues: true,
    has_projects: false,
    has_wiki: false,
    has_pages: false,
    // oxlint-disable-next-line typescript/no-deprecated -- GitHub still sends it
    has_downloads: true,
    pushed_at: facts.at,
    created_at: facts.at,
    updated_at: facts.at,
  };
}

const counts = {
  forks: 0,
  forks_count: 0,
  stargazers_count: 0,
  watchers: 0,
  watchers_count: 0,
  open_issues: 0,
  open_issues_count: 0,
  size: 1,
};

function below(url: string): Record<keyof typeof addresses, string> {
  const entries = Object.entries(addresses).map(([field, rest]) => [field, `${url}${rest}`]);
  return Object.fromEntries(entries) as Record<keyof typeof addresses, string>;
}
