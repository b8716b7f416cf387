import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { services } from '../sandbox/server/table.js';

/*
 * Writes e2e/contract/models: AWS's own service models, as the Python package botocore publishes them, with the operations
 * that the sandbox serves and the shapes that those need. Usage: npx tsx scripts/aws-models.ts [botocore version]
 */

/** Services of the sandbox that are not AWS APIs. */
const others = new Set(['github', 'slack', 'pypi', 'npm', 'ecr-layers', 'public-ecr']);

interface Shape {
  type: string;
  error?: { code?: string };
  members?: Record<string, { shape: string }>;
  member?: { shape: string };
  key?: { shape: string };
  value?: { shape: string };
}

interface Model {
  metadata: { apiVersion: string; protocol: string };
  operations: Record<
    string,
    { input?: { shape: string }; output?: { shape: string }; errors?: { shape: string }[] }
  >;
  shapes: Record<string, Shape>;
}

const target = fileURLToPath(new URL('../e2e/contract/models', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'aws-models-'));
try {
  const data = download(process.argv[2]);
  rmSync(target, { recursive: true, force: true });
  mkdirSync(target, { recursive: true });
  for (const { name, operations } of services.values()) {
    if (others.has(name)) continue;
    const model = trim(read(join(data.folder, name)), Object.keys(operations).sort());
    writeFileSync(join(target, `${name}.json`), `${JSON.stringify({ botocore: data.version, ...model })}\n`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function download(version: string | undefined): { folder: string; version: string } {
  const wanted = version === undefined ? 'botocore' : `botocore==${version}`;
  execFileSync('pip', ['download', '--quiet', '--no-deps', '--dest', scratch, wanted], { stdio: 'inherit' });
  const wheel = readdirSync(scratch).find((file) => file.endsWith('.whl')) ?? '';
  execFileSync('python3', ['-m', 'zipfile', '--extract', join(scratch, wheel), scratch]);
  return { folder: join(scratch, 'botocore/data'), version: wheel.split('-')[1] ?? '' };
}

/** The newest model in a service's folder. */
function read(folder: string): Model {
  const newest = readdirSync(folder).sort().at(-1) ?? '';
  return JSON.parse(gunzipSync(readFileSync(join(folder, newest, 'service-2.json.gz'))).toString()) as Model;
}

/** The operations with their shapes, without documentation; errors by their code on the wire. */
function trim({ metadata, operations, shapes }: Model, names: readonly string[]) {
  const needed: Record<string, unknown> = {};
  const need = (name: string | undefined): void => {
    const shape = name === undefined ? undefined : shapes[name];
    if (name === undefined || shape === undefined || name in needed) return;
    needed[name] = withoutDocumentation(shape);
    for (const { shape: inner } of Object.values(shape.members ?? {})) need(inner);
    for (const inner of [shape.member, shape.key, shape.value]) need(inner?.shape);
  };
  const kept = names.map((name) => {
    const operation = operations[name];
    if (operation === undefined) throw new Error(`botocore has no operation ${name}.`);
    need(operation.input?.shape);
    need(operation.output?.shape);
    const errors = (operation.errors ?? []).map(({ shape }) => shapes[shape]?.error?.code ?? shape);
    return [name, { input: operation.input?.shape, output: operation.output?.shape, errors }] as const;
  });
  const { apiVersion, protocol } = metadata;
  return { apiVersion, protocol, operations: Object.fromEntries(kept), shapes: needed };
}

function withoutDocumentation(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutDocumentation);
  if (typeof value !== 'object' || value === null) return value;
  // A member may be called `documentation`; then it is no text.
  const kept = Object.entries(value).filter(
    ([name, inner]) => name !== 'documentation' || typeof inner !== 'string',
  );
  return Object.fromEntries(kept.map(([name, inner]) => [name, withoutDocumentation(inner)]));
}
