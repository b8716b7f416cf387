import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction, startAction } from '../harness/action.js';
import type { ActionOptions, ActionRun } from '../harness/action.js';
import { standInDocker } from '../harness/docker.js';
import type { DockerRun, StandInDocker } from '../harness/docker.js';
import { remoteText } from '../harness/file-commands.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

const IMAGE = `public.ecr.aws/uktrade/platform-deploy-tools@sha256:${'a'.repeat(64)}`;

const scenario: ScenarioInput = {
  roles: 'platform',
  applications: {
    demo: {
      environments: {
        dev: {
          account: '111111111111',
          'service-deployment-mode': 'platform',
          ecs: { services: { web: { image: 'commit-1111111' }, api: { image: 'commit-1111111' } } },
        },
      },
      services: {
        web: { type: 'Load Balanced Web Service' },
        api: { type: 'Backend Service' },
        nightly: { type: 'Scheduled Job' },
      },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          pipeline_mode: 'github_actions',
          services: [{ first: ['web'] }, { second: ['nightly', 'api'] }],
          images: [{ tags: ['commit-1111111', 'branch-main'] }],
        },
        free: { repository: 'uktrade/demo-web', pipeline_mode: 'github_actions' },
      },
    },
  },
};

const config = (mode = 'platform'): string => `
schema_version: 1
application: demo
default_versions: { platform-helper: 15.38.0 }
environments:
  '*':
    accounts: { deploy: { name: demo-live, id: '999999999999' }, dns: { name: dns, id: '888888888888' } }
  dev:
    accounts: { deploy: { name: demo-test, id: '111111111111' }, dns: { name: dns, id: '888888888888' } }
    service-deployment-mode: ${mode}
`;
const service = (type: string): string => `name: x\ntype: ${type}\n`;
const files = {
  'platform-config.yml': config(),
  'services/web/service-config.yml': service('Load Balanced Web Service'),
  'services/api/service-config.yml': service('Backend Service'),
  'services/nightly/service-config.yml': service('Scheduled Job'),
};

describe('service-terraform', () => {
  let sandbox: RunningSandbox;
  let docker: StandInDocker;

  beforeEach(async () => {
    sandbox = await sandboxWith(scenario);
  });

  afterEach(async () => {
    await docker.close();
    await sandbox.close();
  });

  async function options(
    inputs: Readonly<Record<string, string>> = {},
    more: Partial<ActionOptions> & { files?: Readonly<Record<string, string>> } = {},
  ): Promise<ActionOptions> {
    const repository = await docker.repository(more.files ?? files);
    return {
      command: 'service-terraform',
      inputs: {
        app: 'demo',
        env: 'dev',
        codebase: 'web',
        branch: 'main',
        'deploy-repository-path': repository,
        'deploy-tools-image': IMAGE,
        ...inputs,
      },
      env: { ...sandbox.env, ...docker.env, GITHUB_TOKEN: 'ghs_0123456789abcdef' },
      ...more,
    };
  }

  const scriptOf = ({ argv }: DockerRun): string => argv[argv.indexOf('-c') + 1] ?? '';
  const argumentsOf = ({ argv }: DockerRun): string[] => argv.slice(argv.indexOf('-c') + 3);
  const statuses = (run: ActionRun): unknown =>
    (JSON.parse(run.outputs['services'] ?? '[]') as { service: string; status: string }[]).map(
      (each) => `${each.service} ${each.status}`,
    );

  it('applies each service in the order of the run groups, and gives the image to scheduled jobs alone', async () => {
    docker = await standInDocker(
      'echo "Apply complete! Resources: 0 added, 2 changed, 0 destroyed."; echo "::error::from Terraform"',
    );
    const run = await runAction(await options({ mode: 'apply', 'terraform-modules-path': '/modules' }));
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(statuses(run)).toEqual(['web APPLIED', 'nightly APPLIED', 'api APPLIED']);
    expect(run.outputs).toMatchObject({ status: 'Succeeded', 'image-tag': 'commit-1111111' });
    const runs = await docker.runs();
    expect(runs.map(argumentsOf)).toEqual([
      ['dev', 'web'],
      ['dev', 'nightly', '-var=scheduled_job_image_tag=commit-1111111'],
      ['dev', 'api'],
    ]);
    const [first] = runs;
    if (first === undefined) return;
    expect(scriptOf(first)).toContain('platform-helper internal service generate --env "$1" --name "$2"');
    expect(scriptOf(first)).toContain('terraform apply -input=false -no-color -auto-approve "$@"');
    expect(first.argv).toContain(IMAGE);
    expect(first.argv).toContain('AWS_PROFILE=demo-test');
    expect(first.argv).toContain('type=bind,"source=/modules",target=/work/platform-tools,readonly');
    expect(first.profile).toBe(
      '[demo-test]\naws_access_key_id =\naws_secret_access_key =\naws_session_token =',
    );
    expect(first.mode).toBe('-rw-------');
    // Of our own environment, docker gets nothing that is a secret.
    expect(first.variables.filter((name) => /TOKEN|SECRET|AWS_|INPUT_/.test(name))).toEqual([]);
    for (const { home } of runs) expect(await docker.exists(home)).toBe(false);
    // What Terraform prints is shown, and is no command.
    expect(remoteText(run.stdout)).toContain('::error::from Terraform');
    expect(run.annotations).toEqual([]);
    expect(run.summary).toMatch(/^### :white_check_mark: Terraform was applied for 3 services in dev/);
  });

  it('plans, and tells changes from none', async () => {
    docker = await standInDocker(
      '[ "$service" = web ] && { echo "Plan: 1 to add, 0 to change, 3 to destroy."; exit 2; }; echo "No changes."; exit 0',
    );
    const run = await runAction(await options({ services: 'api, web' }));
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(statuses(run)).toEqual(['web CHANGES', 'api NO_CHANGES']);
    expect(run.outputs['changes']).toBe('true');
    expect(run.outputs['image-tag']).toBe('');
    const [first] = await docker.runs();
    expect(first && scriptOf(first)).toContain('terraform plan -input=false -no-color -detailed-exitcode');
    expect(run.summary).toMatch(/^### :mag: Dry run: would change web in dev/);
    expect(run.summary).toContain('1 to add, 0 to change, 3 to destroy');
  });

  it('shows all plans that fail, the last lines first', async () => {
    docker = await standInDocker('echo "Error: no such variable in $service" >&2; exit 1');
    const run = await runAction(await options({ services: 'api, web' }));
    expect(run.exitCode).toBe(1);
    expect(statuses(run)).toEqual(['web FAILED', 'api FAILED']);
    expect(run.summary).toMatch(
      /^### :x: There is no Terraform plan for web, api in dev\n\n\*\*.*exit code 1.*\n\n```text\nError: no such variable in web\n/,
    );
    expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
  });

  it('stops an apply at the first failure', async () => {
    docker = await standInDocker('[ "$service" = nightly ] && { echo "Error: denied"; exit 1; }; exit 0');
    const run = await runAction(await options({ mode: 'apply' }));
    expect(run.exitCode).toBe(1);
    expect(statuses(run)).toEqual(['web APPLIED', 'nightly FAILED', 'api NOT_RUN']);
    expect(await docker.runs()).toHaveLength(2);
    for (const { home } of await docker.runs()) expect(await docker.exists(home)).toBe(false);
  });

  it('removes the credentials when it is cancelled, and says what may be left', async () => {
    docker = await standInDocker('trap "exit 130" INT; while :; do sleep 0.05; done');
    const action = await startAction(await options({ mode: 'apply' }));
    await until(async () => (await docker.runs()).length === 1, 'the start of docker');
    action.child.kill('SIGINT');
    const run = await action.done;
    expect(run.exitCode).not.toBe(0);
    const [first] = await docker.runs();
    expect(first && (await docker.exists(first.home))).toBe(false);
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('terraform force-unlock');
  });

  it('updates the load balancer rules, without Terraform', async () => {
    docker = await standInDocker('echo "No rule updates required"');
    const run = await runAction(await options({ mode: 'alb-rules' }));
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    const runs = await docker.runs();
    expect(runs.map(scriptOf)).toEqual(['exec platform-helper internal alb update-rules --env "$1"']);
    expect(runs.map(argumentsOf)).toEqual([['dev']]);
  });

  it('finds the services of a codebase without run groups by their templates', async () => {
    docker = await standInDocker();
    const run = await runAction(await options({ codebase: 'free' }));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('nothing says what to deploy');
    expect(await docker.runs()).toEqual([]);
  });

  it.each([
    ['the tag of an image', { 'deploy-tools-image': 'public.ecr.aws/uktrade/platform-deploy-tools:latest' }],
    ["somebody else's image", { 'deploy-tools-image': `docker.io/x/y@sha256:${'a'.repeat(64)}` }],
    ['neither codebase nor services', { codebase: '' }],
    ['two ways to name the image', { 'image-tag': 'commit-1111111' }],
    ["another application's repository", { app: 'other' }],
  ])('refuses %s before it asks AWS for anything', async (_, inputs) => {
    docker = await standInDocker();
    const run = await runAction(await options(inputs));
    expect(run.exitCode).not.toBe(0);
    expect(sandbox.requests()).toEqual([]);
    expect(await docker.runs()).toEqual([]);
  });

  it.each([
    ['an environment that Copilot deploys', { 'platform-config.yml': config('copilot') }, 'Copilot'],
    [
      'a service that the deploy repository does not have',
      { 'platform-config.yml': config() },
      'no services/web/',
    ],
    [
      'an account that is not that of the environment',
      { 'platform-config.yml': config().replace("'111111111111'", "'222222222222'") },
      '222222222222',
    ],
  ])('refuses %s', async (_, repository, message) => {
    docker = await standInDocker();
    const run = await runAction(await options({}, { files: repository }));
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain(message);
    expect(await docker.runs()).toEqual([]);
  });

  it('says what to do where docker is missing, or can not start the container', async () => {
    docker = await standInDocker('echo "docker: manifest unknown" >&2; exit 125');
    const broken = await runAction(await options({ services: 'api' }));
    expect(broken.exitCode).toBe(1);
    expect(broken.annotations[0]?.message).toContain('Docker could not start the container');
    const given = await options({ services: 'api' });
    const run = await runAction({ ...given, env: { ...given.env, PATH: '/nowhere' } });
    expect(run.exitCode).toBe(1);
    expect(run.annotations[0]?.message).toContain('docker is not on the PATH');
  });

  it('wants to know which image a scheduled job gets', async () => {
    docker = await standInDocker();
    const inputs = { codebase: '', services: 'nightly', branch: '' };
    const run = await runAction(await options(inputs));
    expect(run.exitCode).not.toBe(0);
    expect(run.annotations[0]?.message).toContain('Nothing says which image the scheduled job nightly gets.');
    const given = await runAction(await options({ ...inputs, 'image-tag': 'commit-1111111' }));
    expect(given.exitCode).toBe(0);
    const byCommit = await runAction(await options({ services: 'nightly', branch: '', commit: '1111111' }));
    expect(byCommit.outputs['image-tag']).toBe('commit-1111111');
    // A whole commit is one request for all its abbreviations.
    const commit = '1111111'.padEnd(40, '0');
    const whole = await runAction(await options({ services: 'nightly', branch: '', commit }));
    expect(whole.outputs['image-tag']).toBe('commit-1111111');
    const missing = await runAction(
      await options({ services: 'nightly', branch: '', 'image-tag': 'commit-9999999' }),
    );
    expect(missing.exitCode).toBe(1);
    expect(missing.annotations[0]?.message).toContain('commit-9999999');
  });

  it('names the account and what was looked for where there is no such application', async () => {
    docker = await standInDocker();
    const nope = {
      ...files,
      'platform-config.yml': config().replace('application: demo', 'application: nope'),
    };
    const run = await runAction(await options({ app: 'nope' }, { files: nope, identity: 'keys' }));
    expect(run.exitCode).toBe(1);
    const [error] = run.annotations.map(({ message }) => message);
    for (const text of ['123456789012', '/copilot/applications/nope']) expect(error).toContain(text);
  });
});

describe('codebase-deploy with Terraform', () => {
  let sandbox: RunningSandbox;
  let docker: StandInDocker;

  afterEach(async () => {
    await docker.close();
    await sandbox.close();
  });

  async function deploy(
    plays: string,
    inputs: Readonly<Record<string, string>> = {},
    given: ScenarioInput = scenario,
  ): Promise<ActionRun> {
    sandbox = await sandboxWith(given);
    docker = await standInDocker(plays);
    return runAction({
      command: 'codebase-deploy',
      inputs: {
        app: 'demo',
        env: 'dev',
        codebase: 'web',
        commit: '2222222',
        'deploy-repository-path': await docker.repository(files),
        'deploy-tools-image': IMAGE,
        ...inputs,
      },
      env: { ...sandbox.env, ...docker.env },
    });
  }

  const newImage = (): ScenarioInput => {
    const given = structuredClone(scenario);
    const web = given.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined)
      Object.assign(web, { images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }] });
    return given;
  };
  const updated = (): string[] =>
    sandbox
      .changes()
      .flatMap(({ operation, parameters }) =>
        operation === 'UpdateService' ? [String(parameters['service']).split('/').at(-1) ?? ''] : [],
      );

  it('goes group by group: Terraform, then the deployment', async () => {
    const run = await deploy(
      'echo "Apply complete! Resources: 0 added, 1 changed, 0 destroyed."',
      {},
      newImage(),
    );
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(updated()).toEqual(['demo-dev-web', 'demo-dev-api']);
    const order = [...run.stdout.matchAll(/(Terraform apply of \w+)|\[(\w+)\] /g)].map(
      ([, terraform, service]) => terraform ?? `deployment of ${service ?? ''}`,
    );
    expect([...new Set(order)]).toEqual([
      'Terraform apply of web',
      'deployment of web',
      'Terraform apply of nightly',
      'Terraform apply of api',
      'deployment of api',
    ]);
    expect(run.outputs['left-to-terraform']).toBe('[]');
    expect(JSON.parse(run.outputs['terraform'] ?? '')).toMatchObject([
      { service: 'web', group: 'first', status: 'APPLIED' },
      { service: 'nightly', group: 'second', status: 'APPLIED', scheduledJob: true },
      { service: 'api', group: 'second', status: 'APPLIED' },
    ]);
    expect((await docker.runs()).map(({ argv }) => argv.slice(argv.indexOf('-c') + 3))).toEqual([
      ['dev', 'web'],
      ['dev', 'nightly', '-var=scheduled_job_image_tag=commit-2222222'],
      ['dev', 'api'],
    ]);
    expect(run.summary).toContain('| nightly | second | applied | 0 added, 1 changed, 0 destroyed |');
  });

  it('leaves a group alone whose Terraform failed, and those after it', async () => {
    const fails = '[ "$service" = nightly ] && { echo "Error: denied"; exit 1; }; exit 0';
    const run = await deploy(fails, {}, newImage());
    expect(run.exitCode).toBe(1);
    expect(updated()).toEqual(['demo-dev-web']);
    expect(run.outputs['status']).toBe('Failed');
    expect(run.summary).toMatch(
      /^### :x: demo\/web was only partly deployed to dev: Terraform of nightly failed, after web\n/,
    );
    expect(run.summary).toContain('Error: denied');
    expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
    expect(run.annotations[0]?.message).toContain('Terraform apply of nightly in dev failed (exit code 1).');
  });

  it('deploys a codebase that has scheduled jobs only', async () => {
    const run = await deploy('exit 0', { services: 'nightly' }, newImage());
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs['status']).toBe('Succeeded');
    expect(run.summary).toMatch(/^### :white_check_mark: Deployed demo\/web to dev/);
    expect(updated()).toEqual([]);
    await docker.close();
    await sandbox.close();
    const failed = await deploy('echo "Error: denied"; exit 1', { services: 'nightly' }, newImage());
    expect(failed.exitCode).toBe(1);
    expect(failed.outputs['status']).toBe('Failed');
    expect(failed.summary).toMatch(
      /^### :x: demo\/web was not deployed to dev: Terraform of nightly failed\n/,
    );
  });

  it('looks at a new service once Terraform has run, and not before', async () => {
    const given = newImage();
    const demo = given.applications?.['demo'];
    if (demo !== undefined)
      Object.assign(demo, {
        services: { web: demo.services?.['web'], nightly: demo.services?.['nightly'] },
        environments: {
          dev: {
            account: '111111111111',
            'service-deployment-mode': 'platform',
            ecs: { services: { web: { image: 'commit-1111111' } } },
          },
        },
      });
    const dry = await deploy('exit 0', { 'dry-run': 'true' }, given);
    expect({ exitCode: dry.exitCode, annotations: dry.annotations }).toEqual({
      exitCode: 0,
      annotations: [],
    });
    expect(dry.summary).toContain('| api | second | new, Terraform makes it first |');
    expect(dry.summary).toContain('scheduled job, Terraform brings the image to it');
    expect(await docker.runs()).toEqual([]);
    await docker.close();
    await sandbox.close();
    // This Terraform makes nothing.
    const run = await deploy('exit 0', {}, given);
    expect(run.exitCode).toBe(1);
    expect(updated()).toEqual(['demo-dev-web']);
    expect(await docker.runs()).toHaveLength(3);
    expect(run.annotations.map(({ message }) => message).join()).toContain(
      'There is no task definition template s3://ecs-task-definitions-demo-dev/demo/dev/api.json',
    );
  });

  it('leaves it to the pipeline where it deploys', async () => {
    const given = newImage();
    const web = given.applications?.['demo']?.codebases?.['web'];
    if (web !== undefined) Object.assign(web, { pipeline_mode: 'dual_codepipeline_github' });
    const run = await deploy('exit 1', {}, given);
    expect({ exitCode: run.exitCode, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.stdout).toContain('The pipeline applies the Terraform of the services itself');
    expect(await docker.runs()).toEqual([]);
  });

  it('stops when it is cancelled while Terraform runs', async () => {
    sandbox = await sandboxWith(newImage());
    docker = await standInDocker('trap "exit 130" INT; while :; do sleep 0.05; done');
    const action = await startAction({
      command: 'codebase-deploy',
      inputs: {
        app: 'demo',
        env: 'dev',
        codebase: 'web',
        commit: '2222222',
        'deploy-repository-path': await docker.repository(files),
        'deploy-tools-image': IMAGE,
      },
      env: { ...sandbox.env, ...docker.env },
    });
    await until(async () => (await docker.runs()).length === 1, 'the start of docker');
    action.child.kill('SIGINT');
    const run = await action.done;
    expect(run.exitCode).not.toBe(0);
    expect(updated()).toEqual([]);
    expect(run.annotations.map(({ message }) => message).join('\n')).toContain('terraform force-unlock');
  });
});
