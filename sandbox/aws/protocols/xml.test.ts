import { describe, expect, it } from '@jest/globals';
import { parseXML } from '@aws-sdk/xml-builder';
import fc from 'fast-check';
import { xmlElements, xmlRepeated } from './xml.js';

describe('XML', () => {
  it('is read back as any text that was written', () => {
    const text = fc.string({ minLength: 1 }).filter((value) => value.trim() === value);
    fc.assert(
      fc.property(fc.array(text, { minLength: 2 }), (texts) => {
        expect(parseXML(xmlRepeated({ Root: { Path: texts } }))).toEqual({ Root: { Path: texts } });
      }),
    );
  });

  it('has an element for each item of a list, or members in one', () => {
    expect(xmlRepeated({ Path: ['/a', '/b'] })).toBe('<Path>/a</Path><Path>/b</Path>');
    expect(xmlElements({ Path: ['/a', '/b'] })).toBe('<Path><member>/a</member><member>/b</member></Path>');
  });
});
