import { describe, expect, it } from '@jest/globals';
import type { InputDefinitions } from '../core/inputs.js';
import { canonicalWords, rejectUnknownWords, verbWords, terminalWords } from './words.js';

const verbs = [
  { noun: 'codebase', verb: 'list', name: 'codebase-list' },
  { noun: 'codebase', verb: 'status', name: 'codebase-status' },
  { noun: 'service', verb: 'deploy', name: 'service-deploy' },
  { noun: 'codebase', verb: 'deploy', name: 'codebase-deploy' },
];

function hint(...words: string[]): string | undefined {
  try {
    rejectUnknownWords(words, verbs, ['demo']);
    return undefined;
  } catch (error) {
    return `${(error as Error).message} ${(error as { hint: string }).hint}`;
  }
}

describe('rejectUnknownWords', () => {
  it.each([[[]], [['demo']], [['codebase', 'list']], [['codebase', 'list', 'more']]])(
    'lets %j be',
    (words) => {
      expect(hint(...words)).toBeUndefined();
    },
  );

  it.each([
    [
      ['codebsae'],
      'There is no command "codebsae". Did you mean "platform-tools codebase"? platform-tools --help lists them.',
    ],
    [
      ['codebase-lits'],
      'There is no command "codebase-lits". Did you mean "platform-tools codebase list"? platform-tools --help',
    ],
    [['deploy'], 'Did you mean "platform-tools service deploy" or "platform-tools codebase deploy"?'],
    [
      ['codebase', 'lsit'],
      'Did you mean "platform-tools codebase list"? Verbs of codebase: list, status, deploy.',
    ],
    [['service', 'status'], 'Did you mean "platform-tools codebase status"? Verbs of service: deploy.'],
    [['xyzzy'], 'There is no command "xyzzy". platform-tools --help lists them.'],
  ])('knows what %j was meant to be', (words, text) => {
    expect(hint(...words)).toContain(text);
  });
});

describe('a noun alone', () => {
  it('is enough for help only', () => {
    expect(hint('codebase')).toBe(
      'platform-tools codebase needs a verb. Verbs of codebase: list, status, deploy.',
    );
    expect(() => {
      rejectUnknownWords(['codebase'], verbs, ['demo'], true);
    }).not.toThrow();
  });

  it.each([
    ['codebase --app demo', ['codebase']],
    ['--json= --yes codebase list --app demo', ['codebase', 'list']],
    ['--app demo codebase list', []],
    ['codebase list', ['codebase', 'list']],
  ])('is recognised as no verb in %s', (line, words) => {
    expect(verbWords(line.split(' '))).toEqual(words);
  });
});

describe('canonicalWords', () => {
  it.each([
    ['', '--help'],
    ['--yes', '--yes --help'],
    ['--version', '--version'],
    ['--bogus', '--bogus'],
    ['help', '--help'],
    ['help codebase list', 'codebase list --help'],
    ['help codebase', 'codebase --help'],
    ['codebase', 'codebase --help'],
    ['codebase-list --app demo', 'codebase list --app demo'],
    ['demo', 'demo'],
    ['codebase list --json --app demo', 'codebase list --json= --app demo'],
    ['codebase list --json name,url --app demo', 'codebase list --json=name,url --app demo'],
    ['--json codebase list', '--json= codebase list'],
    ['codebase list --app demo --json', 'codebase list --app demo --json='],
    ['codebase list --json=name', 'codebase list --json=name'],
  ])('%s', (argv, expected) => {
    expect(canonicalWords(argv.split(' ').filter(Boolean), verbs).join(' ')).toBe(expected);
  });

  it('takes no fields at all as all of them: a variable that is empty', () => {
    const words = ['codebase', 'list', '--json', '', '--app', 'demo'];
    expect(canonicalWords(words, verbs)).toEqual(['codebase', 'list', '--json=', '--app', 'demo']);
  });
});

const string = { type: 'string', description: 'Text.' } as const;
const inputs: InputDefinitions = {
  app: string,
  env: string,
  codebase: string,
  commit: string,
  to: string,
  tag: string,
  branch: string,
  name: string,
  wait: { type: 'boolean', default: true, negated: 'Return.', description: 'Wait.' },
  force: { type: 'boolean', default: false, description: 'Force.' },
  strategy: { type: 'choice', choices: ['auto', 'pipeline'], default: 'auto', description: 'How.' },
  'timeout-minutes': { type: 'number', default: 1, minimum: 1, maximum: 9, description: 'Minutes.' },
  'role-to-assume': string,
  template: { type: 'string', file: true, description: 'Text.' },
  variables: { type: 'structured', example: '{}', parse: (value) => value, description: 'Map.' },
  'slack-token': { type: 'string', secret: true, description: 'Token.' },
};

const words = terminalWords(inputs, new Map([['env', 'PLATFORM_ENV']]));

describe('terminalWords', () => {
  it.each([
    ['The input app is "the input tag", no name.', '--app is "the input tag", no name.'],
    ['The input env is "x".', 'PLATFORM_ENV is "x".'],
    [
      'codebase-list needs the inputs app and codebase.',
      'platform-tools codebase list needs --app and --codebase.',
    ],
    ['app: Name. codebase: Other: one.', '--app: Name. --codebase: Other: one.'],
    ['app: Name.\ncodebase: Other.', '--app: Name.\n--codebase: Other.'],
    ['Give exactly one of commit, tag and branch.', 'Give exactly one of --commit, --tag and --branch.'],
    ['Set name and the input tag, or the input wait.', 'Set --name and --tag, or --no-wait.'],
    [
      'Give a tag that the image has, or the commit alone.',
      'Give a tag that the image has, or the commit alone.',
    ],
    ['It needs to be set to what the input to says.', 'It needs to be set to what --to says.'],
    ['Name it in the input to: a commit.', 'Name it in --to: a commit.'],
    ['Raise timeout-minutes if it needs longer.', 'Raise --timeout-minutes if it needs longer.'],
    ['Run pull-request-check with force: true.', 'Run platform-tools pull-request check with --force.'],
    ['Through the pipeline (strategy: pipeline).', 'Through the pipeline (--strategy pipeline).'],
    ['Write it like this: variables: {a: b}', 'Write it like this: --variables {a: b}'],
    ['The input slack-token is empty.', 'PLATFORM_TOOLS_SLACK_TOKEN is empty.'],
    ['The input template-file is not a path.', '--template-file is not a path.'],
    ['In a workflow, set role-to-assume. At a terminal, run x.', 'Run x.'],
    ['It is not there. In a workflow, run actions/checkout before.', 'It is not there.'],
    ['In a workflow, add it to the job. Then run it.', 'Then run it.'],
    ['Cancelled by SIGINT. It is being stopped.', 'Cancelled. It is being stopped.'],
    [
      'demo was not deployed. Cancelled by SIGINT. Stopped waiting.',
      'demo was not deployed. Cancelled. Stopped waiting.',
    ],
    ['Cancelled by SIGTERM.', 'Cancelled by SIGTERM.'],
    ['Run `aws sso login` again, not "`x`".', 'Run aws sso login again, not "`x`".'],
    ['Run the step again.', 'Run the command again.'],
    [
      'See docs/iam/codebase-list.json and actions/codebase-list.',
      'See docs/iam/codebase-list.json and actions/codebase-list.',
    ],
    ['role demo-dev-codebase-build-x, a/role-to-assume', 'role demo-dev-codebase-build-x, a/role-to-assume'],
    ['It is --app already; --timeout-minutes too.', 'It is --app already; --timeout-minutes too.'],
  ])('%s', (text, expected) => {
    expect(words(text)).toBe(expected);
    expect(words(expected)).toBe(expected);
  });
});
