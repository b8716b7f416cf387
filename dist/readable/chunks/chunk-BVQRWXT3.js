const require = process.getBuiltinModule;
import {
  poll,
  runUnlessAborted
} from "./chunk-UD4RMPB7.js";
import {
  isTransient
} from "./chunk-JLC7QYMT.js";
import {
  NotFoundError,
  PlatformError,
  RateLimitError,
  asError
} from "./chunk-UW3TPUNG.js";

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

// src/domains/workflows/own-run.ts
var RECOVERY_LOOKS = 3;
var RECOVERY_LOOK_EVERY_MS = 1e3;
function runControl({
  workflows,
  clock
}) {
  return {
    name: ({ id }) => `run ${id}`,
    url: ({ url }) => url,
    stop: ({ id }) => workflows.cancel(id),
    recover: async ({ workflow, after, shown, url }) => {
      if (shown === void 0) throw new PlatformError(`Which run was started is not known. See ${url}`);
      for (let look = 1; ; look += 1) {
        const runs = await workflows.dispatched({ workflow, after, limit: 100 });
        const own = runs.filter((run) => showsKey(run, shown.key) && run.status !== "completed");
        if (own.length > 0 || look >= RECOVERY_LOOKS) return own;
        await clock.sleep(RECOVERY_LOOK_EVERY_MS);
      }
    }
  };
}
var REMEMBERED = 1e3;
var LOOKS = 20;
var LOOK_EVERY_MS = 3e3;
var OTHERS_WITHIN_MS = 6e3;
function runsSoFar(workflows, workflow, keyed) {
  return workflows.dispatched({ workflow, limit: keyed ? REMEMBERED : 1 });
}
function runOfKey(runs, key, ref) {
  const own = runs.filter((run) => showsKey(run, key));
  const good = own.filter(isGood);
  if (good.length > 1) {
    throw new PlatformError(
      `Which run is meant is not known: ${good.length} show the key ${JSON.stringify(key)}. ${listed(good)}`,
      { hint: "Cancel or delete those that are not wanted, or choose another idempotency-key." }
    );
  }
  const found = good[0] ?? own[0];
  if (found !== void 0 && found.ref !== ref) {
    throw new PlatformError(
      `The run of the key ${JSON.stringify(key)} is for ${JSON.stringify(found.ref)}, not for ${JSON.stringify(ref)}: ${found.url}`,
      { hint: "Use one key for one thing: choose another idempotency-key, or the same ref." }
    );
  }
  return found;
}
var OwnRun = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * @param lost the error of a dispatch whose answer got lost; undefined where GitHub has taken it without naming a run
   * @throws PlatformError where it can't be known
   */
  async find(traits, lost, deadline) {
    const { logger } = this.deps;
    logger.info(
      lost === void 0 ? "GitHub has not said which run it started: looking for it." : `Whether the workflow was started is not known, its answer got lost: looking for a run. ${asError(lost).message}`
    );
    const login = traits.shown === void 0 ? await this.login() : void 0;
    const found = await this.candidates(traits, login, deadline);
    if (found.length === 0) throw await this.nothing(traits, lost);
    const [run, ...others] = found;
    const certain = traits.shown !== void 0 || lost === void 0;
    if (run === void 0 || others.length > 0 || !certain) throw this.unclear(found, lost);
    if (traits.shown === void 0) {
      logger.warning(
        `Run ${run.id} is taken for ours, being the only one dispatched for ${traits.ref} since${login === void 0 ? "" : ` by ${login}`}. With correlation-input it would be certain.`
      );
    }
    return { id: run.id, url: run.url };
  }
  /** The runs that may be ours, once there is one, and a moment later. */
  async candidates(traits, login, deadline) {
    const { clock, signal } = this.deps;
    for (let look = 1; look <= LOOKS && clock.now() < deadline; look += 1) {
      const found = await this.listOrNothing(traits, login, deadline);
      if (found.length > 1 || found.length === 1 && traits.shown !== void 0) return found;
      if (found.length === 1) {
        await clock.sleep(OTHERS_WITHIN_MS, signal);
        return this.list(traits, login);
      }
      await clock.sleep(LOOK_EVERY_MS, signal);
    }
    return [];
  }
  async listOrNothing(traits, login, deadline) {
    const { clock, logger, signal } = this.deps;
    try {
      return await this.list(traits, login);
    } catch (error) {
      const limited = error instanceof RateLimitError;
      if (!limited && !isTransient(error)) throw error;
      logger.debug(`Looking for the run failed for now: ${asError(error).message}`);
      if (limited) await clock.sleep(Math.max(0, Math.min(error.waitMs, deadline - clock.now())), signal);
      return [];
    }
  }
  async list(traits, login) {
    const { workflow, after, shown, ref } = traits;
    const runs = await this.deps.workflows.dispatched({ workflow, after, limit: REMEMBERED });
    if (shown !== void 0) return runs.filter((run) => showsKey(run, shown.key));
    return runs.filter((run) => run.ref === ref && (login === void 0 || run.actor === login));
  }
  async login() {
    try {
      return await this.deps.workflows.login();
    } catch (error) {
      this.deps.signal.throwIfAborted();
      this.deps.logger.debug(`The token's owner is not known: ${asError(error).message}`);
      return void 0;
    }
  }
  async nothing({ shown, workflow, after, url }, lost) {
    const seconds = LOOKS * LOOK_EVERY_MS / 1e3;
    const cause = lost === void 0 ? {} : { cause: lost };
    if (shown === void 0) {
      return new PlatformError(
        lost === void 0 ? `GitHub has taken the dispatch, but lists no run of it after ${seconds} s.` : `Whether the workflow was started is not known: GitHub's answer got lost, and it lists no new run after ${seconds} s.`,
        { ...cause, hint: `Look at ${url} before you start it again.` }
      );
    }
    const others = await this.deps.workflows.dispatched({ workflow, after, limit: 5 });
    const found = others.length === 0 ? "" : ` There are others since: ${listed(others)}`;
    return new PlatformError(
      `${lost === void 0 ? "GitHub has taken the dispatch" : "Whether the workflow was started is not known, GitHub's answer got lost"}, but no run shows the key ${JSON.stringify(shown.key)} after ${seconds} s.${found}`,
      {
        ...cause,
        hint: `The workflow has to show the key in its title, as a word of its own: run-name: … (\${{ inputs.${shown.input} }}). Look at ${url} before you start it again.`
      }
    );
  }
  unclear(found, lost) {
    return new PlatformError(
      `Which run is ours is not known${lost === void 0 ? "" : ", nor whether there is one: GitHub's answer got lost"}. ${found.length === 1 ? "It may be" : "They may be"} ${listed(found)}`,
      {
        cause: lost,
        hint: "Set correlation-input, so that the run can be recognised; look at these before you start it again."
      }
    );
  }
};
function listed(runs) {
  return runs.slice(0, 5).map(describeRun).join("; ");
}
var WORD = "[A-Za-z0-9._/+-]";
function showsKey({ title }, key) {
  const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`).test(title);
}
function describeRun({ id, title, actor, createdAt, url }) {
  return `${id} ${JSON.stringify(title.slice(0, 80))} by ${actor} at ${createdAt}: ${url}`;
}

export {
  RunFollower,
  isGood,
  meaningOf,
  failedJobs,
  describeFailedJobs,
  runControl,
  runsSoFar,
  runOfKey,
  OwnRun,
  showsKey
};
