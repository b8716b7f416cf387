import type { ActionExecution } from '../../providers/aws/codepipeline.js';
import { durationText } from '../builds/duration.js';

/** How long an action took until CodePipeline last saw it change, in words; undefined where it has not begun. */
export function actionDuration({ startTime, lastUpdateTime }: ActionExecution): string | undefined {
  if (startTime === undefined || lastUpdateTime === undefined) return undefined;
  return durationText(lastUpdateTime.getTime() - startTime.getTime());
}
