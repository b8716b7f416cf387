import { UsageError } from '../../core/errors.js';
import type { InputDefinitions } from '../../core/inputs.js';
import type { OutputDefinitions } from '../command.js';

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
    hint: `It takes ${STATES.join(', ')}, separated by commas; unknown fails always.`,
  });
}
