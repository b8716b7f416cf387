import { describe, expect, it } from '@jest/globals';
import { defineCommand } from '../commands/command.js';
import type { CommandContext, CommandDefinition, CommandResult, RemoteWork } from '../commands/command.js';
import { CancelledError, DeadlineError, PlatformError } from '../core/errors.js';
import { FakeRunner } from '../testing/fake-runner.js';
import { MemoryLogger } from '../testing/memory-logger.js';
import { runMainStep, runPostStep } from './main.js';

const outputs = { 'build-id': { description: 'The build.' }, count: { description: 'A number.' } };
type Outputs = typeof outputs;
type Run = (
  context: CommandContext<Outputs>,
  inputs: Record<string, unknown>,
) => Promise<CommandResult<Outputs>>;

const WORK: RemoteWork = {
  kind: 'build',
  stop: true,
  work: { id: 'demo:1', arn: 'arn:aws:codebuild:eu-west-2:1:build/demo:1', project: 'demo' },
};
const done: CommandResult<Outputs> = { outputs: { 'build-id': 'demo:1', count: 2 } };

/** A step of the command demo-build, whose work is `run`; `stop` records what it is asked to stop. */
function setUp(run: Run = () => Promise.resolve(done), inputs = 'app: demo') {
  const runner = new FakeRunner();
  const logger = new MemoryLogger();
  const cancellation = new AbortController();
  const stopped: RemoteWork[] = [];
  let released = 0;
  const command = defineCommand({
    name: 'demo-build',
    undone: 'Nothing was done',
    summary: 'Builds',
    description: 'Builds.',
    inputs: {
      app: { type: 'string', required: true, description: 'The application.' },
      'github-token': { type: 'string', secret: true, description: 'A token.' },
    },
    outputs,
    permissions: { aws: [], github: {} },
    run: (given, context) => run(context, given),
    stop: (_inputs, work) => {
      stopped.push(work);
      return Promise.resolve();
    },
  }) as unknown as CommandDefinition;
  Object.assign(runner.inputs, { command: 'demo-build', inputs });
  const dependencies = {
    runner,
    logger,
    env: {},
    commands: { 'demo-build': { load: () => Promise.resolve(command) } },
  };
  const signals = {
    signal: cancellation.signal,
    release: () => {
      released += 1;
    },
  };
  return {
    runner,
    logger,
    cancellation,
    stopped,
    released: () => released,
    main: () => runMainStep(signals, dependencies),
    post: () => runPostStep(signals, dependencies),
  };
}

describe('the main step', () => {
  it('writes outputs, text and summary, and gives the signals back', async () => {
    const { main, runner, logger, released } = setUp(() =>
      Promise.resolve({ ...done, text: 'Built.', summary: '### Built' }),
    );
    await main();
    expect(runner.outputs).toEqual({ 'build-id': 'demo:1', count: '2' });
    expect(logger.texts('info')).toEqual(['Built.']);
    expect(runner.summaries).toEqual(['### Built']);
    expect(runner.failed).toBe(false);
    expect(released()).toBe(1);
  });

  it('writes no value as an empty output, and a structure as JSON', async () => {
    const { main, runner } = setUp(() =>
      Promise.resolve({ outputs: { 'build-id': undefined, count: ['a', 1] } }),
    );
    await main();
    expect(runner.outputs).toEqual({ 'build-id': '', count: '["a",1]' });
  });

  it('keeps digits as they were written', async () => {
    const { main, runner } = setUp(
      (_context, inputs) => Promise.resolve({ outputs: { 'build-id': inputs['app'] as string, count: 1 } }),
      'app: 0123456',
    );
    await main();
    expect(runner.outputs['build-id']).toBe('0123456');
  });

  it("masks secrets before anything else, and gives the run's own token where there is none", async () => {
    const { main, runner } = setUp((context, inputs) => {
      context.logger.info(`masked ${runner.masked.length}`);
      return Promise.resolve({ outputs: { 'build-id': inputs['github-token'] as string, count: 1 } });
    });
    runner.inputs['github-token'] = 'ghs_own';
    await main();
    expect(runner.masked).toEqual(['ghs_own']);
    expect(runner.outputs['build-id']).toBe('ghs_own');
    runner.inputs['inputs'] = 'app: demo\ngithub-token: ghp_given';
    await main();
    expect(runner.outputs['build-id']).toBe('ghp_given');
  });

  const unanswered = new PlatformError('No answer.', { unanswered: true });
  const refused = new PlatformError('It is refused.', { unchanged: true });
  it.each<[string, string, Error, typeof WORK | undefined, string?]>([
    ['before anything was started', 'Nothing was done', new PlatformError('It is refused.'), undefined],
    ['by a defect', 'demo-build failed', new TypeError('x is undefined'), undefined],
    ['where an answer was lost', 'demo-build failed', unanswered, undefined],
    ['by its deadline', 'demo-build ran out of time', new DeadlineError('Stopped waiting.'), undefined],
    ['by a cancellation', 'demo-build was cancelled', new CancelledError('Cancelled by SIGINT.'), undefined],
    ['where the one change was refused', 'Nothing was done', refused, undefined, 'https://page'],
    ['while something may be running', 'demo-build failed', new PlatformError('It is refused.'), WORK],
  ])(
    'says as the heading what did not happen, where that is certain: %s',
    async (_, heading, error, started, page = '') => {
      const { main, runner } = setUp((context) => {
        if (page !== '') context.page(page);
        if (started !== undefined) context.remoteWork(started);
        return Promise.reject(error);
      });
      await main();
      expect(runner.summaries.join()).toMatch(`### :x: ${heading}\n`);
    },
  );

  it('fails with the failure, and with no summary of its own where the command wrote one', async () => {
    const failure = new PlatformError('The build failed.', { hint: 'See the log.' });
    const { main, runner, logger } = setUp(() =>
      Promise.resolve({ ...done, summary: '### Failed', failure }),
    );
    await main();
    expect(runner.failed).toBe(true);
    expect(runner.summaries).toEqual(['### Failed']);
    expect(runner.outputs['build-id']).toBe('demo:1');
    expect(logger.entries).toContainEqual({
      level: 'error',
      title: 'demo-build failed',
      text: 'The build failed.\nSee the log.',
    });
  });

  it('shows cause, last lines and next step of what was thrown', async () => {
    const excerpt = Array.from({ length: 7 }, (_, index) => `\u001b[31mline ${index + 1}\u001b[0m`);
    const { main, runner, logger } = setUp(() =>
      Promise.reject(
        new PlatformError('No <b>image</b>.', { hint: 'Build it.', excerpt, cause: new Error('HTTP 404') }),
      ),
    );
    await main();
    expect(runner.failed).toBe(true);
    const [annotation = ''] = logger.texts('error');
    expect(annotation).toBe('No <b>image</b>.\n  line 5\n  line 6\n  line 7\nBuild it.');
    expect(logger.texts('remote')).toEqual(['caused by Error: HTTP 404']);
    const [summary = ''] = runner.summaries;
    expect(summary).toMatch(/^### :x: Nothing was done\n/);
    expect(summary).toContain('&lt;b&gt;image');
    expect(summary).toContain('line 1\nline 2');
    expect(summary).toContain('**Next step:** Build it.');
  });

  it('calls a defect what it is', async () => {
    const { main, logger } = setUp(() => Promise.reject(new TypeError('x is undefined')));
    await main();
    expect(logger.texts('error').join()).toContain('Unexpected TypeError: x is undefined');
  });

  it.each([
    ['', 'The input command is empty.'],
    ['demo-biuld', 'There is no command "demo-biuld".\nDid you mean "demo-build"? Commands: demo-build.'],
    ['toString', 'There is no command "toString".'],
  ])('refuses the command %j', async (name, message) => {
    const { main, runner, logger } = setUp();
    runner.inputs['command'] = name;
    await main();
    expect(runner.failed).toBe(true);
    expect(logger.texts('error').join()).toContain(message);
  });

  it.each([
    ['- a\n- b', 'The input inputs is not a mapping from names to values.'],
    ['text', 'The input inputs is not a mapping from names to values.'],
    ['', 'demo-build needs the input app.'],
  ])('refuses the inputs %j', async (text, message) => {
    const { main, runner, logger } = setUp(undefined, text);
    await main();
    expect(runner.failed).toBe(true);
    expect(logger.texts('error').join()).toContain(message);
  });

  it('does not start what was cancelled before', async () => {
    let started = false;
    const { main, runner, cancellation } = setUp(() => {
      started = true;
      return Promise.resolve(done);
    });
    cancellation.abort(new CancelledError('Cancelled by SIGINT.'));
    await main();
    expect([started, runner.failed]).toEqual([false, true]);
  });
});

describe('remote work in the state', () => {
  function endingWith(end: () => Promise<CommandResult<Outputs>>) {
    return setUp((context) => {
      context.remoteWork(WORK);
      return end();
    });
  }

  it('is there while the command runs, and cleared after success', async () => {
    const { main, runner } = endingWith(() => Promise.resolve(done));
    await main();
    expect(runner.states).toEqual([
      ['remote-work', JSON.stringify(WORK)],
      ['remote-work', ''],
    ]);
  });

  it.each([
    ['a failure', new PlatformError('It failed.')],
    ['a deadline, after which the work goes on', new DeadlineError('Stopped waiting.')],
  ])('is cleared after %s', async (_, error) => {
    const { main, runner } = endingWith(() => Promise.reject(error));
    await main();
    expect(runner.saved['remote-work']).toBe('');
  });

  it('is cleared where the work itself ended badly', async () => {
    const { main, runner } = endingWith(() =>
      Promise.resolve({ ...done, failure: new PlatformError('The build failed.') }),
    );
    await main();
    expect(runner.saved['remote-work']).toBe('');
  });

  it('stays for the post step after a cancellation', async () => {
    const { main, runner } = endingWith(() => Promise.reject(new CancelledError('Cancelled by SIGTERM.')));
    await main();
    expect(runner.saved['remote-work']).toBe(JSON.stringify(WORK));
  });
});

describe('a result that can not be written', () => {
  const succeeding: Run = (context) => {
    context.publish({ 'build-id': 'demo:1' });
    context.remoteWork(WORK);
    return Promise.resolve({ ...done, summary: '### Built' });
  };

  it.each(['output', 'state', 'summary'] as const)(
    'is a warning, and the step succeeds: %s',
    async (what) => {
      const { main, runner, logger } = setUp(succeeding);
      runner.broken.add(what);
      await main();
      expect(runner.failed).toBe(false);
      expect(logger.texts('warning').join('\n')).toContain(`ENOSPC: no space left for ${what}`);
      expect(logger.texts('error')).toEqual([]);
    },
  );

  it('is printed where it is an output', async () => {
    const { main, runner, logger } = setUp(succeeding);
    runner.broken.add('output');
    await main();
    expect(logger.texts('warning')[0]).toBe(
      'Could not write the output build-id: ENOSPC: no space left for output. Its value: demo:1',
    );
  });

  it('leaves a failure as it is', async () => {
    const { main, runner, logger } = setUp(() => Promise.reject(new PlatformError('It failed.')));
    for (const what of ['output', 'state', 'summary'] as const) runner.broken.add(what);
    await main();
    expect(runner.failed).toBe(true);
    expect(logger.texts('error')).toEqual(['It failed.']);
  });

  it('fails the step even if the annotation can not be written', async () => {
    const { main, runner, logger } = setUp(() => Promise.reject(new PlatformError('It failed.')));
    logger.error = logger.warning = () => {
      throw new Error('EPIPE');
    };
    await main();
    expect(runner.failed).toBe(true);
    expect(runner.summaries.join()).toContain('It failed.');
  });
});

describe('the post step', () => {
  it('has nothing to do where no remote work is left', async () => {
    const { post, runner, stopped, released } = setUp();
    runner.inputs['command'] = 'no-such-command';
    await post();
    expect([stopped, runner.failed, released()]).toEqual([[], false, 1]);
  });

  it('stops what a killed main step left', async () => {
    const { post, runner, stopped, released } = setUp();
    runner.saved['remote-work'] = JSON.stringify(WORK);
    await post();
    expect([stopped, runner.failed, released()]).toEqual([[WORK], false, 1]);
  });

  it('fails where that can not be done, without a summary', async () => {
    const { post, runner, logger } = setUp();
    runner.saved['remote-work'] = '{broken';
    await post();
    expect(runner.failed).toBe(true);
    expect(logger.entries).toContainEqual(
      expect.objectContaining({ level: 'error', title: 'Clean-up failed' }),
    );
    expect(runner.summaries).toEqual([]);
  });
});
