const require = process.getBuiltinModule;
import {
  require_semver
} from "./chunk-SHW4GFQW.js";
import {
  dryRunHeading,
  formatDryRun,
  renderSummary
} from "./chunk-HRHQFAQI.js";
import {
  code,
  table
} from "./chunk-SYWYRGCB.js";
import {
  findNearest
} from "./chunk-6PZ5JRUZ.js";
import "./chunk-MSB44BCE.js";
import {
  array,
  boolean,
  getDotPath,
  nullish,
  number,
  object,
  pipe,
  safeParse,
  string,
  toString,
  union
} from "./chunk-VR4HECPH.js";
import {
  findTooDeep
} from "./chunk-UXEO32C6.js";
import {
  require_dist
} from "./chunk-R653OKFB.js";
import "./chunk-PB6AAJBK.js";
import {
  PlatformError,
  UsageError,
  asError
} from "./chunk-VZX7JWXQ.js";
import {
  __toESM
} from "./chunk-53ABMYI7.js";

// src/domains/codebases/prepare.ts
import { join } from "node:path";

// src/domains/codebases/prepared-files.ts
var import_semver = __toESM(require_semver(), 1);
var import_yaml = __toESM(require_dist(), 1);
var BUILDER_NAME = "paketobuildpacks/builder-jammy-base";
var NEWEST_SUPPORTED = "0.4.240";
var VERSION = /^v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)*$/;
var PLAIN = /^[\w.:/@+-]{1,200}$/;
var HINT = "Check builder-configuration-url: it has to be YAML like {builders: [{name, versions: [{version}]}]}.";
var deprecated = nullish(boolean(), false);
var configurationSchema = object({
  builders: array(
    object({
      name: string(),
      deprecated,
      versions: nullish(
        // YAML reads a version of two parts as a number.
        array(object({ version: pipe(union([string(), number()]), toString()), deprecated })),
        []
      )
    })
  )
});
function chooseBuilderVersion(text) {
  const { builders } = parseConfiguration(text);
  const named = builders.filter(({ name }) => name === BUILDER_NAME);
  if (named.length === 0) {
    const names = builders.map(({ name }) => name);
    const suggestion = findNearest(BUILDER_NAME, names);
    throw new PlatformError(`The builder configuration has no builder "${BUILDER_NAME}".`, {
      hint: `It has: ${names.join(", ")}.${suggestion === void 0 ? "" : ` Was it renamed to "${suggestion}"?`}`
    });
  }
  const current = named.filter((builder) => !builder.deprecated).flatMap(({ versions }) => versions.filter((version) => !version.deprecated));
  const newest = newestSupported(current.map(({ version }) => version));
  if (newest !== void 0) return newest;
  throw new PlatformError(
    `The builder configuration has no version of "${BUILDER_NAME}" up to ${NEWEST_SUPPORTED} that is not deprecated.`,
    {
      hint: `Not deprecated, and newer or not a version: ${current.map(({ version }) => version).join(", ") || "none"}.`
    }
  );
}
function newestSupported(versions) {
  return versions.flatMap((version) => {
    const order = orderOf(version);
    return order === void 0 || import_semver.default.gt(order, NEWEST_SUPPORTED) ? [] : [{ version, order }];
  }).sort((a, b) => import_semver.default.rcompare(a.order, b.order) || (a.version < b.version ? -1 : 1))[0]?.version;
}
function orderOf(version) {
  if (!VERSION.test(version)) return void 0;
  return import_semver.default.parse(version, { loose: true }) ?? import_semver.default.coerce(version) ?? void 0;
}
function parseConfiguration(text) {
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new PlatformError("The builder configuration is a web page, not YAML.", {
      hint: `${HINT} On GitHub it is the address behind "Raw".`
    });
  if (findTooDeep(text) !== void 0)
    throw new PlatformError("The builder configuration is nested too deeply.", { hint: HINT });
  let content;
  try {
    content = (0, import_yaml.parse)(text);
  } catch (error) {
    const reason = asError(error).message.split("\n")[0] ?? "";
    throw new PlatformError(`The builder configuration is not YAML: ${reason}`, { hint: HINT, cause: error });
  }
  const result = safeParse(configurationSchema, content);
  if (result.success) return checkWords(result.output);
  const issue = result.issues[0];
  throw new PlatformError(
    `The builder configuration is not one: at ${getDotPath(issue) ?? "its top"}, expected ${issue.expected ?? "something else"} but found ${issue.received}.`,
    { hint: HINT }
  );
}
function checkWords(configuration) {
  for (const { name, versions } of configuration.builders) {
    if (!PLAIN.test(name)) throw notPlain("name of a builder", name);
    for (const { version } of versions)
      if (!PLAIN.test(version)) throw notPlain(`version of the builder "${name}"`, version);
  }
  return configuration;
}
function notPlain(what, word) {
  return new PlatformError(
    `The builder configuration has ${JSON.stringify(word.slice(0, 60))} as the ${what}, which can't be one.`,
    { hint: HINT }
  );
}
var FOLDERS = [".copilot", ".copilot/phases"];
var CONFIGURATION_FILE = ".copilot/config.yml";
var script = (purpose, ...body) => [
  "#!/usr/bin/env bash",
  ...purpose.split("\n").map((line) => `# ${line}`),
  "set -euo pipefail",
  ...body,
  ""
].join("\n");
var imageBuildRun = script(
  `Runs inside the image, after its buildpacks and before it is published: collect static files here, say.
Whatever fails in it fails the build.`
);
var preBuild = script(
  `Runs in the build project, before the image is built.
Whatever fails in it fails the build.`,
  `
# The build project has no SSH key: git fetches private submodules through its connection to GitHub instead.
if [[ -f .gitmodules ]]; then
  IFS=: read -r _ _ _ region account _ <<<"\${CODESTAR_CONNECTION_ARN:?is needed to fetch the submodules}"
  connection="\${CODESTAR_CONNECTION_ARN##*/}"
  base="https://codestar-connections.\${region}.amazonaws.com/git-http/\${account}/\${region}/\${connection}/uktrade/"
  git config --global credential.helper '!aws codecommit credential-helper $@'
  git config --global credential.UseHttpPath true
  git config --global --add "url.\${base}.insteadOf" 'git@github.com:uktrade/'
  git config --global --add "url.\${base}.insteadOf" 'ssh://git@github.com/uktrade/'
  git submodule update --init --remote --recursive
fi`
);
var phases = {
  install: script(
    `Runs in the build project, first of all: install what the other phases need.
Whatever fails in it fails the build.`
  ),
  pre_build: preBuild,
  build: script(
    `Runs in the build project, right before the image is built.
Whatever fails in it fails the build.`
  ),
  post_build: script(
    `Runs in the build project, after the image was built, also when that failed.
CODEBUILD_BUILD_SUCCEEDING is 1 unless something has failed.`
  )
};
function codebaseFiles(repository, builderVersion) {
  const content = {
    repository,
    builder: { name: BUILDER_NAME, version: builderVersion },
    packages: ["libpq-dev", "libsqlite3-dev"]
  };
  const configuration = (0, import_yaml.stringify)(content, { version: "1.1" });
  return [
    { path: CONFIGURATION_FILE, executable: false, content: configuration },
    { path: ".copilot/image_build_run.sh", executable: true, content: imageBuildRun },
    ...Object.entries(phases).map(([phase, content2]) => ({
      path: `.copilot/phases/${phase}.sh`,
      executable: false,
      content: content2
    }))
  ];
}

// src/domains/codebases/prepare.ts
async function prepareCodebase(directory, options) {
  const { files, logger } = options;
  await requireFolder(directory, files);
  const repository = parseRepositoryName(await options.git.originUrl());
  await refuseDeployRepository(directory, repository, files);
  const existing = await findExisting(directory, options);
  const keeps = (path) => existing.includes(path) && !options.force;
  const version = keeps(CONFIGURATION_FILE) ? "" : chooseBuilderVersion(await options.builder.read(options.builderConfiguration));
  const wanted = codebaseFiles(repository, version);
  const prepared = wanted.map(({ path }) => {
    if (!existing.includes(path)) return { path, status: "created" };
    return { path, status: options.force ? "overwritten" : "kept" };
  });
  const written = wanted.filter(({ path }) => !keeps(path));
  if (!options.dryRun) await write(directory, written, prepared, options);
  for (const { path, status } of prepared) logger.info(sentence(path, status, options.dryRun));
  await warnOfKeptScripts(directory, wanted, written, options);
  return prepared;
}
function parseRepositoryName(originUrl) {
  const path = originUrl.trim().replace(/[?#].*$/, "").replace(/\/+$/, "");
  const name = (path.split(/[/:\\]/).pop() ?? "").replace(/\.git$/, "");
  if (/^[\w.-]{1,100}$/.test(name) && !/^\.*$/.test(name)) return name;
  throw new PlatformError(
    'The address of the git remote "origin" does not end in the name of a repository.',
    {
      hint: "Look at git remote get-url origin. It has a form like git@github.com:uktrade/demo.git."
    }
  );
}
async function requireFolder(directory, files) {
  const kind = await files.kind(directory);
  if (kind === "directory" || kind === "link") return;
  throw new UsageError(
    `The input path stands for ${directory}, which ${kind === void 0 ? "does not exist" : "is not a folder"}.`,
    { hint: "Give the folder of the codebase: the top of its git checkout." }
  );
}
async function refuseDeployRepository(directory, repository, files) {
  const kind = await files.kind(join(directory, "copilot"));
  const sign = repository.endsWith("-deploy") ? `its name, ${repository}, ends in -deploy` : kind === "directory" || kind === "link" ? "it has a folder copilot/" : void 0;
  if (sign === void 0) return;
  throw new PlatformError(`${directory} is a deploy repository, not a codebase: ${sign}.`, {
    hint: "Run it in the checkout of the application's own code."
  });
}
async function findExisting(directory, { files, force }) {
  for (const folder of FOLDERS) {
    const kind = await files.kind(join(directory, folder));
    if (kind !== void 0 && kind !== "directory") throw inTheWay(folder, kind);
  }
  const existing = [];
  for (const { path } of codebaseFiles("", "")) {
    const kind = await files.kind(join(directory, path));
    if (kind === "directory" || kind !== void 0 && kind !== "file" && force) throw inTheWay(path, kind);
    if (kind !== void 0) existing.push(path);
  }
  return existing;
}
function inTheWay(path, kind) {
  const words = {
    directory: "a folder",
    link: "a symbolic link",
    file: "a file"
  };
  return new PlatformError(`${path} is ${words[kind] ?? "something"} that can't be replaced.`, {
    hint: "Move it away, or remove it."
  });
}
async function write(directory, written, prepared, { files, signal, ...options }) {
  const overwritten = prepared.filter(({ status }) => status === "overwritten").map(({ path }) => path);
  if (overwritten.length > 0) await options.confirm(`Overwrite ${overwritten.join(", ")} in ${directory}?`);
  else if (written.length > 0) await options.confirm(`Create ${written.length} files in ${directory}?`);
  signal.throwIfAborted();
  await files.writeAll(
    written.map(({ path, ...file }) => ({ ...file, path: join(directory, path) })),
    signal
  );
}
function sentence(path, status, dryRun) {
  if (status === "kept") return `Kept ${path}: it exists already.`;
  const verb = status === "created" ? "create" : "overwrite";
  if (dryRun) return `Would ${verb} ${path}.`;
  return status === "created" ? `Created ${path}.` : `Overwrote ${path}.`;
}
async function warnOfKeptScripts(directory, wanted, written, { files, logger }) {
  for (const file of wanted) {
    if (!file.executable || written.includes(file)) continue;
    if (!await files.isExecutable(join(directory, file.path)))
      logger.warning(
        `${file.path} was kept, but is not executable. Run: git update-index --chmod=+x ${file.path}`
      );
  }
}
function preparedText(files, dryRun) {
  const kept = files.filter(({ status }) => status === "kept").length;
  if (dryRun) return formatDryRun(dryRunSentence(files));
  if (kept === files.length)
    return "The codebase was prepared already. To replace its files, set force: true.";
  return "The codebase is prepared. Look at the files in .copilot, and commit them.";
}
function dryRunSentence(files) {
  const count = files.filter(({ status }) => status !== "kept").length;
  if (count === 0) return dryRunHeading("change nothing, since the codebase is prepared already");
  return dryRunHeading(`write ${count} file${count === 1 ? "" : "s"}`);
}
function preparedSummary(files, dryRun) {
  const rows = files.map(({ path, status }) => [
    code(path),
    dryRun && status !== "kept" ? `would be ${status}` : status
  ]);
  const kept = files.every(({ status }) => status === "kept");
  return renderSummary({
    outcome: dryRun ? "dry-run" : kept ? "unchanged" : "success",
    heading: dryRun ? dryRunSentence(files) : kept ? "Nothing was written" : "Codebase prepared",
    notes: [dryRun ? void 0 : preparedText(files, dryRun), table(["File", "Status"], rows)]
  });
}
export {
  parseRepositoryName,
  prepareCodebase,
  preparedSummary,
  preparedText
};
