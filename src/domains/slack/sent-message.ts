import { code, link } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import type { MessageReference } from '../../providers/slack/messages.js';
import { formatMessageReference } from './thread.js';

/** A message that Slack has taken. */
export interface SentMessage {
  /** What was done with it, and where: `Posted a message to #demo`. */
  heading: string;
  reference: MessageReference;
  /** Its address; undefined where that is not known. */
  link: string | undefined;
}

/** Formats it for a terminal. */
export function formatSentMessage({ heading, reference, link: url }: SentMessage): string {
  return `${heading}: ${url ?? formatMessageReference(reference)}`;
}

/** Renders the job summary. */
export function renderSentMessage({ heading, reference, link: url }: SentMessage): string {
  return renderSummary({
    outcome: 'success',
    heading: link(heading, url),
    facts: { title: 'Message', rows: [['Reference', code(formatMessageReference(reference))]] },
  });
}
