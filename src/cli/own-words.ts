import { complete, SHELLS } from './completion.js';
import type { Shell } from './completion.js';
import { COMPLETION_SCRIPTS } from './completion-scripts.js';
import { TOPIC_WIDTH, TOPICS } from './topics.js';
import { OTHERS, VERBS } from './verbs.js';
import { registry } from '../commands/registry.js';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import { marginOf, wrapText } from '../core/text-table.js';

/**
 * Answers what is about the command line itself: help topics and completion.
 * @param width - of the terminal, in characters
 * @returns what to print; undefined where it is about something else
 * @throws UsageError for a shell that there is no completion for
 */
export async function answerOwnWords(
  argv: readonly string[],
  env: NodeJS.ProcessEnv,
  width: number,
): Promise<string | undefined> {
  const [first, second = '', line = ''] = argv;
  if (first === 'help') return helpOf(second, width);
  if (first === 'completion') return completionScript(second);
  return first === '__complete' ? candidates(second, line, env) : undefined;
}

function helpOf(topic: string, width: number): string | undefined {
  const text = Object.hasOwn(TOPICS, topic) ? TOPICS[topic]?.text : undefined;
  return text === undefined || width >= TOPIC_WIDTH ? text : wrapText(joinLines(text), width);
}

/** Puts the lines of a paragraph on one line: those that end where the next word would have been too long. */
function joinLines(text: string): string {
  const joined: string[] = [];
  let before = '';
  for (const line of text.split('\n')) {
    const [, indent = '', word = ''] = /^( *)(\S*)/.exec(line) ?? [];
    const isFull = word !== '' && before.length + word.length > TOPIC_WIDTH - 3;
    if (isFull && indent.length === marginOf(joined.at(-1) ?? '').length)
      joined.push(`${joined.pop() ?? ''} ${line.trimStart()}`);
    else joined.push(line);
    before = line;
  }
  return joined.join('\n');
}

function completionScript(shell: string): string {
  if (shell === '' || shell === '--help' || shell === '-h') return HELP;
  if (isShell(shell)) return COMPLETION_SCRIPTS[shell];
  const suggestion = findNearest(shell, SHELLS);
  throw new UsageError(`There is no completion for "${shell}".`, {
    hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There is one for ${SHELLS.join(', ')}.`,
  });
}

const HELP = `Prints the completion script for a shell. It completes verbs, flags, values, and
the names of applications, environments, codebases and services that earlier
commands have seen.

USAGE
  platform-tools completion <bash|zsh|fish>

EXAMPLES
  # bash, in ~/.bashrc
  eval "$(platform-tools completion bash)"

  # zsh, in ~/.zshrc after compinit
  eval "$(platform-tools completion zsh)"

  # fish, once
  platform-tools completion fish > ~/.config/fish/completions/platform-tools.fish
`;

/** The shells ask for these. Whatever goes wrong, a key that was pressed is not a place to say it. */
async function candidates(shell: string, line: string, env: NodeJS.ProcessEnv): Promise<string> {
  if (!isShell(shell)) return '';
  const found = await complete(shell, line, {
    verbs: VERBS,
    others: OTHERS,
    topics: Object.keys(TOPICS),
    env,
    load: async (name) => registry[name]?.load(),
    names: async () => (await import('./known-names.js')).readKnownNames(env),
  });
  return found.map(({ value, text }) => `${text === '' ? value : `${value}\t${text}`}\n`).join('');
}

function isShell(text: string): text is Shell {
  return SHELLS.some((shell) => shell === text);
}
