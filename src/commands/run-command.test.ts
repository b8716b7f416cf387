import { describe, expect, it, afterEach, beforeEach } from '@jest/globals';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { InputDefinitions, RawInputs } from '../core/inputs.js';
import { readWorkflow } from '../providers/runner/workflow.js';
import { MemoryLogger } from '../testing/memory-logger.js';
import { defineCommand } from './command.js';
import type { CommandContext, CommandDefinition, OutputValue, RemoteWork } from './command.js';
import { runCommand, stopRemoteWork, leaveOutFiles, readInputFiles } from './run-command.js';
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

describe('files that inputs name', () => {
  const definitions = {
    app: { type: 'string', description: 'The application.' },
    message: { type: 'string', required: true, file: true, description: 'The message.' },
  } as const satisfies InputDefinitions;

  let root = '';
  let directory = '';

  beforeEach(async () => {
    root = await mkdtemp(join(tmpdir(), 'input-files-'));
    directory = join(root, 'workspace');
    await mkdir(directory);
    await writeFile(join(root, 'outside.md'), 'outside');
    await writeFile(join(directory, 'message.md'), 'x'.repeat(140_000));
    await symlink(join(root, 'outside.md'), join(directory, 'link.md'));
  });

  afterEach(() => rm(root, { recursive: true }));

  const read = (raw: RawInputs, workflow = true): Promise<RawInputs> =>
    readInputFiles(definitions, raw, {
      directory,
      workflow: workflow ? readWorkflow({ GITHUB_ACTIONS: 'true', GITHUB_RUN_ID: '1' }) : undefined,
    });

  describe('an input that comes from a file', () => {
    it('has the text of the file, however long', async () => {
      expect(await read({ app: 'demo', 'message-file': ' message.md ' })).toEqual({
        app: 'demo',
        message: 'x'.repeat(140_000),
      });
      expect(await read({ message: 'here', 'message-file': '' })).toEqual({ message: 'here' });
      expect(await read({ message: '', 'message-file': join(directory, 'message.md') })).toHaveProperty(
        'message',
      );
    });

    it.each<[RawInputs, string]>([
      [
        { message: 'here', 'message-file': 'message.md' },
        'The inputs message and message-file are both given.',
      ],
      [{ 'message-file': 'absent.md' }, 'The input message-file is "absent.md", which does not exist.'],
      [{ 'message-file': 'message.md/x' }, 'The input message-file is "message.md/x", which does not exist.'],
      [{ 'message-file': '.' }, 'The input message-file is ".", which is not a file.'],
      [
        { 'message-file': '../outside.md' },
        'The input message-file is "../outside.md", which is outside the workspace.',
      ],
      [{ 'message-file': 'link.md' }, 'The input message-file is "link.md", which is outside the workspace.'],
      [{ 'message-file': ['message.md'] }, 'The input message-file is not a path.'],
    ])('refuses %j', async (raw, message) => {
      await expect(read(raw)).rejects.toThrow(message);
    });

    it.each<[string, Buffer]>([
      ['UTF-16', Buffer.from('\ufeffDeployed', 'utf16le')],
      ['Latin-1', Buffer.from('caf\u00e9', 'latin1')],
      ['something with NUL in it', Buffer.from('a\0b')],
    ])('is not taken from %s, which would arrive as other characters', async (_what, bytes) => {
      await writeFile(join(directory, 'message.md'), bytes);
      await expect(read({ 'message-file': 'message.md' })).rejects.toThrow(
        'The input message-file is "message.md", which is not text in UTF-8.',
      );
    });

    it('has no mark of its encoding', async () => {
      await writeFile(join(directory, 'message.md'), '\ufeffDeployed');
      expect(await read({ 'message-file': 'message.md' })).toEqual({ message: 'Deployed' });
    });

    it('is named where the file is empty and something is needed', async () => {
      await writeFile(join(directory, 'message.md'), ' \n');
      await expect(read({ 'message-file': 'message.md' })).rejects.toThrow(
        'The input message-file is "message.md", which is empty.',
      );
    });

    it('may be anywhere at a terminal', async () => {
      expect(await read({ 'message-file': '../outside.md' }, false)).toEqual({ message: 'outside' });
    });

    it('is left out where what was started has to be stopped', () => {
      expect(leaveOutFiles(definitions, { app: 'demo', 'message-file': 'gone.md' })).toEqual({ app: 'demo' });
    });
  });
});
