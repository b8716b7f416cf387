import semver from 'semver';
import { UsageError } from '../../core/errors.js';
import { isRecord } from '../../core/raw-inputs.js';
import type { Tag, TagStore } from '../../providers/git/repository.js';
import type { Release, ReleaseStore } from '../../providers/github/releases.js';
import type { Workflow } from '../../providers/runner/workflow.js';

/** The tag of a version: `v1.2.3`, `1.2.3`, `tools-v1.2.3-rc.1`. */
export interface VersionTag {
  tag: string;
  /** What comes before the `v`, with its separator: `tools-`; mostly empty. */
  prefix: string;
  /** `v`, or nothing. */
  v: string;
  version: semver.SemVer;
  /** `1.2.3-rc.1+5`: all of it. */
  text: string;
}

export type TagLevel = 'major' | 'minor';

/**
 * As release-please names tags: a component that ends in something other than a letter or a digit, a `v`, a version.
 * The shortest component is taken, so that what looks like a version in a pre-release stays in it.
 */
const FORM = /^(?<prefix>(?:.*?[^A-Za-z0-9])??)(?<v>v?)(?<version>\d+\.\d+\.\d+.*)$/;

/** Parses the tag of a version; undefined for a name that is not a full semantic version: `v1`, `v1.2`, `release-7`. */
export function parseVersionTag(tag: string): VersionTag | undefined {
  const { prefix = '', v = '', version: text = '' } = FORM.exec(tag)?.groups ?? {};
  const version = semver.parse(text);
  // SemVer's parser lets a leading v pass; the form above does not.
  return version === null ? undefined : { tag, prefix, v, version, text };
}

/** Parses the input tag. @throws UsageError with the hint for one that is not a full semantic version */
export function requireVersionTag(tag: string, hint: string): VersionTag {
  const parsed = parseVersionTag(tag);
  if (parsed !== undefined) return parsed;
  throw new UsageError(`The input tag is ${JSON.stringify(tag)}, which is not the tag of a version.`, {
    hint,
  });
}

/** Returns `v1` or `v1.2`, spelt as the tag is. */
export function floatingTagName({ prefix, v, version }: VersionTag, level: TagLevel): string {
  return `${prefix}${v}${version.major}${level === 'minor' ? `.${version.minor}` : ''}`;
}

/** Lists the names that are the same version of the same component, spelt differently: `1.2.3` for `v1.2.3`. */
export function listOtherSpellings(tag: string, names: readonly string[]): string[] {
  const own = parseVersionTag(tag);
  return versionTags(names)
    .filter((other) => other.tag !== tag && other.prefix === own?.prefix && other.text === own.text)
    .map((other) => other.tag);
}

/** Whether both are versions of one component, spelt in one way. */
export function sameFamily(a: VersionTag, b: VersionTag): boolean {
  return a.prefix === b.prefix && a.v === b.v;
}

/** Whether a floating tag of that level stands for both. */
export function sameLine(a: VersionTag, b: VersionTag, level: TagLevel): boolean {
  return (
    sameFamily(a, b) &&
    a.version.major === b.version.major &&
    (level === 'major' || a.version.minor === b.version.minor)
  );
}

/**
 * Below 0 where the first is the older one. For SemVer, builds of one version are equal; here the later one is newer, so
 * that there is an order among them and nothing moves back and forth.
 */
export function compareVersions(a: VersionTag, b: VersionTag): number {
  return semver.compareBuild(a.version, b.version);
}

export function isPrerelease({ version }: VersionTag): boolean {
  return version.prerelease.length > 0;
}

/** Lists the version tags among the names, the newest version first. */
export function versionTags(names: readonly string[]): VersionTag[] {
  return names.flatMap((name) => parseVersionTag(name) ?? []).sort((a, b) => compareVersions(b, a));
}

const LEVELS: readonly TagLevel[] = ['major', 'minor'];

/** Returns the tag of the release that the event is about; undefined for other events. Source: "release" in GitHub's webhook events. */
export function eventTag(workflow: Workflow | undefined): string | undefined {
  const release = field(workflow?.readEvent(), 'release');
  const tag = field(release, 'tag_name');
  return typeof tag === 'string' && tag !== '' ? tag : undefined;
}

/** Returns the default branch of the workflow's repository; undefined where the event does not say. */
export function defaultBranch(workflow: Workflow | undefined): string | undefined {
  const branch = field(field(workflow?.readEvent(), 'repository'), 'default_branch');
  return typeof branch === 'string' && branch !== '' ? branch : undefined;
}

/** Returns the tag from the input, otherwise the event's. @throws PlatformError without either */
export function requestedTag(given: string | undefined, workflow: Workflow | undefined): string {
  const tag = given ?? eventTag(workflow);
  if (tag !== undefined) return validateTag(tag);
  throw new UsageError(
    workflow === undefined
      ? 'No release is named: the input tag is empty.'
      : `No release is named: the input tag is empty, and the event ${JSON.stringify(workflow.eventName)} is not about a release.`,
    { hint: 'Set tag to the tag of the release: v1.2.3.' },
  );
}

/** Validates the name of a tag. @throws PlatformError. Source: git-check-ref-format(1) */
export function validateTag(tag: string): string {
  const name = tag.replace(/^refs\/tags\//, '');
  // oxlint-disable-next-line no-control-regex -- they are what is refused
  if (!/[\u0000-\u0020\u007f~^:?*[\\]|\.\.|@\{|\/\/|^[-/.]|[/.]$|\.lock$/.test(name) && name !== '')
    return name;
  throw new UsageError(`The input tag is ${JSON.stringify(tag)}, which is not a valid tag name.`, {
    hint: 'Set tag to the tag of the release: v1.2.3.',
  });
}

/** Parses `major,minor` into a list without repetitions. @throws PlatformError */
export function parseLevels(text: string): TagLevel[] {
  const names = text.split(/[\s,]+/).filter((name) => name !== '');
  const levels = LEVELS.filter((level) => names.includes(level));
  if (levels.length > 0 && names.every((name) => LEVELS.some((level) => level === name))) return levels;
  throw new UsageError(`The input levels is ${JSON.stringify(text)}. Expected major, minor, or both.`, {
    hint: 'Write levels: major,minor for v1 and v1.2.',
  });
}

function field(value: unknown, name: string): unknown {
  return isRecord(value) ? value[name] : undefined;
}

/** So many of the newest releases are looked at for drafts, which GitHub does not find by their tag. */
const NEWEST = 300;

/** The releases of a repository, by tag: one look at the newest of them, and one for each that may be older. */
export class ReleaseIndex {
  private newest: Promise<Release[]> | undefined;

  constructor(private readonly releases: ReleaseStore) {}

  /** All releases of the tag, drafts among them; a published one comes first. */
  async of(tag: string): Promise<Release[]> {
    const newest = await this.list();
    const found = newest.filter((release) => release.tag === tag);
    const published = found.find(({ draft }) => !draft) ?? (await this.older(tag, newest.length));
    const drafts = found.filter(({ draft }) => draft);
    return published === undefined ? drafts : [published, ...drafts];
  }

  /** The published release of the tag; undefined where there is none, or only a draft. */
  async published(tag: string): Promise<Release | undefined> {
    return (await this.of(tag)).find(({ draft }) => !draft);
  }

  /** The tags of the newest releases, drafts among them. */
  async tags(): Promise<string[]> {
    return (await this.list()).map(({ tag }) => tag);
  }

  private list(): Promise<Release[]> {
    return (this.newest ??= this.releases.list(NEWEST));
  }

  private async older(tag: string, seen: number): Promise<Release | undefined> {
    return seen < NEWEST ? undefined : this.releases.published(tag);
  }
}

/** Tags of a repository, each read once. */
export class ReleaseTags {
  private readonly byName: ReadonlyMap<string, Tag>;
  private readonly commits = new Map<string, Promise<string | undefined>>();

  private constructor(
    private readonly store: TagStore,
    tags: readonly Tag[],
  ) {
    this.byName = new Map(tags.map((tag) => [tag.name, tag]));
  }

  /** Reads the tags whose names begin like this. */
  static async read(store: TagStore, prefix = ''): Promise<ReleaseTags> {
    return new ReleaseTags(store, await store.list(prefix));
  }

  get names(): string[] {
    return [...this.byName.keys()];
  }

  get(name: string): Tag | undefined {
    return this.byName.get(name);
  }

  /** Undefined where there is no such tag, or where it is not a commit's. */
  async commitOf(name: string): Promise<string | undefined> {
    const tag = this.byName.get(name);
    if (tag === undefined) return undefined;
    const known = this.commits.get(name) ?? this.store.commitOf(tag);
    this.commits.set(name, known);
    return known;
  }

  /**
   * The version that users come from: the newest one before, pre-releases left out, that was published; where the
   * repository has no releases at all, the newest one before. `major` says whether the major version is another.
   */
  async before(
    tag: string,
    index: ReleaseIndex,
  ): Promise<{ version: VersionTag; major: boolean } | undefined> {
    const release = parseVersionTag(tag);
    if (release === undefined) return undefined;
    const older = versionTags(this.names).filter(
      (other) => sameFamily(other, release) && compareVersions(other, release) < 0 && !isPrerelease(other),
    );
    for (const version of older) {
      if ((await index.published(version.tag)) !== undefined) return found(version, release);
    }
    const [newest] = older;
    const others = (await index.tags()).some((name) => name !== tag);
    return newest === undefined || others ? undefined : found(newest, release);
  }
}

function found(version: VersionTag, release: VersionTag): { version: VersionTag; major: boolean } {
  return { version, major: version.version.major !== release.version.major };
}
