const require = process.getBuiltinModule;
import {
  findHighestVersion,
  getVersionState,
  versionOfTag,
  versionsOfTags
} from "./chunk-PHG6TINL.js";
import {
  GitHubReleases
} from "./chunk-RII7LVUX.js";
import "./chunk-XNPLOTIO.js";
import {
  indexUrl
} from "./chunk-U7UKKUWG.js";
import "./chunk-SHW4GFQW.js";
import {
  defineCommand,
  githubInputs
} from "./chunk-6ZXWVYQY.js";
import {
  getRepositoryName,
  githubClient,
  repositoryInput
} from "./chunk-HR6DXOVU.js";
import {
  renderNextStep,
  renderSummary
} from "./chunk-VEEMDDBS.js";
import "./chunk-Z7UEJ7YK.js";
import {
  code,
  escapeMarkdown
} from "./chunk-2LIWUV4G.js";
import "./chunk-EHO3M65O.js";
import "./chunk-AIVQKEJM.js";
import "./chunk-UB73SDDP.js";
import "./chunk-A56U36SA.js";
import "./chunk-R6BFYJEB.js";
import {
  PatientRetry
} from "./chunk-JLC7QYMT.js";
import "./chunk-XBPQVYE7.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-UW3TPUNG.js";
import "./chunk-53ABMYI7.js";

// src/domains/versions/check-version.ts
async function checkVersion(order, findLatest, { logger, signal }) {
  const { found, cause } = await findLatestOrCause(findLatest, signal);
  const state = found === void 0 ? { state: "unknown", behind: void 0, reason: describeUnknown(order.name, cause) } : getVersionState(order.current, found, order.scheme);
  const facts = { order, latest: found, ...state };
  const problem = problemOf(facts, cause);
  const report = { ...facts, problem, failure: void 0 };
  if (problem === void 0) return report;
  const fails = state.state === "major-behind" && order.majorBehind === "fail" || state.state === "unknown" && order.onError === "fail";
  if (fails) return { ...report, failure: problem };
  const title = order.name === void 0 ? "Version" : `Version of ${order.name}`;
  logger.warning(`${problem.message} ${problem.hint ?? ""}`.trim(), { title });
  return report;
}
function describeVersion({ state, order, latest, behind, reason }) {
  const { name = "Version", current } = order;
  switch (state) {
    case "up-to-date":
      return `${name} ${current} is the latest version.`;
    case "development":
      return `${name} ${current} is a development version; the latest release is ${latest ?? "unknown"}.`;
    case "unknown":
      return `${(reason ?? "").replace(/\.$/, "")}.`;
    default:
      return `${name} ${current} is a ${behind ?? ""} version behind ${latest ?? ""}.`;
  }
}
function problemOf(report, cause) {
  const { state, order, latest } = report;
  if (state === "up-to-date" || state === "development") return void 0;
  const update = `Update ${order.name === void 0 ? "" : `${order.name} `}to ${latest ?? ""}.`;
  const hints = {
    "minor-behind": update,
    "major-behind": `${update} Its release notes list breaking changes. To get a warning instead, set major-behind to warn.`,
    unknown: (cause instanceof PlatformError ? cause.hint : void 0) ?? "Check the inputs current, registry and package."
  };
  return new PlatformError(describeVersion(report), {
    hint: hints[state],
    cause
  });
}
async function findLatestOrCause(findLatest, signal) {
  try {
    return { found: await findLatest() };
  } catch (error) {
    if (signal.aborted || !(error instanceof PlatformError)) throw error;
    return { found: void 0, cause: error };
  }
}
function describeUnknown(name, cause) {
  const subject = name === void 0 ? "" : ` of ${name}`;
  return cause === void 0 ? `No published version${subject} found` : `Could not find the latest version${subject}: ${asError(cause).message}`;
}
var OUTCOMES = {
  "up-to-date": "success",
  "minor-behind": "warning",
  "major-behind": "warning",
  development: "success",
  unknown: "warning"
};
function versionOutputs({ state, order, latest, behind }) {
  return { state, current: order.current, latest, behind };
}
function renderVersionSummary(report) {
  const { order, latest, state, failure } = report;
  return renderSummary({
    outcome: failure === void 0 ? OUTCOMES[state] : "failure",
    heading: escapeMarkdown(describeVersion(report)),
    failure: failure && { nextStep: renderNextStep(failure) },
    facts: {
      title: "Version",
      rows: [
        ["Current", code(order.current)],
        ["Latest", latest === void 0 ? void 0 : code(latest)],
        ["State", code(state)]
      ]
    }
  });
}

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
    description: "What a version that is a major one behind is: a failure of the step, or a warning."
  },
  "on-error": {
    type: "choice",
    choices: ["warn", "fail"],
    default: "warn",
    description: "What it is where the state is not known: a warning, or a failure of the step."
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
    return getRepositoryName(inputs.repository, context);
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
      const releases = new GitHubReleases(githubClient(inputs["github-token"], context), name);
      context.page(`${context.github.serverUrl}/${name}/releases`);
      const tags = await releases.listPublishedTags(MOST_RELEASES);
      return findHighestVersion(versionsOfTags(tags, inputs.current.trim()), "semver");
    }
    case "pypi": {
      const { pypiAddresses, PypiIndex } = await import("./pypi-index-JY7U32KC.js");
      const index = new PypiIndex(pypiAddresses(indexUrl("pypi", inputs["index-url"])));
      return showPage(
        index,
        name,
        findHighestVersion(await listPatiently(index, name, context), "pep440"),
        context
      );
    }
    case "npm": {
      const { NpmRegistry } = await import("./npm-registry-YM4LKREJ.js");
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
