import type {
  DescribeServiceDeploymentsCommandOutput,
  DescribeServiceRevisionsCommandOutput,
  ListServiceDeploymentsCommandOutput,
  StopServiceDeploymentCommandOutput,
} from '@aws-sdk/client-ecs';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import { describeBrief, describeRevision, describeServiceDeployment } from './describe-deployment.js';
import { isFinal, phaseAt } from './service-record.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import {
  accountOf,
  ClusterName,
  findCluster,
  findService,
  invalid,
  listEntries,
  Name,
  pageOf,
} from './lookup.js';

const Status = v.picklist([
  'PENDING',
  'SUCCESSFUL',
  'STOPPED',
  'STOP_REQUESTED',
  'IN_PROGRESS',
  'ROLLBACK_REQUESTED',
  'ROLLBACK_IN_PROGRESS',
  'ROLLBACK_SUCCESSFUL',
  'ROLLBACK_FAILED',
]);

/** Newest first. */
export function listServiceDeployments(
  call: Call,
  world: World,
): Answer<ListServiceDeploymentsCommandOutput> {
  const schema = v.strictObject({
    service: Name,
    cluster: ClusterName,
    status: v.optional(v.array(Status), []),
    /** Seconds since the epoch. */
    createdAt: v.optional(v.strictObject({ before: v.optional(v.number()), after: v.optional(v.number()) })),
    ...listEntries,
  });
  const { cluster, service: name, status, createdAt, ...page } = parseParameters(schema, call, invalid);
  const service = findService(findCluster(cluster, call, world), name, world);
  const now = world.now();
  const after = (createdAt?.after ?? 0) * 1000;
  const before = (createdAt?.before ?? Infinity) * 1000;
  const found = service.rollouts
    .filter((rollout) => rollout.createdAt + rollout.script['unknown-seconds'] * 1000 <= now)
    .filter((rollout) => rollout.createdAt >= after && rollout.createdAt <= before)
    .map((rollout) => describeBrief(service, rollout, now))
    .filter((brief) => status.length === 0 || (brief.status !== undefined && status.includes(brief.status)))
    .reverse();
  const { items, ...next } = pageOf(found, page, 20);
  return { serviceDeployments: items, ...next };
}

const Arns = v.pipe(v.array(Name), v.minLength(1), v.maxLength(20));

export function describeServiceDeployments(
  call: Call,
  world: World,
): Answer<DescribeServiceDeploymentsCommandOutput> {
  const { serviceDeploymentArns: arns } = parseParameters(
    v.strictObject({ serviceDeploymentArns: Arns }),
    call,
    invalid,
  );
  const account = accountOf(call, world);
  const found = arns.map((arn) => ({ arn, found: world.ecs.rollout(arn, account) }));
  return {
    serviceDeployments: found.flatMap(({ found: one }) =>
      one === undefined ? [] : [describeServiceDeployment(one.service, one.rollout, world.now())],
    ),
    failures: found.filter((one) => one.found === undefined).map(({ arn }) => ({ arn, reason: 'MISSING' })),
  };
}

export function describeServiceRevisions(
  call: Call,
  world: World,
): Answer<DescribeServiceRevisionsCommandOutput> {
  const { serviceRevisionArns: arns } = parseParameters(
    v.strictObject({ serviceRevisionArns: Arns }),
    call,
    invalid,
  );
  const account = accountOf(call, world);
  const known = world.ecs.services
    .filter(({ cluster }) => cluster.account === account)
    .flatMap((service) => service.rollouts.map(({ target }) => ({ service, revision: target })));
  const found = arns.map((arn) => ({ arn, found: known.find(({ revision }) => revision.arn === arn) }));
  return {
    serviceRevisions: found.flatMap(({ found: one }) =>
      one === undefined ? [] : [describeRevision(one.service, one.revision, world)],
    ),
    failures: found.filter((one) => one.found === undefined).map(({ arn }) => ({ arn, reason: 'MISSING' })),
  };
}

/** Source: ECS takes ABORT for a word, and no more than that. */
export function stopServiceDeployment(call: Call, world: World): Answer<StopServiceDeploymentCommandOutput> {
  const schema = v.strictObject({
    serviceDeploymentArn: Name,
    stopType: v.optional(v.picklist(['ABORT', 'ROLLBACK']), 'ROLLBACK'),
  });
  const { serviceDeploymentArn: arn, stopType } = parseParameters(schema, call, invalid);
  if (stopType === 'ABORT') throw new AwsFault(invalid, 'Stop type ABORT is not supported.');
  const found = world.ecs.rollout(arn, accountOf(call, world));
  if (found === undefined) {
    throw new AwsFault('ServiceDeploymentNotFoundException', `The service deployment ${arn} was not found.`);
  }
  const phase = phaseAt(found.rollout, world.now());
  if (isFinal(phase)) {
    throw new AwsFault(
      'ConflictException',
      `The service deployment can't be stopped because it is in the ${phase.status} state.`,
    );
  }
  if (phase.status === 'PENDING' || phase.status === 'IN_PROGRESS') {
    world.ecs.rollBack(found.service, found.rollout);
  }
  return { serviceDeploymentArn: arn };
}
