import { describe, expect, it } from '@jest/globals';
import * as fc from 'fast-check';
import { MemoryLogger } from '../testing/memory-logger.js';
import { PlatformError } from './errors.js';
import {
  checkIdempotencyKey,
  endSavedWork,
  fingerprint,
  idempotencyToken,
  keyedToken,
  recoverUnanswered,
  savedRequest,
  shortenIds,
  stopRecovered,
} from './remote-work.js';
import type { SavedWork, WorkControl } from './remote-work.js';

/** Jobs, by their numbers; those of which a start has come are `found`. */
function setUp(found: number[] | Error, parts: Partial<WorkControl<string, number>> = {}) {
  const logger = new MemoryLogger();
  const stopped: number[] = [];
  const control: WorkControl<string, number> = {
    name: (id) => `job ${id}`,
    url: (id) => `https://jobs.example/${id}`,
    recover: () => (found instanceof Error ? Promise.reject(found) : Promise.resolve(found)),
    stop: (id) => Promise.resolve(void stopped.push(id)),
    ...parts,
  };
  const end = async (saved: SavedWork<string, number>) => {
    await endSavedWork(control, saved, logger);
    return logger.entries.map(({ level, text }) => `${level}: ${text}`);
  };
  return { control, logger, stopped, end };
}

describe('what a killed process has saved', () => {
  it('is stopped where the work is known', async () => {
    const { end, stopped } = setUp([]);
    expect(await end({ stop: true, work: 1 })).toEqual([
      'notice: Job 1 is being stopped: https://jobs.example/1',
    ]);
    expect(stopped).toEqual([1]);
  });

  it('is named without its page where nobody knows that any more', async () => {
    const { end } = setUp([], { url: () => undefined });
    expect(await end({ stop: true, work: 1 })).toEqual(['notice: Job 1 is being stopped']);
  });

  it('is looked for where only the request is known, and stopped or named', async () => {
    const stopping = setUp([1, 2]);
    expect(await stopping.end({ stop: true, request: 'demo' })).toEqual([
      'notice: Job 1 is being stopped: https://jobs.example/1',
      'notice: Job 2 is being stopped: https://jobs.example/2',
    ]);
    expect(stopping.stopped).toEqual([1, 2]);
    const leaving = setUp([1]);
    expect(await leaving.end({ stop: false, request: 'demo' })).toEqual([
      'notice: Job 1 is still running: https://jobs.example/1',
    ]);
    expect(leaving.stopped).toEqual([]);
    expect(await setUp([]).end({ stop: false, request: 'demo' })).toEqual([]);
  });

  it('is a warning where it can not be looked up', async () => {
    const failing = () => setUp(new PlatformError('Denied.'));
    expect(await failing().end({ stop: false, request: 'demo' })).toEqual([
      'warning: What may have been started could not be looked up. Denied.',
    ]);
    expect(await failing().end({ stop: true, request: 'demo' })).toEqual([
      'warning: What may have been started could not be stopped. Denied.',
    ]);
  });

  it('is a warning where the request was too long to be kept', async () => {
    const subject = 'a job of demo';
    const text = 'warning: A job of demo may have been started, and its request was too long to be kept.';
    expect(await setUp([]).end({ stop: false, subject })).toEqual([`${text} Check whether it is running.`]);
    expect(await setUp([]).end({ stop: true, subject })).toEqual([
      `${text} Check whether it is running, and stop it by hand.`,
    ]);
  });
});

describe('stopRecovered', () => {
  it('is true where all that was found is stopped', async () => {
    const { control, logger } = setUp([1]);
    expect(await stopRecovered(control, 'demo', logger)).toBe(true);
  });

  it('is false where nothing was found, and says so', async () => {
    const { control, logger } = setUp([]);
    expect(await stopRecovered(control, 'demo', logger)).toBe(false);
    expect(logger.texts('info')).toEqual(['Nothing was started, as far as can be seen by now.']);
  });

  it('stops the others where one can not be stopped, and says where that is', async () => {
    const stopped: number[] = [];
    const { control, logger } = setUp([1, 2], {
      stop: (id) =>
        id === 1 ? Promise.reject(new PlatformError('Denied.')) : Promise.resolve(void stopped.push(id)),
    });
    expect(await stopRecovered(control, 'demo', logger)).toBe(false);
    expect(stopped).toEqual([2]);
    expect(logger.texts('info')).toEqual([]);
    expect(logger.texts('warning')).toEqual([
      'Job 1 could not be stopped: Denied. It may still be running: https://jobs.example/1',
    ]);
  });
});

describe('recoverUnanswered', () => {
  const unanswered = new PlatformError('Refused.', { unanswered: true });

  it('finds what an earlier attempt has started, only where that got no answer', async () => {
    const { control, logger } = setUp([1]);
    expect(await recoverUnanswered(control, 'demo', unanswered, logger)).toBe(1);
    for (const error of [new PlatformError('Refused.'), new Error('A defect.')])
      expect(await recoverUnanswered(control, 'demo', error, logger)).toBeUndefined();
  });

  it('finds nothing where that can not be looked up', async () => {
    const { control, logger } = setUp(new PlatformError('Denied.'));
    expect(await recoverUnanswered(control, 'demo', unanswered, logger)).toBeUndefined();
    expect(logger.texts('debug')).toEqual(['Could not look for what was started: Denied.']);
  });
});

describe('savedRequest', () => {
  it('is the request, as long as the runner can hold it', () => {
    const logger = new MemoryLogger();
    const longest = 'é'.repeat(50 * 1024 - 1);
    expect(savedRequest(longest, true, 'a job', logger)).toEqual({ stop: true, request: longest });
    expect(logger.entries).toEqual([]);
    expect(savedRequest(`${longest}a`, false, 'a job', logger)).toEqual({ stop: false, subject: 'a job' });
    expect(logger.texts('info')).toEqual([
      'The request for a job is too long to be kept for the post step, which could not find what came of it if this process were killed now.',
    ]);
  });
});

describe('names', () => {
  it('have their ids shortened', () => {
    const id = 'c0788330-0000-4000-8000-0123456789ab';
    expect(shortenIds(`demo:${id} and ${id}`)).toBe('demo:c0788330 and c0788330');
    expect(shortenIds('demo:c0788330-0000')).toBe('demo:c0788330-0000');
  });
});

const run = { runId: '1', runAttempt: '1', job: 'deploy', step: 'set_output_1' };

describe('idempotencyToken', () => {
  it('is the same for the same run and target', () => {
    expect(idempotencyToken(run, ['demo', 'web'])).toBe(idempotencyToken({ ...run }, ['demo', 'web']));
  });

  it.each([
    [{ ...run, runId: '2' }, ['demo', 'web']],
    [{ ...run, runAttempt: '2' }, ['demo', 'web']],
    [{ ...run, job: 'build' }, ['demo', 'web']],
    [{ ...run, step: 'set_output_2' }, ['demo', 'web']],
    [run, ['demo', 'api']],
    [run, ['demow', 'eb']],
  ])('differs for another run, attempt, job or target: %j %j', (other, target) => {
    expect(idempotencyToken(other, target)).not.toBe(idempotencyToken(run, ['demo', 'web']));
  });

  it('is new each time outside of a workflow', () => {
    expect(idempotencyToken(undefined, ['demo'])).not.toBe(idempotencyToken(undefined, ['demo']));
  });

  it('fits the token formats of CodeBuild and CodePipeline', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (target) => {
        expect(idempotencyToken(run, target)).toMatch(/^[a-zA-Z0-9-]{1,64}$/);
      }),
    );
  });
});

describe('keyedToken', () => {
  it('is the same for all who have the key, and for nobody else', () => {
    expect(keyedToken('v1', ['a', 'b'])).toBe(keyedToken('v1', ['a', 'b']));
    const others = [keyedToken('v2', ['a', 'b']), keyedToken('v1', ['ab']), keyedToken('v1', ['b', 'a'])];
    expect(new Set([...others, keyedToken('v1', ['a', 'b']), fingerprint(['v1', 'a', 'b'])]).size).toBe(5);
    expect(keyedToken('v1', [])).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('checkIdempotencyKey', () => {
  it.each(['v1.2.3', 'a', 'release of web', '@scope/name@1.0.0', 'x'.repeat(128)])('takes %j', (key) => {
    expect(checkIdempotencyKey(key)).toBe(key);
  });
  it.each(['', ' a', 'a ', 'a\nb', 'ü', 'x'.repeat(129)])('refuses %j', (key) => {
    expect(() => checkIdempotencyKey(key)).toThrow(
      expect.objectContaining({
        message: `The input idempotency-key is ${JSON.stringify(key)}, which is not a valid key.`,
        hint: 'Expected 1 to 128 printable ASCII characters, for example the tag of the release.',
      }),
    );
  });
  it('shows no more of a key than there may be', () => {
    const refusal = `The input idempotency-key is "${'x'.repeat(140)}", which`;
    expect(() => checkIdempotencyKey('x'.repeat(200))).toThrow(refusal);
  });
});
