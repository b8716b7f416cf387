import semver from 'semver';
import type { SemVer } from 'semver';
import * as v from 'valibot';
import { parse as parseYaml, stringify } from 'yaml';
import { findTooDeep } from '../../core/yaml.js';
import { asError, PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';

/** The builder that codebases are built with. */
export const BUILDER_NAME = 'paketobuildpacks/builder-jammy-base';
/** The newest version that the platform supports, whatever else the image builder lists. */
export const NEWEST_SUPPORTED = '0.4.240';

/** `0.4.240`, and `v0.4`, `0.2.443-full`. */
const VERSION = /^v?\d+(?:\.\d+)*(?:[-+][0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*)*$/;
/** What can be the name of an image or its tag at all. Nothing else is worth writing into a file that a build reads. */
const PLAIN = /^[\w.:/@+-]{1,200}$/;

const HINT =
  'Check builder-configuration-url: it has to be YAML like {builders: [{name, versions: [{version}]}]}.';

const deprecated = v.nullish(v.boolean(), false);

const configurationSchema = v.object({
  builders: v.array(
    v.object({
      name: v.string(),
      deprecated,
      versions: v.nullish(
        // YAML reads a version of two parts as a number.
        v.array(v.object({ version: v.pipe(v.union([v.string(), v.number()]), v.toString()), deprecated })),
        [],
      ),
    }),
  ),
});

/**
 * The newest version of the builder, by version order, that is neither deprecated nor newer than the platform
 * supports. It is one that is listed, exactly as it is listed, since the image builder takes no other.
 * @param text - the image builder's published configuration
 * @throws PlatformError when the text is something else, or has no such version
 */
export function chooseBuilderVersion(text: string): string {
  const { builders } = parseConfiguration(text);
  const named = builders.filter(({ name }) => name === BUILDER_NAME);
  if (named.length === 0) {
    const names = builders.map(({ name }) => name);
    const suggestion = findNearest(BUILDER_NAME, names);
    throw new PlatformError(`The builder configuration has no builder "${BUILDER_NAME}".`, {
      hint: `It has: ${names.join(', ')}.${suggestion === undefined ? '' : ` Was it renamed to "${suggestion}"?`}`,
    });
  }
  const current = named
    .filter((builder) => !builder.deprecated)
    .flatMap(({ versions }) => versions.filter((version) => !version.deprecated));
  const newest = newestSupported(current.map(({ version }) => version));
  if (newest !== undefined) return newest;
  throw new PlatformError(
    `The builder configuration has no version of "${BUILDER_NAME}" up to ${NEWEST_SUPPORTED} that is not deprecated.`,
    {
      hint: `Not deprecated, and newer or not a version: ${current.map(({ version }) => version).join(', ') || 'none'}.`,
    },
  );
}

/** The newest of the versions that is not above the newest supported one; odd ones are compared as far as they go. */
export function newestSupported(versions: readonly string[]): string | undefined {
  return versions
    .flatMap((version) => {
      const order = orderOf(version);
      return order === undefined || semver.gt(order, NEWEST_SUPPORTED) ? [] : [{ version, order }];
    })
    .sort((a, b) => semver.rcompare(a.order, b.order) || (a.version < b.version ? -1 : 1))[0]?.version;
}

/** Undefined for what is not a version: `latest`. */
function orderOf(version: string): SemVer | undefined {
  if (!VERSION.test(version)) return undefined;
  return semver.parse(version, { loose: true }) ?? semver.coerce(version) ?? undefined;
}

function parseConfiguration(text: string): v.InferOutput<typeof configurationSchema> {
  if (/^\s*<(!doctype|html|\?xml)/i.test(text))
    throw new PlatformError('The builder configuration is a web page, not YAML.', {
      hint: `${HINT} On GitHub it is the address behind "Raw".`,
    });
  if (findTooDeep(text) !== undefined)
    throw new PlatformError('The builder configuration is nested too deeply.', { hint: HINT });
  let content: unknown;
  try {
    content = parseYaml(text);
  } catch (error) {
    const reason = asError(error).message.split('\n')[0] ?? '';
    throw new PlatformError(`The builder configuration is not YAML: ${reason}`, { hint: HINT, cause: error });
  }
  const result = v.safeParse(configurationSchema, content);
  if (result.success) return checkWords(result.output);
  const issue = result.issues[0];
  throw new PlatformError(
    `The builder configuration is not one: at ${v.getDotPath(issue) ?? 'its top'}, expected ${issue.expected ?? 'something else'} but found ${issue.received}.`,
    { hint: HINT },
  );
}

function checkWords(configuration: v.InferOutput<typeof configurationSchema>) {
  for (const { name, versions } of configuration.builders) {
    if (!PLAIN.test(name)) throw notPlain('name of a builder', name);
    for (const { version } of versions)
      if (!PLAIN.test(version)) throw notPlain(`version of the builder "${name}"`, version);
  }
  return configuration;
}

function notPlain(what: string, word: string): PlatformError {
  return new PlatformError(
    `The builder configuration has ${JSON.stringify(word.slice(0, 60))} as the ${what}, which can't be one.`,
    { hint: HINT },
  );
}

/** The folder that the image builder reads, and the one for its phases. */
export const FOLDERS = ['.copilot', '.copilot/phases'] as const;
/** Where the builder's version is. */
export const CONFIGURATION_FILE = '.copilot/config.yml';

export interface CodebaseFile {
  /** From the codebase's folder. */
  path: string;
  executable: boolean;
  content: string;
}

const script = (purpose: string, ...body: string[]): string =>
  [
    '#!/usr/bin/env bash',
    ...purpose.split('\n').map((line) => `# ${line}`),
    'set -euo pipefail',
    ...body,
    '',
  ].join('\n');

const imageBuildRun = script(
  `Runs inside the image, after its buildpacks and before it is published: collect static files here, say.
Whatever fails in it fails the build.`,
);

const preBuild = script(
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
fi`,
);

const phases: Readonly<Record<string, string>> = {
  install: script(
    `Runs in the build project, first of all: install what the other phases need.
Whatever fails in it fails the build.`,
  ),
  pre_build: preBuild,
  build: script(
    `Runs in the build project, right before the image is built.
Whatever fails in it fails the build.`,
  ),
  post_build: script(
    `Runs in the build project, after the image was built, also when that failed.
CODEBUILD_BUILD_SUCCEEDING is 1 unless something has failed.`,
  ),
};

/**
 * The files that the image builder reads, in the order in which they are reported. It runs each phase with bash, so
 * only the script that runs inside the image has to be executable.
 */
export function codebaseFiles(repository: string, builderVersion: string): CodebaseFile[] {
  const content = {
    repository,
    builder: { name: BUILDER_NAME, version: builderVersion },
    packages: ['libpq-dev', 'libsqlite3-dev'],
  };
  // The image builder reads YAML 1.1, where a repository called "no" would be a boolean.
  const configuration = stringify(content, { version: '1.1' });
  return [
    { path: CONFIGURATION_FILE, executable: false, content: configuration },
    { path: '.copilot/image_build_run.sh', executable: true, content: imageBuildRun },
    ...Object.entries(phases).map(([phase, content]) => ({
      path: `.copilot/phases/${phase}.sh`,
      executable: false,
      content,
    })),
  ];
}
