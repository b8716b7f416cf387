// Writes every file that follows from the command definitions and the reusable workflows (`npm run generate`), or says which ones differ (`-- --check`).
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatedFiles, staleFiles } from './generate/generated-files.js';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const files = await generatedFiles(root);
const stale = await staleFiles(root, files);
const differing: string[] = [];
for (const [path, text] of files) {
  const current = await readFile(join(root, path), 'utf8').catch(() => undefined);
  if (current !== text) differing.push(path);
}
if (process.argv.includes('--check')) {
  const wrong = [...differing, ...stale];
  if (wrong.length > 0) {
    console.error(
      `These files do not follow from src/commands or .github/workflows; run \`npm run generate\` and commit them: ${wrong.join(', ')}`,
    );
    process.exitCode = 1;
  } else {
    console.log(`${files.size} generated files match their sources.`);
  }
} else {
  for (const path of differing) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), files.get(path) ?? '');
    console.log(`written ${path}`);
  }
  for (const path of stale) {
    await rm(join(root, path));
    console.log(`removed ${path}`);
  }
}
