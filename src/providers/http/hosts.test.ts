import { createSocket, type Socket } from 'node:dgram';
import { createServer, request as forward } from 'node:http';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { afterEach, describe, expect, it, beforeEach } from '@jest/globals';
import { ambientKey, json, WireServer, wireSession } from '../../testing/aws-server.js';
import { createProxyAgent, isResolvable, proxyConfigured, proxyFor } from './hosts.js';

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

describe('name lookup', () => {
  const HOST = 'api.example.test';
  const NO_LIMIT_MS = 60_000;

  let server: Socket | undefined;
  afterEach(() => {
    server?.close();
    server = undefined;
  });

  /** A name server: what it answers to a question, undefined for nothing. Returns its address. */
  async function nameServer(
    answer: (question: Buffer) => Buffer | undefined,
    asked?: () => void,
  ): Promise<string> {
    const socket = createSocket('udp4');
    server = socket;
    socket.on('message', (question, { port, address }) => {
      asked?.();
      const reply = answer(question);
      if (reply !== undefined) socket.send(reply, port, address);
    });
    await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve));
    return `127.0.0.1:${socket.address().port}`;
  }

  /** The question again, marked as an answer with this code (3: there is no such name), and records behind it. */
  function reply(question: Buffer, code: number, ...records: Buffer[]): Buffer {
    const head = Buffer.from(question);
    head.writeUInt16BE(0x8180 | code, 2);
    head.writeUInt16BE(records.length, 6);
    // An additional record of the question (EDNS) is cut off: the name, its type and class are all that stays.
    head.writeUInt16BE(0, 10);
    const end = head.indexOf(0, 12) + 5;
    return Buffer.concat([head.subarray(0, end), ...records]);
  }

  const isQuestionForIpv4 = (question: Buffer): boolean =>
    question.readUInt16BE(question.indexOf(0, 12) + 1) === 1;
  /** 192.0.2.7 for the name of the question. */
  const ADDRESS = Buffer.from([0xc0, 12, 0, 1, 0, 1, 0, 0, 0, 60, 0, 4, 192, 0, 2, 7]);

  describe('isResolvable', () => {
    it.each(['127.0.0.1', '[::1]', 'localhost'])('asks nobody about %s', async (host) => {
      let questions = 0;
      const servers = [
        await nameServer(
          () => undefined,
          () => (questions += 1),
        ),
      ];
      const signal = new AbortController().signal;
      await expect(isResolvable(host, { timeoutMs: NO_LIMIT_MS, signal, servers })).resolves.toBe(true);
      expect(questions).toBe(0);
    });

    it('knows a name that has an address, and none that has not', async () => {
      const signal = new AbortController().signal;
      const known = [
        await nameServer((question) =>
          isQuestionForIpv4(question) ? reply(question, 0, ADDRESS) : reply(question, 0),
        ),
      ];
      await expect(isResolvable(HOST, { timeoutMs: NO_LIMIT_MS, signal, servers: known })).resolves.toBe(
        true,
      );
      server?.close();
      const unknown = [await nameServer((question) => reply(question, 3))];
      await expect(isResolvable(HOST, { timeoutMs: NO_LIMIT_MS, signal, servers: unknown })).resolves.toBe(
        false,
      );
    });

    it('gives a silent name server up as soon as the signal says so', async () => {
      const giveUp = new AbortController();
      const servers = [
        await nameServer(
          () => undefined,
          () => {
            giveUp.abort();
          },
        ),
      ];
      await expect(
        isResolvable(HOST, { timeoutMs: NO_LIMIT_MS, signal: giveUp.signal, servers }),
      ).resolves.toBe(false);
      await expect(
        isResolvable(HOST, { timeoutMs: NO_LIMIT_MS, signal: giveUp.signal, servers }),
      ).resolves.toBe(false);
    });
  });
});
