import { code, escapeMarkdown, fenced, link } from '../../core/markdown.js';
import type { PlatformError } from '../../core/errors.js';
import type { Build } from '../../providers/aws/codebuild.js';
import { phaseTable, phaseTimeline } from './build-timeline.js';
import { buildLogUrl, buildUrl } from './build-url.js';
import { formatDuration } from '../../core/duration.js';
import type { BuildRun } from './run-build.js';

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
