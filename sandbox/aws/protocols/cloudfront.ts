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
  /** The member of the answer that is its body, which is also the name of its outermost element. */
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
    answer: (result) => answerOf(route, result as Record<string, unknown>),
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
    return { [name]: plainLists(Object.fromEntries(children)) };
  } catch (error) {
    throw new AwsFault('MalformedXML', `The XML you provided was not well-formed: ${String(error)}`);
  }
}

/** What the items of a list are called, by the element that holds the list. Source: CloudFront's model. */
const itemNames: Readonly<Record<string, string>> = {
  DistributionList: 'DistributionSummary',
  Aliases: 'CNAME',
  Origins: 'Origin',
  Paths: 'Path',
};

/** Lists as the SDK has them: without the name of each item. */
function plainLists(value: unknown, name = ''): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const item = itemNames[name];
  return Object.fromEntries(
    Object.entries(value).map(([child, content]: [string, unknown]) =>
      child === 'Items' && item !== undefined
        ? [child, [(content as XmlChildren)[item] ?? []].flat()]
        : [child, plainLists(content, child)],
    ),
  );
}

/** Lists as they are written: with the name of each item. */
function namedItems(value: unknown, name: string): unknown {
  if (typeof value !== 'object' || value === null || value instanceof Date) return value;
  if (Array.isArray(value)) return value.map((item) => namedItems(item, ''));
  return Object.fromEntries(
    Object.entries(value).map(([child, content]: [string, unknown]) => {
      const inner = namedItems(content, child);
      return [child, child === 'Items' ? { [itemNames[name] ?? 'member']: inner } : inner];
    }),
  );
}

function answerOf(route: Route | undefined, result: Readonly<Record<string, unknown>>): Reply {
  const { root = 'Result', status = 200 } = route ?? {};
  const { Location } = result;
  const reply = answer(status, root, namedItems(result[root], root) as object);
  return typeof Location === 'string'
    ? { ...reply, headers: { ...reply.headers, location: Location } }
    : reply;
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
