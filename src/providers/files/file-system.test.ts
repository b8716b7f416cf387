import { createHash } from 'node:crypto';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { LocalFileSystem, LocalDistFolder } from './file-system.js';
import { LocalTextFiles } from './text-files.js';

const files = new LocalFileSystem();
let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'file-system-'));
});

afterEach(() => {
  rmSync(root, { recursive: true, force: true });
});

function everything(): string[] {
  return (readdirSync(root, { recursive: true }) as string[]).sort();
}

function file(path: string, content = 'new', executable = false) {
  return { path: join(root, path), content, executable };
}

describe('a text', () => {
  const read = (content: Buffer): Promise<string | undefined> => {
    writeFileSync(join(root, 'text'), content);
    return new LocalTextFiles().read(join(root, 'text'));
  };
  const little = Buffer.from('name: web', 'utf16le');
  const big = Buffer.from(little).swap16();

  it.each([
    ['with a mark, little-endian', Buffer.concat([Buffer.from([0xff, 0xfe]), little])],
    ['with a mark, big-endian', Buffer.concat([Buffer.from([0xfe, 0xff]), big])],
    ['without one, little-endian', little],
    ['without one, big-endian', big],
  ])('in UTF-16, %s, is called that', async (_, content) => {
    await expect(read(content)).rejects.toMatchObject({
      message: expect.stringContaining('is in UTF-16') as unknown,
      hint: expect.stringContaining('Save it as UTF-8') as unknown,
    });
  });

  it('in UTF-8 is read, with its mark or without, however short', async () => {
    for (const text of ['', 'a', 'é', '\uFEFFname: web']) expect(await read(Buffer.from(text))).toBe(text);
  });

  it('that is not there is undefined', async () => {
    expect(await new LocalTextFiles().read(join(root, 'nowhere'))).toBeUndefined();
    writeFileSync(join(root, 'text'), '');
    expect(await new LocalTextFiles().read(join(root, 'text', 'below'))).toBeUndefined();
  });
});

describe('what is at a path', () => {
  it('is told without following links', async () => {
    writeFileSync(join(root, 'file'), '');
    symlinkSync('nowhere', join(root, 'link'));
    expect(await files.kind(root)).toBe('directory');
    expect(await files.kind(join(root, 'file'))).toBe('file');
    expect(await files.kind(join(root, 'link'))).toBe('link');
    expect(await files.kind(join(root, 'nothing'))).toBeUndefined();
    expect(await files.kind(join(root, 'file', 'below'))).toBeUndefined();
    expect(await files.kind('/dev/null')).toBe('other');
  });

  it('is executable or not', async () => {
    writeFileSync(join(root, 'script'), '', { mode: 0o644 });
    expect(await files.isExecutable(join(root, 'script'))).toBe(false);
    chmodSync(join(root, 'script'), 0o755);
    expect(await files.isExecutable(join(root, 'script'))).toBe(true);
  });
});

describe('writing files', () => {
  it('makes their folders, sets the executable bit, replaces, and leaves nothing else behind', async () => {
    writeFileSync(join(root, 'c'), 'old');
    await files.writeAll([file('a/b/run.sh', 'echo', true), file('a/text', 'text'), file('c')]);
    expect(everything()).toEqual(['a', 'a/b', 'a/b/run.sh', 'a/text', 'c']);
    expect(readFileSync(join(root, 'a/b/run.sh'), 'utf8')).toBe('echo');
    expect(readFileSync(join(root, 'c'), 'utf8')).toBe('new');
    expect(statSync(join(root, 'a/b/run.sh')).mode & 0o100).toBe(0o100);
    expect(statSync(join(root, 'a/text')).mode & 0o111).toBe(0);
  });

  it('leaves everything as it was when one can not be put in its place', async () => {
    writeFileSync(join(root, 'old'), 'old', { mode: 0o755 });
    mkdirSync(join(root, 'folder'));
    const work = files.writeAll([file('old'), file('new/deep/file'), file('folder')]);
    await expect(work).rejects.toThrow(
      expect.objectContaining({
        message: expect.stringContaining(`${join(root, 'folder')} could not be written`) as unknown,
        hint: expect.stringContaining('Nothing was changed') as unknown,
      }),
    );
    expect(everything()).toEqual(['folder', 'old']);
    expect(readFileSync(join(root, 'old'), 'utf8')).toBe('old');
    expect(statSync(join(root, 'old')).mode & 0o777).toBe(0o755);
  });

  it('leaves everything as it was when one can not be written at all', async () => {
    writeFileSync(join(root, 'file'), '');
    await expect(files.writeAll([file('new/file'), file('file/below')])).rejects.toThrow(
      /could not be written/,
    );
    expect(everything()).toEqual(['file']);
  });

  it('leaves everything as it was when it is cancelled', async () => {
    const signal = AbortSignal.abort(new CancelledError('Cancelled.'));
    await expect(files.writeAll([file('new/file')], signal)).rejects.toThrow('Cancelled.');
    expect(everything()).toEqual([]);
  });
});

describe('files that were built', () => {
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
});
