import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { runCli } from '../harness/cli.js';
import { runProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { demoScenario, sandboxWith } from '../harness/sandbox.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-completion-'));
  await mkdir(join(folder, 'bin'));
  await symlink(join(root, 'dist/cli.js'), join(folder, 'bin/platform-tools'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Runs a script in a shell that has platform-tools on its PATH; undefined where there is no such shell. */
async function inShell(shell: string, argv: readonly string[]): Promise<string[] | undefined> {
  const path = [join(folder, 'bin'), dirname(process.execPath), process.env['PATH'] ?? ''].join(delimiter);
  const env = { PATH: path, HOME: folder, XDG_CACHE_HOME: folder, TERM: 'dumb' };
  const there = await runProcess('sh', ['-c', `command -v ${shell}`], { env });
  if (there.exitCode !== 0) return undefined;
  const { exitCode, stdout, stderr } = await runProcess(shell, argv, { env, cwd: folder });
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout.split('\n').filter((line) => line !== '');
}

/** What bash offers for a line. Its words are split at `=`, as bash does. */
async function inBash(line: string): Promise<string[] | undefined> {
  const words = line.replaceAll('=', ' = ').split(' ');
  const script = `
    eval "$(platform-tools completion bash)"
    COMP_LINE=${JSON.stringify(line)}; COMP_POINT=\${#COMP_LINE}
    COMP_WORDS=(${words.map((word) => JSON.stringify(word)).join(' ')}); COMP_CWORD=$((\${#COMP_WORDS[@]} - 1))
    [[ $(complete -p platform-tools) == *_platform_tools* ]] || exit 3
    _platform_tools platform-tools
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  return inShell('bash', ['--norc', '-c', script]);
}

async function keepNames(): Promise<void> {
  await mkdir(join(folder, 'platform-tools'));
  const names = [{ app: 'demo', env: ['dev', 'prod'], codebase: ['web'], service: ['worker'] }];
  await writeFile(join(folder, 'platform-tools/names.json'), JSON.stringify(names));
}

describe('completion', () => {
  it('offers verbs, flags, values and names in bash', async () => {
    await keepNames();
    expect(await inBash('platform-tools codeb')).toEqual(['codebase']);
    expect(await inBash('platform-tools codebase de')).toEqual(['deploy']);
    expect(await inBash('platform-tools codebase deploy --strategy ')).toEqual(['auto', 'pipeline', 'ecs']);
    expect(await inBash('platform-tools codebase deploy --app d')).toEqual(['demo']);
    expect(await inBash('platform-tools codebase deploy --app demo --env=p')).toEqual(['prod']);
    expect(await inBash('platform-tools service logs --service ')).toEqual(['worker']);
    expect(await inBash('platform-tools nothing --here ')).toEqual([]);
  });

  it('offers them in zsh', async () => {
    const script = await runCli(['completion', 'zsh']);
    expect(script.stdout).toMatch(/^#compdef platform-tools\n/);
    const stub = `
      compdef() { :; }; _describe() { print -l -- "\${(@P)2}"; }; _files() { print files; }
      eval "$(platform-tools completion zsh)"
      ask() { words=("$@"); CURRENT=$#words; PREFIX="\${words[-1]}"; _platform_tools; }
      ask platform-tools codebase dep; ask platform-tools codebase deploy --strategy=e; ask platform-tools package check --dist ''`;
    const found = await inShell('zsh', ['-f', '-c', stub]);
    expect(found ?? ['deploy:', '--strategy=ecs:', 'files']).toEqual([
      expect.stringMatching(/^deploy:/),
      '--strategy=ecs:',
      'files',
    ]);
  });

  it('offers them in fish', async () => {
    const script = await runCli(['completion', 'fish']);
    expect(script.stdout).toMatch(/^complete -c platform-tools -f/m);
    const ask = 'platform-tools completion fish | source; complete -C "platform-tools codebase dep"';
    const found = await inShell('fish', ['--no-config', '-c', ask]);
    expect(found ?? ['deploy\tx']).toEqual([expect.stringMatching(/^deploy\t/)]);
  });

  it('knows the names that commands have listed', async () => {
    const sandbox = await sandboxWith(demoScenario());
    try {
      const env = { ...sandbox.env, XDG_CACHE_HOME: folder };
      expect((await runCli(['codebase', 'list', '--app', 'demo'], env)).exitCode).toBe(0);
      expect(await inBash('platform-tools codebase build --codebase ')).toEqual(['api', 'web']);
      const wrong = await runCli(['codebase', 'list', '--app', 'dmeo'], env);
      expect(wrong.exitCode).toBe(1);
      expect(wrong.stderr).toContain('Did you mean "demo"?');
    } finally {
      await sandbox.close();
    }
  });

  it('names the shells there are', async () => {
    expect((await runCli(['completion'])).stdout).toContain('eval "$(platform-tools completion bash)"');
    const run = await runCli(['completion', 'fihs']);
    expect(run).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('Did you mean "fish"?') as unknown,
    });
  });
});
