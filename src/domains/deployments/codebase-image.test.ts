import { describe, expect, it } from '@jest/globals';
import { FakeRegistry } from '../../testing/fake-registry.js';
import { codebaseRepositories } from '../images/image-name.js';
import { chooseForm, findCodebaseImage } from './codebase-image.js';

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
