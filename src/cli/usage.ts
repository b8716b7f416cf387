import type { Command, CommanderError } from 'commander';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';

/**
 * Returns what is wrong with a command line, in our words: what commander says of it needs more reading.
 * @param program - as it is once the command line was parsed
 * @param words - the verb's: `codebase`, `list`
 */
export function usageErrorOf(error: CommanderError, program: Command, words: readonly string[]): UsageError {
  const path = commandPath(program, words);
  const command = path.at(-1) ?? program;
  const name = ['platform-tools', ...path.slice(1).map((each) => each.name())].join(' ');
  const [, said = ''] = /option '([^']*)'/.exec(error.message) ?? [];
  switch (error.code) {
    case 'commander.unknownOption':
      return unknownFlag(name, said, path);
    case 'commander.optionMissingArgument':
      return new UsageError(`${said.split(' ')[0] ?? ''} needs a value.`, {
        hint: `Write it like this: ${said}`,
      });
    case 'commander.excessArguments':
      return new UsageError(
        `${name} takes flags, and does not know what "${command.args[0] ?? ''}" is for.`,
        {
          hint: `${name} --help lists its flags.`,
        },
      );
    default:
      return new UsageError(error.message.replace(/^error: /, ''), {
        hint: `${name} --help shows how it is used.`,
      });
  }
}

/** The program, and below it what the words name. */
function commandPath(program: Command, words: readonly string[]): Command[] {
  const path = [program];
  for (const word of words.slice(0, 2)) {
    const next = path.at(-1)?.commands.find((each) => each.name() === word);
    if (next === undefined) break;
    path.push(next);
  }
  return path;
}

function unknownFlag(name: string, said: string, path: readonly Command[]): UsageError {
  const flags = path.flatMap(({ options }) =>
    options.flatMap(({ long, hidden }) => (hidden ? [] : (long ?? []))),
  );
  const [flag = said] = said.split('=');
  if (flag !== said && flags.includes(flag))
    return new UsageError(`${flag} takes no value.`, { hint: `Write ${flag} alone, or leave it out.` });
  const lists = `${name} --help lists its flags.`;
  const meant = findNearest(flag, flags) ?? flags.find((each) => each.endsWith(flag.replace(/^-/, '')));
  return new UsageError(`${name} has no flag ${flag}.`, {
    hint: meant === undefined ? lists : `Did you mean ${meant}? ${lists}`,
  });
}
