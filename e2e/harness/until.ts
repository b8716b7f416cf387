import { until as untilWithin } from '../../src/testing/until.js';

/** Waits until the condition holds, for ten seconds at most, or as many as given. */
export function until(
  condition: () => boolean | Promise<boolean>,
  subject: string,
  seconds = 10,
): Promise<void> {
  return untilWithin(condition, subject, seconds);
}
