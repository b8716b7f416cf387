const require = process.getBuiltinModule;
import {
  stopOutputs,
  stopSummary,
  stopText,
  stopWork
} from "./chunk-QHAGNQHZ.js";
import {
  appOf,
  createFinder,
  describeExecution,
  findBuild,
  findCurrentDeployment,
  findExecution,
  followDeploymentPermissions,
  followPermissions,
  givenVariable,
  openDeployment,
  openTarget,
  stopDeploymentPermissions,
  targetInputs
} from "./chunk-LB34GOJ7.js";
import {
  DeploymentFollower,
  MissingRights,
  imageBefore
} from "./chunk-AGUE23XG.js";
import "./chunk-PXVWOWLK.js";
import {
  PipelineFollower
} from "./chunk-VJ2Q5RRD.js";
import "./chunk-YMXQ75AQ.js";
import "./chunk-KNA26VO6.js";
import "./chunk-OLB45SJR.js";
import "./chunk-2IJDAXJ6.js";
import {
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-R6Q65QLX.js";
import "./chunk-4N3TKJRH.js";
import "./chunk-53D6UXP2.js";
import {
  referenceOf
} from "./chunk-7IJX642R.js";
import {
  productionFinder
} from "./chunk-QYNVMW5Q.js";
import "./chunk-FWZGOY2W.js";
import "./chunk-YDSZB5ER.js";
import "./chunk-OIBOIRFY.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-VKBCK6AL.js";
import {
  hasExecutionEnded
} from "./chunk-IB74K3O5.js";
import {
  findObstacle,
  hasDeploymentEnded,
  stopDeployment
} from "./chunk-FTPFDWWQ.js";
import {
  revisionName
} from "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-WH7ADG77.js";
import {
  BuildFollower,
  hasBuildEnded
} from "./chunk-A3EZZ7MA.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-6HA2IION.js";
import {
  shortenIds
} from "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import {
  buildUrl,
  executionUrl,
  serviceUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";

// src/domains/executions/stoppable-work.ts
async function stoppableExecution({ pipelines, follower, region }, found, { reason, ...options }) {
  const { pipeline, execution } = found;
  const { id, status } = execution;
  const ended = hasExecutionEnded(execution);
  const actions = ended ? [] : await pipelines.listActions(pipeline, id);
  const doing = actions.filter((action) => action.status === "InProgress");
  const waits = doing.length > 0 && doing.every(({ category }) => category === "Approval");
  const abandon = options.abandon || waits;
  return {
    kind: "execution",
    id,
    name: pipeline,
    status,
    url: executionUrl(region, pipeline, id),
    env: environmentOf(doing) ?? givenVariable(execution, "ENVIRONMENT"),
    subject: shortenIds(describeExecution(found)),
    // What is being stopped can still be abandoned.
    state: ended ? "ended" : status === "Stopping" && !abandon ? "stopping" : "running",
    leaves: [...doneSentence(actions), ...doingSentences(doing, abandon), "Later actions will not run."],
    stop: () => pipelines.stop(pipeline, id, reason, abandon),
    async follow() {
      const end = await follower.follow(pipeline, id, options);
      const stopped = end.status === "Stopped";
      return { status: end.status, stopped, remains: stopped ? remainsOf(end.actions) : [] };
    }
  };
}
function environmentOf(doing) {
  return doing.map(({ stage }) => /^Deploy-(.+)$/.exec(stage)?.[1]).find((name) => name !== void 0);
}
function doneSentence(actions) {
  const done = actions.filter(({ status, category }) => status === "Succeeded" && isWork(category));
  return done.length === 0 ? ["No action has finished yet."] : [`Finished, and not undone: ${namesOf(done)}.`];
}
function isWork(category) {
  return category !== "Source" && category !== "Approval";
}
function doingSentences(doing, abandon) {
  const approvals = doing.filter(({ category }) => category === "Approval");
  const others = doing.filter((action) => !approvals.includes(action));
  const builds = others.flatMap(({ externalId }) => externalId ?? []);
  return [
    ...approvals.length === 0 ? [] : [
      abandon ? `Waits for an approval, which is withdrawn: ${namesOf(approvals)}.` : `Waits for an approval, and stops once that is answered, or with abandon: ${namesOf(approvals)}.`
    ],
    ...others.length === 0 ? [] : [
      abandon ? `Under way, and may keep running: ${namesOf(others)}.${builds.length === 0 ? "" : ` Stop their builds as well: ${builds.join(", ")}.`}` : `Under way, and will finish first: ${namesOf(others)}.`
    ]
  ];
}
function remainsOf(actions) {
  const done = actions.filter(({ status, category }) => status === "Succeeded" && isWork(category));
  const abandoned = actions.filter(({ status, category }) => status === "Abandoned" && isWork(category));
  return [
    done.length === 0 ? "No action that deploys or builds was finished." : `Finished, and not undone: ${namesOf(done)}.`,
    ...abandoned.length === 0 ? [] : [`Abandoned, and may keep running: ${namesOf(abandoned)}.`]
  ];
}
function namesOf(actions) {
  return actions.map(({ stage, action }) => `${stage} / ${action}`).join(", ");
}
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
    leaves: [
      `It is interrupted${phase}, and no later phase runs. What it has pushed by then, such as an image, stays.`
    ],
    stop: () => builds.stop(id),
    async follow() {
      const { build: end } = await follower.follow(id, { ...options, showLog: false });
      const stopped = end.status === "STOPPED";
      const remains = stopped ? ["What it has pushed by then, such as an image, stays."] : [];
      return { status: end.status, stopped, remains };
    }
  };
}
function stoppableDeployment(deps, found, options) {
  const { plan, work, deployment } = found;
  const { status, arn } = deployment;
  const { service } = work.name;
  const obstacle = findObstacle(work);
  const ended = hasDeploymentEnded(status);
  const stopping = status === "STOP_REQUESTED" || status.startsWith("ROLLBACK");
  return {
    kind: "deployment",
    id: arn,
    name: service,
    status,
    url: serviceUrl(work.name, found.region),
    env: found.environment.name,
    subject: `the deployment of ${work.tag} to ${service}`,
    state: ended ? "ended" : stopping ? "stopping" : "running",
    leaves: [
      obstacle === void 0 ? `${service} goes back to ${imageBefore(plan) ?? "its former image"} (${revisionName(work.previous ?? "")}).` : `Only ECS itself can roll it back (ecs:StopServiceDeployment): ${obstacle}.`,
      "Other services stay as they are."
    ],
    stop: () => stopDeployment(deps, work),
    follow: () => followStopped(deps, found, options).finally(() => {
      new MissingRights(deps.containers, deps.logger).announce(plan.before.arn);
    })
  };
}
async function followStopped(deps, found, options) {
  const { plan, work } = found;
  const all = { ...options, found: () => void 0 };
  const end = await new DeploymentFollower(deps, plan, work).follow(all);
  const { status } = end.deployment;
  if (status === "SUCCESSFUL") return { status, stopped: false, remains: [] };
  if (end.replacedBy === void 0)
    return { status, stopped: true, remains: serviceRemains(end, work.name.service) };
  const { containers } = deps;
  const { region } = found;
  const back = await findCurrentDeployment({ containers, region }, plan.target, end.replacedBy.arn);
  const after = await new DeploymentFollower(deps, back.plan, back.work).follow(all);
  const done = after.deployment.status === "SUCCESSFUL";
  const now = `${work.name.service} ${done ? "runs" : `did not get back to (${after.deployment.status})`} ${back.work.tag} (${revisionName(back.work.taskDefinition)}).`;
  return { status, stopped: true, remains: [now] };
}
function serviceRemains({ after }, service) {
  if (after === void 0) return [];
  const { image, taskDefinition } = after.running;
  const runs = image === void 0 ? "an unknown image" : referenceOf(image);
  return [`${service} runs ${runs} (${revisionName(taskDefinition)}).`];
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
