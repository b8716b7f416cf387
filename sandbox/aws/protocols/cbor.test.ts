import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { decodeCbor } from './cbor-decode.js';
import { encodeCbor } from './cbor-encode.js';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');

describe('decodeCbor', () => {
  // Examples of RFC 8949, appendix A.
  it.each([
    ['00', 0],
    ['17', 23],
    ['1818', 24],
    ['1903e8', 1000],
    ['1a000f4240', 1_000_000],
    ['1b000000e8d4a51000', 1_000_000_000_000],
    ['20', -1],
    ['3903e7', -1000],
    ['f90000', 0],
    ['f93c00', 1],
    ['f97bff', 65504],
    ['f90001', 5.960464477539063e-8],
    ['f9c400', -4],
    ['f97c00', Infinity],
    ['fa47c35000', 100000],
    ['fb3ff199999999999a', 1.1],
    ['f4', false],
    ['f5', true],
    ['f6', null],
    ['f7', undefined],
    ['6161', 'a'],
    ['62c3bc', 'ü'],
    ['7f657374726561646d696e67ff', 'streaming'],
    ['80', []],
    ['83010203', [1, 2, 3]],
    ['8301820203820405', [1, [2, 3], [4, 5]]],
    ['9f018202039f0405ffff', [1, [2, 3], [4, 5]]],
    ['a26161016162820203', { a: 1, b: [2, 3] }],
    ['bf6346756ef563416d7421ff', { Fun: true, Amt: -2 }],
    ['c11a514b67b0', new Date(1_363_896_240_000)],
    ['c1fb41d452d9ec200000', new Date(1_363_896_240_500)],
  ])('reads %s', (bytes, value) => {
    expect(decodeCbor(hex(bytes))).toEqual(value);
  });

  it('reads byte strings, whole and in pieces', () => {
    expect(decodeCbor(hex('4401020304'))).toEqual(hex('01020304'));
    expect(decodeCbor(hex('5f42010243030405ff'))).toEqual(hex('0102030405'));
  });

  it.each(['', '18', '6261', '8301', 'a161', '0000', 'ff'])(
    'refuses %j, which is not one whole value',
    (bytes) => {
      expect(() => decodeCbor(hex(bytes))).toThrow();
    },
  );
});

describe('encodeCbor', () => {
  it('leaves undefined fields out and writes a Date as tagged seconds', () => {
    expect(encodeCbor({ a: 1, b: undefined }).toString('hex')).toBe('a1616101');
    expect(encodeCbor(new Date(1_363_896_240_500)).toString('hex')).toBe('c1fb41d452d9ec200000');
  });

  it('is what decodeCbor reads, for every JSON value', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        // JSON has no -0; neither has a CBOR integer.
        const plain: unknown = JSON.parse(JSON.stringify(value));
        expect(decodeCbor(encodeCbor(plain))).toEqual(plain);
      }),
    );
  });

  it('keeps numbers of every size', () => {
    fc.assert(
      fc.property(fc.oneof(fc.maxSafeInteger(), fc.double({ noNaN: true })), (number) => {
        expect(decodeCbor(encodeCbor(number))).toBe(Object.is(number, -0) ? 0 : number);
      }),
    );
  });
});
