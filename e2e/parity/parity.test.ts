import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { checkOutcome, runBoth } from './runs.js';
import type { Observed, ParityCase } from './runs.js';
import { buildCases } from './build-cases.js';
import { listCases } from './list-cases.js';
import { PlatformHelperDriver } from './platform-helper.js';
import { prepareCases } from './prepare-cases.js';
import { serviceDeviations } from './service.js';
import { referenceCases } from './reference-cases.js';
import { settingCases } from './setting-cases.js';
import { root } from '../harness/root.js';
import { describeWithTools } from '../harness/tools.js';

const deployCases = [...referenceCases, ...settingCases];

const verbs = {
  'codebase deploy': deployCases,
  'codebase build': buildCases,
  'codebase list': listCases,
  'codebase prepare': prepareCases,
};

/** The one deviation that every start shows. */
const ALWAYS = 'starts-carry-a-token-that-can-be-repeated';

describeWithTools(['platform-helper'], 'the same input for platform-helper and for us', () => {
  let driver: PlatformHelperDriver;

  beforeAll(() => {
    driver = new PlatformHelperDriver();
  });

  afterAll(async () => {
    await driver.stop();
  });

  describe.each(Object.entries(verbs))('%s', (_, cases) => {
    it.each(cases)('$title', async (input) => {
      const { theirs, ours } = await runBoth(driver, input);
      const { expected } = input;
      const [theirsExpected, oursExpected] =
        'same' in expected ? [expected.same, expected.same] : [expected.theirs, expected.ours];
      checkOutcome(theirs, theirsExpected);
      checkOutcome(ours, oursExpected);
      checkTokens(theirs, { StartBuild: /^none$/, StartPipelineExecution: /^[0-9a-f-]{36}$/ });
      checkTokens(ours, { StartBuild: /^[0-9a-f]{64}$/, StartPipelineExecution: /^[0-9a-f]{64}$/ });
    });
  });
});

function checkTokens({ outcome, tokens }: Observed, forms: Readonly<Record<string, RegExp>>): void {
  outcome.starts.forEach(({ operation }, index) => {
    expect(tokens[index] ?? 'none').toMatch(forms[operation] ?? /never/);
  });
}

describe('docs/differences.md', () => {
  const cases: ParityCase[] = Object.values(verbs).flat();
  const deviations = cases.flatMap(({ title, expected }) =>
    'differs' in expected ? [{ title, ...expected }] : [],
  );

  it('has every deviation that a case shows, and no other', async () => {
    const text = await readFile(join(root, 'docs/differences.md'), 'utf8');
    const anchors = [...text.matchAll(/^### (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    expect([...new Set(anchors)]).toEqual(anchors);
    expect(anchors.sort()).toEqual(
      [...new Set([ALWAYS, ...serviceDeviations, ...deviations.map(({ differs }) => differs)])].sort(),
    );
  });

  it('has working links', async () => {
    const text = await readFile(join(root, 'docs/differences.md'), 'utf8');
    const anchors = [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));
    for (const [, anchor = ''] of text.matchAll(/\]\(#([^)]+)\)/g)) expect(anchors).toContain(anchor);
  });

  it.each(deviations)('is right to call it a deviation: $title', ({ theirs, ours }) => {
    expect(ours).not.toEqual(theirs);
  });

  it('rests on different inputs, at least 25 of them for what starts something', () => {
    const inputs = cases.map((input) => JSON.stringify({ ...input, title: undefined, expected: undefined }));
    expect(new Set(inputs).size).toBe(inputs.length);
    expect(deployCases.length + buildCases.length).toBeGreaterThanOrEqual(25);
  });
});

/** The anchor that GitHub gives a heading. */
function anchorOf(heading: string): string {
  return heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
}
