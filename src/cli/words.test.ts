import { describe, expect, it } from '@jest/globals';
import { Command, CommanderError, Option } from 'commander';
import { canonicalWords, rejectUnknownWords, verbWords, usageErrorOf } from './words.js';

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

/** Parses a command line of `codebase deploy`, and says what is wrong with it. */
function wrong(...argv: string[]): string {
  const program = new Command('platform-tools').exitOverride().configureOutput({ writeErr: () => undefined });
  program.option('-y, --yes');
  program
    .command('codebase')
    .command('deploy')
    .option('--app <name>')
    .option('--image-tag <text>')
    .option('--dry-run')
    .addOption(new Option('--former <text>').hideHelp());
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { message, hint = '' } = usageErrorOf(error, program, ['codebase', 'deploy']);
    return `${message} ${hint}`;
  }
  return '';
}

const lists = 'platform-tools codebase deploy --help lists its flags.';

describe('a wrong command line', () => {
  it.each([
    [['--apq', 'demo'], `platform-tools codebase deploy has no flag --apq. Did you mean --app? ${lists}`],
    [['--tag', 'x'], `platform-tools codebase deploy has no flag --tag. Did you mean --image-tag? ${lists}`],
    [['--bogus=1'], `platform-tools codebase deploy has no flag --bogus. ${lists}`],
    [['-x'], `platform-tools codebase deploy has no flag -x. ${lists}`],
    [['--formr', 'x'], `platform-tools codebase deploy has no flag --formr. ${lists}`],
    [['--dry-run=true'], '--dry-run takes no value. Write --dry-run alone, or leave it out.'],
    [['--app'], '--app needs a value. Write it like this: --app <name>'],
    [
      ['--app', 'demo', 'web'],
      `platform-tools codebase deploy takes flags, and does not know what "web" is for. ${lists}`,
    ],
  ])('of %j', (argv, text) => {
    expect(wrong('codebase', 'deploy', ...argv)).toBe(text);
  });
});
