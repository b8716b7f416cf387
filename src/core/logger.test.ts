import { expect, it } from '@jest/globals';
import { MemoryLogger } from '../testing/memory-logger.js';
import { PrefixedLogger } from './logger.js';

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
  logger.status('waiting');
  logger.debug('six');
  expect(memory.entries).toEqual([
    { level: 'info', text: '[web] one\n[web] two' },
    { level: 'info', text: '[web] A group' },
    { level: 'notice', text: '[web] three', title: 'Title' },
    { level: 'warning', text: '[web] four' },
    { level: 'error', text: '[web] five' },
    { level: 'remote', text: '::error::x\n', prefix: '[web]   | ' },
    { level: 'debug', text: '[web] waiting' },
    { level: 'debug', text: '[web] six' },
  ]);
});
