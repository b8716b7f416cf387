import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Puts the text between the two marks of a page; all else of the page is by hand.
 * @param name - of the script: the marks are `<!-- fuzz: written by npm run fuzz -->` and `<!-- end of fuzz -->`
 * @throws Error for a page without these marks
 */
export async function writeBlock(file: string, name: string, markdown: string): Promise<void> {
  const [begin, end] = [`<!-- ${name}: written by npm run ${name} -->`, `<!-- end of ${name} -->`];
  const path = join(root, file);
  const [before, rest] = (await readFile(path, 'utf8')).split(begin);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined) throw new Error(`${file} has no place for ${name}.`);
  await writeFile(path, `${before}${begin}\n\n${markdown}\n\n${end}${after}`);
}
