import { describe, expect, it } from '@jest/globals';
import { PlatformError, CancelledError } from '../../core/errors.js';
import { WIDE } from '../../core/text.js';
import {
  formatTerraform,
  renderTerraform,
  terraformFailure,
  terraformOutputs,
  terraformSection,
  GroupTerraform,
} from './terraform-outcome.js';
import type { TerraformEnd, TerraformOutcome, TerraformRequest } from './terraform-outcome.js';

const end = (service: string, status: TerraformEnd['status'], parts: Partial<TerraformEnd> = {}) => ({
  service,
  group: 'all',
  scheduledJob: false,
  status,
  resources: undefined,
  ...parts,
});
const resources = { add: 1, change: 2, destroy: 3 };
const run = (parts: Partial<TerraformOutcome>): TerraformOutcome => ({
  mode: 'apply',
  env: 'dev',
  imageTag: undefined,
  services: [],
  failures: [],
  durationMs: 90_400,
  ...parts,
});
const failure = (service: string | undefined) => ({
  service,
  error: new PlatformError(`Terraform of ${service ?? 'the rules'} failed.`, {
    hint: 'Look at *it*.',
    excerpt: [`Error in ${service ?? 'the rules'}`],
  }),
});
const text = (parts: Partial<TerraformOutcome>): string =>
  formatTerraform(run(parts), WIDE).split('\n')[0] ?? '';

describe('what Terraform did', () => {
  it.each<[string, Partial<TerraformOutcome>]>([
    [
      'Terraform was applied for 2 services in dev.',
      { services: [end('web', 'APPLIED'), end('api', 'NO_CHANGES')] },
    ],
    [
      'Terraform had nothing to change for web, api in dev.',
      { services: [end('web', 'NO_CHANGES'), end('api', 'NO_CHANGES')] },
    ],
    [
      'Dry run: would change web, api in dev. Nothing was changed.',
      { mode: 'plan', services: [end('web', 'CHANGES'), end('x', 'NO_CHANGES'), end('api', 'CHANGES')] },
    ],
    [
      'Terraform has nothing to change for web in dev. Nothing was changed.',
      { mode: 'plan', services: [end('web', 'NO_CHANGES')] },
    ],
    [
      'There is no Terraform plan for web, api in dev.',
      { mode: 'plan', services: [end('web', 'FAILED')], failures: [failure('web'), failure('api')] },
    ],
    ['Terraform was not applied for web in dev.', { failures: [failure('web')] }],
    ['The load balancer rules of dev are up to date.', { mode: 'alb-rules' }],
    [
      'The load balancer rules of dev were not updated.',
      { mode: 'alb-rules', failures: [failure(undefined)] },
    ],
  ])('is said in one sentence: %s', (sentence, parts) => {
    expect(text(parts)).toBe(sentence);
  });

  it('is a table of services with their resources, and only that for a pipe', () => {
    const services = [
      end('web', 'APPLIED', { resources }),
      end('api', 'CHANGES', { resources }),
      end('job', 'NOT_RUN'),
      end('cron', 'FAILED'),
      end('docs', 'NO_CHANGES'),
    ];
    expect(formatTerraform(run({ services }), WIDE).split('\n')).toEqual([
      'Terraform was applied for 5 services in dev.',
      'SERVICE  GROUP  RESULT      RESOURCES',
      'web      all    applied     1 added, 2 changed, 3 destroyed',
      'api      all    changes     1 to add, 2 to change, 3 to destroy',
      'job      all    not run',
      'cron     all    failed',
      'docs     all    no changes',
    ]);
    const piped = formatTerraform(run({ services: services.slice(0, 1) }), { width: 80, tsv: true });
    expect(piped).toBe('web\tall\tapplied\t1 added, 2 changed, 3 destroyed');
  });

  it('is a summary: the table, and the image of scheduled jobs', () => {
    const services = [end('w_*', 'APPLIED', { group: 'g|1', resources })];
    const table =
      '| Service | Group | Result | Resources |\n| --- | --- | --- | --- |\n| w\\_\\* | g\\|1 | applied | 1 added, 2 changed, 3 destroyed |';
    expect(renderTerraform(run({ services, imageTag: 'commit-1' }))).toBe(
      [
        '### :white_check_mark: Terraform was applied for 1 service in dev',
        table,
        '| Terraform | Details |\n| --- | --- |\n| Image of scheduled jobs | <code>commit-1</code> |\n| Duration | 1 min 30 s |\n',
      ].join('\n\n'),
    );
    expect(terraformSection(run({ services }))).toEqual({ title: 'Terraform', body: table });
    const plan = renderTerraform(run({ mode: 'plan', services: [end('web', 'CHANGES')] }));
    expect(plan).toMatch(/^### :mag: Dry run: would change web in dev\n\nNothing was changed\.\n/);
  });

  it('is a summary with the failure first, and the others folded', () => {
    const page = renderTerraform(run({ mode: 'alb-rules', failures: [failure('web'), failure('api')] }));
    expect(page).toBe(
      [
        '### :x: The load balancer rules of dev were not updated',
        '**Terraform of web failed.**',
        '```text\nError in web\n```',
        '**Next step:** Look at \\*it\\*.',
        '| Terraform | Details |\n| --- | --- |\n| Duration | 1 min 30 s |',
        '<details><summary>Terraform of api failed.</summary>\n\n```text\nError in api\n```\n\n</details>\n',
      ].join('\n\n'),
    );
  });

  it.each<[TerraformEnd['status'], boolean]>([
    ['APPLIED', true],
    ['CHANGES', true],
    ['NO_CHANGES', false],
    ['NOT_RUN', false],
  ])('has outputs: of %s changes is %s', (status, changes) => {
    const services = [end('web', status)];
    expect(terraformOutputs(run({ services, imageTag: 'v1' }))).toEqual({
      status: 'Succeeded',
      changes,
      services,
      'image-tag': 'v1',
      'duration-seconds': 90,
    });
    expect(terraformOutputs(run({ failures: [failure('web')] })).status).toBe('Failed');
  });

  it('fails with the first failure, and names the others', () => {
    expect(terraformFailure(run({}))).toBeUndefined();
    const [one, two, three] = [failure('web'), failure('api'), failure('job')];
    expect(terraformFailure(run({ failures: [one] }))).toBe(one.error);
    expect(terraformFailure(run({ failures: [one, two, three] }))).toMatchObject({
      message: 'Terraform of web failed. So did api, job.',
      hint: 'Look at *it*.',
      excerpt: ['Error in web'],
      cause: one.error,
    });
  });
});

const services = [
  { service: 'web', group: 'first', scheduledJob: false },
  { service: 'nightly', group: 'second', scheduledJob: true },
  { service: 'api', group: 'second', scheduledJob: false },
];

function setUp(end: (request: TerraformRequest) => Promise<TerraformOutcome>) {
  const asked: string[][] = [];
  const run = {
    run: (request: TerraformRequest) => {
      asked.push(request.services.map(({ service }) => service));
      return end(request);
    },
  };
  const terraform = new GroupTerraform(run, { env: 'dev', services, imageTag: 'commit-1', deadline: 1 });
  const statuses = (): string[] =>
    terraform.outcome().services.map(({ service, status }) => `${service} ${status}`);
  return { asked, statuses, terraform };
}

const applied = ({ mode, env, imageTag, services: members }: TerraformRequest): Promise<TerraformOutcome> =>
  Promise.resolve({
    mode,
    env,
    imageTag,
    services: members.map((each) => ({ ...each, status: 'APPLIED', resources: undefined })),
    failures: [],
    durationMs: 5,
  });

describe('GroupTerraform', () => {
  it('applies the services of one group at a time, and knows which are left', async () => {
    const { asked, statuses, terraform } = setUp(applied);
    await terraform.apply('first');
    expect(statuses()).toEqual(['web APPLIED', 'nightly NOT_RUN', 'api NOT_RUN']);
    await terraform.apply('second');
    await terraform.apply('none of it');
    expect(asked).toEqual([['web'], ['nightly', 'api']]);
    expect(statuses()).toEqual(['web APPLIED', 'nightly APPLIED', 'api APPLIED']);
    expect(terraform.outcome().durationMs).toBe(10);
    expect(terraform.outcome().failures).toEqual([]);
  });

  it('throws what failed, and keeps it', async () => {
    const error = new PlatformError('Terraform apply of web in dev failed (exit code 1).');
    const { terraform } = setUp(async (request) => ({
      ...(await applied(request)),
      failures: [{ service: 'web', error }],
    }));
    await expect(terraform.apply('first')).rejects.toBe(error);
    expect(terraform.outcome().failures.map((failure) => failure.error)).toEqual([error]);
  });

  it.each([
    ['cancelled', new CancelledError('Cancelled by SIGINT.'), 'web FAILED'],
    ['without docker', new PlatformError('docker is not on the PATH.'), 'web NOT_RUN'],
  ])('says of a group that was %s what may have happened to it', async (_, error, web) => {
    const { statuses, terraform } = setUp(() => Promise.reject(error));
    await expect(terraform.apply('first')).rejects.toBe(error);
    expect(statuses()).toEqual([web, 'nightly NOT_RUN', 'api NOT_RUN']);
    expect(terraform.outcome().failures.map((failure) => failure.error)).toEqual([error]);
  });
});
