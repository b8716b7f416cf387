const require = process.getBuiltinModule;
import {
  executionFailure,
  hasExecutionEnded
} from "./chunk-SCQNRUUF.js";
import {
  RemoteRunner
} from "./chunk-YZSXA4BS.js";
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import {
  executionUrl
} from "./chunk-SNKO2L4S.js";
import {
  asError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pipelines/execution-runner.ts
function executionControl(pipelines, region, reason) {
  return {
    name: ({ id, pipeline }) => `execution ${shortenIds(id)} of ${pipeline}`,
    url: ({ url }) => url,
    // Its token makes a start harmless that is repeated soon: it gives the execution of the first one.
    recover: async (request) => [named(region, request.pipeline, await pipelines.start(request))],
    stop: ({ pipeline, id }) => pipelines.stop(pipeline, id, reason)
  };
}
var ExecutionRunner = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Starts one execution, and follows it to its end if asked to. However it ends is returned, not thrown.
   * @throws PlatformError when it can't be started; CancelledError when it should have been stopped and could not
   */
  async run(request, options) {
    const confirm = () => Promise.resolve();
    return this.runOnce(request.pipeline, options, {
      request: () => request,
      find: void 0,
      restartFailed: false,
      dryRun: false,
      confirm
    });
  }
  async runOnce(pipeline, options, start) {
    const began = this.deps.clock.now();
    const runner = this.runner(options);
    const { find } = start;
    const started = await runner.start({
      ...start,
      stopOnCancel: options.stopOnCancel,
      request: (after) => start.request(after?.listed),
      find: find && (() => find().then((execution) => execution && this.listed(pipeline, execution)))
    });
    if ("dryRun" in started) return { joined: started.joined?.listed, after: started.after?.listed };
    return this.follow(runner, started, options, began);
  }
  /** Follows an execution that somebody has started, to its end. It is never stopped. */
  watch(pipeline, execution, limits) {
    const options = { ...limits, wait: true, stopOnCancel: false, stopReason: "" };
    const runner = this.runner(options, true);
    const joined = runner.join(this.listed(pipeline, execution));
    return this.follow(runner, joined, options, this.deps.clock.now());
  }
  runner(options, watching) {
    const { clock, logger } = this.deps;
    return new RemoteRunner(this.kind(options), {
      clock,
      logger,
      signal: options.signal,
      watching,
      onWork: (work, joined) => {
        options.started(plain(work), joined);
      },
      save: (saved) => {
        options.save?.(saved?.work === void 0 ? saved : { stop: true, work: plain(saved.work) });
      }
    });
  }
  listed(pipeline, execution) {
    return { ...named(this.deps.region, pipeline, execution.id), listed: execution };
  }
  async follow(runner, started, options, began) {
    const { work, joined } = started;
    const { listed } = work;
    const ended = listed !== void 0 && hasExecutionEnded(listed);
    const { state, end, failure } = await runner.follow(started, { ...options, wait: options.wait || ended });
    const from = (joined ? listed?.startTime?.getTime() : void 0) ?? began;
    const to = (ended ? listed.lastUpdateTime?.getTime() : void 0) ?? this.deps.clock.now();
    return {
      execution: plain(work),
      status: end?.status ?? (state === "stopping" ? "Stopping" : "InProgress"),
      durationSeconds: Math.max(0, Math.round((to - from) / 1e3)),
      joined,
      end,
      failure: failure ?? (end && executionFailure(end, this.deps.region))
    };
  }
  kind({
    deadline,
    signal,
    stopReason
  }) {
    const { pipelines, follower, region } = this.deps;
    const control = executionControl(pipelines, region, stopReason);
    return {
      ...control,
      url: ({ url }) => url,
      recover: async (request) => (await control.recover(request)).map((work) => ({ ...work, listed: void 0 })),
      subject: ({ pipeline }) => `an execution of ${pipeline}`,
      startTime: ({ listed }) => listed?.startTime,
      outcome: ({ listed }) => listed !== void 0 && hasExecutionEnded(listed) ? listed.status : void 0,
      isGood: ({ listed }) => listed === void 0 || !hasExecutionEnded(listed) || listed.status === "Succeeded",
      start: async (request) => {
        const id = await pipelines.start(request);
        return { ...named(region, request.pipeline, id), listed: await this.list(request.pipeline, id) };
      },
      follow: ({ pipeline, id }) => follower.follow(pipeline, id, { deadline, signal }),
      stopHint: "Actions that are under way are finished first, and what has been done stays."
    };
  }
  /** The answer to a start names an execution that may have been started before, by the same token: since when, the list says. */
  async list(pipeline, id) {
    try {
      return (await this.deps.pipelines.listExecutions(pipeline)).find((execution) => execution.id === id);
    } catch (error) {
      this.deps.logger.debug(`When ${id} was started is not known: ${asError(error).message}`);
      return void 0;
    }
  }
};
function named(region, pipeline, id) {
  return { id, url: executionUrl(region, pipeline, id), pipeline };
}
function plain({ id, url, pipeline }) {
  return { id, url, pipeline };
}

export {
  executionControl,
  ExecutionRunner
};
