import { afterEach, describe, expect, it } from '@jest/globals';
import { readPages } from '../../src/testing/read-pages.js';
import { runAction } from '../harness/action.js';
import { remoteText } from '../harness/file-commands.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

/** The ECR requests of a deployment, by operation, with so many images in the repository. */
async function registryRequests(count: number, reference: Record<string, string>): Promise<string[]> {
  sandbox = await sandboxWith(demoScenario({ 'generate-images': { count } }));
  const run = await runAction({
    command: 'codebase-deploy',
    inputs: { app: 'demo', env: 'dev', codebase: 'web', ...reference },
    env: sandbox.env,
  });
  expect(run.exitCode).toBe(0);
  expect(run.outputs['image-tag']).toBe('commit-c0ffee1');
  const operations = sandbox.operations().filter((operation) => operation.startsWith('ecr:'));
  await sandbox.close();
  return operations;
}

describe('10,000 images', () => {
  it.each([
    ['a branch', { branch: 'main' }],
    ['a full commit', { commit: COMMIT }],
  ])('take no more requests than ten, for %s', async (_, reference) => {
    const few = await registryRequests(10, reference);
    const many = await registryRequests(10_000, reference);
    expect(many).toEqual(few);
    expect(few).toHaveLength(1);
  });
});

describe('100,000 log lines', () => {
  it('arrive byte for byte, over 50 pages', async () => {
    const log = {
      lines: 100_000,
      'page-lines': 2_000,
      text: { BUILD: ['ünïcödé 🚀', '::error::x', '', '\u001b[31mred\u001b[0m', 'a\rb'] },
    };
    sandbox = await sandboxWith(demoScenario({ images: [], builds: [{ log }] }));
    const run = await runAction({
      command: 'codebase-build',
      inputs: { app: 'demo', codebase: 'web' },
      env: sandbox.env,
    });
    expect(run.exitCode).toBe(0);
    // Groups divide the log into its phases, and what CodeBuild says of itself is a detail.
    const withoutOurs = (text: string): string =>
      text.replace(/^(?:::(?:end)?group::|::debug::|\[Container\] |\$ |[A-Z_]+ \d+:\d\d$).*\n/gm, '');
    const whole = await wholeLog(sandbox, run.outputs['build-id'] ?? '');
    expect(whole.split('\n')).toHaveLength(100_001);
    expect(withoutOurs(remoteText(run.stdout)).includes(withoutOurs(whole))).toBe(true);
    const pages = sandbox.operations().filter((operation) => operation === 'logs:GetLogEvents').length;
    expect(pages).toBeGreaterThanOrEqual(50);
  });
});

/** The log as CloudWatch holds it, read with the SDK's own client. */
async function wholeLog(running: RunningSandbox, buildId: string): Promise<string> {
  const { CloudWatchLogsClient, GetLogEventsCommand } = await import('@aws-sdk/client-cloudwatch-logs');
  const client = new CloudWatchLogsClient({
    endpoint: running.url,
    region: 'eu-west-2',
    credentials: { accessKeyId: 'AKIASANDBOXTESTS0000', secretAccessKey: 'x' },
  });
  const [project, stream] = buildId.split(':');
  const group = `codebuild/${project ?? ''}/log-group`;
  const read = (nextToken: string | undefined) =>
    client.send(
      new GetLogEventsCommand({
        logGroupName: group,
        logStreamName: stream,
        startFromHead: true,
        nextToken,
      }),
    );
  const pages = await readPages(read, ({ nextForwardToken }) => nextForwardToken);
  client.destroy();
  return pages.flatMap(({ events }) => (events ?? []).map(({ message }) => message ?? '')).join('');
}
