import { spawn } from 'node:child_process';
import { release } from 'node:os';
import { delimiter } from 'node:path';

/** The machine, as far as opening a page goes. */
export interface Machine {
  platform: NodeJS.Platform;
  /** The version of the kernel: that of Windows' own Linux (WSL) says so. */
  kernel: string;
  env: Readonly<Record<string, string | undefined>>;
}

/** A program with what it is given. */
type Program = readonly [name: string, ...argv: string[]];

/** How long a program has to say that it can't. A browser that it has started may run for as long as it likes. */
const PATIENCE_MS = 1_500;

/**
 * Opens a page in the browser: that of BROWSER, else the system's own.
 * @param start - starts a program; false where there is none, or it has failed
 * @returns whether that has worked, as far as can be known
 */
export async function openInBrowser(
  url: string,
  machine: Machine = thisMachine(),
  start: (program: Program) => Promise<boolean> = startProgram,
): Promise<boolean> {
  // A program takes what is not a page for a file, or for an option.
  if (!/^https?:\/\/[!-~]+$/.test(url)) return false;
  for (const program of browsersFor(url, machine)) if (await start(program)) return true;
  return false;
}

/**
 * Lists the programs to try, in this order. BROWSER is a list of command lines, in which `%s` is the page; `none` opens nothing.
 * Without a screen there are none: what `xdg-open` finds then would take over the terminal.
 */
export function browsersFor(url: string, { platform, kernel, env }: Machine): Program[] {
  const wanted = env['BROWSER'] ?? '';
  if (wanted !== '') return wanted.split(delimiter).flatMap((line) => programOf(line, url));
  const onWindows: Program = ['rundll32.exe', 'url.dll,FileProtocolHandler', url];
  if (platform === 'win32') return [onWindows];
  if (platform === 'darwin') return [['open', url]];
  if (/microsoft/i.test(kernel)) return [['wslview', url], onWindows];
  const hasScreen = (env['DISPLAY'] ?? '') !== '' || (env['WAYLAND_DISPLAY'] ?? '') !== '';
  return hasScreen
    ? [
        ['xdg-open', url],
        ['x-www-browser', url],
      ]
    : [];
}

function programOf(line: string, url: string): Program[] {
  const [name = '', ...argv] = line.split(' ').filter((word) => word !== '');
  if (name === '' || name === 'none') return [];
  const given = argv.map((word) => word.replaceAll('%s', url));
  return [line.includes('%s') ? [name, ...given] : [name, ...given, url]];
}

function thisMachine(): Machine {
  return { platform: process.platform, kernel: release(), env: process.env };
}

/** The program has neither our terminal nor our signals, and we don't wait for its end. */
async function startProgram([name, ...argv]: Program): Promise<boolean> {
  const child = spawn(name, argv, { detached: true, stdio: 'ignore', windowsHide: true });
  child.unref();
  return new Promise((resolve) => {
    const patience = setTimeout(resolve, PATIENCE_MS, true);
    const settle = (worked: boolean) => {
      clearTimeout(patience);
      resolve(worked);
    };
    child.on('error', () => {
      settle(false);
    });
    child.on('exit', (code) => {
      settle(code === 0);
    });
  });
}

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
