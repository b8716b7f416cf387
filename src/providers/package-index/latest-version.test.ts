import { afterEach, describe, expect, it } from '@jest/globals';
import { NpmRegistry } from './npm-registry.js';
import { pypiAddresses, PypiIndex } from './pypi-index.js';
import { answer, IndexWire, json } from '../../testing/index-server.js';
import type { IndexAnswer } from '../../testing/index-server.js';

let wire: IndexWire | undefined;

afterEach(() => wire?.close());

async function pypi(given: IndexAnswer): Promise<PypiIndex> {
  wire = await new IndexWire({ 'GET /pypi/dbt-platform-helper/json': given }).start();
  return new PypiIndex(pypiAddresses(`${wire.url}/`), true, {});
}

async function npm(path: string, given: IndexAnswer): Promise<NpmRegistry> {
  wire = await new IndexWire({ [`GET ${path}`]: given }).start();
  return new NpmRegistry(wire.url, {});
}

describe('the latest version', () => {
  it('is what PyPI offers', async () => {
    const info = { name: 'dbt-platform-helper', version: '15.38.0' };
    const index = await pypi(json(200, { info, urls: [] }));
    expect(await index.latestVersion('dbt-platform-helper')).toBe('15.38.0');
    expect(wire?.requests[0]?.headers).toMatchObject({
      accept: 'application/json',
      'cache-control': 'no-cache',
    });
  });

  it("is npm's dist-tag latest, for a scoped name too", async () => {
    const packument = {
      name: '@uktrade/demo',
      'dist-tags': { latest: '2.0.1', next: '3.0.0-rc.1' },
      versions: {},
    };
    const registry = await npm('/@uktrade%2Fdemo', json(200, packument));
    expect(await registry.latestVersion('@uktrade/demo')).toBe('2.0.1');
  });

  it('is undefined for a package that is certainly absent, and for nothing else', async () => {
    const absent = await pypi(json(404, { message: 'Not Found' }));
    expect(await absent.latestVersion('dbt-platform-helper')).toBeUndefined();
    await wire?.close();
    const elsewhere = await pypi(answer(404, 'text/html', '<h1>Not Found</h1>'));
    await expect(elsewhere.latestVersion('dbt-platform-helper')).rejects.toThrow('need not mean');
    await wire?.close();
    const none = await npm('/demo', json(404, { error: 'Not found' }));
    expect(await none.latestVersion('demo')).toBeUndefined();
    await wire?.close();
    const down = await npm('/demo', answer(503, 'text/html', 'down'));
    await expect(down.latestVersion('demo')).rejects.toMatchObject({ transient: true });
  });
});
