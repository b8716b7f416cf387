import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from '@jest/globals';
import { checkPlatformConfig } from '../../src/domains/platform-config/platform-config.js';
import { runProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { describeWithTools, toolPath } from '../harness/tools.js';

/*
 * The schema for editors against config-validate, by a reader of JSON Schema that is not ours (jsonschema for Python): one thing at
 * a time is changed in a file that has every key.
 */

const environments = [{ name: 'dev', requires_approval: true }, { name: 'prod' }];
const account = (id: string): object => ({
  deploy: { name: 'demo', id },
  dns: { name: 'dns', id: '888888888888' },
});
const VALID: Json = JSON.parse(
  JSON.stringify({
    schema_version: 1,
    application: 'demo',
    deploy_repository: 'uktrade/demo-deploy',
    default_versions: { 'platform-helper': '15.0.0' },
    environments: {
      '*': { 'service-deployment-mode': 'platform', accounts: account('123456789012') },
      dev: null,
      prod: { vpc: 'main', requires_approval: true },
    },
    codebase_pipelines: {
      web: {
        repository: 'uktrade/demo-web',
        slack_channel: '/x',
        requires_image_build: true,
        pipeline_mode: 'github_actions',
        additional_ecr_repository: 'public.ecr.aws/uktrade/demo',
        deploy_repository_branch: 'develop/c',
        services: [{ all: ['web', 'api'] }],
        pipelines: [
          { name: 'main', branch: 'production', environments },
          { name: 'release', tag: true, environments },
          { name: 'both', branch: 'p*', tag: false, environments },
        ],
        cache_invalidation: { domains: { 'demo.example': { paths: ['/*'], environment: 'prod' } } },
      },
    },
    environment_pipelines: { main: {} },
    extensions: { db: { type: 'postgres' } },
  }),
) as Json;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Path = readonly (string | number)[];

const WRONG: readonly Json[] = [
  null,
  true,
  false,
  1,
  '',
  'x y',
  '\u0001',
  'main',
  '111111111111',
  [],
  [1],
  {},
  { x: 1 },
];

/** Each place of a value with everything that is wrong there, with nothing, and with one key too many. */
function* changed(value: Json, path: Path = []): Generator<{ what: string; config: Json }> {
  const here = path.join('.');
  for (const wrong of WRONG)
    yield { what: `${here} = ${JSON.stringify(wrong)}`, config: replaced(VALID, path, wrong) };
  if (path.length > 0) yield { what: `${here} is missing`, config: replaced(VALID, path, undefined) };
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value))
    yield { what: `${here} has "extra"`, config: replaced(VALID, [...path, 'extra'], 'x') };
  for (const [key, child] of Object.entries(value))
    yield* changed(child, [...path, Array.isArray(value) ? Number(key) : key]);
}

function replaced(value: Json, [key, ...rest]: Path, wanted: Json | undefined): Json {
  if (key === undefined) return wanted ?? null;
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string, Json>;
  if (rest.length === 0 && wanted === undefined) {
    if (Array.isArray(copy)) copy.splice(Number(key), 1);
    // The copy is our own.
    else Reflect.deleteProperty(copy, key);
  } else copy[key] = rest.length === 0 ? (wanted ?? null) : replaced(copy[key] ?? null, rest, wanted);
  return copy;
}

/** What a schema can't say: one part compared with another one. */
const COMPARES = /there is no environment|is there twice|there are two pipelines|is in two run groups/;

function problemsOf(config: Json): string[] {
  try {
    return checkPlatformConfig(JSON.stringify(config)).problems.map(({ message }) => message);
  } catch (error) {
    // The layout of another version.
    return [String(error)];
  }
}

const VALIDATE = `import json, sys, jsonschema
schema, configs = (json.load(open(path)) for path in sys.argv[1:])
jsonschema.Draft7Validator.check_schema(schema)
validator = jsonschema.Draft7Validator(schema)
print(json.dumps([validator.is_valid(config) for config in configs]))`;

describeWithTools(['pip'], 'the schema of platform-config.yml', () => {
  it('refuses what config-validate refuses, and takes what it takes', async () => {
    const cases = [{ what: 'nothing', config: VALID }, ...changed(VALID)];
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-schema-'));
    try {
      const file = join(folder, 'configs.json');
      await writeFile(file, JSON.stringify(cases.map(({ config }) => config)));
      const { stdout, stderr } = await runProcess(
        join(dirname(toolPath('pip')), 'python'),
        ['-W', 'ignore', '-c', VALIDATE, join(root, 'schemas/platform-config.schema.json'), file],
        { env: { PATH: '/usr/bin:/bin' } },
      );
      expect(stderr).toBe('');
      const valid = JSON.parse(stdout) as boolean[];
      const compared = cases.map(({ what, config }, index) => ({
        what,
        valid: valid[index],
        problems: problemsOf(config).filter((message) => !COMPARES.test(message)),
      }));
      expect(compared.filter((each) => each.valid !== (each.problems.length === 0))).toEqual([]);
      expect(compared[0]?.valid).toBe(true);
      for (const wanted of [true, false])
        expect(compared.filter((each) => each.valid === wanted).length).toBeGreaterThan(50);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
