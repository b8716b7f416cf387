import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { isDowngrade } from './changes.js';
import type { Changes, Direction, ServiceChange } from './changes.js';
import { comparisonText, counted, directionText, downgradeWarning, shortDigest } from './changes-text.js';
import type { ChangedCommit, ChangedPull, CommitChanges, CommitList } from './commit-changes.js';
import { minuteOf } from './plain-text.js';

/** What changes, as a section of the job summary; empty where there is nothing to tell. */
export function changesSummary(changes: Changes): string {
  if (changes.services.length === 0) return '';
  const warning = downgradeWarning(changes);
  return [
    '### What changes',
    ...(warning === undefined ? [] : [`> :warning: **Downgrade**: ${escapeMarkdown(warning)}`]),
    table(
      ['Service', 'Ran before', 'Since', 'New image', ''],
      changes.services.map((service) => serviceRow(service, changes)),
    ),
    ...reasons(changes.services),
    ...changes.commits.map((comparison) => comparisonSection(comparison)),
    ...pullSection(changes.commits),
  ].join('\n\n');
}

function serviceRow(service: ServiceChange, { image }: Changes): string[] {
  const next = imageCell(image.tag, image.digest);
  if (service.state === 'unknown') return [code(service.service), 'not known', '', next, ''];
  const { image: running, since, direction, stopped, rollingOut } = service;
  const notes = [
    ...(stopped ? ['scaled to zero'] : []),
    ...(rollingOut === undefined ? [] : [`${rollingOut} was being rolled out`]),
  ];
  return [
    code(service.service),
    [imageCell(running.tag, running.digest), ...notes.map(escapeMarkdown)].join(', '),
    since === undefined ? '' : escapeMarkdown(minuteOf(since)),
    next,
    directionCell(direction),
  ];
}

function imageCell(tag: string | undefined, digest: string | undefined): string {
  const parts = [...(tag === undefined ? [] : [tag]), ...(digest === undefined ? [] : [shortDigest(digest)])];
  return parts.length === 0 ? 'an image without a tag' : parts.map(code).join(' ');
}

function directionCell(direction: Direction): string {
  const text = escapeMarkdown(directionText(direction));
  return isDowngrade(direction) || direction === 'diverged' ? `:warning: ${text}` : text;
}

/** Why something is not known, once for all services that it holds for. */
function reasons(services: readonly ServiceChange[]): string[] {
  const texts = services.flatMap((service) => (service.state === 'unknown' ? [service.reason] : []));
  return [...new Set(texts)].map((reason) => `What runs is not known: ${escapeMarkdown(reason)}`);
}

function comparisonSection(comparison: CommitChanges): string {
  const { url, added, removed } = comparison;
  const heading = link(comparisonText(comparison).replace(/:$/, ''), url);
  const lists = [...commitList('New', added), ...commitList('Taken away', removed)];
  return [heading, ...lists].join('\n\n');
}

function commitList(title: string, { total, commits }: CommitList): string[] {
  if (commits.length === 0) return [];
  const more = total - commits.length;
  const items = [
    ...commits.map((commit) => `- ${commitItem(commit)}`),
    ...(more > 0 ? [`- and ${counted(more)} before those`] : []),
  ];
  return [`${title}:`, items.join('\n')];
}

function commitItem({ sha, subject, author, url, pulls }: ChangedCommit): string {
  const by = author === undefined ? '' : `, ${code(author)}`;
  const numbers = pulls.map((pull) => ` ${link(`#${pull.number}`, pull.url)}`).join('');
  return `${link(sha.slice(0, 7), url)} ${escapeMarkdown(subject)}${by}${numbers}`;
}

/** All pull requests once, with their titles, newest first. */
function pullSection(comparisons: readonly CommitChanges[]): string[] {
  const pulls = new Map<string, ChangedPull>();
  const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
  for (const pull of commits.flatMap((commit) => commit.pulls)) pulls.set(pull.url, pull);
  if (pulls.size === 0) return [];
  const items = [...pulls.values()]
    .sort((a, b) => b.number - a.number)
    .map(({ number, title, url }) => `- ${link(`#${number}`, url)} ${escapeMarkdown(title)}`);
  return [`Pull requests:\n\n${items.join('\n')}`];
}
