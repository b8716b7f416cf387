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

/** The lines of its shell blocks, and command lines in the prose and in tables. */
async function commandLines(path: string): Promise<string[]> {
  const text = await readFile(join(root, path), 'utf8');
  const inline = [...text.matchAll(/`(platform-tools [^`\n]+)`/g)].map((match) => match[1] ?? '');
  return [...(await blocks(path, 'sh')).flatMap((block) => block.split('\n')), ...inline];
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

  it('names verbs and flags that the command line has', async () => {
    const pattern =
      /^\s*(?:\w+=\S+ )*(?:node dist\/cli\.js|platform-tools) ([a-z]+(?:-[a-z]+)?) ([a-z-]+)(?: |$)/;
    const helps = new Map<string, Promise<string>>();
    const helpOf = (noun: string, verb: string): Promise<string> => {
      const words = `${noun} ${verb}`;
      const help = helps.get(words) ?? runCli([noun, verb, '--help']).then(({ stdout }) => stdout);
      helps.set(words, help);
      return help;
    };
    const wrong: string[] = [];
    let lines = 0;
    for (const path of await markdownFiles()) {
      for (const line of await commandLines(path)) {
        const [, noun, verb] = pattern.exec(line) ?? [];
        if (noun === undefined || verb === undefined || noun === 'help') continue;
        lines += 1;
        const help = await helpOf(noun, verb);
        if (!help.includes(`platform-tools ${noun} ${verb}`)) wrong.push(`${path}: ${noun} ${verb}`);
        const known = new Set([...help.matchAll(/--[a-z-]+/g)].map(([flag]) => flag));
        wrong.push(
          ...[...line.matchAll(/(?<= )--[a-z-]+/g)]
            .filter(([flag]) => !known.has(flag))
            .map(([flag]) => `${path}: ${noun} ${verb} ${flag}`),
        );
      }
    }
    expect(wrong).toEqual([]);
    expect(lines).toBeGreaterThan(50);
  }, 60_000);
});
