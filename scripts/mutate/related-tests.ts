import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Which tests reach which source file, by the imports of everything below a folder. */
export class RelatedTests {
  private readonly imports = new Map<string, string[]>();
  private readonly tests: string[];

  /** @param mostFar how many tests of other folders are asked; those nearby are meant to notice */
  constructor(
    folder: string,
    private readonly mostFar: number,
  ) {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => join(folder, name));
    for (const file of files) this.imports.set(file, importsOf(file));
    this.tests = files.filter((file) => file.endsWith('.test.ts'));
  }

  /** Those in the file's own folder, and the nearest of the others, each nearest first. */
  of(file: string): { near: string[]; far: string[] } {
    const reaching = this.tests
      .map((test) => ({ test, distance: this.distance(test, file) }))
      .filter(({ distance }) => distance < Infinity)
      .sort((a, b) => a.distance - b.distance)
      .map(({ test }) => test);
    const beside = (test: string): boolean => dirname(test) === dirname(file);
    return {
      near: reaching.filter(beside),
      far: reaching.filter((test) => !beside(test)).slice(0, this.mostFar),
    };
  }

  private distance(from: string, to: string): number {
    let layer = [from];
    const seen = new Set(layer);
    for (let distance = 0; layer.length > 0; distance += 1) {
      if (layer.includes(to)) return distance;
      layer = layer.flatMap((file) => this.imports.get(file) ?? []).filter((file) => !seen.has(file));
      layer.forEach((file) => seen.add(file));
    }
    return Infinity;
  }
}

function importsOf(file: string): string[] {
  const source = readFileSync(file, 'utf8');
  return [...source.matchAll(/(?:from|import\()\s*'(\.[^']+)\.js'/g)].map(([, path]) =>
    join(dirname(file), `${path ?? ''}.ts`),
  );
}
