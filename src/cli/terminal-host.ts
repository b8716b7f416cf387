import { sentence } from '../core/text.js';
import { createColors } from 'picocolors';
import type { OutputValue, OutputDefinitions } from '../commands/command.js';
import { SystemClock } from '../core/clock.js';
import { CancelledError, DeclinedError, describeError, UsageError } from '../core/errors.js';
import { findNearest } from '../core/inputs.js';
import type { Logger } from '../core/logger.js';
import { hideCredentials } from '../core/secrets.js';
import { TerminalLogger } from '../providers/terminal/logger.js';
import {
  askAtTerminal,
  askForName,
  canAsk,
  hasColours,
  hasLinks,
  inertText,
  lineWidth,
  printText,
} from '../providers/terminal/terminal.js';
import type { Screen } from '../core/text.js';
import type { CommandHost } from '../commands/run-command.js';

/** The options that every command line takes. */
export interface CliSettings {
  yes: boolean;
  json: boolean;
  /** What `--json` prints of the outputs; undefined for all. */
  fields: readonly string[] | undefined;
  verbose: boolean;
}

/** A terminal as what a command runs in; `outputs` is what has been published so far. */
export interface TerminalHost extends CommandHost {
  logger: TerminalLogger;
  outputs: Record<string, OutputValue>;
}

/** @param words - puts our sentences into the words of a terminal */
export function terminalHost(
  settings: CliSettings,
  signal: AbortSignal,
  words: (text: string) => string = (text) => text,
): TerminalHost {
  const results = settings.json ? process.stderr : process.stdout;
  const logger = new TerminalLogger({
    clock: new SystemClock(),
    stream: process.stderr,
    verbose: settings.verbose,
    words,
    colours: hasColours(process.stderr, process.env),
    results,
    resultColours: hasColours(results, process.env),
    width: lineWidth(process.stderr, process.env),
    interactive: process.stderr.isTTY && process.env['TERM'] !== 'dumb' && (process.env['CI'] ?? '') === '',
  });
  const outputs: Record<string, OutputValue> = {};
  const screen = screenOf(process.stdout, process.env);
  const redraw = (text: string): void => {
    logger.redraw(text, process.stdout);
  };
  const rows = (text: string): void => {
    logger.result(text);
  };
  const link = (text: string, url: string): string => logger.link(text, url);
  return {
    logger,
    signal,
    outputs,
    screen: {
      ...screen,
      rows: screen.tsv && !settings.json ? rows : undefined,
      redraw: screen.tsv || settings.json ? undefined : redraw,
      link: hasLinks(process.stdout, process.env) ? link : undefined,
    },
    publish: (values) => {
      Object.assign(outputs, values);
    },
    // There is no post step after a command line that was killed.
    remoteWork: () => undefined,
    confirm: async (question, production) => {
      logger.close();
      if (settings.yes) return;
      const name = canAsk() ? await production?.() : undefined;
      logger.close();
      if (name === undefined) await askAtTerminal(logger.said(question), signal);
      else await askForName(logger.said(question), name, signal);
    },
    mask: (secret) => {
      logger.mask(secret);
    },
  };
}

/**
 * Returns what is printed on: the terminal, or a pipe. `PLATFORM_TOOLS_FORCE_TTY` has a pipe treated as a terminal, for
 * captures; with a number, as one of that width.
 */
export function screenOf(stream: { columns?: number; isTTY?: boolean }, env: NodeJS.ProcessEnv): Screen {
  const forced = env['PLATFORM_TOOLS_FORCE_TTY'] ?? '';
  const widths = [Number(forced), stream.columns, Number(env['COLUMNS'])];
  return {
    width: widths.find((width) => width !== undefined && width >= 20) ?? 80,
    tsv: stream.isTTY !== true && forced === '',
  };
}

/** The most lines of the log that shows the reason. */
const EXCERPT_LINES = 15;

/** What was said of a failure, as `--json` gives it. */
interface PrintedFailure {
  message: string;
  hint: string | null;
}

/**
 * Prints what went wrong on standard error: the sentence, the last lines of the log that shows why, and the next step.
 * @param host - undefined for what is wrong before a verb is known
 */
export function printFailure(error: unknown, host?: TerminalHost): PrintedFailure {
  const { message, hint, links, excerpt, details } = describeError(error);
  const said = (text: string): string => host?.logger.said(text) ?? hideCredentials(inertText(text));
  const showable = (text: string): string => host?.logger.showable(text) ?? hideCredentials(inertText(text));
  const shown = { message: said(message), hint: hint === undefined ? null : said(hint) };
  const colour = createColors(hasColours(process.stderr, process.env));
  const printed = host?.logger.printed;
  const reason = excerpt.slice(-EXCERPT_LINES).map(showable);
  const pages = links.map(({ title, url }) => ({ title, url: showable(url) }));
  const lines = [
    // Who stopped us, or said no, knows that; it is not an error.
    error instanceof CancelledError || error instanceof DeclinedError
      ? shown.message
      : `${colour.red('error:')} ${shown.message}`,
    // Whoever followed the log has these lines right above.
    ...(printed?.endsWith(reason) === true ? [] : reason.map((line) => `  | ${line}`)),
    ...(shown.hint === null ? [] : [shown.hint]),
    ...(printed?.newLinks(pages) ?? pages).map(({ title, url }) => `${sentence(title)}: ${url}`),
    ...details.map((line) => `  ${showable(line)}`),
  ];
  printText(lines.join('\n'), process.stderr, process.env);
  return shown;
}

/** Returns 1 for what failed, 2 for wrong usage, 130 for what was interrupted. */
export function exitCodeOf(error: unknown): number {
  if (error instanceof UsageError) return 2;
  return error instanceof CancelledError ? 130 : 1;
}

/** What `--open` needs. */
interface PageOpenerDeps {
  logger: Pick<Logger, 'info'>;
  /** Whether a person is there to look at a page. */
  inPerson: boolean;
  /** Returns whether the page was opened. */
  open: (url: string) => Promise<boolean>;
}

/** Opens the page of what a verb shows or works on, once the verb knows it. */
export class PageOpener {
  private opening: Promise<void> | undefined;

  constructor(private readonly deps: PageOpenerDeps) {}

  /** Opens a page, or says where it is where nothing can open it. Only the first one counts. */
  open(url: string): void {
    this.opening ??= this.show(url);
  }

  /** Waits for the browser to have started. */
  async finish(worked: boolean): Promise<void> {
    if (this.opening === undefined && worked) this.deps.logger.info('There is no page to open.');
    await this.opening;
  }

  private async show(url: string): Promise<void> {
    const { logger, inPerson, open } = this.deps;
    const opened = inPerson && (await open(url));
    logger.info(opened ? `Opened ${url} in the browser.` : `To see it in a browser: ${url}`);
  }
}

/**
 * Checks the fields of `--json` before anything is done: outputs, and fields of what the lists among them hold.
 * @throws UsageError naming those there are
 */
export function checkFields(
  command: string,
  outputs: OutputDefinitions,
  fields: readonly string[] | undefined,
): void {
  const known = [...new Set([...Object.keys(outputs), ...Object.values(outputs).flatMap(fieldsOf)])];
  const unknown = fields?.find((field) => !known.includes(field));
  if (unknown === undefined) return;
  const suggestion = findNearest(unknown, known);
  throw new UsageError(`${command} has no output "${unknown}" for --json.`, {
    hint: `${suggestion === undefined ? '' : `Did you mean "${suggestion}"? `}There are: ${known.join(', ')}.`,
  });
}

/** Returns the outputs that were asked for: whole ones, and of lists the fields of what they hold. */
export function selectFields(
  values: Readonly<Record<string, OutputValue>>,
  outputs: OutputDefinitions,
  fields: readonly string[] | undefined,
): Record<string, unknown> {
  if (fields === undefined) return values;
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]): [string, unknown][] => {
      if (fields.includes(name)) return [[name, value]];
      const inside = outputs[name] === undefined ? [] : fieldsOf(outputs[name]);
      const wanted = fields.filter((field) => inside.includes(field) && !(field in outputs));
      if (wanted.length === 0 || !Array.isArray(value)) return [];
      return [[name, value.map((item: unknown) => pick(item, wanted))]];
    }),
  );
}

/** The documentation of a list names the fields of what it holds: JSON: a list of `{name, url}`. */
function fieldsOf({ description }: OutputDefinitions[string]): string[] {
  const [, names] = /^JSON: a list[^`]*`\{([^{}]*)\}`/.exec(description) ?? [];
  return names === undefined ? [] : names.split(/,\s*/);
}

function pick(item: unknown, fields: readonly string[]): unknown {
  if (typeof item !== 'object' || item === null) return item;
  const record = item as Record<string, unknown>;
  return Object.fromEntries(fields.map((field) => [field, record[field]]));
}
