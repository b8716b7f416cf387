const require = process.getBuiltinModule;
import {
  pipelineOutputs,
  pipelineSummary,
  pipelineText
} from "./chunk-DKB7OWI6.js";
import {
  watchBuild,
  watchExecution
} from "./chunk-QHAGNQHZ.js";
import {
  createFinder,
  findBuild,
  findExecution,
  followDeploymentPermissions,
  followPermissions,
  openDeployment,
  openTarget,
  targetInputs
} from "./chunk-LB34GOJ7.js";
import {
  ServiceDeployer
} from "./chunk-RCPJXLEI.js";
import {
  formatService,
  renderService
} from "./chunk-AGUE23XG.js";
import "./chunk-PXVWOWLK.js";
import {
  createPipelineFollower
} from "./chunk-VJ2Q5RRD.js";
import "./chunk-YMXQ75AQ.js";
import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs
} from "./chunk-LYKPLPNL.js";
import "./chunk-KNA26VO6.js";
import "./chunk-OLB45SJR.js";
import "./chunk-2IJDAXJ6.js";
import {
  defineCommand,
  timeoutInput
} from "./chunk-R6Q65QLX.js";
import "./chunk-DIKCZOHI.js";
import "./chunk-4N3TKJRH.js";
import "./chunk-53D6UXP2.js";
import "./chunk-7IJX642R.js";
import "./chunk-QYNVMW5Q.js";
import "./chunk-FWZGOY2W.js";
import "./chunk-YDSZB5ER.js";
import "./chunk-OIBOIRFY.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-VKBCK6AL.js";
import "./chunk-IB74K3O5.js";
import "./chunk-FTPFDWWQ.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-WH7ADG77.js";
import "./chunk-A3EZZ7MA.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-6HA2IION.js";
import "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";

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
