import {
  BatchGetImageCommand,
  DescribeImagesCommand,
  ECRClient,
  GetDownloadUrlForLayerCommand,
  PutImageCommand,
} from '@aws-sdk/client-ecr';
import type { Image as SdkImage, ImageDetail, ImageIdentifier } from '@aws-sdk/client-ecr';
import { asError, NotFoundError, PlatformError } from '../../core/errors.js';
import { sendRequest } from '../http/client.js';
import { type ImageLabels, labelsOf, manifestMediaTypes } from '../registry/image-registry.js';
import type { AwsConnection } from './connection.js';
import { awsErrorName } from './translate.js';

/** An image in a registry: one digest and all the tags that point to it. */
export interface Image {
  /** `sha256:…`. */
  digest: string;
  tags: string[];
  pushedAt: Date;
}

/** A private ECR registry of the session's account and region. Repositories are named `<app>/<codebase>`. */
export interface ImageRegistry {
  /**
   * The image under the tag or digest with all its tags: one DescribeImages. Undefined when there is none.
   * @throws NotFoundError when the repository does not exist
   */
  describe(repository: string, reference: { tag: string } | { digest: string }): Promise<Image | undefined>;
  /**
   * Which of at most 100 tags exist, and the digest each points to: one BatchGetImage.
   * @throws NotFoundError when the repository does not exist
   */
  findTags(repository: string, tags: readonly string[]): Promise<{ tag: string; digest: string }[]>;
  /**
   * All tagged images, page by page with the largest pages ECR gives (1000), in no particular order.
   * @throws NotFoundError when the repository does not exist
   */
  pages(repository: string): AsyncIterable<Image[]>;
  /**
   * Lets one more tag point to the image (BatchGetImage for its manifest, PutImage). Fine when it does already.
   * @throws NotFoundError when repository or image do not exist
   */
  addTag(repository: string, digest: string, tag: string): Promise<void>;
  /** `<account>.dkr.ecr.<region>.amazonaws.com/<repository>`, without a tag. */
  uri(repository: string): Promise<string>;
}

/** The largest page that DescribeImages gives. */
const PAGE_SIZE = 1000;
/** The most images that BatchGetImage takes at once. */
const BATCH_SIZE = 100;

export class EcrImageRegistry implements ImageRegistry {
  private readonly client: ECRClient;

  constructor(
    private readonly connection: AwsConnection,
    private readonly account: () => Promise<string>,
  ) {
    this.client = new ECRClient(connection.clientConfig());
  }

  async describe(
    repository: string,
    reference: { tag: string } | { digest: string },
  ): Promise<Image | undefined> {
    const command = new DescribeImagesCommand({
      repositoryName: repository,
      imageIds: ['tag' in reference ? { imageTag: reference.tag } : { imageDigest: reference.digest }],
    });
    try {
      const answer = await this.connection.call('ecr:DescribeImages', (options) =>
        this.client.send(command, options),
      );
      return answer.imageDetails?.flatMap(toImage)[0];
    } catch (error) {
      if (awsErrorName(error) === 'ImageNotFoundException') return undefined;
      throw error;
    }
  }

  async findTags(repository: string, tags: readonly string[]): Promise<{ tag: string; digest: string }[]> {
    if (tags.length === 0) return [];
    if (tags.length > BATCH_SIZE) {
      throw new PlatformError(`ECR looks up ${BATCH_SIZE} tags at once, not ${tags.length}.`);
    }
    const images = await this.batchGet(
      repository,
      tags.map((imageTag) => ({ imageTag })),
    );
    const digests = new Map(images.map(({ imageId }) => [imageId?.imageTag, imageId?.imageDigest]));
    return tags.flatMap((tag) => {
      const digest = digests.get(tag);
      return digest === undefined ? [] : [{ tag, digest }];
    });
  }

  async *pages(repository: string): AsyncGenerator<Image[], void> {
    let token: string | undefined;
    do {
      const command = new DescribeImagesCommand({
        repositoryName: repository,
        maxResults: PAGE_SIZE,
        filter: { tagStatus: 'TAGGED' },
        nextToken: token,
      });
      const page = await this.connection.call('ecr:DescribeImages', (options) =>
        this.client.send(command, options),
      );
      yield (page.imageDetails ?? []).flatMap(toImage);
      token = page.nextToken;
    } while (token !== undefined);
  }

  async addTag(repository: string, digest: string, tag: string): Promise<void> {
    const [image] = await this.batchGet(repository, [{ imageDigest: digest }]);
    if (image?.imageManifest === undefined) {
      throw new NotFoundError(`The repository ${repository} has no image ${digest}.`);
    }
    const command = new PutImageCommand({
      repositoryName: repository,
      imageManifest: image.imageManifest,
      ...(image.imageManifestMediaType === undefined
        ? {}
        : { imageManifestMediaType: image.imageManifestMediaType }),
      imageTag: tag,
      imageDigest: digest,
    });
    try {
      await this.connection.call('ecr:PutImage', (options) => this.client.send(command, options));
    } catch (error) {
      const name = awsErrorName(error);
      // The tag points there already, maybe from an attempt whose answer was lost.
      if (name === 'ImageAlreadyExistsException') return;
      if (name !== 'ImageTagAlreadyExistsException') throw error;
      throw new PlatformError(
        `The tag ${tag} in ${repository} belongs to another image, and the repository's tags are immutable.`,
        { cause: error, hint: 'Use a tag that is new, or make the tags of the repository mutable.' },
      );
    }
  }

  async uri(repository: string): Promise<string> {
    const { region } = this.connection;
    const domain = region.startsWith('cn-') ? 'amazonaws.com.cn' : 'amazonaws.com';
    return `${await this.account()}.dkr.ecr.${region}.${domain}/${repository}`;
  }

  private async batchGet(repository: string, imageIds: ImageIdentifier[]): Promise<SdkImage[]> {
    const command = new BatchGetImageCommand({
      repositoryName: repository,
      imageIds,
      // Without these ECR would convert some to the old Docker format, with another digest.
      acceptedMediaTypes: manifestMediaTypes,
    });
    const answer = await this.connection.call('ecr:BatchGetImage', (options) =>
      this.client.send(command, options),
    );
    const failure = answer.failures?.find(({ failureCode }) => failureCode !== 'ImageNotFound');
    if (failure !== undefined) {
      const { imageTag, imageDigest } = failure.imageId ?? {};
      throw new PlatformError(
        `ECR could not look up ${imageTag ?? imageDigest ?? 'an image'} in ${repository}: ` +
          `${failure.failureCode ?? 'unknown failure'}: ${failure.failureReason ?? 'no reason given'}`,
      );
    }
    return answer.images ?? [];
  }
}

/** An image without a digest or a time of push can't be deployed: ECR always gives both. */
function toImage(detail: ImageDetail): Image[] {
  const { imageDigest: digest, imageTags: tags = [], imagePushedAt: pushedAt } = detail;
  return digest === undefined || pushedAt === undefined ? [] : [{ digest, tags, pushedAt }];
}

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
      return await sendRequest(new URL(url), { timeoutMs: TIMEOUT_MS });
    } catch (error) {
      throw new PlatformError(
        `The configuration of an image in ${repository} could not be downloaded: ${asError(error).message}`,
        { cause: error, transient: true },
      );
    }
  }
}
