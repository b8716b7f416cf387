import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'oxfmt';
import type { FormatConfig } from 'oxfmt';
import { root } from '../e2e/harness/root.js';

/**
 * Lays out the text of a file as `npm run format` does.
 * @param path - its ending says what the text is
 * @throws Error for a text that is not what the ending says
 */
export async function formatText(path: string, text: string): Promise<string> {
  const options = JSON.parse(await readFile(join(root, '.oxfmtrc.json'), 'utf8')) as FormatConfig;
  const { code, errors } = await format(path, text, options);
  if (errors.length > 0) throw new Error(`${path}: ${errors.map(({ message }) => message).join('; ')}`);
  return code;
}
