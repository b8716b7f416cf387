import { afterEach, describe, expect, it } from '@jest/globals';
import { GitHubReleases } from './releases.js';
import { GitHubWire, json, reset } from '../../testing/github-server.js';
import type { GitHubAnswer } from '../../testing/github-server.js';

const API = '/api/v3/repos/uktrade/demo/releases';
let wire: GitHubWire | undefined;

afterEach(async () => {
  await wire?.close();
  wire = undefined;
});

async function serve(...answers: GitHubAnswer[]) {
  wire = await new GitHubWire(...answers).start();
  return { wire, releases: new GitHubReleases(wire.client(), 'uktrade/demo') };
}

const answer = (id: number, more: object = {}) => ({
  id,
  tag_name: `v1.0.${id}`,
  name: null,
  body: null,
  draft: false,
  prerelease: false,
  target_commitish: 'main',
  html_url: `https://github.com/uktrade/demo/releases/tag/v1.0.${id}`,
  published_at: '2026-01-31T12:00:00Z',
  ...more,
});
const missing = json(404, { message: 'Not Found' });
const page = (from: number, count: number) =>
  Array.from({ length: count }, (_, index) => answer(from + index));

describe('the release of a tag', () => {
  it('is asked for by its tag, whatever is in that', async () => {
    const { wire: served, releases } = await serve(json(200, answer(1, { name: 'One', body: 'x\r\ny' })));
    expect(await releases.byTag('tools/v1.0.1+x')).toEqual({
      id: 1,
      tag: 'v1.0.1',
      name: 'One',
      body: 'x\r\ny',
      draft: false,
      prerelease: false,
      target: 'main',
      url: 'https://github.com/uktrade/demo/releases/tag/v1.0.1',
      publishedAt: '2026-01-31T12:00:00Z',
    });
    expect(served.lines).toEqual([`GET ${API}/tags/tools%2Fv1.0.1%2Bx`]);
  });

  it('is a draft among the newest, where none is published', async () => {
    const draft = answer(7, { draft: true, published_at: null });
    const { wire: served, releases } = await serve(missing, json(200, [answer(8), draft]));
    expect(await releases.byTag('v1.0.7')).toMatchObject({
      id: 7,
      draft: true,
      name: '',
      publishedAt: undefined,
    });
    expect(served.lines).toEqual([`GET ${API}/tags/v1.0.7`, `GET ${API}?per_page=100&page=1`]);
  });

  it('is none, where there is neither', async () => {
    const { releases } = await serve(missing, json(200, []));
    expect(await releases.byTag('v9.9.9')).toBeUndefined();
  });

  it('is the published one alone, where that is asked for', async () => {
    const { wire: served, releases } = await serve(missing);
    expect(await releases.published('v1.0.7')).toBeUndefined();
    expect(served.lines).toHaveLength(1);
  });

  it('is not taken for missing after another error', async () => {
    const { releases } = await serve(json(403, { message: 'Forbidden' }));
    await expect(releases.published('v1.0.7')).rejects.toThrow('HTTP 403');
  });
});

describe('the releases', () => {
  it('are listed page by page, up to the limit', async () => {
    const { wire: served, releases } = await serve(json(200, page(1, 100)), json(200, page(101, 100)));
    const found = await releases.list(150);
    expect(found.map(({ id }) => id)).toEqual(Array.from({ length: 150 }, (_, index) => index + 1));
    expect(served.lines).toEqual([`GET ${API}?per_page=100&page=1`, `GET ${API}?per_page=100&page=2`]);
  });

  it('end with a page that is not full, and their pages are asked for again after trouble', async () => {
    const { wire: served, releases } = await serve(
      json(200, page(1, 100)),
      json(502, {}),
      json(200, page(101, 3)),
    );
    expect(await releases.list(300)).toHaveLength(103);
    expect(served.lines).toHaveLength(3);
  });

  it('have tags that count as published: no drafts, no pre-releases', async () => {
    const all = [answer(4, { draft: true }), answer(3, { prerelease: true }), answer(2), answer(1)];
    const { releases } = await serve(json(200, all), missing);
    expect(await releases.listPublishedTags(100)).toEqual([answer(2).tag_name, answer(1).tag_name]);
    expect(await releases.listPublishedTags(100)).toEqual([]);
  });

  it('are found by their id', async () => {
    const { wire: served, releases } = await serve(json(200, answer(3, { draft: true })), missing);
    expect(await releases.get(3)).toMatchObject({ id: 3, draft: true });
    await expect(releases.get(4)).rejects.toThrow(
      'GitHub would not look up a release of uktrade/demo: HTTP 404',
    );
    expect(served.lines).toEqual([`GET ${API}/3`, `GET ${API}/4`]);
  });
});

describe('the notes of a release', () => {
  it('are replaced, and nothing else, byte for byte', async () => {
    const { wire: served, releases } = await serve(json(200, answer(3, { body: 'a\r\n"b"' })));
    expect((await releases.writeBody(3, 'a\r\n"b"')).body).toBe('a\r\n"b"');
    expect(served.requests).toEqual([
      { line: `PATCH ${API}/3`, authorization: 'token s3cret', body: { body: 'a\r\n"b"' } },
    ]);
  });

  it.each([
    ['a lost answer', reset, true],
    ['an error of the server', json(502, {}), true],
    ['a refusal', json(422, { message: 'body is too long' }), false],
  ])('are sent once after %s', async (_, lost, transient) => {
    const { wire: served, releases } = await serve(lost, json(200, answer(3)));
    await expect(releases.writeBody(3, 'x')).rejects.toMatchObject({ transient });
    expect(served.lines).toHaveLength(1);
  });
});
