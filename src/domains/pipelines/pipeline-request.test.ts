import { describe, expect, it } from '@jest/globals';
import { executionUrl } from '../../core/console-links.js';
import { fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import {
  findManualRelease,
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
    await expect(findManualRelease(new FakePipelines(), 'demo', 'web')).rejects.toThrow(
      'There is no pipeline demo-web-manual-release, nor one of its older name demo-web-manual-release-pipeline.',
    );
  });

  it('names the variables that the pipeline lacks', async () => {
    const pipelines = new FakePipelines(
      [],
      [fakePipeline('demo-web-manual-release', { variables: ['ENVIRONMENT'] })],
    );
    await expect(findManualRelease(pipelines, 'demo', 'web')).rejects.toThrow('does not declare IMAGE_TAG.');
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
  ])('refuses %j', (value, message) => {
    expect(() => parsePipelineVariables(value)).toThrow(message);
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
