import type { ToldDeployment } from '../slack/deployment-messages.js';
import type { DeploymentSubject } from '../slack/deployment-text.js';
import type { Deployment } from './deploy.js';
import type { DeploymentPlan } from './deployment-plan.js';

/** A deployment as the messages about it name it. */
export function subjectOf(
  plan: Pick<DeploymentPlan, 'app' | 'env' | 'codebase' | 'image'>,
): DeploymentSubject {
  const { app, env, codebase, image } = plan;
  return { app, env, codebase, image, services: codebase.services.flatMap(({ services }) => services) };
}

/** An execution of a pipeline, as the messages about it tell its end, with the log of the build that says most. */
export function toldExecution({ status, failure, end }: Deployment): ToldDeployment {
  const logged = (end?.actions ?? []).filter(({ externalUrl }) => externalUrl !== undefined);
  const failed = end?.failed.find(({ action }) => action.externalUrl !== undefined)?.action;
  const url = (failed ?? logged.at(-1))?.externalUrl;
  return {
    failure,
    goesOn: status === 'InProgress',
    links: url === undefined ? [] : [{ text: 'Build Log', url }],
  };
}
