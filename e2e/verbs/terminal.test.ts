import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { deployStage } from '../harness/pipelines-scenario.js';
import { startProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { COMMIT, demoScenario, sandboxWith } from '../harness/sandbox.js';
import type { RunningSandbox } from '../harness/sandbox.js';
import { until } from '../harness/until.js';

let sandbox: RunningSandbox | undefined;

afterEach(async () => {
  await sandbox?.close();
  sandbox = undefined;
});

const endless = demoScenario({ builds: [{ phases: { BUILD: 3600 } }] });
const argv = [
  'codebase',
  'build',
  '--app',
  'demo',
  '--codebase',
  'web',
  '--commit',
  COMMIT,
  '--no-skip-if-image-exists',
  '--yes',
];
const cli = join(root, 'dist/cli.js');

function environment(running: RunningSandbox): Record<string, string> {
  return {
    PATH: process.env['PATH'] ?? '',
    HOME: '/nonexistent',
    TERM: 'xterm',
    PLATFORM_TOOLS_SKIP_VERSION_CHECK: '1',
    ...running.env,
  };
}

const stops = (): number =>
  sandbox?.operations().filter((operation) => operation === 'codebuild:StopBuild').length ?? 0;

/** Waits for the operation, and stops the time there: what is built must not end by itself. */
async function reach(operation: string): Promise<void> {
  const asked = (): boolean => sandbox?.operations().includes(operation) === true;
  sandbox?.holdOnce(asked);
  await until(asked, operation);
}

async function stopped(): Promise<void> {
  await until(() => stops() > 0, 'a stop');
  sandbox?.release();
}

/** Presses Ctrl-C once the text is on the screen, and returns all that was on it. */
async function interrupt(running: RunningSandbox, words: readonly string[], shown: string) {
  const [, , verb] = words;
  const command = `exec ${words.map((word) => `'${word}'`).join(' ')}`;
  const { child, done, stdout } = startProcess('script', ['-qec', command, '/dev/null'], {
    // No spinner is among the lines then.
    env: { ...environment(running), NO_COLOR: '1', TERM: 'dumb' },
    stdin: 'pipe',
  });
  // What is watched must not end by itself.
  if (verb === 'execution') running.holdOnce(() => stdout().includes(shown));
  await until(() => stdout().includes(shown), shown);
  child.stdin?.write('\u0003');
  const ended = await done;
  running.release();
  expect(ended.exitCode).toBe(130);
  // oxlint-disable-next-line no-control-regex
  return { stdout: ended.stdout.replaceAll(/\u001b\[[0-9;?]*[a-zA-Z]|\^C/g, '') };
}

/** Gives the service web logs. */
async function deploy(running: RunningSandbox): Promise<void> {
  const target = ['--app', 'demo', '--env', 'dev', '--service', 'web'];
  const image = ['--image-tag', `commit-${COMMIT.slice(0, 7)}`];
  const words = [cli, 'service', 'deploy', ...target, ...image, '--force', '--yes'];
  const env = environment(running);
  expect((await startProcess(process.execPath, words, { env }).done).exitCode).toBe(0);
}

describe('at a terminal', () => {
  // `script` of util-linux runs a command in a pseudo-terminal; that of other systems takes other options.
  const onLinux = process.platform === 'linux' ? it : it.skip;

  onLinux('Ctrl-C stops the build once, and says so', async () => {
    sandbox = await sandboxWith(endless);
    const command = `exec ${[process.execPath, cli, ...argv].map((word) => `'${word}'`).join(' ')}`;
    const { child, done } = startProcess('script', ['-qec', command, '/dev/null'], {
      env: environment(sandbox),
      stdin: 'pipe',
    });
    await reach('logs:GetLogEvents');
    child.stdin?.write('\u0003');
    await stopped();
    const { exitCode, stdout } = await done;
    expect(exitCode).toBe(130);
    expect(stdout).toContain('Cancelled');
    expect(stops()).toBe(1);
  });

  onLinux.each([
    ['codebase status', ['codebase', 'status', '--watch'], 'Press Ctrl-C to leave.'],
    [
      'service logs',
      ['service', 'logs', '--env', 'dev', '--service', 'web', '--follow', '--since', '1d'],
      'Listening',
    ],
  ])('Ctrl-C ends %s that is watched without a word', async (_, verb, shown) => {
    sandbox = await sandboxWith(demoScenario());
    if (shown === 'Listening') await deploy(sandbox);
    const words = [process.execPath, cli, ...verb, '--app', 'demo'];
    const { stdout } = await interrupt(sandbox, words, shown);
    expect(stdout).not.toMatch(/cancelled|SIGINT|error/i);
  });

  onLinux('Ctrl-C ends execution watch, and says what is still running', async () => {
    const more = { executions: [deployStage(3600)] };
    sandbox = await sandboxWith(demoScenario(more));
    const started = { ...environment(sandbox), NO_COLOR: '1' };
    const target = ['--app', 'demo', '--codebase', 'web'];
    const deployment = ['codebase', 'deploy', ...target, '--env', 'dev', '--commit', COMMIT];
    await startProcess(process.execPath, [cli, ...deployment, '--yes', '--no-wait'], { env: started }).done;
    const words = [process.execPath, cli, 'execution', 'watch', ...target];
    const { stdout } = await interrupt(sandbox, words, 'Stage Deploy-dev');
    expect(stdout).toMatch(
      /\nExecution [0-9a-f]{8} of demo-web-manual-release is still running: https:\S+\r?\nTo stop it, use platform-tools execution stop\.\r?\n$/,
    );
    expect(stdout).not.toContain('ancelled');
  });

  onLinux.each([60, 80, 160])('a table fits on %d columns, and has a header', async (width) => {
    sandbox = await sandboxWith(demoScenario());
    const words = [process.execPath, cli, 'codebase', 'list', '--app', 'demo', '--with-images'];
    const command = `stty cols ${width}; ${words.map((word) => `'${word}'`).join(' ')}`;
    const { done } = startProcess('script', ['-qec', command, '/dev/null'], {
      env: { ...environment(sandbox), PLATFORM_TOOLS_SKIP_VERSION_CHECK: '1' },
      stdin: 'pipe',
    });
    const { exitCode, stdout } = await done;
    expect(exitCode).toBe(0);
    // oxlint-disable-next-line no-control-regex
    const shown = stdout.replaceAll(/\u001b\[[0-9;?]*[a-zA-Z]/g, '');
    // The spinner was on the line on which the table begins.
    const table = shown.slice(shown.lastIndexOf('CODEBASE')).trimEnd().split(/\r?\n/);
    expect(table[0]).toMatch(/^CODEBASE +COMMIT/);
    expect(table.join('\n')).toContain('c0ffee1');
    for (const line of table) expect(line.length).toBeLessThanOrEqual(width);
  });

  onLinux('a status that is too wide becomes lines, and no word of it is broken', async () => {
    sandbox = await sandboxWith(demoScenario());
    const words = [process.execPath, cli, 'codebase', 'status', '--app', 'demo'];
    const command = `stty cols 44; ${words.map((word) => `'${word}'`).join(' ')}`;
    const { done } = startProcess('script', ['-qec', command, '/dev/null'], {
      env: environment(sandbox),
      stdin: 'pipe',
    });
    const { exitCode, stdout } = await done;
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/Env: dev\r?\nService: web\r?\nImage: commit-0000000\r?\nAge: /);
  });

  onLinux(
    'short commits lead to their pages where the terminal knows links, and never in a pipe',
    async () => {
      sandbox = await sandboxWith(demoScenario());
      const words = [process.execPath, cli, 'codebase', 'list', '--app', 'demo', '--with-images'];
      const env = { ...environment(sandbox), FORCE_HYPERLINK: '1' };
      const command = words.map((word) => `'${word}'`).join(' ');
      const { stdout } = await startProcess('script', ['-qec', command, '/dev/null'], { env, stdin: 'pipe' })
        .done;
      const url = 'https://github.com/uktrade/demo-web/commit/c0ffee1';
      expect(stdout).toContain(`\u001b]8;;${url}\u001b\\c0ffee1\u001b]8;;\u001b\\`);
      const piped = await startProcess(words[0] ?? '', words.slice(1), { env }).done;
      expect(piped.stdout).toContain(`web\t${url}\t`);
      expect(piped.stdout).not.toContain('\u001b');
    },
  );

  /** Runs codebase-list with --open where BROWSER is a program that notes what it is given. */
  async function openList(browser: string, flags: readonly string[] = []) {
    sandbox = await sandboxWith(demoScenario());
    const words = [process.execPath, cli, 'codebase', 'list', '--app', 'demo', '--open', ...flags];
    const command = words.map((word) => `'${word}'`).join(' ');
    const env = { ...environment(sandbox), BROWSER: browser };
    return startProcess('script', ['-qec', command, '/dev/null'], { env, stdin: 'pipe' }).done;
  }

  onLinux('--open opens the page in the browser of BROWSER', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-browser-'));
    const script = join(folder, 'browser');
    await writeFile(script, `#!/bin/sh\necho "$*" > ${folder}/opened\n`, { mode: 0o755 });
    const { exitCode, stdout } = await openList(script, ['--filter', 'web']);
    const url = 'https://github.com/uktrade/demo-web';
    expect(exitCode).toBe(0);
    expect(await readFile(join(folder, 'opened'), 'utf8')).toBe(`${url}\n`);
    expect(stdout).toContain(`Opened ${url} in the browser.`);
    await rm(folder, { recursive: true });
  });

  onLinux('--open says where the page is where there is no browser', async () => {
    const { exitCode, stdout } = await openList('/nonexistent/browser');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('To see it in a browser: https://eu-west-2.console.aws.amazon.com/codesuite/');
  });

  onLinux.each([
    ['Ctrl-C', '\u0003', 130],
    ['a no', 'n\r', 1],
  ])('%s at the question starts nothing, and says only that', async (_, keys, code) => {
    sandbox = await sandboxWith(endless);
    const words = [process.execPath, cli, ...argv].filter((word) => word !== '--yes');
    const command = `exec ${words.map((word) => `'${word}'`).join(' ')}`;
    const running = startProcess('script', ['-qec', command, '/dev/null'], {
      env: environment(sandbox),
      stdin: 'pipe',
    });
    await until(() => running.stdout().includes('(y/N)'), 'the question');
    running.child.stdin?.write(keys);
    const { exitCode, stdout } = await running.done;
    expect(exitCode).toBe(code);
    expect(stdout).toContain('Cancelled. Nothing was started.');
    expect(stdout).not.toMatch(/ExitPromptError|error:|caused by/);
    expect(sandbox.changes()).toEqual([]);
  });

  it('a reader that goes away stops the build as well, without a stack trace', async () => {
    sandbox = await sandboxWith(endless);
    const { child, done } = startProcess(process.execPath, [cli, ...argv], { env: environment(sandbox) });
    await reach('codebuild:BatchGetBuilds');
    child.stdout?.destroy();
    child.stderr?.destroy();
    // Only what is written from now on can find that nobody reads.
    sandbox.release();
    await stopped();
    expect((await done).exitCode).toBe(130);
    expect(stops()).toBe(1);
  });
});
