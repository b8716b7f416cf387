import { describe, expect, it } from '@jest/globals';
import type { SetupRow, SetupState } from './checks.js';
import { formatSetup, renderSetup, setupFailure, setupVerdict } from './setup-report.js';

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
