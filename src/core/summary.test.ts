import { describe, expect, it } from '@jest/globals';
import { dryRunHeading, formatDryRun, renderNextStep, renderSummary } from './summary.js';

describe('renderSummary', () => {
  it('puts the failure first: cause, lines, next step, then facts, sections and folded details', () => {
    const text = renderSummary({
      outcome: 'failure',
      heading: 'demo/api was not deployed to dev',
      failure: {
        cause: 'web crashed on start (exit code 3)',
        lines: ['one', 'two'],
        nextStep: 'Fix `web`, then deploy again.',
      },
      notes: ['dev still runs commit-bbbbbbb.'],
      facts: {
        title: 'Deployment',
        rows: [
          ['Image', '`commit-aaaaaaa`'],
          ['Pipeline', undefined],
        ],
      },
      sections: [{ title: 'Services', body: 'web' }],
      details: [{ title: 'Timeline', body: 'long' }],
    });
    expect(text).toBe(
      [
        '### :x: demo/api was not deployed to dev',
        '**web crashed on start (exit code 3)**',
        '```text\none\ntwo\n```',
        '**Next step:** Fix `web`, then deploy again.',
        'dev still runs commit-bbbbbbb.',
        '| Deployment | Details |\n| --- | --- |\n| Image | `commit-aaaaaaa` |',
        '#### Services\n\nweb',
        '<details><summary>Timeline</summary>\n\nlong\n\n</details>\n',
      ].join('\n\n'),
    );
  });

  it('leaves out of a failure what there is nothing to say about, and rows without a value', () => {
    const page = renderSummary({
      outcome: 'failure',
      heading: 'Failed',
      failure: { nextStep: 'Fix it.' },
      facts: {
        title: 'A|B',
        rows: [
          ['Image', ''],
          ['<Tag>', 'x'],
        ],
      },
      sections: [{ title: '<Services>', body: 'web' }],
      details: [{ title: '<Timeline>', body: 'long' }],
    });
    expect(page).toBe(
      [
        '### :x: Failed',
        '**Next step:** Fix it.',
        '| A\\|B | Details |\n| --- | --- |\n| &lt;Tag&gt; | x |',
        '#### &lt;Services&gt;\n\nweb',
        '<details><summary>&lt;Timeline&gt;</summary>\n\nlong\n\n</details>\n',
      ].join('\n\n'),
    );
    expect(renderSummary({ outcome: 'failure', heading: 'Failed', failure: { cause: 'Why.' } })).toBe(
      '### :x: Failed\n\n**Why.**\n',
    );
  });

  it('leaves out what there is nothing to say about', () => {
    const page = {
      outcome: 'success',
      heading: 'Deployed',
      notes: [undefined, ''],
      facts: { title: 'Deployment', rows: [['Pipeline', undefined]] },
      sections: [undefined],
      details: [undefined],
    } as const;
    expect(renderSummary(page)).toBe('### :white_check_mark: Deployed\n');
  });

  it('shows the last 15 lines, and nothing in them or in the cause is markup', () => {
    const lines = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
    const text = renderSummary({
      outcome: 'failure',
      heading: 'Failed',
      failure: { cause: '<b>[x](http://y)</b>', lines: [...lines, '```', '# no heading'] },
    });
    expect(text).not.toContain('line 7\n');
    expect(text).toContain('````text\nline 8\n');
    expect(text).toContain('```\n# no heading\n````');
    expect(text).not.toContain('<b>');
    expect(text).not.toContain('[x](');
  });
});

describe('a heading', () => {
  it.each([
    ['success', ':white_check_mark:'],
    ['failure', ':x:'],
    ['warning', ':warning:'],
    ['started', ':rocket:'],
    ['dry-run', ':mag:'],
    ['unchanged', ':white_check_mark:'],
    ['skipped', ':fast_forward:'],
    ['info', ':information_source:'],
  ] as const)('of the outcome %s begins with %s, and has no full stop', (outcome, picture) => {
    expect(renderSummary({ outcome, heading: 'Deployed v1.2 to dev.' }).split('\n')[0]).toBe(
      `### ${picture} Deployed v1.2 to dev`,
    );
  });
});

describe('renderNextStep', () => {
  const links = [
    { title: 'the log', url: 'https://log.example' },
    { title: 'the build', url: 'https://build.example' },
  ];

  it('is the hint and the pages, as far as there are any', () => {
    expect(renderNextStep({ hint: 'Fix *it*: https://a.example.', links: [] })).toBe(
      'Fix \\*it\\*: [https\\://a.example](https://a.example).',
    );
    const pages = 'Look at [the log](https://log.example) and [the build](https://build.example).';
    expect(renderNextStep({ hint: undefined, links })).toBe(pages);
    expect(renderNextStep({ hint: 'Fix it.', links })).toBe(`Fix it. ${pages}`);
    expect(renderNextStep({ hint: undefined, links: [] })).toBeUndefined();
  });
});

describe('a dry run', () => {
  it('says in one way what it would do, and that nothing was changed', () => {
    const heading = dryRunHeading('deploy demo/web to dev');
    expect(formatDryRun(heading)).toBe('Dry run: would deploy demo/web to dev. Nothing was changed.');
    expect(renderSummary({ outcome: 'dry-run', heading, notes: ['More.'] })).toBe(
      '### :mag: Dry run: would deploy demo/web to dev\n\nNothing was changed.\n\nMore.\n',
    );
    expect(renderSummary({ outcome: 'success', heading: 'Done' })).not.toContain('Nothing was changed');
  });
});
