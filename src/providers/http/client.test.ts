import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from '@jest/globals';
import { CancelledError } from '../../core/errors.js';
import { fetchResponse, sendRequest } from './client.js';

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

async function serve(answer: Answer) {
  const requests: IncomingMessage[] = [];
  const server = createServer((request, response) => {
    requests.push(request);
    answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests };
}

const request = { timeoutMs: 5_000, env: {} };

describe('a GET', () => {
  it('gives status, kind and text of the answer', async () => {
    const { url, requests } = await serve((_, response) => {
      response.writeHead(404, { 'content-type': 'Text/HTML; charset=utf-8' }).end('nö');
    });
    const answer = await sendRequest(new URL(`${url}/a?b=c`), { ...request, headers: { accept: 'x/y' } });
    expect(answer).toMatchObject({ status: 404, contentType: 'text/html', body: 'nö' });
    expect(requests[0]?.url).toBe('/a?b=c');
    expect(requests[0]?.headers).toMatchObject({ accept: 'x/y', 'user-agent': 'platform-tools' });
  });

  it('follows redirects, with the authorization only to the same host', async () => {
    const other = await serve((_, response) => response.end('there'));
    const { url, requests } = await serve((incoming, response) => {
      response.writeHead(302, { location: incoming.url === '/' ? '/again' : other.url }).end();
    });
    const answer = await sendRequest(new URL(url), {
      ...request,
      headers: { Authorization: 'Bearer s3cret' },
    });
    expect(answer.body).toBe('there');
    expect(requests.map(({ headers }) => headers.authorization)).toEqual(['Bearer s3cret', 'Bearer s3cret']);
    expect(other.requests.map(({ headers }) => headers.authorization)).toEqual([undefined]);
  });

  it.each([
    ['in a circle', '/', /redirected more than 5 times/],
    ['to another protocol', 'ftp://127.0.0.1/x', /redirected to ftp:/],
  ])('gives up when it is redirected %s', async (_, location, message) => {
    const { url } = await serve((__, response) => {
      response.writeHead(302, { location }).end();
    });
    await expect(sendRequest(new URL(url), request)).rejects.toThrow(message);
  });

  it('gives up when the answer does not begin or does not end in time', async () => {
    const silent = await serve(() => undefined);
    await expect(sendRequest(new URL(silent.url), { ...request, timeoutMs: 50 })).rejects.toThrow(
      'no answer within 0.05 seconds',
    );
    const stalling = await serve((_, response) => void response.write('half'));
    await expect(sendRequest(new URL(stalling.url), { ...request, timeoutMs: 50 })).rejects.toThrow(
      'no answer within',
    );
  });

  it('gives up when the connection breaks, the answer is far too long, or the signal is aborted', async () => {
    const broken = await serve((_, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('half');
      setTimeout(() => response.destroy(), 10);
    });
    await expect(sendRequest(new URL(broken.url), request)).rejects.toThrow();
    const endless = await serve((_, response) => response.end('x'.repeat(6_000_000)));
    await expect(sendRequest(new URL(endless.url), request)).rejects.toThrow(/longer than 5 MB/);
    const controller = new AbortController();
    const cancelling = await serve(() => {
      controller.abort(new CancelledError('Cancelled.'));
    });
    const { signal } = controller;
    await expect(sendRequest(new URL(cancelling.url), { ...request, signal })).rejects.toThrow('Cancelled.');
  });

  it('goes through the proxy that the environment names', async () => {
    const proxy = await serve((incoming, response) => response.end(`proxied ${incoming.url ?? ''}`));
    const env = { http_proxy: proxy.url };
    const answer = await sendRequest(new URL('http://builders.example/x.yml'), { ...request, env });
    expect(answer.body).toBe('proxied http://builders.example/x.yml');
  });
});

describe('a request where only the same origin will do', () => {
  it('follows a redirect there, and asks nobody else', async () => {
    const other = await serve((_, response) => response.end('there'));
    const { url } = await serve((incoming, response) => {
      if (incoming.url === '/') response.writeHead(302, { location: '/again' }).end();
      else if (incoming.url === '/again') response.end('here');
      else response.writeHead(302, { location: other.url }).end();
    });
    expect((await sendRequest(new URL(url), { ...request, redirects: 'same-origin' })).body).toBe('here');
    await expect(
      sendRequest(new URL(`${url}/away`), { ...request, redirects: 'same-origin' }),
    ).rejects.toThrow(`redirected to ${other.url}`);
    expect(other.requests).toEqual([]);
  });
});

describe('a POST', () => {
  it('sends its body once, and takes a redirect for an answer', async () => {
    const bodies: string[] = [];
    const { url, requests } = await serve((incoming, response) => {
      let body = '';
      incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
      incoming.on('end', () => {
        bodies.push(body);
        response.writeHead(307, { location: '/elsewhere' }).end('moved');
      });
    });
    const headers = { 'content-type': 'text/plain' };
    expect(
      await sendRequest(new URL(`${url}/x`), {
        ...request,
        method: 'POST',
        body: 'höi',
        redirects: 'none',
        headers,
      }),
    ).toMatchObject({ status: 307, contentType: '', body: 'moved' });
    expect(bodies).toEqual(['höi']);
    expect(requests[0]).toMatchObject({ method: 'POST', headers: { 'content-length': '4', ...headers } });
  });

  it('goes with its body where a 307 leads within the origin, and nowhere else', async () => {
    const other = await serve((_, response) => response.end());
    const { url, requests } = await serve((incoming, response) => {
      if (incoming.url === '/moved') response.end('taken');
      else
        response
          .writeHead(incoming.url === '/302' ? 302 : 307, { location: LOCATIONS[incoming.url ?? ''] })
          .end();
    });
    const LOCATIONS: Record<string, string> = { '/': '/moved', '/302': '/moved', '/away': other.url };
    const post = (path: string) => sendRequest(new URL(path, url), { ...request, method: 'POST', body: 'x' });
    expect((await post('/')).body).toBe('taken');
    expect(requests.map(({ method }) => method)).toEqual(['POST', 'POST']);
    // After a 302, browsers would send a GET: that is for the caller to decide.
    expect((await post('/302')).status).toBe(302);
    await expect(post('/away')).rejects.toThrow(`redirected to ${other.url}`);
    expect(other.requests).toEqual([]);
  });

  it('gives up after its time, and when the connection breaks', async () => {
    const silent = await serve(() => undefined);
    await expect(
      sendRequest(new URL(silent.url), {
        ...request,
        method: 'POST',
        body: 'x',
        redirects: 'none',
        timeoutMs: 50,
      }),
    ).rejects.toThrow('no answer within');
    const broken = await serve((incoming) => incoming.socket.destroy());
    await expect(
      sendRequest(new URL(broken.url), { ...request, method: 'POST', body: 'x', redirects: 'none' }),
    ).rejects.toThrow();
  });
});

describe('a fetch for other clients', () => {
  it.each([
    ['{"a": 1}', 'application/json', true],
    ['{"a": 1', 'application/json; charset=utf-8', false],
    ['{"a": 1', 'application/vnd.github+json', false],
    ['half a te', 'text/plain', true],
  ])('takes %j of %s for whole: %s', async (body, type, whole) => {
    const { url } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': type, 'set-cookie': ['a', 'b'] }).end(body);
    });
    const answer = fetchResponse(url, {}, { env: {} });
    if (!whole) {
      await expect(answer).rejects.toMatchObject({ message: 'the answer is not whole', code: 'ECONNRESET' });
      return;
    }
    expect(await (await answer).text()).toBe(body);
    const { headers } = await answer;
    expect([headers.get('Content-Type'), headers.get('set-cookie'), headers.get('etag')]).toEqual([
      type,
      'a, b',
      null,
    ]);
    expect(Object.fromEntries(headers)).toMatchObject({ 'content-type': type });
  });

  it('has no body where HTTP allows none, and leaves errors to their reader', async () => {
    const { url } = await serve((incoming, response) => {
      if (incoming.url === '/none') response.writeHead(204).end();
      else response.writeHead(502, { 'content-type': 'application/json' }).end('{');
    });
    const none = await fetchResponse(`${url}/none`, {}, { env: {} });
    expect([none.status, none.ok, await none.text()]).toEqual([204, true, '']);
    const failed = await fetchResponse(`${url}/x`, { method: 'PUT', body: 'y' }, { env: {} });
    expect([failed.status, failed.ok, await failed.text()]).toEqual([502, false, '{']);
    expect(Buffer.from(await failed.arrayBuffer()).toString()).toBe('{');
  });
});
