import { describe, expect, it } from '@jest/globals';
import { NotFoundError, PlatformError, UsageError } from '../../core/errors.js';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { codebaseRepositories } from '../images/codebase-images.js';
import {
  checkImageTag,
  imageRepositories,
  verifyImage,
  chooseForm,
  findCodebaseImage,
} from './service-image.js';
import type { ImageRequest } from './service-image.js';

const DIGEST = `sha256:${'a'.repeat(64)}`;
const REGISTRY = '111122223333.dkr.ecr.eu-west-2.amazonaws.com';
const images = new FakeRegistry({ 'demo/web': [{ digest: DIGEST, tags: ['commit-1234567'] }] });

function verify(templateImage: string, parts: Partial<ImageRequest> = {}) {
  return verifyImage(
    images,
    {
      tag: 'commit-1234567',
      repositories: [],
      registry: { account: '111122223333', region: 'eu-west-2' },
      ...parts,
    },
    templateImage,
  );
}

describe('checkImageTag', () => {
  it('takes what can be a tag', () => {
    expect(checkImageTag('commit-1234567')).toBe('commit-1234567');
  });

  it.each(['', 'demo/web:commit-1234567', 'sha256:1234'])('refuses %j', (tag) => {
    expect(() => checkImageTag(tag)).toThrow(
      new UsageError(`The input image-tag is "${tag}", which is not the tag of an image.`),
    );
    expect(() => checkImageTag(tag)).toThrow(
      expect.objectContaining({ hint: 'Give the tag alone, as ECR shows it: commit-1234567.' }),
    );
  });
});

describe('verifyImage', () => {
  it.each<[string, string, string[]]>([
    ['the template names', `${REGISTRY}/demo/web`, []],
    ['the template names, and the inputs allow', `${REGISTRY}/demo/web`, ['demo/api', 'demo/web']],
    ['the inputs name, where the template names none of ECR', 'nginx', ['demo/web']],
  ])('finds the image in the repository that %s', async (_, templateImage, repositories) => {
    await expect(verify(templateImage, { repositories })).resolves.toEqual({
      tag: 'commit-1234567',
      digest: DIGEST,
    });
  });

  it('refuses a template that names a repository of another codebase', async () => {
    const error = await verify(`${REGISTRY}/demo/web`, { repositories: ['demo/api', 'demo/api2'] }).catch(
      (thrown: unknown) => thrown,
    );
    expect(error).toEqual(
      new PlatformError(
        'The service runs images of the ECR repository demo/web, as its task definition template says, not of demo/api or demo/api2.',
      ),
    );
    expect(error).toMatchObject({ hint: 'Check that the service belongs to this codebase.' });
  });

  it.each([
    ['999999999999', 'eu-west-2'],
    ['111122223333', 'us-east-1'],
  ])('can not look into the account %s in %s', async (account, region) => {
    await expect(verify(`${account}.dkr.ecr.${region}.amazonaws.com/demo/web`)).rejects.toMatchObject({
      message: `The service runs images of the account ${account} in ${region}, as its task definition template says: whether demo/web has the tag commit-1234567 there can't be seen from the account 111122223333 in eu-west-2.`,
      hint: 'Take the role-to-assume and the aws-region of the account and region that the template names.',
    });
  });

  it('needs an ECR repository from the template or the inputs', async () => {
    await expect(verify('nginx')).rejects.toMatchObject({
      message:
        "The service runs nginx, which is not in a private ECR repository: whether it has the tag commit-1234567 can't be seen there.",
      hint: 'Give codebase or repository, so that the tag is looked up in that ECR repository.',
    });
  });

  it('says that there is no such image', async () => {
    const missing = verify(`${REGISTRY}/demo/web`, { tag: 'commit-7654321' });
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    await expect(missing).rejects.toMatchObject({
      message: 'The ECR repository demo/web has no image with the tag commit-7654321.',
      hint: 'Nothing was changed. Build the image first, or check the tag: platform-tools codebase list --with-images shows those there are.',
    });
  });

  it('says that there is no such repository', async () => {
    const missing = verify(`${REGISTRY}/demo/api`);
    await expect(missing).rejects.toBeInstanceOf(NotFoundError);
    await expect(missing).rejects.toMatchObject({
      message: 'The ECR repository demo/api does not exist in this account and region.',
      hint: "Check codebase and repository, and that role and aws-region are those of the application's account.",
      cause: { message: 'The ECR repository "demo/api" does not exist.' },
    });
  });

  it('passes on what else goes wrong', async () => {
    const denied = new PlatformError('Denied.');
    const failing = { describe: () => Promise.reject(denied) };
    const request = { tag: 'x', repositories: ['demo/web'], registry: { account: '1', region: 'r' } };
    await expect(verifyImage(failing, request, 'nginx')).rejects.toBe(denied);
  });
});

describe('imageRepositories', () => {
  it.each<[string | undefined, string | undefined, string[]]>([
    [undefined, undefined, []],
    ['web', undefined, ['demo/web']],
    [undefined, 'shared/web.base', ['shared/web.base']],
    ['web', 'demo/web', ['demo/web']],
  ])('of codebase %s and repository %s are %j', (codebase, repository, expected) => {
    expect(imageRepositories('demo', codebase, repository)).toStrictEqual(expected);
  });

  it.each<[string | undefined, string | undefined, string, string]>([
    [
      ...(['web', 'demo/api'] as const),
      'The inputs codebase "web" (which is demo/web) and image-repository "demo/api" name two repositories.',
      'Give one of the two.',
    ],
    [
      ...([undefined, `${REGISTRY}/demo/web:latest`] as const),
      `The input image-repository is "${REGISTRY}/demo/web:latest", which is not the name of an ECR repository.`,
      'Give the name without the registry: demo/web.',
    ],
    [
      ...(['Web', undefined] as const),
      `The input codebase is "Web", which can't be a name.`,
      'It is made of lower-case letters, digits, hyphens and underscores, starting with a letter or digit, at most 100 characters in all.',
    ],
  ])('refuses codebase %s with repository %s', (codebase, repository, message, hint) => {
    const parse = () => imageRepositories('demo', codebase, repository);
    expect(parse).toThrow(new UsageError(message));
    expect(parse).toThrow(expect.objectContaining({ hint }));
  });
});

const registry = { account: '111122223333', region: 'eu-west-2' };
const HERE = '111122223333.dkr.ecr.eu-west-2.amazonaws.com';
const PUBLIC = 'public.ecr.aws/uktrade/web';
const tag = 'commit-1234567';

async function find(
  template: string,
  additionalEcrRepository?: string,
  digest: string | undefined = 'sha256:p',
  exact?: string,
) {
  const images = new FakeRegistry({
    'demo/web': [{ digest: 'sha256:a', tags: [tag] }],
    'other/web': [{ digest: 'sha256:b', tags: [tag] }],
  });
  const publicImages = { findDigest: () => Promise.resolve(digest === '' ? undefined : digest) };
  return findCodebaseImage(
    { images, registry, publicImages: () => Promise.resolve(publicImages) },
    {
      tag,
      digest: exact,
      repositories: codebaseRepositories('demo', { name: 'web', additionalEcrRepository }),
    },
    template,
  );
}

describe('findCodebaseImage', () => {
  it.each([
    [`${HERE}/demo/web`, undefined, 'sha256:a'],
    [`${HERE}/other/web`, 'other/web', 'sha256:b'],
    [`${HERE}/other/web`, `${HERE}/other/web`, 'sha256:b'],
    [PUBLIC, PUBLIC, 'sha256:p'],
  ])('finds the image for %s, with the additional repository %s', async (template, additional, digest) => {
    expect(await find(template, additional)).toEqual({ tag, digest });
  });

  it.each([
    [`${HERE}/other/web`, undefined],
    [`${HERE}/uktrade/web`, PUBLIC],
    [PUBLIC, undefined],
    [PUBLIC, 'public.ecr.aws/uktrade/api'],
    ['nginx', undefined],
  ])('refuses %s, with the additional repository %s', async (template, additional) => {
    await expect(find(template, additional)).rejects.toThrow(/, not of demo\/web/);
  });

  it.each([
    [`${HERE}/demo/web`, undefined, 'sha256:a'],
    [PUBLIC, PUBLIC, 'sha256:p'],
  ])('finds the very digest in %s', async (template, additional, exact) => {
    expect(await find(template, additional, 'sha256:p', exact)).toEqual({ tag, digest: exact });
  });

  it.each([
    [`${HERE}/demo/web`, undefined, 'The ECR repository demo/web has no image with the digest sha256:x.'],
    [PUBLIC, PUBLIC, `The public repository ${PUBLIC} has sha256:p under the tag ${tag}, not sha256:x.`],
  ])('misses a digest that %s does not have', async (template, additional, message) => {
    await expect(find(template, additional, 'sha256:p', 'sha256:x')).rejects.toThrow(message);
  });

  it('misses an image that was not pushed to the public repository', async () => {
    await expect(find(PUBLIC, PUBLIC, '')).rejects.toThrow(
      `The public repository ${PUBLIC} has no image with the tag ${tag}.`,
    );
  });
});

describe('chooseForm', () => {
  it.each([
    ['commit-1234567', 'tag', 'tag'],
    ['commit-1234567', 'digest', 'digest'],
    ['latest', 'tag', 'digest'],
    ['tag-1.2.3', 'tag', 'digest'],
  ] as const)('of %s with %s is %s', (name, wanted, expected) => {
    expect(chooseForm({ tag: name }, wanted)).toBe(expected);
  });
});
