import { toJsonSchema } from '@valibot/to-json-schema';
import { Scenario } from '../../sandbox/scenario/scenario.js';
import { branchOrTag, platformConfigSchema } from '../../src/domains/platform-config/schema.js';

const ADDRESS = 'https://raw.githubusercontent.com/uktrade/platform-tools/main/schemas';

const BRANCH_OR_TAG = {
  if: { required: ['branch'] },
  then: { properties: { tag: { const: false } } },
  else: { required: ['tag'], properties: { tag: { const: true } } },
};

/** JSON Schemas for editors, by path: of platform-config.yml and of the sandbox's scenarios. */
export function editorSchemas(): Map<string, string> {
  const schemas = {
    'platform-config': { title: 'platform-config.yml of DBT Platform', schema: platformConfigSchema },
    scenario: { title: 'A scenario of the platform-tools sandbox', schema: Scenario },
  };
  return new Map(
    Object.entries(schemas).map(([name, { title, schema }]) => {
      const path = `schemas/${name}.schema.json`;
      // Checks that a schema can't express (one thing compared with another) stay with the verb.
      const { $schema, ...rest } = toJsonSchema(schema, {
        errorMode: 'ignore',
        typeMode: 'input',
        overrideAction: ({ valibotAction, jsonSchema }) =>
          valibotAction === branchOrTag ? { ...jsonSchema, ...BRANCH_OR_TAG } : undefined,
      });
      const text = JSON.stringify({ $schema, $id: `${ADDRESS}/${name}.schema.json`, title, ...rest });
      return [path, text];
    }),
  );
}
