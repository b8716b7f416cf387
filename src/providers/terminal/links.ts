/** What can be known of a terminal. */
type Env = Readonly<Record<string, string | undefined>>;

/** Programs that say their name in TERM_PROGRAM, and the first version of each that knows links. */
const PROGRAMS: Readonly<Record<string, readonly number[]>> = {
  'iTerm.app': [3, 1],
  WezTerm: [20200620],
  vscode: [1, 72],
  ghostty: [0],
  zed: [0],
  Hyper: [0],
};

/** Terminals that say their name in TERM. */
const TERMS = ['xterm-kitty', 'xterm-ghostty', 'alacritty', 'alacritty-direct', 'foot'];

/**
 * Returns whether a stream is a terminal that shows links (OSC 8). FORCE_HYPERLINK decides for a terminal where it is set:
 * 0 means no links. A pipe never has any. Who has no colours wants none, and in a multiplexer the terminal's own variables say nothing.
 * Source: the list at github.com/Alhadis/OSC8-Adoption, and the variables that those terminals set.
 */
export function hasLinks(stream: { isTTY?: boolean | undefined }, env: Env): boolean {
  if (stream.isTTY !== true) return false;
  const forced = env['FORCE_HYPERLINK'] ?? '';
  if (forced !== '') return !/^(0+|false|no)$/i.test(forced);
  if (isSet(env, 'NO_COLOR') || isSet(env, 'CI') || env['TERM'] === 'dumb') return false;
  if (/^(tmux|screen)/.test(env['TERM'] ?? '')) return false;
  if (isSet(env, 'WT_SESSION')) return true;
  const first = PROGRAMS[env['TERM_PROGRAM'] ?? ''];
  if (first !== undefined) return isAtLeast(env['TERM_PROGRAM_VERSION'] ?? '', first);
  if (isSet(env, 'VTE_VERSION')) return knowsLinks(env['VTE_VERSION'] ?? '');
  return TERMS.includes(env['TERM'] ?? '');
}

/** VTE is behind GNOME's terminal and many others. It says 0.52.1 as `5201`; in 0.50.0, the first one, links crash it. */
function knowsLinks(version: string): boolean {
  return /^\d+$/.test(version) && Number(version) > 5000;
}

/** Compares as many parts as the second has. */
function isAtLeast(version: string, least: readonly number[]): boolean {
  const parts = version.split(/[.-]/).map(Number);
  for (const [index, wanted] of least.entries()) {
    const part = parts[index] ?? 0;
    if (part !== wanted) return part > wanted || (Number.isNaN(part) && wanted === 0);
  }
  return true;
}

function isSet(env: Env, name: string): boolean {
  return (env[name] ?? '') !== '';
}
