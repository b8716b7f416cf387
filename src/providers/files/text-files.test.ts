import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CacheFile } from './text-files.js';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'platform-tools-cache-'));
});

afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('CacheFile', () => {
  it('keeps a text, and leaves nothing else behind', async () => {
    const file = new CacheFile('names.json', { XDG_CACHE_HOME: folder });
    expect(await file.read()).toBeUndefined();
    await file.write('one');
    await file.write('two');
    expect(await file.read()).toBe('two');
    expect(await readdir(join(folder, 'platform-tools'))).toEqual(['names.json']);
  });

  it('reads nothing that it can not have written, and says when it can not write', async () => {
    const file = new CacheFile('names.json', { XDG_CACHE_HOME: folder });
    await mkdir(join(folder, 'platform-tools'));
    await writeFile(join(folder, 'platform-tools', 'names.json'), 'x'.repeat(300_000));
    expect(await file.read()).toBeUndefined();
    await rm(join(folder, 'platform-tools'), { recursive: true });
    await writeFile(join(folder, 'platform-tools'), '');
    await expect(file.write('text')).rejects.toThrow();
  });
});
