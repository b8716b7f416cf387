import * as v from 'valibot';
import { AccessDeniedError, NotFoundError, PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { TaskDefinitionTemplate, RegisteredTaskDefinition } from '../../providers/aws/ecs-answers.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import { parseParameter } from '../platform/parameters.js';
import { templateLocation } from '../platform/names.js';
import type { ServiceTarget } from '../platform/names.js';
import { parseImageName } from '../images/image-name.js';

/** Whether the task definition names the image by its tag or by its digest. */
export type ImageReferenceForm = 'tag' | 'digest';

/** An image that is known to exist: a tag of it, and its digest. */
export interface PinnedImage {
  tag: string;
  /** `sha256:…`. */
  digest: string;
}

/** Members of a RegisterTaskDefinition request, to suggest one. Source: RegisterTaskDefinitionRequest of the ECS API. */
const REQUEST_KEYS = (
  'family taskRoleArn executionRoleArn networkMode containerDefinitions volumes ' +
  'placementConstraints requiresCompatibilities cpu memory tags pidMode ipcMode proxyConfiguration ' +
  'inferenceAccelerators ephemeralStorage runtimePlatform enableFaultInjection'
).split(' ');

/** Members that DescribeTaskDefinition adds, in case the template was copied from its answer. */
const DESCRIPTION_KEYS = (
  'taskDefinitionArn revision status requiresAttributes compatibilities registeredAt registeredBy ' +
  'deregisteredAt deleteRequestedAt'
).split(' ');

/** The console's JSON has null for what is absent. */
function withoutNulls(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((item) => item !== null).map(withoutNulls);
  if (typeof value !== 'object' || value === null) return value;
  const present = Object.entries(value).filter(([, item]) => item !== null);
  return Object.fromEntries(present.map(([key, item]) => [key, withoutNulls(item)]));
}

const templateSchema = v.looseObject({
  family: v.pipe(v.string(), v.minLength(1)),
  containerDefinitions: v.array(
    v.looseObject({
      name: v.string(),
      image: v.pipe(v.string(), v.minLength(1)),
      dockerLabels: v.optional(v.record(v.string(), v.string())),
    }),
  ),
});

/**
 * Reads the service's task definition template, which Terraform writes without the image's tag.
 * @throws NotFoundError without bucket or object, or AccessDeniedError: AWS does not say so to those who may not list the bucket; PlatformError for anything that can't be registered or lacks the
 * service's container
 */
export async function readTemplate(
  objects: ObjectStore,
  target: ServiceTarget,
): Promise<TaskDefinitionTemplate> {
  const { bucket, key } = templateLocation(target);
  const where = whereOf(target);
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text: string | undefined;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
    // Refused is the role, not the file.
    if (error instanceof AccessDeniedError && error.cause instanceof AccessDeniedError) throw error;
    if (error instanceof AccessDeniedError) {
      throw new AccessDeniedError(
        `There is no task definition template ${where}, or it may not be read: ${error.message}`,
        { hint: `${hint} ${error.hint ?? ''}`.trim(), cause: error.cause },
      );
    }
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(`There is no bucket ${bucket}, which holds the task definition templates.`, {
      hint,
      cause: error,
    });
  }
  if (text === undefined) throw new NotFoundError(`There is no task definition template ${where}.`, { hint });
  return checkTemplate(parseTemplate(text, where), target, where);
}

function parseTemplate(text: string, where: string): TaskDefinitionTemplate {
  const parsed = parseParameter(text, v.pipe(v.unknown(), v.transform(withoutNulls), templateSchema));
  // Not what the schema gives, which leaves out names such as "constructor" and says nothing.
  if (parsed.ok) return withoutNulls(JSON.parse(text)) as TaskDefinitionTemplate;
  throw new PlatformError(`The task definition template ${where} is not valid: ${parsed.problem}.`, {
    hint: 'Terraform writes it: apply the service again.',
  });
}

function checkTemplate(
  template: TaskDefinitionTemplate,
  target: ServiceTarget,
  where: string,
): TaskDefinitionTemplate {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  const names = template.containerDefinitions.map(({ name }) => name);
  if (!names.includes(target.service)) {
    throw new PlatformError(
      `The task definition template ${where} has no container "${target.service}", only: ${names.join(', ') || 'none'}.`,
      {
        hint: "The service's container must have the service's name. Check the service's configuration and apply it again.",
      },
    );
  }
  return Object.fromEntries(known) as TaskDefinitionTemplate;
}

/**
 * Refuses a template with something that would be left out when it is registered: what it means would not be what runs.
 * @param paths of what RegisterTaskDefinition does not know
 * @throws PlatformError
 */
export function refuseUnknown(paths: readonly string[], target: ServiceTarget): void {
  const [first] = paths;
  if (first === undefined) return;
  const suggestion = findNearest(first, REQUEST_KEYS);
  throw new PlatformError(
    `The task definition template ${whereOf(target)} has ${paths.join(', ')}, which RegisterTaskDefinition does not know.`,
    {
      hint:
        suggestion === undefined
          ? "Nothing was changed. Correct it in the service's configuration and apply it again."
          : `Did Terraform mean "${suggestion}"?`,
    },
  );
}

function whereOf(target: ServiceTarget): string {
  const { bucket, key } = templateLocation(target);
  return `s3://${bucket}/${key}`;
}

/** Returns the image of the service's container in the template, without a tag or digest. */
export function templateImage(template: TaskDefinitionTemplate, service: string): string {
  const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? '';
  return withoutReference(image);
}

/** Puts the image into the service's container, with the labels that Datadog distinguishes versions by. */
export function pinImage(
  template: TaskDefinitionTemplate,
  target: ServiceTarget,
  image: PinnedImage,
  form: ImageReferenceForm,
): TaskDefinitionTemplate {
  const { app, env, service } = target;
  const containerDefinitions = template.containerDefinitions.map((container) => {
    if (container.name !== service) return container;
    const base = withoutReference(container.image);
    return {
      ...container,
      image: form === 'digest' ? `${base}@${image.digest}` : `${base}:${image.tag}`,
      dockerLabels: {
        ...container.dockerLabels,
        'com.datadoghq.tags.env': env,
        'com.datadoghq.tags.service': `${app}-${service}`,
        'com.datadoghq.tags.version': image.tag,
      },
    };
  });
  return { ...template, containerDefinitions };
}

function withoutReference(image: string): string {
  const { registry, repository } = parseImageName(image);
  return registry === undefined ? repository : `${registry}/${repository}`;
}

/** Returns the tag or digest of an image; the image as it is where it has neither. */
export function referenceOf(image: string): string {
  const { tag, digest } = parseImageName(image);
  return [tag, digest].filter((part) => part !== undefined).join('@') || image;
}

/**
 * Returns true if registering the definition would make a revision identical to this one. Defaults and empty lists that
 * ECS adds, and the order of sets, make no difference. Tags are not compared: they belong to the revision, not to its
 * tasks.
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

/** What ECS fills in by default, for each kind of object. Source: the ECS API's reference. */
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
  return entries.map((entry) => JSON.stringify(entry)).sort();
}

function normaliseList(list: readonly unknown[], kind: string): unknown[] {
  const items = list.map((item) => normalise(item, kind));
  if (ORDERED.includes(kind)) return items;
  return items.map((item) => JSON.stringify(item)).sort();
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

/** ECS returns task sizes as text, even if the template has numbers. */
function asText(kind: string, key: string, item: unknown): unknown {
  return kind === 'definition' && (key === 'cpu' || key === 'memory') ? String(item) : item;
}
