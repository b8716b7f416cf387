import { resolve } from 'node:path';
import { listBuiltFiles } from '../../domains/packages/package-files.js';
import type { BuiltFile } from '../../domains/packages/package-files.js';
import { getPackageTarget } from '../../domains/packages/package-target.js';
import type { PackageTarget } from '../../domains/packages/package-target.js';
import type { InputValues } from '../../core/inputs.js';
import { LocalDistFolder } from '../../providers/files/dist-folder.js';
import { LocalTextFiles } from '../../providers/files/file-system.js';
import { checkedUrl, indexUrl } from '../../providers/package-index/package-index.js';
import type { PackageIndex } from '../../providers/package-index/package-index.js';
import { NpmRegistry } from '../../providers/package-index/npm-registry.js';
import { pypiAddresses, PypiIndex } from '../../providers/package-index/pypi-index.js';
import type { PypiAddresses } from '../../providers/package-index/pypi-index.js';
import type { CommandContext } from '../command.js';
import type { indexInputs, packageInputs } from './inputs.js';

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
