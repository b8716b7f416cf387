import type { Setting } from '../../server/setting.js';
import type { ServiceRecord } from './service-record.js';
import type { NamedContainer, TaskDefinitionInput } from './task-definitions.js';
import { usualTemplate } from './template.js';

/** What a scenario writes for the image of Terraform's own task definition, which is nobody's service. */
export const placeholder = 'placeholder';

/** The first revision of each family. Source: the platform's Terraform. */
function placeholderInput(usual: TaskDefinitionInput): TaskDefinitionInput {
  const { family, networkMode, requiresCompatibilities, cpu, memory } = usual;
  const image = 'public.ecr.aws/docker/library/nginx:stable';
  const containerDefinitions = [{ name: placeholder, image, essential: true }];
  return { family, networkMode, requiresCompatibilities, cpu, memory, containerDefinitions };
}

/** The usual template with the image pinned, as a deployment registers it; that of Terraform for the placeholder. */
export function runningInput(record: ServiceRecord, tag: string, setting: Setting): TaskDefinitionInput {
  const { cluster, service, type } = record;
  const usual = usualTemplate(cluster, service, type, setting.scenario);
  if (tag === placeholder) return placeholderInput(usual as TaskDefinitionInput);
  const containerDefinitions = usual.containerDefinitions.map((container): NamedContainer =>
    container.name === service
      ? {
          ...container,
          image: `${container.image}${tag.startsWith('sha256:') ? '@' : ':'}${tag}`,
          dockerLabels: {
            'com.datadoghq.tags.env': cluster.environment,
            'com.datadoghq.tags.service': `${cluster.app}-${service}`,
            'com.datadoghq.tags.version': tag,
          },
        }
      : container,
  );
  return { ...usual, containerDefinitions } as TaskDefinitionInput;
}
