import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { LocalDistFolder } from './dist-folder.js';
import { LocalTextFiles } from './file-system.js';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dist-folder-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a folder of built files', () => {
  it('is listed by name, without what builders hide in it', async () => {
    writeFileSync(join(folder, 'b.whl'), 'b');
    writeFileSync(join(folder, '.gitignore'), '*');
    mkdirSync(join(folder, 'a'));
    expect(await new LocalDistFolder().entries(folder)).toEqual([
      { filename: 'a', path: join(folder, 'a'), isFile: false },
      { filename: 'b.whl', path: join(folder, 'b.whl'), isFile: true },
    ]);
  });

  it('has files of any size, with their hashes', async () => {
    const content = Buffer.alloc(300_000, 'x');
    writeFileSync(join(folder, 'b.whl'), content);
    const hash = (algorithm: string) => createHash(algorithm).update(content).digest('hex');
    expect(await new LocalDistFolder().fingerprint(join(folder, 'b.whl'))).toEqual({
      size: 300_000,
      hashes: { sha256: hash('sha256'), sha512: hash('sha512'), sha1: hash('sha1') },
    });
  });

  it('is missed with a way out, as is a file in it', async () => {
    await expect(new LocalDistFolder().entries(join(folder, 'none'))).rejects.toMatchObject({
      message: expect.stringContaining(join(folder, 'none')) as unknown,
      hint: expect.stringContaining('Build the package first') as unknown,
    });
    await expect(new LocalDistFolder().fingerprint(join(folder, 'none'))).rejects.toThrow(
      'could not be read',
    );
  });
});

describe('a text file', () => {
  it('is read, or not there, or can not be read', async () => {
    writeFileSync(join(folder, 'a.toml'), 'x = 1');
    const files = new LocalTextFiles();
    expect(await files.read(join(folder, 'a.toml'))).toBe('x = 1');
    expect(await files.read(join(folder, 'b.toml'))).toBeUndefined();
    await expect(files.read(folder)).rejects.toThrow(`${folder} could not be read`);
  });
});
