import { describe, expect, it } from '@jest/globals';
import { AccessDeniedError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { FakeContext, fakeSession } from '../../testing/fake-context.js';
import { fakeExecution, FakePipelines } from '../../testing/fake-pipelines.js';
import type { FakeLook } from '../../testing/fake-pipelines.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { MemoryParameters } from '../../testing/memory-parameters.js';
import codebaseHistory from './history.js';

async function run(look: FakeLook, raw: RawInputs = {}) {
  const parameters = new MemoryParameters({
    '/platform/applications/demo/environments/dev': {
      allEnvironments: [{ name: 'dev', accountID: '222222222222' }],
    },
    '/copilot/applications/demo/codebases/web': { name: 'web', repository: 'uktrade/web' },
  });
  const images = new FakeRegistry({ 'demo/web': [{ digest: 'sha256:abc', tags: ['commit-1234567'] }] });
  const pipelines = new FakePipelines([look]);
  const session = fakeSession({ parameters, images, pipelines });
  const given = { app: 'demo', codebase: 'web', ...raw };
  const inputs = parseInputs(codebaseHistory.name, codebaseHistory.inputs, given);
  const result = await codebaseHistory.run(inputs, new FakeContext({ session }));
  return { ...result, requests: pipelines.requests };
}

const execution = fakeExecution('e-1', {
  status: 'Succeeded',
  startTime: new Date('2026-01-31T09:00:00Z'),
  lastUpdateTime: new Date('2026-01-31T09:05:00Z'),
  variables: { ENVIRONMENT: 'dev', IMAGE_TAG: 'commit-1234567' },
});

describe('codebase-history', () => {
  it('gives the deployments as a list, a table and a summary, and changes nothing', async () => {
    const result = await run({ execution, executions: [execution] });
    expect(result.outputs).toMatchObject({
      deployments: [
        { environment: 'dev', image: 'commit-1234567', outcome: 'Succeeded', durationSeconds: 300 },
      ],
      more: false,
    });
    expect(result.failure).toBeUndefined();
    expect(result.text).toContain('1234567');
    expect(result.summary).toContain('| dev | [1234567](https://github.com/uktrade/web/commit/1234567) |');
    expect(result.requests).toEqual(['listExecutions', 'getExecution']);
  });

  it('shows the deployments that are asked for', async () => {
    const look = { execution, executions: [execution] };
    expect((await run(look, { filter: 'succ' })).outputs.deployments).toHaveLength(1);
    const none = await run(look, { filter: 'failed' });
    expect(none.outputs.deployments).toEqual([]);
    expect(none.text).toContain('No deployments of demo/web have "failed" in them.');
  });

  it('fails where nothing can be read, and gives its outputs all the same', async () => {
    const refused = new AccessDeniedError('The role is refused.');
    const result = await run({ executions: refused });
    expect(result.failure?.message).toBe('Could not read the deployments of demo/web. The role is refused.');
    expect(result.outputs.deployments).toEqual([]);
    expect(result.summary).toContain('### :x: The deployments of demo/web could not be read');
  });

  it('refuses an environment and a codebase that are not there', async () => {
    await expect(run({}, { env: 'dve' })).rejects.toThrow('no environment "dve"');
    await expect(run({}, { codebase: 'wbe' })).rejects.toThrow('no codebase "wbe"');
  });
});
