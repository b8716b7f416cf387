import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { ReleaseRepository, stopReleasePlease } from '../harness/release-repository.js';

let repository: ReleaseRepository;

afterAll(stopReleasePlease);

afterEach(async () => {
  await repository.close();
});

/** The number of the one release pull request that is open after a run. */
async function propose(): Promise<number> {
  const pulls = await repository.propose();
  expect(pulls).toHaveLength(1);
  return pulls[0] ?? 0;
}

/** Proposes, merges, and makes the release. */
async function release(): Promise<{ pull: number; commit: string; tag: string | undefined }> {
  const pull = await propose();
  const commit = await repository.merge(pull);
  const [tag] = await repository.makeReleases();
  return { pull, commit, tag };
}

describe('release-please with our own configuration', () => {
  it('proposes a release with its notes, its files and its label', async () => {
    repository = await ReleaseRepository.start();
    const feature = await repository.land({ title: 'feat: Add a verb (DBTP-1234)' });
    const fix = await repository.land({ title: 'fix: Mend a verb (DBTP-1235)' });
    await repository.land({ title: 'chore: Tidy up (off-ticket)' });
    const number = await propose();
    const pull = await repository.pull(number);
    expect(pull).toMatchObject({
      title: 'chore(main): release 0.2.0',
      state: 'open',
      labels: ['autorelease: pending'],
      files: ['.release-please-manifest.json', 'CHANGELOG.md', 'package-lock.json', 'package.json'],
    });
    expect(pull.body).toMatch(/^## \[0\.2\.0\]/m);
    expect(pull.body).toMatch(/### Features\n\n\* Add a verb \(DBTP-1234\)/);
    expect(pull.body).toMatch(/### Bug fixes\n\n\* Mend a verb \(DBTP-1235\)/);
    expect(pull.body).toContain(`issues/${feature}`);
    expect(pull.body).toContain(`issues/${fix}`);
    expect(pull.body).not.toContain('Tidy up');
    const { branch } = pull;
    expect(JSON.parse(await repository.text('package.json', branch))).toMatchObject({ version: '0.2.0' });
    expect(JSON.parse(await repository.text('.release-please-manifest.json', branch))).toEqual({
      '.': '0.2.0',
    });
    expect(await repository.text('CHANGELOG.md', branch)).toContain('Add a verb (DBTP-1234)');
  });

  it('keeps the one pull request up to date', async () => {
    repository = await ReleaseRepository.start();
    await repository.land({ title: 'fix: Mend a verb (DBTP-1)' });
    const first = await propose();
    expect((await repository.pull(first)).title).toBe('chore(main): release 0.1.1');
    await repository.land({ title: 'feat: Add a verb (DBTP-2)' });
    expect(await propose()).toBe(first);
    const pull = await repository.pull(first);
    expect(pull.title).toBe('chore(main): release 0.2.0');
    expect(pull.body).toContain('Mend a verb (DBTP-1)');
    expect(pull.body).toContain('Add a verb (DBTP-2)');
  });

  it('makes a draft with its tag when that is merged, once, and says so on the pull request', async () => {
    repository = await ReleaseRepository.start();
    await repository.land({ title: 'feat: Add a verb (DBTP-1)' });
    const { pull, commit, tag } = await release();
    expect(tag).toBe('v0.2.0');
    const [made] = await repository.releases();
    expect(made).toMatchObject({
      tag_name: 'v0.2.0',
      name: 'v0.2.0',
      draft: true,
      target_commitish: commit,
      published_at: null,
    });
    expect(made?.body).toContain('Add a verb (DBTP-1)');
    expect(await repository.tags()).toEqual({ 'v0.2.0': commit });
    expect(await repository.pull(pull)).toMatchObject({ state: 'closed', labels: ['autorelease: tagged'] });
    expect(await repository.makeReleases()).toEqual([]);
    expect(await repository.releases()).toHaveLength(1);
  });

  it('makes no release of a pull request whose text was replaced, and says nothing', async () => {
    repository = await ReleaseRepository.start();
    await repository.land({ title: 'feat: Add a verb (DBTP-1)' });
    const pull = await propose();
    await repository.merge(pull);
    await repository.describe(pull, 'Tidied up.');
    expect(await repository.makeReleases()).toEqual([]);
    expect(await repository.releases()).toEqual([]);
    expect((await repository.pull(pull)).labels).toEqual(['autorelease: pending']);
    // It goes on from the release that never was, whose changes come a second time.
    await repository.land({ title: 'fix: Mend a verb (DBTP-2)' });
    const next = await repository.pull(await propose());
    expect(next.title).toBe('chore(main): release 0.3.0');
    expect(next.body).toContain('Add a verb (DBTP-1)');
  });

  it.each([
    ['fix: Mend (DBTP-1)', '', '0.1.1'],
    ['feat: Add (DBTP-1)', '', '0.2.0'],
    ['feat!: Change (DBTP-1)', '', '0.2.0'],
    ['fix: Change (DBTP-1)', 'BREAKING CHANGE: all is new', '0.2.0'],
  ])('before 1.0.0, %s %s makes %s', async (title, body, version) => {
    repository = await ReleaseRepository.start();
    await repository.land({ title, body });
    expect((await repository.pull(await propose())).title).toBe(`chore(main): release ${version}`);
  });

  it('leads with what breaks', async () => {
    repository = await ReleaseRepository.start();
    await repository.land({ title: 'feat: Add (DBTP-1)' });
    await repository.land({ title: 'feat!: Change (DBTP-2)', body: 'BREAKING CHANGE: the input is gone' });
    const { body } = await repository.pull(await propose());
    const breaking = body.indexOf('BREAKING CHANGES');
    expect(breaking).toBeGreaterThan(0);
    expect(breaking).toBeLessThan(body.indexOf('### Features'));
    expect(body).toContain('the input is gone');
  });

  it.each([
    ['is still a draft', false],
    ['is published', true],
  ])('computes the next release from the last one, which %s', async (_, published) => {
    repository = await ReleaseRepository.start({ version: '1.0.0' });
    await repository.land({ title: 'feat!: First (DBTP-1)' });
    expect((await release()).tag).toBe('v2.0.0');
    const [draft] = await repository.releases();
    if (published) await repository.publish(draft?.id ?? 0);
    await repository.land({ title: 'fix: Second (DBTP-2)' });
    const pull = await repository.pull(await propose());
    expect(pull.title).toBe('chore(main): release 2.0.1');
    expect(pull.body).toContain('Second (DBTP-2)');
    expect(pull.body).not.toContain('First (DBTP-1)');
  });

  it('would make a phantom major of a fix without force-tag-creation', async () => {
    const config = { 'force-tag-creation': undefined };
    repository = await ReleaseRepository.start({ config, version: '1.0.0' });
    await repository.land({ title: 'feat!: First (DBTP-1)' });
    await release();
    expect(Object.keys(await repository.tags())).toEqual(['v1.0.0']);
    await repository.land({ title: 'fix: Second (DBTP-2)' });
    const pull = await repository.pull(await propose());
    expect(pull.title).toBe('chore(main): release 3.0.0');
    expect(pull.body).toContain('First (DBTP-1)');
  });

  it('leaves no token in the log of requests', async () => {
    repository = await ReleaseRepository.start();
    await repository.land({ title: 'feat: Add (DBTP-1)' });
    await release();
    expect(repository.log()).toContain('repos/create-release');
    expect(repository.log()).not.toContain(repository.token);
  });
});
