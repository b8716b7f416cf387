import { resolve } from 'node:path';
import { UsageError } from '../../core/errors.js';
import type { InputDefinitions, InputValues } from '../../core/inputs.js';
import { listBuiltFiles } from '../../domains/packages/package-files.js';
import type { BuiltFile } from '../../domains/packages/package-files.js';
import { getPackageTarget } from '../../domains/packages/package-target.js';
import type { PackageTarget } from '../../domains/packages/package-target.js';
import { LocalDistFolder } from '../../providers/files/file-system.js';
import { LocalTextFiles } from '../../providers/files/text-files.js';
import { checkedUrl, indexUrl } from '../../providers/package-index/package-index.js';
import type { PackageIndex } from '../../providers/package-index/package-index.js';
import { pypiAddresses, PypiIndex, NpmRegistry } from '../../providers/package-index/registries.js';
import type { PypiAddresses } from '../../providers/package-index/registries.js';
import type { OutputDefinitions, CommandContext } from '../command.js';

/** Which package is meant. */
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
export function parseFailOn(text: string | undefined): string[] {
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
export function givenAddresses(inputs: Places & { 'upload-url'?: string | undefined }): PypiAddresses {
  const { 'simple-url': simpleUrl, 'upload-url': uploadUrl } = inputs;
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
