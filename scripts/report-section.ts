import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from '../e2e/harness/root.js';
import { formatText } from './format.js';

/** Puts Markdown between the two comments of a page that begin and end the section; all else is by hand. */
export async function writeSection(file: string, section: string, markdown: string): Promise<void> {
  const path = join(root, file);
  const page = await readFile(path, 'utf8');
  const [begin, end] = [`<!-- ${section}: written by a script -->`, `<!-- end of ${section} -->`];
  const [before, rest] = page.split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for "${section}".`);
  const text = `${before}${begin}\n\n${markdown}\n\n${end}${after}`;
  await writeFile(path, await formatText(path, text));
}
