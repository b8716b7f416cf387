import { createSocket } from 'node:dgram';
import type { Socket } from 'node:dgram';
import { afterEach, describe, expect, it } from '@jest/globals';
import { isResolvable } from './name-lookup.js';

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
    await expect(isResolvable(HOST, { timeoutMs: NO_LIMIT_MS, signal, servers: known })).resolves.toBe(true);
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
