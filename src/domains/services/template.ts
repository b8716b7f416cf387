import * as v from 'valibot';
import { NotFoundError, PlatformError } from '../../core/errors.js';
import { findNearest } from '../../core/inputs.js';
import type { TaskDefinitionTemplate } from '../../providers/aws/ecs-types.js';
import type { ObjectStore } from '../../providers/aws/s3.js';
import { parseParameter } from '../platform/parameters.js';
import { templateLocation } from '../platform/resource-names.js';
import type { ServiceTarget } from '../platform/resource-names.js';

/** How the image is written into the task definition: by its tag, or by its digest. */
export type ImageReferenceForm = 'tag' | 'digest';

/** An image that is known to exist: a tag of it, and its digest. */
export interface PinnedImage {
  tag: string;
  /** `sha256:…`. */
  digest: string;
}

/** What RegisterTaskDefinition takes. Source: RegisterTaskDefinitionRequest of the ECS API. */
const REQUEST_KEYS = [
  'family',
  'taskRoleArn',
  'executionRoleArn',
  'networkMode',
  'containerDefinitions',
  'volumes',
  'placementConstraints',
  'requiresCompatibilities',
  'cpu',
  'memory',
  'tags',
  'pidMode',
  'ipcMode',
  'proxyConfiguration',
  'inferenceAccelerators',
  'ephemeralStorage',
  'runtimePlatform',
  'enableFaultInjection',
];

/** What DescribeTaskDefinition adds to it, should the template come from there. */
export const DESCRIPTION_KEYS = [
  'taskDefinitionArn',
  'revision',
  'status',
  'requiresAttributes',
  'compatibilities',
  'registeredAt',
  'registeredBy',
  'deregisteredAt',
  'deleteRequestedAt',
];

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
 * The service's task definition as Terraform left it, without the image's tag.
 * @throws NotFoundError without bucket or object; PlatformError for anything that can't be registered or lacks the
 * service's container
 */
export async function readTemplate(
  objects: ObjectStore,
  target: ServiceTarget,
): Promise<TaskDefinitionTemplate> {
  const { bucket, key } = templateLocation(target);
  const where = `s3://${bucket}/${key}`;
  const hint = `Terraform writes it when the service is applied to ${target.env} (terraform/services/${target.env}/${target.service} in the deploy repository).`;
  let text: string | undefined;
  try {
    text = await objects.read(bucket, key);
  } catch (error) {
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
  const parsed = parseParameter(text, templateSchema);
  if (parsed.ok) return parsed.value as TaskDefinitionTemplate;
  throw new PlatformError(
    `The task definition template ${where} is not what RegisterTaskDefinition takes: ${parsed.problem}.`,
    { hint: 'Terraform writes it: apply the service again.' },
  );
}

function checkTemplate(
  template: TaskDefinitionTemplate,
  target: ServiceTarget,
  where: string,
): TaskDefinitionTemplate {
  const known = Object.entries(template).filter(([key]) => !DESCRIPTION_KEYS.includes(key));
  // What the SDK does not know it would leave out without a word.
  const unknown = known.map(([key]) => key).find((key) => !REQUEST_KEYS.includes(key));
  if (unknown !== undefined) {
    const suggestion = findNearest(unknown, REQUEST_KEYS);
    throw new PlatformError(
      `The task definition template ${where} has the key "${unknown}", which RegisterTaskDefinition does not know.`,
      suggestion === undefined ? {} : { hint: `Did Terraform mean "${suggestion}"?` },
    );
  }
  const names = template.containerDefinitions.map(({ name }) => name);
  if (!names.includes(target.service)) {
    throw new PlatformError(
      `The task definition template ${where} has no container "${target.service}", only: ${names.join(', ') || 'none'}.`,
      {
        hint: "The service's container carries its name; without it nothing would run the new image. Check the service's configuration, and apply it again.",
      },
    );
  }
  return Object.fromEntries(known) as TaskDefinitionTemplate;
}

/** The image of the service's container, as the template has it, without a tag or digest. */
export function templateImage(template: TaskDefinitionTemplate, service: string): string {
  const image = template.containerDefinitions.find(({ name }) => name === service)?.image ?? '';
  return withoutReference(image);
}

/** The template with the image in the service's container, and the labels by which Datadog tells versions apart. */
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

/** A repository of ECR, wherever it is. */
export interface EcrRepository {
  /** The account: twelve digits. */
  account: string;
  region: string;
  repository: string;
}

/** Where a private ECR image is (`<account>.dkr.ecr.<region>.amazonaws.com/<repository>`); undefined for others. */
export function ecrRepositoryOf(image: string): EcrRepository | undefined {
  const [host = '', ...path] = withoutReference(image).split('/');
  const match = /^(\d{12})\.dkr[.-]ecr(?:-fips)?\.([a-z0-9-]+)\.(?:amazonaws|on)\.[a-z.]+$/.exec(host);
  const [, account, region] = match ?? [];
  return account === undefined || region === undefined
    ? undefined
    : { account, region, repository: path.join('/') };
}

/** A colon before a slash belongs to a port, not to a tag. */
function withoutReference(image: string): string {
  return image.replace(/@sha256:[0-9a-f]+$/, '').replace(/:[^/:]+$/, '');
}

/** The tag or digest of an image; the image as it is where it has neither. */
export function referenceOf(image: string): string {
  const base = withoutReference(image);
  return image.length > base.length ? image.slice(base.length + 1) : image;
}
