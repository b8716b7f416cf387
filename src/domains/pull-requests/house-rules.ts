import { PlatformError } from '../../core/errors.js';
import type { GuardedPattern } from '../../core/guarded-pattern.js';

/** The types of release-please-config.json; house-rules.test.ts keeps the two alike. */
export const DEFAULT_TYPES = [
  'feat',
  'fix',
  'perf',
  'revert',
  'deps',
  'docs',
  'chore',
  'build',
  'ci',
  'test',
  'refactor',
  'style',
] as const;

/** Where the notes show a type; the others are hidden unless they are breaking. */
export const HEADINGS: Readonly<Record<string, string>> = {
  feat: 'Features',
  fix: 'Bug fixes',
  perf: 'Performance',
  revert: 'Reverts',
  deps: 'Dependencies',
};

/** A capital letter first, a ticket in brackets last. */
export const DEFAULT_SUBJECT_PATTERN = '^[A-Z].* \\([A-Za-z]+-[A-Za-z0-9]+\\)$';

/** What titles have to keep to. */
export interface TitleRules {
  types: readonly string[];
  /** Undefined: any scope, or none. */
  scopes: readonly string[] | undefined;
  subject: GuardedPattern;
}

/** What is written for a type that is meant. */
const SYNONYMS: Readonly<Record<string, string>> = {
  feature: 'feat',
  features: 'feat',
  enhancement: 'feat',
  bug: 'fix',
  bugfix: 'fix',
  hotfix: 'fix',
  fixes: 'fix',
  performance: 'perf',
  documentation: 'docs',
  dependency: 'deps',
  dependencies: 'deps',
  tests: 'test',
  testing: 'test',
  refactoring: 'refactor',
  cleanup: 'refactor',
  formatting: 'style',
  infra: 'build',
};

/** What another word for a type means, if that is a type here. */
export function synonym(word: string, types: readonly string[]): string | undefined {
  const meant = SYNONYMS[word.toLowerCase()];
  return meant !== undefined && types.includes(meant) ? meant : undefined;
}

/** A list written as `feat, fix` or one per line. @throws PlatformError for an entry that can't be what it should be */
export function wordList(input: string, text: string): string[] {
  const words = text.split(/[\s,]+/).filter((word) => word !== '');
  const odd = words.find((word) => /[():!]/.test(word));
  if (odd !== undefined)
    throw new PlatformError(`The input ${input} has the entry ${JSON.stringify(odd)}, with a mark in it.`, {
      hint: `Separate the entries by commas: ${input}: feat, fix.`,
    });
  if (words.length === 0)
    throw new PlatformError(`The input ${input} has no entry.`, { hint: 'Leave it out for the default.' });
  return words;
}

/** Labels, separated by commas or lines: `autorelease: pending, dependencies`. */
export function labelList(text: string): string[] {
  return text
    .split(/[\r\n,]+/)
    .map((label) => label.trim())
    .filter((label) => label !== '');
}
