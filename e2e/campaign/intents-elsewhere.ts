import type { World } from '../../sandbox/server/world.js';
import { stateOf } from '../../sandbox/github/workflows/run-record.js';
import { COMMIT } from '../harness/sandbox.js';
import { CHANNEL, PLANTED } from './intent.js';
import type { Intent, Work } from './intent.js';

const REPOSITORY = 'uktrade/docs';
const sha = (digit: string): string => digit.repeat(40);

function runs(world: World): Work[] {
  return (world.github.get(REPOSITORY)?.runs ?? []).map((run) => {
    const { conclusion } = stateOf(run, world.now());
    return { id: String(run.id), end: conclusion ?? undefined, good: conclusion === 'success' };
  });
}

/** Those of ours: the builder has a token of its own. */
function messages(world: World): Work[] {
  return world.slack
    .all()
    .filter(({ author }) => author !== 'builder')
    .map(({ channel, ts }) => ({ id: `${channel}:${ts}`, end: 'posted', good: true }));
}

/** The floating tags that stand where they should. */
function tags(world: World): Work[] {
  const refs = world.github.get(REPOSITORY)?.refs;
  return ['v1', 'v1.2']
    .filter((name) => refs?.get(`refs/tags/${name}`) === sha('2'))
    .map((name) => ({ id: `"${name}"`, end: 'moved', good: true }));
}

const usual = { pieces: 1, canEndBadly: false, stops: false };
const slackInputs = { 'slack-token': PLANTED.slack, 'slack-channel': CHANNEL };
const inSlack = (url: string) => ({ SLACK_API_URL: `${url}/slack/api/` });
const onGitHub = (url: string) => ({ GITHUB_API_URL: `${url}/github` });

export const otherIntents: readonly Intent[] = [
  {
    ...usual,
    name: 'notify-post-message',
    verb: 'notify-post-message',
    inputs: { ...slackInputs, message: 'Hello from a campaign' },
    scenario: () => ({ slack: {} }),
    starts: 'slack:chat.postMessage',
    lostAnswer: 'fails',
    works: messages,
    claimed: (outputs) => ((outputs['message-ref'] ?? '') === '' ? undefined : 'posted'),
    env: inSlack,
  },
  {
    ...usual,
    name: 'workflow-dispatch with a key',
    verb: 'workflow-dispatch',
    inputs: {
      repository: REPOSITORY,
      workflow: 'docs.yml',
      'correlation-input': 'key',
      'idempotency-key': 'v1.2.3',
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
    env: onGitHub,
  },
  {
    ...usual,
    name: 'release-tag',
    verb: 'release-tag',
    inputs: { tag: 'v1.2.3', repository: REPOSITORY, 'github-token': PLANTED.github },
    scenario: () => ({
      github: {
        tokens: [PLANTED.github],
        repositories: {
          [REPOSITORY]: {
            private: true,
            commits: ['1', '2'].map((digit) => ({ sha: sha(digit), message: `Commit ${digit}` })),
            tags: { 'v1.2.2': { sha: sha('1') }, 'v1.2.3': { sha: sha('2') }, v1: { sha: sha('1') } },
            releases: [{ tag: 'v1.2.2' }, { tag: 'v1.2.3' }],
          },
        },
      },
    }),
    pieces: 2,
    starts: 'github:graphql/update-refs',
    lostAnswer: 'repeated',
    works: tags,
    claimed: ({ moved = '' }) => (moved === '' || moved === '[]' ? undefined : 'moved'),
    env: onGitHub,
  },
];
