const require = process.getBuiltinModule;

// src/core/request-budget.ts
var REQUEST_MS = 5e3;
var RequestBudget = class {
  constructor(clock) {
    this.clock = clock;
    this.earnedAt = clock.now();
  }
  clock;
  /** How many waits share it now. */
  sharers = 0;
  earned = 0;
  earnedAt;
  get waits() {
    return this.sharers;
  }
  /** Runs a wait, for which requests are due as long as it takes. */
  async during(wait) {
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
  spend(requests) {
    this.earned -= requests;
  }
  /** How many requests were saved until now; less than nothing, where more were made than the time allows. */
  get saved() {
    this.earn();
    return this.earned;
  }
  earn() {
    const now = this.clock.now();
    this.earned += (now - this.earnedAt) / REQUEST_MS * this.sharers;
    this.earnedAt = now;
  }
};

export {
  RequestBudget
};
