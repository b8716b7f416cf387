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
import {
  GitRepository
} from "./chunk-DFQFLJRP.js";
import "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  RedirectedError,
  sendRequest
} from "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  retry
} from "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/codebase/prepare.ts
import { resolve as resolve2 } from "node:path";

// src/providers/builder/builder-configuration.ts
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";
var DEFAULT_BUILDER_CONFIGURATION = "https://raw.githubusercontent.com/uktrade/ci-image-builder/main/image_builder/configuration/builder_configuration.yml";
var TIMEOUT_MS = 1e4;
var HINT = "Check builder-configuration-url; left out, it is where the image builder publishes it.";
var PublishedBuilderConfiguration = class {
  constructor(options) {
    this.options = options;
  }
  options;
  async read(location) {
    if (/^https?:/i.test(location)) return this.download(parseUrl(location));
    const path = /^file:/i.test(location) ? filePath(location) : resolve(this.options.directory, location);
    try {
      return await readFile(path, "utf8");
    } catch (error) {
      throw new PlatformError(
        `The builder configuration ${path} could not be read: ${asError(error).message}`,
        { hint: HINT, cause: error }
      );
    }
  }
  download(url) {
    const { clock, logger, signal } = this.options;
    return retry(() => this.attempt(url), {
      clock,
      signal,
      onRetry: (error) => {
        logger.debug(`${asError(error).message} Trying again.`);
      }
    });
  }
  async attempt(url) {
    const { signal, timeoutMs = TIMEOUT_MS } = this.options;
    const subject = `The builder configuration ${shown(url)}`;
    const answer = await sendRequest(url, { timeoutMs, signal, redirects: "same-origin" }).catch(
      (error) => {
        signal?.throwIfAborted();
        if (error instanceof RedirectedError)
          throw new PlatformError(`${subject} is redirected to ${error.origin}, which was not followed.`, {
            hint: "Name the address it leads to in builder-configuration-url, if you trust it.",
            cause: error
          });
        throw new PlatformError(`${subject} could not be downloaded: ${describe(error)}.`, {
          transient: true,
          hint: "Check the network and its proxy settings, or name a copy in builder-configuration-url.",
          cause: error
        });
      }
    );
    if (answer.status === 200 && answer.contentType !== "text/html") return answer.body;
    if (answer.status === 200)
      throw new PlatformError(`${subject} is a web page, not YAML.`, {
        hint: `${HINT} On GitHub it is the address behind "Raw".`
      });
    throw new PlatformError(`${subject} could not be downloaded: HTTP ${answer.status}.`, {
      transient: answer.status === 429 || answer.status >= 500,
      hint: HINT
    });
  }
};
function parseUrl(location) {
  const url = URL.canParse(location) ? new URL(location) : void 0;
  if (url !== void 0 && url.hostname !== "") return url;
  throw new UsageError(`The input builder-configuration-url is "${location}", which is not a URL.`, {
    hint: HINT
  });
}
function filePath(location) {
  try {
    return fileURLToPath(location);
  } catch (error) {
    throw new UsageError(
      `The input builder-configuration-url is "${location}", which names no file of this machine.`,
      { hint: "A file URL has three slashes and an absolute path: file:///folder/file.yml", cause: error }
    );
  }
}
function shown(url) {
  return `${url.origin}${url.pathname}`;
}
function describe(error) {
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const message = typeof error === "object" && error !== null && "message" in error ? String(error.message) : "";
  return message === "" ? code : message;
}

// src/commands/codebase/prepare.ts
var prepare_default = defineCommand({
  name: "codebase-prepare",
  summary: "Write the image builder's files into a codebase's repository",
  examples: [
    { does: "Prepare the checkout in this folder", flags: "" },
    { does: "Replace files that are there already", flags: "--force" },
    { does: "Write the workflows as well", flags: "--workflows ../demo-deploy/platform-config.yml" }
  ],
  description: "Writes what the image builder reads into `.copilot` of a checked-out codebase: `config.yml` with the newest supported version of the builder, `image_build_run.sh`, and a script for each phase of the build. Files that exist are kept and reported, unless `force` is set. It refuses to run in a deploy repository, and needs no access to AWS.",
  undone: "The codebase was not prepared",
  inputs: {
    path: {
      type: "string",
      default: ".",
      description: "Folder of the codebase: the top of its git checkout."
    },
    force: { type: "boolean", default: false, description: "Overwrite the files that exist." },
    "builder-configuration-url": {
      type: "string",
      default: DEFAULT_BUILDER_CONFIGURATION,
      description: "Where the image builder's versions are published: an http(s) or file URL, or a path."
    },
    workflows: {
      type: "string",
      description: "Path of the application's `platform-config.yml`: also write the workflows that build and deploy the codebases of this repository, as `pipeline-generate` does."
    },
    ...dryRunInput
  },
  outputs: {
    files: {
      description: "JSON: a list of `{path, status}`; status is `created`, `kept`, `overwritten`, `updated` or `unchanged`."
    }
  },
  permissions: { aws: [], github: { contents: "read" } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const { parseRepositoryName, prepareCodebase, preparedSummary, preparedText } = await import("./prepare-B4ZKYL5G.js");
    const { formatWorkflows, planRepository, renderWorkflows, writeWorkflows } = await import("./generate-workflows-EKNZZSVO.js");
    const { readValidConfig } = await import("./platform-config-7QQFGNKD.js");
    const directory = resolve2(context.directory, inputs.path);
    const dryRun = inputs["dry-run"];
    const git = new GitRepository(directory);
    const disk = new LocalFileSystem();
    const config = inputs.workflows === void 0 ? void 0 : await readValidConfig(inputs.workflows, {
      directory: context.directory,
      files: new LocalTextFiles()
    });
    const workflows = config === void 0 ? [] : await planRepository(config, parseRepositoryName(await git.originUrl()), {
      style: "auto",
      terraform: true,
      output: directory,
      files: disk,
      texts: new LocalTextFiles()
    });
    const files = await prepareCodebase(directory, {
      git,
      files: disk,
      builder: new PublishedBuilderConfiguration({ clock, logger, signal, directory: context.directory }),
      logger,
      signal,
      confirm: (question) => context.confirm(question),
      force: inputs.force,
      dryRun,
      builderConfiguration: inputs["builder-configuration-url"]
    });
    if (!dryRun && workflows.length > 0) await writeWorkflows(workflows, directory, disk, signal);
    const written = workflows.map(({ path, status }) => ({ path, status }));
    const pages = [preparedSummary(files, dryRun)];
    const texts = [preparedText(files, dryRun)];
    if (workflows.length > 0) {
      pages.push(renderWorkflows(workflows, dryRun ? "dry-run" : "success"));
      texts.push(formatWorkflows(workflows, dryRun ? "dry-run" : "success"));
    }
    return {
      outputs: { files: [...files, ...written] },
      text: texts.join("\n"),
      summary: pages.join("\n")
    };
  }
});
export {
  prepare_default as default
};
