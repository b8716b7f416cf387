import { parse } from 'yaml';
import type { BuildScript } from './scenario.js';
import type { BuildProject } from './projects.js';

/**
 * What becomes of a build with another buildspec: one that can't be read ends it before its first command, as in
 * CodeBuild. Source: "YAML_FILE_ERROR", Troubleshooting CodeBuild.
 */
export function withBuildspec(
  script: BuildScript,
  project: BuildProject,
  buildspec: string | undefined,
): BuildScript {
  const problem = buildspec === undefined ? undefined : problemOf(buildspec, project);
  if (problem === undefined) return script;
  return {
    ...script,
    outcome: 'FAILED',
    'fail-phase': 'DOWNLOAD_SOURCE',
    message: `YAML_FILE_ERROR: ${problem}`,
  };
}

function problemOf(buildspec: string, project: BuildProject): string | undefined {
  if (/[\n{]/.test(buildspec)) return problemOfText(buildspec);
  if (buildspec.startsWith('arn:')) {
    return /^arn:aws[\w-]*:s3:::[a-z0-9.-]{3,63}\/.+$/.test(buildspec) ? undefined : 'invalid S3 ARN';
  }
  const { buildspecs } = project;
  if (buildspecs === undefined || buildspecs.includes(buildspec)) return undefined;
  return `stat /codebuild/output/src/${buildspec}: no such file or directory`;
}

function problemOfText(text: string): string | undefined {
  try {
    const content: unknown = parse(text, { logLevel: 'error' });
    if (typeof content !== 'object' || content === null || !('version' in content)) {
      return 'This build does not have a version';
    }
    return undefined;
  } catch {
    return 'The buildspec is not YAML';
  }
}
