import { PlatformError } from '../../core/errors.js';
import { escapeMarkdown, link, table } from '../../core/markdown.js';
import type { Release } from '../../providers/github/releases.js';
import type { ReleaseCheck } from './release-checker.js';

/** What became of the upgrade path in the end. */
export type UpgradePathState = 'present' | 'missing' | 'not-needed' | 'written';

/** @param done whether the notes were written, or in a dry run would be */
export function upgradePathState({ upgrade }: ReleaseCheck, done: boolean): UpgradePathState {
  if (upgrade.state === 'unwritten') return done ? 'written' : 'missing';
  return upgrade.state;
}

export function checkerOutputs(check: ReleaseCheck, done: boolean) {
  const { tag, version, breaking, release, findings, previous } = check;
  return {
    tag,
    version,
    'previous-tag': previous?.tag,
    breaking,
    'release-id': release?.id,
    'release-url': release?.url,
    draft: release?.draft,
    'upgrade-path': upgradePathState(check, done),
    'breaking-pull-requests': check.changes.pulls.map(({ number }) => number),
    findings: findings.map(({ code, message, fix, url }) => ({ code, message, fix, url: url ?? null })),
  };
}

/** What is asked before the notes are written. */
export function checkerQuestion({ tag, release, upgrade }: ReleaseCheck): string {
  const numbers = upgrade.entries.map(({ number }) => `#${number}`).join(', ');
  return `Write the upgrade path of ${numbers} into the notes of the ${release?.draft === true ? 'draft' : 'release'} ${tag ?? ''}?`;
}

/** The failure of a check that found something; undefined for one that did not. */
export function checkerFailure({ tag, release, findings }: ReleaseCheck): PlatformError | undefined {
  if (findings.length === 0) return undefined;
  const what = tag === undefined ? 'The release pull requests' : `The release ${tag}`;
  const list = findings.map(({ message }, index) =>
    findings.length === 1 ? message : `(${index + 1}) ${message}`,
  );
  const fixes = findings.map(({ fix }, index) => (findings.length === 1 ? fix : `(${index + 1}) ${fix}`));
  const draft = release?.draft === true ? ' The draft is not fit to be published.' : '';
  return new PlatformError(
    `${what} did not pass: ${list.join(' ')}${draft}`.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' '),
    { hint: fixes.join(' ') },
  );
}

export function checkerText(check: ReleaseCheck, state: UpgradePathState, dryRun: boolean): string {
  const { tag, release, findings } = check;
  if (tag === undefined) return 'No release pull request has been merged yet: there is nothing to check.';
  const lines = [
    `${tag}: ${describe(release)}${release === undefined ? '' : `, ${release.url}`}`,
    `Upgrade path: ${upgradeText(check, state, dryRun)}`,
    ...findings.map(({ message, fix }) => `- ${message} ${fix}`),
  ];
  return lines.map((line) => line.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')).join('\n');
}

export function checkerSummary(check: ReleaseCheck, state: UpgradePathState, dryRun: boolean): string {
  const { tag, release, previous, changes, findings } = check;
  const heading = `### Release ${tag === undefined ? 'check' : escapeMarkdown(tag)}`;
  const problems = findings.map(({ message, fix, url }) => [
    `:x: ${escapeMarkdown(message)}`,
    `${escapeMarkdown(fix)}${url === undefined ? '' : ` ${link('Page', url)}`}`,
  ]);
  const rest = problems.length === 0 ? [] : [table(['Finding', 'Way out'], problems)];
  if (tag === undefined)
    return [heading, 'No release pull request has been merged yet.', ...rest].join('\n\n');
  const breaking = changes.pulls.map(({ number, title, url }) => `- ${link(`${title} (#${number})`, url)}`);
  return [
    heading,
    table(
      ['', ''],
      [
        ['Release', link(describe(release), release?.url)],
        ['Before it', escapeMarkdown(previous?.tag ?? 'none')],
        ['Breaking', check.breaking ? 'yes' : 'no'],
        ['Upgrade path', escapeMarkdown(upgradeText(check, state, dryRun))],
      ],
    ),
    ...(breaking.length === 0 ? [] : [`Breaking pull requests:\n\n${breaking.join('\n')}`]),
    ...(rest.length === 0 ? [':white_check_mark: Nothing is wrong.'] : rest),
  ].join('\n\n');
}

function describe(release: Release | undefined): string {
  if (release === undefined) return 'there is no release';
  if (release.draft) return 'a draft';
  return release.prerelease ? 'a published pre-release' : 'published';
}

function upgradeText({ upgrade }: ReleaseCheck, state: UpgradePathState, dryRun: boolean): string {
  const numbers = upgrade.entries.map(({ number }) => `#${number}`).join(', ');
  switch (state) {
    case 'not-needed':
      return 'not needed';
    case 'missing':
      return 'missing';
    case 'present':
      return 'in the notes';
    case 'written':
      return dryRun
        ? `would be written into the notes, from ${numbers}`
        : `written into the notes, from ${numbers}`;
  }
}
