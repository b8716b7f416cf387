import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import { githubFault } from '../fault.js';
import type { Answer } from '../answer.js';
import { paged } from '../paging.js';
import type { DeploymentRecord, RepositoryRecord } from './repositories.js';
import type { RequestBody, Schema, Success } from '../schema.js';
import { nodeId, user } from '../user-shape.js';

const states = ['error', 'failure', 'inactive', 'in_progress', 'queued', 'pending', 'success'] as const;
const longestDescription = 140;
const write = { permission: 'deployments', access: 'write' } as const;
const read = { permission: 'deployments', access: 'read' } as const;

export function createDeployment(call: Call, world: World): Success<'repos/create-deployment'> {
  const repository = repositoryOf(call, world, write);
  const body = call.parameters as RequestBody<'repos/create-deployment'>;
  if (typeof body.ref !== 'string' || body.ref === '')
    throw githubFault(422, 'Invalid request.\n\n"ref" wasn\'t supplied.');
  const commit = repository.history.find(body.ref);
  if (commit === undefined) throw githubFault(422, `No ref found for: ${body.ref}`);
  const id = world.github.nextId();
  const environment = body.environment ?? 'production';
  const at = new Date(world.now()).toISOString();
  const url = `${repository.url}/deployments/${id}`;
  const deployment: Schema<'deployment'> = {
    url,
    id,
    node_id: nodeId('Deployment', id),
    sha: commit.sha,
    ref: body.ref,
    task: body.task ?? 'deploy',
    payload: body.payload ?? {},
    original_environment: environment,
    environment,
    description: body.description ?? null,
    creator: user('github-actions[bot]', repository.api, 'Bot'),
    created_at: at,
    updated_at: at,
    statuses_url: `${url}/statuses`,
    repository_url: repository.url,
    transient_environment: body.transient_environment ?? false,
    production_environment: body.production_environment ?? environment === 'production',
  };
  repository.deployments.push({ deployment, statuses: [] });
  return deployment;
}

export function listDeployments(call: Call, world: World): Answer<Success<'repos/list-deployments'>> {
  const repository = repositoryOf(call, world, read);
  const found = repository.deployments
    .map(({ deployment }) => deployment)
    .filter((deployment) =>
      (['sha', 'ref', 'task', 'environment'] as const).every(
        (name) => (call.parameters[name] ?? deployment[name]) === deployment[name],
      ),
    )
    .reverse();
  return paged(found, call);
}

export function listStatuses(call: Call, world: World): Success<'repos/list-deployment-statuses'> {
  const { statuses } = recordOf(repositoryOf(call, world, read), call);
  return [...statuses].reverse();
}

export function createStatus(call: Call, world: World): Success<'repos/create-deployment-status'> {
  const repository = repositoryOf(call, world, write);
  const record = recordOf(repository, call);
  const body = call.parameters as RequestBody<'repos/create-deployment-status'>;
  if (!(states as readonly unknown[]).includes(body.state))
    throw githubFault(422, `Validation Failed: state is not one of ${states.join(', ')}`);
  if ((body.description ?? '').length > longestDescription)
    throw githubFault(422, `Validation Failed: description is too long (maximum is ${longestDescription})`);
  const status = makeStatus(record, repository, world, body);
  record.statuses.push(status);
  if (body.state === 'success' && body.auto_inactive !== false) retireOthers(record, repository, world);
  return status;
}

/** A success makes inactive what was deployed there before, unless it is the production environment. */
function retireOthers(current: DeploymentRecord, repository: RepositoryRecord, world: World): void {
  for (const other of repository.deployments) {
    const { deployment, statuses } = other;
    const same = deployment.environment === current.deployment.environment && other !== current;
    const kept = deployment.production_environment === true || deployment.transient_environment === true;
    if (same && !kept && statuses.at(-1)?.state === 'success')
      statuses.push(makeStatus(other, repository, world, { state: 'inactive' }));
  }
}

function makeStatus(
  { deployment }: DeploymentRecord,
  repository: RepositoryRecord,
  world: World,
  body: RequestBody<'repos/create-deployment-status'>,
): Schema<'deployment-status'> {
  const id = world.github.nextId();
  const at = new Date(world.now()).toISOString();
  const log = body.log_url ?? body.target_url ?? '';
  return {
    url: `${deployment.url}/statuses/${id}`,
    id,
    node_id: nodeId('DeploymentStatus', id),
    state: body.state,
    creator: user('github-actions[bot]', repository.api, 'Bot'),
    description: body.description ?? '',
    environment: body.environment ?? deployment.environment,
    target_url: log,
    log_url: log,
    environment_url: body.environment_url ?? '',
    created_at: at,
    updated_at: at,
    deployment_url: deployment.url,
    repository_url: repository.url,
  };
}

function recordOf(repository: RepositoryRecord, { parameters }: Call): DeploymentRecord {
  const id = Number(parameters['deployment_id']);
  const found = repository.deployments.find(({ deployment }) => deployment.id === id);
  if (found === undefined) throw githubFault(404, 'Not Found');
  return found;
}
