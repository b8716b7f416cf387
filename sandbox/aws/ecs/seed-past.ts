import type { Setting } from '../../server/setting.js';
import type { Ecs } from './ecs.js';
import { plainRollout, type PastSeed } from './scenario.js';
import { lastGood, type Phase, type Revision, type Rollout, type ServiceRecord } from './service-record.js';
import type { TaskDefinitionRecord } from './task-definitions.js';

const hourMs = 3_600_000;
const minuteMs = 60_000;

/**
 * Gives a service the deployments that it had before the one that runs.
 * @param newest the revision that runs: those before have the numbers before it
 */
export function seedPast(
  ecs: Ecs,
  setting: Setting,
  record: ServiceRecord,
  { newest, register }: { newest: number; register: Register },
): void {
  const registered = new Map<string, Revision>();
  const { past } = record.seed;
  let number = newest - past.filter(({ again }) => !again).length;
  for (const { image, again, status, 'hours-ago': hours } of past) {
    const at = setting.now() - hours * hourMs;
    const known = again ? registered.get(image)?.taskDefinition : undefined;
    const definition = known ?? register(image, at - minuteMs, number);
    if (known === undefined) number += 1;
    const revision = ecs.revision(record, definition, at);
    registered.set(image, revision);
    record.rollouts.push(pastRollout(ecs, record, revision, { at, status }));
  }
}

type Register = (image: string, at: number, revision: number) => TaskDefinitionRecord;

function pastRollout(
  ecs: Ecs,
  record: ServiceRecord,
  target: Revision,
  { at, status }: { at: number; status: PastSeed['status'] },
): Rollout {
  const { cluster, name, desired, rollouts } = record;
  const before = lastGood(record, at);
  const path = `${cluster.name}/${name}/${ecs.ids.letters()}`;
  const phases: Phase[] = [
    { at, status: 'PENDING' },
    { at: at + 2000, status: 'IN_PROGRESS' },
    ...(status === 'ROLLBACK_SUCCESSFUL'
      ? [{ at: at + minuteMs, status: 'ROLLBACK_IN_PROGRESS' as const }]
      : []),
    { at: at + 2 * minuteMs, status },
  ];
  const reason = 'Service deployment rolled back because the circuit breaker threshold was exceeded.';
  const rollback = { at: at + minuteMs, reason, deploymentId: `ecs-svc/${ecs.ids.digits()}` };
  return {
    arn: `arn:aws:ecs:${cluster.region}:${cluster.account}:service-deployment/${path}`,
    number: rollouts.length + 1,
    script: plainRollout,
    createdAt: at,
    target,
    deploymentId: `ecs-svc/${ecs.ids.digits()}`,
    sources: before === undefined ? [] : [before],
    desired,
    phases,
    ...(status === 'ROLLBACK_SUCCESSFUL' && before !== undefined
      ? { rollback: { ...rollback, revision: before } }
      : {}),
    meanwhileAt: Infinity,
  };
}
