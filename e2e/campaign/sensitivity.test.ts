import { afterAll, describe, expect, it } from '@jest/globals';
import type { CommandContext, CommandDefinition } from '../../src/commands/command.js';
import { PlatformError } from '../../src/core/errors.js';
import { fairWeather, playSeed } from './campaign.js';
import { RULES } from './check.js';
import type { Rule } from './check.js';
import { cutOff } from './cut-off.js';
import type { Intent } from './intents/intent.js';
import { intents } from './intents/intents.js';
import { removePackageFolder } from './intents/packages.js';

afterAll(removePackageFolder);

type Run = CommandDefinition['run'];

/** So many seeds are played until the fault is found. */
const MOST = 60;

/** A verb that runs otherwise than it should. */
const running =
  (wrong: (run: Run, ...given: Parameters<Run>) => ReturnType<Run>) =>
  (command: CommandDefinition): CommandDefinition => ({
    ...command,
    run: (inputs, context) => wrong(command.run.bind(command), inputs, context),
  });

/** A verb whose outputs are others. */
const withOutputs = (outputs: Readonly<Record<string, string>>) =>
  running(async (run, inputs, context) => {
    const result = await run(inputs, context);
    return { ...result, outputs: { ...result.outputs, ...outputs } };
  });

async function postElsewhere(): Promise<void> {
  const body = new URLSearchParams({ channel: 'C0CAMPAIGN1', text: 'meddling' });
  const headers = { authorization: 'Bearer xoxb-1-1-1' };
  await fetch(`${process.env['SLACK_API_URL'] ?? ''}chat.postMessage`, { method: 'POST', body, headers });
}

/** A mistake in a verb, and the rule that has to find it. */
const mistakes: [rule: Rule, what: string, intent: string, plant: NonNullable<Intent['plant']>][] = [
  [
    'twice',
    'posts twice',
    'notify-post-message',
    running(async (run, ...given) => {
      await run(...given);
      return run(...given);
    }),
  ],
  [
    'false green',
    'forgets that the run failed',
    'workflow-dispatch with a key',
    running(async (run, ...given) => ({ ...(await run(...given)), failure: undefined })),
  ],
  [
    'wrong end',
    'always says that it went well',
    'workflow-dispatch with a key',
    withOutputs({ conclusion: 'success' }),
  ],
  [
    'unreported',
    'keeps the id for itself',
    'pipeline-run with a key',
    running(async (run, inputs, context) => {
      const result = await run(inputs, { ...context, publish: () => undefined });
      return { ...result, outputs: {} };
    }),
  ],
  [
    'false red',
    'fails where it had to wait',
    'codebase-plan',
    running(async (run, inputs, context) => {
      const began = context.clock.now();
      const result = await run(inputs, context);
      if (context.clock.now() > began) throw new PlatformError('Too slow.');
      return result;
    }),
  ],
  [
    'too patient',
    'asks three times for what is denied',
    'codebase-list',
    running(async (run, ...given) => {
      for (let attempt = 1; attempt < 3; attempt += 1)
        try {
          return await run(...given);
        } catch {
          // Another time.
        }
      return run(...given);
    }),
  ],
  [
    'defect',
    'trips over what is missing',
    'codebase-plan',
    running(async (run, ...given) => {
      await run(...given);
      throw new TypeError('x is not a function');
    }),
  ],
  [
    'secret',
    'logs its token',
    'notify-post-message',
    running((run, inputs, context) => {
      context.logger.info(`Posting with ${JSON.stringify(inputs)}`);
      return run(inputs, context);
    }),
  ],
  [
    'endless',
    'sleeps for three hours',
    'codebase-plan',
    running(async (run, inputs, context: CommandContext) => {
      await context.clock.sleep(3 * 3_600_000);
      return run(inputs, context);
    }),
  ],
  [
    'meddling',
    'posts although it only reads',
    'codebase-plan',
    running(async (run, ...given) => {
      await postElsewhere();
      return run(...given);
    }),
  ],
  ['misread', 'reads another version', 'version-check on PyPI', withOutputs({ latest: '9.9.9' })],
];

function planted(name: string, plant: NonNullable<Intent['plant']>): Intent {
  const intent = intents.find((each) => each.name === name);
  if (intent === undefined) throw new Error(`There is no ${name}.`);
  return { ...intent, plant };
}

/** check.test.ts does so with what was seen; this with what a verb does. */
describe('the campaign finds a verb that', () => {
  it.each(mistakes)('%s: %s', async (rule, _, name, plant) => {
    const [intent] = intents.filter((each) => each.name === name);
    if (intent !== undefined) await fairWeather(intent);
    const found = new Set<Rule>();
    for (let seed = 1; seed <= MOST && !found.has(rule); seed += 1) {
      const { violations } = await playSeed(seed, undefined, [planted(name, plant)]);
      for (const violation of violations) found.add(violation.rule);
    }
    expect([...found]).toContain(rule);
  });

  it('not mended: fails in its next attempt', async () => {
    const plant = running((run, inputs, context) =>
      context.workflow?.runAttempt === '2' ? Promise.reject(new PlatformError('No.')) : run(inputs, context),
    );
    const { violations } = await cutOff(planted('codebase-build', plant), { kind: 'killed', at: 3 });
    expect(violations.map(({ rule }) => rule)).toContain('not mended');
  });

  it('orphan: stops nothing after it was killed', async () => {
    const intent = planted('project-build with a key', (command) => ({
      ...command,
      stop: () => Promise.resolve(),
    }));
    const { requests } = await fairWeather(intent);
    const at = requests.indexOf(intent.starts ?? '') + 3;
    const { violations } = await cutOff(intent, { kind: 'killed', at });
    expect(violations.map(({ rule }) => rule)).toContain('orphan');
  });

  it('breaks any rule', () => {
    const shown = [...mistakes.map(([rule]) => rule), 'not mended', 'orphan'];
    expect(shown.sort()).toEqual(Object.keys(RULES).sort());
  });
});
