import { describe, expect, it, afterEach } from '@jest/globals';
import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { proxyConfigured, proxyFor, isResolvable } from './hosts.js';

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
