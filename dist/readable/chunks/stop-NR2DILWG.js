const require = process.getBuiltinModule;
import {
  stoppableDeployment
} from "./chunk-PXDJVGRZ.js";
import {
  appOf,
  createFinder,
  describeExecution,
  findBuild,
  findExecution,
  followDeploymentPermissions,
  followPermissions,
  openDeployment,
  openTarget,
  stopDeploymentPermissions,
  targetInputs
} from "./chunk-MYDSVHDL.js";
import {
  PipelineFollower
} from "./chunk-QZLDE3T6.js";
import "./chunk-OCMYYIEK.js";
import "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-OSEJFA5D.js";
import "./chunk-YMXQ75AQ.js";
import "./chunk-ZNPJ5CUF.js";
import "./chunk-X23R7GNX.js";
import {
  givenVariable
} from "./chunk-Z6BDMULU.js";
import "./chunk-I6ZOZ7VX.js";
import "./chunk-PE3MF6X3.js";
import {
  productionFinder
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  hasExecutionEnded
} from "./chunk-SCQNRUUF.js";
import {
  escapeMarkdown,
  link
} from "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import {
  BuildFollower,
  hasBuildEnded
} from "./chunk-ONXVFS32.js";
import {
  shortenIds
} from "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import {
  buildUrl,
  executionUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import {
  sentence
} from "./chunk-PB6AAJBK.js";
import {
  CancelledError,
  DeadlineError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/executions/stoppable-work.ts
async function stopWork(work, { dryRun, confirm, logger }) {
  if (work.state === "ended") return { work, end: void 0, dryRun: false };
  const state = work.state === "stopping" ? "is being stopped already" : "is running";
  logger.info(`${sentence(work.subject)} ${state}: ${work.url}`);
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
  const details = { links: [{ title: subject, url }], saysCause: true };
  if (error.transient || error.unanswered) {
    const hint = "Run it again, which does no harm where it is stopping already.";
    const message2 = `${sentence(subject)} may or may not be stopping: ${error.message}`;
    return new PlatformError(message2, { ...details, hint, cause: error });
  }
  const message = `Could not stop ${subject}, which is still running: ${error.message}`;
  return new PlatformError(message, { ...details, hint: error.hint, cause: error.cause, unchanged: true });
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
  const { work, end } = outcome;
  const heading = headingOf(outcome);
  if (outcome.dryRun) return [formatDryRun(heading), ...work.leaves].join("\n");
  return [`${heading}.`, ...end?.remains ?? [], work.url].join("\n");
}
function headingOf({ work, end, dryRun }) {
  if (dryRun) return dryRunHeading(`stop ${work.subject}`);
  if (end === void 0) return `Nothing to stop: ${work.subject} has ended already (${work.status})`;
  if (end.stopped) return `Stopped ${work.subject}`;
  return `${sentence(work.subject)} ended before it could be stopped (${end.status})`;
}
async function stoppableExecution({ pipelines, follower, region }, found, { reason, ...options }) {
  const { pipeline, execution } = found;
  const { id, status, variables } = execution;
  const ended = hasExecutionEnded(execution);
  const actions = ended ? [] : await pipelines.listActions(pipeline, id);
  const doing = actions.filter((action) => action.status === "InProgress");
  const waits = doing.length > 0 && doing.every(({ category }) => category === "Approval");
  const abandon = options.abandon || waits;
  const [env] = doing.flatMap(({ stage }) => /^Deploy-(.+)$/.exec(stage)?.[1] ?? []);
  return {
    kind: "execution",
    id,
    name: pipeline,
    status,
    url: executionUrl(region, pipeline, id),
    env: env ?? givenVariable(variables, "ENVIRONMENT"),
    subject: shortenIds(describeExecution(found)),
    // What is being stopped can still be abandoned.
    state: ended ? "ended" : status === "Stopping" && !abandon ? "stopping" : "running",
    leaves: [
      finishedSentence(actions, "No action has finished yet."),
      ...doingSentences(doing, abandon),
      "Later actions will not run."
    ],
    stop: () => pipelines.stop(pipeline, id, reason, abandon),
    async follow() {
      const end = await follower.follow(pipeline, id, options);
      const stopped = end.status === "Stopped";
      return { status: end.status, stopped, remains: stopped ? remainsOf(end.actions) : [] };
    }
  };
}
function workOf(actions, wanted) {
  const isWork = ({ category }) => category !== "Source" && category !== "Approval";
  return namesOf(actions.filter((action) => action.status === wanted && isWork(action)));
}
function finishedSentence(actions, none) {
  const done = workOf(actions, "Succeeded");
  return done === "" ? none : `Finished, and not undone: ${done}.`;
}
function doingSentences(doing, abandon) {
  const isApproval = ({ category }) => category === "Approval";
  const approvals = namesOf(doing.filter(isApproval));
  const others = doing.filter((action) => !isApproval(action));
  const builds = others.flatMap(({ externalId }) => externalId ?? []).join(", ");
  const waits = abandon ? `Waits for an approval, which is withdrawn: ${approvals}.` : `Waits for an approval, and stops once that is answered, or with abandon: ${approvals}.`;
  const runs = abandon ? `Under way, and may keep running: ${namesOf(others)}.${builds === "" ? "" : ` Stop their builds as well: ${builds}.`}` : `Under way, and will finish first: ${namesOf(others)}.`;
  return [...approvals === "" ? [] : [waits], ...others.length === 0 ? [] : [runs]];
}
function remainsOf(actions) {
  const finished = finishedSentence(actions, "No action that deploys or builds was finished.");
  const abandoned = workOf(actions, "Abandoned");
  return abandoned === "" ? [finished] : [finished, `Abandoned, and may keep running: ${abandoned}.`];
}
function namesOf(actions) {
  return actions.map(({ stage, action }) => `${stage} / ${action}`).join(", ");
}
var PUSHED = "What it has pushed by then, such as an image, stays.";
function stoppableBuild({ builds, follower }, build, options) {
  const { id, project, status, currentPhase, sourceVersion } = build;
  const of = sourceVersion === void 0 ? "" : ` (${sourceVersion.slice(0, 40)})`;
  const phase = currentPhase === void 0 ? "" : ` in its phase ${currentPhase}`;
  return {
    kind: "build",
    id,
    name: project,
    status,
    url: buildUrl(build),
    subject: `the build ${id}${of}`,
    state: hasBuildEnded(build) ? "ended" : "running",
    leaves: [`It is interrupted${phase}, and no later phase runs. ${PUSHED}`],
    stop: () => builds.stop(id),
    async follow() {
      const { build: end } = await follower.follow(id, { ...options, showLog: false });
      const stopped = end.status === "STOPPED";
      return { status: end.status, stopped, remains: stopped ? [PUSHED] : [] };
    }
  };
}

// src/commands/execution/stop.ts
var stop_default = defineCommand({
  name: "execution-stop",
  summary: "Stop an execution, build or deployment that is running",
  undone: "Nothing was stopped",
  examples: [
    { does: "Say what stopping the latest would leave", flags: "--app demo --codebase web --dry-run" },
    { does: "Stop the latest execution of a pipeline", flags: "--pipeline demo-web-manual-release" },
    { does: "Stop the deployment of a service on ECS", flags: "--app demo --env dev --service web" }
  ],
  opens: "its page",
  description: "Stops a pipeline execution, a build or a deployment to ECS: by its id, its link to the AWS console, or the latest of a pipeline, project, service or codebase. Says beforehand what that will leave: what is done and stays, and what is under way. Asks, stops it, waits until it has ended, and says how. What has ended already is left as it is, so that it can be run again.",
  inputs: {
    ...targetInputs,
    abandon: {
      type: "boolean",
      default: false,
      description: "Do not wait for the actions of an execution that are under way: they may keep running. An approval is always withdrawn."
    },
    ...dryRunInput,
    ...timeoutInput(60)
  },
  outputs: {
    kind: { description: "What was stopped: `execution`, `build` or `deployment`." },
    id: { description: "Its id." },
    url: { description: "Its page in the AWS console." },
    name: { description: "Name of the pipeline or project, or of the service in ECS." },
    status: {
      description: "How it ended, in AWS's own word. `Stopped` or `STOPPED`, `ROLLBACK_SUCCESSFUL` for a deployment that ECS has rolled back, or another one where it ended before it could be stopped; `dry-run` in a dry run."
    }
  },
  permissions: {
    aws: [
      ...withoutLogs([...followPermissions, ...followDeploymentPermissions]),
      ...stopDeploymentPermissions,
      {
        actions: ["codepipeline:StopPipelineExecution"],
        resources: ["arn:aws:codepipeline:<region>:<account>:<pipeline>"]
      },
      {
        actions: ["codebuild:StopBuild"],
        resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"],
        when: "a build is stopped"
      }
    ],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const { logger, signal, workflow } = context;
    const { abandon } = inputs;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { target, session } = await openTarget(inputs, context);
    const reason = workflow === void 0 ? "Stopped with platform-tools." : `Stopped by ${workflow.actor} in ${workflow.runUrl}`;
    const options = { abandon, reason, deadline, signal };
    const work = await findStoppable(target, session, context, options);
    const { kind, id, url, name } = work;
    context.publish({ kind, id, url, name });
    context.page(url);
    const outcome = await stopWork(work, {
      logger,
      dryRun: inputs["dry-run"],
      confirm: (question, env) => context.confirm(question, productionFinder(session, logger, appOf(target), env))
    });
    return { outputs: stopOutputs(outcome), summary: stopSummary(outcome), text: stopText(outcome) };
  }
});
function withoutLogs(permissions) {
  return permissions.filter(({ actions }) => !actions.includes("logs:GetLogEvents"));
}
async function findStoppable(target, session, context, options) {
  switch (target.kind) {
    case "execution":
      return stoppableExecutionOf(target, session, context, options);
    case "build":
      return stoppableBuildOf(target, session, context, options);
    case "deployment": {
      const { found, deps } = await openDeployment(target, session, context);
      const tails = {
        tail: () => Promise.resolve(void 0),
        url: (group, stream) => deps.tails.url(group, stream)
      };
      return stoppableDeployment({ ...deps, tails }, found, options);
    }
  }
}
async function stoppableExecutionOf(target, session, context, options) {
  const { logger } = context;
  const pipelines = await session.pipelines();
  const found = await findExecution({ pipelines, ...await createFinder(session, logger) }, target);
  for (const other of found.alsoRunning)
    logger.info(`Also running, and not stopped: ${describeExecution(other)}`);
  const { region } = session;
  const builds = { follow: () => Promise.resolve({ lastLines: [] }) };
  const follower = new PipelineFollower({ ...context, pipelines, builds, region });
  return stoppableExecution({ pipelines, follower, region }, found, options);
}
async function stoppableBuildOf(target, session, { clock, logger }, options) {
  const builds = await session.builds();
  const found = await findBuild({ builds, ...await createFinder(session, logger) }, target);
  for (const other of found.alsoRunning) logger.info(`Also running, and not stopped: the build ${other.id}`);
  const follower = new BuildFollower({ builds, logs: await session.logs(), logger, clock });
  return stoppableBuild({ builds, follower }, found.build, options);
}
export {
  stop_default as default
};
