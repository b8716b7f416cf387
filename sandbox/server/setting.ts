import type { Scenario } from '../scenario/scenario.js';
import { WorldTime } from './time.js';

/** Where and when a scenario takes place. */
export class Setting {
  readonly time: WorldTime;
  readonly account: string;
  readonly region: string;
  /** When it all began: the same in scenario time and in real time. */
  readonly startedAt: number;

  /** @param realTime the real time in milliseconds since the epoch; tests drive it */
  constructor(
    readonly scenario: Scenario,
    realTime: () => number = Date.now,
  ) {
    this.time = new WorldTime(scenario['time-scale'], realTime);
    this.account = scenario.account;
    this.region = scenario.region;
    this.startedAt = this.time.now();
  }

  /** Scenario time, in milliseconds since the epoch. */
  now(): number {
    return this.time.now();
  }

  /** The time that credentials and tokens go by, unscaled. */
  readonly realNow = (): number => this.time.realNow();

  /** `arn:aws:<service>:<region>:<account>:<resource>`. */
  arn(service: string, resource: string): string {
    return `arn:aws:${service}:${this.region}:${this.account}:${resource}`;
  }
}
