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
  ['src/core/clock.ts', 'export const clock = 1;'],
  ['src/core/clock.test.ts', "import '../testing/fake-registry.js';\nimport './clock.js';"],
  [
    'src/providers/aws/ecr.ts',
    "import '@aws-sdk/client-ecr';\nexport type Registry = string; export const ecr = 1;",
  ],
  [
    'src/domains/images/image.ts',
    "import type { Registry } from '../../providers/aws/ecr.js';\nimport '../../core/clock.js';\nexport const image = (r: Registry) => r;",
  ],
  ['src/testing/fake-registry.ts', 'export const fake = 1;'],
  [
    'src/commands/image/show.ts',
    "import '../shared/inputs.js';\nimport '../../domains/images/image.js';\nimport '../../providers/aws/ecr.js';",
  ],
  ['src/commands/image/show.test.ts', "import './show.js';\nimport '../../testing/fake-registry.js';"],
  ['src/commands/shared/inputs.ts', 'export const inputs = 1;'],
  ['src/commands/registry.ts', "export const show = () => import('./image/show.js');"],
  ['src/cli/demo.ts', "export const sandbox = () => import('../../sandbox/index.js');"],
  ['src/action/main.ts', "import '@actions/core';\nimport '../commands/registry.js';"],
  ['src/cli/cli.ts', "export const demo = () => import('./demo.js');"],
  [
    'sandbox/index.ts',
    "import type { A } from '@aws-sdk/client-ecr';\nimport '../src/core/clock.js';\nexport const a = (x: A) => x;",
  ],
  ['sandbox/index.test.ts', "import '@aws-sdk/client-ecr';"],
  ['sandbox/cbor.ts', "import '@smithy/core/submodules/cbor/index.js';"],
  ['sandbox/xml.ts', "import '@aws-sdk/xml-builder';"],

  // One offender for each rule.
  ['src/core/upwards.ts', "import '../domains/images/image.js';", 'core-knows-only-itself'],
  [
    'src/domains/images/client.ts',
    "import '../../providers/aws/ecr.js';",
    'domains-know-core-and-provider-types',
  ],
  ['src/domains/images/command.ts', "import '../../commands/image/show.js';", 'domains-know-nothing-above'],
  ['src/domains/images/reads.ts', "import 'node:fs/promises';", 'domains-decide-and-touch-nothing'],
  [
    'src/domains/images/asks.ts',
    "import { get } from 'node:http';\nget('');",
    'domains-decide-and-touch-nothing',
  ],
  ['src/domains/images/sdk.ts', "import '@aws-sdk/client-ecr';", 'aws-sdk-in-its-providers'],
  [
    'src/providers/github/image.ts',
    "import type { image } from '../../domains/images/image.js';\nexport type I = typeof image;",
    'providers-know-core-and-their-sdk',
  ],
  ['src/providers/github/sdk.ts', "import '@aws-sdk/client-ecr';", 'aws-sdk-in-its-providers'],
  ['src/providers/github/core.ts', "import '@actions/core';", 'actions-toolkit-at-the-edge'],
  ['src/commands/image/core.ts', "import '@actions/core';", 'actions-toolkit-at-the-edge'],
  ['src/commands/image/github.ts', "import '@octokit/core';", 'github-toolkit-in-its-providers'],
  ['src/commands/image/terminal.ts', "import '../../cli/terminal.js';", 'commands-compose'],
  ['src/commands/service/show.ts', "import '../image/show.js';", 'commands-know-no-other-noun'],
  ['src/commands/shared/show.ts', "import '../image/show.js';", 'shared-inputs-know-no-noun'],
  ['src/cli/terminal.ts', "import '../domains/images/image.js';", 'ways-in-know-no-rules'],
  ['src/cli/runner.ts', "import '../action/outputs.js';", 'ways-in-are-apart'],
  ['src/action/outputs.ts', 'export const outputs = 1;'],
  ['src/cli/entry.test.ts', "import './cli.js';"],
  ['src/restart.ts', "import './action/main.js';", 'entries-are-entries'],
  ['src/sandboxed.ts', "import '../sandbox/index.js';", 'only-the-demo-knows-the-sandbox'],
  ['src/bundle.ts', "import './cli/demo.js';", 'the-demo-is-loaded-late'],
  ['sandbox/real.ts', "import '../src/providers/aws/ecr.js';", 'sandbox-knows-the-core-only'],
  ['sandbox/sdk.ts', "import '@aws-sdk/client-ecr';", 'sandbox-knows-the-shapes-of-the-sdk-only'],
  ['sandbox/smithy.ts', "import '@smithy/core';", 'sandbox-knows-the-shapes-of-the-sdk-only'],
  ['src/shipped.ts', "import './testing/fake-registry.js';", 'no-test-code-in-the-product'],
  ['src/typo.ts', "import './not-there.js';", 'nothing-unresolved'],
  ['src/development.ts', "import 'fast-check';", 'no-development-dependencies-in-the-product'],
  ['src/undeclared.ts', "import 'left-out';", 'no-development-dependencies-in-the-product'],
  // A circle is reported at one of its files.
  ['src/ring-a.ts', "import type { B } from './ring-b.js';\nexport type A = B;", 'no-cycles'],
  ['src/ring-b.ts', "import type { A } from './ring-a.js';\nexport type B = A;"],
  ['sandbox/ring-a.ts', "import type { B } from './ring-b.js';\nexport type A = B;", 'no-cycles'],
  ['sandbox/ring-b.ts', "import type { A } from './ring-a.js';\nexport type B = A;"],
];
const DEPENDENCIES = [
  '@aws-sdk/client-ecr',
  '@aws-sdk/xml-builder',
  '@smithy/core',
  '@actions/core',
  '@octokit/core',
];
const PACKAGES = [...DEPENDENCIES, 'fast-check', 'left-out'];

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
  write('node_modules/@smithy/core/submodules/cbor/index.js', '');
  write(
    'package.json',
    JSON.stringify({
      type: 'module',
      dependencies: Object.fromEntries(DEPENDENCIES.map((name) => [name, '1.0.0'])),
      devDependencies: { 'fast-check': '1.0.0' },
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
