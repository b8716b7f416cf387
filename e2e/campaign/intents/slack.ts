import type { LoggedRequest } from '../../../sandbox/server/request-log.js';
import type { World } from '../../../sandbox/server/world.js';
import { COMMIT } from '../../harness/sandbox.js';
import { CHANNEL, inSlack, PLANTED, slackInputs } from './intent.js';
import type { Intent, SideEffect, Work } from './intent.js';

const TAG = 'v2.0.0';
const REPOSITORY = 'uktrade/docs';

/** Those of ours: the builder has a token of its own. */
function messages(world: World): Work[] {
  return world.slack
    .all()
    .filter(({ author }) => author === PLANTED.slack)
    .map(({ channel, ts, threadTs }) => ({ id: `${channel}:${threadTs ?? ts}`, end: 'posted', good: true }));
}

/** Slack takes the message, and its answer does not arrive. */
const TAKEN: readonly (string | undefined)[] = ['lost-response', 'broken-off', 'bad-json', 'web-page'];

/**
 * The messages about one piece of work, without the comments in their threads. One is updated to the end. Where the answer
 * to the first one was lost nobody can update it, and the end is a second one.
 */
export function postings(world: World, requests: readonly LoggedRequest[]): SideEffect[] {
  const own = world.slack
    .all()
    .filter(({ author, threadTs }) => author === PLANTED.slack && threadTs === undefined);
  const lost = requests.some(
    ({ service, operation, fault }) =>
      service === 'slack' && operation === 'chat.postMessage' && TAKEN.includes(fault),
  );
  const alike = own.length - new Set(own.map(({ text }) => text)).size;
  return [
    { what: 'messages', count: own.length, most: lost ? 2 : 1 },
    { what: 'messages that repeat another', count: alike, most: 0 },
  ];
}

/** A message that somebody else has posted. */
const THREAD = `${CHANNEL}:1772442000.000001`;

const usual = { pieces: 1, canEndBadly: false, stops: false, works: messages, env: inSlack } as const;
const posted = (outputs: Readonly<Record<string, string>>): string | undefined =>
  (outputs['message-ref'] ?? '') === '' ? undefined : 'posted';

export const slackIntents: readonly Intent[] = [
  {
    ...usual,
    name: 'notify-post-message',
    verb: 'notify-post-message',
    inputs: { ...slackInputs, message: 'Hello from a campaign' },
    scenario: () => ({ slack: {} }),
    starts: 'slack:chat.postMessage',
    lostAnswer: 'fails',
    claimed: posted,
    again: 'another',
  },
  {
    ...usual,
    name: 'notify-add-comment',
    verb: 'notify-add-comment',
    inputs: { 'message-ref': THREAD, message: 'It ended', 'slack-token': PLANTED.slack },
    scenario: () => ({ slack: {} }),
    before: (world) => {
      world.slack.plant(CHANNEL, '1772442000.000001', 'It began');
    },
    starts: 'slack:chat.postMessage',
    lostAnswer: 'fails',
    // The output is the thread, whatever comes of the comment.
    claimed: () => undefined,
    again: 'another',
  },
  {
    ...usual,
    name: 'release-announce',
    verb: 'release-announce',
    inputs: { ...slackInputs, repository: REPOSITORY, tag: TAG, 'github-token': PLANTED.github },
    scenario: () => ({
      slack: {},
      github: {
        tokens: [PLANTED.github],
        repositories: {
          [REPOSITORY]: {
            private: true,
            commits: [{ sha: COMMIT, message: 'feat: begin' }],
            releases: [{ tag: TAG, body: '### Features\n\n* begin', 'published-at': '2026-03-02T08:00:00Z' }],
          },
        },
      },
    }),
    starts: 'slack:chat.postMessage',
    lostAnswer: 'found',
    claimed: posted,
    again: 'nothing',
    twiceAtOnce: true,
    env: (url) => ({ ...inSlack(url), GITHUB_API_URL: `${url}/github` }),
  },
];
