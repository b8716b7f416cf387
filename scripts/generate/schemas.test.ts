import { readFileSync } from 'node:fs';
import { expect, it } from '@jest/globals';
import { editorSchemas } from './schemas.js';

type Schema = Record<string, unknown> & { properties?: Record<string, Schema> };

const schemas = new Map([...editorSchemas()].map(([path, text]) => [path, JSON.parse(text) as Schema]));

it('editors get what config-validate checks: unknown keys, modes, account ids', () => {
  const config = schemas.get('schemas/platform-config.schema.json');
  expect(config).toMatchObject({ type: 'object', additionalProperties: false });
  const codebases = config?.properties?.['codebase_pipelines'] as unknown as { additionalProperties: Schema };
  expect(codebases.additionalProperties).toMatchObject({
    required: ['repository'],
    additionalProperties: false,
    properties: {
      pipeline_mode: { enum: ['aws_codepipeline', 'dual_codepipeline_github', 'github_actions'] },
    },
  });
  expect(JSON.stringify(config)).toContain('^\\\\d{12}$');
});

it('every scenario in the documentation has keys that the schema knows', () => {
  const known = Object.keys(schemas.get('schemas/scenario.schema.json')?.properties ?? {});
  const text = readFileSync(new URL('../../docs/sandbox.md', import.meta.url), 'utf8');
  const blocks = [...text.matchAll(/^```yaml\n([\s\S]*?)^```$/gm)].map((match) => match[1] ?? '');
  const keys = blocks.flatMap((block) => [...block.matchAll(/^([\w-]+):/gm)].map((match) => match[1] ?? ''));
  expect(keys.length).toBeGreaterThan(5);
  expect(keys.filter((key) => !known.includes(key))).toEqual([]);
});
