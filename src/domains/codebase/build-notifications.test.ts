import { describe, expect, it } from '@jest/globals';
import type { Build, BuildVariable } from '../../providers/aws/codebuild.js';
import { builderPosts } from './build-notifications.js';

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
