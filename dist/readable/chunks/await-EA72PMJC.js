const require = process.getBuiltinModule;
import {
  awaitPackage,
  fileOutputs,
  formatPackageAwait,
  givenFiles,
  givenIndex,
  givenTarget,
  indexInputs,
  packageInputs,
  packageOutputs,
  renderPackageAwait
} from "./chunk-GKO42CFP.js";
import "./chunk-MKUPHBT2.js";
import "./chunk-OJ7C6TQS.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-SR42F56J.js";
import "./chunk-Z3LIMWUB.js";
import {
  defineCommand,
  timeoutInput
} from "./chunk-R6Q65QLX.js";
import "./chunk-YUQO4U3K.js";
import "./chunk-SUI7BB63.js";
import "./chunk-A56U36SA.js";
import "./chunk-D2CXTLMM.js";
import "./chunk-TUN5VBP4.js";
import "./chunk-R44MR3UB.js";
import "./chunk-MSB44BCE.js";
import "./chunk-JG2O2F7M.js";
import "./chunk-NMZOEGNW.js";
import "./chunk-6OGYSHPV.js";
import "./chunk-KNLFTEZA.js";
import "./chunk-53ABMYI7.js";

// src/commands/package/await.ts
var await_default = defineCommand({
  name: "package-await",
  summary: "Wait until installers find a version of a package",
  undone: "The package was not found everywhere",
  examples: [
    { does: "Wait until pip finds a version", flags: "--package dbt-platform-helper --version 1.2.3" }
  ],
  opens: "the version's page on the index",
  description: "Reads, past all caches, what installers read: of PyPI the JSON API and the simple index, which go stale apart from each other, of npm the packument. It ends once all of them list every file, with `dist` each with its hash. Server errors and broken connections never end the wait; when the time is over, it names what lags where. It only reads.",
  inputs: {
    ...packageInputs,
    dist: {
      type: "string",
      description: "Folder with the built files, every one of which is awaited with its hash. Without it: any files, as long as all indexes list the same ones."
    },
    ...indexInputs,
    ...timeoutInput(15, false)
  },
  outputs: packageOutputs,
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const deadline = context.deadline(inputs["timeout-minutes"]);
    const target = await givenTarget(inputs, context);
    const built = await givenFiles(target, inputs.dist, context);
    const index = givenIndex(inputs.registry, inputs);
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    context.publish({ name, version, url });
    const comparison = await awaitPackage(target, built, { index, clock, logger, signal }, deadline);
    context.page(url);
    return {
      outputs: { name, version, files: fileOutputs(comparison), url },
      summary: renderPackageAwait(target, comparison, url),
      text: formatPackageAwait(target)
    };
  }
});
export {
  await_default as default
};
