import { afterEach, describe, expect, it } from '@jest/globals';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { WireServer } from '../../testing/aws-server.js';
import { FakeContext } from '../../testing/fake-context.js';
import versionCheck from './check.js';

let server: WireServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function check(raw: RawInputs) {
  const context = new FakeContext();
  const inputs = parseInputs(versionCheck.name, versionCheck.inputs, { current: '1.2.3', ...raw });
  return { context, result: await versionCheck.run(inputs, context) };
}

describe('version-check', () => {
  it('asks nobody for a version that is given', async () => {
    const { result } = await check({ latest: 'v1.3.0' });
    expect(result.outputs).toEqual({
      state: 'minor-behind',
      current: '1.2.3',
      latest: '1.3.0',
      behind: 'minor',
    });
  });

  it('says once how the versions compare', async () => {
    const behind = await check({ latest: '1.3.0' });
    expect(behind.context.logger.texts()).toEqual([
      'Version 1.2.3 is a minor version behind 1.3.0. Update to 1.3.0.',
    ]);
    expect(behind.result.text).toBeUndefined();
    const fails = await check({ latest: '2.0.0' });
    expect([fails.context.logger.texts(), fails.result.text]).toEqual([[], undefined]);
    const fine = await check({ latest: '1.2.3' });
    expect(fine.result.text).toBe('Version 1.2.3 is the latest version.');
    expect(fine.context.logger.texts()).toEqual([]);
  });

  it('compares versions of PyPI as such', async () => {
    const { result } = await check({ current: '1.2.3.dev1', latest: '1.2.3', registry: 'pypi' });
    expect(result.outputs).toMatchObject({ state: 'development', behind: 'patch' });
  });

  it('takes the highest version of npm, whatever its dist-tag says', async () => {
    server = await new WireServer().start();
    const body = JSON.stringify({
      name: 'demo',
      'dist-tags': { latest: '1.9.9' },
      versions: { '2.0.0': {}, '1.9.9': {} },
    });
    server.reply('GET /demo', { status: 200, type: 'application/json', body });
    const { result } = await check({ registry: 'npm', package: 'demo', 'index-url': server.url });
    expect(result.outputs).toMatchObject({ state: 'major-behind', latest: '2.0.0' });
    expect(result.failure?.message).toBe('demo 1.2.3 is a major version behind 2.0.0.');
    expect(result.summary).toContain(':x:');
  });

  it.each([
    [{ registry: 'npm' }, 'The input package is empty'],
    [{ package: 'demo' }, 'The input package is given, but the input registry is github'],
    [{}, 'The input repository is empty.'],
  ])('refuses %j', async (raw, message) => {
    await expect(check(raw)).rejects.toThrow(message);
  });
});
