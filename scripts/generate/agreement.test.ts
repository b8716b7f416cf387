import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { awsInputs } from '../../src/commands/command.js';
import type { CommandDefinition } from '../../src/commands/command.js';
import { loadCommands } from './generated-files.js';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

interface ActionYaml {
  inputs: Record<string, { required: boolean; default?: string }>;
  outputs: Record<string, { value: string }>;
  runs: { using: string; steps: { id: string; uses: string; with: Record<string, string> }[] };
}

let commands: CommandDefinition[] = [];

beforeAll(async () => {
  commands = await loadCommands(root);
});

async function actionOf(name: string): Promise<ActionYaml> {
  return parse(await readFile(join(root, 'actions', name, 'action.yml'), 'utf8')) as ActionYaml;
}

/** The names that the verb's module takes out of its inputs: `inputs['dry-run']` and `inputs.app`. */
async function inputsRead(command: CommandDefinition): Promise<string[]> {
  const source = await readFile(join(root, 'src/commands', `${command.name}.ts`), 'utf8');
  const read = [...source.matchAll(/\binputs(?:\.(\w+)|\[['"]([\w-]+)['"]\])/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  // The session takes the common AWS inputs as a whole.
  return [...new Set([...read, ...(source.includes('.aws(inputs)') ? Object.keys(awsInputs) : [])])].sort();
}

describe('actions and code agree', () => {
  it('there is an action for each verb, and no other', async () => {
    const folders = (await readdir(join(root, 'actions'))).filter((name) => name !== 'run').sort();
    expect(folders).toEqual(commands.map(({ name }) => name));
    expect(folders).toEqual(
      expect.arrayContaining(['codebase-build', 'codebase-deploy', 'codebase-list', 'codebase-prepare']),
    );
  });

  it('every input that is read is declared, and every declared one is read', async () => {
    for (const command of commands) {
      const declared = Object.keys((await actionOf(command.name)).inputs).sort();
      expect({ [command.name]: declared }).toEqual({ [command.name]: await inputsRead(command) });
    }
  });

  it('every output of the code is mapped, and every mapped one is of the code', async () => {
    for (const command of commands) {
      const { outputs } = await actionOf(command.name);
      expect(Object.keys(outputs)).toEqual(Object.keys(command.outputs));
      for (const [name, { value }] of Object.entries(outputs))
        expect(value).toBe(`\${{ steps.run.outputs.${name} }}`);
    }
  });

  it('every action runs its own verb, and passes all inputs without a shell', async () => {
    for (const command of commands) {
      const { runs } = await actionOf(command.name);
      expect(runs).toEqual({
        using: 'composite',
        steps: [
          {
            id: 'run',
            uses: '$/actions/run',
            with: { command: command.name, inputs: '${{ toJSON(inputs) }}' },
          },
        ],
      });
    }
  });
});
