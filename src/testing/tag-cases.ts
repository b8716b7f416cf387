import type { TagLevel } from '../domains/releases/version-tag.js';

// For tests only: the rules of floating tags as one table, for every store of tags there is.

/** Where a tag stands: at the commit of that number on one line of commits, oldest (0) first; or on another line. */
export type Place = number | 'elsewhere';

export interface TagCase {
  title: string;
  /** Tags and their commits; annotated ones have an object of their own. */
  tags: Readonly<Record<string, Place | { annotated: Place }>>;
  /** The tags whose release is no published one. Each other tag of a version has a published release. */
  releases?: Readonly<Record<string, 'draft' | 'prerelease' | 'none' | 'published'>>;
  release: string;
  levels?: readonly TagLevel[];
  /** Where each tag is to be that is to be moved. */
  moved?: Readonly<Record<string, number>>;
  /** A part of the reason for each tag that stays. */
  kept?: Readonly<Record<string, string>>;
  /** A part of what nothing at all is done for: an error, or the reason why the release is skipped. */
  refused?: string;
  skipped?: string;
}

export const COMMITS = 8;

export const tagCases: readonly TagCase[] = [
  {
    title: 'a first release makes both',
    tags: { 'v1.0.0': 0 },
    release: 'v1.0.0',
    moved: { v1: 0, 'v1.0': 0 },
  },
  {
    title: 'the next patch moves both',
    tags: { 'v1.2.2': 0, 'v1.2.3': 1, v1: 0, 'v1.2': 0 },
    release: 'v1.2.3',
    moved: { v1: 1, 'v1.2': 1 },
  },
  {
    title: 'the next minor moves one and makes one',
    tags: { 'v1.2.3': 0, 'v1.3.0': 1, v1: 0, 'v1.2': 0 },
    release: 'v1.3.0',
    moved: { v1: 1, 'v1.3': 1 },
  },
  {
    title: 'the next major leaves the old ones alone',
    tags: { 'v1.2.3': 0, 'v2.0.0': 1, v1: 0, 'v1.2': 0 },
    release: 'v2.0.0',
    moved: { v2: 1, 'v2.0': 1 },
  },
  {
    title: 'a later build of the same version stays',
    tags: { 'v1.2.3+1': 0, 'v1.2.3+2': 1, v1: 1, 'v1.2': 1 },
    release: 'v1.2.3+1',
    kept: { v1: 'v1.2.3+2 is newer', 'v1.2': 'v1.2.3+2 is newer' },
  },
  {
    title: 'a backport moves its minor only',
    tags: { 'v1.4.2': 0, 'v1.5.0': 1, 'v1.4.3': 2, v1: 1, 'v1.4': 0, 'v1.5': 1 },
    release: 'v1.4.3',
    moved: { 'v1.4': 2 },
    kept: { v1: 'v1.5.0 is newer' },
  },
  {
    title: 'a backport moves its minor only, where the newer version is newer by number and not by letter',
    tags: { 'v1.9.0': 0, 'v1.10.0': 1, 'v1.9.1': 2, v1: 1, 'v1.9': 0 },
    release: 'v1.9.1',
    moved: { 'v1.9': 2 },
    kept: { v1: 'v1.10.0 is newer' },
  },
  {
    title: 'a newer published version counts, where the floating tag is still behind',
    tags: { 'v1.4.2': 0, 'v1.5.0': 1, 'v1.4.3': 2, v1: 0, 'v1.4': 0 },
    release: 'v1.4.3',
    moved: { 'v1.4': 2 },
    kept: { v1: 'v1.5.0 is newer and published' },
  },
  {
    title: 'a newer published version counts, where there is no floating tag',
    tags: { 'v1.5.0': 1, 'v1.4.3': 2 },
    release: 'v1.4.3',
    moved: { 'v1.4': 2 },
    kept: { v1: 'v1.5.0 is newer and published' },
  },
  {
    title: 'a newer version that is a draft, a pre-release or without release does not count',
    tags: { 'v1.4.2': 0, 'v1.5.0': 1, 'v1.6.0': 1, 'v1.7.0': 1, 'v1.8.0-rc.1': 1, 'v1.4.3': 2, v1: 0 },
    releases: { 'v1.5.0': 'draft', 'v1.6.0': 'prerelease', 'v1.7.0': 'none' },
    release: 'v1.4.3',
    moved: { v1: 2, 'v1.4': 2 },
  },
  {
    title: 'where the floating tag stands counts, even at a version that is no longer published',
    tags: { 'v1.5.0': 1, 'v1.4.3': 2, v1: 1 },
    releases: { 'v1.5.0': 'none' },
    release: 'v1.4.3',
    moved: { 'v1.4': 2 },
    kept: { v1: 'v1.5.0 is newer' },
  },
  {
    title: 'a pre-release of the same version is older',
    tags: { 'v1.5.0-rc.1': 0, 'v1.5.0': 1, v1: 0 },
    release: 'v1.5.0',
    levels: ['major'],
    moved: { v1: 1 },
  },
  {
    title: 'run again, nothing is left to do',
    tags: { 'v1.2.2': 0, 'v1.2.3': 1, v1: 1, 'v1.2': 1 },
    release: 'v1.2.3',
    kept: { v1: 'it is up to date', 'v1.2': 'it is up to date' },
  },
  {
    title: 'after half of it, the rest is done',
    tags: { 'v1.2.2': 0, 'v1.2.3': 1, v1: 1, 'v1.2': 0 },
    release: 'v1.2.3',
    moved: { 'v1.2': 1 },
    kept: { v1: 'it is up to date' },
  },
  {
    title: 'annotated tags of versions are looked through',
    tags: { 'v1.2.2': { annotated: 0 }, 'v1.2.3': { annotated: 1 }, v1: 0 },
    release: 'v1.2.3',
    moved: { v1: 1, 'v1.2': 1 },
  },
  {
    title: 'annotated floating tags are looked through, and made light',
    tags: { 'v1.2.2': 0, 'v1.2.3': 1, v1: { annotated: 0 }, 'v1.2': { annotated: 1 } },
    release: 'v1.2.3',
    moved: { v1: 1 },
    kept: { 'v1.2': 'it is up to date' },
  },
  {
    title: 'an annotated floating tag does not go backwards either',
    tags: { 'v1.5.0': { annotated: 1 }, 'v1.4.3': 2, v1: { annotated: 1 } },
    release: 'v1.4.3',
    levels: ['major'],
    kept: { v1: 'v1.5.0 is newer' },
  },
  {
    title: 'one level is moved where one is asked for',
    tags: { 'v1.2.3': 1 },
    release: 'v1.2.3',
    levels: ['minor'],
    moved: { 'v1.2': 1 },
  },
  {
    title: 'versions before 1.0 have v0 and v0.3',
    tags: { 'v0.3.0': 0, 'v0.3.1': 1, v0: 0, 'v0.3': 0 },
    release: 'v0.3.1',
    moved: { v0: 1, 'v0.3': 1 },
  },
  {
    title: 'tags without v stay without it, and know nothing of those with it',
    tags: { '1.2.3': 1, 'v1.9.0': 0, v1: 0 },
    release: '1.2.3',
    moved: { '1': 1, '1.2': 1 },
  },
  {
    title: 'components are kept apart',
    tags: { 'tools-v1.2.3': 1, 'tools-v1': 0, 'tools-v1.2.2': 0, 'v1.9.0': 2, v1: 2 },
    release: 'tools-v1.2.3',
    moved: { 'tools-v1': 1, 'tools-v1.2': 1 },
  },
  {
    title: 'components with a slash are named as they are',
    tags: { 'demo/tools@2.0.0': 3 },
    release: 'demo/tools@2.0.0',
    moved: { 'demo/tools@2': 3, 'demo/tools@2.0': 3 },
  },
  {
    title: 'a floating tag at an older commit without a version moves on',
    tags: { 'v1.2.3': 5, v1: 3 },
    release: 'v1.2.3',
    levels: ['major'],
    moved: { v1: 5 },
  },
  {
    title: 'a floating tag at a newer commit without a version is refused',
    tags: { 'v1.2.3': 3, v1: 5 },
    release: 'v1.2.3',
    refused: 'moving it could be a downgrade',
  },
  {
    title: 'a floating tag on another line is refused, and then none is moved',
    tags: { 'v1.2.3': 3, 'v1.2': 'elsewhere' },
    release: 'v1.2.3',
    refused: 'v1.2: it points to',
  },
  {
    title: 'a floating tag with a release of its own is refused, and then none is moved',
    tags: { 'v1.2.3': 3, 'v1.2.2': 2, v1: 2, 'v1.2': 2 },
    releases: { 'v1.2': 'published' },
    release: 'v1.2.3',
    refused: 'v1.2: it has a release of its own',
  },
  {
    title: 'a draft is refused',
    tags: { 'v1.2.3': 3 },
    releases: { 'v1.2.3': 'draft' },
    release: 'v1.2.3',
    refused: 'is a draft',
  },
  {
    title: 'a tag without a release is refused',
    tags: { 'v1.2.3': 3 },
    releases: { 'v1.2.3': 'none' },
    release: 'v1.2.3',
    refused: 'No release found for tag v1.2.3',
  },
  {
    title: 'a release without its tag is refused',
    tags: { 'v1.2.2': 3 },
    releases: { 'v1.2.3': 'published' },
    release: 'v1.2.3',
    refused: 'No tag v1.2.3 found',
  },
  ...['v1', 'v1.2', 'release', 'v1.2.3.4', 'vv1.2.3', 'v01.2.3'].map((release) => ({
    title: `${release} is refused, as it is not a version`,
    tags: { [release]: 3 },
    releases: { [release]: 'published' as const },
    release,
    refused: 'which is not the tag of a version',
  })),
  {
    title: 'a pre-release is passed over',
    tags: { 'v1.3.0-rc.1': 3 },
    release: 'v1.3.0-rc.1',
    skipped: 'v1.3.0-rc.1 is a pre-release',
  },
  {
    title: 'a release that is marked as a pre-release is passed over',
    tags: { 'v1.3.0': 3 },
    releases: { 'v1.3.0': 'prerelease' },
    release: 'v1.3.0',
    skipped: 'marked as a pre-release',
  },
];
