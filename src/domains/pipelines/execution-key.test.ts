import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ExecutionKey, keySession } from './execution-key.js';
import { fakeExecution, fakePipeline } from '../../testing/fake-pipelines.js';
import type { PipelineIntent } from './pipeline-request.js';

const PIPELINE = fakePipeline('tests', { variables: ['TAG'], defaults: { TAG: 'none' } });

const name = fc.stringMatching(/^[A-Z]{1,6}$/);
const intents: fc.Arbitrary<PipelineIntent> = fc.record({
  pipeline: fc.constantFrom('tests', 'others'),
  variables: fc.dictionary(name, fc.string({ minLength: 1 }), { noNullPrototype: true }),
  revisions: fc.uniqueArray(
    fc.record({ action: name, type: fc.constant('COMMIT_ID' as const), value: fc.string({ minLength: 1 }) }),
    { selector: ({ action }) => action },
  ),
});

/** What it is about, whatever order it is written in. */
const essence = (intent: PipelineIntent): string =>
  JSON.stringify([
    intent.pipeline,
    Object.entries(intent.variables).sort(),
    intent.revisions.map(({ action, value }) => [action, value]).sort(),
  ]);

const startedBy = (detail: string, type = 'StartPipelineExecution') =>
  fakeExecution('e-1', { trigger: { type, detail } });

describe('keySession', () => {
  it('is a name that STS takes', () => {
    fc.assert(
      fc.property(fc.string(), intents, (key, intent) => {
        expect(keySession(key, intent)).toMatch(/^[\w+=,.@-]{2,64}$/);
      }),
    );
  });

  it('is the same for the same key and request only, in whichever order', () => {
    const reversed = (intent: PipelineIntent): PipelineIntent => ({
      ...intent,
      variables: Object.fromEntries(Object.entries(intent.variables).reverse()),
      revisions: intent.revisions.toReversed(),
    });
    fc.assert(
      fc.property(fc.string(), fc.string(), intents, intents, (key, other, intent, second) => {
        expect(keySession(key, reversed(intent))).toBe(keySession(key, intent));
        const same = key === other && essence(intent) === essence(second);
        expect(keySession(key, intent) === keySession(other, second)).toBe(same);
      }),
    );
  });

  it('tells a key from another, and a request from another, in what CodePipeline keeps', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), intents, intents, (key, other, intent, second) => {
        const marks = new ExecutionKey(PIPELINE, intent, key, true);
        const session = keySession(other, { ...second, pipeline: intent.pipeline });
        const kinship = marks.judge(startedBy(`arn:aws:sts::111122223333:assumed-role/runner/${session}`));
        const same = essence({ ...second, pipeline: intent.pipeline }) === essence(intent);
        expect(kinship).toEqual(
          key === other
            ? { own: true, differences: same ? [] : ['its variables or source revisions'] }
            : { own: false },
        );
      }),
    );
  });
});

describe('ExecutionKey', () => {
  const intent: PipelineIntent = { pipeline: 'tests', variables: {}, revisions: [] };
  const own = `arn:aws:sts::111122223333:assumed-role/runner/${keySession('v1', intent)}`;

  it.each([
    ['a session of its name', own, 'StartPipelineExecution', true],
    [
      'another session',
      'arn:aws:sts::111122223333:assumed-role/runner/platform-tools-42',
      'StartPipelineExecution',
      false,
    ],
    ['a user', 'arn:aws:iam::111122223333:user/someone', 'StartPipelineExecution', false],
    [
      'a role without a session',
      'arn:aws:sts::111122223333:assumed-role/runner',
      'StartPipelineExecution',
      false,
    ],
    ['a rollback by such a session', own, 'ManualRollback', false],
    ['nothing', '', 'CreatePipeline', false],
  ])('judges %s', (_, detail, type, mine) => {
    expect(new ExecutionKey(PIPELINE, intent, 'v1', true).judge(startedBy(detail, type))?.own).toBe(mine);
  });

  it('judges one without a trigger to be none of its own', () => {
    expect(new ExecutionKey(PIPELINE, intent, 'v1', true).judge(fakeExecution('e-1'))).toEqual({
      own: false,
    });
  });
});
