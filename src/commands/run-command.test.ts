import { describe, expect, it } from '@jest/globals';
import { MemoryLogger } from '../testing/memory-logger.js';
import { defineCommand } from './command.js';
import type { CommandContext, CommandDefinition, OutputValue, RemoteWork } from './command.js';
import { runCommand, stopRemoteWork } from './run-command.js';
import type { CommandHost } from './run-command.js';

const KEY = '-----BEGIN KEY-----\nfirst\nsecond\n-----END KEY-----';
const WORK: RemoteWork = {
  kind: 'build',
  stop: true,
  work: { id: 'demo:1', arn: 'arn:aws:codebuild:eu-west-2:1:build/demo:1', project: 'demo' },
};
const noAws = {
  'aws-region': undefined,
  'role-to-assume': undefined,
  'role-session-name': undefined,
  profile: undefined,
};

function setUp(env: NodeJS.ProcessEnv = {}) {
  const calls: string[] = [];
  const published: Readonly<Record<string, OutputValue>>[] = [];
  const works: (RemoteWork | undefined)[] = [];
  const host: CommandHost = {
    logger: new MemoryLogger(),
    signal: new AbortController().signal,
    publish: (outputs) => void published.push(outputs),
    remoteWork: (work) => void works.push(work),
    confirm: (question) => {
      calls.push(`confirm ${question}`);
      return Promise.resolve();
    },
    mask: (secret) => void calls.push(`mask ${secret}`),
  };
  const stopped: [Record<string, unknown>, RemoteWork][] = [];
  let work: (context: CommandContext) => Promise<void> = () => Promise.resolve();
  const command = defineCommand({
    name: 'demo-build',
    undone: 'Nothing was done',
    summary: 'Builds',
    description: 'Builds.',
    outputs: {},
    inputs: {
      wait: { type: 'boolean', default: true, negated: 'Leave.', description: 'Wait.' },
      key: { type: 'string', secret: true, description: 'A key.' },
    },
    permissions: { aws: [], github: {} },
    run: async (inputs, context) => {
      calls.push(`run ${JSON.stringify(inputs.wait)}`);
      await work(context);
      return { outputs: {} };
    },
    stop: (inputs, left) => {
      stopped.push([inputs, left]);
      return Promise.resolve();
    },
  }) as unknown as CommandDefinition;
  return {
    host,
    calls,
    published,
    works,
    stopped,
    command,
    run: (raw: Record<string, unknown> = {}) => runCommand(command, raw, host, env),
    /** Runs the command and gives what `look` says of its context. */
    see: async <T>(look: (context: CommandContext) => T | Promise<T>): Promise<T> => {
      const seen: T[] = [];
      work = async (context) => void seen.push(await look(context));
      await runCommand(command, {}, host, env);
      return seen[0] as T;
    },
  };
}

describe('secrets', () => {
  it('are masked before the command runs', async () => {
    const { run, calls } = setUp();
    await run({ key: KEY });
    expect(calls).toEqual([`mask ${KEY}`, 'run true']);
  });

  it('are masked even where the inputs are wrong, and where one is no text', async () => {
    const { run, calls } = setUp();
    await expect(run({ key: { deep: 'hunter2' }, wait: 'maybe' })).rejects.toThrow('The input wait');
    expect(calls).toEqual(['mask {"deep":"hunter2"}']);
  });

  it('are masked in the post step, too', async () => {
    const { command, host, calls, stopped } = setUp();
    await stopRemoteWork(command, { key: KEY }, WORK, host, {});
    expect(calls).toEqual([`mask ${KEY}`]);
    expect(stopped).toEqual([[{ key: KEY, wait: true }, WORK]]);
  });

  it('that are empty are none', async () => {
    const { run, calls } = setUp();
    await run({ key: '' });
    expect(calls).toEqual(['run true']);
  });
});

it('leaves work alone that its command can not stop', async () => {
  const { command, host } = setUp();
  Reflect.deleteProperty(command, 'stop');
  await expect(stopRemoteWork(command, {}, WORK, host, {})).resolves.toBeUndefined();
});

describe('the context', () => {
  it('leads to the host', async () => {
    const { see, host, calls, published, works } = setUp();
    await see(async (context) => {
      context.publish({ id: 'demo:1' });
      context.remoteWork(WORK);
      context.mask('got on the way');
      await context.confirm('Start?');
      expect([context.logger, context.signal]).toEqual([host.logger, host.signal]);
    });
    expect([published, works]).toEqual([[{ id: 'demo:1' }], [WORK]]);
    expect(calls).toEqual(['run true', 'mask got on the way', 'confirm Start?']);
  });

  it('has the run, its folder and the addresses of GitHub from the environment', async () => {
    const { see } = setUp({
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '7',
      GITHUB_WORKSPACE: '/work',
      GITHUB_JOB: 'build',
      GITHUB_SERVER_URL: 'https://git.example',
      GITHUB_API_URL: '',
    });
    const { workflow, directory, github } = await see((context) => context);
    expect(workflow).toMatchObject({ runId: '7', job: 'build' });
    expect(directory).toBe('/work');
    expect(github).toEqual({ serverUrl: 'https://git.example', apiUrl: 'https://api.github.com' });
  });

  it('has no run outside of a workflow', async () => {
    const { workflow, directory } = await setUp().see((context) => context);
    expect(workflow).toBeUndefined();
    expect(directory).toBe(process.cwd());
  });

  it('counts deadlines from the beginning of the command', async () => {
    const before = Date.now();
    const deadline = await setUp().see((context) => context.deadline(2));
    expect(deadline).toBeGreaterThanOrEqual(before + 120_000);
    expect(deadline).toBeLessThanOrEqual(Date.now() + 120_000);
  });

  it('says what a job without an OIDC token lacks', async () => {
    await setUp().see(async (context) => {
      await expect(context.oidcToken('pypi')).rejects.toThrow('OIDC');
    });
  });

  it('asks the runner for an OIDC token, and fails where it does not answer', async () => {
    const env = {
      ACTIONS_ID_TOKEN_REQUEST_URL: 'ftp://nowhere.invalid/?x=1',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'runner-token',
    };
    await setUp(env).see(async (context) => {
      await expect(context.oidcToken('pypi')).rejects.toThrow();
    });
  });

  it.each([
    [{}, 'eu-west-2'],
    [{ AWS_DEFAULT_REGION: 'eu-west-3' }, 'eu-west-3'],
    [{ AWS_REGION: 'eu-west-1', AWS_DEFAULT_REGION: 'eu-west-3' }, 'eu-west-1'],
  ])('has a session in the region of %j: %s', async (env, region) => {
    await setUp(env).see(async (context) => {
      expect((await context.aws(noAws)).region).toBe(region);
      expect((await context.aws({ ...noAws, 'aws-region': 'us-east-1' })).region).toBe('us-east-1');
    });
  });
});
