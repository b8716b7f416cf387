import type { BuildRecord } from '../codebuild/build.js';
import type { BuildScript } from '../codebuild/scenario.js';
import { messageLabel } from '../../slack/builder-message.js';
import type { Builds } from '../codebuild/builds.js';
import type { Registry } from '../ecr/registry.js';
import type { ActionRun, ExecutionRecord } from './execution.js';
import type { PipelineRecord } from './pipeline.js';

/** How an action's time is divided among the phases of its build. */
const shares = {
  SUBMITTED: 0,
  QUEUED: 0.05,
  PROVISIONING: 0.15,
  DOWNLOAD_SOURCE: 0.1,
  INSTALL: 0.1,
  PRE_BUILD: 0.05,
  BUILD: 0.45,
  POST_BUILD: 0.05,
  UPLOAD_ARTIFACTS: 0,
  FINALIZING: 0.05,
} as const;

/** What an action runs, and where the image is that it deploys. */
export interface PipelineSurroundings {
  readonly builds: Builds;
  readonly registry: Registry;
  /** Called when a manual release has succeeded. */
  released(release: Release): void;
}

/** An image that a pipeline has deployed. */
export interface Release {
  app: string;
  codebase: string;
  environment: string;
  /** Its tag. */
  image: string;
  /** Scenario time, in milliseconds since the epoch. */
  at: number;
}

/** Starts the build of a CodeBuild action, at the moment at which the action began. */
export function actionBuild(
  { builds, registry }: PipelineSurroundings,
  pipeline: PipelineRecord,
  record: ExecutionRecord,
  run: ActionRun,
): BuildRecord {
  const project = builds.projects.get(pipeline.project);
  if (project === undefined)
    throw new Error(`The pipeline ${pipeline.name} has no project ${pipeline.project}.`);
  const service = run.plan.name.replace(/^deploy-/i, '');
  const variables: Record<string, string> = {
    ...record.variables,
    ...(pipeline.release === undefined ? {} : { SERVICE: service, APPLICATION: pipeline.release.app }),
  };
  return builds.start({
    project,
    startedAt: run.startedAt,
    variables: Object.entries(variables).map(([key, value]) => ({ name: key, value, type: 'PLAINTEXT' })),
    initiator: `codepipeline/${pipeline.name}`,
    script: deployScript(registry, pipeline, record, run, service),
  });
}

function deployScript(
  registry: Registry,
  pipeline: PipelineRecord,
  record: ExecutionRecord,
  run: ActionRun,
  service: string,
): BuildScript {
  if (run.plan.kind !== 'codebuild') throw new Error(`The action ${run.plan.name} runs no build.`);
  const { seconds, log } = run.plan;
  const fail = run.plan.fail ?? missingLabel(registry, pipeline, record);
  const { ENVIRONMENT: environment = '', IMAGE_TAG: tag = '' } = record.variables;
  const [usual, last] =
    pipeline.release === undefined
      ? [[`Running ${run.plan.name}`], ['Done']]
      : [
          [`Deploying ${tag} to ${service} in ${environment}`, 'Waiting for the service to be stable'],
          [`Deployed ${tag} to ${service} in ${environment}`],
        ];
  return {
    outcome: fail === undefined ? 'SUCCEEDED' : 'FAILED',
    ...(fail === undefined ? {} : { message: fail }),
    phases: Object.fromEntries(Object.entries(shares).map(([phase, share]) => [phase, share * seconds])),
    log: { text: { BUILD: [...(log ?? [...usual, ...(fail === undefined ? last : [])])] } },
  };
}

/** The platform's deployment stages look for the Slack message that the image's builder left on it. */
function missingLabel(
  registry: Registry,
  pipeline: PipelineRecord,
  record: ExecutionRecord,
): string | undefined {
  if (pipeline.release === undefined || record.script['needs-message-label'] !== true) return undefined;
  const tag = record.variables['IMAGE_TAG'] ?? '';
  const image = registry.get(`${pipeline.release.app}/${pipeline.release.codebase}`)?.byTag(tag);
  return image?.labels[messageLabel] === undefined
    ? `The image ${tag} has no label ${messageLabel}.`
    : undefined;
}
