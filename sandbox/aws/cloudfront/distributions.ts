import { IdSource } from '../ecs/ids.js';
import type { Setting } from '../../server/setting.js';

export interface Invalidation {
  id: string;
  reference: string;
  paths: readonly string[];
  /** Scenario times, in milliseconds since the epoch. */
  createdAt: number;
  completedAt: number;
}

export interface Distribution {
  id: string;
  account: string;
  aliases: readonly string[];
  /** Scenario time, in milliseconds since the epoch. */
  createdAt: number;
  invalidationMs: number;
  /** Oldest first. */
  invalidations: Invalidation[];
}

/** CloudFront: distributions and their invalidations. */
export class Distributions {
  readonly all: readonly Distribution[];
  private readonly ids: IdSource;

  constructor(private readonly setting: Setting) {
    this.ids = new IdSource(`${setting.scenario.seed} cloudfront`);
    this.all = setting.scenario.cloudfront.distributions.map((seed) => ({
      id: seed.id ?? this.id('E'),
      account: seed.account ?? setting.account,
      aliases: seed.aliases,
      createdAt: setting.startedAt - 86_400_000,
      invalidationMs: seed['invalidation-seconds'] * 1000,
      invalidations: [],
    }));
  }

  /** A new invalidation; whether there is one of the same reference is for the caller to see. */
  invalidate(distribution: Distribution, reference: string, paths: readonly string[]): Invalidation {
    const createdAt = this.setting.now();
    const completedAt = createdAt + distribution.invalidationMs;
    const invalidation = { id: this.id('I'), reference, paths, createdAt, completedAt };
    distribution.invalidations.push(invalidation);
    return invalidation;
  }

  private id(letter: string): string {
    return `${letter}${this.ids.hex().slice(0, 13).toUpperCase()}`;
  }
}
