import type { PipelineMode } from '../platform/applications.js';

/** How a codebase is deployed: through its manual-release pipeline, or by us to ECS. */
export type DeploymentStrategy = 'pipeline' | 'ecs';

/**
 * What `strategy: auto` means. A codebase with both (`dual_codepipeline_github`) has its pipeline, and keeps to it
 * until the platform says otherwise.
 */
export function strategyOf(mode: PipelineMode): DeploymentStrategy {
  return mode === 'github_actions' ? 'ecs' : 'pipeline';
}
