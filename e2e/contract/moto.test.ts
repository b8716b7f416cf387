import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { runAction } from '../harness/action.js';
import { startMoto } from '../harness/moto.js';
import type { RunningMoto } from '../harness/moto.js';
import { checkOutcome, runOurs } from '../parity/runs.js';
import type { ParityCase } from '../parity/runs.js';
import { listCases } from '../parity/list-cases.js';
import { settingCases } from '../parity/setting-cases.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import { describeWithTools } from '../harness/tools.js';
import { describeVerbs, expectSuccess } from '../harness/verb-tests.js';

/*
 * The same tests as against the sandbox alone, but STS, SSM, ECR and CloudWatch Logs are answered by moto 5, which nobody
 * here wrote. Where moto is unlike AWS:
 *
 * - The time of a push can't be given: it is now, in whole seconds. So there is no newest one of several images.
 * - BatchGetImage names an image that has several tags by the one it got last, whichever was asked for. Images are
 *   pushed under their commit tags last, since those are asked for.
 */
const needTimesOfPushes: readonly string[] = [
  'more images than are shown',
  'twenty images without a commit tag that are newer than those with one',
];
const listed = listCases.filter(({ title }) => !needTimesOfPushes.includes(title));

describeWithTools(['moto_server'], 'with AWS lookups answered by moto', () => {
  let moto: RunningMoto;

  beforeAll(async () => {
    moto = await startMoto();
  });

  beforeEach(() => moto.reset());

  afterAll(() => moto.stop());

  describeVerbs((scenario) => sandboxWith(scenario, moto.url));

  describe.each<[string, ParityCase[]]>([
    ['codebase deploy', settingCases],
    ['codebase list', listed],
  ])('%s', (_, cases) => {
    it.each(cases)('$title', async (input) => {
      const { expected } = input;
      checkOutcome(await runOurs(input, moto.url), 'same' in expected ? expected.same : expected.ours);
    });
  });

  it('leaves the tags of a build in moto', async () => {
    const sandbox = await sandboxWith(demoScenario({ images: [] }), moto.url);
    try {
      const inputs = { app: 'demo', codebase: 'web' };
      expectSuccess(await runAction({ command: 'codebase-build', inputs, env: sandbox.env }));
    } finally {
      await sandbox.close();
    }
    const { imageDetails } = await describeImages(moto.url, 'demo/web');
    expect(imageDetails.map(({ imageTags = [] }) => [...imageTags].sort())).toEqual([
      ['branch-main', `commit-${COMMIT.slice(0, 7)}`],
    ]);
  });

  it('reads more parameters than moto gives on one page', async () => {
    const names = Array.from({ length: 25 }, (_, index) => `c${index + 10}`);
    const codebases = names.map((name) => [name, { repository: `uktrade/${name}` }] as const);
    const scenario = {
      applications: { demo: { environments: { dev: {} }, codebases: Object.fromEntries(codebases) } },
    };
    const argv = ['codebase', 'list', '--app', 'demo'];
    const observed = await runOurs({ argv, scenario, compares: 'listing' }, moto.url);
    const shows = names.map((name) => `${name} https://github.com/uktrade/${name}`);
    checkOutcome(observed, { succeeds: true, starts: [], shows });
  });
});

/** Asks moto itself. */
async function describeImages(url: string, repositoryName: string) {
  const answer = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/x-amz-json-1.1',
      'x-amz-target': 'AmazonEC2ContainerRegistry_V20150921.DescribeImages',
      authorization: 'AWS4-HMAC-SHA256 Credential=AKIATEST/20260101/eu-west-2/ecr/aws4_request, Signature=0',
    },
    body: JSON.stringify({ repositoryName }),
  });
  return (await answer.json()) as { imageDetails: { imageTags?: string[] }[] };
}
