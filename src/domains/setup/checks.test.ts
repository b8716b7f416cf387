import { describe, expect, it } from '@jest/globals';
import {
  AccessDeniedError,
  CancelledError,
  NotFoundError,
  PlatformError,
  RateLimitError,
} from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { SetupRunner, formatSetup, renderSetup, setupFailure, setupVerdict } from './checks.js';
import type { SetupCheck, SetupFinding, SetupRow, SetupState } from './checks.js';

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

function row(state: SetupState, more: Partial<SetupRow> = {}): SetupRow {
  return { area: 'AWS', subject: 'Credentials', state, found: 'Account 1.', ...more };
}

describe('the report of setup-check', () => {
  it.each<[SetupRow[], verdict: string, picture: string, fails: boolean]>([
    [[row('ok')], 'A deployment can work: nothing that it needs is missing.', ':white_check_mark:', false],
    [
      [row('ok'), row('optional')],
      'A deployment can work: nothing that it needs is missing.',
      ':warning:',
      false,
    ],
    [
      [row('ok'), row('unchecked')],
      'Nothing was found that a deployment lacks, but 1 check could not be made.',
      ':warning:',
      false,
    ],
    [[row('missing'), row('ok')], 'A deployment could not work yet: 1 of 2 checks failed.', ':x:', true],
    [
      [row('unchecked', { brokeOff: true }), row('ok')],
      'It is not known whether a deployment could work, and 1 check could not be made.',
      ':x:',
      true,
    ],
  ])('says how %j ends', (rows, verdict, picture, fails) => {
    expect(setupVerdict(rows)).toBe(verdict);
    expect(renderSetup('demo', rows)).toContain(`### ${picture} ${verdict.slice(0, 20)}`);
    expect(setupFailure('demo', rows) !== undefined).toBe(fails);
  });

  it('fails with the first thing that is missing, its next step, and how many more there are', () => {
    const missing = row('missing', {
      area: 'Environment dev',
      subject: 'Deploy role',
      found: 'Refused.',
      nextStep: 'Ask.',
    });
    expect(setupFailure('demo', [row('ok'), missing])).toMatchObject({
      message: 'A deployment of demo could not work yet. Environment dev, Deploy role: Refused.',
      hint: 'Ask.',
    });
    expect(setupFailure('demo', [missing, missing])?.message).toMatch(/ 1 more thing is missing\.$/);
    expect(setupFailure('demo', [missing, missing, row('missing')])?.message).toMatch(
      / 2 more things are missing\.$/,
    );
  });

  it('shows the checks of each area below its name, each with its next step', () => {
    const rows = [
      row('ok'),
      row('unchecked', { area: 'Slack', subject: 'Token', found: 'Refused.', nextStep: 'Ask.' }),
    ];
    expect(formatSetup(rows)).toBe(
      [
        'AWS',
        '  ok           Credentials: Account 1.',
        '',
        'Slack',
        '  not checked  Token: Refused.',
        '               Next step: Ask.',
      ].join('\n'),
    );
    expect(formatSetup(rows, { width: 80, tsv: true })).toBe(
      'AWS\tCredentials\tok\tAccount 1.\t\nSlack\tToken\tnot checked\tRefused.\tAsk.',
    );
  });

  it('keeps what others wrote inert, and its lines within the window', () => {
    const rows = [
      row('missing', { found: `<b>| ${'word '.repeat(30)}`, nextStep: 'See https://example.test/a.' }),
    ];
    const text = formatSetup(rows, { width: 110, tsv: false });
    expect(text).toContain('missing');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(110);
    const page = renderSetup('demo', rows);
    expect(page).toContain('&lt;b&gt;');
    expect(page).toContain('[https\\://example.test/a](https://example.test/a)');
  });
});
