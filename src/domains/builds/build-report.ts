import { formatDuration } from '../../core/text.js';
import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from '../../core/summary.js';
import type { SummaryFact, SummaryFailure, SummaryOutcome } from '../../core/summary.js';
import type { PlatformError } from '../../core/errors.js';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import { failingLines, shownLines } from './log-printer.js';
import { buildCause, hasBuildEnded } from './build-follower.js';
import type { BuildRun } from './build-runner.js';
import { buildLogUrl, buildUrl } from '../../core/console-links.js';
import type { CodebaseBuildOutcome } from './codebase-build.js';
import type { ProjectBuildOutcome } from './project-build.js';

/** How much of a message and of a log a summary holds, in characters: it may have 1 MiB, of all steps together. */
const ERROR_LENGTH = 4_000;
const LOG_LENGTH = 20_000;

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

/** The outputs of `project-build`; undefined where there is no build. */
export function projectOutputs({ run, joined, order }: ProjectBuildOutcome) {
  const build = run?.build;
  return {
    ...(build === undefined ? {} : startedOutputs(build)),
    status: order.dryRun ? 'dry-run' : build?.status,
    'source-version': build?.resolvedVersion ?? build?.sourceVersion,
    'exported-variables': build?.exportedVariables ?? {},
    'duration-seconds': build && durationSeconds(build),
    found: joined,
  };
}

/** The outputs of `codebase-build`; undefined where there is no build or image. */
export function codebaseOutputs({ run, image, skipped, commit, order }: CodebaseBuildOutcome) {
  return {
    ...(run === undefined ? {} : startedOutputs(run.build)),
    status: order.dryRun ? 'dry-run' : skipped ? 'SKIPPED' : run?.build.status,
    commit: commit.fullSha ?? commit.sha,
    'image-tag': image?.tag,
    'image-digest': image?.digest,
    'image-uri': image?.uri,
    'duration-seconds': run && durationSeconds(run.build),
    skipped,
  };
}

/** The job summary of `project-build`. */
export function projectSummary(outcome: ProjectBuildOutcome): string {
  const { order, run, failure } = outcome;
  const { project, sourceVersion } = order.intent;
  const built = run?.build.resolvedVersion;
  const exported = Object.entries(run?.build.exportedVariables ?? {});
  return renderSummary({
    outcome: order.dryRun ? 'dry-run' : outcomeOf(run, failure),
    heading: escapeMarkdown(projectHeading(outcome)),
    failure: failure && failurePart(failure, run),
    facts: {
      title: 'Build',
      rows: [
        ['Project', code(project)],
        ['Source version', sourceVersion && code(sourceVersion)],
        ['Built', built === undefined || built === sourceVersion ? undefined : code(built)],
        ['Idempotency key', order.key && code(order.key)],
        ...buildFacts(run),
      ],
    },
    sections: [
      exported.length === 0
        ? undefined
        : {
            title: 'Exported variables',
            body: table(
              ['Variable', 'Value'],
              exported.map(([name, value]) => [code(name), code(value)]),
            ),
          },
    ],
    details: details(run, failure),
  });
}

/** The job summary of `codebase-build`. `serverUrl` is where the codebase's repository is: `https://github.com`. */
export function codebaseSummary(outcome: CodebaseBuildOutcome, serverUrl: string): string {
  const { codebase, commit, project, run, image, addedTags, skipped, order, failure } = outcome;
  const repositoryUrl = `${serverUrl}/${codebase.repository}`;
  return renderSummary({
    outcome: order.dryRun ? 'dry-run' : skipped ? 'unchanged' : outcomeOf(run, failure),
    heading: escapeMarkdown(codebaseHeading(outcome)),
    failure: failure && failurePart(failure, run),
    facts: {
      title: 'Build',
      rows: [
        ['Image', image && code(image.tag)],
        ['Digest', image && code(image.digest)],
        ['Tags added', addedTags.map(code).join(' ')],
        ['Repository', link(codebase.repository, repositoryUrl)],
        ['Commit', link(commit.sha, `${repositoryUrl}/commit/${commit.sha}`)],
        ['Project', code(project)],
        ...buildFacts(run),
      ],
    },
    details: details(run, failure),
  });
}

/** The end of `project-build` for a terminal. Its page was printed when it was started or joined. */
export function projectText(outcome: ProjectBuildOutcome): string {
  const text = projectHeading(outcome);
  return outcome.order.dryRun ? formatDryRun(text) : text;
}

/** The end of `codebase-build` in a few lines, for a terminal. */
export function codebaseText(outcome: CodebaseBuildOutcome): string {
  const { image, addedTags, order } = outcome;
  const first = codebaseHeading(outcome);
  return [
    order.dryRun ? formatDryRun(first) : first,
    ...(image === undefined ? [] : [`  image  ${image.uri}`]),
    ...(addedTags.length === 0 ? [] : [`  added  ${addedTags.join(', ')}`]),
  ].join('\n');
}

function projectHeading({ order, run, joined, failure }: ProjectBuildOutcome): string {
  const { project, sourceVersion } = order.intent;
  const name = sourceVersion === undefined ? project : `${project} at ${sourceVersion.slice(0, 40)}`;
  if (run === undefined) return dryRunHeading(`start a build of ${name}`);
  if (order.dryRun) return dryRunHeading(`join the build of ${name} (${run.build.status})`);
  return `${heading(name, run.build, failure)}${joined ? ' (joined)' : ''}`;
}

function codebaseHeading({ order, run, skipped, commit, failure }: CodebaseBuildOutcome): string {
  const name = `${order.app}/${order.codebase} at ${commit.sha.slice(0, 12)}`;
  if (order.dryRun)
    return dryRunHeading(skipped ? `build nothing: ${name} already has an image` : `build ${name}`);
  if (skipped) return `Not built again: ${name} already has an image`;
  if (run === undefined) return `Not built: ${name}`;
  if (failure !== undefined && run.build.status === 'SUCCEEDED')
    return `The build of ${name} succeeded, but its image was not found`;
  return heading(name, run.build, failure);
}

/** What is true of the build of `name` now. */
function heading(name: string, build: Build, failure: PlatformError | undefined): string {
  const seconds = durationSeconds(build);
  const time = seconds === undefined ? '' : formatDuration(seconds * 1000);
  if (build.status === 'SUCCEEDED') return `Built ${name}${time === '' ? '' : ` in ${time}`}`;
  if (!hasBuildEnded(build))
    return failure === undefined
      ? `The build of ${name} is running`
      : `${name} is not built yet: the build is still running`;
  return `${name} was not built: the build ${ENDINGS[build.status] ?? 'failed'}${time === '' ? '' : ` after ${time}`}`;
}

/** The ends that are not called "failed". */
const ENDINGS: Readonly<Record<string, string>> = { STOPPED: 'was stopped', TIMED_OUT: 'timed out' };

function outcomeOf(run: BuildRun | undefined, failure: PlatformError | undefined): SummaryOutcome {
  if (failure !== undefined) return 'failure';
  return run?.build.status === 'SUCCEEDED' ? 'success' : 'started';
}

function failurePart(failure: PlatformError, run: BuildRun | undefined): SummaryFailure {
  return {
    cause: ((run && buildCause(run.build)) ?? failure.message).slice(0, ERROR_LENGTH),
    lines: plain(failingLines(run?.lastLines ?? [])),
    nextStep: renderNextStep(failure),
  };
}

function buildFacts(run: BuildRun | undefined): SummaryFact[] {
  if (run === undefined) return [];
  const { build } = run;
  const seconds = durationSeconds(build);
  return [
    ['Build', link(build.id, buildUrl(build))],
    ['Status', code(build.status)],
    ['Duration', seconds === undefined ? undefined : formatDuration(seconds * 1000)],
    ['Log', link('CloudWatch', buildLogUrl(build))],
  ];
}

function details(run: BuildRun | undefined, failure: PlatformError | undefined) {
  const phases = run?.build.phases ?? [];
  const lines = failure === undefined ? [] : shownLines(plain(run?.lastLines ?? []));
  return [
    phases.length === 0
      ? undefined
      : { title: 'Phases', body: [phaseTimeline(phases), phaseTable(phases)].join('\n\n').trim() },
    lines.length === 0
      ? undefined
      : { title: 'Last lines of the log', body: fenced(lines.join('\n').slice(-LOG_LENGTH)) },
  ];
}

/** Colours and other control sequences are not for a web page. */
function plain(lines: readonly string[]): string[] {
  return lines.map((line) => line.replace(/\p{Cc}\[[0-9;?]*[A-Za-z]|(?!\t)\p{Cc}/gu, ''));
}

/** Whole seconds; only for builds that have ended. */
function durationSeconds({ startTime, endTime }: Build): number | undefined {
  if (startTime === undefined || endTime === undefined) return undefined;
  return Math.max(0, Math.round((endTime.getTime() - startTime.getTime()) / 1000));
}

/** The phases as GitHub draws them: a mermaid gantt, in the time zone of whoever looks. Empty without phases. */
export function phaseTimeline(phases: readonly BuildPhase[]): string {
  const bars = phases.flatMap((phase) => {
    const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
    if (start === undefined || end === undefined || end < start) return [];
    // Mermaid has no escape for its own punctuation, and reads words such as `title` as its own: both are avoided.
    const name = `Phase ${phase.type.replace(/[^A-Za-z0-9_]+/g, ' ').slice(0, 60)}`.trim();
    const state = phase.status === undefined || phase.status === 'SUCCEEDED' ? 'done' : 'crit';
    return [`    ${name} (${formatDuration(end - start)}) :${state}, ${start}, ${end}`];
  });
  if (bars.length === 0) return '';
  // Mermaid reads `x` as milliseconds since the epoch.
  return fenced(['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...bars].join('\n'), 'mermaid');
}

/** The same as a table, with what CodeBuild said about each phase. */
export function phaseTable(phases: readonly BuildPhase[]): string {
  return table(
    ['Phase', 'Status', 'Duration', 'Message'],
    // COMPLETED is the end, and no phase with a status of its own.
    phases
      .filter(({ type }) => type !== 'COMPLETED')
      .map((phase) => [
        code(phase.type),
        escapeMarkdown(phase.status ?? ''),
        phase.startTime && phase.endTime ? formatDuration(+phase.endTime - +phase.startTime) : '',
        escapeMarkdown(
          phase.messages
            .map((message) => message.replace(/^([A-Z_]+: )\1+/, '$1'))
            .join('; ')
            .slice(0, 1_000),
        ),
      ]),
  );
}
