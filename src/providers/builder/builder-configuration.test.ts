import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { CancelledError, PlatformError } from '../../core/errors.js';
import { FakeClock } from '../../testing/fake-clock.js';
import { MemoryLogger } from '../../testing/memory-logger.js';
import { PublishedBuilderConfiguration } from './builder-configuration.js';
import type { BuilderConfigurationOptions } from './builder-configuration.js';

let directory: string;
let server: Server | undefined;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'builder-configuration-'));
  writeFileSync(join(directory, 'builders.yml'), 'builders: []');
});

afterEach(() => {
  server?.closeAllConnections();
  server?.close();
  server = undefined;
  rmSync(directory, { recursive: true, force: true });
});

/** Gives the answers one after the other, the last one for ever. */
async function serve(...answers: ((response: ServerResponse) => void)[]) {
  const urls: string[] = [];
  server = createServer((request, response) => {
    urls.push(request.url ?? '');
    (answers[urls.length - 1] ?? answers.at(-1))?.(response);
  });
  await new Promise<void>((resolve) => server?.listen(0, '127.0.0.1', resolve));
  return { host: `127.0.0.1:${(server.address() as AddressInfo).port}`, urls };
}

function answer(status: number, body = '', contentType = 'text/plain; charset=utf-8') {
  return (response: ServerResponse): void => {
    response.writeHead(status, { 'content-type': contentType }).end(body);
  };
}

function source(rest: Partial<BuilderConfigurationOptions> = {}) {
  return new PublishedBuilderConfiguration({
    clock: new FakeClock(),
    logger: new MemoryLogger(),
    directory,
    ...rest,
  });
}

async function failure(work: Promise<string>): Promise<PlatformError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown);
  if (error instanceof PlatformError) return error;
  throw new Error('Expected a PlatformError');
}

describe('a builder configuration on the web', () => {
  it('is downloaded', async () => {
    const { host, urls } = await serve(answer(200, 'builders: [x]'));
    expect(await source().read(`http://${host}/builders.yml?token=s3cret`)).toBe('builders: [x]');
    expect(urls).toEqual(['/builders.yml?token=s3cret']);
  });

  it('is asked for again after what may go away by itself', async () => {
    const { host, urls } = await serve(
      (response) => response.destroy(),
      answer(503),
      answer(429),
      answer(200, 'builders: [x]'),
    );
    const clock = new FakeClock();
    expect(await source({ clock }).read(`http://${host}/`)).toBe('builders: [x]');
    expect(urls).toHaveLength(4);
    expect(clock.sleeps).toHaveLength(3);
  });

  it.each([
    ['is not there', answer(404, 'Not Found'), 'could not be downloaded: HTTP 404.', 1],
    ['is a web page', answer(200, '<html>', 'text/html'), 'is a web page, not YAML.', 1],
    ['can not be had for too long', answer(500), 'could not be downloaded: HTTP 500.', 5],
    [
      'is cut off',
      (response: ServerResponse) => response.destroy(),
      'could not be downloaded: socket hang up',
      5,
    ],
  ])('fails clearly, without credentials, where it %s', async (_, respond, message, attempts) => {
    const { host, urls } = await serve((response) => {
      respond(response);
    });
    const error = await failure(source().read(`http://user:s3cret@${host}/builders.yml?token=s3cret`));
    expect(error.message).toContain(`The builder configuration http://${host}/builders.yml ${message}`);
    expect(error.hint).toContain('builder-configuration-url');
    expect(urls).toHaveLength(attempts);
    expect(`${error.message} ${error.hint ?? ''}`).not.toContain('s3cret');
  });

  it('may move within its server, and nowhere else', async () => {
    const moved = (location: string) => (response: ServerResponse) => {
      response.writeHead(302, { location }).end();
    };
    const within = await serve(moved('/new.yml'), answer(200, 'builders: [x]'));
    expect(await source().read(`http://${within.host}/builders.yml`)).toBe('builders: [x]');
    server?.close();
    const elsewhere = await serve(moved('http://attacker.example:8080/builders.yml'));
    const error = await failure(source().read(`http://${elsewhere.host}/builders.yml`));
    expect(error.message).toBe(
      `The builder configuration http://${elsewhere.host}/builders.yml is redirected to http://attacker.example:8080, which was not followed.`,
    );
    expect(elsewhere.urls).toHaveLength(1);
  });

  it('fails clearly where nobody answers, or not in time', async () => {
    const { host } = await serve(() => undefined);
    expect((await failure(source({ timeoutMs: 20 }).read(`http://${host}/`))).message).toContain(
      'could not be downloaded: no answer within 0.02 seconds.',
    );
    server?.closeAllConnections();
    await new Promise<void>((resolve) =>
      server?.close(() => {
        resolve();
      }),
    );
    expect((await failure(source().read(`http://${host}/`))).message).toContain('ECONNREFUSED');
  });

  it('is waited for no longer once the command is cancelled', async () => {
    const controller = new AbortController();
    const { host } = await serve(() => {
      controller.abort(new CancelledError('Cancelled.'));
    });
    await expect(source({ signal: controller.signal }).read(`http://${host}/`)).rejects.toThrow('Cancelled.');
  });
});

describe('a builder configuration in a file', () => {
  it('is read by its path, relative or not, or its URL', async () => {
    const path = join(directory, 'builders.yml');
    for (const location of ['builders.yml', './builders.yml', path, pathToFileURL(path).href])
      expect(await source().read(location)).toBe('builders: []');
  });

  it.each(['nope.yml', 'file:///nope/nope.yml', '.'])('fails clearly where %s is none', async (location) => {
    const error = await failure(source().read(location));
    expect(error.message).toMatch(/The builder configuration \/.* could not be read: E/);
    expect(error.hint).toContain('builder-configuration-url');
  });

  it.each(['http://', 'https:', 'file://host/x.yml', 'file:///%2f'])(
    'fails clearly for %s',
    async (location) => {
      expect((await failure(source().read(location))).message).toContain(
        `The input builder-configuration-url is "${location}", which`,
      );
    },
  );
});
