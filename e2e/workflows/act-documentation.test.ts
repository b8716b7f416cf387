import { chmod, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import { parse, stringify } from 'yaml';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { documentedWorkflows } from '../../scripts/documentation.js';
import { readable, runWithAct } from '../harness/act.js';
import type { ActOptions } from '../harness/act.js';
import { runCli } from '../harness/cli.js';
import { beginExecution } from '../harness/codebase-pipelines.js';
import { OWN, RELEASE } from '../harness/pipelines-scenario.js';
import { standInDocker } from '../harness/docker.js';
import type { StandInDocker } from '../harness/docker.js';
import { PROJECT, VERSION } from '../harness/packages.js';
import { writeWheel } from '../harness/python-package.js';
import { root } from '../harness/root.js';
import { jobEnvironment, ROLES, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools, toolPath } from '../harness/tools.js';

/*
 * The examples of the documentation, as a team would copy them: each is a workflow in one caller's repository. Several of
 * one event run together.
 */

/** There are many workflows in a run. */
const TIME_LIMIT_MS = 300_000;
const TAG = 'v1.1.0';

/** Examples that can't run here, and why. */
const NOT_RUN: Readonly<Record<string, string>> = {
  'actions/codebase-prepare/README.md (1)': 'It asks github.com for the versions of the builder.',
};

const EVENTS = ['push', 'pull_request', 'release', 'workflow_dispatch', 'schedule'] as const;
type Event = (typeof EVENTS)[number];

interface Example {
  /** `<file> (<number>)`. */
  name: string;
  event: string;
  text: string;
}

type Trigger = string | string[] | Record<string, unknown>;

interface Batch {
  name: string;
  event: Event;
  examples: Example[];
}

/** So many run together, those of one folder: what examples of different folders start would be the same, but not alike. */
const AT_ONCE = 5;

function batchesOf(examples: readonly Example[]): Batch[] {
  return EVENTS.flatMap((event) =>
    ['actions/', 'docs/workflows/', ''].flatMap((folder) => {
      const own = examples.filter((example) => example.event === event && folderOf(example) === folder);
      const count = Math.ceil(own.length / AT_ONCE);
      return Array.from({ length: count }, (_, index) => ({
        name: `${event}: ${folder === '' ? 'the guide' : folder} (${index + 1} of ${count})`,
        event,
        examples: own.slice(index * AT_ONCE, (index + 1) * AT_ONCE),
      }));
    }),
  );
}

function folderOf({ name }: Example): string {
  return ['actions/', 'docs/workflows/'].find((folder) => name.startsWith(folder)) ?? '';
}

function isEvent(event: string): event is Event {
  return (EVENTS as readonly string[]).includes(event);
}

/** The documented workflows with a name of their own, and the role where the documentation has a placeholder. */
function listExamples(): Example[] {
  const counts = new Map<string, number>();
  return [...documentedWorkflows(root)].map(([place, text]) => {
    const path = place.replace(/:\d+$/, '');
    const count = (counts.get(path) ?? 0) + 1;
    counts.set(path, count);
    const name = `${path} (${count})`;
    const workflow = parse(text.replaceAll('arn:aws:iam::…', ROLES.oidc)) as {
      on: Trigger;
      jobs: Record<string, object>;
    };
    // What only a published release has: the example is a part of a workflow that starts with one.
    if (text.includes('github.event.release')) workflow.on = { release: { types: ['published'] } };
    for (const [id, job] of Object.entries(workflow.jobs))
      workflow.jobs[id] = { ...job, name: `${name}: ${id}` };
    return { name, event: eventOf(workflow.on), text: stringify({ ...workflow, name }) };
  });
}

function eventOf(on: Trigger): string {
  const events = typeof on === 'string' ? [on] : Array.isArray(on) ? on : Object.keys(on);
  return events.includes('push') ? 'push' : (events[0] ?? '');
}

const sha = (digit: string): string => digit.repeat(40);
const account = (name: string, id: string): string =>
  `{ deploy: { name: ${name}, id: '${id}' }, dns: { name: dns, id: '888888888888' } }`;
const CONFIG = `schema_version: 1
application: demo
default_versions: { platform-helper: 15.0.0 }
environments:
  '*': { service-deployment-mode: platform, accounts: ${account('demo', '123456789012')} }
  dev:
  prod: { accounts: ${account('demo-prod', '222222222222')} }
codebase_pipelines:
  web:
    repository: uktrade/demo-web
    services: [all: [web]]
    pipelines:
      - { name: main, branch: main, environments: [{ name: dev }, { name: prod, requires_approval: true }] }
`;

/** An application in which each example has what it is about. The commit has its image already. */
function scenario(commit: string, mode: string): ScenarioInput {
  const environment = (more: object) => ({
    'service-deployment-mode': 'platform',
    ecs: {
      services: { web: { image: 'commit-01d0000', past: [{ image: 'commit-1a2b3c4', 'hours-ago': 5 }] } },
    },
    ...more,
  });
  const environments = [{ name: 'dev' }, { name: 'prod', requires_approval: true }];
  return {
    roles: 'platform',
    applications: {
      demo: {
        environments: { dev: environment({}), prod: environment({ account: '222222222222' }) },
        services: { web: { type: 'Load Balanced Web Service' } },
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: mode,
            services: [{ all: ['web'] }],
            pipelines: [
              { name: 'main', branch: 'main', environments },
              { name: 'release', tag: true, environments },
            ],
            images: [
              { tags: ['commit-1a2b3c4'] },
              { tags: ['commit-01d0000'] },
              { tags: [`commit-${commit.slice(0, 7)}`, 'branch-main', 'tag-v1.2.3'] },
            ],
          },
        },
      },
    },
    projects: { 'platform-tools-build': { builds: [{ exported: { VERSION: '1.1.0' } }] } },
    pipelines: {
      'pull-request-end-to-end-tests': { variables: { TAG: 'none', IDEMPOTENCY_KEY: 'none' } },
      [OWN]: { variables: { IMAGE_TAG: 'branch-main' }, executions: [{ stages: [approvalStage] }] },
      'demo-web-release-codebase': {},
    },
    parameters: { '/codebuild/slack_oauth_channel': 'C0123456789', '/my/parameter': 'secret' },
    github: {
      repositories: { 'uktrade/demo-web': repository, 'uktrade/platform-documentation': documentation },
    },
    pypi: {
      projects: {
        'dbt-platform-helper': [
          { version: '1.1.0', files: [{ filename: 'dbt_platform_helper-1.1.0.tar.gz' }] },
        ],
      },
      'trusted-publishers': [
        { project: 'demo-pkg', repository: 'uktrade/demo-web', workflow: 'release.yml' },
      ],
    },
  };
}

const approvalStage = {
  name: 'Deploy-prod',
  actions: [{ name: 'Approve-prod', type: 'approval' as const, 'approve-after': 'never' as const }],
};
const documentation = {
  commits: [{ sha: sha('4'), message: 'docs: Begin' }],
  workflows: {
    'publish.yml': { inputs: ['version', 'key'], runs: [{ seconds: 20, title: 'Publish ({{inputs.key}})' }] },
  },
};
const repository = {
  private: true,
  environments: {
    dev: { restricted: true },
    prod: { restricted: true },
    'prod-approval': { reviewers: ['someone'] },
  },
  commits: [
    { sha: sha('1'), message: 'feat: Begin (DBTP-1)' },
    { sha: sha('2'), message: 'feat: Add more (DBTP-2)', pulls: [7] },
    { sha: sha('3'), message: 'chore(main): release 1.1.0', pulls: [8] },
  ],
  pulls: [
    { number: 7, title: 'feat: Add more (DBTP-2)', body: '', 'merge-commit': sha('2') },
    {
      number: 8,
      title: 'chore(main): release 1.1.0',
      'merge-commit': sha('3'),
      head: 'release-please--branches--main',
      labels: ['autorelease: tagged'],
    },
  ],
  tags: { 'v1.0.0': sha('1'), v1: sha('1'), [TAG]: sha('3') },
  releases: [
    { tag: 'v1.0.0', body: 'First.' },
    { tag: TAG, body: '### Features\n\n* Add more (DBTP-2)\n' },
  ],
  workflows: {
    'documentation.yml': {
      inputs: ['tag', 'key'],
      runs: [{ seconds: 20, title: 'Documentation {{inputs.key}}' }],
    },
  },
};

const PULL_REQUEST = {
  number: 7,
  title: 'feat: Add more (DBTP-2)',
  body: '',
  labels: [],
  base: { ref: 'main' },
  head: { ref: 'x' },
};
const SECRETS = {
  oidc_iam_role: ROLES.oidc,
  OIDC_IAM_ROLE: ROLES.oidc,
  SLACK_TOKEN: 'xoxb-documentation-token',
  GITHUB_TOKEN: 'ghs_documentationToken000001',
  DEPLOY_REPOSITORY_TOKEN: 'ghs_documentationToken000002',
  RELEASE_APP_PRIVATE_KEY: 'key-of-the-release-app',
  DOCS_APP_KEY: 'key-of-the-docs-app',
};
const VARIABLES = {
  PLATFORM_ROLE: ROLES.oidc,
  RELEASE_APP_CLIENT_ID: 'Iv23release',
  DOCS_APP_CLIENT_ID: 'Iv23docs',
};

describeWithTools(['act', 'node24', 'twine'], 'the examples of the documentation', () => {
  const examples = listExamples();
  let docker: StandInDocker;
  let built: string;
  let workflow: string;
  let sandbox: RunningSandbox | undefined;

  beforeAll(async () => {
    built = await mkdtemp(join(tmpdir(), 'platform-tools-built-'));
    await writeWheel(built, PROJECT, VERSION);
    docker = await standInDocker('echo "Apply complete! Resources: 1 added, 0 changed, 0 destroyed."');
    workflow = await generatedWorkflow();
    const programs = {
      pipx: `mkdir -p dist && cp '${built}'/* dist`,
      pip: 'case "$1" in list) echo dbt-platform-helper==1.1.0 ;; esac',
      pytest: 'true',
      gh: 'true',
      twine: `exec '${toolPath('twine')}' "$@"`,
    };
    for (const [name, script] of Object.entries(programs)) {
      await writeFile(join(programsOf(docker), name), `#!/bin/sh\n${script}\n`);
      await chmod(join(programsOf(docker), name), 0o755);
    }
  }, TIME_LIMIT_MS);

  afterEach(async () => {
    await sandbox?.close();
    sandbox = undefined;
  });

  afterAll(async () => {
    await docker.close();
    await rm(built, { recursive: true, force: true });
  });

  async function start(commit: string, mode: string): Promise<RunningSandbox> {
    sandbox = await sandboxWith(scenario(commit, mode));
    return sandbox;
  }

  /** For each event: its payload, and a sandbox in which there is what its examples are about. */
  const preparations: Record<Event, () => Promise<Pick<ActOptions, 'env' | 'payload'>>> = {
    push: () =>
      Promise.resolve({
        env: async (commit) => {
          const started = await start(commit, 'dual_codepipeline_github');
          // One execution waits for an approval, and a newer one can be watched.
          await beginExecution(started, OWN);
          await beginExecution(started, RELEASE, 'ENVIRONMENT: prod\nIMAGE_TAG: commit-01d0000');
          return environment(started);
        },
      }),
    pull_request: async () => ({
      env: environment(await start(sha('1'), 'github_actions')),
      payload: { action: 'opened', pull_request: PULL_REQUEST },
    }),
    release: async () => ({
      env: environment(await start(sha('1'), 'github_actions')),
      payload: { action: 'published', release: { tag_name: TAG } },
    }),
    workflow_dispatch: async () => {
      const started = await start(sha('1'), 'github_actions');
      const id = await beginExecution(started, OWN);
      const url = `https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${OWN}/executions/${id}`;
      const inputs = { environment: 'dev', 'execution-url': url, version: '1.1.0', key: 'by-hand' };
      return { env: environment(started), payload: { inputs } };
    },
    schedule: async () => ({ env: environment(await start(sha('1'), 'github_actions')) }),
  };

  /** Runs examples of one event in one repository, and expects that each succeeds. */
  async function runExamples(
    wanted: readonly Example[],
    options: Pick<ActOptions, 'env' | 'payload'>,
  ): Promise<void> {
    const event = wanted[0]?.event ?? '';
    const files = wanted.map(({ text }, index) => [`.github/workflows/example-${index}.yml`, text] as const);
    const run = await runWithAct({
      ...options,
      timeLimitMs: TIME_LIMIT_MS - 30_000,
      event,
      secrets: SECRETS,
      variables: VARIABLES,
      programs: programsOf(docker),
      files: {
        ...Object.fromEntries(files),
        'platform-config.yml': CONFIG,
        'pyproject.toml': `[project]\nname = "${PROJECT}"\nversion = "${VERSION}"\n`,
        'migrate.sh': '#!/bin/sh\necho migrated\n',
        '.github/workflows/deploy-web.yml': workflow,
      },
      checkouts: {
        'uktrade/demo-deploy': {
          'platform-config.yml': CONFIG,
          'services/web/service-config.yml': 'name: web\ntype: Load Balanced Web Service\n',
        },
        'uktrade/platform-tools': { 'terraform/ecs-service/main.tf': '' },
      },
    });
    const failed = wanted.filter(({ name }) => {
      const results = run.results.filter(({ job }) => job.includes(`${name}: `)).map(({ result }) => result);
      return results.length === 0 || results.some((result) => result !== 'success');
    });
    expect(failed.map(({ name }) => `${name}\n${readable(run.log, name)}`)).toEqual([]);
    expect(run.exitCode).toBe(0);
  }

  function environment({ env, url }: RunningSandbox): Record<string, string> {
    return {
      ...jobEnvironment(env),
      GITHUB_API_URL: `${url}/github`,
      SLACK_API_URL: `${url}/slack/api/`,
      RUNNER_TEMP: docker.env.RUNNER_TEMP,
      PYPI_INDEX_URL: `${url}/pypi-index`,
    };
  }

  const batches = batchesOf(examples.filter(({ name }) => !(name in NOT_RUN)));

  it.each(batches.map((batch) => [batch.name, batch] as const))(
    'work on the event %s',
    async (_name, { event, examples: wanted }) => {
      await runExamples(wanted, await preparations[event]());
    },
    TIME_LIMIT_MS,
  );

  it('are all run, except for those that say why not', () => {
    expect(examples.filter(({ event }) => !isEvent(event))).toEqual([]);
    expect(examples.length).toBeGreaterThan(50);
    const names = examples.map(({ name }) => name);
    expect(Object.keys(NOT_RUN).filter((name) => !names.includes(name))).toEqual([]);
  });
});

function programsOf({ env }: StandInDocker): string {
  return env.PATH.split(':')[0] ?? '';
}

/** What pipeline-generate writes for the configuration, for the example that checks it. */
async function generatedWorkflow(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'platform-tools-generated-'));
  try {
    await writeFile(join(folder, 'platform-config.yml'), CONFIG);
    const run = await runCli(['pipeline', 'generate', '--codebase', 'web', '--yes'], {}, folder);
    if (run.exitCode !== 0) throw new Error(run.stderr);
    return await readFile(join(folder, '.github/workflows/deploy-web.yml'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
