const require = process.getBuiltinModule;
import {
  buildProject,
  checkOverrides,
  checkProjectName
} from "./chunk-JQYLC3UZ.js";
import {
  endRemoteWork,
  keyedInputs
} from "./chunk-QXLVANZQ.js";
import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs
} from "./chunk-DF6NJ37X.js";
import {
  buildVariablesExample,
  checkSourceVersion,
  parseBuildVariables
} from "./chunk-OCMYYIEK.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  timeoutInput,
  withoutValues
} from "./chunk-RQSEHUKM.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-256B3NIE.js";
import "./chunk-ONXVFS32.js";
import "./chunk-YZSXA4BS.js";
import {
  checkIdempotencyKey
} from "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/project/build.ts
var inputDefinitions = {
  project: { type: "string", required: true, description: "Name of the CodeBuild project." },
  "source-version": {
    type: "string",
    description: "What to build: a commit, branch, tag or `pr/<number>`, or whatever the project's source takes. Default: the project's own."
  },
  "environment-variables": {
    type: "structured",
    file: true,
    example: buildVariablesExample,
    parse: parseBuildVariables,
    description: "Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret. The runner's own variables are not sent."
  },
  buildspec: {
    type: "string",
    file: true,
    description: "Another buildspec than the project's: a path in the source, a whole buildspec as YAML, or the ARN of one in S3."
  },
  image: { type: "string", description: "Another image than the project's: `aws/codebuild/standard:7.0`." },
  "compute-type": {
    type: "string",
    description: "Another size than the project's: `BUILD_GENERAL1_SMALL`, `BUILD_GENERAL1_LARGE`, …."
  },
  "environment-type": {
    type: "string",
    description: "Another kind of machine than the project's: `LINUX_CONTAINER`, `ARM_CONTAINER`, …."
  },
  artifacts: {
    type: "choice",
    choices: ["project", "none"],
    default: "project",
    description: "What the build leaves behind: what the `project` says, or `none`."
  },
  ...keyedInputs("build"),
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the build has started.",
    description: "Follow the build to its end. If `false`, return as soon as the build has started."
  },
  "hide-log": {
    type: "boolean",
    default: false,
    description: "Don't read the build's log, and show it neither in the log nor in the summary."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: true,
    negated: "Leave the build running when this command is cancelled.",
    description: "Stop the build when the run is cancelled. If `false`, the build keeps running. A build that was joined is never stopped."
  },
  ...awsInputs,
  ...dryRunInput,
  ...timeoutInput(60)
};
var outputs = {
  "build-id": {
    description: "`<project>:<uuid>`. This and the addresses are written as soon as the build has started."
  },
  "build-arn": { description: "ARN of the build." },
  "build-url": { description: "The build's page in the AWS console." },
  "log-url": { description: "Where its log can be read in the AWS console." },
  status: {
    description: "`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, or `IN_PROGRESS` (not waited for); `dry-run` in a dry run."
  },
  "source-version": {
    description: "What was built: the commit, once CodeBuild knows it, else `source-version` as it was given."
  },
  "exported-variables": {
    description: "JSON map of the variables that the buildspec exports (`env.exported-variables`): read one with `fromJSON(steps.<id>.outputs.exported-variables).VERSION`."
  },
  "duration-seconds": { description: "How long the build took, in whole seconds." },
  found: { description: "`true` when an earlier build with the same key was joined, and none was started." }
};
var projects = ["arn:aws:codebuild:<region>:<account>:project/<project>"];
var permissions = [
  {
    actions: ["codebuild:BatchGetProjects", "codebuild:StartBuild", "codebuild:BatchGetBuilds"],
    resources: projects
  },
  { actions: ["codebuild:StopBuild"], resources: projects, when: "`stop-on-cancel`" },
  { actions: ["codebuild:ListBuildsForProject"], resources: projects, when: "`idempotency-key`" },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"],
    when: "`wait`, unless `hide-log`; the group is `/aws/codebuild/<project>` unless the project names another"
  },
  {
    actions: ["sts:GetCallerIdentity"],
    resources: ["*"],
    when: "the project does not exist: the error names the account. AWS allows it to everybody"
  }
];
var build_default = defineCommand({
  name: "project-build",
  summary: "Start a build of any CodeBuild project, and follow it to its end",
  undone: "No build was started",
  examples: [
    {
      does: "Build a project at a commit",
      flags: "--project demo-web-codebase-image-build --source-version 1234567"
    },
    {
      does: "Set a variable of the build",
      flags: `--project demo-web-codebase-image-build --environment-variables '{DEBUG: "1"}'`
    }
  ],
  opens: "the build's page",
  description: "Starts one build, streams its whole log in one group per phase, and waits for the end. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary. With an `idempotency-key` the same build is found again by later runs, which follow it instead of starting another. If the workflow is cancelled, a build that it started is stopped.",
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: permissions, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const key = inputs["idempotency-key"];
    const order = {
      intent: {
        project: checkProjectName(inputs.project),
        sourceVersion: checkSourceVersion(inputs["source-version"]),
        environmentVariables: inputs["environment-variables"] ?? [],
        artifacts: inputs.artifacts,
        overrides: checkOverrides({
          buildspec: inputs.buildspec,
          image: inputs.image,
          computeType: inputs["compute-type"],
          environmentType: inputs["environment-type"]
        })
      },
      key: key === void 0 ? void 0 : checkIdempotencyKey(key),
      restartFailed: inputs["restart-failed"],
      wait: inputs.wait,
      stopOnCancel: inputs["stop-on-cancel"],
      showLog: !inputs["hide-log"],
      dryRun: inputs["dry-run"],
      deadline
    };
    const session = await context.aws(inputs);
    const outcome = await buildProject(
      {
        builds: await session.builds(),
        logs: await session.logs(),
        clock,
        logger,
        signal,
        workflow,
        region: session.region,
        accountId: () => session.accountId(),
        confirm: (question) => context.confirm(question),
        onWork: (build, joined) => {
          const started = startedOutputs(build);
          context.publish({ ...started, found: joined });
          context.page(started["build-url"]);
        },
        save: (saved) => {
          context.remoteWork(saved && { kind: "build", ...saved });
        }
      },
      order
    );
    return {
      outputs: { ...withoutValues(outputs), ...projectOutputs(outcome) },
      summary: projectSummary(outcome),
      text: projectText(outcome),
      failure: outcome.failure
    };
  },
  stop: endRemoteWork
});
export {
  build_default as default
};
