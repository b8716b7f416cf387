import type { Logger } from '../../core/logger.js';
import { formatCount } from '../../core/duration.js';
import { isDowngrade } from './changes.js';
import type { Changes, Direction, ServiceChange } from './changes.js';
import type { ChangedCommit, CommitChanges, CommitList } from './commit-changes.js';
import { minuteOf } from './plain-text.js';

const words: Readonly<Record<Direction, string>> = {
  same: 'runs it already',
  upgrade: 'an upgrade',
  downgrade: 'a DOWNGRADE',
  diverged: 'a DIVERGED version, which takes commits away too',
  older: 'a DOWNGRADE, by the time of its image',
  changed: 'another image',
};

/** What a direction is called. */
export function directionText(direction: Direction): string {
  return words[direction];
}

/** Says what will change, with a warning where anything goes back to an older version. Remote text stays inert. */
export function logChanges(changes: Changes, logger: Logger): void {
  logger.group(`What will change in ${changes.env}: ${changes.image.tag}`);
  for (const line of serviceLines(changes.services)) logger.info(`  ${line}`);
  for (const comparison of changes.commits) {
    logger.info(`  ${comparisonText(comparison)} ${comparison.url}`);
    const listed = commitLines(comparison);
    if (listed.length > 0) logger.remote(`${listed.join('\n')}\n`, '    ');
  }
  logger.endGroup();
  const warning = downgradeWarning(changes);
  if (warning !== undefined) logger.warning(warning, { title: 'This is a downgrade' });
}

/** Undefined where nothing goes back to an older version. */
export function downgradeWarning({ services, env, image, commits }: Changes): string | undefined {
  const back = services.flatMap((service) =>
    service.state === 'running' && isDowngrade(service.direction) ? [service.service] : [],
  );
  if (back.length === 0) return undefined;
  const removed = Math.max(0, ...commits.map(({ removed: { total } }) => total));
  const away = removed === 0 ? '' : `, which takes ${counted(removed)} away`;
  return `${image.tag} is older than what runs in ${env}: a downgrade of ${back.join(', ')}${away}.`;
}

/** One line for each service; those of which nothing is known for one reason share a line. */
function serviceLines(services: readonly ServiceChange[]): string[] {
  const reasons = new Map<string, string[]>();
  const lines: string[] = [];
  for (const service of services) {
    if (service.state === 'unknown')
      reasons.set(service.reason, [...(reasons.get(service.reason) ?? []), service.service]);
    else lines.push(`${service.service}: ${runningText(service)}; ${directionText(service.direction)}`);
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
    since === undefined ? '' : ` since ${minuteOf(since)}`,
    stopped ? ', scaled to zero' : '',
    rollingOut === undefined ? '' : `, while ${rollingOut} is being rolled out`,
  ].join('');
}

/** `sha256:` and the first twelve digits. */
export function shortDigest(digest: string): string {
  return digest.slice(0, 'sha256:'.length + 12);
}

/** `3 new commits between 1111111 and 2222222` */
export function comparisonText({ base, head, relation, added, removed }: CommitChanges): string {
  const between = `between ${base.slice(0, 10)} and ${head.slice(0, 10)}:`;
  switch (relation) {
    case undefined:
      return `Commits ${between}`;
    case 'same':
      return `No commits ${between}`;
    case 'upgrade':
      return `${counted(added.total)} ${between}`;
    case 'downgrade':
      return `Downgrade, ${counted(removed.total)} less ${between}`;
    case 'diverged':
      return `Diverged, ${counted(added.total)} more and ${counted(removed.total)} less ${between}`;
  }
}

export function counted(number: number): string {
  return formatCount(number, 'commit');
}

function commitLines({ added, removed }: CommitChanges): string[] {
  return [...listLines('+', added), ...listLines('-', removed)];
}

function listLines(sign: string, { total, commits }: CommitList): string[] {
  const lines = commits.map((commit) => `${sign} ${commitText(commit)}`);
  const more = total - commits.length;
  return more > 0 && commits.length > 0 ? [...lines, `${sign} and ${counted(more)} before those`] : lines;
}

function commitText({ sha, subject, author, pulls }: ChangedCommit): string {
  const by = author === undefined ? '' : ` (${author})`;
  const numbers = pulls.map(({ number }) => ` #${number}`).join('');
  return `${sha.slice(0, 7)} ${subject}${by}${subject.includes(numbers.trim()) ? '' : numbers}`;
}
