import type { Scenario } from '../scenario/scenario.js';

/**
 * Where and when a scenario takes place. Its time starts at the real one and runs `time-scale` times as fast.
 */
export class Setting {
  readonly account: string;
  readonly region: string;
  /** When it all began: the same in scenario time and in real time. */
  readonly startedAt: number;

  /** @param realNow the real time in milliseconds since the epoch; tests drive it */
  constructor(
    readonly scenario: Scenario,
    readonly realNow: () => number = Date.now,
  ) {
    this.account = scenario.account;
    this.region = scenario.region;
    this.startedAt = realNow();
  }

  /** Scenario time, in milliseconds since the epoch. */
  now(): number {
    return this.startedAt + (this.realNow() - this.startedAt) * this.scenario['time-scale'];
  }

  /** `arn:aws:<service>:<region>:<account>:<resource>`. */
  arn(service: string, resource: string): string {
    return `arn:aws:${service}:${this.region}:${this.account}:${resource}`;
  }
}
