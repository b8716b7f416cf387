import { readdir, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'yaml';
import { listInputs } from '../../src/core/inputs.js';
import type { InputDefinition } from '../../src/core/inputs.js';
import { awsInputs, environmentInputs } from '../../src/commands/command.js';
import type { CommandDefinition } from '../../src/commands/command.js';
import { loadCommands } from './generated-files.js';
import { commandPath } from './registry-module.js';

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

/** The text of a file of src/commands and of those in src/commands that it is made of. */
async function sourceOf(path: string, seen = new Set<string>()): Promise<string> {
  if (seen.has(path) || path === 'command') return '';
  seen.add(path);
  const source = await readFile(join(root, 'src/commands', `${path}.ts`), 'utf8');
  const imported = [...source.matchAll(/(?:from |import\()'(\.\.?\/(?:shared\/)?[\w-]+)\.js'/g)].map(
    (match) => posix.join(posix.dirname(path), match[1] ?? ''),
  );
  const others: string[] = [];
  for (const other of imported) others.push(await sourceOf(other, seen));
  return [source, ...others].join('\n');
}

/** The names that are taken out of inputs: `inputs['dry-run']`, `inputs.app`, `{ env } = inputs`. */
function inputsRead(source: string): string[] {
  const properties = [...source.matchAll(/\binputs(?:\.(\w+)\b(?!')|\[['"]([\w-]+)['"]\])/g)].map(
    (match) => match[1] ?? match[2] ?? '',
  );
  const destructured = [...source.matchAll(/const \{([^}]*)\} = inputs;/g)].flatMap((match) =>
    (match[1] ?? '').split(',').map((part) => part.split(':')[0]?.replace(/['"]/g, '').trim() ?? ''),
  );
  // The session takes the common AWS inputs as a whole.
  const taken = { ...awsInputs, ...(source.includes('environmentInputs') ? environmentInputs : {}) };
  const session = source.includes('.aws(inputs)')
    ? Object.entries<InputDefinition>(taken).flatMap(([name, { terminalOnly }]) => (terminalOnly ? [] : name))
    : [];
  return [...new Set([...properties, ...destructured, ...session])].filter((name) => name !== '').sort();
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
      const listed = listInputs(command.inputs).filter(([, { terminalOnly }]) => terminalOnly !== true);
      expect(Object.keys((await actionOf(command.name)).inputs)).toEqual(listed.map(([name]) => name));
      const declared = Object.keys(command.inputs).filter((name) => listed.some(([each]) => each === name));
      const own = await readFile(join(root, 'src/commands', `${commandPath(command)}.ts`), 'utf8');
      // What the verb's own module reads must be declared; modules that it shares with others may read more.
      expect(inputsRead(own).filter((name) => !(name in command.inputs))).toEqual([]);
      const read = inputsRead(await sourceOf(commandPath(command)));
      expect({ [command.name]: declared.filter((name) => !read.includes(name)) }).toEqual({
        [command.name]: [],
      });
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

  it('no description holds an expression, which the runner would refuse', () => {
    for (const { description, inputs, outputs } of commands) {
      const texts = [
        description,
        ...Object.values({ ...inputs, ...outputs }).map((each) => each.description),
      ];
      expect(texts.filter((text) => text.includes('${{'))).toEqual([]);
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
