import * as v from 'valibot';
import { Workflow } from './workflows/scenario-workflows.js';

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'must be 40 hexadecimal digits in quotes'));
const Timestamp = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date and time such as 2026-01-31T12:00:00Z'),
);
const Ordinal = v.pipe(v.number(), v.integer(), v.minValue(1));
const Access = v.optional(v.picklist(['none', 'read', 'write']), 'write');

const Commit = v.strictObject({
  sha: Sha,
  message: v.string(),
  /** Login of the author; none has a name in git alone. */
  author: v.optional(v.string()),
  date: v.optional(Timestamp),
  /** Default: the commit before it in the list. */
  parents: v.optional(v.array(Sha)),
  /** Numbers of the pull requests that it came with. */
  pulls: v.optional(v.array(v.number()), []),
});

const Pull = v.strictObject({
  number: Ordinal,
  title: v.string(),
  body: v.optional(v.string(), ''),
  labels: v.optional(v.array(v.string()), []),
  author: v.optional(v.string(), 'someone'),
  merged: v.optional(v.boolean(), true),
  /** Of one that is not merged; default open. */
  state: v.optional(v.picklist(['open', 'closed'])),
  draft: v.optional(v.boolean(), false),
  /** Default: the last commit that names it. */
  'merge-commit': v.optional(Sha),
  /** Default: the default branch. */
  base: v.optional(v.string()),
  /** Default: `change-` and its number. */
  head: v.optional(v.string()),
  /** Paths of what it changes, where that is not in the commits of its branch. */
  files: v.optional(v.array(v.string()), []),
});

const Tag = v.union([Sha, v.strictObject({ sha: Sha, annotated: v.optional(v.boolean(), false) })]);

const Release = v.strictObject({
  tag: v.string(),
  /** Default: the tag. */
  name: v.optional(v.string()),
  body: v.optional(v.string(), ''),
  draft: v.optional(v.boolean(), false),
  prerelease: v.optional(v.boolean(), false),
  /** Default: the tag's, else the default branch's. A published release gets the tag that is missing. */
  commit: v.optional(Sha),
  'published-at': v.optional(Timestamp),
  /** Its tag cannot be moved or deleted. */
  immutable: v.optional(v.boolean(), false),
  author: v.optional(v.string(), 'someone'),
});

const Environment = v.strictObject({
  /** Logins of those who may approve; left out, nobody has to. */
  reviewers: v.optional(v.array(v.string())),
  /** True where only some branches and tags may deploy. */
  restricted: v.optional(v.boolean(), false),
});

const Repository = v.strictObject({
  /** Not there for requests without a token. */
  private: v.optional(v.boolean(), false),
  'default-branch': v.optional(v.string(), 'main'),
  /** Oldest first. */
  commits: v.optional(v.array(Commit), []),
  pulls: v.optional(v.array(Pull), []),
  /**
   * Branches and lightweight tags by name, each with its commit; a name that begins like a version is a tag's
   * (`heads/…` and `tags/…` say it). The default branch is the last commit, unless it is given.
   */
  refs: v.optional(v.record(v.string(), Sha), {}),
  tags: v.optional(v.record(v.string(), Tag), {}),
  /** Oldest first. */
  releases: v.optional(v.array(Release), []),
  /** Releases become immutable when they are published. */
  'immutable-releases': v.optional(v.boolean(), false),
  /** Environments by name. */
  environments: v.optional(v.record(v.string(), Environment), {}),
  /** Contents by path; the same at each commit that is given here. */
  files: v.optional(v.record(v.string(), v.string()), {}),
  /** What a squashed merge has below its title, which is that of the pull request. */
  'squash-message': v.optional(v.picklist(['blank', 'pull-request-body']), 'blank'),
  /** By the name of their file in `.github/workflows`. */
  workflows: v.optional(v.record(v.string(), Workflow), {}),
});

export const GitHub = v.strictObject({
  /** Tokens that GitHub knows; default any. */
  tokens: v.optional(v.array(v.string())),
  /** What tokens may do: all, unless it is taken away here. */
  permissions: v.optional(
    v.strictObject({
      actions: Access,
      contents: Access,
      deployments: Access,
      issues: Access,
      'pull-requests': Access,
    }),
    {},
  ),
  /** By `owner/name`. */
  repositories: v.optional(v.record(v.string(), Repository), {}),
});

/** GitHub's part of a scenario. */
export type GitHub = v.InferOutput<typeof GitHub>;
export type CommitSeed = v.InferOutput<typeof Commit>;
export type ReleaseSeed = v.InferOutput<typeof Release>;
export type RepositorySeed = v.InferOutput<typeof Repository>;
