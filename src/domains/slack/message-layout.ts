import type { MessageBlock, SlackMessage } from '../../providers/slack/messages.js';
import { shortened, splitText } from './split-text.js';

/** What is to be said. */
export interface Announcement {
  /** For notifications and screen readers; default: the beginning of the body. */
  title?: string | undefined;
  /** In mrkdwn, of any length. */
  body: string;
  /** Small print below, in mrkdwn: at most ten pieces. */
  context?: readonly string[] | undefined;
}

/** Source: the reference of the section and context blocks. */
const SECTION_LIMIT = 3_000;
const CONTEXT_LIMIT = 2_000;
const CONTEXT_ELEMENTS = 10;
/** All blocks of a message together; Slack says msg_blocks_too_long somewhere beyond 13,000. */
const BLOCKS_LIMIT = 12_000;
/** chat.update takes 4,000 characters where chat.postMessage takes 40,000; the text is only a stand-in for the blocks. */
const TEXT_LIMIT = 3_000;

/**
 * The announcement in messages within Slack's limits: one nearly always, and for a long body as many as it takes, the
 * further ones meant for the thread of the first. The context is below the first one.
 */
export function layOut({ title, body, context = [] }: Announcement): [SlackMessage, ...SlackMessage[]] {
  const footer = contextBlock(context);
  const [first = [], ...rest] = pages(splitText(body, SECTION_LIMIT), BLOCKS_LIMIT - lengthOf(footer));
  return [message(first, title, footer), ...rest.map((sections) => message(sections, undefined, []))];
}

function message(
  sections: readonly string[],
  title: string | undefined,
  footer: readonly MessageBlock[],
): SlackMessage {
  const text = shortened(title ?? sections[0] ?? '', TEXT_LIMIT);
  const blocks = sections.map((section) => ({
    type: 'section' as const,
    text: { type: 'mrkdwn' as const, text: section },
  }));
  return { text, blocks: [...blocks, ...footer] };
}

function contextBlock(context: readonly string[]): MessageBlock[] {
  const elements = context
    .filter((text) => text.trim() !== '')
    .slice(0, CONTEXT_ELEMENTS)
    .map((text) => ({ type: 'mrkdwn' as const, text: shortened(text, CONTEXT_LIMIT) }));
  return elements.length === 0 ? [] : [{ type: 'context', elements }];
}

function lengthOf(blocks: readonly MessageBlock[]): number {
  const texts = blocks.flatMap((block) => (block.type === 'section' ? [block.text] : block.elements));
  return texts.reduce((sum, { text }) => sum + text.length, 0);
}

/** The first page within `firstLimit`, the others within the limit of a message. */
function pages(sections: readonly string[], firstLimit: number): string[][] {
  const found: string[][] = [];
  let page: string[] = [];
  let length = 0;
  for (const section of sections) {
    const limit = found.length === 0 ? Math.max(SECTION_LIMIT, firstLimit) : BLOCKS_LIMIT;
    if (page.length > 0 && length + section.length > limit) {
      found.push(page);
      [page, length] = [[], 0];
    }
    page.push(section);
    length += section.length;
  }
  return [...found, page];
}
