const require = process.getBuiltinModule;
import {
  keySession,
  pipelineOutputs,
  pipelineSummary,
  pipelineText,
  runPipeline
} from "./chunk-UBVOPMQY.js";
import {
  createPipelineFollower
} from "./chunk-QZLDE3T6.js";
import {
  endRemoteWork,
  keyedInputs
} from "./chunk-QXLVANZQ.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-YMXQ75AQ.js";
import {
  checkPipelineName,
  parsePipelineVariables,
  parseSourceRevisions,
  pipelineVariablesExample,
  sourceRevisionsExample
} from "./chunk-Z6BDMULU.js";
import {
  productionFinder
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-C7IQ54S7.js";
import "./chunk-SCQNRUUF.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-ONXVFS32.js";
import "./chunk-YZSXA4BS.js";
import {
  checkIdempotencyKey
} from "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import "./chunk-SNKO2L4S.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/pipeline/run.ts
var inputDefinitions = {
  pipeline: { type: "string", required: true, description: "Name of the pipeline." },
  variables: {
    type: "structured",
    file: true,
    example: pipelineVariablesExample,
    parse: parsePipelineVariables,
    description: "Variables that the pipeline declares (type V2), as a map from names to values. Default: those of the pipeline."
  },
  "source-revisions": {
    type: "structured",
    example: sourceRevisionsExample,
    parse: parseSourceRevisions,
    description: "What the source actions check out, as a map from their names to a whole commit, an image digest, or `{type, value}`. Default: the newest of each."
  },
  ...keyedInputs("execution"),
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the execution has started.",
    description: "Follow the execution to its end. If `false`, return as soon as the execution has started."
  },
  "stop-on-cancel": {
    type: "boolean",
    default: false,
    description: "Stop the execution when the run is cancelled. If `false`, the execution keeps running. An execution that was joined is never stopped."
  },
  ...awsInputs,
  ...dryRunInput,
  ...timeoutInput(180)
};
var outputs = {
  "execution-id": { description: "Id of the pipeline execution. Written as soon as it is started." },
  "execution-url": { description: "The execution's page in the AWS console." },
  status: {
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`. `InProgress` where it was not followed to its end, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run."
  },
  "duration-seconds": {
    description: "Whole seconds from the start until the end, or until it was no longer followed."
  },
  found: {
    description: "`true` when an earlier execution with the same key was joined, and none was started."
  }
};
var pipelines = ["arn:aws:codepipeline:<region>:<account>:<pipeline>"];
var permissions = [
  {
    actions: [
      "codepipeline:GetPipeline",
      "codepipeline:GetPipelineExecution",
      "codepipeline:ListActionExecutions",
      "codepipeline:ListPipelineExecutions",
      "codepipeline:StartPipelineExecution"
    ],
    resources: pipelines
  },
  { actions: ["codepipeline:StopPipelineExecution"], resources: pipelines, when: "`stop-on-cancel`" },
  {
    actions: ["codebuild:BatchGetBuilds"],
    resources: ["arn:aws:codebuild:<region>:<account>:project/<project>"],
    when: "the logs of the builds that the pipeline runs are to be shown"
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:<log-group>:log-stream:*"],
    when: "the logs of the builds that the pipeline runs are to be shown"
  },
  {
    actions: ["sts:GetCallerIdentity"],
    resources: ["*"],
    when: "the pipeline does not exist: the error names the account. AWS allows it to everybody"
  }
];
var run_default = defineCommand({
  name: "pipeline-run",
  summary: "Start any CodePipeline pipeline, and follow that execution to its end",
  undone: "No execution was started",
  examples: [
    {
      does: "Run a pipeline with a variable",
      flags: "--pipeline demo-web-manual-release --variables '{IMAGE_TAG: commit-1234567, ENVIRONMENT: dev}'"
    },
    { does: "Start it and return at once", flags: "--pipeline demo-web-manual-release --no-wait --yes" }
  ],
  opens: "the execution's page",
  description: "Starts one execution and follows exactly that: stages and actions as they change, waiting approvals with their link, and the logs of its builds. Only what succeeded is a success; what failed, was stopped, superseded, cancelled or rolled back is reported as what it is. With an `idempotency-key` the same execution is found again by later runs, which follow it instead of starting another.",
  inputs: inputDefinitions,
  outputs,
  permissions: { aws: permissions, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const order = orderOf(inputs, context.deadline(inputs["timeout-minutes"]));
    const session = await context.aws(withKeySession(inputs, order));
    const outcome = await runPipeline(
      {
        pipelines: await session.pipelines(),
        follower: await createPipelineFollower(session, context),
        clock,
        logger,
        signal,
        workflow,
        region: session.region,
        accountId: () => session.accountId(),
        // The platform's manual-release pipelines have it.
        confirm: (question) => context.confirm(
          question,
          productionFinder(session, logger, void 0, order.intent.variables["ENVIRONMENT"])
        ),
        onExecution: ({ id, url }, joined) => {
          context.publish({ "execution-id": id, "execution-url": url, found: joined });
          context.page(url);
        },
        save: (saved) => {
          context.remoteWork(saved && { kind: "execution", ...saved });
        }
      },
      order
    );
    return {
      outputs: pipelineOutputs(outcome, session.region),
      summary: pipelineSummary(outcome, session.region),
      text: pipelineText(outcome),
      failure: outcome.failure
    };
  },
  stop: endRemoteWork
});
function orderOf(inputs, deadline) {
  const key = inputs["idempotency-key"];
  const session = inputs["role-to-assume"] !== void 0 && inputs["role-session-name"] === void 0;
  return {
    intent: {
      pipeline: checkPipelineName(inputs.pipeline),
      variables: inputs.variables ?? {},
      revisions: inputs["source-revisions"] ?? []
    },
    key: key === void 0 ? void 0 : { text: checkIdempotencyKey(key), session },
    restartFailed: inputs["restart-failed"],
    wait: inputs.wait,
    stopOnCancel: inputs["stop-on-cancel"],
    dryRun: inputs["dry-run"],
    deadline
  };
}
function withKeySession(inputs, { key, intent }) {
  if (key?.session !== true) return inputs;
  return { ...inputs, "role-session-name": keySession(key.text, intent) };
}
export {
  run_default as default
};
