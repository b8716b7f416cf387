import { parseConsoleLink } from '../../core/console-links.js';
import { UsageError } from '../../core/errors.js';
import { validateName } from '../platform/names.js';

/** Kinds of work that can be followed, approved or stopped. */
export const TARGET_KINDS = ['execution', 'build', 'deployment'] as const;
export type TargetKind = (typeof TARGET_KINDS)[number];

/** What a reader gives to name work that is running. */
export interface TargetInputs {
  /** An id, an ARN, a link to the AWS console, or `latest`. */
  id: string;
  kind: 'auto' | TargetKind;
  app?: string | undefined;
  codebase?: string | undefined;
  env?: string | undefined;
  service?: string | undefined;
  pipeline?: string | undefined;
  project?: string | undefined;
}

/** A codebase of an application. */
export interface CodebaseName {
  app: string;
  codebase: string;
}

export interface ExecutionTarget {
  kind: 'execution';
  /** Undefined: the newest. */
  id: string | undefined;
  /** Of this pipeline, or of any of the codebase's. */
  pipeline: string | undefined;
  codebase: CodebaseName | undefined;
  /** With the newest of a codebase: only executions that deploy to this environment. */
  env: string | undefined;
}

export interface BuildTarget {
  kind: 'build';
  /** `<project>:<uuid>`; undefined: the newest. */
  id: string | undefined;
  /** Of this project, or of the one that builds the codebase's images. */
  project: string | undefined;
  codebase: CodebaseName | undefined;
}

export interface DeploymentTarget {
  kind: 'deployment';
  /** ARN of the service deployment; undefined: the one under way, else the newest. */
  id: string | undefined;
  app: string;
  env: string;
  /** Of this service, or of the one of the codebase's that has a deployment under way. */
  service: string | undefined;
  codebase: string | undefined;
  /** The account that an ARN or a link names. */
  owner: string | undefined;
}

/** Work that is running, or was, and where it is as far as its name says. */
export type Target = (ExecutionTarget | BuildTarget | DeploymentTarget) & {
  region?: string | undefined;
  account?: string | undefined;
};

const UUID = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const UUID_ONLY = new RegExp(`^${UUID}$`);
const BUILD = new RegExp(`^([A-Za-z0-9][A-Za-z0-9_-]{0,254}):${UUID}$`);
const BUILD_ARN = new RegExp(`^arn:aws[a-z-]*:codebuild:([a-z0-9-]+):(\\d{12}):build/([^/]+)$`);
const DEPLOYMENT_ARN = /^arn:aws[a-z-]*:ecs:[a-z0-9-]+:(\d{12}):service-deployment\/([^/]+)\/([^/]+)\/[^/]+$/;
const LINKS =
  'Expected the page of an execution, a build, a pipeline, a project or a service of ECS in the AWS console.';

/** @throws UsageError naming the input that is wrong or missing */
export function parseTarget(inputs: TargetInputs): Target {
  const target = findTarget({ ...inputs, id: inputs.id.trim() });
  if (inputs.kind !== 'auto' && inputs.kind !== target.kind)
    throw new UsageError(
      `The input kind is ${inputs.kind}, but "${inputs.id}" is ${article(target.kind)} ${target.kind}.`,
      { hint: 'Leave kind out: the id says it.' },
    );
  return target;
}

function findTarget(inputs: TargetInputs): Target {
  const { id } = inputs;
  if (/^https?:/i.test(id)) return fromLink(inputs);
  if (id === 'latest') return newest(inputs);
  if (UUID_ONLY.test(id)) return fromUuid(inputs);
  if (BUILD.test(id)) return buildOf(id);
  const [, region, account, build] = BUILD_ARN.exec(id) ?? [];
  const [arn, owner, cluster = '', name = ''] = DEPLOYMENT_ARN.exec(id) ?? [];
  if (arn !== undefined) return ofService(inputs, { id, owner, cluster, name });
  if (build !== undefined && BUILD.test(build)) return { ...buildOf(build), region, account };
  throw new UsageError(
    `The input id is "${id}", which is not the id of an execution, a build or a deployment.`,
    {
      hint: 'Expected latest, the id of an execution (a UUID), the id of a build (project:UUID), the ARN of a service deployment, or the link to its page in the AWS console.',
    },
  );
}

function fromLink(inputs: TargetInputs): Target {
  const page = parseConsoleLink(inputs.id);
  if (page?.kind === 'deployment') {
    const { cluster, service: name, account: owner } = page;
    // Its region is that of the environment, which may be another one.
    return ofService(inputs, { id: undefined, owner, cluster, name });
  }
  if (page === undefined)
    throw new UsageError(`The link ${inputs.id} is not one that can be used here.`, { hint: LINKS });
  const { region, account } = page;
  if (page.kind === 'build') {
    const { project, id } = page;
    if (id === undefined) return { kind: 'build', id, project, codebase: undefined, region, account };
    const match = BUILD.exec(id);
    if (match?.[1] !== project)
      throw new UsageError(`The link ${inputs.id} has no whole build id: "${id}".`, { hint: LINKS });
    checkSame('project', inputs.project, project);
    return { ...buildOf(id), region, account };
  }
  const { pipeline, id } = page;
  if (id !== undefined && !UUID_ONLY.test(id))
    throw new UsageError(`The link ${inputs.id} has no whole execution id: "${id}".`, { hint: LINKS });
  checkSame('pipeline', inputs.pipeline, pipeline);
  return { kind: 'execution', id, pipeline, codebase: undefined, env: undefined, region, account };
}

function checkSame(name: string, given: string | undefined, linked: string): void {
  if (given === undefined || given === linked) return;
  throw new UsageError(`The input ${name} is "${given}", but the link is of ${linked}.`, {
    hint: `Leave ${name} out.`,
  });
}

function fromUuid(inputs: TargetInputs): ExecutionTarget | BuildTarget {
  const { id, kind, pipeline, project } = inputs;
  if (project !== undefined && pipeline === undefined) return buildOf(`${project}:${id}`);
  const codebase = codebaseOf(inputs);
  if (kind !== 'build' && (pipeline !== undefined || codebase !== undefined))
    return { kind: 'execution', id, pipeline, codebase, env: undefined };
  throw new UsageError(
    `The id ${id} alone does not say ${kind === 'build' ? 'of which project' : 'of which pipeline'} it is.`,
    {
      hint:
        kind === 'build'
          ? 'Give project, or the whole id (project:UUID), or the link to the build.'
          : 'Give pipeline, or app and codebase, or the link to the execution.',
    },
  );
}

function newest(inputs: TargetInputs): ExecutionTarget | BuildTarget | DeploymentTarget {
  const { kind, pipeline, project, env } = inputs;
  const others = pipeline !== undefined || project !== undefined;
  if ((inputs.service !== undefined && kind === 'auto' && !others) || kind === 'deployment')
    return newestDeployment(inputs);
  if (pipeline !== undefined && project !== undefined)
    throw new UsageError('The inputs pipeline and project are both set.', { hint: 'Give one of them.' });
  const codebase = codebaseOf(inputs);
  if (pipeline === undefined && project === undefined && codebase === undefined)
    throw new UsageError('No execution, build or deployment is named.', {
      hint: 'Give app and codebase, or pipeline, or an id or link in the input id.',
    });
  if (project !== undefined || (kind === 'build' && pipeline === undefined))
    return { kind: 'build', id: undefined, project, codebase: project === undefined ? codebase : undefined };
  const named = pipeline !== undefined;
  return {
    kind: 'execution',
    id: undefined,
    pipeline,
    codebase: named ? undefined : codebase,
    env: named ? undefined : env,
  };
}

function newestDeployment({ app, env, service, codebase }: TargetInputs): DeploymentTarget {
  const missing = [
    ...(app === undefined ? ['app'] : []),
    ...(env === undefined ? ['env'] : []),
    ...(service === undefined && codebase === undefined ? ['service (or codebase)'] : []),
  ];
  if (app === undefined || env === undefined || missing.length > 0)
    throw new UsageError(`A deployment to ECS needs ${missing.join(' and ')} as well.`, {
      hint: 'Give app, env and service; or the ARN of the deployment, or the link to the service.',
    });
  return {
    kind: 'deployment',
    id: undefined,
    app: validateName('app', app),
    env: validateName('env', env),
    service: service === undefined ? undefined : validateName('service', service),
    codebase: service === undefined ? codebase : undefined,
    owner: undefined,
  };
}

/** A service as its cluster and ECS name it. */
interface NamedService {
  id: string | undefined;
  owner: string | undefined;
  cluster: string;
  name: string;
}

/** Takes application, environment and service from their names in ECS: `demo-dev-cluster` and `demo-dev-web`. */
function ofService({ id: given, app }: TargetInputs, named: NamedService): DeploymentTarget {
  const { id, owner, cluster, name } = named;
  const prefix = cluster.replace(/-cluster$/, '');
  const parts = prefix.split('-');
  const known =
    app !== undefined && prefix.startsWith(`${app}-`) ? app : parts.length === 2 ? parts[0] : undefined;
  if (prefix === cluster || !name.startsWith(`${prefix}-`))
    throw new UsageError(`The input id is "${given}", which is not of a service of the platform.`, {
      hint: LINKS,
    });
  if (known === undefined)
    throw new UsageError(
      `The input id is "${given}", which does not say which part of ${prefix} is the application.`,
      { hint: 'Give app as well.' },
    );
  return {
    kind: 'deployment',
    id,
    owner,
    codebase: undefined,
    app: known,
    env: prefix.slice(known.length + 1),
    service: name.slice(prefix.length + 1),
  };
}

/** @throws UsageError where a codebase is given without its application */
function codebaseOf({ app, codebase }: TargetInputs): CodebaseName | undefined {
  if (codebase === undefined) return undefined;
  if (app !== undefined)
    return { app: validateName('app', app), codebase: validateName('codebase', codebase) };
  throw new UsageError(`The input codebase is "${codebase}", and app is missing.`, {
    hint: 'Give the name of the application in app.',
  });
}

function buildOf(id: string): BuildTarget {
  return { kind: 'build', id, project: id.slice(0, id.indexOf(':')), codebase: undefined };
}

function article(kind: TargetKind): string {
  return kind === 'execution' ? 'an' : 'a';
}
