const require = process.getBuiltinModule;
import {
  buildVariablesExample,
  checkOverrides,
  checkProjectName,
  checkSourceVersion,
  describeOverrides,
  parseBuildVariables
} from "./chunk-EIT6NA5W.js";
import {
  projectOutputs,
  projectSummary,
  projectText,
  startedOutputs
} from "./chunk-LYKPLPNL.js";
import {
  endRemoteWork
} from "./chunk-LTLEQGR2.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  keyedInputs,
  timeoutInput,
  withoutValues
} from "./chunk-R6Q65QLX.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import {
  BuildRunner
} from "./chunk-WH7ADG77.js";
import {
  hasBuildEnded
} from "./chunk-A3EZZ7MA.js";
import "./chunk-UU4BMKO6.js";
import "./chunk-6HA2IION.js";
import {
  checkIdempotencyKey,
  fingerprint,
  idempotencyToken,
  keyedToken
} from "./chunk-C3BQO3YX.js";
import "./chunk-GXDXMDQT.js";
import "./chunk-JG2O2F7M.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import "./chunk-NMZOEGNW.js";
import {
  NotFoundError,
  PlatformError,
  UsageError,
  withFurtherHint
} from "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";

// src/domains/builds/project-build.ts
var ProjectBuilds = class {
  constructor(deps) {
    this.deps = deps;
    this.keyed = new KeyedBuilds(deps);
  }
  deps;
  keyed;
  /**
   * Starts a build, or joins the one that was started for the key, and follows it to its end. A build that ends badly is
   * the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError when we are cancelled
   */
  async build(order) {
    const { deps } = this;
    const { intent, key } = order;
    if (key !== void 0) checkOwnVariables(intent.environmentVariables);
    await this.checkProject(intent.project);
    const runner = new BuildRunner({ ...deps, onWork: deps.onBuild });
    const { run, joined, after } = await runner.run({
      ...order,
      request: (last) => this.request(order, last),
      find: key === void 0 ? void 0 : () => this.keyed.find(key, intent),
      confirm: () => deps.confirm(`Start a build of the CodeBuild project ${describeOrder(order)}?`)
    });
    if (run === void 0) this.describe(order, after);
    return { order, joined, run, failure: run && withNextStep(run, order) };
  }
  /** @throws NotFoundError saying where it was looked for */
  async checkProject(project) {
    const found = await this.deps.builds.findProjects([project]);
    if (found.includes(project)) return;
    const account = await this.deps.accountId();
    throw new NotFoundError(
      `There is no CodeBuild project "${project}" in the account ${account}, ${this.deps.region}.`,
      { hint: "Check the name in the input project, and role-to-assume and aws-region." }
    );
  }
  request({ intent, key }, after) {
    if (key === void 0) {
      const token = idempotencyToken(this.deps.workflow, ["project-build", JSON.stringify(intent)]);
      return { ...intent, idempotencyToken: token };
    }
    return {
      ...intent,
      environmentVariables: markedVariables(key, intent),
      // The same for all who have seen the same last attempt, whatever else they ask for: one of them starts the next.
      idempotencyToken: keyedToken(key, ["project-build", intent.project, after?.id ?? ""])
    };
  }
  /** Says of a dry run what its heading does not. */
  describe(order, earlier) {
    const { logger } = this.deps;
    const parts = details(order);
    if (parts.length > 0) logger.info(`The build would have ${parts.join(", ")}.`);
    if (earlier !== void 0)
      logger.info(`It would come after build ${earlier.id}, which ended as ${earlier.status}.`);
  }
};
function describeOrder(order) {
  const { project, sourceVersion } = order.intent;
  const parts = details(order);
  const at = sourceVersion === void 0 ? "" : ` at ${sourceVersion}`;
  return `${project}${at}${parts.length === 0 ? "" : `, with ${parts.join(", ")}`}`;
}
function details({ intent }) {
  const names = intent.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(", ");
  const others = [...describeOverrides(intent.overrides ?? {}), ...names === "" ? [] : [names]];
  if (intent.artifacts === "none") others.push("no artifacts");
  return others;
}
function withNextStep({ build, failure }, { key }) {
  if (failure === void 0 || key === void 0 || !hasBuildEnded(build)) return failure;
  return withFurtherHint(
    failure,
    `It stays the build of the idempotency-key "${key}": set restart-failed to start another one for it, or use another key.`
  );
}
var KEY_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_KEY";
var REQUEST_VARIABLE = "PLATFORM_TOOLS_IDEMPOTENCY_REQUEST";
var PAGES = 10;
var KeyedBuilds = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * The newest build of the project that was started for the key, or undefined where there is none among the newest
   * thousand. A build that was retried in the console has the variables of the first one, and counts.
   * @throws PlatformError when it was started with another request
   */
  async find(key, intent) {
    const { builds, logger, signal } = this.deps;
    let token;
    for (let page = 1; page <= PAGES; page += 1) {
      const { builds: found, nextToken } = await builds.list(intent.project, token, signal);
      const own = found.find(({ variables }) => variables?.[KEY_VARIABLE] === key);
      if (own !== void 0) return sameRequest(own, key, intent);
      if (nextToken === void 0) return void 0;
      token = nextToken;
    }
    logger.info(
      `None of the newest ${PAGES * 100} builds of ${intent.project} has the idempotency-key "${key}"; older ones were not looked at.`
    );
    return void 0;
  }
};
function markedVariables(key, intent) {
  return [
    ...intent.environmentVariables,
    { name: KEY_VARIABLE, value: key, type: "PLAINTEXT" },
    { name: REQUEST_VARIABLE, value: requestMark(intent), type: "PLAINTEXT" }
  ];
}
function checkOwnVariables(variables) {
  const ours = variables.find(({ name }) => name === KEY_VARIABLE || name === REQUEST_VARIABLE);
  if (ours === void 0) return;
  throw new UsageError(`The input environment-variables sets ${ours.name}, which idempotency-key sets.`, {
    hint: "Leave it out, and set idempotency-key."
  });
}
function requestMark({
  project,
  sourceVersion,
  environmentVariables,
  artifacts,
  overrides = {}
}) {
  const { buildspec, image, computeType, environmentType } = overrides;
  const variables = environmentVariables.map(({ name, value, type }) => [name, type, value]).sort(([a = ""], [b = ""]) => a < b ? -1 : 1);
  return fingerprint([
    project,
    sourceVersion ?? null,
    variables,
    artifacts,
    [buildspec, image, computeType, environmentType].map((override) => override ?? null)
  ]);
}
function sameRequest(build, key, intent) {
  if (build.variables?.[REQUEST_VARIABLE] === requestMark(intent)) return build;
  throw new PlatformError(
    `The idempotency-key "${key}" was used before for another request to ${intent.project}: build ${build.id} differs in ${differences(build, intent)}.`,
    { hint: `Ask for the same again, or give this request a key of its own. That build: ${buildUrl(build)}` }
  );
}
function differences(build, intent) {
  const known = [
    ...build.sourceVersion === intent.sourceVersion ? [] : ["source-version"],
    ...intent.environmentVariables.filter(({ name, value, type }) => type === "PLAINTEXT" && build.variables?.[name] !== value).map(({ name }) => `the variable ${name}`)
  ];
  if (known.length > 0) return known.join(", ");
  return "its variables, its buildspec, or another setting";
}

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
    const builds = new ProjectBuilds({
      builds: await session.builds(),
      logs: await session.logs(),
      clock,
      logger,
      signal,
      workflow,
      region: session.region,
      accountId: () => session.accountId(),
      confirm: (question) => context.confirm(question),
      onBuild: (build, joined) => {
        const started = startedOutputs(build);
        context.publish({ ...started, found: joined });
        context.page(started["build-url"]);
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "build", ...saved });
      }
    });
    const outcome = await builds.build(order);
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
