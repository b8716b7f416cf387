import type { Setting } from '../../server/setting.js';
import type { Release } from '../codepipeline/action-build.js';
import type { Ecs } from './ecs.js';
import { runningInput } from './running-input.js';

/** Pipelines say that they are done once the services are. */
const rolloutMs = 60_000;

/**
 * Deploys what a pipeline has released to the services of its codebase. Only those of the platform are ECS's as we know
 * it: where Copilot deploys, nothing is seen here.
 */
export function deployRelease(
  ecs: Ecs,
  setting: Setting,
  { app, codebase, environment, image, at }: Release,
): void {
  const application = setting.scenario.applications[app];
  const mode = application?.environments[environment]?.['service-deployment-mode'] ?? 'copilot';
  if (mode === 'copilot') return;
  const groups = application?.codebases[codebase]?.services ?? [];
  const names = groups.flatMap((group) => Object.values(group).flat());
  for (const record of ecs.services) {
    const { account, region, app: owner, environment: place } = record.cluster;
    if (owner !== app || place !== environment || !names.includes(record.service)) continue;
    const by =
      `arn:aws:sts::${account}:assumed-role/${app}-${environment}-codebase-pipeline-deploy/${environment}` as const;
    const begun = at - rolloutMs;
    const input = runningInput(record, image, setting);
    ecs.release(
      record,
      ecs.taskDefinitions.register(input, { account, region, at: begun - 1000, by }),
      begun,
    );
  }
}
