import { parseConsoleLink } from '../../src/core/console-links.js';
import { parseDuration } from '../../src/core/duration.js';
import { parseDistribution, sameVersion } from '../../src/core/python-names.js';
import { hideCredentials, listSecretForms } from '../../src/core/secrets.js';
import { checkProjectName } from '../../src/domains/builds/build-inputs.js';
import { parsePushedRef } from '../../src/domains/codebases/pushed-ref.js';
import { parseRepositoryName } from '../../src/domains/codebases/prepare.js';
import { parseRollbackTarget } from '../../src/domains/deployments/rollback.js';
import { parseTarget } from '../../src/domains/executions/target.js';
import { codebaseRepositories, holdsImage } from '../../src/domains/images/codebase-repositories.js';
import {
  formatImageTag,
  isImageTag,
  parseEcrRepository,
  parseImageName,
} from '../../src/domains/images/image-name.js';
import { parseImageReference } from '../../src/domains/images/reference.js';
import { checkPipelineName } from '../../src/domains/pipelines/pipeline-request.js';
import { validateName } from '../../src/domains/platform/names.js';
import { parseLevels, parseVersionTag, validateTag } from '../../src/domains/releases/version-tag.js';
import { renderContext } from '../../src/domains/slack/message-context.js';
import { parseMessageReference, parseMessageTarget } from '../../src/domains/slack/thread.js';
import { findHighestVersion, getVersionState, versionsOfTags } from '../../src/domains/versions/version.js';
import { checkRef, checkWorkflow } from '../../src/domains/workflows/dispatch-inputs.js';
import { checkSessionName, formatSessionName, parseRoleArn } from '../../src/providers/aws/role-arn.js';
import { checkedUrl } from '../../src/providers/package-index/package-index.js';
import { onlyLinks } from './oracles.js';
import { holds, refused } from './target.js';
import type { FuzzTarget } from './target.js';

const UUID = '01234567-89ab-cdef-0123-456789abcdef';
const SHA = '0123456789abcdef0123456789abcdef01234567';
const REGISTRY = { account: '123456789012', region: 'eu-west-2' };
const ARN = `arn:aws:codebuild:eu-west-2:123456789012:build/demo-web:${UUID}`;
const CONSOLE = 'https://eu-west-2.console.aws.amazon.com/codesuite';

/** References, ARNs, links, versions and names: short texts that decide what is touched. */
export const nameTargets: readonly FuzzTarget[] = [
  {
    name: 'image names',
    examples: [
      '123456789012.dkr.ecr.eu-west-2.amazonaws.com/demo/web:commit-c0ffee1',
      'public.ecr.aws/uktrade/demo:tag-1.2.3',
      `demo/web@sha256:${'0'.repeat(64)}`,
      'localhost:5000/web',
    ],
    words: [
      '/',
      ':',
      '@',
      'sha256:',
      '.dkr.ecr.',
      '.amazonaws.com',
      'public.ecr.aws',
      'demo',
      'commit-',
      '-',
    ],
    check(text) {
      const { repository } = parseImageName(text);
      const place = parseEcrRepository(text);
      holds(place === undefined || /^\d{12}$/.test(place.account), 'an account that is none');
      holds(!repository.includes('@'), 'a digest in the name of a repository');
      holdsImage(
        codebaseRepositories('demo', { name: 'web', additionalEcrRepository: text }),
        REGISTRY,
        text,
      );
    },
  },
  {
    name: 'image references',
    examples: [
      'c0ffee1',
      'commit-c0ffee1',
      SHA,
      '1.2.3',
      'feature/login',
      `sha256:${'a'.repeat(64)}`,
      'tag-latest',
    ],
    words: ['commit-', 'tag-', 'branch-', 'refs/heads/', 'refs/tags/', 'c0ffee', '/', '.', 'latest', '1.2'],
    check(text) {
      for (const kind of ['commit', 'tag', 'branch'] as const) {
        const found = refused(() => parseImageReference({ [kind]: text }));
        if (found === undefined) continue;
        const tag = kind === 'commit' ? `commit-${found.value}` : formatImageTag(kind, found.value);
        holds(isImageTag(tag), `${tag} can't be the tag of an image`);
      }
      return parseRollbackTarget(text);
    },
  },
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
      // eslint-disable-next-line no-control-regex -- git refuses them
      holds(!/[\u0000- \u007f~^:?*[\\]|\.\./.test(tag), 'git would not take this tag');
    },
  },
  {
    name: 'versions',
    examples: ['1.2.3', 'v1.2.3-rc.1+5', '1!2.0.post1.dev3+local.1', 'tools-v1.2.3', '1.0a1', '2024.1'],
    words: [
      'v',
      '.',
      '-',
      '+',
      '!',
      'rc',
      'a',
      'b',
      'post',
      'dev',
      '.post',
      '1',
      '0',
      '99999999999999999999',
      '_',
    ],
    check(text) {
      for (const scheme of ['semver', 'pep440'] as const) {
        const highest = findHighestVersion([text, '1.0.0', '0.9.9'], scheme);
        holds(highest !== undefined, 'a version that is there was not found');
        getVersionState(text, '1.0.0', scheme);
      }
      versionsOfTags([text, 'v1.0.0'], text);
      sameVersion(text, '1.0');
      const parsed = parseVersionTag(text);
      holds(
        parsed === undefined || parsed.prefix + parsed.v + parsed.text === text,
        'a tag is not its parts',
      );
      refused(() => parseLevels(text));
    },
  },
  {
    name: 'names of Python files',
    examples: [
      'demo_pkg-1.2.3-py3-none-any.whl',
      'demo-pkg-1.2.3.tar.gz',
      'Demo.Pkg-1.0.zip',
      'a-1-2-b.tar.gz',
    ],
    words: ['-', '_', '.', '.whl', '.tar.gz', '.zip', '-py3-none-any', 'demo', '1.0', '+local'],
    check(text) {
      const found = parseDistribution(text, 'demo-pkg');
      holds(
        found === undefined || /^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(found.project),
        'no name of a project',
      );
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
    name: 'roles, sessions and names',
    examples: [
      'arn:aws:iam::123456789012:role/teams/deployer',
      'github-oidc-demo-repo-role',
      'demo',
      'demo-web',
      'prod',
    ],
    words: ['arn:aws:iam::', '123456789012', ':role/', '/', '-', 'aws-cn', '+=,.@-', 'A'],
    check(text) {
      for (const kind of ['app', 'codebase', 'env', 'service'] as const) {
        const name = refused(() => validateName(kind, text));
        holds(name === undefined || /^[\w-]{1,100}$/.test(name), `${kind}: a name that is more than one`);
      }
      refused(() => checkProjectName(text));
      refused(() => checkPipelineName(text));
      refused(() => checkSessionName('role-session-name', text));
      holds(/^[\w+=,.@-]{0,64}$/.test(formatSessionName(text)), 'STS would not take this session');
      const { account } = parseRoleArn('role-to-assume', text);
      holds(/^\d{12}$/.test(account), 'an account that is none');
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
