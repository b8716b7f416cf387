import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { DeadlineError } from '../../core/errors.js';
import { parseInputs } from '../../core/inputs.js';
import type { RawInputs } from '../../core/inputs.js';
import { answer, IndexWire, json } from '../../testing/index-server.js';
import type { IndexAnswer } from '../../testing/index-server.js';
import { FakeContext } from '../../testing/fake-context.js';
import packageAwait from './await.js';
import packageCheck from './check.js';
import packagePublish from './publish.js';

const SDIST = 'demo_pkg-1.0.tar.gz';
const WHEEL = 'demo_pkg-1.0-py3-none-any.whl';
const SHA = createHash('sha256').update('built').digest('hex');

let folder: string;
let wire: IndexWire | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'package-verbs-'));
  mkdirSync(join(folder, 'dist'));
  writeFileSync(join(folder, 'pyproject.toml'), '[project]\nname = "Demo_Pkg"\nversion = "v1.0"\n');
  writeFileSync(join(folder, 'dist', SDIST), 'built');
});

afterEach(async () => {
  await wire?.close();
  wire = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const absentJson = json(404, { message: 'Not Found' });
const release = (filename: string, sha256: string, yanked = false): IndexAnswer =>
  json(200, {
    info: { name: 'demo-pkg', version: '1.0' },
    urls: [{ filename, digests: { sha256 }, yanked }],
  });
const simple = (...filenames: string[]): IndexAnswer =>
  answer(
    200,
    'text/html',
    `<html><head><title>Links for demo-pkg</title></head><body>${filenames.map((name) => `<a href="${name}#sha256=${SHA}">${name}</a>`).join('')}</body></html>`,
  );

async function start(jsonApi: IndexAnswer, simpleIndex: IndexAnswer): Promise<string> {
  await wire?.close();
  wire = await new IndexWire({
    'GET /pypi/demo-pkg/1.0/json': jsonApi,
    'GET /simple/demo-pkg/': simpleIndex,
  }).start();
  return wire.url;
}

async function check(url: string, raw: RawInputs = {}) {
  const context = new FakeContext({ directory: folder });
  const given = { 'index-url': url, dist: 'dist', ...raw };
  const inputs = parseInputs(packageCheck.name, packageCheck.inputs, given);
  return { context, result: await packageCheck.run(inputs, context) };
}

describe('package-check', () => {
  it('gives state, files and page, and warns of what is late', async () => {
    const url = await start(release(SDIST, SHA, true), simple());
    const { context, result } = await check(url);
    expect(result).toMatchObject({
      outputs: {
        state: 'published',
        name: 'demo-pkg',
        version: '1.0',
        url: `${url}/project/demo-pkg/1.0/`,
        files: [
          {
            filename: SDIST,
            state: 'published',
            sha256: SHA,
            yanked: true,
            missingFrom: ['the simple index'],
          },
        ],
      },
      text: expect.stringContaining(`Yanked: ${SDIST}`) as unknown,
    });
    expect(result.summary).toContain('published, yanked');
    expect(context.logger.texts('warning')).toEqual([`${SDIST} is not yet in the simple index.`]);
  });

  it('gives the state with its failure when it is unknown, and shows the reason as text', async () => {
    const { result } = await check(
      await start(absentJson, answer(403, 'text/html', '[x](https://evil.example)')),
    );
    expect(result.outputs.state).toBe('unknown');
    expect(result.failure?.message).toMatch(/^Whether demo-pkg 1\.0 is published is unknown: .*HTTP 403/);
    expect(result.summary).not.toContain('](');
  });

  describe('of an index that does not answer in time', () => {
    /** Time limits that run; they are over once the index has been asked in vain. */
    const limits = new Set<AbortController>();
    const expire = (): void => {
      for (const limit of limits) limit.abort(new DOMException('The time is over.', 'TimeoutError'));
      limits.clear();
    };
    const silent: IndexAnswer = expire;
    const stalled: IndexAnswer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' }).write('{"info": {', expire);
    };
    const versions: [string, IndexAnswer, IndexAnswer][] = [
      ['published', release(SDIST, SHA), simple(SDIST)],
      ['absent', absentJson, answer(404, 'text/plain', '404 Not Found')],
      ['partial', release(WHEEL, SHA), simple(WHEEL)],
      ['different', release(SDIST, 'b'.repeat(64)), simple()],
    ];

    beforeEach(() => {
      writeFileSync(join(folder, 'dist', WHEEL), 'built');
      jest.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
        const limit = new AbortController();
        limits.add(limit);
        return limit.signal;
      });
    });

    afterEach(() => {
      jest.restoreAllMocks();
    });

    it.each(
      versions.flatMap(([state, jsonApi, simpleIndex]) => [
        [state, 'the JSON API is silent', silent, simpleIndex] as const,
        [state, 'the simple index is silent', jsonApi, silent] as const,
        [state, 'the JSON API stops amid an answer', stalled, simpleIndex] as const,
        [state, 'the simple index stops amid an answer', jsonApi, stalled] as const,
      ]),
    )('is unknown for a version that is %s, where %s', async (_, __, jsonApi, simpleIndex) => {
      const { result } = await check(await start(jsonApi, simpleIndex));
      expect(result.outputs).toMatchObject({ state: 'unknown', files: [] });
      expect(result.failure?.message).toMatch(
        /is unknown: .* could not be read: no answer within 20 seconds/,
      );
      // More than once: a time limit may be exceeded once.
      expect(wire?.lines.length).toBeGreaterThan(2);
    });
  });

  it('fails on the states that it is told', async () => {
    const url = await start(release(SDIST, 'b'.repeat(64)), simple());
    expect((await check(url)).result.failure).toBeUndefined();
    expect((await check(url, { 'fail-on': 'partial different' })).result.failure?.message).toContain(
      'other content',
    );
    await expect(check(url, { 'fail-on': 'unknwon' })).rejects.toThrow('"unknwon"');
  });
});

describe('package-await', () => {
  it('publishes what it waits for, and names what lags when the time is over', async () => {
    const url = await start(release(SDIST, SHA), simple('demo_pkg-0.9.tar.gz'));
    const context = new FakeContext({ directory: folder });
    const raw = { 'index-url': url, dist: 'dist', 'timeout-minutes': 1 };
    const inputs = parseInputs(packageAwait.name, packageAwait.inputs, raw);
    const error: unknown = await packageAwait.run(inputs, context).catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(String(error)).toContain(
      `is not on every index that installers read: the simple index lacks ${SDIST}.`,
    );
    expect(context.published).toEqual([
      { name: 'demo-pkg', version: '1.0', url: `${url}/project/demo-pkg/1.0/` },
    ]);
  });

  it('gives the files once they are there', async () => {
    const url = await start(release(SDIST, SHA), simple(SDIST));
    const context = new FakeContext({ directory: folder });
    const inputs = parseInputs(packageAwait.name, packageAwait.inputs, { 'index-url': url, dist: 'dist' });
    const result = await packageAwait.run(inputs, context);
    expect(result.outputs.files).toEqual([expect.objectContaining({ filename: SDIST, missingFrom: [] })]);
    expect(result.text).toBe('demo-pkg 1.0 is on every index that installers read.');
  });
});

describe('package-publish', () => {
  async function publish(url: string, raw: RawInputs, context: FakeContext) {
    const given = { 'index-url': url, ...raw };
    const inputs = parseInputs(packagePublish.name, packagePublish.inputs, given);
    return packagePublish.run(inputs, context);
  }

  it('has nothing to do where all is published: no question, no token', async () => {
    const url = await start(release(SDIST, SHA), simple(SDIST));
    const before = process.env['PATH'];
    // Something to upload with is looked for first; here anything that can be run does.
    writeFileSync(join(folder, 'twine'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
    process.env['PATH'] = `${folder}:${before ?? ''}`;
    try {
      const context = new FakeContext({ directory: folder });
      const result = await publish(url, {}, context);
      expect(result.outputs).toMatchObject({ state: 'published', uploaded: [] });
      expect(result.text).toContain('was published already');
      expect([context.questions, context.masked]).toEqual([[], []]);
      const absent = await start(absentJson, answer(404, 'text/plain', '404 Not Found'));
      const dry = await publish(absent, { 'dry-run': true }, context);
      expect(dry.outputs).toMatchObject({ state: 'absent', uploaded: [SDIST] });
      const refused = new FakeContext({ directory: folder, answers: [false] });
      // At a terminal, whoever has no token is not asked whether to publish.
      await expect(publish(absent, {}, refused)).rejects.toMatchObject({
        name: 'UsageError',
        hint: 'Set pypi-token to an API token that may upload demo-pkg.',
      });
      expect(refused.questions).toEqual([]);
      await expect(publish(absent, { 'pypi-token': 's3cret' }, refused)).rejects.toThrow(
        'the answer was not yes',
      );
    } finally {
      process.env['PATH'] = before;
    }
  });
});
