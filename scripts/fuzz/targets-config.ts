import { parseDocument } from 'yaml';
import { planWorkflows, renderWorkflows } from '../../src/domains/platform-config/generate-workflows.js';
import {
  checkPlatformConfig,
  readApplicationName,
} from '../../src/domains/platform-config/platform-config.js';
import { markdownStructure } from './oracles.js';
import { holds, refused } from './target.js';
import type { FuzzTarget } from './target.js';

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
  deploy_repository_branch: 'main',
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

/** The configuration of the platform, and the workflows that are made of it. */
export const configTargets: readonly FuzzTarget[] = [
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
        const options = { codebase: undefined, style, terraform: true, output: '/tmp/x', files, texts };
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
      const options = {
        codebase: 'web',
        style: 'auto' as const,
        terraform: true,
        output: '/tmp/x',
        files,
        texts,
      };
      const [first] = await planWorkflows(config, options);
      const start = text.indexOf('# platform-tools: generated');
      holds(first?.content.startsWith(text.slice(0, start)) === true, "what is somebody's own was changed");
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
