import { randomUUID } from 'node:crypto';
import { type AwsFault, CommonFault } from '../fault.js';
import { header, signature, type Message, type Reply, type WireRequest } from './message.js';
import { xmlElements } from './xml.js';

interface QueryService {
  name: string;
  namespace: string;
}

/** Services by the API version that each request carries. */
const services: Readonly<Record<string, QueryService>> = {
  '2011-06-15': { name: 'sts', namespace: 'https://sts.amazonaws.com/doc/2011-06-15/' },
  '2010-05-08': { name: 'iam', namespace: 'https://iam.amazonaws.com/doc/2010-05-08/' },
};

/** Errors common to all services have other names and another status in this protocol. */
const commonFaults: Readonly<Record<string, { code: string; status: number }>> = {
  ExpiredTokenException: { code: 'ExpiredToken', status: 403 },
  AccessDeniedException: { code: 'AccessDenied', status: 403 },
  ThrottlingException: { code: 'Throttling', status: 400 },
  UnrecognizedClientException: { code: 'InvalidClientTokenId', status: 403 },
  MissingAuthenticationTokenException: { code: 'MissingAuthenticationToken', status: 403 },
};

/** Lists and structures are spread over the form: `Tags.member.1.Key`. */
function readParameters(form: URLSearchParams): Record<string, unknown> {
  const parameters: Tree = {};
  for (const [key, value] of form) {
    if (key === 'Action' || key === 'Version') continue;
    const path = key.split('.');
    const last = path.pop() ?? '';
    const parent = path.reduce((tree, name) => (tree[name] ??= {}) as Tree, parameters);
    parent[last] = value;
  }
  return withLists(parameters) as Record<string, unknown>;
}

interface Tree {
  [name: string]: string | Tree;
}

function withLists(tree: string | Tree): unknown {
  if (typeof tree === 'string') return tree;
  if (typeof tree['member'] === 'object') return Object.values(tree['member']).map(withLists);
  return Object.fromEntries(Object.entries(tree).map(([name, value]) => [name, withLists(value)]));
}

function reply(status: number, root: string, namespace: string, content: string): Reply {
  return {
    status,
    headers: { 'content-type': 'text/xml', 'x-amzn-requestid': randomUUID() },
    body: `<${root} xmlns="${namespace}">${content}</${root}>`,
  };
}

/** AWS Query: the operation and its parameters are a form, the answer is XML. */
export function queryProtocol(request: WireRequest): Message | undefined {
  const form = readForm(request);
  const operation = form?.get('Action');
  if (form === undefined || operation == null) return undefined;
  const service = services[form.get('Version') ?? ''];
  const name = service?.name ?? signature(request)?.service ?? 'unknown';
  const namespace = service?.namespace ?? `https://${name}.amazonaws.com/`;
  return {
    service: name,
    operation,
    parameters: readParameters(form),
    answer: (result) => {
      const content =
        xmlElements({ [`${operation}Result`]: result ?? {} }) +
        xmlElements({ ResponseMetadata: { RequestId: randomUUID() } });
      return reply(200, `${operation}Response`, namespace, content);
    },
    refuse: (fault) => refuseInXml(fault, namespace),
  };
}

function refuseInXml(fault: AwsFault, namespace: string): Reply {
  const { code, status } = (fault instanceof CommonFault ? commonFaults[fault.code] : undefined) ?? fault;
  const error = { Type: status < 500 ? 'Sender' : 'Receiver', Code: code, Message: fault.message };
  return reply(status, 'ErrorResponse', namespace, xmlElements({ Error: error, RequestId: randomUUID() }));
}

function readForm(request: WireRequest): URLSearchParams | undefined {
  if (request.method === 'GET') return request.url.searchParams;
  const isForm = header(request, 'content-type').startsWith('application/x-www-form-urlencoded');
  return isForm ? new URLSearchParams(request.body.toString('utf8')) : undefined;
}
