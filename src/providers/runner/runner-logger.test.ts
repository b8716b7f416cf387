import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { prefixLines, RunnerLogger } from './runner-logger.js';

/** What the runner obeys in a text: a model of its command parser, `stop-commands` included. */
function obeyed(output: string): string[] {
  const commands: string[] = [];
  let stopped: string | undefined;
  for (const line of output.split(/\r\n|\n|\r/)) {
    if (stopped !== undefined) {
      if (line.trim() === `::${stopped}::`) stopped = undefined;
      continue;
    }
    const stop = /^::stop-commands::(.+)$/.exec(line);
    if (stop !== null) stopped = stop[1];
    else if (/^[\s\u0085]*::/.test(line) || line.includes('##[')) commands.push(line);
  }
  return stopped === undefined ? commands : [...commands, 'never resumed'];
}

function logger() {
  const written: string[] = [];
  return { logger: new RunnerLogger((text) => written.push(text)), output: () => written.join('') };
}

describe('RunnerLogger', () => {
  it.each([
    '::error::x',
    '  ::add-mask::a',
    '\u0085::add-mask::b',
    '##[error]x',
    'a ##[add-mask]b',
    '::stop-commands::x\n::x::\n::error::y',
  ])('prints remote text without obeying it: %j', (text) => {
    const { logger: log, output } = logger();
    log.remote(`${text}\n`);
    expect(output()).toContain(text);
    expect(obeyed(output())).toEqual([]);
  });

  it('prints remote text byte for byte between two lines of its own', () => {
    const { logger: log, output } = logger();
    const text = 'a\r\n\n\u001b[31mred\u001b[0m ü 🚀\tend\n';
    log.remote(text);
    const [first, ...rest] = output().split('\n');
    expect(first).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
    expect(rest.slice(0, -2).join('\n')).toBe(text.slice(0, -1));
  });

  it('uses a new token each time, so that a log can not end the block of another', () => {
    const { logger: log, output } = logger();
    log.remote('a\n');
    log.remote('b\n');
    const tokens = [...output().matchAll(/^::stop-commands::(.+)$/gm)].map((match) => match[1]);
    expect(new Set(tokens).size).toBe(2);
  });

  it('is inert whatever is said, by us or by others', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('::error::', '##[', ' ', '\n', '\r', 'text', '::stop-commands::t', '::t::'),
          { maxLength: 12 },
        ),
        (parts) => {
          const { logger: log, output } = logger();
          log.remote(parts.join(''));
          log.info(parts.join(''));
          expect(obeyed(output())).toEqual([]);
        },
      ),
    );
  });

  it('prints a status once while it stays the same', () => {
    const { logger: log, output } = logger();
    for (const text of ['BUILD', 'BUILD', 'POST_BUILD']) log.status(text);
    expect(output()).toBe('BUILD\nPOST_BUILD\n');
  });

  it('prints nothing for no text', () => {
    const { logger: log, output } = logger();
    log.remote('');
    expect(output()).toBe('');
  });
});

describe('prefixLines', () => {
  it.each([
    ['a\nb\n', '> a\n> b\n'],
    ['a', '> a'],
    ['a\n\nb', '> a\n> \n> b'],
    ['\n', '> \n'],
  ])('%j', (text, expected) => {
    expect(prefixLines(text, '> ')).toBe(expected);
  });
});
