const require = process.getBuiltinModule;
import {
  LocalTextFiles
} from "./chunk-3IMU2CVN.js";
import {
  defineCommand
} from "./chunk-RQSEHUKM.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/config/validate.ts
var validate_default = defineCommand({
  name: "config-validate",
  summary: "Check the codebase pipelines and environments of platform-config.yml",
  undone: "The configuration was not checked",
  examples: [
    { does: "Check the file in this folder", flags: "" },
    { does: "Check another one", flags: "--config ../demo-deploy/platform-config.yml" }
  ],
  description: "Checks `platform-config.yml` of a deploy repository: what it says of environments and codebase pipelines against the schema of the platform, and its parts against one another (environments that are not there, pipelines or services that are there twice). Each problem is named with its line and column. It reads the file alone; extensions and environment pipelines are left to platform-helper.",
  inputs: {
    config: {
      type: "string",
      default: "platform-config.yml",
      description: "Path of the file."
    }
  },
  outputs: {
    problems: { description: "JSON: a list of `{path, line, column, message}`; `[]` where there are none." }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const file = inputs.config;
    const { readConfig, validationFailure, validationSummary, validationText } = await import("./platform-config-7QQFGNKD.js");
    const checked = await readConfig(file, { directory: context.directory, files: new LocalTextFiles() });
    return {
      outputs: { problems: checked.problems },
      text: validationText(file, checked),
      summary: validationSummary(file, checked),
      failure: validationFailure(file, checked)
    };
  }
});
export {
  validate_default as default
};
