import { describe, expect, it } from '@jest/globals';
import { GOVUK_STYLES } from './govuk-styles.js';
import { NO_ORIGIN } from './deployment-origins.js';
import { renderStatusPage } from './status-page.js';
import type { DeployedService, EnvironmentStatus } from './status.js';

const web: DeployedService = {
  codebase: 'web',
  service: 'web',
  health: 'healthy',
  reason: undefined,
  missing: false,
  nextStep: undefined,
  image: 'commit-bbbbbbb',
  digest: 'sha256:bbb',
  commit: 'bbbbbbb',
  commitUrl: 'https://github.com/uktrade/web/commit/bbbbbbb',
  since: '2026-07-31T23:05:00.000Z',
  desired: 2,
  running: 2,
  rollingOut: undefined,
  newestImage: 'commit-bbbbbbb',
  isNewest: true,
  behind: [],
  ...NO_ORIGIN,
};

function page(found: readonly EnvironmentStatus[], styles = '', app = 'demo'): string {
  return renderStatusPage({ app, found, now: Date.parse('2026-01-31T12:07:00Z'), styles });
}

function environment(services: readonly Partial<DeployedService>[], more: Partial<EnvironmentStatus> = {}) {
  return {
    environment: 'dev',
    mode: 'platform',
    problem: undefined,
    services: services.map((service) => ({ ...web, ...service })),
    ...more,
  };
}

/** What a row's cells say, without markup and without the labels for narrow screens. */
function cells(html: string): string[][] {
  const rows = html.match(/<tr.*?<\/tr>/g) ?? [];
  return rows.map((row) =>
    (row.match(/<t[hd].*?<\/t[hd]>/g) ?? []).map((cell) =>
      cell.replace(/<span class="label".*?<\/span>/g, '').replace(/<[^>]+>/g, ''),
    ),
  );
}

describe('renderStatusPage', () => {
  it('has a language, a title, one heading for each environment, and a table with a caption and headers', () => {
    const html = page([environment([{}]), environment([{}], { environment: 'prod' })]);
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en-GB"/);
    expect(html).toContain('<title>What runs in demo</title>');
    expect([...html.matchAll(/<(h\d)[^>]*>([^<]*)/g)].map(([, level, text]) => [level, text])).toEqual([
      ['h1', 'What runs in demo'],
      ['h2', 'dev'],
      ['h2', 'prod'],
    ]);
    expect([...html.matchAll(/<caption[^>]*>([^<]*)/g)].map(([, text]) => text)).toEqual([
      'Services in dev',
      'Services in prod',
    ]);
    expect(html.match(/<th scope="col" role="columnheader"/g)).toHaveLength(12);
    expect(html.match(/<th scope="row" role="rowheader"/g)).toHaveLength(2);
    expect(html).toContain('<a href="#main-content"');
    expect(html).toContain('id="main-content"');
  });

  it('says what runs, since when by a British clock, and that nothing needs attention', () => {
    const html = page([environment([{ deployedBy: 'ada' }])]);
    expect(cells(html)).toEqual([
      ['Service', 'Health', 'Image', 'Deployed', 'Tasks', 'Behind'],
      ['web', 'healthy', 'commit-bbbbbbb', '1 August 2026 at 12:05am by ada', '2 of 2', 'nothing'],
    ]);
    expect(html).toContain('<a class="govuk-link" href="https://github.com/uktrade/web/commit/bbbbbbb">');
    expect(html).toContain(
      'As it was on <time datetime="2026-01-31T12:07:00.000Z">31 January 2026 at 12:07pm</time>.',
    );
    expect(html).toContain('1 service. None needs attention.');
  });

  it('says what a service is behind, with a link to the commits', () => {
    const branch = { name: 'main', behind: 3, ahead: 0, url: 'https://github.com/uktrade/web/compare/a...b' };
    const html = page([
      environment([{ isNewest: false, newestImage: 'commit-ccccccc', behind: ['staging'], branch }]),
    ]);
    expect(cells(html)[1]?.[5]).toBe('newest image commit-ccccccc, staging, main by 3 commits');
    expect(html).toContain('href="https://github.com/uktrade/web/compare/a...b">main by 3 commits</a>');
  });

  it('names the codebases of a service that two of them have', () => {
    const shared = page([environment([{ codebase: 'shop' }, { codebase: 'site' }, { service: 'api' }])]);
    expect(
      cells(shared)
        .slice(1)
        .map(([name]) => name),
    ).toEqual(['web (shop)', 'web (site)', 'api']);
  });

  it('names first what needs attention', () => {
    const html = page([
      environment([{}, { service: 'api', health: 'failed' }, { service: 'job', health: 'stopped' }]),
      environment([{ health: 'unknown', missing: true, reason: 'ECS has no such service.' }], {
        environment: 'staging',
      }),
      environment([], { environment: 'prod', problem: 'Access is denied.' }),
      environment([], { environment: 'old', mode: 'copilot', problem: 'Deployed by Copilot.' }),
    ]);
    expect(html).toContain('This needs attention');
    expect([...html.matchAll(/<li>([^<]*)/g)].map(([, text]) => text)).toEqual([
      'api in dev: failed',
      'web in staging: not found',
      'prod: could not be read',
    ]);
    expect(html).toContain('<p class="govuk-body">web: ECS has no such service.</p>');
    expect(html).toContain('<p class="govuk-body">Deployed by Copilot.</p>');
    expect(html).toContain('govuk-tag--red');
  });

  it('says so where there is nothing to show, or something is not known', () => {
    expect(page([])).toContain('There are no services to show.');
    expect(page([environment([])])).toContain('<p class="govuk-body">No services.</p>');
    const unknown = { image: undefined, since: undefined, desired: undefined, running: undefined };
    const html = page([environment([{ ...unknown, isNewest: undefined, rollingOut: 'commit-ddddddd' }])]);
    expect(cells(html)[1]?.slice(1)).toEqual([
      'healthy commit-ddddddd',
      'unknown',
      'unknown',
      '? of ?',
      'unknown',
    ]);
  });

  it('shows neither account numbers nor what to do in AWS', () => {
    const reason = 'Not authorised: arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy.';
    const html = page([environment([{ health: 'unknown', reason, nextStep: 'Ask for the role.' }])]);
    expect(html).toContain('web: Not authorised: arn:aws:iam::…:role/demo-dev-codebase-pipeline-deploy.');
    expect(html).not.toContain('Ask for the role.');
  });

  it('takes texts from elsewhere for texts', () => {
    const evil = `"><script>alert('1')</script>&\u202e\u0007`;
    const html = page(
      [
        environment(
          [
            { service: evil, image: evil, deployedBy: evil, rollingOut: evil, behind: [evil] },
            { commitUrl: 'javascript:alert(1)' },
            { reason: evil },
          ],
          { environment: evil, problem: evil },
        ),
      ],
      '',
      evil,
    );
    for (const part of ['<script', 'javascript:', '\u202e', '\u0007']) expect(html).not.toContain(part);
    expect(html).toContain('&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;');
  });

  it('needs no script and nothing from elsewhere', () => {
    const html = page([environment([{}])], GOVUK_STYLES);
    expect(html).not.toMatch(/<script|<link|<img|<iframe|@import|@font-face|url\(| on\w+=|style="/);
    expect(html).toContain("default-src 'none'");
    expect(html).toContain('GOV.UK Frontend');
    // Every class is styled, so that none of them is mistyped.
    const own = ['rows', 'label', 'nowrap', ''];
    const classes = new Set(
      [...html.matchAll(/class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')),
    );
    expect([...classes].filter((name) => !own.includes(name) && !html.includes(`.${name}`))).toEqual([]);
    expect(Buffer.byteLength(html)).toBeLessThan(40_000);
  });
});
