import type { PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { Tag, TagMove } from '../../providers/git/repository.js';
import { compareVersions } from './version-tag.js';
import type { TagLevel, VersionTag } from './version-tag.js';

/** What a floating tag points to. */
export interface TagPosition {
  tag: Tag;
  /** Undefined where it does not point to a commit. */
  commit: string | undefined;
  /** The newest version at the same commit; undefined where there is none. */
  version: VersionTag | undefined;
}

/** What is known about one floating tag before anything is decided. */
export interface FloatingTag {
  name: string;
  level: TagLevel;
  /** Undefined where there is no such tag yet. */
  position: TagPosition | undefined;
  /** The newest published version of its line that is newer than the release; undefined where there is none. */
  newer: VersionTag | undefined;
  /** Where it points to a commit without a version: whether that commit is part of the release's history. */
  behind: boolean;
  /** The page of a release that was made for the floating tag itself; undefined where there is none. */
  ownRelease: string | undefined;
}

export interface MovedTag {
  name: string;
  level: TagLevel;
  /** Undefined for a new tag. */
  from: { commit: string; version: string | undefined } | undefined;
  /** The commit that it moves to. */
  to: string;
}

export interface KeptTag {
  name: string;
  level: TagLevel;
  commit: string | undefined;
  version: string | undefined;
  reason: string;
}

/** A tag that can't be moved before somebody has done something about it. */
export interface TagRefusal {
  name: string;
  reason: string;
  hint: string;
}

export interface TagPlan {
  moves: TagMove[];
  moved: MovedTag[];
  kept: KeptTag[];
  refusals: TagRefusal[];
}

/** What is to be done for a release. */
export interface TaggerPlan extends TagPlan {
  release: VersionTag;
  /** Undefined for a release that is skipped. */
  commit: string | undefined;
  /** Why the release is skipped: it is a pre-release. */
  skipped: string | undefined;
}

/** Decides about all floating tags together: which move to the release's commit, which stay, and which can't move. */
export function planMoves(release: VersionTag, commit: string, tags: readonly FloatingTag[]): TagPlan {
  const plan: TagPlan = { moves: [], moved: [], kept: [], refusals: [] };
  for (const tag of tags) {
    const decision = decide(release, commit, tag);
    if ('hint' in decision) plan.refusals.push(decision);
    else if ('reason' in decision) plan.kept.push(decision);
    else {
      plan.moved.push(decision);
      plan.moves.push({ name: tag.name, from: tag.position?.tag.object, to: commit });
    }
  }
  return plan;
}

function decide(release: VersionTag, commit: string, floating: FloatingTag): MovedTag | KeptTag | TagRefusal {
  const { name, level, position, newer, ownRelease } = floating;
  const keep = (reason: string): KeptTag => ({
    name,
    level,
    reason,
    commit: position?.commit,
    version: position?.version?.text,
  });
  if (ownRelease !== undefined) {
    return {
      name,
      reason: `it has a release of its own (${ownRelease}), and an immutable release locks its tag`,
      hint: `Delete that release and keep the tag: gh release delete ${name}`,
    };
  }
  if (position?.commit === commit) return keep('it is up to date');
  if (position?.version !== undefined && compareVersions(position.version, release) > 0)
    return keep(`${position.version.tag} is newer`);
  if (newer !== undefined) return keep(`${newer.tag} is newer and published`);
  if (position === undefined) return { name, level, from: undefined, to: commit };
  if (position.commit === undefined) {
    return {
      name,
      reason: 'it does not point to a commit',
      hint: `Look at it (git show ${name}), delete it if nobody needs it, and run this again.`,
    };
  }
  if (position.version === undefined && !floating.behind) {
    const sha = short(position.commit);
    return {
      name,
      reason: `it points to ${sha}, which has no version and is not in the history of ${release.tag}, so that moving it could be a downgrade`,
      hint: `See what that commit is (git log -1 ${sha}). If ${release.tag} should replace it, delete the tag ${name} and run this again.`,
    };
  }
  return { name, level, from: { commit: position.commit, version: position.version?.text }, to: commit };
}

/** A plan, and what became of it. */
export interface TagRun {
  plan: TaggerPlan;
  dryRun: boolean;
  /** Why nothing was moved. */
  failure?: PlatformError | undefined;
}

function short(sha: string): string {
  return sha.slice(0, 7);
}

function formatPosition(commit: string | undefined, version: string | undefined): string {
  if (commit === undefined) return 'nothing';
  return version === undefined ? short(commit) : `${short(commit)} (${version})`;
}

/** Asks for consent before anything is moved. */
export function tagQuestion(plan: TaggerPlan, place: string): string {
  const moves = plan.moved.map(
    ({ name, from }) =>
      `${name} (${from === undefined ? 'new' : `now ${from.version ?? short(from.commit)}`})`,
  );
  return `Move ${moves.join(' and ')} to ${formatPosition(plan.commit, plan.release.text)} in ${place}?`;
}

/** Formats for a terminal what became of each tag, a line each. */
export function formatTagRun({ plan, dryRun, failure }: TagRun): string {
  if (plan.skipped !== undefined) return `No tag was moved: ${plan.skipped}.`;
  const would = dryRun || failure !== undefined;
  const to = formatPosition(plan.commit, plan.release.text);
  const move = ({ name, from }: MovedTag): string =>
    from === undefined
      ? `${name}: ${would ? 'would be created' : 'created'} at ${to}`
      : `${name}: ${would ? 'would move' : 'moved'} from ${formatPosition(from.commit, from.version)} to ${to}`;
  const names = plan.moved.map(({ name }) => name).join(' and ');
  const hasDryRun = dryRun && failure === undefined && names !== '';
  return [
    ...(hasDryRun ? [formatDryRun(dryRunHeading(`move ${names} to ${plan.release.tag}`))] : []),
    ...plan.moved.map(move),
    ...plan.kept.map(({ name, commit, version, reason }) =>
      commit === undefined
        ? `${name}: not created, since ${reason}`
        : `${name}: unchanged at ${formatPosition(commit, version)}, since ${reason}`,
    ),
    ...plan.refusals.map(({ name, reason }) => `${name}: can't be moved, since ${reason}`),
  ].join('\n');
}

/** Renders the job summary. */
export function renderTagRun({ plan, dryRun, failure }: TagRun): string {
  const names = plan.moved.map(({ name }) => code(name)).join(' and ');
  const tag = escapeMarkdown(plan.release.tag);
  if (plan.skipped !== undefined)
    return renderSummary({
      outcome: 'unchanged',
      heading: `No tag was moved: ${escapeMarkdown(plan.skipped)}`,
    });
  const notes = [tagTable(plan, dryRun, failure !== undefined)];
  if (failure !== undefined) {
    return renderSummary({
      outcome: 'failure',
      heading: `The floating tags of ${tag} were not moved`,
      failure: {
        cause: failure.message,
        nextStep: renderNextStep(failure),
      },
      notes,
    });
  }
  if (names === '')
    return renderSummary({ outcome: 'unchanged', heading: `No tag had to move to ${tag}`, notes });
  return dryRun
    ? renderSummary({ outcome: 'dry-run', heading: dryRunHeading(`move ${names} to ${tag}`), notes })
    : renderSummary({ outcome: 'success', heading: `Moved ${names} to ${tag}`, notes });
}

function tagTable({ release, moved, kept, refusals }: TaggerPlan, dryRun: boolean, failed: boolean): string {
  const rows = [
    ...moved.map(({ name, from, to }) => {
      const before = from === undefined ? '' : formatPosition(from.commit, from.version);
      const after = failed ? before : formatPosition(to, release.text);
      return [code(name), escapeMarkdown(before), escapeMarkdown(after), failed ? 'not moved' : ''];
    }),
    ...kept.map(({ name, commit, version, reason }) => {
      const place = escapeMarkdown(commit === undefined ? '' : formatPosition(commit, version));
      return [code(name), place, place, `unchanged: ${escapeMarkdown(reason)}`];
    }),
    ...refusals.map(({ name, reason }) => [code(name), '', '', `:x: ${escapeMarkdown(reason)}`]),
  ];
  return table(['Tag', 'Before', dryRun && !failed ? 'Would be' : 'Now', 'Note'], rows);
}

/** Returns the outputs of release-tag. Without the moves where they were refused or failed. */
export function tagOutputs({ plan, failure }: TagRun) {
  const nameOf = (level: TagLevel): string | undefined =>
    [...plan.moved, ...plan.kept].find((tag) => tag.level === level)?.name;
  const moved = failure === undefined ? plan.moved : [];
  return {
    tag: plan.release.tag,
    version: plan.release.text,
    commit: plan.commit,
    moved: moved.map(({ name, level, from, to }) => ({
      tag: name,
      level,
      to,
      from: from?.commit ?? null,
      'from-version': from?.version ?? null,
      'to-version': plan.release.text,
    })),
    kept: plan.kept.map(({ name, level, commit, version, reason }) => ({
      tag: name,
      level,
      reason,
      at: commit ?? null,
      'at-version': version ?? null,
    })),
    'major-tag': nameOf('major'),
    'minor-tag': nameOf('minor'),
  };
}
