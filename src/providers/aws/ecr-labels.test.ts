import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { NotFoundError } from '../../core/errors.js';
import { fault, json, WireServer, wireSession } from '../../testing/aws-server.js';

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
    server.reply('BatchGetImage', json({ images: [], failures: [] }), image({ config: { digest: config } }));
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
    await expect(labels.labels('demo/web', digest)).rejects.toThrow(/^(?!.*secret).*could not be downloaded/);
  });
});
