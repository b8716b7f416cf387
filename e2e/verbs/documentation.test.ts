import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { startSandbox } from '../../sandbox/index.js';
import type { ScenarioInput } from '../../sandbox/scenario/scenario.js';
import { runCli } from '../harness/cli.js';
import { root } from '../harness/root.js';

/** The fenced blocks of a language in a Markdown file. */
async function blocks(path: string, language: string): Promise<string[]> {
  const text = await readFile(join(root, path), 'utf8');
  return [...text.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

async function markdownFiles(): Promise<string[]> {
  const below = async (folder: string): Promise<string[]> =>
    (await readdir(join(root, folder), { recursive: true }))
      .map((name) => join(folder, name))
      .filter((name) => name.endsWith('.md'));
  return [
    'README.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    ...(await below('docs')),
    ...(await below('actions')),
  ];
}

describe('the documentation', () => {
  it('shows scenarios that work', async () => {
    const scenarios = await blocks('docs/sandbox.md', 'yaml');
    expect(scenarios.length).toBeGreaterThan(2);
    for (const yaml of scenarios) {
      const sandbox = await startSandbox({ scenario: parse(yaml) as ScenarioInput });
      await sandbox.close();
    }
  });

  it('links to files that exist', async () => {
    const missing: string[] = [];
    for (const path of await markdownFiles()) {
      const text = await readFile(join(root, path), 'utf8');
      for (const [, target] of text.matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)[^)]*\)/g)) {
        const found = await stat(join(root, dirname(path), target ?? '')).then(
          () => true,
          () => false,
        );
        if (!found) missing.push(`${path} -> ${target ?? ''}`);
      }
    }
    expect(missing).toEqual([]);
  });

  it('names flags that the command line has', async () => {
    const pattern = /^\s*(?:\w+=\S+ )*(?:node dist\/cli\.js|platform-tools) ([a-z]+) ([a-z-]+)(?= )/;
    const unknown: string[] = [];
    let lines = 0;
    for (const path of await markdownFiles()) {
      for (const line of (await blocks(path, 'sh')).flatMap((block) => block.split('\n'))) {
        const [, noun, verb] = pattern.exec(line) ?? [];
        if (noun === undefined || verb === undefined) continue;
        lines += 1;
        const { stdout } = await runCli([noun, verb, '--help']);
        const known = new Set([...stdout.matchAll(/--[a-z-]+/g)].map(([flag]) => flag));
        unknown.push(
          ...[...line.matchAll(/--[a-z-]+/g)]
            .filter(([flag]) => !known.has(flag))
            .map(([flag]) => `${path}: ${flag}`),
        );
      }
    }
    expect(unknown).toEqual([]);
    expect(lines).toBeGreaterThan(20);
  }, 60_000);
});
