import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { changesSummary, logChanges } from './report.js';
import { findChanges, LISTED_COMMITS, commitSubject } from './changes.js';
import type { ChangesOptions } from './changes.js';
import { FakeRunningContainers } from '../../testing/fake-running-containers.js';
import type { FakeService } from '../../testing/fake-running-containers.js';
import { FakeHistory, forbidden } from '../../testing/fake-history.js';
import type { FakeCommit } from '../../testing/fake-history.js';
import { fakePull } from '../../testing/fake-pull-requests.js';

const sha = (number: number): string => (number + 0x1000000).toString(16).padEnd(40, '0');
const tag = (number: number): string => `commit-${sha(number).slice(0, 7)}`;
const digest = (number: number): string => `sha256:${number.toString(16).padStart(64, '0')}`;
const registry = '111122223333.dkr.ecr.eu-west-2.amazonaws.com';
const since = new Date('2026-01-31T09:30:00Z');
const runs = (number: number): FakeService => ({ image: `${registry}/demo/web:${tag(number)}`, since });
const commits = (count: number): FakeCommit[] =>
  Array.from({ length: count }, (_, index) => ({ sha: sha(index) }));

interface World {
  services?: Record<string, FakeService>;
  next?: number;
  history?: FakeHistory | undefined;
  /** Numbers of the images that ECR has, oldest first. */
  images?: number[];
}

function setUp(world: World = {}) {
  const services = world.services ?? { web: runs(1) };
  const next = world.next ?? 3;
  const containers = new FakeRunningContainers('demo-dev-', services);
  const images = new FakeRegistry({
    'demo/web': (world.images ?? [0, 1, 2, 3, 4, 5]).map((number) => ({
      digest: digest(number),
      tags: [tag(number)],
      pushedAt: new Date(since.getTime() + number * 60_000),
    })),
  });
  const history = 'history' in world ? world.history : new FakeHistory(commits(6));
  const logger = new MemoryLogger();
  const cancellation = new AbortController();
  const options: ChangesOptions = {
    app: 'demo',
    env: 'dev',
    services: Object.keys(services),
    image: { tag: tag(next), digest: digest(next), commit: sha(next) },
    repository: 'demo/web',
    containers: () => Promise.resolve(containers),
    images,
    repositoryUrl: 'https://github.com/uktrade/demo-web',
    history,
    pulls: history,
    logger,
    signal: cancellation.signal,
  };
  return { options, containers, images, history, logger, cancellation };
}

async function told(options: ChangesOptions) {
  const changes = await findChanges(options);
  const logger = new MemoryLogger();
  logChanges(changes, logger);
  return {
    changes,
    logger,
    text: logger.texts().join('\n'),
    summary: changesSummary(changes, { title: 'What changes', intended: false }),
  };
}

describe('an image whose commit is not known', () => {
  it('is compared by digest and time alone', async () => {
    const { options, history } = setUp({ services: { web: runs(1), api: runs(5), same: runs(3) } });
    const { changes, text, logger } = await told({
      ...options,
      image: { tag: 'latest', digest: digest(3), commit: undefined },
    });
    expect(changes.services).toMatchObject([
      { service: 'web', direction: 'changed' },
      { service: 'api', direction: 'older' },
      { service: 'same', direction: 'same' },
    ]);
    expect(changes.commits).toEqual([]);
    expect(history?.requests).toEqual([]);
    expect(text).not.toContain('undefined');
    expect(logger.texts('warning').join()).toContain('older');
  });
});

describe('what will change', () => {
  it('is the image that runs, the new one, and the commits and pull requests between them', async () => {
    const list = commits(6);
    list[2] = {
      sha: sha(2),
      message: 'Add a page\n\nWith details.',
      pulls: [
        fakePull(12, { title: 'A page', url: 'https://github.com/uktrade/demo-web/pull/12' }),
        fakePull(13, { title: 'Open', state: 'open', merged: false }),
      ],
    };
    const { options } = setUp({ history: new FakeHistory(list) });
    const { text, summary, changes, logger } = await told(options);
    expect(changes.services).toEqual([
      {
        service: 'web',
        state: 'running',
        rolloutState: 'COMPLETED',
        tasks: { desired: 2, running: 2 },
        direction: 'upgrade',
        image: {
          repository: 'demo/web',
          tag: tag(1),
          digest: digest(1),
          commit: sha(1).slice(0, 7),
          pushedAt: expect.any(Date),
        },
        since,
        stopped: false,
        rollingOut: undefined,
      },
    ]);
    const short = (number: number) => sha(number).slice(0, 7);
    expect(text).toContain(
      `  web: ${tag(1)} (sha256:000000000000) since 2026-01-31 09:30 UTC; upgrade\n` +
        `  2 commits between ${short(1)} and ${sha(3).slice(0, 7)}: https://github.com/uktrade/demo-web/compare/${short(1)}...${sha(3)}\n` +
        `+ ${short(3)} Commit ${short(3)} (ada)\n+ ${short(2)} Add a page (ada) #12\n`,
    );
    expect(logger.texts('warning')).toEqual([]);
    expect(summary).toContain(
      `| <code>web</code> | <code>${tag(1)}</code> <code>sha256:000000000000</code> |`,
    );
    expect(summary).toContain(
      `- [${short(2)}](https://github.com/uktrade/demo-web/commit/${sha(2)}) Add a page, <code>ada</code> [\\#12](https://github.com/uktrade/demo-web/pull/12)`,
    );
    expect(summary).toContain(
      'Pull requests:\n\n- [\\#12](https://github.com/uktrade/demo-web/pull/12) A page',
    );
    expect(summary).not.toContain('Open');
  });

  it('is called a downgrade where the commits say so, with those that go away', async () => {
    const { options } = setUp({ services: { web: runs(5) }, next: 2 });
    const { changes, logger, text, summary } = await told(options);
    expect(changes.services[0]).toMatchObject({ direction: 'downgrade' });
    expect(logger.entries.filter(({ level }) => level === 'warning')).toEqual([
      {
        level: 'warning',
        text: `${tag(2)} is older than what runs in dev (web), by 3 commits.`,
        title: 'This is a downgrade',
      },
    ]);
    expect(text).toContain(`- ${sha(5).slice(0, 7)} Commit`);
    expect(text).not.toContain('+ ');
    expect(summary).toContain('> :warning: **Downgrade**');
    expect(summary).toContain('Taken away:');
  });

  it('is called a downgrade by the time of the images, where nobody knows the commits', async () => {
    const { options } = setUp({ services: { web: runs(5) }, next: 2, history: undefined });
    const { changes, logger } = await told(options);
    expect(changes.services[0]).toMatchObject({ direction: 'older' });
    expect(logger.texts('warning').join()).toContain('is older than what runs in dev (web).');
  });

  it('is nothing where the image runs already, and then GitHub is not asked', async () => {
    const history = new FakeHistory(commits(6));
    const { options } = setUp({ services: { web: runs(3) }, history });
    const { changes, text } = await told(options);
    expect(changes.services[0]).toMatchObject({ direction: 'same' });
    expect(text).toContain('; unchanged');
    expect(changes.commits).toEqual([]);
    expect(history.requests).toEqual([]);
  });

  describe('where the running image is gone from ECR, and its tag abbreviates the new commit', () => {
    it('is nothing once GitHub says that it is the same commit, and shows no comparison', async () => {
      const { options, history } = setUp({ next: 1, images: [] });
      const { changes } = await told(options);
      expect(changes.services).toMatchObject([{ direction: 'same' }]);
      expect(changes.commits).toEqual([]);
      expect(history?.requests).toEqual([`compare ${sha(1).slice(0, 7)} ${sha(1)}`]);
    });

    it('is taken for nothing where GitHub is not asked', async () => {
      const { options } = setUp({ next: 1, images: [], history: undefined });
      const { changes } = await told(options);
      expect(changes.services).toMatchObject([{ direction: 'same' }]);
      expect(changes.commits).toEqual([]);
    });

    it('is what GitHub says where the abbreviation means another commit', async () => {
      const history = new FakeHistory(commits(6));
      const { options } = setUp({ next: 1, images: [], history });
      const compare = history.compare.bind(history);
      history.compare = (base, head) => compare(base === sha(1).slice(0, 7) ? sha(0) : base, head);
      const { changes } = await told(options);
      expect(changes.services).toMatchObject([{ direction: 'upgrade' }]);
      expect(changes.commits).toHaveLength(1);
    });
  });

  it('is another image of the same commit, newer or older', async () => {
    const { options, images } = setUp({ next: 1 });
    const rebuilt = { ...options, image: { tag: 'commit-x', digest: digest(9), commit: sha(1) } };
    expect((await told(rebuilt)).changes).toMatchObject({
      services: [{ direction: 'changed' }],
      commits: [],
    });
    const describe = images.describe.bind(images);
    images.describe = async (repository, reference) =>
      'digest' in reference && reference.digest === digest(9)
        ? { digest: digest(9), tags: [], pushedAt: new Date(0) }
        : describe(repository, reference);
    expect((await told(rebuilt)).changes.services).toMatchObject([{ direction: 'older' }]);
  });

  it('is told for each commit that runs, once', async () => {
    const history = new FakeHistory(commits(6));
    const services = { a: runs(1), b: runs(2), c: runs(1), d: runs(4) };
    const { options, images } = setUp({ services, history });
    const { changes } = await told(options);
    expect(changes.commits.map(({ base, relation }) => [base, relation])).toEqual([
      [sha(1).slice(0, 7), 'upgrade'],
      [sha(2).slice(0, 7), 'upgrade'],
      [sha(4).slice(0, 7), 'downgrade'],
    ]);
    // One per image, not one per service.
    expect(images.requests).toEqual(['describe', 'describe', 'describe']);
  });

  it('is a link alone from the fourth commit that runs on', async () => {
    const services = { a: runs(1), b: runs(2), c: runs(4), d: runs(5) };
    const { options, history } = setUp({ services });
    const { changes } = await told(options);
    expect(changes.commits.map(({ relation }) => relation)).toEqual([
      'upgrade',
      'upgrade',
      'downgrade',
      undefined,
    ]);
    expect(history?.requests.filter((request) => request.includes(sha(5).slice(0, 7)))).toEqual([]);
  });

  it.each([
    ['without a token', undefined],
    ['without access', Object.assign(new FakeHistory([]), { failures: { compare: forbidden } })],
    ['to a commit that GitHub does not know', new FakeHistory([])],
  ])('has the link alone %s', async (_, history) => {
    const { options } = setUp({ history });
    const { changes, text } = await told(options);
    expect(changes.commits).toMatchObject([{ relation: undefined, added: { total: 0, commits: [] } }]);
    expect(changes.services[0]).toMatchObject({ direction: 'changed' });
    expect(text).toContain(`/compare/${sha(1).slice(0, 7)}...${sha(3)}`);
  });

  it('leaves pull requests out after the first refusal', async () => {
    const history = new FakeHistory(commits(40));
    history.failures.pulls = forbidden;
    const { changes } = await told(setUp({ services: { web: runs(1) }, next: 30, history }).options);
    expect(changes.commits[0]?.added.commits).toHaveLength(LISTED_COMMITS);
    expect(history.requests.filter((request) => request.startsWith('pulls')).length).toBeLessThanOrEqual(4);
  });

  it('lists the newest commits, and counts the rest', async () => {
    const history = new FakeHistory(commits(400));
    const { changes, text, summary } = await told(
      setUp({ services: { web: runs(0) }, next: 399, history }).options,
    );
    const { added } = changes.commits[0] ?? { added: undefined };
    expect(added?.total).toBe(399);
    expect(added?.commits.map((commit) => commit.sha)).toEqual(
      Array.from({ length: LISTED_COMMITS }, (_, index) => sha(399 - index)),
    );
    expect(history.requests).toHaveLength(1 + LISTED_COMMITS);
    expect(text).toContain(`and ${399 - LISTED_COMMITS} commits before those`);
    expect(summary).toContain(`- and ${399 - LISTED_COMMITS} commits before those`);
  });

  it('is not known where the role may not be assumed, and says so once', async () => {
    const { options, containers } = setUp({ services: { a: runs(1), b: runs(2) } });
    options.containers = () => Promise.reject(new PlatformError('x may not call sts:AssumeRole: no.'));
    const { text, summary, logger } = await told(options);
    expect(text).toContain('a, b: what runs now is not known. x may not call sts:AssumeRole: no.');
    expect(summary.match(/sts\\:AssumeRole/g)).toHaveLength(1);
    expect(summary).toContain('| <code>a</code> | not known |');
    expect(logger.texts('warning', 'error')).toEqual([]);
    expect(containers.requests).toEqual([]);
  });

  it('asks no further once it is denied', async () => {
    const { options, containers } = setUp({ services: { a: runs(1), b: runs(2), c: runs(3) } });
    containers.failure = new PlatformError('x may not call ecs:DescribeServices: no.');
    const { changes } = await told(options);
    expect(changes.services.map(({ state }) => state)).toEqual(['unknown', 'unknown', 'unknown']);
    expect(containers.requests).toHaveLength(1);
  });

  it('knows the others where one service is not in ECS, or has no container of its name', async () => {
    const services = { odd: { ...runs(1), container: 'other' }, web: runs(1) };
    const { options } = setUp({ services });
    options.services = ['job', 'odd', 'web'];
    const { changes, text } = await told(options);
    expect(changes.services.map(({ service, state }) => [service, state])).toEqual([
      ['job', 'unknown'],
      ['odd', 'unknown'],
      ['web', 'running'],
    ]);
    expect(text).toContain('There is no ECS service demo-dev-job in the cluster demo-dev-cluster');
    expect(text).toContain('has no container "odd"');
  });

  it('tells what runs during a rollout, and what is being rolled out', async () => {
    const services = { web: { ...runs(1), next: `${registry}/demo/web:${tag(2)}` } };
    const { text } = await told(setUp({ services }).options);
    expect(text).toContain(
      `${tag(1)} (sha256:000000000000) since 2026-01-31 09:30 UTC, while ${tag(2)} is being`,
    );
  });

  it('tells of a service that is scaled to zero', async () => {
    const { text } = await told(setUp({ services: { web: { ...runs(1), desired: 0 } } }).options);
    expect(text).toContain(', scaled to zero; upgrade');
  });

  it('finds the commit tag of an image that is named by its digest', async () => {
    const services = { web: { image: `${registry}/demo/web@${digest(2)}`, since } };
    const { changes } = await told(setUp({ services }).options);
    expect(changes.services[0]).toMatchObject({ image: { tag: tag(2), commit: sha(2).slice(0, 7) } });
  });

  it('makes nothing up for images that it does not know', async () => {
    const services = {
      other: { image: 'public.ecr.aws/uktrade/tool:1.0' },
      moved: { image: `${registry}/demo/web:branch-main` },
      gone: { image: `${registry}/demo/web:commit-abcdef1` },
    };
    const { changes } = await told(setUp({ services, history: undefined }).options);
    expect(changes.services).toMatchObject([
      {
        image: { repository: 'uktrade/tool', tag: '1.0', digest: undefined, commit: undefined },
        direction: 'changed',
      },
      { image: { tag: 'branch-main', digest: undefined, commit: undefined }, direction: 'changed' },
      { image: { tag: 'commit-abcdef1', digest: undefined, commit: 'abcdef1' }, direction: 'changed' },
    ]);
    expect(changes.commits.map(({ base }) => base)).toEqual(['abcdef1']);
  });

  it('ends with a cancellation', async () => {
    const { options, containers, cancellation } = setUp();
    containers.failure = new PlatformError('gone');
    cancellation.abort(new CancelledError('Stopped.'));
    await expect(findChanges(options)).rejects.toThrow('Stopped.');
  });
});

describe('remote text', () => {
  const parts = [
    '::error::',
    '\n',
    '\r',
    '##[error]',
    '<b>',
    '`',
    '|',
    '](',
    '@a',
    '#1',
    '\u202e',
    '\u001b[2J',
  ];
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.constantFrom(...parts), { maxLength: 12 }).map((chosen) => chosen.join('')),
  );

  it('stays on its line, short, and away from the runner', async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, async (message, title) => {
        const list = commits(4);
        const url = 'https://github.com/uktrade/demo-web/pull/1';
        list[2] = {
          sha: sha(2),
          message,
          pulls: [fakePull(1, { title: `Pull: ${title}`, url })],
        };
        const { logger, summary } = await told(setUp({ history: new FakeHistory(list) }).options);
        // Two commits are two lines, whatever they say; nothing of theirs goes anywhere else.
        const [listed = ''] = logger.texts('remote');
        expect(listed.split('\n')).toHaveLength(3);
        expect(listed).not.toMatch(/[^\n\P{Cc}]/u);
        expect(logger.texts('info').join('')).not.toContain('::');
        expect(summary.split('\n').filter((line) => line.startsWith('- '))).toHaveLength(3);
        expect(summary).not.toMatch(/<(?!\/?code>)/);
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['Subject\n\nBody', 'Subject'],
    ['\n \nLate subject', 'Late subject'],
    ['a\u0000b\u202ec\td', 'a b c d'],
    ['', ''],
    ['x'.repeat(200), `${'x'.repeat(99)}…`],
  ])('%j has the subject %j', (message, subject) => {
    expect(commitSubject(message)).toBe(subject);
  });
});
