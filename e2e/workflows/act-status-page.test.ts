import { afterEach, expect, it } from '@jest/globals';
import { runWithAct } from '../harness/act.js';
import type { ActRun } from '../harness/act.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';

const TIME_LIMIT_MS = 120_000;

describeWithTools(['act', 'node24'], 'the reusable workflow of the status page', () => {
  let sandbox: RunningSandbox;

  afterEach(() => sandbox.close());

  async function run(inputs: string): Promise<ActRun> {
    sandbox = await sandboxWith(demoScenario());
    const workflow = `
on: workflow_dispatch
jobs:
  page:
    uses: uktrade/platform-tools/.github/workflows/status-page.yml@v1
    with: { app: demo${inputs} }
`;
    const files = { '.github/workflows/main.yml': workflow };
    return runWithAct({ files, env: sandbox.env, event: 'workflow_dispatch', payload: {} });
  }

  it.each(['', ', allow-public: false'])(
    'publishes nothing unless that is wanted, says so in one sentence, and asks AWS for nothing (%j)',
    async (inputs) => {
      const refused = await run(inputs);
      expect(refused.jobs['status']).toBe('failure');
      expect(refused.steps.flatMap((step) => step.annotations)).toEqual([
        {
          level: 'error',
          title: 'Nothing was published',
          message:
            'The page may be public, those of private repositories too: give allow-public: true if anybody may read what runs.',
        },
      ]);
      expect(sandbox.operations()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );

  it(
    'writes the page where the next step takes it from, and publishes it',
    async () => {
      const published = await run(', allow-public: true');
      expect(published.jobs).toEqual({ status: 'success', publish: 'success' });
      expect(published.step('status', 'status', 'run').text).toMatch(
        /The web page is in \S+\/_site\/index\.html\./,
      );
      expect(sandbox.changes()).toEqual([]);
    },
    TIME_LIMIT_MS,
  );
});
