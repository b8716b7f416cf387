import { describe, expect, it } from '@jest/globals';
import {
  buildLogUrl,
  buildUrl,
  executionUrl,
  logUrl,
  parseConsoleLink,
  pipelineUrl,
  serviceUrl,
  clustersUrl,
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
    expect(clustersUrl('eu-west-2')).toBe(`${clusters}?region=eu-west-2`);
  });
});

describe('parseConsoleLink', () => {
  const uuid = '11111111-2222-4333-8444-555555555555';
  const host = 'https://eu-west-2.console.aws.amazon.com';
  const build = { kind: 'build', project: 'p', id: `p:${uuid}`, region: 'eu-west-2' };
  const execution = { kind: 'execution', pipeline: 'p', id: uuid, region: 'eu-west-2', account: undefined };

  it.each<[string, object]>([
    [executionUrl('eu-west-2', 'p', uuid), execution],
    [`${executionUrl('eu-west-2', 'p', uuid)}/visualization?region=eu-west-2`, execution],
    [pipelineUrl('eu-west-2', 'p'), { ...execution, id: undefined }],
    [
      `${host}/codesuite/codepipeline/pipelines/p/executions/?region=eu-west-2`,
      { ...execution, id: undefined },
    ],
    [
      `https://123456789012-ab12cd.eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/p/executions/${uuid}`,
      { ...execution, account: '123456789012' },
    ],
    [
      `https://console.aws.amazon.com/codesuite/codepipeline/pipelines/p/executions/${uuid}?region=us-east-1`,
      { ...execution, region: 'us-east-1' },
    ],
    [executionUrl('cn-north-1', 'p', uuid), { ...execution, region: 'cn-north-1' }],
    [executionUrl('us-gov-west-1', 'p', uuid), { ...execution, region: 'us-gov-west-1' }],
    [
      `${buildUrl({ arn: 'arn:aws:codebuild:eu-west-2:123456789012:build/x', project: 'p', id: `p:${uuid}` })}/log`,
      { ...build, account: '123456789012' },
    ],
    [`${host}/codesuite/codebuild/projects/p/build/p%3A${uuid}/phase`, { ...build, account: undefined }],
    [
      `${host}/codesuite/codebuild/123456789012/projects/p/history`,
      { ...build, id: undefined, account: '123456789012' },
    ],
    [
      serviceUrl({ cluster: 'c', service: 's' }, 'eu-west-2'),
      { kind: 'deployment', cluster: 'c', service: 's', region: 'eu-west-2', account: undefined },
    ],
  ])('reads %s', (link, page) => {
    expect(parseConsoleLink(link)).toEqual(page);
  });

  it.each([
    'https://example.com/codesuite/codepipeline/pipelines/p/executions/1',
    'https://console.aws.amazon.com.example.com/codesuite/codepipeline/pipelines/p/view',
    'http://eu-west-2.console.aws.amazon.com/codesuite/codepipeline/pipelines/p/view',
    `${host}/codesuite/codepipeline/pipelines`,
    `${host}/codesuite/codebuild/projects`,
    `${host}/codesuite/codedeploy/applications/p`,
    `${host}/ecs/v2/clusters/c/services`,
    servicesUrl('c', 'eu-west-2'),
    `${host}/s3/buckets/p`,
    `${host}/ecs/v2/tasks/c/services/s`,
    `${host}/s3/v2/clusters/c/services/s`,
    `${host}/other/codepipeline/pipelines/p/view`,
    `${host}/codesuite/codepipeline/actions/p/view`,
    `${host}/codesuite/codedeploy/projects/p`,
    'not a link',
  ])('knows nothing of %s', (link) => {
    expect(parseConsoleLink(link)).toBeUndefined();
  });

  it('has an id only behind the word for what it is of', () => {
    expect(parseConsoleLink(`${host}/codesuite/codepipeline/pipelines/p/view/x`)).toEqual({
      ...execution,
      id: undefined,
    });
    expect(parseConsoleLink(`${host}/codesuite/codebuild/projects/p/history/x`)).toMatchObject({
      id: undefined,
    });
  });

  it('takes an escape that is none as it is', () => {
    expect(parseConsoleLink(`${host}/codesuite/codepipeline/pipelines/%zz/view`)).toMatchObject({
      pipeline: '%zz',
    });
  });
});
