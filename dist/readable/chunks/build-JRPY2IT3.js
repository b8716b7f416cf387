const require = process.getBuiltinModule;
import {
  codebaseOutputs,
  codebaseSummary,
  codebaseText,
  startedOutputs
} from "./chunk-DF6NJ37X.js";
import {
  buildVariablesExample,
  builderPosts,
  checkGivenCommit,
  chooseCommit,
  findImageProject,
  parseBuildVariables,
  withNotifications
} from "./chunk-OCMYYIEK.js";
import {
  GitHubCommits
} from "./chunk-MW47YXFJ.js";
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import {
  buildMessages,
  channelPermissions,
  messageInputs
} from "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  githubInputs,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  CommitImages
} from "./chunk-GBLZCN43.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import "./chunk-6KB7Z5L3.js";
import {
  GitRepository
} from "./chunk-DFQFLJRP.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  BuildRunner
} from "./chunk-256B3NIE.js";
import "./chunk-ONXVFS32.js";
import "./chunk-YZSXA4BS.js";
import {
  idempotencyToken
} from "./chunk-J6RJPIEH.js";
import "./chunk-WSNKAHF4.js";
import {
  buildUrl
} from "./chunk-SNKO2L4S.js";
import {
  RefTagger
} from "./chunk-7LB5367B.js";
import {
  tagsOfRun
} from "./chunk-GV6UZF3M.js";
import "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  NotFoundError,
  PlatformError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/builds/codebase-build.ts
var CodebaseBuilder = class {
  constructor(deps) {
    this.deps = deps;
  }
  deps;
  /**
   * Checks everything, skips the build if its image exists, else starts it, follows it to its end, and reads
   * the image back. A build that ends badly is the outcome's `failure`.
   * @throws PlatformError when nothing could be started; CancelledError once a started build is stopped
   */
  async build(order) {
    const { deps } = this;
    const codebase = await this.codebase(order);
    if (!codebase.requiresImageBuild) throw withoutBuild(order);
    const images = deps.commitImages(codebase);
    const commit = await chooseCommit(order.commit, codebase.repository, { ...deps, commits: images });
    const variables = withNotifications(
      order.variables,
      order.notifications,
      codebase.pipelineMode,
      deps.logger
    );
    const project = await findImageProject(order.app, order.codebase, deps.builds);
    const plan = { order, codebase, commit, project };
    const existing = order.skipIfImageExists ? await this.existingImage(plan, images) : void 0;
    if (existing !== void 0) return this.skip(plan, existing);
    const request = this.request(plan, variables);
    const runner = new BuildRunner({
      ...deps,
      onWork: (build) => {
        this.announce(build, plan, request);
      },
      onProgress: (build) => deps.messages?.progressed(build)
    });
    const question = `Start a build of codebase ${order.codebase} (${order.app}) at commit ${commit.sha} in ${project}?`;
    const { run } = await runner.run({
      ...order,
      request: () => request,
      find: void 0,
      restartFailed: false,
      stopOnCancel: true,
      showLog: true,
      confirm: () => deps.confirm(question)
    });
    if (run === void 0) return this.describePlan(plan, request);
    return this.conclude({ ...plan, skipped: false, run, addedTags: [] }, run, images);
  }
  announce(build, { order, codebase, commit }, request) {
    this.deps.onBuild(build);
    if (this.deps.messages === void 0) return;
    if (builderPosts(build, request.environmentVariables))
      this.deps.logger.info(
        "The image builder itself posts about this build to Slack; with notifications: workflow, this step would."
      );
    else
      this.deps.messages.started({ app: order.app, codebase, commit: commit.fullSha ?? commit.sha }, build);
  }
  /** Where there is no such codebase, it may be for want of the application. */
  async codebase({ app, codebase }) {
    try {
      return await this.deps.applications.codebase(app, codebase);
    } catch (error) {
      if (error instanceof NotFoundError) await this.deps.applications.load(app);
      throw error;
    }
  }
  async existingImage({ order, commit }, images) {
    if (commit.fullSha === void 0) {
      this.deps.logger.info(
        `Not known whether commit ${commit.sha} already has an image: its full SHA is not known here.`
      );
      return void 0;
    }
    const image = await images.find(imageRepository(order), commit.fullSha);
    return image && this.addUri(imageRepository(order), image);
  }
  async skip(plan, image) {
    const addedTags = await this.addRefTags(plan, image);
    return { ...plan, skipped: true, image, addedTags };
  }
  request({ order, commit, project }, variables) {
    return {
      project,
      sourceVersion: commit.sha,
      environmentVariables: variables,
      artifacts: "none",
      idempotencyToken: idempotencyToken(this.deps.workflow, [
        "codebase-build",
        order.app,
        order.codebase,
        commit.sha,
        // The same token with other parameters would be refused: another request is another intent.
        JSON.stringify(variables)
      ])
    };
  }
  describePlan(plan, request) {
    const names = request.environmentVariables.map(({ name, type }) => `${name} (${type})`).join(", ");
    this.deps.logger.info(
      `The build would be one of ${request.project} at commit ${request.sourceVersion}${names === "" ? "" : `, with ${names}`}.`
    );
    return { ...plan, skipped: false, addedTags: [] };
  }
  async conclude(outcome, run, images) {
    if (run.failure !== void 0) return { ...outcome, failure: run.failure };
    if (run.build.status !== "SUCCEEDED") return outcome;
    try {
      const image = await this.builtImage(outcome, images);
      if (image === void 0) return this.withoutImage(outcome, run.build);
      return { ...outcome, image, addedTags: await this.addRefTags(outcome, image) };
    } catch (error) {
      if (this.deps.signal.aborted || !(error instanceof PlatformError)) throw error;
      const message = `Build ${run.build.id} succeeded, but its image could not be looked up: ${error.message}`;
      return { ...outcome, failure: new PlatformError(message, { hint: error.hint, cause: error }) };
    }
  }
  async builtImage({ order, commit }, images) {
    const [repository, sha] = [imageRepository(order), commit.fullSha ?? commit.sha];
    const { clock, signal } = this.deps;
    return images.awaitImage(
      repository,
      sha,
      { clock, signal, deadline: order.deadline },
      (image) => this.addUri(repository, image)
    );
  }
  async addUri(repository, image) {
    return { ...image, uri: `${await this.deps.images.uri(repository)}:${image.tag}@${image.digest}` };
  }
  withoutImage(outcome, build) {
    const repository = imageRepository(outcome.order);
    const failure = new PlatformError(
      `Build ${build.id} succeeded, but the ECR repository ${repository} has no image of commit ${outcome.commit.sha}.`,
      {
        hint: `See in the build's log which tags it pushed: ${buildUrl(build)}`
      }
    );
    return { ...outcome, failure };
  }
  async addRefTags({ order, codebase, commit }, image) {
    if (commit.fullSha === void 0) return [];
    const tags = tagsOfRun(this.deps.workflow, codebase.repository, commit.fullSha);
    const tagger = new RefTagger(this.deps);
    return tagger.addMissing(imageRepository(order), image.digest, tags, order.dryRun);
  }
};
function withoutBuild({ app, codebase }) {
  return new PlatformError(
    `The codebase ${codebase} has no image build: requires_image_build is false in its configuration.`,
    {
      hint: `Skip the build where the output requires-build of codebase-plan is false. To deploy its image latest: codebase deploy --app ${app} --codebase ${codebase} --env <environment>`
    }
  );
}
function imageRepository({ app, codebase }) {
  return `${app}/${codebase}`;
}

// src/commands/codebase/build.ts
var inputDefinitions = {
  app: { type: "string", required: true, description: "Name of the application." },
  codebase: { type: "string", required: true, description: "Name of the codebase." },
  commit: {
    type: "string",
    description: "Commit to build, 7 to 40 hexadecimal digits. Default: the workflow's own, or HEAD of the checkout, where that is the codebase's repository."
  },
  wait: {
    type: "boolean",
    default: true,
    negated: "Return as soon as the build has started.",
    description: "Follow the build to its end. If `false`, return as soon as the build has started; the image outputs are then empty."
  },
  "environment-variables": {
    type: "structured",
    file: true,
    example: buildVariablesExample,
    parse: parseBuildVariables,
    description: "Variables for the build, as a map from names to values or to `{value, type}`, or as a list of `{name, value, type}`. Types: `PLAINTEXT` (default), `PARAMETER_STORE`, `SECRETS_MANAGER`; with the last two, the value is the name of the parameter or secret."
  },
  "skip-if-image-exists": {
    type: "boolean",
    default: true,
    negated: "Build even where the commit has an image already.",
    description: "Build nothing where the commit has an image already, and give that image in the outputs. An abbreviated commit that neither the local git repository nor GitHub knows is always built."
  },
  notifications: {
    type: "choice",
    choices: ["auto", "builder", "workflow"],
    default: "auto",
    description: "Who posts to Slack: the `builder`, or the `workflow` (the builder then posts nothing). `auto` leaves it to the builder, unless the codebase's pipeline mode is `github_actions`; `NOTIFICATIONS_ENABLED` in `environment-variables` comes before `auto`. With `slack-token`, this step posts where the builder does not."
  },
  ...messageInputs,
  ...githubInputs,
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
    description: "`SUCCEEDED`, `FAILED`, `FAULT`, `TIMED_OUT`, `STOPPED`, `IN_PROGRESS` (not waited for), or `SKIPPED`; `dry-run` in a dry run."
  },
  commit: {
    description: "The commit that was built, in as many digits as are known: what `codebase-deploy` takes."
  },
  "image-tag": { description: "The image's tag for the commit, as it is in ECR: `commit-<hex>`." },
  "image-digest": { description: "`sha256:…`" },
  "image-uri": {
    description: "`<registry>/<repository>:<tag>@<digest>`, which names exactly this image."
  },
  "duration-seconds": { description: "How long the build took, in whole seconds." },
  skipped: { description: "`true` when the commit had an image already, so that nothing was built." },
  "message-ref": {
    description: "The Slack message about the build, for codebase-deploy and notify-add-comment: `<channel id>:<ts>`. Empty where this step posted none."
  }
};
var projects = [
  "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-image-build",
  "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>-codebase-pipeline-image-build"
];
var repositories = ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"];
var permissions = [
  ...applicationPermissions,
  {
    actions: [
      "codebuild:BatchGetProjects",
      "codebuild:StartBuild",
      "codebuild:BatchGetBuilds",
      "codebuild:StopBuild"
    ],
    resources: projects
  },
  {
    actions: ["logs:GetLogEvents"],
    resources: ["arn:aws:logs:<region>:<account>:log-group:codebuild/<app>-<cb>-*:log-stream:*"],
    when: "`wait`; without it the log is not shown"
  },
  { actions: ["ecr:BatchGetImage"], resources: repositories },
  {
    actions: ["ecr:DescribeImages"],
    resources: repositories,
    when: "a commit has several images or is abbreviated, and to see which tags of the ref are missing"
  },
  {
    actions: ["ecr:PutImage"],
    resources: repositories,
    when: "the image lacks the tag of the branch or git tag that the workflow runs for"
  },
  ...channelPermissions,
  { actions: ["sts:GetCallerIdentity"], resources: ["*"] }
];
var build_default = defineCommand({
  name: "codebase-build",
  summary: "Build the image of a codebase at a commit, and follow the build to its end",
  undone: "No build was started",
  examples: [
    {
      does: "Build the commit that is checked out",
      flags: '--app demo --codebase web --commit "$(git rev-parse HEAD)"'
    },
    {
      does: "Start the build and return at once",
      flags: "--app demo --codebase web --commit 1234567 --no-wait --yes"
    },
    {
      does: "Build again, although there is an image",
      flags: "--app demo --codebase web --commit 1234567 --no-skip-if-image-exists"
    }
  ],
  opens: "the build's page",
  description: "Starts the codebase's CodeBuild project for one commit, streams the whole log in one group per phase, waits for the end, and reads the image's tag and digest back from ECR. Where the commit has an image already, nothing is built. An image that lacks the tag of the branch or git tag that the workflow runs for gets it, unless a newer image holds that tag. If the workflow is cancelled, the build is stopped. It fails when the build does, with the failed phase, its message, and the last lines of the log in the summary.",
  inputs: inputDefinitions,
  outputs,
  permissions: {
    aws: permissions,
    github: { "id-token": "write", contents: "read" }
  },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    checkGivenCommit(inputs.commit, workflow);
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    applications.begin(inputs.app, inputs.codebase);
    let messageRef;
    const messages = await buildMessages(inputs, context, session, (reference) => {
      messageRef = reference;
      context.publish({ "message-ref": reference });
    });
    const images = await session.images();
    const github = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    const checkout = new GitRepository(context.directory);
    const builder = new CodebaseBuilder({
      applications,
      builds: await session.builds(),
      images,
      logs: await session.logs(),
      commitImages: ({ repository }) => new CommitImages({
        images,
        logger,
        finders: [checkout, new GitHubCommits(github, repository, { logger, signal })]
      }),
      clock,
      logger,
      signal,
      workflow,
      confirm: (question) => context.confirm(question),
      onBuild: (build) => {
        const started = startedOutputs(build);
        context.publish(started);
        context.page(started["build-url"]);
      },
      save: (saved) => {
        context.remoteWork(saved && { kind: "build", ...saved });
      },
      messages
    });
    const building = builder.build({
      app: inputs.app,
      codebase: inputs.codebase,
      commit: inputs.commit,
      wait: inputs.wait,
      dryRun: inputs["dry-run"],
      skipIfImageExists: inputs["skip-if-image-exists"],
      notifications: inputs.notifications,
      variables: inputs["environment-variables"] ?? [],
      deadline
    });
    const outcome = await (messages?.follow(building) ?? building);
    return {
      outputs: { ...noOutputs, ...codebaseOutputs(outcome), "message-ref": messageRef },
      summary: codebaseSummary(outcome, context.github.serverUrl),
      text: codebaseText(outcome),
      failure: outcome.failure
    };
  },
  // Only the post step needs it.
  stop: async (...left) => (await import("./remote-work-HR7PU2OT.js")).endRemoteWork(...left)
});
var noOutputs = {
  "build-id": void 0,
  "build-arn": void 0,
  "build-url": void 0,
  "log-url": void 0
};
export {
  build_default as default
};
