import type { Clock } from '../../core/clock.js';
import { DeadlineError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { Application, Applications, Codebase, ReleasePipeline } from '../platform/applications.js';
import { formatImageTag, isImageTag } from '../images/image-name.js';
import { readPushedRef } from './pushed-ref.js';
import type { PushedRef } from './pushed-ref.js';
import { defaultStrategy } from '../platform/strategy.js';
import type { DeploymentStrategy } from '../platform/strategy.js';

/** Where a push goes. One entry of a workflow's matrix, so the names are short ones for expressions. */
export interface PlannedEnvironment {
  name: string;
  requiresApproval: boolean;
  /** The pipeline that names it; the first one, where several do. */
  pipeline: string;
}

export interface CodebasePlan {
  app: string;
  codebase: string;
  ref: PushedRef;
  /** Names of the pipelines that the push starts, as configured. */
  pipelines: string[];
  /** In the order in which they are deployed; each once. */
  environments: PlannedEnvironment[];
  /** The tag that the image of the pushed branch or git tag carries; undefined where no image can have it. */
  imageReference: string | undefined;
  strategy: DeploymentStrategy;
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

/** The pipelines that a push to the ref starts: those with that branch, or for a git tag those with `tag`. */
export function matchingPipelines(pipelines: readonly ReleasePipeline[], ref: PushedRef): ReleasePipeline[] {
  return pipelines.filter(({ branch, tag }) => {
    if (ref.kind === 'tag') return tag;
    return ref.kind === 'branch' && branch === ref.name;
  });
}

/**
 * The environments of the pipelines, one pipeline after the other, as configured. An environment that several of them
 * name comes once, at its first place, so that it is deployed to once; it needs approval if any of them says so.
 */
export function plannedEnvironments(pipelines: readonly ReleasePipeline[]): PlannedEnvironment[] {
  const planned = new Map<string, PlannedEnvironment>();
  for (const pipeline of pipelines) {
    for (const { name, requiresApproval } of pipeline.environments) {
      const before = planned.get(name) ?? { name, requiresApproval: false, pipeline: pipeline.name };
      planned.set(name, { ...before, requiresApproval: before.requiresApproval || requiresApproval });
    }
  }
  return [...planned.values()];
}

/**
 * What a push of the codebase starts. Nothing is an answer too.
 * @throws PlatformError for a ref that is none; NotFoundError without application or codebase
 */
export async function planPush(
  request: { app: string; codebase: string; ref: string | undefined },
  options: PlanOptions,
): Promise<CodebasePlan> {
  const { applications, workflow, logger } = options;
  const pushed = readPushedRef(request.ref, workflow);
  const application = await applications.load(request.app);
  goOn(request.codebase, options);
  const codebase = await applications.codebase(request.app, request.codebase);
  const ref = request.ref === undefined ? ownRef(pushed, codebase, workflow, logger) : pushed;
  const pipelines = matchingPipelines(codebase.pipelines, ref);
  const environments = plannedEnvironments(pipelines);
  warnOfMissing(application, environments, logger);
  return {
    app: request.app,
    codebase: codebase.name,
    ref,
    pipelines: pipelines.map(({ name }) => name),
    environments,
    imageReference: imageReference(ref, logger),
    strategy: defaultStrategy(codebase.pipelineMode),
    requiresBuild: codebase.requiresImageBuild,
  };
}

/** A workflow of another repository (a fork, the deploy repository) has a ref that says nothing about the codebase. */
function ownRef(
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

function warnOfMissing(
  application: Application,
  environments: readonly PlannedEnvironment[],
  logger: Logger,
): void {
  const known = new Set(application.environments.map(({ name }) => name));
  for (const { name, pipeline } of environments) {
    if (known.has(name)) continue;
    logger.warning(
      `The pipeline ${pipeline} names the environment "${name}", which application ${application.name} does not have: deploying to it will fail.`,
    );
  }
}

function imageReference({ kind, name }: PushedRef, logger: Logger): string | undefined {
  if (kind === 'other') return undefined;
  const tag = formatImageTag(kind, name);
  if (isImageTag(tag)) return tag;
  logger.warning(
    `No image can have the tag ${JSON.stringify(tag)} of the ${kind} "${name}": name the image by its commit.`,
  );
  return undefined;
}

function goOn(codebase: string, { clock, signal, deadline }: PlanOptions): void {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new DeadlineError(`Planning for the codebase ${codebase} took longer than it may.`, {
    hint: 'Raise timeout-minutes.',
  });
}
