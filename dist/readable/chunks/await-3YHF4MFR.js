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
} from "./chunk-SP3UQFHK.js";
import "./chunk-YYHTHA5S.js";
import "./chunk-ZIZOLKH2.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import "./chunk-MLRZ5IRF.js";
import "./chunk-3IMU2CVN.js";
import {
  defineCommand,
  timeoutInput
} from "./chunk-RQSEHUKM.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import "./chunk-VZX7JWXQ.js";
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
