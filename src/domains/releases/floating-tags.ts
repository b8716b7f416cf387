import type { Tag, TagMove } from '../../providers/git/tag-store.js';
import { compareVersions } from './version-tag.js';
import type { TagLevel, VersionTag } from './version-tag.js';

/** Where a floating tag stands. */
export interface Standing {
  tag: Tag;
  /** The commit that it stands for; undefined where it is no commit. */
  commit: string | undefined;
  /** The newest version whose tag stands for the same commit; undefined where there is none. */
  version: VersionTag | undefined;
}

/** What is known about one floating tag before anything is decided. */
export interface FloatingTag {
  name: string;
  level: TagLevel;
  /** Undefined where there is no such tag yet. */
  standing: Standing | undefined;
  /** The newest published version of its line that is newer than the release; undefined where there is none. */
  newer: VersionTag | undefined;
  /** Where it stands at no known version: whether that commit is part of the release's history. */
  behind: boolean;
  /** The page of the release that is made for the floating tag itself; undefined where there is none. */
  ownRelease: string | undefined;
}

export interface Moved {
  name: string;
  level: TagLevel;
  /** Commit and version that it stood at; undefined for a new tag. */
  from: { commit: string; version: string | undefined } | undefined;
  /** The commit that it moves to. */
  to: string;
}

export interface Kept {
  name: string;
  level: TagLevel;
  commit: string | undefined;
  version: string | undefined;
  reason: string;
}

/** What would have to be undone first. */
export interface Refusal {
  name: string;
  reason: string;
  hint: string;
}

export interface TagPlan {
  moves: TagMove[];
  moved: Moved[];
  kept: Kept[];
  refusals: Refusal[];
}

/** Decides about all floating tags together: which move to the release's commit, which stay, and which can't. */
export function planMoves(release: VersionTag, commit: string, tags: readonly FloatingTag[]): TagPlan {
  const plan: TagPlan = { moves: [], moved: [], kept: [], refusals: [] };
  for (const tag of tags) {
    const decision = decide(release, commit, tag);
    if ('hint' in decision) plan.refusals.push(decision);
    else if ('reason' in decision) plan.kept.push(decision);
    else {
      plan.moved.push(decision);
      plan.moves.push({ name: tag.name, from: tag.standing?.tag.object, to: commit });
    }
  }
  return plan;
}

function decide(release: VersionTag, commit: string, floating: FloatingTag): Moved | Kept | Refusal {
  const { name, level, standing, newer, ownRelease } = floating;
  const stays = (reason: string): Kept => ({
    ...{ name, level, reason },
    commit: standing?.commit,
    version: standing?.version?.text,
  });
  if (ownRelease !== undefined) {
    return {
      name,
      reason: `there is a release of its own for it (${ownRelease}), and an immutable release locks its tag`,
      hint: `Delete that release, and keep the tag: gh release delete ${name}`,
    };
  }
  if (standing?.commit === commit) return stays('it is there already');
  if (standing?.version !== undefined && compareVersions(standing.version, release) > 0)
    return stays(`it is at ${standing.version.tag}, which is newer`);
  if (newer !== undefined) return stays(`${newer.tag} is published, and newer`);
  if (standing === undefined) return { name, level, from: undefined, to: commit };
  if (standing.commit === undefined) {
    return {
      name,
      reason: 'it stands for something that is no commit',
      hint: `Look at it (git show ${name}), delete it if nobody needs it, and run this again.`,
    };
  }
  if (standing.version === undefined && !floating.behind) {
    return {
      name,
      reason: `it stands at ${standing.commit.slice(0, 7)}, which is no version, and no part of the history of ${release.tag}: whether that would be a step back is not known`,
      hint: `See what that commit is (git log -1 ${standing.commit.slice(0, 7)}). If ${release.tag} is to take its place, delete the tag ${name} and run this again.`,
    };
  }
  return { name, level, from: { commit: standing.commit, version: standing.version?.text }, to: commit };
}
