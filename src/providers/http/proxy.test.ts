import { createServer, request as forward } from 'node:http';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it, beforeEach } from '@jest/globals';
import { ambientKey, json, WireServer, wireSession } from '../../testing/aws-server.js';
import { proxyConfigured, proxyFor, createProxyAgent } from './proxy.js';

const target = new URL('https://ssm.eu-west-2.amazonaws.com/');

describe('proxyFor', () => {
  it.each([
    [{ HTTPS_PROXY: 'http://p:3128' }, 'http://p:3128/'],
    [{ https_proxy: 'http://small:1', HTTPS_PROXY: 'http://big:1' }, 'http://small:1/'],
    [{ ALL_PROXY: 'http://p:3128' }, 'http://p:3128/'],
    [{ HTTPS_PROXY: 'p:3128' }, 'http://p:3128/'],
    [{ HTTPS_PROXY: 'http://user:pw@p' }, 'http://user:pw@p/'],
    [{ HTTP_PROXY: 'http://p:3128' }, undefined],
    [{ HTTPS_PROXY: '' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'example.com, .amazonaws.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: '*.AMAZONAWS.com' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: '*' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com:443' }, undefined],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'amazonaws.com:8443' }, 'http://p/'],
    [{ HTTPS_PROXY: 'http://p', NO_PROXY: 'zonaws.com' }, 'http://p/'],
  ])('reads %j', (env, proxy) => {
    expect(proxyFor(target, env)?.href).toBe(proxy);
  });

  it.each([
    'http://127.0.0.1:1',
    'http://127.1.2.3/',
    'http://localhost:80',
    'http://[::1]:9',
    'http://169.254.169.254/',
  ])('reaches this machine directly: %s', (url) => {
    expect(proxyFor(new URL(url), { HTTP_PROXY: 'http://p', ALL_PROXY: 'http://p' })).toBeUndefined();
  });

  it('takes HTTP_PROXY for plain HTTP', () => {
    expect(proxyFor(new URL('http://sandbox.test:99/'), { HTTP_PROXY: 'http://p' })?.href).toBe('http://p/');
  });
});

describe('proxyConfigured', () => {
  it.each([
    [{}, false],
    [{ NO_PROXY: '*' }, false],
    [{ https_proxy: ' ' }, false],
    [{ ALL_PROXY: 'p' }, true],
    [{ http_proxy: 'p' }, true],
  ])('of %j is %j', (env, expected) => {
    expect(proxyConfigured(env)).toBe(expected);
  });
});

/** A forward proxy that sends everything to one place, whatever the name in the request, and writes down what it saw. */
class TinyProxy {
  readonly seen: string[] = [];
  /** When set, CONNECT is answered with this status instead of a tunnel. */
  refusal: string | undefined;
  private readonly server: Server;

  constructor(destination: string) {
    const to = new URL(destination);
    this.server = createServer((request, response) => {
      this.seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
      const { pathname } = new URL(request.url ?? '');
      const { method, headers } = request;
      request.pipe(
        forward({ host: to.hostname, port: to.port, path: pathname, method, headers }, (answer) => {
          response.writeHead(answer.statusCode ?? 0, answer.headers);
          answer.pipe(response);
        }),
      );
    });
    this.server.on('connect', (request, socket) => {
      this.seen.push(`CONNECT ${request.url ?? ''}`);
      if (this.refusal !== undefined) {
        socket.end(`HTTP/1.1 ${this.refusal}\r\nContent-Length: 0\r\n\r\n`);
        return;
      }
      const tunnel = connect(Number(to.port), to.hostname, () => {
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        tunnel.pipe(socket).pipe(tunnel);
      });
      tunnel.on('error', () => socket.destroy());
      socket.on('error', () => tunnel.destroy());
    });
  }

  async start(): Promise<this> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    return this;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }
}

describe('requests through a proxy', () => {
  let aws: WireServer;
  let proxy: TinyProxy;
  beforeEach(async () => {
    aws = await new WireServer().start();
    proxy = await new TinyProxy(aws.url).start();
  });
  afterEach(async () => {
    await proxy.close();
    await aws.close();
  });

  /** One call of SSM to the endpoint, with these settings; what it gave, or the error's message. */
  async function look(url: string, settings: Record<string, string>): Promise<string | undefined> {
    const timeouts = { connectMs: 3_000, requestMs: 3_000 };
    const { session } = wireSession({ url }, { timeouts }, { ...ambientKey, ...settings });
    const parameters = await session.parameters();
    return parameters.get('/a').catch((error: unknown) => String(error));
  }

  it('forwards plain HTTP', async () => {
    aws.reply('GetParameter', json({ Parameter: { Value: 'v' } }));
    await expect(look('http://aws.invalid', { HTTP_PROXY: proxy.url })).resolves.toBe('v');
    expect(proxy.seen).toEqual(['POST http://aws.invalid/']);
    expect(aws.requests[0]?.headers.host).toBe('aws.invalid');
  });

  it('tunnels HTTPS to the name that was asked for', async () => {
    // Nobody speaks TLS behind this tunnel; that it is asked for is the point.
    const answer = await look('https://aws.invalid', { HTTPS_PROXY: proxy.url });
    expect(new Set(proxy.seen)).toEqual(new Set(['CONNECT aws.invalid:443']));
    expect(answer).toContain('ssm:GetParameter got no answer from aws.invalid: ');
    expect(aws.requests).toEqual([]);
  });

  it('says that the proxy wants a password', async () => {
    proxy.refusal = '407 Proxy Authentication Required';
    const answer = await look('https://aws.invalid', { HTTPS_PROXY: proxy.url });
    expect(answer).toContain(
      'The proxy wants to be authenticated with before it lets ssm:GetParameter through.',
    );
    expect(proxy.seen).toHaveLength(1);
  });

  it('leaves this machine alone', async () => {
    aws.reply('GetParameter', json({ Parameter: { Value: 'v' } }));
    await expect(look(aws.url, { HTTP_PROXY: proxy.url })).resolves.toBe('v');
    expect(proxy.seen).toEqual([]);
  });

  it('leaves the hosts of NO_PROXY alone', async () => {
    const answer = await look('http://aws.invalid', { HTTP_PROXY: proxy.url, NO_PROXY: 'invalid' });
    expect(answer).toContain('got no answer from aws.invalid: ');
    expect(proxy.seen).toEqual([]);
  });

  it('keeps one agent per proxy', async () => {
    const agent = await createProxyAgent({ HTTPS_PROXY: proxy.url });
    const ask = (host: string) =>
      agent?.connect(undefined as never, { host, port: 443, secureEndpoint: true });
    expect(ask('a.test')).toBe(ask('b.test'));
    expect(ask('localhost')).not.toBe(ask('a.test'));
    agent?.destroy();
  });
});
