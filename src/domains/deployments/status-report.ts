import type { Clock } from '../../core/clock.js';
import { PlatformError, asError, UsageError } from '../../core/errors.js';
import type { Logger } from '../../core/logger.js';
import { poll } from '../../core/retry.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { formatTable, WIDE, formatAgo, formatCount } from '../../core/text.js';
import type { Screen } from '../../core/text.js';
import { isDeploymentMode } from '../platform/parameters.js';
import type { DeploymentOrigins } from './deployment-origins.js';
import type { EnvironmentStatus, DeployedService } from './status.js';

const HEADER = ['Environment', 'Service', 'Codebase', 'Image', 'Since', 'By', 'Tasks', 'Health', 'Behind'];
/** A terminal is narrower. */
const TEXT_HEADER = ['Env', 'Service', 'Codebase', 'Image', 'Age', ...HEADER.slice(5)];

/** What is said of environments in which Copilot's services run beside the platform's. */
const DUAL: Readonly<Partial<Record<string, string>>> = {
  'dual-deploy-copilot-traffic':
    "Copilot's services take the traffic and are not shown; these are the platform's.",
  'dual-deploy-platform-traffic':
    "The platform's services, which are shown, take the traffic; Copilot's run beside them.",
};

/**
 * Formats what runs where for a terminal.
 * @param now - milliseconds since the epoch
 * @param screen - with TSV the rows alone: what else there is to say is in `statusNotes`
 */
export function formatStatus(
  app: string,
  found: readonly EnvironmentStatus[],
  now: number,
  screen: Screen = WIDE,
): string {
  const codebaseOf = codebaseNames(found);
  const rows = found.flatMap(({ environment, services }) =>
    services
      .filter(({ reason }) => reason === undefined)
      .map((service) => [
        ...[environment, service.service, ...(screen.tsv ? [] : [codebaseOf(service)])],
        { text: service.image ?? 'unknown', url: service.commitUrl },
        screen.tsv ? (service.since ?? '') : ageOf(service, now).replace(/ ago$/, ''),
        ...[service.deployedBy ?? '', tasksOf(service), healthText(service)],
        { text: [...aheadOf(service), ...describeDrift(service)].join(', '), url: service.branch?.url },
        // The last one for a pipe: what is before it is where it has always been.
        ...(screen.tsv ? [service.codebase] : []),
      ]),
  );
  if (screen.tsv) return formatTable(HEADER, rows, screen);
  // Of one environment the command, or the line above, says which.
  const from = found.length === 1 ? 1 : 0;
  const table = (): string =>
    formatTable(
      TEXT_HEADER.slice(from),
      rows.map((row) => row.slice(from)),
      screen,
    );
  const shown = rows.length === 0 ? [] : [table()];
  return [...shown, ...statusNotes(app, found)].join('\n');
}

/** Lists what can't be shown as a row: its name, and why. */
export function statusNotes(app: string, found: readonly EnvironmentStatus[]): string[] {
  const shown = found.some(({ services }) => services.some(({ reason }) => reason === undefined));
  const none = shown ? [] : [`No services of ${app} to show.`];
  const unshown = statusProblems(found).map(([name, problem]) => `${name}: ${problem}`);
  return [...none, ...unshown];
}

/** Says how many services are shown; undefined where all are. */
export function leftOutServices(
  found: readonly EnvironmentStatus[],
  shown: readonly EnvironmentStatus[],
): string | undefined {
  const count = (all: readonly EnvironmentStatus[]): number =>
    all.reduce((sum, { services }) => sum + services.length, 0);
  return count(shown) === count(found) ? undefined : `Showing ${count(shown)} of ${count(found)} services.`;
}

/** Renders what runs where for the job summary. @param now - milliseconds since the epoch */
export function renderStatus(app: string, found: readonly EnvironmentStatus[], now: number): string {
  const codebaseOf = codebaseNames(found);
  const rows = found.flatMap(({ environment, services }) =>
    services
      .filter(({ reason }) => reason === undefined)
      .map((service) => [
        ...[environment, service.service, codebaseOf(service)].map(escapeMarkdown),
        imageOf(service),
        ...[escapeMarkdown(ageOf(service, now)), escapeMarkdown(service.deployedBy ?? '')],
        ...[tasksOf(service), escapeMarkdown(healthText(service))],
        [
          ...aheadOf(service).map(escapeMarkdown),
          ...describeDrift(service).map((text) => link(text, service.branch?.url)),
        ].join(', '),
      ]),
  );
  const unread = statusProblems(found);
  const fine = unread.length === 0 && isFine(found);
  const failed = statusFailure(app, found) !== undefined;
  const none = failed ? undefined : `No services of ${escapeMarkdown(app)} to show.`;
  return renderSummary({
    outcome: failed ? 'failure' : fine ? 'success' : 'warning',
    heading: `What runs in ${escapeMarkdown(app)}${failed ? ' could not be read' : ''}`,
    notes: [
      rows.length === 0 ? none : table(HEADER, rows),
      unread.map(([name, problem]) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(problem)}`).join('\n'),
    ],
  });
}

/** What can't be shown: its name and why. Services with the same reason are named together. */
export function statusProblems(found: readonly EnvironmentStatus[]): [name: string, problem: string][] {
  return found.flatMap(({ environment, mode, problem, services }): [string, string][] => {
    const reasons = new Map<string, string[]>();
    for (const { service, reason: cause, nextStep } of services) {
      if (cause === undefined) continue;
      const reason = nextStep === undefined ? cause : `${cause} ${nextStep}`;
      reasons.set(reason, [...(reasons.get(reason) ?? []), service]);
    }
    const dual = DUAL[mode];
    return [
      ...(problem === undefined ? [] : [[environment, problem] as [string, string]]),
      ...(dual === undefined ? [] : [[environment, dual] as [string, string]]),
      ...[...reasons].map(([reason, names]): [string, string] => [
        `${environment}, ${names.join(', ')}`,
        reason,
      ]),
    ];
  });
}

/** Returns the failure of a status of which nothing could be read; undefined where anything could. */
export function statusFailure(app: string, found: readonly EnvironmentStatus[]): PlatformError | undefined {
  const services = found.flatMap((environment) => environment.services);
  const refused = found.flatMap(({ environment, problem, mode }) =>
    mode === 'copilot' || problem === undefined ? [] : [{ mode, reason: `${environment}: ${problem}` }],
  );
  const unread = services.every(({ reason, missing }) => reason !== undefined && !missing);
  if (!unread || (services.length === 0 && refused.length === 0)) return undefined;
  const reason = refused[0]?.reason ?? services[0]?.reason ?? '';
  const otherwise =
    services.length === 0 && refused.every(({ mode }) => !isDeploymentMode(mode))
      ? 'Correct service-deployment-mode in platform-config.yml, and apply it.'
      : 'Check that the role may assume the deploy roles of the environments (docs/roles.md).';
  return new PlatformError(`Could not read what runs in ${app}. ${reason}`, {
    hint: services.find(({ nextStep }) => nextStep !== undefined)?.nextStep ?? otherwise,
  });
}

function isFine(found: readonly EnvironmentStatus[]): boolean {
  const fine: readonly string[] = ['healthy', 'deploying', 'stopped'];
  return found.every(({ services }) => services.every(({ health }) => fine.includes(health)));
}

/** What the service is behind: the codebase's newest image, other environments. */
function aheadOf({ isNewest, newestImage = '', behind }: DeployedService): string[] {
  return [...(isNewest === false ? [newestImage] : []), ...behind];
}

/** Returns what names the codebase of a service: nothing where no two codebases have the same service. */
function codebaseNames(found: readonly EnvironmentStatus[]): (service: DeployedService) => string {
  const areShared = found.some(({ services }) => {
    const names = services.filter(({ reason }) => reason === undefined).map(({ service }) => service);
    return new Set(names).size < names.length;
  });
  return ({ codebase }) => (areShared ? codebase : '');
}

/** How far it is from its branch: `main by 3 commits`. */
export function describeDrift({ branch }: DeployedService): string[] {
  if (branch === undefined) return [];
  const name = branch.name === 'HEAD' ? 'the default branch' : branch.name;
  const { behind, ahead } = branch;
  return [
    ...(behind > 0 ? [`${name} by ${formatCount(behind, 'commit')}`] : []),
    ...(ahead > 0 ? [`${formatCount(ahead, 'commit')} not on ${name}`] : []),
  ];
}

function imageOf({ image, commitUrl }: DeployedService): string {
  if (image === undefined) return 'unknown';
  return commitUrl === undefined ? code(image) : link(image, commitUrl);
}

function ageOf({ since }: DeployedService, now: number): string {
  return since === undefined ? '' : formatAgo(now - Date.parse(since));
}

function tasksOf({ desired, running }: DeployedService): string {
  return `${running ?? '?'} of ${desired ?? '?'}`;
}

function healthText({ health, rollingOut }: DeployedService): string {
  return rollingOut === undefined ? health : `${health} ${rollingOut}`;
}

interface StatusWatchOptions {
  /** Returns what to show. */
  look: (origins: DeploymentOrigins) => Promise<string>;
  /** Each keeps what it has found out: a new one asks again. */
  newOrigins: () => DeploymentOrigins;
  draw: (text: string) => void;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
}

const INTERVAL_MS = 10_000;
/** GitHub allows fewer requests than that takes: who deployed is asked for once in so many looks. */
const LOOKS_PER_ORIGINS = 6;

/** Returns what draws on the screen. @throws UsageError where there is no terminal */
export function findDrawing({ redraw }: Screen): (text: string) => void {
  if (redraw !== undefined) return redraw;
  throw new UsageError('The input watch needs a terminal to draw on.', {
    hint: 'Leave it out: the table is printed once then. In a loop of your own, add --json.',
  });
}

/**
 * Shows the same again every ten seconds, until it is cancelled. An error that may pass is said, and looked past.
 * @throws the signal's reason, or what a look throws
 */
export async function watchStatus(options: StatusWatchOptions): Promise<never> {
  const { look, newOrigins, draw, clock, logger, signal } = options;
  let origins = newOrigins();
  let looks = 0;
  return poll<never>({
    clock,
    signal,
    subject: 'the status',
    deadline: Number.MAX_SAFE_INTEGER,
    intervalMs: INTERVAL_MS,
    step: async () => {
      looks += 1;
      if (looks % LOOKS_PER_ORIGINS === 0) origins = newOrigins();
      const text = await look(origins);
      const time = new Date(clock.now()).toISOString().slice(11, 19);
      draw(`${text}\nAs of ${time} UTC, every ${INTERVAL_MS / 1000} seconds. Press Ctrl-C to leave.`);
      return { done: false };
    },
    onTransient: (error) => {
      logger.warning(`Could not look at what runs: ${asError(error).message}`);
    },
  });
}
