import { afterEach, describe, expect, it } from '@jest/globals';
import { startSandbox, type Sandbox } from '../index.js';
import type { ScenarioInput } from '../scenario/scenario.js';
import { readForm } from './multipart.js';

let sandbox: Sandbox | undefined;
let now = Date.UTC(2026, 0, 1);

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

async function start(scenario: ScenarioInput = {}): Promise<string> {
  sandbox = await startSandbox({ scenario, realNow: () => now });
  return sandbox.url;
}

async function get(url: string, accept = '*/*') {
  const answer = await fetch(url, { headers: { accept } });
  return { status: answer.status, type: answer.headers.get('content-type'), body: await answer.text() };
}

function upload(url: string, token: string, content = 'content', filename = 'demo-1.0.tar.gz') {
  const form = new FormData();
  for (const [name, value] of Object.entries({ ':action': 'file_upload', name: 'Demo', version: '1.0' }))
    form.append(name, value);
  form.append('content', new Blob([content]), filename);
  const authorization = `Basic ${Buffer.from(`__token__:${token}`).toString('base64')}`;
  return fetch(`${url}/pypi-index/legacy/`, { method: 'POST', body: form, headers: { authorization } });
}

async function mint(url: string, audience = 'pypi', body?: string) {
  const answer = await fetch(`${url}/_sandbox/oidc?audience=${audience}`, {
    headers: { authorization: 'Bearer request-token' },
  });
  const { value } = (await answer.json()) as { value: string };
  const send = () =>
    fetch(`${url}/pypi-index/_/oidc/mint-token`, {
      method: 'POST',
      body: body ?? JSON.stringify({ token: value }),
    });
  return { send, value };
}

const publisher = { project: 'demo', repository: 'uktrade/demo-web', workflow: 'release.yml' };
const files = [
  { filename: 'demo-1.0.tar.gz', content: 'hello' },
  { filename: 'demo-1.0.zip', yanked: 'a "reason"' },
];

describe("the sandbox's PyPI", () => {
  it('has the JSON API, the simple index in HTML and JSON, and the files', async () => {
    const url = await start({ pypi: { projects: { Demo: [{ version: '1.0', files }] } } });
    const release = JSON.parse((await get(`${url}/pypi-index/pypi/demo/1.0/json`)).body) as {
      urls: { url: string }[];
    };
    expect(release).toMatchObject({
      info: { version: '1.0' },
      urls: [{ yanked: false }, { yanked_reason: 'a "reason"' }],
    });
    expect((await get(release.urls[0]?.url ?? '')).body).toBe('hello');
    expect(JSON.parse((await get(`${url}/pypi-index/pypi/demo/json`)).body)).toMatchObject({
      info: { version: '1.0' },
    });
    const html = await get(`${url}/pypi-index/simple/demo/`);
    expect(html).toMatchObject({ status: 200, type: 'text/html' });
    expect(html.body).toMatch(
      /<a href="\.\.\/\.\.\/files\/[0-9a-f]{64}\/demo-1\.0\.zip#sha256=[0-9a-f]{64}" data-yanked="a &quot;reason&quot;">/,
    );
    const json = await get(`${url}/pypi-index/simple/demo/`, 'application/vnd.pypi.simple.v1+json');
    expect(json.type).toBe('application/vnd.pypi.simple.v1+json');
    expect((await get(`${url}/pypi-index/simple/`)).body).toContain('>demo</a>');
  });

  it("misses what is missing in each part's own way", async () => {
    const url = await start();
    expect(await get(`${url}/pypi-index/pypi/demo/1.0/json`)).toEqual({
      status: 404,
      type: 'application/json',
      body: '{"message":"Not Found"}',
    });
    expect(await get(`${url}/pypi-index/simple/demo/`)).toEqual({
      status: 404,
      type: 'text/plain',
      body: '404 Not Found',
    });
    expect((await get(`${url}/pypi-index/nothing`)).type).toBe('text/html');
  });

  it('takes uploads, each index late in its own way, and shows no token in its log', async () => {
    const url = await start({ pypi: { 'json-late-seconds': 10, 'simple-late-seconds': 20 } });
    expect((await upload(url, 'pypi-anything')).status).toBe(200);
    const seen = async () => [
      (await get(`${url}/pypi-index/pypi/demo/1.0/json`)).status,
      (await get(`${url}/pypi-index/simple/demo/`)).status,
    ];
    expect(await seen()).toEqual([404, 404]);
    now += 11_000;
    expect(await seen()).toEqual([200, 404]);
    now += 10_000;
    expect(await seen()).toEqual([200, 200]);
    expect(JSON.stringify(sandbox?.requests())).not.toContain('pypi-anything');
    expect(sandbox?.requests()[0]?.parameters).toEqual({
      name: 'Demo',
      version: '1.0',
      filename: 'demo-1.0.tar.gz',
    });
  });

  it.each([
    ['accept', 'content', 200],
    ['refuse', 'content', 400],
    ['accept', 'other', 400],
  ] as const)('%ss the same file again: %s gets %d', async (duplicates, content, status) => {
    const url = await start({ pypi: { duplicates } });
    await upload(url, 'pypi-anything');
    const again = await upload(url, 'pypi-anything', content);
    expect(again.status).toBe(status);
    if (status === 400) expect(again.statusText).toContain('File already exists');
  });

  it('refuses tokens that it does not know, and bodies that are no form', async () => {
    const url = await start({ pypi: { tokens: ['pypi-known'] } });
    expect((await upload(url, 'pypi-unknown')).status).toBe(403);
    expect((await upload(url, 'pypi-known')).status).toBe(200);
    const broken = await fetch(`${url}/pypi-index/legacy/`, { method: 'POST', body: 'x' });
    expect(broken.status).toBe(400);
  });

  it('mints a token for a trusted workflow, for its project, for a while, once', async () => {
    const url = await start({ pypi: { 'trusted-publishers': [publisher], tokens: [] } });
    expect((await get(`${url}/pypi-index/_/oidc/audience`)).body).toBe('{"audience":"pypi"}');
    const { send, value } = await mint(url);
    const { token } = (await (await send()).json()) as { token: string };
    expect(token).toMatch(/^pypi-[\w-]{64}$/);
    expect((await upload(url, token)).status).toBe(200);
    const again = await send();
    expect([again.status, await again.json()]).toEqual([
      422,
      expect.objectContaining({ errors: [expect.objectContaining({ code: 'invalid-reuse-token' })] }),
    ]);
    now += 16 * 60_000;
    expect((await upload(url, token)).status).toBe(403);
    expect(JSON.stringify(sandbox?.requests())).not.toContain(value);
  });

  it.each<[string, ScenarioInput, string, string | undefined]>([
    ['invalid-token', { pypi: { 'trusted-publishers': [publisher] } }, 'sts.amazonaws.com', undefined],
    ['invalid-token', {}, 'pypi', 'no json'],
    ['invalid-publisher', {}, 'pypi', undefined],
    [
      'invalid-publisher',
      { pypi: { 'trusted-publishers': [{ ...publisher, environment: 'pypi' }] } },
      'pypi',
      undefined,
    ],
    ['not-enabled', { pypi: { 'trusted-publishing': false } }, 'pypi', undefined],
  ])('mints none: %s, case %#', async (code, scenario, audience, body) => {
    const { send } = await mint(await start(scenario), audience, body);
    const answer = await send();
    expect(answer.status).toBe(422);
    expect(await answer.json()).toMatchObject({ errors: [{ code }] });
  });

  it('spoils answers as faults say', async () => {
    const url = await start({
      faults: [
        { service: 'pypi', operation: 'GetAudience', kind: 'bad-json', at: 1 },
        { service: 'pypi', operation: 'GetAudience', kind: 'web-page', at: 2 },
        { service: 'pypi', operation: 'GetAudience', kind: 'web-page', status: 404, at: 3 },
        { service: 'pypi', operation: 'GetAudience', kind: 'throttle', at: 4 },
      ],
    });
    const answers: Awaited<ReturnType<typeof get>>[] = [];
    for (let count = 0; count < 5; count += 1) answers.push(await get(`${url}/pypi-index/_/oidc/audience`));
    expect(answers.map(({ status, type }) => [status, type])).toEqual([
      [200, 'application/json'],
      [200, 'text/html; charset=utf-8'],
      [404, 'text/html; charset=utf-8'],
      [429, 'application/json'],
      [200, 'application/json'],
    ]);
    expect(() => JSON.parse(answers[0]?.body ?? '') as unknown).toThrow();
    expect(sandbox?.requests().map(({ fault }) => fault)).toEqual([
      ...['bad-json', 'web-page', 'web-page', 'ThrottlingException', undefined],
    ]);
  });
});

describe("the sandbox's npm", () => {
  it('has packuments of plain and scoped packages, whose versions can be late', async () => {
    now = Date.UTC(2026, 0, 1);
    const versions = { '1.0.0': { content: 'hello' }, '2.0.0': { 'late-seconds': 5 } };
    const url = await start({ npm: { packages: { '@uktrade/demo': { versions } } } });
    const read = async () => JSON.parse((await get(`${url}/npm/@uktrade%2Fdemo`)).body) as object;
    expect(await read()).toMatchObject({
      name: '@uktrade/demo',
      'dist-tags': { latest: '1.0.0' },
      versions: { '1.0.0': { dist: { integrity: expect.stringMatching(/^sha512-/) as unknown } } },
    });
    now += 5_000;
    expect(await read()).toMatchObject({ 'dist-tags': { latest: '2.0.0' } });
    expect(await get(`${url}/npm/demo`)).toEqual({
      status: 404,
      type: 'application/json',
      body: '{"error":"Not found"}',
    });
    expect((await get(`${url}/npm/a/b/c`)).status).toBe(404);
  });
});

describe('a form with files', () => {
  it.each(['', '\r\n', 'a\r\n--b\r\nc', '--x'])('keeps a file as it is: %j', (content) => {
    const body = `--x1\r\nContent-Disposition: form-data; name="a"\r\n\r\n1\r\n--x1\r\nContent-Disposition: form-data; name="f"; filename="f.bin"\r\nContent-Type: a/b\r\n\r\n${content}\r\n--x1--\r\n`;
    expect(readForm('multipart/form-data; boundary=x1', Buffer.from(body))).toEqual({
      fields: { a: '1' },
      files: { f: { filename: 'f.bin', content: Buffer.from(content) } },
    });
  });

  it.each([
    ['text/plain', '--x1--'],
    ['multipart/form-data; boundary=x1', '--x1\r\nContent-Disposition: form-data; name="a"\r\n\r\n1'],
  ])('is none: %s', (type, body) => {
    expect(readForm(type, Buffer.from(body))).toBeUndefined();
  });
});
