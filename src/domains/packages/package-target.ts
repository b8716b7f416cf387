import { join } from 'node:path';
import { valid } from 'semver';
import { PlatformError } from '../../core/errors.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import type { Registry } from '../../providers/package-index/package-index.js';
import { MANIFEST_FILES, readManifest } from './manifest.js';
import type { Manifest } from './manifest.js';
import { canonicalVersion, isProjectName, normalizedProject } from '../../core/python-names.js';

/** Which version of which package: both as the registry compares them. */
export interface PackageTarget {
  registry: Registry;
  name: string;
  version: string;
}

export interface GivenTarget {
  registry: Registry;
  name: string | undefined;
  version: string | undefined;
}

/**
 * The package that is meant: what is given, and the rest from the project's own file.
 * @param folder - of the project: absolute
 * @throws PlatformError naming the input or file, its value and the rule
 */
export async function packageTarget(
  given: GivenTarget,
  folder: string,
  files: TextFiles,
): Promise<PackageTarget> {
  const { registry } = given;
  const path = join(folder, MANIFEST_FILES[registry]);
  const complete = given.name !== undefined && given.version !== undefined;
  const manifest = complete ? undefined : await manifestAt(registry, path, files);
  const name = checkedName(
    registry,
    given.name ?? manifest?.name,
    given.name === undefined ? path : undefined,
  );
  if (given.version !== undefined)
    return { registry, name, version: checkedVersion(registry, given.version, undefined) };
  if (manifest?.dynamic !== undefined) throw dynamicVersion(path, manifest.dynamic);
  refuseOtherProject(registry, name, manifest, path);
  return { registry, name, version: checkedVersion(registry, manifest?.version, path) };
}

async function manifestAt(registry: Registry, path: string, files: TextFiles): Promise<Manifest> {
  const text = await files.read(path);
  if (text !== undefined) return readManifest(registry, text, path);
  throw new PlatformError(`There is no ${path} to read the package's name and version from.`, {
    hint: 'Set name and version, or path to the folder of the project; in a workflow, run actions/checkout before.',
  });
}

/** A version of another project would be a wrong answer. */
function refuseOtherProject(
  registry: Registry,
  name: string,
  manifest: Manifest | undefined,
  path: string,
): void {
  const own = manifest?.name;
  if (own === undefined || comparedName(registry, own) === name) return;
  throw new PlatformError(
    `The input name is ${JSON.stringify(name)}, but ${path} is of ${JSON.stringify(own)}.`,
    {
      hint: 'Set version as well, or path to the folder of that project.',
    },
  );
}

function dynamicVersion(path: string, reason: string): PlatformError {
  return new PlatformError(`${path} does not hold the package's version: ${reason}.`, {
    hint: "Set version: from the release's tag (`${{ github.ref_name }}`; a leading v is left out), or from the tool that computes it.",
  });
}

/** @param path - the file that it is from; undefined for the input */
function checkedName(registry: Registry, name: string | undefined, path: string | undefined): string {
  const source = path === undefined ? 'The input name' : `The name in ${path}`;
  if (name === undefined)
    throw new PlatformError(`There is no name in ${path ?? 'the input name'}.`, { hint: 'Set name.' });
  const possible = registry === 'pypi' ? isProjectName(name) : isNpmName(name);
  if (possible) return comparedName(registry, name);
  throw new PlatformError(`${source} is ${JSON.stringify(name)}, which is no name of a package.`, {
    hint:
      registry === 'pypi'
        ? 'It has letters, digits, and . _ - between them: dbt-platform-helper.'
        : 'It has lower-case letters, digits, and . _ -, and may have a scope: @uktrade/demo.',
  });
}

function checkedVersion(registry: Registry, version: string | undefined, path: string | undefined): string {
  if (version === undefined)
    throw new PlatformError(`There is no version in ${path ?? 'the input version'}.`, {
      hint: 'Set version.',
    });
  const checked = registry === 'pypi' ? canonicalVersion(version) : (valid(version) ?? undefined);
  if (checked !== undefined) return checked;
  const source = path === undefined ? 'The input version' : `The version in ${path}`;
  throw new PlatformError(`${source} is ${JSON.stringify(version)}, which is no version.`, {
    hint:
      registry === 'pypi'
        ? 'Write it as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1.'
        : 'Write it as Semantic Versioning has it: 1.2.3, 1.2.3-rc.1.',
  });
}

function comparedName(registry: Registry, name: string): string {
  return registry === 'pypi' ? normalizedProject(name) : name;
}

/** Old packages may have capitals. Source: "name", https://docs.npmjs.com/cli/configuring-npm/package-json */
function isNpmName(name: string): boolean {
  return name.length <= 214 && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-zA-Z0-9~-][a-zA-Z0-9._~-]*$/.test(name);
}
