import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { downloadBytes, listDownloaded } from '../../e2e/harness/download.js';
import { stepEnvironment, useUntilFirstRequest } from '../../e2e/harness/first-request.js';
import { root } from '../../e2e/harness/root.js';
import { verbSizes } from '../../e2e/harness/verb-size.js';
import type { Section } from '../report.js';

/** What a runner downloads, and what Node reads of it. */
export async function measureSize(): Promise<Section> {
  const dist = (await listDownloaded()).filter((path) => path.startsWith('dist/'));
  const contents = await Promise.all(dist.map((path) => readFile(join(root, path))));
  const verbs = [...(await verbSizes())].sort(([, a], [, b]) => b - a);
  const [largest = ['', 0], second = ['', 0]] = verbs;
  const rows = [
    ['what `uses:` downloads', await downloadBytes()],
    ['of that, `dist/`', gzipSync(Buffer.concat(contents)).length],
    [`what only \`${largest[0]}\` needs, the largest verb`, largest[1]],
    [`what only \`${second[0]}\` needs, the next`, second[1]],
    ['what only the verb in the middle needs', verbs[Math.floor(verbs.length / 2)]?.[1] ?? 0],
    ['JavaScript read before the first request of `codebase-build`', await bytesRead('codebase-build')],
    ['JavaScript read before the first request of `codebase-deploy`', await bytesRead('codebase-deploy')],
  ] as const;
  return {
    title: 'Size',
    text: 'In kilobytes; what is downloaded is compressed. What only one verb needs is its `action.yml` and the chunks that no other verb loads.',
    head: ['', 'kB'],
    rows: rows.map(([what, bytes]) => [what, (bytes / 1000).toFixed(0)]),
  };
}

async function bytesRead(command: string): Promise<number> {
  const { scripts } = await useUntilFirstRequest([join(root, 'dist/index.js')], stepEnvironment(command), {
    until: 'scripts',
  });
  return scripts.reduce((sum, { length }) => sum + length, 0);
}
