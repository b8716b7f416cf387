import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { runProcess } from '../harness/process.js';
import { root } from '../harness/root.js';
import { leak, secretsAmong } from '../harness/secrets.js';

/* Every process of the end-to-end tests is searched for secrets when it has ended; here is shown that this finds them. */

const SECRET = 'hunter2hunter2';
const ODD = 'hunter3/hunt "er3';
const node = (script: string, argv: readonly string[] = []) =>
  runProcess(process.execPath, ['-e', script, ...argv], {
    env: { PATH: process.env['PATH'] ?? '', SLACK_TOKEN: SECRET },
  });

describe('the search for secrets', () => {
  it.each([
    ['stdout', 'console.log("the token is " + process.env.SLACK_TOKEN)', 'stdout: the token is …'],
    ['stderr', 'console.error(process.env.SLACK_TOKEN)', 'stderr'],
    [
      'the command line of a process that it starts',
      'require("node:child_process").spawn("true", ["--token", process.env.SLACK_TOKEN])',
      'the command line of a child process',
    ],
    [
      'that of one which it waits for',
      'require("node:child_process").execFileSync("true", [process.env.SLACK_TOKEN])',
      'the command line of a child process',
    ],
    [
      'that of one started by an ES module',
      'import("node:child_process").then(({ spawnSync }) => spawnSync("true", [process.env.SLACK_TOKEN]))',
      'the command line of a child process',
    ],
    [
      'that of one which its child starts',
      'require("node:child_process").fork(process.argv[1] ?? "", [], { execArgv: ["-e", `require("node:child_process").execFileSync("true", [process.env.SLACK_TOKEN])`] })',
      'the command line of a child process',
    ],
  ])('finds one on %s', async (_, script, place) => {
    await expect(node(script)).rejects.toThrow(`A secret is to be seen in ${place}`);
  });

  it.each([
    ['in base64', Buffer.from(SECRET).toString('base64')],
    ['in the base64 of more', Buffer.from(`__token__:${SECRET}!`).toString('base64url')],
    ['in an address', encodeURIComponent(ODD)],
    ['in JSON', JSON.stringify({ text: `is ${ODD}` })],
  ])('finds one %s', (_, text) => {
    expect(leak(`before ${text} after`, [SECRET, ODD])).toMatch(/^before /);
    expect(leak(`before ${text} after`, ['another-secret'])).toBeUndefined();
  });

  it('finds one on the command line itself, and never says it', async () => {
    const error = await node('0', [SECRET]).catch((thrown: unknown) => thrown);
    expect(String(error)).toContain('A secret is to be seen in a command line');
    expect(String(error)).not.toContain(SECRET);
  });

  it('lets pass what holds none, and what tells the runner to mask', async () => {
    await expect(
      node(`console.log("::add-mask::${SECRET.slice(0, 4)}" + "hunter2".slice(4) + "hunter2")`),
    ).resolves.toMatchObject({ exitCode: 0 });
    await expect(node('console.log("nothing to see")')).resolves.toMatchObject({ exitCode: 0 });
  });

  it.each([
    'ghs_0123456789abcdefABCDEF',
    'xoxb-1234-abcdef',
    'pypi-AgEIcHlwaS5vcmcCJDAwMDAw',
    'FwoGZXIvYXdzEabcdefghijk',
    'eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJyZXBvIn0.c2FuZGJveA',
  ])('knows what is issued on the way by its looks: %s', (token) => {
    expect(leak(`line\nbefore ${token} after`, [])).toBe('before …');
  });

  it.each(['one line that begins with xoxb-', 'pypi-attestations', 'ghs_', 'eyJ.eyJ.x'])(
    'does not take for a token: %s',
    (text) => {
      expect(leak(text, [])).toBeUndefined();
    },
  );

  it('knows secrets by the names of variables and inputs', () => {
    const values = {
      AWS_SECRET_ACCESS_KEY: 'aaaaaaaa',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bbbbbbbb',
      ACTIONS_ID_TOKEN_REQUEST_URL: 'http://127.0.0.1/',
      'slack-token': 'cccccccc',
      TWINE_PASSWORD: 'dddddddd',
      AWS_ACCESS_KEY_ID: 'eeeeeeee',
      app: 'ffffffff',
      'github-token': '',
    };
    expect(secretsAmong(values)).toEqual(['aaaaaaaa', 'bbbbbbbb', 'cccccccc', 'dddddddd']);
  });
});

describe('the processes of these tests', () => {
  it('are all started where they are searched', async () => {
    const names = await readdir(join(root, 'e2e'), { recursive: true });
    const found = await Promise.all(
      names
        .filter((name) => name.endsWith('.ts') && name !== 'harness/process.ts')
        .map(async (name) => {
          const text = await readFile(join(root, 'e2e', name), 'utf8');
          return /^import (?!type )[^;]*'node:child_process'/m.test(text) ? [name] : [];
        }),
    );
    expect(found.flat()).toEqual([]);
  });
});
