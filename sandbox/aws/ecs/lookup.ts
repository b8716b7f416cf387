import * as v from 'valibot';
import type { ClusterRecord, ServiceRecord } from './service-record.js';
import { AwsFault } from '../fault.js';
import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';

/** ECS's error for parameters that break a rule. */
export const invalid = 'InvalidParameterException';

export const Name = v.pipe(v.string(), v.minLength(1));
/** Left out, it is the cluster called `default`. */
export const ClusterName = v.optional(Name, 'default');

/** The account that the request's credentials are of: it sees its own clusters only. */
export function accountOf(call: Call, world: World): string {
  return world.credentials.identify(call.accessKeyId).account;
}

/** @throws AwsFault when the caller's account has no such cluster */
export function findCluster(name: string, call: Call, world: World): ClusterRecord {
  const cluster = world.ecs.cluster(name, accountOf(call, world));
  if (cluster === undefined) throw new AwsFault('ClusterNotFoundException', 'Cluster not found.');
  return cluster;
}

/** @throws AwsFault when the cluster has no such service, or an inactive one */
export function findService(cluster: ClusterRecord, name: string, world: World): ServiceRecord {
  const service = world.ecs.service(cluster, name);
  if (service === undefined) throw new AwsFault('ServiceNotFoundException', 'Service not found.');
  if (service.seed.status !== 'ACTIVE') {
    throw new AwsFault('ServiceNotActiveException', 'Service was not ACTIVE.');
  }
  return service;
}

interface ListPage {
  nextToken?: string | undefined;
  maxResults?: number | undefined;
}

export const listEntries = {
  nextToken: v.optional(v.string()),
  maxResults: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100))),
};

/** One page of a list that only grows at its end. */
export function pageOf<T>(
  all: readonly T[],
  page: ListPage,
  usual: number,
): { items: T[]; nextToken?: string } {
  const start = page.nextToken === undefined ? 0 : Number(/^from-(\d+)$/.exec(page.nextToken)?.[1] ?? -1);
  if (start < 0) throw new AwsFault(invalid, 'Invalid token.');
  const end = start + (page.maxResults ?? usual);
  const items = all.slice(start, end);
  return end < all.length ? { items, nextToken: `from-${end}` } : { items };
}
