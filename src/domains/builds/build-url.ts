import type { Build } from '../../providers/aws/codebuild.js';

/**
 * The build's page in the AWS console; region and account are those of its ARN,
 * `arn:aws:codebuild:<region>:<account>:build/<project>:<uuid>`.
 */
export function buildUrl(build: Pick<Build, 'arn' | 'project' | 'id'>): string {
  const [, , , region = '', account = ''] = build.arn.split(':');
  const project = encodeURIComponent(build.project);
  return `https://${region}.console.aws.amazon.com/codesuite/codebuild/${account}/projects/${project}/build/${encodeURIComponent(build.id)}`;
}

/** Where its log is read: CloudWatch's page once there is one, before that the log on the build's own page. */
export function buildLogUrl(build: Pick<Build, 'arn' | 'project' | 'id' | 'logUrl'>): string {
  return build.logUrl ?? `${buildUrl(build)}/log`;
}
