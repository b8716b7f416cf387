import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** A small project: what each file imports, and the one rule that this breaks (none where it is allowed). */
const FILES: readonly [file: string, text: string, rule?: string][] = [
  // The ground that the others stand on.
  ['src/kernel/clock.ts', 'export const clock = 1;'],
  [
    'src/providers/aws/ecr.ts',
    "import '@aws-sdk/client-ecr';\nexport type Registry = string; export const ecr = 1;",
  ],
  [
    'src/domains/image/image.ts',
    "import type { Registry } from '../../providers/aws/ecr.js';\nimport '../../kernel/clock.js';\nexport const image = (r: Registry) => r;",
  ],
  ['src/domains/image/fake-registry.ts', 'export const fake = 1;'],
  ['src/commands/image-show.ts', "import '../domains/image/image.js';\nimport '../providers/aws/ecr.js';"],
  [
    'src/commands/image-show.test.ts',
    "import './image-show.js';\nimport '../domains/image/fake-registry.js';",
  ],
  ['src/doors/run-command.ts', "import '../commands/image-show.js';"],
  ['src/demo.ts', "export const sandbox = () => import('../sandbox/index.js');"],
  ['src/main.ts', "import '@actions/core';\nimport './doors/run-command.js';"],
  ['src/cli.ts', "export const demo = () => import('./demo.js');"],
  [
    'sandbox/index.ts',
    "import type { A } from '@aws-sdk/client-ecr';\nimport '../src/kernel/clock.js';\nexport const a = (x: A) => x;",
  ],
  ['sandbox/index.test.ts', "import '@aws-sdk/client-ecr';"],
  ['sandbox/world.ts', "import type { Part } from './part.js';\nexport interface World { part: Part }"],
  ['sandbox/part.ts', "import type { World } from './world.js';\nexport interface Part { world: World }"],

  // One offender for each rule.
  ['src/kernel/upwards.ts', "import '../domains/image/image.js';", 'kernel-knows-only-itself'],
  [
    'src/domains/image/client.ts',
    "import '../../providers/aws/ecr.js';",
    'domains-know-kernel-and-provider-types',
  ],
  ['src/domains/image/command.ts', "import '../../commands/image-show.js';", 'domains-know-nothing-above'],
  ['src/domains/image/reads.ts', "import 'node:fs/promises';", 'domains-decide-and-touch-nothing'],
  [
    'src/domains/image/asks.ts',
    "import { get } from 'node:http';\nget('');",
    'domains-decide-and-touch-nothing',
  ],
  ['src/domains/image/sdk.ts', "import '@aws-sdk/client-ecr';", 'aws-sdk-in-its-providers'],
  [
    'src/providers/github/image.ts',
    "import type { image } from '../../domains/image/image.js';\nexport type I = typeof image;",
    'providers-know-kernel-and-their-sdk',
  ],
  ['src/providers/github/sdk.ts', "import '@aws-sdk/client-ecr';", 'aws-sdk-in-its-providers'],
  ['src/providers/github/core.ts', "import '@actions/core';", 'actions-toolkit-at-the-edge'],
  ['src/commands/image-core.ts', "import '@actions/core';", 'actions-toolkit-at-the-edge'],
  ['src/commands/image-github.ts', "import '@actions/github';", 'github-toolkit-in-its-providers'],
  ['src/commands/image-door.ts', "import '../doors/run-command.js';", 'commands-compose'],
  ['src/doors/image.ts', "import '../domains/image/image.js';", 'doors-know-no-rules'],
  ['src/doors/entry.test.ts', "import '../main.js';"],
  ['src/restart.ts', "import './main.js';", 'entries-are-entries'],
  ['src/sandboxed.ts', "import '../sandbox/index.js';", 'only-the-demo-knows-the-sandbox'],
  ['src/bundle.ts', "import './demo.js';", 'the-demo-is-loaded-late'],
  ['sandbox/real.ts', "import '../src/providers/aws/ecr.js';", 'sandbox-knows-the-kernel-only'],
  ['sandbox/sdk.ts', "import '@aws-sdk/client-ecr';", 'sandbox-knows-the-shapes-of-the-sdk-only'],
  ['src/shipped.ts', "import './domains/image/fake-registry.js';", 'no-test-code-in-the-product'],
  ['src/typo.ts', "import './not-there.js';", 'nothing-unresolved'],
  ['src/development.ts', "import 'fast-check';", 'no-development-dependencies-in-the-product'],
  ['src/undeclared.ts', "import 'left-out';", 'no-development-dependencies-in-the-product'],
  // A circle is reported at one of its files.
  ['src/ring-a.ts', "import type { B } from './ring-b.js';\nexport type A = B;", 'no-cycles'],
  ['src/ring-b.ts', "import type { A } from './ring-a.js';\nexport type B = A;"],
  ['sandbox/ring-a.ts', "import './ring-b.js';", 'no-cycles-at-run-time'],
  ['sandbox/ring-b.ts', "import './ring-a.js';"],
];
const PACKAGES = ['@aws-sdk/client-ecr', '@actions/core', '@actions/github', 'fast-check', 'left-out'];

interface Cruise {
  summary: { violations: { from: string; rule: { name: string } }[] };
}

/** The rules that each file breaks, by file. */
let broken: Map<string, string[]>;
let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'layers-'));
  for (const [path, text] of FILES) write(path, text);
  for (const name of PACKAGES) {
    write(
      `node_modules/${name}/package.json`,
      JSON.stringify({ name, version: '1.0.0', main: 'index.js', types: 'index.d.ts' }),
    );
    write(`node_modules/${name}/index.js`, '');
    write(`node_modules/${name}/index.d.ts`, 'export type A = string;');
  }
  const [sdk, core, github, development] = PACKAGES.map((name) => ({ [name]: '1.0.0' }));
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      dependencies: { ...sdk, ...core, ...github },
      devDependencies: development,
    }),
  );
  for (const name of ['.dependency-cruiser.cjs', 'tsconfig.json'])
    copyFileSync(join(root, name), join(folder, name));
  const cruiser = join(root, 'node_modules/.bin/depcruise');
  const report = execFileSync(process.execPath, [cruiser, 'src', 'sandbox', '--output-type', 'json'], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 16 * 1024 * 1024,
  });
  broken = new Map();
  for (const { from, rule } of (JSON.parse(report) as Cruise).summary.violations) {
    broken.set(from, [...new Set([...(broken.get(from) ?? []), rule.name])]);
  }
}, 30_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('the layer rules', () => {
  it.each(FILES.filter(([, , rule]) => rule === undefined))('allow %s', (file) => {
    expect(broken.get(file) ?? []).toEqual([]);
  });

  it.each(FILES.filter(([, , rule]) => rule !== undefined))(
    'find what is wrong with %s',
    (file, _text, rule) => {
      expect(broken.get(file)).toEqual([rule]);
    },
  );

  it('have an offender here each', () => {
    const config = createRequire(import.meta.url)(join(root, '.dependency-cruiser.cjs')) as {
      forbidden: { name: string }[];
    };
    const covered = new Set(FILES.map(([, , rule]) => rule));
    expect(config.forbidden.map(({ name }) => name).filter((name) => !covered.has(name))).toEqual([]);
  });
});
