import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction, startAction } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { obeyedLines, remoteText } from '../harness/file-commands.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const sha = (digit: string): string => `${digit.repeat(7)}${'0'.repeat(33)}`;
const tag = (digit: string): string => `commit-${digit.repeat(7)}`;
const inputs = { app: 'demo', env: 'dev', codebase: 'web', 'github-token': 'ghs_secret-token' };

/** Three images, of which the second runs in dev; its service is one of two, the other is a scheduled job. */
function scenario(more: ScenarioInput = {}): ScenarioInput {
  const base = demoScenario({
    services: [{ all: ['web', 'nightly'] }],
    images: [{ tags: [tag('1')] }, { tags: [tag('2')] }, { tags: [tag('3')] }],
  });
  const demo = base.applications?.['demo'];
  return {
    ...base,
    applications: {
      demo: {
        ...demo,
        services: { web: { type: 'Load Balanced Web Service' }, nightly: { type: 'Scheduled Job' } },
        environments: {
          dev: {
            account: '111111111111',
            'service-deployment-mode': 'platform',
            ecs: { services: { web: { image: tag('2'), since: '2026-01-31T09:30:00Z' } } },
          },
        },
      },
    },
    github: {
      repositories: {
        'uktrade/demo-web': {
          private: true,
          commits: [
            { sha: sha('1'), message: 'First' },
            { sha: sha('2'), message: 'Second' },
            { sha: sha('a'), message: '::error::Not <b>ours</b>\n\n::add-mask::web', author: 'mallory' },
            { sha: sha('3'), message: 'Third', pulls: [7] },
          ],
          pulls: [{ number: 7, title: 'Add a | page' }],
        },
      },
    },
    ...more,
  };
}

async function start(given = scenario()): Promise<RunningSandbox & { github: Record<string, string> }> {
  const running = await sandboxWith(given);
  sandbox = running;
  return { ...running, github: { ...running.env, GITHUB_API_URL: `${running.url}/github` } };
}

const githubRequests = (): [string, unknown][] =>
  (sandbox?.requests() ?? [])
    .filter(({ service }) => service === 'github')
    .map(({ operation, parameters }) => [operation, parameters['state'] ?? parameters['ref']]);

const deploying = async (commit: string, more: Record<string, string> = {}, env?: Record<string, string>) => {
  const running = await start();
  const action = {
    command: 'codebase-deploy',
    inputs: { ...inputs, commit, ...more },
    env: env ?? running.github,
  };
  return runAction(action);
};

describe('what will change', () => {
  it('is said before a deployment, and again in its summary', async () => {
    const run = await deploying(sha('3'));
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    const log = run.stdout;
    const said = log.indexOf('::group::What will change in dev: commit-3333333');
    expect(said).toBeGreaterThan(-1);
    expect(log.indexOf('Started execution')).toBeGreaterThan(said);
    expect(log).toMatch(/web: commit-2222222 \(sha256:[0-9a-f]{12}\) since 2026-01-31 09:\d\d UTC; upgrade/);
    expect(log).toContain('nightly: what runs now is not known. There is no ECS service demo-dev-nightly');
    expect(log).toContain(
      `2 commits between 2222222 and 3333333: https://github.com/uktrade/demo-web/compare/2222222...${sha('3')}`,
    );
    expect(remoteText(log)).toContain('    + 3333333 Third (A Committer) #7\n');
    // What others wrote stays text, for the runner and for the summary.
    expect(remoteText(log)).toContain('    + aaaaaaa ::error::Not <b>ours</b> (mallory)\n');
    expect(obeyedLines(log).filter((line) => /^\s*::error::Not/.test(line))).toEqual([]);
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([]);
    expect(run.summary).toContain('#### What changed');
    expect(run.summary).toContain('Add a \\| page');
    expect(run.summary).not.toContain('<b>');
    const secret = log.split('\n').filter((line) => line.includes('ghs_secret-token'));
    expect(secret).toEqual(['::add-mask::ghs_secret-token']);
  });

  it('is called a downgrade, with a warning, in a dry run too', async () => {
    const run = await deploying(sha('1'), { 'dry-run': 'true' });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([
      {
        level: 'warning',
        title: 'This is a downgrade',
        message: 'commit-1111111 is older than what runs in dev (web), by 1 commit.',
      },
    ]);
    expect(run.summary).toContain('Taken away:');
    expect(sandbox?.changes()).toEqual([]);
  });

  it('is shown on the command line before the question', async () => {
    const { env } = await start();
    const argv = [
      'codebase',
      'deploy',
      '--app',
      'demo',
      '--env',
      'dev',
      '--codebase',
      'web',
      '--commit',
      sha('3'),
    ];
    const run = await runCli([...argv, '--dry-run'], env);
    expect(run.exitCode).toBe(0);
    expect(run.stderr).toContain('What will change in dev: commit-3333333');
    // Without a token GitHub is not asked, and there is the link alone.
    expect(run.stderr).toContain(`https://github.com/uktrade/demo-web/compare/2222222...${sha('3')}`);
    expect(githubRequests()).toEqual([]);
  });

  it.each([
    [
      'the role may not be assumed',
      [{ service: 'sts', operation: 'AssumeRole', kind: 'access-denied' as const }],
    ],
    [
      'ECS may not be read',
      [{ service: 'ecs', operation: 'DescribeServices', kind: 'access-denied' as const }],
    ],
    ['GitHub may not be read', [{ service: 'github', kind: 'access-denied' as const }]],
  ])('does not matter to the deployment where %s', async (_, faults) => {
    const { github } = await start(scenario({ faults }));
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: { ...inputs, commit: sha('3') },
      env: github,
    });
    expect(run.exitCode).toBe(0);
    expect(run.outputs['status']).toBe('Succeeded');
    // Without GitHub the image of the commit is assumed, which a notice says.
    expect(run.annotations.filter(({ level }) => level !== 'notice')).toEqual([]);
    expect(run.stdout).toMatch(/what runs now is not known|\/compare\/2222222\.\.\./);
  });
});

describe('a proxy', () => {
  it('is what GitHub is reached through, where the environment names one', async () => {
    const { env, url } = await start();
    const hosts: string[] = [];
    // A proxy gets plain http as a request with the whole address; a tunnel is for https.
    const proxy = createServer((incoming, outgoing) => {
      const asked = new URL(incoming.url ?? '');
      hosts.push(asked.host);
      const target = new URL(`${asked.pathname}${asked.search}`, url);
      const { method, headers } = incoming;
      const forwarded = request(target, { method, headers }, (answer) => {
        outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      incoming.pipe(forwarded);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    try {
      const run = await runAction({
        command: 'codebase-deploy',
        inputs: { ...inputs, commit: sha('3'), 'dry-run': 'true' },
        env: {
          ...env,
          GITHUB_API_URL: 'http://github.example.test/github',
          HTTP_PROXY: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
        },
      });
      expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
      expect(new Set(hosts)).toEqual(new Set(['github.example.test']));
      expect(run.stdout).toContain('2 commits between');
    } finally {
      proxy.closeAllConnections();
      proxy.close();
    }
  });
});

describe('straight to ECS', () => {
  it('what will change is read with the one role that deploys, and recorded on GitHub', async () => {
    const direct = scenario();
    const web = direct.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined) Object.assign(web, { pipeline_mode: 'github_actions', pipeline: 'none' });
    const { github, operations } = await start(direct);
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: { ...inputs, commit: sha('3'), 'github-deployment': 'true' },
      env: github,
    });
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    const said = run.stdout.indexOf('web: commit-2222222 (sha256:');
    expect(said).toBeGreaterThan(-1);
    const update = operations().indexOf('ecs:UpdateService');
    expect(update).toBeGreaterThan(operations().indexOf('github:repos/compare-commits-with-basehead'));
    expect(operations().filter((operation) => operation === 'sts:AssumeRole')).toHaveLength(1);
    expect(run.outputs['left-to-terraform']).toContain('nightly');
    expect(githubRequests().slice(-3)).toEqual([
      ['repos/create-deployment', sha('3')],
      ['repos/create-deployment-status', 'in_progress'],
      ['repos/create-deployment-status', 'success'],
    ]);
    expect(run.summary).toContain('#### Commits');
  });
});

describe('a GitHub Deployment', () => {
  const recorded = { 'github-deployment': 'true', 'environment-url': 'https://dev.demo.example' };

  it('goes from in progress to success, with its links', async () => {
    const run = await deploying(sha('3'), recorded);
    expect(run.exitCode).toBe(0);
    const posts = sandbox?.requests().filter(({ operation }) => operation.startsWith('repos/create-')) ?? [];
    expect(posts.map(({ parameters }) => parameters)).toEqual([
      {
        owner: 'uktrade',
        repo: 'demo-web',
        ref: sha('3'),
        environment: 'dev',
        description: 'demo/web commit-3333333 to dev',
        payload: {
          app: 'demo',
          codebase: 'web',
          image: 'commit-3333333',
          digest: run.outputs['image-digest'],
          actor: 'someone',
        },
        auto_merge: false,
        required_contexts: [],
      },
      ...[
        ['in_progress', 'demo/web commit-3333333 to dev'],
        ['success', 'Succeeded'],
      ].map(([state, description]) => ({
        owner: 'uktrade',
        repo: 'demo-web',
        deployment_id: expect.any(String),
        state,
        description,
        environment_url: 'https://dev.demo.example',
        log_url: 'https://github.com/uktrade/demo-web/actions/runs/4242',
      })),
    ]);
  });

  it('is a failure where the deployment fails', async () => {
    const failing = scenario();
    const web = failing.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined) web.executions = [{ outcome: 'Failed' }];
    const { github } = await start(failing);
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: { ...inputs, commit: sha('3'), ...recorded },
      env: github,
    });
    expect(run.exitCode).toBe(1);
    expect(githubRequests().slice(-2)).toEqual([
      ['repos/create-deployment-status', 'in_progress'],
      ['repos/create-deployment-status', 'failure'],
    ]);
  });

  it('is an error where the workflow is cancelled, said before the step is killed', async () => {
    const slow = scenario();
    const web = slow.applications?.['demo']?.codebases?.['web'];
    const action = { name: 'Deploy-web', type: 'codebuild' as const, seconds: 3600 };
    if (web !== undefined) web.executions = [{ stages: [{ name: 'Deploy', actions: [action] }] }];
    const { github } = await start(slow);
    const running = await startAction({
      command: 'codebase-deploy',
      inputs: { ...inputs, commit: sha('3'), ...recorded },
      env: github,
    });
    const followed = 'codepipeline:ListActionExecutions';
    await until(() => sandbox?.operations().includes(followed) === true, followed);
    running.child.kill('SIGINT');
    expect((await running.done).exitCode).toBe(1);
    expect(githubRequests().at(-1)).toEqual(['repos/create-deployment-status', 'error']);
  });

  it('costs a warning where GitHub refuses it, and no more', async () => {
    const { github } = await start(
      scenario({
        faults: [{ service: 'github', operation: 'repos/create-deployment', kind: 'access-denied' }],
      }),
    );
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: { ...inputs, commit: sha('3'), ...recorded },
      env: github,
    });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toHaveLength(1);
    expect(run.annotations[0]).toMatchObject({
      level: 'warning',
      message: expect.stringContaining('Resource not accessible by integration') as unknown,
    });
  });
});

describe('deployment-check', () => {
  const checking = async (commit: string, given = scenario(), more: Record<string, string> = {}) => {
    const { github } = await start(given);
    return runAction({
      command: 'deployment-check',
      inputs: { ...inputs, commit, ...more },
      env: github,
    });
  };
  const direct = (): ScenarioInput => {
    const given = scenario();
    const web = given.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined) Object.assign(web, { pipeline_mode: 'github_actions', pipeline: 'none' });
    return given;
  };

  it.each([
    ['through a pipeline', scenario],
    ['straight to ECS', direct],
  ])('refuses what a newer deployment has overtaken, %s', async (_, given) => {
    const run = await checking(sha('1'), given());
    const text = 'commit-1111111 of demo/web is outdated: dev already runs the newer commit-2222222 (web).';
    expect(run.exitCode).toBe(1);
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([
      { level: 'error', title: 'deployment-check failed', message: expect.stringContaining(text) as unknown },
    ]);
    expect(run.outputs).toMatchObject({ outdated: 'true', 'image-tag': 'commit-1111111' });
    expect(run.summary).toContain(`### :x: ${text.replace(/\.$/, '')}\n`);
    expect(sandbox?.changes()).toEqual([]);
  });

  it.each([
    ['the image that runs', '2'],
    ['a newer one', '3'],
  ])('lets %s through', async (_, digit) => {
    const run = await checking(sha(digit), direct());
    expect({ exitCode: run.exitCode, stderr: run.stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(run.outputs['outdated']).toBe('false');
    expect(sandbox?.changes()).toEqual([]);
  });

  it('compares the services of several run groups, and passes over one that Terraform has not made yet', async () => {
    const given = direct();
    const web = given.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined) Object.assign(web, { services: [{ first: ['web'] }, { second: ['new'] }] });
    const run = await checking(sha('3'), given);
    expect({ exitCode: run.exitCode, stderr: run.stderr, annotations: run.annotations }).toMatchObject({
      exitCode: 0,
      stderr: '',
      annotations: [{ level: 'warning', message: expect.stringContaining('new could not be compared') }],
    });
    expect(JSON.parse(run.outputs['services'] ?? '')).toMatchObject([
      { service: 'web', direction: 'upgrade' },
      { service: 'new', direction: 'unknown' },
    ]);
    await sandbox?.close();
    const overtaken = await checking(sha('1'), given);
    expect(overtaken.exitCode).toBe(1);
    expect(overtaken.outputs['outdated']).toBe('true');
  });

  it("goes by the times of the images where GitHub can't be asked", async () => {
    const faults = [{ service: 'github' as const, kind: 'access-denied' as const }];
    const run = await checking(sha('1'), scenario({ faults }));
    expect(run.exitCode).toBe(1);
    expect(JSON.parse(run.outputs['services'] ?? '')).toMatchObject([
      { service: 'web', running: 'commit-2222222', direction: 'older' },
      { service: 'nightly', direction: 'unknown' },
    ]);
  });

  it('warns where nothing can be compared', async () => {
    const faults = [{ service: 'sts' as const, operation: 'AssumeRole', kind: 'access-denied' as const }];
    const run = await checking(sha('1'), scenario({ faults }));
    expect(run.exitCode).toBe(0);
    expect(run.outputs['outdated']).toBe('false');
    expect(run.annotations.filter(({ level }) => level === 'warning').length).toBeGreaterThan(0);
  });

  it('names an application that is not there', async () => {
    const run = await checking(sha('1'), scenario(), { app: 'other' });
    expect(run.exitCode).toBe(1);
    expect(run.stdout).toContain('other');
  });
});

describe('codebase-plan', () => {
  const pipelines = [
    { name: 'main', branch: 'main', environments: [{ name: 'dev' }] },
    {
      name: 'release',
      tag: true,
      environments: [{ name: 'dev' }, { name: 'prod', requires_approval: true }],
    },
  ];
  const plan = { command: 'codebase-plan', inputs: { app: 'demo', codebase: 'web' } };

  it('gives a matrix for the workflow’s own ref', async () => {
    const { env } = await start(demoScenario({ pipelines, pipeline_mode: 'github_actions' }));
    const run = await runAction({ ...plan, env: { ...env, GITHUB_REF: 'refs/tags/1.2.3' } });
    expect({ exitCode: run.exitCode, annotations: run.annotations }).toEqual({
      exitCode: 0,
      annotations: [],
    });
    expect(run.outputs).toEqual({
      environments: JSON.stringify([
        { name: 'dev', requiresApproval: false, pipeline: 'release' },
        { name: 'prod', requiresApproval: true, pipeline: 'release' },
      ]),
      pipeline: 'release',
      'image-reference': 'tag-1.2.3',
      'pipeline-image': 'tag-latest',
      strategy: 'ecs',
      strategies: JSON.stringify(['ecs']),
      'requires-build': 'true',
    });
  });

  it('is an empty list for a pull request, and green', async () => {
    const { env } = await start(demoScenario({ pipelines }));
    const run = await runAction({ ...plan, env: { ...env, GITHUB_REF: 'refs/pull/7/merge' } });
    expect(run.exitCode).toBe(0);
    expect(run.outputs).toMatchObject({ environments: '[]', pipeline: '', 'image-reference': '' });
    expect(run.summary).toContain('starts no pipeline');
  });

  it('refuses a name that may be a branch or a tag', async () => {
    const { env } = await start(demoScenario({ pipelines }));
    const run = await runAction({ ...plan, inputs: { ...plan.inputs, ref: 'main' }, env });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('The input ref is "main", which is not a full ref.');
    expect(run.annotations[0]?.message).toContain('refs/heads/<branch>');
  });
});
