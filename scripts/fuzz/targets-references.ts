import { parseConsoleLink } from '../../src/core/console-links.js';
import { parseDuration } from '../../src/core/text.js';
import { hideCredentials, listSecretForms } from '../../src/core/secrets.js';
import { parsePushedRef } from '../../src/domains/codebases/plan.js';
import { parseRepositoryName } from '../../src/domains/codebases/prepare.js';
import { parseTarget } from '../../src/domains/executions/target.js';
import { validateTag } from '../../src/domains/releases/version-tag.js';
import { renderContext } from '../../src/domains/slack/mrkdwn.js';
import { parseMessageReference, parseMessageTarget } from '../../src/domains/slack/thread.js';
import { checkRef, checkWorkflow } from '../../src/commands/workflow/dispatch.js';
import { checkedUrl } from '../../src/providers/package-index/package-index.js';
import { onlyLinks } from './oracles.js';
import { holds, refused } from './target.js';
import type { FuzzTarget } from './target.js';

const UUID = '01234567-89ab-cdef-0123-456789abcdef';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const ARN = `arn:aws:codebuild:eu-west-2:123456789012:build/demo-web:${UUID}`;
const CONSOLE = 'https://eu-west-2.console.aws.amazon.com/codesuite';

/** References to what is elsewhere: refs, ARNs, links, messages, addresses. */
export const referenceTargets: readonly FuzzTarget[] = [
  {
    name: 'git refs, tags and repositories',
    examples: [
      'refs/heads/main',
      'refs/tags/v1.2.3',
      'git@github.com:uktrade/demo.git',
      'docs.yml',
      'v1.2.3-rc.1',
    ],
    words: [
      'refs/',
      'heads/',
      'tags/',
      '..',
      '.lock',
      '@{',
      '//',
      '.git',
      ':',
      '~',
      '^',
      'v1',
      '.yml',
      'main',
    ],
    check(text) {
      refused(() => parsePushedRef(text, undefined));
      refused(() => checkRef(text));
      refused(() => checkWorkflow(text));
      const name = refused(() => parseRepositoryName(text));
      holds(
        name === undefined || (/^[\w.-]+$/.test(name) && !/^\.+$/.test(name)),
        'not the name of a folder',
      );
      const tag = validateTag(text);
      // oxlint-disable-next-line no-control-regex -- git refuses them
      holds(!/[\u0000- \u007f~^:?*[\\]|\.\./.test(tag), 'git would not take this tag');
    },
  },
  {
    name: 'ARNs, ids and console links',
    examples: [
      UUID,
      'latest',
      `demo-web:${UUID}`,
      ARN,
      'arn:aws:ecs:eu-west-2:123456789012:service-deployment/demo-dev-cluster/demo-dev-web/abc',
      `${CONSOLE}/codepipeline/pipelines/demo-web-manual-release/executions/${UUID}/timeline?region=eu-west-2`,
      `${CONSOLE}/codebuild/123456789012/projects/demo-web/build/demo-web%3A${UUID}/log`,
      'https://eu-west-2.console.aws.amazon.com/ecs/v2/clusters/demo-dev-cluster/services/demo-dev-web',
    ],
    words: [
      'arn:aws:',
      ':',
      '/',
      'codebuild',
      'ecs',
      '123456789012',
      'build/',
      '%3A',
      '%2F',
      '?region=',
      UUID,
      '..',
    ],
    check(text) {
      const page = parseConsoleLink(text);
      holds(
        page === undefined || text.trim().toLowerCase().startsWith('https:'),
        'a page that is not of the web',
      );
      const given = { kind: 'auto', app: 'demo', env: 'dev', service: undefined, codebase: 'web' } as const;
      return parseTarget({ ...given, id: text, pipeline: undefined, project: undefined });
    },
  },
  {
    name: 'Slack references',
    examples: ['C0123456789:1767225600.000100', 'C0123456789', '#releases', ARN, 'uktrade/demo', SHA],
    words: ['C0', ':', '.', '#', '1767225600', '000100', '<', '|', '/'],
    check(text) {
      refused(() => parseMessageReference(text));
      for (const context of [{ repository: text }, { repository: 'a/b', commit: text }, { buildArn: text }])
        refused(() => {
          renderContext(context, 'https://github.com').forEach(onlyLinks);
        });
      return parseMessageTarget(text, undefined);
    },
  },
  {
    name: 'addresses and durations',
    examples: [
      'https://pypi.org',
      'https://user:pw@test.pypi.org/simple?x=1#y',
      'http://[::1]:8080',
      '45s',
      '10m',
    ],
    words: ['https://', 'http:', '//', '@', ':', 'user', '?', '#', '[::1]', '/..', 's', 'm', 'h', 'd', '1'],
    check(text) {
      const duration = parseDuration(text);
      holds(duration === undefined || (duration >= 0 && Number.isSafeInteger(duration)), 'no duration');
      const url = checkedUrl(text, 'The input index-url');
      holds(/^\s*https?:/i.test(url) && !new URL(url).password, 'an address that is not plain');
    },
  },
  {
    name: 'secrets in texts',
    examples: [
      'https://user:pa55/word@example.com/x',
      `ghp_${'a1'.repeat(18)}`,
      '-----BEGIN PRIVATE KEY-----\nabc\n-----END PRIVATE KEY-----',
      'Bearer abcdefghijkl',
    ],
    words: [
      'https://',
      'user:',
      '@',
      'ghp_',
      'xoxb-',
      'eyJ',
      '.',
      '-----BEGIN PRIVATE KEY-----',
      '/',
      'A1b',
      '=',
      '&token=',
    ],
    check(text) {
      const hidden = hideCredentials(text);
      holds(!/\bghp_[A-Za-z0-9]{36}\b/.test(hidden), 'a token of GitHub is still there');
      for (const form of listSecretForms(text)) holds(!/[\r\n]/.test(form), 'a mask of two lines');
    },
  },
];
