import { actionProjectName, deployProjectName, releasePipelineName } from '../../scenario/names.js';
import type { ExecutionScript, PastRelease } from './scenario.js';
import type { PipelineSeed } from '../codebuild/scenario-projects.js';
import type { ApplicationSeed, CodebaseSeed } from '../../scenario/scenario.js';
import type { Setting } from '../../server/setting.js';
import type { ExecutionRecord } from './execution.js';
import { planStages, type StagePlan } from './stages.js';

/** A pipeline of the scenario, with its executions. */
export interface PipelineRecord {
  name: string;
  /** Whose releases it does; undefined for one that belongs to no codebase. */
  release: { app: string; codebase: string } | undefined;
  type: 'V1' | 'V2';
  mode: 'QUEUED' | 'SUPERSEDED' | 'PARALLEL';
  /** The variables that it declares. */
  variables: readonly PipelineVariable[];
  /** The repository that its source action checks out, `owner/name`. */
  source: string;
  /** The CodeBuild project that its actions run. */
  project: string;
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
  tokens: Map<string, { id: string; parameters: string; at: number }>;
  /** How many executions it has had before the scenario begins. */
  earlier: number;
  /** The same, one by one. */
  past: readonly PastRelease[];
}

export interface PipelineVariable {
  name: string;
  /** Undefined: it has to be given. */
  defaultValue?: string;
  description?: string;
}

/** The variables that a release pipeline declares. */
const releaseVariables: readonly PipelineVariable[] = [
  { name: 'ENVIRONMENT', defaultValue: 'NONE', description: 'Name of the environment to deploy to' },
  { name: 'IMAGE_TAG', defaultValue: 'NONE', description: 'Tag of the image to deploy' },
];

export function scenarioPipelines(setting: Setting): Map<string, PipelineRecord> {
  const pipelines = new Map<string, PipelineRecord>();
  for (const [app, application] of Object.entries(setting.scenario.applications)) {
    for (const [codebase, seed] of Object.entries(application.codebases)) {
      const name = releasePipelineName(app, codebase, seed.pipeline);
      if (name === undefined) continue;
      pipelines.set(name, {
        ...common(setting, name),
        release: { app, codebase },
        variables: releaseVariables,
        source: `uktrade/${app}-deploy`,
        project: deployProjectName(app, codebase),
        scripts: seed.executions,
        groups: serviceGroups(codebase, seed, application),
        past: seed['past-releases'],
      });
    }
  }
  for (const [name, seed] of Object.entries(setting.scenario.pipelines)) {
    pipelines.set(name, ownPipeline(setting, name, seed));
  }
  return pipelines;
}

function common(setting: Setting, name: string) {
  return {
    name,
    type: 'V2' as const,
    mode: 'QUEUED' as const,
    created: setting.now() - 86_400_000,
    executions: [],
    starts: 0,
    tokens: new Map(),
    earlier: 0,
    past: [],
  };
}

function ownPipeline(setting: Setting, name: string, seed: PipelineSeed): PipelineRecord {
  return {
    ...common(setting, name),
    release: undefined,
    type: seed.type,
    mode: seed['execution-mode'],
    variables: Object.entries(seed.variables).map(([variable, value]) => ({
      name: variable,
      ...(value === null ? {} : { defaultValue: value }),
    })),
    source: seed.source,
    project: actionProjectName(name),
    scripts: seed.executions,
    groups: [['run']],
    earlier: seed['earlier-executions'],
  };
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
