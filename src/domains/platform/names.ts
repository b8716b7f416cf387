import { UsageError } from '../../core/errors.js';
import { isRecord } from '../../core/raw-inputs.js';
import type { ServiceName } from '../../providers/aws/ecs-answers.js';
import type { EnvironmentMap } from '../../providers/aws/identities.js';
import type { AccountRole } from '../../providers/aws/accounts.js';
import type { Environment } from './parameters.js';

/** The kinds of names that become part of a parameter path, a project name or a repository name. */
export type NameKind = 'app' | 'codebase' | 'env' | 'service';

interface NameRule {
  pattern: RegExp;
  words: string;
}

// Image repositories are named after application and codebase, and ECR takes no capitals.
const lowerCase: NameRule = {
  pattern: /^[a-z0-9][a-z0-9_-]*$/,
  words: 'lower-case letters, digits, hyphens and underscores, starting with a letter or digit',
};

// Source: the platform configuration's schema (capitals after the first letter) and Copilot's rule (hyphens).
const environment: NameRule = {
  pattern: /^[a-z][a-zA-Z0-9-]*$/,
  words: 'letters, digits and hyphens, starting with a lower-case letter',
};

const rules: Readonly<Record<NameKind, NameRule>> = {
  app: lowerCase,
  codebase: lowerCase,
  env: environment,
  service: lowerCase,
};

/** SSM takes parameter paths of up to 1011 characters, CodeBuild project names of up to 150. */
const MAXIMUM_LENGTH = 100;

/**
 * Returns the name as it is, once it is known to be safe in a path.
 * @throws PlatformError naming the input, the value and the rule
 */
export function validateName(kind: NameKind, name: string): string {
  const rule = rules[kind];
  if (canBeName(kind, name)) return name;
  throw new UsageError(`The input ${kind} is ${JSON.stringify(shorten(name))}, which can't be a name.`, {
    hint: `It is made of ${rule.words}, at most ${MAXIMUM_LENGTH} characters in all.`,
  });
}

/** Says whether something of this kind can be called so. */
function canBeName(kind: NameKind, name: string): boolean {
  return rules[kind].pattern.test(name) && name.length <= MAXIMUM_LENGTH;
}

function shorten(name: string): string {
  return name.length > MAXIMUM_LENGTH ? `${name.slice(0, MAXIMUM_LENGTH)}…` : name;
}

/** Parses a text, or a map from environments to texts, with `*` for all others. @throws UsageError */
export function parseEnvironmentMap(name: string, value: unknown): EnvironmentMap {
  if (typeof value === 'string' && value.trim() !== '') return value.trim();
  const entries = isRecord(value) ? Object.entries(value) : [];
  const odd = entries.find(([env]) => env !== '*' && !canBeName('env', env))?.[0];
  if (odd !== undefined)
    throw new UsageError(`The input ${name} names ${JSON.stringify(odd)}, which can't be an environment.`, {
      hint: 'Write environments as the platform does, starting with a lower-case letter, and "*" for all others.',
    });
  if (entries.length > 0 && entries.every((entry): entry is [string, string] => typeof entry[1] === 'string'))
    return Object.fromEntries(entries);
  throw new UsageError(`The input ${name} is neither a text nor a map from environments to texts.`, {
    hint: `Write it like this: ${name}: {prod: …}`,
  });
}

export type { AccountRole } from '../../providers/aws/accounts.js';

/** A service of an application in one of its environments. */
export interface ServiceTarget {
  app: string;
  env: string;
  service: string;
}

/** Returns the role in the environment's account with which its services are deployed. */
export function deployRole(
  app: string,
  { name, accountId, region }: Pick<Environment, 'name' | 'accountId' | 'region'>,
  defaultRegion: string,
): AccountRole {
  return {
    arn: `arn:aws:iam::${accountId}:role/${app}-${name}-codebase-pipeline-deploy`,
    session: `${name}-codebase-pipeline-deploy`,
    region: region ?? defaultRegion,
    // Roles of the pipelines' account that it trusts wherever it is. Source: the platform's Terraform.
    environment: { name, trusted: [`${app}-*-codebase-pipeline`, `${app}-*-codebase-*`] },
  };
}

/** Returns the role in the DNS account with which the caches of an environment's domains are invalidated. */
export function invalidationRole(app: string, env: string, dnsAccount: string, region: string): AccountRole {
  return {
    arn: `arn:aws:iam::${dnsAccount}:role/${app}-${env}-pipeline-deployment-role`,
    session: `${app}-${env}-cdn-cache-invalidation`,
    region,
  };
}

/** Returns the name of an environment's ECS cluster. */
export function clusterName(app: string, env: string): string {
  return `${app}-${env}-cluster`;
}

/** Returns a service's names in ECS. */
export function ecsName({ app, env, service }: ServiceTarget): ServiceName {
  return { cluster: clusterName(app, env), service: `${app}-${env}-${service}` };
}

/** Returns where Terraform puts the service's task definition template. */
export function templateLocation({ app, env, service }: ServiceTarget): { bucket: string; key: string } {
  return { bucket: `ecs-task-definitions-${app}-${env}`, key: `${app}/${env}/${service}.json` };
}

/** Returns the log group of a service's containers. */
export function logGroup({ app, env, service }: ServiceTarget): string {
  return `/platform/ecs/service/${app}/${env}/${service}`;
}

/** Returns where a container of a task writes its log. */
export function logLocation(
  target: ServiceTarget,
  container: string,
  taskId: string,
): { group: string; stream: string } {
  return {
    group: logGroup(target),
    stream: `platform/${container}/${taskId}`,
  };
}

/** Returns what the CodeBuild project of a codebase's images can be called: in current stacks, and in older ones. */
export function imageProjectNames(app: string, codebase: string): [current: string, older: string] {
  return [`${app}-${codebase}-codebase-image-build`, `${app}-${codebase}-codebase-pipeline-image-build`];
}

/** Returns what a codebase's manual-release pipeline can be called: in current stacks, and in older ones. */
export function manualReleaseNames(app: string, codebase: string): [current: string, older: string] {
  const current = `${app}-${codebase}-manual-release`;
  return [current, `${current}-pipeline`];
}

/** Returns what one of a codebase's configured pipelines can be called: in current stacks, and in older ones. */
export function codebasePipelineNames(
  app: string,
  codebase: string,
  pipeline: string,
): [current: string, older: string] {
  const current = `${app}-${codebase}-${pipeline}-codebase`;
  return [current, `${current}-pipeline`];
}

/** Returns `demo-dev-web-task-def:12` of the ARN of a task definition. */
export function revisionName(arn: string): string {
  return arn.slice(arn.lastIndexOf('/') + 1);
}

/** Returns the ids of the tasks that events name: `(service web) has started 1 tasks: (task 0123…).` */
export function taskIds(events: readonly { message: string }[]): string[] {
  const found = events.flatMap(({ message }) => [...message.matchAll(/\(task ([0-9a-f-]{16,})\)/g)]);
  return [...new Set(found.flatMap(([, id]) => (id === undefined ? [] : [id])))];
}

/** Returns the ARN of a task of the cluster that a service is in. */
export function taskArn(serviceArn: string, cluster: string, id: string): string {
  return serviceArn.replace(/:service\/.*$/, `:task/${cluster}/${id}`);
}

/** As many digits of a task's id as tell tasks apart. */
export function shortTaskId(id: string): string {
  return id.slice(0, 8);
}

/** Parses the input services: a list, or names with commas or spaces between them. @throws PlatformError */
export function parseServices(value: unknown): string[] {
  const names = typeof value === 'string' ? value.split(/[\s,]+/).filter((name) => name !== '') : value;
  if (Array.isArray(names) && names.every((name): name is string => typeof name === 'string')) {
    if (names.length > 0) return names;
    // An empty list that a workflow computed must not mean all of them.
    throw new UsageError(`The input services is ${JSON.stringify(value)}, which names no service.`, {
      hint: 'Leave services out to deploy all of them, or skip the step where there is nothing to deploy.',
    });
  }
  throw new UsageError(`The input services is ${JSON.stringify(value)}, not a list of names.`, {
    hint: 'Write it as [web, api], or web, api.',
  });
}

export interface RequestedEnvironment {
  name: string;
  /** Undefined where that is left to the pipelines that name the environment. */
  requiresApproval: boolean | undefined;
}

/**
 * Parses the input `environments`: names, or `{name, requires_approval}` as in platform-config.yml.
 * @throws UsageError
 */
export function parseEnvironments(value: unknown): RequestedEnvironment[] {
  const problem = (what: string): UsageError =>
    new UsageError(`The input environments ${what}.`, {
      hint: 'Write a list of names, or of {name, requires_approval}: [dev, {name: prod, requires_approval: true}].',
    });
  const parseApproval = (approval: unknown): boolean | undefined => {
    if (approval === undefined) return undefined;
    // What YAML inputs hold arrives as text, what JSON holds as it is.
    if (approval === true || approval === 'true') return true;
    if (approval === false || approval === 'false') return false;
    throw problem(`says requires_approval: ${JSON.stringify(approval)}, which is neither true nor false`);
  };
  if (!Array.isArray(value) || value.length === 0) throw problem('is not a list of environments');
  const parsed = value.map((item: unknown): RequestedEnvironment => {
    if (typeof item === 'string') return { name: validateName('env', item), requiresApproval: undefined };
    if (typeof item !== 'object' || item === null) throw problem(`holds ${JSON.stringify(item)}`);
    const { name, requires_approval: approval, ...more } = item as Record<string, unknown>;
    const unknown = Object.keys(more)[0];
    if (unknown !== undefined) throw problem(`has the unknown key ${JSON.stringify(unknown)}`);
    if (typeof name !== 'string') throw problem('holds an environment without a name');
    return { name: validateName('env', name), requiresApproval: parseApproval(approval) };
  });
  const twice = parsed.find(({ name }, index) => parsed.findIndex((other) => other.name === name) !== index);
  if (twice !== undefined) throw problem(`names ${twice.name} twice`);
  return parsed;
}

/**
 * Returns a repository on GitHub as `owner/name`: the one given, else that of the workflow.
 * @throws UsageError where there is neither, or it is malformed
 */
export function repositoryName(given?: string, workflow?: { repository: string }): string {
  const name = given ?? workflow?.repository ?? '';
  // Two dots would be another path of the API.
  if (/^[A-Za-z0-9-]+\/(?!\.\.?$)[A-Za-z0-9._-]+$/.test(name)) return name;
  throw new UsageError(
    name === ''
      ? 'The input repository is empty.'
      : `The input repository is ${JSON.stringify(name)}. Expected owner/name.`,
    { hint: 'Set repository to owner/name, as in uktrade/platform-tools.' },
  );
}
