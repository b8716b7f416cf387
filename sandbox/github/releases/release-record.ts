import type { GitState } from '../git/history.js';
import type { ReleaseSeed, RepositorySeed } from '../scenario-github.js';

/** A release as it is now. Times are ISO 8601. */
export interface ReleaseRecord {
  id: number;
  tag: string;
  name: string | null;
  body: string | null;
  draft: boolean;
  prerelease: boolean;
  immutable: boolean;
  /** A branch or a commit: what its tag is made from, where there is none yet. */
  target: string;
  author: string;
  /** Of a published release, when its commit was made; of a draft, when that was written. */
  createdAt: string;
  updatedAt: string;
  publishedAt: string | null;
  /** What the request said about being the latest; `legacy` decides by date. */
  latest: 'true' | 'false' | 'legacy';
}

/** Releases as the scenario has them; published ones get the tags that are missing. */
export function seedReleases(
  git: GitState,
  { releases, 'default-branch': branch }: RepositorySeed,
  start: number,
  nextId: () => number,
): ReleaseRecord[] {
  return releases.map((seed) => seedRelease(seed, git, branch, { start, id: nextId() }));
}

function seedRelease(
  seed: ReleaseSeed,
  { history, refs }: GitState,
  branch: string,
  { start, id }: { start: number; id: number },
): ReleaseRecord {
  const { tag, body, draft, prerelease, immutable, author } = seed;
  const commit = history.find(`refs/tags/${tag}`) ?? history.find(seed.commit ?? branch);
  const createdAt = commit?.date ?? new Date(start).toISOString();
  const publishedAt = seed['published-at'] ?? createdAt;
  if (!draft && commit !== undefined && refs.get(`refs/tags/${tag}`) === undefined)
    refs.set(`refs/tags/${tag}`, seed.commit ?? commit.sha);
  return {
    id,
    tag,
    name: seed.name ?? tag,
    body,
    draft,
    prerelease,
    author,
    createdAt,
    immutable: !draft && immutable,
    target: seed.commit ?? branch,
    updatedAt: publishedAt,
    publishedAt: draft ? null : publishedAt,
    latest: 'legacy',
  };
}

/** Newest first, as GitHub lists them. */
export function newestFirst(releases: readonly ReleaseRecord[]): ReleaseRecord[] {
  return [...releases].sort((a, b) => Date.parse(b.createdAt) - Date.parse(a.createdAt) || b.id - a.id);
}

/** The release that GitHub calls the latest; drafts and pre-releases never are. */
export function latestOf(releases: readonly ReleaseRecord[]): ReleaseRecord | undefined {
  const candidates = newestFirst(releases).filter(
    ({ draft, prerelease, latest }) => !draft && !prerelease && latest !== 'false',
  );
  return candidates.find(({ latest }) => latest === 'true') ?? candidates[0];
}

/** Whether a tag may not be moved or deleted. */
export function isLocked(ref: string, { releases }: { releases: readonly ReleaseRecord[] }): boolean {
  return releases.some(({ tag, immutable }) => immutable && ref === `refs/tags/${tag}`);
}
