import { PlatformError } from '../../core/errors.js';
import type { Build, BuildPhase, BuildStatus } from '../../providers/aws/codebuild.js';
import { failingLines } from './build-log.js';
import { buildUrl } from '../../core/console-links.js';

/** How many log lines an annotation carries. */
export const EXCERPT_LINES = 5;

/** How each bad end reads in a sentence: "Build demo:1 …". */
const ENDINGS: Readonly<Record<Exclude<BuildStatus, 'SUCCEEDED' | 'IN_PROGRESS'>, string>> = {
  FAILED: 'failed',
  FAULT: 'broke off with a fault of CodeBuild',
  TIMED_OUT: "ran into the project's time limit",
  STOPPED: 'was stopped by somebody else',
};

/** True once the build won't change any more. A status that we do not know may mean anything: it is no end. */
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

/** The error for a build that has ended, with the last lines of its log, or undefined when it succeeded. */
export function buildFailure(build: Build, lastLines: readonly string[]): PlatformError | undefined {
  if (build.status === 'SUCCEEDED' || build.status === 'IN_PROGRESS' || !hasBuildEnded(build))
    return undefined;
  const phase = failedPhase(build);
  const where = phase === undefined ? '' : ` in phase ${phase.type}`;
  const why = phase === undefined || phase.messages.length === 0 ? '' : `: ${phase.messages.join('; ')}`;
  return new PlatformError(
    `Build ${build.id} ${ENDINGS[build.status]}${where} (${build.status})${why.replace(/\.$/, '')}.`,
    {
      hint: `${wayOut(build.status, lastLines.length > 0)} ${buildUrl(build)}`,
      excerpt: failingLines(lastLines).slice(-EXCERPT_LINES),
    },
  );
}

function wayOut(status: BuildStatus, summarised: boolean): string {
  switch (status) {
    case 'FAULT':
      return 'Run it again; if it happens again, ask the platform team. The build:';
    case 'STOPPED':
      return 'Run it again if it was not meant to be stopped. The build:';
    case 'TIMED_OUT':
      return 'See in its log what takes so long:';
    default:
      return summarised ? 'The whole log:' : 'Its log says more:';
  }
}
