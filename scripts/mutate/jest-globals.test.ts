import { afterEach, describe, expect, it } from '@jest/globals';
import * as standIn from './jest-globals.js';

describe('tests of several files in one bundle', () => {
  afterEach(() => {
    globalThis.declaredTests = undefined;
  });

  it('run with the hooks of their own file and suites only', async () => {
    const ran: string[] = [];
    for (const file of ['a', 'b']) {
      standIn.startFile();
      standIn.beforeEach(() => ran.push(`before each of ${file}`));
      standIn.afterEach(() => ran.push(`after each of ${file}`));
      standIn.describe('a suite', () => {
        standIn.beforeEach(() => ran.push(`before each of the suite of ${file}`));
        standIn.it.each([1])('a test', (row) => ran.push(`test ${String(row)} of ${file}`));
      });
    }
    const [, last] = globalThis.declaredTests ?? [];
    expect(last?.name).toBe('a suite › a test #0');
    await last?.run();
    expect(ran).toEqual([
      'before each of b',
      'before each of the suite of b',
      'test 1 of b',
      'after each of b',
    ]);
  });
});
