import { formatCount } from '../../core/text.js';
import type { DeployedService, EnvironmentStatus } from './status.js';
import type { ServiceHealth } from '../changes/running-services.js';
import { describeDrift, statusProblems } from './status-report.js';

/** What a status page shows. */
export interface StatusPage {
  app: string;
  found: readonly EnvironmentStatus[];
  /** When that was found, in milliseconds since the epoch. */
  now: number;
  /** CSS for the page. */
  styles: string;
}

const HEADER = ['Service', 'Health', 'Image', 'Deployed', 'Tasks', 'Behind'] as const;

const COLOURS: Readonly<Record<ServiceHealth, string>> = {
  healthy: 'govuk-tag--green',
  // Blue, as tags are.
  deploying: '',
  degraded: 'govuk-tag--yellow',
  failed: 'govuk-tag--red',
  stopped: 'govuk-tag--grey',
  unknown: 'govuk-tag--grey',
};

/** Health that somebody should look at. */
const ILL: ReadonlySet<ServiceHealth> = new Set(['degraded', 'failed', 'unknown']);

/** On a narrow screen each row becomes a list; roles in the markup keep it a table for a screen reader. */
const OWN_STYLES = `
.label{display:none}
td,tbody th{overflow-wrap:anywhere}
.nowrap{overflow-wrap:normal}
@media (min-width:52.0625em){
.rows{table-layout:fixed}
.rows thead th{width:17%}
.rows thead th:nth-child(2){width:15%}
.rows thead th:nth-child(4){width:22%}
.rows thead th:nth-child(5){width:11%}
}
@media (max-width:52em){
.rows thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.rows,.rows tbody,.rows tr,.rows th,.rows td{display:block}
.rows tbody tr{margin-bottom:20px;border-top:2px solid #0b0c0c}
.rows tbody th,.rows tbody td{padding:8px 0;display:flex;gap:15px}
.rows .label{display:inline;flex:0 0 6.5em;font-weight:bold}
}`;

/**
 * Renders what runs where as one HTML page in GOV.UK style. It needs nothing else: no script, typeface or image. Texts from
 * elsewhere are shown as texts. Account numbers and what to do in AWS are left out, since its readers have no access.
 */
export function renderStatusPage({ app, found, now, styles }: StatusPage): string {
  const title = `What runs in ${app}`;
  return `<!DOCTYPE html>
<html lang="en-GB" class="govuk-template">
<head>
<meta charset="utf-8">
<title>${escapeHtml(title)}</title>
<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="no-referrer">
<meta name="theme-color" content="#1d70b8">
<style>${styles}${OWN_STYLES}</style>
</head>
<body class="govuk-template__body">
<a href="#main-content" class="govuk-skip-link">Skip to main content</a>
<header class="govuk-service-navigation">
<div class="govuk-width-container"><div class="govuk-service-navigation__container">
<span class="govuk-service-navigation__service-name"><span>${escapeHtml(app)}</span></span>
</div></div>
</header>
<div class="govuk-width-container">
<main class="govuk-main-wrapper" id="main-content">
<h1 class="govuk-heading-l">${escapeHtml(title)}</h1>
<p class="govuk-body">As it was on ${formatTime(now)}. This page does not refresh itself.</p>
${renderAttention(found)}
${found.map(renderEnvironment).join('\n')}
</main>
</div>
</body>
</html>
`;
}

/** What a reader should know first. */
function renderAttention(found: readonly EnvironmentStatus[]): string {
  const count = found.reduce((sum, { services }) => sum + services.length, 0);
  const items = found.flatMap(({ environment, mode, problem, services }) => [
    // What Copilot deploys is not ours to look at.
    ...(problem === undefined || mode === 'copilot' ? [] : [`${environment}: could not be read`]),
    ...services
      .filter(({ health }) => ILL.has(health))
      .map(
        ({ service, health, missing }) => `${service} in ${environment}: ${missing ? 'not found' : health}`,
      ),
  ]);
  if (items.length === 0)
    return `<p class="govuk-body">${count === 0 ? 'There are no services to show.' : `${formatCount(count, 'service')}. None needs attention.`}</p>`;
  return `<div class="govuk-warning-text">
<span class="govuk-warning-text__icon" aria-hidden="true">!</span>
<strong class="govuk-warning-text__text"><span class="govuk-visually-hidden">Warning</span> This needs attention</strong>
</div>
<ul class="govuk-list govuk-list--bullet">
${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('\n')}
</ul>`;
}

function renderEnvironment(status: EnvironmentStatus): string {
  const { environment } = status;
  const shown = status.services.filter(({ reason }) => reason === undefined);
  const services = status.services.map((service) => ({ ...service, nextStep: undefined }));
  const notes = statusProblems([{ ...status, services }]).map(
    ([name, problem]) =>
      `<p class="govuk-body">${escapeHtml([name.slice(environment.length).replace(/^, /, ''), hideAccounts(problem)].filter((text) => text !== '').join(': '))}</p>`,
  );
  const empty = shown.length === 0 && notes.length === 0 ? ['<p class="govuk-body">No services.</p>'] : [];
  return [
    `<h2 class="govuk-heading-m">${escapeHtml(environment)}</h2>`,
    ...(shown.length === 0 ? empty : [renderTable(environment, shown)]),
    ...(notes.length === 0 ? [] : [`<div class="govuk-inset-text">\n${notes.join('\n')}\n</div>`]),
  ].join('\n');
}

function renderTable(environment: string, services: readonly DeployedService[]): string {
  const heads = HEADER.map(
    (name) => `<th scope="col" role="columnheader" class="govuk-table__header">${name}</th>`,
  );
  return `<table class="govuk-table rows" role="table">
<caption class="govuk-table__caption govuk-visually-hidden">Services in ${escapeHtml(environment)}</caption>
<thead class="govuk-table__head" role="rowgroup">
<tr role="row">${heads.join('')}</tr>
</thead>
<tbody role="rowgroup">
${services.map((service) => renderRow(service, nameOf(service, services))).join('\n')}
</tbody>
</table>`;
}

/** The service, with its codebase where another codebase has the same service. */
function nameOf({ service, codebase }: DeployedService, services: readonly DeployedService[]): string {
  const isShared = services.filter((each) => each.service === service).length > 1;
  return isShared ? `${service} (${codebase})` : service;
}

function renderRow(service: DeployedService, name: string): string {
  const { health, rollingOut, image, commitUrl, running, desired } = service;
  const tag = `<strong class="govuk-tag ${COLOURS[health]} nowrap">${health}</strong>`;
  const cells = [
    rollingOut === undefined ? tag : `${tag} ${escapeHtml(rollingOut)}`,
    image === undefined ? 'unknown' : renderLink(image, commitUrl),
    renderDeployed(service),
    escapeHtml(`${running ?? '?'} of ${desired ?? '?'}`),
    renderBehind(service),
  ].map(
    (cell, index) =>
      `<td role="cell" class="govuk-table__cell">${labelOf(HEADER[index + 1])}<span>${cell}</span></td>`,
  );
  return `<tr role="row"><th scope="row" role="rowheader" class="govuk-table__header">${labelOf('Service')}<span>${escapeHtml(name)}</span></th>${cells.join('')}</tr>`;
}

/** The column's name, shown where its header is not. */
function labelOf(column = ''): string {
  return `<span class="label" aria-hidden="true">${column}</span>`;
}

function renderDeployed({ since, deployedAt, deployedBy }: DeployedService): string {
  const time = Date.parse(since ?? deployedAt ?? '');
  const by = deployedBy === undefined ? '' : `by ${escapeHtml(deployedBy)}`;
  return (
    [Number.isNaN(time) ? '' : formatTime(time), by].filter((text) => text !== '').join(' ') || 'unknown'
  );
}

function renderBehind(service: DeployedService): string {
  const { isNewest, newestImage, behind, branch } = service;
  const parts = [
    ...(isNewest === false && newestImage !== undefined ? [escapeHtml(`newest image ${newestImage}`)] : []),
    ...behind.map(escapeHtml),
    ...describeDrift(service).map((text) => renderLink(text, branch?.url)),
  ];
  if (parts.length > 0) return parts.join(', ');
  return isNewest === undefined ? 'unknown' : 'nothing';
}

/** A link where the address is one of a web page. */
function renderLink(text: string, url: string | undefined): string {
  if (url === undefined || !/^https?:\/\//.test(url)) return escapeHtml(text);
  return `<a class="govuk-link" href="${escapeHtml(url)}">${escapeHtml(text)}</a>`;
}

/** `29 November 2026 at 11:40am`, as clocks in the United Kingdom show it. */
function formatTime(time: number): string {
  const date = new Date(time);
  const format = (options: Intl.DateTimeFormatOptions): string =>
    new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/London', ...options }).format(date);
  const day = format({ day: 'numeric', month: 'long', year: 'numeric' });
  const clock = format({ hour: 'numeric', minute: '2-digit', hourCycle: 'h12' })
    .replace(/\s/g, '')
    .toLowerCase();
  return `<time datetime="${date.toISOString()}">${day} at ${clock}</time>`;
}

/** Account numbers are nothing for a page that anybody may read. */
function hideAccounts(text: string): string {
  return text.replace(/\b\d{12}\b/g, '…');
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Makes text harmless in HTML, also in attributes; control characters and those that turn text round are left out. */
function escapeHtml(text: string): string {
  return text
    .replace(/[\p{Cc}\u202a-\u202e\u2066-\u2069]+/gu, ' ')
    .replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? '');
}
