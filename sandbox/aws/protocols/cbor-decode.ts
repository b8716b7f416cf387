/** What ends an item of indefinite length. */
const stop = Symbol('break');

/**
 * Reads one CBOR value (RFC 8949). Timestamps (tag 1) become Dates, byte strings Buffers, other tags are dropped.
 * @throws RangeError or TypeError when the bytes are no whole value
 */
export function decodeCbor(bytes: Buffer): unknown {
  const reader = new Reader(bytes);
  const value = reader.value();
  if (value === stop || !reader.atEnd()) throw new RangeError('The CBOR body is not exactly one value.');
  return value;
}

class Reader {
  private offset = 0;

  constructor(private readonly bytes: Buffer) {}

  atEnd(): boolean {
    return this.offset === this.bytes.length;
  }

  value(): unknown {
    const first = this.take(1).readUInt8();
    const major = first >> 5;
    const minor = first & 0x1f;
    if (major === 7) return this.simple(minor);
    const length = minor === 31 ? undefined : this.argument(minor);
    switch (major) {
      case 0:
        return length;
      case 1:
        return -1 - (length ?? 0);
      case 2:
        return length === undefined ? Buffer.concat(this.chunks() as Buffer[]) : this.take(length);
      case 3:
        return length === undefined ? this.chunks().join('') : this.take(length).toString('utf8');
      case 4:
        return this.list(length);
      case 5:
        return this.map(length);
      default:
        return this.tagged(length ?? 0);
    }
  }

  private take(length: number): Buffer {
    const end = this.offset + length;
    if (end > this.bytes.length) throw new RangeError('The CBOR body ends in the middle of a value.');
    const taken = this.bytes.subarray(this.offset, end);
    this.offset = end;
    return taken;
  }

  private argument(minor: number): number {
    if (minor < 24) return minor;
    if (minor === 24) return this.take(1).readUInt8();
    if (minor === 25) return this.take(2).readUInt16BE();
    if (minor === 26) return this.take(4).readUInt32BE();
    if (minor === 27) return Number(this.take(8).readBigUInt64BE());
    throw new TypeError(`CBOR has no argument of the form ${minor}.`);
  }

  private simple(minor: number): unknown {
    switch (minor) {
      case 20:
        return false;
      case 21:
        return true;
      case 22:
        return null;
      case 23:
        return undefined;
      case 25:
        return half(this.take(2).readUInt16BE());
      case 26:
        return this.take(4).readFloatBE();
      case 27:
        return this.take(8).readDoubleBE();
      case 31:
        return stop;
      default:
        throw new TypeError(`CBOR has no simple value ${minor} that AWS would send.`);
    }
  }

  private chunks(): unknown[] {
    return this.list(undefined);
  }

  private list(length: number | undefined): unknown[] {
    const items: unknown[] = [];
    while (items.length !== length) {
      const item = this.value();
      if (item === stop) break;
      items.push(item);
    }
    return items;
  }

  private map(length: number | undefined): Record<string, unknown> {
    const entries: [string, unknown][] = [];
    while (entries.length !== length) {
      const key = this.value();
      if (key === stop) break;
      entries.push([String(key), this.value()]);
    }
    return Object.fromEntries(entries);
  }

  private tagged(tag: number): unknown {
    const value = this.value();
    return tag === 1 && typeof value === 'number' ? new Date(value * 1000) : value;
  }
}

/** A half-precision float: five bits of exponent, ten of fraction. */
function half(bits: number): number {
  const sign = bits & 0x8000 ? -1 : 1;
  const exponent = (bits >> 10) & 0x1f;
  const fraction = bits & 0x3ff;
  if (exponent === 0) return sign * fraction * 2 ** -24;
  if (exponent === 31) return fraction === 0 ? sign * Infinity : NaN;
  return sign * (1 + fraction / 1024) * 2 ** (exponent - 15);
}
