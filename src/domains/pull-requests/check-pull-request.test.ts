import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { DefaultChangelogNotes } from 'release-please/build/src/changelog-notes/default.js';
import { parseConventionalCommits } from 'release-please/build/src/commit.js';
import { Version } from 'release-please/build/src/version.js';
import { DefaultVersioningStrategy } from 'release-please/build/src/versioning-strategies/default.js';
import { PlatformError } from '../../core/errors.js';
import { fakeOpenPull } from '../../testing/fake-pull-requests.js';
import { FakeRepository } from '../../testing/fake-repository.js';
import { checkPullRequestText, hasErrors, checkPullRequest } from './check-pull-request.js';
import type { CheckRules, PullRequestResult } from './check-pull-request.js';
import { wrapped } from './pull-request.js';
import { HEADINGS, releaseEffect } from './release-effect.js';
import { formatCaretLines, pullRequestFailure, pullRequestOutputs, renderPullRequests } from './report.js';
import { DEFAULT_SUBJECT_PATTERN, DEFAULT_TYPES, GuardedPattern } from './rules.js';

describe('the text of a pull request', () => {
  // release-please is a development dependency: here, and only here, it is the judge of what we say about it.

  interface Configuration {
    'changelog-sections': { type: string; section: string; hidden?: boolean }[];
  }
  const { 'changelog-sections': sections } = JSON.parse(
    readFileSync(new URL('../../../release-please-config.json', import.meta.url), 'utf8'),
  ) as Configuration;

  const ignore = (): void => undefined;
  const quiet = { debug: ignore, info: ignore, warn: ignore, error: ignore, trace: ignore };
  const SHA = 'abcdef1234567890abcdef1234567890abcdef12';

  const rules = {
    types: DEFAULT_TYPES,
    scopes: undefined,
    subject: GuardedPattern.from('subject-pattern', DEFAULT_SUBJECT_PATTERN),
  };
  const check = (title: string, body = '') =>
    checkPullRequestText({ title, body, number: 7, squashMessage: 'title-and-body' }, rules);

  it('is shown with a caret below the character that is meant, however narrow the terminal is', () => {
    const title = `Added ${'long words '.repeat(15)}end`;
    const carets = [40, 56, 76, 156].flatMap((width) =>
      check(title).problems.map((problem) => {
        const [line = '', caret = ''] = formatCaretLines(problem, width)?.split('\n') ?? [];
        expect(Math.max(line.length, caret.length)).toBeLessThanOrEqual(width);
        expect(line.startsWith('…')).toBe((problem.column ?? 0) > width);
        return line[caret.length - 1] === title[(problem.column ?? 0) - 1];
      }),
    );
    expect(carets.length).toBeGreaterThan(4);
    expect(carets).not.toContain(false);
  });

  /** What release-please reads in the commit that GitHub makes of it. */
  function read(title: string, body: string) {
    const message = `${title.trim()} (#7)${body.trim() === '' ? '' : `\n\n${body}`}`;
    const commit = { sha: SHA, message, files: [], pullRequest: { body } };
    return parseConventionalCommits([commit as never], quiet);
  }

  async function notesOf(commits: ReturnType<typeof read>): Promise<string> {
    const options = {
      owner: 'o',
      repository: 'r',
      version: '1.0.0',
      currentTag: 'v1.0.0',
      targetBranch: 'main',
    };
    return new DefaultChangelogNotes().buildNotes(commits, {
      ...options,
      previousTag: 'v0.9.0',
      changelogSections: sections,
      commits: [],
    });
  }

  /** What passes is found by release-please, as it is and as GitHub breaks its lines, and stands in its notes. */
  async function expectInNotes(title: string, body: string): Promise<void> {
    for (const text of [body, wrapped(body)]) {
      const found = read(title, text);
      const header = /^(\w+)(?:\(([^)]*)\))?!?(?::| #) *(.*)$/.exec(title.trim());
      const own = found.find(
        ({ type, bareMessage }) => type === header?.[1] && bareMessage === `${header[3] ?? ''} (#7)`,
      );
      expect(own).toMatchObject({ scope: header?.[2] ?? null });
      const notes = await notesOf(found);
      if (own?.breaking === true || HEADINGS.get(own?.type ?? '') !== undefined) {
        expect(notes).toContain(SHA.slice(0, 7));
        expect(notes).toContain(HEADINGS.get(own?.type ?? '') ?? '### ⚠ BREAKING CHANGES');
      }
      // And of what is in no notes we say so: they have their heading alone. Of a forced version they have the commit where
      // conventional-changelog-conventionalcommits, which writes them, reads a version.
      const effect = releaseEffect(check(title, text).parsed.commits);
      const isForced = effect.releaseAs !== undefined && /release-as:\s*\w*@?\d+\.\d+\.[\da-z]/i.test(text);
      expect(notes.split('\n').length === 1).toBe(effect.entries.length === 0 && !isForced);
      // A breaking change has a text in the notes.
      for (const { title: kind, text: note } of own?.notes ?? [])
        if (kind === 'BREAKING CHANGE') expect(note).not.toBe('');
      if (/^[^:]*!:/.test(title)) expect(own?.breaking).toBe(true);
    }
  }

  const OK = 'feat: Add thing (DBTP-1)';
  const BROKEN = 'feat!: Add thing (DBTP-1)';
  const LONG = `${'word '.repeat(13)}and foo(bar(baz)) at the end`;

  /** Title, body, the rules that speak up (`?` for a warning), and a title that would pass. */
  const rows: [title: string, body: string, found: string[], corrected?: string][] = [
    // As GitHub's button "Revert" has it.
    ['Revert "feat(api)!: Add thing (DBTP-1)"', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert "Add thing (DBTP-1) (#12)"', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert "feat: Add thing (DBTP-1)" (#12)', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert "feat: Add thing" (DBTP-1)', '', ['syntax'], 'revert: Add thing (DBTP-1)'],
    ['Revert “feat: Add thing (DBTP-1)”', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert "feat: Add thing (DBTP-1)', '', ['syntax'], 'revert: Add thing (DBTP-1)'],
    ["Revert 'feat: Add thing (DBTP-1)'", '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert `feat: Add thing (DBTP-1)`', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert «feat: Add thing (DBTP-1)»', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Revert „feat: Add thing (DBTP-1)“', '', ['syntax', 'ticket'], 'revert: Add thing (DBTP-1)'],
    ['Reapply ‘feat: Add thing (DBTP-1)’', '', ['syntax', 'ticket'], 'feat: Add thing (DBTP-1)'],
    [`Revert "feat: Don't add (DBTP-1)`, '', ['syntax'], "revert: Don't add (DBTP-1)"],
    ['Revert "Revert \\"feat: Add (DBTP-1)\\""', '', ['syntax', 'ticket'], 'feat: Add (DBTP-1)'],
    ['Reapply "feat(api): Add thing (DBTP-1)"', '', ['syntax', 'ticket'], 'feat(api): Add thing (DBTP-1)'],
    ['Reapply "fix: Mend thing (DBTP-1) (#3)" (#12)', '', ['syntax', 'ticket'], 'fix: Mend thing (DBTP-1)'],
    ['Revert "Revert "feat: Add thing (DBTP-1)""', '', ['syntax', 'ticket'], 'feat: Add thing (DBTP-1)'],
    [
      'Revert "Reapply "feat: Add thing (DBTP-1)" (#3)"',
      '',
      ['syntax', 'ticket'],
      'revert: Add thing (DBTP-1)',
    ],
    ['fix: Revert "feat: Add thing (DBTP-1)"', '', ['ticket'], 'fix: Revert "feat: Add thing" (DBTP-1)'],
    ['fix( ): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    ['fix(\t): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    [
      'fix(\u00a0)!: Mend (DBTP-1)',
      '## Upgrade path\n\nRename it.',
      ['character', 'scope'],
      'fix!: Mend (DBTP-1)',
    ],
    ['fix(,): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    ['fix(-): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    ['fix(\u3164): Mend (DBTP-1)', '', ['scope']],
    ['fix(api)!!: Mend (DBTP-1)', '', ['syntax'], 'fix(api)!: Mend (DBTP-1)'],
    ['fix(.): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    ['fix(/): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    ['fix(…): Mend (DBTP-1)', '', ['scope'], 'fix: Mend (DBTP-1)'],
    ['fix(api,): Mend (DBTP-1)', '', ['scope'], 'fix(api): Mend (DBTP-1)'],
    ['fix(api,web): Mend (DBTP-1)', '', []],
    ['fix(@org/api): Mend (DBTP-1)', '', []],
    ['fix( api ): Mend (DBTP-1)', '', ['scope'], 'fix(api): Mend (DBTP-1)'],
    ['fix(a\u0007pi): Mend (DBTP-1)', '', ['scope']],
    ['fix(): Mend (DBTP-1)', '', ['syntax'], 'fix: Mend (DBTP-1)'],
    [OK, '', []],
    ['fix(api): Mend (DBTP-1)', 'Text.', []],
    [BROKEN, '', []],
    ['feat(api)!: Add (off-ticket)', '', []],
    ['chore: Fix typo (off-ticket)', '', []],
    ['deps: Bump x (DBTP-1)', '', []],
    ['docs: Tell (DBTP-1)', '', []],
    [' feat: Add thing (DBTP-1) ', '', []],
    ['feat: Use <b> & @someone #12 (DBTP-1)', '', []],
    ['feat(*): Add (DBTP-1)', '', []],
    // Titles that release-please can't read.
    ['feat : Add thing (DBTP-1)', '', ['syntax'], OK],
    ['feat (api): Add (DBTP-1)', '', ['syntax'], 'feat(api): Add (DBTP-1)'],
    ['feat(): Add thing (DBTP-1)', '', ['syntax'], OK],
    ['feat(api: Add (DBTP-1)', '', ['syntax'], 'feat(api): Add (DBTP-1)'],
    ['feat(a(b)): Add (DBTP-1)', '', ['syntax'], 'feat(a-b): Add (DBTP-1)'],
    ['feat!(api): Add (DBTP-1)', '', ['syntax'], 'feat(api)!: Add (DBTP-1)'],
    ['feat ! : Add thing (DBTP-1)', '', ['syntax'], BROKEN],
    ['feat：Add thing (DBTP-1)', '', ['syntax'], OK],
    ['[feat] Add thing (DBTP-1)', '', ['syntax'], OK],
    ['feat - Add thing (DBTP-1)', '', ['syntax'], OK],
    ['feat Add thing (DBTP-1)', '', ['syntax'], OK],
    ['Fix the login (DBTP-1)', '', ['syntax'], 'fix: Fix the login (DBTP-1)'],
    ['Add thing', '', ['syntax', 'ticket'], 'feat: Add thing (DBTP-1234)'],
    ['wip', '', ['syntax', 'ticket', 'subject-case'], 'feat: Wip (DBTP-1234)'],
    [': Add', '', ['syntax', 'subject']],
    ['(api): Add', '', ['syntax', 'subject']],
    ['', '', ['empty']],
    // Titles that it reads as something that is not meant, or that the house does not take.
    ['Feat: Add thing (DBTP-1)', '', ['type'], OK],
    ['FIX: Mend (DBTP-1)', '', ['type'], 'fix: Mend (DBTP-1)'],
    ['feature: Add thing (DBTP-1)', '', ['type'], OK],
    ['bugfix(api)!: Mend (DBTP-1)', '', ['type'], 'fix(api)!: Mend (DBTP-1)'],
    ['faet: Add thing (DBTP-1)', '', ['type'], OK],
    ['wibble: Add thing (DBTP-1)', '', ['type']],
    ['DBTP-1: add thing', '', ['type', 'ticket', 'subject-case'], OK],
    ['feat:Add thing (DBTP-1)', '', ['space'], OK],
    ['feat:  Add thing (DBTP-1)', '', ['space'], OK],
    ['feat:\tAdd thing (DBTP-1)', '', ['space'], OK],
    // Characters that nobody sees, as they come along from elsewhere.
    ['feat:\u00a0Add thing (DBTP-1)', '', ['character', 'space'], OK],
    ['feat\u200b: Add thing (DBTP-1)', '', ['character', 'type'], OK],
    ['feat: \u200bAdd thing (DBTP-1)', '', ['character', 'subject'], OK],
    ['feat: Add thing (DBTP-1)\u200b', '', ['character', 'ticket'], OK],
    ['feat: Add thing (DBTP\u20111)', '', ['character', 'ticket'], OK],
    ['feat: Add\u00a0thing (DBTP-1)', '', []],
    ['feat: Add 👩\u200d🔧 things (DBTP-1)', '', []],
    ['feat:', '', ['subject']],
    ['feat!: ', '', ['subject']],
    ['feat: add thing (DBTP-1)', '', ['subject-case'], OK],
    ['feat: Add thing', '', ['ticket'], 'feat: Add thing (DBTP-1234)'],
    ['feat: Add thing DBTP-1', '', ['ticket'], OK],
    ['feat: Add thing [DBTP-1]', '', ['ticket'], OK],
    ['feat: DBTP-1 Add thing', '', ['ticket'], OK],
    ['feat: Add thing(DBTP-1)', '', ['ticket'], OK],
    ['feat: Add thing (DBTP-1).', '', ['full-stop'], OK],
    ['feat: add thing.', '', ['full-stop', 'ticket', 'subject-case'], 'feat: Add thing (DBTP-1234)'],
    ['feat: Add thing (DBTP-1) (#12)', '', ['ticket'], OK],
    ['feat: Add thing (DBTP-1, DBTP-2)', '', ['ticket'], 'feat: Add thing (DBTP-1) (DBTP-2)'],
    ['feat: Add thing [DBTP-1 and DBTP-2]', '', ['ticket'], 'feat: Add thing (DBTP-1) (DBTP-2)'],
    ['DBTP-1 feat: add thing', '', ['syntax', 'ticket', 'subject-case'], OK],
    ['[DBTP-1] feat(api)!: Add', '', ['syntax', 'ticket', 'subject-case'], 'feat(api)!: Add (DBTP-1)'],
    ['DBTP-1: feat: Add thing (DBTP-1)', '', ['type'], OK],
    ['🎉 feat: Add thing (DBTP-1)', '', ['syntax', 'subject'], OK],
    [':tada: feat: Add thing (DBTP-1)', '', ['syntax', 'subject'], OK],
    ['feat; Add thing (DBTP-1)', '', ['syntax'], OK],
    ['feat: 3 things (DBTP-1)', '', ['subject']],
    ['feat: Add thing (DBTP-1)\nmore', '', ['lines'], OK],
    [`feat: A${'a'.repeat(260)} (DBTP-1)`, '', ['length']],
    // Bodies for which release-please drops the whole commit.
    [OK, 'foo(bar(baz))', ['body-syntax']],
    [OK, 'Text.\n\nfoo(bar(baz))\nmore', ['body-syntax']],
    [OK, 'foo(\n  bar\n)', ['body-syntax']],
    [OK, 'foo(', ['body-syntax']],
    [OK, '```js\nconsole.log(foo())\n```', ['body-syntax']],
    [OK, '[Lisp](https://en.wikipedia.org/wiki/Lisp_(language))', ['body-syntax']],
    [OK, '`foo(bar(baz))` is gone', ['body-syntax']],
    [OK, 'a(b(\ntext\nc(d(\n\ne(', ['body-syntax', 'body-syntax', 'body-syntax']],
    [OK, 'Refs: #1\nfoo(bar(baz))', ['body-syntax']],
    [OK, 'Text\r\n\r\nfoo(bar(baz))\r\n', ['body-syntax']],
    [OK, LONG, ['body-wrap']],
    [BROKEN, `${'word '.repeat(14)}BREAKING CHANGE: `, ['body-wrap']],
    [OK, `${'word '.repeat(14)}BREAKING CHANGE: It is gone.`, ['body-wrap']],
    [OK, 'key: value\n'.repeat(400) + 'text of it', ['body-size']],
    [OK, 'words of it\n'.repeat(6_000), ['body-size']],
    [
      'feat : add',
      'foo(bar(baz))',
      ['syntax', 'ticket', 'subject-case', 'body-syntax'],
      'feat: Add (DBTP-1234)',
    ],
    [OK, 'BEGIN_NESTED_COMMIT\nfix : Mend\nEND_NESTED_COMMIT', ['body-syntax']],
    [OK, 'Text.\n\nfix: Mend\n\nfoo(bar(', ['body-syntax']],
    // Bodies that look like that, and are harmless.
    [OK, ' foo(bar(baz))', []],
    [OK, '- foo(bar(baz))', []],
    [OK, 'see foo(bar(baz))', []],
    [OK, 'foo(bar) is gone', []],
    [OK, 'Refs: #12\nCo-authored-by: A <a@b.c>', []],
    [OK, 'key: value\n'.repeat(400), []],
    // Breaking changes.
    [OK, 'Text.\n\nBREAKING CHANGE: It is gone.', []],
    [OK, 'BREAKING CHANGE: It is gone\nfor good.\n- one\n- two', []],
    [OK, 'BREAKING CHANGE: It is gone.\n\n## Upgrade path\n\nDo it.', []],
    [OK, 'BREAKING CHANGE: It is gone.\n\nRefs: #12', []],
    [OK, 'BREAKING-CHANGE: It is gone.\nand away', []],
    [OK, 'BREAKING CHANGE: It is gone.\n\nUse the other one.', ['breaking-cut?']],
    [OK, 'BREAKING CHANGE: It is gone.\r\n\r\nUse the other one.', ['breaking-cut?']],
    [OK, 'BREAKING CHANGE: It is gone.\n\n- one\n- two', ['breaking-cut?']],
    [OK, 'BREAKING CHANGE: It is gone\n  for good', ['breaking-cut?']],
    [OK, 'BREAKING CHANGE:\n\nIt is gone.', ['breaking-empty']],
    [BROKEN, 'BREAKING CHANGE:', ['breaking-lost']],
    [OK, 'BREAKING CHANGE: ', ['breaking-lost']],
    [OK, 'BREAKING CHANGES: It is gone.', ['breaking-spelling']],
    [OK, 'Breaking change: It is gone.', ['breaking-spelling']],
    [OK, '**BREAKING CHANGE**: It is gone.', ['breaking-spelling']],
    [OK, '- BREAKING CHANGE: It is gone.', ['breaking-spelling']],
    [OK, '  BREAKING CHANGE: It is gone.', ['breaking-spelling']],
    [OK, 'BREAKING CHANGE : It is gone.', ['breaking-spelling']],
    [OK, 'BREAKING: It is gone.', ['breaking-spelling']],
    [BROKEN, 'BREAKING CHANGES: It is gone.', ['breaking-spelling?']],
    [OK, 'Breaking changes: none', []],
    [OK, 'The breaking news is this: It works.', []],
    ['fix: Mend (DBTP-1)', 'As in:\n\n```\nBREAKING CHANGE: It is gone.\n```', ['breaking-hidden?']],
    [OK, '~~~text\nBREAKING-CHANGE: It is gone.\n~~~', ['breaking-hidden?']],
    [OK, '<!--\nBREAKING CHANGE: what breaks\n-->', ['breaking-hidden?']],
    [OK, '<pre>\nBREAKING CHANGE: It is gone.\n</pre>', ['breaking-hidden?']],
    [OK, '<pre>\ncode\n</pre>\nBREAKING CHANGE: It is gone.', []],
    [OK, 'BREAKING CHANGE: none', ['breaking-hidden?']],
    [OK, 'BREAKING-CHANGE: N/A.', ['breaking-hidden?']],
    [OK, 'BREAKING CHANGE: Nothing is left of it.', []],
    [OK, 'Note!: see below', ['another-commit?']],
    [OK, 'remove(api)!: all of it', ['another-commit?']],
    [OK, 'Note: see below', []],
    [OK, 'Write a line like `BREAKING-CHANGE: It is gone.`', ['breaking-hidden?']],
    [OK, '- BREAKING-CHANGE: It is gone.', ['breaking-hidden?']],
    [BROKEN, '```\nBREAKING CHANGE: It is gone.\n```', ['breaking-hidden?']],
    [OK, '```\n  BREAKING CHANGE: It is gone.\n```\n\nBREAKING CHANGE: It is.', []],
    [OK, 'BREAKING CHANGE: It is gone.\n\n```\nBREAKING CHANGE\n```', ['breaking-cut?']],
    [OK, 'Write `BREAKING CHANGE: text` at the beginning.', []],
    // What the warning about them advises.
    ['fix: Mend (DBTP-1)', 'As in:\n\n```\nbreaking change: It is gone.\n```', []],
    [OK, '~~~text\nbreaking-change: It is gone.\n~~~', []],
    [OK, '<!--\nbreaking change: what breaks\n-->', []],
    [OK, '<!-- breaking change: what breaks -->', []],
    [OK, '```\ncode\n```\nbreaking change: It is gone.', ['breaking-spelling']],
    [OK, 'BREAKING CHANGE #12 is gone', []],
    // Further commits, forced versions, overrides.
    [OK, 'Text.\n\nfix: mend this too', ['another-commit?']],
    [OK, 'Text.\n\nfix(api)!: mend this too', ['another-commit?']],
    [OK, 'BEGIN_NESTED_COMMIT\nfix: Mend\nEND_NESTED_COMMIT', ['another-commit?']],
    [OK, 'Release-As: 2.0.0', ['release-as?']],
    [OK, 'Release-As: soon', ['release-as']],
  ];

  describe('the version that comes of a pull request', () => {
    const titles = ['fix: Mend (DBTP-1)', OK, BROKEN, 'docs: Tell (DBTP-1)'];
    const pieces = [
      'Text.',
      'BREAKING CHANGE: It is gone.',
      'BREAKING-CHANGE: It is gone.',
      'See `BREAKING-CHANGE: x` and `BREAKING CHANGE: y`.',
      '```\nBREAKING CHANGE: It is gone.\n```',
      '```yaml\nfix: one\nBREAKING-CHANGE: two\n```',
      '~~~\nBREAKING CHANGE: It is gone.\n~~~',
      '<!-- BREAKING CHANGE: what breaks -->',
      '<!--\nBREAKING CHANGE: what breaks\n-->',
      '> BREAKING CHANGE: quoted',
      '- BREAKING-CHANGE: listed',
      '    BREAKING CHANGE: indented',
      'Release-As: 3.0.0',
      'Refs: #12',
      'fix(api)!: one more',
    ];
    const bodies = pieces.flatMap((one) =>
      pieces.map((other) => (one === other ? one : `${one}\n\n${other}`)),
    );
    const strategy = new DefaultVersioningStrategy({ logger: quiet });

    it.each(titles)('after %j is the one that release-please makes, or a warning names the line', (title) => {
      for (const body of bodies) {
        const { parsed, breaking, problems } = check(title, body);
        const commits = read(title, body);
        const { bump, releaseAs } = releaseEffect(parsed.commits);
        if (releaseAs !== undefined && !/\d+\.\d+\.\d+/.test(releaseAs)) {
          // release-please would fail.
          expect(problems.map(({ rule }) => rule)).toContain('release-as');
          continue;
        }
        const next = strategy.bump(Version.parse('1.2.3'), commits).toString();
        const expected = releaseAs ?? { major: '2.0.0', minor: '1.3.0', patch: '1.2.4', none: '1.2.4' }[bump];
        expect({ title, body, next, breaking }).toEqual({
          title,
          body,
          next: expected,
          breaking: commits.some((commit) => commit.breaking),
        });
        // Nobody is surprised by a major version: the title says it, a line outside of code does, or a warning.
        const outside = body.replace(/^(```|~~~)[^]*?^\1/gm, '').replace(/<!--[^]*?-->/g, '');
        const plain = /^BREAKING[ -]CHANGE: |^fix\(api\)!: /m.test(outside);
        const warned = problems.some(
          ({ rule, line }) => /^breaking-hidden$/.test(rule) && line !== undefined,
        );
        const dropped = problems.some(({ severity }) => severity === 'error');
        if (breaking && !title.includes('!') && !dropped)
          expect({ title, body, told: plain || warned }).toMatchObject({ told: true });
      }
    });

    it('is named with the last one, where that is known', async () => {
      const body = 'Text.\n\n```\nBREAKING CHANGE: It is gone.\n```';
      const messageAfter = async (tags: string[]): Promise<string | undefined> => {
        const repository = new FakeRepository();
        repository.tagged = Object.fromEntries(tags.map((tag) => [tag, 0]));
        const candidate = {
          number: 7,
          title: 'fix: Mend (DBTP-1)',
          body,
          labels: [],
          base: 'main',
          head: undefined,
        };
        const noRules = {
          squashMessage: 'title-and-body' as const,
          ignoreLabels: [],
          requireReleaseFirst: false,
          releaseFirstOverrideLabel: '',
          requireUpgradePath: false,
        };
        const sources = { unreleased: { history: repository, pulls: repository }, files: undefined };
        const { problems } = await checkPullRequest(candidate, { ...rules, ...noRules }, sources);
        return problems.find(({ rule, line }) => rule === 'breaking-hidden' && line === 4)?.message;
      };
      expect(await messageAfter(['v1.2.3', 'v1.4.0'])).toContain('after 1.4.0 will be 2.0.0.');
      expect(await messageAfter(['v0.2.3'])).toContain('after 0.2.3 will be 1.0.0, or 0.3.0 if');
      expect(await messageAfter([])).toContain('will be a major one');
    });
  });

  describe('a pull request', () => {
    it('has its say in at least 60 rows', () => {
      expect(rows.length).toBeGreaterThanOrEqual(60);
    });

    // Four of each, so that the test runner does not put its callback in the place of the last one.
    const padded = rows.map(([title, body, found, corrected]) => [title, body, found, corrected] as const);

    it('tells at once what is wrong with a title that is far too long', () => {
      expect(check(`a(${')'.repeat(65_000)}`)).toMatchObject({ problems: [{ rule: 'length' }] });
    });

    it.each(padded)(
      '%j with the body %j: %j',
      async (title, body, expected, corrected) => {
        const { problems, corrected: found } = check(title, body);
        expect(problems.map(({ rule, severity }) => `${rule}${severity === 'error' ? '' : '?'}`)).toEqual(
          expected,
        );
        expect(found).toBe(corrected);
        if (!problems.some(({ severity }) => severity === 'error')) await expectInNotes(title, body);
        // What we say is dropped is dropped. The parser would need minutes for some of the large ones.
        const dropped = expected.some((rule) => rule === 'syntax' || rule === 'body-syntax');
        if (dropped && !body.includes('NESTED') && !body.includes('\n\nfix'))
          expect(read(title, body).filter(({ bareMessage }) => bareMessage.endsWith('(#7)'))).toEqual([]);
        if (corrected !== undefined) {
          expect(check(corrected).problems).toEqual([]);
          await expectInNotes(corrected, '');
        }
        // release-please's parser takes its time for the large ones.
      },
      20_000,
    );

    it.each([
      [
        'feat : Add (DBTP-1)',
        '',
        { where: 'title', line: 1, column: 5, found: 'a space', expected: '"(", "!" or ":"' },
      ],
      ['feat(a: Add', '', { column: 12, found: 'the end', expected: '")"' }],
      ['Add (DBTP-1)', '', { column: 4, found: 'a space' }],
      [
        OK,
        'a\n\nfoo(bar(baz))',
        { where: 'body', line: 3, column: 8, found: '"("', expected: '")"', excerpt: 'foo(bar(baz))' },
      ],
      [OK, 'a\r\n\r\nfoo(\r\n', { line: 3, column: 5, found: 'the end' }],
      [OK, LONG, { line: 1, column: 70, excerpt: LONG }],
      ['feat\u200b: Add (DBTP-1)', '', { rule: 'character', column: 5, found: 'U+200B' }],
      ['feat:\tAdd (DBTP-1)', '', { rule: 'space', column: 6, found: 'a tab' }],
      ['feat\u00a0: Add (DBTP-1)', '', { rule: 'character', column: 5, found: 'U+00A0' }],
      [OK, 'a\nBREAKING CHANGES: b', { line: 2, column: 1, found: '"BREAKING CHANGES:"' }],
      [OK, 'x\n\nBREAKING CHANGE: b\n\nc', { line: 5, excerpt: 'c' }],
      [OK, 'BEGIN_NESTED_COMMIT\nfix : A\nEND_NESTED_COMMIT', { line: 2, column: 4, found: 'a space' }],
    ])('%j with %j has its problem at the place', (title, body, place) => {
      expect(check(title, body).problems[0]).toMatchObject(place);
    });

    it('finds a small letter behind the ticket', () => {
      const small = check('feat: DBTP-1 add thing').problems.find(({ rule }) => rule === 'subject-case');
      expect(small).toMatchObject({ column: 14, found: '"a"' });
    });

    it('finds each of several lines at its own place', () => {
      const { problems } = check(OK, 'a(b(\ntext\nc(d(\n\ne(');
      expect(problems.map(({ line, column, excerpt }) => [line, column, excerpt])).toEqual([
        [1, 4, 'a(b('],
        [3, 4, 'c(d('],
        [5, 3, 'e('],
      ]);
    });

    it('says what is left out of a breaking text', () => {
      const [problem] = check(OK, 'BREAKING CHANGE: Gone.\n\nUse the other.\nReally.').problems;
      expect(problem?.message).toContain('Left out: "Use the other. Really."');
    });

    it.each([
      ['BEGIN_COMMIT_OVERRIDE\nfeat!: Other\nEND_COMMIT_OVERRIDE', ['override?'], true],
      [
        'BEGIN_COMMIT_OVERRIDE\nfeat: Other\n\nBREAKING CHANGE: a\n\nb\nEND_COMMIT_OVERRIDE',
        ['override?', 'breaking-cut?'],
        true,
      ],
      [
        'BEGIN_COMMIT_OVERRIDE\nfix: Other\nEND_COMMIT_OVERRIDE\nBREAKING CHANGE: not read',
        ['override?'],
        false,
      ],
      ['BEGIN_COMMIT_OVERRIDE\nfix : Other\nEND_COMMIT_OVERRIDE', ['override?', 'body-syntax'], false],
      ['BEGIN_COMMIT_OVERRIDE\nother: Other\nEND_COMMIT_OVERRIDE', ['override?', 'type'], false],
      ['About BEGIN_COMMIT_OVERRIDE and what it does', ['override?', 'body-syntax'], false],
    ])('%j takes the place of title and body', (body, expected, breaking) => {
      const checked = check(OK, body);
      expect(
        checked.problems.map(({ rule, severity }) => `${rule}${severity === 'error' ? '' : '?'}`).sort(),
      ).toEqual([...expected].sort());
      expect(checked.breaking).toBe(breaking);
      expect(read(OK, body).some((commit) => commit.breaking)).toBe(breaking);
    });

    it('reads no body where the repository keeps none', () => {
      const body = 'foo(bar(baz))\n\nBREAKING CHANGE: gone';
      const checked = checkPullRequestText({ title: OK, body, number: 7, squashMessage: 'title' }, rules);
      expect([checked.problems, checked.breaking]).toEqual([[], false]);
    });

    it('takes only the scopes that there are', () => {
      const some = { ...rules, scopes: ['api', 'web'] };
      const of = (title: string) =>
        checkPullRequestText({ title, body: '', number: 7, squashMessage: 'title' }, some);
      expect(of('feat(api): Add (DBTP-1)').problems).toEqual([]);
      expect(of('feat: Add (DBTP-1)').problems).toEqual([]);
      expect(of('feat(ap): Add (DBTP-1)').problems).toMatchObject([
        { rule: 'scope', column: 6, expected: 'api, web' },
      ]);
    });

    it('is in the notes whenever it passes, whatever it is', async () => {
      const piece = fc.oneof(
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            'feat',
            'fix',
            'Refs',
            'BREAKING CHANGE',
            'BREAKING-CHANGE',
            'Release-As',
            'foo',
            '1.2.3',
          ),
        },
        {
          weight: 4,
          arbitrary: fc.constantFrom(
            ': ',
            ':',
            ' #12',
            '!',
            '(',
            ')',
            '(api)',
            ' ',
            ' ',
            '\n',
            '\n\n',
            '\r\n',
            '\n- ',
            '\n#### ',
          ),
        },
        {
          weight: 2,
          arbitrary: fc.constantFrom(
            'word '.repeat(14),
            'Some text.',
            '```',
            '## Upgrade path',
            'BEGIN_NESTED_COMMIT',
            'END_NESTED_COMMIT',
          ),
        },
        { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
      );
      const body = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
      const type = fc.constantFrom(...DEFAULT_TYPES, 'Feat', 'feature');
      const title = fc
        .tuple(
          type,
          fc.constantFrom('', '(api)', '(a b)', '(x'),
          fc.constantFrom('', '!'),
          fc.constantFrom(': ', ':', ' : '),
          fc.string({ maxLength: 8 }),
        )
        .map(
          ([word, scope, bang, colon, subject]) =>
            `${word}${scope}${bang}${colon}A${subject.replace(/[\r\n]/g, '')} (DBTP-1)`,
        );
      let passed = 0;
      await fc.assert(
        fc.asyncProperty(title, body, async (head, text) => {
          if (check(head, text).problems.some(({ severity }) => severity === 'error')) return;
          passed += 1;
          await expectInNotes(head, text);
        }),
        { numRuns: 150 },
      );
      expect(passed).toBeGreaterThan(15);
    }, 30_000);
  });

  describe('what release-please makes of it', () => {
    it('knows the types and headings of our own configuration', () => {
      expect(sections.map(({ type }) => type)).toEqual([...DEFAULT_TYPES]);
      const visible = sections.filter(({ hidden }) => hidden !== true);
      expect(Object.fromEntries(visible.map(({ type, section }) => [type, section]))).toEqual(
        Object.fromEntries(HEADINGS),
      );
    });

    it.each([
      ['feat: A', 'minor', ['Features']],
      ['fix: A', 'patch', ['Bug fixes']],
      ['deps: A', 'patch', ['Dependencies']],
      ['docs: A', 'none', []],
      ['docs!: A', 'major', ['BREAKING CHANGES', 'docs']],
      ['feat: A\n\nBREAKING CHANGE: b', 'major', ['BREAKING CHANGES', 'Features']],
      ['chore: A\n\nfix: B\n\nfeat: C', 'minor', ['Bug fixes', 'Features']],
      ['fix: A\n\nRefs: #1', 'patch', ['Bug fixes']],
    ])('%j is a %s version, under %j', (message, bump, headings) => {
      const [title = '', ...rest] = message.split('\n\n');
      const { parsed } = check(title, rest.join('\n\n'));
      const effect = releaseEffect(parsed.commits);
      expect(effect.bump).toBe(bump);
      expect(effect.entries.map(({ heading }) => heading)).toEqual(headings);
    });
  });
});

describe('a pull request and the rules of its repository', () => {
  const LABEL = 'release-first: override';
  const rules: CheckRules = {
    types: DEFAULT_TYPES,
    scopes: undefined,
    subject: GuardedPattern.from('subject-pattern', DEFAULT_SUBJECT_PATTERN),
    squashMessage: 'title-and-body',
    ignoreLabels: ['autorelease: pending', 'dependencies'],
    requireReleaseFirst: true,
    releaseFirstOverrideLabel: LABEL,
    requireUpgradePath: false,
  };
  const BREAKING = 'feat!: Drop thing (DBTP-1)';
  const release = fakeOpenPull(9, {
    title: 'chore(main): release 1.1.0',
    labels: ['autorelease: pending'],
    head: 'release-please--branches--main--components--demo',
  });

  function repositoryWith(pending: readonly string[]): FakeRepository {
    const repository = new FakeRepository();
    repository.commits = ['feat: First (DBTP-1) (#1)', 'chore(main): release 1.0.0 (#2)', ...pending];
    repository.tagged = { v1: 1, 'v1.0.0': 1, 'v0.9.0': 0, 'v2.0.0-rc.1': -1 };
    repository.pulls = [
      release,
      fakeOpenPull(8, { labels: ['autorelease: pending'] }),
      fakeOpenPull(10, { head: release.head }),
    ];
    return repository;
  }

  function judge(
    repository: FakeRepository,
    change: { title?: string; body?: string; labels?: string[]; head?: string; base?: string | undefined },
    more: Partial<CheckRules> = {},
  ): Promise<PullRequestResult> {
    const candidate = {
      number: 7,
      title: BREAKING,
      body: '',
      labels: [],
      base: 'main',
      head: undefined,
      ...change,
    };
    const sources = { unreleased: { history: repository, pulls: repository }, files: repository };
    return checkPullRequest(candidate, { ...rules, ...more }, sources);
  }

  it('shows the version that a footer forces as text, whatever it is', async () => {
    const body = 'Refs: #1\nRelease-As: 1.2.3<img src=x onerror=x>';
    const summary = renderPullRequests([await judge(repositoryWith([]), { body })]);
    expect(summary).toContain('It forces the next version to be 1.2.3');
    expect(summary).not.toContain('<img');
  });

  describe('a release first', () => {
    const pending = ['feat: Second (DBTP-2) (#3)'];

    it.each([
      // breaking × pending × label
      [false, false, false, true],
      [false, false, true, true],
      [false, true, false, true],
      [false, true, true, true],
      [true, false, false, true],
      [true, false, true, true],
      [true, true, false, false],
      [true, true, true, true],
    ])(
      'with breaking %s, pending %s and the label %s passes: %s',
      async (breaking, isPending, label, passes) => {
        const repository = repositoryWith(isPending ? pending : []);
        const result = await judge(repository, {
          ...(breaking ? {} : { title: 'feat: Add thing (DBTP-1)' }),
          labels: label ? [LABEL] : [],
        });
        expect(hasErrors(result)).toBe(!passes);
        expect(result.overriddenBy).toBe(breaking && isPending && label ? LABEL : undefined);
        expect(pullRequestOutputs([result])['release-first-overridden']).toBe(breaking && isPending && label);
        expect(renderPullRequests([result]).includes('lets this breaking change in before')).toBe(
          breaking && isPending && label,
        );
        // What is not breaking needs to ask nobody; what is not pending needs no release pull request.
        const asked = breaking ? ['tags', 'compare v2.0.0-rc.1 main', 'compare v1.0.0 main'] : [];
        const pulls = breaking && isPending ? ['pulls closed main', 'pulls open main'] : [];
        expect(repository.requests).toEqual([...asked, ...pulls]);
      },
    );

    it.each([
      ['feat: A', true],
      ['fix(x): A', true],
      ['deps: A', true],
      ['perf: A', true],
      ['revert: A', true],
      ['Fix: A', true],
      ['docs: A', false],
      ['chore: A', false],
      ['feat!: A', false],
      ['fix: A\n\nBREAKING CHANGE: b', false],
      ['docs: A\n\nfix: B', true],
      ['Merge branch x', false],
      ['feat: A\n\nfoo(bar(baz))', false],
      ['docs: A\n\nBEGIN_COMMIT_OVERRIDE\nfix: B\nEND_COMMIT_OVERRIDE', true],
    ])('counts %j: %s', async (message, counts) => {
      const { unreleased } = await judge(repositoryWith([message]), {});
      expect(unreleased?.pending.length).toBe(counts ? 1 : 0);
    });

    it.each([
      ['feat : Add', 'BEGIN_COMMIT_OVERRIDE\nfeat: Add\nEND_COMMIT_OVERRIDE', 1],
      ['feat: Add', 'BEGIN_COMMIT_OVERRIDE\nchore: Add\nEND_COMMIT_OVERRIDE', 0],
      ['feat: Add', 'BEGIN_COMMIT_OVERRIDE\nfeat!: Add\nEND_COMMIT_OVERRIDE', 0],
      ['feat: Add', 'Anything else.', 1],
    ])('counts %j with the body %j, edited after it was merged: %i', async (message, body, count) => {
      const repository = repositoryWith([message]);
      const merged = { state: 'closed', merged: true, mergeCommit: '2'.padStart(40, '0') } as const;
      repository.pulls = [release, fakeOpenPull(3, { ...merged, body })];
      expect((await judge(repository, {})).unreleased?.pending.length).toBe(count);
    });

    it('lists what is pending and the release to merge', async () => {
      const result = await judge(repositoryWith([...pending, 'fix: Third (DBTP-3)']), {});
      expect(result.unreleased?.releasePullRequests).toEqual([release]);
      const [problem] = result.problems;
      expect(problem?.message).toContain('2 changes on main since v1.0.0');
      expect(problem?.message).toContain(
        '0000000 "feat: Second (DBTP-2) (#3)", 0000000 "fix: Third (DBTP-3)"',
      );
      expect(problem?.message).toContain('Merge the release pull request #9');
      expect(problem?.message).toContain(`the label "${LABEL}"`);
      const summary = renderPullRequests([result]);
      expect(summary).toContain('| [0000000](https://x/2) | feat: Second (DBTP-2) (#3) |');
      expect(summary).toContain('Release pull request: [\\#9 chore(main): release 1.1.0]');
      expect(pullRequestFailure([result])?.message).toMatch(
        /^Pull request #7 does not pass \(release-first\)\. Target branch: A breaking change, while 2 changes /,
      );
    });

    it('says so where no release pull request is open', async () => {
      const repository = repositoryWith(pending);
      repository.pulls = [];
      const { problems } = await judge(repository, {});
      expect(problems[0]?.message).toContain('There is no open release pull request');
    });

    it('is not asked of the first release', async () => {
      const repository = repositoryWith(pending);
      repository.tagged = { v1: 0, latest: 1 };
      const result = await judge(repository, {});
      expect([hasErrors(result), result.unreleased?.lastRelease]).toEqual([false, undefined]);
      expect(renderPullRequests([result])).toContain('There is no release on');
    });

    it('counts up to what a merge group stands on', async () => {
      const repository = repositoryWith([]);
      await judge(repository, { head: 'abc' });
      expect(repository.requests.at(-1)).toBe('compare v1.0.0 abc');
    });

    it('passes over tags that have nothing in common with the branch, unless that is all', async () => {
      const repository = repositoryWith(pending);
      const between = repository.between.bind(repository);
      const missing = new Set(['v2.0.0-rc.1']);
      repository.between = (base, head) => between(missing.has(base) ? 'not there' : base, head);
      expect((await judge(repository, {})).unreleased?.lastRelease).toBe('v1.0.0');
      missing.add('v1.0.0').add('v0.9.0');
      await expect(judge(repository, {})).rejects.toThrow('404');
    });

    it('fails where GitHub does, and where the branch is not known', async () => {
      const repository = repositoryWith([]);
      await expect(judge(repository, { base: undefined })).rejects.toThrow('the input base is empty');
      repository.failure = new PlatformError('HTTP 403');
      await expect(judge(repository, {})).rejects.toThrow('HTTP 403');
    });

    it.each([
      [{ 'tools-v1.0.0': 1 }, 'tools-v1.0.0', 1],
      [{ 'tools-v1.0.0': 1, 'api-v0.2.0': 2, 'api-v9.0.0': -1 }, 'api-v0.2.0', 0],
      // What has no component is the whole; the others may be anything.
      [{ 'v1.0.0': 1, 'deploy-2026.1.1': 2, v2: 2 }, 'v1.0.0', 1],
      [{ 'v1.0.0': -1, 'tools-v1.0.0': 1 }, 'tools-v1.0.0', 1],
      [{ '1.0.0': 0, 'v1.10.0': 1, 'v1.9.0': 0 }, 'v1.10.0', 1],
      [{ nightly: 1, v1: 1, 'tools-v1': 1 }, undefined, 0],
    ] as [Record<string, number>, string | undefined, number][])(
      'counts, with the tags %j, since %s: %s',
      async (tagged, lastRelease, count) => {
        const repository = repositoryWith(pending);
        repository.tagged = tagged;
        const { unreleased } = await judge(repository, {});
        expect([unreleased?.lastRelease, unreleased?.pending.length]).toEqual([lastRelease, count]);
      },
    );
  });

  describe('an upgrade path', () => {
    const only = { requireReleaseFirst: false, requireUpgradePath: true };
    it.each([
      ['## Upgrade path\n\nRun it.', true],
      ['Text.\n\n### Upgrade path\n\n```sh\nrun\n```', true],
      ['', false],
      ['## Upgrade path', false],
      ['## Upgrade path\n\nTODO', false],
      ['## Upgrade path\n\n<!-- tell -->', false],
      ['## Upgrade path\n\nSay how.', false],
      ['```\n## Upgrade path\n\nRun it.\n```', false],
    ])('is asked of a breaking change: %j passes: %s', async (body, passes) => {
      const repository = new FakeRepository();
      repository.files = { '.github/PULL_REQUEST_TEMPLATE.md': '## Upgrade path\n\nSay how.\n' };
      const result = await judge(repository, { body }, only);
      expect(result.problems.map(({ rule }) => rule)).toEqual(passes ? [] : ['upgrade-path']);
      expect(repository.requests).toEqual([
        'file .github/pull_request_template.md main',
        'file .github/PULL_REQUEST_TEMPLATE.md main',
      ]);
      expect((await judge(repository, { title: 'feat: Add (DBTP-1)', body }, only)).problems).toEqual([]);
    });
  });

  describe('a label', () => {
    it('lets a breaking change in whatever its case', async () => {
      const repository = repositoryWith(['feat: Second (DBTP-2) (#3)']);
      const result = await judge(repository, { labels: ['Release-First: Override'] });
      expect([hasErrors(result), result.overriddenBy]).toEqual([false, 'Release-First: Override']);
    });

    it.each(['autorelease: pending', 'dependencies', 'Dependencies'])(
      '%s keeps a pull request from being checked',
      async (label) => {
        const repository = new FakeRepository();
        const result = await judge(repository, { title: 'whatever', labels: ['x', label] });
        expect([result.skippedFor, repository.requests]).toEqual([label, []]);
        expect(pullRequestOutputs([result])).toMatchObject({ skipped: true, type: undefined, problems: [] });
        expect(pullRequestFailure([result])).toBeUndefined();
        expect(renderPullRequests([result])).toContain(':fast_forward: Pull request #7 was not checked');
      },
    );
  });
});
