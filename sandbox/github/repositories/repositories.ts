import { GitObjects } from '../git/git-objects.js';
import { History, type GitState } from '../git/history.js';
import { seedPulls, type PullRecord } from '../pulls/pull-record.js';
import { fullName, Refs } from '../git/refs.js';
import { seedReleases, type ReleaseRecord } from '../releases/release-record.js';
import { repository as repositoryShape } from './repository-shape.js';
import type { RunRecord } from '../workflows/run-record.js';
import type { RepositorySeed } from '../scenario-github.js';
import type { Schema } from '../schema.js';

/** A deployment and its statuses, oldest first. */
export interface DeploymentRecord {
  deployment: Schema<'deployment'>;
  statuses: Schema<'deployment-status'>[];
}

/** A label of the repository. */
export interface LabelRecord {
  name: string;
  color: string;
  description: string | null;
}

/** A comment on a pull request. Times are ISO 8601. */
export interface CommentRecord {
  id: number;
  pull: number;
  body: string;
  author: string;
  createdAt: string;
  updatedAt: string;
}

/** One repository: what the scenario says about it, and what has been done to it since. Lists are oldest first. */
export interface RepositoryRecord extends GitState {
  /** `owner/name`. */
  name: string;
  seed: RepositorySeed;
  /** Its address in the API, that of the API, and its page. */
  url: string;
  api: string;
  page: string;
  shape: Schema<'repository'>;
  /** The name of the default branch. */
  branch: string;
  objects: GitObjects;
  pulls: PullRecord[];
  labels: LabelRecord[];
  comments: CommentRecord[];
  releases: ReleaseRecord[];
  /** Names that immutable releases had, which are gone since: nothing can have them again. */
  spentTags: Set<string>;
  runs: RunRecord[];
  deployments: DeploymentRecord[];
}

const api = 'https://api.github.com';

/** GitHub's repositories. Names are compared without case, as GitHub does. */
export class Repositories {
  private readonly records = new Map<string, RepositoryRecord>();
  private lastId = 1000;

  constructor(seeds: Readonly<Record<string, RepositorySeed>>, start: number) {
    for (const [name, seed] of Object.entries(seeds))
      this.records.set(name.toLowerCase(), this.makeRecord(name, seed, start));
  }

  get(name: string): RepositoryRecord | undefined {
    return this.records.get(name.toLowerCase());
  }

  all(): RepositoryRecord[] {
    return [...this.records.values()];
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }

  private makeRecord(name: string, seed: RepositorySeed, start: number): RepositoryRecord {
    const url = `${api}/repos/${name}`;
    const branch = seed['default-branch'];
    const refs = new Refs(branch);
    const objects = new GitObjects();
    const tree = objects.addTree(seedFiles(seed, objects));
    const history = new History(seed.commits, { start, tree }, refs, objects);
    seedRefs(seed, start, refs, objects);
    const at = new Date(start).toISOString();
    const record: RepositoryRecord = {
      name,
      seed,
      url,
      api,
      page: `https://github.com/${name}`,
      branch,
      history,
      refs,
      objects,
      pulls: [],
      labels: [],
      comments: [],
      releases: [],
      runs: [],
      deployments: [],
      spentTags: new Set<string>(),
      shape: repositoryShape(name, url, api, { private: seed.private, at, branch }),
    };
    record.pulls = seedPulls(record, seed, start);
    record.labels = seedLabels(record.pulls);
    record.releases = seedReleases(record, seed, start, () => this.nextId());
    return record;
  }
}

function seedFiles(seed: RepositorySeed, objects: GitObjects) {
  return new Map(
    Object.entries(seed.files).map(([path, text]) => [
      path,
      { mode: '100644', sha: objects.addBlob(Buffer.from(text)) },
    ]),
  );
}

function seedRefs(seed: RepositorySeed, start: number, refs: Refs, objects: GitObjects): void {
  const last = seed.commits.at(-1)?.sha;
  if (last !== undefined) refs.set(`refs/heads/${seed['default-branch']}`, last);
  for (const [name, sha] of Object.entries(seed.refs)) {
    const branch = name === seed['default-branch'];
    refs.set(branch ? `refs/heads/${name}` : fullName(name), sha);
  }
  for (const [tag, value] of Object.entries(seed.tags)) {
    const { sha, annotated } = typeof value === 'string' ? { sha: value, annotated: false } : value;
    const tagger = { name: 'someone', email: 'someone@example.com', date: new Date(start).toISOString() };
    const object = { type: 'commit', sha };
    const target = annotated ? objects.addTag({ tag, message: `Release ${tag}`, object, tagger }).sha : sha;
    refs.set(`refs/tags/${tag}`, target);
  }
}

export const usualColor = 'ededed';

function seedLabels(pulls: readonly PullRecord[]): LabelRecord[] {
  const names = new Set(pulls.flatMap(({ labels }) => labels));
  return [...names].map((name) => ({ name, color: usualColor, description: null }));
}
