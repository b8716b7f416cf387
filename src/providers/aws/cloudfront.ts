import {
  CloudFrontClient,
  CreateInvalidationCommand,
  GetInvalidationCommand,
  ListDistributionsCommand,
} from '@aws-sdk/client-cloudfront';
import { PlatformError } from '../../core/errors.js';
import type { AwsConnection } from './connection.js';

/** Amazon CloudFront. */
export interface ContentDelivery {
  /** The id of the distribution that serves each domain, by its aliases; domains without one are left out. */
  distributionsOf(domains: readonly string[]): Promise<Map<string, string>>;
  /** Invalidates the paths (`/*`) and returns the invalidation's id; the token makes it idempotent. */
  invalidate(distribution: string, paths: readonly string[], token: string): Promise<string>;
  /** `InProgress` or `Completed`. */
  invalidationStatus(distribution: string, id: string, signal?: AbortSignal): Promise<string>;
}

export class CloudFrontContentDelivery implements ContentDelivery {
  private readonly client: CloudFrontClient;

  constructor(private readonly connection: AwsConnection) {
    this.client = new CloudFrontClient(connection.clientConfig());
  }

  async distributionsOf(domains: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    let marker: string | undefined;
    do {
      const command = new ListDistributionsCommand(marker === undefined ? {} : { Marker: marker });
      const { DistributionList: page } = await this.connection.call(
        'cloudfront:ListDistributions',
        (options) => this.client.send(command, options),
      );
      for (const { Id, Aliases } of page?.Items ?? []) {
        for (const alias of Aliases?.Items ?? []) {
          if (domains.includes(alias) && Id !== undefined) found.set(alias, Id);
        }
      }
      marker = page?.IsTruncated === true ? page.NextMarker : undefined;
    } while (marker !== undefined && found.size < domains.length);
    return found;
  }

  async invalidate(distribution: string, paths: readonly string[], token: string): Promise<string> {
    const command = new CreateInvalidationCommand({
      DistributionId: distribution,
      InvalidationBatch: {
        CallerReference: token,
        Paths: { Quantity: paths.length, Items: [...paths] },
      },
    });
    const { Invalidation } = await this.connection.call('cloudfront:CreateInvalidation', (options) =>
      this.client.send(command, options),
    );
    if (Invalidation?.Id === undefined) {
      throw new PlatformError(`CloudFront answered the invalidation of ${distribution} without an id.`);
    }
    return Invalidation.Id;
  }

  async invalidationStatus(distribution: string, id: string, signal?: AbortSignal): Promise<string> {
    const command = new GetInvalidationCommand({ DistributionId: distribution, Id: id });
    const { Invalidation } = await this.connection.call(
      'cloudfront:GetInvalidation',
      (options) => this.client.send(command, options),
      signal,
    );
    return Invalidation?.Status ?? '';
  }
}
