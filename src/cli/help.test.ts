import { describe, expect, it } from '@jest/globals';
import { Command, CommanderError, Option } from 'commander';
import { registry } from '../commands/registry.js';
import { parseInputs } from '../core/inputs.js';
import { parseTexts } from '../core/raw-inputs.js';
import { formatNounHelp, formatOverview, formatVerbHelp, usageErrorOf } from './help.js';
import { addCommandOptions, givenInputs } from './options.js';
import { answerOwnWords, TOPIC_WIDTH, TOPICS } from './own-words.js';

const names = Object.keys(registry);

async function load(name: string) {
  const definition = await registry[name]?.load();
  if (definition === undefined) throw new Error(`There is no ${name}.`);
  return definition;
}

/** Splits a command line as a shell does, as far as our examples go. */
function splitWords(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|"([^"]*)"|(\S+)/g)].map(([, single, double, bare]) =>
    (single ?? double ?? bare ?? '').replace('$(git rev-parse HEAD)', '1234567'),
  );
}

describe('the help of each verb', () => {
  it.each(names)('%s has up to three examples that its flags fit', async (name) => {
    const definition = await load(name);
    const { examples = [] } = definition;
    expect(examples.length).toBeGreaterThanOrEqual(1);
    expect(examples.length).toBeLessThanOrEqual(3);
    for (const { does, flags } of examples) {
      expect(does).toMatch(/^[A-Z].*[^.]$/);
      const command = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
      command.option('-y, --yes').option('--json [fields]');
      if (definition.opens !== undefined) command.option('--open');
      addCommandOptions(command, definition.inputs);
      command.parse(splitWords(flags), { from: 'user' });
      const secrets = Object.entries(definition.inputs).filter(([, { secret }]) => secret === true);
      const given = Object.fromEntries(secrets.map(([input]) => [input, 'token']));
      const raw = { ...givenInputs(definition.inputs, command.opts(), {}).raw, ...given };
      const parsed = await parseTexts(definition.inputs, raw);
      expect(() => parseInputs(name, definition.inputs, parsed)).not.toThrow();
    }
  });

  it.each([60, 80, 160])('fits on %d columns, but for words that are longer', async (width) => {
    for (const name of names) {
      const lines = formatVerbHelp(await load(name), width, (text) => text).split('\n');
      expect(lines.filter((line) => line.length > width && !/\S{45}/.test(line))).toEqual([]);
    }
  });

  it('groups flags, says where values come from, and links the documentation', async () => {
    const help = formatVerbHelp(await load('codebase-deploy'), 160, (text) => text);
    const titles = [...help.matchAll(/^[A-Z][A-Z ]+$/gm)].map(([title]) => title);
    expect(titles).toEqual([
      ...['USAGE', 'EXAMPLES', 'FLAGS', 'AWS FLAGS', 'GITHUB FLAGS', 'SLACK FLAGS', 'OTHER FLAGS'],
      ...['COMMON FLAGS', 'ENVIRONMENT VARIABLES', 'LEARN MORE'],
    ]);
    expect(help).toMatch(/--app <name> +Name of the application\. \(required, or set PLATFORM_APP\)/);
    expect(help).toMatch(/--no-wait +Return as soon as the deployment has started\./);
    expect(help).toMatch(/--timeout-minutes <number> .*\(default: 180\)/);
    expect(help).toContain('PLATFORM_TOOLS_GITHUB_TOKEN, GH_TOKEN, GITHUB_TOKEN');
    expect(help).toContain('docs/commands.md#codebase-deploy');
    expect(help).not.toContain('`');
  });
});

describe('the overview', () => {
  const verbs = [
    { noun: 'codebase', verb: 'list', summary: 'List them' },
    { noun: 'service', verb: 'logs', summary: 'Show them' },
  ];

  it('lists verbs by noun, topics and the rest', () => {
    const text = formatOverview('Builds.', verbs, [{ term: 'demo', text: 'try it' }], TOPICS, 80);
    expect(text).toMatch(/^CODEBASE\n {2}codebase list +List them\n\nSERVICE\n {2}service logs +Show them$/m);
    for (const topic of ['credentials', 'configuration', 'exit-codes'])
      expect(text).toContain(`help ${topic}`);
    expect(text).toMatch(/^OTHER\n {2}demo +try it$/m);
  });

  it('of a noun lists its verbs', () => {
    expect(formatNounHelp('codebase', verbs.slice(0, 1), 80)).toContain('codebase list  List them');
  });

  it('has topics that fit on 80 columns', () => {
    for (const { text } of Object.values(TOPICS))
      for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(TOPIC_WIDTH);
  });

  it('has topics whose paragraphs are laid out anew on 60 columns, and as they are in a pipe', async () => {
    for (const [topic, { text }] of Object.entries(TOPICS)) {
      const narrow = (await answerOwnWords(['help', topic], {}, 60)) ?? '';
      for (const line of narrow.split('\n')) expect(line.length).toBeLessThanOrEqual(60);
      expect(narrow.split(/\s+/)).toEqual(text.split(/\s+/));
      expect(await answerOwnWords(['help', topic], {}, Infinity)).toBe(text);
    }
    expect(await answerOwnWords(['help', 'configuration'], {}, 60)).toContain(
      '\n     it, up to the top of the git checkout or your home. It\n',
    );
  });
});

/** Parses a command line of `codebase deploy`, and says what is wrong with it. */
function wrong(...argv: string[]): string {
  const program = new Command('platform-tools').exitOverride().configureOutput({ writeErr: () => undefined });
  program.option('-y, --yes');
  program
    .command('codebase')
    .command('deploy')
    .option('--app <name>')
    .option('--image-tag <text>')
    .option('--dry-run')
    .addOption(new Option('--former <text>').hideHelp());
  try {
    program.parse(argv, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    const { message, hint = '' } = usageErrorOf(error, program, ['codebase', 'deploy']);
    return `${message} ${hint}`;
  }
  return '';
}

const lists = 'platform-tools codebase deploy --help lists its flags.';

describe('a wrong command line', () => {
  it.each([
    [['--apq', 'demo'], `platform-tools codebase deploy has no flag --apq. Did you mean --app? ${lists}`],
    [['--tag', 'x'], `platform-tools codebase deploy has no flag --tag. Did you mean --image-tag? ${lists}`],
    [['--bogus=1'], `platform-tools codebase deploy has no flag --bogus. ${lists}`],
    [['-x'], `platform-tools codebase deploy has no flag -x. ${lists}`],
    [['--formr', 'x'], `platform-tools codebase deploy has no flag --formr. ${lists}`],
    [['--dry-run=true'], '--dry-run takes no value. Write --dry-run alone, or leave it out.'],
    [['--app'], '--app needs a value. Write it like this: --app <name>'],
    [
      ['--app', 'demo', 'web'],
      `platform-tools codebase deploy takes flags, and does not know what "web" is for. ${lists}`,
    ],
  ])('of %j', (argv, text) => {
    expect(wrong('codebase', 'deploy', ...argv)).toBe(text);
  });
});
