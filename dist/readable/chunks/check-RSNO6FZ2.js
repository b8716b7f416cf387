const require = process.getBuiltinModule;
import {
  checkVersion,
  describeVersion,
  findHighestVersion,
  renderVersionSummary,
  versionOfTag,
  versionOutputs,
  versionsOfTags
} from "./chunk-SIDZQVQY.js";
import {
  indexUrl
} from "./chunk-ZIZOLKH2.js";
import "./chunk-XNPLOTIO.js";
import "./chunk-SHW4GFQW.js";
import {
  defineCommand,
  githubInputs,
  repositoryInput
} from "./chunk-RQSEHUKM.js";
import {
  GitHubReleases
} from "./chunk-XYMLOVCB.js";
import "./chunk-HRHQFAQI.js";
import "./chunk-SYWYRGCB.js";
import {
  repositoryName
} from "./chunk-RPOPKNME.js";
import "./chunk-KLLBFG4S.js";
import "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  GitHubClient
} from "./chunk-SYOTTJSB.js";
import "./chunk-VR4HECPH.js";
import "./chunk-5QM77AI4.js";
import "./chunk-YBOAO4DT.js";
import {
  PatientRetry
} from "./chunk-F5MUN3NT.js";
import "./chunk-PB6AAJBK.js";
import {
  UsageError
} from "./chunk-VZX7JWXQ.js";
import "./chunk-53ABMYI7.js";

// src/commands/version/check.ts
var inputDefinitions = {
  current: {
    type: "string",
    required: true,
    description: "The version in use. A leading `v` is fine."
  },
  latest: {
    type: "string",
    description: "The latest version, if it is known already: then nobody is asked for it."
  },
  registry: {
    type: "choice",
    choices: ["github", "pypi", "npm"],
    default: "github",
    description: "Where the latest version is published: as a release of `repository` on `github`, or as the `package` on `pypi` or `npm`. Versions are compared as semantic versions, those of `pypi` by PEP 440."
  },
  ...repositoryInput,
  package: { type: "string", description: "Name of the package on `pypi` or `npm`." },
  "index-url": {
    type: "string",
    description: "Address of the index of packages. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`)."
  },
  "major-behind": {
    type: "choice",
    choices: ["fail", "warn"],
    default: "fail",
    description: "Whether the step fails or warns when the version is a major version behind."
  },
  "on-error": {
    type: "choice",
    choices: ["warn", "fail"],
    default: "warn",
    description: "Whether the step warns or fails when the latest version can't be found out."
  },
  ...githubInputs
};
var check_default = defineCommand({
  name: "version-check",
  summary: "Compare a version in use with the latest one that is published",
  undone: "The version was not compared",
  examples: [
    {
      does: "Compare with the latest release on GitHub",
      flags: "--current 1.2.3 --repository uktrade/platform-tools"
    },
    { does: "Compare with PyPI", flags: "--current 1.2.3 --registry pypi --package dbt-platform-helper" }
  ],
  opens: "the page of the latest version",
  description: "Checks whether a version is up to date. Being minor versions or patches behind is a warning; being a major version behind, or not finding the latest version, is a failure or a warning. Drafts, pre-releases and withdrawn (yanked) versions are never the latest.",
  inputs: inputDefinitions,
  outputs: {
    state: {
      description: "`up-to-date`, `minor-behind` (patches too), `major-behind`, `development` or `unknown`."
    },
    current: { description: "The version in use, without prefix and `v`." },
    latest: { description: "The latest version. Empty where it is not known." },
    behind: {
      description: "`none`, `patch`, `minor` or `major`: the first part in which the latest version is ahead. Empty for `unknown`."
    }
  },
  permissions: {
    aws: [],
    github: { contents: { access: "read", when: "`registry: github` with a private repository" } }
  },
  async run(inputs, context) {
    const { logger, signal } = context;
    const name = nameOf(inputs, context);
    const report = await checkVersion(
      {
        name,
        current: versionOfTag(inputs.current.trim()),
        scheme: inputs.registry === "pypi" ? "pep440" : "semver",
        absent: inputs.registry === "github" ? "Check the input repository. If it is private, set github-token." : "Check the inputs registry and package.",
        majorBehind: inputs["major-behind"],
        onError: inputs["on-error"]
      },
      () => latestVersion(inputs, name, context),
      { logger, signal }
    );
    return {
      outputs: versionOutputs(report),
      summary: renderVersionSummary(report),
      // What is wrong is said as a warning or failure.
      ...report.problem === void 0 ? { text: describeVersion(report) } : {},
      failure: report.failure
    };
  }
});
var MOST_RELEASES = 1e3;
function nameOf(inputs, context) {
  const { registry, package: name, latest } = inputs;
  if (registry === "github") {
    if (name !== void 0 && latest === void 0) {
      throw new UsageError(
        "The input package is given, but the input registry is github, which has releases.",
        {
          hint: "Set registry to pypi or npm, or leave out package."
        }
      );
    }
    if (latest !== void 0) return name ?? inputs.repository;
    return repositoryName(inputs.repository, context.workflow);
  }
  if (name !== void 0) return name;
  if (latest !== void 0) return void 0;
  throw new UsageError(`The input package is empty, and the input registry is ${registry}.`, {
    hint: "Set package to the name of the package."
  });
}
async function latestVersion(inputs, name, context) {
  const { registry, latest } = inputs;
  if (latest !== void 0) return versionOfTag(latest.trim());
  if (name === void 0) return void 0;
  switch (registry) {
    case "github": {
      const releases = new GitHubReleases(
        new GitHubClient({ ...context, ...context.github, token: inputs["github-token"] }),
        name
      );
      context.page(`${context.github.serverUrl}/${name}/releases`);
      const tags = await releases.listPublishedTags(MOST_RELEASES);
      return findHighestVersion(versionsOfTags(tags, inputs.current.trim()), "semver");
    }
    case "pypi": {
      const { pypiAddresses, PypiIndex } = await import("./registries-JGXPIHF2.js");
      const index = new PypiIndex(pypiAddresses(indexUrl("pypi", inputs["index-url"])));
      return showPage(
        index,
        name,
        findHighestVersion(await listPatiently(index, name, context), "pep440"),
        context
      );
    }
    case "npm": {
      const { NpmRegistry } = await import("./registries-JGXPIHF2.js");
      const index = new NpmRegistry(indexUrl("npm", inputs["index-url"]));
      return showPage(
        index,
        name,
        findHighestVersion(await listPatiently(index, name, context), "semver"),
        context
      );
    }
  }
}
function showPage(index, name, version, context) {
  if (version !== void 0) context.page(index.pageUrl(name, version));
  return version;
}
function listPatiently(index, name, { clock, signal }) {
  return new PatientRetry().run(() => index.listVersions(name, signal), { clock, signal });
}
export {
  check_default as default
};
