import { PlatformError } from '../../core/errors.js';
import type { Build, BuildPhase, BuildStatus } from '../../providers/aws/codebuild.js';
import { failingLines } from './container-lines.js';
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
