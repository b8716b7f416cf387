import type { RegisteredTaskDefinition, TaskDefinitionTemplate } from '../../providers/aws/ecs-types.js';
import { DESCRIPTION_KEYS } from './template.js';

/**
 * Whether registering the definition would make a revision that says what this one says already. What ECS adds by
 * itself (defaults, empty lists) and the order of what has none make no difference; tags are not compared, since they
 * belong to the revision, not to the tasks.
 */
export function isSameDefinition(
  wanted: TaskDefinitionTemplate,
  registered: RegisteredTaskDefinition,
): boolean {
  if (registered.content['status'] !== undefined && registered.content['status'] !== 'ACTIVE') return false;
  return canonical(wanted) === canonical(registered.content);
}

function canonical(definition: object): string {
  return JSON.stringify(normalise({ ...definition }, 'definition'));
}

/** Lists whose order means something; all others are sets. */
const ORDERED = ['command', 'entryPoint', 'dnsServers', 'dnsSearchDomains', 'links'];
const LEFT_OUT = [...DESCRIPTION_KEYS, 'tags'];

/** What ECS fills in where the request has nothing, by the kind of object. Source: the ECS API's reference. */
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  definition: { enableFaultInjection: false },
  containerDefinitions: { cpu: 0, essential: true },
  portMappings: { protocol: 'tcp', hostPort: 0 },
  healthCheck: { interval: 30, timeout: 5, retries: 3 },
  mountPoints: { readOnly: false },
  volumesFrom: { readOnly: false },
  efsVolumeConfiguration: { rootDirectory: '/', transitEncryption: 'DISABLED' },
};

function normalise(value: unknown, kind: string): unknown {
  if (Array.isArray(value)) return normaliseList(value, kind);
  if (typeof value !== 'object' || value === null) return value;
  const defaults = DEFAULTS[kind] ?? {};
  const entries = Object.entries(value)
    .filter(([key]) => kind !== 'definition' || !LEFT_OUT.includes(key))
    .map(([key, item]): [string, unknown] => [key, normalise(item, key)])
    .filter(([key, item]) => !isEmpty(item) && item !== defaults[key])
    .filter(([key, item]) => !isSamePort(kind, key, item, value))
    .map(([key, item]): [string, unknown] => [key, asText(kind, key, item)]);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

function normaliseList(list: readonly unknown[], kind: string): unknown[] {
  const items = list.map((item) => normalise(item, kind));
  if (ORDERED.includes(kind)) return items;
  const texts = items.map((item): [string, unknown] => [JSON.stringify(item), item]);
  return texts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, item]) => item);
}

function isEmpty(item: unknown): boolean {
  if (item === undefined || item === null) return true;
  return typeof item === 'object' && Object.keys(item).length === 0;
}

/** With awsvpc and host networks, ECS makes the host's port the container's. */
function isSamePort(kind: string, key: string, item: unknown, mapping: object): boolean {
  return (
    kind === 'portMappings' &&
    key === 'hostPort' &&
    'containerPort' in mapping &&
    mapping.containerPort === item
  );
}

/** Task sizes are text to ECS, whatever the template has. */
function asText(kind: string, key: string, item: unknown): unknown {
  return kind === 'definition' && (key === 'cpu' || key === 'memory') ? String(item) : item;
}
