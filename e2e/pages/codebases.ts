import { demoScenario } from '../harness/sandbox.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { COMMIT, SLACK_TOKEN } from './page-case.js';
import type { PageCase } from './page-case.js';

const pipelines = [
  { name: 'main', branch: 'main', environments: [{ name: 'dev' }] },
  { name: 'release', tag: true, environments: [{ name: 'dev' }, { name: 'prod', requires_approval: true }] },
];
const plan = (ref: string) => ({
  verb: 'codebase-plan',
  inputs: { app: 'demo', codebase: 'web', ref },
  scenario: demoScenario({ pipelines }),
});

const message = {
  verb: 'notify-post-message',
  inputs: {
    'slack-channel': 'C0DEPLOYS01',
    message: ':wave: *Hello*',
    repository: 'uktrade/demo-web',
    commit: COMMIT,
    'slack-token': SLACK_TOKEN,
  },
};
const archived: ScenarioInput = { slack: { channels: { C0DEPLOYS01: { archived: true } } } };

export const codebaseCases: readonly PageCase[] = [
  {
    verb: 'codebase-list',
    name: 'list',
    title: 'two codebases with their images',
    exitCode: 0,
    inputs: { app: 'demo', 'with-images': 'true' },
    scenario: demoScenario(),
  },
  {
    verb: 'codebase-list',
    name: 'empty',
    title: 'an application without codebases',
    exitCode: 0,
    inputs: { app: 'demo' },
    scenario: { applications: { demo: { environments: { dev: { account: '111111111111' } } } } },
  },
  {
    verb: 'codebase-list',
    name: 'no-application',
    title: 'there is no such application',
    exitCode: 1,
    inputs: { app: 'demmo' },
    scenario: demoScenario(),
  },
  {
    ...plan('main'),
    name: 'wrong-ref',
    title: 'a name that is not a whole ref',
    exitCode: 1,
    terminalExitCode: 2,
  },
  { ...plan('refs/tags/1.2.3'), name: 'tag', title: 'a pushed tag', exitCode: 0 },
  { ...plan('refs/heads/feature'), name: 'nothing', title: 'a push that starts nothing', exitCode: 0 },
  { ...message, name: 'posted', title: 'the message is posted', exitCode: 0, scenario: {} },
  { ...message, name: 'refused', title: 'Slack refuses the message', exitCode: 1, scenario: archived },
  {
    verb: 'notify-add-comment',
    name: 'posted',
    title: 'the comment is posted',
    exitCode: 0,
    before: [{ verb: 'notify-post-message', inputs: message.inputs }],
    inputs: {
      // The first message of the pages' sandbox, whose time begins when all of them happen.
      'message-ref': 'C0DEPLOYS01:2056699800.000000',
      message: 'Done.',
      'slack-token': SLACK_TOKEN,
    },
    scenario: {},
  },
  {
    verb: 'notify-add-comment',
    name: 'refused',
    title: 'Slack refuses the comment',
    exitCode: 1,
    inputs: { 'message-ref': 'C0DEPLOYS01:1772703000.000100', message: 'Done.', 'slack-token': SLACK_TOKEN },
    scenario: archived,
  },
];
