import { afterEach, describe, expect, it } from '@jest/globals';
import { at, refusalOf, sha, startGitHub, type StartedGitHub } from '../start-github.js';

/** 1 - 2 - 3 on main. */
const repository = {
  commits: [
    { sha: sha('1'), message: 'feat: One' },
    { sha: sha('2'), message: 'feat: Two (#7)', pulls: [7] },
    { sha: sha('3'), message: 'fix: Three' },
  ],
  pulls: [{ number: 7, title: 'feat: Two', author: 'ada' }],
  tags: { 'v1.0.0': { sha: sha('1'), annotated: true } },
  releases: [
    { tag: 'v1.0.0', body: 'First' },
    { tag: 'v1.1.0', commit: sha('2') },
    { tag: 'v2.0.0-rc.1', commit: sha('3'), prerelease: true },
    { tag: 'v2.0.0', draft: true },
  ],
};

let started: StartedGitHub;

async function start(...args: Parameters<typeof startGitHub>) {
  started = await startGitHub(...args);
  return started.octokit.rest;
}

afterEach(async () => {
  await started.sandbox.close();
});

describe('releases', () => {
  it('are listed newest first, drafts only to those who may write', async () => {
    const tags = async (...args: Parameters<typeof startGitHub>) => {
      const { data } = await (await start(...args)).repos.listReleases(at);
      await started.sandbox.close();
      return data.map(({ tag_name: tag }) => tag);
    };
    const published = ['v2.0.0-rc.1', 'v1.1.0', 'v1.0.0'];
    expect(await tags(repository)).toEqual(['v2.0.0', ...published]);
    expect(await tags(repository, { permissions: { contents: 'read' } })).toEqual(published);
    expect(await tags(repository, { token: null })).toEqual(published);
  });

  it('are found by their tag once they are published, and by their id by those who may see them', async () => {
    const { repos } = await start(repository);
    expect((await repos.getReleaseByTag({ ...at, tag: 'v1.0.0' })).data.body).toBe('First');
    expect(await refusalOf(repos.getReleaseByTag({ ...at, tag: 'v2.0.0' }))).toBe('404 Not Found');
    const draft = (await repos.listReleases(at)).data.find(({ draft: isDraft }) => isDraft);
    expect(draft).toMatchObject({ published_at: null, tag_name: 'v2.0.0' });
    expect(draft?.html_url).toContain('/untagged-');
    expect((await repos.getRelease({ ...at, release_id: draft?.id ?? 0 })).data.draft).toBe(true);
  });

  it('have a latest one, which is no draft and no pre-release', async () => {
    const { repos } = await start(repository);
    expect((await repos.getLatestRelease(at)).data.tag_name).toBe('v1.1.0');
    await started.sandbox.close();
    const none = await start({ ...repository, releases: repository.releases.slice(2) });
    expect(await refusalOf(none.repos.getLatestRelease(at))).toBe('404 Not Found');
  });

  it.each([
    ['true', 'v0.9.0'],
    ['false', 'v1.1.0'],
    // By the date of its commit, it is older.
    ['legacy', 'v1.1.0'],
  ] as const)('created with make_latest %s make %s the latest', async (latest, expected) => {
    const { repos } = await start(repository);
    await repos.createRelease({
      ...at,
      tag_name: 'v0.9.0',
      target_commitish: sha('1'),
      make_latest: latest,
    });
    expect((await repos.getLatestRelease(at)).data.tag_name).toBe(expected);
  });

  it('that are published make their tag from the target, unless it is there', async () => {
    const { repos, git } = await start(repository);
    const tagOf = async (tag: string) => (await git.getRef({ ...at, ref: `tags/${tag}` })).data.object;
    const { data } = await repos.createRelease({ ...at, tag_name: 'v3.0.0', target_commitish: sha('2') });
    expect(data).toMatchObject({ draft: false, target_commitish: sha('2') });
    expect(await tagOf('v3.0.0')).toMatchObject({ type: 'commit', sha: sha('2') });
    await repos.createRelease({ ...at, tag_name: 'v4.0.0' });
    expect(await tagOf('v4.0.0')).toMatchObject({ sha: sha('3') });
    await git.createRef({ ...at, ref: 'refs/tags/v5.0.0', sha: sha('1') });
    await repos.createRelease({ ...at, tag_name: 'v5.0.0', target_commitish: 'main' });
    expect(await tagOf('v5.0.0')).toMatchObject({ sha: sha('1') });
  });

  it('that are drafts have no tag until they are published', async () => {
    const { repos, git } = await start(repository);
    const { data } = await repos.createRelease({
      ...at,
      tag_name: 'v3.0.0',
      target_commitish: sha('2'),
      draft: true,
      body: 'Notes',
    });
    expect(await refusalOf(git.getRef({ ...at, ref: 'tags/v3.0.0' }))).toBe('404 Not Found');
    const { data: published } = await repos.updateRelease({ ...at, release_id: data.id, draft: false });
    expect(published).toMatchObject({ draft: false, body: 'Notes', id: data.id });
    expect(published.published_at).toBe('2026-01-31T12:00:00Z');
    expect((await git.getRef({ ...at, ref: 'tags/v3.0.0' })).data.object.sha).toBe(sha('2'));
    expect((await repos.getReleaseByTag({ ...at, tag: 'v3.0.0' })).data.id).toBe(data.id);
  });

  it('change only in what is asked for', async () => {
    const { repos } = await start(repository);
    const { data: before } = await repos.getReleaseByTag({ ...at, tag: 'v1.0.0' });
    started.pass(60);
    const { data } = await repos.updateRelease({ ...at, release_id: before.id, body: 'Other notes' });
    expect(data).toEqual({ ...before, body: 'Other notes', updated_at: '2026-01-31T12:01:00Z' });
  });

  it('keep their tag when they are deleted', async () => {
    const { repos, git } = await start(repository);
    const { data } = await repos.getReleaseByTag({ ...at, tag: 'v1.1.0' });
    expect((await repos.deleteRelease({ ...at, release_id: data.id })).status).toBe(204);
    expect(await refusalOf(repos.getReleaseByTag({ ...at, tag: 'v1.1.0' }))).toBe('404 Not Found');
    expect((await git.getRef({ ...at, ref: 'tags/v1.1.0' })).data.object.sha).toBe(sha('2'));
  });

  it('get notes of the pull requests since the one before', async () => {
    const { repos } = await start(repository);
    const { data } = await repos.generateReleaseNotes({ ...at, tag_name: 'v1.1.0' });
    expect(data.name).toBe('v1.1.0');
    const since = await repos.generateReleaseNotes({
      ...at,
      tag_name: 'v3.0.0',
      previous_tag_name: 'v1.0.0',
      target_commitish: 'main',
    });
    expect(since.data.body).toBe(
      "## What's Changed\n* feat: Two by @ada in https://github.com/uktrade/demo-web/pull/7\n\n" +
        '**Full Changelog**: https://github.com/uktrade/demo-web/compare/v1.0.0...v3.0.0',
    );
  });

  it('are refused for what GitHub refuses', async () => {
    const { repos } = await start(repository);
    expect(await refusalOf(repos.createRelease({ ...at, tag_name: 'v1.0.0' }))).toBe(
      '422 Validation Failed tag_name already_exists',
    );
    expect(await refusalOf(repos.createRelease({ ...at, tag_name: '' }))).toBe(
      '422 Validation Failed tag_name missing_field',
    );
    expect(
      await refusalOf(repos.createRelease({ ...at, tag_name: 'v3.0.0', target_commitish: 'nowhere' })),
    ).toBe('422 Validation Failed target_commitish invalid');
    // There may be several drafts for a tag, and one published release.
    const { data } = await repos.createRelease({ ...at, tag_name: 'v2.0.0', draft: true });
    expect(await refusalOf(repos.updateRelease({ ...at, release_id: data.id, draft: false }))).toBe(
      'answered',
    );
    const [other] = (await repos.listReleases(at)).data.filter(({ draft }) => draft);
    expect(await refusalOf(repos.updateRelease({ ...at, release_id: other?.id ?? 0, draft: false }))).toBe(
      '422 Validation Failed tag_name already_exists',
    );
    expect(await refusalOf(repos.updateRelease({ ...at, release_id: 1, body: '' }))).toBe('404 Not Found');
  });

  it('that are immutable lock their tag, and their name for ever', async () => {
    const { repos, git } = await start({ ...repository, 'immutable-releases': true });
    const ref = 'tags/v3.0.0';
    const { data } = await repos.createRelease({ ...at, tag_name: 'v3.0.0', target_commitish: sha('2') });
    expect(data.immutable).toBe(true);
    const move = () => refusalOf(git.updateRef({ ...at, ref, sha: sha('3'), force: true }));
    expect(await move()).toMatch(/^422 Repository rule violations found/);
    expect(await refusalOf(git.deleteRef({ ...at, ref }))).toMatch(/^422 Repository rule violations found/);
    const release = { ...at, release_id: data.id };
    expect(await refusalOf(repos.updateRelease({ ...release, body: 'Notes', prerelease: true }))).toBe(
      'answered',
    );
    expect(await refusalOf(repos.updateRelease({ ...release, tag_name: 'v4' }))).toMatch(/^422/);
    await repos.deleteRelease(release);
    await git.deleteRef({ ...at, ref });
    expect(await refusalOf(git.createRef({ ...at, ref: `refs/${ref}`, sha: sha('3') }))).toMatch(/^422/);
    expect(await refusalOf(repos.createRelease({ ...at, tag_name: 'v3.0.0' }))).toBe(
      '422 Validation Failed tag_name custom',
    );
  });

  it('are written by those who may, and by nobody else', async () => {
    const { repos } = await start(repository, { permissions: { contents: 'read' } });
    expect(await refusalOf(repos.createRelease({ ...at, tag_name: 'v9' }))).toBe(
      '403 Resource not accessible by integration',
    );
    await started.sandbox.close();
    const anonymous = await start(repository, { token: null });
    expect(await refusalOf(anonymous.repos.createRelease({ ...at, tag_name: 'v9' }))).toBe(
      '401 Requires authentication',
    );
  });
});
