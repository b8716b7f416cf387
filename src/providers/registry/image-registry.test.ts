import { createHash } from 'node:crypto';
import { describe, expect, it, afterEach, beforeEach } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { WireServer, type WireAnswer } from '../../testing/aws-server.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { labelsOf, readLabels, readManifest, PublicRegistry } from './image-registry.js';

const digest = (letter: string): string => `sha256:${letter.repeat(64)}`;

function index(...platforms: [string, string, string][]): string {
  const manifests = platforms.map(([letter, os, architecture]) => ({
    digest: digest(letter),
    platform: { os, architecture },
  }));
  return JSON.stringify({ schemaVersion: 2, manifests });
}

describe('readManifest', () => {
  it('leads to the configuration of an image', () => {
    expect(readManifest(JSON.stringify({ config: { digest: digest('a') }, layers: [] }))).toEqual({
      config: digest('a'),
    });
  });

  it('chooses linux/amd64 from an index, else the first platform, never an attestation', () => {
    const attestation: [string, string, string] = ['f', 'unknown', 'unknown'];
    expect(readManifest(index(attestation, ['a', 'linux', 'arm64'], ['b', 'linux', 'amd64']))).toEqual({
      manifest: digest('b'),
    });
    expect(readManifest(index(attestation, ['a', 'linux', 'arm64']))).toEqual({ manifest: digest('a') });
    expect(readManifest(index(attestation))).toBeUndefined();
  });

  it.each(['', '[]', '{"schemaVersion": 1}', '{"config": {"digest": "../../x"}}'])(
    'takes %j for nothing',
    (text) => {
      expect(readManifest(text)).toBeUndefined();
    },
  );
});

describe('readLabels', () => {
  it('gives the labels, or none', () => {
    expect(readLabels('{"config": {"Labels": {"a": "b"}}}')).toEqual({ a: 'b' });
    for (const text of [
      '{"config": {"Labels": null}}',
      '{"config": null}',
      '{}',
      'x',
      '{"config": {"Labels": {"a": 1}}}',
    ])
      expect(readLabels(text)).toEqual({});
  });
});

describe('labelsOf', () => {
  it('follows an index once, so that one of indexes is no endless way', async () => {
    const asked: string[] = [];
    const labels = await labelsOf(
      'tag',
      (reference) => {
        asked.push(reference);
        return Promise.resolve(index(['a', 'linux', 'amd64']));
      },
      () => Promise.reject(new Error('There is no blob to fetch.')),
    );
    expect(labels).toEqual({});
    expect(asked).toEqual(['tag', digest('a')]);
  });
});

const config = `sha256:${'c'.repeat(64)}`;
const scope = 'service=public.ecr.aws&scope=repository%3Auktrade%2Fdemo%3Apull';
const manifestUrl = 'GET /v2/uktrade/demo/manifests/commit-1';
const blobUrl = `GET /v2/uktrade/demo/blobs/${config}`;

function body(value: unknown, status = 200): WireAnswer {
  return { status, type: 'application/json', body: JSON.stringify(value) };
}

describe('PublicRegistry', () => {
  let server: WireServer;
  beforeEach(async () => {
    server = await new WireServer().start();
    server.reply(`GET /token/?${scope}`, body({ token: 'anonymous' }));
  });
  afterEach(() => server.close());

  const labels = (): Promise<Readonly<Record<string, string>>> =>
    new PublicRegistry({ env: { PLATFORM_TOOLS_PUBLIC_REGISTRY_URL: server.url } }).labels(
      'public.ecr.aws/uktrade/demo',
      'commit-1',
    );

  it('goes from a token by the manifest to the labels', async () => {
    server.reply(manifestUrl, body({ config: { digest: config } }));
    server.reply(blobUrl, body({ config: { Labels: { a: 'b' } } }));
    await expect(labels()).resolves.toEqual({ a: 'b' });
    const [, manifest, blob] = server.requests;
    expect(manifest?.headers).toMatchObject({
      authorization: 'Bearer anonymous',
      accept: expect.stringContaining('application/vnd.oci.image.index.v1+json') as unknown,
    });
    expect(blob?.headers.authorization).toBe('Bearer anonymous');
  });

  it('follows the blob to where it is stored, without the token', async () => {
    const storage = await new WireServer().start();
    storage.reply('GET /stored', body({ config: { Labels: { a: 'b' } } }));
    server.reply(manifestUrl, body({ config: { digest: config } }));
    const headers = { location: `${storage.url}/stored` };
    server.reply(blobUrl, { status: 307, type: 'text/plain', body: '', headers });
    await expect(labels()).resolves.toEqual({ a: 'b' });
    expect(storage.requests[0]?.headers).not.toHaveProperty('authorization');
    await storage.close();
  });

  it('follows nothing else to another server', async () => {
    const other = await new WireServer().start();
    const headers = { location: `${other.url}/manifest` };
    server.reply(manifestUrl, { status: 302, type: 'text/plain', body: '', headers });
    await expect(labels()).rejects.toThrow(`redirected to ${other.url}`);
    expect(other.requests).toEqual([]);
    await other.close();
  });

  it('gives the digest of the image under a tag, or none', async () => {
    const manifest = body({ config: { digest: config } });
    server.reply(manifestUrl, manifest, body({ errors: [] }, 404), body({ errors: [] }, 500));
    const registry = new PublicRegistry({ env: { PLATFORM_TOOLS_PUBLIC_REGISTRY_URL: server.url } });
    const find = () => registry.findDigest('public.ecr.aws/uktrade/demo', 'commit-1');
    const expected = createHash('sha256')
      .update(JSON.stringify({ config: { digest: config } }))
      .digest('hex');
    await expect(find()).resolves.toBe(`sha256:${expected}`);
    server.reply(`GET /token/?${scope}`, body({ token: 'anonymous' }));
    await expect(find()).resolves.toBeUndefined();
    server.reply(`GET /token/?${scope}`, body({ token: 'anonymous' }));
    await expect(find()).rejects.toThrow('HTTP 500');
  });

  it('outlasts a registry that is out of order for a while, and takes no other page for a manifest', async () => {
    const clock = new FakeClock();
    const token = body({ token: 'anonymous' });
    server.reply(`GET /token/?${scope}`, body({}, 503), body({}), token, token, token, token, token);
    const page = { status: 200, type: 'text/html', body: '<html>Sorry</html>' };
    const missing = { ...page, status: 404 };
    server.reply(manifestUrl, page, missing, body({}, 429), body({ config: { digest: config } }));
    const registry = new PublicRegistry({ env: { PLATFORM_TOOLS_PUBLIC_REGISTRY_URL: server.url }, clock });
    await expect(registry.findDigest('public.ecr.aws/uktrade/demo', 'commit-1')).resolves.toMatch(/^sha256:/);
    // The token of the test's beginning came first.
    expect(clock.sleeps).toHaveLength(5);
  });

  it('knows a missing image from a registry that fails', async () => {
    server.reply(manifestUrl, body({ errors: [] }, 404), body({ errors: [] }, 500));
    await expect(labels()).rejects.toThrow(NotFoundError);
    server.reply(`GET /token/?${scope}`, body({ token: 'anonymous' }));
    await expect(labels()).rejects.toThrow(
      'The public registry answered HTTP 500 for public.ecr.aws/uktrade/demo.',
    );
  });

  it('says so when nobody answers', async () => {
    server.reply(manifestUrl, 'reset');
    await expect(labels()).rejects.toThrow(
      'The public registry could not be asked for public.ecr.aws/uktrade/demo',
    );
  });
});
