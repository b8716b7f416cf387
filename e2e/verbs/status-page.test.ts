import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { Browser } from '../harness/browser.js';
import { runCli } from '../harness/cli.js';
import { sandboxWith } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

const running = (image: string) => ({
  'service-deployment-mode': 'platform' as const,
  ecs: { services: { web: { image } } },
});

/** What the page has to show: a service that is behind, a name that is too long, an environment that Copilot deploys. */
const scenario = {
  applications: {
    demo: {
      environments: {
        dev: running('commit-2222222'),
        prod: running('commit-1111111'),
        legacy: { 'service-deployment-mode': 'copilot' as const },
      },
      services: {
        web: { type: 'Load Balanced Web Service' },
        'a-worker-with-a-rather-long-name-that-does-not-fit': { type: 'Backend Service' },
      },
      codebases: {
        web: {
          repository: 'uktrade/demo-web',
          services: [{ all: ['web', 'a-worker-with-a-rather-long-name-that-does-not-fit'] }],
          images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222'] }],
        },
      },
    },
  },
};

describeWithTools(['chromium'], 'the page of codebase-status in a browser', () => {
  let folder: string;
  let page: string;
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'platform-tools-status-page-'));
    page = join(folder, 'status.html');
    const sandbox = await sandboxWith(scenario);
    const { exitCode } = await runCli(['codebase', 'status', '--app', 'demo', '--html', page], sandbox.env);
    await sandbox.close();
    expect(exitCode).toBe(0);
    browser = await Browser.start();
  });

  afterAll(async () => {
    await browser.close();
    await rm(folder, { recursive: true });
  });

  const axe = async (): Promise<unknown> => {
    const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    await browser.evaluate(`${source};undefined`);
    return browser.evaluate(
      'axe.run({ resultTypes: ["violations"] }).then(({ violations, passes }) => ({ rules: passes.length > 20, found: violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]) }))',
    );
  };

  it.each([1280, 768, 320])(
    'has nothing for axe to find, and nothing to scroll to, at %d pixels',
    async (width) => {
      await browser.open(page, width);
      expect(await axe()).toEqual({ rules: true, found: [] });
      expect(await browser.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
    },
  );

  it('shows a table on a wide screen, and each row as a list on a narrow one', async () => {
    const shown = 'getComputedStyle(document.querySelector(".label")).display';
    await browser.open(page, 1280);
    expect(await browser.evaluate(shown)).toBe('none');
    await browser.open(page, 320);
    expect(await browser.evaluate(shown)).not.toBe('none');
    const text = await browser.evaluate('document.querySelector("tbody tr").innerText');
    expect(
      String(text)
        .split(/\s*\n\s*/)
        .slice(0, 4),
    ).toEqual(['Service', 'web', 'Health', 'healthy']);
  });

  it('is reached by the keyboard alone: first the way past the header, then each link', async () => {
    await browser.open(page, 1280);
    const links = Number(await browser.evaluate('document.links.length'));
    const reached: unknown[] = [];
    for (let at = 0; at < links; at += 1) {
      await browser.press('Tab');
      const focused =
        'document.activeElement.innerText + " " + (document.activeElement.getBoundingClientRect().height > 10)';
      reached.push(await browser.evaluate(focused));
    }
    expect(reached.slice(0, 2)).toEqual(['Skip to main content true', 'commit-2222222 true']);
    expect(reached).toEqual(
      await browser.evaluate('[...document.links].map(({ innerText }) => `${innerText} true`)'),
    );
    await browser.open(page, 1280);
    await browser.press('Tab');
    await browser.press('Enter');
    await browser.press('Tab');
    expect(await browser.evaluate('[location.hash, document.activeElement.innerText].join(" ")')).toBe(
      '#main-content commit-2222222',
    );
  });

  it('asks for nothing but itself, and has no script', async () => {
    await browser.open(page, 1280);
    expect(new Set(browser.requests.map((url) => url.replace(/#.*/, '')))).toEqual(
      new Set([`file://${page}`]),
    );
    expect(await browser.evaluate('document.scripts.length')).toBe(0);
    expect(await browser.evaluate('getComputedStyle(document.querySelector("h1")).fontFamily')).toBe(
      'arial, sans-serif',
    );
  });
});
