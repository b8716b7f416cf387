import { insertBlock, leavesOpen } from '../../core/markdown-blocks.js';
import { escapeMarkdown } from '../../core/markdown.js';
import type { PullRequestDetails } from '../../providers/github/history.js';
import type { Release } from '../../providers/github/releases.js';
import { findUpgradePath, isPlaceholder } from '../conventional-commits/upgrade-path.js';
import type { UpgradePath } from '../conventional-commits/upgrade-path.js';
import { unexplainedChanges } from './release-findings.js';
import type { BreakingChanges, Finding } from './release-findings.js';

/** GitHub takes release notes of so many characters. */
export const LONGEST_NOTES = 125_000;

/** The upgrade path of one breaking pull request. */
export interface UpgradeEntry {
  /** Of the pull request. */
  number: number;
  title: string;
  url: string;
  /** What is below the heading in the pull request, byte for byte. */
  text: string;
}

/** What release notes say about upgrading. */
export interface NotedUpgradePath {
  /** Numbers of the pull requests whose upgrade path was written into them, and says something. */
  pulls: number[];
  /** Whether there is also one that somebody wrote by hand. */
  byHand: boolean;
  /** The numbers in markers that have lost their end. */
  broken: number[];
}

/** A part that was written by us: where it begins, and where it ends. */
interface Part {
  number: number;
  start: number;
  end: number;
  text: string;
}

const HEADING = '## Upgrade path';
/** `<!-- upgrade-path:12:0 -->`: the pull request, and a number that makes the end marker one that its text lacks. */
const BEGIN = /<!-- upgrade-path:(\d+):(\d+) -->/g;
const END = /<!-- \/upgrade-path:\d+:\d+ -->/g;
const endMarker = (number: string | number, nonce: string | number): string =>
  `<!-- /upgrade-path:${number}:${nonce} -->`;

export function readUpgradePath(notes: string): NotedUpgradePath {
  const { parts, broken } = findParts(notes);
  const rest = findUpgradePath(withoutParts(notes, parts));
  return {
    pulls: parts.flatMap(({ number, text }) => (isPlaceholder(text) ? [] : [number])),
    byHand: rest !== undefined && !isPlaceholder(rest.content),
    broken,
  };
}

/**
 * The notes with the entries in them, each once: what was written for a pull request earlier is replaced, new ones come
 * behind it, below a heading of their own. All else stays as it is, byte for byte.
 */
export function writeUpgradePath(notes: string, entries: readonly UpgradeEntry[]): string {
  const { parts } = findParts(notes);
  const written = new Set<number>();
  let result = '';
  let from = 0;
  let last: number | undefined;
  for (const part of parts) {
    const entry = entries.find(({ number }) => number === part.number);
    result += notes.slice(from, part.start);
    if (entry === undefined) result += notes.slice(part.start, part.end);
    else if (!written.has(entry.number)) result += render(entry);
    if (entry !== undefined) written.add(entry.number);
    last = result.length;
    from = part.end;
  }
  result += notes.slice(from);
  const added = entries.filter(({ number }) => !written.has(number)).map(render);
  if (added.length === 0) return result;
  if (last !== undefined) return insertBlock(result, last, added.join('\n\n'));
  const section = findUpgradePath(result);
  if (section !== undefined) return insertBlock(result, section.end, added.join('\n\n'));
  return insertBlock(result, result.length, [HEADING, ...added].join('\n\n'));
}

function render({ number, title, url, text }: UpgradeEntry): string {
  let nonce = 0;
  while (text.includes(endMarker(number, nonce))) nonce += 1;
  const heading = `### [${escapeMarkdown(title)}](${url})`;
  return [
    `<!-- upgrade-path:${number}:${nonce} -->\n${heading}\n\n`,
    text,
    text.endsWith('\n') ? '' : '\n',
    endMarker(number, nonce),
  ].join('');
}

function findParts(notes: string): { parts: Part[]; broken: number[] } {
  const parts: Part[] = [];
  const broken: number[] = [];
  // Where each end marker is: to look for it from each beginning would read the notes as often.
  const ends = new Map<string, number[]>();
  for (const { 0: marker, index } of notes.matchAll(END)) {
    const known = ends.get(marker);
    if (known === undefined) ends.set(marker, [index]);
    else known.push(index);
  }
  const begin = new RegExp(BEGIN);
  for (let match = begin.exec(notes); match !== null; match = begin.exec(notes)) {
    const [marker, number = '', nonce = ''] = match;
    const end = endMarker(number, nonce);
    const from = begin.lastIndex;
    const at = ends.get(end)?.find((offset) => offset >= from);
    if (at === undefined) {
      broken.push(Number(number));
      continue;
    }
    parts.push({
      number: Number(number),
      start: match.index,
      end: at + end.length,
      text: notes.slice(match.index + marker.length, at),
    });
    // What looks like a marker within somebody's text is part of that text.
    begin.lastIndex = at + end.length;
  }
  return { parts, broken };
}

function withoutParts(notes: string, parts: readonly Part[]): string {
  const starts = [0, ...parts.map(({ end }) => end)];
  return starts.map((start, index) => notes.slice(start, parts[index]?.start)).join('');
}

export interface UpgradeCheck {
  state: 'present' | 'missing' | 'not-needed' | 'unwritten';
  findings: Finding[];
  /** What is to be written into the notes, where the state is `unwritten`; else what they hold already. */
  entries: UpgradeEntry[];
}

/** Whether the notes of a breaking release carry what its breaking pull requests say about upgrading. */
export function checkUpgradePath(
  release: Release,
  changes: BreakingChanges,
  { write }: { write: boolean },
): UpgradeCheck {
  const noted = readUpgradePath(release.body);
  const unexplained = noted.byHand ? [] : unexplainedChanges(release, changes);
  const findings = [...brokenMarkers(release, noted), ...unexplained];
  // What the notes say already needs no section of the pull request.
  const written = changes.pulls.filter((pull) => !isNoted(pull, noted) || sectionOf(pull) !== undefined);
  if (write) findings.push(...written.flatMap((pull) => unusable(pull)));
  else findings.push(...changes.pulls.flatMap((pull) => unnoted(release, pull, noted)));
  if (findings.length > 0) return { state: 'missing', findings, entries: [] };
  if (!write) return { state: 'present', findings, entries: [] };
  const entries = written.map(entryOf);
  if (writeUpgradePath(release.body, entries) === release.body)
    return { state: 'present', findings, entries };
  const problems = writingProblems(release, entries);
  return { state: problems.length > 0 ? 'missing' : 'unwritten', findings: problems, entries };
}

/** What stands in the way of writing the entries into these notes. */
export function writingProblems(release: Release, entries: readonly UpgradeEntry[]): Finding[] {
  const notes = writeUpgradePath(release.body, entries);
  const problems = brokenMarkers(release, readUpgradePath(release.body));
  const length = Array.from(notes).length;
  if (length > LONGEST_NOTES) {
    const sizes = [...entries].sort((a, b) => b.text.length - a.text.length);
    problems.push({
      code: 'notes-too-long',
      message: `With the upgrade path the notes of ${release.tag} would have ${length} characters, and GitHub takes ${LONGEST_NOTES}: ${sizes.map(({ number, text }) => `#${number} has ${Array.from(text).length}`).join(', ')}.`,
      fix: 'Shorten the sections in the pull requests: move long parts to the documentation, and link them. Then run this again.',
      url: release.url,
    });
  }
  if (notes !== release.body && leavesOpen(release.body)) {
    problems.push({
      code: 'upgrade-path-open',
      message: `The notes of ${release.tag} end within a block of code or a comment that is not closed: whatever is added would become part of it.`,
      fix: 'Close it in the notes, and run this again.',
      url: release.url,
    });
  }
  return problems;
}

function entryOf({ number, title, url, body }: PullRequestDetails): UpgradeEntry {
  return { number, title, url, text: findUpgradePath(body)?.content ?? '' };
}

/** Undefined where there is none that says anything. */
function sectionOf({ body }: PullRequestDetails): UpgradePath | undefined {
  const section = findUpgradePath(body);
  return section === undefined || isPlaceholder(section.content) ? undefined : section;
}

function isNoted({ number }: PullRequestDetails, noted: NotedUpgradePath): boolean {
  return noted.byHand || noted.pulls.includes(number);
}

function unusable(pull: PullRequestDetails): Finding[] {
  const { number, title, url } = pull;
  const section = sectionOf(pull);
  if (section === undefined) return [noSection(pull)];
  if (!leavesOpen(section.content)) return [];
  return [
    {
      code: 'upgrade-path-open',
      message: `The upgrade path of pull request #${number} (${title}) ends within a block of code or a comment that is not closed.`,
      fix: 'Close it in the body of the pull request, and run this again.',
      url,
    },
  ];
}

function unnoted(release: Release, pull: PullRequestDetails, noted: NotedUpgradePath): Finding[] {
  if (isNoted(pull, noted)) return [];
  const { number, title, url } = pull;
  if (sectionOf(pull) === undefined) return [noSection(pull)];
  return [
    {
      code: 'upgrade-path-missing',
      message: `The upgrade path of the breaking pull request #${number} (${title}) is not in the notes of ${release.tag}.`,
      fix: 'Run release-check with write-upgrade-path: true.',
      url,
    },
  ];
}

function noSection({ number, title, url, body }: PullRequestDetails): Finding {
  const there = findUpgradePath(body) !== undefined;
  return {
    code: 'upgrade-path-missing',
    message: `The breaking pull request #${number} (${title}) has ${there ? 'a section "## Upgrade path" that says nothing' : 'no section "## Upgrade path"'}.`,
    fix: `Edit its body, although it is merged: say in a section "## Upgrade path" what users have to do. Then run release-check with write-upgrade-path: true.`,
    url,
  };
}

function brokenMarkers({ tag, url }: Release, { broken }: NotedUpgradePath): Finding[] {
  return broken.map((number) => ({
    code: 'notes-markers',
    message: `In the notes of ${tag}, the marker at the end of the upgrade path of #${number} was deleted: where it ends is not known.`,
    fix: `Delete that upgrade path and its marker <!-- upgrade-path:${number}:… --> from the notes, and run this again.`,
    url,
  }));
}
