import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import type { EcsService } from '../../providers/aws/ecs-answers.js';
import { fakeEcsService, fakeServiceDeployment } from '../../testing/fake-ecs.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import type { Changes } from '../changes/changes.js';
import type { ExecutionEnd } from '../pipelines/execution-end.js';
import type { ServicePlan } from '../services/service-deployment.js';
import type { GroupedOutcome } from './deploy-services.js';
import { endOutputs, plannedOutputs, servicesFailure, servicesStatus } from './deployment-outcome.js';
import type { EcsDeployment, PipelineDeployment } from './deployment-outcome.js';
import type { EcsPlan, PipelinePlan } from './plan.js';
import { formatPlan, formatQuestion, renderPlan } from './plan-report.js';
import { formatDeployment, renderDeployment } from './report.js';

const image = { tag: 'commit-1234567', digest: 'sha256:new', commit: '1234567', otherTags: [] };
const common = {
  app: 'demo',
  env: 'dev',
  region: 'eu-west-2',
  services: ['web'],
  changes: undefined,
  image,
  environment: { name: 'dev', accountId: '111122223333', region: undefined, deploymentMode: undefined },
  codebase: {
    name: 'web',
    repository: 'uktrade/web',
    pipelineMode: 'github_actions' as const,
    requiresImageBuild: true,
    services: [],
    pipelines: [],
  },
  reference: { kind: 'branch' as const, value: 'main' },
  rollback: undefined,
};
const pipelinePlan: PipelinePlan = { ...common, strategy: 'pipeline', pipeline: 'demo-web-manual-release' };

function servicePlan(service: string, before: string | undefined = 'repo/web:commit-0000000'): ServicePlan {
  return {
    target: { app: 'demo', env: 'dev', service },
    image: { tag: image.tag, digest: image.digest },
    definition: { family: `demo-dev-${service}-task-def`, containerDefinitions: [] },
    before: { desiredCount: 2 } as EcsService,
    running: {
      taskDefinition: `arn:aws:ecs:eu-west-2:111122223333:task-definition/demo-dev-${service}-task-def:1`,
      image: before,
      since: undefined,
    },
  };
}

function ecsPlan(parts: Partial<EcsPlan> = {}): EcsPlan {
  return {
    ...common,
    strategy: 'ecs',
    source: 'run-groups',
    leftToTerraform: [],
    terraform: undefined,
    form: 'tag',
    caches: undefined,
    role: { arn: 'arn', session: 'session', region: 'eu-west-2' },
    groups: [{ name: 'all', services: [servicePlan('web')] }],
    ...parts,
  };
}

const nightly = {
  service: 'nightly',
  command: 'terraform apply -var=scheduled_job_image_tag=commit-1234567',
};

function outcome(service: string, parts: Partial<GroupedOutcome> = {}): GroupedOutcome {
  return {
    plan: servicePlan(service),
    status: 'SUCCESSFUL',
    group: 'all',
    rollback: undefined,
    taskDefinition: `arn:aws:ecs:eu-west-2:111122223333:task-definition/demo-dev-${service}-task-def:2`,
    deployment: `arn:${service}`,
    url: 'https://service',
    durationSeconds: 60,
    end: undefined,
    failure: undefined,
    ...parts,
  };
}

function ecs(outcomes: GroupedOutcome[], plan: EcsPlan = ecsPlan()): EcsDeployment {
  const failure = servicesFailure('deployed to dev', outcomes);
  const status = servicesStatus(outcomes);
  return { plan, outcomes, terraform: undefined, status, durationSeconds: 90, failure };
}

function execution(
  status: PipelineDeployment['status'],
  failure?: PlatformError,
  end: Partial<ExecutionEnd> = {},
): PipelineDeployment {
  const failed = fakeAction('Deploy/deploy-web', {
    status: 'Failed',
    externalUrl: 'https://builds/1',
    summary: 'exit status 1',
  });
  return {
    plan: pipelinePlan,
    status,
    durationSeconds: 90,
    joined: false,
    failure,
    execution: { id: 'e-1', url: 'https://execution', pipeline: pipelinePlan.pipeline },
    end: {
      pipeline: pipelinePlan.pipeline,
      status: 'Failed',
      execution: fakeExecution('e-1'),
      actions: [failed],
      supersededBy: undefined,
      rollback: undefined,
      failed: failure === undefined ? [] : [{ action: failed, lastLines: [] }],
      ...end,
    },
  };
}

const failure = new PlatformError('It failed.', { excerpt: ['npm ERR!'] });

describe('a plan', () => {
  it('through a pipeline', () => {
    expect(formatPlan(pipelinePlan)).toBe(
      'Dry run: would deploy demo/web to dev. Nothing was changed.\nWould start the pipeline demo-web-manual-release with ENVIRONMENT=dev and IMAGE_TAG=commit-1234567 (sha256:new).',
    );
    const summary = renderPlan(pipelinePlan);
    expect(summary).toContain('Nothing was changed.');
    expect(summary).toContain('https://github.com/uktrade/web/commit/1234567');
    expect(summary).not.toContain('run groups');
    expect(plannedOutputs(pipelinePlan)).toEqual({
      strategy: 'pipeline',
      pipeline: 'demo-web-manual-release',
      'image-tag': 'commit-1234567',
      'image-digest': 'sha256:new',
    });
  });

  it('straight to ECS names groups, services, images and scheduled jobs', () => {
    const plan = ecsPlan({ leftToTerraform: [nightly] });
    expect(formatPlan(plan).split('\n')).toEqual([
      'Dry run: would deploy demo/web to dev. Nothing was changed.',
      'Run group all:',
      '  demo-dev-web: commit-0000000 -> commit-1234567 (sha256:new), 2 tasks',
    ]);
    const summary = renderPlan(plan);
    expect(summary).toMatch(
      /\| web \| all \| <code>commit-0000000<\/code> \| <code>commit-1234567<\/code> \| 2 \|/,
    );
    expect(summary).toContain('Terraform deploys these, in the deploy repository:');
    expect(plannedOutputs(plan)).toMatchObject({ strategy: 'ecs', 'left-to-terraform': ['nightly'] });
  });

  it.each([
    ['input', 'the services given are deployed in one group'],
    ['templates', 'all services of dev whose task definition template names its image'],
  ] as const)('says where the services of a codebase without run groups come from (%s)', (source, text) => {
    expect(formatPlan(ecsPlan({ source }))).toContain(text);
    expect(renderPlan(ecsPlan({ source }))).toContain(text);
  });

  it('of scheduled jobs alone deploys nothing', () => {
    const plan = ecsPlan({ groups: [], leftToTerraform: [nightly] });
    expect(renderPlan(plan)).toContain('would deploy nothing of demo/web to dev');
    const deployment = ecs([], plan);
    expect(deployment.status).toBe('LeftToTerraform');
    expect(formatDeployment(deployment)).toBe(
      'Nothing of demo/web was deployed to dev: its scheduled jobs are deployed by Terraform.',
    );
    expect(renderDeployment(deployment)).toMatch(/^### :warning: Nothing of demo\/web was deployed to dev/);
  });

  it('of an image without a commit links to none', () => {
    const summary = renderPlan({ ...pipelinePlan, image: { ...image, tag: 'latest', commit: undefined } });
    expect(summary).not.toContain('/commit/');
    expect(summary).not.toContain('undefined');
  });

  it('is asked about in one sentence', () => {
    expect(formatQuestion(pipelinePlan)).toBe(
      'Deploy demo/web to dev with the image commit-1234567, which is what branch main stands for now, through the pipeline demo-web-manual-release?',
    );
    const plan = ecsPlan({ reference: { kind: 'commit', value: '1234567' } });
    expect(formatQuestion(plan)).toBe(
      'Deploy demo/web to dev with the image commit-1234567, straight to 1 service of ECS?',
    );
    expect(formatQuestion({ ...plan, services: ['web', 'api'] })).toContain('straight to 2 services of ECS?');
    const nightlyJob = { service: 'nightly', group: 'all', scheduledJob: true };
    expect(formatQuestion({ ...plan, terraform: [nightlyJob] })).toMatch(
      / of ECS, with Terraform of 1 service\?$/,
    );
  });
});

describe('a deployment through a pipeline', () => {
  it('that succeeded is one line', () => {
    const deployment = execution('Succeeded');
    expect(formatDeployment(deployment)).toBe('Deployed demo/web to dev (1 min 30 s).');
    expect(renderDeployment(deployment)).toMatch(/^### :white_check_mark: Deployed demo\/web to dev/);
    expect(endOutputs(deployment)).toEqual({
      status: 'Succeeded',
      'duration-seconds': 90,
      'execution-id': 'e-1',
      'execution-url': 'https://execution',
    });
  });

  it('that is not followed was started', () => {
    expect(formatDeployment(execution('InProgress'))).toBe('Started the deployment of demo/web to dev.');
  });

  it.each<[PipelineDeployment['status'], Partial<ExecutionEnd>, RegExp]>([
    ['Failed', {}, /: deploy-web in the stage Deploy failed/],
    ['Failed', { failed: [] }, /: the execution failed/],
    ['Stopped', {}, /: the execution was stopped/],
    ['Stopping', {}, /: cancelled; the execution is being stopped/],
    ['Superseded', {}, /: a newer execution superseded it/],
    ['Cancelled', {}, /: the execution was cancelled/],
    ['RolledBack', {}, /failed; CodePipeline rolled it back/],
    [
      'RolledBack',
      { rollback: fakeExecution('r', { status: 'InProgress' }) },
      /failed; CodePipeline is rolling it back/,
    ],
    [
      'RolledBack',
      { rollback: fakeExecution('r', { status: 'Failed' }) },
      /failed; the rollback did not succeed/,
    ],
    ['Succeeded', {}, /: its status is Succeeded/],
  ])('that was %s with %j says why', (status, end, message) => {
    const deployment = execution(status, failure, end);
    expect(formatDeployment(deployment)).toMatch(message);
    const summary = renderDeployment(deployment);
    expect(summary).toMatch(/^### :x: demo\/web was not deployed to dev/);
    expect(summary).toContain('https://execution');
  });

  it('that is still running says so', () => {
    expect(formatDeployment(execution('InProgress', new CancelledError('Cancelled.')))).toMatch(
      /^Stopped following the deployment of demo\/web to dev, which is still running/,
    );
  });
});

describe('a deployment straight to ECS', () => {
  it('that succeeded shows each service before and now', () => {
    const deployment = ecs([outcome('web')], ecsPlan({ leftToTerraform: [nightly] }));
    expect(formatDeployment(deployment)).toBe('Deployed demo/web to dev (1 min 30 s). web: commit-1234567');
    const summary = renderDeployment(deployment);
    expect(summary).toContain('<code>commit-0000000</code>');
    expect(summary).toContain('<code>demo-dev-web-task-def:2</code>');
    expect(summary).toContain('nightly');
    expect(endOutputs(deployment)).toMatchObject({
      status: 'Succeeded',
      services: [
        { service: 'web', status: 'SUCCESSFUL', image: 'commit-1234567', previousImage: 'commit-0000000' },
      ],
    });
  });

  it('marks each service by what became of it', () => {
    const outcomes = [
      outcome('web', { status: 'IN_PROGRESS' }),
      outcome('api', { status: 'NOT_STARTED', taskDefinition: undefined }),
      outcome('worker', { status: 'STOPPED', failure }),
      outcome('beat', { rollback: outcome('beat') }),
      outcome('docs', {
        plan: { ...servicePlan('docs'), running: { ...servicePlan('docs').running, image: undefined } },
      }),
    ];
    const summary = renderDeployment(ecs(outcomes));
    const marks = [...summary.matchAll(/\| (\w+) \| all \| (:\w+:)/g)].map(([, name, mark]) => [name, mark]);
    expect(marks).toEqual([
      ['web', ':hourglass_flowing_sand:'],
      ['api', ':no_entry_sign:'],
      ['worker', ':x:'],
      ['beat', ':leftwards_arrow_with_hook:'],
      ['docs', ':white_check_mark:'],
    ]);
    expect(summary).toContain('<code>not known</code>');
  });

  it('that was cancelled says what ECS does now', () => {
    const cancelled = new CancelledError('Cancelled by SIGINT. Stopping it.');
    const deployment = ecs([outcome('web', { status: 'STOP_REQUESTED', failure: cancelled })]);
    expect(deployment.status).toBe('Stopping');
    expect(deployment.failure).toBeInstanceOf(CancelledError);
    expect(formatDeployment(deployment)).toContain(
      'was not deployed to dev: cancelled; ECS is rolling it back',
    );
  });

  it('that is still running is neither a failure nor done', () => {
    const cancelled = new CancelledError('Cancelled by SIGINT.');
    const outcomes = [
      outcome('web', { status: 'IN_PROGRESS', failure: cancelled }),
      outcome('api', { status: 'NOT_STARTED', failure: cancelled }),
    ];
    expect(ecs(outcomes).status).toBe('InProgress');
    expect(servicesStatus([outcome('web', { status: 'IN_PROGRESS' })])).toBe('InProgress');
    expect(servicesStatus([outcome('web', { status: 'NOT_STARTED' })])).toBe('Failed');
  });

  it('whose caches were not invalidated is deployed all the same', () => {
    const deployment = {
      ...ecs([outcome('web')]),
      failure: new PlatformError('No cache.', { hint: 'Do it.' }),
    };
    expect(formatDeployment(deployment)).toContain('was deployed to dev, but old pages may still be cached');
    const summary = renderDeployment(deployment);
    expect(summary).toContain('No cache.');
    expect(summary).toContain('Do it.');
  });

  it('gives the others below the first service that failed', () => {
    const other = new PlatformError('The other one failed.');
    const summary = renderDeployment(
      ecs([
        outcome('web', { status: 'STOPPED', failure }),
        outcome('api', { status: 'STOPPED', failure: other }),
      ]),
    );
    expect(summary.indexOf('It failed.')).toBeLessThan(summary.indexOf('The other one failed.'));
  });
});

describe('a rollback', () => {
  const rollback = {
    from: 'commit-2222222',
    ranSince: '2026-11-01T09:30:00.000Z',
    notes: ['Skipped commit-3333333: its deployment 2 days ago failed.'],
  };
  const plan = ecsPlan({ rollback, reference: { kind: 'tag', value: '1.2.3' } });

  it('is asked about with both images, and is a dry run with what was skipped', () => {
    expect(formatQuestion(plan)).toBe(
      'Roll demo/web back from commit-2222222 to commit-1234567 in dev, straight to 1 service of ECS?',
    );
    expect(formatQuestion({ ...pipelinePlan, rollback: { ...rollback, from: undefined } })).toBe(
      'Roll demo/web back to commit-1234567 in dev, through the pipeline demo-web-manual-release?',
    );
    expect(formatPlan(plan)).toContain(
      'Dry run: would roll demo/web back from commit-2222222 to commit-1234567 in dev. Nothing was changed.',
    );
    const summary = renderPlan(plan);
    expect(summary).toContain('Skipped commit-3333333: its deployment 2 days ago failed.');
    expect(summary).toContain('| Rolled back from | <code>commit-2222222</code> |');
    expect(summary).toContain('| Ran before, since | 2026-11-01 09:30 UTC |');
    expect(summary).not.toContain('Found for');
  });

  it('is called one in the end, good or bad', () => {
    expect(formatDeployment(ecs([outcome('web')], plan))).toContain(
      'Rolled demo/web back to commit-1234567 in dev (1 min 30 s)',
    );
    expect(formatDeployment(ecs([outcome('web', { status: 'IN_PROGRESS' })], plan))).toContain(
      'Started the rollback of demo/web in dev to commit-1234567',
    );
    const failed = ecs([outcome('web', { status: 'STOPPED', failure })], plan);
    expect(formatDeployment(failed)).toMatch(/^demo\/web was not rolled back in dev: /);
    expect(renderDeployment(failed)).toContain('Skipped commit-3333333');
  });
});

describe('the page of a deployment', () => {
  const page = (deployment: EcsDeployment | PipelineDeployment): string[] =>
    renderDeployment(deployment).trimEnd().split('\n\n');
  const headline = (deployment: EcsDeployment | PipelineDeployment): string | undefined =>
    page(deployment)[0];
  const back = (before: string): Pick<GroupedOutcome, 'status' | 'failure' | 'end'> => ({
    status: 'ROLLBACK_SUCCESSFUL',
    failure,
    end: {
      deployment: fakeServiceDeployment({ status: 'ROLLBACK_SUCCESSFUL' }),
      failures: [],
      replacedBy: undefined,
      after: {
        service: fakeEcsService(),
        running: { taskDefinition: 'a:1', image: before, since: undefined },
      },
    },
  });
  const running = (service: string, tag: string): Changes['services'][number] => ({
    service,
    state: 'running',
    direction: 'upgrade',
    image: { repository: 'demo/web', tag, digest: undefined, commit: undefined, pushedAt: undefined },
    since: undefined,
    stopped: false,
    tasks: { desired: 1, running: 1 },
    rolloutState: 'COMPLETED',
    rollingOut: undefined,
  });
  const changing = (...services: Changes['services']): PipelinePlan => ({
    ...pipelinePlan,
    changes: { env: 'dev', image, services, commits: [] },
  });
  const OLD = 'repo/web:commit-0000000';

  it('that changed nothing says so, without a status', () => {
    const same = ecs([outcome('web', { status: 'ALREADY_RUNNING', durationSeconds: 2 })]);
    expect(formatDeployment(same)).toBe('dev already runs commit-1234567 of demo/web: nothing was deployed.');
    const text = renderDeployment(same);
    expect(text).toMatch(
      /^### :white_check_mark: dev already runs commit-1234567 of demo\/web: nothing was deployed\n/,
    );
    expect(text).toContain('| :white_check_mark: [unchanged](https://service) |');
    expect(text).not.toContain('| Status |');
  });

  it('through a pipeline has what changed, stages, other failed actions, and the rollback', () => {
    const failing = ['web', 'api', 'job'].map((name) => ({
      action: fakeAction(`Deploy/${name}`, { status: 'Failed', summary: `${name} broke` }),
      lastLines: [`Error in ${name}`],
    }));
    const deployment = execution('RolledBack', failure, {
      failed: failing,
      actions: failing.map(({ action }) => action),
      rollback: fakeExecution('e-2', { status: 'Failed', rollbackTarget: 'e-0' }),
    });
    const text = renderDeployment(deployment);
    expect(text).toMatch(
      /^### :x: demo\/web was not deployed to dev: web in the stage Deploy failed; the rollback did not succeed\n/,
    );
    const pipeline =
      'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/demo-web-manual-release';
    expect(text).toContain(
      [
        '| Execution | [e-1](https://execution) |',
        `| Rollback | [e-2](${pipeline}/executions/e-2) (Failed when last seen) |`,
        `| Rolled back to | [e-0](${pipeline}/executions/e-0) |`,
        '| Status | RolledBack |',
        '| Duration | 1 min 30 s |',
      ].join('\n'),
    );
    expect(text).toContain('#### Stages\n\n');
    const [, others = ''] = text.split('<details><summary>Other failed actions</summary>');
    expect(others).toContain('Error in api');
    expect(others).toContain('Error in job');
    expect(others).not.toContain('Error in web');
    expect(text).toContain('```text\nnpm ERR!\n```');
  });

  it('through a pipeline has no part that is empty', () => {
    const text = renderDeployment(execution('Succeeded', undefined, { actions: [] }));
    expect(text).not.toMatch(/#### |<details>|Rollback|Rolled back/);
    expect(renderDeployment({ ...execution('Failed', failure), end: undefined })).toMatch(
      /^### :x: .*: the execution failed\n\n\*\*It failed\.\*\*\n/,
    );
  });

  it.each([
    ['Succeeded', undefined, 'What changed'],
    ['InProgress', undefined, 'What changes'],
    ['Failed', failure, 'What was to change'],
  ] as const)('through a pipeline that is %s shows the changes under their title', (status, error, title) => {
    const text = renderDeployment({ ...execution(status, error), plan: changing(running('web', 'v1')) });
    expect(text).toContain(`#### ${title}\n`);
    if (status === 'InProgress')
      expect(text).toMatch(/^### :rocket: Started the deployment of demo\/web to dev\n/);
  });

  it('that CodePipeline rolled back says what still runs, where that is one image', () => {
    const rolled = (rollback: string, ...services: Changes['services']) =>
      headline({
        ...execution('RolledBack', failure, {
          rollback: fakeExecution('r', { status: rollback as 'Failed' }),
        }),
        plan: changing(...services),
      });
    const cause = '### :x: demo/web was not deployed to dev: deploy-web in the stage Deploy failed;';
    const unknown = { service: 'api', state: 'unknown', reason: 'Denied.' } as const;
    expect(rolled('Succeeded', running('web', 'v1'), running('api', 'v1'))).toBe(
      `${cause} dev still runs v1`,
    );
    expect(rolled('Succeeded', running('web', 'v1'), running('api', 'v2'))).toBe(
      `${cause} CodePipeline rolled it back`,
    );
    expect(rolled('Succeeded', running('web', 'v1'), unknown)).toBe(`${cause} CodePipeline rolled it back`);
  });

  it('straight to ECS has a row for each service', () => {
    const outcomes = [
      outcome('web'),
      outcome('api', { rollback: outcome('api', { ...back(OLD), failure: undefined }) }),
      outcome('job', { status: 'NOT_STARTED', taskDefinition: undefined, durationSeconds: 0 }),
    ];
    const text = renderDeployment(ecs(outcomes));
    const cell = '<code>commit-0000000</code>';
    expect(text).toContain(
      [
        '#### Services\n',
        '| Service | Run group | Result | Before | Now | Task definition | Duration |',
        '| --- | --- | --- | --- | --- | --- | --- |',
        `| web | all | :white_check_mark: [SUCCESSFUL](https://service) | ${cell} | <code>commit-1234567</code> | <code>demo-dev-web-task-def:2</code> | 1 min |`,
        `| api | all | :leftwards_arrow_with_hook: [SUCCESSFUL](https://service), then rolled back: ROLLBACK_SUCCESSFUL | ${cell} | ${cell} | <code>demo-dev-api-task-def:2</code> | 1 min |`,
        `| job | all | :no_entry_sign: [NOT_STARTED](https://service) | ${cell} | ${cell} |  | 0 s |`,
      ].join('\n'),
    );
    expect(text).toContain('| Deployment | Details |');
  });

  it('that was rolled back says what still runs', () => {
    const web = outcome('web', back(OLD));
    expect(headline(ecs([web, outcome('api', back(OLD))]))).toBe(
      '### :x: demo/web was not deployed to dev: dev still runs commit-0000000',
    );
    const other = 'repo/web:commit-9999999';
    const api = outcome('api', { ...back(other), plan: servicePlan('api', other) });
    expect(headline(ecs([web, api]))).toBe(
      '### :x: demo/web was not deployed to dev: all services still run their previous images',
    );
  });

  it('that failed says what each service runs, where that differs', () => {
    const lost = outcome('job', { status: 'STOPPED', failure });
    expect(headline(ecs([outcome('web'), outcome('api', back(OLD)), lost]))).toBe(
      '### :x: demo/web was only partly deployed to dev: web now runs commit-1234567, api still runs commit-0000000, job runs an unknown image',
    );
    expect(headline(ecs([outcome('api', back(OLD)), lost]))).toBe(
      '### :x: demo/web was not deployed to dev: api still runs commit-0000000, job runs an unknown image',
    );
    expect(headline({ ...ecs([]), status: 'Failed', failure })).toBe(
      '### :x: demo/web was not deployed to dev',
    );
  });

  it.each([
    ['web', [], ': Terraform of web failed'],
    [undefined, [], ': Terraform failed'],
    ['web', [outcome('api'), outcome('job')], ': Terraform of web failed, after api, job'],
    ['web', [outcome('api', back(OLD))], ': Terraform of web failed'],
    ['web', [outcome('api', { rollback: outcome('api') })], ': Terraform of web failed'],
  ])('whose Terraform of %s failed says after which services', (service, outcomes, cause) => {
    const deployment: EcsDeployment = {
      ...ecs(outcomes),
      status: 'Failed',
      failure,
      terraform: {
        mode: 'apply',
        env: 'dev',
        imageTag: undefined,
        services: [],
        failures: [{ service, error: failure }],
        durationMs: 1,
      },
    };
    const partly = cause.includes('after') ? 'only partly' : 'not';
    expect(headline(deployment)).toBe(`### :x: demo/web was ${partly} deployed to dev${cause}`);
  });

  it('gives what the containers of the first service said, and of the others their failure, too', () => {
    const lost = new PlatformError('The *other* one failed.');
    const text = renderDeployment(
      ecs([outcome('web', back(OLD)), outcome('api', { ...back(OLD), failure: lost })]),
    );
    expect(text).toContain('<details><summary>api</summary>\n\nThe \\*other\\* one failed.\n\n</details>');
    expect(text).not.toContain('<details><summary>web</summary>');
  });
});

describe('the page of a plan', () => {
  const cells = '<code>commit-0000000</code> | <code>commit-1234567</code>';
  const job = { service: 'nightly', group: 'all', scheduledJob: true };
  const fresh = { service: 'docs', group: 'all', scheduledJob: false };
  const elsewhere = { service: 'other', group: 'second', scheduledJob: false };
  const web = { service: 'web', group: 'all', scheduledJob: false };
  const terraform = [web, job, fresh, elsewhere];
  const seen = (direction: 'upgrade' | 'downgrade'): Changes => ({
    env: 'dev',
    image,
    commits: [],
    services: [
      {
        service: 'web',
        state: 'running',
        direction,
        image: {
          repository: 'demo/web',
          tag: 'v1',
          digest: undefined,
          commit: undefined,
          pushedAt: undefined,
        },
        since: undefined,
        stopped: false,
        tasks: { desired: 1, running: 1 },
        rolloutState: 'COMPLETED',
        rollingOut: undefined,
      },
    ],
  });

  it('through a pipeline is what it starts, and where', () => {
    expect(renderPlan(pipelinePlan)).toBe(
      [
        '### :mag: Dry run: would deploy demo/web to dev\n',
        'Nothing was changed.\n',
        '| Deployment | Details |',
        '| --- | --- |',
        '| Environment | dev |',
        '| Image | <code>commit-1234567</code> |',
        '| Digest | <code>sha256:new</code> |',
        '| Commit | [1234567](https://github.com/uktrade/web/commit/1234567) |',
        '| Found for | branch main |',
        '| Pipeline | [demo-web-manual-release](https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/demo-web-manual-release/view) |\n',
      ].join('\n'),
    );
    const commit = renderPlan({ ...pipelinePlan, reference: { kind: 'commit', value: '1234567' } });
    expect(commit).not.toContain('Found for');
  });

  it('straight to ECS names what Terraform brings the image to, and what it makes first', () => {
    const plan = ecsPlan({ terraform, leftToTerraform: [nightly, { ...nightly, service: 'w_*' }] });
    expect(formatPlan(plan).split('\n').slice(1)).toEqual([
      'Run group all:',
      '  demo-dev-web: commit-0000000 -> commit-1234567 (sha256:new), 2 tasks',
      '  nightly: scheduled job, Terraform brings the image to it',
      '  docs: new, Terraform makes it first',
    ]);
    const [, sections = ''] = renderPlan(plan).split('#### Services\n\n');
    expect(sections).toBe(
      [
        '| Service | Run group | Now | New image | Tasks |',
        '| --- | --- | --- | --- | --- |',
        `| web | all | ${cells} | 2 |`,
        '| nightly | all | scheduled job, Terraform brings the image to it | <code>commit-1234567</code> |  |',
        '| docs | all | new, Terraform makes it first | <code>commit-1234567</code> |  |\n',
        '#### Scheduled jobs\n',
        'Terraform deploys these, in the deploy repository:\n',
        `- nightly: <code>${nightly.command}</code>`,
        `- w\\_\\*: <code>${nightly.command}</code>\n`,
      ].join('\n'),
    );
  });

  it('straight to ECS leaves the images to the table of what changes, where there is one', () => {
    const plan = ecsPlan({ terraform, changes: seen('upgrade') });
    const text = renderPlan(plan);
    expect(text).toContain(
      [
        '#### Services\n',
        '| Service | Run group | Tasks |',
        '| --- | --- | --- |',
        '| web | all | 2 |',
        '| nightly | all | scheduled job, Terraform brings the image to it |',
        '| docs | all | new, Terraform makes it first |\n',
        '#### What changes\n',
      ].join('\n'),
    );
    expect(renderPlan(ecsPlan({ changes: { ...seen('upgrade'), services: [] } }))).toMatch(
      new RegExp(`\\| web \\| all \\| ${cells.replaceAll('|', '\\|')} \\| 2 \\|\n$`),
    );
  });

  it('has nothing of services where there are none', () => {
    expect(renderPlan(ecsPlan({ groups: [] }))).not.toContain('####');
    expect(renderPlan(pipelinePlan)).not.toContain('####');
  });

  it('does not call a rollback a downgrade, and an unknown image not known', () => {
    const rollback = { from: undefined, ranSince: undefined, notes: ['One *note*.', 'Two.'] };
    const back = renderPlan(ecsPlan({ rollback, changes: seen('downgrade') }));
    expect(back).not.toContain('**Downgrade**');
    expect(back).toContain('\n\nOne \\*note\\*. Two.\n\n');
    expect(renderPlan(ecsPlan({ changes: seen('downgrade') }))).toContain('**Downgrade**');
    const plan = servicePlan('web');
    const unknown = { ...plan, running: { ...plan.running, image: undefined } };
    expect(renderPlan(ecsPlan({ groups: [{ name: 'all', services: [unknown] }] }))).toContain(
      '| web | all | <code>not known</code> |',
    );
  });
});
