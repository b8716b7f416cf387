const require = process.getBuiltinModule;
import {
  pipelineOutputs,
  pipelineSummary,
  pipelineText,
  watchPipeline
} from "./chunk-3EUTZKSP.js";
import {
  watchBuild
} from "./chunk-FJF2XYK5.js";
import {
  createFinder,
  findBuild,
  findExecution,
  followDeploymentPermissions,
  followPermissions,
  openDeployment,
  openTarget,
  targetInputs
} from "./chunk-DWY737GC.js";
import {
  createPipelineFollower
} from "./chunk-CC2USVBL.js";
import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs
} from "./chunk-EZKJ6IQY.js";
import "./chunk-OI2V474L.js";
import "./chunk-RQEVJFBW.js";
import "./chunk-HSLPB2KF.js";
import {
  defineCommand,
  timeoutInput
} from "./chunk-BDKLR2UD.js";
import {
  ServiceDeployer
} from "./chunk-5BPOX7GZ.js";
import "./chunk-YMXQ75AQ.js";
import {
  formatService,
  renderService
} from "./chunk-MJHIDZRJ.js";
import "./chunk-JIUEIH2H.js";
import "./chunk-S54TNLRJ.js";
import "./chunk-UBTIVV7O.js";
import "./chunk-TTFA7RWN.js";
import "./chunk-WJFRPP3I.js";
import "./chunk-ZPSUPCDM.js";
import "./chunk-ZXRFCHVL.js";
import "./chunk-AANHCUOX.js";
import "./chunk-PPOCESN2.js";
import "./chunk-XFDL5JCY.js";
import "./chunk-VR4HECPH.js";
import "./chunk-KG44XA6L.js";
import "./chunk-UN5A3TFE.js";
import "./chunk-SUI7BB63.js";
import "./chunk-ZTEBWS25.js";
import "./chunk-TGYSM2BJ.js";
import "./chunk-7EL6422M.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-SWNTXCG4.js";
import "./chunk-LUEIXAKF.js";
import "./chunk-TGHKWOBQ.js";
import "./chunk-LTPNCCA4.js";
import "./chunk-BSRTN3BB.js";
import "./chunk-N3GSCN77.js";
import "./chunk-KUNTXOTQ.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-G2KTZL3Y.js";
import "./chunk-VZX7JWXQ.js";
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
  const outcome = await watchPipeline({ pipelines, follower, clock, logger, region }, found, {
    deadline,
    signal,
    started: ({ id, url, pipeline: name }) => {
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
  const onWork = () => {
    context.publish(known);
    context.page(known.url);
  };
  const logs = await session.logs();
  const outcome = await watchBuild({ builds, logs, clock, logger, signal, onWork }, build, deadline);
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
