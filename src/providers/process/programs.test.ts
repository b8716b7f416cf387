import { delimiter } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { browsersFor, openInBrowser } from './programs.js';
import type { Machine } from './programs.js';

const URL = 'https://example.com/a?b=c&d=e#f';
const onLinux = (env: Machine['env'] = {}, kernel = '6.8.0-generic'): Machine => ({
  platform: 'linux',
  kernel,
  env,
});

describe('the browser', () => {
  it.each<[string, Machine, string[]]>([
    ['macOS', { platform: 'darwin', kernel: '24.0.0', env: {} }, [`open ${URL}`]],
    [
      'Windows',
      { platform: 'win32', kernel: '10.0.22631', env: {} },
      [`rundll32.exe url.dll,FileProtocolHandler ${URL}`],
    ],
    ['Linux with X', onLinux({ DISPLAY: ':0' }), [`xdg-open ${URL}`, `x-www-browser ${URL}`]],
    ['Wayland', onLinux({ WAYLAND_DISPLAY: 'wayland-0' }), [`xdg-open ${URL}`, `x-www-browser ${URL}`]],
    ['Linux without a screen', onLinux(), []],
    [
      'WSL',
      onLinux({}, '5.15.153.1-microsoft-standard-WSL2'),
      [`wslview ${URL}`, `rundll32.exe url.dll,FileProtocolHandler ${URL}`],
    ],
    ['BROWSER', onLinux({ BROWSER: 'firefox --new-tab' }), [`firefox --new-tab ${URL}`]],
    [
      'several in BROWSER, one with %s',
      onLinux({ BROWSER: ['chromium --app=%s', 'firefox'].join(delimiter), DISPLAY: ':0' }),
      [`chromium --app=${URL}`, `firefox ${URL}`],
    ],
    ['no BROWSER', onLinux({ BROWSER: 'none', DISPLAY: ':0' }), []],
  ])('of %s', (_, machine, expected) => {
    expect(browsersFor(URL, machine).map((program) => program.join(' '))).toEqual(expected);
  });

  it('is the first one that starts', async () => {
    const tried: string[] = [];
    const start = ([name]: readonly string[]): Promise<boolean> => {
      tried.push(name ?? '');
      return Promise.resolve(name === 'b');
    };
    const machine = onLinux({ BROWSER: ['a', 'b', 'c'].join(delimiter) });
    expect(await openInBrowser(URL, machine, start)).toBe(true);
    expect(tried).toEqual(['a', 'b']);
    expect(await openInBrowser(URL, onLinux({ BROWSER: 'a' }), start)).toBe(false);
  });

  it.each(['file:///etc/passwd', '--help', 'https://example.com/a b', 'javascript:alert(1)'])(
    'is not asked for %s',
    async (url) => {
      const start = (): Promise<boolean> => Promise.resolve(true);
      expect(await openInBrowser(url, onLinux({ BROWSER: 'a' }), start)).toBe(false);
    },
  );

  it('has not opened a page where there is no such program, or it fails', async () => {
    const missing = onLinux({ BROWSER: '/nonexistent/browser' });
    expect(await openInBrowser(URL, missing)).toBe(false);
    // Given the page alone, it says that there is no such script.
    expect(await openInBrowser(URL, onLinux({ BROWSER: process.execPath }))).toBe(false);
    const fine = onLinux({ BROWSER: `${process.execPath} --version` });
    expect(await openInBrowser(URL, fine)).toBe(true);
  });
});
