import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type {
  ChangedCommit,
  Changes,
  CommitChanges,
  CommitList,
  Direction,
  ServiceChange,
} from './changes.js';
import { changesSummary, logChanges } from './report.js';

const sha = (number: number): string => String(number).repeat(40);
const digest = `sha256:${'a'.repeat(64)}`;
const short = 'sha256:aaaaaaaaaaaa';
const repository = 'https://github.com/uktrade/demo-web';
const none: CommitList = { total: 0, commits: [] };

type Running = Extract<ServiceChange, { state: 'running' }>;
const runs = (service: string, direction: Direction, parts: Partial<Running> = {}): Running => ({
  service,
  state: 'running',
  direction,
  image: {
    repository: 'demo/web',
    tag: 'commit-1111111',
    digest: undefined,
    commit: undefined,
    pushedAt: undefined,
  },
  since: undefined,
  stopped: false,
  tasks: { desired: 1, running: 1 },
  rolloutState: 'COMPLETED',
  rollingOut: undefined,
  ...parts,
});
const image = (tag: string | undefined, known?: string): Running['image'] => ({
  repository: 'demo/web',
  tag,
  digest: known,
  commit: undefined,
  pushedAt: undefined,
});
const commit = (number: number, parts: Partial<ChangedCommit> = {}): ChangedCommit => ({
  sha: sha(number),
  subject: `Change ${number}`,
  author: 'ada',
  url: `${repository}/commit/${sha(number)}`,
  pulls: [],
  ...parts,
});
const pull = (number: number, title: string) => ({ number, title, url: `${repository}/pull/${number}` });
const comparison = (
  relation: CommitChanges['relation'],
  added: CommitList = none,
  removed: CommitList = none,
): CommitChanges => ({ base: sha(1), head: sha(2), url: `${repository}/compare`, relation, added, removed });
const changes = (services: ServiceChange[], commits: CommitChanges[] = []): Changes => ({
  env: 'dev',
  image: { tag: 'commit-2222222', digest, commit: sha(2) },
  services,
  commits,
});

/** What a person reads in the log; remote text with its margin. */
function log(told: Changes, options?: { intended: boolean }) {
  const logger = new MemoryLogger();
  logChanges(told, logger, options);
  return logger.entries;
}
const lines = (told: Changes): string[] =>
  log(told)
    .filter(({ level }) => level === 'info')
    .map(({ text }) => text);
const between = 'between 1111111 and 2222222';

describe('the log of what will change', () => {
  it('has a line for each service and comparison, and remote text with a margin', () => {
    const added = { total: 1, commits: [commit(2)] };
    expect(log(changes([runs('web', 'upgrade')], [comparison('upgrade', added)]))).toEqual([
      { level: 'group', text: 'What will change in dev: commit-2222222' },
      { level: 'info', text: '  web: commit-1111111; upgrade' },
      { level: 'info', text: `  1 commit ${between}: ${repository}/compare` },
      { level: 'remote', text: '+ 2222222 Change 2 (ada)\n', prefix: '    ' },
      { level: 'endGroup', text: '' },
    ]);
    expect(log(changes([], [comparison('same')])).map(({ level }) => level)).not.toContain('remote');
  });

  it.each([
    ['same', 'unchanged'],
    ['upgrade', 'upgrade'],
    ['downgrade', 'downgrade'],
    ['diverged', 'diverged: some commits are removed too'],
    ['older', 'downgrade (older image)'],
    ['changed', 'changed'],
  ] as const)('calls what is %s %s', (direction, words) => {
    expect(lines(changes([runs('web', direction)]))).toEqual([`  web: commit-1111111; ${words}`]);
  });

  it('says of what runs as much as is known', () => {
    const since = new Date('2026-01-31T09:30:59Z');
    expect(
      lines(
        changes([
          runs('both', 'same', { image: image('v1', digest), since }),
          runs('digest', 'same', { image: image(undefined, digest), stopped: true }),
          runs('nothing', 'same', { image: image(undefined), rollingOut: 'commit-3333333' }),
        ]),
      ),
    ).toEqual([
      `  both: v1 (${short}) since 2026-01-31 09:30 UTC; unchanged`,
      `  digest: ${digest}, scaled to zero; unchanged`,
      '  nothing: an image without a tag, while commit-3333333 is being rolled out; unchanged',
    ]);
  });

  it('says each reason for what is not known once', () => {
    const unknown = (service: string, reason: string) => ({ service, state: 'unknown', reason }) as const;
    const services = [
      unknown('a', 'Denied.'),
      runs('b', 'same'),
      unknown('c', 'Denied.'),
      unknown('d', 'Gone.'),
    ];
    expect(lines(changes(services))).toEqual([
      '  b: commit-1111111; unchanged',
      '  a, c: what runs now is not known. Denied.',
      '  d: what runs now is not known. Gone.',
    ]);
  });

  it.each([
    [undefined, `Commits ${between}:`],
    ['same', `No commits ${between}:`],
    ['upgrade', `2 commits ${between}:`],
    ['downgrade', `Downgrade by 1 commit ${between}:`],
    ['diverged', `Diverged, 2 commits added and 1 commit removed ${between}:`],
  ] as const)('says of commits that are %s: %s', (relation, text) => {
    const told = comparison(relation, { total: 2, commits: [] }, { total: 1, commits: [] });
    expect(lines(changes([], [told]))).toEqual([`  ${text} ${repository}/compare`]);
  });

  it('lists commits with author and pull requests, and counts those before', () => {
    const pulls = [pull(7, 'Seven'), pull(8, 'Eight')];
    const added = {
      total: 4,
      commits: [
        commit(2, { pulls }),
        commit(3, { author: undefined, subject: 'Three (#7)', pulls: [pull(7, '')] }),
      ],
    };
    const removed = { total: 2, commits: [commit(4)] };
    expect(log(changes([], [comparison('diverged', added, removed)]))).toContainEqual({
      level: 'remote',
      text: [
        '+ 2222222 Change 2 (ada) #7 #8',
        '+ 3333333 Three (#7)',
        '+ and 2 commits before those',
        '- 4444444 Change 4 (ada)',
        '- and 1 commit before those\n',
      ].join('\n'),
      prefix: '    ',
    });
  });

  it('warns of a downgrade, by as many commits as go away, unless it is intended', () => {
    const services = [runs('web', 'downgrade'), runs('api', 'older'), runs('job', 'upgrade')];
    const removed = [1, 3, 2].map((total) => comparison('downgrade', none, { total, commits: [] }));
    const warning = {
      level: 'warning',
      text: 'commit-2222222 is older than what runs in dev (web, api), by 3 commits.',
      title: 'This is a downgrade',
    };
    expect(log(changes(services, removed)).at(-1)).toEqual(warning);
    expect(log(changes(services)).at(-1)).toEqual({
      ...warning,
      text: 'commit-2222222 is older than what runs in dev (web, api).',
    });
    expect(log(changes(services), { intended: true }).at(-1)?.level).toBe('endGroup');
    expect(log(changes([runs('web', 'diverged')])).at(-1)?.level).toBe('endGroup');
  });
});

describe('the summary of what changes', () => {
  const title = 'What changes';
  const summary = (told: Changes, options: { title?: string; intended?: boolean } = { title }) =>
    changesSummary(told, { title: options.title, intended: options.intended ?? false }).split('\n\n');
  const heading = '| Service | Now | Since | New image | Change |\n| --- | --- | --- | --- | --- |';
  const next = `<code>commit-2222222</code> <code>${short}</code>`;

  it('is nothing where there is nothing to tell', () => {
    expect(changesSummary(changes([]), { title, intended: false })).toBe('');
    expect(changesSummary(changes([runs('web', 'same')]), { title: undefined, intended: false })).toBe('');
  });

  it('has a row for each service, with what is known of it', () => {
    const since = new Date('2026-01-31T09:30:59Z');
    const services: ServiceChange[] = [
      runs('web', 'upgrade', { since, image: image('v_1', digest) }),
      runs('api', 'changed', { image: image(undefined), stopped: true, rollingOut: 'v2_' }),
      { service: 'job', state: 'unknown', reason: 'Not *allowed*.' },
      { service: 'cron', state: 'unknown', reason: 'Not *allowed*.' },
    ];
    expect(summary(changes(services))).toEqual([
      '#### What changes',
      [
        heading,
        `| <code>web</code> | <code>v_1</code> <code>${short}</code> | 2026-01-31 09:30 UTC | ${next} | upgrade |`,
        `| <code>api</code> | an image without a tag, scaled to zero, v2\\_ was being rolled out |  | ${next} | changed |`,
        `| <code>job</code> | not known |  | ${next} |  |`,
        `| <code>cron</code> | not known |  | ${next} |  |`,
      ].join('\n'),
      'What runs is not known: Not \\*allowed\\*.',
    ]);
  });

  it.each([
    ['same', 'unchanged'],
    ['diverged', ':warning: diverged: some commits are removed too'],
    ['downgrade', ':warning: downgrade'],
    ['older', ':warning: downgrade (older image)'],
  ] as const)('marks what is %s as %s', (direction, cell) => {
    const text = summary(changes([runs('web', direction)])).join('\n');
    expect(text).toMatch(new RegExp(`\\| ${cell.replace(/[()]/g, '\\$&')} \\|$`));
  });

  it('says afterwards what ran before', () => {
    const told = changes([runs('web', 'same', { since: new Date(0) })]);
    expect(summary(told, { title: 'What changed' }).slice(0, 2)).toEqual([
      '#### What changed',
      expect.stringContaining('| Service | Ran before | Since | New image | Change |'),
    ]);
  });

  it('warns first of a downgrade, unless it is intended', () => {
    const told = changes([runs('web', 'older')]);
    expect(summary(told)[1]).toBe(
      '> :warning: **Downgrade**: commit-2222222 is older than what runs in dev (web).',
    );
    expect(summary(told, { title, intended: true }).join()).not.toContain('Downgrade');
    expect(summary(told, {})).toEqual(['#### Commits', expect.stringContaining('**Downgrade**')]);
  });

  it('has the commits, the newest first, with links, and each pull request once', () => {
    const own = pull(7, 'Change 2');
    const added = {
      total: 3,
      commits: [
        commit(2, { pulls: [own, pull(8, 'Eight *8*')] }),
        commit(3, { author: undefined, pulls: [pull(8, 'Eight *8*'), pull(9, 'Nine')] }),
      ],
    };
    const removed = { total: 1, commits: [commit(4, { pulls: [pull(1, 'One')] })] };
    const told = changes([runs('web', 'diverged')], [comparison('diverged', added, removed)]);
    const link = (number: number): string => `[\\#${number}](${repository}/pull/${number})`;
    const item = (number: number): string =>
      `- [${String(number).repeat(7)}](${repository}/commit/${sha(number)}) Change ${number}`;
    expect(summary(told, {})).toEqual([
      '#### Commits',
      `[Diverged, 3 commits added and 1 commit removed ${between}](${repository}/compare)`,
      'New:',
      [
        `${item(2)}, <code>ada</code> ${link(7)} ${link(8)}`,
        `${item(3)} ${link(8)} ${link(9)}`,
        '- and 1 commit before those',
      ].join('\n'),
      'Taken away:',
      `${item(4)}, <code>ada</code> ${link(1)}`,
      'Pull requests:',
      [`- ${link(9)} Nine`, `- ${link(8)} Eight \\*8\\*`, `- ${link(1)} One`].join('\n'),
    ]);
  });

  it('has the comparison alone where no commits are known, and no pull requests without any', () => {
    const told = changes([runs('web', 'changed')], [comparison(undefined)]);
    expect(summary(told, {})).toEqual(['#### Commits', `[Commits ${between}](${repository}/compare)`]);
    const plain = comparison('upgrade', { total: 1, commits: [commit(2)] });
    expect(summary(changes([runs('web', 'upgrade')], [plain]), {}).at(-1)).toMatch(/^- \[2222222\]/);
  });
});
