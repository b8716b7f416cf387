import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32, gzipSync } from 'node:zlib';

/** A file that was built, as a test knows it. */
export interface TestDistribution {
  filename: string;
  path: string;
  sha256: string;
}

/** Writes a wheel that pip takes. `body` tells two builds apart. */
export async function writeWheel(
  folder: string,
  name: string,
  version: string,
  body = '',
): Promise<TestDistribution> {
  const module = name.replace(/[-.]+/g, '_');
  const info = `${module}-${version}.dist-info`;
  const entries: [string, string][] = [
    [`${module}/__init__.py`, `__version__ = "${version}"\n# ${body}\n`],
    [`${info}/METADATA`, metadata(name, version)],
    [`${info}/WHEEL`, 'Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\nTag: py3-none-any\n'],
  ];
  const hashed = entries.map(([path, text]) => {
    const digest = createHash('sha256').update(text).digest('base64url');
    return `${path},sha256=${digest},${Buffer.byteLength(text)}`;
  });
  const record = [...hashed, `${info}/RECORD,,`, ''].join('\n');
  return write(
    folder,
    `${module}-${version}-py3-none-any.whl`,
    zip([...entries, [`${info}/RECORD`, record]]),
  );
}

/** Writes a source distribution. */
export async function writeSdist(
  folder: string,
  name: string,
  version: string,
  body = '',
): Promise<TestDistribution> {
  const base = `${name.replace(/[-.]+/g, '_')}-${version}`;
  const project = `[project]\nname = "${name}"\nversion = "${version}"\n# ${body}\n`;
  const files: [string, string][] = [
    [`${base}/PKG-INFO`, metadata(name, version)],
    [`${base}/pyproject.toml`, project],
  ];
  return write(folder, `${base}.tar.gz`, gzipSync(tar(files)));
}

/** Writes the tarball that npm pack would write. */
export async function writeTarball(folder: string, name: string, version: string): Promise<TestDistribution> {
  const manifest = JSON.stringify({ name, version });
  const filename = `${name.replace(/^@/, '').replace('/', '-')}-${version}.tgz`;
  return write(folder, filename, gzipSync(tar([['package/package.json', manifest]])));
}

async function write(folder: string, filename: string, content: Buffer): Promise<TestDistribution> {
  const path = join(folder, filename);
  await writeFile(path, content);
  return { filename, path, sha256: createHash('sha256').update(content).digest('hex') };
}

function metadata(name: string, version: string): string {
  return `Metadata-Version: 2.1\nName: ${name}\nVersion: ${version}\nSummary: A package of the tests\n\nNothing.\n`;
}

/** Without compression: one local header for each file, then the directory. */
function zip(entries: readonly [string, string][]): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [path, text] of entries) {
    const [name, data] = [Buffer.from(path), Buffer.from(text)];
    const common = Buffer.alloc(26);
    // Version 2.0, no flags, stored, 1 January 1980.
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(0x21, 8);
    common.writeUInt32LE(crc32(data), 10);
    common.writeUInt32LE(data.length, 14);
    common.writeUInt32LE(data.length, 18);
    common.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name, data]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(0o100644 * 0x10000, 6);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, tail, name]));
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...parts, list, end]);
}

/** The ustar format: a header of 512 bytes for each file, everything filled up to such blocks. */
function tar(files: readonly [string, string][]): Buffer {
  const blocks = files.flatMap(([path, text]) => {
    const data = Buffer.from(text);
    const header = Buffer.alloc(512);
    header.write(path, 0);
    header.write(`0000644\0${'0000000\0'.repeat(2)}`, 100);
    header.write(`${data.length.toString(8).padStart(11, '0')}\0${'0'.repeat(11)}\0        0`, 124);
    header.write('ustar\x0000', 257);
    const sum = header.reduce((total, byte) => total + byte, 0);
    header.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
    return [header, data, Buffer.alloc((512 - (data.length % 512)) % 512)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(1024)]);
}
