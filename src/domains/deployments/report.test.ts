import { describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import type { EcsService } from '../../providers/aws/ecs-answers.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import type { ExecutionEnd } from '../pipelines/execution-end.js';
import type { ServicePlan } from '../services/service-plan.js';
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
