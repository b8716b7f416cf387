import { resolve } from 'node:path';
import { defineCommand, type OutputDefinitions, type CommandContext } from '../command.js';
import { PlatformError, UsageError } from '../../core/errors.js';
import type { InputDefinitions, InputValues } from '../../core/inputs.js';
import {
  checkPackage,
  formatPackageCheck,
  lagTexts,
  renderPackageCheck,
  renderUnknownPackage,
} from '../../domains/packages/check-package.js';
import { fileOutputs, listBuiltFiles, type BuiltFile } from '../../domains/packages/package-files.js';
import { getPackageTarget, type PackageTarget } from '../../domains/packages/package-target.js';
import { LocalDistFolder } from '../../providers/files/file-system.js';
import { LocalTextFiles } from '../../providers/files/text-files.js';
import { checkedUrl, indexUrl, type PackageIndex } from '../../providers/package-index/package-index.js';
import {
  pypiAddresses,
  PypiIndex,
  NpmRegistry,
  type PypiAddresses,
} from '../../providers/package-index/registries.js';

/** Which package is meant: the inputs of every verb for packages. */
export const packageInputs = {
  registry: {
    type: 'choice',
    choices: ['pypi', 'npm'],
    default: 'pypi',
    description: 'Where the package is published.',
  },
  package: {
    type: 'string',
    formerName: 'name',
    description: 'Name of the package. Default: the one in `pyproject.toml` or `package.json`.',
  },
  version: {
    type: 'string',
    description:
      'The version; a leading `v`, as in a tag, is left out. Default: the one in `pyproject.toml` (`[project]`, `[tool.poetry]`) or `package.json`.',
  },
  path: {
    type: 'string',
    default: '.',
    description:
      'Folder of `pyproject.toml` or `package.json`; only read where `package` or `version` is not given.',
  },
} as const satisfies InputDefinitions;

/** Where the index is. */
export const indexInputs = {
  'index-url': {
    type: 'string',
    description:
      'Address of the index. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`).',
  },
  'simple-url': {
    type: 'string',
    description: 'Address of the simple index, where it is not `<index-url>/simple/`.',
  },
  'index-api': {
    type: 'choice',
    choices: ['json-and-simple', 'simple'],
    default: 'json-and-simple',
    description:
      'What is read of an index of Python packages: `json-and-simple` as PyPI has them; `simple` for an index that has only that, as most private ones.',
  },
} as const satisfies InputDefinitions;

export const packageOutputs = {
  name: { description: 'Name of the package, as the registry compares names.' },
  version: { description: 'The version, as the registry writes it.' },
  files: {
    description:
      'JSON: a list of `{filename, state, built, sha256, yanked, missingFrom}`. `state` is `published`, `missing` or `different`; `built` is `false` for a published file that is not among the built ones, and `null` without built files; `missingFrom` names the indexes that do not list it yet.',
  },
  url: { description: "The version's page." },
} as const satisfies OutputDefinitions;

const STATES = ['published', 'absent', 'partial', 'different'];

/** The states in which package-check fails. @throws PlatformError for an unknown word */
function parseFailOn(text: string | undefined): string[] {
  const words = (text ?? '').split(/[\s,]+/).filter((word) => word !== '');
  const wrong = words.find((word) => !STATES.includes(word));
  if (wrong === undefined) return words;
  throw new UsageError(`The input fail-on has ${JSON.stringify(wrong)} in it, which is not a state.`, {
    hint: `It takes ${STATES.join(', ')}, separated by commas; unknown always fails.`,
  });
}

type Given = Pick<InputValues<typeof packageInputs>, 'registry' | 'package' | 'version' | 'path'>;

/** The package that is meant. @throws PlatformError */
export function givenTarget(
  inputs: Given,
  context: Pick<CommandContext, 'directory'>,
): Promise<PackageTarget> {
  const given = { registry: inputs.registry, name: inputs.package, version: inputs.version };
  return getPackageTarget(given, resolve(context.directory, inputs.path), new LocalTextFiles());
}

/** The built files; undefined where no folder is given. @throws PlatformError */
export async function givenFiles(
  target: PackageTarget,
  dist: string | undefined,
  context: Pick<CommandContext, 'directory'>,
): Promise<BuiltFile[] | undefined> {
  if (dist === undefined) return undefined;
  return listBuiltFiles(target, resolve(context.directory, dist), new LocalDistFolder());
}

type Places = InputValues<typeof indexInputs>;

/** Where the parts of the index of Python packages are. @throws PlatformError for what is not an address */
export function givenAddresses(inputs: Places, uploadUrl?: string): PypiAddresses {
  const simpleUrl = inputs['simple-url'];
  if (simpleUrl !== undefined) checkedUrl(simpleUrl, 'The input simple-url');
  if (uploadUrl !== undefined) checkedUrl(uploadUrl, 'The input upload-url');
  return pypiAddresses(indexUrl('pypi', inputs['index-url']), { simpleUrl, uploadUrl });
}

/** The index that installers read. @throws PlatformError for what is not an address */
export function givenIndex(registry: 'pypi' | 'npm', inputs: Places): PackageIndex {
  return registry === 'npm'
    ? new NpmRegistry(indexUrl('npm', inputs['index-url']))
    : new PypiIndex(givenAddresses(inputs), inputs['index-api'] === 'json-and-simple');
}

export default defineCommand({
  name: 'package-check',
  summary: 'Find out whether a version of a package is published',
  undone: 'The package was not checked',
  examples: [
    { does: 'Look up whether a version is on PyPI', flags: '--package dbt-platform-helper --version 1.2.3' },
    { does: 'Compare what was built with what is on npm', flags: '--registry npm --dist dist' },
  ],
  opens: "the version's page on the index",
  description:
    'Reads what installers read: of PyPI the JSON API and the simple index, of npm the packument. With `dist`, every built file is compared by its hash. The state is `published`, `absent`, `partial` or `different`; whatever keeps it from being certain (server errors, time limits, unreadable answers, pages of proxies) makes it `unknown`, and the step fails. It only reads.',
  inputs: {
    ...packageInputs,
    dist: {
      type: 'string',
      description:
        'Folder with the built files, to compare them with the published ones: wheels and source distributions, or the tarball of `npm pack`. All of them have to be of this version.',
    },
    'fail-on': {
      type: 'string',
      description:
        'States in which the step fails as well, separated by commas: `published`, `absent`, `partial`, `different`. `unknown` always fails it.',
    },
    ...indexInputs,
  },
  outputs: {
    state: { description: '`published`, `absent`, `partial`, `different` or `unknown`.' },
    ...packageOutputs,
  },
  permissions: { aws: [], github: { contents: 'read' } },
  async run(inputs, context) {
    const { clock, logger, signal } = context;
    const failOn = parseFailOn(inputs['fail-on']);
    const target = await givenTarget(inputs, context);
    const built = await givenFiles(target, inputs.dist, context);
    const index = givenIndex(inputs.registry, inputs);
    const { name, version } = target;
    const url = index.pageUrl(name, version);
    const checked = await checkPackage(target, built, { index, clock, logger, signal });
    if (checked.state === 'unknown') {
      const { failure } = checked;
      return {
        outputs: { state: checked.state, name, version, files: [], url },
        summary: renderUnknownPackage(target, failure.message),
        failure,
      };
    }
    if (checked.state !== 'absent') context.page(url);
    for (const lag of lagTexts(checked)) logger.warning(lag, { title: `${name} ${version}` });
    const text = formatPackageCheck(target, checked);
    const outputs = { state: checked.state, name, version, files: fileOutputs(checked), url };
    const failed = failOn.includes(checked.state);
    const summary = renderPackageCheck(target, checked, url, failed);
    if (!failed) return { outputs, summary, text };
    const hint = `fail-on includes ${checked.state}.`;
    return { outputs, summary, text, failure: new PlatformError(text, { hint }) };
  },
});
