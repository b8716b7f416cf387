import { afterEach, describe, expect, it } from '@jest/globals';
import type { ScenarioInput } from '../scenario/scenario.js';
import { startSandbox, type Sandbox } from './start.js';

let sandbox: Sandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(scenario: ScenarioInput): Promise<string> {
  sandbox = await startSandbox({ scenario });
  return sandbox.url;
}

const signed = {
  authorization:
    'AWS4-HMAC-SHA256 Credential=AKIATEST/20260101/eu-west-2/ssm/aws4_request, SignedHeaders=host, Signature=0',
  'x-amz-target': 'AmazonSSM.GetParameter',
};
const world: ScenarioInput = {
  parameters: { '/a': 'b' },
  github: { repositories: { 'uktrade/demo-web': {} } },
  pypi: {
    projects: {
      'demo-pkg': [{ version: '1.0', files: [{ filename: 'demo_pkg-1.0.tar.gz', content: 'x' }] }],
    },
  },
  npm: { packages: { '@uktrade/demo': { versions: { '1.0.0': { content: 'x' } } } } },
};
const token = { authorization: 'Bearer xoxb-token' };

/** A request to each kind of service that is answered with 200. */
const requests: readonly (readonly [service: string, path: string, RequestInit])[] = [
  ['ssm', '/', { method: 'POST', headers: signed, body: '{"Name":"/a"}' }],
  ['github', '/github/repos/uktrade/demo-web', {}],
  [
    'slack',
    '/slack/api/chat.postMessage',
    { method: 'POST', headers: token, body: new URLSearchParams({ channel: 'C012', text: 'hello' }) },
  ],
  ['pypi', '/pypi-index/pypi/demo-pkg/json', {}],
  ['npm', '/npm/@uktrade%2fdemo', {}],
];

describe('the fault "broken off"', () => {
  it.each(requests)('gives %s half of an answer with status 200', async (service, path, init) => {
    const url = await start({ ...world, faults: [{ service, kind: 'broken-off', at: 1 }] });
    const answer = await fetch(`${url}${path}`, init);
    expect(answer.status).toBe(200);
    await expect(answer.text()).rejects.toThrow();
    expect(sandbox?.requests()).toMatchObject([{ service, fault: 'broken-off', status: 200 }]);
    const again = await fetch(`${url}${path}`, init);
    expect((await again.text()).length).toBeGreaterThan(2);
  });

  it.each(requests)('has a sibling that cuts the answer of %s and ends well', async (service, path, init) => {
    const url = await start({ ...world, faults: [{ service, kind: 'bad-json', at: 1 }] });
    const ask = async () => (await fetch(`${url}${path}`, init)).text();
    const [cut, whole] = [await ask(), await ask()];
    expect(cut.length).toBeGreaterThan(0);
    expect(cut.length).toBeLessThan(whole.length);
  });
});

describe('GitHub on the wire', () => {
  const repository = '/github/repos/uktrade/demo-web';

  it.each([
    ['{"ref": ', 'Problems parsing JSON'],
    ['[]', 'Body should be a JSON object'],
  ])('refuses the body %s in its own words', async (body, message) => {
    const url = await start(world);
    const answer = await fetch(`${url}${repository}/git/refs`, { method: 'POST', headers: token, body });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toMatchObject({ message, status: '400' });
    expect(sandbox?.requests()).toMatchObject([{ service: 'github', operation: 'git/create-ref' }]);
  });

  it('says with each answer how much of the rate limit is left', async () => {
    const url = await start(world);
    const ask = async (headers: Record<string, string>, path = repository) =>
      (await fetch(`${url}${path}`, { headers })).headers;
    const first = await ask(token);
    expect(first.get('x-ratelimit-limit')).toBe('1000');
    expect(first.get('x-ratelimit-remaining')).toBe('999');
    expect(first.get('x-ratelimit-resource')).toBe('core');
    expect(Number(first.get('x-ratelimit-reset'))).toBeGreaterThan(Date.now() / 1000);
    expect((await ask(token, '/github/repos/uktrade/none')).get('x-ratelimit-used')).toBe('2');
    expect((await ask({})).get('x-ratelimit-remaining')).toBe('59');
  });

  it('has a fault that uses up the primary rate limit', async () => {
    const url = await start({
      ...world,
      faults: [{ service: 'github', kind: 'rate-limit', first: 1, 'retry-after': 120 }],
    });
    const answer = await fetch(`${url}${repository}`, { headers: token });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('x-ratelimit-remaining')).toBe('0');
    expect(answer.headers.get('retry-after')).toBeNull();
    const reset = Number(answer.headers.get('x-ratelimit-reset')) - Date.now() / 1000;
    expect(reset).toBeGreaterThan(100);
    expect(await answer.json()).toMatchObject({
      message: expect.stringContaining('API rate limit exceeded'),
    });
    expect((await fetch(`${url}${repository}`, { headers: token })).status).toBe(200);
  });

  it('is the only one with that fault', async () => {
    await expect(start({ faults: [{ service: 'slack', kind: 'rate-limit' }] })).rejects.toThrow(
      /faults\[0\]\.kind is "rate-limit", which is GitHub's/,
    );
  });
});

describe('package indexes on the wire', () => {
  it.each([
    ['/pypi-index/simple/Demo_Pkg/', '/pypi-index/simple/demo-pkg/'],
    ['/pypi-index/simple/demo-pkg', '/pypi-index/simple/demo-pkg/'],
    ['/pypi-index/pypi/Demo.Pkg/json', '/pypi-index/pypi/demo-pkg/json'],
    ['/pypi-index/pypi/Demo.Pkg/1.0/json', '/pypi-index/pypi/demo-pkg/1.0/json'],
  ])('redirect %s to the usual spelling', async (path, location) => {
    const url = await start(world);
    const answer = await fetch(`${url}${path}`, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([301, location]);
    expect((await fetch(`${url}${path}`)).status).toBe(200);
  });

  it('do not redirect to what is not there', async () => {
    const url = await start(world);
    expect((await fetch(`${url}/pypi-index/simple/None_Such/`, { redirect: 'manual' })).status).toBe(404);
  });

  it('take a scoped name with its slash as it is', async () => {
    const url = await start(world);
    const read = async (name: string) => (await fetch(`${url}/npm/${name}`)).json();
    expect(await read('@uktrade/demo')).toEqual(await read('@uktrade%2Fdemo'));
    expect(await read('@uktrade/demo')).toMatchObject({ name: '@uktrade/demo' });
  });
});
