import { PlatformError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { Build, BuildVariable } from '../../providers/aws/codebuild.js';
import type { PipelineMode } from '../platform/applications.js';

/** Who tells Slack about the build: the builder, the workflow, or whoever fits the codebase's pipeline mode. */
export type BuildNotifications = 'auto' | 'builder' | 'workflow';

const SWITCH = 'NOTIFICATIONS_ENABLED';

/**
 * The variables to start the build with. The builder's own messages are switched off only where the workflow
 * posts instead: images built without them lack a label that the CodePipeline deployment stages insist on.
 * The user's own NOTIFICATIONS_ENABLED wins over `auto`.
 * @throws PlatformError when it comes together with `builder` or `workflow`, which say the same or the opposite
 */
export function withNotifications(
  variables: readonly BuildVariable[],
  notifications: BuildNotifications,
  pipelineMode: PipelineMode,
  logger: Logger,
): BuildVariable[] {
  if (variables.some(({ name }) => name === SWITCH)) {
    if (notifications !== 'auto') {
      throw new PlatformError(
        `The inputs environment-variables and notifications (${notifications}) both decide about ${SWITCH}.`,
        { hint: `Leave out one of them; with notifications: auto, your ${SWITCH} counts.` },
      );
    }
    logger.info(`${SWITCH} is taken from environment-variables.`);
    return [...variables];
  }
  const off = notifications === 'workflow' || (notifications === 'auto' && pipelineMode === 'github_actions');
  return off ? [...variables, { name: SWITCH, value: 'false', type: 'PLAINTEXT' }] : [...variables];
}

/**
 * Whether the image builder posts to Slack about the build. The variables that it was started with say so, else those
 * that the build has from its project; a build that says nothing is taken for one that does.
 */
export function builderPosts(build: Build, variables: readonly BuildVariable[]): boolean {
  const started = variables.find(({ name }) => name === SWITCH);
  return (started?.value ?? build.variables?.[SWITCH] ?? 'true') !== 'false';
}
