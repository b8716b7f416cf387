import { isDeepStrictEqual } from 'node:util';
import { seededRandom } from './random.js';
import type { FaultRule } from './scenario.js';

/** What a rule is matched against. */
export interface FaultTarget {
  service: string;
  operation: string;
  parameters: Readonly<Record<string, unknown>>;
}

/** How many requests are left of a limit. */
interface Bucket {
  left: number;
  /** Scenario time in milliseconds since the epoch. */
  at: number;
}

/** Decides which requests go wrong. */
export class Faults {
  /** How many requests each rule has matched so far. */
  private readonly matched = new Map<FaultRule, number>();
  private readonly buckets = new Map<FaultRule, Map<string, Bucket>>();
  private readonly random: () => number;

  /** @param now - scenario time, for limits that refill */
  constructor(
    private readonly rules: readonly FaultRule[],
    seed: number,
    private readonly now: () => number,
  ) {
    this.random = seededRandom(seed);
  }

  /** The rule that hits this request, if any; each call counts as one request. */
  next(target: FaultTarget): FaultRule | undefined {
    // Every rule counts every request that it matches, also one that an earlier rule has hit.
    const hits = this.rules.filter((rule) => matches(rule, target) && this.applies(rule, target));
    return hits[0];
  }

  private applies(rule: FaultRule, target: FaultTarget): boolean {
    const ordinal = (this.matched.get(rule) ?? 0) + 1;
    this.matched.set(rule, ordinal);
    const after = rule.after ?? 0;
    if (ordinal <= after || ordinal > after + (rule.first ?? Infinity)) return false;
    if (rule.at !== undefined && ![rule.at].flat().includes(ordinal)) return false;
    if (rule.rate !== undefined && this.random() >= rule.rate) return false;
    return rule.beyond === undefined || this.isBeyond(rule, rule.beyond, target);
  }

  /** Takes a request from the bucket of the operation, or of those that share one, where one is left. */
  private isBeyond(
    rule: FaultRule,
    { burst, 'per-second': perSecond, together }: NonNullable<FaultRule['beyond']>,
    { service, operation }: FaultTarget,
  ): boolean {
    if (together?.includes(operation) === false) return false;
    const buckets = this.buckets.get(rule) ?? new Map<string, Bucket>();
    this.buckets.set(rule, buckets);
    const now = this.now();
    const key = together === undefined ? `${service}:${operation}` : service;
    const { left, at } = buckets.get(key) ?? { left: burst, at: now };
    const filled = Math.min(burst, left + ((now - at) / 1000) * perSecond);
    const refused = filled < 1;
    buckets.set(key, { left: refused ? filled : filled - 1, at: now });
    return refused;
  }
}

function matches(rule: FaultRule, target: FaultTarget): boolean {
  return (
    (rule.service ?? target.service) === target.service &&
    (rule.operation ?? target.operation) === target.operation &&
    Object.entries(rule.where ?? {}).every(([name, value]) =>
      isDeepStrictEqual(target.parameters[name], value),
    )
  );
}
