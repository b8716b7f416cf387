import {
  defaultTemplate,
  renderReleaseMessage,
  validateTemplate,
} from '../../src/domains/releases/announcement.js';
import { renderMrkdwn } from '../../src/domains/releases/release-notes.js';
import { parseReleasePullRequest } from '../../src/domains/releases/release-pull-request.js';
import type { SlackMessage } from '../../src/providers/slack/messages.js';
import { onlyLinks } from './oracles.js';
import { fieldsOf, FIELD_END, holds } from './target.js';
import type { FuzzTarget } from './target.js';

import { MARKDOWN, NOTES } from './targets-texts.js';

const REPOSITORY = { name: 'uktrade/demo', url: 'https://github.com/uktrade/demo' };

/** What releases say, as Slack gets it. */
export const releaseTargets: readonly FuzzTarget[] = [
  {
    name: 'release pull requests',
    examples: [
      `chore(main): release 1.2.3${FIELD_END}release-please--branches--main${FIELD_END}:robot:\n---\n\n\n## [1.2.3](x) (2026-01-31)\n\n### Features\n\n* thing\n\n---\nend`,
      `chore: release main${FIELD_END}release-please--branches--main--components--web${FIELD_END}---\n<details><summary>web: 1.2.3</summary>\n---`,
    ],
    words: [
      'chore',
      '(main)',
      ': release ',
      '1.2.3',
      FIELD_END,
      'release-please--branches--',
      '--components--',
      '---\n',
      '\n',
      '## [',
      '<summary>',
      '</summary>',
    ],
    check(text) {
      const [title = '', head = '', body = ''] = fieldsOf(text, 3);
      const page = {
        number: 1,
        url: 'https://x',
        merged: true,
        mergeCommit: undefined,
        base: 'main',
        labels: [],
      };
      const pull = { ...page, title, head, body, author: undefined, mergedAt: undefined };
      for (const { version } of parseReleasePullRequest(pull as never)?.releases ?? [])
        holds(/^\d+\.\d+\.\d+/.test(version), 'a release without a version');
    },
  },
  {
    name: 'release announcements in Slack',
    examples: [
      `v1.2.3${FIELD_END}Better ${FIELD_END}${NOTES}`,
      `v1.2.3${FIELD_END}${FIELD_END}${NOTES}${FIELD_END}${defaultTemplate}`,
    ],
    words: [
      ...MARKDOWN,
      FIELD_END,
      '{notes}',
      '{breaking}',
      '{',
      '}',
      '<!here>',
      '@channel',
      'https://evil.example',
    ],
    check(text) {
      const [written = '', name = '', body = '', given = ''] = fieldsOf(text, 4);
      // A ref of git is the name of a file, of 255 bytes at most.
      const tag = written.slice(0, 200);
      const template = given === '' ? defaultTemplate : validateTemplate(given);
      const message = announce({ tag, name, body }, template);
      for (const block of message.blocks)
        if (block.type === 'section') {
          holds(block.text.text.length <= 3_000, 'more than Slack takes in a section');
          // What a template holds is its author's own.
          if (given === '') onlyLinks(block.text.text);
        }
      if (given === '') onlyLinks(message.text);
    },
    read: (body) => announce({ tag: 'v1.2.3', name: '', body }, defaultTemplate),
  },
  {
    name: 'Markdown for Slack',
    examples: [
      NOTES,
      '| a | b |\n| --- | --- |\n| <!here> | [x](https://a.b) |',
      '> - 1. `code` ![a](https://b.c/d.png)',
    ],
    words: [
      ...MARKDOWN,
      '<!here>',
      '<@U1>',
      '@channel',
      '&lt;!here&gt;',
      '&#60;!here>',
      'https://a.b',
      '|',
      '<br>',
    ],
    check(text) {
      for (const block of renderMrkdwn(text, REPOSITORY)) onlyLinks(block);
    },
  },
];

function announce(release: { tag: string; name: string; body: string }, template: string): SlackMessage {
  const url = `https://github.com/uktrade/demo/releases/tag/${encodeURIComponent(release.tag.replace(/\p{Surrogate}/gu, ''))}`;
  const more = { id: 1, draft: false, prerelease: true, target: 'main', publishedAt: undefined };
  return renderReleaseMessage({ ...more, ...release, url }, REPOSITORY, template);
}
