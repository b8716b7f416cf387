import { describe, expect, it } from '@jest/globals';
import { renderContext } from './message-context.js';

const github = 'https://github.com';
const arn = 'arn:aws:codebuild:eu-west-2:123456789012:build/demo-web:6e1c0a1e-0000-4000-8000-000000000000';

describe('renderContext', () => {
  it('links repository, revision and build log', () => {
    const context = { repository: 'uktrade/demo', commit: 'c0ffee1', buildArn: arn };
    expect(renderContext(context, github)).toEqual([
      '*Repository*: <https://github.com/uktrade/demo|uktrade/demo>',
      '*Revision*: <https://github.com/uktrade/demo/commit/c0ffee1|c0ffee1>',
      '<https://eu-west-2.console.aws.amazon.com/codesuite/codebuild/123456789012/projects/demo-web/build/demo-web%3A6e1c0a1e-0000-4000-8000-000000000000|Build Logs>',
    ]);
    expect(renderContext({}, github)).toEqual([]);
  });

  it('shows the first digits of a commit, and links the whole', () => {
    const commit = 'c0ffee1234567890c0ffee1234567890c0ffee12';
    expect(renderContext({ repository: 'uktrade/demo', commit }, github)[1]).toBe(
      `*Revision*: <https://github.com/uktrade/demo/commit/${commit}|c0ffee123456>`,
    );
  });

  it.each([
    [{ repository: 'demo' }, 'The input repository is "demo". Expected owner/name.'],
    [{ repository: 'uktrade/..' }, 'The input repository is "uktrade/..". Expected owner/name.'],
    [{ repository: 'a/b', commit: 'main' }, 'The input commit is "main". Expected a commit SHA'],
    [{ commit: 'c0ffee1' }, 'The input commit needs the input repository'],
    [
      { buildArn: 'demo-web:1' },
      'The input build-arn is "demo-web:1". Expected the ARN of a CodeBuild build.',
    ],
    [{ buildArn: arn.replace('eu-west-2', 'x|y') }, 'Expected the ARN of a CodeBuild build.'],
  ])('refuses %j', (context, message) => {
    expect(() => renderContext(context, github)).toThrow(message);
  });
});
