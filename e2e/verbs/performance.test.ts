import { afterEach, describe, expect, it } from '@jest/globals';
import { join } from 'node:path';
import { runAction } from '../harness/action.js';
import { downloadBytes, listDownloaded } from '../harness/download.js';
import { stepEnvironment, useUntilFirstRequest } from '../harness/first-request.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { packageSize, verbSizes, verbsThatLoad } from '../harness/verb-size.js';

// Sizes and numbers of requests only: times are measured by `npm run bench`, and asserted nowhere.

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

describe('what uses: downloads', () => {
  it('has at most 1 MB', async () => {
    expect(await downloadBytes()).toBeLessThanOrEqual(1_000_000);
  });

  it('is what runs, and neither its source nor its tests', async () => {
    const folders = new Set(
      (await listDownloaded()).filter((path) => path.includes('/')).map((path) => path.split('/')[0]),
    );
    expect([...folders]).toEqual(['actions', 'dist']);
    const dist = (await listDownloaded()).filter((path) => path.startsWith('dist/'));
    expect(dist).toEqual(
      expect.arrayContaining(['dist/index.js', 'dist/post.js', 'dist/cli.js', 'dist/licenses.txt']),
    );
    expect(dist.filter((path) => path.startsWith('dist/readable/'))).toEqual([]);
  });
});

/** As src/domains/releases/release-notes.ts has it. */
const MARKDOWN_PARSER = `
  import { fromMarkdown } from 'mdast-util-from-markdown';
  import { gfmFromMarkdown } from 'mdast-util-gfm';
  import { gfm } from 'micromark-extension-gfm';
  console.log(fromMarkdown('', { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }));
`;

describe('what a verb adds to the download', () => {
  it('is at most 15 kB', async () => {
    const sizes = await verbSizes();
    const parser = await packageSize(MARKDOWN_PARSER);
    expect(sizes.size).toBeGreaterThan(30);
    const larger = [...sizes].filter(([, bytes]) => bytes > 15_000).map(([name]) => name);
    // The rules of titles and bodies; a parser of GitHub's Markdown; the checks of everything that all others need; a page with
    // its styles.
    const expected = ['pull-request-check', 'release-announce', 'setup-check', 'codebase-status'];
    expect(expected).toEqual(expect.arrayContaining(larger));
    // No more than the two had together when the checks of releases and pull requests loaded the parser, too.
    expect(sizes.get('release-announce')).toBeLessThan(51_000);
    const own = [...sizes].map(([name, bytes]) => (name === 'release-announce' ? bytes - parser : bytes));
    expect(Math.max(...own)).toBeLessThan(24_000);
  });

  it('has the parser of Markdown in it where an announcement is made, and nowhere else', async () => {
    expect(await verbsThatLoad('characterReferenceMarkerHexadecimal')).toEqual(['release-announce']);
  });
});

describe('the JavaScript that is read before the first request to AWS', () => {
  it.each([
    ['codebase-build', 395],
    ['codebase-deploy', 490],
  ])('of %s has at most %d kB', async (command, most) => {
    const { scripts } = await useUntilFirstRequest([join(root, 'dist/index.js')], stepEnvironment(command), {
      until: 'scripts',
    });
    expect(scripts.length).toBeGreaterThan(5);
    expect(scripts.length).toBeLessThanOrEqual(40);
    expect(scripts.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(most * 1_000);
  });
});

describe('the requests of codebase-deploy until the start', () => {
  it.each([1, 20_001])('are at most seven: %d images', async (count) => {
    sandbox = await sandboxWith(demoScenario({ 'generate-images': { count } }));
    const run = await runAction({
      command: 'codebase-deploy',
      inputs: { app: 'demo', env: 'dev', codebase: 'web', commit: COMMIT },
      env: sandbox.env,
    });
    expect(run.exitCode).toBe(0);
    const before = sandbox.operations().indexOf('codepipeline:StartPipelineExecution');
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThanOrEqual(7);
  });
});

describe('the memory that a long log takes', () => {
  it('is below 150 MB, and that for new objects does not grow', async () => {
    const text = { BUILD: Array.from({ length: 30_000 }, () => 'x'.repeat(1_000)) };
    sandbox = await sandboxWith(
      demoScenario({ images: [], builds: [{ log: { 'page-lines': 1_000, text } }] }),
    );
    const environment = { ...stepEnvironment('codebase-build'), ...sandbox.env };
    const use = await useUntilFirstRequest([join(root, 'dist/index.js')], environment, { until: 'end' });
    expect(use.peakBytes).toBeLessThan(150e6);
    expect(use.newSpaceBytes).toBeLessThan(16e6);
  });
});

describe('the requests of ten minutes of waiting', () => {
  const requestsOf = (services: readonly string[]): number =>
    sandbox?.requests().filter(({ service }) => services.includes(service)).length ?? Infinity;

  it.each([
    ['a build that prints all the time', 600, 125],
    ['a build that prints little', 20, 130],
  ])('are about twelve a minute: %s', async (_, lines, most) => {
    sandbox = await sandboxWith(
      demoScenario({ images: [], builds: [{ phases: { BUILD: 600 }, log: { lines } }] }),
    );
    const inputs = { app: 'demo', codebase: 'web', commit: COMMIT };
    const run = await runAction({ command: 'codebase-build', inputs, env: sandbox.env });
    expect(run.exitCode).toBe(0);
    expect(requestsOf(['codebuild', 'logs'])).toBeLessThanOrEqual(most);
  });

  it('are less than twelve a minute: an execution, besides the build that it runs', async () => {
    const actions = [{ name: 'Deploy', type: 'codebuild', seconds: 600, log: ['deploying'] }];
    sandbox = await sandboxWith(
      demoScenario({ executions: [{ stages: [{ name: 'Deploy-dev', actions }] }] }),
    );
    const inputs = { app: 'demo', env: 'dev', codebase: 'web', commit: COMMIT };
    const run = await runAction({ command: 'codebase-deploy', inputs, env: sandbox.env });
    expect(run.exitCode).toBe(0);
    expect(requestsOf(['codepipeline'])).toBeLessThanOrEqual(100);
  });

  it.each([
    [1, 140],
    [10, 700],
  ])('are about twelve a minute for one service, and less for each of several: %d', async (count, most) => {
    const names = Array.from({ length: count }, (_, index) => `s${index}`);
    const rollouts = [{ seconds: 600 }];
    sandbox = await sandboxWith({
      applications: {
        demo: {
          environments: {
            dev: {
              'service-deployment-mode': 'platform',
              ecs: {
                services: Object.fromEntries(
                  names.map((name) => [name, { image: 'commit-1111111', rollouts }]),
                ),
              },
            },
          },
          services: Object.fromEntries(names.map((name) => [name, { type: 'Backend Service' }])),
          codebases: {
            web: {
              repository: 'uktrade/demo-web',
              pipeline_mode: 'github_actions',
              services: [{ all: names }],
              images: [{ tags: ['commit-1111111'] }, { tags: ['commit-2222222', 'branch-main'] }],
            },
          },
        },
      },
    });
    const inputs = { app: 'demo', env: 'dev', codebase: 'web', branch: 'main' };
    const run = await runAction({ command: 'codebase-deploy', inputs, env: sandbox.env });
    expect(run.exitCode).toBe(0);
    expect(requestsOf(['ecs'])).toBeLessThanOrEqual(most);
  });
});
