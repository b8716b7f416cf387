import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionOptions, ActionRun } from '../harness/action.js';
import { COMMIT, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

type Fault = NonNullable<ScenarioInput['faults']>[number];
type Execution = NonNullable<NonNullable<ScenarioInput['pipelines']>[string]['executions']>[number];

const DNS_ACCOUNT = '333333333333';
const STARTED = Date.parse('2026-01-31T12:00:00Z');
const OLDER = 'c0ffee0234567890c0ffee1234567890c0ffee12';
const SLACK = { 'slack-token': 'xoxb-broken-off-tests', 'slack-channel': 'C0BROKENOFF' };
const GITHUB = { 'github-token': 'ghs_brokenOffTokenOfTheTests001' };
const web = { app: 'demo', codebase: 'web' };
const execution: Execution = {
  stages: [{ name: 'Deploy', actions: [{ name: 'web', type: 'codebuild', seconds: 5 }] }],
};

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** One world for all verbs. */
const world = (): ScenarioInput => ({
  applications: {
    demo: {
      environments: {
        dev: {
          account: '111111111111',
          'service-deployment-mode': 'platform',
          ecs: { services: { web: { image: 'commit-c0ffee0', rollouts: [{ log: ['Listening'] }] } } },
        },
      },
      services: { web: { type: 'Load Balanced Web Service' } },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          images: [{ tags: ['commit-c0ffee0'] }, { tags: ['commit-c0ffee1', 'branch-main'] }],
          pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'dev' }] }],
          services: [{ all: ['web'] }],
          executions: [execution],
        },
        new: {
          repository: 'uktrade/demo-web',
          pipeline_mode: 'github_actions',
          images: [],
          builds: [{ log: { lines: 20 } }],
        },
      },
    },
  },
  cloudfront: { distributions: [{ id: 'EWEB', account: DNS_ACCOUNT, aliases: ['web.example.com'] }] },
  parameters: { '/codebuild/slack_oauth_channel': SLACK['slack-channel'] },
  projects: { publish: { builds: [{ log: { lines: 20 } }] } },
  pipelines: { tests: { variables: { TAG: 'none' }, executions: [execution] } },
  github: {
    repositories: {
      'uktrade/demo-web': {
        commits: [
          { sha: OLDER, message: 'feat: Begin' },
          { sha: COMMIT, message: 'feat: Add thing' },
        ],
        releases: [
          { tag: 'v1.2.3', body: '### Features\n\n* thing', 'published-at': '2026-01-31T12:00:00Z' },
        ],
        workflows: {
          'docs.yml': { inputs: ['key'], runs: [{ title: 'Docs ({{inputs.key}})', seconds: 20 }] },
        },
      },
    },
  },
  pypi: {
    projects: {
      'demo-pkg': [{ version: '1.0.0', files: [{ filename: 'demo_pkg-1.0.0.tar.gz', content: 'x' }] }],
    },
  },
  npm: { packages: { '@uktrade/demo': { versions: { '1.0.0': {} } } } },
});

interface Case {
  verb: string;
  inputs: Readonly<Record<string, string>>;
  /** The services whose answers it reads. */
  services: readonly string[];
  identity?: ActionOptions['identity'];
}

const cases: Case[] = [
  { verb: 'codebase-list', inputs: { app: 'demo', 'with-images': 'true' }, services: ['ssm', 'ecr'] },
  { verb: 'codebase-plan', inputs: { ...web, ref: 'refs/heads/main' }, services: ['ssm'] },
  {
    verb: 'codebase-build',
    inputs: { ...web, codebase: 'new', ...SLACK, ...GITHUB },
    services: ['sts', 'ssm', 'ecr', 'codebuild', 'logs', 'slack'],
  },
  {
    verb: 'codebase-deploy',
    inputs: { ...web, env: 'dev', branch: 'main', strategy: 'pipeline', ...SLACK, ...GITHUB },
    services: ['sts', 'ssm', 'ecr', 'ecs', 'codepipeline', 'codebuild', 'slack', 'github'],
  },
  {
    verb: 'codebase-deploy',
    inputs: {
      ...web,
      env: 'dev',
      branch: 'main',
      strategy: 'ecs',
      ...GITHUB,
      'cache-invalidation': JSON.stringify({
        'dns-account': DNS_ACCOUNT,
        domains: { 'web.example.com': { paths: ['/*'], environment: 'dev' } },
      }),
    },
    services: ['sts', 'ssm', 'ecr', 'ecs', 's3', 'cloudfront', 'github'],
    identity: 'trusted',
  },
  { verb: 'codebase-status', inputs: { app: 'demo' }, services: ['sts', 'ssm', 'ecr', 'ecs'] },
  {
    verb: 'service-deploy',
    inputs: { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-c0ffee1' },
    services: ['sts', 'ssm', 'ecr', 'ecs', 's3'],
  },
  {
    verb: 'service-deploy',
    inputs: { app: 'demo', env: 'dev', service: 'web', 'image-tag': 'commit-c0ffee0', force: 'true' },
    services: ['sts', 'ssm', 'ecr', 'ecs', 's3'],
  },
  {
    verb: 'deployment-check',
    inputs: { ...web, env: 'dev', branch: 'main', strategy: 'ecs', ...GITHUB },
    services: ['sts', 'ssm', 'ecr', 'ecs', 'github'],
  },
  { verb: 'codebase-history', inputs: { ...web, ...GITHUB }, services: ['ssm', 'codepipeline', 'github'] },
  {
    verb: 'service-logs',
    inputs: { app: 'demo', env: 'dev', service: 'web', since: '1d' },
    services: ['sts', 'ssm', 'logs'],
  },
  { verb: 'project-build', inputs: { project: 'publish' }, services: ['codebuild', 'logs'] },
  {
    verb: 'pipeline-run',
    inputs: { pipeline: 'tests', variables: 'TAG: v1' },
    services: ['codepipeline', 'codebuild'],
  },
  {
    verb: 'workflow-dispatch',
    inputs: {
      repository: 'uktrade/demo-web',
      workflow: 'docs.yml',
      ...GITHUB,
      'correlation-input': 'key',
      'idempotency-key': 'v1',
    },
    services: ['github'],
  },
  { verb: 'release-announce', inputs: { tag: 'v1.2.3', ...SLACK, ...GITHUB }, services: ['github', 'slack'] },
  { verb: 'release-tag', inputs: { tag: 'v1.2.3', ...GITHUB }, services: ['github'] },
  {
    verb: 'version-check',
    inputs: { repository: 'uktrade/demo-web', current: '1.2.3', ...GITHUB },
    services: ['github'],
  },
  {
    verb: 'version-check',
    inputs: { registry: 'npm', package: '@uktrade/demo', current: '1.0.0' },
    services: ['npm'],
  },
  {
    verb: 'package-await',
    inputs: { name: 'demo-pkg', version: '1.0.0' },
    services: ['pypi'],
  },
];

async function run({ verb, inputs, identity }: Case, faults: Fault[]): Promise<ActionRun> {
  await sandbox?.close();
  sandbox = await sandboxWith({ ...world(), faults }, { started: STARTED });
  const { url, env } = sandbox;
  return runAction({
    command: verb,
    inputs,
    ...(identity && { identity }),
    env: {
      ...env,
      SLACK_API_URL: `${url}/slack/api/`,
      GITHUB_API_URL: `${url}/github`,
      PYPI_INDEX_URL: `${url}/pypi-index`,
      NPM_REGISTRY_URL: `${url}/npm`,
    },
  });
}

/** What a run ended as; what it says of the way there may differ. */
function outcome({ exitCode, outputs, stderr, annotations }: ActionRun): unknown {
  const { status, conclusion, state, published, codebases, environments } = outputs;
  return {
    exitCode,
    stderr,
    status,
    conclusion,
    state,
    published,
    codebases,
    environments,
    errors: annotations.filter(({ level }) => level === 'error'),
  };
}

const requested = (): Set<string> => new Set(sandbox?.operations());
/** What was really started, or set: a start that is repeated has the same token, and one of UpdateService the same definition. */
const started = (): Set<string> =>
  new Set(
    sandbox
      ?.changes()
      .filter(({ operation }) =>
        /^(Start|UpdateService$|CreateInvalidation$|actions\/create)/.test(operation),
      )
      .map(({ operation, parameters }) => `${operation} ${JSON.stringify(parameters)}`),
  );

describe('the first answer of each operation breaks off halfway, or is a page of a proxy', () => {
  it.each(cases.map((given) => [given.verb, given.services.join(', '), given] as const))(
    '%s ends as it would, whatever it reads: %s',
    async (_verb, _services, given) => {
      const calm = await run(given, []);
      expect(outcome(calm)).toMatchObject({ exitCode: 0, errors: [], stderr: '' });
      const operations = requested();
      const asked = [...operations].map((name) => name.split(':')[0]);
      expect([...given.services].filter((service) => !asked.includes(service))).toEqual([]);
      const starts = started().size;
      for (const kind of ['broken-off', 'bad-json', 'web-page'] as const) {
        const faults = [...operations].flatMap((name): Fault[] => {
          const [service = '', operation = ''] = name.split(':');
          // An object can be anything: that it was cut, or is another, shows only where the connection broke.
          return kind !== 'broken-off' && service === 's3' ? [] : [{ service, operation, kind, first: 1 }];
        });
        const disturbed = await run(given, faults);
        expect(outcome(disturbed)).toEqual(outcome(calm));
        const left = [...operations].filter((name) => !requested().has(name));
        // A message whose answer was lost can't be changed later: nobody knows which it is.
        expect(left.filter((name) => name !== 'slack:chat.update')).toEqual([]);
        expect(started().size).toBe(starts);
      }
    },
  );

  it.each(['broken-off', 'bad-json', 'web-page'] as const)(
    '%s: a message is posted once, and red',
    async (kind) => {
      const post = {
        verb: 'notify-post-message',
        inputs: { ...SLACK, message: 'Hello' },
        services: ['slack'],
      };
      const lost = await run(post, [{ service: 'slack', kind, first: 1 }]);
      expect(lost.exitCode).toBe(1);
      expect(lost.annotations.map(({ message }) => message)).toEqual([
        expect.stringMatching(/^Slack's chat\.postMessage for C0BROKENOFF (?:got no answer|was refused): /),
      ]);
      expect(sandbox?.operations()).toEqual(['slack:chat.postMessage']);
    },
  );
});
