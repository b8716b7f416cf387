import { PlatformError } from '../../core/errors.js';
import { code, escapeMarkdown, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { isDowngrade } from '../changes/changes.js';
import type { Direction } from '../changes/changes.js';
import { nameOfCodebase } from './deployment-outcome.js';
import type { DeploymentPlan } from './plan.js';

/** How the image to be deployed stands to what a service runs. */
export interface ComparedService {
  service: string;
  /** What it runs: a commit tag, another tag or a digest; undefined where that is not known. */
  running: string | undefined;
  /** `unknown` where the two can't be compared. */
  direction: Direction | 'unknown';
  /** Why they can't be compared. */
  reason: string | undefined;
}

export interface OutdatedCheck {
  plan: DeploymentPlan;
  services: readonly ComparedService[];
  /** Services that run a newer image. */
  newer: readonly ComparedService[];
}

/** Compares the image of a plan with what runs: it is outdated where any service runs a newer one. */
export function checkOutdated(plan: DeploymentPlan): OutdatedCheck {
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
  const codebase = nameOfCodebase(plan);
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
