import { afterAll, afterEach, describe, expect, it } from '@jest/globals';
import { ReleaseChecker } from '../../src/domains/releases/release-checker.js';
import type { ReleaseCheck } from '../../src/domains/releases/release-checker.js';
import { FakeClock } from '../../src/testing/fake-clock.js';
import { MemoryLogger } from '../../src/testing/memory-logger.js';
import { GitHubClient } from '../../src/providers/github/client.js';
import { GitHubHistory, GitHubPullRequests } from '../../src/providers/github/history.js';
import { GitHubReleases, GitHubTags } from '../../src/providers/github/releases.js';
import { ReleaseRepository, stopReleasePlease } from '../harness/release-repository.js';

let repository: ReleaseRepository;

afterAll(stopReleasePlease);

afterEach(async () => {
  await repository.close();
});

/** Proposes, merges, and makes the release, as the real release-please does it. */
async function release(): Promise<number> {
  const [pull = 0] = await repository.propose();
  await repository.merge(pull);
  await repository.makeReleases();
  return pull;
}

function checker(): ReleaseChecker {
  const { apiUrl, token, name } = repository.connection;
  const github = new GitHubClient({
    apiUrl,
    token,
    clock: new FakeClock(),
    logger: new MemoryLogger(),
  });
  return new ReleaseChecker({
    releases: new GitHubReleases(github, name),
    tags: new GitHubTags(github, name),
    pulls: new GitHubPullRequests(github, name),
    history: new GitHubHistory(github, name),
  });
}

const check = (write = false): Promise<ReleaseCheck> =>
  checker().check({ tag: undefined, branch: 'main', titlePattern: undefined, write });

describe('release-check after the real release-please', () => {
  it('finds nothing wrong with a release, and what is missing before it is made', async () => {
    repository = await ReleaseRepository.start();
    await repository.land({ title: 'feat: Add a verb (DBTP-1)' });
    const [pull = 0] = await repository.propose();
    expect(await check()).toMatchObject({ tag: undefined, findings: [] });
    await repository.merge(pull);
    expect((await check()).findings).toMatchObject([
      { code: 'release-missing', fix: expect.stringContaining('run its workflow again') as unknown },
    ]);
    await repository.makeReleases();
    expect(await check()).toMatchObject({ tag: 'v0.2.0', version: '0.2.0', findings: [], breaking: false });
  });

  it('completes the notes of a breaking release', async () => {
    repository = await ReleaseRepository.start({ version: '0.2.0' });
    const body = 'Why.\r\n\r\n## Upgrade path\r\n\r\n- Call it **otherwise**.\r\n';
    const number = await repository.land({ title: 'feat!: Rename a verb (DBTP-2)', body });
    await release();
    const before = await check();
    expect(before).toMatchObject({ tag: 'v0.3.0', breaking: true, previous: { tag: 'v0.2.0' } });
    expect(before.findings.map(({ code }) => code)).toEqual(['upgrade-path-missing']);
    const asked = await check(true);
    expect(asked).toMatchObject({ findings: [], upgrade: { state: 'unwritten' } });
    const written = await checker().write(asked);
    expect(written.body.startsWith(asked.release?.body ?? '?')).toBe(true);
    expect(written.body).toContain(`<!-- upgrade-path:${number}:0 -->`);
    expect(written.body).toContain('- Call it **otherwise**.');
    expect(await check()).toMatchObject({ findings: [], upgrade: { state: 'present' } });
  });
});
