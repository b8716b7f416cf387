import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runAction } from '../harness/action.js';
import type { ActionRun } from '../harness/action.js';
import { runCli } from '../harness/cli.js';
import { startHeldAction } from '../harness/interrupt.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

type Part = Readonly<Record<string, unknown>>;

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;
/** Images in the order in which they were built. */
const IMAGES = ['aaaaaaa', 'bbbbbbb', 'ccccccc', 'ddddddd'];
const past = (image: string, hoursAgo: number, more: Part = {}): Part => ({
  image,
  'hours-ago': hoursAgo,
  ...more,
});
const PLACEHOLDER = past('placeholder', 100);

/** prod of demo in an account of its own, with the OIDC role's rights and no more. */
function scenario(services: Record<string, Part>, more: Part = {}): ScenarioInput {
  return {
    roles: 'platform',
    applications: {
      demo: {
        environments: {
          dev: { 'service-deployment-mode': 'platform' },
          prod: {
            account: '222222222222',
            'service-deployment-mode': 'platform',
            ecs: { services },
          },
        },
        services: Object.fromEntries(
          Object.keys(services).map((name) => [name, { type: 'Backend Service' }]),
        ),
        codebases: {
          web: {
            repository: 'uktrade/demo-web',
            pipeline_mode: 'github_actions',
            services: [{ all: Object.keys(services) }],
            images: [
              ...IMAGES.map((commit) => ({
                tags: [`commit-${commit}`],
                labels: { 'uk.gov.trade.digital.build.timestamp': '1700000000.000100' },
              })),
              { tags: ['tag-1.2.3'] },
              { tags: ['tag-latest'], digest: digest('e') },
            ],
          },
        },
      },
    },
    ...more,
  };
}

async function start(services: Record<string, Part>, more: Part = {}): Promise<void> {
  sandbox = await sandboxWith(scenario(services, more));
}

const options = (inputs: Record<string, string> = {}) => ({
  command: 'codebase-rollback',
  inputs: { app: 'demo', env: 'prod', codebase: 'web', ...inputs },
  env: sandbox?.env ?? {},
});

const roll = (inputs: Record<string, string> = {}): Promise<ActionRun> => runAction(options(inputs));

const errors = ({ annotations }: ActionRun): string =>
  annotations.flatMap(({ level, message }) => (level === 'error' ? [message] : [])).join('\n');

function sent(operation: string): Part[] {
  const requests = sandbox?.requests() ?? [];
  return requests.filter((request) => request.operation === operation).map(({ parameters }) => parameters);
}

const changes = (): readonly unknown[] => sandbox?.changes() ?? [];

/** a, then b, which failed, then c: what runs. */
const USUAL = {
  image: 'commit-ccccccc',
  past: [
    PLACEHOLDER,
    past('commit-aaaaaaa', 72),
    past('commit-bbbbbbb', 48, { status: 'ROLLBACK_SUCCESSFUL' }),
  ],
};

describe('straight to ECS, in another account', () => {
  it('goes back to the last image that was deployed well, and says so', async () => {
    await start({ web: USUAL, api: USUAL });
    const run = await roll();
    expect({ exitCode: run.exitCode, stderr: run.stderr, stdout: run.stdout }).toMatchObject({ exitCode: 0 });
    expect(run.outputs).toMatchObject({
      status: 'Succeeded',
      strategy: 'ecs',
      image: 'commit-aaaaaaa',
      'image-tag': 'commit-aaaaaaa',
      'previous-image': 'commit-ccccccc',
    });
    expect(JSON.parse(run.outputs['services'] ?? '')).toMatchObject([
      { service: 'web', image: 'commit-aaaaaaa', previousImage: 'commit-ccccccc' },
      { service: 'api', image: 'commit-aaaaaaa', previousImage: 'commit-ccccccc' },
    ]);
    expect(run.summary).toMatch(/^### :white_check_mark: Rolled demo\/web back to commit-aaaaaaa in prod/);
    expect(run.summary).toContain('Skipped commit-bbbbbbb: its deployment 2 days ago failed.');
    expect(sent('ListTaskDefinitions')).toEqual([]);
    expect(sent('DescribeServiceRevisions').length).toBeLessThanOrEqual(1);
  });

  it('goes one further back the second time, and then says that there is nothing more', async () => {
    await start({
      web: {
        image: 'commit-ccccccc',
        past: [PLACEHOLDER, past('commit-aaaaaaa', 72), past('commit-bbbbbbb', 48)],
      },
    });
    expect((await roll()).outputs['image']).toBe('commit-bbbbbbb');
    const second = await roll();
    expect(second.outputs).toMatchObject({ image: 'commit-aaaaaaa', 'previous-image': 'commit-bbbbbbb' });
    expect(second.summary).toContain('Skipped commit-ccccccc');
    const updates = changes().length;
    const third = await roll();
    expect(third.exitCode).toBe(1);
    expect(errors(third)).toContain(
      'There is nothing to go back to: web is not known to have run any image but commit-aaaaaaa in prod.',
    );
    expect(changes()).toHaveLength(updates);
  });

  it.each<[string, Record<string, Part>, RegExp]>([
    [
      'nothing ran before',
      { web: { image: 'commit-aaaaaaa' } },
      /nothing to go back to: web is not known to have run any image but commit-aaaaaaa in prod/,
    ],
    [
      'only the placeholder ran before',
      { web: { image: 'commit-aaaaaaa', past: [PLACEHOLDER] } },
      /nothing to go back to: web/,
    ],
    [
      'only the placeholder runs',
      { web: { image: 'placeholder' } },
      /web was never deployed to prod: it runs Terraform's placeholder/,
    ],
    [
      'the services would go back to different images',
      {
        web: { image: 'commit-ccccccc', past: [past('commit-aaaaaaa', 72), past('commit-bbbbbbb', 48)] },
        api: { image: 'commit-bbbbbbb', past: [past('commit-aaaaaaa', 72)] },
      },
      /different images in prod: web to commit-bbbbbbb, api to commit-aaaaaaa.*All of them have run commit-bbbbbbb/s,
    ],
    [
      'it can not be told whether a failed image was deployed again',
      {
        web: {
          image: 'commit-ccccccc',
          past: [
            past('commit-aaaaaaa', 72),
            past('commit-bbbbbbb', 48, { status: 'ROLLBACK_SUCCESSFUL' }),
            past('commit-aaaaaaa', 24, { again: true }),
          ],
        },
      },
      /What web ran in prod before commit-ccccccc is not known: whether commit-bbbbbbb was deployed at .* or an older image put back/,
    ],
    [
      'a tag ran that has moved since',
      { web: { image: 'commit-ccccccc', past: [past('tag-latest', 48)] } },
      /is not known: which image tag-latest named at .* is not known, as the task definition has no digest/,
    ],
    [
      'the image is gone',
      { web: { image: 'commit-ccccccc', past: [past('commit-0ddba11', 48)] } },
      /The image commit-0ddba11, which ran before, is no longer in demo\/web.*codebase build/s,
    ],
  ])('changes nothing where %s', async (_, services, message) => {
    await start(services);
    const run = await roll();
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toMatch(message);
    expect(run.summary).toMatch(/^### :x: /);
    expect(changes()).toEqual([]);
  });

  it('takes the very digest that ran under a tag that moves', async () => {
    await start({ web: { image: 'commit-ccccccc', past: [past(digest('e'), 48)] } });
    const run = await roll();
    expect({ exitCode: run.exitCode, errors: errors(run) }).toEqual({ exitCode: 0, errors: '' });
    expect(run.outputs).toMatchObject({ image: digest('e'), 'image-digest': digest('e') });
    expect(sent('RegisterTaskDefinition')).toMatchObject([
      {
        containerDefinitions: [
          { image: `123456789012.dkr.ecr.eu-west-2.amazonaws.com/demo/web@${digest('e')}` },
        ],
      },
    ]);
  });

  it('only shows in a dry run what it would do', async () => {
    await start({ web: USUAL });
    const run = await roll({ 'dry-run': 'true' });
    expect(run.outputs).toMatchObject({
      status: 'dry-run',
      image: 'commit-aaaaaaa',
      'previous-image': 'commit-ccccccc',
    });
    expect(run.summary).toContain(
      'Dry run: would roll demo/web back from commit-ccccccc to commit-aaaaaaa in prod',
    );
    expect(changes()).toEqual([]);
  });

  it('fails where the image of before crashes now, and says what runs', async () => {
    await start({ web: { ...USUAL, rollouts: [{ crash: { 'exit-code': 3, log: ['last words'] } }] } });
    const run = await roll();
    expect(run.exitCode).toBe(1);
    expect(run.outputs['status']).toBe('RolledBack');
    expect(run.summary).toMatch(
      /^### :x: demo\/web was not rolled back in prod: .*prod still runs commit-ccccccc/,
    );
    expect(errors(run)).toContain('last words');
    expect(errors(run)).toContain('demo-prod-web was not deployed with commit-aaaaaaa');
    expect(run.stdout).not.toContain('not deployed to');
  });

  it('says which role may not be entered, and what to do', async () => {
    await start(
      { web: USUAL },
      {
        faults: [
          {
            service: 'sts',
            operation: 'AssumeRole',
            kind: 'access-denied',
            where: { RoleArn: 'arn:aws:iam::222222222222:role/demo-prod-codebase-pipeline-deploy' },
          },
        ],
      },
    );
    const run = await roll();
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toContain('demo-prod-codebase-pipeline-deploy');
  });
});

/** The same codebase, deployed by CodePipeline to prod in another account. */
async function startPipelines(
  running: string,
  releases: [image: string, hoursAgo: number, status?: string][],
  more: { codebase?: Part; pipelines?: Part; faults?: ScenarioInput['faults']; mode?: string } = {},
): Promise<void> {
  const base = scenario({ web: { image: running } });
  const demo = base.applications?.['demo'];
  const web = {
    ...demo?.codebases?.['web'],
    pipeline_mode: 'aws_codepipeline',
    'past-releases': releases.map(([image, hoursAgo, status]) => ({
      environment: 'prod',
      image,
      'hours-ago': hoursAgo,
      ...(status === undefined ? {} : { status }),
    })),
    ...more.codebase,
  };
  const prod = { ...demo?.environments?.['prod'], 'service-deployment-mode': more.mode ?? 'platform' };
  sandbox = await sandboxWith({
    ...base,
    applications: {
      demo: { ...demo, environments: { ...demo?.environments, prod }, codebases: { web } },
    },
    pipelines: more.pipelines ?? {},
    faults: more.faults ?? [],
  } as ScenarioInput);
}

describe('through a pipeline', () => {
  it('starts the manual release of what ran before, and one further back the second time', async () => {
    await startPipelines('commit-ccccccc', [
      ['commit-aaaaaaa', 72],
      ['commit-bbbbbbb', 48],
      ['commit-ddddddd', 47, 'Failed'],
      ['commit-ccccccc', 24],
    ]);
    const run = await roll();
    expect({ exitCode: run.exitCode, errors: errors(run) }).toEqual({ exitCode: 0, errors: '' });
    expect(run.outputs).toMatchObject({
      status: 'Succeeded',
      strategy: 'pipeline',
      pipeline: 'demo-web-manual-release',
      image: 'commit-bbbbbbb',
      'previous-image': 'commit-ccccccc',
    });
    expect(sent('StartPipelineExecution')).toMatchObject([
      {
        variables: [
          { name: 'ENVIRONMENT', value: 'prod' },
          { name: 'IMAGE_TAG', value: 'commit-bbbbbbb' },
        ],
      },
    ]);
    expect(run.summary).toMatch(/^### :white_check_mark: Rolled demo\/web back to commit-bbbbbbb in prod/);
    expect(run.summary).toContain('Skipped commit-ddddddd');
    const second = await roll();
    expect(second.outputs).toMatchObject({ image: 'commit-aaaaaaa', 'previous-image': 'commit-bbbbbbb' });
    const third = await roll();
    expect(third.exitCode).toBe(1);
    expect(errors(third)).toContain('There is nothing to go back to');
    expect(sent('StartPipelineExecution')).toHaveLength(2);
  });

  it("goes back over the codebase's own pipelines too, and says where a tag that moves hides what ran", async () => {
    await startPipelines('commit-ccccccc', [['commit-aaaaaaa', 72]], {
      codebase: { pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'prod' }] }] },
      pipelines: {
        'demo-web-main-codebase': {
          variables: { IMAGE_TAG: 'branch-main' },
          executions: [
            { stages: [{ name: 'Deploy-prod', actions: [{ name: 'web', type: 'codebuild', seconds: 60 }] }] },
          ],
        },
      },
    });
    const start = async (): Promise<void> => {
      const pipeline = { pipeline: 'demo-web-main-codebase' };
      await runAction({
        command: 'pipeline-run',
        inputs: pipeline,
        env: sandbox?.env ?? {},
        identity: 'keys',
      });
    };
    await start();
    const run = await roll();
    // What runs is known from ECS.
    expect(run.outputs).toMatchObject({ image: 'commit-aaaaaaa', 'previous-image': 'commit-ccccccc' });
    await start();
    await start();
    const refused = await roll({ 'dry-run': 'true' });
    expect(refused.exitCode).toBe(1);
    expect(errors(refused)).toMatch(/demo-web-main-codebase at .* deployed branch-main, a tag that moves/);
    expect(errors(refused)).toContain('Name the image to go back to in the input to');
  });

  it.each<[string, string, [string, number, string?][], RegExp]>([
    [
      'what runs is not what was deployed last',
      'commit-ddddddd',
      [
        ['commit-aaaaaaa', 72],
        ['commit-bbbbbbb', 48],
      ],
      /it runs commit-ddddddd, which is not what the pipelines deployed last \(commit-bbbbbbb\)/,
    ],
    ['nothing was deployed', 'commit-aaaaaaa', [], /no execution is known to have deployed/],
    ['only this was deployed', 'commit-aaaaaaa', [['commit-aaaaaaa', 72]], /There is nothing to go back to/],
  ])('changes nothing where %s', async (_, running, releases, message) => {
    await startPipelines(running, releases);
    const run = await roll();
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toMatch(message);
    expect(changes()).toEqual([]);
  });

  it('after a failed release that runs all the same goes back to the last good one', async () => {
    await startPipelines('commit-ccccccc', [
      ['commit-aaaaaaa', 72],
      ['commit-bbbbbbb', 48],
      ['commit-ccccccc', 24, 'Failed'],
    ]);
    expect((await roll()).outputs).toMatchObject({
      image: 'commit-bbbbbbb',
      'previous-image': 'commit-ccccccc',
      status: 'Succeeded',
    });
  });

  it.each<[string, [string, number, string?][], string | RegExp]>([
    [
      'goes by the executions alone',
      [
        ['commit-aaaaaaa', 72],
        ['commit-bbbbbbb', 48],
      ],
      'commit-aaaaaaa',
    ],
    [
      'refuses after a failed one',
      [
        ['commit-aaaaaaa', 72],
        ['commit-bbbbbbb', 48, 'Failed'],
      ],
      /the newest deployment, of commit-bbbbbbb, failed, and what runs can't be seen\. The last one that succeeded was of commit-aaaaaaa/,
    ],
  ])('where Copilot deploys, %s', async (_, releases, expected) => {
    await startPipelines('commit-ccccccc', releases, { mode: 'copilot' });
    const run = await roll();
    if (typeof expected === 'string')
      expect(run.outputs).toMatchObject({ image: expected, status: 'Succeeded' });
    else expect(errors(run)).toMatch(expected);
  });

  it('takes the image that is named, and refuses to be first where a release is under way', async () => {
    await startPipelines(
      'commit-bbbbbbb',
      [
        ['commit-aaaaaaa', 72],
        ['commit-bbbbbbb', 48],
      ],
      {
        codebase: {
          executions: [
            {
              stages: [
                { name: 'Deploy', actions: [{ name: 'Deploy-web', type: 'codebuild', seconds: 3600 }] },
              ],
            },
          ],
        },
      },
    );
    const run = await roll({ to: '1.2.3', wait: 'false' });
    expect(run.outputs).toMatchObject({ image: 'tag-1.2.3', status: 'InProgress' });
    expect(run.summary).toContain('tag-1.2.3 is not known to have run in prod before');
    const second = await roll();
    expect(errors(second)).toMatch(
      /demo-web-manual-release is deploying tag-1\.2\.3 to prod right now: execution/,
    );
  });

  it('refuses where the pipelines can not be read', async () => {
    await startPipelines('commit-bbbbbbb', [['commit-aaaaaaa', 72]], {
      faults: [{ service: 'codepipeline', operation: 'ListPipelineExecutions', kind: 'access-denied' }],
    });
    const run = await roll();
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toContain('codepipeline:ListPipelineExecutions');
  });
});

describe('as codebase-deploy does', () => {
  it('tells Slack and GitHub that it is a rollback', async () => {
    await start(
      { web: USUAL },
      {
        parameters: { '/codebuild/slack_oauth_channel': 'C0DEPLOYS01' },
        github: {
          repositories: {
            'uktrade/demo-web': { commits: [{ sha: 'a'.repeat(40), message: 'One' }] },
          },
        },
      },
    );
    const run = await runAction({
      ...options({
        'slack-token': 'xoxb-secret-token',
        'github-token': 'ghs_secret-token',
        'github-deployment': 'true',
      }),
      env: {
        ...sandbox?.env,
        GITHUB_API_URL: `${sandbox?.url ?? ''}/github`,
        SLACK_API_URL: `${sandbox?.url ?? ''}/slack/api/`,
      },
    });
    expect({ exitCode: run.exitCode, errors: errors(run) }).toEqual({ exitCode: 0, errors: '' });
    const texts = JSON.stringify(await (await fetch(`${sandbox?.url ?? ''}/_sandbox/slack`)).json());
    expect(texts).toContain(
      'COMPLETE - Rolled back demo/web (web) in prod from commit-ccccccc to commit-aaaaaaa',
    );
    expect(texts).toContain('STARTED - Rolling back');
    expect(JSON.stringify(sandbox?.requests())).toContain(
      'demo/web back from commit-ccccccc to commit-aaaaaaa in prod',
    );
  });

  it('stops on cancellation, and ECS puts back what ran', async () => {
    await start({ web: { ...USUAL, rollouts: [{ seconds: 3600 }] } });
    const action = await startHeldAction(
      sandbox,
      options({ 'stop-on-cancel': 'true' }),
      'ecs:DescribeServiceDeployments',
    );
    action.interrupt('SIGINT');
    const run = await action.done;
    expect(run.exitCode).toBe(1);
    expect(run.outputs).toMatchObject({ status: 'Stopping', image: 'commit-aaaaaaa' });
  });

  it('stops the execution of a pipeline', async () => {
    await startPipelines(
      'commit-bbbbbbb',
      [
        ['commit-aaaaaaa', 72],
        ['commit-bbbbbbb', 48],
      ],
      {
        codebase: {
          executions: [
            { stages: [{ name: 'Deploy', actions: [{ name: 'web', type: 'codebuild', seconds: 3600 }] }] },
          ],
        },
      },
    );
    const action = await startHeldAction(
      sandbox,
      options({ 'stop-on-cancel': 'true' }),
      'codepipeline:ListActionExecutions',
    );
    action.interrupt('SIGINT');
    const run = await action.done;
    expect(run.exitCode).toBe(1);
    expect(sent('StopPipelineExecution')).toHaveLength(1);
  });

  it('is stopped by the post step after a kill', async () => {
    await start({ web: { ...USUAL, rollouts: [{ seconds: 3600 }] } });
    const held = options({ 'stop-on-cancel': 'true' });
    const action = await startHeldAction(sandbox, held, 'ecs:DescribeServiceDeployments');
    action.interrupt('SIGKILL');
    const { state } = await action.done;
    const post = await runAction({ ...held, post: state });
    expect(post.exitCode).toBe(0);
    expect(post.annotations.map(({ message }) => message).join('\n')).toContain('is being stopped');
  });
});

describe('to', () => {
  it.each([
    ['a commit that ran', 'aaaaaaa', 'commit-aaaaaaa', undefined],
    [
      'all of a commit that never ran',
      `${'d'.repeat(7)}${'0'.repeat(33)}`,
      'commit-ddddddd',
      /is not known to have run/,
    ],
    ['a git tag that never ran', '1.2.3', 'tag-1.2.3', /tag-1\.2\.3 is not known to have run in prod/],
    [
      'an image that failed',
      'commit-bbbbbbb',
      'commit-bbbbbbb',
      /commit-bbbbbbb has been deployed to prod before, and that failed/,
    ],
    ['a digest', digest('e'), digest('e'), /is not known to have run/],
  ])('takes %s', async (_, to, image, note) => {
    await start({ web: USUAL });
    const run = await roll({ to });
    expect({ exitCode: run.exitCode, errors: errors(run) }).toEqual({ exitCode: 0, errors: '' });
    expect(run.outputs).toMatchObject({ status: 'Succeeded', image, 'previous-image': 'commit-ccccccc' });
    if (note === undefined) expect(run.summary).not.toMatch(/is not known|that failed/);
    else expect(run.summary).toMatch(note);
  });

  it.each([
    ['latest', 'always names the newest image'],
    ['branch-main', 'always names the newest image'],
    ['what runs', "can't name an image"],
  ])('refuses %s before it asks for anything', async (to, message) => {
    await start({ web: USUAL });
    const run = await roll({ to });
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toContain(message);
    expect(sandbox?.requests()).toEqual([]);
  });

  it('fails for an image that does not exist', async () => {
    await start({ web: USUAL });
    const run = await roll({ to: '9.9.9' });
    expect(run.exitCode).toBe(1);
    expect(errors(run)).toContain('No image found for tag 9.9.9 in demo/web');
    expect(changes()).toEqual([]);
  });
});

it('an application that is not there', async () => {
  await start({ web: USUAL });
  const run = await roll({ app: 'nowhere' });
  expect(run.exitCode).toBe(1);
  expect(errors(run)).toContain('nowhere');
});

it('at a terminal, asks first with both images', async () => {
  await start({ web: USUAL });
  const words = ['codebase', 'rollback', '--app', 'demo', '--env', 'prod', '--codebase', 'web'];
  const asked = await runCli(words, sandbox?.env);
  expect(asked.exitCode).toBe(2);
  expect(asked.stderr).toMatch(
    /Roll demo\/web back from commit-ccccccc to commit-aaaaaaa in prod, straight to 1 service of ECS\?/,
  );
  expect(changes()).toEqual([]);
  const run = await runCli([...words, '--yes'], sandbox?.env);
  expect(run).toMatchObject({ exitCode: 0 });
  expect(run.stdout).toMatch(/^Rolled demo\/web back to commit-aaaaaaa in prod \(/m);
});
