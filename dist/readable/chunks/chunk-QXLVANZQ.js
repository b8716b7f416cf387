const require = process.getBuiltinModule;
import {
  repositoryName
} from "./chunk-RPOPKNME.js";
import {
  endSavedWork
} from "./chunk-J6RJPIEH.js";

// src/commands/shared/remote-work.ts
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `Key for what the ${work} is for, such as the tag of a release. A later run with the same key joins the ${work} that was started for it, instead of starting another. The same key with a different request is refused. Default: each step of each run starts its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: start another ${work} where the last one with this key did not succeed. Otherwise the step fails as that one did.`
    }
  };
}
var ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await import("./build-runner-5HH6PRD3.js");
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await endSavedWork(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await import("./execution-runner-PN3MEM23.js");
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      "The step that started it was killed."
    );
    await endSavedWork(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await import("./service-work-4HZZW7L2.js");
    const session = await context.aws(awsInputsOf(inputs));
    const containers = await session.assume(role).containers();
    const control = serviceControl({ ...context, containers });
    const ended = await Promise.allSettled(
      services.map((saved) => endSavedWork(control, saved, context.logger))
    );
    const failed = ended.find((result) => result.status === "rejected");
    if (failed !== void 0) throw failed.reason;
  },
  run: async (work, inputs, context) => {
    const { runControl } = await import("./own-run-Z2CX5OEJ.js");
    const { GitHubWorkflows } = await import("./workflows-IB56JDUB.js");
    const { GitHubClient } = await import("./client-RQPEINB4.js");
    const repository = repositoryName(inputs.repository, context.workflow);
    const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    const workflows = new GitHubWorkflows(github, repository);
    await endSavedWork(runControl({ workflows, clock: context.clock }), work, context.logger);
  }
};
async function endRemoteWork(inputs, work, context) {
  const end = ends[work.kind];
  await end(work, inputs, context);
}
function awsInputsOf(inputs) {
  return {
    "aws-region": inputs["aws-region"],
    "role-to-assume": inputs["role-to-assume"],
    "role-session-name": inputs["role-session-name"],
    "environment-role-to-assume": inputs["environment-role-to-assume"],
    "environment-profile": inputs["environment-profile"],
    profile: inputs.profile
  };
}

export {
  keyedInputs,
  endRemoteWork
};
