const require = process.getBuiltinModule;
import {
  LocalFileSystem
} from "./chunk-MLRZ5IRF.js";
import {
  LocalTextFiles
} from "./chunk-3IMU2CVN.js";
import {
  defineCommand,
  dryRunInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/pipeline/generate.ts
import { resolve } from "node:path";
var generate_default = defineCommand({
  name: "pipeline-generate",
  summary: "Write the workflows that build and deploy codebases, from platform-config.yml",
  undone: "The workflows were not written",
  examples: [
    { does: "Write the workflow of one codebase into its checkout", flags: "--codebase web --path ../web" },
    { does: "Write those of all codebases, a folder for each repository", flags: "--path workflows" },
    { does: "Check in CI that a workflow is up to date", flags: "--codebase web --check" }
  ],
  description: "Writes `.github/workflows/deploy-<codebase>.yml` for each codebase in `codebase_pipelines` of `platform-config.yml`: triggers from branches and tags, environments in their order, approvals, cache invalidation, Terraform and Slack. What stands outside of the marked part of a file is kept, and running it again changes nothing. It says what can't be carried over, and what a person has to set up before the first run.",
  inputs: {
    config: {
      type: "string",
      default: "platform-config.yml",
      description: "Path of platform-config.yml, at the top of the deploy repository."
    },
    codebase: {
      type: "string",
      description: "Codebase whose workflow is written into `path`. Default: all of them, each into a folder of `path` that is named after its repository."
    },
    path: {
      type: "string",
      formerName: "output",
      default: ".",
      description: "Folder to write to: the codebase's checkout."
    },
    style: {
      type: "choice",
      choices: ["auto", "pipeline", "jobs"],
      default: "auto",
      description: "`pipeline` calls codebase-pipeline.yml, which looks up the environments when it runs. `jobs` is a job for each environment, for teams that want to see or extend them. `auto` is `pipeline` where that can do it: at most six environments, and domains in one DNS account."
    },
    terraform: {
      type: "boolean",
      default: true,
      negated: "Leave Terraform and load balancer rules out of the workflow.",
      description: "Let the workflow do what CodePipeline does around a deployment to ECS: Terraform of the services and load balancer rules, with the deploy repository. Only for codebases with `pipeline_mode: github_actions`; in the other modes, CodePipeline does it. If `false`, somebody has to apply the Terraform elsewhere."
    },
    check: {
      type: "boolean",
      default: false,
      description: "Write nothing, and fail where a workflow is missing or out of date."
    },
    ...dryRunInput
  },
  outputs: {
    files: {
      description: "JSON: a list of `{codebase, repository, path, status, style, notes}`; status is `created`, `updated` or `unchanged`. `notes` says what is left to do."
    }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { config: file, codebase, style, terraform, check } = inputs;
    const { checkFailure, formatWorkflows, planWorkflows, renderWorkflows, writeWorkflows } = await import("./generate-workflows-EKNZZSVO.js");
    const { readValidConfig } = await import("./platform-config-7QQFGNKD.js");
    const config = await readValidConfig(file, { directory: context.directory, files: new LocalTextFiles() });
    const output = resolve(context.directory, inputs.path);
    const [files, texts] = [new LocalFileSystem(), new LocalTextFiles()];
    const workflows = await planWorkflows(config, { codebase, style, terraform, output, files, texts });
    const failure = check ? checkFailure(workflows) : void 0;
    const reads = check || inputs["dry-run"];
    const outcome = failure !== void 0 ? "failure" : inputs["dry-run"] ? "dry-run" : "success";
    if (!reads && workflows.some(({ status }) => status !== "unchanged")) {
      await context.confirm(`Write ${workflows.map(({ path }) => path).join(", ")} into ${output}?`);
      await writeWorkflows(workflows, output, files, context.signal);
    }
    return {
      outputs: {
        files: workflows.map(({ codebase: name, repository, path, status, style: chosen, notes }) => ({
          codebase: name,
          repository,
          path,
          status,
          style: chosen,
          notes
        }))
      },
      text: formatWorkflows(workflows, outcome),
      summary: renderWorkflows(workflows, outcome),
      failure
    };
  }
});
export {
  generate_default as default
};
