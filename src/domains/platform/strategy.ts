import type { PipelineMode } from './applications.js';

/** How a codebase is deployed: through its manual-release pipeline, or by us to ECS. */
export type DeploymentStrategy = 'pipeline' | 'ecs';

/** Returns the strategies that the platform has set up for the codebase, the one for `auto` first. */
export function availableStrategies(mode: PipelineMode): DeploymentStrategy[] {
  switch (mode) {
    case 'aws_codepipeline':
      return ['pipeline'];
    case 'dual_codepipeline_github':
      return ['pipeline', 'ecs'];
    case 'github_actions':
      return ['ecs'];
  }
}

/**
 * What `strategy: auto` means. A codebase with both (`dual_codepipeline_github`) has its pipeline, and keeps to it
 * until the platform says otherwise.
 */
export function defaultStrategy(mode: PipelineMode): DeploymentStrategy {
  return mode === 'github_actions' ? 'ecs' : 'pipeline';
}
