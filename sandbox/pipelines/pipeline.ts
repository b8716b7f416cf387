import { releasePipelineName } from '../names.js';
import type { ExecutionScript } from '../scenario-executions.js';
import type { ApplicationSeed, CodebaseSeed } from '../scenario.js';
import type { World } from '../world.js';
import type { ExecutionRecord } from './execution.js';
import { planStages, type StagePlan } from './stages.js';

/** A pipeline of the scenario, with its executions. */
export interface PipelineRecord {
  name: string;
  app: string;
  codebase: string;
  created: number;
  /** What its executions do, in turn; the last one repeats. */
  scripts: readonly ExecutionScript[];
  /** The run groups of the codebase's services. */
  groups: readonly (readonly string[])[];
  /** In the order in which they run. */
  executions: ExecutionRecord[];
  /** How many executions were started through the API. */
  starts: number;
  /** What was started with which client request token. */
  tokens: Map<string, { id: string; parameters: string }>;
}

/** The variables that a release pipeline declares. */
export const pipelineVariables = [
  { name: 'ENVIRONMENT', defaultValue: 'NONE', description: 'Name of the environment to deploy to' },
  { name: 'IMAGE_TAG', defaultValue: 'NONE', description: 'Tag of the image to deploy' },
] as const;

export function scenarioPipelines(world: World): Map<string, PipelineRecord> {
  const pipelines = new Map<string, PipelineRecord>();
  for (const [app, application] of Object.entries(world.scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const name = releasePipelineName(app, codebase, seed.pipeline);
      if (name === undefined) continue;
      pipelines.set(name, {
        name,
        app,
        codebase,
        created: world.now() - 86_400_000,
        scripts: seed.executions,
        groups: serviceGroups(codebase, seed, application),
        executions: [],
        starts: 0,
        tokens: new Map(),
      });
    }
  }
  return pipelines;
}

function serviceGroups(codebase: string, seed: CodebaseSeed, application: ApplicationSeed): string[][] {
  const groups = (seed.services ?? []).flatMap((group) => Object.values(group));
  if (groups.length > 0) return groups;
  const services = Object.keys(application.services);
  return [services.length > 0 ? services : [codebase]];
}

/** What the next execution is going to do. */
export function nextScript(pipeline: PipelineRecord): ExecutionScript {
  const { scripts, starts } = pipeline;
  return scripts[starts] ?? scripts.at(-1) ?? { outcome: 'Succeeded' };
}

export function nextStages(pipeline: PipelineRecord): StagePlan[] {
  return planStages(nextScript(pipeline), pipeline.groups);
}
