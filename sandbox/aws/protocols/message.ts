import type { IncomingHttpHeaders } from 'node:http';
import type { AwsFault } from '../fault.js';

/** A request as it came in. */
export interface WireRequest {
  method: string;
  url: URL;
  headers: IncomingHttpHeaders;
  body: Buffer;
}

/** What is sent back. */
export interface Reply {
  status: number;
  headers: Readonly<Record<string, string>>;
  body: Buffer | string;
  /** The sentence in the status line, where it is not HTTP's own. */
  reason?: string;
}

/** A request, read by its protocol, which also knows how its answer is written. */
export interface Message {
  /** As in the request log: `codebuild`, `sts`, …; for a service that nobody knows, what the request calls it. */
  service: string;
  operation: string;
  /** The HTTP method, where it tells lookups from changes. */
  method?: string;
  parameters: Readonly<Record<string, unknown>>;
  /** True for what is not AWS's: nobody signs it. */
  unsigned?: true;
  /** The bearer token it came with, where its protocol has one. */
  token?: string;
  /** Why the request can't be read; nothing but this is answered. */
  problem?: AwsFault;
  /** A file that came with it, which is not logged. */
  content?: Buffer;
  answer(result: unknown): Reply;
  refuse(fault: AwsFault): Reply;
}

/** One wire protocol: undefined means that the request is not in it. */
export type Protocol = (request: WireRequest) => Message | undefined;

/** The value of a header that is sent once. */
export function header(request: WireRequest, name: string): string {
  const value = request.headers[name];
  return typeof value === 'string' ? value : '';
}

/**
 * The access key and the service that the request was signed for (Signature Version 4); undefined for an
 * unsigned request.
 */
export function signature(request: WireRequest): { accessKeyId: string; service: string } | undefined {
  const scope = /Credential=([^/,\s]+)\/\d{8}\/[^/]*\/([^/]+)\/aws4_request/.exec(
    header(request, 'authorization'),
  );
  const [, accessKeyId, service] = scope ?? [];
  return accessKeyId === undefined || service === undefined ? undefined : { accessKeyId, service };
}
