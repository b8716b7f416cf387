import type { Clock } from './clock.js';

/** For each request of a wait so much time has to pass, on average: twelve a minute. */
const REQUEST_MS = 5_000;

/**
 * What one wait, or several together, may still ask for. Looks are rare while the end is far; what that saves is spent on
 * looks close together once the end is near, so that the average stays the same.
 */
export class RequestBudget {
  /** How many waits share it now. */
  private sharers = 0;
  private earned = 0;
  private earnedAt: number;

  constructor(private readonly clock: Pick<Clock, 'now'>) {
    this.earnedAt = clock.now();
  }

  get waits(): number {
    return this.sharers;
  }

  /** Runs a wait, for which requests are due as long as it takes. */
  async during<T>(wait: () => Promise<T>): Promise<T> {
    this.earn();
    this.sharers += 1;
    try {
      return await wait();
    } finally {
      this.earn();
      this.sharers -= 1;
    }
  }

  /** @param requests - a share of a request, where one serves several waits */
  spend(requests: number): void {
    this.earned -= requests;
  }

  /** How many requests were saved until now; less than nothing, where more were made than the time allows. */
  get saved(): number {
    this.earn();
    return this.earned;
  }

  private earn(): void {
    const now = this.clock.now();
    this.earned += ((now - this.earnedAt) / REQUEST_MS) * this.sharers;
    this.earnedAt = now;
  }
}
