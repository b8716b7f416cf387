import { commandWords } from '../commands/command.js';
import { complete, readKnownNames, SHELLS } from './completion.js';
import type { Shell } from './completion.js';
import { registry } from '../commands/registry.js';
import { UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import { marginOf, wrapText } from '../core/text.js';

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
    names: () => readKnownNames(env),
  });
  return found.map(({ value, text }) => `${text === '' ? value : `${value}\t${text}`}\n`).join('');
}

function isShell(text: string): text is Shell {
  return SHELLS.some((shell) => shell === text);
}

/** The scripts that a shell loads. They ask the program what comes next: nothing in them is out of date after an update. */
const COMPLETION_SCRIPTS: Readonly<Record<Shell, string>> = {
  bash: `# Completion of platform-tools for bash. In ~/.bashrc: eval "$(platform-tools completion bash)"
_platform_tools() {
  local value _
  COMPREPLY=()
  while IFS=$'\\t' read -r value _; do
    if [[ $value == ':files' ]]; then
      compopt -o default 2>/dev/null
    elif [[ -n $value ]]; then
      COMPREPLY+=("$value")
    fi
  done < <("$1" __complete bash "\${COMP_LINE:0:COMP_POINT}" 2>/dev/null)
}
complete -F _platform_tools platform-tools
`,
  zsh: `#compdef platform-tools
# Completion of platform-tools for zsh. In ~/.zshrc, after compinit: eval "$(platform-tools completion zsh)"
_platform_tools() {
  local value text
  local -a found
  while IFS=$'\\t' read -r value text; do
    if [[ $value == ':files' ]]; then
      _files
      return
    fi
    found+=("\${value//:/\\\\:}:$text")
  done < <("\${words[1]}" __complete zsh "\${(j: :)words[1,CURRENT-1]} $PREFIX" 2>/dev/null)
  _describe 'platform-tools' found
}
if [[ "\${funcstack[1]}" == _platform_tools ]]; then
  _platform_tools "$@"
else
  compdef _platform_tools platform-tools
fi
`,
  fish: `# Completion of platform-tools for fish: platform-tools completion fish > ~/.config/fish/completions/platform-tools.fish
function __platform_tools_complete
    set -l found (platform-tools __complete fish (commandline -cp | string join ' ') 2>/dev/null)
    if test "$found" = ':files'
        __fish_complete_path (commandline -ct)
    else
        printf '%s\\n' $found
    end
end
complete -c platform-tools -f -a '(__platform_tools_complete)'
`,
};

/** All verbs, by their words. */
export const VERBS = Object.entries(registry).map(([name, { noun, summary }]) => {
  const [first, verb] = commandWords({ name, noun });
  return { noun: first, verb, name, summary };
});

/** What is not a verb of a noun, with what it is. */
export const OTHERS = {
  demo: 'List, build and deploy a demo codebase against a sandbox on this machine',
  completion: 'Print the completion script for bash, zsh or fish',
};

/** As wide as lines of topics are at most: where there is room they are printed as they are. */
export const TOPIC_WIDTH = 80;

/** What `platform-tools help <topic>` explains. */
export const TOPICS: Readonly<Record<string, { summary: string; text: string }>> = {
  credentials: {
    summary: 'How the command line signs in to AWS, GitHub and Slack',
    text: `AWS
  Log in with "aws sso login", and name the profile of the account in which the
  application's pipelines are, with --profile or AWS_PROFILE. Credentials in
  AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY and AWS_SESSION_TOKEN work as well.
  To work as another role, give its ARN with --role-to-assume.

  An environment can be in another account. Its deploy role is assumed from a
  profile of that account: one in ~/.aws/config is found by itself. To name
  it: --environment-profile '{prod: demo-prod}'.

  The region is --aws-region, else AWS_REGION, else eu-west-2.

GITHUB
  PLATFORM_TOOLS_GITHUB_TOKEN, else GH_TOKEN, else GITHUB_TOKEN, else the token
  of GitHub's command line: sign in with "gh auth login".

SLACK AND PYPI
  PLATFORM_TOOLS_SLACK_TOKEN and PLATFORM_TOOLS_PYPI_TOKEN. Tokens have no
  flags, since other users of a machine can read its command lines.

Which permissions a command needs is in docs/iam and docs/roles.md.
`,
  },
  configuration: {
    summary: 'Where defaults come from, and which variables set what',
    text: `DEFAULTS OF FLAGS
  The first of these that has a value is used. --env '' leaves a default out.
  --verbose says where each value is from.

  1. The flag.
  2. PLATFORM_APP, PLATFORM_ENV and PLATFORM_CODEBASE.
  3. platform-tools.yml, in the working directory or above it, up to the top of
     the git checkout or your home. It is not used for any other application
     than its own. It can have: app, env, codebase, service, aws-region,
     role-to-assume, environment-role-to-assume, profile, environment-profile.
       app: demo
       env: dev
     Without it, the application in the platform-config.yml of a deploy
     repository, found in the same way.
  4. The checkout: --codebase is the one whose repository is the git remote
     "origin". --commit is HEAD, in a checkout of that codebase, where neither
     a commit nor a tag nor a branch is given.
  5. At a terminal you are asked for the rest, unless --yes is given.

  --commit also takes a revision of git: HEAD~1, or a branch or tag.
  In a GitHub Actions workflow only flags and variables are used.

QUESTIONS
  Commands that change something ask first. For production (an environment
  whose name begins with "prod", or that needs an approval in a pipeline) you
  answer with the name of the environment. With --yes nothing is asked.

OUTPUT
  NO_COLOR            no colours, in logs either, if set to anything
  FORCE_COLOR         colours even without a terminal; 0: none at all
  CI                  no spinner, and no page is opened
  FORCE_HYPERLINK     1: the terminal shows links; 0: it does not
  BROWSER             the browser that --open starts; none: none is started
  PLATFORM_TOOLS_FORCE_TTY
                      treat a pipe as a terminal of this width: 100
  COLUMNS             the width of tables and help where there is no terminal

NETWORK
  HTTPS_PROXY, NO_PROXY   the proxy, and hosts that are reached without it
  AWS_ENDPOINT_URL        another address for AWS: that of a sandbox

FILES
  XDG_CACHE_HOME      where names for completion and the update check are kept;
                      default: ~/.cache
  PLATFORM_TOOLS_SKIP_VERSION_CHECK
                      set to anything: never look for a newer version
`,
  },
  'exit-codes': {
    summary: 'What each exit code means',
    text: `0    Done.
1    Failed: the work did not succeed, or it is not known whether it did.
2    Wrong usage: a flag or its value, a command, or a question that could not
     be asked. Nothing was started.
130  Interrupted by Ctrl-C, SIGTERM, or because nobody reads the output.

With --json a failure is {"error": {"message": ..., "hint": ...}} on standard
output, with the outputs that are known by then.
`,
  },
};
