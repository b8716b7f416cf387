import { UsageError } from '../core/errors.js';
import type { InputDefinition, InputDefinitions, RawInputs } from '../core/inputs.js';
import type { CommandContext } from './command.js';

/**
 * Puts the text of each file that an input `<name>-file` names into the input `<name>`.
 * @throws UsageError where both are given, and for a file that can't be read or is outside the workspace
 */
export async function readInputFiles(
  definitions: InputDefinitions,
  raw: RawInputs,
  { directory, workflow }: Pick<CommandContext, 'directory' | 'workflow'>,
): Promise<RawInputs> {
  const inputs: Record<string, unknown> = { ...leaveOutFiles(definitions, raw) };
  for (const name of fileNames(definitions)) {
    const path = raw[`${name}-file`];
    if (path === undefined || path === null || path === '') continue;
    if ((inputs[name] ?? '') !== '')
      throw new UsageError(`The inputs ${name} and ${name}-file are both given.`, {
        hint: 'Keep one of them.',
      });
    if (typeof path !== 'string')
      throw new UsageError(`The input ${name}-file is not a path.`, {
        hint: `Write ${name}-file: folder/file.txt.`,
      });
    // At a terminal every file is the reader's own.
    const confined = workflow !== undefined;
    // Most runs name no file.
    const { readFileInside } = await import('../providers/files/dist-folder.js');
    const text = await readFileInside(path.trim(), { input: `${name}-file`, folder: directory, confined });
    if (text.trim() === '' && isRequired(definitions[name]))
      throw new UsageError(`The input ${name}-file is ${JSON.stringify(path)}, which is empty.`, {
        hint: `Write the value of ${name} into it.`,
      });
    inputs[name] = text;
  }
  return inputs;
}

function isRequired(definition: InputDefinition | undefined): boolean {
  return definition?.type === 'string' && definition.required === true;
}

/** Returns the inputs without those that name files. */
export function leaveOutFiles(definitions: InputDefinitions, raw: RawInputs): RawInputs {
  const files = fileNames(definitions).map((name) => `${name}-file`);
  return Object.fromEntries(Object.entries(raw).filter(([name]) => !files.includes(name)));
}

function fileNames(definitions: InputDefinitions): string[] {
  return Object.entries(definitions).flatMap(([name, definition]) => ('file' in definition ? [name] : []));
}
