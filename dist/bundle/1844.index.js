export const id = 1844;
export const ids = [1844];
export const modules = {

/***/ 81844:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ generate_default)
/* harmony export */ });
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(76760);
/* harmony import */ var _domains_platform_config_generate_workflows_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(95607);
/* harmony import */ var _domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(65893);
/* harmony import */ var _providers_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45448);
/* harmony import */ var _command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10417);





var generate_default = (0,_command_js__WEBPACK_IMPORTED_MODULE_4__/* .defineCommand */ .NB)({
  name: "pipeline-generate",
  summary: "Write the workflows that build and deploy codebases, from platform-config.yml",
  examples: [
    { does: "Write the workflow of one codebase into its checkout", flags: "--codebase web --output ../web" },
    { does: "Write those of all codebases, a folder for each repository", flags: "--output workflows" },
    { does: "Check in CI that a workflow is up to date", flags: "--codebase web --check" }
  ],
  description: "Writes `.github/workflows/deploy-<codebase>.yml` for each codebase in `codebase_pipelines` of `platform-config.yml`: triggers from branches and tags, environments in their order, approvals, cache invalidation and Slack. What stands outside of the marked part of a file is kept, and running it again changes nothing. It says what can't be carried over, and what a person has to set up before the first run.",
  inputs: {
    config: {
      type: "string",
      default: "platform-config.yml",
      description: "Path of platform-config.yml, at the top of the deploy repository."
    },
    codebase: {
      type: "string",
      description: "Codebase whose workflow is written into `output`. Default: all of them, each into a folder of `output` that is named after its repository."
    },
    output: {
      type: "string",
      default: ".",
      description: "Folder to write to: the codebase's checkout."
    },
    style: {
      type: "choice",
      choices: ["auto", "pipeline", "jobs"],
      default: "auto",
      description: "`pipeline` is one call of codebase-pipeline.yml, which looks up the environments when it runs; `jobs` is a job for each environment, for teams that want to see or extend them. `auto` is `pipeline` where that can do it: at most six environments, and domains in one DNS account."
    },
    check: {
      type: "boolean",
      default: false,
      description: "Write nothing, and fail where a workflow is missing or out of date."
    },
    ..._command_js__WEBPACK_IMPORTED_MODULE_4__/* .dryRunInput */ .lo
  },
  outputs: {
    files: {
      description: "JSON: a list of `{codebase, repository, path, status, style, notes}`; status is `created`, `updated` or `unchanged`. `notes` says what is left to do."
    }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { config: file, codebase, style, check } = inputs;
    const config = await (0,_domains_platform_config_validate_js__WEBPACK_IMPORTED_MODULE_2__/* .readValidConfig */ .vw)(file, { directory: context.directory, files: new _providers_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalTextFiles */ .C() });
    const output = (0,node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(context.directory, inputs.output);
    const [files, texts] = [new _providers_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalFileSystem */ .H(), new _providers_files_file_system_js__WEBPACK_IMPORTED_MODULE_3__/* .LocalTextFiles */ .C()];
    const workflows = await (0,_domains_platform_config_generate_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .planWorkflows */ .sD)(config, { codebase, style, output, files, texts });
    const failure = check ? (0,_domains_platform_config_generate_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .checkFailure */ .V1)(workflows) : void 0;
    const reads = check || inputs["dry-run"];
    if (!reads && workflows.some(({ status }) => status !== "unchanged")) {
      await context.confirm(`Write ${workflows.map(({ path }) => path).join(", ")} into ${output}?`);
      await (0,_domains_platform_config_generate_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .writeWorkflows */ .M_)(workflows, output, files, context.signal);
    }
    return {
      outputs: {
        files: workflows.map(({ codebase: name, repository, path, status, style: chosen, notes }) => ({
          ...{ codebase: name, repository, path, status, style: chosen, notes }
        }))
      },
      text: (0,_domains_platform_config_generate_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .formatWorkflows */ .iC)(workflows, reads),
      summary: (0,_domains_platform_config_generate_workflows_js__WEBPACK_IMPORTED_MODULE_1__/* .renderWorkflows */ .L5)(
        workflows,
        failure === void 0 ? inputs["dry-run"] ? "dry-run" : "success" : "failure"
      ),
      failure
    };
  }
});



/***/ }),

/***/ 95607:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  V1: () => (/* binding */ checkFailure),
  iC: () => (/* binding */ formatWorkflows),
  _B: () => (/* binding */ planRepository),
  sD: () => (/* binding */ planWorkflows),
  L5: () => (/* binding */ renderWorkflows),
  M_: () => (/* binding */ writeWorkflows)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(76760);
// EXTERNAL MODULE: ../../node_modules/yaml/dist/index.js
var dist = __webpack_require__(33483);
// EXTERNAL MODULE: ./src/core/duration.js
var duration = __webpack_require__(84377);
// EXTERNAL MODULE: ./src/core/errors.js
var errors = __webpack_require__(49470);
// EXTERNAL MODULE: ./src/core/inputs.js
var inputs = __webpack_require__(38188);
// EXTERNAL MODULE: ./src/core/markdown.js
var markdown = __webpack_require__(24068);
// EXTERNAL MODULE: ./src/core/summary.js
var summary = __webpack_require__(74865);
;// CONCATENATED MODULE: ./src/domains/platform-config/workflow-notes.js
const MOST_ENVIRONMENTS = 6;
function tooMuch(most) {
  return most > MOST_ENVIRONMENTS ? `codebase-pipeline.yml deploys to ${MOST_ENVIRONMENTS} environments at most, and there are ${most}: use style jobs.` : "Environments have their domains in different DNS accounts, of which codebase-pipeline.yml takes one: use style jobs.";
}
function notesOf({ environments = {} }, subject) {
  const { codebase, name, triggers } = subject;
  const mode = codebase.pipeline_mode ?? "aws_codepipeline";
  const deployed = [...new Set(triggers.flatMap((trigger) => trigger.environments.map((each) => each.name)))];
  const approved = [
    ...new Set(
      triggers.flatMap(
        (trigger) => trigger.environments.filter(({ approval }) => approval).map((each) => each.name)
      )
    )
  ];
  const modeOf = (environment) => environments[environment]?.["service-deployment-mode"] ?? environments["*"]?.["service-deployment-mode"] ?? "copilot";
  const copilot = deployed.filter((environment) => modeOf(environment) === "copilot");
  return [
    triggers.length === 0 ? `${name} has no pipelines: the workflow starts by hand only.` : "",
    mode === "aws_codepipeline" ? `pipeline_mode of ${name} is aws_codepipeline: a push starts the platform's own pipelines too, and would deploy twice. Set it to github_actions (or dual_codepipeline_github), and apply the Terraform.` : "",
    mode === "dual_codepipeline_github" ? `pipeline_mode of ${name} is dual_codepipeline_github: deployments go through CodePipeline. Set strategy: ecs to deploy straight to ECS.` : "",
    mode === "github_actions" && copilot.length > 0 ? `${copilot.join(", ")}: Copilot deploys the services there (service-deployment-mode), and straight to ECS is refused.` : "",
    ...approved.map(
      (environment) => `Make the GitHub environment ${environment}-approval with the reviewers, and ${environment} without any.`
    ),
    subject.role === void 0 ? 'environments."*".accounts.deploy is missing: set the variable PLATFORM_ROLE to the ARN of the role to work with.' : "",
    codebase.slack_channel === void 0 ? "" : "Set the secret SLACK_TOKEN, or nothing is posted to Slack.",
    [...subject.caches.values()].includes("") ? "Caches are left alone where accounts.dns of the environment is missing." : "",
    mode === "aws_codepipeline" ? "" : "Terraform of the services, load balancer rules and custom-build/*.sh of the deploy repository are not part of the workflow."
  ].filter((note) => note !== "");
}


;// CONCATENATED MODULE: ./src/domains/platform-config/workflow-text.js

const OURS = "uktrade/platform-tools/.github/workflows";
function writeWorkflow(config, name, codebase, wanted) {
  const subject = describeSubject(config, name, codebase);
  const most = Math.max(0, ...subject.triggers.map(({ environments }) => environments.length));
  const needsJobs = most > MOST_ENVIRONMENTS || new Set(subject.caches.values()).size > 1;
  const style = wanted === "auto" ? needsJobs ? "jobs" : "pipeline" : wanted;
  const jobs = style === "pipeline" ? pipelineJob(subject) : environmentJobs(subject);
  return {
    style,
    text: [...triggerLines(subject), "permissions: {}", "jobs:", ...jobs].join("\n"),
    notes: [...notesOf(config, subject), ...style === "pipeline" && needsJobs ? [tooMuch(most)] : []]
  };
}
function describeSubject(config, name, codebase) {
  const triggers = [];
  for (const { branch, environments } of codebase.pipelines ?? []) {
    const known = triggers.find((trigger) => trigger.branch === branch) ?? { branch, environments: [] };
    if (!triggers.includes(known)) triggers.push(known);
    for (const { name: environment, requires_approval: approval = false } of environments) {
      const there = known.environments.find((other) => other.name === environment);
      if (there === void 0) known.environments.push({ name: environment, approval });
      else there.approval ||= approval;
    }
  }
  const account = config.environments?.["*"]?.accounts?.deploy.id;
  return {
    ...{ app: config.application, name, codebase, triggers },
    role: account === void 0 ? void 0 : `arn:aws:iam::${account}:role/github-oidc-${config.application}-repo-role`,
    caches: dnsAccounts(config, codebase)
  };
}
function dnsAccounts({ environments = {} }, codebase) {
  const accounts = /* @__PURE__ */ new Map();
  for (const { environment } of Object.values(codebase.cache_invalidation?.domains ?? {})) {
    const id = (environments[environment]?.accounts ?? environments["*"]?.accounts)?.dns.id;
    accounts.set(environment, id ?? "");
  }
  return accounts;
}
function triggerLines({ triggers }) {
  const branches = triggers.flatMap(
    ({ branch }) => branch === void 0 ? [] : [quote(escapePattern(branch))]
  );
  return [
    "on:",
    ...triggers.length === 0 ? [] : ["  push:"],
    ...branches.length === 0 ? [] : [`    branches: [${branches.join(", ")}]`],
    ...triggers.some(({ branch }) => branch === void 0) ? ["    tags: ['*']"] : [],
    "  workflow_dispatch:"
  ];
}
function escapePattern(branch) {
  return branch.replace(/[+\]!]/g, "\\$&").replace(/\*$/, "**");
}
function pipelineJob(subject) {
  return [
    "  pipeline:",
    `    name: ${quote(`Deploy ${subject.name}`)}`,
    "    permissions: { contents: read, id-token: write, pull-requests: read }",
    `    uses: ${OURS}/codebase-pipeline.yml@v1`,
    "    with:",
    ...commonInputs(subject),
    ...cacheInput(subject, void 0),
    ...secretLines
  ];
}
const secretLines = ["    secrets:", "      slack-token: ${{ secrets.SLACK_TOKEN }}"];
function commonInputs({ app, name, role }) {
  return [
    `      app: ${quote(app)}`,
    `      codebase: ${quote(name)}`,
    `      role-to-assume: ${role === void 0 ? "${{ vars.PLATFORM_ROLE }}" : quote(role)}`
  ];
}
function cacheInput({ codebase, caches }, environment) {
  const domains = Object.entries(codebase.cache_invalidation?.domains ?? {}).filter(
    ([, domain]) => environment === void 0 || domain.environment === environment
  );
  const account = environment === void 0 ? [...caches.values()][0] : caches.get(environment);
  if (domains.length === 0 || account === void 0 || account === "") return [];
  const value = { "dns-account": account, domains: Object.fromEntries(domains) };
  return [`      cache-invalidation: ${quote(JSON.stringify(value))}`];
}
function environmentJobs(subject) {
  const { codebase, triggers } = subject;
  const builds = codebase.requires_image_build !== false;
  return [
    ...builds ? buildJob(subject) : [],
    ...triggers.flatMap((trigger) => triggerJobs(subject, trigger, builds))
  ];
}
function buildJob(subject) {
  return [
    "  build:",
    `    name: ${quote(`Build ${subject.name}`)}`,
    "    permissions: { id-token: write }",
    `    uses: ${OURS}/codebase-build.yml@v1`,
    "    with:",
    ...commonInputs(subject),
    ...secretLines
  ];
}
function triggerJobs(subject, trigger, builds) {
  const several = subject.triggers.length > 1;
  const prefix = several ? `${jobId(trigger.branch ?? "tag")}-` : "";
  const condition = conditionOf(trigger.branch);
  const lines = [];
  let before = builds ? ["build"] : [];
  for (const { name, approval } of trigger.environments) {
    const id = `${prefix}${jobId(name)}`;
    const when = `    if: ${quote(condition)}`;
    if (approval) {
      lines.push(
        `  ${id}-approval:`,
        `    name: Approve ${name}`,
        ...needs(before),
        when,
        ...approvalLines(name)
      );
      before = [...before, `${id}-approval`];
    }
    lines.push(
      `  ${id}:`,
      `    name: Deploy to ${name}`,
      ...needs(before),
      when,
      ...deployLines(subject, name, builds)
    );
    before = [...builds ? ["build"] : [], id];
  }
  return lines;
}
function conditionOf(branch) {
  if (branch === void 0) return "startsWith(github.ref, 'refs/tags/')";
  const ref = `refs/heads/${branch.replaceAll("'", "''")}`;
  return ref.endsWith("*") ? `startsWith(github.ref, '${ref.slice(0, -1)}')` : `github.ref == '${ref}'`;
}
function needs(jobs) {
  return jobs.length === 0 ? [] : [`    needs: [${jobs.join(", ")}]`];
}
function approvalLines(environment) {
  return [
    "    runs-on: ubuntu-latest",
    "    timeout-minutes: 10",
    `    environment: ${quote(`${environment}-approval`)}`,
    "    permissions: {}",
    "    steps: [{ name: Approved, run: 'true' }]"
  ];
}
function deployLines(subject, environment, builds) {
  return [
    "    permissions: { contents: read, id-token: write, pull-requests: read }",
    `    uses: ${OURS}/codebase-deploy.yml@v1`,
    "    with:",
    ...commonInputs(subject),
    `      env: ${quote(environment)}`,
    ...builds ? ["      commit: ${{ needs.build.outputs.commit }}"] : [],
    "      refuse-outdated: true",
    ...cacheInput(subject, environment),
    ...secretLines
  ];
}
function jobId(name) {
  const id = name.replace(/[^\w-]/g, "-");
  return /^[A-Za-z_]/.test(id) ? id : `_${id}`;
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}


;// CONCATENATED MODULE: ./src/domains/platform-config/generate-workflows.js








const START = "# platform-tools: generated from platform-config.yml; changes down to the end mark are overwritten";
const END = "# platform-tools: end of what is generated";
async function planWorkflows(config, { codebase, style, output, files, texts }) {
  const codebases = Object.entries(config.codebase_pipelines ?? {}).filter(
    ([name]) => codebase === void 0 || name === codebase
  );
  if (codebases.length === 0) throw noCodebase(codebase, Object.keys(config.codebase_pipelines ?? {}));
  const planned = [];
  for (const [name, { repository }] of codebases) {
    const folder = codebase === void 0 ? `${repository.split("/")[1] ?? name}/` : "";
    const path = `${folder}.github/workflows/deploy-${name}.yml`;
    await refuseLinks(output, path, files);
    const described = config.codebase_pipelines?.[name];
    if (described === void 0) continue;
    const part = writeWorkflow(config, name, described, style);
    const current = await texts.read((0,external_node_path_.join)(output, path));
    const content = current === void 0 ? newFile(name, part.text) : replacePart(path, current, part.text);
    const status = current === void 0 ? "created" : current === content ? "unchanged" : "updated";
    planned.push({ codebase: name, repository, path, status, content, ...part });
  }
  return planned;
}
async function planRepository(config, repository, options) {
  const codebases = Object.entries(config.codebase_pipelines ?? {}).filter(
    ([, { repository: full }]) => full.split("/")[1]?.toLowerCase() === repository.toLowerCase()
  );
  if (codebases.length === 0)
    throw new errors/* PlatformError */.Wk(`No codebase in platform-config.yml has the repository ${repository}.`, {
      hint: "Add it to codebase_pipelines, or leave out workflows."
    });
  const planned = [];
  for (const [codebase] of codebases)
    planned.push(...await planWorkflows(config, { ...options, codebase }));
  return planned;
}
function noCodebase(codebase, known) {
  if (codebase === void 0)
    return new errors/* PlatformError */.Wk(
      "platform-config.yml has no codebase_pipelines, so there is nothing to generate."
    );
  const nearest = (0,inputs/* findNearest */.qg)(codebase, known);
  return new errors/* UsageError */.eb(`There is no codebase "${codebase}" in platform-config.yml.`, {
    hint: nearest === void 0 ? `There are: ${known.join(", ")}.` : `Did you mean "${nearest}"? There are: ${known.join(", ")}.`
  });
}
async function refuseLinks(output, path, files) {
  for (let part = path; part !== "."; part = external_node_path_.posix.dirname(part)) {
    const kind = await files.kind((0,external_node_path_.join)(output, part));
    const wanted = part === path ? "file" : "directory";
    if (kind !== void 0 && kind !== wanted)
      throw new errors/* PlatformError */.Wk(`${part} is in the way: it is not a ${wanted}.`, {
        hint: "Move it away. Nothing was changed."
      });
  }
}
function newFile(codebase, part) {
  return [
    `# Builds and deploys the codebase ${codebase}. Your own jobs go below the end mark, indented like the others.`,
    `name: 'Deploy ${codebase}'`,
    "",
    ...marked(part),
    ""
  ].join("\n");
}
function marked(part) {
  return [START, part, END];
}
function replacePart(path, current, part) {
  const [start, end] = [current.indexOf(START), current.indexOf(END)];
  const once = start === current.lastIndexOf(START) && end === current.lastIndexOf(END);
  if (start < 0 || end < start || !once)
    throw new errors/* PlatformError */.Wk(`${path} is there already, and was not generated: it lacks the marks.`, {
      hint: "Move it away, or give another output folder. Nothing was changed."
    });
  const content = `${current.slice(0, start)}${marked(part).join("\n")}${current.slice(end + END.length)}`;
  const [error] = (0,dist/* parseDocument */.Tp)(content, { prettyErrors: false, logLevel: "error" }).errors;
  if (error === void 0) return content;
  throw new errors/* PlatformError */.Wk(
    `${path} would not be valid YAML with what stands outside of the marks: ${error.message.split("\n")[0] ?? ""}`,
    {
      hint: "on, permissions and jobs belong to the generated part; add jobs below its end mark. Nothing was changed."
    }
  );
}
async function writeWorkflows(workflows, output, files, signal) {
  const changed = workflows.filter(({ status }) => status !== "unchanged");
  await files.writeAll(
    changed.map(({ path, content }) => ({ path: (0,external_node_path_.join)(output, path), content, executable: false })),
    signal
  );
}
function checkFailure(workflows) {
  const stale = workflows.filter(({ status }) => status !== "unchanged");
  if (stale.length === 0) return void 0;
  const paths = stale.map(
    ({ path, status }) => `${path} (${status === "created" ? "missing" : "out of date"})`
  );
  return new errors/* PlatformError */.Wk(`${(0,duration/* formatCount */.B4)(stale.length, "workflow")} not up to date: ${paths.join(", ")}.`, {
    hint: "Run pipeline-generate without check, and commit what it writes."
  });
}
function formatWorkflows(workflows, wouldWrite) {
  return workflows.flatMap(({ path, status, notes }) => [
    `${path}: ${wouldWrite && status !== "unchanged" ? `would be ${status}` : status}`,
    ...notes.map((note) => `  - ${note}`)
  ]).join("\n");
}
function renderWorkflows(workflows, outcome) {
  const rows = workflows.map(({ codebase, repository, path, status }) => [
    (0,markdown/* escapeMarkdown */.FV)(codebase),
    (0,markdown/* escapeMarkdown */.FV)(repository),
    (0,markdown/* code */.aY)(path),
    status
  ]);
  const notes = workflows.flatMap(
    ({ codebase, notes: each }) => each.map((note) => `- ${(0,markdown/* escapeMarkdown */.FV)(`${codebase}: ${note}`)}`)
  );
  return (0,summary/* renderSummary */.Br)({
    outcome,
    heading: `Workflows of ${(0,duration/* formatCount */.B4)(workflows.length, "codebase")}`,
    notes: [(0,markdown/* table */.tp)(["Codebase", "Repository", "File", "Status"], rows)],
    sections: [notes.length === 0 ? void 0 : { title: "What is left to do", body: notes.join("\n") }]
  });
}



/***/ })

};
