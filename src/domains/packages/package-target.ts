import { join } from 'node:path';
import { valid } from 'semver';
import { parse as parseToml } from 'smol-toml';
import { asError, PlatformError, UsageError } from '../../core/errors.js';
import type { PlatformErrorOptions } from '../../core/errors.js';
import { canonicalVersion, isProjectName, normalizedProject } from '../../core/python-names.js';
import { isRecord } from '../../core/raw-inputs.js';
import type { TextFiles } from '../../providers/files/text-files.js';
import type { Registry } from '../../providers/package-index/package-index.js';

/** What a project says of itself. */
export interface ProjectFile {
  name: string | undefined;
  version: string | undefined;
  /** Why there is no version to read, where the project says so. */
  dynamic?: string;
}

/** Where each registry's projects say it. */
const PROJECT_FILES: Readonly<Record<Registry, string>> = {
  pypi: 'pyproject.toml',
  npm: 'package.json',
};

type Table = Readonly<Record<string, unknown>>;

/**
 * Name and version from the text of `pyproject.toml` or `package.json`.
 * @param path - for the errors
 * @throws PlatformError when the text can't be read
 */
function parseProjectFile(registry: Registry, text: string, path: string): ProjectFile {
  return registry === 'pypi'
    ? readPyproject(parsed(parseToml, text, path))
    : readPackageJson(parsed(JSON.parse, text, path));
}

function parsed(parse: (text: string) => unknown, text: string, path: string): Table {
  let value: unknown;
  try {
    // npm reads past the mark that some editors of Windows put before the text.
    value = parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const reason = asError(error).message.split('\n')[0] ?? '';
    throw new PlatformError(`${path} could not be read: ${reason}.`, {
      hint: 'Mend the file, or set name and version.',
      cause: error,
    });
  }
  return table(value);
}

/** `[project]` (PEP 621), then `[tool.poetry]`, which may add what `[project]` calls dynamic. */
function readPyproject(file: Table): ProjectFile {
  const project = table(file['project']);
  const tool = table(file['tool']);
  const poetry = table(tool['poetry']);
  const name = text(project['name']) ?? text(poetry['name']);
  const version = text(project['version']) ?? text(poetry['version']);
  if (table(tool['poetry-dynamic-versioning'])['enable'] === true)
    return { name, version: undefined, dynamic: 'poetry-dynamic-versioning computes its version' };
  const dynamic = project['dynamic'];
  if (version === undefined && Array.isArray(dynamic) && dynamic.includes('version'))
    return { name, version, dynamic: 'it says `dynamic = ["version"]`' };
  return { name, version };
}

function readPackageJson(file: Table): ProjectFile {
  const version = text(file['version']);
  // What semantic-release and the like leave in the file until they publish.
  if (version === '0.0.0-development' || version === '0.0.0-semantically-released')
    return {
      name: text(file['name']),
      version: undefined,
      dynamic: `its version is the placeholder ${version}`,
    };
  return { name: text(file['name']), version };
}

function table(value: unknown): Table {
  return isRecord(value) ? value : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

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
export async function getPackageTarget(
  given: GivenTarget,
  folder: string,
  files: TextFiles,
): Promise<PackageTarget> {
  const { registry } = given;
  const path = join(folder, PROJECT_FILES[registry]);
  const complete = given.name !== undefined && given.version !== undefined;
  const file = complete ? undefined : await readProjectFile(given, path, files);
  const name = checkedName(registry, given.name ?? file?.name, given.name === undefined ? path : undefined);
  if (given.version !== undefined)
    return { registry, name, version: checkedVersion(registry, given.version, undefined) };
  if (file?.dynamic !== undefined) throw dynamicVersion(path, file.dynamic);
  rejectOtherProject(registry, name, file, path);
  return { registry, name, version: checkedVersion(registry, file?.version, path) };
}

async function readProjectFile(
  { registry, name, version }: GivenTarget,
  path: string,
  files: TextFiles,
): Promise<ProjectFile> {
  const text = await files.read(path);
  if (text !== undefined) return parseProjectFile(registry, text, path);
  const empty = [...(name === undefined ? ['package'] : []), ...(version === undefined ? ['version'] : [])];
  const named = empty.length === 1 ? `The input ${empty[0] ?? ''} is` : 'The inputs package and version are';
  throw new UsageError(`${named} empty, and there is no ${path} to read from instead.`, {
    hint: 'Set package and version, or set path to the folder of the project. In a workflow, run actions/checkout before.',
  });
}

/** A version of another project would be a wrong answer. */
function rejectOtherProject(
  registry: Registry,
  name: string,
  file: ProjectFile | undefined,
  path: string,
): void {
  const own = file?.name;
  if (own === undefined || comparedName(registry, own) === name) return;
  throw new UsageError(
    `The input package is ${JSON.stringify(name)}, but ${path} is of ${JSON.stringify(own)}.`,
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
  const source = path === undefined ? 'The input package' : `The name in ${path}`;
  if (name === undefined)
    throw unusable(path, `There is no name in ${path ?? 'the input package'}.`, { hint: 'Set package.' });
  const possible = registry === 'pypi' ? isProjectName(name) : isNpmName(name);
  if (possible) return comparedName(registry, name);
  throw unusable(path, `${source} is ${JSON.stringify(name)}, which is not the name of a package.`, {
    hint:
      registry === 'pypi'
        ? 'It has letters, digits, and . _ - between them: dbt-platform-helper.'
        : 'It has lower-case letters, digits, and . _ -, and may have a scope: @uktrade/demo.',
  });
}

function checkedVersion(registry: Registry, version: string | undefined, path: string | undefined): string {
  if (version === undefined)
    throw unusable(path, `There is no version in ${path ?? 'the input version'}.`, {
      hint: 'Set version.',
    });
  const checked = registry === 'pypi' ? canonicalVersion(version) : (valid(version) ?? undefined);
  if (checked !== undefined) return checked;
  const source = path === undefined ? 'The input version' : `The version in ${path}`;
  throw unusable(path, `${source} is ${JSON.stringify(version)}, which is not a version.`, {
    hint:
      registry === 'pypi'
        ? 'Write it as PEP 440 has it: 1.2.3, 1.2.3rc1, 1.2.3.post1.'
        : 'Write it as Semantic Versioning has it: 1.2.3, 1.2.3-rc.1.',
  });
}

/** What is wrong in a file is not wrong usage: it was read from the project. */
function unusable(path: string | undefined, message: string, options: PlatformErrorOptions): PlatformError {
  return path === undefined ? new UsageError(message, options) : new PlatformError(message, options);
}

function comparedName(registry: Registry, name: string): string {
  return registry === 'pypi' ? normalizedProject(name) : name;
}

/** Old packages may have capitals. Source: "name", https://docs.npmjs.com/cli/configuring-npm/package-json */
function isNpmName(name: string): boolean {
  return name.length <= 214 && /^(@[a-z0-9~-][a-z0-9._~-]*\/)?[a-zA-Z0-9~-][a-zA-Z0-9._~-]*$/.test(name);
}
