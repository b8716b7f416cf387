import { describe, expect, it } from '@jest/globals';
import { Command, CommanderError, Option } from 'commander';
import { usageErrorOf } from './usage.js';

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
