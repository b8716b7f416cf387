const require = process.getBuiltinModule;
import {
  dryRunHeading,
  formatDryRun,
  renderNextStep,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  escapeMarkdown,
  table
} from "./chunk-SYWYRGCB.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  findTooDeep
} from "./chunk-UXEO32C6.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import {
  formatCount
} from "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/platform-config/generate-workflows.ts
var import_yaml = __toESM(require_dist(), 1);
import { join, posix } from "node:path";

// src/domains/platform-config/workflow-subject.ts
function describeSubject(config, name, codebase, terraform) {
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
  const deployed = triggers.flatMap(
    ({ environments }) => environments.map((environment) => environment.name)
  );
  const onPlatform = new Set(
    deployed.filter((environment) => deploymentMode(config, environment) !== "copilot")
  );
  return {
    app: config.application,
    name,
    codebase,
    triggers,
    role: account === void 0 ? void 0 : `arn:aws:iam::${account}:role/github-oidc-${config.application}-repo-role`,
    caches: dnsAccounts(config, codebase),
    onPlatform,
    deployRepository: terraform && codebase.pipeline_mode === "github_actions" && onPlatform.size > 0 ? deployRepositoryOf(config, codebase) : void 0
  };
}
function deploymentMode({ environments = {} }, environment) {
  const key = "service-deployment-mode";
  return environments[environment]?.[key] ?? environments["*"]?.[key] ?? "copilot";
}
function deployRepositoryOf(config, codebase) {
  return {
    name: config.deploy_repository ?? `uktrade/${config.application}-deploy`,
    branch: codebase.deploy_repository_branch
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
var MOST_ENVIRONMENTS = 6;
function tooMuch(most) {
  return most > MOST_ENVIRONMENTS ? `codebase-pipeline.yml deploys to ${MOST_ENVIRONMENTS} environments at most, and there are ${most}: use style jobs.` : "Environments have their domains in different DNS accounts, of which codebase-pipeline.yml takes one: use style jobs.";
}
function notesOf(subject) {
  const { codebase, deployRepository, name, onPlatform, triggers } = subject;
  const mode = codebase.pipeline_mode ?? "aws_codepipeline";
  const deployed = [...new Set(triggers.flatMap((trigger) => trigger.environments.map((each) => each.name)))];
  const approved = [
    ...new Set(
      triggers.flatMap(
        (trigger) => trigger.environments.filter(({ approval }) => approval).map((each) => each.name)
      )
    )
  ];
  const copilot = deployed.filter((environment) => !onPlatform.has(environment));
  return [
    triggers.length === 0 ? `${name} has no pipelines, so a push starts nothing. Add pipelines, or a job of your own that calls codebase-pipeline.yml with the input environments.` : "",
    mode === "aws_codepipeline" ? `pipeline_mode of ${name} is aws_codepipeline: a push starts the platform's own pipelines too, and would deploy twice. Set it to github_actions (or dual_codepipeline_github), and apply the Terraform.` : "",
    mode === "dual_codepipeline_github" ? `pipeline_mode of ${name} is dual_codepipeline_github: deployments go through CodePipeline. Set strategy: ecs to deploy straight to ECS.` : "",
    mode === "github_actions" && copilot.length > 0 ? `${copilot.join(", ")}: Copilot deploys the services there (service-deployment-mode), and straight to ECS is refused.` : "",
    ...approved.map(
      (environment) => `Make the GitHub environment ${environment}-approval with the reviewers, and ${environment} without any.`
    ),
    subject.role === void 0 ? 'environments."*".accounts.deploy is missing: set the variable PLATFORM_ROLE to the ARN of the role to work with.' : "",
    codebase.slack_channel === void 0 ? "" : "Set the secret SLACK_TOKEN, or nothing is posted to Slack.",
    [...subject.caches.values()].includes("") ? "Caches are left alone where accounts.dns of the environment is missing." : "",
    ...terraformNotes(mode === "github_actions" && onPlatform.size > 0, deployRepository)
  ].filter((note) => note !== "");
}
function terraformNotes(wanted, deployRepository) {
  if (!wanted) return [];
  if (deployRepository === void 0)
    return [
      "Terraform of the services (scheduled jobs get their image from it), load balancer rules and custom-build/*.sh of the deploy repository are left out."
    ];
  return [
    "Set the variable DEPLOY_TOOLS_IMAGE to public.ecr.aws/uktrade/platform-deploy-tools@sha256:…, in which Terraform runs.",
    `Set the secret DEPLOY_REPOSITORY_TOKEN to a token that may read ${deployRepository.name}, if that is private.`
  ];
}

// src/domains/platform-config/workflow-text.ts
var OURS = "uktrade/platform-tools/.github/workflows";
function writeWorkflow(config, name, codebase, { style: wanted, terraform }) {
  const subject = describeSubject(config, name, codebase, terraform);
  const most = Math.max(0, ...subject.triggers.map(({ environments }) => environments.length));
  const needsJobs = most > MOST_ENVIRONMENTS || new Set(subject.caches.values()).size > 1;
  const nothing = subject.triggers.length === 0 && codebase.requires_image_build === false;
  const chosen = wanted === "auto" ? needsJobs ? "jobs" : "pipeline" : wanted;
  const style = nothing ? "pipeline" : chosen;
  const jobs = style === "pipeline" ? pipelineJob(subject) : environmentJobs(subject);
  return {
    style,
    text: [...triggerLines(subject), "permissions: {}", "jobs:", ...jobs].join("\n"),
    notes: [...notesOf(subject), ...style === "pipeline" && needsJobs ? [tooMuch(most)] : []]
  };
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
    ...terraformInputs(subject.deployRepository),
    ...secretLines(subject.deployRepository)
  ];
}
function secretLines(deployRepository) {
  const token = "      deploy-repository-token: ${{ secrets.DEPLOY_REPOSITORY_TOKEN }}";
  return [
    ...["    secrets:", "      slack-token: ${{ secrets.SLACK_TOKEN }}"],
    ...deployRepository === void 0 ? [] : [token]
  ];
}
function terraformInputs(deployRepository) {
  if (deployRepository === void 0) return [];
  const { name, branch } = deployRepository;
  return [
    `      deploy-repository: ${quote(name)}`,
    ...branch === void 0 ? [] : [`      deploy-repository-ref: ${quote(branch)}`],
    "      terraform: true",
    "      alb-rules: true",
    "      deploy-tools-image: ${{ vars.DEPLOY_TOOLS_IMAGE }}"
  ];
}
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
  const json = JSON.stringify(value).replaceAll("${{", "$\\u007b{");
  return [`      cache-invalidation: ${quote(json)}`];
}
function environmentJobs(subject) {
  const { codebase, triggers } = subject;
  const builds = codebase.requires_image_build !== false;
  const taken = /* @__PURE__ */ new Set(["build"]);
  return [
    ...builds ? buildJob(subject) : [],
    ...triggers.flatMap((trigger) => triggerJobs(subject, trigger, builds, taken))
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
    ...secretLines(void 0)
  ];
}
function triggerJobs(subject, trigger, builds, taken) {
  const several = subject.triggers.length > 1;
  const prefix = several ? `${jobId(trigger.branch ?? "tag")}-` : "";
  const condition = conditionOf(trigger.branch);
  const lines = [];
  let before = builds ? ["build"] : [];
  for (const { name, approval } of trigger.environments) {
    const id = freeId(`${prefix}${jobId(name)}`, taken);
    const when = `    if: ${quote(condition)}`;
    if (approval && subject.deployRepository !== void 0 && subject.onPlatform.has(name)) {
      lines.push(
        `  ${id}-plan:`,
        `    name: Plan Terraform for ${name}`,
        ...needs(before),
        when,
        ...deployLines(subject, name, builds, ["      plan-only: true", "      dry-run: true"])
      );
      before = [...before, `${id}-plan`];
    }
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
      ...deployLines(subject, name, builds, ["      refuse-outdated: true", ...cacheInput(subject, name)])
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
function deployLines(subject, environment, builds, more) {
  const deployRepository = subject.onPlatform.has(environment) ? subject.deployRepository : void 0;
  return [
    "    permissions: { contents: read, id-token: write, pull-requests: read }",
    `    uses: ${OURS}/codebase-deploy.yml@v1`,
    "    with:",
    ...commonInputs(subject),
    `      env: ${quote(environment)}`,
    ...builds ? ["      commit: ${{ needs.build.outputs.commit }}"] : [],
    ...more,
    ...terraformInputs(deployRepository),
    ...secretLines(deployRepository)
  ];
}
function jobId(name) {
  const id = name.replace(/[^\w-]/g, "-");
  return /^(?!(true|false|null|yes|no|on|off|y|n)$)[A-Za-z_]/i.test(id) ? id : `_${id}`;
}
function freeId(wanted, taken) {
  const family = (id2) => ["", "-plan", "-approval"].map((end) => `${id2}${end}`.toLowerCase());
  let id = wanted;
  for (let count = 2; family(id).some((one) => taken.has(one)); count += 1) id = `${wanted}-${count}`;
  for (const one of family(id)) taken.add(one);
  return id;
}
function quote(text) {
  return `'${text.replaceAll("'", "''")}'`;
}

// src/domains/platform-config/generate-workflows.ts
var START = "# platform-tools: generated from platform-config.yml; changes down to the end mark are overwritten";
var END = "# platform-tools: end of what is generated";
async function planWorkflows(config, { codebase, style, terraform, output, files, texts }) {
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
    const part = writeWorkflow(config, name, described, { style, terraform });
    const current = await texts.read(join(output, path));
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
    throw new PlatformError(`No codebase in platform-config.yml has the repository ${repository}.`, {
      hint: "Add it to codebase_pipelines, or leave out workflows."
    });
  const planned = [];
  for (const [codebase] of codebases)
    planned.push(...await planWorkflows(config, { ...options, codebase }));
  return planned;
}
function noCodebase(codebase, known) {
  if (codebase === void 0)
    return new PlatformError(
      "platform-config.yml has no codebase_pipelines, so there is nothing to generate."
    );
  const nearest = findNearest(codebase, known);
  return new UsageError(`There is no codebase "${codebase}" in platform-config.yml.`, {
    hint: nearest === void 0 ? `There are: ${known.join(", ")}.` : `Did you mean "${nearest}"? There are: ${known.join(", ")}.`
  });
}
async function refuseLinks(output, path, files) {
  for (let part = path; part !== "."; part = posix.dirname(part)) {
    const kind = await files.kind(join(output, part));
    const wanted = part === path ? "file" : "directory";
    if (kind !== void 0 && kind !== wanted)
      throw new PlatformError(
        `${part} is in the way: it is ${kind === "link" ? "a link" : `not a ${wanted}`}.`,
        {
          hint: "Move it away. Nothing was changed."
        }
      );
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
  const [wrong, nextStep] = describeMarks(current) ?? [];
  if (wrong !== void 0)
    throw new PlatformError(`${path} is there already, and ${wrong}.`, {
      hint: `${nextStep ?? ""} Nothing was changed.`
    });
  const lineEnd = current.startsWith("\r\n", start + START.length) ? "\r\n" : "\n";
  const own = marked(part).join("\n").replaceAll("\n", lineEnd);
  const content = `${current.slice(0, start)}${own}${current.slice(end + END.length)}`;
  const problem = findTooDeep(content) === void 0 ? (0, import_yaml.parseDocument)(content, { prettyErrors: false, logLevel: "error" }).errors[0]?.message : "it is nested too deeply";
  if (problem === void 0) return content;
  throw new PlatformError(
    `${path} would not be valid YAML with what stands outside of the marks: ${problem.split("\n")[0] ?? ""}`,
    {
      hint: "on, permissions and jobs belong to the generated part; add jobs below its end mark. Nothing was changed."
    }
  );
}
function describeMarks(text) {
  const [starts = 0, ends = 0] = [START, END].map((mark) => text.split(mark).length - 1);
  if (starts + ends === 0)
    return ["was not generated: it lacks the marks", "Move it away, or give another output folder."];
  const again = "Or delete the file, and generate it again.";
  if (starts > 1 || ends > 1) return ["has the generated part more than once", `Keep one of them. ${again}`];
  if (starts === ends && text.indexOf(START) < text.indexOf(END)) return void 0;
  const lost = ends === 1 ? START : END;
  return ["has no generated part between its marks", `Put the line back: "${lost}". ${again}`];
}
async function writeWorkflows(workflows, output, files, signal) {
  const changed = workflows.filter(({ status }) => status !== "unchanged");
  await files.writeAll(
    changed.map(({ path, content }) => ({ path: join(output, path), content, executable: false })),
    signal
  );
}
function checkFailure(workflows) {
  const stale = workflows.filter(({ status }) => status !== "unchanged");
  if (stale.length === 0) return void 0;
  const paths = stale.map(
    ({ path, status }) => `${path} (${status === "created" ? "missing" : "out of date"})`
  );
  return new PlatformError(`${formatCount(stale.length, "workflow")} not up to date: ${paths.join(", ")}.`, {
    hint: "Run pipeline-generate without check, and commit what it writes."
  });
}
function formatWorkflows(workflows, outcome) {
  const files = workflows.flatMap(({ path, status, notes }) => [
    `${path}: ${outcome === "success" || status === "unchanged" ? status : `would be ${status}`}`,
    ...notes.map((note) => `  - ${note}`)
  ]);
  const heading = headingOf(workflows, outcome);
  return [outcome === "dry-run" ? formatDryRun(heading) : `${heading}.`, ...files].join("\n");
}
function headingOf(workflows, outcome) {
  const changed = workflows.filter(({ status }) => status !== "unchanged").length;
  const some = formatCount(changed, "workflow");
  switch (outcome) {
    case "success":
      return changed === 0 ? "Nothing to write: every workflow is up to date" : `Wrote ${some}`;
    case "dry-run":
      return dryRunHeading(changed === 0 ? "write nothing" : `write ${some}`);
    case "failure":
      return `${some} ${changed === 1 ? "is" : "are"} missing or out of date`;
  }
}
function renderWorkflows(workflows, outcome) {
  const rows = workflows.map(({ codebase, repository, path, status }) => [
    escapeMarkdown(codebase),
    escapeMarkdown(repository),
    code(path),
    outcome === "success" || status === "unchanged" ? status : `would be ${status}`
  ]);
  const next = checkFailure(workflows);
  const notes = workflows.flatMap(
    ({ codebase, notes: each }) => each.map((note) => `- ${escapeMarkdown(`${codebase}: ${note}`)}`)
  );
  return renderSummary({
    outcome,
    heading: headingOf(workflows, outcome),
    failure: outcome === "failure" ? { nextStep: next && renderNextStep(next) } : void 0,
    notes: [table(["Codebase", "Repository", "File", "Status"], rows)],
    sections: [notes.length === 0 ? void 0 : { title: "What is left to do", body: notes.join("\n") }]
  });
}
export {
  checkFailure,
  formatWorkflows,
  planRepository,
  planWorkflows,
  renderWorkflows,
  writeWorkflows
};
