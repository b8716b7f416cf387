import { PlatformError } from '../../core/errors.js';
import type { Tag, TagStore } from '../../providers/git/repository.js';
import type { Release } from '../../providers/github/releases.js';
import { planMoves } from './floating-tags.js';
import type { FloatingTag, TaggerPlan, TagPosition } from './floating-tags.js';
import {
  compareVersions,
  floatingTagName,
  isPrerelease,
  ReleaseTags,
  requireVersionTag,
  sameFamily,
  sameLine,
  versionTags,
} from './version-tag.js';
import type { ReleaseIndex, TagLevel, VersionTag } from './version-tag.js';

export interface ReleaseTaggerDependencies {
  tags: TagStore;
  /** Undefined where releases can't be looked up: then every tag of a version counts as published. */
  releases: ReleaseIndex | undefined;
}

/** Moves the floating tags of releases: `v1` and `v1.2` to the commit of `v1.2.3`. */
export class ReleaseTagger {
  constructor(private readonly deps: ReleaseTaggerDependencies) {}

  /**
   * Looks at everything and decides; changes nothing.
   * @throws PlatformError for a tag that is not a version or does not exist, and for a release that is not published
   */
  async plan(tag: string, levels: readonly TagLevel[]): Promise<TaggerPlan> {
    const hint = 'Set tag to that of a full version, such as v1.2.3: floating tags (v1 and v1.2) follow it.';
    const release = requireVersionTag(tag, hint);
    const skipped = await this.skipReason(release);
    if (skipped !== undefined)
      return { release, commit: undefined, skipped, moves: [], moved: [], kept: [], refusals: [] };
    const tags = await ReleaseTags.read(this.deps.tags, `${release.prefix}${release.v}`);
    const family = new Family(this.deps, release, tags);
    const commit = await family.commitOfRelease();
    const floating: FloatingTag[] = [];
    for (const level of levels) floating.push(await family.floating(level, commit));
    return { release, commit, skipped: undefined, ...planMoves(release, commit, floating) };
  }

  /** Makes the moves of a plan, all or none of them. @throws PlatformError where the plan holds a refusal */
  async move(plan: TaggerPlan): Promise<void> {
    const [first] = plan.refusals;
    if (first !== undefined) {
      throw new PlatformError(
        `No tag was moved. ${plan.refusals.map(({ name, reason }) => `${name}: ${reason}.`).join(' ')}`,
        { hint: plan.refusals.map(({ hint }) => hint).join(' ') },
      );
    }
    await this.deps.tags.move(plan.moves);
  }

  /** Why the release is skipped; undefined where it is published. @throws PlatformError where it is not */
  private async skipReason(release: VersionTag): Promise<string | undefined> {
    const { tag } = release;
    if (isPrerelease(release)) return `${tag} is a pre-release`;
    if (this.deps.releases === undefined) return undefined;
    const [found] = await this.deps.releases.of(tag);
    if (found === undefined) {
      throw new PlatformError(`No release found for tag ${tag}.`, {
        hint: 'Floating tags follow published releases. Publish a release for that tag first, or correct the input tag.',
      });
    }
    if (found.draft) throw draft(found);
    return found.prerelease ? `the release ${tag} is marked as a pre-release` : undefined;
  }
}

/** The tags of one release's family. */
class Family {
  private readonly versions: VersionTag[];

  constructor(
    private readonly deps: ReleaseTaggerDependencies,
    private readonly release: VersionTag,
    private readonly tags: ReleaseTags,
  ) {
    this.versions = versionTags(tags.names).filter((other) => sameFamily(other, release));
  }

  /** @throws PlatformError */
  async commitOfRelease(): Promise<string> {
    const { tag } = this.release;
    if (this.tags.get(tag) === undefined) {
      throw new PlatformError(`No tag ${tag} found.`, {
        hint: `Correct the input tag. If the tag was deleted, create it again: git tag ${tag} <commit> && git push origin ${tag}`,
      });
    }
    const commit = await this.tags.commitOf(tag);
    if (commit !== undefined) return commit;
    throw new PlatformError(`The tag ${tag} does not point to a commit.`, {
      hint: `See what it is: git show ${tag}.`,
    });
  }

  async floating(level: TagLevel, commit: string): Promise<FloatingTag> {
    const name = floatingTagName(this.release, level);
    const tag = this.tags.get(name);
    const position = tag === undefined ? undefined : await this.position(tag);
    const unknown = position?.commit !== undefined && position.version === undefined;
    return {
      name,
      level,
      position,
      newer: await this.newer(level),
      behind:
        unknown && position.commit !== undefined
          ? await this.deps.tags.isAncestor(position.commit, commit)
          : false,
      ownRelease: (await this.deps.releases?.published(name))?.url,
    };
  }

  /** Looks for the version from the newest on, since annotated tags have to be asked for one by one. */
  private async position(tag: Tag): Promise<TagPosition> {
    const commit = await this.tags.commitOf(tag.name);
    if (commit === undefined) return { tag, commit, version: undefined };
    for (const version of this.versions) {
      if (sameLine(version, this.release, 'major') && (await this.tags.commitOf(version.tag)) === commit)
        return { tag, commit, version };
    }
    return { tag, commit, version: undefined };
  }

  private async newer(level: TagLevel): Promise<VersionTag | undefined> {
    for (const version of this.versions) {
      if (compareVersions(version, this.release) <= 0) return undefined;
      if (!sameLine(version, this.release, level) || isPrerelease(version)) continue;
      if (this.deps.releases === undefined) return version;
      const published = await this.deps.releases.published(version.tag);
      if (published !== undefined && !published.prerelease) return version;
    }
    return undefined;
  }
}

function draft({ tag, url }: Release): PlatformError {
  return new PlatformError(`The release ${tag} is a draft, so no tag was moved: ${url}`, {
    hint: 'Publish it first. A workflow on the event "release" with the type "published" runs at the right time.',
  });
}
