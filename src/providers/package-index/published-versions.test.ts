import { afterEach, describe, expect, it } from '@jest/globals';
import { pypiAddresses, PypiIndex, NpmRegistry } from './registries.js';
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

describe('the published versions', () => {
  it('are those of PyPI that were not withdrawn', async () => {
    const info = { name: 'dbt-platform-helper', version: '1.9.9' };
    const releases = {
      '2.0.0': [{ yanked: true }, { yanked: false }],
      '2.1.0': [{ yanked: true }],
      '2.2.0': [],
      '2.0.0rc1': [{}],
      '1.9.9': [{ yanked: false }],
    };
    const index = await pypi(json(200, { info, releases, urls: [] }));
    expect(await index.listVersions('dbt-platform-helper')).toEqual(['2.0.0', '2.0.0rc1', '1.9.9']);
    expect(wire?.requests[0]?.headers).toMatchObject({
      accept: 'application/json',
      'cache-control': 'no-cache',
    });
    await wire?.close();
    const other = await pypi(json(200, { info, urls: [] }));
    await expect(other.listVersions('dbt-platform-helper')).rejects.toThrow('it lists no versions');
  });

  it('are those of npm that are not deprecated, for a scoped name too', async () => {
    const packument = {
      name: '@uktrade/demo',
      'dist-tags': { latest: '1.9.9', next: '3.0.0-rc.1' },
      versions: {
        '2.0.0': {},
        '2.1.0': { deprecated: 'broken' },
        '1.9.9': { deprecated: '' },
        '3.0.0-rc.1': {},
      },
    };
    const registry = await npm('/@uktrade%2Fdemo', json(200, packument));
    expect(await registry.listVersions('@uktrade/demo')).toEqual(['2.0.0', '1.9.9', '3.0.0-rc.1']);
  });

  it('are none of a package that is certainly absent, and for nothing else', async () => {
    const absent = await pypi(json(404, { message: 'Not Found' }));
    expect(await absent.listVersions('dbt-platform-helper')).toEqual([]);
    await wire?.close();
    const elsewhere = await pypi(answer(404, 'text/html', '<h1>Not Found</h1>'));
    await expect(elsewhere.listVersions('dbt-platform-helper')).rejects.toThrow('need not mean');
    await wire?.close();
    const none = await npm('/demo', json(404, { error: 'Not found' }));
    expect(await none.listVersions('demo')).toEqual([]);
    await wire?.close();
    const down = await npm('/demo', answer(503, 'text/html', 'down'));
    await expect(down.listVersions('demo')).rejects.toMatchObject({ transient: true });
  });
});
