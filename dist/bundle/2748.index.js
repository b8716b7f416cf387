export const id = 2748;
export const ids = [2748];
export const modules = {

/***/ 32748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  "default": () => (/* binding */ plan_default)
});

// EXTERNAL MODULE: ./src/domains/platform/applications.js
var platform_applications = __webpack_require__(27468);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
// EXTERNAL MODULE: ./src/domains/images/image-name.js
var image_name = __webpack_require__(82995);
// EXTERNAL MODULE: ./src/domains/platform/strategy.js
var strategy = __webpack_require__(42734);
;// CONCATENATED MODULE: ./src/domains/codebases/plan.js





function parsePushedRef(given, workflow) {
  const ref = given ?? workflow?.ref ?? "";
  if (ref === "") {
    throw new errors/* PlatformError */.Wk("The input ref is empty, and there is no workflow to take it from.", {
      hint: "Give the full ref that was pushed: refs/heads/main, or refs/tags/1.2.3."
    });
  }
  const [, kind, name] = /^refs\/(heads|tags)\/([^\s~^:?*[\\\p{Cc}/](?:[^\s~^:?*[\\\p{Cc}]*[^\s~^:?*[\\\p{Cc}/.])?)$/u.exec(ref) ?? [];
  if (name !== void 0) return { kind: kind === "heads" ? "branch" : "tag", name, ref };
  if (/^refs\/(?!heads\/|tags\/)[^\s\p{Cc}]+$/u.test(ref)) return { kind: "other", name: ref, ref };
  throw new errors/* PlatformError */.Wk(`The input ref is ${JSON.stringify(ref)}, which is not a full ref.`, {
    hint: "Write refs/heads/<branch> or refs/tags/<tag>: a name alone does not say which of the two it is."
  });
}
function findPipelines(pipelines, ref) {
  return pipelines.filter(({ branch, tag }) => {
    if (ref.kind === "tag") return tag;
    return ref.kind === "branch" && branch === ref.name;
  });
}
function listEnvironments(pipelines) {
  const planned = /* @__PURE__ */ new Map();
  for (const pipeline of pipelines) {
    for (const { name, requiresApproval } of pipeline.environments) {
      const before = planned.get(name) ?? { name, requiresApproval: false, pipeline: pipeline.name };
      planned.set(name, { ...before, requiresApproval: before.requiresApproval || requiresApproval });
    }
  }
  return [...planned.values()];
}
async function planPush(request, options) {
  const { applications, workflow, logger } = options;
  const pushed = parsePushedRef(request.ref, workflow);
  const application = await applications.load(request.app);
  checkTime(request.codebase, options);
  const codebase = await applications.codebase(request.app, request.codebase);
  const ref = request.ref === void 0 ? checkRepository(pushed, codebase, workflow, logger) : pushed;
  const pipelines = findPipelines(codebase.pipelines, ref);
  const environments = listEnvironments(pipelines);
  warnAboutMissing(application, environments, logger);
  return {
    app: request.app,
    codebase: codebase.name,
    ref,
    pipelines: pipelines.map(({ name }) => name),
    environments,
    imageReference: imageReference(ref, logger),
    strategy: (0,strategy/* defaultStrategy */.L)(codebase.pipelineMode),
    requiresBuild: codebase.requiresImageBuild
  };
}
function checkRepository(ref, codebase, workflow, logger) {
  const repository = workflow?.repository ?? "";
  if (repository.toLowerCase() === codebase.repository.toLowerCase()) return ref;
  logger.warning(
    `The workflow runs in ${repository}, but the codebase ${codebase.name} is ${codebase.repository}: its ref ${ref.ref} starts nothing. Give the input ref, if the workflow runs on behalf of the codebase.`
  );
  return { kind: "other", name: ref.ref, ref: ref.ref };
}
function warnAboutMissing(application, environments, logger) {
  const known = new Set(application.environments.map(({ name }) => name));
  for (const { name, pipeline } of environments) {
    if (known.has(name)) continue;
    logger.warning(
      `The pipeline ${pipeline} names the environment "${name}", which application ${application.name} does not have: deploying to it will fail.`
    );
  }
}
function imageReference({ kind, name }, logger) {
  if (kind === "other") return void 0;
  const tag = (0,image_name/* formatImageTag */.jv)(kind, name);
  if ((0,image_name/* isImageTag */._l)(tag)) return tag;
  logger.warning(
    `No image can have the tag ${JSON.stringify(tag)} of the ${kind} "${name}": name the image by its commit.`
  );
  return void 0;
}
function checkTime(codebase, { clock, signal, deadline }) {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new errors/* DeadlineError */.j3(`Planning for the codebase ${codebase} took longer than it may.`, {
    hint: "Raise timeout-minutes."
  });
}
function planOutputs(plan) {
  return {
    environments: plan.environments,
    pipeline: plan.pipelines.join(","),
    "image-reference": plan.imageReference,
    strategy: plan.strategy,
    "requires-build": plan.requiresBuild
  };
}
function planText(plan) {
  const { environments } = plan;
  if (environments.length === 0) return describeNothing(plan);
  const list = environments.map(
    ({ name, requiresApproval }, index) => `  ${index + 1}. ${name}${requiresApproval ? " (needs approval)" : ""}`
  );
  return [`${describePush(plan)} starts ${formatPipelines(plan)}:`, ...list, describeStrategy(plan)].join(
    "\n"
  );
}
function planSummary(plan) {
  const { app, codebase, environments } = plan;
  const rows = environments.map(({ name, requiresApproval, pipeline }, index) => [
    String(index + 1),
    (0,markdown/* code */.aY)(name),
    requiresApproval ? "needed" : "not needed",
    (0,markdown/* code */.aY)(pipeline)
  ]);
  const none = environments.length === 0;
  return (0,summary/* renderSummary */.B)({
    outcome: none ? "unchanged" : "success",
    heading: `Plan for ${(0,markdown/* escapeMarkdown */.FV)(`${app}/${codebase}`)}`,
    notes: [
      (0,markdown/* escapeMarkdown */.FV)(
        none ? describeNothing(plan) : `${describePush(plan)} starts ${formatPipelines(plan)}. ${describeStrategy(plan)}`
      ),
      none ? void 0 : (0,markdown/* table */.tp)(["", "Environment", "Approval", "Pipeline"], rows)
    ]
  });
}
function describePush({ ref }) {
  return ref.kind === "other" ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}
function formatPipelines({ pipelines }) {
  return `the pipeline${pipelines.length > 1 ? "s" : ""} ${pipelines.join(" and ")}`;
}
function describeNothing(plan) {
  if (plan.pipelines.length > 0)
    return `${describePush(plan)} starts ${formatPipelines(plan)}, without any environment.`;
  return `${describePush(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}
function describeStrategy({ strategy, requiresBuild }) {
  const deployed = strategy === "ecs" ? "Its services are deployed to ECS directly" : "It is deployed through CodePipeline";
  return `${deployed}${requiresBuild ? ", after an image is built" : ", and needs no image build"}.`;
}


// EXTERNAL MODULE: ./src/commands/shared/permissions.js
var permissions = __webpack_require__(24320);
// EXTERNAL MODULE: ./src/commands/command.js
var command = __webpack_require__(10417);
;// CONCATENATED MODULE: ./src/commands/codebase/plan.js




var plan_default = (0,command/* defineCommand */.NB)({
  name: "codebase-plan",
  summary: "Say which pipelines of a codebase a push starts, and where they deploy to",
  description: "Looks up which of the codebase's pipelines a push of a branch or git tag starts, to which environments they deploy, in which order, and which of these need approval; as JSON for a job matrix. Where several pipelines match, their environments follow one another as configured; one that several of them name comes once, at its first place, and needs approval if any of them says so. Nothing matching is not an error: `environments` is then `[]`, also for pull requests. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", required: true, description: "Name of the codebase." },
    ref: {
      type: "string",
      description: "What was pushed, as a full ref: `refs/heads/main` or `refs/tags/1.2.3`. Default: the workflow's own, if it runs in the codebase's repository."
    },
    ...command/* awsInputs */.xN,
    ...command/* dryRunInput */.lo,
    ...(0,command/* timeoutInput */.sR)(10)
  },
  outputs: {
    environments: {
      description: "JSON: a list of `{name, requiresApproval, pipeline}` in the order in which they are deployed; `[]` where the push starts nothing."
    },
    pipeline: {
      description: "Name of the pipeline that the push starts; names separated by commas, where several match."
    },
    "image-reference": {
      description: "The tag that the image of the pushed ref carries in ECR: `branch-<branch>` with hyphens for slashes, or `tag-<tag>`. Empty for other refs."
    },
    strategy: {
      description: "`ecs` where the codebase's pipeline mode is `github_actions`, else `pipeline`."
    },
    "requires-build": { description: "`false` where the codebase is configured to need no image build." }
  },
  permissions: { aws: permissions/* applicationPermissions */.z, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    if (inputs["dry-run"]) logger.debug("codebase-plan only reads, with dry-run and without.");
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const applications = new platform_applications/* Applications */.s(await session.parameters(), session, logger);
    const request = { app: inputs.app, codebase: inputs.codebase, ref: inputs.ref };
    const plan = await planPush(request, { applications, workflow, logger, clock, signal, deadline });
    return { outputs: planOutputs(plan), text: planText(plan), summary: planSummary(plan) };
  }
});



/***/ }),

/***/ 10417:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Az: () => (/* binding */ keyedInputs),
/* harmony export */   Bl: () => (/* binding */ commandWords),
/* harmony export */   NB: () => (/* binding */ defineCommand),
/* harmony export */   dN: () => (/* binding */ githubInputs),
/* harmony export */   lO: () => (/* binding */ withoutValues),
/* harmony export */   lo: () => (/* binding */ dryRunInput),
/* harmony export */   rg: () => (/* binding */ environmentInputs),
/* harmony export */   sR: () => (/* binding */ timeoutInput),
/* harmony export */   xN: () => (/* binding */ awsInputs)
/* harmony export */ });
/* harmony import */ var _core_errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(49470);

function defineCommand(definition) {
  return definition;
}
const awsInputs = {
  "aws-region": {
    type: "string",
    description: "AWS region. Default: the environment variable `AWS_REGION`, else `eu-west-2`."
  },
  "role-to-assume": {
    type: "string",
    description: "ARN of the IAM role to work with. In a workflow with `id-token: write` it is assumed through OIDC, elsewhere from the credentials at hand; it is renewed whenever it runs out."
  },
  "role-session-name": {
    type: "string",
    description: "Name of the role session, as CloudTrail shows it. Default: `platform-tools-<run id>`."
  },
  profile: {
    type: "string",
    terminalOnly: true,
    description: "AWS profile to work with. Default: the environment variable `AWS_PROFILE`."
  }
};
const environmentInputs = {
  "environment-role-to-assume": {
    type: "structured",
    example: '{prod: "arn:aws:iam::210987654321:role/github-oidc-demo-repo-role"}',
    parse: (value) => parseEnvironmentMap("environment-role-to-assume", value),
    description: "The IAM role from which the deploy role of an environment in another account is assumed: an ARN, or a map from environments to ARNs. In a workflow it is assumed through OIDC. Default: the role in the environment's account that has the same name as `role-to-assume`."
  },
  "environment-profile": {
    type: "structured",
    terminalOnly: true,
    example: "{prod: demo-prod}",
    parse: (value) => parseEnvironmentMap("environment-profile", value),
    description: "AWS profile for an environment in another account: a name, or a map from environments to names. Default: the profiles in `~/.aws/config` that are for the environment's account."
  }
};
function parseEnvironmentMap(name, value) {
  if (typeof value === "string" && value.trim() !== "") return value.trim();
  const isMap = typeof value === "object" && value !== null && !Array.isArray(value);
  const entries = isMap ? Object.entries(value) : [];
  if (entries.length > 0 && entries.every((entry) => typeof entry[1] === "string"))
    return Object.fromEntries(entries);
  throw new _core_errors_js__WEBPACK_IMPORTED_MODULE_0__/* .PlatformError */ .Wk(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`
  });
}
const dryRunInput = {
  "dry-run": {
    type: "boolean",
    default: false,
    description: "Look up and check everything, show what would be done, and change nothing."
  }
};
const githubInputs = {
  "github-token": {
    type: "string",
    secret: true,
    workflowDefault: "${{ github.token }}",
    description: "Token for the GitHub API."
  }
};
function timeoutInput(minutes) {
  return {
    "timeout-minutes": {
      type: "number",
      default: minutes,
      minimum: 1,
      maximum: 1440,
      description: "How long to wait, in minutes. When it is over the step fails; what it started goes on."
    }
  };
}
function withoutValues(outputs) {
  return Object.fromEntries(Object.keys(outputs).map((name) => [name, void 0]));
}
function commandWords({ name, noun = name.split("-")[0] ?? name }) {
  return [noun, name.slice(noun.length + 1)];
}
function keyedInputs(work) {
  return {
    "idempotency-key": {
      type: "string",
      description: `What the ${work} is for: the tag of a release, say. Run again with the same key, whenever and from wherever, the verb finds the ${work} that was started for it and follows that to its end, instead of starting another. The same key with another request is refused. Default: each step of each run is an intent of its own.`
    },
    "restart-failed": {
      type: "boolean",
      default: false,
      description: `With \`idempotency-key\`: where the key's last ${work} ended badly, start another one. Otherwise the step fails with how it ended.`
    }
  };
}



/***/ }),

/***/ 42734:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   L: () => (/* binding */ defaultStrategy)
/* harmony export */ });
function defaultStrategy(mode) {
  return mode === "github_actions" ? "ecs" : "pipeline";
}



/***/ })

};
