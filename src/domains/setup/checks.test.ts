import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  CancelledError,
  NotFoundError,
  PlatformError,
  RateLimitError,
} from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { SetupRunner } from './checks.js';
import type { SetupCheck, SetupFinding } from './checks.js';

const fine: SetupFinding = { state: 'ok', found: 'There.' };

function check(subject: string, run: SetupCheck['run'], more: Partial<SetupCheck> = {}): SetupCheck {
  return { area: 'AWS', subject, run, ...more };
}

function runner(signal: AbortSignal, clock = new FakeClock()) {
  return new SetupRunner({ signal, clock, deadline: clock.now() + 60_000 });
}

function run(...checks: SetupCheck[]) {
  return runner(new AbortController().signal).run(checks);
}

const failing = (error: Error) => (): Promise<SetupFinding> => Promise.reject(error);

describe('SetupRunner', () => {
  it('makes each check once, in whatever order they need each other', async () => {
    const made: string[] = [];
    const first = check('first', () => {
      made.push('first');
      return Promise.resolve(fine);
    });
    const second = check(
      'second',
      () => {
        made.push('second');
        return Promise.resolve({ state: 'optional', found: 'Gone.' });
      },
      { needs: [first] },
    );
    const third = check('third', () => Promise.resolve(fine), { needs: [second] });
    const rows = await run(third, second, first);
    expect(made).toEqual(['first', 'second']);
    // What is optional holds nothing up.
    expect(rows.map(({ subject, state }) => [subject, state])).toEqual([
      ['third', 'ok'],
      ['second', 'optional'],
      ['first', 'ok'],
    ]);
  });

  it('goes on after a failure, and says what waits for it', async () => {
    const role = check('Deploy role', failing(new AccessDeniedError('Refused.', { hint: 'Ask.' })), {
      area: 'Environment dev',
    });
    const rows = await run(
      role,
      check('Logs', () => Promise.resolve(fine), { area: 'Environment dev', needs: [role] }),
      check('Elsewhere', () => Promise.resolve(fine), { needs: [role] }),
      check('Other', () => Promise.resolve(fine)),
    );
    expect(rows).toEqual([
      {
        area: 'Environment dev',
        subject: 'Deploy role',
        state: 'missing',
        found: 'Refused.',
        nextStep: 'Ask.',
      },
      {
        area: 'Environment dev',
        subject: 'Logs',
        state: 'unchecked',
        found: 'Needs this first: Deploy role.',
      },
      {
        area: 'AWS',
        subject: 'Elsewhere',
        state: 'unchecked',
        found: 'Needs this first: Deploy role (Environment dev).',
      },
      { area: 'AWS', subject: 'Other', ...fine },
    ]);
  });

  it.each([
    ['a refusal', new AccessDeniedError('No.'), false, { state: 'missing', found: 'No.' }],
    [
      'a thing that is not there',
      new NotFoundError('None.'),
      true,
      {
        state: 'optional',
        found: 'None.',
        nextStep: expect.stringContaining('platform-config.yml'),
      },
    ],
    [
      'an outage',
      new PlatformError('Out.', { transient: true }),
      false,
      { state: 'unchecked', found: 'Could not be checked: Out.', brokeOff: true },
    ],
    [
      'an outage of something optional',
      new PlatformError('Out.', { transient: true }),
      true,
      { state: 'unchecked', brokeOff: false },
    ],
    ['too many requests', new RateLimitError('Slow.', {}, 1), false, { state: 'unchecked', brokeOff: true }],
  ])('reads %s', async (_, error, optional, row) => {
    expect(await run(check('thing', failing(error), { optional }))).toMatchObject([row]);
  });

  it.each([new CancelledError('Stop.'), new TypeError('a defect')])('stops at %s', async (error) => {
    await expect(run(check('thing', failing(error)))).rejects.toBe(error);
  });

  it('stops when it is cancelled', async () => {
    const controller = new AbortController();
    const reason = new CancelledError('Stop.');
    const cancelling = check('first', () => {
      controller.abort(reason);
      return Promise.resolve(fine);
    });
    const after = check('second', () => Promise.resolve(fine), { needs: [cancelling] });
    await expect(runner(controller.signal).run([after])).rejects.toBe(reason);
  });

  it('begins nothing after its time', async () => {
    const clock = new FakeClock();
    const slow = check('slow', async () => {
      await clock.sleep(60_000);
      return fine;
    });
    const after = check('after', () => Promise.resolve(fine), { needs: [slow] });
    expect(await runner(new AbortController().signal, clock).run([slow, after])).toMatchObject([
      { state: 'ok' },
      { state: 'unchecked', brokeOff: true, nextStep: expect.stringContaining('timeout-minutes') as unknown },
    ]);
  });
});
