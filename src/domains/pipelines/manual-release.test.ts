import { describe, expect, it } from '@jest/globals';
import { executionUrl } from './console.js';
import { fakePipeline, FakePipelines } from '../../testing/fake-pipelines.js';
import { findManualRelease } from './manual-release.js';

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
