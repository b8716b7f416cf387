const require = process.getBuiltinModule;
import {
  BuildFollower,
  buildFailure,
  hasBuildEnded
} from "./chunk-ONXVFS32.js";
import {
  RemoteRunner
} from "./chunk-YZSXA4BS.js";
import {
  fingerprint,
  shortenIds
} from "./chunk-J6RJPIEH.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  CancelledError,
  PlatformError,
  UsageError
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
var KEY_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_KEY";
var REQUEST_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_REQUEST";
var PAGES = 10;
async function findKeyedBuild({ builds, logger, signal }, key, intent) {
  let token;
  for (let page = 1; page <= PAGES; page += 1) {
    const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
    const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
    if (own !== void 0) return sameRequest(own, key, intent);
    if (nextToken === void 0) return void 0;
    token = nextToken;
  }
  logger.info(
    `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`
  );
  return void 0;
}
function markedVariables(key, intent) {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: "PLAINTEXT" },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: "PLAINTEXT" }
  ];
}
function checkOwnVariables(variables) {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === void 0) return;
  throw new UsageError(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: "Leave it out, and set idempotency-key."
  });
}
function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {}
}) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables.map(({ name, value, type }) => [name, type, value]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
  return fingerprint([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null)
  ]);
}
function sameRequest(build, key, intent) {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${buildUrl(build)}` }
  );
}
function differences(build, intent) {
  const known = [
    ...build.sourceVersion === intent.sourceVersion ? [] : ["source-version"],
    ...intent.environmentVariables.filter(({ name, value, type }) => type === "PLAINTEXT" && build.variables?.[name] !== value).map(({ name }) => `the variable ${name}`)
  ];
  if (known.length > 0) return known.join(", ");
  return "its variables, its buildspec, or another setting";
}

export {
  buildControl,
  BuildRunner,
  findKeyedBuild,
  markedVariables,
  checkOwnVariables
};
