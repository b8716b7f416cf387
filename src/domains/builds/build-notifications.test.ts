import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { Build, BuildVariable } from '../../providers/aws/codebuild.js';
import { builderPosts, withNotifications } from './build-inputs.js';

const NAME = 'NOTIFICATIONS_ENABLED';
const given = (value: string): BuildVariable => ({ name: NAME, value, type: 'PLAINTEXT' });

function build(projectValue?: string): Build {
  const variables = projectValue === undefined ? {} : { variables: { [NAME]: projectValue } };
  return { status: 'IN_PROGRESS', phases: [], ...variables } as unknown as Build;
}

describe('builderPosts', () => {
  it('follows what the build was started with, then the project, then the usual', () => {
    expect(builderPosts(build('true'), [given('false')])).toBe(false);
    expect(builderPosts(build('false'), [given('true')])).toBe(true);
    expect(builderPosts(build('false'), [])).toBe(false);
    expect(builderPosts(build('true'), [])).toBe(true);
    expect(builderPosts(build(), [])).toBe(true);
  });
});

describe('withNotifications', () => {
  const plain = (name: string, value: string) => ({ name, value, type: 'PLAINTEXT' as const });
  const off = plain('NOTIFICATIONS_ENABLED', 'false');
  const decide = (...args: Parameters<typeof withNotifications> extends [...infer A, unknown] ? A : never) =>
    withNotifications(...args, new MemoryLogger());

  it.each([
    ['auto', 'aws_codepipeline', []],
    ['auto', 'dual_codepipeline_github', []],
    ['auto', 'github_actions', [off]],
    ['builder', 'github_actions', []],
    ['workflow', 'aws_codepipeline', [off]],
    ['workflow', 'github_actions', [off]],
  ] as const)('%s with %s', (notifications, mode, expected) => {
    expect(decide([], notifications, mode)).toEqual(expected);
  });

  it("keeps the user's other variables", () => {
    expect(decide([plain('A', '1')], 'workflow', 'github_actions')).toEqual([plain('A', '1'), off]);
  });

  it("lets the user's own switch win over auto, and refuses it with a choice", () => {
    const own = [plain('NOTIFICATIONS_ENABLED', 'true')];
    expect(decide(own, 'auto', 'github_actions')).toEqual(own);
    expect(() => decide(own, 'workflow', 'github_actions')).toThrow(
      'both decide about NOTIFICATIONS_ENABLED',
    );
    expect(() => decide(own, 'builder', 'github_actions')).toThrow('both decide about NOTIFICATIONS_ENABLED');
  });
});
