import type { ServicePlan } from '../domains/services/service-deployment.js';
import { fakeEcsService, revisionArn } from './fake-ecs.js';

/** The plan to deploy commit-1234567 to `demo-dev-web`, which runs commit-0000000, apart from what is given. */
export function fakeServicePlan(parts: Partial<ServicePlan> = {}): ServicePlan {
  return {
    target: { app: 'demo', env: 'dev', service: 'web' },
    image: { tag: 'commit-1234567', digest: 'sha256:new' },
    definition: {
      family: 'demo-dev-web-task-def',
      containerDefinitions: [{ name: 'web', image: 'repo/web:commit-1234567' }],
    },
    before: fakeEcsService(),
    running: { taskDefinition: revisionArn(1), image: 'repo/web:commit-0000000', since: undefined },
    ...parts,
  };
}
