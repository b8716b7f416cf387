import { Writable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { FakeClock } from '../../testing/fake-clock.js';
import { TerminalLogger } from './logger.js';
import { printText } from './terminal.js';

/** A stream that is no terminal, and what was written to it without colours. */
function memoryStream() {
  const written: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      written.push(chunk.toString());
      done();
    },
  }) as unknown as NodeJS.WriteStream;
  const raw = (): string => written.join('');
  // oxlint-disable-next-line no-control-regex
  return { stream, raw, output: (): string => raw().replace(/\u001b\[[0-9;]*m/g, '') };
}

function setUp(verbose = false, words = (text: string): string => text, width?: number) {
  const { stream, output } = memoryStream();
  const results = memoryStream();
  const options = {
    clock: new FakeClock(),
    stream,
    results: results.stream,
    words,
    verbose,
    colours: false,
    resultColours: false,
    interactive: false,
    ...(width === undefined ? {} : { width }),
  };
  return { logger: new TerminalLogger(options), output, results: results.output };
}

describe('TerminalLogger', () => {
  it('breaks lines between words, and what was asked for not at all', () => {
    const { logger, output, results } = setUp(false, undefined, 16);
    logger.info('one two three four');
    logger.warning('five six');
    logger.remote('seven eight nine');
    logger.result('ten eleven twelve');
    expect(output()).toBe('one two three\nfour\nwarning five six\n  seven eight\n  nine\n');
    expect(results()).toBe('ten eleven twelve\n');
  });

  it('indents remote lines or puts their prefix before them', () => {
    const { logger, output } = setUp();
    logger.remote('one\ntwo\n');
    logger.remote('three', '[web] ');
    expect(output()).toBe('  one\n  two\n[web] three\n');
  });

  it('knows which lines of others were printed last, if nothing stands below them', () => {
    const { logger } = setUp();
    logger.mask('hunter2');
    logger.remote('one\ntwo\n\n');
    logger.endGroup();
    logger.remote('three hunter2\u001b[2J');
    expect(logger.printed.endsWith(['two', 'three ***'])).toBe(true);
    expect(logger.printed.endsWith(['one', 'three ***'])).toBe(false);
    expect(logger.printed.endsWith([])).toBe(false);
    logger.remote('three', '[web] ');
    expect(logger.printed.endsWith(['three'])).toBe(false);
    logger.remote('four');
    logger.info('Waiting');
    expect(logger.printed.endsWith(['four'])).toBe(false);
  });

  it('knows which pages were named, and keeps their links where there are no others', () => {
    const { logger } = setUp();
    const [run, job] = [{ url: 'https://github.com/runs/1' }, { url: 'https://github.com/runs/1/job/2' }];
    expect(logger.printed.newLinks([job, run])).toEqual([job, run]);
    logger.info('Started run 1: https://github.com/runs/1');
    expect(logger.printed.newLinks([job, run])).toEqual([job]);
    expect(logger.printed.newLinks([run])).toEqual([run]);
  });

  it.each([
    [false, false],
    [true, false],
    [false, true],
  ])('shows colours of others where the stream has some: log %j, results %j', (colours, resultColours) => {
    const written: string[] = [];
    const streamOf = (name: string) =>
      new Writable({
        write(chunk: Buffer, _encoding, done) {
          written.push(`${name} ${chunk.toString()}`);
          done();
        },
      }) as unknown as NodeJS.WriteStream;
    const [stream, results] = [streamOf('log'), streamOf('result')];
    const clock = new FakeClock();
    const rest = { clock, words: (text: string) => text, verbose: false, interactive: false };
    const logger = new TerminalLogger({ ...rest, stream, results, colours, resultColours });
    const text = '\u001b[1;31mred\u001b[0m and \u001b[32mgreen\nnot coloured';
    logger.remote(text);
    logger.result(text);
    // A colour that nothing ends would reach all that is printed after it.
    const red = '\u001b[1;31mred\u001b[0m and \u001b[32mgreen\u001b[0m';
    const [log, result] = [colours, resultColours].map((has) => (has ? red : 'red and green'));
    expect(written).toEqual([
      `log   ${log}\n`,
      'log   not coloured\n',
      `result ${result}\n`,
      'result not coloured\n',
    ]);
  });

  it('prints what was asked for elsewhere, inert and without secrets, and says that it did', () => {
    const { logger, output, results } = setUp();
    expect(logger.gaveResults).toBe(false);
    logger.mask('hunter2');
    logger.result('one\u001b[2J\nhunter2\n', 'web/1 | ');
    logger.result('two');
    expect(results()).toBe('web/1 | one\nweb/1 | ***\ntwo\n');
    expect([output(), logger.gaveResults]).toEqual(['', true]);
  });

  it('draws in the place of what it drew before, unless something stands below that', () => {
    const { logger, results } = setUp();
    const size = { columns: 10, rows: 24 };
    logger.redraw('one\u001b[2J\nis wider than ten\n', size);
    logger.redraw('two', size);
    logger.info('a line');
    logger.redraw('three', size);
    expect(results()).toBe('one\nis wider\nthan ten\n\u001b[3A\r\u001b[Jtwo\nthree\n');
  });

  it('lets links through that are our own, and no other', () => {
    const { logger } = setUp();
    const ours = logger.link('1234567', 'https://github.com/uktrade/demo/commit/1234567');
    expect(logger.showable(`Image ${ours}`)).toBe(
      'Image \u001b]8;;https://github.com/uktrade/demo/commit/1234567\u001b\\1234567\u001b]8;;\u001b\\',
    );
    expect(logger.showable('\u001b]8;;https://example.com\u001b\\1234567')).toBe('1234567');
    expect(logger.link('x', 'javascript:alert(1)')).toBe('x');
    expect(logger.link('x', 'https://example.com/\u001b\\')).toBe('x');
  });

  it('counts no link when it draws in the place of what it drew before', () => {
    const { logger, results } = setUp();
    const size = { columns: 10, rows: 24 };
    logger.redraw(logger.link('1234567', 'https://github.com/uktrade/demo'), size);
    logger.redraw('two', size);
    expect(results()).toContain('\u001b[1A\r\u001b[Jtwo');
  });

  it('goes no further up than to the top of the window', () => {
    const { logger, results } = setUp();
    logger.redraw('1\n2\n3\n4\n5', { columns: 80, rows: 4 });
    logger.redraw('two', { columns: 80, rows: 4 });
    expect(results()).toContain('5\n\u001b[3A\r\u001b[Jtwo\n');
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

  it('prints a status with a time every three minutes where there is no terminal', () => {
    const { logger, output } = setUp();
    for (const seconds of [0, 100, 190, 200]) logger.status('BUILD', seconds * 1000);
    expect(output()).toBe('BUILD 3:10\n');
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

  it('shows no secret, nor any line or encoding of it, whoever quotes it', () => {
    const { logger, output } = setUp(true);
    const secret = 'first line\nsecond "line"';
    logger.mask(secret);
    const forms = ['second "line"', JSON.stringify(secret), Buffer.from(secret).toString('base64')];
    const text = `${secret} ${forms.join(' ')} ${encodeURIComponent(secret)}`;
    logger.debug(text);
    logger.info(text);
    logger.notice(text, { title: text });
    logger.warning(text);
    logger.error(text);
    logger.group(text);
    logger.remote(text, 'first line');
    logger.status(text);
    logger.close();
    for (const part of ['first', 'second', ...forms]) expect(output()).not.toContain(part);
    expect(logger.showable('the second "line"')).toBe('the ***');
    expect(logger.hideSecrets('first line')).toBe('***');
  });

  it('keeps detail for those who asked for it', () => {
    const quiet = setUp();
    quiet.logger.debug('detail');
    const verbose = setUp(true);
    verbose.logger.debug('detail');
    expect([quiet.output(), verbose.output()]).toEqual(['', 'detail\n']);
  });
});

describe('printText', () => {
  it.each([
    [{}, 'red'],
    [{ FORCE_COLOR: '1' }, '\u001b[31mred\u001b[0m'],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, 'red'],
  ])('ends colours that nothing ends, and shows none where there are none: %j', (env, expected) => {
    const { stream, raw } = memoryStream();
    printText('\u001b[31mred\nplain', stream, env);
    expect(raw()).toBe(`${expected}\nplain\n`);
  });
});
