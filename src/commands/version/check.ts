import { repositoryName } from '../../domains/platform/names.js';
import { GitHubClient } from '../../providers/github/client.js';
import {
  checkVersion,
  describeVersion,
  versionOutputs,
  renderVersionSummary,
  findHighestVersion,
  versionOfTag,
  versionsOfTags,
} from '../../domains/versions/version.js';
import { UsageError } from '../../core/errors.js';
import type { InputDefinitions, InputValues } from '../../core/inputs.js';
import { PatientRetry } from '../../core/retry.js';
import { GitHubReleases } from '../../providers/github/releases.js';
import { indexUrl } from '../../providers/package-index/package-index.js';
import type { PackageIndex, PublishedVersions } from '../../providers/package-index/package-index.js';
import { defineCommand, githubInputs, repositoryInput } from '../command.js';
import type { CommandContext } from '../command.js';

const inputDefinitions = {
  current: {
    type: 'string',
    required: true,
    description: 'The version in use. A leading `v` is fine.',
  },
  latest: {
    type: 'string',
    description: 'The latest version, if it is known already: then nobody is asked for it.',
  },
  registry: {
    type: 'choice',
    choices: ['github', 'pypi', 'npm'],
    default: 'github',
    description:
      'Where the latest version is published: as a release of `repository` on `github`, or as the `package` on `pypi` or `npm`. Versions are compared as semantic versions, those of `pypi` by PEP 440.',
  },
  ...repositoryInput,
  package: { type: 'string', description: 'Name of the package on `pypi` or `npm`.' },
  'index-url': {
    type: 'string',
    description:
      'Address of the index of packages. Default: `https://pypi.org` (or the environment variable `PYPI_INDEX_URL`), for npm `https://registry.npmjs.org` (or `NPM_REGISTRY_URL`).',
  },
  'major-behind': {
    type: 'choice',
    choices: ['fail', 'warn'],
    default: 'fail',
    description: 'Whether the step fails or warns when the version is a major version behind.',
  },
  'on-error': {
    type: 'choice',
    choices: ['warn', 'fail'],
    default: 'warn',
    description: "Whether the step warns or fails when the latest version can't be found out.",
  },
  ...githubInputs,
} as const satisfies InputDefinitions;

export default defineCommand({
  name: 'version-check',
  summary: 'Compare a version in use with the latest one that is published',
  undone: 'The version was not compared',
  examples: [
    {
      does: 'Compare with the latest release on GitHub',
      flags: '--current 1.2.3 --repository uktrade/platform-tools',
    },
    { does: 'Compare with PyPI', flags: '--current 1.2.3 --registry pypi --package dbt-platform-helper' },
  ],
  opens: 'the page of the latest version',
  description:
    'Checks whether a version is up to date. Being minor versions or patches behind is a warning; being a major version behind, or not finding the latest version, is a failure or a warning. Drafts, pre-releases and withdrawn (yanked) versions are never the latest.',
  inputs: inputDefinitions,
  outputs: {
    state: {
      description: '`up-to-date`, `minor-behind` (patches too), `major-behind`, `development` or `unknown`.',
    },
    current: { description: 'The version in use, without prefix and `v`.' },
    latest: { description: 'The latest version. Empty where it is not known.' },
    behind: {
      description:
        '`none`, `patch`, `minor` or `major`: the first part in which the latest version is ahead. Empty for `unknown`.',
    },
  },
  permissions: {
    aws: [],
    github: { contents: { access: 'read', when: '`registry: github` with a private repository' } },
  },
  async run(inputs, context) {
    const { logger, signal } = context;
    const name = nameOf(inputs, context);
    const report = await checkVersion(
      {
        name,
        current: versionOfTag(inputs.current.trim()),
        scheme: inputs.registry === 'pypi' ? 'pep440' : 'semver',
        absent:
          inputs.registry === 'github'
            ? 'Check the input repository. If it is private, set github-token.'
            : 'Check the inputs registry and package.',
        majorBehind: inputs['major-behind'],
        onError: inputs['on-error'],
      },
      () => latestVersion(inputs, name, context),
      { logger, signal },
    );
    return {
      outputs: versionOutputs(report),
      summary: renderVersionSummary(report),
      // What is wrong is said as a warning or failure.
      ...(report.problem === undefined ? { text: describeVersion(report) } : {}),
      failure: report.failure,
    };
  },
});

/** The newest releases, among which the highest version is looked for. */
const MOST_RELEASES = 1_000;

type Inputs = InputValues<typeof inputDefinitions>;

/**
 * What is compared; undefined where both versions are given, and no word on it.
 * @throws PlatformError where that is not given, or what is given goes with another registry
 */
function nameOf(inputs: Inputs, context: CommandContext): string | undefined {
  const { registry, package: name, latest } = inputs;
  if (registry === 'github') {
    if (name !== undefined && latest === undefined) {
      throw new UsageError(
        'The input package is given, but the input registry is github, which has releases.',
        {
          hint: 'Set registry to pypi or npm, or leave out package.',
        },
      );
    }
    if (latest !== undefined) return name ?? inputs.repository;
    return repositoryName(inputs.repository, context.workflow);
  }
  if (name !== undefined) return name;
  if (latest !== undefined) return undefined;
  throw new UsageError(`The input package is empty, and the input registry is ${registry}.`, {
    hint: 'Set package to the name of the package.',
  });
}

async function latestVersion(
  inputs: Inputs,
  name: string | undefined,
  context: CommandContext,
): Promise<string | undefined> {
  const { registry, latest } = inputs;
  if (latest !== undefined) return versionOfTag(latest.trim());
  if (name === undefined) return undefined;
  switch (registry) {
    case 'github': {
      const releases = new GitHubReleases(
        new GitHubClient({ ...context, ...context.github, token: inputs['github-token'] }),
        name,
      );
      context.page(`${context.github.serverUrl}/${name}/releases`);
      const tags = await releases.listPublishedTags(MOST_RELEASES);
      return findHighestVersion(versionsOfTags(tags, inputs.current.trim()), 'semver');
    }
    case 'pypi': {
      const { pypiAddresses, PypiIndex } = await import('../../providers/package-index/registries.js');
      const index = new PypiIndex(pypiAddresses(indexUrl('pypi', inputs['index-url'])));
      return showPage(
        index,
        name,
        findHighestVersion(await listPatiently(index, name, context), 'pep440'),
        context,
      );
    }
    case 'npm': {
      const { NpmRegistry } = await import('../../providers/package-index/registries.js');
      const index = new NpmRegistry(indexUrl('npm', inputs['index-url']));
      return showPage(
        index,
        name,
        findHighestVersion(await listPatiently(index, name, context), 'semver'),
        context,
      );
    }
  }
}

/** Names the page of a version, and returns the version. */
function showPage(
  index: Pick<PackageIndex, 'pageUrl'>,
  name: string,
  version: string | undefined,
  context: Pick<CommandContext, 'page'>,
): string | undefined {
  if (version !== undefined) context.page(index.pageUrl(name, version));
  return version;
}

/** An index that is out of order for a moment must not make the version unknown. */
function listPatiently(
  index: PublishedVersions,
  name: string,
  { clock, signal }: Pick<CommandContext, 'clock' | 'signal'>,
): Promise<string[]> {
  return new PatientRetry().run(() => index.listVersions(name, signal), { clock, signal });
}
