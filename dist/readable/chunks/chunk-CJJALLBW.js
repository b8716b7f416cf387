const require = process.getBuiltinModule;
import {
  BuildFollower
} from "./chunk-U7LI2SCP.js";
import {
  buildFailure,
  hasBuildEnded
} from "./chunk-V6ADF7HC.js";
import {
  RemoteRunner
} from "./chunk-WIO4Y7EN.js";
import {
  shortenIds
} from "./chunk-JDQAK5OJ.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  CancelledError
} from "./chunk-UW3TPUNG.js";

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
  /** @throws CancelledError when we are cancelled; whatever kept the build from being started */
  async run(options) {
    const { save } = this.deps;
    let last;
    const kind = this.kind(options, (build2) => {
      last = build2;
    });
    const runner = new RemoteRunner(kind, {
      ...this.deps,
      save: (saved) => {
        save(saved?.work === void 0 ? saved : { stop: true, work: referenceOf(saved.work) });
      }
    });
    const started = await runner.start(options);
    if ("dryRun" in started) {
      const { joined: build2, after } = started;
      const run2 = build2 === void 0 ? void 0 : { build: build2, lastLines: [], failure: void 0 };
      return { run: run2, joined: build2 !== void 0, after };
    }
    const { work: build, joined } = started;
    const { end, failure } = await runner.follow(started, options);
    if (failure instanceof CancelledError) throw failure;
    const seen = end ?? { build: last ?? build, lastLines: [] };
    const run = { ...seen, failure: failure ?? buildFailure(seen.build, seen.lastLines) };
    return { run, joined, after: void 0 };
  }
  kind({ deadline, showLog }, seen) {
    const { builds, signal } = this.deps;
    const onProgress = (build) => {
      seen(build);
      this.deps.onProgress?.(build);
    };
    return {
      ...buildControl(builds),
      url: buildUrl,
      recover: async (request) => [await builds.start(request)],
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

export {
  buildControl,
  BuildRunner
};
