const require = process.getBuiltinModule;
import {
  findHighestVersion,
  readVersion
} from "./chunk-SIDZQVQY.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import {
  GitHubSetup
} from "./chunk-MW47YXFJ.js";
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import {
  channelPermissions,
  messageInputs
} from "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  environmentInputs,
  githubInputs,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  ServiceTypes,
  readTemplate
} from "./chunk-PE3MF6X3.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  availableStrategies,
  findModeProblem
} from "./chunk-6KB7Z5L3.js";
import {
  getCodebaseChannel
} from "./chunk-QA7HPE2J.js";
import {
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  escapeLinked,
  escapeMarkdown,
  table
} from "./chunk-SYWYRGCB.js";
import {
  clusterName,
  codebasePipelineNames,
  deployRole,
  ecsName,
  imageProjectNames,
  logGroup,
  manualReleaseNames
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import {
  array,
  object,
  optional,
  picklist,
  pipe,
  record,
  safeParse,
  string,
  transform,
  union,
  unknown
} from "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  codebaseRepositories
} from "./chunk-7LB5367B.js";
import "./chunk-GV6UZF3M.js";
import {
  mapParallel
} from "./chunk-VD2EG4VJ.js";
import "./chunk-F5MUN3NT.js";
import {
  WIDE,
  formatCount,
  formatTable,
  onOneLine,
  wrapText
} from "./chunk-PB6AAJBK.js";
import {
  AccessDeniedError,
  CancelledError,
  DeadlineError,
  IdentityError,
  NotFoundError,
  PlatformError,
  RateLimitError,
  tokenClaims
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/setup/checks.ts
var findingOf = (state) => (found, nextStep) => ({ state, found, nextStep });
var finding = {
  ok: findingOf("ok"),
  missing: findingOf("missing"),
  optional: findingOf("optional"),
  unchecked: findingOf("unchecked")
};
var IN_TERRAFORM = "Check the configuration in platform-config.yml, and apply its Terraform.";
var OUT_OF_TIME = {
  state: "unchecked",
  found: "The time ran out before.",
  nextStep: "Give a larger timeout-minutes, or check one codebase and environment at a time."
};
var AT_A_TIME = 8;
var SetupRunner = class {
  constructor(options) {
    this.options = options;
  }
  options;
  started = /* @__PURE__ */ new Map();
  /** @throws the signal's reason, and whatever is not a PlatformError */
  run(checks) {
    return mapParallel(checks, AT_A_TIME, (check) => this.start(check));
  }
  start(check) {
    const row = this.started.get(check) ?? this.make(check);
    this.started.set(check, row);
    return row;
  }
  async make(check) {
    const { area, subject, needs = [], optional: optional2 = false } = check;
    const before = await Promise.all(needs.map((needed) => this.start(needed)));
    const unmet = before.find(({ state }) => state !== "ok" && state !== "optional");
    if (unmet !== void 0) {
      const first = unmet.area === area ? unmet.subject : `${unmet.subject} (${unmet.area})`;
      return { area, subject, state: "unchecked", found: `Needs this first: ${first}.` };
    }
    const { signal, clock, deadline } = this.options;
    signal.throwIfAborted();
    if (clock.now() >= deadline) return { area, subject, ...OUT_OF_TIME, brokeOff: !optional2 };
    try {
      return { area, subject, ...await check.run() };
    } catch (error) {
      return { area, subject, ...readProblem(error, optional2) };
    }
  }
};
function readProblem(error, optional2) {
  if (!(error instanceof PlatformError) || error instanceof CancelledError) throw error;
  const { message: found } = error;
  const nextStep = error.hint ?? (error instanceof NotFoundError ? IN_TERRAFORM : void 0);
  if (error.transient || error instanceof RateLimitError || error instanceof DeadlineError)
    return { state: "unchecked", found: `Could not be checked: ${found}`, nextStep, brokeOff: !optional2 };
  return { state: optional2 ? "optional" : "missing", found, nextStep };
}
var WORDS = {
  ok: "ok",
  missing: "missing",
  optional: "optional",
  unchecked: "not checked"
};
var PICTURES = {
  ok: ":white_check_mark:",
  missing: ":x:",
  optional: ":warning:",
  unchecked: ":grey_question:"
};
var HEADER = ["Where", "Check", "State", "Found", "Next step"];
var NOT_TRIED = "Permissions to change something, such as to start a build, were not tried: compare the roles with docs/roles.md of platform-tools.";
function formatSetup(rows, screen = WIDE) {
  if (screen.tsv) {
    const values = rows.map(({ area, subject, state, found, nextStep = "" }) => [
      ...[area, subject, WORDS[state], found, nextStep]
    ]);
    return formatTable(HEADER, values, screen);
  }
  const areas = [...new Set(rows.map(({ area }) => area))];
  return areas.map((area) => {
    const lines = rows.filter((row) => row.area === area).flatMap((row) => formatCheck(row, screen.width));
    return [onOneLine(area), ...lines].join("\n");
  }).join("\n\n");
}
function formatCheck({ subject, state, found, nextStep }, width) {
  const margin = Math.max(...Object.values(WORDS).map((word) => word.length)) + 4;
  const texts2 = [`${subject}: ${found}`, ...nextStep === void 0 ? [] : [`Next step: ${nextStep}`]];
  const lines = texts2.flatMap(
    (text) => wrapText(onOneLine(text), Math.max(width - margin, LEAST_WIDTH)).split("\n")
  );
  return lines.map((line, index) => `  ${(index === 0 ? WORDS[state] : "").padEnd(margin - 2)}${line}`);
}
var LEAST_WIDTH = 24;
function renderSetup(app, rows) {
  const tableOf = (states) => {
    const lines = states.flatMap((wanted) => rows.filter(({ state }) => state === wanted)).map(cellsOf);
    return lines.length === 0 ? void 0 : table(HEADER, lines);
  };
  const passed = tableOf(["ok"]);
  const fails = setupFailure(app, rows) !== void 0;
  const fine = rows.every(({ state }) => state === "ok");
  return renderSummary({
    outcome: fails ? "failure" : fine ? "success" : "warning",
    heading: escapeMarkdown(setupVerdict(rows)),
    notes: [tableOf(["missing", "unchecked", "optional"]), fails ? void 0 : NOT_TRIED],
    details: [passed === void 0 ? void 0 : { title: `Passed: ${count(rows, "ok")}`, body: passed }]
  });
}
function cellsOf({ area, subject, state, found, nextStep }) {
  return [
    ...[escapeMarkdown(area), escapeMarkdown(subject), `${PICTURES[state]} ${WORDS[state]}`],
    ...[escapeLinked(found), escapeLinked(nextStep ?? "")]
  ];
}
function setupVerdict(rows) {
  const missing = count(rows, "missing");
  const broken = rows.filter(({ brokeOff }) => brokeOff === true).length;
  const unchecked = count(rows, "unchecked");
  const rest = unchecked === 0 ? "" : `, and ${formatCount(unchecked, "check")} could not be made`;
  if (missing > 0)
    return `A deployment could not work yet: ${missing} of ${formatCount(rows.length, "check")} failed${rest}.`;
  if (broken > 0) return `It is not known whether a deployment could work${rest}.`;
  if (unchecked > 0)
    return `Nothing was found that a deployment lacks, but ${formatCount(unchecked, "check")} could not be made.`;
  return "A deployment can work: nothing that it needs is missing.";
}
function count(rows, wanted) {
  return rows.filter(({ state }) => state === wanted).length;
}
function setupFailure(app, rows) {
  const missing = rows.filter(({ state }) => state === "missing");
  const [first] = missing.length > 0 ? missing : rows.filter(({ brokeOff }) => brokeOff === true);
  if (first === void 0) return void 0;
  const more = missing.length > 1 ? ` ${formatCount(missing.length - 1, "more thing")} ${missing.length === 2 ? "is" : "are"} missing.` : "";
  const begins = first.state === "missing" ? `A deployment of ${app} could not work yet.` : `It is not known whether a deployment of ${app} could work.`;
  return new PlatformError(
    `${begins} ${first.area}, ${first.subject}: ${first.found}${more}`,
    first.nextStep === void 0 ? {} : { hint: first.nextStep }
  );
}

// src/domains/setup/trust-policy.ts
var DOCUMENTS = "docs/roles.md of platform-tools has the trust policies";
var DEPLOY_WORKFLOW = "uktrade/platform-tools/.github/workflows/codebase-deploy.yml@";
function readClaims(token) {
  return { sub: "", aud: "", job_workflow_ref: "", ...tokenClaims(token) };
}
function isDeployment({ sub, job_workflow_ref: ref }, env) {
  return SUBJECT.exec(sub)?.[3] === `environment:${env}` && ref.startsWith(DEPLOY_WORKFLOW);
}
var SUBJECT = /^repo:([^/@:]+)(?:@\d+)?\/([^@:]+)(?:@\d+)?:(.+)$/;
function describeClaims({ sub, aud, job_workflow_ref: ref }) {
  return `Its subject is ${sub}, its audience ${aud}, its workflow ${ref}.`;
}
function checkClaims(claims, repositories) {
  const { sub, job_workflow_ref: ref } = claims;
  const said = describeClaims(claims);
  const [, owner = "", name = "", rest = ""] = SUBJECT.exec(sub) ?? [];
  const optional2 = (why, nextStep) => finding.optional(`${said} ${why}`, nextStep);
  if (rest === "")
    return optional2(
      "The organisation has a subject of its own.",
      `Adapt the trust policies to it: ${DOCUMENTS}.`
    );
  if (repositories.length > 0 && !repositories.some((known) => known.toLowerCase() === `${owner}/${name}`.toLowerCase()))
    return optional2(
      `No codebase of the application is in ${owner}/${name}.`,
      `Run it in a codebase's repository, or let the roles trust ${owner}/${name} as well: ${DOCUMENTS}.`
    );
  if (rest.startsWith("environment:") && !ref.startsWith(DEPLOY_WORKFLOW))
    return optional2(
      "In an environment, the documented trust policies let in jobs of our codebase-deploy.yml only.",
      "Deploy with codebase-deploy.yml or codebase-pipeline.yml, or check without an environment."
    );
  if (!/^(environment|ref:refs\/(heads|tags)\/)/.test(rest))
    return optional2(`The documented trust policies do not let in ${rest}.`, "Run it on a branch or git tag.");
  return finding.ok(`${said} The documented trust policies let it in.`);
}
function comparePolicy(claims, { name, environments }, policy) {
  const its = `The trust policy of ${name}`;
  const own = admits(policy, claims);
  if (own === "no")
    return finding.optional(
      `${its} does not let this job in; other credentials were used.`,
      `Let the trust policy name this subject: ${DOCUMENTS}.`
    );
  const prefix = claims.sub.replace(/:(ref|environment|pull_request)\b.*$/, "");
  const workflows = [`${DEPLOY_WORKFLOW}refs/tags/v1`, ...listWorkflows(policy, DEPLOY_WORKFLOW)];
  const foreign = `${prefix.replace(/^repo:/, "").replaceAll(/@\d+/g, "")}/.github/workflows/any.yml@refs/heads/any`;
  const judged = environments.map((environment) => {
    const sub = `${prefix}:environment:${environment.name}`;
    const judge2 = (workflow) => admits(policy, { ...claims, sub, job_workflow_ref: workflow });
    return { ...environment, verdicts: workflows.map(judge2), foreign: judge2(foreign) };
  });
  const shut = judged.filter(({ verdicts }) => verdicts.every((verdict) => verdict === "no"));
  if (shut.length > 0)
    return finding.missing(
      `${its} lets this job in, but not deployments by codebase-deploy.yml to ${namesOf(shut)}.`,
      `Add the subject ${prefix}:environment:<env> to it: ${DOCUMENTS}.`
    );
  const open = judged.filter((each) => each.requiresApproval && each.foreign === "yes");
  if (open.length > 0)
    return finding.optional(
      `${its} lets any workflow of the repository deploy to ${namesOf(open)}, without an approval.`,
      `Add job_workflow_ref to its condition: ${DOCUMENTS}.`
    );
  const sure = own === "yes" && judged.every(({ verdicts }) => verdicts.includes("yes"));
  const places = judged.length === 0 ? "" : `, and deployments to ${namesOf(judged)}`;
  return finding.ok(
    sure ? `${its} lets this job in${places}.` : `${its} has conditions that can't be judged here.`
  );
}
function namesOf(environments) {
  return environments.map(({ name }) => name).join(", ");
}
var texts = pipe(
  union([string(), array(string())]),
  transform((value) => typeof value === "string" ? [value] : value)
);
var statementSchema = object({
  Effect: picklist(["Allow", "Deny"]),
  Principal: optional(union([string(), record(string(), texts)])),
  Action: optional(texts),
  Condition: optional(record(string(), record(string(), texts)), {})
});
var policySchema = object({ Statement: union([array(unknown()), unknown()]) });
var ACTION = "sts:AssumeRoleWithWebIdentity";
var PROVIDER = "token.actions.githubusercontent.com";
var CLAIMS = ["sub", "aud", "job_workflow_ref"];
function admits(policy, claims) {
  const parsed = safeParse(policySchema, policy);
  if (!parsed.success) return "unknown";
  const verdicts = [parsed.output.Statement].flat().map((statement) => judge(statement, claims));
  const of = (effect) => verdicts.filter((each) => each.effect === effect).map(({ verdict }) => verdict);
  if (of("Deny").includes("yes")) return "no";
  const allowed = any(of("Allow"));
  return allowed === "yes" && of("Deny").includes("unknown") ? "unknown" : allowed;
}
function listWorkflows(policy, begin) {
  const found = JSON.stringify(policy ?? null).matchAll(/"([^"]*)"/g);
  return [...found].map(([, text = ""]) => text).filter((text) => text.startsWith(begin));
}
function judge(value, claims) {
  const parsed = safeParse(statementSchema, value);
  if (!parsed.success) return { effect: "Allow", verdict: "unknown" };
  const { Effect: effect, Principal: principal, Action: actions, Condition: conditions } = parsed.output;
  const parts = [
    actions === void 0 ? "unknown" : any(actions.map((action) => toVerdict(fits(action, ACTION, true)))),
    judgePrincipal(principal),
    ...Object.entries(conditions).flatMap(
      ([operator, keys]) => Object.entries(keys).map(([key, values]) => judgeCondition(operator, key, values, claims))
    )
  ];
  return { effect, verdict: all(parts) };
}
function judgePrincipal(principal) {
  if (principal === void 0) return "unknown";
  if (typeof principal === "string") return toVerdict(principal === "*");
  const providers = [
    ...principal["Federated"] ?? [],
    ...(principal["AWS"] ?? []).filter((arn) => arn === "*")
  ];
  return toVerdict(
    providers.some((arn) => arn === "*" || arn === PROVIDER || arn.endsWith(`:oidc-provider/${PROVIDER}`))
  );
}
function judgeCondition(operator, key, values, claims) {
  const claim = CLAIMS.find((name) => key.toLowerCase() === `${PROVIDER}:${name}`);
  const [, base = "", ifExists] = /^(?:ForAnyValue:|ForAllValues:)?(String\w+?)(IfExists)?$/.exec(operator) ?? [];
  if (claim === void 0) return "unknown";
  const value = claims[claim];
  if (value === "")
    return toVerdict(
      ifExists !== void 0 || operator.startsWith("ForAllValues:") || base.startsWith("StringNot")
    );
  switch (base) {
    case "StringEquals":
      return toVerdict(values.includes(value));
    case "StringEqualsIgnoreCase":
      return toVerdict(values.some((wanted) => wanted.toLowerCase() === value.toLowerCase()));
    case "StringLike":
      return toVerdict(values.some((pattern) => fits(pattern, value)));
    case "StringNotEquals":
      return toVerdict(!values.includes(value));
    case "StringNotLike":
      return toVerdict(!values.some((pattern) => fits(pattern, value)));
    default:
      return "unknown";
  }
}
function fits(pattern, text, ignoreCase = false) {
  const source = pattern.replaceAll(/[.+^${}()|[\]\\]/g, String.raw`\$&`).replaceAll("*", "[^]*").replaceAll("?", "[^]");
  return new RegExp(`^${source}$`, ignoreCase ? "i" : "").test(text);
}
function toVerdict(value) {
  return value ? "yes" : "no";
}
function any(verdicts) {
  return verdicts.includes("yes") ? "yes" : verdicts.includes("unknown") ? "unknown" : "no";
}
function all(verdicts) {
  return verdicts.includes("no") ? "no" : verdicts.includes("unknown") ? "unknown" : "yes";
}

// src/domains/setup/access-checks.ts
var FIRST_RUNNER = "2.336.0";
function jobChecks(job, repositories, trusted) {
  const area = "This job";
  return [
    { area, subject: "Runner", run: () => checkRunner(job) },
    {
      area,
      subject: "OIDC token",
      optional: true,
      run: () => checkToken(job, repositories, trusted)
    }
  ];
}
function checkRunner({ hosted, runnerVersion, serverUrl }) {
  if (serverUrl !== "https://github.com")
    return finding.missing(
      `The actions work on github.com only, and this is ${serverUrl}.`,
      "Use the command line there: node dist/cli.js."
    );
  if (hosted) return finding.ok("It is GitHub's own, which is kept up to date.");
  const nextStep = `Update the runner to ${FIRST_RUNNER} or newer.`;
  if (runnerVersion === void 0 || readVersion(runnerVersion, "semver") === void 0)
    return finding.unchecked(
      "The runner does not say its version.",
      `Look at the step "Set up job": ${FIRST_RUNNER} or newer is needed.`
    );
  return findHighestVersion([FIRST_RUNNER, runnerVersion], "semver") === runnerVersion ? finding.ok(`Version ${runnerVersion}.`) : finding.missing(`The runner ${runnerVersion} is too old for actions that use $/.`, nextStep);
}
async function checkToken(job, repositories, trusted) {
  const claims = readClaims(await job.idToken());
  if (trusted === void 0) return checkClaims(claims, repositories);
  try {
    const finding2 = comparePolicy(claims, trusted, await trusted.policy());
    return { ...finding2, found: `${describeClaims(claims)} ${finding2.found}` };
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    const finding2 = checkClaims(claims, repositories);
    return { ...finding2, found: `${finding2.found} ${NOT_READ}` };
  }
}
var NOT_READ = "The role's own trust policy was not compared: it may not be read (iam:GetRole).";
function roleChecks(options) {
  const { area, environment, ownAccount, job, optional: optional2 } = options;
  const role = { area, subject: "Deploy role", optional: optional2, run: () => checkDeployRole(options) };
  if (job === void 0 || optional2 || environment.accountId === ownAccount) return [role];
  const run = () => checkTrust(options, job);
  return [role, { area, subject: "Trust policy", needs: [role], optional: true, run }];
}
async function checkDeployRole(options) {
  const { app, environment, session } = options;
  const role = deployRole(app, environment, session.region);
  try {
    await session.assume(role).accountId();
    return finding.ok(`${role.arn} can be assumed from here.`);
  } catch (error) {
    const reserved = error instanceof IdentityError && await findReserved(options);
    if (!reserved) throw error;
    return reserved;
  }
}
async function findReserved({
  app,
  environment,
  session,
  job
}) {
  if (job === void 0) return void 0;
  const entrance = await session.entrance(deployRole(app, environment, session.region));
  if (entrance === void 0 || isDeployment(readClaims(await job.idToken()), environment.name))
    return void 0;
  const refused = await entrance.session.accountId().then(
    () => false,
    (error) => error instanceof IdentityError
  );
  if (!refused) return void 0;
  return finding.unchecked(
    `This job can't become ${entrance.role}. With the documented trust policy only deployments to ${environment.name} can, so this need not be wrong.`,
    `Do a dry run of codebase-pipeline.yml or codebase-deploy.yml to ${environment.name}: it comes as a deployment does. If that is refused too, make the role, or set environment-role-to-assume to a role that trusts this workflow: ${DOCUMENTS}.`
  );
}
async function checkTrust({ app, environment, requiresApproval: requiresApproval2, session }, job) {
  const { name } = environment;
  const entrance = await session.entrance(deployRole(app, environment, session.region));
  if (entrance === void 0)
    return finding.ok(
      "The deploy role trusts a role of the pipelines' account, so there is no other in between."
    );
  const { role, session: oidc } = entrance;
  try {
    const policy = await (await oidc.roles()).trustPolicy(role.replace(/^.*\//, ""));
    const trusted = { role, name: role, environments: [{ name, requiresApproval: requiresApproval2 }] };
    return comparePolicy(readClaims(await job.idToken()), trusted, policy);
  } catch (error) {
    if (!(error instanceof AccessDeniedError)) throw error;
    return finding.unchecked(
      `${role} lets this job in. Whether it lets in deployments to ${name} was not read: it may not call iam:GetRole on itself.`,
      `Allow it iam:GetRole on itself, or compare its trust policy with the documented one: ${DOCUMENTS}.`
    );
  }
}
function slackChecks({
  identity,
  channel,
  codebases,
  parameters,
  credentials
}) {
  const area = "Slack";
  if (identity === void 0) return [];
  const token = {
    area,
    subject: "Token",
    optional: true,
    run: async () => checkScopes(await identity())
  };
  if (channel !== void 0) return [token];
  return [
    token,
    ...codebases.map((codebase) => ({
      area,
      subject: `Channel of ${codebase.name}`,
      needs: [credentials],
      optional: true,
      run: async () => finding.ok(`${await getCodebaseChannel(parameters, codebase)}.`)
    }))
  ];
}
function checkScopes({ team, user, scopes }) {
  const found = `It is ${user} in ${team}.`;
  if (scopes === void 0) return finding.unchecked(`${found} Slack does not say its scopes.`);
  if (!scopes.includes("chat:write"))
    return finding.optional(
      `${found} It may not post.`,
      "Give the app the scope chat:write, and install it again."
    );
  const history = ["channels:history", "groups:history"];
  const missing = [
    ...history.some((scope) => scopes.includes(scope)) ? [] : ["channels:history"],
    ...scopes.includes("metadata.message:read") ? [] : ["metadata.message:read"]
  ];
  if (missing.length === 0) return finding.ok(found);
  return finding.optional(
    `${found} It lacks ${missing.join(", ")}: release-announce may post an announcement twice.`,
    `Give the app ${missing.join(", ")}, and install it again. For a private channel, groups:history in place of channels:history.`
  );
}

// src/domains/setup/codebase-checks.ts
var IN_TERRAFORM2 = "Add the codebase to codebase_pipelines in platform-config.yml, and apply its Terraform.";
function codebaseChecks(options) {
  const { codebase } = options;
  const area = `Codebase ${codebase.name}`;
  const strategies = availableStrategies(codebase.pipelineMode);
  return [
    { area, subject: "Image repository", run: () => checkRepository(options) },
    ...codebase.requiresImageBuild ? [{ area, subject: "Build project", run: () => checkProject(options) }] : [],
    ...strategies.includes("pipeline") ? [{ area, subject: "Manual-release pipeline", run: () => checkManualRelease(options) }] : [],
    ...codebase.pipelines.length > 0 ? [{ area, subject: "Pipelines", optional: true, run: () => checkPipelines(options) }] : []
  ];
}
async function checkRepository(options) {
  const { app, codebase, session, publicImages } = options;
  const { own, additional } = codebaseRepositories(app, codebase);
  if (!codebase.requiresImageBuild && additional?.kind === "public") {
    const digest = await (await publicImages()).findDigest(additional.name, "latest");
    return digest === void 0 ? finding.missing(
      `${additional.name} has no image tagged latest.`,
      "Push the image, or correct additional_ecr_repository in platform-config.yml."
    ) : finding.ok(`${additional.name}.`);
  }
  const newest = codebase.requiresImageBuild ? "branch-main" : "latest";
  const found = await findImage(await session.images(), own, newest);
  if (found === void 0 && !codebase.requiresImageBuild && additional === void 0)
    return finding.missing(
      `${own} has no image tagged latest, which is what is deployed where no image is built.`,
      `Push the image to ${own} with the tag latest, or set requires_image_build in platform-config.yml.`
    );
  return finding.ok(`${own}${additional === void 0 ? "" : `, and ${additional.name}`}.`);
}
async function findImage(images, repository, tag) {
  try {
    const found = await images.describe(repository, { tag });
    await images.findTags(repository, [tag]);
    return found;
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no image repository ${repository}.`, {
      hint: IN_TERRAFORM2,
      cause: error
    });
  }
}
async function checkProject({ app, codebase, session }) {
  const names = imageProjectNames(app, codebase.name);
  const [found] = await (await session.builds()).findProjects(names);
  if (found !== void 0) return finding.ok(`${found}.`);
  return finding.missing(
    `There is no CodeBuild project ${names[0]}, so no image can be built.`,
    IN_TERRAFORM2
  );
}
async function checkManualRelease({ app, codebase, session }) {
  const names = manualReleaseNames(app, codebase.name);
  const pipelines2 = await session.pipelines();
  for (const name of names) {
    if (await pipelines2.get(name) === void 0) continue;
    await pipelines2.executionPage(name, void 0);
    return finding.ok(`${name}.`);
  }
  return finding.missing(
    `There is no pipeline ${names[0]}, through which the codebase is deployed.`,
    IN_TERRAFORM2
  );
}
async function checkPipelines({ app, codebase, session }) {
  const pipelines2 = await session.pipelines();
  const missing = [];
  for (const { name } of codebase.pipelines) {
    const names = codebasePipelineNames(app, codebase.name, name);
    const found = await Promise.all(
      names.map((candidate) => pipelines2.executionPage(candidate, void 0).then(() => true, isMissing))
    );
    if (!found.includes(true)) missing.push(names[0]);
  }
  if (missing.length === 0)
    return finding.ok(`${formatCount(codebase.pipelines.length, "pipeline")} in CodePipeline.`);
  if (codebase.pipelineMode === "github_actions")
    return finding.ok(`CodePipeline does not have ${missing.join(", ")}, and need not.`);
  return finding.optional(
    `CodePipeline does not have ${missing.join(", ")}. Pushes start nothing there, and codebase-history can't show it.`,
    IN_TERRAFORM2
  );
}
function isMissing(error) {
  if (error instanceof NotFoundError) return false;
  throw error;
}
function githubChecks(options) {
  const { codebases, environments, fallback, authenticated, repository } = options;
  const known = codebases.map((codebase) => codebase.repository);
  const names = [...new Set(known.length > 0 || fallback === void 0 ? known : [fallback])];
  return names.flatMap((name) => {
    const own = codebases.filter((codebase) => codebase.repository === name);
    return new RepositoryChecks(`GitHub ${name}`, own, repository(name)).list(environments, authenticated);
  });
}
var RepositoryChecks = class {
  constructor(area, codebases, setup) {
    this.area = area;
    this.codebases = codebases;
    this.setup = setup;
  }
  area;
  codebases;
  setup;
  listed = [];
  list(environments, authenticated) {
    const { area } = this;
    const rules = { area, subject: "Environments", optional: true, run: () => this.listEnvironments() };
    const deployed = this.codebases.flatMap(
      ({ pipelines: pipelines2 }) => pipelines2.flatMap((pipeline) => pipeline.environments)
    );
    const wanted = environments.filter(
      (env) => deployed.length === 0 || deployed.some(({ name }) => name === env)
    );
    return [
      { area, subject: "Token", optional: true, run: () => this.checkToken(authenticated) },
      rules,
      ...wanted.flatMap((env) => {
        const needs = [rules];
        const subject = `Environment ${env}`;
        const own = { area, subject, needs, run: () => this.checkEnvironment(env) };
        const approval = { ...own, subject: `${subject}-approval`, run: () => this.checkApproval(env) };
        return deployed.some((each) => each.name === env && each.requiresApproval) ? [own, approval] : [own];
      })
    ];
  }
  async checkToken(authenticated) {
    if (!authenticated)
      return finding.optional(
        "There is no token: GitHub shows public repositories only, and 60 times an hour.",
        "In a workflow, give github-token. At a terminal, run gh auth login."
      );
    const lacking = await this.setup.lackingPermissions();
    if (lacking.length === 0) return finding.ok("It can read contents, pull requests and deployments.");
    const unseen = lacking.includes("contents: read");
    return finding.optional(
      `It lacks ${lacking.join(", ")}${unseen ? ", or there is no such repository" : ""}: short commits, changes and who deployed can't be looked up.`,
      `In a workflow, add ${lacking.join(", ")} to the job's permissions; for another private repository than the workflow's own, give a token of an app as github-token. At a terminal, give a token that may read the repository.${unseen ? " If the repository has another name by now, correct it in platform-config.yml." : ""}`
    );
  }
  async listEnvironments() {
    const found = await this.setup.environments();
    if ("unreadable" in found)
      return finding.unchecked(
        `Environments and their reviewers are not known: ${found.unreadable.message}`,
        "In a workflow, add actions: read to the job's permissions, or check it at a terminal. At a terminal, give a token that may read the repository."
      );
    this.listed = found;
    const names = found.map(({ name }) => name);
    return finding.ok(names.length === 0 ? "There are none yet." : `${names.join(", ")}.`);
  }
  /** It has secrets, variables and the subject of OIDC, and no reviewers: jobs inside the lock would wait for these. */
  checkEnvironment(env) {
    const found = this.listed.find(({ name }) => name === env);
    if (found === void 0)
      return finding.optional(
        "It does not exist: GitHub makes it with the first deployment, open to all branches.",
        `Make ${env} in the repository's settings, for the branches that are deployed.`
      );
    if (found.reviewers !== void 0)
      return finding.optional(
        "It has reviewers. While a deployment waits for them, later ones queue up behind it.",
        `Move the reviewers to ${env}-approval: codebase-pipeline.yml asks there, before the lock.`
      );
    if (!found.restricted)
      return finding.optional(
        "All branches may deploy to it.",
        `Restrict ${env} to the branches and tags that are deployed, in the repository's settings.`
      );
    return finding.ok("Restricted to branches or tags, without reviewers.");
  }
  checkApproval(env) {
    const found = this.listed.find(({ name }) => name === `${env}-approval`);
    if ((found?.reviewers ?? []).length > 0)
      return finding.ok(`Reviewers: ${found?.reviewers?.join(", ") ?? ""}.`);
    const byUs = this.codebases.some(({ pipelineMode }) => pipelineMode !== "aws_codepipeline");
    const what = found === void 0 ? "It does not exist" : "It has no reviewers";
    return {
      state: byUs ? "missing" : "optional",
      found: `${what}, so nobody would be asked to approve a deployment to ${env}.`,
      nextStep: `Make the environment ${env}-approval in the repository's settings, with required reviewers.`
    };
  }
};

// src/domains/setup/environment-checks.ts
var MORE_RIGHTS = "docs/roles.md of platform-tools says what that makes better, and has the Terraform that adds it.";
function environmentChecks(options) {
  return new EnvironmentChecks(options).list();
}
var EnvironmentChecks = class {
  constructor(options) {
    this.options = options;
    const { application, environment, codebases, session } = options;
    this.area = `Environment ${environment.name}`;
    this.there = session.assume(deployRole(application.name, environment, session.region));
    this.onEcs = codebases.some(({ pipelineMode }) => availableStrategies(pipelineMode).includes("ecs"));
  }
  options;
  area;
  there;
  onEcs;
  /** The services that were found running, for the checks after that. */
  services = [];
  names;
  /** The scheduled jobs among the codebases' services, once the names are loaded. */
  jobs = [];
  list() {
    const { area } = this;
    const mode = {
      area,
      subject: "Deployment mode",
      run: () => this.checkMode()
    };
    const copilot = findModeProblem(this.options.environment) !== void 0;
    const optional2 = !this.onEcs;
    if (copilot) return [mode];
    const app = this.options.application.name;
    const [role, ...others] = roleChecks({ ...this.options, area, app, optional: optional2 });
    const needs = [role];
    const services = {
      area,
      subject: "Cluster and services",
      needs,
      optional: optional2,
      run: () => this.checkServices()
    };
    return [
      mode,
      ...[role, ...others],
      services,
      { area, subject: "Task definition templates", needs, optional: optional2, run: () => this.checkTemplates() },
      {
        area,
        subject: "Following a deployment",
        needs: [services],
        optional: optional2,
        run: () => this.checkFollowing()
      },
      { area, subject: "Better detail", needs: [services], optional: true, run: () => this.checkDetail() },
      { area, subject: "Logs", needs, optional: true, run: () => this.checkLogs() }
    ];
  }
  checkMode() {
    const { environment, codebases } = this.options;
    const problem = findModeProblem(environment);
    if (problem === void 0) return finding.ok(`${environment.deploymentMode ?? ""}.`);
    const only = codebases.filter(
      ({ pipelineMode }) => !availableStrategies(pipelineMode).includes("pipeline")
    );
    const found = `It has ${problem.says}: its services can't be deployed straight to ECS.`;
    if (only.length === 0 && problem.kind === "copilot")
      return finding.optional(found, "Deploy to it through the pipelines (strategy: pipeline), as now.");
    return finding.missing(
      only.length === 0 ? found : `${found} ${only.map(({ name }) => name).join(", ")} can be deployed in no other way.`,
      "Change service-deployment-mode in platform-config.yml, and apply it."
    );
  }
  async checkServices() {
    const { application, environment } = this.options;
    const cluster = clusterName(application.name, environment.name);
    const names = await this.serviceNames();
    if (names.length === 0 && this.jobs.length > 0)
      return finding.ok(
        `There are scheduled jobs only (${this.jobs.join(", ")}): Terraform gives them their image.`
      );
    if (names.length === 0)
      return finding.missing(
        `No service is configured in ${environment.name}.`,
        "Name the services in the codebase's run groups in platform-config.yml, or apply the services' Terraform."
      );
    const containers = await this.there.containers();
    const absent = [];
    for (const service of names) {
      const found = await this.findService(containers, service);
      if (found === void 0 || found.status === "INACTIVE") absent.push(service);
      else if (found.status === "DRAINING") absent.push(`${service} (it is being removed)`);
      else this.services.push(found);
    }
    if (absent.length === 0) return finding.ok(`${formatCount(names.length, "service")} in ${cluster}.`);
    return finding.missing(
      `${cluster} does not have ${absent.join(", ")}.`,
      `Apply terraform/services/${environment.name}/${absent.length === 1 ? absent[0]?.split(" ")[0] ?? "" : "<service>"} in the deploy repository.`
    );
  }
  async findService(containers, service) {
    const { application, environment } = this.options;
    try {
      return await containers.service(ecsName({ app: application.name, env: environment.name, service }));
    } catch (error) {
      if (!(error instanceof NotFoundError)) throw error;
      throw new NotFoundError(`There is no ECS cluster ${this.cluster}.`, {
        cause: error,
        hint: `Apply the Terraform of the environment ${environment.name}, which makes the cluster.`
      });
    }
  }
  async checkTemplates() {
    const { application, environment } = this.options;
    const names = await this.serviceNames();
    const objects = await this.there.objects();
    for (const service of names)
      await readTemplate(objects, { app: application.name, env: environment.name, service });
    return finding.ok(
      `${formatCount(names.length, "template")} in ecs-task-definitions-${application.name}-${environment.name}.`
    );
  }
  /** One harmless call for each permission with which a deployment is followed. */
  async checkFollowing() {
    const [service] = this.services;
    if (service === void 0) return finding.unchecked("No service runs.");
    const containers = await this.there.containers();
    await containers.deployments(this.nameOf(service));
    await containers.taskDefinition(service.taskDefinition);
    await containers.tasks(this.cluster, [
      service.arn.replace(/:service\/.*$/, `:task/${this.cluster}/${"0".repeat(32)}`)
    ]);
    return finding.ok("Deployments, task definitions and tasks can be read.");
  }
  async checkDetail() {
    const [service] = this.services;
    if (service === void 0) return finding.unchecked("No service runs.");
    const containers = await this.there.containers();
    await this.tryOptional(containers, service);
    const refused = containers.refusedActions();
    if (refused.length === 0) return finding.ok("Stages of a deployment, revisions and tasks can be read.");
    return finding.optional(`The deploy role may not call ${refused.join(", ")}.`, MORE_RIGHTS);
  }
  async tryOptional(containers, service) {
    const name = this.nameOf(service);
    const [newest] = await containers.deployments(name);
    await containers.taskArns(name, "RUNNING");
    if (newest === void 0) return;
    await containers.deployment(newest.arn);
    await containers.taskDefinitionsOf([newest.targetRevision]);
  }
  async checkLogs() {
    const { application, environment } = this.options;
    const [service] = await this.serviceNames();
    if (service === void 0) return finding.unchecked("No service is configured.");
    const group = logGroup({ app: application.name, env: environment.name, service });
    const streams = await (await this.there.logStreams()).newest(group).catch((error) => {
      if (error instanceof NotFoundError) return void 0;
      throw error;
    });
    if (streams !== void 0) return finding.ok(`${group}.`);
    return finding.optional(
      `There is no log group ${group}: a failed container can't be explained.`,
      `Apply terraform/services/${environment.name}/${service} in the deploy repository.`
    );
  }
  /** Those of the codebases that ECS runs in this environment. */
  serviceNames() {
    return this.names ??= this.loadNames();
  }
  async loadNames() {
    const { application, environment, codebases, session, logger } = this.options;
    const parameters = await session.parameters();
    const types = await ServiceTypes.load(parameters, logger, application.name, environment.name);
    const groups = codebases.flatMap(({ services }) => services);
    this.jobs = groups.flatMap(({ services }) => services).filter((service) => types.isScheduledJob(service));
    return types.onEcs(groups);
  }
  get cluster() {
    return clusterName(this.options.application.name, this.options.environment.name);
  }
  nameOf(service) {
    return { cluster: this.cluster, service: service.name };
  }
};

// src/domains/setup/check-setup.ts
async function checkSetup(request, deps) {
  const { session, logger, job, role } = deps;
  const runner = new SetupRunner(deps);
  const parameters = await session.parameters();
  const applications = new Applications(parameters, session, logger);
  const found = { application: void 0, codebases: [] };
  const account2 = accountChecks(request, applications, found, session);
  const first = await runner.run([account2.credentials, account2.application, account2.codebases]);
  const { application, codebases } = found;
  const environments = listEnvironments(request.env, application, applications);
  const repositories = codebases.map(({ repository }) => repository);
  const trusted = role === void 0 ? void 0 : trustedRole(role, environments, codebases, session);
  const ownAccount = application === void 0 ? "" : await session.accountId();
  const inJob = await runner.run(job === void 0 ? [] : jobChecks(job, repositories, trusted));
  const rest = await runner.run([
    ...listChecks(request.app, account2, found, { environments, ownAccount }, deps),
    ...githubChecks({ ...deps.github, codebases, environments: environments.map(({ name }) => name) }),
    ...slackChecks({ ...deps.slack, codebases, parameters, credentials: account2.credentials })
  ]);
  return [...inJob, ...first, ...rest];
}
function trustedRole(role, environments, codebases, session) {
  const name = role.replace(/^.*\//, "");
  return {
    name,
    policy: async () => (await session.roles()).trustPolicy(name),
    environments: environments.map((environment) => ({
      name: environment.name,
      requiresApproval: requiresApproval(codebases, environment.name)
    }))
  };
}
function requiresApproval(codebases, env) {
  return codebases.some(
    ({ pipelines: pipelines2 }) => pipelines2.some(
      ({ environments }) => environments.some((each) => each.name === env && each.requiresApproval)
    )
  );
}
function listEnvironments(env, application, known) {
  if (application === void 0) return [];
  return env === void 0 ? application.environments : [known.environment(application, env)];
}
function listChecks(app, account2, { application, codebases }, { environments, ownAccount }, { session, publicImages, logger, job, role }) {
  return [
    ...codebases.flatMap((codebase) => [
      ...application === void 0 ? [] : [targetsCheck(application, codebase)],
      ...codebaseChecks({ app, codebase, session, publicImages })
    ]),
    ...codebases.length === 0 ? [waiting("Codebases", account2.codebases)] : [],
    ...application === void 0 ? [waiting("Environments", account2.application)] : environments.flatMap(
      (environment) => environmentChecks({
        application,
        environment,
        codebases,
        session,
        logger,
        ownAccount,
        requiresApproval: requiresApproval(codebases, environment.name),
        job: role === void 0 ? void 0 : job
      })
    )
  ];
}
function waiting(area, needed) {
  const run = () => finding.unchecked("There is nothing to check.");
  return { area, subject: "All", needs: [needed], run };
}
function accountChecks({ app, codebase }, applications, found, session) {
  const area = "AWS";
  const credentials = {
    area,
    subject: "Credentials",
    run: async () => finding.ok(`Account ${await session.accountId()}, ${session.region}.`)
  };
  const application = {
    area,
    subject: `Application ${app}`,
    needs: [credentials],
    run: async () => {
      found.application = await applications.load(app);
      const { environments, layout } = found.application;
      if (environments.length > 0)
        return finding.ok(`Environments: ${environments.map(({ name }) => name).join(", ")}.`);
      const path = `/${layout === "platform" ? "platform" : "copilot"}/applications/${app}/environments`;
      return finding.missing(
        `No parameter below ${path} lists an environment.`,
        "Apply the Terraform of the environments, which writes the parameters."
      );
    }
  };
  const codebases = {
    area,
    subject: codebase === void 0 ? "Codebases" : `Codebase ${codebase}`,
    needs: [credentials],
    run: async () => {
      found.codebases = codebase === void 0 ? await applications.codebases(app) : [await applications.codebase(app, codebase)];
      const names = found.codebases.map(({ name, pipelineMode }) => `${name} (${pipelineMode})`);
      if (names.length > 0)
        return finding.ok(`${formatCount(names.length, "codebase")}: ${names.join(", ")}.`);
      return finding.missing(
        `No parameter below /copilot/applications/${app}/codebases describes a codebase.`,
        IN_TERRAFORM2
      );
    }
  };
  return { credentials, application, codebases };
}
function targetsCheck(application, codebase) {
  const run = () => checkTargets(application, codebase);
  return { area: `Codebase ${codebase.name}`, subject: "Environments", run };
}
function checkTargets(application, codebase) {
  const known = new Set(application.environments.map(({ name }) => name));
  const named = [
    ...new Set(codebase.pipelines.flatMap(({ environments }) => environments.map(({ name }) => name)))
  ];
  const unknown2 = named.filter((name) => !known.has(name));
  if (unknown2.length > 0)
    return finding.missing(
      `Its pipelines deploy to ${unknown2.join(", ")}, which ${application.name} does not have.`,
      "Correct the environments of its pipelines in platform-config.yml, or add these to the application."
    );
  if (named.length > 0) return finding.ok(`Its pipelines deploy to ${named.join(", ")}.`);
  return finding.optional(
    "It has no pipelines, so a push deploys nothing by itself.",
    "Add pipelines to the codebase in platform-config.yml, or give codebase-pipeline.yml its environments."
  );
}

// src/commands/setup/check.ts
var account = "environment";
var when = "in the environment's account, for its role `<app>-<env>-codebase-pipeline-deploy`";
var ecs = "arn:aws:ecs:<region>:<env-account>";
var pipelines = "arn:aws:codepipeline:<region>:<account>";
var project = "arn:aws:codebuild:<region>:<account>:project/<app>-<cb>";
var GUIDE = "https://github.com/uktrade/platform-tools/blob/main/docs/getting-started.md";
var check_default = defineCommand({
  name: "setup-check",
  summary: "Check what a first deployment still needs, and say how to add it",
  undone: "The setup was not checked",
  examples: [
    { does: "Check all codebases and environments", flags: "--app demo" },
    { does: "Check one codebase and one environment", flags: "--app demo --codebase web --env dev" }
  ],
  opens: "the guide to a first deployment",
  description: "Looks at all that a deployment needs, with the identity that it is run with: credentials, parameters, the roles of the environments, image repository, build project, pipelines, task definition templates, cluster and services; in a workflow the runner and the claims of the OIDC token; on GitHub the token, the environments and their reviewers; with `slack-token` that token, its scopes and the channels. Each thing is one row of one table, with what was found and the next step. A check that fails stops none of the others. The verb fails if a deployment could not work. It only reads: permissions to change something are not tried.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", description: "Codebase to check. Default: all." },
    env: { type: "string", description: "Environment to check. Default: all." },
    ...githubInputs,
    ...messageInputs,
    ...awsInputs,
    ...environmentInputs,
    ...timeoutInput(10, false)
  },
  outputs: {
    ready: { description: "`true` where nothing is missing that a deployment needs." },
    checks: {
      description: "JSON: a list of `{area, subject, state, found, nextStep}`. `state` is `ok`, `missing`, `optional` (missing, and a deployment works without it) or `unchecked`."
    }
  },
  permissions: {
    aws: [
      ...applicationPermissions,
      ...channelPermissions,
      {
        actions: ["sts:GetCallerIdentity"],
        resources: ["*"],
        when: "always; AWS allows it to everybody"
      },
      {
        actions: ["iam:GetRole"],
        resources: [
          "arn:aws:iam::<account>:role/github-oidc-<app>-repo-role",
          "arn:aws:iam::<env-account>:role/github-oidc-<app>-repo-role"
        ],
        when: "in a workflow, each role about itself: whether its trust policy lets deployments in",
        optional: true
      },
      {
        actions: ["ecr:BatchGetImage", "ecr:DescribeImages"],
        resources: ["arn:aws:ecr:<region>:<account>:repository/<app>/<cb>"]
      },
      {
        actions: ["codebuild:BatchGetProjects"],
        resources: [`${project}-codebase-image-build`, `${project}-codebase-pipeline-image-build`],
        when: "the codebase has an image build"
      },
      {
        actions: ["codepipeline:GetPipeline"],
        resources: [
          `${pipelines}:<app>-<cb>-manual-release`,
          `${pipelines}:<app>-<cb>-manual-release-pipeline`
        ],
        when: "the codebase is deployed through its pipeline"
      },
      {
        actions: ["codepipeline:ListPipelineExecutions"],
        resources: [`${pipelines}:<app>-<cb>-*`],
        when: "the codebase has pipelines"
      },
      {
        actions: ["sts:AssumeRole"],
        resources: ["arn:aws:iam::<env-account>:role/<app>-<env>-codebase-pipeline-deploy"]
      },
      {
        actions: ["s3:GetObject"],
        resources: ["arn:aws:s3:::ecs-task-definitions-<app>-<env>/<app>/<env>/*"],
        when,
        account
      },
      {
        actions: ["ecs:DescribeServices", "ecs:ListServiceDeployments"],
        resources: [`${ecs}:service/<app>-<env>-cluster/<app>-<env>-*`],
        when,
        account
      },
      { actions: ["ecs:DescribeTaskDefinition"], resources: ["*"], when, account },
      { actions: ["ecs:DescribeTasks"], resources: [`${ecs}:task/<app>-<env>-cluster/*`], when, account },
      {
        actions: ["logs:DescribeLogStreams"],
        resources: ["arn:aws:logs:<region>:<env-account>:log-group:/platform/*"],
        when,
        account
      },
      {
        actions: ["ecs:DescribeServiceDeployments", "ecs:DescribeServiceRevisions"],
        resources: [
          `${ecs}:service-deployment/<app>-<env>-cluster/<app>-<env>-*/*`,
          `${ecs}:service-revision/<app>-<env>-cluster/<app>-<env>-*/*`
        ],
        when: `${when}: whether deployments can be explained better`,
        account,
        optional: true
      },
      {
        actions: ["ecs:ListTasks"],
        resources: [`${ecs}:container-instance/<app>-<env>-cluster/*`],
        when: `${when}: whether tasks are found at once`,
        account,
        optional: true
      }
    ],
    github: {
      "id-token": "write",
      actions: {
        access: "read",
        when: "a codebase's repository is private, and its environments are to be checked"
      },
      contents: {
        access: "read",
        when: "a codebase's repository is private, and the token is to be checked"
      },
      deployments: {
        access: "read",
        when: "a codebase's repository is private, and the token is to be checked"
      },
      "pull-requests": {
        access: "read",
        when: "a codebase's repository is private, and the token is to be checked"
      }
    }
  },
  async run(inputs, context) {
    const { app, codebase, env } = inputs;
    context.page(GUIDE);
    const { clock, logger, screen, signal, workflow } = context;
    const client = new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] });
    const rows = await checkSetup(
      { app, codebase, env },
      {
        session: await context.aws(inputs),
        publicImages: async () => new (await import("./image-registry-YNX6O7S4.js")).PublicRegistry({ clock, signal }),
        job: workflow && jobFacts(context),
        role: inputs["role-to-assume"],
        github: {
          authenticated: client.authenticated,
          fallback: workflow?.repository,
          repository: (name) => new GitHubSetup(client, name)
        },
        slack: { identity: slackIdentity(inputs["slack-token"], context), channel: inputs["slack-channel"] },
        logger,
        clock,
        signal,
        deadline: context.deadline(inputs["timeout-minutes"])
      }
    );
    if (workflow === void 0) for (const row of rows) sayForTerminal(row);
    const failure = setupFailure(app, rows);
    logger.result(formatSetup(rows, screen));
    return {
      outputs: {
        ready: failure === void 0,
        checks: rows.map(({ area, subject, state, found, nextStep }) => ({
          area,
          subject,
          state,
          found,
          nextStep
        }))
      },
      text: failure === void 0 ? `${setupVerdict(rows)} ${NOT_TRIED}` : setupVerdict(rows),
      summary: renderSetup(app, rows),
      failure
    };
  }
});
function jobFacts({
  github,
  oidcToken,
  runner
}) {
  return {
    hosted: runner.hosted,
    runnerVersion: runner.version,
    serverUrl: github.serverUrl,
    idToken: () => oidcToken("sts.amazonaws.com")
  };
}
function slackIdentity(token, { clock, logger, signal }) {
  if (token === void 0) return void 0;
  return async () => {
    const { SlackWebApi } = await import("./web-api-A3MG7GKI.js");
    return new SlackWebApi({ token, clock, logger }).identity(signal);
  };
}
function sayForTerminal(row) {
  row.nextStep = row.nextStep?.replace(
    /\bIn a workflow, [^.]*\. At a terminal, (\w)/,
    (_, first) => first.toUpperCase()
  );
}
export {
  check_default as default
};
