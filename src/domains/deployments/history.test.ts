import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError, DeadlineError, NotFoundError } from '../../core/errors.js';
import type { Execution, ExecutionPage } from '../../providers/aws/codepipeline.js';
import type {
  DeploymentRecords,
  DeploymentsPage,
  ListedDeployment,
  ListedStatus,
} from '../../providers/github/deployments.js';
import type { ServiceDeploymentStatus, ServiceName } from '../../providers/aws/ecs-answers.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { fakeAction, fakeExecution } from '../../testing/fake-pipelines.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import { Applications } from '../platform/applications.js';
import { findHistory, formatHistory, narrowHistory, renderHistory } from './history.js';
import type { HistoricDeployment } from './merge-deployments.js';

const MINUTE = 60_000;
const NOON = Date.parse('2026-01-31T12:00:00Z');
const minutes = (after: number): Date => new Date(NOON + after * MINUTE);
const images = new FakeRegistry({
  'demo/web': ['aaaaaaa', 'bbbbbbb', 'ccccccc'].map((commit, index) => ({
    digest: `sha256:${commit}`,
    tags: [`commit-${commit}`],
    pushedAt: minutes(index - 100),
  })),
});
const RELEASE = 'demo-web-manual-release';
const MAIN = 'demo-web-main-codebase';
const JANE = 'arn:aws:sts::123456789012:assumed-role/AWSReservedSSO_Developer_0abc/jane.doe@example.com';

/** An execution with its variables, from a minute to another after noon. */
function execution(
  id: string,
  [from, to]: [number, number],
  variables: Record<string, string> | undefined,
  parts: Partial<Execution> = {},
): Execution {
  return fakeExecution(id, {
    status: 'Succeeded',
    startTime: minutes(from),
    lastUpdateTime: minutes(to),
    ...(variables === undefined ? {} : { variables }),
    ...parts,
  });
}

const release = (env: string, image: string) => ({ ENVIRONMENT: env, IMAGE_TAG: image });

/** What the pipelines have done, by their names; an error where one may not be read. */
type Pipelines = Readonly<Record<string, readonly Execution[] | Error>>;

class KnownPipelines {
  readonly requests: string[] = [];
  constructor(
    private readonly pipelines: Pipelines,
    private readonly actions: Readonly<Record<string, ReturnType<typeof fakeAction>[]>> = {},
  ) {}

  executionPage(name: string, token: string | undefined): Promise<ExecutionPage> {
    this.requests.push(`page ${name}`);
    const executions = this.pipelines[name] ?? new NotFoundError(`No pipeline ${name}.`);
    if (executions instanceof Error) return Promise.reject(executions);
    // Two to a page, and without variables, as in CodePipeline's lists.
    const start = Number(token ?? 0);
    const page = executions.slice(start, start + 2).map((one) => ({ ...one, variables: {} }));
    const next = start + 2 < executions.length ? String(start + 2) : undefined;
    return Promise.resolve({ executions: page, nextToken: next });
  }

  getExecution(name: string, id: string): Promise<Execution> {
    this.requests.push(`get ${id}`);
    const executions = this.pipelines[name];
    const found = Array.isArray(executions)
      ? (executions as Execution[]).find((one) => one.id === id)
      : undefined;
    return found === undefined ? Promise.reject(new NotFoundError(id)) : Promise.resolve(found);
  }

  listActions(_: string, id: string) {
    this.requests.push(`actions ${id}`);
    return Promise.resolve(this.actions[id] ?? []);
  }
}

interface Recorded extends Partial<ListedDeployment> {
  id: number;
  at: number;
  statuses: [state: string, at: number][];
}

/** GitHub's deployments, newest first. */
class KnownRecords implements DeploymentRecords {
  readonly requests: string[] = [];
  constructor(private readonly records: readonly Recorded[] | Error) {}

  list(environment: string | undefined, page: number): Promise<DeploymentsPage> {
    this.requests.push(`list ${environment ?? 'all'} ${page}`);
    if (this.records instanceof Error) return Promise.reject(this.records);
    const deployments = this.records.map(({ at, ...parts }) => ({
      sha: 'f'.repeat(40),
      environment: 'dev',
      payload: {},
      createdAt: minutes(at),
      creator: { login: 'github-actions[bot]', bot: true },
      ...parts,
    }));
    return Promise.resolve({ deployments, more: false });
  }

  statuses(id: number): Promise<ListedStatus[]> {
    this.requests.push(`statuses ${id}`);
    const found = this.records instanceof Error ? undefined : this.records.find((one) => one.id === id);
    return Promise.resolve(
      (found?.statuses ?? []).toReversed().map(([state, at]) => ({
        state,
        createdAt: minutes(at),
        logUrl: `https://github.com/uktrade/web/actions/runs/${id}`,
      })),
    );
  }
}

/** A service and its deployments, oldest first: image tag (or @digest), from a minute to another, and how it ended. */
function onEcs(
  deployments: [image: string, from: number, to: number, status?: ServiceDeploymentStatus][],
  service = 'web',
  repository = 'demo/web',
): FakeContainers {
  const containers = new FakeContainers({ container: 'placeholder' }, [], `demo-dev-${service}-task-def`);
  containers.list.length = 0;
  for (const [image, from, to, status = 'SUCCESSFUL'] of deployments) {
    const name = `${repository}${image.startsWith('@') ? '' : ':'}${image}`;
    const definition = containers.addDefinition({
      family: containers.family,
      containerDefinitions: [
        { name: service, image: `111122223333.dkr.ecr.eu-west-2.amazonaws.com/${name}` },
      ],
    });
    containers.addDeployment(definition.arn, { looks: [{ status }] });
    const times = { createdAt: minutes(from), startedAt: minutes(from), finishedAt: minutes(to) };
    Object.assign(containers.list.at(-1) ?? {}, times);
    definition.registeredAt = minutes(from - 1);
    containers.current.taskDefinition = definition.arn;
  }
  return containers;
}

/** Several services in one cluster. */
function severalOf(services: Readonly<Record<string, FakeContainers>>): FakeContainers {
  const all = Object.values(services);
  const of = ({ service }: ServiceName) => all.find(({ name }) => name === service) ?? all[0];
  const [first] = all;
  if (first === undefined) throw new Error('No services.');
  return Object.assign(Object.create(first) as FakeContainers, {
    service: (name: ServiceName) => of(name)?.service(name),
    deployments: (name: ServiceName) => of(name)?.deployments(),
    taskDefinition: (arn: string) =>
      (all.find(({ family }) => arn.includes(family)) ?? first).taskDefinition(arn),
    taskDefinitionsOf: (revisions: readonly string[]) =>
      (all.find(({ name }) => revisions.some((one) => one.startsWith(name))) ?? first).taskDefinitionsOf(
        revisions,
      ),
  });
}

const payload = (image: string, more: object = {}) => ({ app: 'demo', codebase: 'web', image, ...more });

interface Setting {
  records?: KnownRecords;
  env?: string;
  limit?: number;
  deadline?: number;
  /** ECS by environment; dev has the platform's services where it is named. */
  ecs?: Readonly<Record<string, FakeContainers | Error>>;
  services?: unknown;
  prodMode?: string;
  /** Another codebase is in the same repository. */
  shared?: boolean;
}

async function history(
  pipelines: KnownPipelines,
  { records, env, limit = 10, deadline = Infinity, ecs = {}, prodMode, ...setting }: Setting = {},
) {
  const { services = [{ all: ['web'] }] } = setting;
  const api = { name: 'api', repository: 'uktrade/web' };
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/prod': { service_deployment_mode: prodMode },
    '/platform/applications/demo/environments/dev/services/web': { type: 'Backend Service' },
    '/platform/applications/demo/environments/dev': {
      ...('dev' in ecs ? { service_deployment_mode: 'platform' } : {}),
      allEnvironments: ['dev', 'prod'].map((name) => ({ name, accountID: '111122223333' })),
    },
    ...(setting.shared === true ? { '/copilot/applications/demo/codebases/api': api } : {}),
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      services,
      pipelines: [{ name: 'main', branch: 'main', environments: [{ name: 'dev' }, { name: 'prod' }] }],
    },
  });
  const logger = new MemoryLogger();
  const account = { region: 'eu-west-2', accountId: () => Promise.resolve('111122223333') };
  const request = { app: 'demo', codebase: 'web', env, limit };
  const found = await findHistory(
    {
      applications: new Applications(parameters, account, logger),
      records: records && (() => records),
      parameters,
      containers: ({ name }) => {
        const found = ecs[name] ?? new NotFoundError(`No ECS in ${name}.`);
        return found instanceof Error ? Promise.reject(found) : Promise.resolve(found);
      },
      pipelines,
      images,
      serverUrl: 'https://github.com',
      region: 'eu-west-2',
      logger,
      clock: new FakeClock(),
      signal: new AbortController().signal,
      deadline,
    },
    request,
  );
  return { ...found, text: formatHistory(request, found), summary: renderHistory(request, found) };
}

describe('findHistory', () => {
  it('lists manual releases, newest first, with the commits since the one before and who started them', async () => {
    const trigger = { type: 'StartPipelineExecution', detail: JANE };
    const found = await history(
      new KnownPipelines({
        [RELEASE]: [
          execution('e3', [20, 24], release('dev', 'commit-bbbbbbb'), { trigger }),
          execution('e2', [10, 12], release('prod', 'commit-aaaaaaa'), { status: 'Failed' }),
          execution('e1', [0, 3], release('dev', 'commit-aaaaaaa')),
        ],
      }),
    );
    expect(found.deployments).toMatchObject([
      {
        environment: 'dev',
        image: 'commit-bbbbbbb',
        commit: 'bbbbbbb',
        previousCommit: 'aaaaaaa',
        change: 'newer',
        by: 'jane.doe@example.com',
        outcome: 'Succeeded',
        durationSeconds: 240,
        commitUrl: 'https://github.com/uktrade/web/commit/bbbbbbb',
        compareUrl: 'https://github.com/uktrade/web/compare/aaaaaaa...bbbbbbb',
        url: `https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/${RELEASE}/executions/e3`,
        sources: ['pipeline'],
      },
      { environment: 'prod', outcome: 'Failed', compareUrl: undefined, by: undefined },
      { environment: 'dev', image: 'commit-aaaaaaa' },
    ]);
    expect(found.more).toBe(false);
    expect(found.text).toContain('aaaaaaa...bbbbbbb');
    expect(found.text).toContain('jane.doe@example.com');
    expect(found.summary).toContain(
      '[aaaaaaa...bbbbbbb](https://github.com/uktrade/web/compare/aaaaaaa...bbbbbbb)',
    );
  });

  it('has the older commit first for a downgrade too', async () => {
    const found = await history(
      new KnownPipelines({
        [RELEASE]: [
          execution('e2', [10, 12], release('dev', 'commit-aaaaaaa')),
          execution('e1', [0, 3], release('dev', 'commit-ccccccc')),
        ],
      }),
    );
    expect(found.deployments[0]).toMatchObject({
      change: 'older',
      compareUrl: 'https://github.com/uktrade/web/compare/aaaaaaa...ccccccc',
    });
    expect(found.text).toContain('aaaaaaa...ccccccc (downgrade)');
  });

  it('makes one line of a GitHub Deployment and the execution that it is about', async () => {
    const found = await history(
      new KnownPipelines({ [RELEASE]: [execution('e1', [1, 4], release('dev', 'commit-aaaaaaa'))] }),
      {
        records: new KnownRecords([
          {
            id: 8,
            at: 30,
            statuses: [['success', 33]],
            payload: payload('commit-bbbbbbb', { codebase: 'api' }),
          },
          {
            id: 7,
            at: 0,
            statuses: [
              ['in_progress', 0],
              ['success', 5],
              ['inactive', 40],
            ],
            payload: payload('commit-aaaaaaa', { actor: 'octocat' }),
          },
          {
            id: 6,
            at: -1,
            statuses: [
              ['in_progress', -1],
              ['success', 6],
            ],
          },
          { id: 5, at: -9, statuses: [['success', -8]], environment: 'pypi' },
        ]),
      },
    );
    expect(found.deployments).toMatchObject([
      {
        image: 'commit-aaaaaaa',
        by: 'octocat',
        outcome: 'Succeeded',
        durationSeconds: 180,
        url: 'https://github.com/uktrade/web/actions/runs/7',
        sources: ['pipeline', 'github'],
      },
    ]);
    expect(found.notices).toEqual([]);
  });

  it('keeps another image, another environment and another time apart', async () => {
    const found = await history(
      new KnownPipelines({ [RELEASE]: [execution('e1', [1, 4], release('dev', 'commit-aaaaaaa'))] }),
      {
        records: new KnownRecords([
          { id: 4, at: 60, statuses: [['success', 62]], payload: payload('commit-aaaaaaa') },
          { id: 3, at: 2, statuses: [['success', 3]], payload: payload('commit-bbbbbbb') },
          {
            id: 2,
            at: 1,
            statuses: [['success', 3]],
            payload: payload('commit-aaaaaaa'),
            environment: 'prod',
          },
        ]),
      },
    );
    expect(found.deployments.map(({ sources }) => sources)).toEqual([
      ['github'],
      ['github'],
      ['pipeline'],
      ['github'],
    ]);
  });

  it.each([
    [
      [
        ['queued', 0],
        ['in_progress', 0],
      ],
      'InProgress',
    ],
    [
      [
        ['in_progress', 0],
        ['failure', 3],
      ],
      'Failed',
    ],
    [
      [
        ['in_progress', 0],
        ['error', 3],
      ],
      'Failed',
    ],
    [
      [
        ['in_progress', 0],
        ['inactive', 3],
      ],
      'Superseded',
    ],
    [[['a_new_word', 3]], 'a_new_word'],
    [[], 'InProgress'],
  ] as [[string, number][], string][])('reads the statuses %j as %s', async (statuses, outcome) => {
    const records = new KnownRecords([{ id: 1, at: 0, statuses, creator: { login: 'ada', bot: false } }]);
    const found = await history(new KnownPipelines({}), { records });
    expect(found.deployments).toMatchObject([{ outcome, by: 'ada', commit: 'f'.repeat(40) }]);
  });

  it('leaves out what does not say whose it is where the repository has several codebases', async () => {
    const said = { ...payload('commit-aaaaaaa'), actor: 'renovate[bot]' };
    const records = new KnownRecords([
      { id: 2, at: 30, statuses: [['success', 33]] },
      { id: 1, at: 0, statuses: [['success', 3]], payload: said },
    ]);
    const found = await history(new KnownPipelines({}), { records, shared: true });
    expect(found.deployments).toMatchObject([{ image: 'commit-aaaaaaa', by: undefined }]);
    expect((await history(new KnownPipelines({}), { records })).deployments).toHaveLength(2);
  });

  it('prints nothing that a terminal would obey', async () => {
    const pipelines = new KnownPipelines({ [RELEASE]: new AccessDeniedError('No\u001b[2J\nway.') });
    expect((await history(pipelines)).text).toContain("can't be read: No [2J way.");
  });

  it('lists each environment that a configured pipeline has reached', async () => {
    const at = (from: number, to: number) => ({ startTime: minutes(from), lastUpdateTime: minutes(to) });
    const found = await history(
      new KnownPipelines(
        {
          [MAIN]: [
            execution(
              'e1',
              [0, 60],
              { IMAGE_TAG: 'branch-main' },
              {
                status: 'Failed',
                trigger: { type: 'CloudWatchEvent', detail: 'arn:aws:events:eu-west-2:1:rule/x' },
              },
            ),
          ],
        },
        {
          e1: [
            fakeAction('Source/GitCheckout', { status: 'Succeeded', category: 'Source', ...at(0, 1) }),
            fakeAction('Deploy-dev/web', { status: 'Succeeded', ...at(1, 5) }),
            fakeAction('Approve-prod/Approval', { status: 'Succeeded', category: 'Approval', ...at(5, 50) }),
            fakeAction('Deploy-prod/web', { status: 'Failed', ...at(50, 60) }),
          ],
        },
      ),
    );
    expect(found.deployments).toMatchObject([
      { environment: 'prod', image: 'branch-main', outcome: 'Failed', durationSeconds: 600, by: undefined },
      { environment: 'dev', image: 'branch-main', outcome: 'Succeeded', durationSeconds: 240 },
    ]);
  });

  it('reads no more than it takes, and says that there is more', async () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      execution(`e${40 - index}`, [-index, -index], release('dev', 'commit-aaaaaaa')),
    );
    const pipelines = new KnownPipelines({ [RELEASE]: many });
    const found = await history(pipelines, { limit: 2 });
    expect(found.deployments).toHaveLength(2);
    expect(found.more).toBe(true);
    expect(found.text).toContain('There are older deployments');
    expect(pipelines.requests.filter((request) => request.startsWith('get'))).toHaveLength(8);
  });

  it('goes on until enough deployments of the environment are found, under the older name too', async () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      execution(`e${30 - index}`, [-index, -index], release(index === 29 ? 'prod' : 'dev', 'commit-aaaaaaa')),
    );
    const found = await history(new KnownPipelines({ [`${RELEASE}-pipeline`]: many }), { env: 'prod' });
    expect(found.deployments).toMatchObject([
      { environment: 'prod', url: expect.stringContaining('/e1') as unknown },
    ]);
    expect(found.more).toBe(false);
  });

  it('says so where executions have no variables', async () => {
    const found = await history(new KnownPipelines({ [RELEASE]: [execution('e1', [0, 1], undefined)] }));
    expect(found.deployments).toEqual([]);
    expect(found.text).toContain('No deployments of demo/web found.');
    expect(found.text).toContain(`The executions of ${RELEASE} have no variables`);
  });

  it('shows what the others know where a source is refused', async () => {
    const denied = new AccessDeniedError('Not allowed.', { hint: 'Ask for it.' });
    const pipelines = {
      [MAIN]: denied,
      [RELEASE]: [execution('e1', [0, 3], release('dev', 'commit-aaaaaaa'))],
    };
    const found = await history(new KnownPipelines(pipelines), { records: new KnownRecords(denied) });
    expect(found.deployments).toHaveLength(1);
    expect(found.notices).toEqual([
      `The executions of ${MAIN} can't be read: Not allowed.`,
      "GitHub Deployments can't be read: Not allowed. Ask for it.",
    ]);
    expect(found.failure).toBeUndefined();
  });

  it('fails where there is nothing to show and a source was refused, and says what a token would add', async () => {
    const denied = new AccessDeniedError('Not allowed.', { hint: 'Ask for it.' });
    const found = await history(new KnownPipelines({ [MAIN]: denied, [RELEASE]: denied }));
    expect(found.failure).toMatchObject({
      message: 'Could not read the deployments of demo/web. Not allowed.',
      hint: 'Ask for it.',
    });
    expect(found.notices.filter((notice) => notice.includes('github-token'))).toHaveLength(1);
  });

  it.each([
    ['arn:aws:iam::123456789012:user/ops/jane', 'jane'],
    ['arn:aws:sts::123456789012:assumed-role/admin/jane@example.com', 'jane@example.com'],
    ['arn:aws:sts::123456789012:assumed-role/github-oidc-demo-repo-role/platform-tools-42', undefined],
    ['arn:aws:iam::123456789012:root', undefined],
  ])('takes %s for %s', async (detail, by) => {
    const trigger = { type: 'StartPipelineExecution', detail };
    const pipelines = { [RELEASE]: [execution('e1', [0, 3], release('dev', 'commit-aaaaaaa'), { trigger })] };
    expect((await history(new KnownPipelines(pipelines))).deployments[0]?.by).toBe(by);
  });

  it('names no person behind an automatic rollback', async () => {
    const trigger = { type: 'AutomatedRollback', detail: 'e1' };
    const pipelines = { [RELEASE]: [execution('e2', [5, 6], release('dev', 'commit-aaaaaaa'), { trigger })] };
    expect((await history(new KnownPipelines(pipelines))).text).toContain('automatic rollback');
  });

  describe('of services on ECS', () => {
    it('are shown with the image of their task definition, and the one of an earlier tag as it was then', async () => {
      const web = onEcs([
        ['commit-aaaaaaa', 0, 5],
        ['commit-bbbbbbb', 30, 34],
        ['commit-ccccccc', 60, 62, 'ROLLBACK_SUCCESSFUL'],
      ]);
      const found = await history(new KnownPipelines({}), { ecs: { dev: web }, env: 'dev' });
      expect(found.deployments).toMatchObject([
        { commit: 'ccccccc', previousCommit: 'bbbbbbb', outcome: 'RolledBack', durationSeconds: 120 },
        {
          commit: 'bbbbbbb',
          previousCommit: 'aaaaaaa',
          outcome: 'Succeeded',
          services: ['web'],
          url: expect.stringContaining('/clusters/demo-dev-cluster/services/demo-dev-web') as unknown,
        },
        { commit: 'aaaaaaa', sources: ['ecs'] },
      ]);
    });

    it('give a pipeline execution of a branch its commit', async () => {
      const web = onEcs([['commit-aaaaaaa', 2, 5]]);
      const at = { startTime: minutes(1), lastUpdateTime: minutes(6) };
      const found = await history(
        new KnownPipelines(
          { [MAIN]: [execution('e1', [0, 6], { IMAGE_TAG: 'branch-main' })] },
          { e1: [fakeAction('Deploy-dev/web', { status: 'Succeeded', ...at })] },
        ),
        { ecs: { dev: web } },
      );
      expect(found.deployments).toMatchObject([
        { image: 'commit-aaaaaaa', outcome: 'Succeeded', durationSeconds: 300, sources: ['pipeline', 'ecs'] },
      ]);
    });

    it('are one line where several follow each other with the same image', async () => {
      const web = onEcs([
        ['commit-aaaaaaa', 0, 5],
        ['commit-aaaaaaa', 300, 303],
      ]);
      const api = onEcs([['commit-aaaaaaa', 5, 9, 'ROLLBACK_SUCCESSFUL']], 'api');
      const found = await history(new KnownPipelines({}), {
        ecs: { dev: severalOf({ web, api }) },
        services: [{ first: ['web'] }, { second: ['api'] }],
      });
      expect(found.deployments).toMatchObject([
        { services: ['web'], outcome: 'Succeeded' },
        { services: ['web', 'api'], outcome: 'RolledBack', durationSeconds: 540 },
      ]);
    });

    it('belong to the GitHub Deployment of their image, which knows who it was and what never began', async () => {
      const records = new KnownRecords([
        {
          id: 7,
          at: -1,
          statuses: [
            ['in_progress', -1],
            ['failure', 7],
          ],
          payload: payload('commit-aaaaaaa', { actor: 'octocat' }),
        },
      ]);
      const web = onEcs([['commit-aaaaaaa', 0, 5]]);
      const found = await history(new KnownPipelines({}), { ecs: { dev: web }, records });
      expect(found.deployments).toMatchObject([
        { by: 'octocat', outcome: 'Failed', durationSeconds: 300, sources: ['ecs', 'github'] },
      ]);
    });

    it('are looked for among all services where there are no run groups, by their image', async () => {
      const [web, other] = [
        onEcs([['commit-aaaaaaa', 0, 5]]),
        onEcs([['commit-bbbbbbb', 0, 5]], 'web', 'demo/api'),
      ];
      const found = (ecs: FakeContainers) =>
        history(new KnownPipelines({}), { ecs: { dev: ecs }, services: null });
      expect((await found(web)).deployments).toHaveLength(1);
      expect((await found(other)).deployments).toEqual([]);
    });

    it('are named by the commit of a digest, and shown as likely where that is all there is', async () => {
      const web = onEcs([
        ['@sha256:aaaaaaa', 0, 5],
        ['@sha256:bbbbbbb', 30, 35],
      ]);
      const last = web.list.at(-1);
      const times = { createdAt: minutes(90), startedAt: minutes(90), finishedAt: minutes(91) };
      if (last !== undefined) web.list.push({ ...last, arn: 'again', ...times });
      web.current.currentDeployment = 'another';
      web.refused.add('ecs:DescribeServiceRevisions');
      const found = await history(new KnownPipelines({}), { ecs: { dev: web } });
      expect(found.deployments.map(({ commit, imageKnown }) => [commit, imageKnown])).toEqual([
        ['bbbbbbb', false],
        ['bbbbbbb', true],
        ['aaaaaaa', true],
      ]);
      expect(found.text).toContain('bbbbbbb (likely)');
    });

    it('are a notice where the environment can not be entered, or its mode is not known', async () => {
      const found = await history(
        new KnownPipelines({ [RELEASE]: [execution('e1', [0, 3], release('dev', 'commit-aaaaaaa'))] }),
        {
          ecs: { dev: new AccessDeniedError('No role.') },
          prodMode: 'banana',
          records: new KnownRecords([]),
        },
      );
      expect(found.notices).toEqual([
        "What ECS knows of dev can't be read: No role.",
        'The services of prod are not read: it has the service_deployment_mode "banana", which is not known.',
      ]);
      expect(found.deployments).toHaveLength(1);
      expect(found.failure).toBeUndefined();
    });
  });

  it('ends when it takes too long, and refuses what is not there', async () => {
    await expect(history(new KnownPipelines({}), { deadline: -1 })).rejects.toThrow(DeadlineError);
    await expect(history(new KnownPipelines({}), { env: 'dve' })).rejects.toThrow('no environment "dve"');
  });
});

describe('what is shown of a history', () => {
  const deployment = (environment: string, outcome: string, by?: string): HistoricDeployment => ({
    environment,
    outcome,
    by,
    image: 'commit-1234567',
    imageKnown: true,
    commit: '1234567',
    commitUrl: undefined,
    previousCommit: undefined,
    compareUrl: undefined,
    change: undefined,
    trigger: undefined,
    startedAt: undefined,
    endedAt: undefined,
    durationSeconds: undefined,
    url: undefined,
    services: ['web'],
    sources: [],
  });
  const all = [deployment('dev', 'Failed'), deployment('prod', 'Succeeded', 'octocat')];

  it.each([
    [undefined, ['dev', 'prod']],
    ['failed', ['dev']],
    ['octo', ['prod']],
    ['1234', ['dev', 'prod']],
    ['nothing', []],
  ])('with the filter %s: %j', (filter, environments) => {
    expect(narrowHistory(all, filter).map(({ environment }) => environment)).toEqual(environments);
  });
});
