import { describe, expect, it } from '@jest/globals';
import { CancelledError, DeadlineError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { FakeIndex, listing } from '../../testing/fake-index.js';
import type { FakeAnswer } from '../../testing/fake-index.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import type { BuiltFile } from './package-files.js';
import { awaitPackage, checkPackage } from './check-package.js';

const target = { registry: 'pypi', name: 'demo-pkg', version: '1.0' } as const;
const [WHEEL, SDIST] = ['demo_pkg-1.0-py3-none-any.whl', 'demo_pkg-1.0.tar.gz'];
const file = (filename: string): BuiltFile => ({
  filename,
  path: `/dist/${filename}`,
  kind: 'wheel',
  size: 1,
  hashes: { sha256: 'a', sha512: '', sha1: '' },
});
const built = [file(WHEEL), file(SDIST)];
const all = listing({ [WHEEL]: 'a', [SDIST]: 'a', 'demo_pkg-0.9.tar.gz': 'x' });
const none: FakeAnswer = { project: 'absent' };
const passing = new PlatformError('The simple index could not be read: HTTP 503.', { transient: true });
const lasting = new PlatformError('The simple index could not be read: HTTP 403.');

function world(json: FakeAnswer[], simple: FakeAnswer[]) {
  const cancellation = new AbortController();
  const index = new FakeIndex(json, simple);
  const clock = new FakeClock();
  const logger = new MemoryLogger();
  return { index, clock, logger, signal: cancellation.signal, cancellation };
}

const MINUTE = 60_000;

describe('waiting for a package', () => {
  it('ends once every index lists every file', async () => {
    const deps = world([none, listing({ [WHEEL]: 'a' }), all], [none, none, none, all]);
    const { state } = await awaitPackage(target, built, deps, deps.clock.now() + 10 * MINUTE);
    expect(state).toBe('published');
    expect(deps.index.simple.looks).toBe(4);
    expect(deps.logger.texts('status').at(-1)).toBe(
      `Waiting for demo-pkg 1.0: the simple index lacks ${WHEEL}; the simple index lacks ${SDIST}`,
    );
  });

  it('goes on through errors that may pass, however long they last', async () => {
    const deps = world([all], [...Array.from({ length: 200 }, () => passing), all]);
    const { state } = await awaitPackage(target, built, deps, deps.clock.now() + 60 * MINUTE);
    expect([state, deps.index.simple.looks]).toEqual(['published', 201]);
    const both = world(
      [...Array.from({ length: 50 }, () => passing), all],
      [...Array.from({ length: 50 }, () => passing), all],
    );
    const { files } = await awaitPackage(target, built, both, both.clock.now() + 60 * MINUTE);
    expect(files).toEqual([
      expect.objectContaining({ filename: WHEEL, state: 'published', missingFrom: [] }),
      expect.objectContaining({ filename: SDIST, state: 'published', missingFrom: [] }),
    ]);
    expect([both.index.json.looks, both.index.simple.looks]).toEqual([51, 51]);
    // Nothing could be read at all: the looks come less and less often, but never minutes apart.
    expect(Math.max(...both.clock.sleeps)).toBeGreaterThan(Math.max(...deps.clock.sleeps));
  });

  it.each<[string, FakeAnswer[], FakeAnswer[], string[], string[]]>([
    ['a file', [all], [listing({ [WHEEL]: 'a' })], [`the simple index lacks ${SDIST}`], ['JSON']],
    ['an index', [none], [all], [`the JSON API lacks ${WHEEL}`, `the JSON API lacks ${SDIST}`], ['simple']],
    [
      'an index that can not be read',
      [all],
      [passing],
      ['The simple index could not be read: HTTP 503'],
      ['JSON'],
    ],
  ])('names %s that lags when the time is over', async (_, json, simple, says, silent) => {
    const deps = world(json, simple);
    const error: unknown = await awaitPackage(target, built, deps, deps.clock.now() + 5 * MINUTE).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toBeInstanceOf(DeadlineError);
    for (const text of says) expect(String(error)).toContain(text);
    for (const text of silent) expect(String(error)).not.toContain(text);
  });

  it('is ended by what does not pass, by other content, and by the signal', async () => {
    const denied = world([all], [lasting]);
    await expect(awaitPackage(target, built, denied, denied.clock.now() + MINUTE)).rejects.toBe(lasting);
    const other = world([all], [listing({ [WHEEL]: 'b' })]);
    await expect(awaitPackage(target, built, other, other.clock.now() + MINUTE)).rejects.toThrow(
      `${WHEEL}: the simple index has sha256 b, not a`,
    );
    const cancelled = world([none], [none]);
    cancelled.clock.onSleep = () => {
      cancelled.cancellation.abort(new CancelledError('Cancelled.'));
    };
    await expect(awaitPackage(target, built, cancelled, Infinity)).rejects.toThrow('Cancelled.');
  });

  it('waits without built files until all indexes list the same ones', async () => {
    const deps = world([listing({ [WHEEL]: 'a' }), all], [none, listing({ [WHEEL]: 'a' }), all]);
    const { files } = await awaitPackage(target, undefined, deps, deps.clock.now() + MINUTE);
    expect(files.map(({ filename }) => filename)).toEqual([WHEEL, SDIST]);
    expect(deps.index.simple.looks).toBe(3);
  });

  it('does not wait for files that others publish', async () => {
    const deps = world([all], [listing({ [WHEEL]: 'a' })]);
    await awaitPackage(target, [file(WHEEL)], deps, deps.clock.now() + MINUTE);
    expect(deps.clock.sleeps).toEqual([]);
  });
});

describe('checking a package', () => {
  it.each<[string, FakeAnswer[], FakeAnswer[], string]>([
    ['published', [all], [all], 'published'],
    ['published after errors that pass', [passing, passing, all], [passing, all], 'published'],
    ['absent', [none], [none], 'absent'],
    ['absent, but for other versions', [none], [listing({ 'demo_pkg-0.9.tar.gz': 'a' })], 'absent'],
    ['partial', [listing({ [WHEEL]: 'a' })], [none], 'partial'],
    ['different', [listing({ [WHEEL]: 'b', [SDIST]: 'a' })], [none], 'different'],
    ['unknown after errors that last', [passing], [all], 'unknown'],
    ['unknown where one index is refused', [all], [lasting], 'unknown'],
    ['unknown where one is absent and the other is refused', [none], [lasting], 'unknown'],
  ])('finds %s', async (_, json, simple, state) => {
    expect((await checkPackage(target, built, world(json, simple))).state).toBe(state);
  });

  it('lets defects and cancellation through', async () => {
    await expect(checkPackage(target, built, world([new TypeError('defect')], [all]))).rejects.toThrow(
      'defect',
    );
    const deps = world([passing], [passing]);
    deps.cancellation.abort(new CancelledError('Cancelled.'));
    await expect(checkPackage(target, built, deps)).rejects.toThrow('Cancelled.');
  });
});
