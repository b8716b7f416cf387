import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { InputDefinitions, RawInputs } from '../core/inputs.js';
import { readWorkflow } from '../providers/runner/workflow.js';
import { leaveOutFiles, readInputFiles } from './input-files.js';

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
