import { GetObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { AccessDeniedError } from '../../core/errors.js';
import type { AwsConnection } from './connection.js';
import { awsErrorName } from './translate.js';

/** Amazon S3. */
export interface ObjectStore {
  /** The object as text, or undefined when the bucket has none of that key. @throws NotFoundError without the bucket */
  read(bucket: string, key: string): Promise<string | undefined>;
}

export class S3ObjectStore implements ObjectStore {
  private readonly client: S3Client;

  constructor(private readonly connection: AwsConnection) {
    this.client = new S3Client({
      ...connection.clientConfig(),
      // A stand-in is reached under one name: it has no subdomain for each bucket.
      forcePathStyle: [process.env['AWS_ENDPOINT_URL_S3'], process.env['AWS_ENDPOINT_URL']].some(Boolean),
    });
  }

  async read(bucket: string, key: string): Promise<string | undefined> {
    const command = new GetObjectCommand({ Bucket: bucket, Key: key });
    try {
      return await this.connection.call('s3:GetObject', async (options) => {
        const { Body } = await this.client.send(command, options);
        return (await Body?.transformToString()) ?? '';
      });
    } catch (error) {
      if (awsErrorName(error) === 'NoSuchKey') return undefined;
      // Where the role itself was refused, nothing is known of the file.
      if (!(error instanceof AccessDeniedError) || error.cause instanceof AccessDeniedError) throw error;
      throw new AccessDeniedError(error.message, {
        cause: error.cause,
        hint: `${error.hint ?? ''} Without s3:ListBucket on the bucket, S3 says the same where there is no s3://${bucket}/${key}: it may be missing.`.trim(),
      });
    }
  }
}
