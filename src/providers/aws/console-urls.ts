import { PlatformError } from '../../kernel/errors.js';

/** The parts of `arn:<partition>:<service>:<region>:<account>:<resource>`. */
interface Arn {
  region: string;
  account: string;
  resource: string;
}

/**
 * The console's page for a build, from the build's ARN (`arn:aws:codebuild:<region>:<account>:build/<project>:<uuid>`).
 * @throws PlatformError when the ARN is none of a build
 */
export function buildUrl(arn: string): string {
  const { region, account, resource } = parseArn(arn);
  const build = /^build\/((.+):[^:]+)$/.exec(resource);
  if (build === null) throw notAn(arn, 'a CodeBuild build');
  const [, id = '', project = ''] = build;
  return (
    `https://${consoleHost(region)}/codesuite/codebuild/${account}/projects/` +
    `${encodeURIComponent(project)}/build/${encodeURIComponent(id)}`
  );
}

/** The console's page for a pipeline execution. */
export function executionUrl(region: string, pipeline: string, executionId: string): string {
  return (
    `https://${consoleHost(region)}/codesuite/codepipeline/pipelines/` +
    `${encodeURIComponent(pipeline)}/executions/${encodeURIComponent(executionId)}`
  );
}

/** The console's page for a log stream. */
export function logUrl(region: string, group: string, stream: string): string {
  return (
    `https://${consoleHost(region)}/cloudwatch/home?region=${region}` +
    `#logsV2:log-groups/log-group/${fragment(group)}/log-events/${fragment(stream)}`
  );
}

/** The account and region of an ARN. @throws PlatformError when it is none */
export function parseArn(arn: string): Arn {
  const parts = /^arn:[\w-]+:[\w-]+:([\w-]*):(\d*):(.+)$/.exec(arn);
  if (parts === null) throw notAn(arn, 'anything in AWS');
  const [, region = '', account = '', resource = ''] = parts;
  return { region, account, resource };
}

function consoleHost(region: string): string {
  if (region.startsWith('cn-')) return `${region}.console.amazonaws.cn`;
  if (region.startsWith('us-gov-')) return `${region}.console.amazonaws-us-gov.com`;
  return `${region}.console.aws.amazon.com`;
}

/** The console decodes the fragment twice, the second time with `$` for `%`. */
function fragment(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}

function notAn(arn: string, what: string): PlatformError {
  return new PlatformError(`"${arn}" is not the ARN of ${what}.`);
}
