const require = process.getBuiltinModule;
import {
  planOutputs,
  planSummary,
  planText
} from "./chunk-YQGZQG7B.js";
import {
  applicationPermissions
} from "./chunk-O64WUUC7.js";
import "./chunk-LVEDGKQF.js";
import {
  awsInputs,
  defineCommand,
  dryRunInput,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import {
  Applications
} from "./chunk-AF33TAZ7.js";
import {
  availableStrategies,
  defaultStrategy
} from "./chunk-6KB7Z5L3.js";
import "./chunk-QA7HPE2J.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import {
  parseEnvironments
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import {
  pipelinesUrl
} from "./chunk-SNKO2L4S.js";
import {
  formatImageTag,
  formatPipelineTag,
  isImageTag
} from "./chunk-GV6UZF3M.js";
import {
  requireTime
} from "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/domains/codebases/plan.ts
async function planPush(request, options) {
  const { applications, workflow, logger } = options;
  const pushed = parsePushedRef(request.ref, workflow);
  const application = await applications.load(request.app);
  requireTime(options, `Planning for the codebase ${request.codebase}`, "Raise timeout-minutes.");
  const codebase = await applications.codebase(request.app, request.codebase);
  const ref = request.ref === void 0 ? checkRepository(pushed, codebase, workflow, logger) : pushed;
  const pipelines = findPipelines(codebase.pipelines, ref);
  const environments = startingAt(
    request.environments === void 0 ? listEnvironments(pipelines) : requestEnvironments(request.environments, codebase.pipelines),
    request.startAt
  );
  warnAboutMissing(application, environments, logger);
  return {
    app: request.app,
    codebase: codebase.name,
    ref,
    pipelines: pipelines.map(({ name }) => name),
    environments,
    ...imageTags(ref, codebase, logger),
    strategy: defaultStrategy(codebase.pipelineMode),
    strategies: availableStrategies(codebase.pipelineMode),
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
      `${pipeline === "" ? "The input environments" : `The pipeline ${pipeline}`} names the environment "${name}", which application ${application.name} does not have: deploying to it will fail.`
    );
  }
}
function imageTags({ kind, name }, { requiresImageBuild }, logger) {
  if (kind === "other") return { imageReference: void 0, pipelineImage: void 0 };
  const pipelineImage = formatPipelineTag(kind, name, requiresImageBuild);
  const tag = requiresImageBuild ? formatImageTag(kind, name) : pipelineImage;
  if (isImageTag(tag)) return { imageReference: tag, pipelineImage };
  logger.warning(
    `No image can have the tag ${JSON.stringify(tag)} of the ${kind} "${name}": name the image by its commit.`
  );
  return { imageReference: void 0, pipelineImage: kind === "tag" ? pipelineImage : void 0 };
}
function findPipelines(pipelines, ref) {
  return pipelines.filter(({ branch, tag }) => {
    if (ref.kind === "tag") return tag;
    return ref.kind === "branch" && branch !== void 0 && matchesBranch(branch, ref.name);
  });
}
function matchesBranch(pattern, branch) {
  return pattern.endsWith("*") ? branch.startsWith(pattern.slice(0, -1)) : pattern === branch;
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
function requestEnvironments(requested, pipelines) {
  const configured = listEnvironments(pipelines);
  return requested.map(({ name, requiresApproval }) => {
    const known = configured.find((environment) => environment.name === name);
    return {
      name,
      requiresApproval: requiresApproval ?? known?.requiresApproval ?? false,
      pipeline: known?.pipeline ?? ""
    };
  });
}
function startingAt(environments, first) {
  const index = first === void 0 ? 0 : environments.findIndex(({ name }) => name === first);
  if (index >= 0) return environments.slice(index);
  const names = environments.map(({ name }) => name).join(", ");
  throw new UsageError(
    `The input start-at is "${first ?? ""}", which is not an environment that would be deployed to.`,
    {
      hint: names === "" ? "The push starts nothing: give environments." : `These would be deployed to: ${names}.`
    }
  );
}
function parsePushedRef(given, workflow) {
  const ref = given ?? workflow?.ref ?? "";
  if (ref === "") {
    throw new UsageError("The input ref is empty.", {
      hint: "Give the full ref that was pushed: refs/heads/main, or refs/tags/1.2.3."
    });
  }
  const [, kind, name] = /^refs\/(heads|tags)\/([^\s~^:?*[\\\p{Cc}/](?:[^\s~^:?*[\\\p{Cc}]*[^\s~^:?*[\\\p{Cc}/.])?)$/u.exec(ref) ?? [];
  if (name !== void 0) return { kind: kind === "heads" ? "branch" : "tag", name, ref };
  if (/^refs\/(?!heads\/|tags\/)[^\s\p{Cc}]+$/u.test(ref)) return { kind: "other", name: ref, ref };
  throw new UsageError(`The input ref is ${JSON.stringify(ref)}, which is not a full ref.`, {
    hint: "Write refs/heads/<branch> or refs/tags/<tag>: a name alone does not say which of the two it is."
  });
}

// src/commands/codebase/plan.ts
var plan_default = defineCommand({
  name: "codebase-plan",
  summary: "Show which pipelines of a codebase a push starts, and where they deploy to",
  undone: "The pipelines of the push are not known",
  examples: [
    { does: "Say where a push to main deploys to", flags: "--app demo --codebase web --ref refs/heads/main" }
  ],
  opens: "the pipelines in the AWS console",
  description: "Looks up which of the codebase's pipelines a push of a branch or git tag starts, to which environments they deploy, in which order, and which of these need approval; as JSON for a job matrix. Where several pipelines match, their environments follow one another as configured; one that several of them name comes once, at its first place, and needs approval if any of them says so. Nothing matching is not an error: `environments` is then `[]`, also for pull requests. It only reads.",
  inputs: {
    app: { type: "string", required: true, description: "Name of the application." },
    codebase: { type: "string", required: true, description: "Name of the codebase." },
    ref: {
      type: "string",
      description: "What was pushed, as a full ref: `refs/heads/main` or `refs/tags/1.2.3`. Default: the workflow's own, if it runs in the codebase's repository."
    },
    environments: {
      type: "structured",
      example: "[dev, {name: prod, requires_approval: true}]",
      parse: parseEnvironments,
      description: "Environments to deploy to instead of those that the push starts: names, or `{name, requires_approval}`. Default of `requires_approval`: as the pipelines that name the environment say."
    },
    "start-at": {
      type: "string",
      description: "The first environment to deploy to; those before it are left out."
    },
    ...awsInputs,
    ...dryRunInput,
    ...timeoutInput(10, false)
  },
  outputs: {
    environments: {
      description: "JSON: a list of `{name, requiresApproval, pipeline}` in the order in which they are deployed; `[]` where the push starts nothing."
    },
    pipeline: {
      description: "Name of the pipeline that the push starts; names separated by commas, where several match."
    },
    "image-reference": {
      description: "The tag that the image of the pushed ref has in ECR. `branch-<branch>` with hyphens for slashes, or `tag-<tag>`; `latest` where the platform builds no image. Empty for other refs."
    },
    "pipeline-image": {
      description: "The image tag that the platform's own pipelines deploy after such a push: `tag-latest` for any git tag, `branch-<branch>`, or `latest` where it builds no image. Empty for other refs."
    },
    strategy: {
      description: "`ecs` where the codebase's pipeline mode is `github_actions`, else `pipeline`."
    },
    strategies: {
      description: 'JSON list of all deployment strategies that the platform has set up: `["pipeline","ecs"]` where the pipeline mode is `dual_codepipeline_github`.'
    },
    "requires-build": { description: "`false` where the codebase is configured to need no image build." }
  },
  permissions: { aws: applicationPermissions, github: { "id-token": "write" } },
  async run(inputs, context) {
    const { clock, logger, signal, workflow } = context;
    if (inputs["dry-run"]) logger.debug("codebase-plan only reads, with dry-run and without.");
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const session = await context.aws(inputs);
    const applications = new Applications(await session.parameters(), session, logger);
    const { app, codebase, environments, ref } = inputs;
    const request = { app, codebase, environments, ref, startAt: inputs["start-at"] };
    const plan = await planPush(request, { applications, workflow, logger, clock, signal, deadline });
    context.page(pipelinesUrl(session.region));
    return { outputs: planOutputs(plan), text: planText(plan), summary: planSummary(plan) };
  }
});
export {
  plan_default as default
};
