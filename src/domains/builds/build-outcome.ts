import { formatDuration } from '../../core/text.js';
import { PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, fenced, table } from '../../core/markdown.js';
import type { Build, BuildPhase, BuildStatus } from '../../providers/aws/codebuild.js';
import { failingLines } from './log-printer.js';
import { buildLogUrl, buildUrl } from '../../core/console-links.js';
import { shortenIds } from '../../core/remote-work.js';

/** How each bad end reads in a sentence: "Build demo:1 …". */
const ENDINGS: Readonly<Record<Exclude<BuildStatus, 'SUCCEEDED' | 'IN_PROGRESS'>, string>> = {
  FAILED: 'failed',
  FAULT: 'broke off with a fault of CodeBuild',
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: 'was stopped by somebody else',
};

/** True once the build won't change any more. A status that we do not know may mean anything: it is not an end. */
export function hasBuildEnded({ status }: Pick<Build, 'status'>): boolean {
  return status === 'SUCCEEDED' || Object.hasOwn(ENDINGS, status);
}

/** True for a status that CodeBuild has added since. */
export function isUnknownBuildStatus({ status }: Pick<Build, 'status'>): boolean {
  return status !== 'IN_PROGRESS' && !hasBuildEnded({ status });
}

/** The first phase that did not succeed, if CodeBuild names one. */
function failedPhase(build: Build): BuildPhase | undefined {
  return build.phases.find((phase) => phase.status !== undefined && phase.status !== 'SUCCEEDED');
}

/** Returns what CodeBuild says of the phase that failed: `BUILD failed: make ended with exit status 2.` */
export function buildCause(build: Build): string | undefined {
  const phase = failedPhase(build);
  return phase === undefined ? undefined : `${phase.type} ${endingOf(build)}${reasonOf(phase)}.`;
}

function reasonOf(phase: BuildPhase | undefined): string {
  const why = phase?.messages.flatMap((message) => plainReason(message) || []).join('; ') ?? '';
  return why === '' ? '' : `: ${why}`;
}

/** CodeBuild repeats its own code, which says nothing of a command that failed. */
function plainReason(message: string): string {
  return (
    message
      .replace(/^(?:COMMAND_EXECUTION_ERROR: )+/, '')
      .replace(/^([A-Z_]+: )\1+/, '$1')
      // The status says that already.
      .replace(/^BUILD_TIMED_OUT: Build has timed out\.?/, '')
      .replace(/^Error while executing command: ([^]*)\. Reason: ([^]*)$/, '$1 ended with $2')
      .replace(/[\s.]+$/, '')
  );
}

function endingOf({ status }: Build): string {
  return Object.hasOwn(ENDINGS, status) ? ENDINGS[status as keyof typeof ENDINGS] : 'failed';
}

/** The error for a build that has ended, with the last lines of its log, or undefined when it succeeded. */
export function buildFailure(build: Build, lastLines: readonly string[]): PlatformError | undefined {
  if (build.status === 'SUCCEEDED' || build.status === 'IN_PROGRESS' || !hasBuildEnded(build))
    return undefined;
  const phase = failedPhase(build);
  const where = phase === undefined ? '' : ` in phase ${phase.type}`;
  return new PlatformError(`Build ${shortenIds(build.id)} ${endingOf(build)}${where}${reasonOf(phase)}.`, {
    ...nextStep(build.status),
    links: [
      ...(build.log === undefined ? [] : [{ title: 'the whole log', url: buildLogUrl(build) }]),
      { title: 'the build', url: buildUrl(build) },
    ],
    excerpt: failingLines(lastLines),
  });
}

function nextStep(status: BuildStatus): { hint?: string } {
  switch (status) {
    case 'FAULT':
      return { hint: 'Run it again; if it happens again, ask the platform team.' };
    case 'STOPPED':
      return { hint: 'Run it again if it was not meant to be stopped.' };
    case 'TIMED_OUT':
      return { hint: 'See in the log what takes so long.' };
    default:
      return {};
  }
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

/** Mermaid has no escape for its own punctuation, and reads words such as `title` as its own: both are avoided. */
function barName(type: string): string {
  return `Phase ${type.replace(/[^A-Za-z0-9_]+/g, ' ').slice(0, 60)}`.trim();
}
