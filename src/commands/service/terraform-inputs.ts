import { UsageError } from '../../core/errors.js';
import type { InputDefinitions, InputValues } from '../../core/inputs.js';
import { describeReference, parseImageReference } from '../../domains/images/reference.js';
import { validateName } from '../../domains/platform/names.js';
import { checkImageTag } from '../../domains/services/service-image.js';
import { awsInputs, environmentInputs, githubInputs, timeoutInput } from '../command.js';
import { checkToolsImage, deployRepositoryInputs } from '../shared/deploy-repository-inputs.js';
import { deploymentInputs } from '../shared/deployment-inputs.js';

const { commit, tag, branch } = deploymentInputs;
export const terraformInputs = {
  app: { type: 'string', required: true, description: 'Name of the application.' },
  env: { type: 'string', required: true, description: 'Environment of the services.' },
  mode: {
    type: 'choice',
    choices: ['plan', 'apply', 'alb-rules'],
    default: 'plan',
    description:
      "What to run. `plan`: a Terraform plan of each service, which changes nothing. `apply`: Terraform's changes of each service. `alb-rules`: no Terraform, but the update of the environment's load balancer rules, which comes after the deployment.",
  },
  codebase: {
    type: 'string',
    description: 'The codebase whose services are meant. Needed unless `services` names them.',
  },
  services: {
    ...deploymentInputs.services,
    description:
      "Run Terraform for these services only. Default: all of the codebase's; of a codebase without run groups, all services of the environment whose task definition template names its image.",
  },
  'image-tag': {
    type: 'string',
    description:
      'Tag of the image that scheduled jobs get, as it is in ECR: `commit-1234567`. Needed, or one of `commit`, `tag` and `branch`, where a service is a scheduled job; other services never get it from Terraform.',
  },
  commit: {
    ...commit,
    description: 'Scheduled jobs get the image of this commit: 7 to 40 hexadecimal digits.',
  },
  tag: { ...tag, description: 'Scheduled jobs get the image of this git tag.' },
  branch: { ...branch, description: 'Scheduled jobs get the newest image of this branch.' },
  ...deployRepositoryInputs,
  ...githubInputs,
  ...awsInputs,
  ...environmentInputs,
  'timeout-minutes': {
    ...timeoutInput(60)['timeout-minutes'],
    description: 'Interrupts Terraform and fails after this many minutes.',
  },
} as const satisfies InputDefinitions;

export type TerraformInputs = InputValues<typeof terraformInputs>;

/** @throws UsageError before anybody is asked for anything */
export function checkTerraformInputs(inputs: TerraformInputs): void {
  const { codebase, mode, services } = inputs;
  checkToolsImage(inputs['deploy-tools-image']);
  for (const name of services ?? []) validateName('service', name);
  if (mode !== 'alb-rules' && codebase === undefined && services === undefined)
    throw new UsageError('The inputs codebase and services are both empty.', {
      hint: 'Give codebase, for all of its services, or give services.',
    });
  const reference = parseImageReference({ commit: inputs.commit, tag: inputs.tag, branch: inputs.branch });
  const tag = inputs['image-tag'];
  if (tag === undefined) return;
  checkImageTag(tag);
  if (reference !== undefined)
    throw new UsageError(`The inputs image-tag "${tag}" and ${describeReference(reference)} are both set.`, {
      hint: 'Give exactly one of image-tag, commit, tag and branch.',
    });
}
