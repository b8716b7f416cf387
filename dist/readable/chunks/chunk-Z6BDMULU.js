const require = process.getBuiltinModule;
import {
  codebasePipelineNames,
  manualReleaseNames
} from "./chunk-RPOPKNME.js";
import {
  describeKind,
  isRecord
} from "./chunk-KLLBFG4S.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import {
  NotFoundError,
  PlatformError,
  UsageError
} from "./chunk-VZX7JWXQ.js";

// src/domains/pipelines/pipeline-request.ts
async function findPipeline(place, intent) {
  const pipeline = await place.pipelines.get(intent.pipeline);
  if (pipeline === void 0) {
    throw new NotFoundError(
      `There is no pipeline "${intent.pipeline}" in the account ${await place.accountId()}, ${place.region}.`,
      { hint: "Check the name in the input pipeline, and role-to-assume and aws-region." }
    );
  }
  checkVariables(pipeline, intent.variables);
  checkRevisions(pipeline, intent.revisions);
  return pipeline;
}
function checkVariables(pipeline, variables) {
  const names = Object.keys(variables);
  if (pipeline.type === "V1" && names.length > 0) {
    throw new PlatformError(
      `The pipeline ${pipeline.name} is of the type V1, which has no variables: ${names.join(", ")} can't be set.`,
      { hint: "Leave the input variables out, or make the pipeline one of the type V2 that declares them." }
    );
  }
  const unknown = names.filter((name) => !pipeline.variables.includes(name));
  if (unknown.length > 0) throw undeclared(pipeline, unknown);
  const missing = pipeline.variables.filter((name) => !(name in variables) && !(name in pipeline.defaults));
  if (missing.length === 0) return;
  throw new PlatformError(
    `The pipeline ${pipeline.name} needs ${missing.join(", ")}: ${missing.length === 1 ? "it has" : "they have"} no default.`,
    { hint: `Set ${missing.length === 1 ? "it" : "them"} in the input variables.` }
  );
}
function undeclared(pipeline, unknown) {
  const declared = pipeline.variables.length === 0 ? "it declares none" : `it declares ${pipeline.variables.join(", ")}`;
  const suggestion = findNearest(unknown[0] ?? "", pipeline.variables);
  return new PlatformError(
    `The pipeline ${pipeline.name} does not declare ${unknown.join(", ")} of the input variables: ${declared}.`,
    {
      hint: suggestion === void 0 ? "Leave it out, or declare it in the pipeline." : `Did you mean ${suggestion}?`
    }
  );
}
function checkRevisions(pipeline, revisions) {
  const sources = pipeline.stages.flatMap(
    ({ actions }) => actions.filter(({ category }) => category === "Source").map(({ name }) => name)
  );
  const unknown = revisions.find(({ action }) => !sources.includes(action));
  if (unknown === void 0) return;
  throw new PlatformError(
    `The pipeline ${pipeline.name} has no source action "${unknown.action}", which the input source-revisions names.`,
    {
      hint: sources.length === 0 ? "It has no source action." : `Its source actions: ${sources.join(", ")}.`
    }
  );
}
var RELEASE_VARIABLES = ["ENVIRONMENT", "IMAGE_TAG"];
async function findManualRelease(pipelines, app, codebase) {
  const [current, older] = manualReleaseNames(app, codebase);
  const found = await pipelines.get(current) ?? await pipelines.get(older);
  if (found !== void 0) return checkReleaseVariables(found);
  throw new NotFoundError(`There is no pipeline ${current}, nor one of its older name ${older}.`, {
    hint: "Terraform makes it from codebase_pipelines in platform-config.yml: check that it has been applied, and the region."
  });
}
function checkReleaseVariables(pipeline) {
  const missing = RELEASE_VARIABLES.filter((name) => !pipeline.variables.includes(name));
  if (missing.length === 0) return pipeline;
  throw new PlatformError(`The pipeline ${pipeline.name} does not declare ${missing.join(" and ")}.`, {
    hint: `A release is started with the pipeline variables ${RELEASE_VARIABLES.join(" and ")}: apply the current Terraform of the codebase's pipelines.`
  });
}
function givenVariable(variables, name) {
  const value = variables?.[name];
  return value === "NONE" || value === "" ? void 0 : value;
}
function deployingPipelines(app, { name, pipelines }) {
  return [
    ...pipelines.map((pipeline) => ({
      names: codebasePipelineNames(app, name, pipeline.name),
      environments: pipeline.environments.map((environment) => environment.name)
    })),
    { names: manualReleaseNames(app, name), environments: void 0 }
  ];
}
var pipelineVariablesExample = '{"TAG": "v1.2.3", "SUITE": "smoke"}';
var sourceRevisionsExample = '{"GitCheckout": "0123456789abcdef0123456789abcdef01234567", "Bundle": {"type": "S3_OBJECT_KEY", "value": "a.zip"}}';
var NAME = /^[A-Za-z0-9@\-_]{1,128}$/;
var VALUE_LENGTH = 1e3;
var MAXIMUM = 50;
var REVISION_TYPES = [
  "COMMIT_ID",
  "IMAGE_DIGEST",
  "S3_OBJECT_VERSION_ID",
  "S3_OBJECT_KEY"
];
function checkPipelineName(name) {
  if (/^[A-Za-z0-9.@\-_]{1,100}$/.test(name)) return name;
  throw new UsageError(
    `The input pipeline is ${JSON.stringify(name)}, which can't be the name of a pipeline.`,
    {
      hint: "It is made of letters, digits and .@-_, at most 100 characters; of an ARN, give the last part."
    }
  );
}
function parsePipelineVariables(value) {
  const entries = Object.entries(mapOf("variables", value));
  if (entries.length > MAXIMUM) {
    throw new UsageError(
      `The input variables has ${entries.length} variables; CodePipeline takes ${MAXIMUM}.`
    );
  }
  for (const [name, text] of entries) {
    if (!NAME.test(name)) {
      throw new UsageError(`The input variables has one called ${JSON.stringify(name.slice(0, 60))}.`, {
        hint: "Names of pipeline variables are 1 to 128 letters, digits and @-_."
      });
    }
    const problem = problemOf(text);
    if (problem === void 0) continue;
    throw new UsageError(`The value of ${name} in the input variables is ${problem}.`, {
      hint: `Put it in quotes, so that it arrives as it is written: ${name}: "…"`
    });
  }
  return Object.fromEntries(entries);
}
function problemOf(value) {
  if (typeof value !== "string") return `${describeKind(value)}, not text`;
  if (value === "") return "empty, which CodePipeline does not take";
  if (value.length > VALUE_LENGTH) return `${value.length} characters long, more than ${VALUE_LENGTH}`;
  return void 0;
}
function parseSourceRevisions(value) {
  return Object.entries(mapOf("source-revisions", value)).map(([action, entry]) => ({
    action,
    ...revisionOf(action, entry)
  }));
}
function revisionOf(action, entry) {
  if (typeof entry === "string") {
    if (/^[0-9a-f]{40}$/.test(entry)) return { type: "COMMIT_ID", value: entry };
    if (/^sha256:[0-9a-f]{64}$/.test(entry)) return { type: "IMAGE_DIGEST", value: entry };
  } else if (isRecord(entry)) {
    const type = REVISION_TYPES.find((known2) => known2 === entry["type"]);
    const text = entry["value"];
    const known = Object.keys(entry).every((key) => key === "type" || key === "value");
    if (known && type !== void 0 && typeof text === "string" && text !== "") return { type, value: text };
  }
  throw new UsageError(
    `What the input source-revisions has for ${action} is neither a whole commit, nor an image digest, nor {type, value}.`,
    { hint: `Types: ${REVISION_TYPES.join(", ")}. An example of the form: ${sourceRevisionsExample}` }
  );
}
function mapOf(input, value) {
  if (isRecord(value)) return value;
  throw new UsageError(`The input ${input} is ${describeKind(value)}, not a map.`, {
    hint: `An example of its form: ${input === "variables" ? pipelineVariablesExample : sourceRevisionsExample}`
  });
}

export {
  findPipeline,
  findManualRelease,
  givenVariable,
  deployingPipelines,
  pipelineVariablesExample,
  sourceRevisionsExample,
  checkPipelineName,
  parsePipelineVariables,
  parseSourceRevisions
};
