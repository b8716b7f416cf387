import { parseDistribution, sameVersion } from '../../src/core/python-names.js';
import { checkProjectName } from '../../src/domains/builds/project-build.js';
import {
  parseRollbackTarget,
  parseImageReference,
  codebaseRepositories,
  holdsImage,
} from '../../src/domains/images/codebase-images.js';
import {
  formatImageTag,
  isImageTag,
  parseEcrRepository,
  parseImageName,
} from '../../src/domains/images/image-name.js';
import { checkPipelineName } from '../../src/domains/pipelines/pipeline-request.js';
import { validateName } from '../../src/domains/platform/names.js';
import { parseLevels, parseVersionTag } from '../../src/domains/releases/version-tag.js';
import { findHighestVersion, getVersionState, versionsOfTags } from '../../src/domains/versions/version.js';
import { checkSessionName, formatSessionName, parseRoleArn } from '../../src/providers/aws/identities.js';
import { holds, refused } from './target.js';
import type { FuzzTarget } from './target.js';

const SHA = '0123456789abcdef0123456789abcdef01234567';
const REGISTRY = { account: '123456789012', region: 'eu-west-2' };

/** Names of images, versions, files, roles: short texts that decide what is touched. */
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
];
