import { isDeepStrictEqual } from 'node:util';
import { seededRandom } from './random.js';
import type { FaultRule } from './scenario.js';

/** What a rule is matched against. */
export interface FaultTarget {
  service: string;
  operation: string;
  parameters: Readonly<Record<string, unknown>>;
}

/** Decides which requests go wrong. */
export class Faults {
  /** How many requests each rule has matched so far. */
  private readonly matched = new Map<FaultRule, number>();
  private readonly random: () => number;

  constructor(
    private readonly rules: readonly FaultRule[],
    seed: number,
  ) {
    this.random = seededRandom(seed);
  }

  /** The rule that hits this request, if any; each call counts as one request. */
  next(target: FaultTarget): FaultRule | undefined {
    // Every rule counts every request that it matches, also one that an earlier rule has hit.
    const hits = this.rules.filter((rule) => matches(rule, target) && this.applies(rule));
    return hits[0];
  }

  private applies(rule: FaultRule): boolean {
    const ordinal = (this.matched.get(rule) ?? 0) + 1;
    this.matched.set(rule, ordinal);
    const after = rule.after ?? 0;
    if (ordinal <= after || ordinal > after + (rule.first ?? Infinity)) return false;
    if (rule.at !== undefined && ![rule.at].flat().includes(ordinal)) return false;
    return rule.rate === undefined || this.random() < rule.rate;
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
