import { randomUUID } from 'node:crypto';
import { type AwsFault, CommonFault } from '../fault.js';
import type { ObjectAnswer } from '../s3/operations.js';
import { header, signature, type Message, type Reply, type WireRequest } from './message.js';
import { xmlElements } from './xml.js';

/** Errors common to all services have other names and another status in S3. */
const commonFaults: Readonly<Record<string, { code: string; status: number }>> = {
  ExpiredTokenException: { code: 'ExpiredToken', status: 400 },
  AccessDeniedException: { code: 'AccessDenied', status: 403 },
  ThrottlingException: { code: 'SlowDown', status: 503 },
  InternalFailure: { code: 'InternalError', status: 500 },
  UnrecognizedClientException: { code: 'InvalidAccessKeyId', status: 403 },
  MissingAuthenticationTokenException: { code: 'AccessDenied', status: 403 },
};

/** S3's REST: the operation follows from method and path; bucket first in the path, or in the host's name. */
export function s3Protocol(request: WireRequest): Message | undefined {
  if (signature(request)?.service !== 's3') return undefined;
  const { bucket, key } = resourceOf(request);
  const resource = `/${bucket}${key === '' ? '' : `/${key}`}`;
  return {
    service: 's3',
    operation: operationOf(request, key),
    parameters: { Bucket: bucket, ...(key === '' ? {} : { Key: key }), ...inHeaders(request) },
    answer: (result) => answer(result as ObjectAnswer),
    refuse: (fault) => refuse(fault, resource, request.method === 'HEAD'),
  };
}

/** Headers and fields of the query that ask for something else than the whole object as it is now. */
const conditions: Readonly<Record<string, string>> = {
  range: 'Range',
  'if-match': 'IfMatch',
  'if-none-match': 'IfNoneMatch',
  'if-modified-since': 'IfModifiedSince',
  'if-unmodified-since': 'IfUnmodifiedSince',
  'x-amz-checksum-mode': 'ChecksumMode',
  'x-amz-expected-bucket-owner': 'ExpectedBucketOwner',
  versionId: 'VersionId',
  partNumber: 'PartNumber',
};

function inHeaders(request: WireRequest): Record<string, string> {
  const given = Object.entries(conditions).map(([name, member]) => {
    const value = header(request, name);
    return [member, value === '' ? (request.url.searchParams.get(name) ?? '') : value] as const;
  });
  return Object.fromEntries(given.filter(([, value]) => value !== ''));
}

function answer({ Body, ContentType, ETag, LastModified, AcceptRanges }: ObjectAnswer): Reply {
  const headers = {
    'content-type': ContentType,
    etag: ETag,
    'last-modified': LastModified?.toUTCString(),
    'accept-ranges': AcceptRanges,
    'x-amz-request-id': randomUUID(),
  };
  const known = Object.entries(headers).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return { status: 200, headers: Object.fromEntries(known), body: Body };
}

function resourceOf(request: WireRequest): { bucket: string; key: string } {
  const path = request.url.pathname.split('/').slice(1).map(decodeURIComponent);
  const [, hostBucket] =
    /^(.+?)\.(?:s3[.-][a-z0-9.-]*amazonaws\.com|localhost)(?::\d+)?$/.exec(header(request, 'host')) ?? [];
  if (hostBucket !== undefined) return { bucket: hostBucket, key: path.join('/') };
  const [bucket = '', ...rest] = path;
  return { bucket, key: rest.join('/') };
}

const verbs: Readonly<Record<string, string>> = { GET: 'Get', HEAD: 'Head', PUT: 'Put', DELETE: 'Delete' };

function operationOf({ method, url }: WireRequest, key: string): string {
  if (key !== '') return `${verbs[method] ?? method}Object`;
  if (method === 'GET' && url.searchParams.has('list-type')) return 'ListObjectsV2';
  return `${verbs[method] ?? method}Bucket`;
}

function refuse(fault: AwsFault, resource: string, withoutBody: boolean): Reply {
  const { code, status } = (fault instanceof CommonFault ? commonFaults[fault.code] : undefined) ?? fault;
  const error = { Code: code, Message: fault.message, Resource: resource, RequestId: randomUUID() };
  return {
    status,
    headers: { 'content-type': 'application/xml' },
    body: withoutBody ? '' : `<?xml version="1.0" encoding="UTF-8"?>\n${xmlElements({ Error: error })}`,
  };
}
