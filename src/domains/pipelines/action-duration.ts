import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { formatDuration } from '../../core/duration.js';

/** How long an action took until CodePipeline last saw it change, in words; undefined where it has not begun. */
export function actionDuration({ startTime, lastUpdateTime }: ActionExecution): string | undefined {
  if (startTime === undefined || lastUpdateTime === undefined) return undefined;
  return formatDuration(lastUpdateTime.getTime() - startTime.getTime());
}
