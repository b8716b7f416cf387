import { parseDefaults } from '../../src/cli/defaults.js';
import { parseInputs } from '../../src/core/inputs.js';
import type { InputDefinition } from '../../src/core/inputs.js';
import { parseTexts, parseJson } from '../../src/core/raw-inputs.js';
import { parseYaml } from '../../src/core/yaml.js';
import { registry } from '../../src/commands/registry.js';
import { Applications } from '../../src/domains/platform/applications.js';
import { parseMemory } from '../../src/commands/version/own-version.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import { MemoryParameters } from '../../src/testing/memory-parameters.js';
import { fieldsOf, FIELD_END, holds, refused, refusedLater } from './target.js';
import type { FuzzTarget } from './target.js';

/** As what a person wrote is parsed: JSON where it is that. */
function parseYamlOrJson(name: string, text: string, hint: string): unknown {
  return parseJson(name, text) ?? parseYaml(name, text, hint);
}

const ENVIRONMENT = {
  name: 'dev',
  app: 'demo',
  accountID: '123456789012',
  region: 'eu-west-2',
  service_deployment_mode: 'platform',
  allEnvironments: [
    { name: 'dev', accountID: '123456789012', region: 'eu-west-2' },
    { name: 'prod', accountID: 7 },
  ],
};
const CODEBASE = {
  name: 'web',
  repository: 'uktrade/demo',
  pipeline_mode: 'github_actions',
  requires_image_build: true,
  additional_ecr_repository: 'public.ecr.aws/uktrade/demo',
  slack_channel: '/codebuild/slack_oauth_channel',
  services: [{ first: ['web', 'worker'] }],
  pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'dev', requires_approval: true }] }],
};
/** Every input of every verb that has a structure. */
const structured: [verb: string, name: string, definition: InputDefinition][] = [];
for (const [verb, { load }] of Object.entries(registry))
  for (const [name, definition] of Object.entries((await load()).inputs))
    if (definition.type === 'structured') structured.push([verb, name, definition]);

/** Settings that people and Terraform write: parameters, files and inputs. */
export const settingTargets: readonly FuzzTarget[] = [
  {
    name: 'SSM parameters',
    examples: [JSON.stringify(ENVIRONMENT), JSON.stringify(CODEBASE)],
    keys: [
      ...Object.keys(ENVIRONMENT),
      ...Object.keys(CODEBASE),
      'environments',
      'requires_approval',
      'branch',
      'tag',
    ],
    async check(text) {
      const logger = new MemoryLogger();
      const parameters = new MemoryParameters({
        '/platform/applications/demo/environments/dev': text,
        '/copilot/applications/demo': text,
        '/copilot/applications/demo/environments/dev': text,
        '/copilot/applications/demo/codebases/web': text,
        [`/copilot/applications/demo/codebases/${text.slice(0, 20)}`]: JSON.stringify(CODEBASE),
      });
      const account = { region: 'eu-west-2', accountId: () => Promise.resolve('123456789012') };
      const applications = new Applications(parameters, account, logger);
      const application = await applications.load('demo');
      refused(() => applications.environment(application, 'dev'));
      for (const { name, accountId } of application.environments)
        holds(name !== '' && typeof accountId === 'string', 'an environment without name or account');
      for (const { pipelines, services } of await applications.codebases('demo'))
        holds(Array.isArray(pipelines) && Array.isArray(services), 'a codebase without lists');
      await refusedLater(applications.codebase('demo', 'web'));
    },
  },
  {
    name: 'inputs with a structure',
    examples: structured.flatMap(([, , definition]) => {
      const example = definition.type === 'structured' ? definition.example : '';
      const value = refused(() => parseYamlOrJson('The example', example, ''));
      return value === undefined ? [] : [JSON.stringify(value)];
    }),
    keys: [
      'name',
      'value',
      'type',
      'dns-account',
      'domains',
      'paths',
      'environment',
      'result',
      'outputs',
      'web',
    ],
    words: [
      '- ',
      ': ',
      '\n',
      '{',
      '}',
      '[',
      ']',
      ',',
      '"',
      "'",
      '#',
      ' #',
      '&a ',
      '*a',
      '!x ',
      '|\n ',
      '? ',
      '---\n',
    ],
    async check(text) {
      for (const [verb, name, definition] of structured) {
        const raw = await refusedLater(parseTexts({ [name]: definition }, { [name]: text }));
        if (raw !== undefined) refused(() => parseInputs(verb, { [name]: definition }, raw));
      }
    },
    // Each run reads the text of an input once.
    read(text) {
      const value = parseYamlOrJson('The input', text, '');
      for (const [verb, name, definition] of structured)
        refused(() => parseInputs(verb, { [name]: definition }, { [name]: value }));
    },
  },
  {
    name: 'inputs',
    examples: [`true${FIELD_END}12${FIELD_END}auto`, `false${FIELD_END}1.5${FIELD_END}ecs`],
    words: ['true', 'false', 'True', '1', '0', '.', 'e', 'auto', FIELD_END, ' '],
    check(text) {
      const [flag = '', count = '', choice = ''] = fieldsOf(text, 3);
      const description = '';
      const read = (definition: InputDefinition, value: unknown): unknown =>
        refused(() => parseInputs('verb', { it: definition }, { it: value }).it);
      const number = read({ type: 'number', default: 1, minimum: 1, maximum: 60, description }, count) ?? 1;
      holds(typeof number === 'number' && number >= 1 && number <= 60, 'a number beyond its limits');
      const flagged = read({ type: 'boolean', default: false, description }, flag) ?? false;
      holds(typeof flagged === 'boolean', 'a flag that is neither');
      const chosen = read({ type: 'choice', choices: ['auto', 'ecs'], default: 'auto', description }, choice);
      holds(chosen === undefined || chosen === 'auto' || chosen === 'ecs', 'none of the choices');
      refused(() => parseInputs('verb', {}, { [text]: text }));
    },
  },
  {
    name: 'files of the command line',
    examples: ['app: demo\nenv: dev\n', '{"askedAt": 1, "latest": "1.2.3"}'],
    keys: ['app', 'env', 'askedAt', 'latest'],
    words: ['app', 'env', ': ', '\n', 'demo', '{', '}', '"'],
    async check(text) {
      const memory = parseMemory(text);
      holds(memory === undefined || Number.isFinite(memory.askedAt), 'no time');
      const values = await parseDefaults(text, 'platform-tools.yml');
      for (const key of Object.keys(values)) holds(/^[a-z-]+$/.test(key), `${key} is not a setting`);
    },
  },
];
