import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { answer, IndexWire, json, redirect, reset } from '../../testing/index-server.js';
import type { IndexAnswer } from '../../testing/index-server.js';
import { checkedUrl, indexUrl } from './package-index.js';
import type { IndexFace } from './package-index.js';
import { pypiAddresses, PypiIndex, NpmRegistry } from './registries.js';

const wires: IndexWire[] = [];

afterEach(async () => {
  await Promise.all(wires.splice(0).map((wire) => wire.close()));
});

async function serve(answers: Record<string, IndexAnswer | IndexAnswer[]>): Promise<IndexWire> {
  const wire = await new IndexWire(answers).start();
  wires.push(wire);
  return wire;
}

type Kind = 'json' | 'simple' | 'simple alone' | 'npm';

const PATHS: Record<Kind, string> = {
  json: 'GET /pypi/demo/1.0/json',
  simple: 'GET /simple/demo/',
  'simple alone': 'GET /simple/demo/',
  npm: 'GET /demo',
};

function faceOf(kind: Kind, url: string): IndexFace {
  if (kind === 'npm') return new NpmRegistry(url, {});
  const faces = new PypiIndex(pypiAddresses(url), kind !== 'simple alone', {}).faces;
  const face = kind === 'simple' ? faces[1] : faces[0];
  if (face === undefined) throw new Error('There is no such face.');
  return face;
}

async function read(kind: Kind, given: IndexAnswer, more: Record<string, IndexAnswer> = {}) {
  const wire = await serve({ [PATHS[kind]]: given, ...more });
  return faceOf(kind, wire.url).list('demo', '1.0');
}

const SHA = 'ab'.repeat(32);
const simpleJson = (body: unknown) =>
  answer(200, 'application/vnd.pypi.simple.v1+json', JSON.stringify(body));
const simpleHtml = (body: string) =>
  answer(200, 'text/html', `<!DOCTYPE html><html><body>${body}</body></html>`);
const releaseJson = (urls: unknown) => json(200, { info: { name: 'demo', version: '1.0' }, urls });
const packument = (versions: unknown, name = 'demo') => json(200, { name, 'dist-tags': {}, versions });

describe('what an index lists', () => {
  it('is read from the JSON API', async () => {
    const urls = [
      {
        filename: 'demo-1.0.tar.gz',
        digests: { sha256: SHA, blake2b_256: 'x' },
        yanked: true,
        yanked_reason: null,
      },
      { filename: 'demo-1.0.zip', digests: { sha256: SHA } },
    ];
    expect(await read('json', releaseJson(urls))).toEqual({
      project: 'present',
      files: [
        { filename: 'demo-1.0.tar.gz', hashes: { sha256: SHA }, yanked: true },
        { filename: 'demo-1.0.zip', hashes: { sha256: SHA }, yanked: false },
      ],
    });
  });

  it('is read from the simple index in JSON, past caches and as pip asks for it', async () => {
    const files = [
      { filename: 'a.whl', hashes: { SHA256: SHA.toUpperCase() }, url: 'x' },
      { filename: 'b.whl', hashes: {}, url: 'x', yanked: '' },
      { filename: 'c.whl', hashes: {}, url: 'x', yanked: 'broken' },
      { filename: 'd.whl', hashes: {}, url: 'x', yanked: false },
    ];
    const wire = await serve({
      'GET /simple/demo/': simpleJson({ meta: { 'api-version': '1.4' }, name: 'demo', files }),
    });
    expect(await faceOf('simple', wire.url).list('demo', '1.0')).toEqual({
      project: 'present',
      files: [
        { filename: 'a.whl', hashes: { sha256: SHA }, yanked: false },
        { filename: 'b.whl', hashes: {}, yanked: true },
        { filename: 'c.whl', hashes: {}, yanked: true },
        { filename: 'd.whl', hashes: {}, yanked: false },
      ],
    });
    expect(wire.requests[0]?.headers).toMatchObject({
      'cache-control': 'no-cache',
      accept: expect.stringMatching(/^application\/vnd\.pypi\.simple\.v1\+json, .*html/) as unknown,
    });
  });

  it.each([
    [
      `<a href="/f/a.whl#sha256=${SHA}">a.whl</a>`,
      { filename: 'a.whl', hashes: { sha256: SHA }, yanked: false },
    ],
    [
      `<A class=x HREF='../a.whl#SHA256=${SHA}' >\n a.whl </A >`,
      { filename: 'a.whl', hashes: { sha256: SHA }, yanked: false },
    ],
    ['<a href=a.whl data-yanked>a.whl</a>', { filename: 'a.whl', hashes: {}, yanked: true }],
    ['<a data-yanked="" href="a.whl">a.whl</a>', { filename: 'a.whl', hashes: {}, yanked: true }],
    [
      '<a href="a.whl#md5=abc" data-requires-python="&gt;=3.9">a.whl</a>',
      { filename: 'a.whl', hashes: { md5: 'abc' }, yanked: false },
    ],
    [
      `<a href="a%2Bb.whl#sha256=${SHA}&amp;x=y">a&#43;b&#x2e;whl</a>`,
      { filename: 'a+b.whl', hashes: { sha256: SHA }, yanked: false },
    ],
    [
      '<a href="a.whl?x=b/c.whl" data-requires-python=">=3.9, <4" data-yanked>a.whl</a>',
      { filename: 'a.whl', hashes: {}, yanked: true },
    ],
    // Listings of folders cut long texts; pip reads the address.
    [
      `<a href='../demo_pkg-1.0-py3-none-any.whl#sha256=${SHA}'>demo_pkg-1.0-py3-none..&gt;</a>`,
      { filename: 'demo_pkg-1.0-py3-none-any.whl', hashes: { sha256: SHA }, yanked: false },
    ],
    ['<a href="/files/17/%zz.whl">%zz.whl</a>', { filename: '%zz.whl', hashes: {}, yanked: false }],
    ['<a href="/download/17/">a.whl</a>', { filename: 'a.whl', hashes: {}, yanked: false }],
  ])('is read from the simple index in HTML: %s', async (anchor, file) => {
    const listing = { project: 'present', files: [file] };
    expect(await read('simple', simpleHtml(anchor))).toEqual(listing);
    expect(await read('simple alone', simpleHtml(`<!-- <a href="no.whl">no.whl</a> -->${anchor}`))).toEqual(
      listing,
    );
  });

  it('is read from npm, of the version only', async () => {
    const dist = {
      tarball: 'x',
      shasum: 'a'.repeat(40),
      integrity: `sha512-${Buffer.from('hello').toString('base64')}`,
    };
    const versions = { '1.0': { dist }, '2.0': { dist } };
    expect(await read('npm', packument(versions))).toEqual({
      project: 'present',
      files: [
        {
          filename: 'demo-1.0.tgz',
          hashes: { sha1: dist.shasum, sha512: Buffer.from('hello').toString('hex') },
          yanked: false,
        },
      ],
    });
    expect(await read('npm', packument({ '2.0': { dist } }))).toEqual({ project: 'present', files: [] });
  });
});

describe('an absent package', () => {
  const list = { 'GET /simple/': simpleHtml('<a href="/simple/other/">other</a>') };
  it.each<[Kind, IndexAnswer, Record<string, IndexAnswer>]>([
    ['json', json(404, { message: 'Not Found' }), {}],
    ['simple', answer(404, 'text/plain', '404 Not Found'), {}],
    ['simple', json(404, { message: 'Not Found' }), {}],
    ['simple alone', answer(404, 'text/html', '<h1>Not Found</h1>'), list],
    [
      'simple alone',
      answer(404, 'text/plain', 'no'),
      { 'GET /simple/': simpleJson({ meta: { 'api-version': '1.0' }, projects: [] }) },
    ],
    ...['pypi:repository-version', 'links', 'Simple Index', 'root/dev: simple list'].map(
      (mark): [Kind, IndexAnswer, Record<string, IndexAnswer>] => [
        'simple alone',
        answer(404, 'text/html', ''),
        {
          'GET /simple/': simpleHtml(
            mark.startsWith('pypi:')
              ? `<meta name="${mark}" content="1.0">`
              : mark === 'links'
                ? '<a href="../simple/Other.One/">other_one</a>'
                : `<title>${mark}</title><a href="/">home</a>`,
          ),
        },
      ],
    ),
    ['npm', json(404, { error: 'Not found' }), {}],
  ])('is one for %s: case %#', async (kind, given, more) => {
    expect(await read(kind, given, more)).toEqual({ project: 'absent' });
  });

  it.each<[Kind, string, IndexAnswer, Record<string, IndexAnswer>]>([
    ['json', "a proxy's page", answer(404, 'text/html', '<h1>Not Found</h1>'), {}],
    ['json', 'another JSON', json(404, { error: 'no route' }), {}],
    ['json', 'JSON by its type alone', answer(404, 'application/json', 'not found'), {}],
    ['json', 'plain text', answer(404, 'text/plain', '404 page not found'), {}],
    ['simple', "a proxy's page", answer(404, 'text/html', '<h1>Not Found</h1>'), {}],
    ['simple alone', 'no list either', answer(404, 'text/html', ''), {}],
    [
      'simple alone',
      'a list with the package in it',
      answer(404, 'text/html', ''),
      { 'GET /simple/': simpleHtml('<a href="demo/">Demo</a>') },
    ],
    [
      'simple alone',
      'a list that is a login page',
      answer(404, 'text/html', ''),
      { 'GET /simple/': simpleHtml('<form></form>') },
    ],
    [
      'simple alone',
      'a web site instead of a list',
      answer(404, 'text/html', ''),
      { 'GET /simple/': simpleHtml('<a href="/about">About us</a><a href="/simple/other/">other</a>') },
    ],
    [
      'simple alone',
      'an empty web page instead of a list',
      answer(404, 'text/html', ''),
      { 'GET /simple/': simpleHtml('<h1>Welcome</h1>') },
    ],
    ['npm', "a proxy's page", answer(404, 'text/html', '<h1>Not Found</h1>'), {}],
    ['npm', 'another JSON', json(404, { message: 'no route' }), {}],
  ])('is none for %s with %s', async (kind, _, given, more) => {
    const error: unknown = await read(kind, given, more).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      name: 'PlatformError',
      transient: true,
      hint: expect.stringContaining('index-url') as unknown,
    });
  });
});

describe('what can not be read', () => {
  const kinds: Kind[] = ['json', 'simple', 'simple alone', 'npm'];
  const passing: [string, IndexAnswer][] = [
    ['a server error', answer(500, 'text/html', 'down')],
    ['a gateway error', answer(502, 'text/html', 'down')],
    ['a rate limit', answer(429, 'text/plain', 'slow down')],
    ['no content', answer(204, 'text/plain', '')],
    ['a time limit', answer(408, 'text/plain', '')],
    ['a broken connection', reset],
    ['cut JSON', answer(200, 'application/json', '{"info": {')],
    ['cut PEP 691', answer(200, 'application/vnd.pypi.simple.v1+json', '{"meta": {')],
    ['cut HTML', answer(200, 'text/html', '<html><body><a href="x">x</a>')],
    ['a login page', simpleHtml('<form action="/login"></form>')],
    ['a page with scripts', simpleHtml('<script></script>')],
    ['a page of a server that is down', simpleHtml('<h1>Down</h1><a href="mailto:me@example.com">me</a>')],
    ['plain text', answer(200, 'text/plain', 'ok')],
    ['JSON of something else', json(200, { hello: 'world' })],
    ['JSON that is no object', json(200, [])],
    ['nothing', answer(200, '', '')],
  ];
  it.each(kinds.flatMap((kind) => passing.map(([title, given]) => ({ kind, title, given }))))(
    'may pass: $title for $kind',
    async ({ kind, given }) => {
      await expect(read(kind, given)).rejects.toMatchObject({ name: 'PlatformError', transient: true });
    },
  );

  const lasting: [string, IndexAnswer][] = [
    ['a refusal', answer(403, 'text/html', 'no')],
    ['a wish for a password', answer(401, 'text/plain', 'no')],
    ['a redirect to elsewhere', redirect('http://localhost:9/simple/demo/')],
  ];
  it.each(kinds.flatMap((kind) => lasting.map(([title, given]) => ({ kind, title, given }))))(
    'does not pass: $title for $kind',
    async ({ kind, given }) => {
      await expect(read(kind, given)).rejects.toMatchObject({ name: 'PlatformError', transient: false });
    },
  );

  it('is a page of another package or version, a version without hashes of its form, and a release of wrong hashes', async () => {
    await expect(read('npm', packument({}, 'other'))).rejects.toThrow('it is of "other"');
    await expect(
      read('simple', simpleJson({ meta: { 'api-version': '1.0' }, name: 'other', files: [] })),
    ).rejects.toThrow('it is of "other"');
    const release = (name: string, version: string) => json(200, { info: { name, version }, urls: [] });
    await expect(read('json', release('other', '1.0'))).rejects.toThrow('it is of "other"');
    await expect(read('json', release('demo', '2.0'))).rejects.toThrow('the version "2.0", not of 1.0');
    await expect(read('json', release('demo', 'old'))).rejects.toThrow('the version "old", not of 1.0');
    expect(await read('json', release('Demo', '1.0.0'))).toEqual({ project: 'present', files: [] });
    await expect(read('npm', packument({ '1.0': { dist: 7 } }))).rejects.toThrow('not as npm has it');
    await expect(
      read('json', releaseJson([{ filename: 'x', digests: { sha256: 'short' } }])),
    ).rejects.toThrow('urls.0.digests.sha256');
    await expect(read('simple', simpleJson({ meta: { 'api-version': '2.0' }, files: [] }))).rejects.toThrow(
      'meta.api-version',
    );
  });

  it('follows a redirect of the index itself, and stops with the signal', async () => {
    const wire = await serve({
      'GET /simple/demo/': redirect('/simple/Demo/'),
      'GET /simple/Demo/': simpleHtml('<title>Links for demo</title>'),
    });
    expect(await faceOf('simple', wire.url).list('demo', '1.0')).toEqual({ project: 'present', files: [] });
    const signal = AbortSignal.abort(new CancelledError('Cancelled.'));
    await expect(faceOf('simple', wire.url).list('demo', '1.0', signal)).rejects.toThrow('Cancelled.');
  });
});

describe('where an index is', () => {
  it.each([
    ['https://pypi.org', 'https://pypi.org/simple/', 'https://upload.pypi.org/legacy/'],
    ['https://pypi.org/', 'https://pypi.org/simple/', 'https://upload.pypi.org/legacy/'],
    ['https://test.pypi.org', 'https://test.pypi.org/simple/', 'https://test.pypi.org/legacy/'],
    [
      'https://example.com/python/',
      'https://example.com/python/simple/',
      'https://example.com/python/legacy/',
    ],
  ])('%s has its parts', (url, simple, upload) => {
    expect(pypiAddresses(url)).toMatchObject({ simple, upload });
  });

  it('is told by the input, the environment, or nobody', () => {
    const env = { PYPI_INDEX_URL: 'http://127.0.0.1:1/pypi-index/', NPM_REGISTRY_URL: '' };
    expect(indexUrl('pypi', 'https://test.pypi.org/', env)).toBe('https://test.pypi.org');
    expect(indexUrl('pypi', undefined, env)).toBe('http://127.0.0.1:1/pypi-index');
    expect(indexUrl('npm', undefined, env)).toBe('https://registry.npmjs.org');
    expect(indexUrl('pypi', undefined, {})).toBe('https://pypi.org');
  });

  it.each(['pypi.org', 'ftp://pypi.org', 'https://me:hunter2@pypi.org', 'https://pypi.org/?token=hunter2'])(
    'can not be %s',
    (url) => {
      const attempt = () => indexUrl('pypi', undefined, { PYPI_INDEX_URL: url });
      expect(attempt).toThrow('The environment variable PYPI_INDEX_URL');
      expect(attempt).not.toThrow('hunter2');
    },
  );

  it('has a page for people', () => {
    expect(new PypiIndex(pypiAddresses('https://pypi.org')).pageUrl('demo', '1.0')).toBe(
      'https://pypi.org/project/demo/1.0/',
    );
    expect(new PypiIndex(pypiAddresses('https://example.com'), false).pageUrl('demo', '1.0')).toBe(
      'https://example.com/simple/demo/',
    );
    expect(new NpmRegistry('https://registry.npmjs.org').pageUrl('@a/demo', '1.0.0')).toBe(
      'https://www.npmjs.com/package/@a/demo/v/1.0.0',
    );
  });
});

describe('checkedUrl', () => {
  it.each(['https://pypi.org', 'http://127.0.0.1:8080/simple', 'HTTPS://test.pypi.org'])(
    'takes %s',
    (url) => {
      expect(checkedUrl(url, 'The input index-url')).toBe(url);
    },
  );

  it.each(['h\nttp://[::1]:8080', 'https://pypi\t.org', 'ftp://pypi.org', 'https:', 'pypi.org'])(
    'takes %j for no address',
    (url) => {
      expect(() => checkedUrl(url, 'The input index-url')).toThrow(
        'The input index-url is not an http or https address.',
      );
    },
  );
});
