import { parseDocument } from 'yaml';
import { parseDefaults } from '../../src/cli/defaults.js';
import { parseInputs } from '../../src/core/inputs.js';
import type { InputDefinition } from '../../src/core/inputs.js';
import { parseYamlOrJson } from '../../src/core/yaml.js';
import { registry } from '../../src/commands/registry.js';
import { planWorkflows, renderWorkflows } from '../../src/domains/platform-config/generate-workflows.js';
import {
  checkPlatformConfig,
  readApplicationName,
} from '../../src/domains/platform-config/platform-config.js';
import { Applications } from '../../src/domains/platform/applications.js';
import { parseMemory } from '../../src/domains/versions/update-notice.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import { MemoryParameters } from '../../src/testing/memory-parameters.js';
import { markdownStructure } from './oracles.js';
import { fieldsOf, FIELD_END, holds, refused, refusedLater } from './target.js';
import type { FuzzTarget } from './target.js';

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
const ACCOUNTS = { deploy: { name: 'live', id: '123456789012' }, dns: { name: 'dns', id: '210987654321' } };
const CONFIG = {
  schema_version: 1,
  application: 'demo',
  default_versions: { 'platform-helper': '15.0.0' },
  environments: { '*': { accounts: ACCOUNTS, vpc: 'main' }, dev: null, prod: { requires_approval: true } },
  codebase_pipelines: {
    web: {
      repository: 'uktrade/demo',
      services: [{ first: ['web'] }],
      pipelines: [
        { name: 'main', branch: 'feature/*', environments: [{ name: 'dev' }] },
        { name: 'tags', tag: true, environments: [{ name: 'prod', requires_approval: true }] },
      ],
      cache_invalidation: { domains: { 'web.example.com': { paths: ['/*'], environment: 'prod' } } },
    },
  },
};
const MINIMAL = {
  schema_version: 1,
  application: 'demo',
  default_versions: { 'platform-helper': '15.0.0' },
  environments: { '*': { accounts: ACCOUNTS }, prod: null },
};
const CACHED = {
  repository: 'uktrade/demo',
  cache_invalidation: { domains: { 'web.example.com': { paths: ['/*'], environment: 'prod' } } },
  pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'prod' }] }],
};
const CONFIG_KEYS = [
  ...[
    'schema_version',
    'application',
    'environments',
    'codebase_pipelines',
    'repository',
    'services',
    'pipelines',
  ],
  ...[
    'name',
    'branch',
    'tag',
    'requires_approval',
    'cache_invalidation',
    'domains',
    'paths',
    'environment',
    '*',
  ],
];
/** What a generated workflow may ask GitHub to fill in. */
const EXPRESSIONS = /\$\{\{ (?:secrets\.SLACK_TOKEN|vars\.PLATFORM_ROLE|needs\.build\.outputs\.commit) \}\}/g;

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
    name: 'platform-config.yml',
    examples: [JSON.stringify(CONFIG)],
    keys: CONFIG_KEYS,
    words: [
      'schema_version: 1\n',
      'application: ',
      'demo',
      '\n',
      '  ',
      '- ',
      ': ',
      '&a ',
      '*a',
      '<<: ',
      '!!x ',
      '? ',
      '|\n',
      '>\n',
      '#',
      '[',
      '{',
    ],
    check(text) {
      refused(() => readApplicationName(text));
      for (const { line, column } of checkPlatformConfig(text).problems)
        holds(line >= 1 && column >= 1, 'a problem without a place');
    },
  },
  {
    name: 'generated workflows',
    examples: [JSON.stringify(CONFIG), JSON.stringify({ ...MINIMAL, codebase_pipelines: { web: CACHED } })],
    keys: CONFIG_KEYS,
    words: [
      '${{ secrets.X }}',
      '${{',
      '}}',
      "'",
      '"',
      '\n',
      ': ',
      '#',
      'feature/*',
      '!',
      '+',
      '/',
      'main',
      'web',
    ],
    async check(text) {
      const { config } = checkPlatformConfig(text);
      if (config === undefined) return;
      for (const style of ['jobs', 'pipeline'] as const) {
        const files = { kind: () => Promise.resolve(undefined) };
        const texts = { read: () => Promise.resolve(undefined) };
        const options = { codebase: undefined, style, output: '/tmp/x', files, texts };
        const planned = await planWorkflows(config, options);
        for (const { content, path } of planned) {
          holds(!/(^|\/)\.\.(\/|$)/.test(path) && !path.startsWith('/'), `${path} leads out of the folder`);
          checkWorkflowText(content);
        }
        noLinksIn(renderWorkflows(planned, 'success'));
      }
    },
  },
  {
    name: 'workflows that are there',
    examples: [
      '# mine\n# platform-tools: generated from platform-config.yml; changes down to the end mark are overwritten\nx\n# platform-tools: end of what is generated\n  mine:\n    runs-on: x\n',
    ],
    words: ['# platform-tools: end of what is generated', 'jobs:', 'on:', '\n', '  ', ': ', '- ', '&a', '*a'],
    async check(text) {
      const { config } = checkPlatformConfig(JSON.stringify(CONFIG));
      if (config === undefined) throw new Error('The example is no configuration any more.');
      const files = { kind: () => Promise.resolve(undefined) };
      const texts = { read: () => Promise.resolve(text) };
      const options = { codebase: 'web', style: 'auto' as const, output: '/tmp/x', files, texts };
      const [first] = await planWorkflows(config, options);
      const start = text.indexOf('# platform-tools: generated');
      holds(first?.content.startsWith(text.slice(0, start)) === true, "what is somebody's own was changed");
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
    check(text) {
      for (const [verb, name, definition] of structured)
        refused(() => parseInputs(verb, { [name]: definition }, { [name]: text }));
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
    check(text) {
      const memory = parseMemory(text);
      holds(memory === undefined || Number.isFinite(memory.askedAt), 'no time');
      const values = parseDefaults(text, 'platform-tools.yml');
      for (const key of Object.keys(values)) holds(/^[a-z-]+$/.test(key), `${key} is not a setting`);
    },
  },
];

/** It is YAML, means what was meant, and asks for nothing but what we ask for. */
function checkWorkflowText(content: string): void {
  const document = parseDocument(content, { prettyErrors: false, logLevel: 'error' });
  holds(document.errors.length === 0, `not YAML: ${document.errors[0]?.message ?? ''}`);
  const left = JSON.stringify(document.toJS()).replace(EXPRESSIONS, '');
  holds(!left.includes('${{'), 'an expression of somebody else is in the workflow');
  const { jobs } = document.toJS() as { jobs: Record<string, unknown> };
  for (const id of Object.keys(jobs)) holds(/^[A-Za-z_][\w-]*$/.test(id), `${id} can't be the id of a job`);
}

/** A page that has no reason to link anywhere. */
function noLinksIn(markdown: string): void {
  const tags = markdownStructure(markdown);
  holds(
    !/<(?:a|img|script|input|hr|h[1-2])\b/.test(tags),
    `something else than words is in ${tags.slice(0, 300)}`,
  );
}
