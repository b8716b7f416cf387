import { PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import type { ImageRegistry } from '../../providers/aws/ecr.js';
import type { ResolvedImage } from '../images/resolve-image.js';
import { abbreviates } from '../images/image-name.js';
import { findCommitChanges } from './commit-changes.js';
import type { CommitChanges, CommitChangesOptions } from './commit-changes.js';
import { findRunningServices } from './running-services.js';
import type { RunningImage, RunningServicesOptions, ServiceNow } from './running-services.js';

/**
 * What the new image is, seen from the one that runs. `older` is a downgrade too, but one that the times of the images
 * alone tell, since nobody knew the commits; `changed` says no more than that.
 */
export type Direction = 'same' | 'upgrade' | 'downgrade' | 'diverged' | 'older' | 'changed';

export type ServiceChange =
  | (Extract<ServiceNow, { state: 'running' }> & { direction: Direction })
  | Extract<ServiceNow, { state: 'unknown' }>;

/** Everything that a deployment will change, as far as it can be known before. */
export interface Changes {
  env: string;
  /** The image that is to run. */
  image: Pick<ResolvedImage, 'tag' | 'digest' | 'commit'>;
  services: ServiceChange[];
  /** One for each commit that runs now and is not the new one. */
  commits: CommitChanges[];
}

export interface ChangesOptions extends RunningServicesOptions, Omit<CommitChangesOptions, 'signal'> {
  services: readonly string[];
  image: Pick<ResolvedImage, 'tag' | 'digest' | 'commit'>;
  images: Pick<ImageRegistry, 'describe'>;
}

/** How many different commits GitHub is asked about, where services run different ones; the rest are links. */
const COMPARED = 3;

/** Looks at what runs, and compares. Changes nothing, and fails at nothing but cancellation. */
export async function findChanges(options: ChangesOptions): Promise<Changes> {
  const { env, image } = options;
  const now = await findRunningServices(options.services, options);
  const next = image.commit;
  const bases = new Set(
    now.flatMap((service) => (service.state === 'running' ? runningCommit(service.image, options) : [])),
  );
  const commits: CommitChanges[] = [];
  for (const base of bases) {
    const history = commits.length < COMPARED ? options.history : undefined;
    if (next !== undefined) commits.push(await findCommitChanges(base, next, { ...options, history }));
  }
  const pushedAt = await timeOfNew(now, commits, options);
  const services = now.map((service): ServiceChange => {
    if (service.state === 'unknown') return service;
    return { ...service, direction: directionOf(service.image, image, commits, pushedAt) };
  });
  // What turned out to be the same commit is not a comparison to show.
  const shown = commits.filter(({ base, relation }) => {
    const other = relation !== undefined && relation !== 'same';
    return other || (next !== undefined && !abbreviates(base, next));
  });
  return { env, image, services, commits: shown };
}

/** True where anything goes back to an older version. */
export function isDowngrade(direction: Direction): boolean {
  return direction === 'downgrade' || direction === 'older';
}

/** What the new image is, seen from one that runs. `pushedAt` is when the new one was pushed. */
function directionOf(
  running: RunningImage,
  next: Pick<ResolvedImage, 'digest' | 'commit'>,
  commits: readonly CommitChanges[],
  pushedAt: Date | undefined,
): Direction {
  if (running.digest === next.digest) return 'same';
  const relation = commits.find(({ base }) => base === running.commit)?.relation;
  if (relation !== undefined && relation !== 'same') return relation;
  // Without a digest the commit has to do, abbreviated as it may be where GitHub did not say more.
  if (running.digest === undefined && isSameCommit(running, next)) return 'same';
  const older =
    running.pushedAt !== undefined &&
    pushedAt !== undefined &&
    pushedAt.getTime() < running.pushedAt.getTime();
  return older ? 'older' : 'changed';
}

function isSameCommit({ commit }: RunningImage, next: Pick<ResolvedImage, 'commit'>): boolean {
  return commit !== undefined && next.commit !== undefined && abbreviates(commit, next.commit);
}

/**
 * The commit to compare with, if it is one of this codebase and may be another one: an abbreviation of the new commit
 * is so too, unless the image is the same.
 */
function runningCommit(running: RunningImage, { repository, image }: ChangesOptions): string[] {
  const { commit, digest } = running;
  if (commit === undefined || commit === image.commit || running.repository !== repository) return [];
  return digest === image.digest && isSameCommit(running, image) ? [] : [commit];
}

/** Asked for only where the commits don't tell which of two images is the older one. */
async function timeOfNew(
  now: readonly ServiceNow[],
  commits: readonly CommitChanges[],
  options: ChangesOptions,
): Promise<Date | undefined> {
  const { image, images, repository, signal } = options;
  const unclear = now.some(
    (service) =>
      service.state === 'running' &&
      service.image.pushedAt !== undefined &&
      directionOf(service.image, image, commits, undefined) === 'changed',
  );
  if (!unclear) return undefined;
  try {
    return (await images.describe(repository, { digest: image.digest }))?.pushedAt;
  } catch {
    signal.throwIfAborted();
    return undefined;
  }
}

/** A deployment, as far as it is compared with what runs. */
interface ComparedDeployment {
  app: string;
  env: string;
  codebase: { name: string };
  image: Pick<ResolvedImage, 'tag'>;
  changes: Changes | undefined;
}

/** How the image to be deployed stands to what a service runs. */
interface ComparedService {
  service: string;
  /** What it runs: a commit tag, another tag or a digest; undefined where that is not known. */
  running: string | undefined;
  /** `unknown` where the two can't be compared. */
  direction: Direction | 'unknown';
  /** Why they can't be compared. */
  reason: string | undefined;
}

interface OutdatedCheck {
  plan: ComparedDeployment;
  services: readonly ComparedService[];
  /** Services that run a newer image. */
  newer: readonly ComparedService[];
}

/** Compares the image of a plan with what runs: it is outdated where any service runs a newer one. */
export function checkOutdated(plan: ComparedDeployment): OutdatedCheck {
  const services = (plan.changes?.services ?? []).map((service): ComparedService => {
    if (service.state === 'unknown')
      return { service: service.service, running: undefined, direction: 'unknown', reason: service.reason };
    const { image, direction } = service;
    return { service: service.service, running: image.tag ?? image.digest, direction, reason: undefined };
  });
  const newer = services.filter(({ direction }) => direction !== 'unknown' && isDowngrade(direction));
  return { plan, services, newer };
}

/** Says how the image stands to what runs, in one sentence. */
export function formatCheck({ plan, services, newer }: OutdatedCheck): string {
  const { env, image } = plan;
  const codebase = `${plan.app}/${plan.codebase.name}`;
  if (newer.length > 0) {
    const images = [...new Set(newer.map(({ running = 'a newer image' }) => running))].join(', ');
    return `${image.tag} of ${codebase} is outdated: ${env} already runs the newer ${images} (${newer.map(({ service }) => service).join(', ')}).`;
  }
  if (services.some(({ direction }) => direction !== 'unknown'))
    return `${image.tag} of ${codebase} is not outdated: nothing newer runs in ${env}.`;
  return `Could not compare ${image.tag} of ${codebase} with ${env}: what runs there is not known.`;
}

/** Returns the error of an outdated deployment; undefined where it may go ahead. */
export function outdatedFailure(check: OutdatedCheck): PlatformError | undefined {
  if (check.newer.length === 0) return undefined;
  return new PlatformError(formatCheck(check), {
    hint: 'Deploy the newer commit instead. To go back to the older image on purpose, run codebase-rollback or codebase-deploy.',
  });
}

/** Renders the job summary of a check. */
export function renderCheck(check: OutdatedCheck): string {
  const { plan, services } = check;
  const failure = outdatedFailure(check);
  const known = services.some(({ direction }) => direction !== 'unknown');
  return renderSummary({
    outcome: failure === undefined ? (known ? 'success' : 'warning') : 'failure',
    heading: escapeMarkdown(formatCheck(check)),
    failure: failure && { nextStep: escapeMarkdown(failure.hint ?? '') },
    facts: { title: 'Image', rows: [['Tag', code(plan.image.tag)]] },
    sections: [
      services.length === 0
        ? undefined
        : {
            title: `What runs in ${plan.env}`,
            body: table(
              ['Service', 'Runs', 'The image is'],
              services.map(({ service, running, direction, reason }) => [
                escapeMarkdown(service),
                running === undefined ? escapeMarkdown(reason ?? '') : code(running),
                escapeMarkdown(DIRECTIONS[direction]),
              ]),
            ),
          },
    ],
  });
}

const DIRECTIONS: Readonly<Record<ComparedService['direction'], string>> = {
  same: 'the same',
  upgrade: 'newer',
  downgrade: 'older',
  older: 'older (by the times of the images)',
  diverged: 'from another branch',
  changed: 'another one',
  unknown: 'not known',
};
