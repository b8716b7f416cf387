import { formatCount } from '../../core/text.js';
import type { Logger } from '../../core/logger.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { shortDigest } from '../images/image-name.js';
import type {
  ChangedCommit,
  ChangedPull,
  Changes,
  CommitChanges,
  CommitList,
  Direction,
  ServiceChange,
} from './changes.js';

/** What each direction is called. */
const WORDS: Readonly<Record<Direction, string>> = {
  same: 'unchanged',
  upgrade: 'upgrade',
  downgrade: 'downgrade',
  diverged: 'diverged: some commits are removed too',
  older: 'downgrade (older image)',
  changed: 'changed',
};

/** True where anything goes back to an older version. */
export function isDowngrade(direction: Direction): boolean {
  return direction === 'downgrade' || direction === 'older';
}

/**
 * Says what will change, with a warning where anything goes back to an older version and nobody intended that. Remote
 * text stays inert.
 */
export function logChanges(changes: Changes, logger: Logger, { intended = false } = {}): void {
  logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
  for (const line of serviceLines(changes.services)) logger.info(`  ${line}`);
  for (const comparison of changes.commits) {
    logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
    const listed = commitLines(comparison);
    if (listed.length > 0) logger.remote(`${listed.join('\n')}\n`, '    ');
  }
  logger.endGroup();
  const warning = intended ? undefined : downgradeWarning(changes);
  if (warning !== undefined) logger.warning(warning, { title: 'This is a downgrade' });
}

/** Undefined where nothing goes back to an older version. */
function downgradeWarning({ services, env, image, commits }: Changes): string | undefined {
  const back = services.flatMap((service) =>
    service.state === 'running' && isDowngrade(service.direction) ? [service.service] : [],
  );
  if (back.length === 0) return undefined;
  const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
  const away = removed === 0 ? '' : `, by ${formatCommits(removed)}`;
  return `${image.tag} is older than what runs in ${env} (${back.join(', ')})${away}.`;
}

/** One line for each service; those of which nothing is known for one reason share a line. */
function serviceLines(services: readonly ServiceChange[]): string[] {
  const reasons = new Map<string, string[]>();
  const lines: string[] = [];
  for (const service of services) {
    if (service.state === 'unknown')
      reasons.set(service.reason, [...(reasons.get(service.reason) ?? []), service.service]);
    else lines.push(`${service.service}: ${runningText(service)}; ${WORDS[service.direction]}`);
  }
  for (const [reason, names] of reasons)
    lines.push(`${names.join(', ')}: what runs now is not known. ${reason}`);
  return lines;
}

function runningText(service: Extract<ServiceChange, { state: 'running' }>): string {
  const { image, since, stopped, rollingOut } = service;
  const digest =
    image.digest === undefined || image.tag === undefined ? '' : ` (${shortDigest(image.digest)})`;
  return [
    `${image.tag ?? image.digest ?? 'an image without a tag'}${digest}`,
    since === undefined ? '' : ` since ${formatMinute(since)}`,
    stopped ? ', scaled to zero' : '',
    rollingOut === undefined ? '' : `, while ${rollingOut} is being rolled out`,
  ].join('');
}

/** `3 new commits between 1111111 and 2222222` */
function comparisonText({ base, head, relation, added, removed }: CommitChanges): string {
  const between = `between ${base.slice(0, 7)} and ${head.slice(0, 7)}:`;
  switch (relation) {
    case undefined:
      return `Commits ${between}`;
    case 'same':
      return `No commits ${between}`;
    case 'upgrade':
      return `${formatCommits(added.total)} ${between}`;
    case 'downgrade':
      return `Downgrade by ${formatCommits(removed.total)} ${between}`;
    case 'diverged':
      return `Diverged, ${formatCommits(added.total)} added and ${formatCommits(removed.total)} removed ${between}`;
  }
}

function formatCommits(number: number): string {
  return formatCount(number, 'commit');
}

function commitLines({ added, removed }: CommitChanges): string[] {
  return [...listLines('+', added), ...listLines('-', removed)];
}

function listLines(sign: string, { total, commits }: CommitList): string[] {
  const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
  const more = total - commits.length;
  return more > 0 && commits.length > 0
    ? [...lines, `${sign} and ${formatCommits(more)} before those`]
    : lines;
}

function commitText({ sha, subject, author, pulls }: ChangedCommit): string {
  const by = author === undefined ? '' : ` (${author})`;
  const numbers = pulls.map(({ number }) => ` #${number}`).join('');
  return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? '' : numbers}`;
}

/**
 * What changes, as a section of the job summary; empty where there is nothing to tell.
 * @param options.title - of the table of the services; undefined: the commits alone
 * @param options.intended - nothing is said of going back to an older image
 */
export function changesSummary(
  changes: Changes,
  { title, intended }: { title: string | undefined; intended: boolean },
): string {
  const { services, commits } = changes;
  if (services.length === 0) return '';
  const warning = intended ? undefined : downgradeWarning(changes);
  const rows = services.map((service) => serviceRow(service, changes));
  const before = title === 'What changes' ? 'Now' : 'Ran before';
  const header = ['Service', before, 'Since', 'New image', 'Change'];
  const parts = [
    ...(warning === undefined ? [] : [`> :warning: **Downgrade**: ${escapeMarkdown(warning)}`]),
    ...(title === undefined ? [] : [table(header, rows), ...reasons(services)]),
    ...commits.map((comparison) => comparisonSection(comparison)),
    ...pullSection(commits),
  ];
  return parts.length === 0 ? '' : [`#### ${title ?? 'Commits'}`, ...parts].join('\n\n');
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
    since === undefined ? '' : escapeMarkdown(formatMinute(since)),
    next,
    directionCell(direction),
  ];
}

function imageCell(tag: string | undefined, digest: string | undefined): string {
  const parts = [...(tag === undefined ? [] : [tag]), ...(digest === undefined ? [] : [shortDigest(digest)])];
  return parts.length === 0 ? 'an image without a tag' : parts.map(code).join(' ');
}

function directionCell(direction: Direction): string {
  const text = escapeMarkdown(WORDS[direction]);
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
    ...(more > 0 ? [`- and ${formatCommits(more)} before those`] : []),
  ];
  return [`${title}:`, items.join('\n')];
}

function commitItem({ sha, subject, author, url, pulls }: ChangedCommit): string {
  const by = author === undefined ? '' : `, ${code(author)}`;
  const numbers = pulls.map((pull) => ` ${link(`#${pull.number}`, pull.url)}`).join('');
  return `${link(sha.slice(0, 7), url)} ${escapeMarkdown(subject)}${by}${numbers}`;
}

/** All pull requests once, newest first; those whose title is a commit's are listed with it. */
function pullSection(comparisons: readonly CommitChanges[]): string[] {
  const pulls = new Map<string, ChangedPull>();
  const commits = comparisons.flatMap(({ added, removed }) => [...added.commits, ...removed.commits]);
  for (const pull of commits.flatMap((commit) => commit.pulls)) pulls.set(pull.url, pull);
  const subjects = new Set(commits.map(({ subject }) => subject));
  const others = [...pulls.values()].filter(({ title }) => !subjects.has(title));
  if (others.length === 0) return [];
  const items = others
    .sort((a, b) => b.number - a.number)
    .map(({ number, title, url }) => `- ${link(`#${number}`, url)} ${escapeMarkdown(title)}`);
  return [`Pull requests:\n\n${items.join('\n')}`];
}

/** Formats a time: `2026-01-31 09:30 UTC`. */
export function formatMinute(time: Date): string {
  return `${time.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
