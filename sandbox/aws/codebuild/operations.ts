import type {
  Build,
  BatchGetBuildsCommandOutput,
  BatchGetProjectsCommandOutput,
  ListBuildsForProjectCommandOutput,
  StopBuildCommandOutput,
} from '@aws-sdk/client-codebuild';
import * as v from 'valibot';
import { describeBuild } from './build.js';
import { describeProject } from './projects.js';
import { parseParameters } from '../call-parameters.js';
import { AwsFault } from '../fault.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { startBuild } from './start.js';

const invalid = 'InvalidInputException';

const Names = v.pipe(v.array(v.pipe(v.string(), v.minLength(1))), v.minLength(1), v.maxLength(100));

/** CodeBuild, API version 2016-10-06. */
export const codebuild: Service = {
  name: 'codebuild',
  operations: {
    BatchGetProjects: batchGetProjects,
    StartBuild: startBuild,
    BatchGetBuilds: batchGetBuilds,
    StopBuild: stopBuild,
    ListBuildsForProject: listBuildsForProject,
  },
};

function batchGetProjects(call: Call, world: World): Answer<BatchGetProjectsCommandOutput> {
  const { names } = parseParameters(v.strictObject({ names: Names }), call, invalid);
  const found = new Set<string>();
  const projectsNotFound: string[] = [];
  for (const name of names) {
    // Names and ARNs do alike.
    const plain = name.replace(/^arn:aws[\w-]*:codebuild:[^:]+:\d{12}:project\//, '');
    if (world.builds.projects.has(plain)) found.add(plain);
    else projectsNotFound.push(name);
  }
  const projects = [...world.builds.projects.values()]
    .filter((project) => found.has(project.name))
    .map((project) => describeProject(project, world));
  return { projects, projectsNotFound };
}

function batchGetBuilds(call: Call, world: World): Answer<BatchGetBuildsCommandOutput> {
  const { ids } = parseParameters(v.strictObject({ ids: Names }), call, invalid);
  const builds: Build[] = [];
  const buildsNotFound: string[] = [];
  for (const id of new Set(ids)) {
    if (!id.includes(':')) throw new AwsFault(invalid, `Invalid build ID provided: ${id}`);
    const record = world.builds.get(id);
    if (record === undefined) buildsNotFound.push(id);
    else builds.push(describeBuild(record, world, world.now()));
  }
  return { builds, buildsNotFound };
}

function stopBuild(call: Call, world: World): Answer<StopBuildCommandOutput> {
  const { id } = parseParameters(v.strictObject({ id: v.pipe(v.string(), v.minLength(1)) }), call, invalid);
  if (!id.includes(':')) throw new AwsFault(invalid, `Invalid build ID provided: ${id}`);
  const record = world.builds.get(id);
  if (record === undefined) throw new AwsFault('ResourceNotFoundException', `Build ${id} does not exist`);
  world.builds.stop(record);
  world.advance();
  return { build: describeBuild(record, world, world.now()) };
}

const pageSize = 100;

function listBuildsForProject(call: Call, world: World): Answer<ListBuildsForProjectCommandOutput> {
  const schema = v.strictObject({
    projectName: v.pipe(v.string(), v.minLength(1)),
    sortOrder: v.optional(v.picklist(['ASCENDING', 'DESCENDING']), 'DESCENDING'),
    nextToken: v.optional(v.string()),
  });
  const { projectName, sortOrder, nextToken } = parseParameters(schema, call, invalid);
  const project = world.builds.projects.get(projectName);
  if (project === undefined) {
    throw new AwsFault('ResourceNotFoundException', `The provided project ${projectName} does not exist`);
  }
  const given = nextToken === undefined ? '0' : /^page-(\d+)$/.exec(nextToken)?.[1];
  if (given === undefined) throw new AwsFault(invalid, 'Invalid nextToken provided');
  const ids = world.builds.list(project).map(({ id }) => id);
  if (sortOrder === 'DESCENDING') ids.reverse();
  const start = Number(given);
  const end = start + pageSize;
  return { ids: ids.slice(start, end), ...(end < ids.length ? { nextToken: `page-${end}` } : {}) };
}
