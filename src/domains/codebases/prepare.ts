import { join } from 'node:path';
import { PlatformError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { BuilderConfigurationSource } from '../../providers/builder/builder-configuration.js';
import type { FileSystem } from '../../providers/files/file-system.js';
import { chooseBuilderVersion, codebaseFiles, CONFIGURATION_FILE, FOLDERS } from './prepared-files.js';
import type { CodebaseFile } from './prepared-files.js';

export interface PreparedFile {
  /** From the codebase's folder: `.copilot/config.yml`. */
  path: string;
  status: 'created' | 'kept' | 'overwritten';
}

export interface PrepareOptions {
  git: { originUrl(): Promise<string> };
  files: FileSystem;
  builder: BuilderConfigurationSource;
  logger: Logger;
  signal: AbortSignal;
  /** Asked before anything is written; throws when the answer is no. */
  confirm(question: string): Promise<void>;
  /** Replace the files that are there already. */
  force: boolean;
  dryRun: boolean;
  /** Where the builder configuration is read from. */
  builderConfiguration: string;
}

/**
 * Writes the image builder's files into the folder of a codebase, all or none of them. Everything is looked up and
 * decided before the first of them is written.
 * @param directory - absolute
 * @throws PlatformError for a deploy repository, and whatever keeps the files from being written
 */
export async function prepareCodebase(directory: string, options: PrepareOptions): Promise<PreparedFile[]> {
  const { files, logger } = options;
  await requireFolder(directory, files);
  const repository = parseRepositoryName(await options.git.originUrl());
  await refuseDeployRepository(directory, repository, files);
  const existing = await findExisting(directory, options);
  const keeps = (path: string): boolean => existing.includes(path) && !options.force;
  // The version is only in the configuration: where that is kept nothing needs to be downloaded.
  const version = keeps(CONFIGURATION_FILE)
    ? ''
    : chooseBuilderVersion(await options.builder.read(options.builderConfiguration));
  const wanted = codebaseFiles(repository, version);
  const prepared = wanted.map(({ path }): PreparedFile => {
    if (!existing.includes(path)) return { path, status: 'created' };
    return { path, status: options.force ? 'overwritten' : 'kept' };
  });
  const written = wanted.filter(({ path }) => !keeps(path));
  if (!options.dryRun) await write(directory, written, prepared, options);
  for (const { path, status } of prepared) logger.info(sentence(path, status, options.dryRun));
  await warnOfKeptScripts(directory, wanted, written, options);
  return prepared;
}

/**
 * Returns the repository's name, without its owner: the end of the address of `origin`, be it a URL, `git@host:owner/name` or a path.
 * @throws PlatformError when it ends in no name; the address is not shown, since it may hold credentials
 */
export function parseRepositoryName(originUrl: string): string {
  const path = originUrl
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '');
  const name = (path.split(/[/:\\]/).pop() ?? '').replace(/\.git$/, '');
  // Source: GitHub's rule for the names of repositories.
  if (/^[\w.-]{1,100}$/.test(name) && !/^\.*$/.test(name)) return name;
  throw new PlatformError(
    'The address of the git remote "origin" does not end in the name of a repository.',
    {
      hint: 'Look at git remote get-url origin. It has a form like git@github.com:uktrade/demo.git.',
    },
  );
}

async function requireFolder(directory: string, files: FileSystem): Promise<void> {
  const kind = await files.kind(directory);
  if (kind === 'directory' || kind === 'link') return;
  throw new UsageError(
    `The input path stands for ${directory}, which ${kind === undefined ? 'does not exist' : 'is not a folder'}.`,
    { hint: 'Give the folder of the codebase: the top of its git checkout.' },
  );
}

async function refuseDeployRepository(
  directory: string,
  repository: string,
  files: FileSystem,
): Promise<void> {
  const kind = await files.kind(join(directory, 'copilot'));
  const sign = repository.endsWith('-deploy')
    ? `its name, ${repository}, ends in -deploy`
    : kind === 'directory' || kind === 'link'
      ? 'it has a folder copilot/'
      : undefined;
  if (sign === undefined) return;
  throw new PlatformError(`${directory} is a deploy repository, not a codebase: ${sign}.`, {
    hint: "Run it in the checkout of the application's own code.",
  });
}

/** The paths, of those that are to be written, where something is already. */
async function findExisting(directory: string, { files, force }: PrepareOptions): Promise<string[]> {
  for (const folder of FOLDERS) {
    const kind = await files.kind(join(directory, folder));
    // A link could lead out of the checkout.
    if (kind !== undefined && kind !== 'directory') throw inTheWay(folder, kind);
  }
  const existing: string[] = [];
  for (const { path } of codebaseFiles('', '')) {
    const kind = await files.kind(join(directory, path));
    if (kind === 'directory' || (kind !== undefined && kind !== 'file' && force)) throw inTheWay(path, kind);
    if (kind !== undefined) existing.push(path);
  }
  return existing;
}

function inTheWay(path: string, kind: string): PlatformError {
  const words: Readonly<Record<string, string>> = {
    directory: 'a folder',
    link: 'a symbolic link',
    file: 'a file',
  };
  return new PlatformError(`${path} is ${words[kind] ?? 'something'} that can't be replaced.`, {
    hint: 'Move it away, or remove it.',
  });
}

async function write(
  directory: string,
  written: readonly CodebaseFile[],
  prepared: readonly PreparedFile[],
  { files, signal, ...options }: PrepareOptions,
): Promise<void> {
  const overwritten = prepared.filter(({ status }) => status === 'overwritten').map(({ path }) => path);
  if (overwritten.length > 0) await options.confirm(`Overwrite ${overwritten.join(', ')} in ${directory}?`);
  else if (written.length > 0) await options.confirm(`Create ${written.length} files in ${directory}?`);
  signal.throwIfAborted();
  await files.writeAll(
    written.map(({ path, ...file }) => ({ ...file, path: join(directory, path) })),
    signal,
  );
}

function sentence(path: string, status: PreparedFile['status'], dryRun: boolean): string {
  if (status === 'kept') return `Kept ${path}: it exists already.`;
  const verb = status === 'created' ? 'create' : 'overwrite';
  if (dryRun) return `Would ${verb} ${path}.`;
  return status === 'created' ? `Created ${path}.` : `Overwrote ${path}.`;
}

async function warnOfKeptScripts(
  directory: string,
  wanted: readonly CodebaseFile[],
  written: readonly CodebaseFile[],
  { files, logger }: PrepareOptions,
): Promise<void> {
  for (const file of wanted) {
    if (!file.executable || written.includes(file)) continue;
    if (!(await files.isExecutable(join(directory, file.path))))
      logger.warning(
        `${file.path} was kept, but is not executable. Run: git update-index --chmod=+x ${file.path}`,
      );
  }
}

/** What was done, in a sentence for a person at a terminal. */
export function preparedText(files: readonly PreparedFile[], dryRun: boolean): string {
  const kept = files.filter(({ status }) => status === 'kept').length;
  if (dryRun) return formatDryRun(dryRunSentence(files));
  if (kept === files.length)
    return 'The codebase was prepared already. To replace its files, set force: true.';
  return 'The codebase is prepared. Look at the files in .copilot, and commit them.';
}

function dryRunSentence(files: readonly PreparedFile[]): string {
  const count = files.filter(({ status }) => status !== 'kept').length;
  if (count === 0) return dryRunHeading('change nothing, since the codebase is prepared already');
  return dryRunHeading(`write ${count} file${count === 1 ? '' : 's'}`);
}

/** What was done, for the job summary in GitHub's Markdown. */
export function preparedSummary(files: readonly PreparedFile[], dryRun: boolean): string {
  const rows = files.map(({ path, status }) => [
    code(path),
    dryRun && status !== 'kept' ? `would be ${status}` : status,
  ]);
  const kept = files.every(({ status }) => status === 'kept');
  return renderSummary({
    outcome: dryRun ? 'dry-run' : kept ? 'unchanged' : 'success',
    heading: dryRun ? dryRunSentence(files) : kept ? 'Nothing was written' : 'Codebase prepared',
    notes: [dryRun ? undefined : preparedText(files, dryRun), table(['File', 'Status'], rows)],
  });
}
