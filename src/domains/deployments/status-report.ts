import { formatAgo } from '../../core/duration.js';
import { code, escapeMarkdown, link, table } from '../../core/markdown.js';
import { renderSummary } from '../../core/summary.js';
import { formatTable } from '../../core/text-table.js';
import type { EnvironmentStatus, ServiceStatus } from './status.js';

const HEADER = ['Environment', 'Service', 'Image', 'Since', 'Tasks', 'Health', 'Behind'];

/** Formats what runs where for a terminal. @param now - milliseconds since the epoch */
export function formatStatus(app: string, found: readonly EnvironmentStatus[], now: number): string {
  const rows = found.flatMap(({ environment, services }) =>
    services
      .filter(({ reason }) => reason === undefined)
      .map((service) => [
        ...[environment, service.service, service.image ?? 'unknown', ageOf(service, now)],
        ...[tasksOf(service), healthText(service), service.behind.join(', ')],
      ]),
  );
  const lines = problems(found).map(([name, problem]) => `${name}: ${problem}`);
  const parts = [rows.length === 0 ? `No services of ${app} to show.` : formatTable(HEADER, rows), ...lines];
  return parts.join('\n');
}

/** Renders what runs where for the job summary. @param now - milliseconds since the epoch */
export function renderStatus(app: string, found: readonly EnvironmentStatus[], now: number): string {
  const rows = found.flatMap(({ environment, services }) =>
    services
      .filter(({ reason }) => reason === undefined)
      .map((service) => [
        ...[escapeMarkdown(environment), escapeMarkdown(service.service), imageOf(service)],
        ...[escapeMarkdown(ageOf(service, now)), tasksOf(service), escapeMarkdown(healthText(service))],
        escapeMarkdown(service.behind.join(', ')),
      ]),
  );
  const unread = problems(found);
  return renderSummary({
    outcome: unread.length === 0 ? 'success' : 'warning',
    heading: `What runs in ${escapeMarkdown(app)}`,
    notes: [
      rows.length === 0 ? `No services of ${escapeMarkdown(app)} to show.` : table(HEADER, rows),
      unread.map(([name, problem]) => `- ${escapeMarkdown(name)}: ${escapeMarkdown(problem)}`).join('\n'),
    ],
  });
}

/** What can't be shown: its name and why. Services with the same reason are named together. */
function problems(found: readonly EnvironmentStatus[]): [name: string, problem: string][] {
  return found.flatMap(({ environment, problem, services }): [string, string][] => {
    const reasons = new Map<string, string[]>();
    for (const { service, reason } of services)
      if (reason !== undefined) reasons.set(reason, [...(reasons.get(reason) ?? []), service]);
    return [
      ...(problem === undefined ? [] : [[environment, problem] as [string, string]]),
      ...[...reasons].map(([reason, names]): [string, string] => [
        `${environment}, ${names.join(', ')}`,
        reason,
      ]),
    ];
  });
}

function imageOf({ image, commitUrl }: ServiceStatus): string {
  if (image === undefined) return 'unknown';
  return commitUrl === undefined ? code(image) : link(image, commitUrl);
}

function ageOf({ since }: ServiceStatus, now: number): string {
  return since === undefined ? '' : formatAgo(now - Date.parse(since));
}

function tasksOf({ desired, running }: ServiceStatus): string {
  return `${running ?? '?'} of ${desired ?? '?'}`;
}

function healthText({ health, rollingOut }: ServiceStatus): string {
  return rollingOut === undefined ? health : `${health} ${rollingOut}`;
}
