import * as v from 'valibot';

const Sha = v.pipe(v.string(), v.regex(/^[0-9a-f]{40}$/, 'must be 40 hexadecimal digits in quotes'));
const Timestamp = v.pipe(
  v.string(),
  v.check((text) => !Number.isNaN(Date.parse(text)), 'must be a date and time such as 2026-01-31T12:00:00Z'),
);
const Access = v.picklist(['none', 'read', 'write']);

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
  number: v.pipe(v.number(), v.integer(), v.minValue(1)),
  title: v.string(),
  author: v.optional(v.string(), 'someone'),
  merged: v.optional(v.boolean(), true),
});

const Repository = v.strictObject({
  /** Not there for requests without a token. */
  private: v.optional(v.boolean(), false),
  /** Oldest first. */
  commits: v.optional(v.array(Commit), []),
  pulls: v.optional(v.array(Pull), []),
  /** Branches and tags by name, each with its commit. `main` is the last commit, unless it is given. */
  refs: v.optional(v.record(v.string(), Sha), {}),
});

export const GitHub = v.strictObject({
  /** Tokens that GitHub knows; default any. */
  tokens: v.optional(v.array(v.string())),
  /** What tokens may do: all, unless it is taken away here. */
  permissions: v.optional(
    v.strictObject({
      contents: v.optional(Access, 'write'),
      deployments: v.optional(Access, 'write'),
      'pull-requests': v.optional(Access, 'write'),
    }),
    {},
  ),
  /** By `owner/name`. */
  repositories: v.optional(v.record(v.string(), Repository), {}),
});

/** GitHub's part of a scenario. */
export type GitHub = v.InferOutput<typeof GitHub>;
export type CommitSeed = v.InferOutput<typeof Commit>;
export type PullSeed = v.InferOutput<typeof Pull>;
export type RepositorySeed = v.InferOutput<typeof Repository>;
