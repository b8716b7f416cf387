import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { callerIdentity, fault, json, WireServer, wireSession } from '../../testing/aws-server.js';

describe('ecr', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const other = `sha256:${'b'.repeat(64)}`;
  const mediaTypes = [
    'application/vnd.docker.distribution.manifest.v2+json',
    'application/vnd.docker.distribution.manifest.list.v2+json',
    'application/vnd.oci.image.manifest.v1+json',
    'application/vnd.oci.image.index.v1+json',
  ];

  describe('EcrImageRegistry', () => {
    let server: WireServer;
    beforeEach(async () => {
      server = await new WireServer().start();
    });
    afterEach(() => server.close());

    it('describes the image under a tag, with all its tags', async () => {
      const detail = {
        imageDigest: digest,
        imageTags: ['commit-1234567', 'branch-main'],
        imagePushedAt: 1767225600,
      };
      server.reply('DescribeImages', json({ imageDetails: [detail] }));
      const images = await wireSession(server).session.images();
      await expect(images.describe('demo/web', { tag: 'branch-main' })).resolves.toEqual({
        digest,
        tags: ['commit-1234567', 'branch-main'],
        pushedAt: new Date(1767225600000),
      });
      expect(server.bodies('DescribeImages')).toEqual([
        { repositoryName: 'demo/web', imageIds: [{ imageTag: 'branch-main' }] },
      ]);
    });

    it('describes by digest, also an image that has lost its tags', async () => {
      server.reply('DescribeImages', json({ imageDetails: [{ imageDigest: digest, imagePushedAt: 1 }] }));
      const images = await wireSession(server).session.images();
      await expect(images.describe('demo/web', { digest })).resolves.toMatchObject({ digest, tags: [] });
      expect(server.bodies('DescribeImages')).toEqual([
        { repositoryName: 'demo/web', imageIds: [{ imageDigest: digest }] },
      ]);
    });

    it('knows a missing image from a missing repository', async () => {
      server.reply(
        'DescribeImages',
        fault('ImageNotFoundException', 'no image'),
        fault('RepositoryNotFoundException', "The repository with name 'demo/web' does not exist"),
      );
      const images = await wireSession(server).session.images();
      await expect(images.describe('demo/web', { tag: 'x' })).resolves.toBeUndefined();
      const missing = images.describe('demo/web', { tag: 'x' });
      await expect(missing).rejects.toThrow(NotFoundError);
      await expect(missing).rejects.toThrow("The repository with name 'demo/web' does not exist.");
    });

    it('finds tags in one request, whatever the kind of manifest', async () => {
      server.reply(
        'BatchGetImage',
        json({
          images: [
            { imageId: { imageTag: 'c', imageDigest: other } },
            { imageId: { imageTag: 'a', imageDigest: digest } },
          ],
          failures: [{ imageId: { imageTag: 'b' }, failureCode: 'ImageNotFound', failureReason: 'no' }],
        }),
      );
      const images = await wireSession(server).session.images();
      await expect(images.findTags('demo/web', ['a', 'b', 'c'])).resolves.toEqual([
        { tag: 'a', digest },
        { tag: 'c', digest: other },
      ]);
      expect(server.bodies('BatchGetImage')).toEqual([
        {
          repositoryName: 'demo/web',
          imageIds: [{ imageTag: 'a' }, { imageTag: 'b' }, { imageTag: 'c' }],
          acceptedMediaTypes: mediaTypes,
        },
      ]);
    });

    it('does not take a failed look-up for a missing tag', async () => {
      const failure = {
        imageId: { imageTag: 'a' },
        failureCode: 'KmsError',
        failureReason: 'key is disabled',
      };
      server.reply('BatchGetImage', json({ images: [], failures: [failure] }));
      const images = await wireSession(server).session.images();
      await expect(images.findTags('demo/web', ['a'])).rejects.toThrow(
        'ECR could not look up a in demo/web: KmsError: key is disabled',
      );
    });

    it('asks for no tags without a request, and refuses more than ECR takes', async () => {
      const images = await wireSession(server).session.images();
      await expect(images.findTags('demo/web', [])).resolves.toEqual([]);
      const many = Array.from({ length: 101 }, (_, index) => `t${index}`);
      await expect(images.findTags('demo/web', many)).rejects.toThrow(
        'ECR looks up 100 tags at once, not 101.',
      );
      expect(server.requests).toEqual([]);
    });

    it('lists tagged images with the largest pages, and only as far as it is read', async () => {
      const page = (tag: string, nextToken?: string) =>
        json({ imageDetails: [{ imageDigest: digest, imageTags: [tag], imagePushedAt: 1 }], nextToken });
      server.reply('DescribeImages', page('a', 'n1'), page('b', 'n2'), page('c'));
      const images = await wireSession(server).session.images();
      const tags: string[] = [];
      for await (const found of images.pages('demo/web')) {
        tags.push(...found.flatMap((image) => image.tags));
        if (tags.length === 2) break;
      }
      expect(tags).toEqual(['a', 'b']);
      const first = { repositoryName: 'demo/web', maxResults: 1000, filter: { tagStatus: 'TAGGED' } };
      expect(server.bodies('DescribeImages')).toEqual([first, { ...first, nextToken: 'n1' }]);
    });

    describe('adding a tag', () => {
      const manifest = { imageManifest: '{"schemaVersion":2}', imageManifestMediaType: mediaTypes[2] };
      const found = json({ images: [{ imageId: { imageDigest: digest }, ...manifest }] });

      it('puts the same manifest under the new tag', async () => {
        server.reply('BatchGetImage', found).reply('PutImage', json({ image: {} }));
        const images = await wireSession(server).session.images();
        await images.addTag('demo/web', digest, 'branch-main');
        expect(server.requests.map(({ operation, body }) => [operation, body])).toEqual([
          [
            'BatchGetImage',
            {
              repositoryName: 'demo/web',
              imageIds: [{ imageDigest: digest }],
              acceptedMediaTypes: mediaTypes,
            },
          ],
          [
            'PutImage',
            { repositoryName: 'demo/web', ...manifest, imageTag: 'branch-main', imageDigest: digest },
          ],
        ]);
      });

      it('is done when the tag is there, maybe by an attempt whose answer was lost', async () => {
        server.reply('BatchGetImage', found).reply('PutImage', 'reset', fault('ImageAlreadyExistsException'));
        const images = await wireSession(server).session.images();
        await expect(images.addTag('demo/web', digest, 'x')).resolves.toBeUndefined();
        expect(server.operations).toEqual(['BatchGetImage', 'PutImage', 'PutImage']);
      });

      it('says so when the tag is taken and can not move', async () => {
        server.reply('BatchGetImage', found).reply('PutImage', fault('ImageTagAlreadyExistsException'));
        const images = await wireSession(server).session.images();
        await expect(images.addTag('demo/web', digest, 'branch-main')).rejects.toThrow(
          "The tag branch-main in demo/web belongs to another image, and the repository's tags are immutable.",
        );
      });

      it('says which image is missing, and puts nothing', async () => {
        const failures = [{ imageId: { imageDigest: digest }, failureCode: 'ImageNotFound' }];
        server.reply('BatchGetImage', json({ images: [], failures }));
        const images = await wireSession(server).session.images();
        const added = images.addTag('demo/web', digest, 'x');
        await expect(added).rejects.toThrow(NotFoundError);
        await expect(added).rejects.toThrow(`The repository demo/web has no image ${digest}.`);
        expect(server.operations).toEqual(['BatchGetImage']);
      });
    });

    it('names a repository as docker does, with one look at the account', async () => {
      server.reply('GetCallerIdentity', callerIdentity('123456789012', 'arn:aws:iam::123456789012:user/u'));
      const { session } = wireSession(server, { region: 'eu-west-1' });
      const images = await session.images();
      await expect(images.uri('demo/web')).resolves.toBe(
        '123456789012.dkr.ecr.eu-west-1.amazonaws.com/demo/web',
      );
      await images.uri('demo/web');
      expect(server.operations).toEqual(['GetCallerIdentity']);
    });
  });
});

describe('ecr labels', () => {
  const digest = `sha256:${'a'.repeat(64)}`;
  const platform = `sha256:${'b'.repeat(64)}`;
  const config = `sha256:${'c'.repeat(64)}`;
  const image = (manifest: unknown) => json({ images: [{ imageManifest: JSON.stringify(manifest) }] });

  describe('EcrImageLabels', () => {
    let server: WireServer;
    beforeEach(async () => {
      server = await new WireServer().start();
    });
    afterEach(() => server.close());

    it('goes through an index to the configuration that S3 has', async () => {
      const manifests = [{ digest: platform, platform: { os: 'linux', architecture: 'amd64' } }];
      server.reply('BatchGetImage', image({ manifests }), image({ config: { digest: config } }));
      server.reply('GetDownloadUrlForLayer', json({ downloadUrl: `${server.url}/blob?signature=1` }));
      server.reply('GET /blob?signature=1', json({ config: { Labels: { a: 'b' } } }));
      const labels = await wireSession(server).session.imageLabels();
      await expect(labels.labels('demo/web', digest)).resolves.toEqual({ a: 'b' });
      const types = expect.arrayContaining(['application/vnd.oci.image.index.v1+json']) as unknown;
      expect(server.bodies('BatchGetImage')).toEqual([
        { repositoryName: 'demo/web', imageIds: [{ imageDigest: digest }], acceptedMediaTypes: types },
        { repositoryName: 'demo/web', imageIds: [{ imageDigest: platform }], acceptedMediaTypes: types },
      ]);
      expect(server.bodies('GetDownloadUrlForLayer')).toEqual([
        { repositoryName: 'demo/web', layerDigest: config },
      ]);
      // The address is the proof: nothing of ours goes to S3.
      expect(server.requests.at(-1)?.headers).not.toHaveProperty('authorization');
    });

    it('names the image that is not there, and the action that is not allowed', async () => {
      server.reply(
        'BatchGetImage',
        json({ images: [], failures: [] }),
        image({ config: { digest: config } }),
      );
      server.reply('GetDownloadUrlForLayer', fault('AccessDeniedException', 'no'));
      const labels = await wireSession(server).session.imageLabels();
      await expect(labels.labels('demo/web', 'commit-1')).rejects.toThrow(NotFoundError);
      await expect(labels.labels('demo/web', 'commit-1')).rejects.toThrow('ecr:GetDownloadUrlForLayer');
    });

    it('never names the signed address of a blob that can not be had', async () => {
      server.reply(
        'BatchGetImage',
        image({ config: { digest: config } }),
        image({ config: { digest: config } }),
      );
      const layer = json({ downloadUrl: `${server.url}/blob?signature=secret` });
      server.reply('GetDownloadUrlForLayer', layer, layer);
      server.reply('GET /blob?signature=secret', { status: 403, type: 'text/xml', body: '' }, 'reset');
      const labels = await wireSession(server).session.imageLabels();
      const refused = `The layer ${config} of demo/web could not be downloaded: HTTP 403.`;
      await expect(labels.labels('demo/web', digest)).rejects.toThrow(refused);
      await expect(labels.labels('demo/web', digest)).rejects.toThrow(
        /^(?!.*secret).*could not be downloaded/,
      );
    });
  });
});
