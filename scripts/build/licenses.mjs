import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Renders the licences of the packages that the files are of, each text once, with the packages that it is for.
 * @param files - relative to `root`, as esbuild's metafile names them
 * @throws Error for a package that names no licence
 */
export async function renderLicenses(root, files) {
  const packagesOf = new Map();
  for (const folder of packageFolders(files)) {
    const { name, version, license } = JSON.parse(await readFile(join(root, folder, 'package.json'), 'utf8'));
    if (typeof license !== 'string') throw new Error(`${folder} names no licence in its package.json.`);
    const text = await licenseText(join(root, folder));
    packagesOf.set(text, [...(packagesOf.get(text) ?? []), `${name} ${version} (${license})`]);
  }
  return [...packagesOf]
    .map(([text, packages]) => `${[...new Set(packages)].sort().join('\n')}\n\n${text}`)
    .sort()
    .join(`\n${'-'.repeat(80)}\n\n`);
}

/** The innermost package that each file is in. */
function packageFolders(files) {
  const folders = files.map((file) => /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(file)?.[0]);
  return [...new Set(folders.filter((folder) => folder !== undefined))].sort();
}

async function licenseText(folder) {
  const names = (await readdir(folder)).filter((name) => /^(licen[cs]e|copying|notice)/i.test(name)).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts.length === 0
    ? 'The package comes without the text of its licence.\n'
    : texts.map((text) => `${text.replace(/\r\n/g, '\n').trim()}\n`).join('\n');
}
