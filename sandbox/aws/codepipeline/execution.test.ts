import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import * as v from 'valibot';
import type { ExecutionScript } from './scenario.js';
import { Scenario } from '../../scenario/scenario.js';
import { World } from '../../server/world.js';
import type { ExecutionState } from './execution.js';

const seconds = fc.integer({ min: 0, max: 20 });
const action = fc.oneof(
  fc.record(
    {
      type: fc.constant('codebuild' as const),
      seconds,
      'run-order': fc.integer({ min: 1, max: 3 }),
      fail: fc.constant('no'),
    },
    { requiredKeys: ['type', 'seconds'] },
  ),
  fc.record(
    { type: fc.constant('approval' as const), 'approve-after': seconds, 'reject-after': seconds },
    { requiredKeys: ['type'] },
  ),
);
const stages = fc.array(fc.array(action, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 3 });
const script = fc.record(
  {
    outcome: fc.constantFrom(
      'Succeeded' as const,
      'Failed' as const,
      'Stopped' as const,
      'Superseded' as const,
    ),
    rollback: fc.boolean(),
    'queue-seconds': seconds,
    stages,
  },
  { requiredKeys: ['stages'] },
);
const step = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), seconds }),
  fc.record({ do: fc.constantFrom('start' as const, 'approve' as const) }),
  fc.record({ do: fc.constantFrom('stop' as const, 'abandon' as const), which: fc.nat(5) }),
);

function named(given: { stages: readonly (readonly object[])[] }): ExecutionScript {
  const named = given.stages.map((actions, stage) => ({
    name: `Stage-${stage}`,
    actions: actions.map((one, index) => ({ ...one, name: `Action-${index}` })),
  }));
  return { outcome: 'Succeeded', ...given, stages: named } as ExecutionScript;
}

/** What may never happen from one look at an execution to the next. */
function checkProgress(before: ExecutionState | undefined, after: ExecutionState, now: number): void {
  if (before?.endedAt !== undefined) expect(after).toEqual(before);
  expect(after.actions.length).toBeGreaterThanOrEqual(before?.actions.length ?? 0);
  for (const run of after.actions) {
    expect(run.startedAt).toBeLessThanOrEqual(now);
    expect(run.status === 'InProgress').toBe(run.endedAt === undefined);
    if (after.endedAt !== undefined) expect(run.endedAt ?? Infinity).toBeLessThanOrEqual(after.endedAt);
  }
  if (after.endedAt !== undefined) expect(after.endedAt).toBeLessThanOrEqual(now);
  if (after.actions.some(({ status }) => status === 'Abandoned')) expect(after.status).toBe('Stopped');
  expect(after.status === 'InProgress' || after.status === 'Stopping').toBe(after.endedAt === undefined);
}

describe('executions, whatever their scripts and whoever stops or approves them', () => {
  it('go forwards only, one at a time, and stay as they ended', () => {
    fc.assert(
      fc.property(
        fc.array(script, { minLength: 1, maxLength: 3 }),
        fc.array(step, { maxLength: 25 }),
        (scripts, steps) => {
          const web = { repository: 'uktrade/web', executions: scripts.map(named) };
          let time = Date.UTC(2026, 0, 1);
          const world = new World(
            v.parse(Scenario, { applications: { demo: { codebases: { web } } } }),
            () => time,
          );
          const pipeline = [...world.pipelines.pipelines.values()][0];
          if (pipeline === undefined) throw new Error('no pipeline');
          const seen = new Map<string, ExecutionState>();
          for (const one of steps) {
            world.advance();
            const record = 'which' in one ? pipeline.executions[one.which] : undefined;
            if (one.do === 'wait') time += one.seconds * 1000;
            if (one.do === 'start') world.pipelines.start(pipeline, {}, 'test');
            if (one.do === 'approve') world.pipelines.approve(pipeline.name);
            if (record !== undefined && world.pipelines.state(record).endedAt === undefined) {
              world.pipelines.stop(pipeline, record, one.do === 'abandon', undefined);
            }
            world.advance();
            for (const execution of pipeline.executions) {
              const state = world.pipelines.state(execution);
              checkProgress(seen.get(execution.id), state, time);
              seen.set(execution.id, state);
            }
            const running = pipeline.executions
              .map((execution) => world.pipelines.state(execution))
              .filter(({ begunAt, endedAt }) => begunAt !== undefined && endedAt === undefined);
            expect(running.length).toBeLessThanOrEqual(1);
          }
        },
      ),
      { numRuns: 100 },
    );
  });
});
