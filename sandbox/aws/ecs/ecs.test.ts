import { describe, expect, it } from '@jest/globals';
import type { DescribeServicesResponse, ListServiceDeploymentsResponse } from '@aws-sdk/client-ecs';
import fc from 'fast-check';
import * as v from 'valibot';
import type { EcsEnvironment } from './scenario.js';
import { Scenario, type ScenarioInput } from '../../scenario/scenario.js';
import { AwsFault } from '../fault.js';
import { ecs } from './operations.js';
import { World } from '../../server/world.js';

const cluster = 'demo-dev-cluster';
const service = 'demo-dev-web';
const finals = ['SUCCESSFUL', 'STOPPED', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED'];

const outcomes = ['SUCCESSFUL', 'ROLLBACK_SUCCESSFUL', 'ROLLBACK_FAILED', 'STOPPED', 'IN_PROGRESS'] as const;
const breakers = ['rollback', 'stop', 'off'] as const;

const script = fc.record(
  {
    outcome: fc.constantFrom('SUCCESSFUL' as const, 'ROLLBACK_SUCCESSFUL' as const, 'STOPPED' as const),
    seconds: fc.integer({ min: 0, max: 100 }),
    'start-seconds': fc.integer({ min: 0, max: 50 }),
    crash: fc.record({ 'exit-code': fc.integer({ min: 1, max: 255 }) }),
    'health-check': fc.constant('fail' as const),
    capacity: fc.record({ 'until-seconds': fc.integer({ min: 0, max: 100 }) }),
    meanwhile: fc.record({ 'after-seconds': fc.integer({ min: 0, max: 60 }) }),
  },
  { requiredKeys: [] },
);

const step = fc.record({
  seconds: fc.integer({ min: 0, max: 80 }),
  action: fc.constantFrom('deploy', 'stop', 'look'),
});

type Services = NonNullable<Exclude<NonNullable<v.InferInput<typeof EcsEnvironment>>, string>['services']>;

function worldOf(services: Services): { world: World; pass: (seconds: number) => void } {
  const scenario: ScenarioInput = {
    applications: {
      demo: {
        environments: { dev: { ecs: { services } } },
        services: { web: { type: 'Load Balanced Web Service' } },
      },
    },
  };
  let now = Date.UTC(2026, 10, 22, 10);
  const world = new World(v.parse(Scenario, scenario), () => now);
  return {
    world,
    pass: (seconds) => {
      now += seconds * 1000;
      world.advance();
    },
  };
}

// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- names the answer's shape
function call<T>(world: World, operation: string, parameters: Record<string, unknown>): T {
  return ecs.operations[operation]?.({ operation, parameters, accessKeyId: 'AKIATEST' }, world) as T;
}

const deployments = (world: World) =>
  call<ListServiceDeploymentsResponse>(world, 'ListServiceDeployments', { cluster, service })
    .serviceDeployments ?? [];

function stopLatest(world: World): void {
  try {
    call(world, 'StopServiceDeployment', {
      serviceDeploymentArn: deployments(world)[0]?.serviceDeploymentArn,
    });
  } catch (error) {
    // One that has ended already can't be stopped.
    expect(error).toMatchObject({ code: 'ConflictException' });
    expect(error).toBeInstanceOf(AwsFault);
  }
}

describe('ECS, whatever happens when', () => {
  it('keeps the ends of deployments, has one primary, and comes to rest with the desired tasks', () => {
    fc.assert(
      fc.property(
        fc.array(script, { maxLength: 3 }),
        fc.array(step, { maxLength: 8 }),
        fc.integer({ min: 0, max: 7 }),
        (rollouts, steps, desired) => {
          const { world, pass } = worldOf({ web: { desired, rollouts } });
          const ended = new Map<string, string>();
          const check = (): void => {
            const { services = [] } = call<DescribeServicesResponse>(world, 'DescribeServices', {
              cluster,
              services: [service],
            });
            expect(services[0]?.deployments?.filter(({ status }) => status === 'PRIMARY')).toHaveLength(1);
            expect(services[0]?.runningCount).toBeGreaterThanOrEqual(desired);
            for (const { serviceDeploymentArn: arn = '', status = '' } of deployments(world)) {
              expect(status).toBe(ended.get(arn) ?? status);
              if (finals.includes(status)) ended.set(arn, status);
            }
          };
          for (const { seconds, action } of steps) {
            pass(seconds);
            const change = { cluster, service, forceNewDeployment: true };
            if (action === 'deploy') call(world, 'UpdateService', change);
            if (action === 'stop') stopLatest(world);
            check();
          }
          for (let round = 0; round < 20; round++) {
            pass(60);
            check();
          }
          expect(deployments(world).every(({ status = '' }) => finals.includes(status))).toBe(true);
          const { services = [] } = call<DescribeServicesResponse>(world, 'DescribeServices', {
            cluster,
            services: [service],
          });
          expect(services[0]).toMatchObject({ runningCount: desired, pendingCount: 0 });
          expect(services[0]?.deployments).toHaveLength(1);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('ends a deployment as the scenario wants it, whatever else it says', () => {
    fc.assert(
      fc.property(
        script,
        fc.constantFrom(...outcomes),
        fc.constantFrom(...breakers),
        fc.integer({ min: 1, max: 7 }),
        (rest, outcome, breaker, desired) => {
          const rollouts = [{ ...rest, meanwhile: undefined, outcome }];
          const { world, pass } = worldOf({ web: { desired, rollouts, 'circuit-breaker': breaker } });
          call(world, 'UpdateService', { cluster, service, forceNewDeployment: true });
          pass(600);
          const [latest, second] = deployments(world);
          expect((outcome === 'STOPPED' ? second : latest)?.status).toBe(outcome);
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('what was deployed before', () => {
  const past = [
    { image: 'placeholder', 'hours-ago': 99 },
    { image: 'commit-1111111', 'hours-ago': 72 },
    { image: 'commit-2222222', 'hours-ago': 48, status: 'ROLLBACK_SUCCESSFUL' as const },
    { image: 'commit-1111111', 'hours-ago': 24, again: true },
  ];

  it('is listed, with revisions that were registered just before; the first revision is a placeholder', () => {
    const { world } = worldOf({ web: { image: 'commit-3333333', past } });
    const record = world.ecs.services.find(({ name }) => name === service);
    expect(
      record?.rollouts.map(({ phases, target }) => [phases.at(-1)?.status, target.taskDefinition.revision]),
    ).toEqual([
      ['SUCCESSFUL', 38],
      ['SUCCESSFUL', 39],
      ['ROLLBACK_SUCCESSFUL', 40],
      ['SUCCESSFUL', 39],
      ['SUCCESSFUL', 41],
    ]);
    const [, first, failed] = record?.rollouts ?? [];
    expect(failed?.rollback?.revision).toBe(first?.target);
    const registered = first?.target.taskDefinition.shown.registeredAt?.getTime() ?? 0;
    expect((first?.createdAt ?? 0) - registered).toBe(60_000);
    const family = 'demo-dev-web-task-def';
    const containers = (revision: number) =>
      world.ecs.taskDefinitions
        .find(`${family}:${revision}`, world.account, world.region)
        ?.containers.map(({ name }) => name);
    expect(containers(1)).toEqual(['placeholder']);
    expect(containers(38)).toEqual(['placeholder']);
    expect(containers(39)).toContain('web');
  });

  it('may be nothing but the placeholder', () => {
    const { world } = worldOf({ web: { image: 'placeholder' } });
    const record = world.ecs.services.find(({ name }) => name === service);
    expect(record?.rollouts.at(-1)?.target.taskDefinition).toMatchObject({ revision: 1 });
  });
});
