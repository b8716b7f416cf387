import { deployingIntents } from './deploying.js';
import { executionIntents } from './executions.js';
import { githubIntents } from './github.js';
import type { Intent } from './intent.js';
import { packageIntents } from './packages.js';
import { readingIntents } from './reading.js';
import { slackIntents } from './slack.js';

/** All that is played. A seed's rest by their number chooses one, so that new ones change what a seed plays. */
export const intents: readonly Intent[] = [
  ...deployingIntents,
  ...executionIntents,
  ...slackIntents,
  ...githubIntents,
  ...packageIntents,
  ...readingIntents,
];
