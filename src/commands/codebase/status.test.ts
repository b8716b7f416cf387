import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { AccessDeniedError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import type { AwsSession } from '../../providers/aws/session.js';
import { FakeContainers } from '../../testing/fake-containers.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import codebaseStatus from './status.js';

const ROLE = 'arn:aws:iam::222222222222:role/demo-dev-codebase-pipeline-deploy';
const IMAGE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com/demo/web:commit-1234567';

async function run(environment: AwsSession, raw: RawInputs = {}, directory = '/nowhere') {
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      service_deployment_mode: 'platform',
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
    },
    '/copilot/applications/demo/codebases/web': {
      name: 'web',
      repository: 'uktrade/web',
      services: [{ all: ['web'] }],
    },
  });
  const images = new FakeRegistry({ 'demo/web': [{ digest: 'sha256:abc', tags: ['commit-1234567'] }] });
  const session = fakeSession({ parameters, images }, { roles: { [ROLE]: environment } });
  const inputs = parseInputs(codebaseStatus.name, codebaseStatus.inputs, { app: 'demo', ...raw });
  return codebaseStatus.run(inputs, new FakeContext({ session, directory }));
}

describe('codebase-status', () => {
  it("looks with the environment's deploy role, and changes nothing", async () => {
    const containers = new FakeContainers({ image: IMAGE });
    const result = await run(fakeSession({ containers }));
    expect(result.failure).toBeUndefined();
    expect(result.outputs.environments).toMatchObject([
      { environment: 'dev', services: [{ image: 'commit-1234567', health: 'healthy', isNewest: true }] },
    ]);
    expect(result.text).toContain('commit-1234567');
    expect(containers.requests).toEqual([]);
  });

  it('fails with the next step where nothing can be read, and gives its outputs all the same', async () => {
    const refused = new AccessDeniedError('The role is refused.', { hint: 'Ask for it.' });
    const result = await run({ ...fakeSession({}), containers: () => Promise.reject(refused) });
    expect(result.failure).toMatchObject({
      message: 'Could not read what runs in demo. The role is refused.',
      hint: 'Ask for it.',
    });
    expect(result.outputs.environments).toMatchObject([
      { services: [{ reason: 'The role is refused.', nextStep: 'Ask for it.' }] },
    ]);
  });

  it('shows the services that are asked for', async () => {
    const containers = new FakeContainers({ image: IMAGE });
    const shown = await run(fakeSession({ containers }), { filter: 'WEB', limit: '1' });
    expect(shown.text).toContain('commit-1234567');
    const none = await run(fakeSession({ containers }), { filter: 'nothing' });
    expect(none.outputs.environments).toMatchObject([{ environment: 'dev', services: [] }]);
    expect([none.text, none.failure]).toEqual(['No services of demo to show.', undefined]);
  });

  it('refuses an environment and a codebase that are not there', async () => {
    const session = fakeSession({});
    await expect(run(session, { env: 'dve' })).rejects.toThrow('no environment "dve"');
    await expect(run(session, { codebase: 'wbe' })).rejects.toThrow('no codebase "wbe"');
  });
});

describe('codebase-status with html', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'codebase-status-'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  it('writes the page, with the folders above it, and says where it is', async () => {
    const session = fakeSession({ containers: new FakeContainers({ image: IMAGE }) });
    const result = await run(session, { html: '_site/index.html' }, folder);
    const path = join(folder, '_site', 'index.html');
    expect(result.outputs.html).toBe(path);
    expect(readFileSync(path, 'utf8')).toContain('<title>What runs in demo</title>');
    expect(readFileSync(path, 'utf8')).toContain('.govuk-table__header{');
  });

  it('writes no page without html', async () => {
    const session = fakeSession({ containers: new FakeContainers({ image: IMAGE }) });
    expect((await run(session, {}, folder)).outputs.html).toBeUndefined();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('refuses a folder before anything is asked for', async () => {
    mkdirSync(join(folder, 'site'));
    const nobody = new FakeContext({ directory: folder });
    for (const html of ['site', 'site/', 'other/']) {
      const inputs = parseInputs(codebaseStatus.name, codebaseStatus.inputs, { app: 'demo', html });
      await expect(codebaseStatus.run(inputs, nobody)).rejects.toMatchObject({
        name: 'UsageError',
        message: `The input html is "${html}", which is not a file.`,
        hint: `Name the file to write, such as ${html.replace('/', '')}/index.html.`,
      });
    }
    expect(nobody.awsInputs).toEqual([]);
  });
});
