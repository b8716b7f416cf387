import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import type { Release } from '../../providers/github/releases.js';
import type { SlackMessage } from '../../providers/slack/messages.js';
import type { AnnouncementResult, Standing } from './announce.js';

export interface AnnouncementReport {
  release: Release;
  repository: string;
  channel: string;
  message: SlackMessage;
  standing: Standing;
  /** Undefined in a dry run. */
  result?: AnnouncementResult;
}

/** The job summary. */
export function announceSummary(report: AnnouncementReport): string {
  const { release, repository, channel, message, result } = report;
  const rows = [
    ['Release', link(release.tag, release.url)],
    ['Repository', code(repository)],
    ['Channel', code(channel)],
    ...(result === undefined ? [] : [['Message', code(result.reference.ts)]]),
  ];
  const parts = [
    `## ${result === undefined ? ':mag:' : ':mega:'} ${escapeMarkdown(heading(report))}`,
    table(
      ['', ''],
      rows.map(([name = '', value = '']) => [`**${name}**`, value]),
    ),
    `<details><summary>The message</summary>\n\n${fenced(textOf(message))}\n\n</details>`,
    ...(result === undefined ? ['Nothing was changed.'] : []),
  ];
  return `${parts.join('\n\n')}\n`;
}

/** The same for a terminal: in a dry run with the whole message. */
export function announceText(report: AnnouncementReport): string {
  const { result, message } = report;
  return result === undefined ? `${heading(report)}\n\n${textOf(message)}` : heading(report);
}

function heading({ release, repository, channel, standing, result }: AnnouncementReport): string {
  const name = `${repository} ${release.tag}`;
  if (result === undefined) {
    if (standing.state !== 'found') return `Dry run: would announce ${name} in ${channel}`;
    return standing.same
      ? `Dry run: would change nothing, ${name} is announced in ${channel}`
      : `Dry run: would update the announcement of ${name} in ${channel}`;
  }
  if (result.posted) return `Announced ${name} in ${channel}`;
  return result.updated
    ? `Updated the announcement of ${name} in ${channel}`
    : `${name} was announced in ${channel} already`;
}

function textOf({ blocks }: SlackMessage): string {
  return blocks
    .flatMap((block) =>
      block.type === 'section' ? [block.text.text] : [block.elements.map(({ text }) => text).join('  ')],
    )
    .join('\n\n');
}
