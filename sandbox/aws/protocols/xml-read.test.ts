import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXml } from './xml-read.js';
import { xmlRepeated } from './xml.js';

describe('readXml', () => {
  it('reads elements, lists, entities and the prolog', () => {
    expect(
      readXml(
        '<?xml version="1.0"?><Batch xmlns="urn:x"><Path>/a&amp;b</Path><Path>&#x2f;*</Path><Empty/></Batch>',
      ),
    ).toEqual({ Batch: { Path: ['/a&b', '/*'], Empty: '' } });
  });

  it.each(['<a>', '<a></b>', '</a>', '<a', 'a < b'])('refuses %s', (text) => {
    expect(() => readXml(text)).toThrow(SyntaxError);
  });

  it('reads back any text that was written', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1 }), { minLength: 2 }), (texts) => {
        expect(readXml(xmlRepeated({ Root: { Path: texts } }))).toEqual({ Root: { Path: texts } });
      }),
    );
  });
});
