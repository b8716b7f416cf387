const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-YUQO4U3K.js";
import {
  escapeMarkdown,
  link
} from "./chunk-SUI7BB63.js";
import {
  ExecutionRunner
} from "./chunk-VKBCK6AL.js";
import {
  BuildRunner
} from "./chunk-WH7ADG77.js";
import {
  sentence
} from "./chunk-C3BQO3YX.js";
import {
  CancelledError,
  DeadlineError,
  PlatformError
} from "./chunk-KNLFTEZA.js";

// src/domains/executions/running-work.ts
async function stopWork(work, { dryRun, confirm, logger }) {
  if (work.state === "ended") return { work, end: void 0, dryRun: false };
  logger.info(
    `${sentence(work.subject)} ${work.state === "stopping" ? "is being stopped already" : "is running"}: ${work.url}`
  );
  if (dryRun) return { work, end: void 0, dryRun };
  for (const line of work.leaves) logger.info(`  ${line}`);
  if (work.state === "running") {
    await confirm(`Stop ${work.subject}?`, work.env ?? "");
    await work.stop().catch((error) => {
      throw notStopped(work, error);
    });
    logger.info("Stopping.");
  }
  try {
    return { work, end: await work.follow(), dryRun };
  } catch (error) {
    throw stillStopping(work, error);
  }
}
function notStopped({ subject, url }, error) {
  if (!(error instanceof PlatformError) || error instanceof CancelledError) return error;
  const links = [{ title: subject, url }];
  if (error.transient || error.unanswered)
    return new PlatformError(`${sentence(subject)} may or may not be stopping: ${error.message}`, {
      hint: "Run it again, which does no harm where it is stopping already.",
      links,
      cause: error,
      saysCause: true
    });
  return new PlatformError(`Could not stop ${subject}, which is still running: ${error.message}`, {
    ...error.hint === void 0 ? {} : { hint: error.hint },
    links,
    cause: error.cause,
    saysCause: true,
    unchanged: true
  });
}
function stillStopping({ subject, url }, error) {
  const options = { hint: `It is being stopped: ${url}`, cause: error };
  if (error instanceof CancelledError)
    return new CancelledError(`${error.message} Stopped waiting for ${subject} to end.`, options);
  return error instanceof DeadlineError ? new DeadlineError(error.message, options) : error;
}
function stopOutputs({ work, end, dryRun }) {
  const { kind, id, url, name, status } = work;
  return { kind, id, url, name, status: dryRun ? "dry-run" : end?.status ?? status };
}
function stopSummary(outcome) {
  const { work, end, dryRun } = outcome;
  const notes = dryRun ? work.leaves : end?.remains ?? [];
  return renderSummary({
    outcome: dryRun ? "dry-run" : end === void 0 ? "unchanged" : end.stopped ? "success" : "warning",
    heading: escapeMarkdown(headingOf(outcome)),
    notes: [...notes.map(escapeMarkdown), link("Its page in the AWS console", work.url)]
  });
}
function stopText(outcome) {
  const { work, end, dryRun } = outcome;
  const heading = headingOf(outcome);
  if (dryRun) return [formatDryRun(heading), ...work.leaves].join("\n");
  return [`${heading}.`, ...end?.remains ?? [], work.url].join("\n");
}
function headingOf({ work, end, dryRun }) {
  if (dryRun) return dryRunHeading(`stop ${work.subject}`);
  if (end === void 0) return `Nothing to stop: ${work.subject} has ended already (${work.status})`;
  if (end.stopped) return `Stopped ${work.subject}`;
  return `${sentence(work.subject)} ended before it could be stopped (${end.status})`;
}
async function watchExecution(deps, { pipeline, execution }, options) {
  const { deadline, signal, onExecution: started } = options;
  const run = await new ExecutionRunner(deps).watch(pipeline, execution, { deadline, signal, started });
  return {
    order: { intent: { pipeline, variables: execution.variables ?? {}, revisions: [] }, key: void 0 },
    // That it was started before goes without saying here.
    joined: false,
    earlier: void 0,
    run,
    failure: run.failure
  };
}
async function watchBuild(deps, build, { onBuild, deadline, signal }) {
  const { project, sourceVersion } = build;
  const runner = new BuildRunner({
    ...deps,
    signal,
    onWork: onBuild,
    save: () => void 0,
    watching: true
  });
  const run = await runner.watch(build, deadline);
  return {
    order: { intent: { project, sourceVersion }, key: void 0, dryRun: false },
    joined: false,
    run,
    failure: run.failure
  };
}

export {
  stopWork,
  stopOutputs,
  stopSummary,
  stopText,
  watchExecution,
  watchBuild
};
