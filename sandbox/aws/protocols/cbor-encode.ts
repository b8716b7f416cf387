/**
 * A value in CBOR (RFC 8949), as Smithy's RPC v2 protocol uses it: a Date becomes a tagged number of seconds,
 * undefined fields are left out.
 */
export function encodeCbor(value: unknown): Buffer {
  const parts: Buffer[] = [];
  write(value, parts);
  return Buffer.concat(parts);
}

function write(value: unknown, parts: Buffer[]): void {
  if (value === null || value === undefined) parts.push(Buffer.of(0xf6));
  else if (typeof value === 'boolean') parts.push(Buffer.of(value ? 0xf5 : 0xf4));
  else if (typeof value === 'number') writeNumber(value, parts);
  else if (typeof value === 'string') writeBytes(3, Buffer.from(value, 'utf8'), parts);
  else if (value instanceof Uint8Array) writeBytes(2, Buffer.from(value), parts);
  else if (value instanceof Date) {
    parts.push(head(6, 1), double(value.getTime() / 1000));
  } else if (Array.isArray(value)) {
    parts.push(head(4, value.length));
    for (const item of value) write(item, parts);
  } else if (typeof value === 'object') writeMap(value, parts);
  else throw new TypeError(`There is no CBOR for a ${typeof value}.`);
}

function writeNumber(value: number, parts: Buffer[]): void {
  if (!Number.isSafeInteger(value)) parts.push(double(value));
  else parts.push(value >= 0 ? head(0, value) : head(1, -1 - value));
}

function writeBytes(major: number, bytes: Buffer, parts: Buffer[]): void {
  parts.push(head(major, bytes.length), bytes);
}

function writeMap(map: object, parts: Buffer[]): void {
  const entries = Object.entries(map).filter(([, value]) => value !== undefined);
  parts.push(head(5, entries.length));
  for (const [key, value] of entries) {
    write(key, parts);
    write(value, parts);
  }
}

function double(value: number): Buffer {
  const buffer = Buffer.alloc(9);
  buffer[0] = 0xfb;
  buffer.writeDoubleBE(value, 1);
  return buffer;
}

/** The first byte with the major type, and the argument in as few bytes as it takes. */
function head(major: number, argument: number): Buffer {
  const type = major << 5;
  if (argument < 24) return Buffer.of(type | argument);
  if (argument < 0x100) return Buffer.of(type | 24, argument);
  if (argument < 0x10000) return Buffer.of(type | 25, argument >> 8, argument & 0xff);
  const long = argument >= 0x100000000;
  const buffer = Buffer.alloc(long ? 9 : 5);
  buffer[0] = type | (long ? 27 : 26);
  if (long) buffer.writeBigUInt64BE(BigInt(argument), 1);
  else buffer.writeUInt32BE(argument, 1);
  return buffer;
}
