import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import {
  buildFacts,
  buildHeading,
  durationSeconds,
  failureText,
  logExcerpt,
  phaseParts,
  startedOutputs,
} from './build-report.js';
import { buildUrl } from '../../core/console-links.js';
import type { CodebaseBuildOutcome } from './codebase-build.js';

/** The outputs that tell about the build and its image; undefined where there is none. */
export function buildOutputs(outcome: CodebaseBuildOutcome) {
  const { run, image, skipped } = outcome;
  return {
    ...(run === undefined ? {} : startedOutputs(run.build)),
    status: skipped ? 'SKIPPED' : run?.build.status,
    commit: outcome.commit.fullSha ?? outcome.commit.sha,
    'image-tag': image?.tag,
    'image-digest': image?.digest,
    'image-uri': image?.uri,
    'duration-seconds': run === undefined ? undefined : durationSeconds(run.build),
    skipped,
  };
}

/** The job summary. `serverUrl` is where the codebase's repository is: `https://github.com`. */
export function buildSummary(outcome: CodebaseBuildOutcome, serverUrl: string): string {
  const { run, failure } = outcome;
  const parts = [
    `## ${icon(outcome)} ${escapeMarkdown(heading(outcome))}`,
    ...(failure === undefined ? [] : [failureText(failure)]),
    table(
      ['', ''],
      facts(outcome, serverUrl).map(([name, value]) => [`**${name}**`, value]),
    ),
    ...phaseParts(run?.build),
    ...(failure === undefined || run === undefined ? [] : logExcerpt(run.lastLines)),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

/** The same in a few lines, for a terminal. */
export function buildText(outcome: CodebaseBuildOutcome): string {
  const { run, image, addedTags } = outcome;
  const lines = [
    heading(outcome),
    ...(image === undefined ? [] : [`  image  ${image.uri}`]),
    ...(addedTags.length === 0 ? [] : [`  added  ${addedTags.join(', ')}`]),
    ...(run === undefined ? [] : [`  build  ${buildUrl(run.build)}`]),
  ];
  return lines.join('\n');
}

function heading(outcome: CodebaseBuildOutcome): string {
  const { order, run, skipped, commit, failure } = outcome;
  const name = `${order.app}/${order.codebase} at ${commit.sha.slice(0, 12)}`;
  if (skipped) return `Not built: ${name} has an image already`;
  if (run === undefined) return `Dry run: would build ${name}`;
  if (failure !== undefined && run.build.status === 'SUCCEEDED') return `Built ${name}, but without success`;
  return buildHeading(name, { build: run.build, ...(failure === undefined ? {} : { failure }) });
}

function icon({ failure, skipped, run }: CodebaseBuildOutcome): string {
  if (failure !== undefined) return ':x:';
  if (skipped) return ':fast_forward:';
  return run?.build.status === 'SUCCEEDED' ? ':white_check_mark:' : ':hourglass:';
}

function facts(outcome: CodebaseBuildOutcome, serverUrl: string): [string, string][] {
  const { codebase, commit, project, run, image, addedTags } = outcome;
  const repositoryUrl = `${serverUrl}/${codebase.repository}`;
  const rows: [string, string][] = [
    ['Repository', link(codebase.repository, repositoryUrl)],
    ['Commit', link(commit.sha, `${repositoryUrl}/commit/${commit.sha}`)],
    ['Project', code(project)],
  ];
  if (run !== undefined) rows.push(...buildFacts(run.build));
  if (image !== undefined) rows.push(['Image', code(image.tag)], ['Digest', code(image.digest)]);
  if (addedTags.length > 0) rows.push(['Tags added', addedTags.map(code).join(' ')]);
  return rows;
}
