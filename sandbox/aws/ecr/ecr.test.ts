import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  DescribeRepositoriesCommand,
  ECRClient,
  ImageAlreadyExistsException,
  ImageDigestDoesNotMatchException,
  ImageNotFoundException,
  ImageTagAlreadyExistsException,
  InvalidParameterException,
  ListImagesCommand,
  paginateDescribeImages,
  PutImageCommand,
  RepositoryNotFoundException,
  type ImageIdentifier,
} from '@aws-sdk/client-ecr';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { readPages } from '../../../src/testing/read-pages.js';
import { startSandbox, type Sandbox } from '../../server/start.js';

const digest = `sha256:${'b'.repeat(64)}`;
let sandbox: Sandbox;
let client: ECRClient;

beforeEach(async () => {
  const codebase = { repository: 'uktrade/demo' };
  sandbox = await startSandbox({
    scenario: {
      applications: {
        demo: {
          codebases: {
            web: {
              ...codebase,
              images: [
                { tags: ['commit-1111111', 'tag-1.0'], digest },
                { tags: [] },
                { tags: ['commit-2222222', 'branch-main'] },
              ],
            },
            many: { ...codebase, 'generate-images': { count: 2500, untagged: 500 } },
            fixed: {
              ...codebase,
              images: [{ tags: ['v1'] }, { tags: ['v2'] }],
              'image-tag-mutability': 'IMMUTABLE',
            },
          },
        },
      },
    },
  });
  client = new ECRClient({
    endpoint: sandbox.url,
    region: 'eu-west-2',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIATEST', secretAccessKey: 'x' },
  });
});

afterEach(async () => {
  client.destroy();
  await sandbox.close();
});

const repositoryName = 'demo/web';
const tags = async (imageIds: ImageIdentifier[]): Promise<(string[] | undefined)[]> => {
  const answer = await client.send(new DescribeImagesCommand({ repositoryName, imageIds }));
  return (answer.imageDetails ?? []).map(({ imageTags }) => imageTags);
};

describe('DescribeRepositories', () => {
  it('gives the codebases’ repositories', async () => {
    const answer = await client.send(new DescribeRepositoriesCommand({}));
    expect(answer.repositories?.map(({ repositoryName: name }) => name)).toEqual([
      'demo/fixed',
      'demo/many',
      'demo/web',
    ]);
    expect(answer.repositories?.[2]).toMatchObject({
      repositoryUri: '123456789012.dkr.ecr.eu-west-2.amazonaws.com/demo/web',
      imageTagMutability: 'MUTABLE',
      createdAt: expect.any(Date),
    });
  });

  it('names a repository that does not exist', async () => {
    await expect(
      client.send(new DescribeRepositoriesCommand({ repositoryNames: ['demo/web', 'demo/nope'] })),
    ).rejects.toThrow(
      new RepositoryNotFoundException({
        message: "The repository with name 'demo/nope' does not exist in the registry with id '123456789012'",
        $metadata: {},
      }),
    );
  });
});

describe('DescribeImages', () => {
  it('finds an image by tag or digest, with all its tags', async () => {
    await expect(tags([{ imageTag: 'tag-1.0' }])).resolves.toEqual([['commit-1111111', 'tag-1.0']]);
    await expect(tags([{ imageDigest: digest }])).resolves.toEqual([['commit-1111111', 'tag-1.0']]);
    await expect(tags([{ imageTag: 'tag-1.0' }, { imageTag: 'commit-1111111' }])).resolves.toHaveLength(1);
  });

  it('fails as a whole when one image is missing', async () => {
    await expect(tags([{ imageTag: 'tag-1.0' }, { imageTag: 'nope' }])).rejects.toThrow(
      "The image with imageId {imageDigest:null, imageTag:'nope'} does not exist within the repository with name 'demo/web' in the registry with id '123456789012'",
    );
    await expect(tags([{ imageTag: 'branch-main', imageDigest: digest }])).rejects.toBeInstanceOf(
      ImageNotFoundException,
    );
  });

  it('gives a hundred on a page, a thousand at most', async () => {
    const sizes: number[] = [];
    const input = { repositoryName: 'demo/many' };
    for await (const page of paginateDescribeImages({ client, pageSize: 1000 }, { ...input })) {
      sizes.push(page.imageDetails?.length ?? 0);
    }
    expect(sizes).toEqual([1000, 1000, 500]);
    const first = await client.send(new DescribeImagesCommand(input));
    expect(first.imageDetails).toHaveLength(100);
    await expect(
      client.send(new DescribeImagesCommand({ ...input, maxResults: 1001 })),
    ).rejects.toBeInstanceOf(InvalidParameterException);
  });

  it('gives no order by date', async () => {
    const { imageDetails: images = [] } = await client.send(
      new DescribeImagesCommand({ repositoryName: 'demo/many', maxResults: 1000 }),
    );
    const times = images.map(({ imagePushedAt }) => imagePushedAt?.getTime() ?? 0);
    const sorted = [...times].sort((a, b) => a - b);
    expect(times).not.toEqual(sorted);
    expect(times).not.toEqual(sorted.reverse());
  });

  it('leaves out images without tags, and imageTags on those that have none', async () => {
    const all = await client.send(new DescribeImagesCommand({ repositoryName }));
    expect(all.imageDetails?.filter(({ imageTags }) => imageTags === undefined)).toHaveLength(1);
    const tagged = await client.send(
      new DescribeImagesCommand({ repositoryName, filter: { tagStatus: 'TAGGED' } }),
    );
    expect(tagged.imageDetails).toHaveLength(2);
  });

  it.each([
    ['paging with ids', { repositoryName, imageIds: [{ imageTag: 'a' }], maxResults: 10 }],
    [
      'more than a hundred ids',
      { repositoryName, imageIds: Array.from({ length: 101 }, (_, index) => ({ imageTag: `t${index}` })) },
    ],
    ['a token that it did not give', { repositoryName, nextToken: 'x' }],
    ['a name that no repository can have', { repositoryName: 'Demo' }],
  ])('refuses %s', async (_, input) => {
    await expect(client.send(new DescribeImagesCommand(input))).rejects.toBeInstanceOf(
      InvalidParameterException,
    );
  });

  it('does not know a missing repository', async () => {
    await expect(
      client.send(new DescribeImagesCommand({ repositoryName: 'demo/nope' })),
    ).rejects.toBeInstanceOf(RepositoryNotFoundException);
  });
});

describe('ListImages', () => {
  it('has an entry for each tag', async () => {
    const answer = await client.send(
      new ListImagesCommand({ repositoryName, filter: { tagStatus: 'TAGGED' } }),
    );
    expect(answer.imageIds?.map(({ imageTag }) => imageTag).sort()).toEqual([
      'branch-main',
      'commit-1111111',
      'commit-2222222',
      'tag-1.0',
    ]);
    const untagged = await client.send(
      new ListImagesCommand({ repositoryName, filter: { tagStatus: 'UNTAGGED' } }),
    );
    expect(untagged.imageIds).toEqual([{ imageDigest: expect.stringMatching(/^sha256:/) }]);
  });

  it('breaks pages between the tags of one image too', async () => {
    const pages = await readPages(
      (nextToken) => client.send(new ListImagesCommand({ repositoryName, maxResults: 1, nextToken })),
      ({ nextToken }) => nextToken,
    );
    expect(pages.map(({ imageIds }) => imageIds?.length)).toEqual([1, 1, 1, 1, 1]);
    const found = pages.map(({ imageIds }) => imageIds?.[0]?.imageTag);
    expect(new Set(found).size).toBe(5);
  });
});

describe('BatchGetImage', () => {
  it('gives what is there, under the id asked for, and lists the rest as failures', async () => {
    const answer = await client.send(
      new BatchGetImageCommand({
        repositoryName,
        imageIds: [
          { imageTag: 'commit-1111111' },
          { imageTag: 'tag-1.0' },
          { imageTag: 'nope' },
          { imageDigest: digest },
        ],
      }),
    );
    expect(answer.images?.map(({ imageId }) => imageId)).toEqual([
      { imageDigest: digest, imageTag: 'commit-1111111' },
      { imageDigest: digest, imageTag: 'tag-1.0' },
      { imageDigest: digest },
    ]);
    expect(answer.failures).toEqual([
      {
        imageId: { imageTag: 'nope' },
        failureCode: 'ImageNotFound',
        failureReason: 'Requested image not found',
      },
    ]);
  });
});

describe('PutImage', () => {
  const manifestOf = async (imageTag: string, repository = repositoryName): Promise<string> => {
    const { images } = await client.send(
      new BatchGetImageCommand({ repositoryName: repository, imageIds: [{ imageTag }] }),
    );
    return images?.[0]?.imageManifest ?? '';
  };

  it('adds a tag to an image, whose time stays', async () => {
    const before = sandbox.world.registry.get(repositoryName)?.byTag('tag-1.0')?.pushedAt;
    const imageManifest = await manifestOf('tag-1.0');
    const answer = await client.send(
      new PutImageCommand({ repositoryName, imageManifest, imageTag: 'branch-x' }),
    );
    expect(answer.image?.imageId).toEqual({ imageDigest: digest, imageTag: 'branch-x' });
    await expect(tags([{ imageTag: 'branch-x' }])).resolves.toEqual([
      ['commit-1111111', 'tag-1.0', 'branch-x'],
    ]);
    expect(sandbox.world.registry.get(repositoryName)?.byTag('branch-x')?.pushedAt).toBe(before);
  });

  it('moves a tag from another image', async () => {
    const imageManifest = await manifestOf('tag-1.0');
    await client.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'branch-main' }));
    await expect(tags([{ imageTag: 'branch-main' }])).resolves.toEqual([
      ['commit-1111111', 'tag-1.0', 'branch-main'],
    ]);
    await expect(tags([{ imageTag: 'commit-2222222' }])).resolves.toEqual([['commit-2222222']]);
  });

  it('refuses what is there already', async () => {
    const imageManifest = await manifestOf('tag-1.0');
    await expect(
      client.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'tag-1.0' })),
    ).rejects.toBeInstanceOf(ImageAlreadyExistsException);
    await expect(client.send(new PutImageCommand({ repositoryName, imageManifest }))).rejects.toBeInstanceOf(
      ImageAlreadyExistsException,
    );
  });

  it('does not move a tag where tags are immutable', async () => {
    const imageManifest = await manifestOf('v1', 'demo/fixed');
    const put = (imageTag: string) =>
      client.send(new PutImageCommand({ repositoryName: 'demo/fixed', imageManifest, imageTag }));
    await expect(put('v2')).rejects.toBeInstanceOf(ImageTagAlreadyExistsException);
    await expect(put('v3')).resolves.toMatchObject({ image: { imageId: { imageTag: 'v3' } } });
  });

  it('makes a new image of a new manifest, with the digest that it has', async () => {
    const imageManifest = '{"schemaVersion":2}';
    const answer = await client.send(new PutImageCommand({ repositoryName, imageManifest, imageTag: 'new' }));
    expect(answer.image?.imageId?.imageDigest).toMatch(/^sha256:[0-9a-f]{64}$/);
    await expect(
      client.send(
        new PutImageCommand({ repositoryName, imageManifest, imageTag: 'other', imageDigest: digest }),
      ),
    ).rejects.toBeInstanceOf(ImageDigestDoesNotMatchException);
  });
});
