import { header, type Message, type Reply, type WireRequest } from '../aws/protocols/message.js';
import type { AwsFault } from '../aws/fault.js';
import { readForm } from './multipart.js';
import type { Content } from './pages.js';
import { MintFault } from './upload-tokens.js';

const prefix = '/pypi-index';

/** PyPI below `/pypi-index`: JSON API, simple index, files, uploads, and the token exchange. */
export function pypiProtocol(request: WireRequest): Message | undefined {
  const { pathname } = request.url;
  if (!pathname.startsWith(`${prefix}/`)) return undefined;
  const path = pathname.slice(prefix.length);
  const found = request.method === 'POST' ? readPost(path, request) : readGet(path, request);
  const { operation, parameters, token, content } = found ?? {
    operation: `${request.method} ${path}`,
    parameters: {},
  };
  return {
    service: 'pypi',
    unsigned: true,
    operation,
    parameters,
    ...(token === undefined ? {} : { token }),
    ...(content === undefined ? {} : { content }),
    answer: (result) => {
      const { type, body, location } = result as Content;
      if (location === undefined) return reply(200, type, body);
      return { status: 301, headers: { 'content-type': type, location: `${prefix}${location}` }, body };
    },
    refuse: (fault) => refuse(fault, path),
  };
}

type Read = Pick<Message, 'operation' | 'parameters' | 'token' | 'content'>;

function readGet(path: string, request: WireRequest): Read | undefined {
  if (request.method !== 'GET') return undefined;
  const accept = header(request, 'accept');
  const part = (text: string | undefined): string => decodeURIComponent(text ?? '');
  const json = /^\/pypi\/([^/]+)(?:\/([^/]+))?\/json$/.exec(path);
  if (json !== null) {
    const name = part(json[1]);
    return json[2] === undefined
      ? { operation: 'GetProject', parameters: { name } }
      : { operation: 'GetVersion', parameters: { name, version: part(json[2]) } };
  }
  const simple = /^\/simple\/([^/]+)(\/?)$/.exec(path);
  if (simple !== null)
    return {
      operation: 'GetSimple',
      parameters: { name: part(simple[1]), accept, slash: simple[2] === '/' },
    };
  const file = /^\/files\/([^/]+)\/([^/]+)$/.exec(path);
  if (file !== null)
    return { operation: 'GetFile', parameters: { sha256: part(file[1]), filename: part(file[2]) } };
  if (path === '/simple/') return { operation: 'ListSimple', parameters: { accept } };
  return path === '/_/oidc/audience' ? { operation: 'GetAudience', parameters: {} } : undefined;
}

/** Tokens stay out of the parameters, which are logged. */
function readPost(path: string, request: WireRequest): Read | undefined {
  if (path === '/_/oidc/mint-token')
    return { operation: 'MintToken', parameters: {}, token: readToken(request.body) };
  if (path !== '/legacy/') return undefined;
  const form = readForm(header(request, 'content-type'), request.body);
  const file = form?.files['content'];
  const [user = '', ...rest] = basicCredentials(request).split(':');
  return {
    operation: 'Upload',
    parameters: {
      name: form?.fields['name'],
      version: form?.fields['version'],
      filename: file?.filename,
      sha256: form?.fields['sha256_digest'],
    },
    token: user === '__token__' ? rest.join(':') : '',
    ...(file === undefined ? {} : { content: file.content }),
  };
}

function basicCredentials(request: WireRequest): string {
  const encoded = /^Basic (\S+)$/i.exec(header(request, 'authorization'))?.[1] ?? '';
  return Buffer.from(encoded, 'base64').toString('utf8');
}

function readToken(body: Buffer): string {
  try {
    const value: unknown = JSON.parse(body.toString('utf8'));
    return typeof value === 'object' && value !== null && 'token' in value && typeof value.token === 'string'
      ? value.token
      : '';
  } catch {
    return '';
  }
}

/** Each part of PyPI has errors of its own form. */
function refuse(fault: AwsFault, path: string): Reply {
  const { status, message } = translated(fault);
  if (fault instanceof MintFault && status === 422) {
    const errors = [{ code: fault.code, description: fault.message }];
    return reply(status, 'application/json', JSON.stringify({ message: 'Token request failed', errors }));
  }
  if (path.startsWith('/simple/') && status === 404) return reply(404, 'text/plain', '404 Not Found');
  if (path.startsWith('/pypi/') || path.startsWith('/_/oidc/'))
    return reply(status, 'application/json', JSON.stringify({ message }));
  // The sentence is in the status line, which is what clients show.
  return { ...reply(status, 'text/html', `<h1>${String(status)} ${message}</h1>`), reason: message };
}

function translated(fault: AwsFault): { status: number; message: string } {
  switch (fault.code) {
    case 'ThrottlingException':
      return { status: 429, message: 'Too Many Requests' };
    case 'AccessDeniedException':
    case 'ExpiredTokenException':
      return { status: 403, message: 'Invalid or non-existent authentication information.' };
    case 'NotServedBySandbox':
      return { status: 404, message: 'Not Found' };
    default:
      return { status: fault.status, message: fault.message };
  }
}

function reply(status: number, type: string, body: string | Buffer): Reply {
  return { status, headers: { 'content-type': type }, body };
}
