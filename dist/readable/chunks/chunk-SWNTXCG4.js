const require = process.getBuiltinModule;
import {
  BuildFollower,
  badBuildEnd,
  hasBuildEnded
} from "./chunk-LUEIXAKF.js";
import {
  RemoteRunner
} from "./chunk-LTPNCCA4.js";
import {
  shortenIds
} from "./chunk-BSRTN3BB.js";
import {
  failingLines
} from "./chunk-N3GSCN77.js";
import {
  buildLogUrl,
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  CancelledError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";

// src/domains/builds/build-runner.ts
function buildControl(builds) {
  return {
    name: ({ id }) => `build ${shortenIds(id)}`,
    url: buildUrl,
    // Its token makes a start harmless that is repeated within five minutes: it gives the build of the first one.
    recover: async (request) => [await builds.start(request)],
    stop: ({ id }) => builds.stop(id)
  };
}
var BuildRunner = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /** The build as it was seen while it ran. */
  last;
  /** @throws CancelledError when we are cancelled; whatever kept the build from being started */
  async run(options) {
    const runner = this.runner(options);
    const started = await runner.start(options);
    if ("dryRun" in started) {
      const { joined: build, after } = started;
      const run2 = build === void 0 ? void 0 : { build, lastLines: [], failure: void 0 };
      return { run: run2, joined: build !== void 0, after };
    }
    const run = await this.follow(runner, started, options);
    return { run, joined: started.joined, after: void 0 };
  }
  /**
   * Follows a build that somebody has started, with its log. It is never stopped.
   * @throws CancelledError when we are cancelled
   */
  async watch(build, deadline) {
    const runner = this.runner({ deadline, showLog: true });
    return this.follow(runner, runner.join(build), { wait: true, stopOnCancel: false });
  }
  runner(limits) {
    const { save } = this.deps;
    return new RemoteRunner(this.kind(limits), {
      ...this.deps,
      save: (saved) => {
        save(saved?.work === void 0 ? saved : { stop: true, work: referenceOf(saved.work) });
      }
    });
  }
  async follow(runner, started, options) {
    const { end, failure } = await runner.follow(started, options);
    if (failure instanceof CancelledError) throw failure;
    const seen = end ?? { build: this.last ?? started.work, lastLines: [] };
    return { ...seen, failure: failure ?? buildFailure(seen.build, seen.lastLines) };
  }
  kind({ deadline, showLog }) {
    const { builds, signal } = this.deps;
    const onProgress = (build) => {
      this.last = build;
      this.deps.onProgress?.(build);
    };
    return {
      ...buildControl(builds),
      subject: ({ project }) => `a build of ${project}`,
      startTime: ({ startTime }) => startTime,
      outcome: (build) => hasBuildEnded(build) ? build.status : void 0,
      isGood: (build) => !hasBuildEnded(build) || build.status === "SUCCEEDED",
      // Not cut short by the signal: only with the answer is it known what to stop.
      start: (request) => builds.start(request),
      follow: ({ id }) => new BuildFollower({ ...this.deps, onProgress }).follow(id, { deadline, signal, showLog }),
      stopHint: "Phases after the current one do not run."
    };
  }
};
function referenceOf({ id, arn, project }) {
  return { id, arn, project };
}
function failedPhase(build) {
  return build.phases.find((phase) => phase.status !== void 0 && phase.status !== "SUCCEEDED");
}
function buildCause(build) {
  const [end, phase] = [badBuildEnd(build), failedPhase(build)];
  return end === void 0 || phase === void 0 ? void 0 : `${phase.type} ${end}${reasonOf(phase)}.`;
}
function reasonOf(phase) {
  const why = phase?.messages.flatMap((message) => plainReason(message) || []).join("; ") ?? "";
  return why === "" ? "" : `: ${why}`;
}
function plainReason(message) {
  return message.replace(/^(?:COMMAND_EXECUTION_ERROR: )+/, "").replace(/^([A-Z_]+: )\1+/, "$1").replace(/^BUILD_TIMED_OUT: Build has timed out\.?/, "").replace(/^Error while executing command: ([^]*)\. Reason: ([^]*)$/, "$1 ended with $2").replace(/[\s.]+$/, "");
}
var NEXT_STEPS = {
  FAULT: "Run it again; if it happens again, ask the platform team.",
  STOPPED: "Run it again if it was not meant to be stopped.",
  TIMED_OUT: "See in the log what takes so long."
};
function buildFailure(build, lastLines) {
  const [end, phase] = [badBuildEnd(build), failedPhase(build)];
  if (end === void 0) return void 0;
  const where = phase === void 0 ? "" : ` in phase ${phase.type}`;
  return new PlatformError(`Build ${shortenIds(build.id)} ${end}${where}${reasonOf(phase)}.`, {
    hint: NEXT_STEPS[build.status],
    links: [
      ...build.log === void 0 ? [] : [{ title: "the whole log", url: buildLogUrl(build) }],
      { title: "the build", url: buildUrl(build) }
    ],
    excerpt: failingLines(lastLines)
  });
}

export {
  buildControl,
  BuildRunner,
  buildCause,
  buildFailure
};
