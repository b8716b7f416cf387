const require = process.getBuiltinModule;
import {
  endRemoteWork
} from "./chunk-OI4W4XBS.js";
import {
  pipelineOutputs,
  pipelineSummary,
  pipelineText
} from "./chunk-DVDP3WI3.js";
import {
  createPipelineFollower
} from "./chunk-KNT2RSX6.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  keyedInputs,
  timeoutInput
} from "./chunk-6ZXWVYQY.js";
import {
  checkPipelineName,
  findPipeline,
  parsePipelineVariables,
  parseSourceRevisions,
  pipelineVariablesExample,
  sourceRevisionsExample
} from "./chunk-GDO26QLK.js";
import "./chunk-VEEMDDBS.js";
import {
  ExecutionRunner
} from "./chunk-7CAGKO2C.js";
import "./chunk-DHLMFRQT.js";
import {
  productionFinder
} from "./chunk-ULBXQP3T.js";
import "./chunk-BZLM66DT.js";
import "./chunk-2AAWSTUC.js";
import "./chunk-MSB44BCE.js";
import "./chunk-Z7UEJ7YK.js";
import "./chunk-U7LI2SCP.js";
import "./chunk-GC6BYZ3M.js";
import "./chunk-V6ADF7HC.js";
import "./chunk-UD4RMPB7.js";
import "./chunk-2LIWUV4G.js";
import "./chunk-WIO4Y7EN.js";
import {
  checkIdempotencyKey,
  fingerprint,
  idempotencyToken,
  keyedToken
} from "./chunk-JDQAK5OJ.js";
import "./chunk-RXVTYPRX.js";
import {
  executionUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import "./chunk-JLC7QYMT.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/domains/pipelines/execution-key.ts
var KEY_VARIABLE = "IDEMPOTENCY_KEY";
var SESSION = /^platform-tools-([0-9a-f]{16})-([0-9a-f]{16})$/;
var MARK_LENGTH = 16;
function keySession(key, intent) {
  return `platform-tools-${keyMark(key, intent)}-${requestMark(intent)}`;
}
function keyMark(key, { pipeline }) {
  return fingerprint(["key", pipeline, key]).slice(0, MARK_LENGTH);
}
function requestMark({ pipeline, variables, revisions }) {
  const sorted = [
    Object.entries(variables),
    revisions.map(({ action, type, value }) => [action, type, value])
  ].map((entries) => [...entries].sort(([a = ""], [b = ""]) => a < b ? -1 : 1));
  return fingerprint([pipeline, ...sorted]).slice(0, MARK_LENGTH);
}
var STRANGER = { own: false };
var ExecutionKey = class {
  /**
   * @param session whether executions are started with a session of the name that `keySession` gives
   * @throws PlatformError where nothing of an execution would tell its key
   */
  constructor(pipeline, intent, key, session) {
    this.pipeline = pipeline;
    this.intent = intent;
    this.key = key;
    this.session = session;
    const { variables } = intent;
    this.declared = pipeline.variables.includes(KEY_VARIABLE);
    this.holding = Object.keys(variables).filter((name) => variables[name]?.includes(key) === true);
    if (this.declared && (variables[KEY_VARIABLE] ?? key) !== key) {
      throw new UsageError(`The inputs variables and idempotency-key both decide about ${KEY_VARIABLE}.`, {
        hint: `Leave ${KEY_VARIABLE} out of the variables: it gets the key.`
      });
    }
    if (!this.declared && !session && this.holding.length === 0) throw unkept(pipeline.name, key);
  }
  pipeline;
  intent;
  key;
  session;
  declared;
  /** Variables of ours that hold the key in their values. */
  holding;
  /** The variables to start an execution with. */
  get variables() {
    return this.declared ? { ...this.intent.variables, [KEY_VARIABLE]: this.key } : this.intent.variables;
  }
  /** Whether an execution's variables have to be looked up to judge it. */
  get needsVariables() {
    return this.declared || this.holding.length > 0;
  }
  /** What a list of executions shows; undefined: its variables have to be looked up. */
  judge(execution) {
    if (execution.trigger?.type !== "StartPipelineExecution") return STRANGER;
    const [, key, request] = SESSION.exec(execution.trigger.detail.split("/").at(-1) ?? "") ?? [];
    if (key === void 0) return this.needsVariables ? void 0 : STRANGER;
    if (key !== keyMark(this.key, this.intent)) return STRANGER;
    const same = request === requestMark(this.intent);
    return { own: true, differences: same ? [] : ["its variables or source revisions"] };
  }
  /** The same by its variables: `variables` are as they were resolved, `execution` is as it was listed. */
  judgeVariables(execution, variables) {
    const differences = this.differences(execution, variables);
    if (this.declared) return variables[KEY_VARIABLE] === this.key ? { own: true, differences } : STRANGER;
    const { variables: ours } = this.intent;
    if (!this.holding.every((name) => variables[name] === ours[name])) return STRANGER;
    return differences.length > 0 && this.session ? STRANGER : { own: true, differences };
  }
  differences(execution, variables) {
    const { variables: ours, revisions } = this.intent;
    const names = Object.keys(variables).filter((name) => {
      if (name === KEY_VARIABLE && this.declared) return false;
      const wanted = ours[name] ?? this.pipeline.defaults[name];
      return wanted !== void 0 && variables[name] !== wanted;
    });
    const sources = revisions.filter(({ action, value }) => {
      const found = execution.revisions?.[action];
      return found !== void 0 && found !== value;
    });
    return [
      ...names.map((name) => `the variable ${name}`),
      ...sources.map(({ action }) => `the source revision of ${action}`)
    ];
  }
};
function unkept(pipeline, key) {
  return new PlatformError(
    `The idempotency-key "${key}" can't be kept: nothing of an execution of ${pipeline} would tell that it was started for it.`,
    {
      hint: `Set role-to-assume (and no role-session-name), whose session then carries the key; or declare the variable ${KEY_VARIABLE} in the pipeline; or set a variable to a value that has the key in it.`
    }
  );
}
var PAGES = 10;
var DETAILS = 100;
var KeyedExecutions = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * The newest execution that was started for the key, or undefined where there is none among the newest ones.
   * @throws PlatformError when it was started with another request
   */
  async find(pipeline, key, marks) {
    let token;
    let details2 = DETAILS;
    for (let page = 1; page <= PAGES && details2 > 0; page += 1) {
      const { executions, nextToken } = await this.deps.pipelines.executionPage(
        pipeline,
        token,
        this.deps.signal
      );
      for (const execution of executions) {
        let kinship = marks.judge(execution);
        if (kinship === void 0) {
          if (details2 === 0) break;
          details2 -= 1;
          kinship = await this.judgeDetails(pipeline, execution, marks);
        }
        if (kinship.own) return this.sameRequest(pipeline, key, execution, kinship.differences);
      }
      if (nextToken === void 0) return void 0;
      token = nextToken;
    }
    this.deps.logger.info(
      `None of the newest executions of ${pipeline} was started for the idempotency-key "${key}"; older ones were not looked at.`
    );
    return void 0;
  }
  async judgeDetails(pipeline, execution, marks) {
    try {
      const { variables = {} } = await this.deps.pipelines.getExecution(
        pipeline,
        execution.id,
        this.deps.signal
      );
      return marks.judgeVariables(execution, variables);
    } catch (error) {
      if (error instanceof NotFoundError) return { own: false };
      throw error;
    }
  }
  sameRequest(pipeline, key, execution, differences) {
    if (differences.length === 0) return execution;
    throw new PlatformError(
      `The idempotency-key "${key}" was used before for another request to ${pipeline}: the execution ${execution.id} differs in ${differences.join(", ")}.`,
      {
        hint: `Ask for the same again, or give this request a key of its own. That execution: ${executionUrl(this.deps.region, pipeline, execution.id)}`
      }
    );
  }
};

// src/domains/pipelines/pipeline-run.ts
var STOP_REASON = "The workflow that started it was cancelled.";
var PipelineRuns = class {
  constructor(deps) {
    this.deps = deps;
    this.keyed = new KeyedExecutions(deps);
  }
  deps;
  keyed;
  /**
   * Starts an execution, or joins the one that was started for the key, and follows it to its end. One that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when it should have been stopped and could not
   */
  async run(order) {
    const { deps } = this;
    const { intent, key } = order;
    const pipeline = await findPipeline(deps, intent);
    const marks = key === void 0 ? void 0 : new ExecutionKey(pipeline, intent, key.text, key.session);
    const parts = details(order, marks);
    const what = `${intent.pipeline}${parts.length === 0 ? "" : ` with ${parts.join(", ")}`}`;
    const result = await new ExecutionRunner(deps).runOnce(
      intent.pipeline,
      {
        wait: order.wait,
        stopOnCancel: order.stopOnCancel,
        stopReason: STOP_REASON,
        deadline: order.deadline,
        signal: deps.signal,
        started: deps.onExecution,
        save: deps.save
      },
      {
        request: (after2) => this.request(order, marks, after2),
        find: key === void 0 || marks === void 0 ? void 0 : () => this.keyed.find(intent.pipeline, key.text, marks),
        restartFailed: order.restartFailed,
        dryRun: order.dryRun,
        confirm: () => deps.confirm(`Start the pipeline ${what}?`)
      }
    );
    if ("execution" in result)
      return {
        order,
        joined: result.joined,
        earlier: void 0,
        run: result,
        failure: withNextStep(result, order)
      };
    const { joined: earlier, after } = result;
    if (earlier === void 0) this.describe(parts, after);
    return { order, joined: earlier !== void 0, earlier, run: void 0, failure: void 0 };
  }
  request({ intent, key }, marks, after) {
    const { pipeline, revisions } = intent;
    const token = key === void 0 ? idempotencyToken(this.deps.workflow, ["pipeline-run", JSON.stringify(intent)]) : (
      // The same for all who have seen the same last attempt: one of them starts the next.
      keyedToken(key.text, ["pipeline-run", pipeline, after?.id ?? ""])
    );
    return { pipeline, variables: marks?.variables ?? intent.variables, revisions, token };
  }
  /** Says of a dry run what its heading does not. */
  describe(parts, earlier) {
    const { logger } = this.deps;
    if (parts.length > 0) logger.info(`The execution would have ${parts.join(", ")}.`);
    if (earlier !== void 0)
      logger.info(`It would come after the execution ${earlier.id}, which ended as ${earlier.status}.`);
  }
};
function details({ intent }, marks) {
  const { variables, revisions } = intent;
  return [
    ...Object.entries(marks?.variables ?? variables).map(([name, value]) => `${name}=${value}`),
    ...revisions.map(({ action, value }) => `${action} at ${value}`)
  ];
}
function withNextStep({ failure, end }, { key }) {
  if (failure === void 0 || key === void 0 || end === void 0) return failure;
  const nextStep = `It stays the execution of the idempotency-key "${key.text}": set restart-failed to start another one for it, or use another key.`;
  const hint = `${failure.hint ?? ""} ${nextStep}`.trim();
  return new PlatformError(failure.message, {
    hint,
    links: failure.links,
    excerpt: failure.excerpt,
    cause: failure
  });
}

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
    description: "CodePipeline's word: `Succeeded`, `Failed`, `Stopped`, `Superseded` or `Cancelled`. `InProgress` where the end was not awaited, `Stopping` where it was stopped on cancellation. `RolledBack` when it failed and was rolled back automatically, `dry-run` in a dry run."
  },
  "duration-seconds": { description: "Whole seconds from the start until the end, or until it was left." },
  found: {
    description: "`true` when the key's execution had been started before, so that none was started."
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
    const runs = new PipelineRuns({
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
    });
    const outcome = await runs.run(order);
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
