import { PrefixedLogger } from '../../src/core/logger.js';
import { LogPrinter } from '../../src/domains/builds/log-printer.js';
import { RunnerLogger } from '../../src/providers/runner/runner.js';
import { inertText } from '../../src/providers/terminal/terminal.js';
import { obeyedCommands } from './oracles.js';
import type { RunnerCommand } from './oracles.js';
import { fieldsOf, FIELD_END, holds } from './target.js';
import type { FuzzTarget } from './target.js';

const LOG = [
  ...[
    '[Container] 2026/01/31 12:00:00.123456 Entering phase BUILD',
    '\n',
    '\r\n',
    '\r',
    '::',
    '::error::',
    '##[',
  ],
  ...[
    '::add-mask::',
    '\u0085::warning::x',
    '\u2028::notice::x',
    '\u001b[31m',
    '\u001b[0m',
    ']',
    'npm ERR!',
    ' ',
  ],
];
/** The longest line that the log of a build holds back until it ends, in characters. */
const LONGEST_LINE = 100_000;

/** Everything that we print. */
export const logTargets: readonly FuzzTarget[] = [
  {
    name: 'remote text in the log',
    examples: ['line one\n::error::x\nline three', '  ##[add-mask]secret'],
    words: LOG,
    check(text) {
      for (const prefix of ['', '[web] ']) {
        const printed = printedBy((logger) => {
          logger.remote(text, prefix);
          new PrefixedLogger(logger, '[api] ').info(text);
          logger.info(text);
        });
        holds(obeyedCommands(printed).length === 0, 'the runner obeys a line of the text');
      }
    },
  },
  {
    name: 'annotations',
    examples: [`Something failed: 100% of it${FIELD_END}A title, with: all of it`],
    words: [...LOG, '%', ',', ':', FIELD_END],
    check(text) {
      const [message = '', title = ''] = fieldsOf(text, 2);
      const printed = printedBy((logger) => {
        logger.error(message, { title });
        logger.warning(message, { title });
        logger.notice(message);
        logger.debug(message);
        logger.group(message);
        logger.endGroup();
      });
      const names = obeyedCommands(printed).map(({ name }: RunnerCommand) => name);
      holds(names.join() === 'error,warning,notice,debug,group,endgroup', `obeyed: ${names.join()}`);
    },
  },
  {
    name: 'logs of builds',
    examples: [
      `[Container] 2026/01/31 12:00:00 Entering phase BUILD\n${FIELD_END}[Container] 2026/01/31 12:00:09 Phase complete: BUILD State: FAILED\n`,
    ],
    words: [...LOG, FIELD_END, 'Phase complete: BUILD State: FAILED', 'Entering phase '],
    check: checkBuildLog,
  },
  {
    name: 'texts at a terminal',
    examples: ['\u001b[31mred\u001b[0m', '\u001b]8;;https://evil.example\u0007link'],
    words: [
      '\u001b',
      '[',
      ']',
      '0;',
      'm',
      'H',
      '\u0007',
      '\u009b',
      '\u0090',
      '\u009c',
      '\r',
      '\b',
      '\u007f',
      '\\',
    ],
    check(text) {
      /* oxlint-disable no-control-regex -- they are what must not be left */
      const left = inertText(text).replace(/\u001b\[[0-9;:]*m/g, '');
      holds(
        !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/.test(left),
        `left: ${JSON.stringify(left.slice(0, 200))}`,
      );
    },
  },
];

/** In pieces as CloudWatch gives them: nothing is lost, nothing is obeyed, and no more than one long line is held back. */
function checkBuildLog(text: string): void {
  const messages = text.split(FIELD_END);
  const logged = printedBy((logger, printed) => {
    const printer = new LogPrinter(logger, undefined);
    let given = 0;
    for (const message of messages) {
      printer.print([message]);
      given += message.length;
      holds(given - printed().length <= LONGEST_LINE, 'more is held back than the longest line');
    }
    printer.end();
    for (const line of printer.lastLines) holds(line.length <= 600, 'a line that is too long for a summary');
  });
  const names = new Set(obeyedCommands(logged).map(({ name }) => name));
  for (const name of names) holds(['group', 'endgroup', 'debug'].includes(name), `the runner obeys ${name}`);
}

/** Returns all that reaches standard output, that of the toolkit as well. */
function printedBy(print: (logger: RunnerLogger, printed: () => string) => void): string {
  let output = '';
  const take = (chunk: string | Uint8Array): boolean => {
    output += String(chunk);
    return true;
  };
  const write = process.stdout.write.bind(process.stdout);
  process.stdout.write = take;
  try {
    print(new RunnerLogger(take), () => output);
  } finally {
    process.stdout.write = write;
  }
  return output;
}
