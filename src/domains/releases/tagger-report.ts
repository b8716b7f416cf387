import { code, escapeMarkdown, table } from '../../core/markdown.js';
import type { Moved } from './floating-tags.js';
import type { TaggerPlan } from './release-tagger.js';

const short = (sha: string): string => sha.slice(0, 7);

function at(commit: string | undefined, version: string | undefined): string {
  if (commit === undefined) return 'nothing';
  return version === undefined ? short(commit) : `${short(commit)} (${version})`;
}

/** What is asked before anything is moved. */
export function taggerQuestion(plan: TaggerPlan, place: string): string {
  const moves = plan.moved.map(
    ({ name, from }) => `${name} from ${from === undefined ? 'nothing' : at(from.commit, from.version)}`,
  );
  return `Move ${moves.join(' and ')} to ${at(plan.commit, plan.release.text)} in ${place}?`;
}

/** What became of each tag, line by line. */
export function taggerText(plan: TaggerPlan, dryRun: boolean): string {
  if (plan.passedOver !== undefined) return `No tag was moved: ${plan.passedOver}.`;
  const to = at(plan.commit, plan.release.text);
  const move = ({ name, from }: Moved): string =>
    from === undefined
      ? `${name}: ${dryRun ? 'would be made' : 'made'} at ${to}`
      : `${name}: ${dryRun ? 'would move' : 'moved'} from ${at(from.commit, from.version)} to ${to}`;
  return [
    ...plan.moved.map(move),
    ...plan.kept.map(
      ({ name, commit, version, reason }) =>
        `${name}: stays${commit === undefined ? ' away' : ` at ${at(commit, version)}`}, since ${reason}`,
    ),
    ...plan.refusals.map(({ name, reason }) => `${name}: can't be moved, since ${reason}`),
  ].join('\n');
}

export function taggerSummary(plan: TaggerPlan, dryRun: boolean): string {
  const heading = `### Floating tags of ${escapeMarkdown(plan.release.tag)}${dryRun ? ' (dry run: nothing was moved)' : ''}`;
  if (plan.passedOver !== undefined)
    return `${heading}\n\nNo tag was moved: ${escapeMarkdown(plan.passedOver)}.`;
  const refused = plan.refusals.length > 0;
  const rows = [
    ...plan.moved.map(({ name, from, to }) => [
      code(name),
      escapeMarkdown(from === undefined ? '' : at(from.commit, from.version)),
      refused ? '' : escapeMarkdown(at(to, plan.release.text)),
      refused ? 'left alone, since not all can be moved' : '',
    ]),
    ...plan.kept.map(({ name, commit, version, reason }) => {
      const place = escapeMarkdown(commit === undefined ? '' : at(commit, version));
      return [code(name), place, place, `stays: ${escapeMarkdown(reason)}`];
    }),
    ...plan.refusals.map(({ name, reason }) => [code(name), '', '', `:x: ${escapeMarkdown(reason)}`]),
  ];
  return `${heading}\n\n${table(['Tag', 'Was at', dryRun ? 'Would be at' : 'Is at', ''], rows)}`;
}

/** Outputs of release-tag. What did not happen, since the plan was refused or failed, is not among the moves. */
export function taggerOutputs(plan: TaggerPlan, made: boolean) {
  const nameOf = (level: 'major' | 'minor'): string | undefined =>
    [...plan.moved, ...plan.kept].find((tag) => tag.level === level)?.name;
  return {
    tag: plan.release.tag,
    version: plan.release.text,
    commit: plan.commit,
    moved: made
      ? plan.moved.map(({ name, level, from, to }) => ({
          ...{ tag: name, level, to },
          from: from?.commit ?? null,
          'from-version': from?.version ?? null,
          'to-version': plan.release.text,
        }))
      : [],
    kept: plan.kept.map(({ name, level, commit, version, reason }) => ({
      ...{ tag: name, level, reason },
      at: commit ?? null,
      'at-version': version ?? null,
    })),
    'major-tag': nameOf('major'),
    'minor-tag': nameOf('minor'),
  };
}
