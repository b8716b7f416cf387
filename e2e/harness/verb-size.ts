import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './root.js';

const BUNDLE = join(root, 'dist/bundle');
/** How a chunk asks for another one, by its number. */
const ASKS = /\.e\((\d+)\)/g;
/** A verb as the registry has it in dist/: its name, and what is loaded for it. */
const VERB =
  /"([a-z-]+)":\{(?:noun:"[^"]*",)?summary:"(?:[^"\\]|\\.)*",load:async\(\)=>\(await (.*?)\)\.default\}/g;

/**
 * Measures what each verb adds to the download: its `action.yml`, and the chunks that are loaded for no other verb.
 * @returns compressed bytes, by the name of the verb
 */
export async function verbSizes(): Promise<ReadonlyMap<string, number>> {
  const chunks = await readChunks();
  const verbs = chunksOfVerbs(chunks);
  // What is not behind a verb is there without any.
  const entry = [...chunks].map(([id, text]) => [id, text.replace(VERB, '')] as const);
  const others = behind(asked([...chunks.values()][0] ?? ''), new Map(entry));
  const sizes = [...verbs].map(async ([name, ids]) => {
    const own = [...ids].filter(
      (id) => !others.has(id) && [...verbs].every(([other, theirs]) => other === name || !theirs.has(id)),
    );
    const action = await readFile(join(root, 'actions', name, 'action.yml'), 'utf8');
    const contents = [...own.map((id) => chunks.get(id) ?? ''), action];
    return [name, gzipSync(contents.join('')).length] as const;
  });
  return new Map(await Promise.all(sizes));
}

/** Lists the verbs that may load a chunk which holds the text. */
export async function verbsThatLoad(text: string): Promise<string[]> {
  const chunks = await readChunks();
  return [...chunksOfVerbs(chunks)].flatMap(([name, ids]) =>
    [...ids].some((id) => chunks.get(id)?.includes(text)) ? [name] : [],
  );
}

/** Measures what the packages have alone that our sources import: in compressed bytes. @param source - the imports, used */
export async function packageSize(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: root },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'silent',
  });
  return gzipSync(outputFiles[0]?.contents ?? '').length;
}

/** The numbers of the chunks that each verb may load, by its name. */
function chunksOfVerbs(chunks: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlySet<string>> {
  const registry = [...chunks.values()].find((text) => text.includes('"codebase-build":{')) ?? '';
  return new Map(
    [...registry.matchAll(VERB)].map(([, name = '', load = '']) => [name, behind(asked(load), chunks)]),
  );
}

/** The chunks by their numbers; the entry comes first, and has none. */
async function readChunks(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(BUNDLE)).filter((name) => name.endsWith('.js'));
  const read = async (name: string): Promise<[string, string]> => [
    name.replace(/\.?index\.js$/, ''),
    await readFile(join(BUNDLE, name), 'utf8'),
  ];
  const chunks = await Promise.all(names.map(read));
  return new Map(chunks.sort(([a], [b]) => Number(a) - Number(b)));
}

function asked(text: string): string[] {
  return [...text.matchAll(ASKS)].map(([, id = '']) => id);
}

/** The chunks, and all that they may ask for. */
function behind(ids: readonly string[], chunks: ReadonlyMap<string, string>): Set<string> {
  const seen = new Set<string>();
  const waiting = [...ids];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    waiting.push(...asked(chunks.get(id) ?? ''));
  }
  return seen;
}
