import type { Call, Service } from '../service.js';
import type { World } from '../world.js';
import { compareCommits, getCommit, listPulls } from './commits.js';
import { createDeployment, createStatus, listDeployments, listStatuses } from './deployments.js';
import type { OperationId, Success } from './schema.js';

/** Each operation answers in the shape that GitHub publishes for it. */
const operations: { readonly [Id in OperationId]: (call: Call, world: World) => Success<Id> } = {
  'repos/get-commit': getCommit,
  'repos/compare-commits-with-basehead': compareCommits,
  'repos/list-pull-requests-associated-with-commit': listPulls,
  'repos/list-deployments': listDeployments,
  'repos/create-deployment': createDeployment,
  'repos/list-deployment-statuses': listStatuses,
  'repos/create-deployment-status': createStatus,
};

export const github: Service = { name: 'github', operations };
