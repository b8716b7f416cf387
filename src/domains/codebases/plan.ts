import type { Clock } from '../../core/clock.js';
import { UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { requireTime } from '../../core/retry.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { Application, Applications, Codebase, ReleasePipeline } from '../platform/applications.js';
import { formatImageTag, formatPipelineTag, isImageTag } from '../images/image-name.js';
import { availableStrategies, defaultStrategy } from '../platform/parameters.js';
import type { DeploymentStrategy } from '../platform/parameters.js';
import type { RequestedEnvironment } from '../platform/names.js';

export interface CodebasePlan {
  app: string;
  codebase: string;
  ref: PushedRef;
  /** Names of the pipelines that the push starts, as configured. */
  pipelines: string[];
  /** In the order in which they are deployed; each once. */
  environments: PlannedEnvironment[];
  /**
   * The tag that the image of the pushed branch or git tag carries, or `latest` where the platform builds none; undefined
   * where no image can have it.
   */
  imageReference: string | undefined;
  /** The tag that the platform's own pipelines deploy after the push. */
  pipelineImage: string | undefined;
  strategy: DeploymentStrategy;
  /** All that the platform has set up. */
  strategies: DeploymentStrategy[];
  requiresBuild: boolean;
}

export interface PlanOptions {
  applications: Pick<Applications, 'load' | 'codebase'>;
  workflow: Workflow | undefined;
  logger: Logger;
  clock: Clock;
  signal: AbortSignal;
  /** When to give up, in milliseconds since the epoch. */
  deadline: number;
}

export interface PlanRequest {
  app: string;
  codebase: string;
  /** The full ref that was pushed; undefined for the workflow's own. */
  ref: string | undefined;
  /** Environments to deploy to instead of those that the push starts. */
  environments?: readonly RequestedEnvironment[] | undefined;
  /** The first environment to deploy to; those before it are left out. */
  startAt?: string | undefined;
}

/**
 * What a push of the codebase starts. Nothing is an answer too.
 * @throws PlatformError for something that is not a ref, or an environment to start at that is not planned; NotFoundError
 * without application or codebase
 */
export async function planPush(request: PlanRequest, options: PlanOptions): Promise<CodebasePlan> {
  const { applications, workflow, logger } = options;
  const pushed = parsePushedRef(request.ref, workflow);
  const application = await applications.load(request.app);
  requireTime(options, `Planning for the codebase ${request.codebase}`, 'Raise timeout-minutes.');
  const codebase = await applications.codebase(request.app, request.codebase);
  const ref = request.ref === undefined ? checkRepository(pushed, codebase, workflow, logger) : pushed;
  const pipelines = findPipelines(codebase.pipelines, ref);
  const environments = startingAt(
    request.environments === undefined
      ? listEnvironments(pipelines)
      : requestEnvironments(request.environments, codebase.pipelines),
    request.startAt,
  );
  warnAboutMissing(application, environments, logger);
  return {
    app: request.app,
    codebase: codebase.name,
    ref,
    pipelines: pipelines.map(({ name }) => name),
    environments,
    ...imageTags(ref, codebase, logger),
    strategy: defaultStrategy(codebase.pipelineMode),
    strategies: availableStrategies(codebase.pipelineMode),
    requiresBuild: codebase.requiresImageBuild,
  };
}

/** A workflow of another repository (a fork, the deploy repository) has a ref that says nothing about the codebase. */
function checkRepository(
  ref: PushedRef,
  codebase: Codebase,
  workflow: Workflow | undefined,
  logger: Logger,
): PushedRef {
  const repository = workflow?.repository ?? '';
  if (repository.toLowerCase() === codebase.repository.toLowerCase()) return ref;
  logger.warning(
    `The workflow runs in ${repository}, but the codebase ${codebase.name} is ${codebase.repository}: its ref ${ref.ref} starts nothing. Give the input ref, if the workflow runs on behalf of the codebase.`,
  );
  return { kind: 'other', name: ref.ref, ref: ref.ref };
}

function warnAboutMissing(
  application: Application,
  environments: readonly PlannedEnvironment[],
  logger: Logger,
): void {
  const known = new Set(application.environments.map(({ name }) => name));
  for (const { name, pipeline } of environments) {
    if (known.has(name)) continue;
    logger.warning(
      `${pipeline === '' ? 'The input environments' : `The pipeline ${pipeline}`} names the environment "${name}", which application ${application.name} does not have: deploying to it will fail.`,
    );
  }
}

function imageTags(
  { kind, name }: PushedRef,
  { requiresImageBuild }: Codebase,
  logger: Logger,
): Pick<CodebasePlan, 'imageReference' | 'pipelineImage'> {
  if (kind === 'other') return { imageReference: undefined, pipelineImage: undefined };
  const pipelineImage = formatPipelineTag(kind, name, requiresImageBuild);
  const tag = requiresImageBuild ? formatImageTag(kind, name) : pipelineImage;
  if (isImageTag(tag)) return { imageReference: tag, pipelineImage };
  logger.warning(
    `No image can have the tag ${JSON.stringify(tag)} of the ${kind} "${name}": name the image by its commit.`,
  );
  return { imageReference: undefined, pipelineImage: kind === 'tag' ? pipelineImage : undefined };
}

/** Where a push goes. One entry of a workflow's matrix, so the names are short ones for expressions. */
export interface PlannedEnvironment {
  name: string;
  requiresApproval: boolean;
  /** The pipeline that names it; the first one, where several do, and empty where none does. */
  pipeline: string;
}

/** The pipelines that a push to the ref starts: those with that branch, or for a git tag those with `tag`. */
export function findPipelines(pipelines: readonly ReleasePipeline[], ref: PushedRef): ReleasePipeline[] {
  return pipelines.filter(({ branch, tag }) => {
    if (ref.kind === 'tag') return tag;
    return ref.kind === 'branch' && branch !== undefined && matchesBranch(branch, ref.name);
  });
}

/**
 * Whether a pipeline's branch means this one. It may end in `*`, which stands for any text, slashes included: the platform compares
 * tags of images, in which slashes are hyphens. Source: platform-helper's rule for names of branches.
 */
function matchesBranch(pattern: string, branch: string): boolean {
  return pattern.endsWith('*') ? branch.startsWith(pattern.slice(0, -1)) : pattern === branch;
}

/**
 * The environments of the pipelines, one pipeline after the other, as configured. An environment that several of them
 * name comes once, at its first place, so that it is deployed to once; it needs approval if any of them says so.
 */
export function listEnvironments(pipelines: readonly ReleasePipeline[]): PlannedEnvironment[] {
  const planned = new Map<string, PlannedEnvironment>();
  for (const pipeline of pipelines) {
    for (const { name, requiresApproval } of pipeline.environments) {
      const before = planned.get(name) ?? { name, requiresApproval: false, pipeline: pipeline.name };
      planned.set(name, { ...before, requiresApproval: before.requiresApproval || requiresApproval });
    }
  }
  return [...planned.values()];
}

/** An environment that is asked for needs approval if that says so, else as the codebase's pipelines say. */
function requestEnvironments(
  requested: readonly RequestedEnvironment[],
  pipelines: readonly ReleasePipeline[],
): PlannedEnvironment[] {
  const configured = listEnvironments(pipelines);
  return requested.map(({ name, requiresApproval }) => {
    const known = configured.find((environment) => environment.name === name);
    return {
      name,
      requiresApproval: requiresApproval ?? known?.requiresApproval ?? false,
      pipeline: known?.pipeline ?? '',
    };
  });
}

/** @throws UsageError where the first environment is not one of those */
function startingAt(
  environments: readonly PlannedEnvironment[],
  first: string | undefined,
): PlannedEnvironment[] {
  const index = first === undefined ? 0 : environments.findIndex(({ name }) => name === first);
  if (index >= 0) return environments.slice(index);
  const names = environments.map(({ name }) => name).join(', ');
  throw new UsageError(
    `The input start-at is "${first ?? ''}", which is not an environment that would be deployed to.`,
    {
      hint:
        names === ''
          ? 'The push starts nothing: give environments.'
          : `These would be deployed to: ${names}.`,
    },
  );
}

/** What was pushed. `other` starts nothing: the merge commit of a pull request, or a branch of another repository. */
export interface PushedRef {
  kind: 'branch' | 'tag' | 'other';
  /** The branch's or tag's own name; for `other` the whole ref. */
  name: string;
  /** As git has it: `refs/heads/main`. */
  ref: string;
}

/**
 * The ref that was given, else the workflow's own.
 * @throws PlatformError without either, or for one that is not a full ref
 */
export function parsePushedRef(given: string | undefined, workflow: Workflow | undefined): PushedRef {
  const ref = given ?? workflow?.ref ?? '';
  if (ref === '') {
    throw new UsageError('The input ref is empty.', {
      hint: 'Give the full ref that was pushed: refs/heads/main, or refs/tags/1.2.3.',
    });
  }
  // Source: git-check-ref-format(1); nothing else can be the name of a branch or tag.
  const [, kind, name] =
    /^refs\/(heads|tags)\/([^\s~^:?*[\\\p{Cc}/](?:[^\s~^:?*[\\\p{Cc}]*[^\s~^:?*[\\\p{Cc}/.])?)$/u.exec(ref) ??
    [];
  if (name !== undefined) return { kind: kind === 'heads' ? 'branch' : 'tag', name, ref };
  if (/^refs\/(?!heads\/|tags\/)[^\s\p{Cc}]+$/u.test(ref)) return { kind: 'other', name: ref, ref };
  throw new UsageError(`The input ref is ${JSON.stringify(ref)}, which is not a full ref.`, {
    hint: 'Write refs/heads/<branch> or refs/tags/<tag>: a name alone does not say which of the two it is.',
  });
}
