import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { FakeBuilds } from '../../testing/fake-builds.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import setupCheck from './check.js';

const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';

async function run(environment: AwsSession) {
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      service_deployment_mode: 'platform',
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
    },
    '/copilot/applications/demo/codebases/web': {
      repository: 'uktrade/web',
      pipeline_mode: 'github_actions',
      services: [{ all: ['web'] }],
    },
  });
  const images = new FakeRegistry({ 'demo/web': [{ digest: 'sha256:abc', tags: ['commit-1234567'] }] });
  const builds = new FakeBuilds(new FakeClock());
  const session = fakeSession({ parameters, images, builds }, { roles: { [ROLE]: environment } });
  const context = new FakeContext({ session });
  const result = await setupCheck.run(
    parseInputs(setupCheck.name, setupCheck.inputs, { app: 'demo' }),
    context,
  );
  return { result, logger: context.logger };
}

describe('setup-check', () => {
  it('lists all that is missing in one table, and fails with the first', async () => {
    const refused = new AccessDeniedError('The role is refused.', {
      hint: 'In a workflow, do that. At a terminal, ask for it.',
    });
    const environment = { ...fakeSession({}), accountId: () => Promise.reject(refused) };
    const { result, logger } = await run(environment);
    expect(result.outputs.ready).toBe(false);
    expect(result.outputs.checks).toMatchObject([
      { area: 'AWS', subject: 'Credentials', state: 'ok', found: 'Account 111122223333, eu-west-2.' },
      { subject: 'Application demo', state: 'ok' },
      { subject: 'Codebases', state: 'ok', found: '1 codebase: web (github_actions).' },
      { area: 'Codebase web', subject: 'Environments', state: 'optional' },
      { subject: 'Image repository', state: 'ok' },
      { subject: 'Build project', state: 'missing' },
      { area: 'Environment dev', subject: 'Deployment mode', state: 'ok' },
      { subject: 'Deploy role', state: 'missing', nextStep: 'Ask for it.' },
      { subject: 'Cluster and services', state: 'unchecked', found: 'Needs this first: Deploy role.' },
      { subject: 'Task definition templates', state: 'unchecked' },
      { subject: 'Following a deployment', state: 'unchecked' },
      { subject: 'Better detail', state: 'unchecked' },
      { subject: 'Logs', state: 'unchecked' },
      { area: 'GitHub uktrade/web', subject: 'Token', state: 'optional' },
      { subject: 'Environments', state: 'unchecked', found: expect.stringContaining('for now') as unknown },
      { subject: 'Environment dev', state: 'unchecked' },
    ]);
    expect(result.failure?.message).toContain('There is no CodeBuild project demo-web-codebase-image-build');
    expect(logger.texts('result').join('')).toContain('The role is refused.');
  });
});
