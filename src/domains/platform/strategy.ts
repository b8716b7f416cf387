import type { PipelineMode } from './applications.js';

/** How a codebase is deployed: through its manual-release pipeline, or by us to ECS. */
export type DeploymentStrategy = 'pipeline' | 'ecs';

/**
 * What `strategy: auto` means. A codebase with both (`dual_codepipeline_github`) has its pipeline, and keeps to it
 * until the platform says otherwise.
 */
export function defaultStrategy(mode: PipelineMode): DeploymentStrategy {
  return mode === 'github_actions' ? 'ecs' : 'pipeline';
}
