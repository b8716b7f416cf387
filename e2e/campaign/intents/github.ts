import type { ScenarioInput } from '../../../sandbox/scenario/scenario.js';
import type { World } from '../../../sandbox/server/world.js';
import { stateOf } from '../../../sandbox/github/workflows/run-record.js';
import { COMMIT } from '../../harness/sandbox.js';
import { onlyReads, PLANTED, sha } from './intent.js';
import type { Intent, Work } from './intent.js';

const REPOSITORY = 'uktrade/docs';

function runs(world: World): Work[] {
  return (world.github.get(REPOSITORY)?.runs ?? []).map((run) => {
    const { conclusion } = stateOf(run, world.now());
    return { id: String(run.id), end: conclusion ?? undefined, good: conclusion === 'success' };
  });
}

/** The floating tags that stand where they should. */
function tags(world: World): Work[] {
  const refs = world.github.get(REPOSITORY)?.refs;
  return ['v1', 'v1.2']
    .filter((name) => refs?.get(`refs/tags/${name}`) === sha('2'))
    .map((name) => ({ id: `"${name}"`, end: 'moved', good: true }));
}

const usual = { pieces: 1, canEndBadly: false, stops: false, again: 'nothing' } as const;
const onGitHub = (url: string) => ({ GITHUB_API_URL: `${url}/github` });

/** A release whose floating tags still stand at the one before. */
const tagged = {
  tokens: [PLANTED.github],
  repositories: {
    [REPOSITORY]: {
      private: true,
      commits: ['1', '2'].map((digit) => ({ sha: sha(digit), message: `Commit ${digit}` })),
      tags: { 'v1.2.2': { sha: sha('1') }, 'v1.2.3': { sha: sha('2') }, v1: { sha: sha('1') } },
      releases: [{ tag: 'v1.2.2' }, { tag: 'v1.2.3' }],
    },
  },
};

const notes =
  '## [2.0.0](https://github.com/uktrade/docs/compare/v1.9.0...v2.0.0) (2026-03-01)\n\n\n### ⚠ BREAKING CHANGES\n\n* drop it\n';

/** A draft of a breaking release, whose pull request has the upgrade path. */
const draft: ScenarioInput = {
  github: {
    tokens: [PLANTED.github],
    repositories: {
      [REPOSITORY]: {
        private: true,
        commits: [
          { sha: sha('1'), message: 'chore(main): release 1.9.0' },
          { sha: sha('2'), message: 'feat!: Drop it (DBTP-7) (#7)', pulls: [7] },
          { sha: sha('3'), message: 'chore(main): release 2.0.0 (#8)', pulls: [8] },
        ],
        pulls: [
          {
            number: 7,
            title: 'feat!: Drop it (DBTP-7)',
            body: 'What it does.\n\n## Upgrade path\n\n1. Run it.\n',
          },
          {
            number: 8,
            title: 'chore(main): release 2.0.0',
            body: `:robot: I have created a release *beep* *boop*\n---\n\n\n${notes}\n\n---\nThis PR was generated with [Release Please](https://github.com/googleapis/release-please).`,
            labels: ['autorelease: tagged'],
            head: 'release-please--branches--main',
          },
        ],
        tags: { 'v1.9.0': sha('1'), 'v2.0.0': { sha: sha('3'), annotated: true } },
        releases: [
          { tag: 'v1.9.0' },
          { tag: 'v2.0.0', name: 'v2.0.0', body: notes, draft: true, commit: sha('3') },
        ],
      },
    },
  },
};

export const githubIntents: readonly Intent[] = [
  {
    ...usual,
    name: 'workflow-dispatch with a key',
    verb: 'workflow-dispatch',
    inputs: {
      repository: REPOSITORY,
      workflow: 'docs.yml',
      'correlation-input': 'key',
      'idempotency-key': 'v1.2.3',
      'restart-failed': 'true',
      'github-token': PLANTED.github,
    },
    scenario: (bad) => ({
      github: {
        tokens: [PLANTED.github],
        repositories: {
          [REPOSITORY]: {
            private: true,
            commits: [{ sha: COMMIT, message: 'docs: begin' }],
            workflows: {
              'docs.yml': {
                inputs: ['version', 'key'],
                runs: [
                  {
                    'queue-seconds': 2,
                    seconds: 20,
                    title: 'Docs ({{inputs.key}})',
                    conclusion: bad ? 'failure' : 'success',
                  },
                ],
              },
            },
          },
        },
      },
    }),
    canEndBadly: true,
    starts: 'github:actions/create-workflow-dispatch',
    lostAnswer: 'found',
    works: runs,
    claimed: ({ conclusion }) => conclusion,
    stops: true,
    twiceAtOnce: true,
    env: onGitHub,
  },
  {
    ...usual,
    name: 'release-tag',
    verb: 'release-tag',
    inputs: { tag: 'v1.2.3', repository: REPOSITORY, 'github-token': PLANTED.github },
    scenario: () => ({ github: tagged }),
    pieces: 2,
    starts: 'github:graphql/update-refs',
    lostAnswer: 'repeated',
    works: tags,
    claimed: ({ moved = '' }) => (moved === '' || moved === '[]' ? undefined : 'moved'),
    env: onGitHub,
  },
  {
    ...usual,
    name: 'release-check that writes',
    verb: 'release-check',
    inputs: {
      repository: REPOSITORY,
      tag: 'v2.0.0',
      'write-upgrade-path': 'true',
      'github-token': PLANTED.github,
    },
    scenario: () => draft,
    starts: 'github:repos/update-release',
    lostAnswer: 'repeated',
    works: (world) =>
      (world.github.get(REPOSITORY)?.releases ?? [])
        .filter(({ body }) => (body ?? '').includes('Run it.'))
        .map(({ tag }) => ({ id: tag, end: 'written', good: true })),
    // Where a look before has found it written, it is there.
    claimed: (outputs) =>
      ['written', 'present'].includes(outputs['upgrade-path'] ?? '') ? 'written' : undefined,
    env: onGitHub,
  },
  {
    ...onlyReads,
    name: 'pull-request-check',
    verb: 'pull-request-check',
    inputs: {
      repository: REPOSITORY,
      'pull-request': '7',
      'require-upgrade-path': 'true',
      'github-token': PLANTED.github,
    },
    scenario: () => draft,
    reads: { outputs: ['type', 'breaking', 'problems'], exact: true },
    env: onGitHub,
  },
  {
    ...onlyReads,
    name: 'version-check on GitHub',
    verb: 'version-check',
    inputs: { repository: REPOSITORY, current: '1.2.2', 'on-error': 'fail', 'github-token': PLANTED.github },
    scenario: () => ({ github: tagged }),
    reads: { outputs: ['state', 'latest'], exact: true },
    env: onGitHub,
  },
];
