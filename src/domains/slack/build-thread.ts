import { asError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import type { ImageLabels } from '../../providers/registry/manifest.js';
import { isTimestamp } from './message-reference.js';

/** The image builder notes there which message was its own. */
export const THREAD_LABEL = 'uk.gov.trade.digital.build.timestamp';

/** A place where the image can be looked at. */
export interface LabelSource {
  labels: () => Promise<ImageLabels>;
  repository: string;
  /** Tag or digest of the image. */
  reference: string;
}

/**
 * The `ts` of the message about the build that made an image, from the first of the sources that can be read.
 * Undefined where the image has no such label, or where no source can be read: that is no problem of anybody's.
 */
export async function findBuildThread(
  sources: readonly LabelSource[],
  logger: Logger,
): Promise<string | undefined> {
  for (const { labels, repository, reference } of sources) {
    try {
      const found = await (await labels()).labels(repository, reference);
      return readLabel(found[THREAD_LABEL], repository, logger);
    } catch (error) {
      logger.info(
        `Which Slack thread the image ${reference} of ${repository} belongs to could not be looked up: ${asError(error).message}`,
      );
    }
  }
  return undefined;
}

function readLabel(label: string | undefined, repository: string, logger: Logger): string | undefined {
  const ts = label?.replace(/^"(.*)"$/, '$1');
  if (ts === undefined || isTimestamp(ts)) return ts;
  logger.debug(`The label ${THREAD_LABEL} of the image in ${repository} is not the ts of a message.`);
  return undefined;
}
