import { describe, expect, it } from '@jest/globals';
import {
  buildLogUrl,
  buildUrl,
  executionUrl,
  logUrl,
  pipelineUrl,
  serviceUrl,
  servicesUrl,
} from './console-links.js';

const log = { group: 'codebuild/p/log-group', stream: 's/1' };

describe('logUrl', () => {
  it.each([
    ['arn:aws:codebuild:eu-west-1:123456789012:build/p:1', 'eu-west-1.console.aws.amazon.com', 'eu-west-1'],
    [
      'arn:aws-cn:codebuild:cn-north-1:123456789012:build/p:1',
      'cn-north-1.console.amazonaws.cn',
      'cn-north-1',
    ],
    [
      'arn:aws-us-gov:codebuild:us-gov-west-1:123456789012:build/p:1',
      'us-gov-west-1.console.amazonaws-us-gov.com',
      'us-gov-west-1',
    ],
  ])('leads to the stream in the partition of %s', (arn, host, region) => {
    expect(logUrl(arn, log)).toBe(
      `https://${host}/cloudwatch/home?region=${region}#logsV2:log-groups/log-group/codebuild$252Fp$252Flog-group/log-events/s$252F1`,
    );
  });
});

describe('the pages of', () => {
  const build = {
    arn: 'arn:aws:codebuild:eu-west-1:123456789012:build/p:1',
    project: 'a project',
    id: 'p:1',
    logUrl: undefined,
  };
  const page =
    'https://eu-west-1.console.aws.amazon.com/codesuite/codebuild/123456789012/projects/a%20project/build/p%3A1';

  it('a build are in the region and account of its ARN', () => {
    expect(buildUrl(build)).toBe(page);
  });

  it('its log are on its own page, until CloudWatch has one', () => {
    expect(buildLogUrl(build)).toBe(`${page}/log`);
    expect(buildLogUrl({ ...build, logUrl: 'https://x.example' })).toBe('https://x.example');
  });

  it('a pipeline and its executions have names that are safe', () => {
    const pipelines = 'https://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines';
    expect(pipelineUrl('eu-west-2', 'a/b')).toBe(`${pipelines}/a%2Fb/view`);
    expect(executionUrl('eu-west-2', 'a/b', 'e/1')).toBe(`${pipelines}/a%2Fb/executions/e%2F1`);
    expect(pipelineUrl('cn-north-1', 'a')).toMatch(/^https:\/\/cn-north-1\.console\.amazonaws\.cn\//);
  });

  it('a service and its cluster', () => {
    const clusters = 'https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters';
    expect(serviceUrl({ cluster: 'c', service: 's' }, 'eu-west-2')).toBe(
      `${clusters}/c/services/s/deployments?region=eu-west-2`,
    );
    expect(servicesUrl('c', 'eu-west-2')).toBe(`${clusters}/c/services?region=eu-west-2`);
  });
});
