import { buildLogUrl, buildUrl } from '../build/build-url.js';
import { phaseTable, phaseTimeline } from '../build/build-timeline.js';
import { durationText } from '../build/duration.js';
import { code, escapeMarkdown, fenced, link, table } from '../../kernel/markdown.js';
import type { PlatformError } from '../../kernel/errors.js';
import type { Build } from '../../providers/aws/codebuild.js';
import type { CodebaseBuildOutcome } from './build.js';

/** How the whole log excerpt is bounded, in characters: a summary may have 1 MiB, of all steps together. */
const EXCERPT_LENGTH = 20_000;
const ERROR_LENGTH = 4_000;

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

/** The outputs that are known as soon as a build has started. */
export function startedOutputs(build: Build) {
  return {
    'build-id': build.id,
    'build-arn': build.arn,
    'build-url': buildUrl(build),
    'log-url': buildLogUrl(build),
    status: build.status,
  };
}

/** The job summary. `serverUrl` is where the codebase's repository is: `https://github.com`. */
export function buildSummary(outcome: CodebaseBuildOutcome, serverUrl: string): string {
  const { run, failure } = outcome;
  const phases = run?.build.phases ?? [];
  const parts = [
    `## ${icon(outcome)} ${escapeMarkdown(heading(outcome))}`,
    ...(failure === undefined ? [] : [failureText(failure)]),
    table(
      ['', ''],
      facts(outcome, serverUrl).map(([name, value]) => [`**${name}**`, value]),
    ),
    ...(phases.length === 0 ? [] : ['### Phases', phaseTimeline(phases), phaseTable(phases)]),
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
  const { order, run, skipped, commit } = outcome;
  const name = `${order.app}/${order.codebase} at ${commit.sha.slice(0, 12)}`;
  if (skipped) return `Not built: ${name} has an image already`;
  if (run === undefined) return `Dry run: would build ${name}`;
  if (outcome.failure !== undefined && run.build.status === 'SUCCEEDED')
    return `Built ${name}, but without success`;
  const seconds = durationSeconds(run.build);
  const after = seconds === undefined ? '' : ` after ${durationText(seconds * 1000)}`;
  switch (run.build.status) {
    case 'SUCCEEDED':
      return `Built ${name} in ${durationText((seconds ?? 0) * 1000)}`;
    case 'IN_PROGRESS':
      return outcome.failure === undefined
        ? `Started to build ${name}`
        : `The build of ${name} goes on, but is no longer followed`;
    case 'STOPPED':
      return `The build of ${name} was stopped${after}`;
    default:
      return `The build of ${name} failed${after}`;
  }
}

function icon({ failure, skipped, run }: CodebaseBuildOutcome): string {
  if (failure !== undefined) return ':x:';
  if (skipped) return ':fast_forward:';
  return run?.build.status === 'SUCCEEDED' ? ':white_check_mark:' : ':hourglass:';
}

function failureText(failure: PlatformError): string {
  const lines = [failure.message, ...(failure.hint === undefined ? [] : [failure.hint])];
  return lines.map((line) => `> ${escapeMarkdown(line.slice(0, ERROR_LENGTH))}`).join('\n>\n');
}

function facts(outcome: CodebaseBuildOutcome, serverUrl: string): [string, string][] {
  const { codebase, commit, project, run, image, addedTags } = outcome;
  const repositoryUrl = `${serverUrl}/${codebase.repository}`;
  const rows: [string, string][] = [
    ['Repository', link(codebase.repository, repositoryUrl)],
    ['Commit', link(commit.sha, `${repositoryUrl}/commit/${commit.sha}`)],
    ['Project', code(project)],
  ];
  if (run !== undefined) {
    const { build } = run;
    rows.push(['Build', link(build.id, buildUrl(build))], ['Status', code(build.status)]);
    const seconds = durationSeconds(build);
    if (seconds !== undefined) rows.push(['Duration', durationText(seconds * 1000)]);
    rows.push(['Log', link('CloudWatch', buildLogUrl(build))]);
  }
  if (image !== undefined) rows.push(['Image', code(image.tag)], ['Digest', code(image.digest)]);
  if (addedTags.length > 0) rows.push(['Tags added', addedTags.map(code).join(' ')]);
  return rows;
}

/** Only for builds that have ended. */
function durationSeconds({ startTime, endTime }: Build): number | undefined {
  if (startTime === undefined || endTime === undefined) return undefined;
  return Math.max(0, Math.round((endTime.getTime() - startTime.getTime()) / 1000));
}

function logExcerpt(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  // Colours and other control sequences are not for a web page.
  const text = lines.map((line) => line.replace(/\p{Cc}\[[0-9;?]*[A-Za-z]|(?!\t)\p{Cc}/gu, ''));
  return ['### Last lines of the log', fenced(text.join('\n').slice(-EXCERPT_LENGTH))];
}
