import { BatchGetImageCommand, ECRClient, GetDownloadUrlForLayerCommand } from '@aws-sdk/client-ecr';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import { labelsOf, manifestMediaTypes } from '../registry/manifest.js';
import type { ImageLabels } from '../registry/manifest.js';
import { webGet } from '../web/web-get.js';
import type { AwsConnection } from './connection.js';

const TIMEOUT_MS = 10_000;

/** Labels of the images in the session's private registry. */
export class EcrImageLabels implements ImageLabels {
  private readonly client: ECRClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new ECRClient(connection.clientConfig());
  }

  async labels(repository: string, reference: string): Promise<Readonly<Record<string, string>>> {
    return labelsOf(
      reference,
      (wanted) => this.manifest(repository, wanted),
      (digest) => this.blob(repository, digest),
    );
  }

  private async manifest(repository: string, reference: string): Promise<string> {
    const command = new BatchGetImageCommand({
      repositoryName: repository,
      imageIds: [reference.includes(':') ? { imageDigest: reference } : { imageTag: reference }],
      acceptedMediaTypes: manifestMediaTypes,
    });
    const { images } = await this.connection.call('ecr:BatchGetImage', (options) =>
      this.client.send(command, options),
    );
    const manifest = images?.[0]?.imageManifest;
    if (manifest !== undefined) return manifest;
    throw new NotFoundError(`The repository ${repository} has no image ${reference}.`);
  }

  /** The configuration is stored as layers are: S3 gives it to whoever has the signed address. */
  private async blob(repository: string, digest: string): Promise<string> {
    const command = new GetDownloadUrlForLayerCommand({ repositoryName: repository, layerDigest: digest });
    const { downloadUrl } = await this.connection.call('ecr:GetDownloadUrlForLayer', (options) =>
      this.client.send(command, options),
    );
    if (downloadUrl === undefined || !URL.canParse(downloadUrl))
      throw new PlatformError(`ECR gave no address for the layer ${digest} of ${repository}.`);
    const { status, body } = await this.download(downloadUrl, repository);
    if (status === 200) return body;
    throw new PlatformError(`The layer ${digest} of ${repository} could not be downloaded: HTTP ${status}.`);
  }

  /** The address holds a signature, so that no error names it. */
  private async download(url: string, repository: string) {
    try {
      return await webGet(new URL(url), { timeoutMs: TIMEOUT_MS });
    } catch (error) {
      throw new PlatformError(
        `The configuration of an image in ${repository} could not be downloaded: ${asError(error).message}`,
        { cause: error, transient: true },
      );
    }
  }
}
