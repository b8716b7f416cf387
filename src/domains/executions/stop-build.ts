import { buildUrl } from '../../core/console-links.js';
import type { Build, BuildService } from '../../providers/aws/codebuild.js';
import type { BuildFollower } from '../builds/build-follower.js';
import { hasBuildEnded } from '../builds/build-outcome.js';
import type { StoppableWork } from './stop.js';
import type { WatchOptions } from './watch.js';

export interface StopBuildDependencies {
  builds: Pick<BuildService, 'stop'>;
  follower: Pick<BuildFollower, 'follow'>;
}

/** Says what stopping the build will leave. */
export function stoppableBuild(
  { builds, follower }: StopBuildDependencies,
  build: Build,
  options: WatchOptions,
): StoppableWork {
  const { id, project, status, currentPhase, sourceVersion } = build;
  const of = sourceVersion === undefined ? '' : ` (${sourceVersion.slice(0, 40)})`;
  const phase = currentPhase === undefined ? '' : ` in its phase ${currentPhase}`;
  return {
    kind: 'build',
    id,
    name: project,
    status,
    url: buildUrl(build),
    subject: `the build ${id}${of}`,
    state: hasBuildEnded(build) ? 'ended' : 'running',
    leaves: [
      `It is interrupted${phase}, and no later phase runs. What it has pushed by then, such as an image, stays.`,
    ],
    stop: () => builds.stop(id),
    async follow() {
      const { build: end } = await follower.follow(id, { ...options, showLog: false });
      const stopped = end.status === 'STOPPED';
      const remains = stopped ? ['What it has pushed by then, such as an image, stays.'] : [];
      return { status: end.status, stopped, remains };
    },
  };
}
