const require = process.getBuiltinModule;
import {
  poll,
  runUnlessAborted
} from "./chunk-F5MUN3NT.js";
import {
  NotFoundError,
  RateLimitError,
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/workflows/run-follower.ts
var INTERVAL_MS = 5e3;
var PATIENT_AFTER_MS = 10 * 6e4;
var PATIENT_INTERVAL_MS = 1e4;
var VISIBLE_AFTER_MS = 6e4;
var SETTLE_LOOKS = 3;
var SETTLE_EVERY_MS = 1e3;
var RunFollower = class {
  constructor(deps) {
    this.deps = deps;
    this.progress = new RunProgress(deps.logger, deps.clock);
  }
  deps;
  progress;
  jobs = [];
  last;
  /**
   * Says what the run does, and returns how it ended, whichever way.
   * @param deadline in milliseconds since the epoch
   * @throws DeadlineError when that passes first; NotFoundError for a run that is gone; the signal's reason
   */
  async follow(id, deadline) {
    const { clock, logger, signal } = this.deps;
    const started = clock.now();
    const look = () => this.look(id, started);
    const options = {
      clock,
      signal,
      deadline,
      subject: `run ${id}`,
      step: look,
      intervalMs: (elapsed) => elapsed < PATIENT_AFTER_MS ? INTERVAL_MS : PATIENT_INTERVAL_MS,
      whereabouts: () => this.whereabouts(),
      url: () => this.last?.url,
      onTransient: (error) => {
        const line = `Looking at run ${id} failed for now: ${asError(error).message}`;
        if (error instanceof RateLimitError)
          logger.info(`${line} The next look is in ${Math.ceil(error.waitMs / 1e3)} s.`);
        else logger.debug(line);
      }
    };
    const run = await poll(options);
    await runUnlessAborted(signal, () => this.settle(run));
    return { run, jobs: this.jobs };
  }
  async look(id, started) {
    const { workflows, clock, signal } = this.deps;
    try {
      this.last = await workflows.run(id);
    } catch (error) {
      const young = clock.now() - started < VISIBLE_AFTER_MS && this.last === void 0;
      if (error instanceof NotFoundError && young) return { done: false };
      throw error;
    }
    const run = this.last;
    const ended = run.status === "completed";
    const list = () => workflows.jobs(id);
    this.jobs = (ended ? await runUnlessAborted(signal, list) : await list()) ?? this.jobs;
    this.progress.show(run, this.jobs);
    return ended ? { done: true, value: run } : { done: false };
  }
  /** Waits until the jobs agree with the end, for a moment only. */
  async settle(run) {
    const { workflows, clock, logger, signal } = this.deps;
    const agree = () => isGood(run) || failedJobs(this.jobs).length > 0 || run.conclusion === "skipped" || this.jobs.length === 0;
    for (let look = 0; look < SETTLE_LOOKS && !agree(); look += 1) {
      await clock.sleep(SETTLE_EVERY_MS, signal);
      try {
        this.jobs = await workflows.jobs(run.id);
        this.progress.show(run, this.jobs);
      } catch (error) {
        signal.throwIfAborted();
        logger.debug(`Could not list the last jobs of run ${run.id}: ${asError(error).message}`);
      }
    }
  }
  whereabouts() {
    const active = this.jobs.filter(({ status: status2 }) => status2 === "in_progress" || status2 === "waiting");
    const { status = "" } = this.last ?? {};
    const doing = [
      ...status === "" || status === "completed" || STATUSES.has(status) ? [] : [`Its status is "${status}", which platform-tools does not know.`],
      ...active.length === 0 ? [] : [`It was at ${active.map(whereabouts).join("; ")}.`]
    ];
    return doing.length === 0 ? void 0 : doing.join(" ");
  }
};
var STATUSES = /* @__PURE__ */ new Map([
  ["queued", "is queued"],
  ["requested", "is queued"],
  ["pending", "waits for its turn (concurrency)"],
  ["in_progress", "is under way"],
  ["waiting", "waits for an approval"]
]);
var RunProgress = class {
  constructor(logger, clock) {
    this.logger = logger;
    this.clock = clock;
    this.began = clock.now();
  }
  logger;
  clock;
  status = "";
  seen = /* @__PURE__ */ new Map();
  began;
  show(run, jobs) {
    if (run.status !== this.status && run.status !== "completed")
      this.logger.info(`Run ${run.id} ${STATUSES.get(run.status) ?? `is ${run.status}`}.`);
    this.status = run.status;
    for (const job of jobs) this.showJob(run, job);
    const running = jobs.filter(({ status }) => status === "in_progress").map(whereabouts);
    const doing = running.join("; ") || (STATUSES.get(run.status) ?? run.status);
    if (run.status !== "completed")
      this.logger.status(`Run ${run.id}: ${doing}`, this.clock.now() - this.began);
  }
  showJob(run, job) {
    if (this.changed(`job ${job.id}`, job.status)) {
      if (job.status === "waiting") this.awaitApproval(run, job);
      if (job.status === "in_progress") this.logger.remote(`${job.name}: started
`);
    }
    for (const [index, step] of job.steps.entries())
      if (step.status !== "queued" && step.status !== "pending") this.showStep(job, step, index);
    if (job.status === "completed" && this.changed(`end ${job.id}`, job.conclusion ?? ""))
      this.logger.remote(`${job.name}: ${job.conclusion ?? "completed"}
`);
  }
  showStep(job, step, index) {
    const state = step.conclusion ?? step.status;
    if (!this.changed(`step ${job.id} ${index}`, state) || state === "success" || state === "skipped") return;
    this.logger.remote(`${job.name} / ${step.name}${state === "in_progress" ? "" : `: ${state}`}
`);
  }
  awaitApproval(run, job) {
    this.logger.notice(`The job ${JSON.stringify(job.name)} waits for an approval: ${run.url}`, {
      title: "Approval"
    });
  }
  changed(what, state) {
    if (this.seen.get(what) === state) return false;
    this.seen.set(what, state);
    return true;
  }
};
function whereabouts({ name, status, steps }) {
  if (status === "waiting") return `${name} waits for an approval`;
  const step = steps.find((candidate) => candidate.status === "in_progress");
  return step === void 0 ? name : `${name} / ${step.name}`;
}
var MEANINGS = /* @__PURE__ */ new Map([
  ["failure", "failed"],
  ["cancelled", "was cancelled"],
  ["timed_out", "took longer than it may"],
  ["action_required", "needs somebody to approve or run it"],
  ["stale", "was given up by GitHub, which had lost track of it"],
  ["skipped", "was skipped: a condition kept all its jobs from running"],
  ["neutral", "ended as neutral, which says neither that it did its work nor that it failed"],
  ["startup_failure", "could not be started: its workflow file has an error"]
]);
var BAD = /* @__PURE__ */ new Set(["failure", "timed_out", "cancelled", "startup_failure", "action_required"]);
var SHOWN = 10;
function isGood({ status, conclusion }) {
  return status !== "completed" || conclusion === "success";
}
function meaningOf(conclusion) {
  return MEANINGS.get(conclusion ?? "") ?? `ended as ${conclusion ?? "nothing that GitHub names"}`;
}
function failedJobs(jobs) {
  const failed = jobs.flatMap(({ name, conclusion, url, steps }) => {
    if (conclusion === void 0 || !BAD.has(conclusion)) return [];
    const failing = steps.filter((step) => BAD.has(step.conclusion ?? ""));
    return [{ name, conclusion, url, steps: failing.map((step) => step.name) }];
  });
  const rank = ({ conclusion }) => conclusion === "cancelled" ? 1 : 0;
  return failed.toSorted((one, other) => rank(one) - rank(other));
}
function describeFailedJobs(failed) {
  const parts = failed.slice(0, SHOWN).map(({ name, conclusion, steps }) => {
    const where = steps.length === 0 ? "" : ` in ${steps.map((step) => JSON.stringify(step)).join(", ")}`;
    return `${JSON.stringify(name)} ${meaningOf(conclusion)}${where}`;
  });
  const more = failed.length > SHOWN ? [`and ${failed.length - SHOWN} more`] : [];
  return [...parts, ...more].join("; ");
}

export {
  RunFollower,
  isGood,
  meaningOf,
  failedJobs,
  describeFailedJobs
};
