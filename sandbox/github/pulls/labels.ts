import type { Call } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { repositoryOf } from '../access.js';
import type { Answer } from '../answer.js';
import { githubFault, notFound, validationFailed } from '../fault.js';
import { paged } from '../paging.js';
import type { PullRecord } from './pull-record.js';
import { labelShape } from './pull-shape.js';
import { pullOf } from './pulls.js';
import { usualColor, type RepositoryRecord } from '../repositories/repositories.js';
import type { RequestBody, Success } from '../schema.js';

const permission = ['issues', 'pull-requests'] as const;
const read = { permission, access: 'read' } as const;
const write = { permission, access: 'write' } as const;

export function listOnIssue(call: Call, world: World): Answer<Success<'issues/list-labels-on-issue'>> {
  const repository = repositoryOf(call, world, read);
  const { labels } = pullOf(call, repository);
  return paged(labels, call, (page) => page.map((label) => labelShape(label, repository)));
}

export function addLabels(call: Call, world: World): Success<'issues/add-labels'> {
  const repository = repositoryOf(call, world, write);
  const pull = pullOf(call, repository);
  return replace(pull, [...pull.labels, ...namesOf(call)], repository, world);
}

export function setLabels(call: Call, world: World): Success<'issues/set-labels'> {
  const repository = repositoryOf(call, world, write);
  return replace(pullOf(call, repository), namesOf(call), repository, world);
}

export function removeLabel(call: Call, world: World): Success<'issues/remove-label'> {
  const repository = repositoryOf(call, world, write);
  const pull = pullOf(call, repository);
  const name = String(call.parameters['name']).toLowerCase();
  const rest = pull.labels.filter((label) => label.toLowerCase() !== name);
  if (rest.length === pull.labels.length) throw githubFault(404, 'Label does not exist');
  return replace(pull, rest, repository, world);
}

export function removeAllLabels(call: Call, world: World): undefined {
  const repository = repositoryOf(call, world, write);
  replace(pullOf(call, repository), [], repository, world);
}

export function listForRepository(call: Call, world: World): Answer<Success<'issues/list-labels-for-repo'>> {
  const repository = repositoryOf(call, world, read);
  return paged(repository.labels, call, (page) => page.map(({ name }) => labelShape(name, repository)));
}

export function getLabel(call: Call, world: World): Success<'issues/get-label'> {
  const repository = repositoryOf(call, world, read);
  const found = find(String(call.parameters['name']), repository);
  if (found === undefined) throw notFound();
  return labelShape(found.name, repository);
}

export function createLabel(call: Call, world: World): Success<'issues/create-label'> {
  const repository = repositoryOf(call, world, write);
  const { name, color, description } = call.parameters as RequestBody<'issues/create-label'>;
  const problem = { resource: 'Label', field: 'name' } as const;
  if (typeof name !== 'string' || name === '') throw validationFailed({ ...problem, code: 'missing_field' });
  if (find(name, repository) !== undefined) throw validationFailed({ ...problem, code: 'already_exists' });
  repository.labels.push({ name, color: color ?? usualColor, description: description ?? null });
  return labelShape(name, repository);
}

/** Gives a pull request these labels and no others; those that the repository has not, it gets. */
function replace(pull: PullRecord, names: readonly string[], repository: RepositoryRecord, world: World) {
  const labels = new Map<string, string>();
  for (const name of names) {
    const known = find(name, repository);
    if (known === undefined) repository.labels.push({ name, color: usualColor, description: null });
    labels.set(name.toLowerCase(), known?.name ?? name);
  }
  pull.labels = [...labels.values()];
  pull.updatedAt = new Date(world.now()).toISOString();
  return pull.labels.map((label) => labelShape(label, repository));
}

/** Names of labels are compared without case. */
function find(name: string, { labels }: RepositoryRecord) {
  return labels.find((label) => label.name.toLowerCase() === name.toLowerCase());
}

/** @throws AwsFault for a body without labels */
function namesOf({ parameters }: Call): string[] {
  const { labels } = parameters;
  const list: readonly unknown[] = Array.isArray(labels) ? labels : [labels];
  return list.map((label) => {
    const name: unknown = typeof label === 'object' && label !== null && 'name' in label ? label.name : label;
    if (typeof name === 'string' && name !== '') return name;
    throw validationFailed({ resource: 'Label', code: 'invalid', field: 'name' });
  });
}
