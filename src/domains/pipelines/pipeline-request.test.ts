import { describe, expect, it } from '@jest/globals';
import { executionUrl } from '../../core/console-links.js';
import { fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import {
  findManualRelease,
  findPipeline,
  checkPipelineName,
  parsePipelineVariables,
  parseSourceRevisions,
  pipelineVariablesExample,
  sourceRevisionsExample,
} from './pipeline-request.js';
import fc from 'fast-check';
import { PlatformError } from '../../core/errors.js';

describe('findManualRelease', () => {
  it.each(['demo-web-manual-release', 'demo-web-manual-release-pipeline'])('finds %s', async (name) => {
    const pipelines = new FakePipelines([], [fakePipeline(name)]);
    expect((await findManualRelease(pipelines, 'demo', 'web')).name).toBe(name);
  });

  it('prefers the current name', async () => {
    const names = ['demo-web-manual-release-pipeline', 'demo-web-manual-release'];
    const pipelines = new FakePipelines(
      [],
      names.map((name) => fakePipeline(name)),
    );
    expect((await findManualRelease(pipelines, 'demo', 'web')).name).toBe('demo-web-manual-release');
    expect(pipelines.requests).toEqual(['get demo-web-manual-release']);
  });

  it('names both where neither exists', async () => {
    await expect(findManualRelease(new FakePipelines(), 'demo', 'web')).rejects.toMatchObject({
      message:
        'There is no pipeline demo-web-manual-release, nor one of its older name demo-web-manual-release-pipeline.',
      hint: expect.stringContaining('Terraform makes it from codebase_pipelines') as unknown,
    });
  });

  it('names the variables that the pipeline lacks', async () => {
    const pipelines = new FakePipelines(
      [],
      [fakePipeline('demo-web-manual-release', { variables: ['ENVIRONMENT'] })],
    );
    await expect(findManualRelease(pipelines, 'demo', 'web')).rejects.toThrow('does not declare IMAGE_TAG.');
    const none = new FakePipelines([], [fakePipeline('demo-web-manual-release', { variables: [] })]);
    await expect(findManualRelease(none, 'demo', 'web')).rejects.toMatchObject({
      message: 'The pipeline demo-web-manual-release does not declare ENVIRONMENT and IMAGE_TAG.',
      hint: expect.stringContaining('the pipeline variables ENVIRONMENT and IMAGE_TAG') as unknown,
    });
  });
});

describe('findPipeline', () => {
  const find = (
    parts: Parameters<typeof fakePipeline>[1],
    variables: Record<string, string>,
    actions: readonly string[] = [],
  ) =>
    findPipeline(
      {
        pipelines: new FakePipelines([], [fakePipeline('tests', parts)]),
        region: 'eu-west-2',
        accountId: () => Promise.resolve('111122223333'),
      },
      {
        pipeline: 'tests',
        variables,
        revisions: actions.map((action) => ({ action, type: 'COMMIT_ID', value: 'abc' })),
      },
    );
  const stages = [
    {
      name: 'Source',
      actions: ['Checkout', 'Bundle'].map((name) => ({ name, category: 'Source', provider: 'S3' })),
    },
  ];

  it.each([
    [
      { type: 'V1' },
      { A: 'x', B: 'x' },
      'is of the type V1, which has no variables: A, B can',
      'the type V2 that declares them',
    ],
    [{}, { A: 'x', B: 'x' }, 'does not declare A, B of the input variables', 'Leave it out'],
    [{}, {}, 'needs ENVIRONMENT, IMAGE_TAG: they have no default.', 'Set them in'],
    [{ variables: ['TAG'] }, {}, 'needs TAG: it has no default.', 'Set it in'],
  ] as const)('refuses variables: %j, %j', async (parts, variables, message, hint) => {
    const { variables: declared, ...rest } = { variables: undefined, ...parts };
    const pipeline = declared === undefined ? rest : { ...rest, variables: [...declared] };
    await expect(find(pipeline, variables)).rejects.toMatchObject({
      message: expect.stringContaining(message) as unknown,
      hint: expect.stringContaining(hint) as unknown,
    });
  });

  it('refuses a source action that is not there, and lists those that are', async () => {
    const none = { variables: [] };
    await expect(find({ ...none, stages }, {}, ['Bundle', 'Chekout'])).rejects.toMatchObject({
      message: expect.stringContaining('no source action "Chekout"') as unknown,
      hint: 'Its source actions: Checkout, Bundle.',
    });
    await expect(find(none, {}, ['Checkout'])).rejects.toMatchObject({ hint: 'It has no source action.' });
    expect((await find({ ...none, stages }, {}, ['Bundle'])).name).toBe('tests');
  });
});

describe('executionUrl', () => {
  it('takes the region it is given, and lets no name change the path', () => {
    expect(executionUrl('us-east-1', 'a/b', 'e')).toBe(
      'https://us-east-1.console.aws.amazon.com/codesuite/codepipeline/pipelines/a%2Fb/executions/e',
    );
  });
});

const COMMIT = '0123456789abcdef0123456789abcdef01234567';
const DIGEST = `sha256:${'ab'.repeat(32)}`;

describe('parsePipelineVariables', () => {
  it('reads its own example, and any map of texts', () => {
    const example: unknown = JSON.parse(pipelineVariablesExample);
    expect(parsePipelineVariables(example)).toEqual(example);
    const name = fc.stringMatching(/^[A-Za-z0-9@_-]{1,40}$/).filter((text) => text !== '__proto__');
    fc.assert(
      fc.property(fc.dictionary(name, fc.string({ minLength: 1 }), { noNullPrototype: true }), (map) => {
        expect(parsePipelineVariables(map)).toEqual(map);
      }),
    );
  });

  it('either reads a value or says what is wrong with it', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        try {
          for (const text of Object.values(parsePipelineVariables(value))) expect(text).not.toBe('');
        } catch (error) {
          expect(error).toBeInstanceOf(PlatformError);
        }
      }),
    );
  });

  it('never shows a value', () => {
    for (const value of [{ 'BAD NAME': 's3cret' }, { A: ['s3cret'] }, { A: 's3cret'.repeat(200) }]) {
      expect(() => parsePipelineVariables(value)).toThrow(
        expect.objectContaining({ message: expect.not.stringContaining('s3cret') as unknown }),
      );
    }
  });

  it.each([
    [{ 'BAD NAME': 'x' }, 'has one called "BAD NAME"'],
    [{ A: true }, 'The value of A in the input variables is a boolean, not text.'],
    [{ A: null }, 'is empty, not text'],
    [Object.fromEntries(Array.from({ length: 51 }, (_, n) => [`V${n}`, 'x'])), 'has 51 variables'],
    ['A=1', 'The input variables is a string, not a map.'],
    [{ A: {} }, 'is a map, not text'],
    [{ A: 'x'.repeat(1001) }, 'is 1001 characters long, more than 1000'],
  ])('refuses %j', (value, message) => {
    expect(() => parsePipelineVariables(value)).toThrow(message);
  });
});

describe('what CodePipeline just takes', () => {
  it('is 50 variables, and values of 1000 characters', () => {
    const most = Object.fromEntries(Array.from({ length: 50 }, (_, n) => [`V${n}`, 'x'.repeat(1000)]));
    expect(parsePipelineVariables(most)).toEqual(most);
  });
});

describe('the hint to an input that is wrong', () => {
  it('says what is right, with an example of the form', () => {
    const hintOf = (read: () => unknown): string | undefined => {
      try {
        read();
      } catch (error) {
        return (error as PlatformError).hint;
      }
      return undefined;
    };
    expect(hintOf(() => parsePipelineVariables([]))).toBe(
      `An example of its form: ${pipelineVariablesExample}`,
    );
    expect(hintOf(() => parseSourceRevisions([]))).toBe(`An example of its form: ${sourceRevisionsExample}`);
    expect(hintOf(() => parsePipelineVariables({ 'BAD NAME': 'x' }))).toContain('1 to 128 letters');
    expect(hintOf(() => parseSourceRevisions({ Checkout: 'main' }))).toContain(
      'Types: COMMIT_ID, IMAGE_DIGEST, S3_OBJECT_VERSION_ID, S3_OBJECT_KEY.',
    );
    expect(() => parseSourceRevisions('x')).toThrow('The input source-revisions is a string, not a map.');
  });
});

describe('parseSourceRevisions', () => {
  it.each([
    [COMMIT, { type: 'COMMIT_ID', value: COMMIT }],
    [DIGEST, { type: 'IMAGE_DIGEST', value: DIGEST }],
    [
      { type: 'S3_OBJECT_KEY', value: 'a.zip' },
      { type: 'S3_OBJECT_KEY', value: 'a.zip' },
    ],
    [
      { type: 'COMMIT_ID', value: 'abc1234' },
      { type: 'COMMIT_ID', value: 'abc1234' },
    ],
  ])('reads %j', (entry, revision) => {
    expect(parseSourceRevisions({ Checkout: entry })).toEqual([{ action: 'Checkout', ...revision }]);
  });

  it('reads its own example', () => {
    expect(parseSourceRevisions(JSON.parse(sourceRevisionsExample))).toHaveLength(2);
  });

  it.each([
    'main',
    COMMIT.slice(1),
    COMMIT.toUpperCase(),
    '',
    7,
    null,
    [COMMIT],
    { type: 'COMMIT', value: COMMIT },
    { type: 'COMMIT_ID', value: '' },
    { value: COMMIT },
    { type: 'COMMIT_ID', value: COMMIT, more: 1 },
  ])('refuses %j', (entry) => {
    expect(() => parseSourceRevisions({ Checkout: entry })).toThrow(
      'What the input source-revisions has for Checkout is neither a whole commit, nor an image digest',
    );
  });
});

describe('checkPipelineName', () => {
  it.each(['tests', 'a.b@c-d_e', 'x'.repeat(100)])('takes %j', (name) => {
    expect(checkPipelineName(name)).toBe(name);
  });
  it.each(['', 'a b', 'a/b', 'arn:aws:codepipeline:eu-west-2:1:tests', 'x'.repeat(101)])(
    'refuses %j',
    (name) => {
      expect(() => checkPipelineName(name)).toThrow("can't be the name of a pipeline");
    },
  );
});
