import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { ScenarioInput } from '../../../sandbox/scenario/scenario.js';
import type { World } from '../../../sandbox/server/world.js';
import { writeSdist, writeWheel } from '../../harness/python-package.js';
import { onlyReads, PLANTED } from './intent.js';
import type { Intent, Work } from './intent.js';

const [PROJECT, VERSION] = ['demo-pkg', '1.2.0'];
const FILES = ['demo_pkg-1.2.0-py3-none-any.whl', 'demo_pkg-1.2.0.tar.gz'] as const;

/**
 * Stands in for twine, which takes a second to start: posts the file as twine does, and says what became of it in twine's
 * words. The real one is in e2e/verbs/package-publish.test.ts.
 */
const TWINE = `#!${process.execPath}
import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { basename } from 'node:path';
const [file] = process.argv.slice(-1);
const url = process.argv[process.argv.indexOf('--repository-url') + 1];
const content = readFileSync(file);
const form = new FormData();
const fields = { ':action': 'file_upload', protocol_version: '1', name: '${PROJECT}', version: '${VERSION}' };
for (const [name, value] of Object.entries(fields)) form.append(name, value);
form.append('sha256_digest', createHash('sha256').update(content).digest('hex'));
form.append('content', new Blob([content]), basename(file));
const login = Buffer.from(process.env.TWINE_USERNAME + ':' + process.env.TWINE_PASSWORD).toString('base64');
try {
  const answer = await fetch(url, { method: 'POST', body: form, headers: { authorization: 'Basic ' + login } });
  const text = await answer.text();
  if (answer.status !== 200) {
    console.error('ERROR    HTTPError: ' + answer.status + ' ' + answer.statusText + ' from ' + url);
    console.error('         ' + text.slice(0, 200));
    process.exitCode = 1;
  }
} catch (error) {
  console.error('requests.exceptions.ConnectionError: ' + String(error.cause ?? error));
  process.exitCode = 1;
}
`;

let made: Promise<string> | undefined;

/** A folder with a package that was built, and with the stand-in for twine in `bin`. */
async function packageFolder(): Promise<string> {
  made ??= makeFolder();
  return made;
}

async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-campaign-'));
  await mkdir(join(folder, 'dist'));
  await mkdir(join(folder, 'bin'));
  await writeFile(join(folder, 'pyproject.toml'), `[project]\nname = "${PROJECT}"\nversion = "${VERSION}"\n`);
  await writeFile(join(folder, 'bin/package.json'), '{"type":"module"}');
  await writeFile(join(folder, 'bin/twine'), TWINE);
  await chmod(join(folder, 'bin/twine'), 0o755);
  await writeWheel(join(folder, 'dist'), PROJECT, VERSION);
  await writeSdist(join(folder, 'dist'), PROJECT, VERSION);
  return folder;
}

/** Removes what the plays of this process have made on the disk. */
export async function removePackageFolder(): Promise<void> {
  const folder = await made;
  made = undefined;
  if (folder !== undefined) await rm(folder, { recursive: true, force: true });
}

async function environment(url: string): Promise<Record<string, string>> {
  const folder = await packageFolder();
  return {
    PYPI_INDEX_URL: `${url}/pypi-index`,
    GITHUB_WORKSPACE: folder,
    PATH: [join(folder, 'bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':'),
  };
}

function files(world: World): Work[] {
  return FILES.filter((filename) => world.pypi.find(PROJECT, filename) !== undefined).map((filename) => ({
    id: filename,
    end: 'published',
    good: true,
  }));
}

const published: ScenarioInput = {
  pypi: {
    projects: {
      [PROJECT]: [{ version: VERSION, files: FILES.map((filename) => ({ filename, content: 'a' })) }],
    },
  },
};
const named = { name: PROJECT, version: VERSION };

export const packageIntents: readonly Intent[] = [
  {
    name: 'package-publish',
    verb: 'package-publish',
    inputs: { dist: 'dist', 'pypi-token': PLANTED.pypi },
    scenario: () => ({ pypi: { 'json-late-seconds': 20, 'simple-late-seconds': 40 } }),
    canEndBadly: false,
    pieces: 2,
    starts: 'pypi:Upload',
    lostAnswer: 'repeated',
    works: files,
    claimed: ({ state }) => (state === 'published' ? state : undefined),
    stops: false,
    again: 'nothing',
    env: environment,
  },
  {
    ...onlyReads,
    name: 'package-check',
    verb: 'package-check',
    inputs: named,
    scenario: () => published,
    reads: { outputs: ['state', 'files'], exact: true },
    env: environment,
  },
  {
    ...onlyReads,
    name: 'package-await',
    verb: 'package-await',
    inputs: named,
    scenario: () => published,
    reads: { outputs: ['files'], exact: true },
    env: environment,
  },
  {
    ...onlyReads,
    name: 'version-check on PyPI',
    verb: 'version-check',
    inputs: { registry: 'pypi', package: PROJECT, current: '1.1.0', 'on-error': 'fail' },
    scenario: () => published,
    reads: { outputs: ['state', 'latest'], exact: true },
    env: environment,
  },
];
