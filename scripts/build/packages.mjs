// Plugins of esbuild for packages of which too much would be bundled. They change what is left out, never what is run.
import { readFile } from 'node:fs/promises';
import { basename, dirname, join, relative } from 'node:path';

/**
 * `@actions/github` and what it is made of bring undici along for a `fetch` of their own, a megabyte of which nothing is
 * called: `providers/github/client.ts` gives the client ours. They get these names in its place.
 */
export const withoutUndici = {
  name: 'without-undici',
  setup(build) {
    build.onResolve({ filter: /^undici$/ }, ({ importer }) =>
      /[\\/]@actions[\\/](github|http-client)[\\/]/.test(importer)
        ? { path: 'undici', namespace: 'without-undici', sideEffects: false }
        : undefined,
    );
    build.onLoad({ filter: /.*/, namespace: 'without-undici' }, () => ({
      contents: 'export const fetch = globalThis.fetch; export class ProxyAgent {}',
    }));
  },
};

/** Packages that do nothing when they are merely imported, and don't say so in their package.json. */
export const withoutSideEffects = {
  name: 'without-side-effects',
  setup(build) {
    build.onResolve({ filter: /^(@actions\/|undici$|tunnel$|\.)/ }, async (args) => {
      const { path, kind, resolveDir, importer, pluginData } = args;
      const within = /[\\/]node_modules[\\/]@actions[\\/]/.test(importer);
      if (pluginData === 'resolved' || (path.startsWith('.') && !within)) return undefined;
      const found = await build.resolve(path, { kind, resolveDir, importer, pluginData: 'resolved' });
      return { ...found, sideEffects: false };
    });
  },
};

/**
 * The SDK, with imports of what is used. It imports from index files, and esbuild puts all that is used behind an index
 * into the chunks of each file that imports one name of it: XML into those of clients that speak JSON. Here each name
 * is imported from the file that it is in; what an index has of its own gets a file of its own. Clients that speak JSON
 * also lose their lists of errors (110 classes in SSM's): an error that is not listed becomes the client's base
 * exception, with the same name, message and metadata, and `providers/aws` tells errors apart by their name alone.
 */
export const leanSdk = {
  name: 'lean-sdk',
  setup(build) {
    const homes = new ExportHomes(build);
    const sdk = { filter: /[\\/]@(aws-sdk|smithy)[\\/].*[\\/]dist-es[\\/].*\.js$/, namespace: 'file' };
    build.onLoad(sdk, async ({ path }) => {
      const text = withoutUnused(path, await readFile(path, 'utf8'));
      if (isIndex(path) && hasOwnCode(text))
        return { contents: `${reexports(text)}export * from ${own(path)};\n` };
      const lean = leanSchemas(path, await homes.importDirectly(path, text));
      return {
        contents: lean.replace(PACKAGE_INFO, 'import { version } from $1; const packageInfo = { version };'),
      };
    });
    build.onLoad({ filter: /[\\/]src[\\/]providers[\\/]aws[\\/][\w-]+\.ts$/ }, async ({ path }) => ({
      contents: await homes.importDirectly(path, await readFile(path, 'utf8')),
      loader: 'ts',
    }));
    const { absWorkingDir: root } = build.initialOptions;
    build.onResolve({ filter: OWN }, ({ path }) => ({
      // The readable copy names it, and no folder of this machine.
      ...{ path: relative(root, path.replace(OWN, '')), namespace: 'own-code', sideEffects: false },
    }));
    build.onLoad({ filter: /.*/, namespace: 'own-code' }, async ({ path: name }) => {
      const path = join(root, name);
      const text = (await readFile(path, 'utf8')).replace(EXPORT, '');
      return { contents: await homes.importDirectly(path, text), resolveDir: dirname(path) };
    });
  },
};

/** What the SDK has for browsers without cryptography, and for operations that stream, of which none is used here. */
function withoutUnused(path, text) {
  return text
    .replace('import { Sha256Js } from "./Sha256Js";', 'const Sha256Js = undefined;')
    .replace(
      'import { eventStreamSerdeProvider } from "@smithy/core/event-streams";',
      'const eventStreamSerdeProvider = () => undefined;',
    );
}

/** Marks the import of what an index has besides the exports of other files. */
const OWN = /\?own$/;

function own(index) {
  return JSON.stringify(`${index}?own`);
}

function reexports(text) {
  return [...text.matchAll(EXPORT)].map(([statement]) => `${statement}\n`).join('');
}

function hasOwnCode(text) {
  return /^export /m.test(text.replace(EXPORT, ''));
}

/** Those that don't speak JSON name some errors otherwise than their requests do, which only the lists know. */
const NOT_JSON = /[\\/]client-(sts|s3|cloudfront)[\\/]/;

function leanSchemas(path, text) {
  if (!/[\\/]schemas_0\.js$/.test(path)) return text;
  const strings = new Map(
    [...text.matchAll(/^const (\w+) = ("[^"]*");$/gm)].map(([, name, value]) => [name, value]),
  );
  // For all that esbuild knows, a key in brackets does something, so that no shape that has one could be left out.
  const plain = text.replace(/\[(_\w+)\]: /g, (key, name) => `${strings.get(name) ?? key}: `);
  return NOT_JSON.test(path) ? plain : plain.replace(/^n0_registry\.registerError\(.*\);$/gm, '');
}

/** All of package.json, for its version. */
const PACKAGE_INFO = /^import packageInfo from ("[^"]*package\.json");$/m;
const IMPORT = /^import \{([^}]*)\} from ["']([^"']+)["'];$/gm;
const EXPORT = /^export (?:\{([^}]*)\}|\*) from "([^"]+)";$/gm;

/** Knows in which file a name that an index exports is. */
class ExportHomes {
  constructor(build) {
    this.build = build;
    this.indexes = new Map();
  }

  /** Returns the text of a module, with each import from an index replaced by imports from the files behind it. */
  async importDirectly(path, text) {
    let result = text;
    for (const [statement, names, specifier] of text.matchAll(IMPORT)) {
      const index = await this.resolve(specifier, dirname(path));
      if (index === undefined) continue;
      const direct = await Promise.all(parseNames(names).map((name) => this.importOf(name, index)));
      result = result.replace(statement, () => direct.join('\n'));
    }
    return result;
  }

  async importOf({ name, as }, index) {
    const { path, name: there } = (await this.find(name, index)) ?? { path: `${index}?own`, name };
    return `import { ${there} as ${as} } from ${JSON.stringify(path)};`;
  }

  /** @returns the file that has the name and its name in there; undefined where the index does not export it */
  async find(name, index) {
    for (const { names, path } of await this.exportsOf(index)) {
      const inner = names === undefined ? name : names.find(({ as }) => as === name)?.name;
      if (inner === undefined) continue;
      const deeper = isIndex(path) ? await this.find(inner, path) : { path, name: inner };
      if (deeper !== undefined && (names !== undefined || (await exportsItself(deeper)))) return deeper;
    }
    return undefined;
  }

  async exportsOf(index) {
    const known = this.indexes.get(index) ?? this.readExports(index);
    this.indexes.set(index, known);
    return known;
  }

  async readExports(index) {
    const found = [];
    for (const [, names, specifier] of (await readFile(index, 'utf8')).matchAll(EXPORT)) {
      const { path } = await this.build.resolve(specifier, {
        ...{ kind: 'import-statement', resolveDir: dirname(index) },
      });
      if (path !== undefined && !path.startsWith('node:'))
        found.push({ names: names === undefined ? undefined : parseNames(names), path });
    }
    return found;
  }

  /** @returns the path of the index that is imported; undefined where it is something else */
  async resolve(specifier, resolveDir) {
    const { path, external } = await this.build.resolve(specifier, { kind: 'import-statement', resolveDir });
    return external || !isIndex(path) || !/[\\/]@(aws-sdk|smithy)[\\/]/.test(path) ? undefined : path;
  }
}

function isIndex(path) {
  return basename(path) === 'index.js';
}

/** Whether a file behind `export *` has the name. */
async function exportsItself({ path, name }) {
  return new RegExp(
    `^export (?:(?:async )?function\\*?|const|var|let|class) ${name.replace('$', '\\$')}\\b`,
    'm',
  ).test(await readFile(path, 'utf8'));
}

/** Those of types alone are left out. */
function parseNames(text) {
  return text
    .split(',')
    .map((each) => each.trim().split(/ as /))
    .flatMap(([name, as = name]) => (name === '' || name.startsWith('type ') ? [] : [{ name, as }]));
}
