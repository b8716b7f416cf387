import { describe, expect, it } from '@jest/globals';
import { buildUrl, executionUrl, logUrl, parseArn } from './console-urls.js';

describe('console URLs', () => {
  it('leads to a build, with region and account from its ARN', () => {
    expect(
      buildUrl('arn:aws:codebuild:eu-west-1:123456789012:build/demo-web-codebase-image-build:8f3f-11'),
    ).toBe(
      'https://eu-west-1.console.aws.amazon.com/codesuite/codebuild/123456789012/projects/demo-web-codebase-image-build/build/demo-web-codebase-image-build%3A8f3f-11',
    );
  });

  it.each([
    ['arn:aws-cn:codebuild:cn-north-1:123456789012:build/p:1', 'https://cn-north-1.console.amazonaws.cn/'],
    [
      'arn:aws-us-gov:codebuild:us-gov-west-1:123456789012:build/p:1',
      'https://us-gov-west-1.console.amazonaws-us-gov.com/',
    ],
  ])('knows the other partitions: %s', (arn, start) => {
    expect(buildUrl(arn)).toBe(`${start}codesuite/codebuild/123456789012/projects/p/build/p%3A1`);
  });

  it('leads to an execution', () => {
    expect(executionUrl('eu-west-2', 'demo-web-manual-release', 'e-1')).toBe(
      'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/demo-web-manual-release/executions/e-1',
    );
  });

  it('leads to a log stream, with its names encoded as the console wants them', () => {
    expect(logUrl('eu-west-2', 'codebuild/p/log-group', 's/1')).toBe(
      'https://eu-west-2.console.aws.amazon.com/cloudwatch/home?region=eu-west-2#logsV2:log-groups/log-group/codebuild$252Fp$252Flog-group/log-events/s$252F1',
    );
  });

  it.each(['', 'build/p:1', 'arn:aws:codebuild:eu-west-2:1:project/p'])('refuses %j', (arn) => {
    expect(() => buildUrl(arn)).toThrow(/^"/);
  });

  it('reads region, account and resource', () => {
    expect(parseArn('arn:aws:iam::123456789012:role/a/b:c')).toEqual({
      region: '',
      account: '123456789012',
      resource: 'role/a/b:c',
    });
  });
});
