const require = process.getBuiltinModule;
import {
  createFinder,
  findBuild,
  findExecution,
  followDeploymentPermissions,
  followPermissions,
  openDeployment,
  openTarget,
  targetInputs
} from "./chunk-5EZYZ2L7.js";
import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs
} from "./chunk-57BZPO6W.js";
import "./chunk-LAYEL4DR.js";
import "./chunk-TTNB466R.js";
import {
  ServiceDeployer
} from "./chunk-BJMCVOXH.js";
import {
  pipelineOutputs,
  pipelineSummary,
  pipelineText
} from "./chunk-DVDP3WI3.js";
import {
  formatService,
  renderService
} from "./chunk-IJWYMPU2.js";
import "./chunk-FIJE4IDH.js";
import {
  createPipelineFollower
} from "./chunk-KNT2RSX6.js";
import "./chunk-IJQP4V76.js";
import {
  defineCommand,
  timeoutInput
} from "./chunk-6ZXWVYQY.js";
import "./chunk-A3PPBY5O.js";
import "./chunk-2UXWBMVV.js";
import "./chunk-ZXWXVCKG.js";
import "./chunk-BCHO23B7.js";
import "./chunk-GITTBB4Z.js";
import "./chunk-4KNNF5DK.js";
import "./chunk-H2YNW5TF.js";
import "./chunk-VEEMDDBS.js";
import {
  ExecutionRunner
} from "./chunk-7CAGKO2C.js";
import "./chunk-DHLMFRQT.js";
import "./chunk-HVEMYH73.js";
import "./chunk-THXV2D6H.js";
import "./chunk-ULBXQP3T.js";
import "./chunk-BZLM66DT.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-Z7UEJ7YK.js";
import {
  BuildRunner
} from "./chunk-CJJALLBW.js";
import "./chunk-U7LI2SCP.js";
import "./chunk-GC6BYZ3M.js";
import "./chunk-V6ADF7HC.js";
import "./chunk-UD4RMPB7.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-WIO4Y7EN.js";
import "./chunk-JDQAK5OJ.js";
import "./chunk-RXVTYPRX.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/domains/executions/watch.ts
async function watchExecution(deps, { pipeline, execution }, options) {
  const run = await new ExecutionRunner(deps).runOnce(
    pipeline,
    {
      ...options,
      wait: true,
      stopOnCancel: false,
      stopReason: "",
      started: options.onExecution,
      watching: true
    },
    {
      find: () => Promise.resolve(execution),
      request: () => ({ pipeline, variables: {}, token: "" }),
      restartFailed: false,
      dryRun: false,
      confirm: () => Promise.resolve()
    }
  );
  if (!("execution" in run)) throw new Error("Watching has no dry run.");
  return {
    order: { intent: { pipeline, variables: execution.variables ?? {}, revisions: [] }, key: void 0 },
    // That it was started before goes without saying here.
    joined: false,
    earlier: void 0,
    run,
    failure: run.failure
  };
}
async function watchBuild(deps, build, { onBuild, ...options }) {
  const { project, sourceVersion } = build;
  const intent = { project, sourceVersion, environmentVariables: [], artifacts: "project" };
  const runner = new BuildRunner({
    ...deps,
    ...options,
    onWork: onBuild,
    save: () => void 0,
    watching: true
  });
  const { run } = await runner.run({
    find: () => Promise.resolve(build),
    request: () => ({ ...intent, idempotencyToken: "" }),
    restartFailed: false,
    dryRun: false,
    confirm: () => Promise.resolve(),
    deadline: options.deadline,
    wait: true,
    stopOnCancel: false,
    showLog: true
  });
  return {
    order: { intent, key: void 0, dryRun: false },
    joined: false,
    run,
    failure: run?.failure
  };
}

// src/commands/execution/watch.ts
var outputs = {
  kind: { description: "What was followed: `execution`, `build` or `deployment`." },
  id: { description: "Its id. Written as soon as it is found." },
  url: { description: "Its page in the AWS console." },
  name: { description: "Name of the pipeline or project, or of the service in ECS." },
  status: {
    description: "AWS's own word. Of an execution: `Succeeded`, `Failed`, `Stopped`, `Superseded`, `Cancelled`, `RolledBack` when it failed and was rolled back automatically, `InProgress` when it is no longer followed. Of a build: `SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, `IN_PROGRESS`. Of a deployment: `SUCCESSFUL`, `STOPPED`, `ROLLBACK_SUCCESSFUL`, `ROLLBACK_FAILED`, `IN_PROGRESS` and the like."
  },
  "duration-seconds": {
    description: "Whole seconds from its start until its end, or until it was no longer followed."
  }
};
var watch_default = defineCommand({
  name: "execution-watch",
  summary: "Follow an execution, build or deployment that is already running to its end",
  undone: "The outcome is not known",
  examples: [
    { does: "Follow the latest execution of a codebase", flags: "--app demo --codebase web" },
    { does: "Follow what is deploying to prod", flags: "--app demo --codebase web --env prod" },
    {
      does: "Follow the newest build of a codebase's images",
      flags: "--app demo --codebase web --kind build"
    }
  ],
  opens: "its page",
  description: "Follows a pipeline execution, a build or a deployment to ECS that somebody else, a push or another step has started: by its id, its link to the AWS console, or the latest of a pipeline, project, service or codebase. Shows the same as the verb that starts it: stages, actions, waiting approvals and logs. Fails when the work does, with the cause. It only reads: when it is interrupted, the work keeps running.",
  inputs: { ...targetInputs, ...timeoutInput(180) },
  outputs,
  permissions: {
    aws: [...followPermissions, ...followDeploymentPermissions],
    github: { "id-token": "write" }
  },
  async run(inputs, context) {
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const { target, session } = await openTarget(inputs, context);
    switch (target.kind) {
      case "execution":
        return followExecution(target, session, context, deadline);
      case "build":
        return followBuild(target, session, context, deadline);
      case "deployment":
        return followDeployment(target, session, context, deadline);
    }
  }
});
async function followExecution(target, session, context, deadline) {
  const { clock, logger, signal } = context;
  const { region } = session;
  const pipelines = await session.pipelines();
  const found = await findExecution({ pipelines, ...await createFinder(session, logger) }, target);
  const follower = await createPipelineFollower(session, context);
  const outcome = await watchExecution({ pipelines, follower, clock, logger, region }, found, {
    deadline,
    signal,
    onExecution: ({ id, url, pipeline: name }) => {
      context.publish({ kind: "execution", id, url, name });
      context.page(url);
    }
  });
  const seen = pipelineOutputs(outcome, region);
  return {
    outputs: {
      kind: "execution",
      name: found.pipeline,
      status: seen.status,
      id: seen["execution-id"],
      url: seen["execution-url"],
      "duration-seconds": seen["duration-seconds"]
    },
    summary: pipelineSummary(outcome, region),
    text: pipelineText(outcome),
    failure: outcome.failure
  };
}
async function followBuild(target, session, context, deadline) {
  const { clock, logger, signal } = context;
  const builds = await session.builds();
  const { build } = await findBuild({ builds, ...await createFinder(session, logger) }, target);
  const known = { kind: "build", id: build.id, name: build.project, url: startedOutputs(build)["build-url"] };
  const outcome = await watchBuild({ builds, logs: await session.logs(), clock, logger }, build, {
    deadline,
    signal,
    onBuild: () => {
      context.publish(known);
      context.page(known.url);
    }
  });
  const seen = projectOutputs(outcome);
  return {
    outputs: { ...known, status: seen.status, "duration-seconds": seen["duration-seconds"] },
    summary: projectSummary(outcome),
    text: projectText(outcome),
    failure: outcome.failure
  };
}
async function followDeployment(target, session, context, deadline) {
  const { signal } = context;
  const { found, deps } = await openDeployment(target, session, context);
  const { plan, work, deployment } = found;
  const url = serviceUrl(work.name, found.region);
  const known = { kind: "deployment", id: deployment.arn, name: work.name.service, url };
  context.publish(known);
  context.page(url);
  const outcome = await new ServiceDeployer(deps).join(plan, work, {
    deadline,
    signal,
    found: () => void 0
  });
  return {
    outputs: { ...known, status: outcome.status, "duration-seconds": outcome.durationSeconds },
    summary: renderService(outcome),
    text: formatService(outcome),
    failure: outcome.failure
  };
}
export {
  watch_default as default
};
