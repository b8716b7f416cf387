const require = process.getBuiltinModule;
import {
  checkPlatformConfig,
  formatProblem
} from "./chunk-XH372SV3.js";
import {
  renderNextStep,
  renderSummary
} from "./chunk-VEEMDDBS.js";
import {
  escapeMarkdown,
  table
} from "./chunk-2LIWUV4G.js";
import {
  formatCount
} from "./chunk-R6BFYJEB.js";
import {
  PlatformError,
  UsageError
} from "./chunk-UW3TPUNG.js";

// src/domains/platform-config/validate.ts
import { resolve } from "node:path";
async function readConfig(file, { directory, files }) {
  const text = await files.read(resolve(directory, file));
  if (text !== void 0) return checkPlatformConfig(text);
  throw new UsageError(`The input config is "${file}", which does not exist.`, {
    hint: `Paths count from ${directory}. The file is at the top of the deploy repository.`
  });
}
async function readValidConfig(file, place) {
  const checked = await readConfig(file, place);
  if (checked.config !== void 0) return checked.config;
  throw validationFailure(file, checked) ?? new PlatformError(`${file} is empty.`);
}
function validationFailure(file, { problems }) {
  const [first, ...others] = problems;
  if (first === void 0) return void 0;
  const more = others.length === 0 ? "" : ` And ${formatCount(others.length, "more problem")}.`;
  const problem = formatProblem(file, first);
  return new PlatformError(`${problem.endsWith("?") ? problem : `${problem}.`}${more}`, {
    excerpt: others.map((problem2) => formatProblem(file, problem2)),
    hint: "Mend the file, and run config-validate again."
  });
}
function validationText(file, { config }) {
  if (config === void 0) return "";
  const codebases = Object.keys(config.codebase_pipelines ?? {}).length;
  const environments = Object.keys(config.environments ?? {}).filter((name) => name !== "*").length;
  return `${file} is valid: ${formatCount(codebases, "codebase")}, ${formatCount(environments, "environment")}.`;
}
function validationSummary(file, checked) {
  const { config, problems } = checked;
  if (config !== void 0)
    return renderSummary({
      outcome: "success",
      heading: escapeMarkdown(validationText(file, checked).replace(/\.$/, ""))
    });
  const failure = validationFailure(file, checked);
  const rows = problems.map(({ path, line, column, message }) => [
    `${line}:${column}`,
    escapeMarkdown(path),
    escapeMarkdown(message)
  ]);
  return renderSummary({
    outcome: "failure",
    heading: escapeMarkdown(`${file} has ${formatCount(problems.length, "problem")}`),
    failure: { nextStep: failure && renderNextStep(failure) },
    notes: [table(["Line", "Where", "Problem"], rows)]
  });
}

export {
  readConfig,
  readValidConfig,
  validationFailure,
  validationText,
  validationSummary
};
