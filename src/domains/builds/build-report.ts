import { code, escapeMarkdown, fenced, link, table } from '../../core/markdown.js';
import type { PlatformError } from '../../core/errors.js';
import type { Build, BuildPhase } from '../../providers/aws/codebuild.js';
import { buildLogUrl, buildUrl } from '../../core/console-links.js';
import { formatDuration } from '../../core/duration.js';
import type { BuildRun } from './build-runner.js';

/** How the whole log excerpt is bounded, in characters: a summary may have 1 MiB, of all steps together. */
const EXCERPT_LENGTH = 20_000;
const ERROR_LENGTH = 4_000;

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

/** What became of the build of `name`, as a heading: `Built demo in 3 min`. */
export function buildHeading(name: string, { build, failure }: Pick<BuildRun, 'build' | 'failure'>): string {
  const seconds = durationSeconds(build);
  const after = seconds === undefined ? '' : ` after ${formatDuration(seconds * 1000)}`;
  switch (build.status) {
    case 'SUCCEEDED':
      return `Built ${name} in ${formatDuration((seconds ?? 0) * 1000)}`;
    case 'IN_PROGRESS':
      return failure === undefined
        ? `Started to build ${name}`
        : `The build of ${name} goes on, but is no longer followed`;
    case 'STOPPED':
      return `The build of ${name} was stopped${after}`;
    default:
      return `The build of ${name} failed${after}`;
  }
}

/** The rows of a summary's table that tell about a build; the values are Markdown. */
export function buildFacts(build: Build): [string, string][] {
  const seconds = durationSeconds(build);
  return [
    ['Build', link(build.id, buildUrl(build))],
    ['Status', code(build.status)],
    ...(seconds === undefined ? [] : [['Duration', formatDuration(seconds * 1000)] as [string, string]]),
    ['Log', link('CloudWatch', buildLogUrl(build))],
  ];
}

/** The phases as a picture and as a table, as parts of a summary; none without phases. */
export function phaseParts(build: Build | undefined): string[] {
  const phases = build?.phases ?? [];
  return phases.length === 0 ? [] : ['### Phases', phaseTimeline(phases), phaseTable(phases)];
}

/** An error as the quotation that a summary begins with. */
export function failureText(failure: PlatformError): string {
  const lines = [failure.message, ...(failure.hint === undefined ? [] : [failure.hint])];
  return lines.map((line) => `> ${escapeMarkdown(line.slice(0, ERROR_LENGTH))}`).join('\n>\n');
}

/** Whole seconds; only for builds that have ended. */
export function durationSeconds({ startTime, endTime }: Build): number | undefined {
  if (startTime === undefined || endTime === undefined) return undefined;
  return Math.max(0, Math.round((endTime.getTime() - startTime.getTime()) / 1000));
}

/** The end of a log, as parts of a summary; none without lines. */
export function logExcerpt(lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  // Colours and other control sequences are not for a web page.
  const text = lines.map((line) => line.replace(/\p{Cc}\[[0-9;?]*[A-Za-z]|(?!\t)\p{Cc}/gu, ''));
  return ['### Last lines of the log', fenced(text.join('\n').slice(-EXCERPT_LENGTH))];
}

/** The phases as GitHub draws them: a mermaid gantt, in the time zone of whoever looks. Empty without phases. */
export function phaseTimeline(phases: readonly BuildPhase[]): string {
  const bars = phases.flatMap((phase) => {
    const [start, end] = [phase.startTime?.getTime(), phase.endTime?.getTime()];
    if (start === undefined || end === undefined || end < start) return [];
    const state = phase.status === undefined || phase.status === 'SUCCEEDED' ? 'done' : 'crit';
    return [`    ${barName(phase.type)} (${formatDuration(end - start)}) :${state}, ${start}, ${end}`];
  });
  if (bars.length === 0) return '';
  // Mermaid reads `x` as milliseconds since the epoch.
  return fenced(['gantt', '    dateFormat x', '    axisFormat %H:%M:%S', ...bars].join('\n'), 'mermaid');
}

/** The same as a table, with what CodeBuild said about each phase. */
export function phaseTable(phases: readonly BuildPhase[]): string {
  if (phases.length === 0) return '';
  return table(
    ['Phase', 'Status', 'Duration', 'Message'],
    phases.map((phase) => [
      code(phase.type),
      escapeMarkdown(phase.status ?? ''),
      duration(phase),
      escapeMarkdown(phase.messages.join('; ').slice(0, 1_000)),
    ]),
  );
}

function duration({ startTime, endTime }: BuildPhase): string {
  if (startTime === undefined || endTime === undefined) return '';
  return formatDuration(endTime.getTime() - startTime.getTime());
}

/** Mermaid has no escape for its own punctuation, and reads words such as `title` as its own: both are avoided. */
function barName(type: string): string {
  return `Phase ${type.replace(/[^A-Za-z0-9_]+/g, ' ').slice(0, 60)}`.trim();
}
