import { History } from './history.js';
import { repository as repositoryShape } from './repository-shape.js';
import type { RepositorySeed } from './scenario-github.js';
import type { Schema } from './schema.js';

/** A deployment and its statuses, oldest first. */
export interface DeploymentRecord {
  deployment: Schema<'deployment'>;
  statuses: Schema<'deployment-status'>[];
}

/** One repository: what the scenario says about it, and what has been done to it since. */
export interface RepositoryRecord {
  /** `owner/name`. */
  name: string;
  seed: RepositorySeed;
  /** Its address in the API, that of the API, and its page. */
  url: string;
  api: string;
  page: string;
  shape: Schema<'repository'>;
  history: History;
  /** Oldest first. */
  deployments: DeploymentRecord[];
}

const api = 'https://api.github.com';

/** GitHub's repositories. Names are compared without case, as GitHub does. */
export class Repositories {
  private readonly records = new Map<string, RepositoryRecord>();
  private lastId = 1000;

  constructor(seeds: Readonly<Record<string, RepositorySeed>>, start: number) {
    for (const [name, seed] of Object.entries(seeds)) {
      const url = `${api}/repos/${name}`;
      this.records.set(name.toLowerCase(), {
        ...{ name, seed, url, api, page: `https://github.com/${name}`, deployments: [] },
        shape: repositoryShape(name, url, api, { private: seed.private, at: new Date(start).toISOString() }),
        history: new History(seed, start),
      });
    }
  }

  get(name: string): RepositoryRecord | undefined {
    return this.records.get(name.toLowerCase());
  }

  nextId(): number {
    this.lastId += 1;
    return this.lastId;
  }
}
