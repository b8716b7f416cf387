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
