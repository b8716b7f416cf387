import { createHash } from 'node:crypto';
import type { GetObjectCommandOutput } from '@aws-sdk/client-s3';
import * as v from 'valibot';
import { parseParameters } from '../call-parameters.js';
import type { Bucket } from './objects.js';
import { AwsFault } from '../fault.js';
import { accessDenied } from '../../server/access-denied.js';
import type { Answer, Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { accountOf } from '../ecs/lookup.js';

/** The object's text, and what the headers say about it. */
export type ObjectAnswer = Omit<Answer<GetObjectCommandOutput>, 'Body'> & { Body: string };

/** S3, reading objects. */
export const s3: Service = {
  name: 's3',
  operations: { GetObject: getObject },
};

/** @throws AwsFault when there is no such bucket, or it is another account's */
function findBucket(name: string, call: Call, world: World): Bucket {
  const bucket = world.objects.buckets.get(name);
  if (bucket === undefined) throw new AwsFault('NoSuchBucket', 'The specified bucket does not exist', 404);
  if (bucket.account !== accountOf(call, world)) throw new AwsFault('AccessDenied', 'Access Denied', 403);
  return bucket;
}

/** Who may not list the bucket isn't told what is in it. */
function missingKey(bucket: string, call: Call, world: World): AwsFault {
  const caller = world.credentials.identify(call.accessKeyId);
  const listing = { action: 's3:ListBucket', resource: `arn:aws:s3:::${bucket}` };
  return world.access.allows(caller, listing)
    ? new AwsFault('NoSuchKey', 'The specified key does not exist.', 404)
    : accessDenied(caller.arn, listing);
}

function getObject(call: Call, world: World): ObjectAnswer {
  const schema = v.strictObject({
    Bucket: v.string(),
    Key: v.string(),
    /** The answer has no checksum, as that of an object which was stored without one. */
    ChecksumMode: v.optional(v.literal('ENABLED')),
  });
  const { Bucket: name, Key: key } = parseParameters(schema, call, 'InvalidRequest');
  const object = findBucket(name, call, world).objects.get(key);
  if (object === undefined) throw missingKey(name, call, world);
  const { text, modifiedAt } = object;
  return {
    Body: text,
    ContentLength: Buffer.byteLength(text),
    ContentType: 'application/json',
    ETag: `"${createHash('md5').update(text).digest('hex')}"`,
    LastModified: new Date(modifiedAt),
    AcceptRanges: 'bytes',
  };
}
