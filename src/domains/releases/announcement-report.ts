import { code, escapeMarkdown, fenced, link } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderSummary } from '../../core/summary.js';
import type { Release } from '../../providers/github/releases.js';
import type { SlackMessage } from '../../providers/slack/messages.js';
import type { AnnouncementResult, AnnouncementState } from './announcer.js';

/** An announcement, and what became of it. */
export interface AnnouncementRun {
  release: Release;
  repository: string;
  channel: string;
  message: SlackMessage;
  state: AnnouncementState;
  /** Undefined in a dry run. */
  result?: AnnouncementResult | undefined;
  /** The message's address, where it is known. */
  link?: string | undefined;
}

/** Renders the job summary. */
export function renderAnnouncement(run: AnnouncementRun): string {
  const { release, repository, channel, message, result } = run;
  const changed = result !== undefined && (result.posted || result.updated);
  return renderSummary({
    outcome: result === undefined ? 'dry-run' : changed ? 'success' : 'unchanged',
    heading: escapeMarkdown(headingOf(run)),
    facts: {
      title: 'Announcement',
      rows: [
        ['Release', link(release.tag, release.url)],
        ['Repository', code(repository)],
        ['Channel', code(channel)],
        [
          'Message',
          result &&
            (run.link === undefined ? code(result.reference.ts) : link(result.reference.ts, run.link)),
        ],
      ],
    },
    details: [{ title: 'Text', body: fenced(textOf(message)) }],
  });
}

/** Formats the result for a terminal: in a dry run with the whole text. */
export function formatAnnouncement(run: AnnouncementRun): string {
  const { link: url, message, result, state } = run;
  const heading = headingOf(run);
  if (result !== undefined) return `${heading}${url === undefined ? '' : `: ${url}`}`;
  // That nothing would change need not be said of nothing else.
  if (state.state === 'found' && state.same) return `${heading}.`;
  return `${formatDryRun(heading)}\n\n${textOf(message)}`;
}

function headingOf({ release, repository, channel, state, result }: AnnouncementRun): string {
  const name = `${repository} ${release.tag}`;
  if (result === undefined) {
    if (state.state !== 'found') return dryRunHeading(`announce ${name} in ${channel}`);
    return state.same
      ? dryRunHeading(`change nothing, since ${name} was already announced in ${channel}`)
      : dryRunHeading(`update the announcement of ${name} in ${channel}`);
  }
  if (result.posted) return `Announced ${name} in ${channel}`;
  return result.updated
    ? `Updated the announcement of ${name} in ${channel}`
    : `${name} was already announced in ${channel}`;
}

function textOf({ blocks }: SlackMessage): string {
  return blocks
    .flatMap((block) =>
      block.type === 'section' ? [block.text.text] : [block.elements.map(({ text }) => text).join('  ')],
    )
    .join('\n\n');
}
