import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { writeSdist, writeWheel } from './python-package.js';
import type { TestDistribution } from './python-package.js';
import { toolPath } from './tools.js';

export const PROJECT = 'demo-pkg';
export const VERSION = '1.2.0';

/** A checked-out project with its built files. */
export interface TestProject {
  folder: string;
  wheel: TestDistribution;
  sdist: TestDistribution;
  /** The environment of a step that runs in it, with twine on its PATH. */
  env: Record<string, string>;
  /** The command lines of twine so far. */
  commandLines: () => Promise<string[]>;
  /** The names of the variables that twine was given. */
  variables: () => Promise<string[]>;
  remove: () => Promise<void>;
}

/** A project with a wheel and a source distribution, and a twine that notes how it was called. */
export async function testProject(): Promise<TestProject> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-package-'));
  const [dist, bin] = [join(folder, 'dist'), join(folder, 'bin')];
  await mkdir(dist);
  await mkdir(bin);
  await writeFile(join(folder, 'pyproject.toml'), `[project]\nname = "Demo_Pkg"\nversion = "${VERSION}"\n`);
  const wheel = await writeWheel(dist, PROJECT, VERSION);
  const sdist = await writeSdist(dist, PROJECT, VERSION);
  const [calls, names] = [join(folder, 'calls'), join(folder, 'names')];
  // Only the environment that it is given is passed on, so the places of the notes are in the script.
  const script = `#!/bin/sh\necho "$0 $*" >> '${calls}'\nenv | sed -n 's/^\\([A-Z_a-z]*\\)=.*/\\1/p' >> '${names}'\nexec '${toolPath('twine')}' "$@"\n`;
  await writeFile(join(bin, 'twine'), script);
  await chmod(join(bin, 'twine'), 0o755);
  const lines = async (path: string): Promise<string[]> =>
    (await readFile(path, 'utf8').catch(() => '')).split('\n').filter((line) => line !== '');
  return {
    folder,
    wheel,
    sdist,
    env: {
      GITHUB_WORKSPACE: folder,
      PATH: `${bin}:/usr/local/bin:/usr/bin:/bin:${dirname(process.execPath)}`,
    },
    commandLines: () => lines(calls),
    variables: async () => [...new Set(await lines(names))].sort(),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

/** The command lines of all processes of this machine, where it tells them. */
export function allCommandLines(): string {
  if (!existsSync('/proc/self/cmdline')) return '';
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => {
      try {
        return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
      } catch {
        return '';
      }
    })
    .join('\n');
}
