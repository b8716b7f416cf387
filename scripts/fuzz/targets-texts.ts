import { leavesOpen, listBlocks } from '../../src/core/markdown-blocks.js';
import { parseCommitMessage } from '../../src/domains/conventional-commits/parse-commit-message.js';
import {
  findUpgradePath,
  isPlaceholder,
  readUpgradePath,
  writeUpgradePath,
} from '../../src/domains/conventional-commits/upgrade-path.js';
import { checkPullRequestText } from '../../src/domains/pull-requests/check-pull-request.js';
import type { CheckedText, PullRequestResult } from '../../src/domains/pull-requests/check-pull-request.js';
import type { Candidate, PullRequestText } from '../../src/domains/pull-requests/pull-request.js';
import { releaseEffect } from '../../src/domains/pull-requests/release-effect.js';
import { pullRequestFailure, renderPullRequests } from '../../src/domains/pull-requests/report.js';
import {
  DEFAULT_SUBJECT_PATTERN,
  DEFAULT_TYPES,
  GuardedPattern,
} from '../../src/domains/pull-requests/rules.js';
import { splitNotes } from '../../src/domains/releases/release-notes.js';
import { isBreaking } from '../../src/domains/releases/upgrade-check.js';
import { markdownStructure } from './oracles.js';
import { fieldsOf, FIELD_END, holds, refused } from './target.js';
import type { FuzzTarget } from './target.js';

export const MARKDOWN = [
  ...[
    '# upgrade path',
    '## Upgrade path',
    '### Breaking changes',
    '* **api:** ',
    '- ',
    '  - ',
    '> ',
    '| a | b |',
  ],
  ...[
    '| --- | --- |',
    '```',
    '~~~',
    '<!--',
    '-->',
    '<details>',
    '[a](b)',
    '![a](b)',
    '**',
    '_',
    '~~',
    '`',
    '\n',
    '\n\n',
  ],
  ...[
    '<!-- upgrade-path:1:0 -->',
    '<!-- /upgrade-path:1:0 -->',
    '[x]: https://example.com',
    '[^1]',
    '---',
    'TODO',
  ],
];
const COMMIT = [
  ...[
    'feat',
    'fix',
    '(api)',
    '!',
    ': ',
    ':',
    'BREAKING CHANGE',
    'BREAKING-CHANGE',
    'Release-As: 1.2.3',
    'Refs: #1',
  ],
  ...[
    'BEGIN_NESTED_COMMIT',
    'END_NESTED_COMMIT',
    'BEGIN_COMMIT_OVERRIDE',
    'END_COMMIT_OVERRIDE',
    'foo(',
    ')',
    ' #12',
  ],
  ...[
    'key: value\n',
    '\n',
    '\n\n',
    '\r\n',
    'Co-authored-by: A <a@b.c>\n',
    '```',
    '<!--',
    '-->',
    '(DBTP-1)',
    'Add thing',
  ],
];
export const NOTES =
  '## [1.2.3](https://github.com/uktrade/demo/compare/v1.2.2...v1.2.3) (2026-01-31)\n\n### ⚠ BREAKING CHANGES\n\n* **api:** gone ([#7](https://x))\n\n## Upgrade path\n\nRun `it`.\n\n### Features\n\n* thing\n';

/** What people write about changes: commit messages, pull requests, upgrade paths. */
export const textTargets: readonly FuzzTarget[] = [
  {
    name: 'commit messages',
    examples: [
      'feat(api)!: Add thing (DBTP-1)\n\nText\n\nBREAKING CHANGE: gone\n\nRefs: #12',
      `fix: Mend${FIELD_END}BEGIN_COMMIT_OVERRIDE\nfeat: Other\nEND_COMMIT_OVERRIDE`,
    ],
    words: [...COMMIT, FIELD_END],
    check(text) {
      const [message = '', body = ''] = fieldsOf(text, 2);
      const { dropped, text: read } = parseCommitMessage(message, body);
      for (const { offset, line, column } of dropped)
        holds(
          offset >= 0 && offset <= read.length && line >= 1 && column >= 1,
          'a place outside of the text',
        );
      isBreaking(message, body);
    },
    read: (text) => isBreaking(`feat: Add thing\n\n${text}`, text),
  },
  {
    name: 'pull requests',
    examples: [
      `feat(api)!: Add thing (DBTP-1)${FIELD_END}What it does.\n\n## Upgrade path\n\nRun \`it\`.\n\nBREAKING CHANGE: gone`,
      `Revert "feat: Add thing (DBTP-1)"${FIELD_END}`,
      `[DBTP-1] add thing.${FIELD_END}foo(bar(baz))`,
    ],
    words: [...COMMIT, FIELD_END, '## Upgrade path\n\n', 'Revert "', '"', '[DBTP-1] ', '.'],
    check: checkPullRequestPage,
    read: (body) => renderPullRequests([resultOf({ ...PULL, body })]),
  },
  {
    name: 'upgrade paths and release notes',
    examples: [
      NOTES,
      '## Upgrade path\n\nTODO\n',
      '<!-- upgrade-path:1:0 -->\n### x\n\ntext\n<!-- /upgrade-path:1:0 -->',
    ],
    words: MARKDOWN,
    check(text) {
      for (const { start, end } of listBlocks(text))
        holds(start <= end && end <= text.length, 'a block outside');
      const path = findUpgradePath(text);
      holds(
        path === undefined || text.slice(path.start, path.end) === path.text,
        'a section that is not there',
      );
      isPlaceholder(text, text);
      splitNotes(text, '1.2.3');
      readUpgradePath(text);
      checkWrittenPath(text);
    },
    read(text) {
      const content = findUpgradePath(text)?.content ?? text;
      isPlaceholder(content, text);
      splitNotes(text, '1.2.3');
      readUpgradePath(text);
      return writeUpgradePath(text, [{ number: 12, title: 'x', url: 'https://x', text: content }]);
    },
  },
];

const RULES = {
  types: DEFAULT_TYPES,
  scopes: undefined,
  subject: GuardedPattern.from('subject-pattern', DEFAULT_SUBJECT_PATTERN),
};

const PULL = {
  title: 'feat: Add thing (DBTP-1)',
  body: '',
  number: 7,
  squashMessage: 'title-and-body',
} as const;

function resultOf(text: PullRequestText): PullRequestResult & { checked: CheckedText } {
  const checked = checkPullRequestText(text, RULES);
  const candidate = { title: text.title, number: text.number } as Candidate;
  const nothing = {
    skippedFor: undefined,
    ticket: undefined,
    unreleased: undefined,
    overriddenBy: undefined,
  };
  return {
    ...nothing,
    candidate,
    checked,
    effect: releaseEffect(checked.parsed.commits),
    problems: checked.problems,
  };
}

/** The page about a pull request says what is wrong with it, and shows nothing of it but words. */
function checkPullRequestPage(text: string): void {
  const [title = '', body = ''] = fieldsOf(text, 2);
  const result = resultOf({ ...PULL, title, body });
  const { corrected } = result.checked;
  const passes = ({ problems }: CheckedText): boolean =>
    problems.every(({ severity }) => severity !== 'error');
  if (corrected !== undefined)
    holds(
      passes(checkPullRequestText({ ...PULL, title: corrected }, RULES)),
      'the title that would pass does not pass',
    );
  const tags = markdownStructure(renderPullRequests([result]));
  holds(
    !/<(?:a|img|script|h1|h2|hr|input)\b/.test(tags),
    `something else than words is in ${tags.slice(0, 300)}`,
  );
  const failed = pullRequestFailure([result]) !== undefined;
  holds(failed === !passes(result.checked), 'no failure, or one without cause');
}

/** What is written into notes is found there again, and writing it again changes nothing. */
function checkWrittenPath(text: string): void {
  if (leavesOpen(text)) return;
  const entry = { number: 12, title: text.slice(0, 60), url: 'https://x', text: 'Run `it`.\n' };
  const notes = writeUpgradePath(NOTES, [entry]);
  holds(readUpgradePath(notes).pulls.includes(12), 'what was written is not found again');
  holds(writeUpgradePath(notes, [entry]) === notes, 'writing it again changes it');
  refused(() => writeUpgradePath(text, [{ ...entry, text }]));
}
