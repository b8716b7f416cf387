import { describe, expect, it } from '@jest/globals';
import { logUrl } from './log-url.js';

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
