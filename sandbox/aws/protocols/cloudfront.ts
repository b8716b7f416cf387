import { randomUUID } from 'node:crypto';
import { parseXML } from '@aws-sdk/xml-builder';
import { AwsFault, CommonFault } from '../fault.js';
import type { Message, Reply, WireRequest } from './message.js';
import { xmlRepeated } from './xml.js';

const version = '2020-05-31';
const namespace = `http://cloudfront.amazonaws.com/doc/${version}/`;

interface Route {
  method: string;
  path: RegExp;
  operation: string;
  /** The name of the answer's outermost element. */
  root: string;
  status: number;
}

const routes: readonly Route[] = [
  { method: 'GET', path: /^$/, operation: 'ListDistributions', root: 'DistributionList', status: 200 },
  {
    method: 'POST',
    path: /^\/(?<DistributionId>[^/]+)\/invalidation$/,
    operation: 'CreateInvalidation',
    root: 'Invalidation',
    status: 201,
  },
  {
    method: 'GET',
    path: /^\/(?<DistributionId>[^/]+)\/invalidation\/(?<Id>[^/]+)$/,
    operation: 'GetInvalidation',
    root: 'Invalidation',
    status: 200,
  },
];

/** Errors common to all services have other names and another status here. */
const commonFaults: Readonly<Record<string, { code: string; status: number }>> = {
  ExpiredTokenException: { code: 'ExpiredToken', status: 403 },
  AccessDeniedException: { code: 'AccessDenied', status: 403 },
  ThrottlingException: { code: 'Throttling', status: 400 },
  UnrecognizedClientException: { code: 'InvalidClientTokenId', status: 403 },
  MissingAuthenticationTokenException: { code: 'MissingAuthenticationToken', status: 403 },
};

/** CloudFront's REST: operations by method and path, XML both ways. */
export function cloudFrontProtocol(request: WireRequest): Message | undefined {
  const prefix = `/${version}/distribution`;
  const { pathname, searchParams } = request.url;
  if (!pathname.startsWith(prefix)) return undefined;
  const rest = decodeURIComponent(pathname.slice(prefix.length)).replace(/\/$/, '');
  const route = routes.find(({ method, path }) => method === request.method && path.test(rest));
  const inPath = route?.path.exec(rest)?.groups ?? {};
  return {
    service: 'cloudfront',
    operation: route?.operation ?? `${request.method} ${pathname}`,
    parameters: { ...Object.fromEntries(searchParams), ...inPath, ...readBody(request.body) },
    answer: (result) => answer(route?.status ?? 200, route?.root ?? 'Result', result as object),
    refuse: (fault) => refuse(fault),
  };
}

type XmlChildren = Readonly<Record<string, unknown>>;

/** @throws AwsFault when the body is not XML */
function readBody(body: Buffer): Record<string, unknown> {
  if (body.length === 0) return {};
  try {
    const [root = ['', {}]] = Object.entries(parseXML(body.toString('utf8')) as XmlChildren);
    const [name, content] = root;
    // The parser takes the namespace for a child.
    const children = Object.entries(content as XmlChildren).filter(([child]) => child !== 'xmlns');
    return { [name]: Object.fromEntries(children) };
  } catch (error) {
    throw new AwsFault('MalformedXML', `The XML you provided was not well-formed: ${String(error)}`);
  }
}

function answer(status: number, root: string, content: object): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() },
    body: `<?xml version="1.0"?>\n<${root} xmlns="${namespace}">${xmlRepeated(content)}</${root}>`,
  };
}

function refuse(fault: AwsFault): Reply {
  const { code, status } = (fault instanceof CommonFault ? commonFaults[fault.code] : undefined) ?? fault;
  const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: fault.message };
  return answer(status, 'ErrorResponse', { Error: error, RequestId: randomUUID() });
}
