const require = process.getBuiltinModule;
import {
  isGood
} from "./chunk-OW6QZKCT.js";
import {
  isTransient
} from "./chunk-F5MUN3NT.js";
import {
  PlatformError,
  RateLimitError,
  asError
} from "./chunk-VZX7JWXQ.js";

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
var MOST_LISTED = 1e3;
var LOOKS = 20;
var LOOK_EVERY_MS = 3e3;
var OTHERS_WITHIN_MS = 6e3;
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
    const runs = await this.deps.workflows.dispatched({ workflow, after, limit: MOST_LISTED });
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
  return runs.slice(0, 5).map(
    ({ id, title, actor, createdAt, url }) => `${id} ${JSON.stringify(title.slice(0, 80))} by ${actor} at ${createdAt}: ${url}`
  ).join("; ");
}
var WORD = "[A-Za-z0-9._/+-]";
function showsKey({ title }, key) {
  const escaped = key.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  return new RegExp(`(?<!${WORD})${escaped}(?!${WORD})`).test(title);
}

export {
  runControl,
  MOST_LISTED,
  runOfKey,
  OwnRun,
  showsKey
};
