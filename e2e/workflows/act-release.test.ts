import { afterEach, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { readable, runWithAct } from '../harness/act.js';
import type { ActRun } from '../harness/act.js';
import { sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 120_000;
const SECRETS = { GITHUB_TOKEN: 'ghs_actTokenOfTheTests000001', SLACK_TOKEN: 'xoxb-act-release-token' };
const sha = (digit: string): string => digit.repeat(40);

const UPGRADE = '## Upgrade path\n\n1. Write `new` for `old`.\n';

const SCENARIO: ScenarioInput = {
  projects: { 'platform-tools-build': {} },
  pipelines: { 'end-to-end': { variables: { IDEMPOTENCY_KEY: 'none', TAG: 'none' } } },
  github: {
    repositories: {
      'uktrade/demo-web': {
        commits: [
          { sha: sha('1'), message: 'feat: Begin (DBTP-1)' },
          { sha: sha('2'), message: 'feat!: Rename old to new (DBTP-2)', pulls: [7] },
          { sha: sha('3'), message: 'chore(main): release 2.0.0', pulls: [8] },
        ],
        pulls: [
          { number: 7, title: 'feat!: Rename old to new (DBTP-2)', body: UPGRADE, 'merge-commit': sha('2') },
          {
            number: 8,
            title: 'chore(main): release 2.0.0',
            head: 'release-please--branches--main',
            labels: ['autorelease: tagged'],
            'merge-commit': sha('3'),
          },
          { number: 9, title: 'feature: add more', merged: false },
        ],
        tags: { 'v1.0.0': sha('1'), v1: sha('1'), 'v2.0.0': sha('3') },
        releases: [
          { tag: 'v1.0.0', body: 'First.' },
          { tag: 'v2.0.0', body: `### ⚠ BREAKING CHANGES\n\n* Rename old to new (DBTP-2)\n\n${UPGRADE}` },
        ],
        workflows: {
          'docs.yml': { inputs: ['key'], runs: [{ seconds: 20, title: 'Docs {{inputs.key}}' }] },
        },
      },
    },
  },
};

describeWithTools(['act', 'node24'], 'the reusable workflows of pull requests and releases', () => {
  let sandbox: RunningSandbox;

  afterEach(() => sandbox.close());

  async function start(faults: ScenarioInput['faults'] = []): Promise<void> {
    sandbox = await sandboxWith({ ...structuredClone(SCENARIO), faults });
  }

  function run(event: string, payload: unknown, workflow: string): Promise<ActRun> {
    return runWithAct({
      files: { '.github/workflows/main.yml': workflow },
      env: {
        ...sandbox.env,
        GITHUB_API_URL: `${sandbox.url}/github`,
        SLACK_API_URL: `${sandbox.url}/slack/api/`,
      },
      event,
      payload,
      secrets: SECRETS,
    });
  }

  const changed = (): string[] => sandbox.changes().map(({ operation }) => operation);

  const OURS = 'uktrade/platform-tools/.github/workflows';
  const COMPLETE = `
on: { release: { types: [published] } }
jobs:
  publish:
    uses: ${OURS}/publish.yml@v1
    with:
      tag: \${{ github.event.release.tag_name }}
      pipeline: end-to-end
      pipeline-variables: 'TAG: "\${{ github.event.release.tag_name }}"'
      project: platform-tools-build
  tags:
    needs: publish
    uses: ${OURS}/release-tags.yml@v1
    with:
      tag: \${{ github.event.release.tag_name }}
`;
  const TOLD = `${COMPLETE}
  documentation:
    needs: tags
    uses: ${OURS}/release-documentation.yml@v1
    with:
      tag: \${{ github.event.release.tag_name }}
      workflow: docs.yml
      key-input: key
  announce:
    needs: tags
    uses: ${OURS}/release-announce.yml@v1
    with:
      tag: \${{ github.event.release.tag_name }}
      slack-channel: C0RELEASES1
    secrets:
      slack-token: \${{ secrets.SLACK_TOKEN }}
`;
  const published = { action: 'published', release: { tag_name: 'v2.0.0' } };
  const ALL = [
    'StartPipelineExecution',
    'StartBuild',
    'graphql/update-refs',
    'actions/create-workflow-dispatch',
  ];
  const announced = async (): Promise<string[]> => {
    const messages = await (await fetch(`${sandbox.url}/_sandbox/slack`)).json();
    return (messages as { text: string }[]).map(({ text }) => text);
  };

  it(
    'complete a published release, and start nothing twice when they are run again',
    async () => {
      await start();
      const first = await run('release', published, TOLD);
      expect({ exitCode: first.exitCode, log: readable(first.log) }).toMatchObject({ exitCode: 0 });
      expect([...changed()].sort()).toEqual([...ALL].sort());
      // Nothing is told to anybody before the tests have passed and the build is there.
      expect(changed().slice(0, 2)).toEqual(ALL.slice(0, 2));
      const [, build] = sandbox.changes();
      expect(build?.parameters).toMatchObject({
        projectName: 'platform-tools-build',
        sourceVersion: 'v2.0.0',
      });
      expect(await announced()).toEqual([expect.stringContaining('2.0.0')]);

      const again = await run('release', published, TOLD);
      expect({ exitCode: again.exitCode, log: readable(again.log) }).toMatchObject({ exitCode: 0 });
      expect(changed()).toHaveLength(ALL.length);
      expect(await announced()).toHaveLength(1);
    },
    TIME_LIMIT_MS,
  );

  it(
    'do only what is named, and nothing after a part that failed',
    async () => {
      await start([{ service: 'codepipeline', operation: 'StartPipelineExecution', kind: 'access-denied' }]);
      const only = await run('release', published, COMPLETE.replace(/ {6}(pipeline|project).*\n/g, ''));
      expect({ exitCode: only.exitCode, log: readable(only.log) }).toMatchObject({ exitCode: 0 });
      expect(changed()).toEqual(['graphql/update-refs']);
      const failed = await run('release', published, TOLD);
      expect(failed.exitCode).toBe(1);
      expect(changed()).toEqual(['graphql/update-refs', 'StartPipelineExecution']);
      expect(await announced()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'test what was merged, once for each commit, and tell the channel of a failure',
    async () => {
      const merged = `
on: push
jobs:
  merged:
    uses: ${OURS}/main-merged.yml@v1
    with: { pipeline: end-to-end, slack-channel: C0RELEASES1 }
    secrets:
      slack-token: \${{ secrets.SLACK_TOKEN }}
`;
      await start();
      const good = await run('push', undefined, merged);
      expect({ exitCode: good.exitCode, log: readable(good.log) }).toMatchObject({ exitCode: 0 });
      expect(changed()).toEqual(['StartPipelineExecution']);
      expect(await announced()).toEqual([]);
      await sandbox.close();
      await start([{ service: 'codepipeline', operation: 'StartPipelineExecution', kind: 'access-denied' }]);
      const bad = await run('push', undefined, merged);
      expect(bad.exitCode).toBe(1);
      expect(await announced()).toEqual([expect.stringContaining('FAILED - Running end-to-end for')]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'test on several versions, install first, and refuse to test on none',
    async () => {
      await start();
      const tests = (versions: string): string => `
on: push
jobs:
  test:
    uses: ${OURS}/test-matrix.yml@v1
    with:
      ${versions}
      install-command: echo > installed
      command: test -f installed && echo "tested with Node $(node --version)"
`;
      const good = await run('push', undefined, tests("node-versions: '[22, 24]'"));
      expect({ exitCode: good.exitCode, log: readable(good.log) }).toMatchObject({ exitCode: 0 });
      expect(readable(good.log).match(/tested with Node v/g)).toHaveLength(2);
      const red = await run(
        'push',
        undefined,
        tests("node-versions: '[22]'").replace('-f installed', '-f missing'),
      );
      expect(red.exitCode).toBe(1);
      for (const versions of ["node-versions: '[]'", "node-versions: '22, 24'"]) {
        const refused = await run('push', undefined, tests(versions));
        expect(refused.exitCode).toBe(1);
        expect(refused.jobs).toEqual({ versions: 'failure' });
      }
    },
    TIME_LIMIT_MS,
  );

  it(
    'check the title of a pull request',
    async () => {
      await start();
      const workflow = `
on: pull_request
jobs:
  title:
    uses: uktrade/platform-tools/.github/workflows/pull-request-check.yml@v1
`;
      const payload = (number: number) => ({
        action: 'opened',
        pull_request: {
          number,
          title: 'stale',
          body: '',
          labels: [],
          base: { ref: 'main' },
          head: { ref: 'x' },
        },
      });
      const good = await run('pull_request', payload(7), workflow);
      expect({ exitCode: good.exitCode, log: readable(good.log) }).toMatchObject({ exitCode: 0 });
      expect(good.step('check', 'check').outputs).toMatchObject({
        type: 'feat',
        breaking: 'true',
        bump: 'major',
      });
      const bad = await run('pull_request', payload(9), workflow);
      expect(bad.exitCode).toBe(1);
      expect(bad.step('check', 'check', 'run').annotations).toContainEqual(
        expect.objectContaining({
          level: 'error',
          message: expect.stringContaining('problems: type') as unknown,
        }),
      );
      expect(changed()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );
});
