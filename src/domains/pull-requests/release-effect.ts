import type { ParsedCommit } from '../conventional-commits/parse-commit-message.js';
import { HEADINGS } from './house-rules.js';

/** What release-please will make of some commits, by its defaults and this house's headings. */
export interface ReleaseEffect {
  bump: 'major' | 'minor' | 'patch' | 'none';
  /** The version that a footer forces. */
  releaseAs: string | undefined;
  /** A line of the notes each: the heading it stands under, and the commit. */
  entries: { heading: string; header: string }[];
}

const BREAKING = 'BREAKING CHANGES';
const BANG = /^\w*(?:\(.*\))?!: .*$/;

/** Source: the default versioning strategy and the default notes of release-please 17. */
export function releaseEffect(commits: readonly ParsedCommit[]): ReleaseEffect {
  const entries = commits.flatMap(({ type, header, subject, breakingNotes }) => {
    // The notes, unlike the version, count an exclamation mark without a text too.
    const notes = breakingNotes.length === 0 && BANG.test(header) ? [subject] : breakingNotes;
    const heading = HEADINGS[type.toLowerCase()];
    return [
      ...notes.map((note) => ({ heading: BREAKING, header: note })),
      ...(heading === undefined && notes.length === 0 ? [] : [{ heading: heading ?? type, header }]),
    ];
  });
  return {
    bump: bumpOf(commits, entries.length > 0),
    releaseAs: commits.find(({ releaseAs }) => releaseAs !== undefined)?.releaseAs,
    entries,
  };
}

function bumpOf(commits: readonly ParsedCommit[], hasEntries: boolean): ReleaseEffect['bump'] {
  if (commits.some(({ breaking }) => breaking)) return 'major';
  if (commits.some(({ type }) => type === 'feat' || type === 'feature')) return 'minor';
  return hasEntries ? 'patch' : 'none';
}

/** The effect as a sentence. */
export function effectText({ bump, releaseAs }: ReleaseEffect): string {
  if (releaseAs !== undefined) return `It forces the next version to be ${releaseAs}.`;
  switch (bump) {
    case 'major':
      return 'It makes the next version a major one (below 1.0.0 a minor one, where release-please is set so).';
    case 'minor':
      return 'It makes the next version a minor one at least.';
    case 'patch':
      return 'It makes the next version a patch at least.';
    case 'none':
      return 'It makes no release by itself, and stands in no notes.';
  }
}
