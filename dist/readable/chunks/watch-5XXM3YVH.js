const require = process.getBuiltinModule;
import {
  pipelineOutputs,
  pipelineSummary,
  pipelineText,
  watchPipeline
} from "./chunk-UBVOPMQY.js";
import {
  watchBuild
} from "./chunk-JQYLC3UZ.js";
import {
  createFinder,
  findBuild,
  findExecution,
  followDeploymentPermissions,
  followPermissions,
  openDeployment,
  openTarget,
  targetInputs
} from "./chunk-MYDSVHDL.js";
import {
  createPipelineFollower
} from "./chunk-QZLDE3T6.js";
import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs
} from "./chunk-DF6NJ37X.js";
import "./chunk-OCMYYIEK.js";
import "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  defineCommand,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  ServiceDeployer
} from "./chunk-6VGI66V4.js";
import "./chunk-YMXQ75AQ.js";
import {
  formatService,
  renderService
} from "./chunk-ZNPJ5CUF.js";
import "./chunk-X23R7GNX.js";
import "./chunk-X3LL2UAE.js";
import "./chunk-Z6BDMULU.js";
import "./chunk-I6ZOZ7VX.js";
import "./chunk-PE3MF6X3.js";
import "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-C7IQ54S7.js";
import "./chunk-SCQNRUUF.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-YW5FYDWB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-256B3NIE.js";
import "./chunk-ONXVFS32.js";
import "./chunk-YZSXA4BS.js";
import "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import {
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
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
