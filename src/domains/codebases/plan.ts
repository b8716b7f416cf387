import type { Clock } from '../../core/clock.js';
import { DeadlineError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import type { Workflow } from '../../providers/runner/workflow.js';
import type { Application, Applications, Codebase } from '../platform/applications.js';
import { formatImageTag, formatPipelineTag, isImageTag } from '../images/image-name.js';
import { availableStrategies, defaultStrategy } from '../platform/environments.js';
import type { DeploymentStrategy } from '../platform/environments.js';
import {
  findPipelines,
  listEnvironments,
  requestEnvironments,
  startingAt,
  parsePushedRef,
} from './planned-environments.js';
import type { PlannedEnvironment, RequestedEnvironment, PushedRef } from './planned-environments.js';

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
  checkTime(request.codebase, options);
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

function checkTime(codebase: string, { clock, signal, deadline }: PlanOptions): void {
  signal.throwIfAborted();
  if (clock.now() <= deadline) return;
  throw new DeadlineError(`Planning for the codebase ${codebase} took longer than it may.`, {
    hint: 'Raise timeout-minutes.',
  });
}

/** The outputs of a plan, by name. */
export function planOutputs(plan: CodebasePlan) {
  return {
    environments: plan.environments,
    pipeline: plan.pipelines.join(','),
    'image-reference': plan.imageReference,
    'pipeline-image': plan.pipelineImage,
    strategy: plan.strategy,
    strategies: plan.strategies,
    'requires-build': plan.requiresBuild,
  };
}

/** The plan as a person at a terminal reads it. */
export function planText(plan: CodebasePlan): string {
  const { environments } = plan;
  if (environments.length === 0) return describeNothing(plan);
  const list = environments.map(
    ({ name, requiresApproval }, index) =>
      `  ${index + 1}. ${name}${requiresApproval ? ' (needs approval)' : ''}`,
  );
  return [`${describePush(plan)} starts ${formatStarted(plan)}:`, ...list, describeStrategy(plan)].join('\n');
}

/** The plan for the job summary, in GitHub's Markdown. */
export function planSummary(plan: CodebasePlan): string {
  const { app, codebase, environments } = plan;
  const rows = environments.map(({ name, requiresApproval, pipeline }, index) => [
    String(index + 1),
    code(name),
    requiresApproval ? 'needed' : 'not needed',
    pipeline === '' ? '' : code(pipeline),
  ]);
  const none = environments.length === 0;
  return renderSummary({
    outcome: 'info',
    heading: escapeMarkdown(
      none
        ? describeNothing(plan).replace(/\.$/, '')
        : `${describePush(plan)} starts ${formatStarted(plan)} of ${app}/${codebase}`,
    ),
    notes: [
      none ? undefined : escapeMarkdown(describeStrategy(plan)),
      none ? undefined : table(['Order', 'Environment', 'Approval', 'Pipeline'], rows),
    ],
  });
}

function describePush({ ref }: CodebasePlan): string {
  return ref.kind === 'other' ? `A push of ${ref.ref}` : `A push of the ${ref.kind} "${ref.name}"`;
}

function formatPipelines({ pipelines }: CodebasePlan): string {
  return `the pipeline${pipelines.length > 1 ? 's' : ''} ${pipelines.join(' and ')}`;
}

/** The pipelines; where the environments were asked for, and no pipeline matches, those. */
function formatStarted(plan: CodebasePlan): string {
  return plan.pipelines.length === 0 ? 'deployments to these environments' : formatPipelines(plan);
}

function describeNothing(plan: CodebasePlan): string {
  if (plan.pipelines.length > 0)
    return `${describePush(plan)} starts ${formatPipelines(plan)}, without any environment.`;
  return `${describePush(plan)} starts no pipeline of ${plan.app}/${plan.codebase}.`;
}

function describeStrategy({ strategy, strategies, requiresBuild }: CodebasePlan): string {
  const deployed =
    strategy === 'ecs' ? 'Its services are deployed to ECS directly' : 'It is deployed through CodePipeline';
  const otherwise =
    strategies.length > 1 ? ' A workflow starts both; with strategy: ecs it deploys to ECS directly.' : '';
  const image = requiresBuild
    ? ', after an image is built'
    : ', with the image latest; it needs no image build';
  return `${deployed}${image}.${otherwise}`;
}
