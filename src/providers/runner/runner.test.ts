import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it, jest } from '@jest/globals';
import * as fc from 'fast-check';
import { blockFor } from '../../testing/until.js';
import { Runner, RunnerLogger, cutToBytes, prefixLines } from './runner.js';
import { readGitHubServer, readRunner, readWorkflow } from './workflow.js';

describe('cutToBytes', () => {
  it('leaves a text that fits', () => {
    expect(cutToBytes('a\nb', 3)).toBe('a\nb');
  });

  it('cuts at a line and says so, within the limit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', maxLength: 40 }), { minLength: 20, maxLength: 60 }),
        (lines) => {
          const text = lines.join('\n');
          const cut = cutToBytes(text, 200);
          expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(200);
          if (Buffer.byteLength(text) > 200) expect(cut).toContain('a job summary takes 1 MiB');
        },
      ),
    );
  });
});

describe('readWorkflow', () => {
  it('is undefined outside of GitHub Actions', () => {
    expect(readWorkflow({ GITHUB_SHA: 'abc' })).toBeUndefined();
  });

  it('reads the run from the environment', () => {
    const workflow = readWorkflow({
      GITHUB_ACTIONS: 'true',
      GITHUB_RUN_ID: '42',
      GITHUB_RUN_ATTEMPT: '3',
      GITHUB_JOB: 'deploy',
      GITHUB_REPOSITORY: 'uktrade/demo',
      GITHUB_SHA: 'a'.repeat(40),
      GITHUB_REF: 'refs/heads/main',
      GITHUB_ACTOR: 'someone',
      GITHUB_SERVER_URL: 'https://git.example',
    });
    expect(workflow).toMatchObject({
      runId: '42',
      runAttempt: '3',
      job: 'deploy',
      runUrl: 'https://git.example/uktrade/demo/actions/runs/42',
    });
  });
});

describe("the event's payload", () => {
  it('is read when it is asked for', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'platform-tools-event-'));
    const path = join(folder, 'event.json');
    await writeFile(path, '{"release": {"tag_name": "v1.2.3"}}');
    const env = { GITHUB_ACTIONS: 'true', GITHUB_EVENT_NAME: 'release', GITHUB_EVENT_PATH: path };
    const workflow = readWorkflow(env);
    expect(workflow?.eventName).toBe('release');
    expect(workflow?.readEvent()).toEqual({ release: { tag_name: 'v1.2.3' } });
    await rm(folder, { recursive: true });
    expect(workflow?.readEvent()).toBeUndefined();
    expect(readWorkflow({ GITHUB_ACTIONS: 'true' })?.readEvent()).toBeUndefined();
  });
});

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

  it('prints remote text byte for byte, and nothing around it', () => {
    const { logger: log, output } = logger();
    const text = 'a: b::c\r\n\n\u001b[31mred\u001b[0m ü 🚀\tend #[1]\n';
    log.remote(text);
    expect(output()).toBe(text);
  });

  it('puts two lines of its own around text that the runner would obey, which stays as it is', () => {
    const { logger: log, output } = logger();
    const text = 'a\r\n\n::error::b\n\u001b[31mred\u001b[0m ü 🚀\tend\n';
    log.remote(text);
    const [first, ...rest] = output().split('\n');
    expect(first).toMatch(/^::stop-commands::[0-9a-f-]{36}$/);
    expect(rest.slice(0, -2).join('\n')).toBe(text.slice(0, -1));
  });

  it('uses a new token each time, so that a log can not end the block of another', () => {
    const { logger: log, output } = logger();
    log.remote('::a\n');
    log.remote('::b\n');
    const tokens = [...output().matchAll(/^::stop-commands::(.+)$/gm)].map((match) => match[1]);
    expect(new Set(tokens).size).toBe(2);
  });

  it('looks through a long text at once', () => {
    const { logger: log, output } = logger();
    blockFor(10, () => {
      log.remote('\n'.repeat(300_000));
      log.remote(`${' '.repeat(300_000)}\n`);
    });
    expect(output()).toHaveLength(600_001);
  }, 15_000);

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

  it('prints a status with a time every three minutes', () => {
    const { logger: log, output } = logger();
    for (const seconds of [0, 59, 179, 181, 200, 359, 365]) log.status('BUILD', seconds * 1000);
    expect(output()).toBe('BUILD 3:01\nBUILD 6:05\n');
  });

  it('prints nothing for no text', () => {
    const { logger: log, output } = logger();
    log.remote('');
    expect(output()).toBe('');
  });
});

describe('a log that is read slowly', () => {
  it('is waited for, until its reader has taken what was printed', async () => {
    const stream = new PassThrough({ highWaterMark: 10 });
    const logger = new RunnerLogger((text) => stream.write(text), stream);
    const { signal } = new AbortController();
    await logger.taken(signal);
    logger.remote('more than ten characters\n');
    let taken = false;
    const waiting = logger.taken(signal).then(() => {
      taken = true;
    });
    await new Promise(setImmediate);
    expect(taken).toBe(false);
    stream.resume();
    await waiting;
    expect(taken).toBe(true);
  });

  it('is not waited for once the command is cancelled, nor once it is broken', async () => {
    const stream = new PassThrough({ highWaterMark: 10 });
    stream.on('error', () => undefined);
    const logger = new RunnerLogger((text) => stream.write(text), stream);
    logger.remote('more than ten characters\n');
    await logger.taken(AbortSignal.abort());
    const waiting = logger.taken(new AbortController().signal);
    stream.destroy(new Error('EPIPE'));
    await waiting;
    expect(stream.destroyed).toBe(true);
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

describe('readRunner', () => {
  it.each([
    [{ RUNNER_ENVIRONMENT: 'github-hosted' }, '/opt/node', { hosted: true, version: undefined }],
    [
      { RUNNER_ENVIRONMENT: 'self-hosted' },
      '/r/2.336.1/externals/node24/bin/node',
      { hosted: false, version: '2.336.1' },
    ],
    [{}, 'C:\\runner\\2.340.0\\externals\\node24\\bin\\node.exe', { hosted: false, version: '2.340.0' }],
  ])('%j, %s', (env, node, facts) => {
    expect(readRunner(env, node)).toEqual(facts);
  });
});

describe('readGitHubServer', () => {
  it("reads the addresses of the environment, and falls back to github.com's", () => {
    expect(readGitHubServer({})).toEqual({
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    });
    const env = {
      GITHUB_SERVER_URL: 'https://git.example/',
      GITHUB_API_URL: 'http://git.example:8080/api/v3',
    };
    expect(readGitHubServer(env)).toEqual({
      serverUrl: 'https://git.example',
      apiUrl: 'http://git.example:8080/api/v3',
    });
  });

  it.each(['git.example', 'ftp://git.example', 'https://git.example?x=1', 'https://'])(
    'refuses %s',
    (text) => {
      expect(() => readGitHubServer({ GITHUB_API_URL: text })).toThrow(
        `GITHUB_API_URL is ${JSON.stringify(text)}. Expected an address such as https://api.github.com.`,
      );
    },
  );

  it('does not print a password', () => {
    const env = { GITHUB_SERVER_URL: 'https://me:hunter2@git.example' };
    expect(() => readGitHubServer(env)).toThrow('GITHUB_SERVER_URL contains a user name or a password.');
    for (const text of [
      'me:hunter2@git.example',
      'https://me:hun/ter2@git.example',
      'ftp://me:hunter2@git.example',
    ])
      expect(() => readGitHubServer({ GITHUB_API_URL: text })).not.toThrow(/ter2/);
  });
});

describe('Runner.mask', () => {
  it('has the runner mask every line and every usual encoding of a secret, one command each', () => {
    const written: string[] = [];
    const write = jest.spyOn(process.stdout, 'write').mockImplementation((text) => {
      written.push(String(text));
      return true;
    });
    const key = '-----BEGIN KEY-----\n  first\nsec%nd"\n\n-----END KEY-----\n';
    try {
      new Runner().mask(key);
    } finally {
      write.mockRestore();
    }
    const masked = written
      .join('')
      .split(/\r?\n/)
      .flatMap((line) => /^::add-mask::(.*)$/.exec(line)?.[1] ?? [])
      .map((value) => value.replaceAll('%25', '%'));
    const all = ['-----BEGIN KEY-----', '  first', 'first', 'sec%nd"', 'sec%nd\\"', '-----END KEY-----'];
    for (const whole of [key, key.trim()])
      all.push(
        Buffer.from(whole).toString('base64'),
        encodeURIComponent(whole),
        JSON.stringify(whole).slice(1, -1),
      );
    expect(masked).toEqual(expect.arrayContaining(all));
    // An empty mask would turn the whole log into asterisks.
    expect(masked.filter((value) => value.trim() === '')).toEqual([]);
  });
});
