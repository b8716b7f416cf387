import { escapeLinked, escapeMarkdown, code, fenced, link, table } from '../../src/core/markdown.js';
import { renderSummary } from '../../src/core/summary.js';
import { renderMessages } from '../../src/domains/slack/notifier.js';
import {
  bold,
  codeBlock,
  codeSpan,
  escapeMrkdwn,
  mrkdwnLink,
  shorten,
  splitText,
} from '../../src/domains/slack/mrkdwn.js';
import { renderJobsReport, reportJobs } from '../../src/domains/workflows/report.js';
import { parseNeededJobs } from '../../src/commands/workflow/report.js';
import { cutToBytes } from '../../src/providers/runner/runner.js';
import { markdownStructure, mrkdwnSequences, onlyLinks } from './oracles.js';
import { fieldsOf, FIELD_END, holds } from './target.js';
import type { FuzzTarget } from './target.js';

/** Everything that is shown on a page of GitHub, or in Slack. */
export const pageTargets: readonly FuzzTarget[] = [
  {
    name: 'fields in Markdown',
    examples: [`words${FIELD_END}more words${FIELD_END}https://example.com/a?b=c#d`],
    words: [
      'www.evil.example',
      'https://evil.example',
      '[',
      '](',
      ')',
      '|',
      '\\',
      '`',
      '*',
      '_',
      '<',
      '&',
      '$',
      '\n',
      FIELD_END,
    ],
    check(text) {
      const [one = '', two = '', path = ''] = fieldsOf(text, 3);
      sameStructure(fieldsPage, [visible(one), visible(two), path], ['x', 'x', 'x']);
    },
    read: (text) => fieldsPage([text, text, text]),
  },
  {
    name: 'job summaries',
    examples: [`It failed${FIELD_END}because of this${FIELD_END}line one\nline two${FIELD_END}Look there`],
    words: [
      '</details>',
      '<!--',
      '```',
      '````',
      '~~~',
      '\n\n',
      '# ',
      '- ',
      '|',
      '**',
      '&',
      'www.evil.example',
      FIELD_END,
    ],
    check(text) {
      const [heading = '', cause = '', lines = '', step = ''] = fieldsOf(text, 4);
      sameStructure(
        summaryPage,
        [visible(heading), visible(cause), lines, visible(step)],
        ['x', 'x', 'x', 'x'],
      );
      holds(Buffer.byteLength(cutToBytes(text, 200)) <= 200, 'longer than a summary may be');
    },
    read: (text) => cutToBytes(summaryPage([text, text, text, text]), 200),
  },
  {
    name: 'reports of jobs',
    examples: [
      JSON.stringify({
        build: {
          result: 'success',
          outputs: { 'image-tag': 'commit-c0ffee1', 'run-url': 'https://x', 'duration-seconds': '12' },
        },
        deploy: { result: 'failure', outputs: { status: 'FAILED' } },
      }),
    ],
    keys: [
      'build',
      'deploy',
      'result',
      'outputs',
      'image-tag',
      'run-url',
      'build-url',
      'status',
      'duration-seconds',
    ],
    check(text) {
      let needs: unknown;
      try {
        needs = JSON.parse(text);
      } catch {
        return;
      }
      const tags = markdownStructure(
        renderJobsReport(reportJobs(text.slice(0, 40), parseNeededJobs(needs), undefined)),
      );
      holds(
        !/<(?:img|script|h1|h2|hr|input|ul|ol|blockquote)\b/.test(tags),
        `words became ${tags.slice(0, 300)}`,
      );
    },
  },
  {
    name: 'fields in Slack',
    examples: [`words${FIELD_END}https://example.com/a|b`],
    words: [
      '<!here>',
      '<',
      '>',
      '|',
      '&',
      '&lt;',
      '*',
      '`',
      '```',
      '\n',
      '\u001b[31m',
      FIELD_END,
      'https://',
    ],
    check(text) {
      const [words = '', url = ''] = fieldsOf(text, 2);
      for (const shown of [escapeMrkdwn(words), bold(words), codeSpan(words), codeBlock(words)])
        holds(mrkdwnSequences(shown).length === 0, 'words became a mention or a link');
      holds(
        !bold(words).slice(1, -1).includes('*') && !codeSpan(words).slice(1, -1).includes('`'),
        'a mark ends early',
      );
      for (const address of [url, `https://${url}`]) onlyLinks(mrkdwnLink(words, address));
    },
  },
  {
    name: 'long messages for Slack',
    examples: [
      'a line\n'.repeat(90),
      `<https://example.com/a|the text>${' word'.repeat(700)}`,
      '```\ncode\n```\n'.repeat(60),
    ],
    words: ['<https://a.b|c>', '&amp;', '```', '\n', ' ', '😀', 'word', 'x'.repeat(50)],
    check(text) {
      for (const limit of [40, 3_000])
        for (const piece of splitText(text, limit)) holds(piece.length <= limit, 'a piece that is too long');
      holds(shorten(text, 30).length <= 30, 'a beginning that is too long');
      for (const { blocks, text: title } of renderMessages({ body: text, context: [text] })) {
        const size = JSON.stringify(blocks).length;
        holds(blocks.length <= 50 && title.length <= 3_000 && size < 200_000, 'more than Slack takes');
      }
    },
  },
];

function fieldsPage([one = '', two = '', path = '']: readonly string[]): string {
  const linked = escapeLinked(one.replaceAll('://', ' '));
  return [
    `### ${escapeMarkdown(one)}`,
    `Paragraph: ${escapeMarkdown(one)} and ${code(two)}, ${link(two, `https://x.example/${path}`)}.`,
    escapeMarkdown(two),
    `- ${escapeMarkdown(one)}\n- ${linked}`,
    table(
      ['A', escapeMarkdown(one)],
      [
        [escapeMarkdown(two), code(one)],
        [link(one, 'https://x.example'), 'end'],
      ],
    ),
    fenced(path),
    'The end.',
  ].join('\n\n');
}

function summaryPage([heading = '', cause = '', lines = '', step = '']: readonly string[]): string {
  return renderSummary({
    outcome: 'failure',
    heading: escapeMarkdown(heading),
    failure: { cause, lines: [lines], nextStep: escapeMarkdown(step) },
    facts: {
      title: heading,
      rows: [
        [cause, code(step)],
        [step, escapeMarkdown(lines) || 'x'],
      ],
    },
    sections: [{ title: cause, body: fenced(lines) }],
    details: [{ title: heading, body: fenced(step) }],
  });
}

/** The page has the tags that it has with plain words. */
function sameStructure(
  page: (fields: readonly string[]) => string,
  fields: readonly string[],
  plain: readonly string[],
): void {
  const [found, wanted] = [markdownStructure(page(fields)), markdownStructure(page(plain))];
  if (found === wanted) return;
  const at = wanted.split('').findIndex((character, index) => character !== found[index]);
  holds(false, `words became markup: expected ${wanted.slice(at, at + 80)}, got ${found.slice(at, at + 80)}`);
}

/** A field that shows nothing is left out by whoever makes the page. */
function visible(text: string): string {
  return escapeMarkdown(text) === '' ? 'x' : text;
}
