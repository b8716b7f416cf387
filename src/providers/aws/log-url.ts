/**
 * CloudWatch's page for a log stream, in the region and partition of the ARN (a build's, say).
 * Source: the console's own addresses; it decodes the fragment twice, the second time with `$` for `%`.
 */
export function logUrl(arn: string, log: { group: string; stream: string }): string {
  const [, , , region = ''] = arn.split(':');
  return (
    `https://${consoleHost(region)}/cloudwatch/home?region=${region}` +
    `#logsV2:log-groups/log-group/${fragment(log.group)}/log-events/${fragment(log.stream)}`
  );
}

function consoleHost(region: string): string {
  if (region.startsWith('cn-')) return `${region}.console.amazonaws.cn`;
  if (region.startsWith('us-gov-')) return `${region}.console.amazonaws-us-gov.com`;
  return `${region}.console.aws.amazon.com`;
}

function fragment(text: string): string {
  return encodeURIComponent(encodeURIComponent(text)).replaceAll('%', '$');
}
