const require = process.getBuiltinModule;
import {
  endSavedWork
} from "./chunk-BSRTN3BB.js";

// src/commands/shared/remote-work.ts
var ends = {
  build: async (work, inputs, context) => {
    const { buildControl } = await import("./build-runner-TTBNKE6P.js");
    const builds = await (await context.aws(awsInputsOf(inputs))).builds();
    await endSavedWork(buildControl(builds), work, context.logger);
  },
  execution: async (work, inputs, context) => {
    const { executionControl } = await import("./execution-runner-JSQ5AVJE.js");
    const session = await context.aws(awsInputsOf(inputs));
    const control = executionControl(
      await session.pipelines(),
      session.region,
      "The step that started it was killed."
    );
    await endSavedWork(control, work, context.logger);
  },
  deployment: async ({ role, services }, inputs, context) => {
    const { serviceControl } = await import("./service-work-BJ6SNVWR.js");
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
    const { runControl } = await import("./own-run-A7D6BTL2.js");
    const { GitHubWorkflows } = await import("./workflows-O7AKAB66.js");
    const { githubClient, getRepositoryName } = await import("./github-EKWBSNRF.js");
    const repository = getRepositoryName(inputs.repository, context);
    const workflows = new GitHubWorkflows(githubClient(inputs["github-token"], context), repository);
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
  endRemoteWork
};
