import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { TerminalLogger } from './terminal-logger.js';

/** A stream that is no terminal, and what was written to it without colours. */
function setUp(verbose = false) {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  // eslint-disable-next-line no-control-regex
  const output = (): string => written.join('').replace(/\u001b\[[0-9;]*m/g, '');
  return {
    logger: new TerminalLogger({ clock: new FakeClock(), stream, verbose, interactive: false }),
    output,
  };
}

describe('TerminalLogger', () => {
  it('indents remote lines or puts their prefix before them', () => {
    const { logger, output } = setUp();
    logger.remote('one\ntwo\n');
    logger.remote('three', '[web] ');
    expect(output()).toBe('  one\n  two\n[web] three\n');
  });

  it('names annotations', () => {
    const { logger, output } = setUp();
    logger.warning('late', { title: 'Log' });
    logger.error('failed');
    expect(output()).toBe('warning Log: late\nerror failed\n');
  });

  it('prints a changed status as a line where there is no terminal', () => {
    const { logger, output } = setUp();
    for (const status of ['BUILD', 'BUILD', 'POST_BUILD']) logger.status(status);
    logger.close();
    expect(output()).toBe('BUILD\nPOST_BUILD\n');
  });

  it('lets no text speak to the terminal, whoever says it', () => {
    const { logger, output } = setUp(true);
    const text = '\u001b]0;title\u0007\u001b[2Jharmless';
    logger.debug(text);
    logger.info(text);
    logger.notice(text, { title: text });
    logger.warning(text);
    logger.error(text);
    logger.group(text);
    logger.status(text);
    logger.close();
    expect(output()).not.toContain('\u001b');
    expect(output()).not.toContain('\u0007');
    expect(output().match(/harmless/g)).toHaveLength(8);
  });

  it('keeps detail for those who asked for it', () => {
    const quiet = setUp();
    quiet.logger.debug('detail');
    const verbose = setUp(true);
    verbose.logger.debug('detail');
    expect([quiet.output(), verbose.output()]).toEqual(['', 'detail\n']);
  });
});
