import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../testing/memory-logger.js';
import { PrefixedLogger, StatusLines } from './logger.js';

describe('PrefixedLogger', () => {
  it('puts its prefix before each line, and leaves remote text inert', () => {
    const memory = new MemoryLogger();
    const logger = new PrefixedLogger(memory, '[web] ');
    logger.info('one\ntwo');
    logger.group('A group');
    logger.endGroup();
    logger.notice('three', { title: 'Title' });
    logger.warning('four');
    logger.error('five');
    logger.remote('::error::x\n', '  | ');
    logger.remote('plain\n');
    logger.result('a line\n', '| ');
    logger.result('another\n');
    logger.status('waiting');
    logger.debug('six');
    expect(memory.entries).toEqual([
      { level: 'info', text: '[web] one\n[web] two' },
      { level: 'info', text: '[web] A group' },
      { level: 'notice', text: '[web] three', title: 'Title' },
      { level: 'warning', text: '[web] four' },
      { level: 'error', text: '[web] five' },
      { level: 'remote', text: '::error::x\n', prefix: '[web]   | ' },
      { level: 'remote', text: 'plain\n', prefix: '[web] ' },
      { level: 'result', text: 'a line\n', prefix: '[web] | ' },
      { level: 'result', text: 'another\n', prefix: '[web] ' },
      { level: 'debug', text: '[web] waiting' },
      { level: 'debug', text: '[web] six' },
    ]);
  });

  it('waits as its logger does until the log is taken', async () => {
    const { signal } = new AbortController();
    const slow = Object.assign(new MemoryLogger(), {
      taken: (given: AbortSignal) =>
        Promise.reject(new Error(given === signal ? 'too slow' : 'another signal')),
    });
    await expect(new PrefixedLogger(slow, '').taken(signal)).rejects.toThrow('too slow');
    await expect(new PrefixedLogger(new MemoryLogger(), '').taken(signal)).resolves.toBeUndefined();
  });
});

describe('StatusLines', () => {
  it('are printed when they change', () => {
    const lines = new StatusLines();
    const texts = ['a', 'a', 'b', 'a'];
    expect(texts.map((text) => lines.next(text, undefined))).toEqual(['a', undefined, 'b', 'a']);
  });

  it('are signs of life every three minutes of a wait, and of the next one', () => {
    const lines = new StatusLines();
    const seconds = [0, 179, 180, 200, 359, 361, 5, 181];
    expect(seconds.map((elapsed) => lines.next('Waiting.', elapsed * 1000))).toEqual([
      undefined,
      undefined,
      'Waiting. 3:00',
      undefined,
      undefined,
      'Waiting. 6:01',
      undefined,
      'Waiting. 3:01',
    ]);
  });
});
