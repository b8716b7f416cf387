import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../../kernel/memory-logger.js';
import type { Build, BuildVariable } from '../../providers/aws/codebuild.js';
import { builderPosts, withNotifications } from './build-notifications.js';

const NAME = 'NOTIFICATIONS_ENABLED';
const given = (value: string): BuildVariable => ({ name: NAME, value, type: 'PLAINTEXT' });

function build(projectValue?: string): Build {
  const variables = projectValue === undefined ? {} : { variables: { [NAME]: projectValue } };
  return { status: 'IN_PROGRESS', phases: [], ...variables } as unknown as Build;
}

describe('withNotifications', () => {
  it.each([
    ['auto', 'aws_codepipeline', []],
    ['auto', 'dual_codepipeline_github', []],
    ['auto', 'github_actions', [given('false')]],
    ['builder', 'github_actions', []],
    ['workflow', 'aws_codepipeline', [given('false')]],
  ] as const)('with %s and %s', (notifications, mode, expected) => {
    expect(withNotifications([], notifications, mode, new MemoryLogger())).toEqual(expected);
  });

  it("leaves the user's own switch alone, unless the input contradicts it", () => {
    const own = [given('true')];
    expect(withNotifications(own, 'auto', 'github_actions', new MemoryLogger())).toEqual(own);
    expect(() => withNotifications(own, 'workflow', 'github_actions', new MemoryLogger())).toThrow(
      'both decide about NOTIFICATIONS_ENABLED',
    );
  });
});

describe('builderPosts', () => {
  it('follows what the build was started with, then the project, then the usual', () => {
    expect(builderPosts(build('true'), [given('false')])).toBe(false);
    expect(builderPosts(build('false'), [given('true')])).toBe(true);
    expect(builderPosts(build('false'), [])).toBe(false);
    expect(builderPosts(build('true'), [])).toBe(true);
    expect(builderPosts(build(), [])).toBe(true);
  });
});
