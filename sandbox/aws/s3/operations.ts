import { createHash } from 'node:crypto';
import type { Bucket, StoredObject } from './objects.js';
import { AwsFault } from '../fault.js';
import type { Call, Service } from '../../server/service.js';
import type { World } from '../../server/world.js';
import { accountOf } from '../ecs/lookup.js';

/** What an S3 operation answers: the body, and headers about it. */
export interface ObjectAnswer {
  body: string;
  headers: Readonly<Record<string, string>>;
}

/** S3, reading objects. */
export const s3: Service = {
  name: 's3',
  operations: { GetObject: getObject, HeadObject: headObject, HeadBucket: headBucket },
};

/** @throws AwsFault when there is no such bucket, or it is another account's */
function findBucket(call: Call, world: World): Bucket {
  const bucket = world.objects.buckets.get(String(call.parameters['Bucket']));
  if (bucket === undefined) throw new AwsFault('NoSuchBucket', 'The specified bucket does not exist', 404);
  if (bucket.account !== accountOf(call, world)) throw new AwsFault('AccessDenied', 'Access Denied', 403);
  return bucket;
}

function findObject(call: Call, world: World): StoredObject {
  const object = findBucket(call, world).objects.get(String(call.parameters['Key']));
  if (object === undefined) throw new AwsFault('NoSuchKey', 'The specified key does not exist.', 404);
  return object;
}

function headersOf({ text, modifiedAt }: StoredObject): Record<string, string> {
  return {
    'content-type': 'application/json',
    etag: `"${createHash('md5').update(text).digest('hex')}"`,
    'last-modified': new Date(modifiedAt).toUTCString(),
    'accept-ranges': 'bytes',
  };
}

function getObject(call: Call, world: World): ObjectAnswer {
  const object = findObject(call, world);
  return { body: object.text, headers: headersOf(object) };
}

function headObject(call: Call, world: World): ObjectAnswer {
  return { body: '', headers: headersOf(findObject(call, world)) };
}

function headBucket(call: Call, world: World): ObjectAnswer {
  return { body: '', headers: { 'x-amz-bucket-region': findBucket(call, world).region } };
}
