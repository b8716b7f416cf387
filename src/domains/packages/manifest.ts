import { parse as parseToml } from 'smol-toml';
import { asError, PlatformError } from '../../core/errors.js';
import type { Registry } from '../../providers/package-index/package-index.js';

/** What a project says of itself. */
export interface Manifest {
  name: string | undefined;
  version: string | undefined;
  /** Why there is no version to read, where the project says so. */
  dynamic?: string;
}

/** Where each registry's projects say it. */
export const MANIFEST_FILES: Readonly<Record<Registry, string>> = {
  pypi: 'pyproject.toml',
  npm: 'package.json',
};

type Table = Readonly<Record<string, unknown>>;

/**
 * Name and version from the text of `pyproject.toml` or `package.json`.
 * @param path - for the errors
 * @throws PlatformError when the text can't be read
 */
export function readManifest(registry: Registry, text: string, path: string): Manifest {
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
function readPyproject(file: Table): Manifest {
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

function readPackageJson(file: Table): Manifest {
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
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Table) : {};
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
